import { expect, test } from "vitest";
import type { ImportResult } from "../api/api";
import { setLanguage } from "../texts/texts.svelte";
import { notLoaded, unwatched } from "./desk.svelte";
import { broughtWords, goneWords, takenWords } from "./words";

const brought = (names: string[]): ImportResult =>
  ({ clients_new: 0, clients_changed: 0, employees_changed: 0, orders_new: names.length, orders_changed: 0, returned: names.map((client) => ({ client })) }) as never;

test("who is back is told by name, and the rest is counted", () => {
  setLanguage("ru");
  expect(takenWords("day.csv", brought(["Колос"]))).toContain("Вернулся клиент: Колос.");
  expect(takenWords("day.csv", brought(["Колос", "Ваниль", "Рубин", "Марс", "Мак"]))).toContain("Вернулись: Колос, Ваниль, Рубин и ещё 2.");
  expect(takenWords("day.csv", brought([]))).not.toContain("Верну");
});

test("a file that is watched, or whose folder is, is not offered to be watched again", () => {
  const landed = [{ path: "/in/a.csv" }, { path: "/in/b.csv" }, { path: "C:\\in\\c.csv" }];
  expect(unwatched(landed, [{ path: "/in/a.csv", is_folder: false }])).toEqual(landed.slice(1));
  expect(unwatched(landed, [{ path: "/in", is_folder: true }, { path: "C:\\in", is_folder: true }])).toEqual([]);
  expect(unwatched(landed, [{ path: "/in/a", is_folder: true }])).toEqual(landed);
});

test("what did not go is not counted", () => {
  setLanguage("ru");
  expect(goneWords(0, 1, 2)).toBe("1 клиент, 2 изменённых значения");
});

test("a watched file that was not loaded is told with its path until it lies on the page itself", () => {
  const bad = { name: "day.csv", trouble: { key: "import-stopped-by-problems", args: {} } };
  const watched = [
    { path: "/in/day.csv", is_folder: false, missing: false, files: [bad] },
    { path: "C:\\in", is_folder: true, missing: false, files: [bad, { name: "well.csv", trouble: null }] },
    { path: "/away", is_folder: false, missing: true, files: [bad] },
  ] as never;
  expect(notLoaded(watched, []).map(({ path }) => path)).toEqual(["/in/day.csv", "C:\\in\\day.csv"]);
  expect(notLoaded(watched, [{ path: "/in/day.csv" }]).map(({ path }) => path)).toEqual(["C:\\in\\day.csv"]);
  const otherwise = [{ path: "/in/day.csv", is_folder: false, missing: false, files: [{ ...bad, trouble: { key: "import-watch-otherwise", args: {} } }] }] as never;
  expect(notLoaded(otherwise, [{ path: "/in/day.csv" }])[0]?.laid, "its rows do not tell what they were before").toBe(true);
});

test("what came last tells how many are back", () => {
  setLanguage("ru");
  expect(broughtWords(0, 7, 0, 0, 4)).toBe("7\u00a0новых заказов, вернулись 4\u00a0клиента");
  expect(broughtWords(0, 1)).toBe("1\u00a0новый заказ");
});
