/** The bar a page ends in: its height is told to the sheet, so that a message stands above its buttons and not on them. */
export function foot(bar: HTMLElement): () => void {
  const root = document.documentElement.style;
  const seen = new ResizeObserver(() => root.setProperty("--foot", `${bar.offsetHeight}px`));
  seen.observe(bar);
  return () => {
    seen.disconnect();
    root.removeProperty("--foot");
  };
}
