import { describe, expect, it } from "vitest";
import { inOrder, marksOf, runsOf, standsAt, toDraft, toParts, whereIs, without } from "./parts";

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

  it("knows the very place the core means, or finds the words where they have moved", () => {
    const parts = toParts(draft);
    const trouble = { rule: "turning" as const, hard: false, sentence: { key: "x", args: {} }, place: ", but the summer was hard", at: { part: "paragraph" as const, paragraph: 0, from: 12, to: 37, words: ", but the summer was hard" }, instead: "" };
    expect(standsAt(trouble, parts)?.part).toBe(parts.paragraphs[0]?.key);
    const moved = toParts({ ...draft, paragraphs: ["New.", ...draft.paragraphs] });
    expect(standsAt(trouble, moved)?.part).toBe(moved.paragraphs[1]?.key);
  });

  it("knows a place on the envelope, which is no part of the text", () => {
    const at = { part: "envelope" as const, paragraph: 0, from: 13, to: 24, words: "fixed it all" };
    const trouble = { rule: "claim" as const, hard: true, sentence: { key: "x", args: {} }, place: "fixed it all", at, instead: "" };
    expect(standsAt(trouble, toParts(draft), "We have fixed it all")).toEqual({ part: "envelope", from: 8, to: 20, words: "fixed it all" });
    expect(standsAt(trouble, toParts(draft), "Into his own hands")).toBeNull();
  });

  it("closes up behind words that are taken out", () => {
    expect(without("We came late, but the summer was hard.", 12, 37)).toBe("We came late.");
    expect(without("You should have rung. We are sorry.", 0, 20)).toBe("We are sorry.");
    expect(without("Take our catalogue with you.", 9, 18)).toBe("Take our with you.");
  });

  it("is cut where something is marked, and loses no letter", () => {
    const part = { key: "one", words: draft.paragraphs[0] ?? "" };
    const runs = runsOf(part, [{ rule: "turning", hard: false, sentence: { key: "x", args: {} }, place: "but the summer", at: null, instead: "" }]);
    expect(runs.map((run) => run.kind)).toEqual(["plain", "soft", "plain"]);
    expect(runs.map((run) => run.words).join("")).toBe(part.words);
  });
});
