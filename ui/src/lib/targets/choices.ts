/// Filters in words: what a choice is called, what a chip of a filter says.
import type { Employee } from "../api/api";
import { money, number, percent, t } from "../texts/texts.svelte";
import type { Narrow, Narrowing, Range } from "./narrow";

export function choiceWords(column: Narrowing, one: string, people: readonly Employee[]): string {
  if (column === "signal") return t(`targets-ui-signal-${one}`);
  if (column === "why") return t(`targets-ui-ground-${one}`);
  if (column === "lost_by") return people.find((of) => String(of.id) === one)?.name ?? t("targets-ui-nobody");
  return one || t(column === "group" ? "targets-ui-no-group" : "targets-ui-unclear");
}

function bounds({ from, to }: Range, words: (value: number) => string): string {
  if (from !== null && to !== null) return t("targets-ui-between", { from: words(from), to: words(to) });
  return from !== null ? t("targets-ui-from", { from: words(from) }) : t("targets-ui-up-to", { to: words(to ?? 0) });
}

export function chipWords(narrow: Narrow, column: Narrowing, currency: string, people: readonly Employee[]): string {
  const name = t(`targets-ui-name-${column}`);
  const of = narrow[column];
  if (typeof of === "string") return t("targets-ui-chip", { name, what: of.trim() });
  if (Array.isArray(of)) return t("targets-ui-chip", { name, what: of.map((one) => choiceWords(column, one, people)).join(", ") });
  const words = column === "chance" ? percent : column === "days" ? (value: number) => number(value) : (value: number) => money(value, currency);
  return t("targets-ui-chip", { name, what: bounds(of, words) });
}
