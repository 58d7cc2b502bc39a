/** A press on a link within the product that would load its page in this window. */
export interface FollowedLink {
  readonly anchor: HTMLAnchorElement;
  readonly url: URL;
}

/** What of a mouse event tells where its link is to open; the framework's events have it as well. */
type Press = Pick<MouseEvent, "target" | "defaultPrevented" | "metaKey" | "ctrlKey" | "shiftKey" | "altKey" | "button">;

/** The link that a press follows within the product; null where it leads elsewhere, to a new window, to a file, or is to be loaded anew. */
export function followedLink(event: Press): FollowedLink | null {
  const anchor = event.target instanceof Element ? event.target.closest("a") : null;
  if (!anchor || event.defaultPrevented || opensElsewhere(event, anchor)) return null;
  const url = new URL(anchor.href);
  const isOurs = url.origin === window.location.origin;
  return isOurs && !anchor.hasAttribute("download") && anchor.dataset.hard === undefined ? { anchor, url } : null;
}

function opensElsewhere(event: Press, anchor: HTMLAnchorElement): boolean {
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
  return modified || (anchor.target !== "" && anchor.target !== "_self") || anchor.href === "";
}
