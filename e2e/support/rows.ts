import { expect, type Page } from "@playwright/test";
import type { KeyPath } from "./key-path";

/** Down the list by arrow keys to the row with these words; the list must have its first row focused. */
export async function goToRow(
  page: Page,
  keys: KeyPath,
  { list, words }: { readonly list: string; readonly words: string },
): Promise<void> {
  const rows = page.getByRole("grid", { name: list }).locator("[data-roving]");
  const wanted = rows.filter({ hasText: words });
  await expect(wanted).toBeVisible();
  await expect(rows.first()).toBeFocused();
  const at = (await rows.allInnerTexts()).findIndex((text) => text.includes(words));
  for (let presses = 0; presses < at; presses += 1) await keys.press("ArrowDown");
  await expect(wanted).toBeFocused();
}

/** A button that is open: a closed one adds its reason to the name. */
export const openButton = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** The large words of the record or page. */
export const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });

/** Any record from anywhere, by its number: three keys. */
export async function openByNumber(page: Page, keys: KeyPath, number: string): Promise<void> {
  await keys.press("Control+K");
  await expect(page.getByRole("combobox", { name: "Search or command" })).toBeFocused();
  await keys.type(number);
  await expect(page.getByRole("option", { selected: true }).filter({ hasText: number })).toBeVisible();
  await keys.press("Enter");
}
