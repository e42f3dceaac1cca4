/// What stands in the rows in words: sums to plan by, what has no sum, where capacity ends.
import type { LeftOut, Money, TargetChoice, TargetRow, Targets } from "../api/api";
import { money, number, t } from "../texts/texts.svelte";
import { minorDigits } from "../texts/format";
import { units } from "../texts/typed";

export const whole = (sum: Money): string => number(units(sum.minor, sum.currency));
/** A sum to plan by: nobody counts its hundredths. */
export const round = (sum: Money): string => money(units(sum.minor, sum.currency) * 10 ** minorDigits(sum.currency), sum.currency);
export const short = (value: number): string => number(Math.round(value * 10) / 10);

/** Neither hours nor money were given, so nobody is proposed. */
export const noLimits = (choice: TargetChoice): boolean => choice.hours === 0 && choice.budget.minor === 0 && choice.left_out.length === 0;

export const left = (choice: TargetChoice, why: LeftOut): number => choice.left_out.find((one) => one.why === why)?.count ?? 0;

/** He does not bring anything to expect: the verdict or rule 13 speaks instead of a sum. */
export const notPursued = (row: TargetRow): boolean => row.verdict === "good_riddance" || row.lost_twice;

/** He bought in a currency without a rate: nothing would be a wrong word for what he brings. */
export const unknown = (row: TargetRow): boolean => row.verdict_reason === "sum_unknown";

/** The line of capacity: which of the limits ends there. */
export function lineWords({ choice }: Targets, period: "week" | "drive"): string {
  if (choice.over) return t("targets-ui-cut-over");
  if (left(choice, "hours") > 0) return t(`targets-ui-cut-hours-${period}`, { n: Math.round(choice.hours * 10) / 10 });
  if (left(choice, "budget") > 0) return t(`targets-ui-cut-money-${period}`, { sum: round(choice.budget) });
  return t("targets-ui-cut-nobody");
}
