/// Where the orders of a line of days stand: all of them from the first to today, and the last of them large enough to be measured.
export type Stroke = { from: string; to: string; orders: number; sum: { minor: number; currency: string } | null };
export type Mark = { stroke: Stroke; x: number; width: number; height: number; below: boolean };
/** A stretch of days drawn over a width. */
export type Band = { from: number; end: number; x: (day: number) => number; marks: Mark[] };

const DAY = 86_400_000;
export const days = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY;
export const iso = (at: number): string => new Date(at * DAY).toISOString().slice(0, 10);

/** Some thirteen gaps before the last order: there a gap is wide enough to be seen. */
export const near = (last: string, gap: number | null): number => days(last) - Math.max(200, (gap ?? 0) * 13);

/** Strokes from a day to another. A refund greater than what was bought with it hangs below the line; an order without a known sum is low. */
export function band(strokes: readonly Stroke[], from: number, end: number, width: number, tall: number): Band {
  const shown = strokes.filter((stroke) => days(stroke.to) >= from);
  const x = (day: number): number => 4 + ((Math.min(end, Math.max(from, day)) - from) / Math.max(1, end - from)) * (width - 8);
  const most = Math.max(1, ...shown.map((stroke) => Math.abs(stroke.sum?.minor ?? 0)));
  // Many are drawn thin, so that they do not run into one another.
  const thick = Math.max(1, Math.min(3, (0.7 * width) / Math.max(1, shown.length)));
  const marks = shown.map((stroke) => {
    const [left, right] = [x(days(stroke.from)), x(days(stroke.to))];
    const height = stroke.sum === null ? 4 : Math.max(4, Math.round((tall * Math.abs(stroke.sum.minor)) / most));
    return { stroke, x: left - thick / 2, width: right - left + thick, height, below: (stroke.sum?.minor ?? 0) < 0 };
  });
  return { from, end, x, marks };
}

/** How many orders each year has, for those who do not see the drawing. A stroke over two years counts for the first. */
export function byYear(strokes: readonly Stroke[]): { year: string; orders: number }[] {
  const years = new Map<string, number>();
  for (const { from, orders } of strokes) years.set(from.slice(0, 4), (years.get(from.slice(0, 4)) ?? 0) + orders);
  return [...years].map(([year, orders]) => ({ year, orders }));
}
