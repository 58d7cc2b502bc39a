import { StaticHtml } from "@/components/ui/static-html/static-html";

/** Data for machines in the head of what they describe. `json` must be safe inside a script element: no "<" in it. */
export function JsonLdScript({ json }: { json: string }) {
  return (
    <StaticHtml>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a script element takes its text unescaped; the caller has removed every "<". */}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
    </StaticHtml>
  );
}
