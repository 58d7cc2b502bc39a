import type { NextApiRequest, NextApiResponse } from "next";
import { bytesIn, chooseEncoding } from "@/lib/page-cache/compressed";
import { redeemToken } from "@/lib/page-cache/one-time-token";

/**
 * Sends a page that proxy.ts found kept. Here and not there or in a route of app/, because neither may say that what it
 * sends is compressed already: the framework would compress the same page again for each reader.
 */
export default async function sendCachedPage(
  { query, headers }: NextApiRequest,
  response: NextApiResponse,
): Promise<void> {
  const page = typeof query.word === "string" ? redeemToken(query.word) : null;
  if (!page) {
    response.status(404).send("There is nothing here. Pages are found at their own addresses.");
    return;
  }
  const encoding = chooseEncoding(headers["accept-encoding"]?.toString() ?? null);
  for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value);
  if (encoding !== "identity") response.setHeader("content-encoding", encoding);
  response.status(200).end(await bytesIn(page.body, encoding));
}
