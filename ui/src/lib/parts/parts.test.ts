import { fireEvent, render, screen } from "@testing-library/svelte";
import { createRawSnippet } from "svelte";
import { expect, test } from "vitest";
import Button from "./Button.svelte";
import NumberInput from "./NumberInput.svelte";
import Severity from "./Severity.svelte";
import Table from "./Table.svelte";
import TextInput from "./TextInput.svelte";
import { setLanguage } from "../texts/texts.svelte";

const words = (text: string) => createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));

test("a button that cannot be pressed stays readable, tells why and does nothing", async () => {
  let pressed = 0;
  render(Button, { why: "No address yet", onclick: () => (pressed += 1), children: words("Print") });
  const button = screen.getByRole("button", { name: "Print" });
  await fireEvent.click(button);
  expect(pressed).toBe(0);
  expect(button.getAttribute("aria-disabled")).toBe("true");
  expect(button.title).toBe("No address yet");
});

test("a sum to be edited has no cents or all of them", async () => {
  setLanguage("ru");
  let value: number | null = 1_250_050;
  const { rerender } = render(NumberInput, { label: "Rent", kind: "money", currency: "RUB", value, onvalue: (now: number | null) => (value = now) });
  const field = screen.getByLabelText<HTMLInputElement>("Rent");
  expect(field.value).toBe("12\u00a0500,50");
  await fireEvent.input(field, { target: { value: "12 500,5" } });
  expect(value).toBe(1_250_050);
  await fireEvent.input(field, { target: { value: "9 000" } });
  expect(value).toBe(900_000);
  await rerender({ value });
  await fireEvent.blur(field);
  expect(field.value).toBe("9\u00a0000");
  setLanguage("en");
});

test("a refusal is read with its field", () => {
  render(TextInput, { label: "Until", value: "25.11.2026", refusal: "Give at least 14 days" });
  const field = screen.getByLabelText("Until");
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect(document.getElementById(field.getAttribute("aria-describedby") ?? "")?.textContent).toBe("Give at least 14 days");
});

test("a hundred thousand rows are told but few are drawn", () => {
  const rows = Array.from({ length: 100_000 }, (_, id) => ({ id }));
  render(Table<{ id: number }>, { label: "Clients", rows, id: (row: { id: number }) => row.id, columns: [{ key: "id", title: "No", text: (row: { id: number }) => String(row.id) }] });
  const grid = screen.getByRole("grid", { name: "Clients" });
  expect(grid.getAttribute("aria-rowcount")).toBe("100001");
  expect(grid.querySelectorAll("tr[data-at]").length).toBeLessThan(100);
});

test("severity is one of five and remembers what we had thought", async () => {
  let taken = 0;
  render(Severity, { label: "How bad", words: ["1", "2", "3", "4", "5"], ours: 2, oursWords: "we thought", onchange: (value: number) => (taken = value) });
  const steps = screen.getAllByRole("radio");
  expect(steps).toHaveLength(5);
  if (steps[3]) await fireEvent.click(steps[3]);
  expect(taken).toBe(4);
  expect(steps[1]?.closest("label")?.textContent).toContain("we thought");
});
