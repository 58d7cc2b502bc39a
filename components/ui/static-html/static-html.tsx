import type { ReactNode } from "react";
import { renderStaticHtml } from "@/components/ui/static-html/render-static-html";
import { StaticFrame } from "@/components/ui/static-html/static-frame";

/**
 * A large part of a page in which nothing happens but links, sent as one text instead of thousands of elements: nobody hydrates
 * or compares it, and the server makes it in one go. Only for plain elements, see stillMarkup.
 */
export function StaticHtml({ className, children }: { className?: string; children: ReactNode }) {
  return <StaticFrame className={className} html={renderStaticHtml(children)} />;
}
