"use client";

import { useSearchParams } from "next/navigation";
import { renderQueryString, unstable_createAdapterProvider } from "nuqs/adapters/custom";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import type { ReactNode } from "react";
import { startTransition } from "react";
import { isPageChanging } from "@/components/frame/page-change";

/** The router counts three calls of the history for each write of an address. */
const HISTORY_CALLS_PER_WRITE = 3;

/**
 * What pages keep in the address: filters, the chosen row, the open tab. A page that is being left writes no address
 * any more: the router takes such a write for the newer wish, and the person would stay where they were.
 */
export const AddressState = ({ children }: { readonly children: ReactNode }) => (
  <NuqsAdapter>
    <UntilLeft>{children}</UntilLeft>
  </NuqsAdapter>
);

const UntilLeft = unstable_createAdapterProvider(useAddress);

function useAddress() {
  return {
    searchParams: useSearchParams(),
    updateUrl: writeAddress,
    rateLimitFactor: HISTORY_CALLS_PER_WRITE,
  };
}

function writeAddress(search: URLSearchParams, { history }: { readonly history: "push" | "replace" }): void {
  if (isPageChanging()) return;
  const address = `${location.pathname}${renderQueryString(search)}${location.hash}`;
  const steps = stepsWalked();
  startTransition(() =>
    history === "push"
      ? window.history.pushState({ steps: steps + 1 }, "", address)
      : window.history.replaceState({ steps }, "", address),
  );
}

/** How often this page has written a new address that the browser's back undoes. */
const stepsWalked = (): number => Number(window.history.state?.steps ?? 0);

/** One step back inside this page; false where its first address is shown. */
export function walkBack(): boolean {
  if (stepsWalked() === 0) return false;
  window.history.back();
  return true;
}
