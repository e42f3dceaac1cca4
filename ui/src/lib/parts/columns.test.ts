import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, test } from "vitest";
import { remembered } from "./columns.svelte";
import Table, { type Column, type Sort } from "./Table.svelte";

type Row = { id: number; name: string; city: string };
const rows: Row[] = [{ id: 1, name: "Kolos", city: "Konakovo" }];
const columns: Column<Row>[] = [
  { key: "name", title: "Client", text: (row) => row.name, sortable: true },
  { key: "city", title: "City", width: 9, text: (row) => row.city },
  { key: "id", title: "Number", width: 6, text: (row) => String(row.id), number: true, sortable: true },
];
const show = (more: { sort?: Sort; onsort?: (sort: Sort) => void } = {}): void =>
  void render(Table<Row>, { label: "Clients", name: "clients", columns, rows, id: (row: Row) => row.id, ...more });
const heads = (): string[] => screen.getAllByRole("columnheader").map((head) => head.textContent.trim());

beforeEach(() => localStorage.clear());
afterEach(cleanup);

test("a column that was hidden stays hidden in this table when it is opened again", async () => {
  show();
  await fireEvent.click(screen.getByRole("button", { name: /Clients/ }));
  await fireEvent.click(await screen.findByRole("checkbox", { name: "City" }));
  expect(heads()).toEqual(["Client", "Number"]);
  cleanup();
  show();
  expect(heads()).toEqual(["Client", "Number"]);
});

test("what a row is cannot be hidden", async () => {
  show();
  await fireEvent.click(screen.getByRole("button", { name: /Clients/ }));
  expect((await screen.findByRole<HTMLInputElement>("checkbox", { name: "Client" })).disabled).toBe(true);
});

test("a column moves by one place, and all comes back as it was laid", async () => {
  show();
  await fireEvent.click(screen.getByRole("button", { name: /Clients/ }));
  await fireEvent.click(await screen.findByRole("button", { name: /^Number.*(left|левее|наляво)/ }));
  expect(heads()).toEqual(["Client", "Number", "City"]);
  await fireEvent.click(await screen.findByRole("button", { name: /^(Back to how|Вернуть как|Както беше)/ }));
  expect(heads()).toEqual(["Client", "City", "Number"]);
});

test("what is remembered of a column that is gone, or is no choice at all, is dropped", () => {
  localStorage.setItem("columns.clients", JSON.stringify({ visibility: { gone: false }, order: ["gone", "id"], widths: { city: 9000 } }));
  expect(remembered("clients").widths).toEqual({});
  show();
  expect(heads()).toEqual(["Number", "Client", "City"]);
  cleanup();
  localStorage.setItem("columns.clients", "[1, 2");
  show();
  expect(heads()).toEqual(["Client", "City", "Number"]);
});

test("sorting is asked for: a number from its largest, the same column the other way", async () => {
  const asked: Sort[] = [];
  show({ sort: { key: "name", down: false }, onsort: (sort) => asked.push(sort) });
  expect(screen.getByRole("columnheader", { name: "Client" }).getAttribute("aria-sort")).toBe("ascending");
  await fireEvent.click(screen.getByRole("button", { name: "Number" }));
  await fireEvent.click(screen.getByRole("button", { name: "Client" }));
  expect(asked).toEqual([{ key: "id", down: true }, { key: "name", down: true }]);
});

test("a head asks its question, and what is asked is told with the rest of the questions", async () => {
  const asked: unknown[] = [];
  const asking = columns.map((column) => (column.key === "city" ? { ...column, filter: { kind: "choice" as const, choices: [{ value: "Konakovo", label: "Konakovo" }] } } : column));
  render(Table<Row>, { label: "Clients", columns: asking, rows, id: (row: Row) => row.id, filters: { name: { text: "ko" } }, onfilter: (filters: unknown) => asked.push(filters) });
  await fireEvent.click(screen.getByRole("button", { name: /City/ }));
  await fireEvent.click(await screen.findByRole("radio", { name: "Konakovo" }));
  expect(asked).toEqual([{ name: { text: "ko" }, city: { choice: "Konakovo" } }]);
});
