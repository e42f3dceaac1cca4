/// What the core says about the drive, written into the window's frame.
import type { DriveState } from "../api/api";
import { call } from "../api/call";
import type { Group } from "../parts/Palette.svelte";
import { t } from "../texts/texts.svelte";
import { type Count, frame, obey, type Place } from "./frame.svelte";
import { stepAgain, stepBack } from "./steps";

/** The counts beside the places. */

const some = (count: number): Count | undefined => (count > 0 ? { count } : undefined);

export function show(state: DriveState): void {
  const { drive } = state;
  const counts = state.counts;
  obey({ language: state.ui_language, theme: state.theme, size: state.text_scale, today: state.today });
  frame.firm = state.firm;
  const shown: Partial<Record<Place, Count | undefined>> = {
    today: counts.overdue > 0 ? { count: counts.overdue, late: true } : undefined,
    losses: some(counts.lost),
    cases: some(counts.cases_open),
    fixes: some(counts.fixes_open),
    letters: some(counts.letters_draft),
    clients: some(counts.clients),
  };
  frame.counts = Object.fromEntries(Object.entries(shown).filter(([, count]) => count));
  frame.drive = drive && { name: drive.name, returned: drive.returned, goal: drive.goal_returns, until: drive.ends_on ?? "" };
  frame.undo = state.undo && stepBack;
  frame.redo = state.redo && stepAgain;
}

/** Clients and their cases for the palette; `go` opens a page. */
export async function find(text: string, go: (kind: "clients" | "cases", id: number) => void): Promise<Group[]> {
  const found = await call("search.find", { text });
  const items = found.flatMap(({ client_id, case_id, name, note }) => [
    { id: `client-${client_id}`, words: name, second: note, icon: "user" as const, run: () => go("clients", client_id) },
    ...(case_id === null
      ? []
      : [{ id: `case-${case_id}`, words: name, second: t("frame-case"), icon: "case" as const, run: () => go("cases", case_id) }]),
  ]);
  return items.length > 0 ? [{ title: t("frame-clients"), items }] : [];
}
