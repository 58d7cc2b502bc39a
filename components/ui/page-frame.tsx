import type { ReactNode } from "react";

/** The measure of a page: one column of content with a heading that says what the page answers. */
export function PageFrame({ children }: { children: ReactNode }) {
  return (
    <main
      id="content"
      tabIndex={-1}
      className="mx-auto w-full max-w-[96rem] px-4 pt-4 pb-16 outline-none sm:px-8 lg:px-10"
    >
      {children}
    </main>
  );
}

export function PageHeading({
  eyebrow,
  title,
  lede,
  basis,
}: {
  eyebrow?: ReactNode;
  title: string;
  lede?: ReactNode;
  basis?: ReactNode;
}) {
  return (
    <header className="mb-6">
      {eyebrow && <p className="eyebrow mb-1.5">{eyebrow}</p>}
      <h1 className="headline mb-2 max-w-[36em]">{title}</h1>
      {lede && <p className="lede mb-2">{lede}</p>}
      {basis && <p className="basis">{basis}</p>}
    </header>
  );
}

export function Section({
  id,
  title,
  note,
  children,
}: {
  id?: string;
  title: string;
  note?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section aria-label={title} id={id} className="mt-8">
      <h2 className="section-title">{title}</h2>
      {note && <p className="basis mt-1 max-w-[60em]">{note}</p>}
      <div className="mt-4">{children}</div>
    </section>
  );
}
