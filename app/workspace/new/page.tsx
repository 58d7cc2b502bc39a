import type { Metadata } from "next";
import { workspacePage } from "@/app/workspace/_page/workspace-page";
import { Field } from "@/components/ui/field";
import { PageHeading } from "@/components/ui/page-frame";
import { TEMPLATE_PATH, WORKSPACE_PATH } from "@/lib/address/workspace-paths";
import { problemOfNewDraft } from "@/lib/database/drafts/draft-writes";
import { LIMITS } from "@/lib/dossier/limits";

interface Props {
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "New dossier", robots: { index: false } };

/** A title, a name for the address, and what is wrong with either. */
export default async function NewDossierPage({ searchParams }: Props) {
  const params = await searchParams;
  return workspacePage("new", async () => {
    const [title, name] = [textOf(params.title), textOf(params.name)];
    const problem = params.checked === undefined ? null : await problemOfNewDraft({ title, name });
    return (
      <>
        <PageHeading
          title="New dossier"
          lede="It begins empty, as a draft that only you see. Files are imported into it, and nothing is public until you publish it."
        />
        {problem && (
          <p role="alert" className="mb-4 max-w-[46rem] border-disagree border-l-2 pl-3">
            {problem}
          </p>
        )}
        <form method="post" action={`${WORKSPACE_PATH}/new/create`} className="grid max-w-[46rem] gap-5">
          <Field
            name="title"
            label="Title"
            hint="The question it answers, as readers will see it."
            value={title}
            maxLength={LIMITS.titleLength}
            isRequired
          />
          <Field
            name="name"
            label="Name in its address"
            hint="Lower-case letters, digits and hyphens, as in arms-transfers. Left empty it is made from the title; it never changes later."
            value={name}
            maxLength={100}
          />
          <p>
            <button type="submit" className="button h-10">
              Begin the draft
            </button>
          </p>
          <p className="text-soft">
            To fill in:{" "}
            <a className="text-link" href={TEMPLATE_PATH}>
              the template workbook
            </a>
            , with examples and a sheet that explains every column.
          </p>
        </form>
      </>
    );
  });
}

function textOf(value: string | string[] | undefined): string {
  return typeof value === "string" ? value : "";
}
