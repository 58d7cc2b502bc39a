import { afterEach, describe, expect, it, vi } from "vitest";
import { readAdministrator, signIn, signOut } from "@/lib/auth/administrator";
import { authOf } from "@/lib/auth/auth";
import { decideWrite } from "@/lib/auth/write-guard";
import { createAccessLink, readAccessLink } from "@/lib/database/accounts/access-links";
import { hasAccount } from "@/lib/database/accounts/accounts";
import type { Database } from "@/lib/database/connection/database";
import { freshSqlite } from "@/tests/support/databases/database";

const HOST = "localhost:3000";

afterEach(() => vi.unstubAllEnvs());

describe("a one-time link", () => {
  it("a one-time link makes the account of the administrator and signs her in", async () => {
    const database = await installation();
    const token = await createAccessLink(database);
    expect(await hasAccount(database)).toBe(false);

    const cookies = await signIn(token, asked());

    expect(cookies).toHaveLength(1);
    expect(cookies?.[0]).toMatch(
      /^concordance\.session_token=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(await readAdministrator(asked(cookies))).toMatchObject({ name: "Administrator", role: "administrator" });
  });

  it("a one-time link signs in once, and the next one signs in the same administrator", async () => {
    const database = await installation();
    const token = await createAccessLink(database);
    const first = await readAdministrator(asked(await signIn(token, asked())));

    expect(await signIn(token, asked())).toBeNull();
    expect(await readAccessLink(token, database)).toBe("used");
    const again = await createAccessLink(database);
    expect(await readAdministrator(asked(await signIn(again, asked())))).toEqual(first);
    expect(await database.reader.user.count()).toBe(1);
  });

  it("a one-time link is good for one of several who open it at once", async () => {
    const token = await createAccessLink(await installation());

    const opened = await Promise.all([1, 2, 3, 4].map(() => signIn(token, asked())));

    expect(opened.filter((cookies) => cookies !== null)).toHaveLength(1);
  });

  it("a one-time link is good for a day, and void once there is a newer one", async () => {
    const database = await installation();
    const old = await createAccessLink(database, new Date(Date.now() - 86_400_000));
    expect(await readAccessLink(old, database)).toBe("expired");
    expect(await signIn(old, asked())).toBeNull();

    const young = await createAccessLink(database);
    expect(await readAccessLink(young, database)).toBe("valid");
    await createAccessLink(database);
    expect(await signIn(young, asked())).toBeNull();
    expect(await signIn("guessed", asked())).toBeNull();
    expect(await hasAccount(database)).toBe(false);
  });

  it("a one-time link is not spent where no session came of it", async () => {
    const database = await installation();
    const token = await createAccessLink(database);
    const refusing = "CREATE TRIGGER refusing BEFORE INSERT ON Session BEGIN SELECT RAISE(ABORT, 'no room'); END";
    await database.writer.$executeRawUnsafe(refusing);

    await expect(signIn(token, asked())).rejects.toThrow();
    expect(await readAccessLink(token, database)).toBe("valid");
    await database.writer.$executeRawUnsafe("DROP TRIGGER refusing");
    expect(await signIn(token, asked())).toHaveLength(1);
  });

  it("a one-time link is kept as a hash", async () => {
    const database = await installation();
    const token = await createAccessLink(database);

    expect(JSON.stringify(await database.reader.accessLink.findMany())).not.toContain(token);
  });
});

describe("a session", () => {
  it("a session ends when she signs out, and its cookie is worth nothing afterwards", async () => {
    const cookies = await signedIn();
    expect(await readAdministrator(asked(cookies))).not.toBeNull();

    expect((await signOut(asked(cookies))).join()).toContain("concordance.session_token=; Max-Age=0");
    expect(await readAdministrator(asked(cookies))).toBeNull();
  });

  it("a session is that of the role that the database has now", async () => {
    const database = await installation();
    const cookies = await signIn(await createAccessLink(database), asked());
    await database.writer.session.deleteMany();

    expect(await readAdministrator(asked(cookies))).toBeNull();
  });

  it("a session of a connection over TLS is sent over TLS only", async () => {
    const database = await installation();
    const overTls = asked(null, { "x-forwarded-proto": "https" });

    const cookies = await signIn(await createAccessLink(database), overTls);

    expect(cookies?.[0]).toMatch(/^__Secure-concordance\.session_token=.*; Secure;/);
    expect(await readAdministrator(asked(cookies, { "x-forwarded-proto": "https" }))).not.toBeNull();
  });

  it("a session belongs to the address that the installation is configured to have, whatever the proxy asks by", async () => {
    const database = await installation();
    vi.stubEnv("CONCORDANCE_URL", "https://voices.example.org");

    const cookies = await signIn(await createAccessLink(database), asked());

    expect(cookies?.[0]).toContain("; Secure;");
    expect(await decideWrite(form(cookies, "https://voices.example.org"))).toMatchObject({ refusal: null });
    expect(await decideWrite(form(cookies, `http://${HOST}`))).toMatchObject({ refusal: { status: 403 } });
  });

  it("a session is not made up: a cookie with another signature is worth nothing", async () => {
    const [cookie = ""] = (await signedIn()) ?? [];
    const forged = cookie.replace(/session_token=(....)/, "session_token=AAAA");

    expect(await readAdministrator(asked([forged]))).toBeNull();
  });
});

describe("sign-up", () => {
  it("sign-up is closed at the library's own address", async () => {
    const database = await installation();
    const auth = await authOf(database, { isSecure: false });
    const body = { name: "Mallory", email: "mallory@example.org", password: "long enough 1" };

    const response = await auth.handler(
      new Request("http://localhost/api/auth/sign-up/email", {
        method: "POST",
        headers: { "content-type": "application/json", origin: "http://localhost" },
        body: JSON.stringify({ ...body, role: "administrator" }),
      }),
    );

    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(await hasAccount(database)).toBe(false);
  });

  it("sign-up is closed by the gate before every account as well", async () => {
    const database = await installation();
    const { internalAdapter } = await (await authOf(database, { isSecure: false })).$context;
    const mallory = { name: "Mallory", email: "mallory@example.org", emailVerified: true, role: "administrator" };

    await internalAdapter.createUser(mallory, { method: "email" }).catch(() => null);

    expect(await hasAccount(database)).toBe(false);
  });
});

describe("writing", () => {
  it("writing is open to the administrator from a page of this installation", async () => {
    const cookies = await signedIn();

    expect(await decideWrite(form(cookies, `http://${HOST}`))).toMatchObject({
      administrator: { role: "administrator" },
    });
  });

  it.each([null, "null", "https://evil.example", "http://localhost:3001"])(
    "writing is closed to a form that comes from %s",
    async (origin) => {
      const cookies = await signedIn();

      expect(await decideWrite(form(cookies, origin))).toMatchObject({ refusal: { status: 403 } });
    },
  );

  it("writing is closed without a session, and as long as there is no account, in words", async () => {
    const database = await installation();

    const closed = await decideWrite(form(null, `http://${HOST}`));
    expect(closed.refusal).toMatchObject({ status: 401, message: expect.stringContaining("has no account yet") });

    await signIn(await createAccessLink(database), asked());
    const signedOut = await decideWrite(form(null, `http://${HOST}`));
    expect(signedOut.refusal).toMatchObject({ status: 401, message: expect.stringContaining("You are not signed in") });
  });
});

/** A new installation, whose database is the one that the process has. */
async function installation(): Promise<Database> {
  const { database, url } = await freshSqlite();
  vi.stubEnv("DATABASE_URL", url);
  return database;
}

async function signedIn(): Promise<readonly string[] | null> {
  return signIn(await createAccessLink(await installation()), asked());
}

/** Headers of a request, with the cookies that were set. */
function asked(cookies: readonly string[] | null = null, more: Record<string, string> = {}): Headers {
  const cookie = (cookies ?? []).map((one) => one.split(";", 1)[0]).join("; ");
  return new Headers({ host: HOST, ...(cookie && { cookie }), ...more });
}

function form(cookies: readonly string[] | null, origin: string | null): Request {
  const headers = asked(cookies);
  if (origin !== null) headers.set("origin", origin);
  return new Request(`http://${HOST}/workspace`, { method: "POST", headers });
}
