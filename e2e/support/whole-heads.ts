import { expect, type Page } from "@playwright/test";

/** No title of a pane runs into the words beside it, or over the edge of its head. */
export async function expectWholeHeads(page: Page, screen: string): Promise<void> {
  const torn = await page.locator(".pane > header").evaluateAll((heads) =>
    heads.flatMap((head) => {
      const parts = [...head.children].map((part) => part.getBoundingClientRect());
      const edge =
        head.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(head).paddingRight);
      const runsOver = parts.some((part, at) => part.right > (parts[at + 1]?.left ?? edge) + 1);
      return runsOver ? [head.textContent] : [];
    }),
  );
  expect(torn, screen).toEqual([]);
}
