/// How the reader looks at the clients. Kept while the window is open: who goes to a client and comes back finds the list
/// where he left it.
import type { Filters } from "../parts/filters";
import type { Sort } from "../parts/columns.svelte";

type Look = { search: string; sort: Sort | null; filters: Filters };
export const look = $state<Look>({ search: "", sort: null, filters: {} });

export function showAll(): void {
  look.search = "";
  look.filters = {};
}

/** How far down the list of this key was scrolled. */
export const scrolled = { key: "", top: 0 };
