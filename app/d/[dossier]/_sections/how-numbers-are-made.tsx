import { Section } from "@/components/ui/page-frame";
import { METHOD_REFERENCES, METHOD_TEXT } from "@/lib/views/method-text";

/** The method in plain words; the same for every dossier. */
export function HowNumbersAreMade() {
  return (
    <Section id="numbers" title="How each number is made">
      <dl className="grid max-w-[66rem] grid-cols-[12rem_1fr] gap-x-6 gap-y-4 max-sm:grid-cols-1">
        {METHOD_TEXT.map(({ id, title, paragraphs }) => (
          <div key={id} id={`method-${id}`} className="contents">
            <dt className="font-medium">{title}</dt>
            <dd className="grid max-w-[46rem] gap-2 text-soft">
              {paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <details className="mt-5">
        <summary className="text-soft">References</summary>
        <ul className="mt-2 grid max-w-[50rem] gap-1 text-[0.8125rem] text-soft">
          {METHOD_REFERENCES.map((reference) => (
            <li key={reference}>{reference}</li>
          ))}
        </ul>
      </details>
    </Section>
  );
}
