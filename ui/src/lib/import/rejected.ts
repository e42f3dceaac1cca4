/// The rows that stay out, as a file of the same shape to be put right elsewhere.
import type { Options, SavedRejected } from "../api/api";
import { call, pickSaveFile } from "../api/call";
import { language, t } from "../texts/texts.svelte";

/** `null`: the user chose no place for it. */
export async function saveRejected({ path, options }: { path: string; options: Options }): Promise<SavedRejected | null> {
  const file = (path.split(/[\\/]/).at(-1) ?? path).replace(/\.[^.]*$/, "");
  const to = await pickSaveFile(t("import-rejected-file", { file }), [{ name: "CSV", extensions: ["csv"] }]).catch(() => null);
  return to ? call("import.rejected", { file: { path, options }, to, language: language() }) : null;
}
