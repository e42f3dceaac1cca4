/// Where a list stands: back from one of its rows it stands where it was left; in another order it begins at the top.

/** How far down the list of this key was scrolled. */
export type Place = { key: string; top: number };

/** Attached to what holds the list's scroller. `key` is whatever makes it another list: its order, its filters. */
export function keepsPlace(place: Place, key: () => string): (node: HTMLElement) => (() => void) | undefined {
  return (node) => {
    const scroller = node.querySelector<HTMLElement>(".scroller");
    if (!scroller) return undefined;
    const now = key();
    scroller.scrollTop = place.key === now ? place.top : 0;
    const note = (): void => {
      place.top = scroller.scrollTop;
      place.key = now;
    };
    scroller.addEventListener("scroll", note, { passive: true });
    return () => scroller.removeEventListener("scroll", note);
  };
}
