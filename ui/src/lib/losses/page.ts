/// Rows read page by page: a loss that moved between two readings is shown once.
export function grown<Row extends { loss_id: number }>(more: readonly Row[], next: readonly Row[], first: readonly Row[]): Row[] {
  const known = new Set([...first, ...more].map((row) => row.loss_id));
  return [...more, ...next.filter((row) => !known.has(row.loss_id))];
}
