/// A row taken over the line of capacity, by the pointer or by Alt and an arrow.
///
/// Rule: only the side of the line matters, not the place among the others: the order is the program's. Edge: who may not be
/// taken does not move; a press on a button or a link in the row is theirs.
import type { TargetRow } from "../api/api";
import type { Rows } from "../parts/paged.svelte";

type Crossing = { rows: Rows<TargetRow>; /** Rows above the line; without it there is no line to cross. */ cutAt: number | null; cross: (row: TargetRow, above: boolean) => void };

const FAR = 6;
const EDGE = 48;
const theirs = "button, a, input, select, textarea, label, .grip";
export const movable = (row: TargetRow): boolean => row.barred === null;

const rowAt = (target: EventTarget | null): HTMLElement | null => (target instanceof Element ? target.closest<HTMLElement>("tr[data-at]") : null);

/** Where a drop at this height would land: above the line, below it, or unknown. */
function side(x: number, y: number, cutAt: number): boolean | null {
  const under = document.elementFromPoint(x, y);
  const row = rowAt(under);
  if (row) return Number(row.dataset.at) < cutAt;
  return under?.closest("thead") ? true : null;
}

export function overTheLine(node: HTMLElement, wanted: () => Crossing): () => void {
  function down(event: PointerEvent): void {
    const { rows, cutAt, cross } = wanted();
    const line = rowAt(event.target);
    const row = line && rows[Number(line.dataset.at)];
    if (event.button !== 0 || cutAt === null || !row || !movable(row) || (event.target as Element).closest(theirs)) return;
    const scroller = node.querySelector<HTMLElement>(".scroller");
    const from = event.clientY;
    let carried = false;
    let above = row.taken;

    const move = (to: PointerEvent): void => {
      if (!carried && Math.abs(to.clientY - from) < FAR) return;
      carried = true;
      node.classList.add("is-carrying");
      line.classList.add("is-carried");
      const box = scroller?.getBoundingClientRect();
      if (scroller && box) scroller.scrollTop += to.clientY > box.bottom - EDGE ? 8 : to.clientY < box.top + EDGE ? -8 : 0;
      above = side(to.clientX, to.clientY, cutAt) ?? above;
      node.classList.toggle("is-crossing", above !== row.taken);
      to.preventDefault();
    };
    const end = (drop: boolean): void => {
      removeEventListener("pointermove", move);
      removeEventListener("pointerup", up);
      removeEventListener("pointercancel", stop);
      removeEventListener("keydown", escape, true);
      node.classList.remove("is-carrying", "is-crossing");
      line.classList.remove("is-carried");
      if (drop && carried && above !== row.taken) cross(row, above);
    };
    const up = (): void => end(true);
    const stop = (): void => end(false);
    const escape = (key: KeyboardEvent): void => {
      if (key.key === "Escape") end(false);
    };
    addEventListener("pointermove", move);
    addEventListener("pointerup", up);
    addEventListener("pointercancel", stop);
    addEventListener("keydown", escape, true);
  }

  function press(event: KeyboardEvent): void {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    const { rows, cross } = wanted();
    const line = rowAt(event.target);
    const row = line && rows[Number(line.dataset.at)];
    if (!row) return;
    event.preventDefault();
    event.stopPropagation();
    const above = event.key === "ArrowUp";
    if (movable(row) && above !== row.taken) cross(row, above);
  }

  node.addEventListener("pointerdown", down);
  node.addEventListener("keydown", press, true);
  return () => {
    node.removeEventListener("pointerdown", down);
    node.removeEventListener("keydown", press, true);
  };
}
