import { test as base, expect, type Page } from "@playwright/test";
import { KeyPath } from "./key-path";
import { watchPage } from "./page-watch";
import { signIn } from "./sign-in";

interface JourneyFixtures {
  readonly keys: KeyPath;
  /** Complaints that a journey causes on purpose: a refusal it provokes. Each must come. */
  readonly expectedComplaints: RegExp[];
  /** Another person at another machine, signed in and watched like the first. */
  readonly openAs: (personKey: string) => Promise<Page>;
}

/** A test whose pages may not complain: no console error, no exception, no CSP report, no other origin. */
export const test = base.extend<JourneyFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads from the pattern what a fixture needs.
  expectedComplaints: async ({}, use) => {
    await use([]);
  },
  page: async ({ page, baseURL, expectedComplaints }, use) => {
    const watch = watchPage(page, baseURL ?? "");
    await use(page);
    watch.expectQuiet(expectedComplaints);
  },
  keys: async ({ page }, use) => {
    await use(new KeyPath(page));
  },
  openAs: async ({ browser, baseURL }, use) => {
    const opened: { page: Page; expectQuiet: (allowed: readonly RegExp[]) => void }[] = [];
    await use(async (personKey) => {
      const context = await browser.newContext({ baseURL: baseURL ?? "" });
      const page = await context.newPage();
      opened.push({ page, ...watchPage(page, baseURL ?? "") });
      await signIn(page, personKey);
      return page;
    });
    for (const { page, expectQuiet } of opened) {
      await page.context().close();
      expectQuiet([]);
    }
  },
});
export { expect };
