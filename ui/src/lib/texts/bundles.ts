/// The Fluent bundles: every .ftl of a language in one bundle, the same files the core reads.
import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Language } from "./format";
import { typeset } from "./quotes";

const files = import.meta.glob<string>("../../../../assets/locales/*/*.ftl", { query: "?raw", import: "default", eager: true });

export const languages: readonly Language[] = ["ru", "bg", "en"];

function build(language: Language): FluentBundle {
  const bundle = new FluentBundle(language, {
    useIsolating: false,
    functions: {
      NUMBER: ([value], options) =>
        value instanceof FluentNumber ? new FluentNumber(value.value, { ...value.opts, ...options } as Intl.NumberFormatOptions) : "",
    },
  });
  for (const [path, source] of Object.entries(files)) {
    if (path.includes(`/locales/${language}/`)) bundle.addResource(new FluentResource(source));
  }
  return bundle;
}

const bundles: Partial<Record<Language, FluentBundle>> = {};
export const bundle = (language: Language): FluentBundle => (bundles[language] ??= build(language));

/** Keys of one language; the test of complete texts compares them. */
export function keysOf(language: Language): string[] {
  return [...bundle(language)._messages.keys()].sort();
}

export type Given = string | number;

/** The message, or the key in heavy brackets so that a missing one is seen; throws when `strict` (tests). */
export function message(language: Language, key: string, given: Record<string, Given> = {}, strict = false): string {
  const own = bundle(language);
  const found = own.getMessage(key);
  if (!found?.value) {
    if (strict) throw new Error(`no text "${key}" in ${language}`);
    return `⟦${key}⟧`;
  }
  const errors: Error[] = [];
  const text = own.formatPattern(found.value, given as Record<string, FluentVariable>, errors);
  if (strict && errors[0]) throw errors[0];
  return typeset(text, language);
}
