import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { readApi } from "./support/api-reader";
import { expect, test } from "./support/journey";
import type { KeyPath } from "./support/key-path";
import { foundEmptyOffice } from "./support/second-office";
import { expectListening, fillSignIn } from "./support/sign-in";

const NAME = "icd10cm_order_2026.txt";
/** One row of an order file: number, code, flag, short title of 60 characters, long title. */
const row = (flag: string): string => {
  const title = "Infestation by Demodex mites";
  return `00001 B8801   ${flag} ${title.padEnd(60)} ${title}\r\n`;
};

const file = (page: Page, words: string) =>
  page.getByRole("grid", { name: "Files of code sets" }).getByRole("row").filter({ hasText: words });

/** Chooses a file as the key asks for it. */
async function bring(page: Page, keys: KeyPath, key: string, content: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await keys.press(key);
  await (await chooser).setFiles({ name: NAME, mimeType: "text/plain", buffer: Buffer.from(content) });
}

/** As another screen of the same person would. */
async function sendFile(page: Page, content: string): Promise<void> {
  const { organizationId } = await readApi<{ readonly organizationId: string }>(page, "access.state");
  const status = await page.evaluate(
    async ([organization, name, text]) => {
      const headers = {
        "content-type": "application/octet-stream",
        "x-firstpass-organization": organization,
        "x-firstpass-file-name": name,
      };
      const answer = await fetch("/api/code-sets/files", { method: "POST", headers, body: text });
      return answer.status;
    },
    [organizationId, NAME, content] as const,
  );
  expect(status, "the file is taken").toBe(200);
}

test("C1: an administrator imports an official file by keyboard, reads why one is refused, and takes one out", async ({
  page,
  keys,
}) => {
  const founder = foundEmptyOffice();
  await page.goto("/sign-in");
  await fillSignIn(page, founder.email, founder.password);
  await expect(page.getByRole("button", { name: founder.name })).toBeVisible();
  await expectListening(page);
  await page.goto("/settings/code-sets");
  await expect(page.getByText("The starter set answers.", { exact: true })).toBeVisible();
  await expectListening(page);
  await expectAccessible(page, "no file yet");

  await test.step("a broken file changes nothing and says where", async () => {
    await bring(page, keys, "Control+Enter", row("7"));
    await expect(file(page, NAME)).toContainText("refused", { timeout: 60_000 });
    await keys.press("2", "Enter");
    await expect(page.getByRole("table", { name: "Why it was refused" })).toContainText("7");
    await expectAccessible(page, "a refused file");
    await keys.press("Escape");
  });

  await test.step("a whole one answers", async () => {
    await bring(page, keys, "n", row("1"));
    await expect(file(page, "ICD-10-CM order file FY2026")).toContainText("answers", { timeout: 60_000 });
    await expect(page.getByRole("table", { name: "What answers" })).toContainText(
      "FY202610/01/2025 to 09/30/2026",
    );
    await expectAccessible(page, "a file that answers");
  });

  await test.step("and is taken out again", async () => {
    await keys.press("2", "Home");
    await expect(file(page, "ICD-10-CM order file FY2026")).toBeFocused();
    await keys.press("x");
    await expect(page.getByRole("dialog")).toContainText("Import the same file to have them again.");
    await expectAccessible(page, "taking a file out");
    await keys.press("Control+Enter");
    await expect(file(page, "ICD-10-CM order file FY2026")).toHaveCount(0);
  });

  await test.step("one that is brought elsewhere, as by the command line, appears by itself", async () => {
    await sendFile(page, row("1"));
    await expect(file(page, "ICD-10-CM order file FY2026")).toContainText("answers", { timeout: 90_000 });
    await expect(page.getByRole("table", { name: "What answers" })).toContainText(
      "FY202610/01/2025 to 09/30/2026",
    );
  });
});
