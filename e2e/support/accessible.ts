import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const wcag22AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
// What passed is not carried over: on a long list that is most of the time.
const axeOptions: Parameters<AxeBuilder["options"]>[0] = {
  runOnly: { type: "tag", values: wcag22AA },
  resultTypes: ["violations"],
};
const schemes = ["light", "dark"] as const;

/** WCAG 2.2 AA as far as rules can tell, in light and in dark; every violation is named with its element. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page }).options(axeOptions).analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`),
    );
    expect(found, `${what}, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}
