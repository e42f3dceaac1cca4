/// What a person types as a sum, read as minor units, and written back for editing.
///
/// Edge: "4 000,50" and "4000.5" are the same; anything that is not a sum is `null`, never a zero.
import { minorDigits } from "./format";

export function minorOf(text: string, currency: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".");
  if (!/^\d+(\.\d*)?$/.test(plain)) return null;
  const minor = Math.round(Number(plain) * 10 ** minorDigits(currency));
  return Number.isSafeInteger(minor) ? minor : null;
}

export function typedSum(minor: number, currency: string): string {
  const digits = minorDigits(currency);
  const unit = 10 ** digits;
  return minor % unit === 0 ? String(minor / unit) : (minor / unit).toFixed(digits);
}

/** Whole units for a column whose head carries the sign. */
export const units = (minor: number, currency: string): number => Math.round(minor / 10 ** minorDigits(currency));
