/// The only door to the shell: one command `rpc`, its events, the file pickers and dropped files.
///
/// Rule: nothing outside this folder imports @tauri-apps. An answer is JSON in a string, a failure too; it becomes ApiError.
/// What an event carries is read against its shape, and an event of another shape is dropped.
/// Edge: no retries and no guesses about what changed; the core says so by the event `changed`.
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import { getCurrentWebview } from "@tauri-apps/api/webview";
import { open, save } from "@tauri-apps/plugin-dialog";
import { openPath, openUrl } from "@tauri-apps/plugin-opener";
import * as v from "valibot";
import type { Changed, Code, Commands, Sentence, Step } from "./api";

export type Name = keyof Commands & string;
export type RequestOf<N extends Name> = Commands[N] extends { request: infer R } ? R : never;
export type ResponseOf<N extends Name> = Commands[N] extends { response: infer R } ? R : never;

export type { Code };

/** What the core answered instead of the result; `sentence` is shown at the place that caused it. */
export class ApiError extends Error {
  readonly code: Code;
  readonly sentence: Sentence;
  readonly rule: number | null;
  /** The whole answer, for fields that only one refusal has (ways forward, the field's name). */
  readonly details: Record<string, unknown>;

  constructor(details: Record<string, unknown>) {
    const sentence = asSentence(details.sentence);
    super(sentence.key);
    this.name = "ApiError";
    this.code = isCode(details.code) ? details.code : "Failed";
    this.sentence = sentence;
    this.rule = typeof details.rule === "number" ? details.rule : null;
    this.details = details;
  }
}

const codes: readonly unknown[] = ["NotFound", "Refused", "BadInput", "Cancelled", "Failed", "BadCall"] satisfies Code[];
const isCode = (value: unknown): value is Code => codes.includes(value);

function asSentence(value: unknown): Sentence {
  if (typeof value === "object" && value !== null && "key" in value && typeof value.key === "string") {
    const args = "args" in value && typeof value.args === "object" && value.args !== null ? value.args : {};
    return { key: value.key, args: args as Sentence["args"] };
  }
  return { key: "frame-failed", args: {} };
}

/** Any thrown thing as an ApiError; what is not the core's own answer becomes `Failed` with the cause in `details`. */
export function asApiError(cause: unknown): ApiError {
  if (cause instanceof ApiError) return cause;
  if (typeof cause === "string") {
    try {
      const parsed: unknown = JSON.parse(cause);
      if (typeof parsed === "object" && parsed !== null) return new ApiError(parsed as Record<string, unknown>);
    } catch {
      return new ApiError({ code: "Failed", cause });
    }
  }
  if (typeof cause === "object" && cause !== null && "code" in cause) return new ApiError({ ...cause });
  return new ApiError({ code: "Failed", cause: String(cause) });
}

/** Sends one command; `job` names a long work so that its progress can be told apart and cancelled. */
export async function call<N extends Name>(
  name: N,
  request: RequestOf<N>,
  options: { job?: string } = {},
): Promise<ResponseOf<N>> {
  return (await ask(name, request, options)) as ResponseOf<N>;
}

async function ask(name: string, request: unknown, options: { job?: string } = {}): Promise<unknown> {
  try {
    return JSON.parse(await invoke<string>("rpc", { name, body: JSON.stringify(request), ...options }));
  } catch (cause) {
    throw asApiError(cause);
  }
}

/** The files the program was opened with and nobody has asked for yet; each is handed out once. */
export async function openedFiles(): Promise<string[]> {
  return v.parse(v.fallback(v.array(v.string()), []), await ask("window.opened_files", {}));
}

/** Stops a long work; false when it has already ended. */
export const cancelJob = async (job: string): Promise<boolean> => (await ask("jobs.cancel", { job })) === true;

export type Progress = { job: string; doing: "reading" | "opening" | "looking" | "writing" | "checking"; done: number; of: number | null };

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Rows = v.object({ done: count, of: count });
const shapes = {
  changed: v.object({ tags: v.array(v.string()) }) satisfies v.GenericSchema<Changed>,
  progress: v.object({
    job: v.string(),
    step: v.union([v.literal("checking"), v.object({ reading: Rows }), v.object({ opening: Rows }), v.object({ looking: Rows }), v.object({ writing: Rows })]) satisfies v.GenericSchema<Step>,
  }),
  // The paths stay with the shell until they are asked for, so that they are handed out once.
  files: v.unknown(),
  menu: v.string(),
  closing: v.unknown(),
};

function asProgress({ job, step }: { job: string; step: Step }): Progress {
  if (step === "checking") return { job, doing: "checking", done: 0, of: null };
  if ("reading" in step) return { job, doing: "reading", ...step.reading };
  if ("opening" in step) return { job, doing: "opening", ...step.opening };
  if ("looking" in step) return { job, doing: "looking", ...step.looking };
  return { job, doing: "writing", ...step.writing };
}

/** True inside the app's window, false in a bare browser or a test without the mock. */
export const inShell = (): boolean => "__TAURI_INTERNALS__" in window;

function on<E extends keyof typeof shapes>(event: E, act: (payload: v.InferOutput<(typeof shapes)[E]>) => void): () => void {
  if (!inShell()) return () => undefined;
  const stop = listen<unknown>(event, ({ payload }) => {
    const read = v.safeParse(shapes[event], payload);
    if (read.success) act(read.output);
  });
  return () => void stop.then((unlisten) => unlisten());
}

export const onChanged = (act: (tags: string[]) => void) => on("changed", ({ tags }) => act(tags));
export const onProgress = (act: (progress: Progress) => void) => on("progress", (payload) => act(asProgress(payload)));
/** Files given to the program from outside, opened with it by the system: ask for them by `openedFiles`. */
export const onFiles = (act: () => void) => on("files", () => act());
/** A menu item of the system's menu bar; carries the id of a command in the registry. */
export const onMenu = (act: (id: string) => void) => on("menu", act);

/** The window is about to close and waits, for a second at most, until `act` has ended. */
export const onClosing = (act: () => Promise<void>) =>
  on("closing", () => void act().finally(() => ask("window.close", {}).catch(() => undefined)));

/** Files dragged over the window: `over` while they hang above it, then the dropped paths. */
export function onDrop(act: (paths: string[]) => void, over: (hanging: boolean) => void = () => undefined): () => void {
  if (!inShell()) return () => undefined;
  const stop = getCurrentWebview().onDragDropEvent(({ payload }) => {
    over(payload.type === "enter" || payload.type === "over");
    if (payload.type === "drop") act(payload.paths);
  });
  return () => void stop.then((unlisten) => unlisten());
}

export type FileKind = { name: string; extensions: string[] };

/** Asks for files to read; an empty list when the user thought better of it. */
export async function pickFiles(kinds: FileKind[], options: { title?: string; many?: boolean } = {}): Promise<string[]> {
  const chosen = await open({ filters: kinds, multiple: options.many ?? false, title: options.title });
  if (chosen === null) return [];
  return Array.isArray(chosen) ? chosen : [chosen];
}

export async function pickFolder(title?: string): Promise<string | null> {
  return await open({ directory: true, title });
}

/** Asks where to write; `null` when the user thought better of it. */
export async function pickSaveFile(name: string, kinds: FileKind[], title?: string): Promise<string | null> {
  return await save({ defaultPath: name, filters: kinds, title });
}

/** Opens a file or a folder with the system's own program for it. */
export const openFile = (path: string): Promise<void> => openPath(path);
export const openLink = (url: string): Promise<void> => openUrl(url);
