import { setTimeout as sleep } from "node:timers/promises";
import type { PrismaClient } from "@/generated/prisma-sqlite/client";
import { DatabaseError } from "@/lib/database/connection/database-error";
import type { DatabaseLocation } from "@/lib/database/connection/database-url";
import { explainFailure } from "@/lib/database/connection/error-messages";

/** How long a write waits for another process that is writing. */
export const WRITE_LOCK_TIMEOUT_MS = 5_000;
const POLL_MS = 50;

/**
 * Takes the write lock of SQLite at the beginning of a transaction. The driver waits for a lock on the thread that also
 * answers readers, so it is told not to wait, and is asked again from time to time: nobody who reads is held up.
 *
 * @param until by performance.now(); who comes later asks once, so that those who wait in a row do not add up.
 * @throws DatabaseError "locked" where another process has it for longer than the timeout.
 */
export async function takeWriteLock(
  transaction: Pick<PrismaClient, "$executeRaw">,
  { location, until }: { location: DatabaseLocation; until: number },
): Promise<void> {
  for (;;) {
    try {
      // Changes nothing; a statement that may write takes the lock all the same.
      await transaction.$executeRaw`DELETE FROM "Dossier" WHERE 0`;
      return;
    } catch (error) {
      const failure = explainFailure({ error, location });
      if (!(failure instanceof DatabaseError) || failure.code !== "locked" || performance.now() > until) throw failure;
      await sleep(POLL_MS);
    }
  }
}
