/** citation-js brings no types; this is what the tests use of it. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(text: string);
    readonly data: readonly import("@/tests/support/citations/read-back").ReadCsl[];
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
declare module "@citation-js/plugin-csl";
