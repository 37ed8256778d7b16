import type { LookName } from "@/components/look/look-preferences";
import { lookCookie } from "@/components/look/look-preferences";

const YEAR_SECONDS = 365 * 24 * 3600;

/** Keeps a choice of this browser in a cookie, so that the server draws the next page with it at once. */
export function rememberLook(name: LookName, value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing where the office serves plain http.
  document.cookie = `${lookCookie[name]}=${value}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
}
