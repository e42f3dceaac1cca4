import { expect, test } from "vitest";
import { walked } from "./drawing";

test("arrows walk from mark to mark and stop at the ends", () => {
  expect(walked("ArrowRight", null, 3)).toBe(0);
  expect(walked("ArrowRight", 0, 3)).toBe(1);
  expect(walked("ArrowRight", 2, 3)).toBe(2);
  expect(walked("ArrowLeft", 0, 3)).toBe(0);
  expect(walked("End", 0, 3)).toBe(2);
  expect(walked("Home", 2, 3)).toBe(0);
});

test("another key is left to the page, and an empty drawing has nowhere to go", () => {
  expect(walked("Tab", 1, 3)).toBeNull();
  expect(walked("End", null, 0)).toBeNull();
});
