import { Section } from "@/components/ui/page-frame";
import { METHOD_REFERENCES, METHOD_TEXT } from "@/lib/views/coding/method-text";

/** The method in plain words, without what is said of coders where nobody coded. */
export function HowNumbersAreMade({ isOfRecord }: { isOfRecord: boolean }) {
  return (
    <Section id="numbers" title="How each number is made">
      <dl className="gap-x-14 xl:columns-2">
        {METHOD_TEXT.filter(({ id }) => !isOfRecord || id !== "reliability").map(({ id, title, paragraphs }) => (
          <div key={id} id={`method-${id}`} className="mb-4 max-w-[46rem]">
            <dt className="break-after-avoid font-medium">{title}</dt>
            <dd className="[&>p]:mb-2 text-soft">
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
