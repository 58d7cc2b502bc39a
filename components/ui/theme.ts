export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** A cookie rather than local storage: the server knows the theme and no page flashes in the wrong one. */
export const THEME_COOKIE = "theme";

/** The theme a cookie names; "system" for anything else. */
export function readTheme(cookie: string | undefined): Theme {
  return THEMES.find((theme) => theme === cookie) ?? "system";
}
