/// Looks at the watched files every few seconds while the window is open.
///
/// Rule: one look at a time; what was taken or could not be is said once, by a slip. Edge: what counts as changed and when a
/// file has stopped growing is the core's to judge.
import type { ImportResult } from "../api/api";
import { asApiError, call } from "../api/call";
import { lay } from "../api/query";
import { tell } from "../frame/frame.svelte";
import { say, t } from "../texts/texts.svelte";
import { navigate } from "../../routes";
import { desk } from "./desk.svelte";
import { takenWords } from "./words";

const EVERY = 5000;
let looking = false;
/** Watched paths that were not there at the last look: each is said once until it is back. */
let gone: string[] = [];
/** Those that the lists show as missing. */
let shown: string[] = [];

/** To what it brought, or to the list of watched files and past imports. */
function show(result: ImportResult | null): void {
  if (!desk.job && desk.files.length === 0) Object.assign(desk, { result, landed: [] });
  void navigate("/import");
}

/** To what could not be taken: what an earlier import brought is put away for it. */
export function showTrouble(): void {
  desk.result = null;
  void navigate("/import");
}

/** One look; `again` also tries what could not be taken before. */
export async function lookOnce(again = false): Promise<void> {
  if (looking) return;
  looking = true;
  try {
    const look = await call("watch.run", { repeatedly: !again, again }, { job: "watch" });
    const said = [
      ...look.taken.map(({ file, result }) => takenWords(file, result)),
      ...look.missing.filter((path) => !gone.includes(path)).map((path) => t("import-watch-missing", { file: path })),
      ...look.troubled.map(({ file }) => t("import-watch-troubled", { file })),
    ];
    gone = look.missing;
    const toTrouble = look.troubled.length + look.missing.length > 0;
    const only = look.taken.length === 1 && look.troubled.length === 0 ? (look.taken[0]?.result ?? null) : null;
    if (said.length > 0) tell(said.join(" "), undefined, { words: t("import-watch-look"), go: toTrouble ? showTrouble : () => show(only) });
  } finally {
    looking = false;
  }
}

/** Begins to look; returns how to stop. A failure is said once, not at every look. */
export function followWatched(): () => void {
  let said = "";
  const clock = setInterval(async () => {
    try {
      const watched = await call("watch.list", {});
      const missing = watched.filter((one) => one.missing).map((one) => one.path);
      // A path comes and goes without the drive changing: the lists that show it are told here.
      if (missing.join("\n") !== shown.join("\n")) await lay("watch.list", {}, watched);
      shown = missing;
      if (watched.length > 0) await lookOnce();
      said = "";
    } catch (cause) {
      const words = say(asApiError(cause).sentence);
      if (words !== said) tell(words);
      said = words;
    }
  }, EVERY);
  return () => clearInterval(clock);
}
