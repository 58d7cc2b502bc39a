import type { ReactNode } from "react";

/**
 * On a telephone a picture keeps a size in which its names can be read, and moves sideways in its own frame.
 *
 * @param label names the frame where nothing inside can be reached by keyboard, so that the frame itself can.
 */
export function ScrollFrame({ label, children }: { readonly label?: string; readonly children: ReactNode }) {
  const className = "overflow-x-auto print:overflow-visible max-sm:[&_svg]:min-w-[44rem]";
  if (label === undefined) return <div className={className}>{children}</div>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls has to be reached by keyboard.
    <section className={className} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
