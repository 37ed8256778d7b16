import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { firstRow } from "./support/api-reader";
import { runAtTheServer } from "./support/at-the-server";
import { expect, test } from "./support/journey";
import type { KeyPath } from "./support/key-path";
import { addPerson, enterFirst } from "./support/new-person";
import { foundEmptyOffice } from "./support/second-office";
import { expectListening, fillSignIn } from "./support/sign-in";

const NAME = "Laboratory";
const dialog = (page: Page): Locator => page.getByRole("dialog", { name: "Confirm that it is you" });
const password = (page: Page): Locator => dialog(page).getByLabel("Password");
const nameField = (page: Page): Locator => page.getByLabel("Name of the system");
const listed = (page: Page, name: string): Locator =>
  page.getByRole("row").filter({ hasText: name }).filter({ hasText: "in use" });

async function nameKey(page: Page, keys: KeyPath, name: string): Promise<void> {
  await keys.press("Control+Enter");
  await expect(nameField(page), "what opens is typed into").toBeFocused();
  await keys.type(name);
  await keys.press("Enter");
}

test("AUTH-5: an act that wants a fresh proof asks for the password, and goes on with what was asked", async ({
  page,
  keys,
  expectedComplaints,
}) => {
  // The act that is asked without a proof, and the wrong password.
  expectedComplaints.push(/apiKeys\.make/, /callback\/proof/);
  const founder = foundEmptyOffice();
  await page.goto("/sign-in");
  await fillSignIn(page, founder.email, founder.password);
  await expect(page.getByRole("button", { name: founder.name })).toBeVisible();
  await page.goto("/settings/api-keys");
  await expect(page.getByRole("heading", { name: "API keys" })).toBeVisible();
  await expectListening(page);
  runAtTheServer("let-proof-grow-old.ts", founder.email);

  await test.step("it asks, and Escape gives up with nothing lost", async () => {
    await nameKey(page, keys, NAME);
    await expect(password(page)).toBeFocused();
    await expectAccessible(page, "a proof is asked for");
    await keys.press("Escape");
    await expect(dialog(page)).toHaveCount(0);
    await expect(page.getByText("Confirm first that it is you.")).toBeVisible();
    await expect(nameField(page)).toHaveValue(NAME);
    await expect(nameField(page), "the focus is where it was").toBeFocused();
    await expect(listed(page, NAME)).toHaveCount(0);
  });

  await test.step("a wrong password is told, and typed again", async () => {
    await keys.press("Enter");
    await expect(password(page)).toBeFocused();
    await keys.type("not the password at all");
    await keys.press("Enter");
    await expect(dialog(page).getByRole("alert")).toHaveText("The password is not right.");
    await expect(password(page)).toBeFocused();
    await expect(password(page)).toHaveValue("");
    await expectAccessible(page, "a wrong proof");
  });

  await test.step("the right one goes on with the key, which nobody asks for again", async () => {
    await keys.type(founder.password);
    await keys.press("Enter");
    await expect(dialog(page)).toHaveCount(0);
    const shown = page.getByRole("status", { name: "API key" });
    await expect(shown).toContainText(`The key of ${NAME}.`);
    await expect(listed(page, NAME)).toHaveCount(1);
    await keys.tabTo(page.getByRole("button", { name: "Done" }));
    await keys.press("Enter");
    await expect(shown).toHaveCount(0);
  });

  await test.step("for five minutes nobody asks", async () => {
    await nameKey(page, keys, "Registry");
    await expect(page.getByRole("status", { name: "API key" })).toContainText("The key of Registry.");
    await expect(listed(page, "Registry")).toHaveCount(1);
  });
});

test("AUTH-5: an administrator proves again who it is before a raw file opens and before rows leave", async ({
  page,
  keys,
  openAs,
  expectedComplaints,
}) => {
  expectedComplaints.push(/submissions\.file/, /measures\.exportRows/);
  const person = await enterFirst(page, await addPerson(await openAs("administrator"), "administrator"));
  const prove = async () => {
    await expect(password(page)).toBeFocused();
    await keys.type(person.password);
    await keys.press("Enter");
    await expect(dialog(page)).toHaveCount(0);
  };

  await test.step("a raw file stays closed until then", async () => {
    const file = await firstRow(page, "submissions.files");
    runAtTheServer("let-proof-grow-old.ts", person.email);
    await page.goto(`/files/${file}`);
    await expect(password(page)).toBeFocused();
    await keys.press("Escape");
    await expect(page.getByText("The file was not opened. Confirm first that it is you.")).toBeVisible();
    await keys.press("Control+Enter");
    await prove();
    await expect(page.getByRole("grid", { name: "Segments" }).getByRole("row").first()).toBeVisible();
  });

  await test.step("what was typed for an export goes on by itself", async () => {
    await page.goto("/measures");
    await expect(page.locator(":focus")).toContainText("Initial denial rate");
    await keys.press("Enter");
    await expect(page.getByRole("grid").locator("[data-roving]").first()).toBeFocused();
    runAtTheServer("let-proof-grow-old.ts", person.email);
    await keys.press("Control+Enter");
    const reason = page.getByRole("dialog", { name: "Take the rows away as CSV" }).getByLabel("Reason");
    await expect(reason).toBeFocused();
    await keys.type("Board meeting of the month");
    const taken = page.waitForEvent("download");
    await keys.press("Control+Enter");
    await expectAccessible(page, "a proof is asked for above an export");
    await prove();
    expect((await taken).suggestedFilename()).toMatch(/\.csv$/);
  });
});
