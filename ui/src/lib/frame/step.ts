/// The next step of a case in words, with its icon and the place where it is done.
///
/// Rule: one step, one sentence, one button; Today, the list of cases and the case say it alike.
/// Edge: a step that begins something new (a talk, a letter) leads to its case, which begins it.
import { p } from "../../routes";
import type { NextStep, State } from "../api/api";
import type { IconName } from "../parts/Icon.svelte";
import { day, t } from "../texts/texts.svelte";

export type Whom = { client: string; contact: string; fix: string };

const icons: Record<NextStep["kind"], IconName> = {
  interview: "talk", plan_fix: "fix", finish_fix: "fix", check_fix: "fix", write_letter: "letter", approve_letter: "letter",
  print_letter: "print", hand_letter: "truck", letter_back: "truck", call: "phone", visit: "pin", other_touch: "cal", plan_touch: "clock",
  aftercare: "shield", nothing: "check",
};

/** An offer whose deadline comes near: the core names no channel for it. */
const lapses = (step: NextStep): boolean => step.kind === "other_touch" && step.channel === null && step.about === "offer";

export const stepIcon = (step: NextStep): IconName => icons[step.kind];
export const stepShort = (step: NextStep): string => t(`step-ui-short-${step.kind}`);

export function stepTitle(step: NextStep, { client, contact, fix }: Whom): string {
  if (!fix && step.kind.endsWith("_fix") && step.kind !== "plan_fix") return t("step-ui-who", { contact: stepShort(step), client });
  const who = contact ? t("step-ui-who", { contact, client }) : client;
  const kind = lapses(step) ? "offer_ends" : step.kind === "other_touch" ? (step.channel ?? "touch") : step.kind;
  return t(`step-ui-title-${kind}`, { who, client, fix });
}

/** What stands under the title: what it is about, who waits for it, who does it. */
export function stepNote(step: NextStep, waiting = 0): string {
  const about = lapses(step) && step.due ? t("step-ui-offer-until", { day: day(step.due) }) : step.about ? `${t(`step-ui-about-${step.about}`)}.` : t(`step-ui-note-${step.kind}`);
  return [about, waiting > 0 ? t("step-ui-waiting", { n: waiting }) : "", step.who ? t("step-ui-by", { who: step.who.name }) : ""]
    .filter(Boolean)
    .join(" ");
}

export const stepVerb = (step: NextStep): string =>
  t(`step-ui-do-${lapses(step) ? "offer_ends" : step.kind === "interview" && step.interview_id !== null ? "resume" : step.kind}`);

export function stepHref(step: NextStep, caseId: number | null): string {
  if (step.kind === "interview" && step.interview_id !== null) return p("/interview/:id", { params: { id: String(step.interview_id) } });
  if (step.letter_id !== null) return p("/letters/:id", { params: { id: String(step.letter_id) } });
  if (step.kind === "call" && caseId !== null) return p("/calls/:id", { params: { id: String(caseId) } });
  if (caseId === null) return step.fix_id === null ? p("/cases") : p("/fixes");
  return p("/cases/:id", { params: { id: String(caseId) } });
}

export const stateBadge: Record<State, "soft" | "line" | "ink" | "grey"> = {
  ask_why: "soft", mend: "soft", ready: "soft", approached: "soft", promised: "line", returned: "ink", closed: "grey",
};
