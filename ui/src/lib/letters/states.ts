/// How the states of a letter look and follow each other.
import type { LetterKind, LetterState } from "../api/api";

export const letterKinds: LetterKind[] = ["apology", "news", "invitation", "free_check", "holiday", "thanks", "parting", "hand_over", "termination", "farewell"];
export const letterStates: LetterState[] = ["draft", "approved", "printed", "handed", "delivered", "sent_back", "answered"];
export const letterBadge: Record<LetterState, "soft" | "line" | "ink" | "grey" | "late"> = {
  draft: "line", approved: "soft", printed: "soft", handed: "soft", delivered: "grey", sent_back: "late", answered: "ink",
};
