/// What all drawings do alike: they grow with the text and not with their width, and the keys walk from mark to mark.

/** 1 at the usual text size, 2 at 200 %. */
export const textScale = (): number => (parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16;

/** The mark that the keys lead to, among `count` of them, from the one chosen now; `null` for a key that leads nowhere. */
export function walked(key: string, chosen: number | null, count: number): number | null {
  const last = count - 1;
  if (last < 0) return null;
  const moves: Record<string, number> = { ArrowRight: Math.min(last, (chosen ?? -1) + 1), ArrowLeft: Math.max(0, (chosen ?? 1) - 1), Home: 0, End: last };
  return moves[key] ?? null;
}
