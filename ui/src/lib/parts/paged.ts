/// Rows read page by page: one that moved between two readings is shown once.
export function grown<Row>(more: readonly Row[], next: readonly Row[], first: readonly Row[], id: (row: Row) => number): Row[] {
  const known = new Set([...first, ...more].map(id));
  return [...more, ...next.filter((row) => !known.has(id(row)))];
}
