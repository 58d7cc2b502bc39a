import type { Dossier } from "@/lib/domain/dossier";
export function firstComparison(_dossier: Dossier): Partial<Record<"a"|"b"|"c"|"d", string>> | null { return null; }
