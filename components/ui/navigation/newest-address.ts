/**
 * Three-way merge of addresses, as of texts: a link says what it changes of the page it was drawn in, and that change
 * is made in the newest address.
 */
export interface AddressMerge {
  /** Where the link leads, drawn in the page that is present. */
  readonly link: URL;
  readonly present: URL;
  /** What was asked for last and has not arrived. */
  readonly newest: URL;
}

/**
 * Which parameters of addresses are lists, one entry each time the name is given, and which travel from page to page.
 */
export interface AddressParameters {
  readonly lists: readonly string[];
  readonly carried: readonly string[];
}

/**
 * Address that a link leads to when another page was asked for just before and has not arrived: what the link changes,
 * made in that newest address, so that two quick choices both hold. On another page of the same place only what travels
 * along is merged.
 */
export function newestAddress({ link, present, newest }: AddressMerge, { lists, carried }: AddressParameters): URL {
  const isSamePage = link.pathname === newest.pathname && link.pathname === present.pathname;
  if (!isSamePage && !isSamePlace(link, newest, present)) return link;
  const merged = new URL(link);
  const names = isSamePage
    ? [...new Set([link, present, newest].flatMap(({ searchParams }) => [...searchParams.keys()]))]
    : carried;
  for (const name of names) {
    const [now, asked, last] = [present, link, newest].map(({ searchParams }) => searchParams.getAll(name));
    const values = lists.includes(name) ? mergeList({ now, asked, last }) : isEqual(now, asked) ? last : asked;
    merged.searchParams.delete(name);
    for (const value of values ?? []) merged.searchParams.append(name, value);
  }
  const rest = [...merged.searchParams].filter(([name]) => !carried.includes(name));
  const first = carried.flatMap((name) =>
    merged.searchParams.getAll(name).map((value): [string, string] => [name, value]),
  );
  // The order in which addresses are written, so that one view has one address.
  merged.search = new URLSearchParams([...first, ...rest]).toString().replaceAll("%3A", ":");
  return merged;
}

interface Values {
  readonly now: readonly string[] | undefined;
  readonly asked: readonly string[] | undefined;
  readonly last: readonly string[] | undefined;
}

function mergeList({ now = [], asked = [], last = [] }: Values): string[] {
  const kept = last.filter((value) => asked.includes(value) || !now.includes(value));
  const added = asked.filter((value) => !now.includes(value) && !kept.includes(value));
  return [...kept, ...added].sort();
}

function isEqual(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return one.length === other.length && one.every((value, place) => other[place] === value);
}

/** Two steps of a path are a place: "/d/russia-dprk-2023". */
function isSamePlace(...urls: readonly URL[]): boolean {
  const places = urls.map(({ pathname }) => pathname.split("/").slice(1, 3));
  return places.every((place) => place.length === 2 && isEqual(place, places[0]));
}
