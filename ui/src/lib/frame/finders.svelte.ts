/// Who looks into the data for the palette.
import { SvelteSet } from "svelte/reactivity";
import type { Group } from "../parts/Palette.svelte";

export type Finder = (text: string) => Promise<Group[]>;

export const finders = new SvelteSet<Finder>();

/** `$effect(() => addFinder(async (text) => [...]))`. */
export function addFinder(find: Finder): () => void {
  finders.add(find);
  return () => void finders.delete(find);
}
