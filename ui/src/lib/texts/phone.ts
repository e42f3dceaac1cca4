/// A phone as it is read aloud while dialling: the number, and what to dial after it has answered.
import { t } from "./texts.svelte";

export const phone = (number: string, extension: string): string =>
  number && extension ? t("clients-phone-extension", { phone: number, extension }) : number;
