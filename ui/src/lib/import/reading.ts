/// How a file is read when nobody has said anything about it, and which files one chooses from.
import { importEndings, type Options } from "../api/api";
import type { FileKind } from "../api/call";
import { t } from "../texts/texts.svelte";

export const blank = (): Options => ({
  kind: null, sheet: null, encoding: null, delimiter: null, heading_line: null, columns: null, decimal: null, date_order: null, currency: null, numbers: null,
  corrections: [], skip: [], refused: [],
});

export const kinds = (): FileKind[] => [{ name: t("import-files"), extensions: importEndings }];
