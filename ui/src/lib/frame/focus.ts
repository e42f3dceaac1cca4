/// Focus goes into what has just been opened: `<form {@attach focusFirst}>`.
export function focusFirst(node: HTMLElement): void {
  node.querySelector<HTMLElement>("input, textarea, button")?.focus({ preventScroll: true });
  node.scrollIntoView({ block: "nearest" });
}
