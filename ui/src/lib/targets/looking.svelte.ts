/// How the reader looks at the lost, and what he has read of them. Kept while the window is open: who goes to a client and
/// comes back finds the list where he left it.
///
/// Rule: the core sorts, filters and picks; here are only pages of its answer. A reading that a newer one overtook is dropped.
import { untrack } from "svelte";
import type { Period, Pursuit, TargetColumn, TargetRow, Targets, TargetsRequest } from "../api/api";
import { type ApiError, asApiError, call, onChanged } from "../api/call";
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

type Held = { key: string; list: Targets; rows: TargetRow[] };
let held = $state.raw<Held | null>(null);
let failed = $state.raw<ApiError | null>(null);
/** How far down the list of this key was scrolled. */
export const scrolled = { key: "", top: 0 };

type Asked = Omit<TargetsRequest, "offset" | "limit">;
/** The look as the core is asked for it. */
export const asked = (): Asked => ({ sort: look.sort, down: look.down, period: look.period, text: look.text.trim(), verdict: look.verdict, filters: filtersOf(look.narrow) });
let turn = 0;
let more = false;

/** The list from its beginning, as far as it had been read; swapped in whole, so that nothing blinks. */
async function read(now: Asked): Promise<void> {
  const mine = ++turn;
  const key = JSON.stringify(now);
  const wanted = held?.key === key ? Math.max(PAGE, held.rows.length) : PAGE;
  try {
    const list = await call("targets.list", { ...now, offset: 0, limit: Math.min(wanted, MOST) });
    let { rows } = list;
    while (mine === turn && rows.length < Math.min(wanted, list.total)) {
      const next = await call("targets.list", { ...now, offset: rows.length, limit: MOST });
      if (next.rows.length === 0) break;
      rows = [...rows, ...next.rows];
    }
    if (mine !== turn) return;
    held = { key, list, rows };
    failed = null;
  } catch (cause) {
    if (mine === turn) failed = asApiError(cause);
  }
}

async function readOn(): Promise<void> {
  const now = asked();
  const before = held;
  if (more || !before || before.key !== JSON.stringify(now) || before.rows.length >= before.list.total) return;
  const mine = turn;
  more = true;
  try {
    const next = await call("targets.list", { ...now, offset: before.rows.length, limit: PAGE });
    if (mine === turn && held === before) held = { ...before, rows: [...before.rows, ...next.rows] };
  } catch (cause) {
    failed = asApiError(cause);
  } finally {
    more = false;
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
    readOn: () => void readOn(),
    again: () => void read(asked()),
  };
}
