/// The answers one can choose from about a file, in the words of the locales.
import type { Encoding, Field, Kind } from "../api/api";
import type { Choice } from "../parts/Select.svelte";
import { t } from "../texts/texts.svelte";

const encodings: Encoding[] = ["utf8", "windows1251", "utf16-le", "utf16-be", "windows1250", "windows1252", "koi8-r", "cp866"];
const clientFields: Field[] = [
  "client-id", "name", "company", "last-name", "first-name", "patronymic", "email", "phone", "address", "city", "postal-code", "country",
  "tax-id", "served-by", "tags", "note", "language",
];
const orderFields: Field[] = ["number", "day", "sum", "profit", "cost", "currency", "status", "items"];

export const encodingWords = (encoding: Encoding): string => t(`import-encoding-${encoding.replace(/^(utf|windows)(\d)/, "$1-$2")}`);
export const encodingChoices = (): Choice[] => encodings.map((value) => ({ value, label: encodingWords(value) }));
const named = (name: string, values: readonly string[]): Choice[] => values.map((value) => ({ value, label: t(`import-${name}-${value}`) }));
export const kindChoices = (): Choice[] => named("kind", ["clients", "orders"]);
export const delimiterChoices = (): Choice[] => named("delimiter", ["semicolon", "comma", "tab", "pipe", "spaces", "fixed"]);
export const decimalChoices = (): Choice[] => named("decimal", ["comma", "point"]);
export const orderChoices = (): Choice[] => named("order", ["day-first", "month-first", "year-first"]);
/** An order file names its client too. */
export const fieldsOf = (kind: Kind): Field[] => (kind === "orders" ? [...orderFields, ...clientFields] : clientFields);
export const isFigure = (field: Field | null): boolean => field === "sum" || field === "profit" || field === "cost";
