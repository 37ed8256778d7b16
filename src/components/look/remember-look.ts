import type { LookName } from "@/components/look/look-preferences";
import { lookCookie } from "@/components/look/look-preferences";

/** Keeps a choice of this browser in a cookie, so that the server draws the next page with it at once. */
export function rememberLook(name: LookName, value: string): void {
  void window.cookieStore?.set({
    name: lookCookie[name],
    value,
    path: "/",
    sameSite: "lax",
    expires: Date.now() + 365 * 24 * 3_600_000,
  });
}
