/// How long the rest of a work will take, by how quickly it went lately.
///
/// Rule: nothing is told in the first seconds of a work, which are no measure of it, nor once it is done. `now` is in milliseconds.
const LATELY = 6000;
const FIRST = 3000;

export class Pace {
  #doing = "";
  #marks: { at: number; done: number }[] = [];

  /** Seconds, at least one; `null` while it cannot be told. */
  left(doing: string, done: number, of: number | null, now: number): number | null {
    if (doing !== this.#doing) {
      this.#doing = doing;
      this.#marks = [{ at: now, done }];
    }
    this.#marks.push({ at: now, done });
    const begun = this.#marks[0];
    // One mark from before stays, so that the measure is never shorter than what is meant by lately.
    while (this.#marks.length > 2 && (this.#marks[1]?.at ?? now) <= now - LATELY) this.#marks.shift();
    const from = this.#marks[0];
    if (!of || done >= of || !begun || !from || now - begun.at < FIRST || done <= from.done) return null;
    return Math.max(1, Math.ceil((((now - from.at) / (done - from.done)) * (of - done)) / 1000));
  }
}
