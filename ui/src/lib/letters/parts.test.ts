import { describe, expect, it } from "vitest";
import { inOrder, marksOf, runsOf, toDraft, toParts, whereIs } from "./parts";

const draft = {
  addressee: ["To the owner", "Peter Baker"],
  greeting: "Dear ⟦his name⟧,",
  paragraphs: ["We came late, but the summer was hard.", "From ⟦day⟧ a second van drives."],
  closing: "Yours,",
  signature: "Olga Smith\nDirector",
  date: "24 November 2026",
};

describe("a letter in its parts", () => {
  it("holds the words of the draft unchanged", () => {
    expect(toDraft(toParts(draft))).toEqual(draft);
  });

  it("knows every place to fill in and where it stands", () => {
    const parts = inOrder(toParts(draft));
    expect(marksOf(parts).map((mark) => mark.words)).toEqual(["his name", "day"]);
    expect(whereIs("but the summer", parts)?.from).toBe(14);
    expect(whereIs("gone since", parts)).toBeNull();
  });

  it("is cut where something is marked, and loses no letter", () => {
    const part = { key: "one", words: draft.paragraphs[0] ?? "" };
    const runs = runsOf(part, [{ hard: false, sentence: { key: "x", args: {} }, place: "but the summer" }]);
    expect(runs.map((run) => run.kind)).toEqual(["plain", "soft", "plain"]);
    expect(runs.map((run) => run.words).join("")).toBe(part.words);
  });
});
