import { expect, test } from "vitest";
import { filtersOf, requestOf } from "./asked";

test("sums are typed in units and asked in minor units, days as they are", () => {
  const asked = filtersOf({ total: { from: 1500.5, to: null }, last: { from: 30, to: 90 } }, 100);
  expect(asked).toMatchObject({ total_from: 150_050, total_to: null, silent_from: 30, silent_to: 90, debt_from: null });
});

test("nobody is asked for by zero, and what is not asked stands open", () => {
  expect(filtersOf({ served: { choice: "0" } }, 100).served).toBe(0);
  expect(Object.values(filtersOf({}, 100)).every((asked) => asked === null)).toBe(true);
});

test("without an order what fits the search best comes first", () => {
  expect(requestOf("al", null, {}, 100, 200)).toMatchObject({ search: "al", sort: null, down: false });
  expect(requestOf("", { key: "debt", down: true }, {}, 100, 200)).toMatchObject({ sort: "debt", down: true });
});
