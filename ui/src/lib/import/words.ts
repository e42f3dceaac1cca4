/// The answers one can choose from about a file, in the words of the locales.
import type { Progress } from "../api/call";
import type { Encoding, Field, ImportResult, Kind, OtherSheet, Preview } from "../api/api";
import type { Choice } from "../parts/Select.svelte";
import { number, percent, t } from "../texts/texts.svelte";

const encodings: Encoding[] = ["utf8", "windows1251", "utf16-le", "utf16-be", "windows1250", "windows1252", "koi8-r", "cp866"];
/** The most asked for first; which of them a file can have is the core's to say. */
const order: Field[] = [
  "number", "day", "sum", "profit", "what", "name", "company", "client-id", "last-name", "first-name", "patronymic", "person", "role", "email", "phone",
  "served-by", "address", "city", "postal-code", "country", "tax-id", "tags", "note", "language", "active", "order-number", "closed", "opened", "status",
  "cost", "currency", "items", "line-sum", "quantity", "price", "discount", "refunded", "cancelled-on", "document", "document-kind", "grouped", "person-id",
];
const kinds: Kind[] = ["orders", "clients", "contacts", "inquiries", "complaints", "employees"];

export const encodingWords = (encoding: Encoding): string => t(`import-encoding-${encoding.replace(/^(utf|windows)(\d)/, "$1-$2")}`);
export const encodingChoices = (): Choice[] => encodings.map((value) => ({ value, label: encodingWords(value) }));
const named = (name: string, values: readonly string[]): Choice[] => values.map((value) => ({ value, label: t(`import-${name}-${value}`) }));
export const kindChoices = (): Choice[] => named("kind", kinds);
export const delimiterChoices = (): Choice[] => named("delimiter", ["semicolon", "comma", "tab", "pipe", "spaces", "fixed"]);
export const decimalChoices = (): Choice[] => named("decimal", ["comma", "point"]);
export const numberChoices = (): Choice[] => named("numbers", ["yearly", "monthly"]);
export const orderChoices = (): Choice[] => named("order", ["day-first", "month-first", "year-first", "counted"]);
export const fieldsOf = (preview: Preview): Field[] => order.filter((field) => preview.fields.includes(field));
const figures: (Field | null)[] = ["sum", "profit", "cost", "line-sum", "quantity", "price", "discount", "refunded"];
export const isFigure = (field: Field | null): boolean => figures.includes(field);
/** How far a work has come; nobody counts the kilobytes of a workbook. */
export function farOf(progress: Progress | null): string | undefined {
  if (!progress?.of) return undefined;
  if (progress.doing === "opening") return percent(Math.min(1, progress.done / progress.of));
  return t("frame-of", { done: number(progress.done), of: number(progress.of) });
}
/** What came with an import, as far as anything did. */
export function broughtWords(clients: number, orders: number, contacts = 0, changed = 0, returned = 0): string {
  const parts = [["clients", clients], ["orders", orders], ["contacts", contacts], ["changed", changed], ["returned", returned]] as const;
  return parts.filter(([, count]) => count > 0).map(([what, count]) => t(`import-brought-${what}`, { count })).join(", ");
}
/** What came of one file; who is back is told by name. */
export function takenWords(file: string, result: ImportResult): string {
  const NAMED = 3;
  const { clients_new: clients, orders_new: orders, returned } = result;
  const first = returned.slice(0, NAMED).map(({ client }) => client).join(", ");
  const more = returned.length - NAMED;
  const names = more > 0 ? t("import-names-more", { names: first, more }) : first;
  const words = t("import-watch-taken", { file, clients, orders, changed: result.clients_changed + result.employees_changed + result.orders_changed, returned: returned.length, names });
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

/** What went with an import that was taken back, as far as anything did. */
export function goneWords(orders: number, clients: number, values: number): string {
  const parts = [["orders", orders], ["clients", clients], ["values", values]] as const;
  return parts.filter(([, count]) => count > 0).map(([what, count]) => t(`import-gone-${what}`, { count })).join(", ");
}
/** Whether its rows have days, so that their order can be asked about. */
export const hasDays = (kind: Kind): boolean => kind === "orders" || kind === "inquiries" || kind === "complaints";
/** Sheets with how many rows each has, in one line. */
export const otherSheets = (sheets: OtherSheet[]): string =>
  sheets.map(({ name, rows, more }) => t(more ? "import-sheet-rows-more" : "import-sheet-rows", { sheet: name, rows })).join(", ");
