import { expect, test } from "vitest";
import { asked, boundsOf, choiceOf, kept, textOf } from "./filters";

test("a column asks one thing, and nothing asked is no entry", () => {
  const one = asked({}, "client", { text: "bread" });
  expect(textOf(asked(one, "client", { text: "salt" }).client)).toBe("salt");
  expect(asked(one, "client", null)).toEqual({});
});

test("what was kept and is no question any more is dropped", () => {
  const back = kept({ client: { text: "bread" }, yearly: { from: 5, to: null }, served: { choice: "3" }, broken: { from: "x", to: null }, none: null });
  expect(Object.keys(back)).toEqual(["client", "yearly", "served"]);
  expect(boundsOf(back.yearly)).toEqual({ from: 5, to: null });
  expect(choiceOf(back.served)).toBe("3");
  expect(kept("nonsense")).toEqual({});
});
