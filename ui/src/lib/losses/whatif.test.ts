import { expect, test } from "vitest";
import { project } from "./whatif";

test("who loses 22 % a year and wins back 18 % of them keeps 65 clients of 118 after three years", () => {
  const years = project({ clients: 152, lost: 34, yearly: 2_914_300 }, 0.22, 0.18);
  expect(years.map((year) => year.clients)).toEqual([118, 97, 79, 65]);
  expect(years.map((year) => Math.round((year.missing ?? 0) / 100_000) / 10)).toEqual([2.9, 4.7, 6.2, 7.5]);
});

test("where nobody has left yet the money of a loss is not known", () => {
  expect(project({ clients: 40, lost: 0, yearly: 0 }, 0.1, 0)[1]).toEqual({ clients: 36, missing: null });
});
