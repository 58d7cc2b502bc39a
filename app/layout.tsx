import { GeistSans } from "geist/font/sans";
import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { requestOrigin } from "@/app/_request/origin";
import { SoftNavigation } from "@/components/ui/navigation/soft-navigation";
import { readTheme, THEME_COOKIE } from "@/components/ui/theme";
import { FILTER_PARAMS } from "@/lib/filters/filter";
import "@/app/globals.css";

/**
 * What a choice made in haste has to keep: the filter, which travels from page to page, and which of its parameters are
 * lists.
 */
const PARAMETERS = {
  carried: Object.keys(FILTER_PARAMS),
  lists: Object.entries(FILTER_PARAMS).flatMap(([name, { type }]) => (type === "multi" ? [name] : [])),
};

export async function generateMetadata(): Promise<Metadata> {
  return {
    metadataBase: new URL(await requestOrigin()),
    title: { default: "Concordance", template: "%s · Concordance" },
    description: "Who agrees with whom, and on what: positions with the quotations behind them.",
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf6" },
    { media: "(prefers-color-scheme: dark)", color: "#171511" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = readTheme((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <html lang="en" data-theme={theme} className={GeistSans.variable}>
      <body>
        <a
          href="#content"
          className="sr-only rounded bg-action px-3 py-2 text-on-action focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50"
        >
          Skip to content
        </a>
        <SoftNavigation parameters={PARAMETERS}>{children}</SoftNavigation>
      </body>
    </html>
  );
}
