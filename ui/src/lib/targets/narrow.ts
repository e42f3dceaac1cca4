/// What narrows the list of the lost: one thing a column, each shown as a chip that can be taken off.
///
/// Rule: what is empty does not narrow and is not sent. Edge: the list itself is sorted, filtered and cut by the core.
import type { TargetColumn, TargetFilter, TargetGround } from "../api/api";
import { type Filters, boundsOf, choiceOf, textOf } from "../parts/filters";

export type Range = { from: number | null; to: number | null };
export type Narrow = {
  client: string;
  city: string;
  group: string[];
  abc: string[];
  xyz: string[];
  signal: string[];
  lost_by: string[];
  why: string[];
  yearly: Range;
  chance: Range;
  days: Range;
  expected: Range;
};
export type Narrowing = keyof Narrow;

export const worded = ["client", "city"] as const satisfies readonly TargetColumn[];
export const chosen = ["group", "abc", "xyz", "signal", "lost_by", "why"] as const satisfies readonly TargetColumn[];
export const ranged = ["yearly", "chance", "days", "expected"] as const satisfies readonly TargetColumn[];
/** Everything that can stand in the column "why", in its order. */
export const grounds: readonly TargetGround[] = [
  "overruled", "showcase", "class_a", "class_b", "lifted_by_promise", "class_c", "sum_unknown", "hours", "budget", "by_hand",
  "in_work", "closed", "nothing_to_expect", "criteria_against", "do_not_contact", "lost_twice",
];
export const columns: readonly Narrowing[] = [...worded, ...chosen, ...ranged];

const everything = (): Range => ({ from: null, to: null });

export const wide = (): Narrow => ({
  client: "", city: "", group: [], abc: [], xyz: [], signal: [], lost_by: [], why: [],
  yearly: everything(), chance: everything(), days: everything(), expected: everything(),
});

export function narrows(narrow: Narrow, column: Narrowing): boolean {
  const of = narrow[column];
  if (typeof of === "string") return of.trim() !== "";
  return Array.isArray(of) ? of.length > 0 : of.from !== null || of.to !== null;
}

/** The columns that narrow, in the order of their chips. */
export const narrowing = (narrow: Narrow): Narrowing[] => columns.filter((column) => narrows(narrow, column));

export function filtersOf(narrow: Narrow): TargetFilter[] {
  return narrowing(narrow).map((column) => {
    const of = narrow[column];
    const filter: TargetFilter = { column, words: "", from: null, to: null, one_of: [] };
    if (typeof of === "string") return { ...filter, words: of.trim() };
    return Array.isArray(of) ? { ...filter, one_of: [...of] } : { ...filter, from: of.from, to: of.to };
  });
}

/** Takes one column's narrowing off. */
export function widen(narrow: Narrow, column: Narrowing): void {
  Object.assign(narrow, { [column]: wide()[column] });
}

/** A choice is added, or taken away when it was there. */
export const turned = (choices: readonly string[], one: string): string[] => (choices.includes(one) ? choices.filter((other) => other !== one) : [...choices, one]);

const BETWEEN = "\n";

/** As a saved view keeps it: several choices of one column stand in one. */
export function keptAs(narrow: Narrow): Filters {
  return Object.fromEntries(
    narrowing(narrow).map((column) => {
      const of = narrow[column];
      if (typeof of === "string") return [column, { text: of.trim() }];
      return [column, Array.isArray(of) ? { choice: of.join(BETWEEN) } : { from: of.from, to: of.to }];
    }),
  );
}

/** What a saved view narrows by. */
export function laid(filters: Filters): Narrow {
  const narrow = wide();
  for (const column of worded) narrow[column] = textOf(filters[column]) ?? "";
  for (const column of chosen) narrow[column] = choiceOf(filters[column])?.split(BETWEEN) ?? [];
  for (const column of ranged) narrow[column] = boundsOf(filters[column]);
  return narrow;
}
