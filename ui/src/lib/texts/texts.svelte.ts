/// Texts of the interface in the language chosen now; switching needs no reload.
///
/// Rule: code holds keys, the locales hold sentences. `say` speaks what the core sent, `t` what the window itself says.
import type { Argument, Sentence } from "../api/api";
import { type Given, message } from "./bundles";
import * as format from "./format";
import type { DayStyle, Language } from "./format";

const now = $state<{ language: Language; today: string }>({ language: "ru", today: format.localToday() });

export const language = (): Language => now.language;
export const today = (): string => now.today;

export function setLanguage(next: Language): void {
  now.language = next;
  document.documentElement.lang = next;
}

/** The core's own today, so that window and core agree about the year and "yesterday". */
export function setToday(iso: string): void {
  now.today = iso;
}

export const money = (minor: number, currency: string): string => format.money(minor, currency, now.language);
/** The sign of a currency alone, for a column's head or a field's label. */
export const signOf = (currency: string): string => money(0, currency).replace(/[\d\s\u00a0]/g, "");
export const day = (iso: string, style: DayStyle = "long"): string => format.day(iso, now.language, style, now.today);
export const weekday = (iso: string): string => format.weekday(iso, now.language);
/** Little is not shown as nothing. */
export const percent = (share: number): string =>
  share > 0 && share < 0.0005 ? t("figures-less-than", { figure: format.percent(0.001, now.language) }) : format.percent(share, now.language);
export const number = (value: number, digits?: number): string => format.number(value, now.language, digits);

function given(argument: Argument | Given): Given {
  if (typeof argument !== "object") return argument;
  if ("text" in argument) return argument.text;
  if ("number" in argument) return argument.number;
  if ("money" in argument) return money(argument.money.minor, argument.money.currency);
  if ("day" in argument) return day(argument.day);
  if ("days" in argument) return format.days(argument.days, now.language, now.today);
  return percent(argument.share);
}

export function t(key: string, args: Record<string, Argument | Given> = {}): string {
  const plain = Object.fromEntries(Object.entries(args).map(([name, argument]) => [name, given(argument)]));
  return message(now.language, key, plain, import.meta.env.MODE === "test");
}

export const say = (sentence: Sentence): string => t(sentence.key, sentence.args);
