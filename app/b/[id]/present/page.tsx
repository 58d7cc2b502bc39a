import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Presentation } from "@/components/briefing/present/presentation";
import { presentation } from "@/lib/briefing/presentation";
import { loadFrozen } from "../../_page/load-frozen";

interface Props {
  params: Promise<{ id: string }>;
}

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Present", robots: { index: false } };

/** A frozen briefing on the wall: with the words and the evidence of the day it was frozen. */
export default async function PresentFrozenPage({ params }: Props) {
  const { id, content } = await loadFrozen((await params).id);
  if (!content) notFound();
  return <Presentation view={presentation(content.briefing, content.material)} backHref={`/b/${id}`} />;
}
