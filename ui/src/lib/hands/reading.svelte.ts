/// Photographs of a filled sheet given to the core: one job, its pages become a hand that is looked through next.
import type { OwnHandPage, PictureTrouble } from "../api/api";
import { call, pickFiles } from "../api/call";
import { lay } from "../api/query";
import type { Doing } from "../frame/doing.svelte";
import { t } from "../texts/texts.svelte";

/** Pictures of the last reading that were not read, kept for the page of the hand they were meant for. */
export const unread = $state<{ id: number | null; troubles: PictureTrouble[] }>({ id: null, troubles: [] });

export const kinds = () => [{ name: t("hands-ui-read-kind"), extensions: ["jpg", "jpeg", "png"] }];

/** The hand the pictures became, or nothing when the user thought better of it or the core refused. */
export async function readPictures(doing: Doing, id: number | null): Promise<OwnHandPage | undefined> {
  const paths = await pickFiles(kinds(), { title: t("hands-ui-read-title"), many: true }).catch(() => []);
  if (paths.length === 0) return undefined;
  const read = await doing.run(() => call("hands.read", { id, paths }, { job: `hand-${Date.now()}` }));
  if (!read) return undefined;
  unread.id = read.hand.hand.id;
  unread.troubles = read.troubles;
  await lay("hands.get", { id: read.hand.hand.id }, read.hand);
  return read.hand;
}
