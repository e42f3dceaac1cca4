import { FluentBundle, FluentResource } from "@fluent/bundle";
import { expect, test } from "vitest";
import { keysOf, languages, message } from "./bundles";
import { type Language, day, days, money, number, percent } from "./format";
import { say, setLanguage, t } from "./texts.svelte";

function counted(language: Language, source: string): string[] {
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(source));
  const pattern = bundle.getMessage("days")?.value;
  if (!pattern) throw new Error("no message");
  return [0, 1, 2, 5, 11, 21, 22, 25, 1.5].map((n) => bundle.formatPattern(pattern, { n }));
}

test("Russian days are counted in four forms", () => {
  const source = "days = { $n ->\n    [one] { $n } день\n    [few] { $n } дня\n    [many] { $n } дней\n   *[other] { $n } дня\n }";
  expect(counted("ru", source)).toEqual(["0 дней", "1 день", "2 дня", "5 дней", "11 дней", "21 день", "22 дня", "25 дней", "1,5 дня"]);
});

test("Bulgarian and English days have one and other", () => {
  const forms = (one: string, other: string) => `days = { $n ->\n    [one] { $n } ${one}\n   *[other] { $n } ${other}\n }`;
  expect(counted("bg", forms("ден", "дни"))).toEqual(["0 дни", "1 ден", "2 дни", "5 дни", "11 дни", "21 дни", "22 дни", "25 дни", "1,5 дни"]);
  expect(counted("en", forms("day", "days"))[8]).toBe("1.5 days");
});

test("a sum keeps its sign and never breaks at a space", () => {
  expect(money(3_840_000, "RUB", "ru")).toBe("38\u00a0400\u00a0₽");
  expect(money(400_000, "RUB", "ru")).toBe("4\u00a0000\u00a0₽");
  expect(money(38_400, "EUR", "bg")).toBe("384\u00a0€");
  expect(money(123_456, "EUR", "bg")).toBe("1\u00a0234,56\u00a0€");
  expect(money(123_450, "EUR", "en")).toBe("€1,234.50");
  expect(money(-50_00, "EUR", "en")).toBe("−€50");
  expect(money(0, "RUB", "ru")).toBe("0\u00a0₽");
  expect(money(1_500, "JPY", "en")).toBe("JPY\u00a01,500");
});

test("a day shows its year only when it is another year", () => {
  const today = "2026-11-24";
  expect(day("2026-11-24", "ru", "long", today)).toBe("24\u00a0ноября");
  expect(day("2026-11-24", "ru", "short", today)).toBe("24\u00a0ноя");
  expect(day("2025-03-01", "ru", "long", today)).toBe("1\u00a0марта\u00a02025");
  expect(day("2025-11-24", "bg", "long", today)).toBe("24\u00a0ноември\u00a02025\u00a0г.");
  expect(day("2026-11-24", "en", "long", today)).toBe("24\u00a0November");
  expect(day("2026-11-24", "ru", "weekday", today)).toBe("вторник, 24\u00a0ноября");
});

test("several days say their month and year once", () => {
  const today = "2026-11-24";
  const march = ["2026-03-03", "2026-03-09", "2026-03-21"];
  expect(days(march, "en", today)).toBe("3, 9 and 21\u00a0March");
  expect(days(march, "ru", today)).toBe("3, 9 и 21\u00a0марта");
  expect(days(["2025-12-30", "2026-02-28", "2026-03-03"], "bg", today)).toBe("30\u00a0декември\u00a02025\u00a0г., 28\u00a0февруари и 3\u00a0март");
});

test("a share is a whole per cent, with its space in Russian and Bulgarian", () => {
  expect(percent(0.35, "ru")).toBe("35\u00a0%");
  expect(percent(0.35, "en")).toBe("35%");
  expect(percent(0.004, "bg")).toBe("0,4\u00a0%");
  expect(number(2_914_300, "ru")).toBe("2\u00a0914\u00a0300");
});

test("every text stands in every language", () => {
  for (const language of languages) expect(keysOf(language), language).toEqual(keysOf("en"));
});

test("a missing text is an error here and seen in the window", () => {
  expect(() => t("no-such-text")).toThrow("no-such-text");
  expect(message("ru", "no-such-text")).toBe("⟦no-such-text⟧");
});

test("the language switches without a reload and marks the page", () => {
  setLanguage("en");
  expect(t("frame-undo")).toBe("Undo");
  setLanguage("bg");
  expect(say({ key: "frame-undo", args: {} })).toBe("Отмяна");
  expect(document.documentElement.lang).toBe("bg");
});
