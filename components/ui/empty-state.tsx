import type { ReactNode } from "react";

/** Says why there is nothing and what to do about it. */
export function EmptyState({ title, why, children }: { title: string; why: string; children?: ReactNode }) {
  return (
    <div className="border-y border-line-strong py-8">
      <p className="font-medium font-serif text-lg">{title}</p>
      <p className="mt-1 max-w-[50em] text-soft">{why}</p>
      {children && <div className="mt-3 flex flex-wrap gap-4">{children}</div>}
    </div>
  );
}
