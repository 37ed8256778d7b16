/** A page that has not come after this long may not come at all, as where it led back to the present one. */
const LONGEST_CHANGE_MS = 10_000;

const addressOf = ({ pathname, search }: Pick<URL, "pathname" | "search">): string => pathname + search;

let change: { readonly from: string; readonly to: string; readonly at: number } | undefined;

/** Called when somebody goes to another address, before its page is there. */
export function pageChangeStarted(href: string): void {
  const to = addressOf(new URL(href, location.href));
  change = { from: location.pathname, to, at: performance.now() };
}

/** Whether the page that is shown is being left for another one. */
export const isPageChanging = (): boolean =>
  change !== undefined &&
  location.pathname === change.from &&
  addressOf(location) !== change.to &&
  performance.now() - change.at < LONGEST_CHANGE_MS;
