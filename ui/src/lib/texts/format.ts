/// Sums, days, shares and numbers as the interface language writes them.
///
/// Rule: no sum or date may break at its space, so every space inside one is a no-break space.
/// Edge: no words of its own; month and weekday names come from the system's CLDR.
export type Language = "ru" | "bg" | "en";

const NBSP = "\u00a0";
const region: Record<Language, string> = { ru: "ru-RU", bg: "bg-BG", en: "en-GB" };
const signs: Record<string, string> = { RUB: "₽", EUR: "€", USD: "$", GBP: "£" };
const noBreak = (text: string): string => text.replace(/[\u0020\u202f\u2009]/g, NBSP);

/** Making a formatter costs far more than using it, and a table asks for hundreds at every scroll. */
function kept<Options, Formatter>(make: (tag: string, options: Options) => Formatter): (language: Language, options: Options) => Formatter {
  const made = new Map<string, Formatter>();
  return (language, options) => {
    const key = `${language} ${JSON.stringify(options)}`;
    const known = made.get(key) ?? make(region[language], options);
    made.set(key, known);
    return known;
  };
}
const numbers = kept((tag, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options));
const dates = kept((tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options));
const digitsOf = new Map<string, number>();

export function number(value: number, language: Language, digits?: number): string {
  const options: Intl.NumberFormatOptions = { useGrouping: "always" as never };
  if (digits !== undefined) Object.assign(options, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return noBreak(numbers(language, options).format(value)).replace(/^-/, "\u2212");
}

/** How many digits follow the point in this currency; two when the code is unknown. */
export function minorDigits(currency: string): number {
  const known = digitsOf.get(currency);
  if (known !== undefined) return known;
  let digits = 2;
  try {
    digits = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    // A code nobody knows.
  }
  digitsOf.set(currency, digits);
  return digits;
}

/** `minor` is the sum in the smallest unit; a whole sum is written without its zeros. */
export function money(minor: number, currency: string, language: Language): string {
  const digits = minorDigits(currency);
  const unit = 10 ** digits;
  const figures = number(Math.abs(minor) / unit, language, minor % unit === 0 ? 0 : digits);
  const minus = minor < 0 ? "\u2212" : "";
  const sign = signs[currency];
  if (language === "en") return sign ? `${minus}${sign}${figures}` : `${minus}${currency}${NBSP}${figures}`;
  return `${minus}${figures}${NBSP}${sign ?? (currency === "BGN" && language === "bg" ? "лв." : currency)}`;
}

/** `share` is a part of one. Under one per cent a digit after the point is kept. */
export function percent(share: number, language: Language): string {
  const hundredths = share * 100;
  const small = Math.abs(hundredths) > 0 && Math.abs(hundredths) < 1;
  const figures = number(small ? hundredths : Math.round(hundredths), language, small ? 1 : 0);
  return language === "en" ? `${figures}%` : `${figures}${NBSP}%`;
}

export type DayStyle = "long" | "short" | "weekday" | "numeric";

/** `iso` is YYYY-MM-DD (a time after it is left out); the year stands only when it is not the year of `today`. */
export function day(iso: string, language: Language, style: DayStyle = "long", today: string = localToday()): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const part = (options: Intl.DateTimeFormatOptions, type: Intl.DateTimeFormatPartTypes): string =>
    dates(language, { ...options, timeZone: "UTC" })
      .formatToParts(date)
      .find((found) => found.type === type)?.value ?? "";
  if (style === "numeric") return iso.slice(0, 10).split("-").reverse().join(".");
  const month = part({ day: "numeric", month: "long" }, "month");
  const year = iso.slice(0, 4) === today.slice(0, 4) ? "" : NBSP + iso.slice(0, 4) + (language === "bg" ? `${NBSP}г.` : "");
  const dayAndMonth = `${date.getUTCDate()}${NBSP}${style === "short" ? month.slice(0, 3) : month}${year}`;
  return style === "weekday" ? `${part({ weekday: "long" }, "weekday")}, ${dayAndMonth}` : dayAndMonth;
}

/** "3, 9 and 21 March": what the days share is said once, after the last of them. */
export function days(isos: readonly string[], language: Language, today: string = localToday()): string {
  const shown = isos.map((iso, index) => {
    const next = isos[index + 1] ?? "";
    if (next.slice(0, 7) === iso.slice(0, 7)) return String(Number(iso.slice(8, 10)));
    return day(iso, language, "long", next.slice(0, 4) === iso.slice(0, 4) ? iso : today);
  });
  return new Intl.ListFormat(region[language], { type: "conjunction" }).format(shown);
}

/** The short name of the weekday for a calendar's head. */
export function weekday(iso: string, language: Language): string {
  return dates(language, { weekday: "short", timeZone: "UTC" }).format(new Date(`${iso}T00:00:00Z`));
}

export function localToday(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
}
