/// The talk about the reason: its steps, what is written down at each, and the saving of it as it is typed.
///
/// Rule: what stands in the fields is the truth while one types; what the core changed elsewhere (an undo) is taken over
/// only when nothing waits to be written and nobody is typing.
import type { CasePage, DoubtMark, Interview, InterviewEdit, Reason } from "../api/api";
import { call } from "../api/call";
import { client } from "../api/query";
import { saving } from "../frame/saving.svelte";
import { t } from "../texts/texts.svelte";

export const steps = [
  "prepare", "permission", "open", "stated", "why1", "why2", "why3", "why4", "why5",
  "mirror", "true", "attracts", "kept", "return", "decides", "thanks",
] as const;
export type StepId = (typeof steps)[number];
/** Steps that are one question and one field of text. */
export type Asked = "attracts" | "kept" | "return" | "decides";
export const fieldOf = { attracts: "attracts", kept: "would_have_kept", return: "would_return", decides: "who_decides" } as const;

export const doubtMarks: { mark: DoubtMark; words: string }[] = [
  { mark: "at_once", words: "interview-doubt-at-once" },
  { mark: "tone_changed", words: "interview-doubt-tone" },
  { mark: "safest_reason", words: "interview-doubt-safest" },
  { mark: "contradicts_records", words: "interview-doubt-records" },
  { mark: "looked_away", words: "interview-doubt-looked-away" },
  { mark: "crossed_arms", words: "interview-doubt-crossed-arms" },
];

export const roundOf = (step: StepId): number => (step.startsWith("why") ? Number(step.slice(3)) : 0);
export const stepWords = (step: StepId): string => t(`interviews-ui-step-${step}`);
export const reasonName = (reason: Reason): string => reason.name || t(`reason-${reason.code.replaceAll(".", "-")}`);
const isStep = (value: string): value is StepId => (steps as readonly string[]).includes(value);

export function editOf(talk: Interview): InterviewEdit {
  const whys = [1, 2, 3, 4, 5].map((round) => talk.whys.find((why) => why.round === round) ?? { round, question: "", answer: "", doubts: [] });
  return {
    id: talk.id, step: isStep(talk.step) ? talk.step : "prepare",
    stated_words: talk.stated_words, stated_reason_id: talk.stated_reason?.id ?? null, stated_doubts: [...talk.stated_doubts],
    whys: whys.map((why) => ({ ...why, doubts: [...why.doubts] })),
    true_words: talk.true_words, true_reason_id: talk.true_reason?.id ?? null, human_factor: talk.human_said, confirmed: talk.confirmed,
    severity_client: talk.severity_client, attracts: talk.attracts, would_have_kept: talk.would_have_kept, would_return: talk.would_return,
    who_decides: talk.who_decides, may_write: talk.may_write, minutes: talk.minutes,
  };
}

/** What the core would keep of it: a round without an answer is not kept, where one stands is no content. */
const told = (edit: InterviewEdit): string =>
  JSON.stringify({ ...edit, step: "", minutes: 0, stated_doubts: [...edit.stated_doubts].sort(), whys: edit.whys.filter((why) => why.answer.trim()).map(({ round, answer, doubts }) => [round, answer, [...doubts].sort()]) });

export const freshTalk = (talk: Interview): void => void client.setQueryData(["interviews.get", { id: talk.id }], talk);

export class Talk {
  edit: InterviewEdit = $state() as InterviewEdit;
  #kept: string;
  readonly saving = saving<InterviewEdit>(async (edit) => freshTalk(await call("interviews.save", edit)));

  constructor(talk: Interview) {
    this.edit = editOf(talk);
    this.#kept = JSON.stringify(this.edit);
  }

  get step(): StepId {
    return isStep(this.edit.step) ? this.edit.step : "prepare";
  }

  /** Sends what differs from what was sent last. */
  keep(): void {
    const now = JSON.stringify(this.edit);
    if (now === this.#kept) return;
    this.#kept = now;
    this.saving.later($state.snapshot(this.edit));
  }

  /** Takes over what changed elsewhere. */
  adopt(talk: Interview): void {
    if (this.saving.busy || document.activeElement?.matches("textarea, input:not([type=checkbox], [type=radio])")) return;
    const other = editOf(talk);
    if (told(other) === told(this.edit)) return;
    this.edit = { ...other, step: this.edit.step, minutes: this.edit.minutes };
    this.#kept = JSON.stringify(this.edit);
  }

  why(round: number): InterviewEdit["whys"][number] | undefined {
    return this.edit.whys.find((why) => why.round === round);
  }

  /** His last words before the question of this step. */
  before(step: StepId): string {
    const round = roundOf(step);
    const asked = this.edit.whys.filter((why) => why.answer.trim() && (round === 0 || why.round < round)).at(-1);
    if (round > 0 || step === "mirror" || step === "true") return asked?.answer ?? this.edit.stated_words;
    return this.edit.true_words;
  }

  /** Whether something was written down at a step. */
  has(step: StepId): boolean {
    const { edit } = this;
    if (step === "prepare") return this.step !== "prepare" || edit.stated_words.trim() !== "";
    if (step === "permission") return steps.indexOf(this.step) > 1 || edit.stated_words.trim() !== "";
    if (step === "open") return edit.stated_words.trim() !== "";
    if (step === "stated") return edit.stated_reason_id !== null;
    if (step === "mirror") return edit.true_words.trim() !== "";
    if (step === "true") return edit.true_reason_id !== null;
    if (step === "thanks") return edit.may_write !== null;
    const round = roundOf(step);
    if (round > 0) return (this.why(round)?.answer.trim() ?? "") !== "";
    return edit[fieldOf[step as Asked]].trim() !== "";
  }
}

export const severityWords = (): [string, string, string, string, string] =>
  [1, 2, 3, 4, 5].map((n) => t(`cases-ui-severity-${n}`)) as [string, string, string, string, string];

export type Props = { talk: Talk; interview: Interview; page: CasePage };
