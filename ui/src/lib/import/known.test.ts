import { beforeEach, expect, test } from "vitest";
import { decide, forget, known, wait } from "./known.svelte";

const row = (file: number, line: number) => ({ file, line, asked: "client" });
const trial = (...rows: [number, number][]) => ({ waiting: { count: rows.length, first: rows.map(([file, line]) => row(file, line)) } }) as never;
const places = () => known.waiting.map(({ path, line }) => `${path}:${line}`);

beforeEach(forget);

test("a row that has its word keeps its place among those that wait", () => {
  const paths = ["a", "b"];
  wait(trial([0, 2], [0, 5], [1, 3]), paths);
  const fifth = known.waiting[1];
  if (fifth) decide(fifth, "update");
  wait(trial([0, 2], [1, 3]), paths);
  expect(places()).toEqual(["a:2", "a:5", "b:3"]);
});

test("rows of files stand in the order the files lie in", () => {
  wait(trial([1, 2], [0, 9], [0, 4]), ["a", "b"]);
  expect(places()).toEqual(["a:4", "a:9", "b:2"]);
});
