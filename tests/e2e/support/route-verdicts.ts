/**
 * What a stranger gets at every route of the build.
 *
 * dossier: the same as of a dossier that does not exist; `at` gives an address of the route for a dossier.
 * everybody: an answer in which nothing of a draft stands. closed: the words for those who are not signed in, or a
 * refusal; `method` where the route takes no other.
 */
type Verdict =
  | { readonly is: "dossier"; readonly at: (dossier: string) => string; readonly method?: "POST" }
  | { readonly is: "everybody"; readonly at: string }
  | { readonly is: "closed"; readonly at: (draft: string) => string; readonly method?: "POST" };

const api = (place: string) => (dossier: string) => `/api/v1/dossiers/${dossier}${place}`;
const page = (place: string) => (dossier: string) => `/d/${dossier}${place}`;
const workspace = (place: string) => (draft: string) => `/workspace${place.replace("DRAFT", draft)}`;
const ofDossier = (at: (dossier: string) => string): Verdict => ({ is: "dossier", at });
const writes = (at: (dossier: string) => string): Verdict => ({ is: "dossier", at, method: "POST" });
const everybody = (at: string): Verdict => ({ is: "everybody", at });
const closed = (at: (draft: string) => string): Verdict => ({ is: "closed", at });
const closedToWrite = (at: (draft: string) => string): Verdict => ({ is: "closed", at, method: "POST" });

