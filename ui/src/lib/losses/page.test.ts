import { expect, test } from "vitest";
import { grown } from "./page";

test("a loss that moved to the next page meanwhile is shown once", () => {
  const rows = (...ids: number[]) => ids.map((loss_id) => ({ loss_id }));
  expect(grown(rows(3), rows(3, 4, 1), rows(1, 2)).map((row) => row.loss_id)).toEqual([3, 4]);
});
