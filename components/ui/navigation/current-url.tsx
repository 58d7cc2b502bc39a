"use client";

import { CopyButton } from "@/components/ui/copy-button";
import { useAddressParameter } from "@/components/ui/navigation/use-address-parameter";

interface Props {
  readonly text: string;
  /** The address as it stands in the text: that of the page when the server made it. */
  readonly address: string;
  /** The one parameter that may have changed since then without the page being made anew. */
  readonly parameter: string;
}

/** A text with the address of the page in it, as the address is now. */
export function WithPresentAddress(props: Props) {
  return <>{usePresentText(props)}</>;
}

/** Copies such a text. */
export function CopyPresentAddress({ children, ...props }: Props & { children: string }) {
  return <CopyButton text={usePresentText(props)}>{children}</CopyButton>;
}

function usePresentText({ text, address, parameter }: Props): string {
  const value = useAddressParameter(parameter);
  const url = new URL(address);
  if (url.searchParams.get(parameter) === value) return text;
  if (value === null) url.searchParams.delete(parameter);
  else url.searchParams.set(parameter, value);
  return text.replaceAll(address, url.href.replaceAll("%3A", ":"));
}
