import { useCallback, useEffect, useRef, useState } from "react";

export type FileMakingState =
  | { readonly kind: "idle" }
  | { readonly kind: "making"; readonly words: string; readonly seconds: number }
  | { readonly kind: "saved"; readonly words: string }
  | { readonly kind: "cancelled"; readonly words: string }
  | { readonly kind: "problem"; readonly message: string };

export interface FileMaking {
  readonly state: FileMakingState;
  /** Asks the server for a file and saves it; while one is being made, nothing else is asked. */
  readonly make: (words: string, address: string, request?: RequestInit) => void;
  /** Leaves the file that is being made: the server is told and stops. */
  readonly cancel: () => void;
}

/** Browsers read the file after the click that saves it. */
const RETENTION_MS = 30_000;

/** Has a file made by the server and saves it under its own name, so that the page can say how it goes. */
export function useFileMaking(): FileMaking {
  const [state, setState] = useState<FileMakingState>({ kind: "idle" });
  const asking = useRef<AbortController | null>(null);

  const make = useCallback((words: string, address: string, request: RequestInit = {}) => {
    if (asking.current) return;
    const controller = new AbortController();
    asking.current = controller;
    setState({ kind: "making", words, seconds: 0 });
    fetchFile(address, { ...request, signal: controller.signal }).then(
      (file) => {
        if (asking.current !== controller) return;
        asking.current = null;
        save(file);
        setState({ kind: "saved", words });
      },
      (error: unknown) => {
        if (asking.current !== controller) return;
        asking.current = null;
        setState({ kind: "problem", message: error instanceof Error ? error.message : "The file could not be made." });
      },
    );
  }, []);

  const cancel = useCallback(() => {
    const controller = asking.current;
    asking.current = null;
    controller?.abort();
    setState((current) => (current.kind === "making" ? { kind: "cancelled", words: current.words } : current));
  }, []);

  const isMaking = state.kind === "making";
  useEffect(() => {
    if (!isMaking) return;
    const timer = setInterval(() => {
      setState((now) => (now.kind === "making" ? { ...now, seconds: now.seconds + 1 } : now));
    }, 1000);
    return () => clearInterval(timer);
  }, [isMaking]);
  // Whoever leaves the page no longer wants the file.
  useEffect(() => () => asking.current?.abort(), []);

  return { state, make, cancel };
}

interface FetchedFile {
  readonly blob: Blob;
  readonly name: string;
}

async function fetchFile(address: string, request: RequestInit): Promise<FetchedFile> {
  const answer = await fetch(address, request).catch((error: unknown) => {
    if (request.signal?.aborted) throw error;
    throw new Error("The server cannot be reached. Try again when you are online; the briefing is kept.");
  });
  if (!answer.ok) {
    const body = await answer.json().catch(() => null);
    throw new Error(body?.error?.message ?? "The server could not make the file. Try again; the briefing is kept.");
  }
  const [, name = "briefing"] = /filename="([^"]+)"/.exec(answer.headers.get("Content-Disposition") ?? "") ?? [];
  return { blob: await answer.blob(), name };
}

function save({ blob, name }: FetchedFile): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), RETENTION_MS);
}
