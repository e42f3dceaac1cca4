/// A form whose fields stand alone: what is right is written though another field is wrong, and each wrong one keeps its refusal.
///
/// Rule: the whole form goes first, so that what only fits together is taken together. Refused at a field, what was changed goes
/// field by field upon what stands in the file, again and again while anything is taken.
/// Edge: what cannot be read at all, such as letters for a number, never comes into the form; its field says so by `unread`.
import { type ApiError, asApiError } from "../api/call";
import { say } from "../texts/texts.svelte";
import { keeps } from "./frame.svelte";
import { calm, saving } from "./saving.svelte";

type Form = Record<string, unknown>;

export type Fields<T> = {
  readonly busy: boolean;
  /** Whether everything that was typed stands in the file. */
  readonly whole: boolean;
  /** The words at a field, `drive.name` for one within; nothing where it was written. */
  at: (path: string) => string | undefined;
  /** What blames no field. */
  readonly error: ApiError | null;
  /** What the core says stands in the file; the form with it, in which the wrong fields stay as they were typed. */
  over: (stands: T, form: T | null) => T;
  later: (form: T) => void;
  /** Says of a field that its text could not be read and why; `null` when it can. */
  unread: (path: string, why: string | null) => void;
  now: () => Promise<void>;
  leave: () => Promise<void>;
};

const isForm = (value: unknown): value is Form => typeof value === "object" && value !== null && !Array.isArray(value);
const pathsOf = (form: Form): string[] => Object.entries(form).flatMap(([key, value]) => (isForm(value) ? pathsOf(value).map((path) => `${key}.${path}`) : [key]));
const valueAt = (form: Form, path: string): unknown => path.split(".").reduce<unknown>((within, key) => (isForm(within) ? within[key] : undefined), form);

function withValue(form: Form, path: string, value: unknown): Form {
  const [key = "", ...rest] = path.split(".");
  const within = form[key];
  return { ...form, [key]: rest.length > 0 && isForm(within) ? withValue(within, rest.join("."), value) : value };
}

const withFieldOf = <T extends object>(into: T, from: T, path: string): T => withValue(into as Form, path, valueAt(from as Form, path)) as T;
const blamesField = (error: ApiError): boolean => typeof error.details.field === "string";

/** `send` writes a form and answers what stands after it. */
export function fields<T extends object>(send: (form: T) => Promise<T>): Fields<T> {
  let stands: T | null = null;
  let wrong = $state.raw<ReadonlyMap<string, ApiError>>(new Map());
  let unread = $state.raw<ReadonlyMap<string, string>>(new Map());

  async function write(form: T): Promise<void> {
    try {
      stands = await send(form);
      wrong = new Map();
    } catch (cause) {
      const error = asApiError(cause);
      if (!stands || !blamesField(error)) throw error;
      await writeByField(form, stands, error);
    }
  }

  async function writeByField(form: T, before: T, whole: ApiError): Promise<void> {
    let left = pathsOf(form as Form).filter((path) => valueAt(form as Form, path) !== valueAt(before as Form, path));
    const refused = new Map(left.map((path) => [path, whole]));
    let now = before;
    for (let taken = left.length > 1; taken; left = [...refused.keys()]) {
      taken = false;
      for (const path of left) {
        try {
          now = stands = await send(withFieldOf(now, form, path));
          refused.delete(path);
          taken = true;
        } catch (cause) {
          const error = asApiError(cause);
          if (!blamesField(error)) throw error;
          refused.set(path, error);
        }
      }
    }
    wrong = refused;
    const first = refused.values().next();
    if (!first.done) throw first.value;
    if (left.length === 0 && now === before) throw whole;
  }

  const save = saving(write);
  const texts = {};
  function noteUnread(next: ReadonlyMap<string, string>): void {
    unread = next;
    keeps(texts, next.size === 0);
    calm();
  }

  return {
    get busy() {
      return save.busy;
    },
    get whole() {
      return !save.error && unread.size === 0;
    },
    at: (path) => {
      const error = wrong.get(path);
      return error && say(error.sentence);
    },
    get error() {
      return save.error && !(wrong.size > 0 && blamesField(save.error)) ? save.error : null;
    },
    over: (found, form) => {
      const read = $state.snapshot(found) as T;
      stands = read;
      return form ? [...wrong.keys()].reduce((into, path) => withFieldOf(into, form, path), read) : read;
    },
    later: save.later,
    unread: (path, why) => {
      const next = new Map(unread);
      if (why === null) next.delete(path);
      else next.set(path, why);
      noteUnread(next);
    },
    now: save.now,
    leave: async () => {
      await save.leave(() => [...unread.values(), ...[...wrong.values(), ...(save.error ? [save.error] : [])].map((error) => say(error.sentence))]);
      wrong = new Map();
      noteUnread(new Map());
    },
  };
}
