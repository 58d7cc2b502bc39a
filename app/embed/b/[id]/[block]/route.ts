import { frozenEmbed } from "@/app/embed/_page/frozen-embed";

/** One block of a frozen briefing in a frame: ?theme=light or dark. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string; block: string }> },
): Promise<Response> {
  const { id, block } = await params;
  return frozenEmbed(request, id, block);
}
