import { frozenEmbed } from "@/app/embed/_page/frozen-embed";

/** A frozen figure or briefing in a frame: ?theme=light or dark. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return frozenEmbed(request, (await params).id, null);
}
