import { type EmbedTheme, readEmbedTheme } from "@/components/embed/embed-style";
import type { UnknownParameter } from "@/lib/views/publishing/figure-parameters";

/**
 * The theme that the address of a frame asks for, null where the reader's system decides; and what it asks for that is
 * none.
 */
export function requestedTheme(asked: string | null | undefined): {
  theme: EmbedTheme | null;
  unknown: UnknownParameter[];
} {
  const theme = readEmbedTheme(asked ?? null);
  return { theme, unknown: asked && theme === null ? [{ key: "theme", value: asked }] : [] };
}
