/// Cached reading of commands. Key: [name, request].
///
/// Rule: after `Changed(areas)` every query whose command belongs to one of the areas ("cases" in "cases.list") is read again;
/// nothing else decides what is stale.
import { QueryClient, createQuery } from "@tanstack/svelte-query";
import { type ApiError, type Name, type RequestOf, type ResponseOf, call, onChanged } from "./call";

export const client = new QueryClient({
  defaultOptions: { queries: { staleTime: Infinity, retry: false, networkMode: "always", refetchOnWindowFocus: false } },
});

export const areaOf = (name: string): string => name.split(".", 1)[0] ?? name;

export async function dropAreas(areas: readonly string[], queries: QueryClient = client): Promise<void> {
  const predicate = ({ queryKey }: { queryKey: readonly unknown[] }): boolean => areas.includes(areaOf(String(queryKey[0])));
  // A first reading on its way is not begun anew by this, and what it brings may be older than the change.
  const underway = queries.getQueryCache().findAll({ predicate, fetchStatus: "fetching" }).filter((query) => query.state.data === undefined);
  await queries.invalidateQueries({ predicate });
  if (underway.length > 0) await queries.invalidateQueries({ predicate: (query) => underway.includes(query) });
}

/** What a command answered is what the list holds now: laid in its place; a reading of it on its way is let go. */
export async function lay<N extends Name>(name: N, request: RequestOf<N>, answer: ResponseOf<N>): Promise<void> {
  const queryKey = [name, request];
  await client.cancelQueries({ queryKey });
  client.setQueryData(queryKey, answer);
}

/** Starts listening for what the core changed; returns how to stop. */
export const followChanges = (): (() => void) => onChanged((areas) => void dropAreas(areas));

/** `const cases = query("cases.list", () => ({ state }))`, then `cases.data`, `cases.error`, `cases.isPending`. */
export function query<N extends Name>(
  name: N,
  request: () => RequestOf<N>,
  options: () => { enabled?: boolean; keep?: boolean } = () => ({}),
) {
  return createQuery<ResponseOf<N>, ApiError>(
    () => {
      const { enabled = true, keep = false } = options();
      const asked = request();
      return {
        queryKey: [name, asked],
        queryFn: () => call(name, asked),
        enabled,
        ...(keep ? { placeholderData: (before: ResponseOf<N> | undefined) => before } : {}),
      } as never;
    },
    () => client,
  );
}
