/// A day as people write it: `24.11.2026`, `24/11/26`, `24.11` of the year one is in, and the ISO form.
///
/// Edge: day before month, always; the field says the day in words below, so that 03.12 is never March to one and
/// December to another.

/** The ISO day; `null` when there is no such day (yet). */
export function dayTyped(text: string, today: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(text.trim());
  const own = /^(\d{1,2})[.\/\- ]+(\d{1,2})(?:[.\/\- ]+(\d{4}|\d{2}))?[. ]*(?:г\.?)?$/u.exec(text.trim());
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : own ? [own[3] ?? today.slice(0, 4), own[2], own[1]] : [];
  if (!year || !month || !day) return null;
  const full = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const found = new Date(`${full}T00:00:00Z`);
  return Number.isNaN(found.getTime()) || found.toISOString().slice(0, 10) !== full ? null : full;
}

/** The limit a day lies beyond, if any; an empty one is none. */
export function outside(day: string, earliest: string, latest: string): { side: "too-late" | "too-early"; day: string } | undefined {
  if (latest !== "" && day > latest) return { side: "too-late", day: latest };
  return earliest !== "" && day < earliest ? { side: "too-early", day: earliest } : undefined;
}

/** Whether it is written to its end: while one types, `24.11.20` may be the beginning of `24.11.2027`. */
export const wholeDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$|\D\d{4}$/u.test(text.trim());
