import { createHash } from "node:crypto";

/** Rounds and salt of the password hash that the program uses (Jasypt's StrongPasswordEncryptor). */
const ROUNDS = 100_000;
const SALT_BYTES = 16;

/** The word by which the program opens our databases: it asks for one and takes none that is empty. */
export const DNA_PASSWORD = "concordance";

/**
 * Password hash as the program stores it: SHA-256 over salt and word, 100,000 rounds, salt and hash in base 64. The
 * word is no secret, so the salt may be the same every time, and the file the same to the byte.
 */
export function dnaPasswordHash(): string {
  const salt = createHash("sha256").update("Concordance").digest().subarray(0, SALT_BYTES);
  let digest = createHash("sha256").update(salt).update(DNA_PASSWORD, "utf8").digest();
  for (let round = 1; round < ROUNDS; round++) digest = createHash("sha256").update(digest).digest();
  return Buffer.concat([salt, digest]).toString("base64");
}
