import { unstable_rethrow as rethrowNavigation } from "next/navigation";
import type { ReactNode } from "react";
import { PanelBoundary } from "@/components/ui/panel-boundary";
import { PanelFailure } from "@/components/ui/panel-failure";

/**
 * One panel of a page. If it cannot be computed or drawn, its place says so and the rest of the page stands.
 *
 * The section is called here and not placed as an element: an error while computing is then caught on the server, the
 * page arrives whole, and it does so without scripts as well. What fails later, while drawing or in the browser, is
 * kept by the boundary.
 */
export async function Panel({ name, section }: { name: string; section: () => ReactNode | Promise<ReactNode> }) {
  try {
    return <PanelBoundary name={name}>{await section()}</PanelBoundary>;
  } catch (error) {
    rethrowNavigation(error);
    console.error(`${name} could not be made.`, error);
    return <PanelFailure name={name} />;
  }
}
