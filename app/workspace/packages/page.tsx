import type { Metadata } from "next";
import { workspacePage } from "@/app/workspace/_page/workspace-page";
import { PageHeading } from "@/components/ui/page-frame";
import { WORKSPACE_PATH } from "@/lib/address/workspace-paths";
import { LIMITS, megabytes } from "@/lib/dossier/limits";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Import a package", robots: { index: false } };

/** A dossier package as a zip file becomes the draft of its name. */
export default function PackagesPage() {
  return workspacePage("packages", () => (
    <>
      <PageHeading
        title="Import a package"
        lede="A dossier as another installation exports it: a zip of CSV files with a datapackage.json. It becomes the draft of its name; what changes is shown before anything is published."
        basis={`At most ${megabytes(LIMITS.fileBytes)}, unpacked ${megabytes(LIMITS.packageBytes)} in ${LIMITS.files} files. Everything that is wrong with it is listed, with file, row and column; then nothing is written.`}
      />
      <form
        method="post"
        action={`${WORKSPACE_PATH}/packages/upload`}
        encType="multipart/form-data"
        className="grid max-w-[46rem] gap-4"
      >
        <p>
          <label htmlFor="package" className="font-medium">
            Package
          </label>
          <input
            id="package"
            name="package"
            type="file"
            accept=".zip,application/zip"
            required
            className="mt-1 block w-full rounded-md border border-line-strong bg-card p-2 file:mr-3 file:rounded-md file:border file:border-line-strong file:bg-paper file:px-3 file:py-1 file:text-ink"
          />
        </p>
        <p>
          <button type="submit" className="button h-10">
            Import into a draft
          </button>
        </p>
      </form>
    </>
  ));
}
