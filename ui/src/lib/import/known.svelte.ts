/// Clients the drive knows already: which way is taken with them, and the user's word on single rows.
///
/// Rule: the core says which rows wait and why; a word holds for its line of its file as long as that file lies here.
import { SvelteMap } from "svelte/reactivity";
import type { Decision, Match, Matching, Take, Trial } from "../api/api";

export type Waiting = Match & { path: string };

export const known = $state<{ matching: Matching; waiting: Waiting[]; more: number }>({ matching: "fill", waiting: [], more: 0 });
const words = new SvelteMap<string, Take>();
const key = (path: string, line: number): string => `${line}:${path}`;

export const takeOf = (row: Waiting): Take | undefined => words.get(key(row.path, row.line));
export const decide = (row: Waiting, take: Take): void => void words.set(key(row.path, row.line), take);
export const undecided = (): Waiting[] => known.waiting.filter((row) => !takeOf(row));

export function forget(): void {
  known.waiting = [];
  known.more = 0;
  words.clear();
}

/** What was said, for the files in this order. */
export function decisions(paths: readonly string[]): Decision[] {
  if (known.matching !== "review") return [];
  return paths.flatMap((path, file) =>
    [...words].filter(([of]) => of === key(path, Number.parseInt(of, 10))).map(([of, take]) => ({ file, line: Number.parseInt(of, 10), take })),
  );
}

/** Lays the rows that wait now among those decided already, each at the place of its line. */
export function wait(trial: Trial, paths: readonly string[]): void {
  const decided = known.waiting.filter(takeOf).map((row) => ({ ...row, file: paths.indexOf(row.path) }));
  const open = trial.waiting.first.map((row) => ({ ...row, path: paths[row.file] ?? "" }));
  known.waiting = [...decided, ...open].sort((one, other) => one.file - other.file || one.line - other.line);
  known.more = trial.waiting.count - trial.waiting.first.length;
}
