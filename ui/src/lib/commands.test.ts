import { expect, test } from "vitest";
import { press, register } from "./commands";
import { matches } from "./keys";

const down = (init: KeyboardEventInit) => new KeyboardEvent("keydown", init);

test("Ctrl+K is the same key in the Russian layout", () => {
  expect(matches("Mod+K", down({ key: "л", code: "KeyK", ctrlKey: true }))).toBe(true);
  expect(matches("Mod+K", down({ key: "л", code: "KeyK", ctrlKey: true, shiftKey: true }))).toBe(false);
  expect(matches("F6", down({ key: "F6", code: "F6" }))).toBe(true);
});

test("undo leaves a text field its own undo", () => {
  let undone = 0;
  const forget = register([{ id: "undo", title: "frame-undo", keys: "Mod+Z", typing: false, run: () => (undone += 1) }]);
  const field = document.createElement("input");
  document.body.append(field);
  field.addEventListener("keydown", press);
  field.dispatchEvent(down({ code: "KeyZ", ctrlKey: true }));
  expect(undone).toBe(0);
  press(down({ code: "KeyZ", ctrlKey: true }));
  expect(undone).toBe(1);
  forget();
  expect(press(down({ code: "KeyZ", ctrlKey: true }))).toBe(false);
});
