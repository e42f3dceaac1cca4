/// The course of repeat orders as a picture needs it: so many steps as can be told apart, each with what was expected and what came.
///
/// Rule: the core counts up from the beginning; a step is the difference. Edge: the last step ends today, so it is the first
/// one that may be shorter.
import type { Week } from "../api/api";

export type Step = { from: string; to: string; expected: number; real: number; known: boolean };

const lengths = [1, 2, 4, 13, 26, 52];

/** Weeks in one step, so that there are no more than `most` steps. */
export const weeksInStep = (weeks: number, most: number): number => lengths.find((length) => weeks / length <= most) ?? Math.ceil(weeks / most);

const after = (iso: string, days: number): string => new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

export function steps(weeks: readonly Week[], knownUntil: string | null, most: number): Step[] {
  const size = weeksInStep(weeks.length, most);
  const made: Step[] = [];
  let before: Week | undefined;
  const first = (weeks.length - 1) % size;
  for (let at = first; at < weeks.length; at += size) {
    const week = weeks[at];
    if (!week) break;
    const start = before ? after(before.ends_on, 1) : after(weeks[0]?.ends_on ?? week.ends_on, -6);
    made.push({
      from: start,
      to: week.ends_on,
      expected: week.expected - (before?.expected ?? 0),
      real: week.real - (before?.real ?? 0),
      // A step that the boundary cuts was not known whole.
      known: knownUntil === null || week.ends_on <= knownUntil,
    });
    before = week;
  }
  return made;
}

export type Forecast = { since: string; expected: number; real: number };

/** What the model foresaw for the time it did not know, and what came; `null` where it knew everything. */
export function forecast(weeks: readonly Week[], knownUntil: string | null): Forecast | null {
  const last = weeks.at(-1);
  if (knownUntil === null || !last || last.ends_on <= knownUntil) return null;
  const known = weeks.filter((week) => week.ends_on <= knownUntil).at(-1);
  return { since: after(known?.ends_on ?? knownUntil, 1), expected: last.expected - (known?.expected ?? 0), real: last.real - (known?.real ?? 0) };
}

/** At most five lines of a grid, the last of them at or above `most`, each at a round number. */
export function grid(most: number): number[] {
  if (most <= 0) return [0, 1];
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const round = [1, 2, 5, 10].map((times) => times * power).find((of) => of >= rough) ?? rough;
  const by = Math.max(1, round);
  return Array.from({ length: Math.ceil(most / by) + 1 }, (_, at) => at * by);
}