/** By route, as the build's own manifest names it. */
export const ROUTE_VERDICTS: Readonly<Record<string, Verdict>> = {
  "/": everybody("/"),
  "/_global-error": everybody("/_global-error"),
  "/_not-found": everybody("/no-such-page"),
  "/design": everybody("/design"),
  "/icon.svg": everybody("/icon.svg"),
  "/api/[...rest]": everybody("/api/sign-up/email"),
  "/api/v1/dossiers": everybody("/api/v1/dossiers"),
  "/api/v1/dossiers/[dossier]": ofDossier(api("")),
  "/api/v1/dossiers/[dossier]/brief": ofDossier(api("/brief?format=md")),
  "/api/v1/dossiers/[dossier]/briefing": writes(api("/briefing")),
  "/api/v1/dossiers/[dossier]/briefing/quotations": ofDossier(api("/briefing/quotations?q=words")),
  "/api/v1/dossiers/[dossier]/changes": ofDossier(api("/changes")),
  "/api/v1/dossiers/[dossier]/comparison": ofDossier(api("/comparison?a=country%3DKR&b=rest")),
  "/api/v1/dossiers/[dossier]/export": ofDossier(api("/export?view=matrix&format=csv")),
  "/api/v1/dossiers/[dossier]/figures/[name]": ofDossier(api("/figures/matrix")),
  "/api/v1/dossiers/[dossier]/figures/[name]/freeze": writes(api("/figures/matrix/freeze")),
  "/api/v1/dossiers/[dossier]/freeze": writes(api("/freeze")),
  "/api/v1/dossiers/[dossier]/grouping": ofDossier(api("/grouping")),
  "/api/v1/dossiers/[dossier]/index": ofDossier(api("/index")),
  "/api/v1/dossiers/[dossier]/package": ofDossier(api("/package")),
  "/api/v1/dossiers/[dossier]/positions": ofDossier(api("/positions")),
  "/api/v1/dossiers/[dossier]/quotations": ofDossier(api("/quotations")),
  "/api/v1/dossiers/[dossier]/sources": ofDossier(api("/sources?format=ris")),
  "/b/[id]": everybody("/b/aaaaaaaaaaaa"),
  "/b/[id]/content": everybody("/b/aaaaaaaaaaaa/content"),
  "/b/[id]/present": everybody("/b/aaaaaaaaaaaa/present"),
  "/b/[id]/print": everybody("/b/aaaaaaaaaaaa/print"),
  "/d/[dossier]": ofDossier(page("?cell=ann.A1")),
  "/d/[dossier]/brief": ofDossier(page("/brief")),
  "/d/[dossier]/brief/present": ofDossier(page("/brief/present")),
  "/d/[dossier]/brief/print": ofDossier(page("/brief/print")),
  "/d/[dossier]/commentators": ofDossier(page("/commentators")),
  "/d/[dossier]/commentators/[slug]": ofDossier(page("/commentators/ann")),
  "/d/[dossier]/compare": ofDossier(page("/compare?with=ann,bob")),
  "/d/[dossier]/countries": ofDossier(page("/countries")),
  "/d/[dossier]/countries/[code]": ofDossier(page("/countries/KR")),
  "/d/[dossier]/embed": ofDossier(page("/embed")),
  "/d/[dossier]/groups": ofDossier(page("/groups")),
  "/d/[dossier]/institutions": ofDossier(page("/institutions")),
  "/d/[dossier]/institutions/[slug]": ofDossier(page("/institutions/seoul-university")),
  "/d/[dossier]/issues": ofDossier(page("/issues")),
  "/d/[dossier]/issues/[issue]": ofDossier(page("/issues/arms")),
  "/d/[dossier]/measures": ofDossier(page("/measures")),
  "/d/[dossier]/method": ofDossier(page("/method")),
  "/d/[dossier]/quotations": ofDossier(page("/quotations?q=words")),
  "/d/[dossier]/quotations/[id]": ofDossier(page("/quotations/q-ann-1")),
  "/d/[dossier]/share-image": ofDossier(page("/share-image")),
  "/d/[dossier]/sources": ofDossier(page("/sources")),
  "/d/[dossier]/sources/[slug]": ofDossier(page("/sources/s1")),
  "/embed/[[...rest]]": everybody("/embed"),
  "/embed/b/[id]": everybody("/embed/b/aaaaaaaaaaaa"),
  "/embed/b/[id]/[block]": everybody("/embed/b/aaaaaaaaaaaa/one"),
  "/embed/d/[dossier]/[figure]": ofDossier((dossier) => `/embed/d/${dossier}/matrix`),
  "/access/[token]": everybody("/access/no-such-token"),
  "/access/[token]/open": closedToWrite(() => "/access/no-such-token/open"),
  "/workspace": closed(workspace("")),
  "/workspace/dossiers/[dossier]/draft": closedToWrite(workspace("/dossiers/russia-dprk-2023/draft")),
  "/workspace/drafts/[draft]": closed(workspace("/drafts/DRAFT")),
  "/workspace/drafts/[draft]/discard": closed(workspace("/drafts/DRAFT/discard")),
  "/workspace/drafts/[draft]/publish": closedToWrite(workspace("/drafts/DRAFT/publish")),
  "/workspace/drafts/[draft]/remove": closedToWrite(workspace("/drafts/DRAFT/remove")),
  "/workspace/imported": closed(workspace("/imported")),
  "/workspace/imported/[import]": closed(workspace("/imported/IMPORT")),
  "/workspace/imported/[import]/undo": closedToWrite(workspace("/imported/IMPORT/undo")),
  "/template": everybody("/template"),
  "/workspace/imports": closed(workspace("/imports")),
  "/workspace/imports/upload": closedToWrite(workspace("/imports/upload")),
  "/workspace/imports/[upload]": closed(workspace("/imports/UPLOAD")),
  "/workspace/imports/[upload]/check": closedToWrite(workspace("/imports/UPLOAD/check")),
  "/workspace/imports/[upload]/problems": closed(workspace("/imports/UPLOAD/problems")),
  "/workspace/imports/[upload]/stop": closedToWrite(workspace("/imports/UPLOAD/stop")),
  "/workspace/imports/[upload]/write": closedToWrite(workspace("/imports/UPLOAD/write")),
  "/workspace/new": closed(workspace("/new")),
  "/workspace/new/create": closedToWrite(workspace("/new/create")),
  "/workspace/packages": closed(workspace("/packages")),
  "/workspace/packages/upload": closedToWrite(workspace("/packages/upload")),
  "/workspace/sign-out": closedToWrite(workspace("/sign-out")),
};
