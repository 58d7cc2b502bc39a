import type { ReactNode } from "react";
import { requestAdministrator } from "@/app/_request/signed-in";
import { SiteHeader } from "@/components/dossier/site-header";
import { CommandLine } from "@/components/ui/command-line";
import { PageFrame, PageHeading } from "@/components/ui/page-frame";
import { WORKSPACE_PATH } from "@/lib/address/workspace-paths";
import { hasAccount } from "@/lib/database/accounts/accounts";

const PLACES = [
  { key: "", title: "Drafts" },
  { key: "imports", title: "Import files" },
  { key: "packages", title: "Import a package" },
  { key: "new", title: "New dossier" },
] as const;

export type WorkspacePlace = (typeof PLACES)[number]["key"];

/**
 * A page of the workspace: its frame, and its content for the administrator alone. The content is made after it is
 * known who asks, so that a page of somebody else has nothing of it.
 */
export async function workspacePage(place: WorkspacePlace, content: () => ReactNode | Promise<ReactNode>) {
  const administrator = await requestAdministrator();
  if (!administrator) return <SignInNeeded />;
  const items = PLACES.map(({ key, title }) => ({
    key,
    title,
    href: key === "" ? WORKSPACE_PATH : `${WORKSPACE_PATH}/${key}`,
    current: key === place,
  }));
  return (
    <>
      <SiteHeader items={items} label="Places of the workspace" share={<SignOut />} />
      <PageFrame>{await content()}</PageFrame>
    </>
  );
}

function SignOut() {
  return (
    <form method="post" action={`${WORKSPACE_PATH}/sign-out`}>
      <button type="submit" className="pill">
        Sign out
      </button>
    </form>
  );
}

/** Says to everybody else how one gets in; the first link is printed where the server was started. */
async function SignInNeeded() {
  const isOpen = await hasAccount();
  return (
    <>
      <SiteHeader />
      <PageFrame>
        <PageHeading
          title="The workspace is for those who make dossiers."
          lede={
            isOpen
              ? "Reading needs no account. To write, open a link that signs you in once; it holds for 24 hours."
              : "This installation has no account yet, and everything that writes a dossier is closed until it has one."
          }
        />
        <p className="max-w-[46em]">
          {isOpen
            ? "Whoever has the machine of the server makes such a link there:"
            : "The first link was printed where the server was started, if it listens on that machine only. It is made there at any time by:"}
        </p>
        <CommandLine>npm run -s concordance -- access</CommandLine>
        <p className="mt-4">
          <a className="text-link" href="/">
            See the dossiers
          </a>
        </p>
      </PageFrame>
    </>
  );
}
