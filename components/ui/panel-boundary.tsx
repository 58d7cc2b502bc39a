"use client";

import { catchError, type ErrorInfo } from "next/error";
import { PanelFailure } from "@/components/ui/panel-failure";

/** Keeps the error of one panel inside it while the page is in use. See Panel, which also keeps those of the server. */
export const PanelBoundary = catchError(function PanelFallback({ name }: { name: string }, { retry }: ErrorInfo) {
  return <PanelFailure name={name} onRetry={retry} />;
});
