import type { ReactNode } from "react";
import type { PaletteSource } from "@/components/keys/command-palette";
import { SiteKeys } from "@/components/keys/site-keys";
import { MenuCloser } from "@/components/ui/menu-closer";
import { StaticHtml } from "@/components/ui/static-html/static-html";
import { ThemeSwitch } from "@/components/ui/theme-switch";

export interface NavigationItem {
  readonly key: string;
  readonly title: string;
  readonly href: string;
  readonly current: boolean;
}

/**
 * The bar on top of every page: the name and, when a dossier is open, its places, the way to anything in it, and how to
 * share the view.
 */
export function SiteHeader({
  items = [],
  label = "Places of this dossier",
  palette = null,
  share,
  brief = null,
}: {
  items?: readonly NavigationItem[];
  /** What the items are, for those who do not see them. */
  label?: string;
  palette?: PaletteSource | null;
  share?: ReactNode;
  /** Where a briefing of the current view is made. */
  brief?: { readonly href: string; readonly current: boolean } | null;
}) {
  // On a telephone not all places are in sight: those from shortly before the open one are.
  const first = items.findIndex(({ current }) => current) - 2;
  return (
    <header className="no-print top-0 z-30 border-line border-b bg-paper sm:sticky">
      <div className="mx-auto flex max-w-[96rem] flex-wrap items-center gap-x-2 px-4 py-2 sm:gap-x-6 sm:flex-nowrap sm:px-8 lg:px-10">
        <a href="/" className="font-semibold font-serif text-[1.2rem] tracking-tight max-sm:text-[1.05rem]">
          Concordance
        </a>
        {items.length > 0 && (
          <nav
            aria-label={label}
            className="order-last w-full min-w-0 overflow-x-auto [scrollbar-width:none] max-sm:[mask-image:linear-gradient(to_right,black_calc(100%-1.25rem),transparent)] sm:order-none sm:w-auto sm:flex-1"
          >
            <StaticHtml>
              <ul className="flex gap-x-4 whitespace-nowrap text-[0.84rem] max-sm:w-max max-sm:pr-5 sm:gap-x-5">
                {items.map(({ key, title, href, current }, position) => (
                  <li key={key} className={position === first ? "[scroll-initial-target:nearest]" : undefined}>
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
            </StaticHtml>
          </nav>
        )}
        <div className="ml-auto flex items-center gap-2 max-sm:gap-1 max-sm:[&_.button]:px-2 max-sm:[&_.button]:text-[0.8125rem] max-sm:[&_.pill]:px-1.5">
          {palette && (
            <a href={palette.searchHref ?? "#content"} data-opens="palette" aria-haspopup="dialog" className="pill">
              Search <kbd className="text-xs max-lg:hidden">⌘K</kbd>
            </a>
          )}
          {share}
          {brief && (
            <a href={brief.href} aria-current={brief.current ? "page" : undefined} className="button">
              Brief me
            </a>
          )}
          <MenuCloser />
          <SiteKeys dossier={palette} />
          <ThemeSwitch />
        </div>
      </div>
    </header>
  );
}
