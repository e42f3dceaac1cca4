/// Looks at the watched files every few seconds while the window is open.
///
/// Rule: one look at a time; what was taken or could not be is said once, by a slip. Edge: what counts as changed and when a
/// file has stopped growing is the core's to judge.
import { asApiError, call } from "../api/call";
import { tell } from "../frame/frame.svelte";
import { say, t } from "../texts/texts.svelte";

const EVERY = 5000;
let looking = false;
/** Watched paths that were not there at the last look: each is said once until it is back. */
let gone: string[] = [];

/** One look; `again` also tries what could not be taken before. */
export async function lookOnce(again = false): Promise<void> {
  if (looking) return;
  looking = true;
  try {
    const look = await call("watch.run", { repeatedly: !again, again }, { job: "watch" });
    for (const { file, result } of look.taken) {
      const changed = result.clients_changed + result.orders_changed;
      tell(t("import-watch-taken", { file, clients: result.clients_new, orders: result.orders_new, changed, returned: result.returned.length }));
    }
    for (const path of look.missing) if (!gone.includes(path)) tell(t("import-watch-missing", { file: path }));
    gone = look.missing;
    for (const { file } of look.troubled) tell(t("import-watch-troubled", { file }));
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
