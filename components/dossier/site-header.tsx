import { ThemeSwitch } from "@/components/ui/theme-switch";

export interface NavigationItem {
  readonly key: string;
  readonly title: string;
  readonly href: string;
  readonly current: boolean;
}

/** The bar on top of every page: the name, and the places of a dossier when one is open. */
export function SiteHeader({ items = [] }: { items?: readonly NavigationItem[] }) {
  return (
    <header className="no-print sticky top-0 z-30 border-line border-b bg-paper">
      <div className="mx-auto flex max-w-[96rem] items-center gap-x-6 px-4 py-2 sm:px-8 lg:px-10">
        <a href="/" className="font-semibold font-serif text-[1.2rem] tracking-tight">
          Concordance
        </a>
        {items.length > 0 && (
          <nav aria-label="Places of this dossier" className="min-w-0 flex-1 overflow-x-auto [scrollbar-width:none]">
            <ul className="flex gap-x-5 whitespace-nowrap text-[0.84rem]">
              {items.map(({ key, title, href, current }) => (
                <li key={key}>
                  <a
                    href={href}
                    aria-current={current ? "page" : undefined}
                    className="block border-transparent border-b-2 py-1.5 text-soft hover:text-ink aria-[current]:border-ink aria-[current]:text-ink"
                  >
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <div className="ml-auto">
          <ThemeSwitch />
        </div>
      </div>
    </header>
  );
}
