"use client";

import { EmptyState } from "@/components/ui/empty-state";
import { PageFrame } from "@/components/ui/page-frame";

/** A page that could not be made: says so, keeps the address, offers another try. Details stay in the server's log. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <PageFrame>
      <h1 className="headline mb-4">This page could not be made.</h1>
      <EmptyState
        title="The dossier could not be read or computed."
        why={`Nothing was changed. The server’s log says why${error.digest ? ` (entry ${error.digest})` : ""}.`}
      >
        <button type="button" className="button" onClick={reset}>
          Try again
        </button>
        <a className="text-link self-center" href="/" data-hard>
          See the dossiers
        </a>
      </EmptyState>
    </PageFrame>
  );
}
