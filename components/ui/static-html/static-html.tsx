import type { ReactNode } from "react";
import { StillFrame } from "@/components/ui/static-html/static-frame";
import { stillMarkup } from "@/components/ui/static-html/render-static-html";

/**
 * A large part of a page in which nothing happens but links, sent as one text instead of thousands of elements: nobody hydrates
 * or compares it, and the server makes it in one go. Only for plain elements, see stillMarkup.
 */
export function Still({ className, children }: { className?: string; children: ReactNode }) {
  return <StillFrame className={className} html={stillMarkup(children)} />;
}
