import type { Metadata } from "next";
import { SiteHeader } from "@/components/dossier/site-header";
import { CommandLine } from "@/components/ui/command-line";
import { PageFrame, PageHeading } from "@/components/ui/page-frame";
import { type AccessLinkState, readAccessLink } from "@/lib/database/accounts/access-links";

interface Props {
  params: Promise<{ token: string }>;
}

export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: "Sign in", robots: { index: false } };

const INVALID: Readonly<Record<Exclude<AccessLinkState, "valid">, string>> = {
  used: "It was used already, or a newer link took its place. Each link signs in once.",
  expired: "It is older than 24 hours.",
  unknown: "It was cut or mistyped, or it belongs to another installation.",
};

/** Where a one-time link leads. It is used by the button and not by opening the page: programs open links too. */
export default async function AccessPage({ params }: Props) {
  const { token } = await params;
  const state = await readAccessLink(decodeURIComponent(token));
  return (
    <>
      <SiteHeader />
      <PageFrame>
        {state === "valid" ? (
          <>
            <PageHeading
              title="Sign in as the administrator"
              lede="With this link one browser is signed in, for 30 days. Afterwards the link is worth nothing."
            />
            <form method="post" action={`/access/${encodeURIComponent(token)}/open`}>
              <button type="submit" className="button h-10">
                Sign in
              </button>
            </form>
          </>
        ) : (
          <>
            <PageHeading title="This link does not sign in any more." lede={INVALID[state]} />
            <p className="max-w-[46em]">A new one is made on the machine of the server:</p>
            <CommandLine>npm run -s concordance -- access</CommandLine>
          </>
        )}
      </PageFrame>
    </>
  );
}
