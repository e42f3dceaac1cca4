/// One thing being done with the core: busy while it runs, the refusal kept until the next try.
///
/// Rule: a refusal is shown at what caused it, so each button or form has its own Doing.
import { client } from "../api/query";
import { type ApiError, asApiError, call } from "../api/call";
import type { CasePage } from "../api/api";
import { say, t } from "../texts/texts.svelte";
import { frame, rested, tell } from "./frame.svelte";

export class Doing {
  busy = $state(false);
  refusal = $state.raw<ApiError | null>(null);

  /** The result, or `undefined` when the core refused. */
  async run<T>(work: () => Promise<T>): Promise<T | undefined> {
    this.busy = true;
    frame.saved = "saving";
    try {
      const result = await work();
      this.refusal = null;
      rested();
      return result;
    } catch (cause) {
      this.refusal = asApiError(cause);
      rested();
      if (this.refusal.code === "Failed") frame.saved = "failed";
      return undefined;
    } finally {
      this.busy = false;
    }
  }

  forget(): void {
    this.refusal = null;
    if (frame.saved === "failed") rested();
  }

  /** The words for one field, where the answer blames it. */
  at(field: string): string | undefined {
    return this.refusal?.details.field === field ? say(this.refusal.sentence) : undefined;
  }

  /** What no field of `fields` shows. */
  beside(fields: readonly string[]): ApiError | null {
    return this.refusal && !fields.includes(String(this.refusal.details.field)) ? this.refusal : null;
  }
}

/** Takes the last step back; what came of it is said in words. */
export async function takeBack(): Promise<void> {
  try {
    await call("undo.back", {});
    rested();
  } catch (cause) {
    tell(say(asApiError(cause).sentence));
  }
}

export const done = (key: string, args: Parameters<typeof t>[1] = {}): void => tell(t(key, args), () => void takeBack());

/** The page of a case as the core has just answered it, so that nothing flickers before the reading again. */
export function freshCase(page: CasePage): void {
  client.setQueryData(["cases.get", { id: page.id }], page);
}
