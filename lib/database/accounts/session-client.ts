import "server-only";
import type { PrismaClient } from "@/generated/prisma-sqlite/client";
import { type Database, read, type Transaction, write } from "@/lib/database/connection/database";
import { DatabaseError } from "@/lib/database/connection/database-error";

const MODELS = ["user", "session", "account", "verification"] as const;
const READS: readonly unknown[] = ["findFirst", "findUnique", "findMany", "count"];

type Operations = Readonly<Record<string, (query: unknown) => Promise<unknown>>>;

/**
 * The database as the library of sessions wants it: four models and nothing else, whose reads go by the reading
 * connection and whose writes wait for others that write, as all of ours do.
 */
export function sessionClient(database: Database): Readonly<Record<(typeof MODELS)[number], Operations>> {
  const operationsOf = (model: (typeof MODELS)[number]) =>
    new Proxy<Operations>({}, { get: (_, name) => (query: unknown) => operate(database, { model, name, query }) });
  return {
    user: operationsOf("user"),
    session: operationsOf("session"),
    account: operationsOf("account"),
    verification: operationsOf("verification"),
  };
}

interface Operation {
  readonly model: (typeof MODELS)[number];
  readonly name: string | symbol;
  readonly query: unknown;
}

async function operate(database: Database, { model, name, query }: Operation): Promise<unknown> {
  // What the library asks for is in the words of Prisma, whatever the model.
  const on = (client: PrismaClient | Transaction): Promise<unknown> => Reflect.get(client[model], name)(query);
  try {
    return await (READS.includes(name) ? read(database, on) : write(database, on));
  } catch (error) {
    // The library tells "not there" from failures by the error of Prisma.
    throw error instanceof DatabaseError && isNotFound(error.cause) ? error.cause : error;
  }
}

function isNotFound(cause: unknown): boolean {
  return typeof cause === "object" && cause !== null && "code" in cause && cause.code === "P2025";
}
