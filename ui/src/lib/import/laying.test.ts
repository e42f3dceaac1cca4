import { beforeEach, expect, test, vi } from "vitest";
import { desk, land, lay, takeAway, unread } from "./desk.svelte";

vi.mock("../api/call", async (real) => ({ ...(await real<object>()), call: ask, cancelJob: () => Promise.resolve() }));

type Asked = { name: string; path: string; answer: () => Promise<void> };
let asked: Asked[] = [];
const rest = async (): Promise<void> => void (await new Promise((done) => setTimeout(done)));
const counts = { rows: 1, ready: 1, troubled: 0, refunds: 0, cancelled: 0, totals: 0, repeated: 0, nobody: 0, skipped: 0 };
const names = (): string[] => desk.files.map(({ name }) => name);
const being = (): string[] => asked.filter(({ name }) => name === "import.preview").map(({ path }) => path);

/** The core answers when a test says so. */
function ask(name: string, body: { path?: string }): Promise<unknown> {
  if (name !== "import.preview" && name !== "import.run") return Promise.resolve(null);
  return new Promise((done) => {
    const mine: Asked = {
      name,
      path: body.path ?? "",
      answer: async () => {
        asked = asked.filter((other) => other !== mine);
        done(name === "import.preview" ? { counts } : {});
        await rest();
      },
    };
    asked.push(mine);
  });
}

beforeEach(() => {
  asked = [];
  Object.assign(desk, { files: [], at: 0, job: null, result: null, trial: null, error: null });
});

test("several files dropped at once are read one after another, the first of them is shown", async () => {
  lay(["/a.csv", "/b.csv", "/c.csv"]);
  await rest();
  expect([being(), unread(), desk.at]).toEqual([["/a.csv"], 3, 0]);
  await asked[0]?.answer();
  expect([being(), unread()]).toEqual([["/b.csv"], 2]);
  await asked[0]?.answer();
  await asked[0]?.answer();
  expect([being(), unread()]).toEqual([[], 0]);
  expect(desk.files.every(({ preview }) => preview !== null)).toBe(true);
});

test("the file one looks at goes before the others, and one that was taken away is not read", async () => {
  lay(["/a.csv", "/b.csv", "/c.csv", "/d.csv"]);
  await rest();
  desk.at = 3;
  const [, b] = desk.files;
  if (b) takeAway(b);
  desk.at = 2;
  await asked[0]?.answer();
  expect(being()).toEqual(["/d.csv"]);
  await asked[0]?.answer();
  expect(being()).toEqual(["/c.csv"]);
  await asked[0]?.answer();
  expect(names()).toEqual(["a.csv", "c.csv", "d.csv"]);
});

test("a file dropped again has been saved anew: it is read again and lies there once", async () => {
  lay(["/a.csv"]);
  await rest();
  await asked[0]?.answer();
  lay(["/b.csv", "/a.csv", "/a.csv"]);
  await rest();
  expect([names(), desk.at]).toEqual([["a.csv", "b.csv"], 1]);
  expect(being()).toEqual(["/b.csv"]);
  await asked[0]?.answer();
  expect(being()).toEqual(["/a.csv"]);
  await asked[0]?.answer();
  expect([being(), unread()]).toEqual([[], 0]);
});

test("what is dropped while others are loaded stays to be loaded after them", async () => {
  lay(["/a.csv"]);
  await rest();
  await asked[0]?.answer();
  const landed = land(false);
  await rest();
  lay(["/b.csv"]);
  await rest();
  for (const one of [...asked]) await one.answer();
  expect(await landed).toBe(true);
  expect(names()).toEqual(["b.csv"]);
  expect(desk.result).not.toBeNull();
  expect(desk.files[0]?.preview).not.toBeNull();
});
