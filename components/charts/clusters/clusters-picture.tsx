import { InteractiveClusters } from "@/components/charts/clusters/interactive-clusters";
import { PointKeys } from "@/components/ui/navigation/point-keys";
import { StaticHtml } from "@/components/ui/static-html/static-html";
import { ClustersFigure } from "@/figures/groups/clusters-figure";
import type { ClustersView } from "@/lib/views/groups/clusters-view";

interface ClustersPictureProps {
  readonly wide: ClustersView;
  readonly narrow: ClustersView;
  readonly hrefOfCommentator: (id: string) => string;
  readonly hrefOfGroup: (id: string) => string;
}

/**
 * The map of clusters for every width: interactive where there is a pointer to be asked, still on a telephone, in print
 * and without scripts.
 */
export function ClustersPicture({ wide, narrow, hrefOfCommentator, hrefOfGroup }: ClustersPictureProps) {
  const points = wide.points.map(({ id, x, y }) => ({ id, x: Math.round(10 * x) / 10, y: Math.round(10 * y) / 10 }));
  return (
    <PointKeys>
      <div className="max-sm:hidden print:block">
        <InteractiveClusters points={points} width={wide.width} height={wide.height}>
          <StaticHtml>
            <ClustersFigure view={wide} hrefOfCommentator={hrefOfCommentator} hrefOfGroup={hrefOfGroup} />
          </StaticHtml>
        </InteractiveClusters>
      </div>
      <div className="sm:hidden print:hidden">
        <StaticHtml>
          <ClustersFigure view={narrow} hrefOfCommentator={hrefOfCommentator} hrefOfGroup={hrefOfGroup} isForFingers />
        </StaticHtml>
      </div>
    </PointKeys>
  );
}
