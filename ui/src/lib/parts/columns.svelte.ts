/// The columns of a table as its reader wants them: which are shown, in what order, how wide, by which one sorts.
///
/// Rule: the choice is remembered under the table's name; what is remembered and no longer fits is dropped, not trusted.
/// Edge: no rows here. They are read and sorted by whoever shows the table, 100 000 of them, and drawn where one looks.
import {
  columnOrderingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createTable,
  rowSortingFeature,
  tableFeatures,
  type Column as Kept,
  type Updater,
} from "@tanstack/svelte-table";
import * as v from "valibot";

/** What the columns need to know of a column; widths are in rem. */
export type Described = { key: string; title: string; width?: number; number?: boolean; sortable?: boolean; wide?: boolean; bare?: boolean; hidden?: boolean };
export type Sort = { key: string; down: boolean };

const NARROWEST = 3;
const WIDEST = 40;
/** Width that a column without one of its own keeps at least, and begins with when it gets one. */
const FREE = 12;

const Choice = v.object({
  visibility: v.fallback(v.record(v.string(), v.boolean()), {}),
  order: v.fallback(v.array(v.string()), []),
  widths: v.fallback(v.record(v.string(), v.pipe(v.number(), v.minValue(NARROWEST), v.maxValue(WIDEST))), {}),
});
type Choice = v.InferOutput<typeof Choice>;

const asLaid = (): Choice => ({ visibility: {}, order: [], widths: {} });
const place = (name: string): string => `columns.${name}`;

/** What was chosen for this table before; as laid out by us when nothing fits. */
export function remembered(name: string): Choice {
  const kept = v.safeParse(v.pipe(v.string(), v.parseJson(), Choice), localStorage.getItem(place(name)));
  return kept.success ? kept.output : asLaid();
}

const features = tableFeatures({ columnVisibilityFeature, columnOrderingFeature, columnSizingFeature, rowSortingFeature });
type One = Kept<typeof features, object>;

type Wanted = { name: () => string | undefined; columns: () => Described[]; sort?: () => Sort | undefined; onsort?: (sort: Sort) => void };

