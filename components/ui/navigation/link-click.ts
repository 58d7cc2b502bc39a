/** A press on a link within the product that would load its page in this window. */
export interface FollowedLink {
  readonly anchor: Anchor;
  readonly url: URL;
}

/**
 * In a picture a link is an element of SVG. What both kinds have alike are attributes: `href` and `target` are objects
 * there.
 */
type Anchor = HTMLAnchorElement | SVGAElement;

/** What of a mouse event tells where its link is to open; the framework's events have it as well. */
type Press = Pick<MouseEvent, "target" | "defaultPrevented" | "metaKey" | "ctrlKey" | "shiftKey" | "altKey" | "button">;

/**
 * The link that a press follows within the product; null where it leads elsewhere, to a new window, to a file, or is to
 * be loaded anew.
 */
export function followedLink(event: Press): FollowedLink | null {
  const anchor = event.target instanceof Element ? event.target.closest<Anchor>("a") : null;
  const href = anchor?.getAttribute("href") ?? null;
  if (!anchor || href === null || event.defaultPrevented || opensElsewhere(event, anchor)) return null;
  const url = urlOf(href);
  const isOurs = url?.origin === window.location.origin;
  return isOurs && !anchor.hasAttribute("download") && anchor.dataset.hard === undefined ? { anchor, url } : null;
}

function opensElsewhere(event: Press, anchor: Anchor): boolean {
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
  const target = anchor.getAttribute("target") ?? "";
  return modified || (target !== "" && target !== "_self");
}

function urlOf(href: string): URL | null {
  try {
    return new URL(href, document.baseURI);
  } catch {
    return null;
  }
}
