import { expect, type Page } from "@playwright/test";

/** What a visitor sees jump without having asked for it, as browsers measure it: the share of the window that moved. */
interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

declare global {
  interface Window {
    layoutShifts?: Shift[];
  }
}

/** From the next page on, every shift is written down with what moved. */
export async function watchLayoutShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface ShiftEntry extends PerformanceEntry {
      readonly value: number;
      readonly hadRecentInput: boolean;
      readonly sources: readonly { readonly node: Node | null }[];
    }
    const shifts: Shift[] = [];
    window.layoutShifts = shifts;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as ShiftEntry[]) {
        if (entry.hadRecentInput) continue;
        const moved = entry.sources.map(({ node }) =>
          node instanceof Element ? `${node.tagName} ${node.className}` : "text",
        );
        shifts.push({ value: entry.value, moved });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** Since the page was loaded nothing of this class moved at all. */
export async function expectUnmoved(page: Page, className: string): Promise<void> {
  const shifts = (await page.evaluate(() => window.layoutShifts)) ?? [];
  expect(shifts.flatMap(({ moved }) => moved).filter((each) => each.includes(className))).toEqual([]);
}

/** Since the page was loaded nothing moved by more than a hundredth of the window. */
export async function expectNoLayoutShift(page: Page, what: string): Promise<void> {
  const shifts = await page.evaluate(() => window.layoutShifts);
  expect(shifts, `${what}: shifts are watched`).toBeDefined();
  expect(
    shifts?.filter(({ value }) => value > 0.01),
    what,
  ).toEqual([]);
}
