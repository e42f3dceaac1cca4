/// A long list read in pieces, where one looks: its end is as near as its beginning.
///
/// Rule: the list has all its rows from the start; those nobody has looked at yet are holes. A piece that a newer list overtook
/// is dropped, and one that was scrolled past before its turn is not read. Edge: what the list is of, and its first piece, are
/// the caller's.
import { untrack } from "svelte";

/** Rows as far as they are read. */
export type Rows<Row> = readonly (Row | undefined)[];

/** All rows of a list of so many, with the pieces that are there in their places. */
export function laid<Row>(total: number, size: number, first: readonly Row[], pieces: ReadonlyMap<number, readonly Row[]>): Rows<Row> {
  const rows = new Array<Row | undefined>(Math.max(total, first.length)).fill(undefined);
  const put = (from: number, piece: readonly Row[]): void => piece.forEach((row, at) => void (from + at < rows.length && (rows[from + at] = row)));
  for (const [piece, of] of pieces) put(piece * size, of);
  put(0, first);
  return rows;
}

/** The first piece that these rows stand on and that is not there yet. */
export function missing(rows: Rows<unknown>, from: number, to: number, size: number, known: (piece: number) => boolean): number | null {
  for (let at = Math.max(0, from); at <= Math.min(to, rows.length - 1); at += 1) {
    const piece = Math.floor(at / size);
    if (rows[at] === undefined && !known(piece)) return piece;
  }
  return null;
}

type List<Row> = {
  /** Rows of a piece. */
  size: number;
  /** The first piece; another one makes it another list. */
  first: () => readonly Row[] | undefined;
  total: () => number;
  read: (from: number, count: number) => Promise<readonly Row[]>;
  failed: (cause: unknown) => void;
};

export function paged<Row>(list: List<Row>): { readonly rows: Rows<Row>; look: (from: number, to: number) => void } {
  type Held = { of: readonly Row[] | undefined; pieces: ReadonlyMap<number, readonly Row[]> };
  const nothing: Held["pieces"] = new Map();
  let held = $state.raw<Held>({ of: undefined, pieces: nothing });
  const pieces = $derived(held.of === list.first() ? held.pieces : nothing);
  const rows = $derived(laid(list.total(), list.size, list.first() ?? [], pieces));
  let wanted: readonly [number, number] = [0, -1];
  let reading = false;

  async function readOn(): Promise<void> {
    reading = true;
    try {
      for (;;) {
        const of = list.first();
        const piece = missing(rows, ...wanted, list.size, (at) => pieces.has(at));
        if (of === undefined || piece === null) return;
        const found = await list.read(piece * list.size, list.size);
        if (of === list.first()) held = { of, pieces: new Map(pieces).set(piece, found) };
      }
    } catch (cause) {
      list.failed(cause);
    } finally {
      reading = false;
    }
  }

  return {
    get rows() {
      return rows;
    },
    look: (from, to) =>
      untrack(() => {
        wanted = [from, to];
        if (!reading) void readOn();
      }),
  };
}
