// Written from the Rust table of commands; not edited by hand.

export interface Commands {}

export type Argument =
  | { text: string }
  | { number: number }
  | { money: { minor: number; currency: string } }
  | { day: string }
  | { share: number };

export type Sentence = { key: string; args: Record<string, Argument> };
