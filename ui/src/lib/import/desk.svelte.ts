/// The files laid out for import: how each is read, what was put right in it, and the run over all of them.
///
/// Rule: the core reads and judges; here stand only the user's answers. They survive leaving the page. Files are read one after
/// another, for each is in memory as a whole while it is read.
import { tick } from "svelte";
import type { Anew, Correction, DateOrder, Field, ImportResult, Options, Preview, RunImport, Trial, Watched, WatchedFile } from "../api/api";
import { type ApiError, type Progress, asApiError, call, cancelJob } from "../api/call";
import { decisions, forget, known, wait } from "./known.svelte";
import { blank } from "./reading";

export type Laid = {
  path: string;
  name: string;
  options: Options;
  preview: Preview | null;
  error: ApiError | null;
  /** The job that reads it now. */
  job: string | null;
  /** It is read when those before it have been. */
  waits: boolean;
};

export const desk = $state<{
  files: Laid[];
  at: number;
  /** The job of the run and how far it has come. */
  job: string | null;
  progress: Progress | null;
  /** The run is a dry one. */
  dry: boolean;
  trial: ImportResult | null;
  result: ImportResult | null;
  /** What was landed last and how it was read, for watching it from now on. */
  landed: { path: string; options: Options }[];
  error: ApiError | null;
}>({ files: [], at: 0, job: null, progress: null, dry: false, trial: null, result: null, landed: [], error: null });

let jobs = 0;
const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;
const plain = <T>(value: T): T => $state.snapshot(value) as T;

/** Reads a file as its options say; an answer that a newer reading has overtaken is thrown away. */
export async function read(file: Laid): Promise<void> {
  stop(file);
  const job = `preview-${++jobs}`;
  file.job = job;
  file.waits = false;
  desk.trial = null;
  try {
    const preview = await call("import.preview", { path: file.path, options: plain(file.options) }, { job });
    if (file.job !== job) return;
    file.preview = preview;
    file.error = null;
  } catch (cause) {
    if (file.job !== job) return;
    file.error = asApiError(cause);
  }
  file.job = null;
  await tick();
}

/** Nobody waits any longer for a reading that another has overtaken. */
function stop({ job }: Laid): void {
  if (job) void cancelJob(job);
}

/** Lays files beside those that lie there, the first of them is shown; one that lies there already has been saved anew since. */
export function lay(paths: readonly string[]): void {
  desk.result = null;
  desk.trial = null;
  desk.error = null;
  let shown: number | null = null;
  for (const path of paths) {
    let at = desk.files.findIndex((file) => file.path === path);
    if (at < 0) at = desk.files.push({ path, name: nameOf(path), options: blank(), preview: null, error: null, job: null, waits: true }) - 1;
    const laid = desk.files[at];
    if (laid) laid.waits = true;
    shown ??= at;
  }
  desk.at = shown ?? desk.at;
  void readInTurn();
}

let inTurn = false;
/** The one that is looked at goes before the others. */
const next = (): Laid | undefined => {
  const shown = desk.files[desk.at];
  return shown?.waits ? shown : desk.files.find((file) => file.waits);
};

async function readInTurn(): Promise<void> {
  if (inTurn) return;
  inTurn = true;
  for (let file = next(); file; file = next()) await read(file);
  inTurn = false;
}

/** How many files have not been read yet, the one that is read now among them. */
export const unread = (): number => desk.files.filter((file) => file.waits || file.job !== null).length;

export function takeAway(file: Laid): void {
  stop(file);
  file.job = null;
  desk.files = desk.files.filter((other) => other.path !== file.path);
  desk.at = Math.max(0, Math.min(desk.at, desk.files.length - 1));
  desk.error = null;
  desk.trial = null;
  if (desk.files.length === 0) forget();
}

/** What the file is made of; other columns may come of it, so what was said about columns and cells falls. It is kept for
    the next file under these headings. */
export async function remake(file: Laid, change: Partial<Options>): Promise<void> {
  Object.assign(file.options, change, { columns: null, corrections: [], skip: [] });
  await read(file);
  await keep(file);
}

export function change(file: Laid, options: Partial<Options>): Promise<void> {
  Object.assign(file.options, options);
  return read(file);
}

/** What was said of the columns is read so and kept for the next file under these headings. */
export async function teach(file: Laid, said: Partial<Options>): Promise<void> {
  await change(file, said);
  await keep(file);
}

async function keep(file: Laid): Promise<void> {
  const { preview, error } = file;
  if (!preview || error) return;
  try {
    const options = { ...blank(), ...plain(file.options), kind: preview.kind };
    await call("import.mapping", { fingerprint: preview.fingerprint, system: preview.system, options });
  } catch (cause) {
    desk.error = asApiError(cause);
  }
}

/** Back to our own guesses, now and in files to come. */
export async function unlearn(file: Laid): Promise<void> {
  try {
    await call("import.mapping", { fingerprint: file.preview?.fingerprint ?? "", system: file.preview?.system ?? null, options: null });
    await change(file, { kind: null, sheet: null, encoding: null, delimiter: null, heading_line: null, columns: null, decimal: null, date_order: null, currency: null, numbers: null });
  } catch (cause) {
    desk.error = asApiError(cause);
  }
}

const repeated: readonly (Field | null)[] = ["phone", "email", "company"];

