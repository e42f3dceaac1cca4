/// What the window's frame shows around every page; whoever reads it from the core writes it here.
///
/// Rule: one toast at a time, and only for what can be undone or needs no answer.
import { setLanguage, setToday } from "../texts/texts.svelte";
import type { Language } from "../texts/format";

export type Place = "today" | "losses" | "targets" | "cases" | "fixes" | "letters" | "calls" | "clients" | "results" | "import" | "settings";
export type Count = { count: number; late?: boolean };
export type DriveFoot = { name: string; returned: number; goal: number; until: string };
export type Theme = "light" | "dark" | "system";
/** A way on from what is said: to the page that tells more. */
export type Way = { words: string; go: () => void };
export type Note = { words: string; undo?: () => void; way?: Way };

export const frame = $state<{
  firm: string;
  counts: Partial<Record<Place, Count>>;
  drive: DriveFoot | null;
  saved: "saved" | "saving" | "failed";
  toast: Note | null;
  palette: boolean;
  undo: (() => void) | null;
  redo: (() => void) | null;
  /** Files that came from outside and wait for the import page. */
  arrived: string[];
}>({ firm: "", counts: {}, drive: null, saved: "saved", toast: null, palette: false, undo: null, redo: null, arrived: [] });

/** What of the page stands in its fields and not in the file. */
const unkept = new Set<object>();

/** Says of `part` whether all of it stands in the file; what does not is told until it does or is left. */
export function keeps(part: object, all: boolean): void {
  if (all) unkept.delete(part);
  else unkept.add(part);
}

/** Nothing is being written: the mark tells whether everything stands in the file. */
export function rested(): void {
  frame.saved = unkept.size > 0 ? "failed" : "saved";
}

/** Says what happened; `undo` is offered beside it and by Mod+Z, `way` leads to more of it. */
export function tell(words: string, undo?: () => void, way?: Way): void {
  frame.toast = { words, undo, way };
}

const dark = matchMedia("(prefers-color-scheme: dark)");
let theme: Theme = "system";

function paint(): void {
  document.documentElement.dataset.theme = theme === "system" ? (dark.matches ? "dark" : "light") : theme;
}
dark.addEventListener("change", paint);

/** Container queries in rem are not asked again by themselves when only the root's text size changes. */
function measureAgain(): void {
  const { body } = document;
  body.style.containerType = "normal";
  void body.offsetWidth;
  body.style.containerType = "";
}

/** Applies the settings the whole window obeys; `size` is the text size in per cent, 100 to 200. */
export function obey(settings: { language: Language; theme: Theme; size: number; today?: string }): void {
  theme = settings.theme;
  paint();
  document.documentElement.style.fontSize = `${Math.min(200, Math.max(100, settings.size))}%`;
  measureAgain();
  setLanguage(settings.language);
  if (settings.today) setToday(settings.today);
}
