/// The places of the rail, in their order; Mod+1…9 reach the first nine.
import type { IconName } from "../parts/Icon.svelte";
import type { Place } from "./frame.svelte";

export const places = [
  { id: "today", path: "/", icon: "today" },
  { id: "losses", path: "/losses", icon: "loss" },
  { id: "targets", path: "/targets", icon: "target" },
  { id: "cases", path: "/cases", icon: "case" },
  { id: "fixes", path: "/fixes", icon: "fix" },
  { id: "letters", path: "/letters", icon: "letter" },
  { id: "calls", path: "/calls", icon: "talk" },
  { id: "clients", path: "/clients", icon: "people" },
  { id: "results", path: "/results", icon: "chart" },
  { id: "import", path: "/import", icon: "inbox" },
  { id: "settings", path: "/settings", icon: "gear" },
] as const satisfies readonly { id: Place; path: string; icon: IconName }[];

/** The place a page belongs to: an interview is a talk, a client's page and how clients buy are among the clients. */
export function placeOf(pathname: string): Place {
  const first = pathname.split("/")[1] ?? "";
  if (first === "interview") return "calls";
  if (first === "model") return "clients";
  return places.find((place) => place.path === `/${first}`)?.id ?? "today";
}
