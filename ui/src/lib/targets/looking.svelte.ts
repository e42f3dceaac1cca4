/// How the reader looks at the lost, and what he has read of them. Kept while the window is open: who goes to a client and
/// comes back finds the list where he left it.
///
/// Rule: the core sorts, filters and picks; here are only pages of its answer. A reading that a newer one overtook is dropped.
import { untrack } from "svelte";
import type { Period, Pursuit, TargetColumn, TargetRow, Targets, TargetsRequest } from "../api/api";
import { type ApiError, asApiError, call, onChanged } from "../api/call";
import { type Rows, laid, missing } from "../parts/paged.svelte";
import { type Narrow, filtersOf, wide } from "./narrow";

const PAGE = 100;
const MOST = 500;

type Look = { sort: TargetColumn; down: boolean; period: Period; text: string; verdict: Pursuit | null; narrow: Narrow };
const asProposed = { sort: "place", down: false } as const;
export const look = $state<Look>({ ...asProposed, period: "week", text: "", verdict: null, narrow: wide() });

export function inOrder(): void {
  Object.assign(look, asProposed);
}

export function showAll(): void {
  Object.assign(look, { text: "", verdict: null, narrow: wide() });
}

type Held = { key: string; list: Targets; rows: Rows<TargetRow> };
let held = $state.raw<Held | null>(null);
let failed = $state.raw<ApiError | null>(null);
/** How far down the list of this key was scrolled. */
export const scrolled = { key: "", top: 0 };

type Asked = Omit<TargetsRequest, "offset" | "limit">;
/** The look as the core is asked for it. */
export const asked = (): Asked => ({ sort: look.sort, down: look.down, period: look.period, text: look.text.trim(), verdict: look.verdict, filters: filtersOf(look.narrow) });
let turn = 0;
/** Which rows one looks at. */
let seen: readonly [number, number] = [0, 0];

/** The list anew, with the rows one looks at; swapped in whole, so that nothing blinks. */
async function read(now: Asked): Promise<void> {
  const mine = ++turn;
  const key = JSON.stringify(now);
  const from = held?.key === key ? Math.floor(seen[0] / PAGE) * PAGE : 0;
  try {
    const list = await call("targets.list", { ...now, offset: from, limit: Math.min(MOST, Math.max(PAGE, seen[1] + 1 - from)) });
    const first = from === 0 ? list.rows : (await call("targets.list", { ...now, offset: 0, limit: PAGE })).rows;
    if (mine !== turn) return;
    const rows = [...laid(list.total, PAGE, first, new Map())];
    list.rows.forEach((row, at) => (rows[from + at] = row));
    held = { key, list, rows };
    failed = null;
  } catch (cause) {
    if (mine === turn) failed = asApiError(cause);
  }
}

let reading = false;

/** Reads what one looks at and what is not there yet. */
async function readOn(): Promise<void> {
  if (reading) return;
  reading = true;
  try {
    for (;;) {
      const now = asked();
      const before = held;
      const mine = turn;
      if (!before || before.key !== JSON.stringify(now)) return;
      const piece = missing(before.rows, ...seen, PAGE, () => false);
      if (piece === null) return;
      const next = await call("targets.list", { ...now, offset: piece * PAGE, limit: PAGE });
      if (mine === turn && held === before) {
        const rows = [...before.rows];
        next.rows.forEach((row, at) => (rows[piece * PAGE + at] = row));
        held = { ...before, rows };
        // The core has fewer than it said: it tells the change itself.
        if (next.rows.length < Math.min(PAGE, before.list.total - piece * PAGE)) return;
      }
    }
  } catch (cause) {
    failed = asApiError(cause);
  } finally {
    reading = false;
  }
}

/** The lost as they are looked at; read again when the look or the drive changes. Call where a component begins. */
export function targets() {
  $effect(() => {
    const now = asked();
    untrack(() => void read(now));
  });
  $effect(() => onChanged((areas) => void (areas.includes("targets") && read(asked()))));
  return {
    get list() {
      return held?.list;
    },
    get rows() {
      return held?.rows ?? [];
    },
    get key() {
      return held?.key ?? "";
    },
    get error() {
      return failed;
    },
    look: (from: number, to: number): void => {
      seen = [from, to];
      void readOn();
    },
    again: () => void read(asked()),
  };
}
