import { fireEvent, render, screen } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";
import { laid, missing } from "./paged.svelte";
import PagedTable from "./PagedTable.test.svelte";

const rows = (from: number, count: number) => Array.from({ length: count }, (_, at) => ({ id: from + at }));

test("what was read stands in its place, and the rest of the list is there as holes", () => {
  const all = laid(100_000, 200, rows(0, 200), new Map([[499, rows(99_800, 200)]]));
  expect(all).toHaveLength(100_000);
  expect([all[0]?.id, all[200], all[99_999]?.id]).toEqual([0, undefined, 99_999]);
});

test("where one looks the piece that is missing is read, and the ones between are not", () => {
  const all = laid(100_000, 200, rows(0, 200), new Map());
  expect(missing(all, 0, 30, 200, () => false)).toBeNull();
  expect(missing(all, 99_970, 99_999, 200, () => false)).toBe(499);
  expect(missing(all, 99_970, 99_999, 200, (piece) => piece === 499)).toBeNull();
});

test("End goes to the last of a hundred thousand rows at once, reading its piece alone, and Home comes back", async () => {
  const read = vi.fn((from: number, count: number) => Promise.resolve(rows(from, Math.min(count, 100_000 - from))));
  // The page of the tests has no heights and does not scroll: both are given here.
  Object.defineProperties(HTMLElement.prototype, { offsetHeight: { value: 800 }, offsetWidth: { value: 800 }, clientHeight: { value: 800 }, scrollHeight: { value: 4_000_000 } });
  HTMLElement.prototype.scrollTo = function scrollTo(this: HTMLElement, to?: ScrollToOptions | number): void {
    this.scrollTop = typeof to === "object" ? (to.top ?? 0) : 0;
    void fireEvent.scroll(this);
  };
  render(PagedTable, { total: 100_000, size: 200, first: rows(0, 200), read });
  const grid = screen.getByRole("grid");
  const scroller = grid.parentElement as HTMLElement;
  const held = (): string | undefined => (document.activeElement as HTMLElement | null)?.dataset.at;
  grid.querySelector<HTMLElement>("tr[data-at='0']")?.focus();
  await fireEvent.keyDown(document.activeElement ?? scroller, { key: "End" });
  await vi.waitFor(() => expect(held()).toBe("99999"));
  await vi.waitFor(() => expect(document.activeElement?.textContent).toContain("99999"));
  expect(read.mock.calls).toEqual([[99_800, 200]]);
  await fireEvent.keyDown(document.activeElement ?? scroller, { key: "PageUp" });
  await vi.waitFor(() => expect(Number(held())).toBeLessThan(99_999));
  await fireEvent.keyDown(document.activeElement ?? scroller, { key: "Home" });
  await vi.waitFor(() => expect(held()).toBe("0"));
});
