/// Sums of losses are expectations: shown without cents, which nobody can know.
import { minorDigits } from "../texts/format";
import { money } from "../texts/texts.svelte";

type Sum = { minor: number; currency: string };

export function cash({ minor, currency }: Sum): string {
  const unit = 10 ** minorDigits(currency);
  return money(Math.round(minor / unit) * unit, currency);
}
