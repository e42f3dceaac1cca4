import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ApiError } from "../api/call";

vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => undefined }));
const { frame } = await import("./frame.svelte");
const { saving } = await import("./saving.svelte");

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("typing is written once, after a rest, and the mark follows", async () => {
  const sent: string[] = [];
  const save = saving((text: string) => Promise.resolve(sent.push(text)));
  save.later("A");
  save.later("An");
  expect(frame.saved).toBe("saving");
  await vi.advanceTimersByTimeAsync(399);
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(sent).toEqual(["An"]);
  expect(save.busy).toBe(false);
  expect(frame.saved).toBe("saved");
});

test("leaving the page writes what is left at once, and a newer state waits for the older one", async () => {
  const order: string[] = [];
  const save = saving(async (text: string) => {
    order.push(`${text} begins`);
    await new Promise((done) => setTimeout(done, 50));
    order.push(`${text} ends`);
  });
  save.later("one");
  const first = save.now();
  save.later("two");
  const second = save.now();
  await vi.advanceTimersByTimeAsync(200);
  await Promise.all([first, second]);
  expect(order).toEqual(["one begins", "one ends", "two begins", "two ends"]);
});

test("a refusal is kept for its field and the mark says that nothing was written", async () => {
  const save = saving((_: string) => Promise.reject(new ApiError({ code: "BadInput", field: "name", sentence: { key: "people-name-missing", args: {} } })));
  save.later("");
  await vi.advanceTimersByTimeAsync(400);
  expect(save.error?.details.field).toBe("name");
  expect(frame.saved).toBe("failed");
});
