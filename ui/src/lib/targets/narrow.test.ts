import { expect, test } from "vitest";
import { filtersOf, narrowing, turned, wide, widen, keptAs, laid } from "./narrow";

test("a list that nothing narrows is asked for without filters", () => {
  expect(filtersOf(wide())).toEqual([]);
});

test("words are sent without the spaces around them, and spaces alone narrow nothing", () => {
  expect(filtersOf({ ...wide(), client: "  ", city: " Rzhev " })).toEqual([{ column: "city", words: "Rzhev", from: null, to: null, one_of: [] }]);
});

test("a bound of nought narrows; a bound that was emptied does not", () => {
  const narrow = { ...wide(), expected: { from: 0, to: null }, days: { from: null, to: null } };
  expect(filtersOf(narrow)).toEqual([{ column: "expected", words: "", from: 0, to: null, one_of: [] }]);
});

test("clients without a group are a choice of their own", () => {
  expect(filtersOf({ ...wide(), group: [""] })[0]?.one_of).toEqual([""]);
});

test("taking off one chip leaves the others", () => {
  const narrow = { ...wide(), abc: ["A", "B"], chance: { from: 0.2, to: null } };
  expect(narrowing(narrow)).toEqual(["abc", "chance"]);
  widen(narrow, "abc");
  expect(narrowing(narrow)).toEqual(["chance"]);
});

test("pressing a choice again takes it away", () => {
  expect(turned(["A"], "B")).toEqual(["A", "B"]);
  expect(turned(["A", "B"], "A")).toEqual(["B"]);
});

test("a saved view narrows as it was narrowed", () => {
  const narrow = { ...wide(), city: "Tver", group: ["Bakeries", "Cafés"], days: { from: 30, to: null } };
  expect(laid(keptAs(narrow))).toEqual(narrow);
  expect(keptAs(wide())).toEqual({});
});
