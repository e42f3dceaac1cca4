/// The order of a round while it is changed by hand.

/** The same with one of them put elsewhere. */
export function moved<T>(all: readonly T[], from: number, to: number): T[] {
  const rest = [...all];
  rest.splice(to, 0, ...rest.splice(from, 1));
  return rest;
}

/** From so many letters on a batch is printed as text, unless the user says otherwise. */
export const LARGE = 50;

type Sides = { width: number; height: number };

/** The papers a test page is printed on, in millimetres as they are held for writing. */
export const sizesOf = (paper: "sheet" | "envelope"): Record<string, Sides> =>
  paper === "sheet"
    ? { a4: { width: 210, height: 297 }, a5: { width: 148, height: 210 }, a6: { width: 148, height: 105 }, business: { width: 90, height: 50 } }
    : { dl: { width: 220, height: 110 }, c5: { width: 229, height: 162 }, c6: { width: 162, height: 114 } };
