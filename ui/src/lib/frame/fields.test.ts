import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ApiError } from "../api/call";

vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => undefined }));
const { frame } = await import("./frame.svelte");
const { fields } = await import("./fields.svelte");
const { t } = await import("../texts/texts.svelte");

type Form = { margin: number; limit: number; sleeping: number; lost: number; drive: { hours: number } };
const first: Form = { margin: 30, limit: 25, sleeping: 1, lost: 2, drive: { hours: 10 } };
let file: Form;
const keys: Record<string, string> = { margin: "limits-rate-odd", limit: "limits-group-missing", lost: "settings-ends-before-start" };
const why = (field: string): string => t(keys[field] ?? "");
const refuse = (field: string): never => {
  throw new ApiError({ code: "BadInput", field, sentence: { key: keys[field], args: {} } });
};
async function send(form: Form): Promise<Form> {
  await Promise.resolve();
  if (form.margin > 100) refuse("margin");
  if (form.limit === 0) refuse("limit");
  if (form.lost < form.sleeping) refuse("lost");
  file = structuredClone(form);
  return file;
}
function opened(): ReturnType<typeof fields<Form>> {
  const save = fields(send);
  save.over(file, null);
  return save;
}

beforeEach(() => {
  vi.useFakeTimers();
  file = structuredClone(first);
  frame.toast = null;
  frame.saved = "saved";
});
afterEach(() => void vi.useRealTimers());

test("what is right is written though another field is wrong, and the mark says that something is not", async () => {
  const save = opened();
  save.later({ ...first, margin: 250 });
  await save.now();
  save.later({ ...first, margin: 250, drive: { hours: 7 } });
  await save.now();
  expect(file).toEqual({ ...first, drive: { hours: 7 } });
  expect(save.at("margin")).toBeDefined();
  expect(save.at("drive.hours")).toBeUndefined();
  expect(frame.saved).toBe("failed");
  await save.leave();
});

test("every wrong field keeps its own refusal until it is right", async () => {
  const save = opened();
  save.later({ ...first, margin: 250 });
  await save.now();
  save.later({ ...first, margin: 250, limit: 0 });
  await save.now();
  expect([save.at("margin"), save.at("limit")]).toEqual([why("margin"), why("limit")]);
  save.later({ ...first, margin: 40, limit: 0 });
  await save.now();
  expect([save.at("margin"), save.at("limit")]).toEqual([undefined, why("limit")]);
  expect(file.margin).toBe(40);
  save.later({ ...first, margin: 40 });
  await save.now();
  expect(save.whole).toBe(true);
  expect(frame.saved).toBe("saved");
});

test("two that only fit together are written together, also beside a wrong one", async () => {
  const save = opened();
  save.later({ ...first, sleeping: 3 });
  await save.now();
  expect(save.at("sleeping")).toBe(why("lost"));
  save.later({ ...first, margin: 250, sleeping: 3, lost: 4 });
  await save.now();
  expect(file).toEqual({ ...first, sleeping: 3, lost: 4 });
  expect(save.at("margin")).toBe(why("margin"));
  await save.leave();
});

test("another part of the page that is written does not hide that this one is not", async () => {
  const [firm, group] = [opened(), opened()];
  firm.later({ ...first, margin: 250 });
  await firm.now();
  group.later({ ...first, limit: 20 });
  await group.now();
  expect(frame.saved).toBe("failed");
  await firm.leave();
  expect(frame.saved).toBe("saved");
});

test("who leaves with something wrong is told what stayed as it was", async () => {
  const save = opened();
  save.later({ ...first, margin: 250 });
  save.unread("limit", "Not a number.");
  expect(frame.saved).toBe("saving");
  await save.leave();
  expect(frame.toast?.words).toBe(t("frame-left-unsaved", { why: `Not a number. ${why("margin")}` }));
  expect(frame.saved).toBe("saved");
});

test("a wrong field stays as it was typed when the rest is read anew", async () => {
  const save = opened();
  const typed = { ...first, margin: 250 };
  save.later(typed);
  await save.now();
  expect(save.over({ ...first, limit: 20 }, typed)).toEqual({ ...first, margin: 250, limit: 20 });
  await save.leave();
});
