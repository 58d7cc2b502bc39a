import { EventEmitter } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { act, cleanup } from "@testing-library/react";
import { hydrateRoot, type Root } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it } from "vitest";
import { withDocumentTexts } from "@/components/ui/static-html/document-texts";
import { StaticFrame } from "@/components/ui/static-html/static-frame";
import { StaticHtml } from "@/components/ui/static-html/static-html";
import { textsBeingSent } from "@/components/ui/static-html/texts-being-sent";

const WORDS = <a href="?first">first</a>;
const MARKUP = '<a href="?first">first</a>';
const OTHER = { textKey: "other", html: '<a href="?second">second</a>' };

afterEach(() => {
  cleanup();
  document.body.innerHTML = "";
});

describe("what stands in a document once", () => {
  it("the data of a document names a text that the document holds as markup", () => {
    const { props, markup, close } = answer({ headers: {} });
    expect(props.html).toBeNull();
    expect(markup).toContain(MARKUP);
    close();
  });

  it("what the router of an open page asks for carries the text itself", () => {
    expect(answer({ headers: { rsc: "1" } }).props.html).toBe(MARKUP);
  });

  it("a text is held for as long as one of the documents with it is being answered", () => {
    const first = answer({ headers: {} });
    const second = answer({ headers: {} });
    first.close();
    expect(textsBeingSent().get(second.props.textKey)?.text).toBe(MARKUP);
    second.close();
    expect(textsBeingSent().size).toBe(0);
  });
});

describe("a document whose reader left", () => {
  it("what is drawn after the answer was closed is held nowhere", async () => {
    const response = new EventEmitter();
    let drawn: Promise<void> = Promise.resolve();
    withDocumentTexts(() => {
      drawn = Promise.resolve().then(() => void StaticHtml({ children: WORDS }));
    })({ method: "GET", headers: {} } as unknown as IncomingMessage, response as unknown as ServerResponse);
    response.emit("close");
    await drawn;
    expect(textsBeingSent().size).toBe(0);
  });
});

describe("a document in the browser", () => {
  it("a page that was loaded keeps its markup, element by element", async () => {
    const { frame, draw, props } = await loaded();
    const link = frame.firstChild;
    await draw(props);
    expect(frame.firstChild).toBe(link);
  });

  it("another text takes its place, and the way back leads to what the document held", async () => {
    const { frame, draw, props } = await loaded();
    await draw(OTHER);
    expect(frame.innerHTML).toBe(OTHER.html);
    await draw(props);
    expect(frame.innerHTML).toBe(MARKUP);
  });

  it("the way back leads to it also where the whole frame had gone", async () => {
    const { root, container, draw, props } = await loaded();
    await act(async () => root.render(<p>Another page</p>));
    await draw(props);
    expect(container.querySelector("div")?.innerHTML).toBe(MARKUP);
  });

  it("a page that has to be drawn anew takes the text from what the server had sent", async () => {
    const { props, markup, close } = answer({ headers: {} });
    close();
    const container = document.body.appendChild(document.createElement("div"));
    container.innerHTML = `<p>the server’s words</p>${markup}`;
    await act(async () => {
      hydrateRoot(container, [<p key="p">other words</p>, <StaticFrame key="frame" {...props} />], {
        onRecoverableError: () => {},
      });
    });
    expect(container.textContent).toBe("other wordsfirst");
  });
});

/** Answers a request for a page with one such text, as the framework does: elements first, then their markup. */
function answer({ headers }: { headers: Record<string, string> }) {
  const response = new EventEmitter();
  let element = StaticHtml({ children: WORDS });
  withDocumentTexts(() => {
    element = StaticHtml({ children: WORDS });
  })({ method: "GET", headers } as unknown as IncomingMessage, response as unknown as ServerResponse);
  const { props } = element as { props: Parameters<typeof StaticFrame>[0] };
  return { props, markup: onServer(() => renderToString(element)), close: () => response.emit("close") };
}

/** Where there is no document. */
function onServer<Result>(work: () => Result): Result {
  const { document: inBrowser } = globalThis;
  Reflect.deleteProperty(globalThis, "document");
  try {
    return work();
  } finally {
    globalThis.document = inBrowser;
  }
}

async function loaded() {
  const { props, markup, close } = answer({ headers: {} });
  close();
  const container = document.body.appendChild(document.createElement("div"));
  container.innerHTML = markup;
  const root: Root = await act(async () => hydrateRoot(container, <StaticFrame {...props} />));
  const draw = (next: Parameters<typeof StaticFrame>[0]) => act(async () => root.render(<StaticFrame {...next} />));
  const frame = container.querySelector("div");
  if (!frame) throw new Error("The document lost its frame.");
  return { root, container, frame, draw, props };
}
