/// The letter under the pen: what is typed, saved as typed, and pictured.
///
/// Rule: the hand that types goes before the core; what the core says of the text is taken in only when nothing is waiting to be saved.
import { tick } from "svelte";
import type { Letter, SaveLetter } from "../api/api";
import { type ApiError, asApiError, call } from "../api/call";
import { client } from "../api/query";
import { saving } from "../frame/saving.svelte";
import { type Mark, type Parts, inOrder, marksOf, paragraph, toDraft, toParts, without } from "./parts";

const REST = 350;
const QUIET = 1200;

export class Desk {
  parts = $state<Parts>({ addressee: "", greeting: "", paragraphs: [], closing: "", signature: "", date: "" });
  envelope = $state("");
  pages = $state.raw<string[]>([]);
  envelopePicture = $state("");
  /** Empty where no card goes with the letter. */
  cardPicture = $state("");
  drawing = $state(false);
  undrawn = $state.raw<ApiError | null>(null);
  /** The panel of the hand, the paper and the envelope is open, where there is no room for it beside the text. */
  aside = $state(false);
  /** The hand or the paper as it was set last is refused: the letter is not what is seen. */
  unset = $state(false);
  /** What was left out of the text that was saved last, until more is typed. */
  leftOut = $state.raw<Letter["left_out"]>(null);
  readonly written = $derived(inOrder(this.parts));
  readonly marks = $derived(marksOf(this.written));
  readonly saving = saving((request: SaveLetter) => this.#send(request));
  readonly #fields = new Map<string, HTMLTextAreaElement | HTMLInputElement>();
  #typed = 0;
  #drawn = 0;
  #clock: ReturnType<typeof setTimeout> | undefined;
  readonly #id: number;

  constructor(letter: Letter) {
    this.#id = letter.row.id;
    this.#take(letter);
  }

  #request(): SaveLetter {
    return { id: this.#id, draft: toDraft(this.parts), envelope_line: this.envelope };
  }

  /** What the core has just put into the text itself goes before what was typed: that was saved with it. */
  take(letter: Letter): void {
    this.#typed = 0;
    this.#take(letter);
  }

  #take(letter: Letter): void {
    this.parts = toParts(letter.draft);
    this.envelope = letter.envelope_line;
    this.draw(0);
  }

  async #send(request: SaveLetter): Promise<void> {
    const fresh = await call("letters.save", request);
    const key = ["letters.get", { id: this.#id }];
    await client.cancelQueries({ queryKey: key });
    client.setQueryData(key, fresh);
    this.leftOut = fresh.left_out;
  }

  /** Something was typed. */
  touch(): void {
    this.#typed = Date.now();
    this.leftOut = null;
    this.saving.later(this.#request());
    this.draw();
  }

  /** What the core says now: taken where it differs, after an undo or from another window; returns how to stop waiting. */
  hear(letter: Letter): () => void {
    const look = (): void => {
      if (this.saving.busy || this.saving.error) return;
      const ours = this.#request();
      if (JSON.stringify(ours.draft) !== JSON.stringify({ ...ours.draft, ...letter.draft }) || ours.envelope_line !== letter.envelope_line) this.#take(letter);
    };
    const timer = setTimeout(look, Math.max(0, this.#typed + QUIET - Date.now()));
    return () => clearTimeout(timer);
  }

  /** The pages as they will be printed; the old ones stay until the new are there. */
  draw(rest = REST): void {
    clearTimeout(this.#clock);
    this.drawing = true;
    this.#clock = setTimeout(() => void this.#draw(), rest);
  }

  async #draw(): Promise<void> {
    const turn = ++this.#drawn;
    try {
      const { pages, envelope, card } = await call("letters.preview", this.#request());
      if (turn !== this.#drawn) return;
      this.#show(pages.map(picture), picture(envelope), picture(card));
      this.undrawn = null;
    } catch (cause) {
      if (turn === this.#drawn) this.undrawn = asApiError(cause);
    }
    if (turn === this.#drawn) this.drawing = false;
  }

  #show(pages: string[], envelope: string, card: string): void {
    for (const old of [...this.pages, this.envelopePicture, this.cardPicture]) if (old) URL.revokeObjectURL(old);
    this.pages = pages;
    this.envelopePicture = envelope;
    this.cardPicture = card;
  }

  /** A field of the text or of the envelope, so that a place in it can be shown. */
  know(part: string, field: HTMLTextAreaElement | HTMLInputElement): () => void {
    this.#fields.set(part, field);
    return () => void this.#fields.delete(part);
  }

  async go({ part, from, to }: Pick<Mark, "part" | "from" | "to">): Promise<void> {
    this.aside = part === "envelope";
    await tick();
    const field = this.#fields.get(part);
    if (!field) return;
    field.focus();
    field.setSelectionRange(from, to);
    field.scrollIntoView({ block: "center" });
  }

  add(after: number, words = ""): string {
    const added = paragraph(words);
    this.parts.paragraphs.splice(after + 1, 0, added);
    this.touch();
    return added.key;
  }

  remove(at: number): void {
    this.parts.paragraphs.splice(at, 1);
    this.touch();
  }

  /** Takes the words of a place out. */
  cut({ part, from, to }: Pick<Mark, "part" | "from" | "to">): void {
    const paragraph = this.parts.paragraphs.find((one) => one.key === part);
    if (paragraph) {
      paragraph.words = without(paragraph.words, from, to);
      if (paragraph.words === "" && this.parts.paragraphs.length > 1) this.parts.paragraphs.splice(this.parts.paragraphs.indexOf(paragraph), 1);
    } else if (part === "envelope") this.envelope = without(this.envelope, from, to);
    else return;
    this.touch();
  }

  /** Other words in a place of a paragraph. */
  put({ part, from, to }: Pick<Mark, "part" | "from" | "to">, words: string): void {
    const paragraph = this.parts.paragraphs.find((one) => one.key === part);
    if (!paragraph) return;
    const after = paragraph.words.slice(to);
    paragraph.words = paragraph.words.slice(0, from) + (after.startsWith(".") ? words.replace(/\.$/u, "") : words) + after;
    this.touch();
  }

  /** Leaving: what is typed is written, the pictures are let go. */
  leave(): void {
    clearTimeout(this.#clock);
    this.#drawn++;
    void this.saving.leave();
    this.#show([], "", "");
  }
}

const picture = (svg: string): string => (svg ? URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" })) : "");
