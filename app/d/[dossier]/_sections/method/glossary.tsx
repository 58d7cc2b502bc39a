import { Section } from "@/components/ui/page-frame";
import { GLOSSARY } from "@/lib/wording/glossary";

/** Terms that no page of a record has. */
const OF_CODING: ReadonlySet<string> = new Set([
  "position",
  "neutral",
  "confidence",
  "declined",
  "unresolved",
  "mixed",
  "notCoded",
  "coder",
  "adjudicated",
  "alpha",
  "alphaNominal",
  "silent",
]);

/** The terms of these pages, whole; each is also explained where it is used. */
export function Glossary({ isOfRecord }: { isOfRecord: boolean }) {
  return (
    <Section id="glossary" title="Terms used here">
      <dl className="gap-x-14 xl:columns-2">
        {Object.entries(GLOSSARY)
          .filter(([key]) => !isOfRecord || !OF_CODING.has(key))
          .map(([key, { term, definition }]) => (
            <div
              key={key}
              className="mb-2 grid max-w-[46rem] break-inside-avoid grid-cols-[10rem_1fr] gap-x-4 max-sm:grid-cols-1"
            >
              <dt className="font-medium">{term}</dt>
              <dd className="text-soft">{definition}</dd>
            </div>
          ))}
      </dl>
    </Section>
  );
}
