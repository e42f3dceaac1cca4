import { expect, test } from "vitest";
import { forecast, grid, steps, weeksInStep } from "./course";

/** Weeks that end on Sundays, with 10 orders expected and 8 placed in each. */
const weeks = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ ends_on: new Date(Date.UTC(2026, 0, 4 + 7 * at)).toISOString().slice(0, 10), expected: 10 * (at + 1), real: 8 * (at + 1) }));

test("a year is drawn week by week, three years month by month", () => {
  expect(weeksInStep(52, 60)).toBe(1);
  expect(weeksInStep(156, 60)).toBe(4);
});

test("what is counted up from the beginning is told for each week", () => {
  expect(steps(weeks(2), null, 60)).toEqual([
    { from: "2025-12-29", to: "2026-01-04", expected: 10, real: 8, known: true },
    { from: "2026-01-05", to: "2026-01-11", expected: 10, real: 8, known: true },
  ]);
});

test("the shorter step is the first one, and nothing gets lost in it", () => {
  const made = steps(weeks(5), null, 3);
  expect(made.map((step) => step.real)).toEqual([8, 16, 16]);
  expect(made.at(-1)?.to).toBe("2026-02-01");
});

test("a step that reaches beyond what the model knew is a forecast", () => {
  expect(steps(weeks(3), "2026-01-12", 60).map((step) => step.known)).toEqual([true, true, false]);
});

test("the forecast is only of the weeks that the model did not know", () => {
  expect(forecast(weeks(4), "2026-01-12")).toEqual({ since: "2026-01-12", expected: 20, real: 16 });
  expect(forecast(weeks(4), null)).toBeNull();
});

test("the lines of the grid stand at round numbers and reach over the tallest", () => {
  expect(grid(37)).toEqual([0, 10, 20, 30, 40]);
  expect(grid(3)).toEqual([0, 1, 2, 3]);
  expect(grid(0)).toEqual([0, 1]);
});
