/// Shortcuts as text: "Mod+K", "Mod+Shift+Z", "F6", "Alt+1". Mod is Ctrl, on a Mac ⌘.
///
/// Rule: a letter is told by the place of its key (event.code), so that Ctrl+K works in the Russian and Bulgarian layout too.
const mac = (): boolean => navigator.platform.startsWith("Mac");

export function keyWords(keys: string): string {
  return keys.split("+").map((key) => (key === "Mod" ? (mac() ? "⌘" : "Ctrl") : key === "Shift" && mac() ? "⇧" : key)).join(" ");
}

export function matches(keys: string, event: KeyboardEvent): boolean {
  const wanted = keys.split("+");
  const key = wanted.at(-1) ?? "";
  const mod = mac() ? event.metaKey : event.ctrlKey;
  if (wanted.includes("Mod") !== mod || wanted.includes("Shift") !== event.shiftKey || wanted.includes("Alt") !== event.altKey) return false;
  if (/^[A-Z]$/.test(key)) return event.code === `Key${key}`;
  if (/^[0-9]$/.test(key)) return event.code === `Digit${key}` || event.code === `Numpad${key}`;
  return event.key === key;
}
