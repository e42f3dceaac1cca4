/// Saved as typed: the last state is sent after a short rest, one at a time, and the frame's mark follows.
///
/// Rule: a newer state waits for the older one to be written; who types without a rest is written all the same every second
/// and a half; leaving the page, the window or the program sends what is left at once, and what was refused is told then.
import { type ApiError, asApiError } from "../api/call";
import { say, t } from "../texts/texts.svelte";
import { frame, keeps, rested, tell } from "./frame.svelte";

const REST = 400;
const LONGEST = 1500;

/** What waits to be written, wherever on the page it is. */
const unwritten = new Set<() => Promise<void>>();

/** Writes all that waits; resolves when it stands in the file or is refused. */
export const flush = async (): Promise<void> => void (await Promise.all([...unwritten].map((write) => write())));

export type Saving<T> = {
  /** True from the first keystroke until it is written. */
  readonly busy: boolean;
  /** Why the last state was not written; it stays in the field. */
  readonly error: ApiError | null;
  later: (value: T) => void;
  now: () => Promise<void>;
  /** Writes what is left; what is lost then, since its field is gone, is told in the sentences of `lost`. */
  leave: (lost?: () => string[]) => Promise<void>;
};

/** Lets the mark rest once nothing of the page waits to be written. */
export function calm(): void {
  if (unwritten.size === 0) rested();
}

export function saving<T>(send: (value: T) => Promise<unknown>): Saving<T> {
  let waiting: { value: T } | null = null;
  let clock: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  /** When the oldest of what waits was typed. */
  let since = 0;
  let busy = $state(false);
  let error = $state.raw<ApiError | null>(null);

  async function run(): Promise<void> {
    while (waiting) {
      const { value } = waiting;
      waiting = null;
      try {
        await send(value);
        error = null;
      } catch (cause) {
        error = asApiError(cause);
      }
    }
    running = null;
    busy = false;
    unwritten.delete(now);
    keeps(now, !error);
    calm();
  }

  async function now(): Promise<void> {
    clearTimeout(clock);
    if (waiting) running ??= run();
    await running;
    if (waiting) await now();
  }

  function later(value: T): void {
    if (!waiting) since = Date.now();
    waiting = { value };
    busy = true;
    unwritten.add(now);
    frame.saved = "saving";
    clearTimeout(clock);
    clock = setTimeout(() => void now(), Math.max(0, Math.min(REST, since + LONGEST - Date.now())));
  }

  async function leave(lost = (): string[] => (error ? [say(error.sentence)] : [])): Promise<void> {
    await now();
    const whys = new Set(lost());
    if (whys.size > 0) tell(t("frame-left-unsaved", { why: [...whys].join(" ") }));
    keeps(now, true);
    calm();
  }

  return {
    get busy() {
      return busy;
    },
    get error() {
      return error;
    },
    later,
    now,
    leave,
  };
}