export function mean(file: Laid, column: number, field: Field | null): Promise<void> {
  const columns = file.preview?.columns.map((shown) => shown.field) ?? [];
  // One meaning stands in one column, but a client may have two phones.
  const next = columns.map((shown, at) => (at === column ? field : shown === field && !repeated.includes(field) ? null : shown));
  return teach(file, { columns: next });
}

/** One answer for every file that asks. */
export function answerDates(order: DateOrder): void {
  for (const file of desk.files) if (file.preview?.question) void teach(file, { date_order: order });
}

/** One answer for every file that asks: as they are read now, in thousands, or with the other mark before a fraction. */
export function answerSums(thousands: boolean): void {
  for (const file of desk.files) {
    if (!file.preview?.sums_question) continue;
    const now = file.preview.decimal;
    void teach(file, { decimal: thousands ? now : now === "comma" ? "point" : "comma" });
  }
}

/** One answer for every file of orders; what stopped the landing falls with it. */
export async function answerNumbers(numbers: Anew): Promise<void> {
  for (const file of desk.files) if (file.preview?.kind === "orders") await teach(file, { numbers });
  desk.error = null;
}

export function correct(file: Laid, fixed: Correction): Promise<void> {
  const others = file.options.corrections.filter(({ line, column }) => line !== fixed.line || column !== fixed.column);
  return change(file, { corrections: [...others, fixed] });
}

export const skip = (file: Laid, line: number): Promise<void> => change(file, { skip: [...new Set([...file.options.skip, line])] });

/** Of the files that landed, those that nobody watches yet, neither by themselves nor with their folder. */
export function unwatched<T extends { path: string }>(landed: readonly T[], watched: readonly Pick<Watched, "path" | "is_folder">[]): T[] {
  const folder = (path: string): string => path.replace(/[\\/][^\\/]*$/, "");
  return landed.filter(({ path }) => !watched.some((one) => one.path === (one.is_folder ? folder(path) : path)));
}

export type NotLoaded = { path: string; file: WatchedFile; laid: boolean };
/** Watched files that were not loaded, each with its path. Of one that is laid out already its rows tell what is wrong, but not that
    it was something else before. */
export function notLoaded(watched: readonly Watched[], laid: readonly { path: string }[]): NotLoaded[] {
  const inside = (one: Watched, file: WatchedFile): string => (one.is_folder ? `${one.path}${/\\/.test(one.path) ? "\\" : "/"}${file.name}` : one.path);
  const there = watched.filter((one) => !one.missing);
  const troubled = there.flatMap((one) => one.files.filter((file) => file.trouble).map((file) => ({ path: inside(one, file), file })));
  const all = troubled.map((one) => ({ ...one, laid: laid.some(({ path }) => path === one.path) }));
  return all.filter((one) => !one.laid || one.file.trouble?.key === "import-watch-otherwise");
}

/** All files together: lines that are ready and lines that must be decided. */
export function together(files: readonly Laid[]): { ready: number; troubled: number; open: boolean } {
  let ready = 0;
  let troubled = 0;
  let open = files.length > 0;
  for (const { preview, error } of files) {
    ready += preview?.counts.ready ?? 0;
    troubled += preview?.counts.troubled ?? 0;
    if (!preview || error || preview.question || preview.sums_question || preview.missing) open = false;
  }
  return { ready, troubled, open };
}

const request = (skipProblems: boolean): RunImport => ({
  files: desk.files.map(({ path, options }) => ({ path, options: plain(options) })),
  skip_problems: skipProblems,
  matching: known.matching,
  decisions: decisions(paths()),
});
const paths = (): string[] => desk.files.map(({ path }) => path);

async function long<T>(dry: boolean, run: (job: string) => Promise<T>): Promise<T | null> {
  const job = `import-${++jobs}`;
  Object.assign(desk, { job, dry, progress: null, error: null, trial: null });
  try {
    return await run(job);
  } catch (cause) {
    const error = asApiError(cause);
    if (!dry || error.code !== "Cancelled") desk.error = error;
    return null;
  } finally {
    desk.job = null;
    desk.progress = null;
  }
}

/** What landing would do, with nothing done; rows that wait for a word are laid out with it. */
export async function tryOut(skipProblems: boolean): Promise<Trial | null> {
  const tried = paths();
  const trial = await long(true, (job) => call("import.try", request(skipProblems), { job }));
  // Of other files than lie here now it says nothing.
  if (!trial || tried.join("\n") !== paths().join("\n")) return null;
  wait(trial, tried);
  desk.trial = trial.result;
  return trial;
}

/** Lands all files, or, where rows wait for a word, asks for it first: false. */
export async function land(skipProblems: boolean): Promise<boolean> {
  if (known.matching === "review") {
    const trial = await tryOut(skipProblems);
    desk.trial = null;
    if (!trial || trial.waiting.count > 0) return false;
  }
  const sent = request(skipProblems);
  const result = await long(false, (job) => call("import.run", sent, { job }));
  if (!result) return false;
  desk.result = result;
  desk.landed = sent.files;
  // What was laid beside them meanwhile stays.
  desk.files = desk.files.filter((file) => !sent.files.some(({ path }) => path === file.path));
  desk.at = 0;
  forget();
  return true;
}
