import fc from "fast-check";

/** Any sequence of UTF-16 code units, halves of surrogate pairs included: what an address or a file may hold. */
export function anyText(): fc.Arbitrary<string> {
  return fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units));
}
