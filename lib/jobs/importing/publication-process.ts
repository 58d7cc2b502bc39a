import "server-only";
import { openDatabase, read } from "@/lib/database/connection/database";
import type { PublicationResult } from "@/lib/database/drafts/publish-draft";
import {
  type LookOrder,
  lookAtPublication,
  type PublicationLook,
  type PublishOrder,
  publish,
} from "@/lib/jobs/importing/publication";
import { runWriter, type WriterOptions } from "@/lib/jobs/importing/writer-process";

/** Rows of quotations and codings that are checked and written before anybody who reads pages notices. */
const MAX_ROWS_HERE = 2_000;

/**
 * Looks at what publishing a draft would do: a large one in a process of its own, since checking it takes seconds in
 * which no page would be answered. Null where there is no such draft.
 */
export async function lookAtPublicationAside(order: LookOrder): Promise<PublicationLook | null> {
  return (await isLarge(order.draftId)) ? runWriter({ kind: "look", order }) : lookAtPublication(order);
}

/**
 * Publishes a draft, a large one in a process of its own.
 *
 * @throws DatabaseError; the reason of the signal, which ends the process: nothing has been written then.
 */
export async function publishAside(order: PublishOrder, options: WriterOptions = {}): Promise<PublicationResult> {
  return (await isLarge(order.draftId)) ? runWriter({ kind: "publish", order }, options) : publish(order);
}

async function isLarge(dossierId: string): Promise<boolean> {
  const where = { dossierId };
  return read(await openDatabase(), async (client) => {
    const quotations = await client.quotation.count({ where });
    return quotations + (await client.coding.count({ where })) > MAX_ROWS_HERE;
  });
}
