import { BarsPicture } from "@/components/charts/bars-picture";
import { BarKeys } from "@/components/charts/sides/bar-keys";
import { ElsewhereList } from "@/components/charts/sides/elsewhere-list";
import { FoldedBars } from "@/components/charts/sides/folded-bars";
import { SidesCountTable } from "@/components/charts/sides-count-table";
import { FigureDownloads } from "@/components/figures/figure-downloads";
import { Section } from "@/components/ui/page-frame";
import { StaticHtml } from "@/components/ui/static-html/static-html";
import type { CellReference } from "@/lib/paths";
import type { PropositionSides } from "@/lib/selection/proposition-sides";
import type { ContestedSides } from "@/lib/views/sides/contested-sides";
import { number } from "@/lib/wording/count";

interface SidesFigureProps {
  readonly view: ContestedSides;
  readonly hrefOf: (propositionSides: PropositionSides) => string;
  readonly cellHref: (cell: CellReference) => string;
  /** Where the figure is had as a file, and what it is called. */
  readonly file: { readonly address: string; readonly name: string; readonly embedHref: string };
}

/** Who stands on which side: names while they are few, and the same as counts and as a table one step away. */
export function SidesFigure({ view, hrefOf, cellHref, file }: SidesFigureProps) {
  const { title, note, shown, others, counts, sidesByProposition, elsewhere } = view;
  return (
    <Section id="camps" title={title} note={note}>
      <figure aria-label={title} className="max-w-[66rem] print:break-inside-auto">
        <BarKeys>
          <StaticHtml>
            <FoldedBars shown={shown} others={others} />
          </StaticHtml>
        </BarKeys>
        <ElsewhereList elsewhere={elsewhere} />
        <details className="border-line-strong border-t pt-2">
          <summary className="fold">
            {elsewhere.length > 0 ? "These" : "All"} {number(sidesByProposition.length)} as counts, in one chart
          </summary>
          <div className="mt-3">
            <BarsPicture view={counts} />
          </div>
        </details>
        <details className="pt-1">
          <summary className="fold">
            {elsewhere.length > 0 ? "These" : "All"} {number(sidesByProposition.length)} by name, as a table
          </summary>
          <div className="mt-2">
            <SidesCountTable
              sidesByProposition={sidesByProposition}
              hrefOf={hrefOf}
              cellHref={cellHref}
              caption={title}
            />
          </div>
        </details>
        <FigureDownloads {...file} />
      </figure>
    </Section>
  );
}
