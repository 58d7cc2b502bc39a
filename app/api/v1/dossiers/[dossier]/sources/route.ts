import { file, refuse } from "@/app/_briefing/answers";
import { type DossierRoute, withView } from "@/app/_briefing/with-view";
import { toBibtex } from "@/lib/citations/to-bibtex";
import { toCslJson } from "@/lib/citations/to-csl-json";
import { toRis } from "@/lib/citations/to-ris";

const FORMATS = {
  ris: { write: toRis, mediaType: "application/x-research-info-systems; charset=utf-8", extension: "ris" },
  bib: { write: toBibtex, mediaType: "application/x-bibtex; charset=utf-8", extension: "bib" },
  csl: { write: toCslJson, mediaType: "application/vnd.citationstyles.csl+json; charset=utf-8", extension: "json" },
} as const;

/** The sources of the quotations that the filter leaves, for a reference manager: ?format=ris, bib or csl. */
export async function GET(request: Request, route: DossierRoute): Promise<Response> {
  return withView(request, route, ["format"], ({ index, selection, params }) => {
    const asked = params.get("format") ?? "csl";
    if (!isFormat(asked)) return refuse(400, `“${asked}” is no format. Known are ${Object.keys(FORMATS).join(", ")}.`);
    const used = new Set(selection.quotations.map(({ sourceId }) => sourceId));
    const sources = index.dossier.sources.filter(({ id }) => used.has(id));
    const { write, mediaType, extension } = FORMATS[asked];
    const name = `${index.dossier.id}-${index.dossier.version}-sources.${extension}`;
    return file(write(index, sources), { mediaType, name });
  });
}

function isFormat(text: string): text is keyof typeof FORMATS {
  return Object.hasOwn(FORMATS, text);
}