/** Call where a component begins: the choice lives as long as the component. */
export function choosing(wanted: Wanted) {
  let choice = $state.raw<Choice>(asLaid());
  $effect.pre(() => {
    const name = wanted.name();
    choice = name === undefined ? asLaid() : remembered(name);
  });

  function choose(change: Partial<Choice>): void {
    choice = { ...choice, ...change };
    const name = wanted.name();
    if (name !== undefined) localStorage.setItem(place(name), JSON.stringify(choice));
  }
  const next = <T>(change: Updater<T>, now: T): T => (typeof change === "function" ? (change as (now: T) => T)(now) : change);

  const defs = $derived(
    wanted.columns().map(({ key, title, width, number, sortable, bare }, at) => ({
      id: key,
      header: title,
      accessorFn: () => null,
      size: width ?? FREE,
      minSize: NARROWEST,
      maxSize: WIDEST,
      // What a row is must stay: its first column with a title.
      enableHiding: !bare && at !== wanted.columns().findIndex((column) => !column.bare),
      enableSorting: sortable === true,
      sortDescFirst: number === true,
    })),
  );
  const hidden = $derived(Object.fromEntries(wanted.columns().flatMap((column) => (column.hidden ? [[column.key, false]] : []))));
  const sorting = $derived.by(() => {
    const sort = wanted.sort?.();
    return sort ? [{ id: sort.key, desc: sort.down }] : [];
  });

  const table = createTable<typeof features, object>({
    features,
    get columns() {
      return defs;
    },
    data: [],
    manualSorting: true,
    enableSortingRemoval: false,
    state: {
      get columnVisibility() {
        return { ...hidden, ...choice.visibility };
      },
      get columnOrder() {
        return choice.order;
      },
      get columnSizing() {
        return choice.widths;
      },
      get sorting() {
        return sorting;
      },
    },
    onColumnVisibilityChange: (change) => choose({ visibility: next(change, choice.visibility) }),
    onColumnOrderChange: (change) => choose({ order: next(change, choice.order) }),
    onColumnSizingChange: (change) => choose({ widths: next(change, choice.widths) }),
    onSortingChange: (change) => {
      const [first] = next(change, sorting);
      if (first) wanted.onsort?.({ key: first.id, down: first.desc });
    },
  });

  const titled = $derived(new Map(wanted.columns().map((column) => [column.key, column])));
  const bare = (one: One): boolean => titled.get(one.id)?.bare === true;
  const all = $derived(table.getAllLeafColumns());

  return {
    /** Keys of the shown columns in their order. */
    get shown(): string[] {
      return table.getVisibleLeafColumns().map((one) => one.id);
    },
    /** Every column that can be spoken of, in its order. */
    get list() {
      return all.filter((one) => !bare(one)).map((one) => ({ key: one.id, title: titled.get(one.id)?.title ?? one.id, shown: one.getIsVisible(), stays: !one.getCanHide() }));
    },
    /** Keys that can be spoken of, of the shown columns in their order. */
    get named(): string[] {
      return table.getVisibleLeafColumns().filter((one) => !bare(one)).map((one) => one.id);
    },
    get changed(): boolean {
      return Object.keys(choice.visibility).length + choice.order.length + Object.keys(choice.widths).length > 0;
    },
    /** Left out when narrow, unless it was asked for. */
    leaves: (key: string): boolean => titled.get(key)?.wide === true && choice.visibility[key] !== true,
    /** Width in rem; `undefined` takes what is left. */
    width: (key: string): number | undefined => (key in choice.widths || titled.get(key)?.width ? table.getColumn(key)?.getSize() : undefined),
    /** What the columns that stand there need together, in rem: with less the table is scrolled and no name is squeezed out. */
    least: (keys: string[]): number => keys.reduce((sum, key) => sum + (table.getColumn(key)?.getSize() ?? 0), 0),
    show: (key: string, on: boolean): void => table.getColumn(key)?.toggleVisibility(on),
    widen: (key: string, to: number): void =>
      table.setColumnSizing((now) => ({ ...now, [key]: Math.round(Math.min(WIDEST, Math.max(NARROWEST, to)) * 4) / 4 })),
    /** One place to the left or to the right among those that can be moved. */
    move(key: string, by: -1 | 1): void {
      const order = all.map((one) => one.id);
      const movable = all.filter((one) => !bare(one)).map((one) => one.id);
      const other = movable[movable.indexOf(key) + by];
      if (other === undefined) return;
      const [from, to] = [order.indexOf(key), order.indexOf(other)];
      [order[from], order[to]] = [other, key];
      table.setColumnOrder(order);
    },
    asLaid: (): void => choose(asLaid()),
    /** Shows these columns, in this order; the rest of them after, unseen. */
    lay(keys: string[]): void {
      const known = defs.map((def) => def.id);
      const wanted = keys.filter((key) => known.includes(key));
      const rest = known.filter((key) => !wanted.includes(key));
      const hidden = defs.filter((def) => rest.includes(def.id) && def.enableHiding);
      const shown = wanted.filter((key) => titled.get(key)?.wide);
      choose({
        // Columns that have no name to be chosen by keep their place at the edge.
        order: [...known.filter((key) => rest.includes(key) && titled.get(key)?.bare), ...wanted, ...rest.filter((key) => !titled.get(key)?.bare)],
        visibility: { ...Object.fromEntries(hidden.map((def) => [def.id, false])), ...Object.fromEntries(shown.map((key) => [key, true])) },
      });
    },
    sortable: (key: string): boolean => wanted.onsort !== undefined && table.getColumn(key)?.getCanSort() === true,
    sorted: (key: string): "asc" | "desc" | false => table.getColumn(key)?.getIsSorted() ?? false,
    toggle: (key: string): void => table.getColumn(key)?.toggleSorting(undefined, false),
  };
}
export type Columns = ReturnType<typeof choosing>;
