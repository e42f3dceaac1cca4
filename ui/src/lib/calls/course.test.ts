import { expect, test } from "vitest";
import type { Reply, Script } from "../api/api";
import { Course, standing } from "./course.svelte";

const reply = (id: string, leads_to: string | null, outcome: Reply["outcome"] = null): Reply => ({ id, label: id, note: null, leads_to, outcome, next_step: null });
const angry = reply("angry", "angry");
const yes = reply("yes", "why");
const no = reply("no", null, "refused");
const script: Script = {
  nodes: [
    { id: "greet", title: "", say: "", main: true, closed: false, replies: [yes, angry] },
    { id: "why", title: "", say: "", main: true, closed: false, replies: [angry, no] },
    { id: "angry", title: "", say: "", main: false, closed: false, replies: [no] },
  ],
};

function begun(): Course {
  const course = new Course();
  course.begin(script);
  return course;
}

test("the path is the places walked and last the reply that ended the call", () => {
  const course = begun();
  course.answer(yes);
  course.answer(no);
  expect(course.ids).toEqual(["greet", "why", "no"]);
  expect([course.ended, course.outcome]).toEqual([true, "refused"]);
});

test("one place back from the end is the last place, without its answer", () => {
  const course = begun();
  course.answer(yes);
  course.answer(no);
  course.back();
  expect([course.ended, course.here, course.outcome]).toEqual([false, "why", ""]);
  course.back();
  expect(course.ids).toEqual(["greet"]);
});

test("on a branch the talk stands where it left the straight way", () => {
  const course = begun();
  course.answer(yes);
  course.answer(angry);
  expect(standing(script, course)?.id).toBe("why");
});

test("only words that were typed are sent as something else he said", () => {
  const course = begun();
  course.other = { greet: "  ", why: " call in May " };
  expect(course.otherWords).toEqual([{ node: "why", words: "call in May" }]);
});

test("a call that was cut off goes on from the place and the words that were kept", () => {
  const course = begun();
  course.answer(yes);
  course.other = { greet: "on the road" };
  course.note = "sounds tired";
  const kept = course.kept(7);
  expect(kept?.path).toEqual([{ node: "greet", reply: "yes" }, { node: "why", reply: null }]);
  const again = begun();
  if (kept) again.resume(kept, script);
  expect([again.here, again.note, again.other]).toEqual(["why", "sounds tired", { greet: "on the road" }]);
  expect(again.kept(7)).toEqual(kept);
});

test("a talk that has not left its first place is not kept", () => {
  expect(begun().kept(7)).toBeNull();
});
