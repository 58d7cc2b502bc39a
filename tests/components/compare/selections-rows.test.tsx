import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { SelectionsRows } from "@/components/compare/selections/selections-rows";
import { askedSelections } from "@/lib/filters/asked-selections";
import { comparedSelections } from "@/lib/selection/compared-selections";
import { selectionsView } from "@/lib/views/selections/selections-view";
import { clusteredDossier } from "@/tests/support/dossiers/clustered-dossier";
import { selected } from "@/tests/support/dossiers/selected";

function rowsOf(propositions: number) {
  const dossier = clusteredDossier({ commentators: 60, groups: 2, propositions });
  const page = selected(dossier, "");
  const { asked } = askedSelections({ a: "country=KR", b: "rest" }, dossier);
  const view = selectionsView({
    selections: comparedSelections(page, asked),
    differences: new Map(),
    hrefOf: ({ id }) => `#of-${id}`,
    cellHref: () => "#",
  });
  if (!view) throw new Error("Nothing was asked for.");
  return view;
}

test("of more than forty propositions the others are told in words, each under its own name and with its link", () => {
  const view = rowsOf(50);
  expect(view.rows).toHaveLength(50);
  const { container } = render(<SelectionsRows rows={view.rows} view={view} cellHref={() => "#"} />);
  expect(container.querySelectorAll("h3")).toHaveLength(40);
  expect(screen.getByText(/^10 more, in words/)).toBeInTheDocument();
  for (const row of view.rows) expect(container.querySelector(`[id="${row.id}"]`)).not.toBeNull();
  const last = view.rows.at(-1);
  expect(container.querySelector(`[id="${last?.id}"]`)?.textContent).toContain(last?.bars[0]?.share);
});
