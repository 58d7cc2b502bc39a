import { headers } from "next/headers";
import { cache } from "react";
import { type Administrator, readAdministrator } from "@/lib/auth/administrator";

/** Who is signed in, asked once for each request; null for everybody else. */
export const requestAdministrator: () => Promise<Administrator | null> = cache(async () =>
  readAdministrator(await headers()),
);
