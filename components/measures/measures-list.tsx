import { Section } from "@/components/ui/page-frame";
import type { MeasureCategory } from "@/lib/views/coding/measures-view";

interface MeasuresListProps {
  readonly categories: readonly MeasureCategory[];
  readonly hrefOfQuotation: (id: string) => string;
  readonly hrefOfIssue: (id: string) => string;
}

/** Measures by category, each with the words of the source that propose it. */
export function MeasuresList({ categories, hrefOfQuotation, hrefOfIssue }: MeasuresListProps) {
  return categories.map((category) => (
    <Section key={category.key} title={category.title}>
      <ul className="grid gap-x-10 lg:grid-cols-2">
        {category.rows.map((row) => (
          <li key={row.id} id={row.id} className="border-line-strong border-t py-3">
            <p className="font-medium">{row.label}</p>
            <blockquote className="mt-1 font-serif text-[1.05rem] leading-snug">{row.exact}</blockquote>
            <p className="mt-1 text-[0.8125rem] text-soft">
              Sanctions: {row.status} · author: {row.stance} · {row.direction}
              {row.issueId && row.issue && (
                <>
                  {" · "}
                  <a className="text-link" href={hrefOfIssue(row.issueId)}>
                    {row.issue}
                  </a>
                </>
              )}
              {" · "}
              <a className="text-link" href={hrefOfQuotation(row.introducedById)}>
                where the category is introduced
              </a>
            </p>
            {row.note && <p className="text-[0.8125rem] text-soft">{row.note}</p>}
          </li>
        ))}
      </ul>
    </Section>
  ));
}
