/** To whom a reader can write that something is wrong: an e-mail address or a page. */
export interface Contact {
  readonly kind: "mail" | "page";
  readonly address: string;
}

/**
 * Reads what CONCORDANCE_CONTACT says; null where it says nothing, or something that is neither an e-mail address nor a
 * page.
 */
export function parseContact(text: string | undefined): Contact | null {
  const address = text?.trim() ?? "";
  if (/^[^\s@?&<>"]+@[^\s@?&<>"]+$/.test(address)) return { kind: "mail", address };
  const isPage = URL.canParse(address) && ["https:", "http:"].includes(new URL(address).protocol);
  return isPage ? { kind: "page", address } : null;
}

/** The address of a letter about something. */
export function letterTo(
  address: string,
  { subject, body }: { readonly subject: string; readonly body: string },
): string {
  return `mailto:${encodeURIComponent(address).replace("%40", "@")}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
