import "server-only";
import type { PrismaClient } from "@/generated/prisma-sqlite/client";
import { findRoute, type ItemPlace, type Route } from "@/lib/address/routes";
import { type Database, openDatabase, read } from "@/lib/database/connection/database";
import { type DossierAccess, mayRead } from "@/lib/database/drafts/dossier-access";

interface Sought {
  readonly dossierId: string;
  readonly id: string;
}

const COUNTS: Readonly<Record<ItemPlace, (client: PrismaClient, sought: Sought) => Promise<number>>> = {
  issues: (client, where) => client.issue.count({ where }),
  commentators: (client, where) => client.commentator.count({ where }),
  institutions: (client, where) => client.institution.count({ where }),
  countries: countFromCountry,
  quotations: (client, where) => client.quotation.count({ where }),
  sources: (client, where) => client.source.count({ where }),
};

/**
 * Whether the path of a page leads to a dossier that is not there, to something that its dossier does not have, or to a
 * frozen briefing that was never made. One question to the database, answered from an index; none for other pages. The
 * page says it in words, but an answer under way can no longer get the status that belongs to it.
 *
 * @param pathname as in the address, "/d/a-dossier/issues/an-issue"; what it has encoded can be decoded.
 */
export async function isPageMissing(
  pathname: string,
  database?: Database,
  access: DossierAccess = "published",
): Promise<boolean> {
  const route = findRoute(pathname);
  if (!route) return false;
  if (route.of === "dossier" && !mayRead(route.dossierId, access)) return true;
  // PostgreSQL cannot be asked for it, and no id has it.
  if (decodeURIComponent(pathname).includes("\0")) return true;
  return (await read(database ?? (await openDatabase()), (client) => countRoute(client, route))) === 0;
}

function countRoute(client: PrismaClient, route: Route): Promise<number> {
  // A frozen figure is kept without a plan, and only what has one can be presented.
  if (route.of === "frozen")
    return client.frozenBriefing.count({
      where: { id: route.id, ...(route.isPresented && { plan: { not: "null" } }) },
    });
  const { dossierId, item } = route;
  return item
    ? COUNTS[item.place](client, { dossierId, id: item.id })
    : client.dossier.count({ where: { id: dossierId } });
}

/** Commentators of a country, and institutions there that somebody belongs to; the code in either case. */
async function countFromCountry(client: PrismaClient, { dossierId, id }: Sought): Promise<number> {
  const country = id.toUpperCase();
  const commentators = await client.commentator.count({ where: { dossierId, country } });
  return commentators || client.institution.count({ where: { dossierId, country, affiliations: { some: {} } } });
}
