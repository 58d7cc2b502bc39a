import type { ReactNode } from "react";
import { StaticFrame } from "@/components/ui/static-html/static-frame";
import { renderToStaticMarkup } from "@/generated/react-markup.cjs";

/**
 * A large part of a page in which nothing happens but links, sent as one text instead of thousands of elements: nobody
 * hydrates or compares it, and the server makes it in one go. Only for plain elements: handlers are left out and hooks
 * fail.
 *
 * @throws Error where something inside waits for a promise.
 */
export function StaticHtml({ className, children }: { className?: string; children: ReactNode }) {
  return <StaticFrame className={className} html={renderToStaticMarkup(children)} />;
}
