/// The course of one call: the places walked, what he answered there, and how it ended.
///
/// Rule: a call begun is kept while the window is open, so that a look elsewhere loses nothing; it is gone once recorded.
import type { Node, OtherWords, Outcome, Reply, Script } from "../api/api";
import { Clock } from "../frame/clock.svelte";

export type Walked = { node: string; reply: Reply | null };

export class Course {
  path = $state<Walked[]>([]);
  other = $state<Record<string, string>>({});
  ended = $state(false);
  outcome = $state<string>("");
  note = $state("");
  nextOn = $state("");
  caller = $state<string>("");
  readonly clock = new Clock();

  begin(script: Script): void {
    const first = script.nodes[0];
    if (this.path.length === 0 && first) this.path = [{ node: first.id, reply: null }];
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
