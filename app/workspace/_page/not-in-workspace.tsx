import { PageHeading } from "@/components/ui/page-frame";
import { WORKSPACE_PATH } from "@/lib/address/workspace-paths";

/** Says of an address of the workspace that what it names is not there. */
export function NotInWorkspace({ what }: { what: "draft" | "import" }) {
  return (
    <>
      <PageHeading title={`There is no such ${what}.`} lede="It was discarded, or the link was cut or mistyped." />
      <p>
        <a className="text-link" href={WORKSPACE_PATH}>
          Back to the workspace
        </a>
      </p>
    </>
  );
}
