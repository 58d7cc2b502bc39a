/** Code-unit order: the same on every machine and in every locale. For ids and for canonical files; names shown to people use lib/format. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Groups items by a key, keeping their order inside a group and the order in which keys first appear. (Map.groupBy needs Node 21.) */
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

/** Looks things up by id. */
export function byId<Item extends { readonly id: string }>(items: Iterable<Item>): Map<string, Item> {
  return new Map(Array.from(items, (item) => [item.id, item]));
}
