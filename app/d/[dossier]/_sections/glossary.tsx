import { Section } from "@/components/ui/page-frame";
import { GLOSSARY } from "@/lib/views/glossary";

/** The words of these pages, whole; each is also explained where it is used. */
export function Glossary() {
  return (
    <Section id="glossary" title="Words used here">
      <dl className="grid max-w-[66rem] grid-cols-[12rem_1fr] gap-x-6 gap-y-2 max-sm:grid-cols-1">
        {Object.entries(GLOSSARY).map(([key, { term, definition }]) => (
          <div key={key} className="contents">
            <dt className="font-medium">{term}</dt>
            <dd className="max-w-[46rem] text-soft">{definition}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
