/// The letter's way from the draft to the answer: what is done at each state, and what is asked for it.
///
/// Rule: nothing goes on before the last typed word is saved; a refusal stays under the button until the next try.
import type { Letter, LetterState } from "../api/api";
import { call, openFile, pickSaveFile } from "../api/call";
import { client } from "../api/query";
import { Doing, done } from "../frame/doing.svelte";
import { tell } from "../frame/frame.svelte";
import { t } from "../texts/texts.svelte";
import type { Desk } from "./desk.svelte";

export type Move = Extract<LetterState, "handed" | "delivered" | "sent_back" | "answered">;

export const movesFrom: Record<LetterState, Move[]> = {
  draft: [], approved: [], printed: ["handed"], handed: ["delivered", "sent_back"], delivered: ["answered", "sent_back"], sent_back: ["handed"], answered: [],
};

export class Way {
  readonly doing = new Doing();
  /** The step whose day is being asked for. */
  asking = $state<Move | null>(null);
  /** Where the printed pages lie. */
  path = $state("");

  #fresh(letter: Letter): void {
    client.setQueryData(["letters.get", { id: letter.row.id }], letter);
  }

  async approve(letter: Letter, desk: Desk): Promise<void> {
    const fresh = await this.doing.run(async () => {
      await desk.saving.now();
      if (desk.saving.error) throw desk.saving.error;
      return call("letters.approve", { id: letter.row.id });
    });
    if (!fresh) return;
    this.#fresh(fresh);
    done("letters-ui-approved-toast");
  }

  /** Back to a draft: a change is approved anew. A printed letter only where it came back or cannot go as it is. */
  async reopen(letter: Letter): Promise<void> {
    const fresh = await this.doing.run(() => call("letters.reopen", { id: letter.row.id }));
    if (!fresh) return;
    this.#fresh(fresh);
    done("letters-ui-reopened-toast");
  }

  /** Lays the pages down in the letters' folder and opens them, from where they are sent to the printer. That it is printed can be
   * taken back, above all where nothing opened to print from. */
  async print(letter: Letter, without_envelope = false): Promise<void> {
    const printed = await this.doing.run(() => call("letters.print", { id: letter.row.id, without_envelope }));
    if (!printed) return;
    this.path = printed.path;
    const opened = await openFile(this.path).then(() => true, () => false);
    done(opened ? "letters-ui-printed-toast" : "letters-ui-printed-not-opened", { path: this.path });
  }

  /** Opens a copy; the letter is no further for it. */
  async look(letter: Letter): Promise<void> {
    const copy = await this.doing.run(() => call("letters.save_pdf", { id: letter.row.id, path: null }));
    if (!copy) return;
    this.path = copy.path;
    await this.open();
  }

  async open(): Promise<void> {
    await openFile(this.path).catch(() => tell(t("letters-ui-not-opened", { path: this.path })));
  }

  async save(letter: Letter): Promise<void> {
    const path = await pickSaveFile(t("letters-ui-file", { client: letter.row.client.replaceAll(/[\\/:*?"<>|]/g, "") }), [{ name: "PDF", extensions: ["pdf"] }]).catch(() => null);
    if (path === null) return;
    const printed = await this.doing.run(() => call("letters.save_pdf", { id: letter.row.id, path }));
    if (!printed) return;
    this.path = printed.path;
    tell(t("letters-ui-saved-toast", { path: this.path }));
  }

  /** The pages as strokes of a pen, laid beside the printed ones. */
  async plot(letter: Letter): Promise<void> {
    const pages = await this.doing.run(() => call("letters.save_plotter", { id: letter.row.id, path: null }));
    if (pages) tell(t(pages.unsigned ? "letters-ui-plotter-unsigned" : "letters-ui-plotter-saved", { path: pages.paths.join(", ") }));
  }

  ask(move: Move): void {
    this.doing.forget();
    this.asking = move;
  }

  async move(letter: Letter, day: string, note: string, courier = ""): Promise<void> {
    const state = this.asking;
    if (state === null) return;
    const fresh = await this.doing.run(() => call("letters.moved", { id: letter.row.id, state, day, note: note.trim(), courier: state === "handed" ? courier.trim() : "" }));
    if (!fresh) return;
    this.#fresh(fresh);
    this.asking = null;
    done(`letters-ui-moved-${state}`);
  }
}
