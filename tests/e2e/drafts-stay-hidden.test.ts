import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { closeDatabase, openDatabase } from "@/lib/database/connection/database";
import { importDossier } from "@/lib/database/import/dossier-writes";
import { finishImport, startImport } from "@/lib/database/imports/import-writes";
import type { Dossier } from "@/lib/domain/dossier";
import { addressOf } from "@/tests/e2e/support/browse";
import { ROUTE_VERDICTS } from "@/tests/e2e/support/route-verdicts";
import { removeAccounts, signInByLink } from "@/tests/e2e/support/sign-in";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

/** In every text of the draft, and nowhere else. */
const CANARY = "Zanzibarquince";
const DRAFT = "zanzibarquince~draft";
/** As long as the other, and no dossier. */
const NOBODY = "zanzibarquinze~draft";
const ORIGIN = new URL(addressOf("/")).origin;

const OF_DOSSIERS = Object.entries(ROUTE_VERDICTS).flatMap(([route, verdict]) =>
  verdict.is === "dossier" ? [{ route, ...verdict }] : [],
);
const OF_EVERYBODY = Object.entries(ROUTE_VERDICTS).flatMap(([route, verdict]) =>
  verdict.is === "everybody" ? [{ route, ...verdict }] : [],
);
const CLOSED = Object.entries(ROUTE_VERDICTS).flatMap(([route, verdict]) =>
  verdict.is === "closed" ? [{ route, ...verdict }] : [],
);

let importId = "";
let cookie = "";

beforeAll(async () => {
  const database = await openDatabase(inject("databaseUrl"));
  const report = { counts: {}, problems: [], notImported: [], contradictions: [], changes: [] };
  const files = [{ name: `${CANARY}.xlsx`, bytes: 1, sha256: "0".repeat(64) }];
  importId = await startImport({ draftId: DRAFT, format: "spreadsheet", files, mapping: null, database });
  await finishImport(importId, { dossier: draft(), expectedRevision: null, report, database });
  await importDossier({ ...smallDossier(), id: "public-beside" }, { database });
  await closeDatabase(inject("databaseUrl"));
  cookie = await signInByLink();
});

afterAll(async () => {
  const { writer } = await openDatabase(inject("databaseUrl"));
  await writer.dossier.deleteMany({ where: { id: { in: [DRAFT, "public-beside"] } } });
  await writer.import.deleteMany();
  await removeAccounts();
});

describe("a draft, to a stranger", () => {
  it("a draft has a verdict for every route of the build", () => {
    const manifest: Record<string, string> = JSON.parse(
      readFileSync(path.join(import.meta.dirname, "../../.next/app-path-routes-manifest.json"), "utf8"),
    );
    const routes = [...new Set(Object.values(manifest))].sort();

    expect(routes.length).toBeGreaterThan(50);
    expect(routes.filter((route) => !(route in ROUTE_VERDICTS))).toEqual([]);
    expect(Object.keys(ROUTE_VERDICTS).filter((route) => !routes.includes(route))).toEqual([]);
  });

  it.each(OF_DOSSIERS)("a draft is a dossier that does not exist at $route", async ({ at, method }) => {
    for (const headers of WAYS_TO_ASK) {
      const [asked, nobody] = [await ask(at(DRAFT), { method, headers }), await ask(at(NOBODY), { method, headers })];
      expect(asked.text).not.toContain(CANARY);
      // Pages are sent in pieces as they are ready, and what the router gets has a number of its own each time.
      const isWhole = !/html|component/.test(asked.headers["content-type"] ?? "");
      const [draft, none] = [withoutId(asked, DRAFT), withoutId(nobody, NOBODY)];
      expect(isWhole ? draft : partsOf(draft)).toEqual(isWhole ? none : partsOf(none));
      if (!("rsc" in headers)) expect(asked.status).toBe(404);
    }
  });

  it.each(OF_DOSSIERS)(
    "a draft is there for the administrator at $route, and kept by nobody",
    async ({ at, method }) => {
      const { status, headers } = await ask(at(DRAFT), { method, headers: { cookie, origin: ORIGIN } });

      // What makes a briefing wants its plan; what is frozen can be read by everybody.
      expect(status).not.toBe(404);
      expect(status).toBeLessThan(500);
      expect(headers["cache-control"]).toContain("no-store");
    },
  );

  it.each(OF_DOSSIERS.filter(({ route }) => route.startsWith("/d/")))(
    "a draft does not stay in the page cache after she has read $route",
    async ({ at }) => {
      for (let times = 0; times < 3; times++) await ask(at(DRAFT), { headers: { cookie } });

      expect(await ask(at(DRAFT))).toMatchObject({ status: 404, text: expect.not.stringContaining(CANARY) });
    },
  );

  it.each(OF_EVERYBODY)("a draft leaves no trace at $route", async ({ at }) => {
    for (const headers of WAYS_TO_ASK) expect(trace(await ask(at, { headers }))).toBe(false);
  });

  it.each(CLOSED)("a draft leaves no trace at $route, which is closed", async ({ at, method }) => {
    const address = at(DRAFT).replace("IMPORT", importId);
    const answer = await ask(address, { method, headers: { origin: ORIGIN } });
    expect(answer.text.replaceAll(DRAFT, "").replaceAll(encodeURIComponent(DRAFT), "")).not.toMatch(/zanzibarquince/i);
    if (method === "POST") expect([401, 303]).toContain(answer.status);
  });

  it.each(CLOSED.filter(({ method }) => method === "POST"))(
    "a draft is not changed at $route by a page of somebody else, whoever is signed in",
    async ({ at }) => {
      const address = at(DRAFT).replace("IMPORT", importId);
      for (const origin of ["https://evil.example", "null", null]) {
        const answer = await ask(address, { method: "POST", headers: { cookie, ...(origin && { origin }) } });
        expect({ origin, status: answer.status }).toEqual({ origin, status: 403 });
      }
    },
  );

  it("a draft leaves no trace in what pages of a dossier load later", async () => {
    const manifest: { node: Record<string, unknown> } = JSON.parse(
      readFileSync(path.join(import.meta.dirname, "../../.next/server/server-reference-manifest.json"), "utf8"),
    );
    const actions = Object.keys(manifest.node);
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) {
      const answer = await fetch(addressOf("/d/public-beside"), {
        method: "POST",
        headers: { "next-action": action, origin: ORIGIN, "content-type": "text/plain;charset=UTF-8" },
        body: JSON.stringify([`/d/${DRAFT}?cell=ann.A1`]),
      });
      expect(await answer.text()).not.toContain(CANARY);
    }
  });

  it.each(["/freeze", "/figures/matrix/freeze"])("a draft is not frozen, by nobody, at %s", async (place) => {
    const frozen = await ask(`/api/v1/dossiers/${DRAFT}${place}`, {
      method: "POST",
      headers: { cookie, origin: ORIGIN },
    });

    expect(frozen.status).toBe(409);
    expect(frozen.text).toContain("Publish it, then freeze the view.");
  });

  it("a draft is not searched from a published dossier, nor listed beside it", async () => {
    const found = await ask(`/d/public-beside/quotations?q=${CANARY}`);
    expect(found.text.replaceAll(CANARY, "").length).toBeGreaterThan(0);
    expect(found.text).not.toContain("Words of the draft");
    expect((await ask("/api/v1/dossiers")).text).not.toMatch(/zanzibar|~/i);
  });
});

