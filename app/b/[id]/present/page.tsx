import type { Metadata } from "next";
import { NoSuchBriefing } from "@/app/b/_page/briefing-not-found";
import { loadFrozen } from "@/app/b/_page/load-frozen";
import { Presentation } from "@/components/briefing/present/presentation";
import { NotFoundPage } from "@/components/dossier/not-found-page";
import { presentation } from "@/lib/briefing/presentation";

interface Props {
  params: Promise<{ id: string }>;
}

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Present", robots: { index: false } };

/** A frozen briefing on the wall: with the words and the evidence of the day it was frozen. */
export default async function PresentFrozenPage({ params }: Props) {
  const frozen = await loadFrozen((await params).id);
  if (!frozen) return <NoSuchBriefing />;
  const { id, content } = frozen;
  if (!content) {
    return (
      <NotFoundPage
        title="There is nothing to present here."
        why="What was frozen at this address is a figure, or a briefing that is not shown any more."
        back={`/b/${id}`}
        backWords="See what is kept"
      />
    );
  }
  return <Presentation view={presentation(content.briefing, content.material)} backHref={`/b/${id}`} />;
}
