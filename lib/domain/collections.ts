/**
 * Code-unit order: the same on every machine and in every locale. For ids and for canonical files; names shown to
 * people use lib/format.
 */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * Groups items by a key, keeping their order inside a group and the order in which keys first appear. (Map.groupBy
 * needs Node 21.)
 */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** A generic function that gives for each name what Result has under that name; the compiler checks it name by name. */
export type ForEachName<Result> = {
  [Name in keyof Result]: (make: (name: Name) => Result[Name]) => void;
}[keyof Result] extends (make: infer Make) => void
  ? Make
  : never;

/** Object with a value for each name: one generic function in place of a list that repeats it for each of them. */
export function objectOf<Result extends object>(names: readonly (keyof Result)[], make: ForEachName<Result>): Result {
  // A function for each of the names is one for any of them, and every name has its turn; the compiler sees neither.
  const makeAny = make as (name: keyof Result) => Result[keyof Result];
  return Object.fromEntries(names.map((name) => [name, makeAny(name)])) as Result;
}

/** The object once all of its values have arrived. */
export async function awaitAll<Result extends object>(
  pending: {
    readonly [Name in keyof Result]: PromiseLike<Result[Name]>;
  },
): Promise<Result> {
  const entries = Object.entries<unknown>(pending).map(async ([name, value]) => [name, await value] as const);
  return Object.fromEntries(await Promise.all(entries)) as Result;
}

/** Looks things up by id. */
export function byId<Item extends { readonly id: string }>(items: Iterable<Item>): Map<string, Item> {
  return new Map(Array.from(items, (item) => [item.id, item]));
}
