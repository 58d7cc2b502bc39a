/** An object of parsed JSON whose fields are still unknown. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a parsed value is an object, not a list and not null. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The objects in a list; nothing if the value is no list. */
export function objectsIn(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

/** The text at a key, null if there is none or it is something else. */
export function textAt(object: JsonObject, key: string): string | null {
  const value = object[key];
  return typeof value === "string" ? value : null;
}

/** How deeply lists and objects are nested in JSON text, found without parsing it. O(characters). */
export function jsonDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let position = 0; position < text.length; position += 1) {
    const character = text[position];
    if (inString) {
      if (character === "\\") position += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "{" || character === "[") {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (character === "}" || character === "]") depth -= 1;
  }
  return deepest;
}

/** Keys and texts that must not be stored: names that reach an object's prototype, and halves of characters. */
export function findUnsafeJson(value: unknown): { kind: "prototype-key" | "half-character"; found: string } | null {
  if (typeof value === "string") return isWellFormed(value) ? null : { kind: "half-character", found: value };
  if (Array.isArray(value)) return firstUnsafe(value);
  if (!isJsonObject(value)) return null;
  for (const key of Object.keys(value)) {
    if (key === "__proto__" || key === "constructor" || key === "prototype")
      return { kind: "prototype-key", found: key };
    if (!isWellFormed(key)) return { kind: "half-character", found: key };
  }
  return firstUnsafe(Object.values(value));
}

function firstUnsafe(values: readonly unknown[]): ReturnType<typeof findUnsafeJson> {
  for (const value of values) {
    const unsafe = findUnsafeJson(value);
    if (unsafe) return unsafe;
  }
  return null;
}

/** Whether no surrogate stands alone and there is no U+0000: what UTF-8 and the databases can hold. */
function isWellFormed(text: string): boolean {
  return !text.includes("\u0000") && !/\p{Surrogate}/u.test(text);
}
