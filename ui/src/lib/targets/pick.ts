/// What fits into the driver's week: who can be taken, where the hours or the money end, how the list is sorted and narrowed.
///
/// Rule: a client with a case, lost twice, left in peace or better gone is never picked and never counted.
import type { Pursuit, TargetRow, Targets } from "../api/api";
import type { Sort } from "../parts/Table.svelte";

export type Barred = "has-case" | "lost-twice" | "do-not-contact" | "riddance" | null;

/** Why he cannot be taken; `riddance` still can, by hand. */
export function barred(row: TargetRow): Barred {
  if (row.case_id !== null) return "has-case";
  if (row.lost_twice) return "lost-twice";
  if (row.do_not_contact) return "do-not-contact";
  return row.verdict === "good_riddance" ? "riddance" : null;
}

/** Picked by the program. */
export const takeable = (row: TargetRow): boolean => barred(row) === null;

/** Takeable by hand: also one whom the method would rather let go. */
export const byHand = (row: TargetRow): boolean => takeable(row) || barred(row) === "riddance";

const rank: Record<Pursuit, number> = { first: 0, must: 1, if_possible: 2, good_riddance: 3 };
const keys: Record<string, (row: TargetRow) => number | string> = {
  client: (row) => row.client,
  verdict: (row) => rank[row.verdict],
  abc: (row) => row.abc,
  yearly: (row) => row.yearly.minor,
  chance: (row) => row.chance.share,
  days: (row) => row.days_since,
  expected: (row) => row.expected.minor,
};

const words = new Intl.Collator();

export function sorted(rows: readonly TargetRow[], { key, down }: Sort): TargetRow[] {
  const of = keys[key] ?? ((row: TargetRow) => row.expected.minor);
  const turn = down ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [of(a), of(b)];
    return turn * (typeof x === "string" ? words.compare(x, String(y)) : x - Number(y));
  });
}

/** Rows whose client, town or reason hold the text; `why` puts the reason into words. */
export function narrowed(rows: readonly TargetRow[], verdict: Pursuit | "all", text: string, why: (row: TargetRow) => string): TargetRow[] {
  const asked = text.trim().toLocaleLowerCase();
  return rows.filter(
    (row) =>
      (verdict === "all" || row.verdict === verdict) &&
      (!asked || [row.client, row.city, why(row)].some((words) => words.toLocaleLowerCase().includes(asked))),
  );
}

export type Capacity = { fits: number; by: "hours" | "money" } | null;

/** How many cases the week and the budget hold, and which of the two ends first; `null` when neither is set. */
export function capacity({ hours_week, budget, case_cost, case_hours }: Targets): Capacity {
  const hours = hours_week > 0 && case_hours > 0 ? Math.floor(hours_week / case_hours + 1e-9) : Infinity;
  const money = budget.minor > 0 && case_cost.minor > 0 ? Math.floor(budget.minor / case_cost.minor) : Infinity;
  const fits = Math.min(hours, money);
  return fits === Infinity ? null : { fits, by: hours <= money ? "hours" : "money" };
}

/** The index above which the line of capacity stands in this order; `undefined` when all of them fit. */
export function cutIndex(rows: readonly TargetRow[], room: Capacity): number | undefined {
  if (!room) return undefined;
  let taken = 0;
  for (const [at, row] of rows.entries()) {
    if (!takeable(row)) continue;
    if (taken === room.fits) return at;
    taken += 1;
  }
  return undefined;
}

/** The losses the week should be given to: the best expected value first, and only where there is something to expect. */
export function best(targets: Targets): number[] {
  const room = capacity(targets);
  if (!room) return [];
  return sorted(targets.rows, { key: "expected", down: true })
    .filter((row) => takeable(row) && row.expected.minor > 0)
    .slice(0, room.fits)
    .map((row) => row.loss_id);
}
