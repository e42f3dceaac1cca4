import { expect, test } from "vitest";
import type { Preview } from "../api/api";
import { type Laid, together } from "./desk.svelte";

function laid(preview: Partial<Preview> | null): Laid {
  const counts = { rows: 10, ready: 8, troubled: 2, refunds: 0, cancelled: 0, totals: 0, repeated: 0, nobody: 0, skipped: 0 };
  return { path: "a", name: "a", options: {} as never, job: null, waits: false, error: null, preview: preview && ({ counts, question: null, sums_question: null, missing: null, ...preview } as Preview) };
}

test("two files are counted together and may be loaded", () => {
  expect(together([laid({}), laid({})])).toEqual({ ready: 16, troubled: 4, open: true });
});

test("a file with an unanswered date question keeps all of them from being loaded", () => {
  expect(together([laid({}), laid({ question: { key: "import-order-ambiguous", args: {} } })]).open).toBe(false);
});

test("a file that has not been read keeps all of them from being loaded", () => {
  expect(together([laid({}), laid(null)]).open).toBe(false);
});
