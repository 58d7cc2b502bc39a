"use client";

import { useSyncExternalStore } from "react";
import { readTheme, THEME_COOKIE, THEMES, type Theme } from "@/components/ui/theme";

const WORDS: Record<Theme, string> = { system: "Theme: as the system", light: "Theme: light", dark: "Theme: dark" };

/**
 * Steps through system, light and dark; kept in a cookie. Until scripts run, which it needs, only its place is kept.
 */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(subscribe, currentTheme, () => null);
  if (theme === null) {
    return (
      <span className="pill invisible px-2" aria-hidden="true">
        <Sign theme="system" />
      </span>
    );
  }
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";
  return (
    <button
      type="button"
      className="pill px-2"
      title={`${WORDS[theme]}. Press for ${next}.`}
      aria-label={WORDS[theme]}
      onClick={() => {
        // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox and Safari.
        document.cookie = `${THEME_COOKIE}=${next};path=/;max-age=31536000;samesite=lax`;
        document.documentElement.dataset.theme = next;
      }}
    >
      <Sign theme={theme} />
    </button>
  );
}

/** An empty, a half and a full circle: drawn, for fonts differ in theirs. */
function Sign({ theme }: { theme: Theme }) {
  return (
    <svg viewBox="0 0 14 14" width="13" height="13" aria-hidden="true">
      <circle cx="7" cy="7" r="6" fill={theme === "dark" ? "currentColor" : "none"} stroke="currentColor" />
      {theme === "system" && <path d="M7 1a6 6 0 0 1 0 12z" fill="currentColor" />}
    </svg>
  );
}

function currentTheme(): Theme {
  return readTheme(document.documentElement.dataset.theme);
}

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => observer.disconnect();
}
