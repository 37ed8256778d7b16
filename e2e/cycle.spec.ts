import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { readApi } from "./support/api-reader";
import { diabetesFollowUp } from "./support/charts";
import { makeClaim } from "./support/claims";
import { expect, test } from "./support/journey";
import { KeyPath } from "./support/key-path";
import { heading, openButton, openByNumber } from "./support/rows";
import { signIn } from "./support/sign-in";

const codes = { diagnoses: ["E11.22", "N18.31"], services: ["99214", "83036"] };
/** The worker looks into the mailbox every few seconds; the payer answers when its day comes. */
const answerMs = 60_000;

/** Moves the demo's clock by the row with these words. */
async function moveClock(administrator: Page, words: string): Promise<void> {
  const keys = new KeyPath(administrator);
  await administrator.goto("/settings/demo");
  await expect(administrator.locator(":focus")).toHaveRole("row");
  const row = administrator.getByRole("row").filter({ hasText: words });
  for (let presses = 0; presses < 3; presses += 1) {
    if (await row.evaluate((element) => element === document.activeElement)) break;
    await keys.press("ArrowDown");
  }
  await expect(row).toBeFocused();
  await keys.press("Control+Enter");
  await expect(administrator.getByText(/The demo's day is now/)).toBeVisible();
}

const statusOf = async (page: Page, claimId: string): Promise<string> =>
  (await readApi<{ readonly status: string }>(page, "claims.get", { claimId })).status;

test("a coded visit becomes a batch, is acknowledged, adjudicated and posted by itself", async ({
  page,
  keys,
  openAs,
}) => {
  test.setTimeout(240_000);
  const people = { biller: await openAs("biller"), coder: await openAs("coder-two") };
  const claim = await makeClaim(people, { ...diabetesFollowUp, on: "2026-05-14" }, codes);
  expect(await statusOf(people.biller, claim.claimId)).toBe("ready");

  await signIn(page, "biller");
  await expect(page.locator(":focus")).toHaveRole("row");
  await keys.press("g", "b");
  await expect(openButton(page, "Build and send")).toBeVisible();
  await keys.press("Control+Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByLabel("Type the count")).toBeFocused();
  await expectAccessible(page, "sending a batch");
  const count = /Send (\d+) claims?/.exec(await dialog.getByRole("heading").innerText())?.[1] ?? "";
  await keys.type(count);
  await keys.press("Control+Enter");
  await expect(heading(page, /^Batch /)).toBeVisible({ timeout: 30_000 });
  keys.expectAtMost(6, "batch built and sent to one partner");

  await test.step("acknowledgments come back by themselves", async () => {
    await expect(page.getByRole("main")).toContainText(/Acknowledged|Partly rejected/, { timeout: answerMs });
    await expectAccessible(page, "acknowledged batch");
  });
  await page.screenshot({ path: "/tmp/e2e-shots/batch.png" });

  const administrator = await openAs("administrator");
  await moveClock(administrator, "One day");
  await expect.poll(() => statusOf(page, claim.claimId), { timeout: answerMs }).toMatch(/accepted|rejected/);
  await moveClock(administrator, "A month");
  await expect
    .poll(() => statusOf(page, claim.claimId), { timeout: answerMs })
    .toMatch(/^(paid|partly-paid|denied|rejected)$/);
  await openByNumber(page, keys, claim.number);
  await expect(heading(page, `Claim ${claim.number}`)).toBeVisible();
  await page.screenshot({ path: "/tmp/e2e-shots/claim-end.png" });
});
