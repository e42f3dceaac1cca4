import { expect, test } from "vitest";
import { grown } from "./paged";

test("a row that moved to the next page meanwhile is shown once", () => {
  const rows = (...ids: number[]) => ids.map((id) => ({ id }));
  expect(grown(rows(3), rows(3, 4, 1), rows(1, 2), (row) => row.id).map((row) => row.id)).toEqual([3, 4]);
});
