/// The bars of the losses: months, or quarters and years where months would not be readable; and the lines of the grid.
import type { LossMonth } from "../api/api";
import { language } from "../texts/texts.svelte";

export type Bar = { from: string; label: string; name: string; lost: number; yearly: number; returned: number; back: number };

const locale = { ru: "ru-RU", bg: "bg-BG", en: "en-GB" } as const;
const say = (iso: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale[language()], { ...options, timeZone: "UTC" }).format(new Date(`${iso}T00:00:00Z`));
// Bulgarian short months are numbers in CLDR; three letters of the name are read faster under a bar.
const shortMonth = (iso: string): string => say(iso, { month: "long", day: "numeric" }).replace(/[\d\s.]/g, "").slice(0, 3);

/** How many months go into one bar. */
export const grain = (months: number): 1 | 3 | 12 => (months <= 18 ? 1 : months <= 54 ? 3 : 12);

function place(month: string, size: 1 | 3 | 12): string {
  const at = Number(month.slice(5, 7)) - 1;
  return `${month.slice(0, 4)}-${String(at - (at % size) + 1).padStart(2, "0")}-01`;
}

export function bars(months: readonly LossMonth[]): Bar[] {
  const size = grain(months.length);
  const made = new Map<string, Bar>();
  for (const month of months) {
    const from = place(month.month, size);
    const year = from.slice(0, 4);
    const label = size === 12 ? year : size === 3 ? `${shortMonth(from)} ${year.slice(2)}` : shortMonth(from);
    const name = size === 12 ? year : say(from, { month: "long", year: "numeric" });
    const bar = made.get(from) ?? { from, label, name, lost: 0, yearly: 0, returned: 0, back: 0 };
    bar.lost += month.lost;
    bar.yearly += month.yearly.minor;
    bar.returned += month.returned;
    bar.back += month.returned_yearly.minor;
    made.set(from, bar);
  }
  return [...made.values()];
}

/** Round steps from 0 up to at least `most`, five lines at most above it. */
export function grid(most: number): number[] {
  if (most <= 0) return [0, 1];
  const rough = most / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((times) => times * power).find((candidate) => candidate * 5 >= most) ?? 10 * power;
  return Array.from({ length: Math.ceil(most / step - 1e-9) + 1 }, (_, at) => at * step);
}
