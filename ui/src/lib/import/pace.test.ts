import { expect, test } from "vitest";
import { Pace } from "./pace";

test("the first seconds of a work are no measure of it", () => {
  const pace = new Pace();
  expect(pace.left("writing", 0, 1000, 0)).toBeNull();
  expect(pace.left("writing", 100, 1000, 2000)).toBeNull();
  expect(pace.left("writing", 200, 1000, 4000)).toBe(16);
});

test("it is told by how quickly it went lately, not by a slow beginning", () => {
  const pace = new Pace();
  pace.left("writing", 0, 1000, 0);
  pace.left("writing", 10, 1000, 10_000);
  expect(pace.left("writing", 610, 1000, 16_000)).toBe(4);
});

test("nothing is left of what is done, and never no second of what is not", () => {
  const pace = new Pace();
  pace.left("writing", 0, 1000, 0);
  expect(pace.left("writing", 999, 1000, 4000)).toBe(1);
  expect(pace.left("writing", 1000, 1000, 5000)).toBeNull();
});

test("another work is measured anew", () => {
  const pace = new Pace();
  pace.left("looking", 0, 1000, 0);
  pace.left("looking", 500, 1000, 5000);
  expect(pace.left("writing", 10, 1000, 6000)).toBeNull();
});
