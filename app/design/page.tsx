import type { Metadata } from "next";
import { ComponentSamples } from "@/app/design/_samples/component-samples";
import { MarkSamples } from "@/app/design/_samples/mark-samples";
import { StateSamples } from "@/app/design/_samples/state-samples";
import { TokenSamples } from "@/app/design/_samples/token-samples";
import { TypeSamples } from "@/app/design/_samples/type-samples";
import { SiteHeader } from "@/components/dossier/site-header";
import { PageFrame, PageHeading, Section } from "@/components/ui/page-frame";

export const metadata: Metadata = { title: "Design", robots: { index: false, follow: false } };

/** For those who work on the look: every token, type, mark, state and component as it is, in the theme that is on. */
export default function DesignPage() {
  return (
    <>
      <SiteHeader />
      <PageFrame>
        <PageHeading
          eyebrow="For those who work on Concordance"
          title="What the pages are made of"
          lede="Paper, ink and hairlines. Colour has one meaning: orange disagrees, purple agrees, teal is a choice or an action."
        />
        <Section
          title="Colours"
          note="From globals.css; each pair is light and dark. Contrast and distance are tested."
        >
          <TokenSamples />
        </Section>
        <Section
          title="Type"
          note="Source Serif 4 for what people say and what we find, Geist for the interface and for figures."
        >
          <TypeSamples />
        </Section>
        <Section title="Marks" note="Colour for the side, sign for the degree, a dashed empty cell for low confidence.">
          <div className="relative overflow-x-auto">
            <MarkSamples />
          </div>
        </Section>
        <Section title="States" note="Empty says why and what to do. A failure stays in its panel.">
          <StateSamples />
        </Section>
        <Section title="Components">
          <ComponentSamples />
        </Section>
      </PageFrame>
    </>
  );
}
