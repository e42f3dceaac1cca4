/// The registry of what one can do by name: the palette, the shortcuts and the system menu all read it.
///
/// Rule: a command lives as long as the page that registered it; the newest of one id wins.
import { SvelteMap } from "svelte/reactivity";
import { matches } from "./keys";
import type { IconName } from "./parts/Icon.svelte";

export type Command = {
  id: string;
  /** Key of its title in the locales. */
  title: string;
  keys?: string;
  icon?: IconName;
  /** Kept out of the palette: only a shortcut. */
  quiet?: boolean;
  /** Works while typing too, and does not steal the field's own undo when false. */
  typing?: boolean;
  run: () => void;
};

const known = new SvelteMap<string, Command>();

export const commands = (): Command[] => [...known.values()];

/** Adds commands and returns how to take them away: `$effect(() => register([...]))`. */
export function register(added: Command[]): () => void {
  for (const command of added) known.set(command.id, command);
  return () => {
    for (const command of added) if (known.get(command.id) === command) known.delete(command.id);
  };
}

export const run = (id: string): void => known.get(id)?.run();

const typed = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input:not([type=checkbox],[type=radio]), textarea, select"));

/** Gives a key press to its command; true when it was taken. */
export function press(event: KeyboardEvent): boolean {
  for (const command of known.values()) {
    if (!command.keys || !matches(command.keys, event)) continue;
    if (command.typing === false && typed(event.target)) continue;
    event.preventDefault();
    command.run();
    return true;
  }
  return false;
}

/** The one strong button of the screen. */
export function pressStrong(): void {
  document.querySelector<HTMLElement>("main .btn.strong:not([aria-disabled])")?.click();
}

/** Focus to the next of rail, title line, main and side; parts of the window carry `data-pane`. */
export function nextPane(back = false): void {
  const panes = [...document.querySelectorAll<HTMLElement>("[data-pane]")];
  const here = panes.findIndex((pane) => pane.contains(document.activeElement));
  const pane = panes[(here + (back ? -1 : 1) + panes.length) % panes.length];
  const first = pane?.querySelector<HTMLElement>("a[href], button, input, textarea, [tabindex='0']");
  (first ?? pane)?.focus();
}
