import { emit } from "@tauri-apps/api/event";
import { clearMocks, mockIPC } from "@tauri-apps/api/mocks";
import { QueryClient } from "@tanstack/svelte-query";
import { afterEach, expect, test } from "vitest";
import { ApiError, type Progress, asApiError, call, onChanged, onProgress, openedFiles } from "./call";
import { dropAreas } from "./query";

afterEach(clearMocks);

test("a command goes as JSON through the one door and its answer comes back as a value", async () => {
  const sent: unknown[] = [];
  mockIPC((command, payload) => {
    sent.push(command, payload);
    return JSON.stringify({ found: 2 });
  });
  expect(await call("cases.list" as never, { state: "open" } as never)).toEqual({ found: 2 });
  expect(sent).toEqual(["rpc", { name: "cases.list", body: '{"state":"open"}' }]);
});

test("a refusal keeps its rule and its sentence", async () => {
  mockIPC(() => {
    throw JSON.stringify({ code: "Refused", rule: 11, sentence: { key: "refused-promise", args: { until: { day: "2026-10-22" } } } });
  });
  const refusal = await call("cases.close" as never, {} as never).catch((cause: unknown) => cause);
  expect(refusal).toBeInstanceOf(ApiError);
  expect(refusal).toMatchObject({ code: "Refused", rule: 11, sentence: { key: "refused-promise", args: { until: { day: "2026-10-22" } } } });
});

test("anything else that breaks is a failure with a sentence of the frame", () => {
  expect(asApiError(new TypeError("x"))).toMatchObject({ code: "Failed", sentence: { key: "frame-failed" }, rule: null });
  expect(asApiError("not json")).toMatchObject({ code: "Failed" });
});

test("what changed in one area is read again, other areas stay", async () => {
  const queries = new QueryClient();
  queries.setQueryData(["cases.list", {}], 1);
  queries.setQueryData(["clients.list", {}], 1);
  await dropAreas(["cases"], queries);
  expect(queries.getQueryState(["cases.list", {}])?.isInvalidated).toBe(true);
  expect(queries.getQueryState(["clients.list", {}])?.isInvalidated).toBe(false);
});

test("an event is heard, and one of another shape is dropped", async () => {
  mockIPC(() => undefined, { shouldMockEvents: true });
  const tags: string[][] = [];
  const steps: Progress[] = [];
  const stop = [onChanged((told) => tags.push(told)), onProgress((told) => steps.push(told))];
  for (const payload of [{ tags: ["cases"] }, { tags: "cases" }, { areas: ["cases"] }, null]) await emit("changed", payload);
  for (const step of [{ reading: { done: 3, of: 9 } }, { opening: { done: 1, of: 4 } }, { looking: { done: 2, of: 5 } }, "checking", { reading: { done: -1, of: 9 } }, { sending: {} }]) await emit("progress", { job: "1", step });
  expect(tags).toEqual([["cases"]]);
  expect(steps).toEqual([
    { job: "1", doing: "reading", done: 3, of: 9 },
    { job: "1", doing: "opening", done: 1, of: 4 },
    { job: "1", doing: "looking", done: 2, of: 5 },
    { job: "1", doing: "checking", done: 0, of: null },
  ]);
  stop.forEach((end) => end());
});

test("files to open are paths or nothing", async () => {
  mockIPC(() => JSON.stringify(["/orders.csv"]));
  expect(await openedFiles()).toEqual(["/orders.csv"]);
  mockIPC(() => JSON.stringify({ path: "/orders.csv" }));
  expect(await openedFiles()).toEqual([]);
});
