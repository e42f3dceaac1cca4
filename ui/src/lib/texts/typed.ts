/// What a person types as a sum, read as minor units, and written back for editing.
///
/// Edge: "4 000,50" and "4000.5" are the same; anything that is not a sum is `null`, never a zero.
import { minorDigits } from "./format";
import { language, number } from "./texts.svelte";

/** Digits with a point, from "1,250.50" in English and "1 250,50" elsewhere. */
export function bare(text: string): string {
  const plain = text.replace(/[\s\u00a0\u202f]/g, "").replace("\u2212", "-");
  return (language() === "en" ? plain.replace(/,(?=\d{3}(\D|$))/g, "") : plain).replace(",", ".");
}

export function minorOf(text: string, currency: string): number | null {
  const plain = bare(text);
  if (!/^\d+(\.\d*)?$/.test(plain)) return null;
  const minor = Math.round(Number(plain) * 10 ** minorDigits(currency));
  return Number.isSafeInteger(minor) ? minor : null;
}

/** A sum to be edited: no cents or all of them, "12 500" or "12 500,50". */
export function typedSum(minor: number, currency: string): string {
  const digits = minorDigits(currency);
  const unit = 10 ** digits;
  return number(minor / unit, minor % unit === 0 ? 0 : digits);
}

/** Whole units for a column whose head carries the sign. */
export const units = (minor: number, currency: string): number => Math.round(minor / 10 ** minorDigits(currency));
