import { expect, test } from "vitest";
import type { TargetRow, Targets } from "../api/api";
import { barred, best, capacity, cutIndex, narrowed, sorted } from "./pick";

const rub = (minor: number) => ({ minor, currency: "RUB" });
const row = (loss_id: number, expected: number, more: Partial<TargetRow> = {}): TargetRow =>
  ({ loss_id, client: `Client ${loss_id}`, city: "Tver", expected: rub(expected), verdict: "must", case_id: null, lost_twice: false, do_not_contact: false, ...more }) as TargetRow;
const targets = (rows: TargetRow[], more: Partial<Targets> = {}): Targets =>
  ({ rows, by_profit: true, hours_week: 6, budget: rub(100_000), case_cost: rub(20_000), case_hours: 3, ...more });

test("the week is given to the best expected value, as far as its hours reach", () => {
  expect(best(targets([row(1, 10), row(2, 30), row(3, 20)]))).toEqual([2, 3]);
});

test("the budget may end before the hours", () => {
  const tight = targets([row(1, 10), row(2, 30)], { budget: rub(20_000) });
  expect(capacity(tight)).toEqual({ fits: 1, by: "money" });
  expect(best(tight)).toEqual([2]);
});

test("who has a case, was lost twice, wants peace or is better gone is never picked", () => {
  const rows = [row(1, 90, { case_id: 7 }), row(2, 80, { lost_twice: true }), row(3, 70, { do_not_contact: true }), row(4, 60, { verdict: "good_riddance" }), row(5, 5)];
  expect(rows.map(barred)).toEqual(["has-case", "lost-twice", "do-not-contact", "riddance", null]);
  expect(best(targets(rows))).toEqual([5]);
});

test("the line of capacity counts only those who can be taken", () => {
  const rows = sorted([row(1, 50), row(2, 40, { case_id: 9 }), row(3, 30), row(4, 20)], { key: "expected", down: true });
  expect(cutIndex(rows, { fits: 2, by: "hours" })).toBe(3);
  expect(cutIndex(rows, { fits: 5, by: "hours" })).toBeUndefined();
});

test("without hours and budget nothing is picked for the user", () => {
  expect(best(targets([row(1, 10)], { hours_week: 0, budget: rub(0) }))).toEqual([]);
});

test("the list narrows by words of the client, his town or the reason", () => {
  const rows = [row(1, 10, { city: "Rzhev" }), row(2, 20)];
  expect(narrowed(rows, "all", "rzh", () => "")).toEqual([rows[0]]);
  expect(narrowed(rows, "first", "", () => "")).toEqual([]);
});
