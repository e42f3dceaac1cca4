/// The course of one call: the places walked, what he answered there, and how it ended.
///
/// Rule: a call begun is kept in the drive, so that neither a look elsewhere nor a restart loses anything; it is gone once recorded.
import type { CallBegun, Node, OtherWords, Outcome, Reply, Script } from "../api/api";
import { untrack } from "svelte";
import { Clock } from "../frame/clock.svelte";

export type Walked = { node: string; reply: Reply | null };

export class Course {
  path = $state<Walked[]>([]);
  other = $state<Record<string, string>>({});
  ended = $state(false);
  /** What came of it is on its way to the drive: nothing is kept of the call any more. */
  recording = false;
  outcome = $state<string>("");
  note = $state("");
  nextOn = $state("");
  caller = $state<string>("");
  clock = $state(new Clock());

  begin(script: Script): void {
    const first = script.nodes[0];
    if (this.path.length === 0 && first) this.path = [{ node: first.id, reply: null }];
  }

  /** Goes on where the call was when the window closed. A reply the script no longer has ends the path before it. */
  resume(kept: CallBegun, script: Script): void {
    if (this.path.length > 1 || this.ended || this.last) return;
    const nodes = new Map(script.nodes.map((node) => [node.id, node]));
    const path: Walked[] = [];
    for (const { node, reply } of kept.path) {
      const place = nodes.get(node);
      if (!place) break;
      path.push({ node, reply: place.replies.find((one) => one.id === reply) ?? null });
    }
    if (path.length > 0) this.path = path;
    this.other = Object.fromEntries(kept.other_words.map((said) => [said.node, said.words]));
    this.ended = kept.ended;
    this.outcome = kept.outcome ?? "";
    this.note = kept.note;
    this.nextOn = kept.next_on ?? "";
    this.caller = kept.caller_id === null ? "" : String(kept.caller_id);
    this.clock = new Clock(kept.minutes);
  }

  /** What the drive keeps; nothing while the talk has not left its first place. */
  kept(caseId: number): CallBegun | null {
    const begun = this.path.length > 1 || this.ended || this.last !== null || this.otherWords.length > 0 || this.note !== "";
    if (!begun) return null;
    return {
      case_id: caseId, caller_id: this.caller ? Number(this.caller) : null, path: this.path.map((place) => ({ node: place.node, reply: place.reply?.id ?? null })),
      other_words: this.otherWords, ended: this.ended, outcome: (this.outcome || null) as Outcome | null, note: this.note, next_on: this.nextOn || null, minutes: untrack(() => this.clock.minutes),
    };
  }

  get here(): string {
    return this.path.at(-1)?.node ?? "";
  }

  get last(): Reply | null {
    return this.path.at(-1)?.reply ?? null;
  }

  answer(reply: Reply): void {
    const place = this.path.at(-1);
    if (!place) return;
    this.clock.go();
    const walked = [...this.path.slice(0, -1), { ...place, reply }];
    if (reply.leads_to) this.path = [...walked, { node: reply.leads_to, reply: null }];
    else {
      this.path = walked;
      this.finish(reply.outcome);
    }
  }

  finish(outcome: Outcome | null): void {
    this.ended = true;
    if (outcome) this.outcome = outcome;
  }

  /** One place back, or from the end to the last place. */
  back(): void {
    const places = this.ended ? this.path : this.path.slice(0, -1);
    const place = places.at(-1);
    if (!place) return;
    this.path = [...places.slice(0, -1), { ...place, reply: null }];
    this.ended = false;
    this.outcome = "";
  }

  get ids(): string[] {
    const ids = this.path.map((place) => place.node);
    return this.last ? [...ids, this.last.id] : ids;
  }

  get otherWords(): OtherWords[] {
    return Object.entries(this.other).filter(([, words]) => words.trim()).map(([node, words]) => ({ node, words: words.trim() }));
  }
}

/** Where the talk stands on its straight way: the place itself, or the one a branch left from. */
export function standing(script: Script, course: Course): Node | undefined {
  const main = new Map(script.nodes.filter((node) => node.main).map((node) => [node.id, node]));
  const place = course.path.findLast((walked) => main.has(walked.node));
  return place ? main.get(place.node) : undefined;
}

const begun = new Map<number, Course>();

export function courseOf(caseId: number): Course {
  const known = begun.get(caseId) ?? new Course();
  begun.set(caseId, known);
  return known;
}

export const recorded = (caseId: number): void => void begun.delete(caseId);
