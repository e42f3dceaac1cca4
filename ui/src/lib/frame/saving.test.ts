import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ApiError } from "../api/call";

vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => undefined }));
const { frame } = await import("./frame.svelte");
const { flush, saving } = await import("./saving.svelte");

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

test("who types on and on is written every second and a half all the same", async () => {
  const sent: string[] = [];
  const save = saving((text: string) => Promise.resolve(sent.push(text)));
  for (let key = 1; key <= 30; key++) {
    save.later("a".repeat(key));
    await vi.advanceTimersByTimeAsync(150);
  }
  expect(sent.map((text) => text.length)).toEqual([10, 20, 30]);
});

test("leaving the window writes all that waits, on every part of the page, and says when it is done", async () => {
  const sent: string[] = [];
  const slow = async (text: string): Promise<void> => {
    await new Promise((done) => setTimeout(done, 50));
    sent.push(text);
  };
  const [name, letter] = [saving(slow), saving(slow)];
  name.later("Anna");
  letter.later("Dear Anna");
  let left = false;
  void flush().then(() => (left = true));
  await vi.advanceTimersByTimeAsync(49);
  expect(left).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(left).toBe(true);
  expect(sent).toEqual(["Anna", "Dear Anna"]);
  await flush();
  expect(sent).toHaveLength(2);
});
