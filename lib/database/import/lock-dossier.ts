import type { Transaction } from "@/lib/database/connection/database";

/**
 * Makes the transaction the only one that writes to a dossier, by a write that changes nothing. Called before anything
 * is read: what is read afterwards stays true until the end, and SQLite cannot refuse the first real write because
 * somebody else wrote since the first read.
 */
export async function lockDossier({ transaction, id }: { transaction: Transaction; id: string }): Promise<void> {
  await transaction.dossier.updateMany({ where: { id }, data: { revision: { increment: 0 } } });
}
