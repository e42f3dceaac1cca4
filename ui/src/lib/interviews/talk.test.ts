import { expect, test, vi } from "vitest";
import type { Interview } from "../api/api";

vi.stubGlobal("matchMedia", () => new EventTarget());
const { editOf, Talk } = await import("./talk.svelte");

const empty: Interview = {
  id: 5, case_id: 1, client: "Kolos", source: "client", interviewer: null, started_on: "2026-11-05", finished_on: null, step: "",
  stated_words: "Too dear", stated_reason: null, stated_doubts: [], whys: [], true_words: "", true_reason: null, human_factor: false, human_said: null, confirmed: false,
  severity_client: null, severity_ours: null, attracts: "", would_have_kept: "", would_return: "", who_decides: "", may_write: null, minutes: 0, advice: null,
};

test("a talk goes on at the step where it stopped, and a new one begins with preparing", () => {
  expect(editOf(empty).step).toBe("prepare");
  expect(editOf({ ...empty, step: "why3" }).step).toBe("why3");
});

test("the next why is chosen by his last answer, the first by what he named", () => {
  const talk = new Talk({ ...empty, whys: [{ round: 1, question: "", answer: "It came late", doubts: [] }] });
  expect(talk.before("why1")).toBe("Too dear");
  expect(talk.before("why2")).toBe("It came late");
  expect(talk.before("why4")).toBe("It came late");
});

test("what an undo changed is taken over, the step one stands at is not", () => {
  const talk = new Talk({ ...empty, step: "why2" });
  talk.adopt({ ...empty, step: "open", stated_words: "Nothing" });
  expect([talk.edit.stated_words, talk.edit.step]).toEqual(["Nothing", "why2"]);
});
