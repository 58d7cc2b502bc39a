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
              <Paragraphs paragraphs={paragraphs} />
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

/** Of a longer section so many paragraphs are read at once; the others open in place and are printed. */
const MAX_READ_AT_ONCE = 5;

function Paragraphs({ paragraphs }: { paragraphs: readonly string[] }) {
  const isLong = paragraphs.length > MAX_READ_AT_ONCE + 1;
  const read = isLong ? paragraphs.slice(0, MAX_READ_AT_ONCE) : paragraphs;
  const folded = paragraphs.slice(read.length);
  return (
    <>
      {read.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {folded.length > 0 && (
        <details className="printed-whole [&>p]:mb-2">
          <summary className="fold">{folded.length} more paragraphs</summary>
          {folded.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </details>
      )}
    </>
  );
}
