import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { expect, test } from "./support/journey";
import type { KeyPath } from "./support/key-path";
import { heading, openButton } from "./support/rows";
import { signIn } from "./support/sign-in";

test("plan, draw, redraw the same sample, review a chart, release it", async ({ page, keys }) => {
  await signIn(page, "auditor");
  await keys.press("g", "a");
  await expect(openButton(page, "Plan an audit")).toBeVisible();
  await expectAccessible(page, "audits");
  await keys.press("n");
  await expect(page.getByLabel("Name", { exact: true })).toBeFocused();
  await keys.type("Second quarter, office visits");
  await keys.press("Tab");
  await keys.type("Accuracy of codes before the payer asks");
  await expect(openButton(page, "Lock and draw")).toBeVisible();
  await expectAccessible(page, "planning an audit");
  await keys.press("Control+Enter");
  await expect(heading(page, /^Second quarter, office visits/)).toBeVisible();
  await expectAccessible(page, "audit");
  await keys.press("t");
  await expect(page.getByRole("status").filter({ hasText: "Identical." })).toContainText(
    "all 10 charts came out in the same places",
  );
  await test.step("a chart reviewed: agreed, one code struck, one added, released", async () => {
    await keys.press("Control+Enter");
    await expect(page.getByText(/\d+ to decide:/)).toBeVisible();
    await undoKeepsTheRow(page, keys);
    keys.restart();
    await reviewChart(page, keys);
    await keys.press("Control+Enter");
    await expect(page.getByText(/^Chart 2 of 10|Chart \d+ of 10/).first()).not.toContainText("Chart 1 of 10");
    keys.expectAtMost(25, "chart audited and released");
  });
});

/** What is taken back has the focus again, and the record beside it does not get it. */
async function undoKeepsTheRow(page: Page, keys: KeyPath): Promise<void> {
  const rows = page.getByRole("region", { name: "2 Worksheet" }).locator("[data-roving]");
  await keys.press("2", "a");
  await expect(rows.nth(1)).toBeFocused();
  await keys.press("z");
  await expect(rows.first()).toBeFocused();
  await expect(rows.first()).toContainText("not decided");
  await keys.press("1");
}

async function reviewChart(page: Page, keys: KeyPath): Promise<void> {
  const worksheet = page.getByRole("region", { name: "2 Worksheet" });
  const rows = worksheet.locator("[data-roving]");
  const count = await rows.count();
  await keys.press(" ", "2");
  await expect(rows.first()).toBeFocused();
  for (let row = 1; row < count; row += 1) {
    await keys.press("a");
    await expect(worksheet).toContainText(
      `${count - row} of ${count === 1 ? "1 code" : `${count} codes`} to decide`,
    );
  }
  await keys.press("x");
  await expect(page.getByRole("radio").first()).toBeFocused();
  await expectAccessible(page, "a finding of the audit");
  await finding(page, keys, "ICD-10-CM guidelines, section IV");
  await keys.press("i");
  await expect(page.getByLabel("Right code")).toBeFocused();
  await keys.type("Z79.899");
  await keys.press("Enter");
  await finding(page, keys, "ICD-10-CM guidelines, section I.C.21");
  await expect(openButton(page, "Release")).toBeVisible();
}

/** What was wrong by digit, the authority, Enter. */
async function finding(page: Page, keys: KeyPath, authority: string): Promise<void> {
  await keys.press("1");
  await expect(page.getByLabel("Authority")).toBeFocused();
  await keys.type(authority);
  await keys.press("Enter");
  await expect(page.getByLabel("Authority")).toHaveCount(0);
}
