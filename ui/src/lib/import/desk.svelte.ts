/// The files laid out for import: how each is read, what was put right in it, and the run over all of them.
///
/// Rule: the core reads and judges; here stand only the user's answers. They survive leaving the page.
import { tick } from "svelte";
import type { Correction, DateOrder, Field, ImportResult, Options, Preview } from "../api/api";
import { type ApiError, type Progress, asApiError, call } from "../api/call";

export type Laid = {
  path: string;
  name: string;
  options: Options;
  preview: Preview | null;
  error: ApiError | null;
  /** The job that reads it now. */
  job: string | null;
};

export const desk = $state<{
  files: Laid[];
  at: number;
  /** The job of the run and how far it has come. */
  job: string | null;
  progress: Progress | null;
  result: ImportResult | null;
  error: ApiError | null;
}>({ files: [], at: 0, job: null, progress: null, result: null, error: null });

let jobs = 0;
const blank = (): Options => ({
  kind: null, sheet: null, encoding: null, delimiter: null, heading_line: null, columns: null, decimal: null, date_order: null, currency: null,
  corrections: [], skip: [],
});
const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;
const plain = <T>(value: T): T => $state.snapshot(value) as T;

/** Reads a file as its options say; an answer that a newer reading has overtaken is thrown away. */
export async function read(file: Laid): Promise<void> {
  const job = `preview-${++jobs}`;
  file.job = job;
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

export function lay(paths: readonly string[]): void {
  desk.result = null;
  desk.error = null;
  for (const path of paths) {
    if (desk.files.some((file) => file.path === path)) continue;
    desk.files.push({ path, name: nameOf(path), options: blank(), preview: null, error: null, job: null });
    const laid = desk.files.at(-1);
    if (laid) void read(laid);
  }
  desk.at = Math.max(0, desk.files.length - 1);
}

export function takeAway(file: Laid): void {
  desk.files = desk.files.filter((other) => other.path !== file.path);
  desk.at = Math.max(0, Math.min(desk.at, desk.files.length - 1));
  desk.error = null;
}

/** What the file is made of; other columns may come of it, so what was said about columns and cells falls. */
export function remake(file: Laid, change: Partial<Options>): Promise<void> {
  Object.assign(file.options, change, { columns: null, corrections: [], skip: [] });
  return read(file);
}

export function change(file: Laid, options: Partial<Options>): Promise<void> {
  Object.assign(file.options, options);
  return read(file);
}

export function mean(file: Laid, column: number, field: Field | null): Promise<void> {
  const columns = file.preview?.columns.map((known) => known.field) ?? [];
  // One meaning stands in one column.
  const next = columns.map((known, at) => (at === column ? field : known === field ? null : known));
  return change(file, { columns: next });
}

/** One answer for every file that asks. */
export function answerDates(order: DateOrder): void {
  for (const file of desk.files) if (file.preview?.question) void change(file, { date_order: order });
}

export function correct(file: Laid, fixed: Correction): Promise<void> {
  const others = file.options.corrections.filter(({ line, column }) => line !== fixed.line || column !== fixed.column);
  return change(file, { corrections: [...others, fixed] });
}

export const skip = (file: Laid, line: number): Promise<void> => change(file, { skip: [...new Set([...file.options.skip, line])] });

/** All files together: lines that are ready and lines that must be decided. */
export function together(files: readonly Laid[]): { ready: number; troubled: number; open: boolean } {
  let ready = 0;
  let troubled = 0;
  let open = files.length > 0;
  for (const { preview, error } of files) {
    ready += preview?.counts.ready ?? 0;
    troubled += preview?.counts.troubled ?? 0;
    if (!preview || error || preview.question || preview.missing) open = false;
  }
  return { ready, troubled, open };
}

export async function land(skipProblems: boolean): Promise<void> {
  const job = `import-${++jobs}`;
  desk.job = job;
  desk.progress = null;
  desk.error = null;
  try {
    const files = desk.files.map(({ path, options }) => ({ path, options: plain(options) }));
    desk.result = await call("import.run", { files, skip_problems: skipProblems }, { job });
    desk.files = [];
    desk.at = 0;
  } catch (cause) {
    desk.error = asApiError(cause);
  } finally {
    desk.job = null;
    desk.progress = null;
  }
}
