import { expect, type Page } from "@playwright/test";

export interface PageWatch {
  /** Fails when the page complained of anything but what was expected, or when something expected did not come. */
  readonly expectQuiet: (expected: readonly RegExp[]) => void;
}

/** Collects what a healthy page never does. */
export function watchPage(page: Page, origin: string): PageWatch {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => complaints.push(`exception: ${error.stack ?? error.message}`));
  page.on("crash", () => complaints.push("the page crashed"));
  page.on("request", (request) => {
    const url = new URL(request.url());
    const local = ["data:", "blob:", "about:"].includes(url.protocol);
    if (!local && url.origin !== new URL(origin).origin) complaints.push(`other origin: ${url.href}`);
  });
  void page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      // biome-ignore lint/suspicious/noConsole: runs in the page, whose console is watched.
      console.error(`security policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return {
    expectQuiet: (expected) => {
      const unexpected = complaints.filter((complaint) => !expected.some((known) => known.test(complaint)));
      const missing = expected.filter((known) => !complaints.some((complaint) => known.test(complaint)));
      expect(unexpected, "complaints of the page").toEqual([]);
      expect(missing.map(String), "complaints that this journey provokes").toEqual([]);
    },
  };
}
