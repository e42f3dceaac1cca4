/// What the list of clients is asked for: the order and filters of its table as the core takes them.
///
/// Rule: what is not asked stands open. Edge: sums are typed in units and asked in minor units.
import type { ClientColumn, ClientFilters, ClientState, ClientsRequest } from "../api/api";
import type { Sort } from "../parts/columns.svelte";
import { type Filters, boundsOf, choiceOf, textOf } from "../parts/filters";

export const states: ClientState[] = ["buying", "returned", "sleeping", "lost", "left", "lost_twice", "unclear", "never_bought"];

/** The column of the core that a head of the table sorts by. */
export const sorts: Record<string, ClientColumn> = {
  name: "name", city: "city", group: "group", served: "served", orders: "orders", last: "last", total: "total", yearly: "yearly", abc: "abc", debt: "debt", state: "state",
};

/** `unit`: minor units in one unit of the firm's currency. */
export function filtersOf(filters: Filters, unit: number): ClientFilters {
  const whole = (value: number | null): number | null => (value === null ? null : Math.round(value));
  const minor = (value: number | null): number | null => (value === null ? null : Math.round(value * unit));
  const [orders, silent, total, yearly, debt] = [boundsOf(filters.orders), boundsOf(filters.last), boundsOf(filters.total), boundsOf(filters.yearly), boundsOf(filters.debt)];
  const served = choiceOf(filters.served);
  return {
    state: choiceOf(filters.state) as ClientState | null, city: textOf(filters.city), group: choiceOf(filters.group), served: served === null ? null : Number(served),
    abc: choiceOf(filters.abc) as ClientFilters["abc"],
    orders_from: whole(orders.from), orders_to: whole(orders.to), silent_from: whole(silent.from), silent_to: whole(silent.to),
    total_from: minor(total.from), total_to: minor(total.to), yearly_from: minor(yearly.from), yearly_to: minor(yearly.to), debt_from: minor(debt.from), debt_to: minor(debt.to),
  };
}

export const requestOf = (search: string, sort: Sort | null, filters: Filters, unit: number, limit: number): ClientsRequest => ({
  search, sort: sort ? (sorts[sort.key] ?? null) : null, down: sort?.down ?? false, filters: filtersOf(filters, unit), offset: 0, limit,
});
