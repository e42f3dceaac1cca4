import { describe, expect, it } from "vitest";
import { moved } from "./round";

describe("the courier's round", () => {
  it("puts one stop elsewhere and leaves the others in their order", () => {
    expect(moved(["a", "b", "c", "d"], 3, 0)).toEqual(["d", "a", "b", "c"]);
    expect(moved(["a", "b", "c", "d"], 0, 2)).toEqual(["b", "c", "a", "d"]);
    expect(moved(["a"], 0, 0)).toEqual(["a"]);
  });
});
