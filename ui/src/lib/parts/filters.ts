/// What is asked of the columns of a table: a part of a text, bounds of a number, one of a few.
///
/// Rule: a column asks one thing; nothing asked is no entry. Edge: rows are filtered by whoever reads them.

/** What a column can be asked. */
export type Asks =
  | { kind: "text" }
  | { kind: "number"; /** The sign or unit that stands beside the bounds. */ unit?: string }
  | { kind: "choice"; choices: { value: string; label: string }[] };

/** What is asked. */
export type Filter = { text: string } | { from: number | null; to: number | null } | { choice: string };
export type Filters = Record<string, Filter>;

/** The same with one column asked something else, or nothing. */
export function asked(filters: Filters, key: string, value: Filter | null): Filters {
  const rest = Object.fromEntries(Object.entries(filters).filter(([known]) => known !== key));
  return value === null ? rest : { ...rest, [key]: value };
}

export const textOf = (filter: Filter | undefined): string | null => (filter && "text" in filter ? filter.text : null);
export const choiceOf = (filter: Filter | undefined): string | null => (filter && "choice" in filter ? filter.choice : null);
export const boundsOf = (filter: Filter | undefined): { from: number | null; to: number | null } => (filter && "from" in filter ? filter : { from: null, to: null });

/** What was kept, as far as it still is something that can be asked. */
export function kept(value: unknown): Filters {
  if (typeof value !== "object" || value === null) return {};
  const bound = (of: unknown): of is number | null => of === null || typeof of === "number";
  const filters: Filters = {};
  for (const [key, of] of Object.entries(value as Record<string, unknown>)) {
    if (typeof of !== "object" || of === null) continue;
    if ("text" in of && typeof of.text === "string") filters[key] = { text: of.text };
    else if ("choice" in of && typeof of.choice === "string") filters[key] = { choice: of.choice };
    else if ("from" in of && "to" in of && bound(of.from) && bound(of.to)) filters[key] = { from: of.from, to: of.to };
  }
  return filters;
}
