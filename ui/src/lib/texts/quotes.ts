/// Quotes within quotes, and the one dot that ends both a year and its sentence.
///
/// Rule: a name that brings its own quotes gets the inner ones («Кафе „Берёзка“»), and one quoted whole is not quoted twice.
/// Edge: quotes that do not close are left as they were written. The core does the same for its own sentences.
import type { Language } from "./format";

const marks: Record<Language, [open: string, close: string, innerOpen: string, innerClose: string]> = {
  ru: ["«", "»", "„", "“"],
  bg: ["„", "“", "«", "»"],
  en: ["“", "”", "‘", "’"],
};

export const typeset = (text: string, language: Language): string => nested(text.replace(/\u00a0г\.\.(?!\.)/gu, "\u00a0г."), language);

function nested(text: string, language: Language): string {
  const [open, close, innerOpen, innerClose] = marks[language];
  if (text.indexOf(open) === text.lastIndexOf(open)) return text;
  const letters = [...text];
  const begun: number[] = [];
  const end = new Map<number, number>();
  for (const [at, letter] of letters.entries()) {
    if (letter === open) begun.push(at);
    if (letter !== close) continue;
    const from = begun.pop();
    if (from === undefined) return text;
    end.set(from, at);
  }
  if (begun.length > 0) return text;
  const around: number[] = [];
  for (const [at, letter] of [...letters.entries()]) {
    if (letter !== open) continue;
    const to = end.get(at) ?? at;
    while (around.length > 0 && (around.at(-1) ?? 0) < at) around.pop();
    const twice = end.get(at - 1) === to + 1;
    if (twice || around.length % 2 === 1) [letters[at], letters[to]] = twice ? ["", ""] : [innerOpen, innerClose];
    if (!twice) around.push(to);
  }
  return letters.join("");
}
