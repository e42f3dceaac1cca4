/// How the states of a letter look and follow each other.
import type { LetterState } from "../api/api";

export const letterStates: LetterState[] = ["draft", "approved", "printed", "handed", "delivered", "sent_back", "answered"];
export const letterBadge: Record<LetterState, "soft" | "line" | "ink" | "grey" | "late"> = {
  draft: "line", approved: "soft", printed: "soft", handed: "soft", delivered: "grey", sent_back: "late", answered: "ink",
};
