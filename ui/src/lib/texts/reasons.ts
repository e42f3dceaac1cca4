/// The name of a reason in the window's language: ours from the texts, the firm's own as it was typed.
import type { Reason } from "../api/api";
import { t } from "./texts.svelte";

export const reasonName = (reason: Pick<Reason, "code" | "name">): string =>
  reason.code.includes(".own-") ? reason.name : t(`reason-${reason.code.replaceAll(/[._]/g, "-")}`);
