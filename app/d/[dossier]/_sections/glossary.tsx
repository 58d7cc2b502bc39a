import { Section } from "@/components/ui/page-frame";
import { GLOSSARY } from "@/lib/views/glossary";

/** The terms of these pages, whole; each is also explained where it is used. */
export function Glossary() {
  return (
    <Section id="glossary" title="Terms used here">
      <dl className="gap-x-14 xl:columns-2">
        {Object.entries(GLOSSARY).map(([key, { term, definition }]) => (
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
