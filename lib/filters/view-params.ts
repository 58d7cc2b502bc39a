import { FILTER_PARAMS } from "@/lib/filters/filter";

/**
 * What an address says beside the filter. What is given more than once is a list: "with=a&with=b" is "with=a,b".
 *
 * @param params as the server reads them: one text a parameter, or several where it is repeated.
 */
export function viewParams(params: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const own = Object.entries(params).filter(([key]) => !Object.hasOwn(FILTER_PARAMS, key));
  return Object.fromEntries(
    own.flatMap(([key, value]) => (value === undefined ? [] : [[key, [value].flat().join(",")]])),
  );
}