/** As a browser, as the router of an open page, and as a crawler asks. */
const WAYS_TO_ASK: readonly Record<string, string>[] = [
  {},
  { rsc: "1" },
  { accept: "application/json" },
  { "x-forwarded-for": "127.0.0.1", authorization: "Bearer guessed" },
  { cookie: "concordance.session_token=guessed.guessed" },
];

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

async function ask(
  address: string,
  { method = "GET", headers = {} }: { method?: "POST" | "GET" | undefined; headers?: Record<string, string> } = {},
): Promise<Answer> {
  // The router of an open page is led to an address of its own for what it asks.
  const redirect = "rsc" in headers ? "follow" : "manual";
  const answer = await fetch(addressOf(address), { method, headers, redirect });
  const text = Buffer.from(await answer.arrayBuffer()).toString("latin1");
  const kept = [...answer.headers].filter(([name]) => !/^(date|content-length|connection|keep-alive)$/.test(name));
  return { status: answer.status, headers: Object.fromEntries(kept), text };
}

function trace({ text, headers }: Answer): boolean {
  return /zanzibarquince/i.test(text + JSON.stringify(headers));
}

/** A page, with its words in the order of the alphabet. */
function partsOf({ text, ...answer }: Answer): Answer {
  const words = text.replaceAll(/"[\w-]{21}[vm]"/g, "").match(/[A-Za-z]{4,}/g) ?? [];
  return { ...answer, text: [...new Set(words)].sort().join(" ") };
}

/** An answer apart from the id that was asked for. */
function withoutId(answer: Answer, id: string): Answer {
  return JSON.parse(JSON.stringify(answer).replaceAll(id, "ID").replaceAll(id.replace("~", "%7E"), "ID"));
}

/** The small dossier with the canary in everything that has words. */
function draft(): Dossier {
  const small = smallDossier();
  const marked = <Row extends object>(rows: readonly Row[], fields: readonly (keyof Row)[]) =>
    rows.map((row) => ({
      ...row,
      ...Object.fromEntries(fields.map((field) => [field, `${CANARY} ${String(row[field])}`])),
    }));
  return {
    ...small,
    id: DRAFT,
    title: `${CANARY} title`,
    description: `${CANARY} description`,
    issues: marked(small.issues, ["title", "question"]),
    propositions: marked(small.propositions, ["text"]),
    commentators: marked(small.commentators, ["name"]),
    institutions: marked(small.institutions, ["name"]),
    sources: marked(small.sources, ["title"]),
    quotations: small.quotations.map((row) => ({ ...row, exact: `${CANARY}: Words of the draft, ${row.exact}` })),
    codings: marked(small.codings, ["rationale"]),
  };
}
