import { readFile } from "node:fs/promises";
import path from "node:path";
import { ImageResponse } from "next/og";
import { readableIndex, uncachedIfDraft } from "@/app/_request/dossier-guard";
import { requestOrigin } from "@/app/_request/origin";
import { SharePicture } from "@/components/dossier/share-picture";
import { cacheControl } from "@/lib/http/request-origin";
import { dossierPath } from "@/lib/paths";
import { openView } from "@/lib/selection/open-view";
import { FILE_STATE } from "@/lib/views/page-state";
import { sharedView } from "@/lib/views/publishing/share-image-view";

const SIZE = { width: 1200, height: 630 };
const FONTS = "node_modules/geist/dist/fonts/geist-sans";

/**
 * The picture of a shared link: what the page is about or its first finding under the filter, with the basis and
 * context. A route and not the file that the framework has for such pictures, since that one is not told the filter.
 */
export async function GET(request: Request, { params }: { params: Promise<{ dossier: string }> }): Promise<Response> {
  const index = await readableIndex((await params).dossier);
  if (!index) return new Response("There is no such dossier.", { status: 404 });
  const { dossier } = index;
  const { searchParams } = new URL(request.url);
  const opened = openView(searchParams, { index, state: FILE_STATE, mode: "strict" });
  // A picture has no room for a remark: one of another view than was asked for would be taken for the one asked for.
  if (opened.problem !== null) return new Response(opened.problem, { status: 400 });
  const { view, state } = opened;
  const permalink = (await requestOrigin()) + dossierPath(dossier.id, "", view.selection.filter);
  const { image } = sharedView(view, {
    now: new Date().toISOString(),
    permalink,
    place: state.place,
    compared: state.with,
  });
  const [regular, semiBold] = await Promise.all([
    readFile(path.join(process.cwd(), FONTS, "Geist-Regular.ttf")),
    readFile(path.join(process.cwd(), FONTS, "Geist-SemiBold.ttf")),
  ]);
  const picture = new ImageResponse(<SharePicture view={image} />, {
    ...SIZE,
    headers: { "Cache-Control": `${cacheControl()}, max-age=600` },
    fonts: [
      { name: "Geist", data: regular, weight: 400, style: "normal" },
      { name: "Geist", data: semiBold, weight: 600, style: "normal" },
    ],
  });
  return uncachedIfDraft(dossier.id, picture);
}
