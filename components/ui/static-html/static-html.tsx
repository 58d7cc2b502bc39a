import type { ReactNode } from "react";
import { isWrittenInDocument, keyOfText } from "@/components/ui/static-html/document-texts";
import { StaticFrame } from "@/components/ui/static-html/static-frame";
import { renderToStaticMarkup } from "@/generated/react-markup.cjs";

/**
 * A large part of a page in which nothing happens but links, sent as one text instead of thousands of elements: nobody
 * hydrates or compares it, and the server makes it in one go. A document holds it once, as markup. Only for plain
 * elements: handlers are left out and hooks fail.
 *
 * @throws Error where something inside waits for a promise.
 */
export function StaticHtml({ className, children }: { className?: string; children: ReactNode }) {
  const html = renderToStaticMarkup(children);
  const textKey = keyOfText(html);
  const isInDocument = isWrittenInDocument(textKey, html);
  return <StaticFrame className={className} textKey={textKey} html={isInDocument ? null : html} />;
}
