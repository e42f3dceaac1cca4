/// The time of a talk, with a pause; whole minutes go to the core.
///
/// Edge: it counts by the clock on the wall, so a window in the background loses nothing.
export class Clock {
  seconds = $state(0);
  running = $state(false);
  #before = 0;
  #from = 0;

  constructor(minutes = 0) {
    this.#before = minutes * 60;
    this.seconds = this.#before;
  }

  get minutes(): number {
    return Math.floor(this.seconds / 60);
  }

  get words(): string {
    const two = (value: number): string => String(value).padStart(2, "0");
    return `${two(this.minutes)}:${two(this.seconds % 60)}`;
  }

  go(): void {
    if (this.running) return;
    this.#from = Date.now();
    this.running = true;
  }

  pause(): void {
    this.tick();
    this.#before = this.seconds;
    this.running = false;
  }

  tick(): void {
    if (this.running) this.seconds = this.#before + Math.floor((Date.now() - this.#from) / 1000);
  }
}
