import { QueryClient, QueryObserver } from "@tanstack/svelte-query";
import { expect, test } from "vitest";
import { dropAreas } from "./query";

test("what changed while a list was first read is read again", async () => {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } });
  let copies = 0;
  let arrive: () => void = () => undefined;
  const slow = new Promise<void>((resolve) => (arrive = resolve));
  let reads = 0;
  const observer = new QueryObserver(queries, {
    queryKey: ["backups.list", {}],
    queryFn: async () => {
      const seen = copies;
      reads += 1;
      if (reads === 1) await slow;
      return seen;
    },
  });
  const stop = observer.subscribe(() => undefined);
  copies = 1;
  const dropped = dropAreas(["backups"], queries);
  arrive();
  await dropped;
  expect(observer.getCurrentResult().data).toBe(1);
  stop();
});
