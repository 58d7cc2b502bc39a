import { requestOrigin } from "@/app/_request/origin";
import { embedAnswer, embedRefused } from "@/app/embed/_page/embed-answers";
import { requestedTheme } from "@/app/embed/_page/requested-theme";
import { briefingHtml } from "@/components/embed/briefing-html";
import { embedPage } from "@/components/embed/embed-page";
import type { EmbedTheme } from "@/components/embed/embed-style";
import { figureHtml } from "@/components/embed/figure-html";
import { frozenLine } from "@/components/embed/frozen-line";
import { leftOutLine } from "@/components/embed/left-out-line";
import { type FrozenBriefing, readFrozenBriefing } from "@/lib/database/frozen-briefings";
import { readDossierIndex } from "@/lib/database/reads/dossier-index-reads";
import { contentHashOf } from "@/lib/database/reads/dossier-reads";
import { readState, statedParams } from "@/lib/filters/address-state";
import { FILE_STATE } from "@/lib/views/page-state";

const STATE = { theme: FILE_STATE.theme };

/**
 * Something frozen, to stand in other people's pages: a figure, a briefing, or one block of it. What goes wrong is told
 * to the server's log.
 *
 * @param blockId of the block alone; null for everything.
 */
export async function frozenEmbed(request: Request, id: string, blockId: string | null): Promise<Response> {
  try {
    const { theme, unknown } = requestedTheme(
      readState(statedParams(new URL(request.url).searchParams, STATE), STATE).theme,
    );
    const frozen = await readFrozenBriefing(id);
    if (!frozen)
      return embedRefused(404, "There is no frozen view at this address. The link may have been cut or mistyped.");
    const body = await bodyOf(frozen, blockId, leftOutLine(unknown));
    return typeof body === "string"
      ? framed(request, body, { frozen, theme })
      : embedRefused(body.status, body.problem);
  } catch (error) {
    console.error(error);
    return embedRefused(500, "This could not be shown. The server’s log says why.");
  }
}

function framed(
  request: Request,
  body: string,
  { frozen, theme }: { frozen: FrozenBriefing; theme: EmbedTheme | null },
): Response {
  const language = frozen.content?.briefing.language ?? "en";
  return embedAnswer(request, embedPage({ title: `${frozen.title} · frozen`, body, theme, language }));
}

async function bodyOf(
  frozen: FrozenBriefing,
  blockId: string | null,
  leftOut: string,
): Promise<string | { readonly status: 404 | 410; readonly problem: string }> {
  const { content, figure, id } = frozen;
  const above = frozenLine({ ...frozen, today: await todayOf(frozen) }) + leftOut;
  const href = `${await requestOrigin()}/b/${id}`;
  if (figure && blockId === null) {
    return figureHtml(figure.embed, { above, state: "", href, data: null });
  }
  if (figure) return { status: 404, problem: "A frozen figure has no blocks; leave the last part of the address out." };
  if (!content) {
    return {
      status: 410,
      problem: "What is kept is not what was stored, or of a version that is not known here. It is not shown.",
    };
  }
  const { briefing } = content;
  const blocks = briefing.blocks.filter((block) => blockId === null || block.id === blockId);
  if (blocks.length > 0) return briefingHtml(briefing, { blocks, above, href });
  const known = briefing.blocks.map((block) => block.id).join(", ");
  return { status: 404, problem: `This briefing has no block “${blockId}”. It has ${known}.` };
}

async function todayOf({ dossierId }: FrozenBriefing) {
  const index = await readDossierIndex(dossierId);
  return index && { version: index.dossier.version, contentHash: contentHashOf(index.dossier) };
}
