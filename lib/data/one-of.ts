import { DatabaseError } from "./database-error";

/**
 * Narrows a stored text to one of the words that the domain knows.
 *
 * The database checks the same words, so anything else means that a newer version or a foreign hand wrote the row.
 *
 * @throws DatabaseError "unreadable-row".
 */
export function oneOf<Word extends string | number>({
  words,
  value,
  column,
}: {
  readonly words: readonly Word[];
  readonly value: string | number;
  readonly column: string;
}): Word {
  const word = words.find((candidate) => candidate === value);
  if (word !== undefined) return word;
  throw new DatabaseError({
    code: "unreadable-row",
    message: `The database holds "${value}" in ${column}, which is none of ${words.join(", ")}. Import the dossier again, or update Concordance.`,
  });
}
