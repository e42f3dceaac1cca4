/// A letter while it is written: its parts in their order, the places to fill in, and where words stand.
///
/// Rule: the core's draft and these parts hold the same words; only paragraphs get a key, so that the caret stays with its own.
import type { Draft, LetterTrouble } from "../api/api";

export type Paragraph = { key: string; words: string };
export type Parts = { addressee: string; greeting: string; paragraphs: Paragraph[]; closing: string; signature: string; date: string };
export type Part = { key: string; words: string };
export type Mark = { part: string; from: number; to: number; words: string };
export type Run = { words: string; kind: "plain" | "fill" | "hard" | "soft" };

let last = 0;
export const paragraph = (words: string): Paragraph => ({ key: `paragraph-${++last}`, words });

export const toParts = (draft: Draft): Parts => ({ ...draft, addressee: draft.addressee.join("\n"), paragraphs: draft.paragraphs.map(paragraph) });

export const toDraft = (parts: Parts): Draft => ({
  addressee: parts.addressee === "" ? [] : parts.addressee.split("\n"),
  greeting: parts.greeting,
  paragraphs: parts.paragraphs.map((one) => one.words),
  closing: parts.closing,
  signature: parts.signature,
  date: parts.date,
});

/** All that is written, from the top of the page to its end. */
export const inOrder = (parts: Parts): Part[] => [
  { key: "addressee", words: parts.addressee },
  { key: "greeting", words: parts.greeting },
  ...parts.paragraphs,
  { key: "closing", words: parts.closing },
  { key: "signature", words: parts.signature },
  { key: "date", words: parts.date },
];

/** The places still to be filled in, as they stand. */
export const marksOf = (parts: Part[]): Mark[] =>
  parts.flatMap(({ key, words }) =>
    [...words.matchAll(/⟦([^⟧]*)⟧/g)].map((found) => ({ part: key, from: found.index, to: found.index + found[0].length, words: found[1] ?? "" })),
  );

/** Where `place` stands first; `null` when it has been rewritten since. */
export function whereIs(place: string, parts: Part[]): Mark | null {
  if (place === "") return null;
  for (const { key, words } of parts) {
    const from = words.indexOf(place);
    if (from >= 0) return { part: key, from, to: from + place.length, words: place };
  }
  return null;
}

/** The part of the window a place of the core stands in; `null` where the text has moved on since. */
export function standsAt(trouble: LetterTrouble, parts: Parts, envelope = ""): Mark | null {
  const at = trouble.at;
  if (!at) return whereIs(trouble.place, inOrder(parts));
  if (at.part === "envelope") return whereIs(trouble.place, [{ key: "envelope", words: envelope }]);
  const key = at.part === "paragraph" ? parts.paragraphs[at.paragraph]?.key : at.part;
  const part = inOrder(parts).find((one) => one.key === key);
  if (part && part.words.slice(at.from, at.to) === at.words) return { part: part.key, from: at.from, to: at.to, words: at.words };
  return whereIs(trouble.place, inOrder(parts));
}

/** A part without the words of a place, closed up behind them: no comma or blank is left over. */
export function without(words: string, from: number, to: number): string {
  const before = words.slice(0, from).replace(/[\s\u00a0,;:–—-]+$/u, "");
  const after = words.slice(to).replace(/^[\s\u00a0]+/u, "");
  if (before === "" || /[.!?…]$/u.test(before)) return [before, after.replace(/^[.,;]+[\s\u00a0]*/u, "")].filter(Boolean).join(" ");
  return /^[.,;:!?…]/u.test(after) || after === "" ? before + after : `${before} ${after}`;
}

/** The words of one part cut at what is marked in it; earlier marks win where two overlap. */
export function runsOf(part: Part, troubles: LetterTrouble[], parts?: Parts): Run[] {
  const found = [
    ...marksOf([part]).map((mark) => ({ ...mark, kind: "fill" as const })),
    ...troubles.flatMap((trouble) => {
      const mark = parts ? standsAt(trouble, parts) : whereIs(trouble.place, [part]);
      return mark && mark.part === part.key && !trouble.place.startsWith("⟦") ? [{ ...mark, kind: trouble.hard ? ("hard" as const) : ("soft" as const) }] : [];
    }),
  ].sort((a, b) => a.from - b.from);
  const runs: Run[] = [];
  let at = 0;
  for (const { from, to, kind } of found) {
    if (from < at) continue;
    if (from > at) runs.push({ words: part.words.slice(at, from), kind: "plain" });
    runs.push({ words: part.words.slice(from, to), kind });
    at = to;
  }
  if (at < part.words.length) runs.push({ words: part.words.slice(at), kind: "plain" });
  return runs;
}
