import { expect, type Page } from "@playwright/test";

/** The screen has its heading and everything it reads first; it shows no failure. */
export async function expectSettled(page: Page, what: string): Promise<void> {
  await expect(page.getByRole("main").getByRole("heading").first(), what).toBeVisible();
  await expect(page.getByRole("status", { name: "Loading" }), what).toHaveCount(0);
  await expect(page.getByRole("alert").filter({ hasText: /\S/ }), what).toHaveCount(0);
  await expect(page.getByText("Your roles do not open this page."), what).toHaveCount(0);
  await expect(page.getByText("There is no such record."), what).toHaveCount(0);
}
