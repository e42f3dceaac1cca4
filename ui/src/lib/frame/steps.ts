/// Taking back the last step and bringing it again; the window says what it was.
import { asApiError, call } from "../api/call";
import { say, t } from "../texts/texts.svelte";
import { tell } from "./frame.svelte";

async function turn(name: "undo.back" | "undo.again", words: string): Promise<void> {
  try {
    const { what } = await call(name, {});
    tell(t(words, { what: say(what) }));
  } catch (cause) {
    tell(say(asApiError(cause).sentence));
  }
}

export const stepBack = (): void => void turn("undo.back", "frame-undone");
export const stepAgain = (): void => void turn("undo.again", "frame-redone");
