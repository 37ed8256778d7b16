import { expect, type Page } from "@playwright/test";
import { demoPassword, demoPerson } from "./people";

/** Signs in by keyboard and waits until home hears keys. */
export async function signIn(page: Page, personKey: string): Promise<void> {
  const { email, name } = demoPerson(personKey);
  await page.goto("/sign-in");
  await fillSignIn(page, email, demoPassword());
  await expect(page.getByRole("button", { name })).toBeVisible();
  await expectListening(page);
}

/** The screen has come alive: it has put the focus where work begins, so keys are heard. */
export const expectListening = (page: Page): Promise<void> =>
  expect(page.getByRole("main").locator(":focus, [data-active]").first()).toBeVisible();

/** E-mail, Tab, password, Enter. */
export async function fillSignIn(page: Page, email: string, password: string): Promise<void> {
  await expect(page.getByLabel("E-mail")).toBeFocused();
  await page.keyboard.insertText(email);
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Password")).toBeFocused();
  await page.keyboard.insertText(password);
  await page.keyboard.press("Enter");
}
