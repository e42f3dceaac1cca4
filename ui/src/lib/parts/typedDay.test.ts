import { expect, test } from "vitest";
import { dayTyped, outside, wholeDay } from "./typedDay";

test("a day is read as people write it, day before month", () => {
  for (const text of ["24.11.2026", "24/11/2026", "24-11-26", "24 11 2026", "24.11", "2026-11-24", " 24.11.2026 г."]) expect(dayTyped(text, "2026-01-05")).toBe("2026-11-24");
});

test("a day that is not in the calendar is none", () => {
  for (const text of ["", "31.02.2026", "11/24/2026", "24", "завтра", "24.11.2", "2026-13-01"]) expect(dayTyped(text, "2026-01-05")).toBeNull();
});

test("what may still go on is not taken before one leaves the field", () => {
  expect(["24.11", "24.1", "24.11.20", "2026-11-2", "2026"].some(wholeDay)).toBe(false);
  expect(["24.11.2026", "24/11/2026", "2026-11-24"].every(wholeDay)).toBe(true);
});

test("a day beyond its limit is told with the limit, whichever it is", () => {
  expect(outside("2026-11-25", "", "2026-11-24")).toEqual({ side: "too-late", day: "2026-11-24" });
  expect(outside("2026-11-23", "2026-11-24", "")).toEqual({ side: "too-early", day: "2026-11-24" });
  expect(outside("2026-11-24", "2026-11-24", "2026-11-24")).toBeUndefined();
});
