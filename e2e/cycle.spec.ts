import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { readApi } from "./support/api-reader";
import { diabetesFollowUp } from "./support/charts";
import { type CodedClaim, makeClaim } from "./support/claims";
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

const settled = /^(paid|partly-denied|denied)$/;

async function statusesOf(page: Page, claims: readonly CodedClaim[]): Promise<readonly string[]> {
  const read = ({ claimId }: CodedClaim) =>
    readApi<{ readonly status: string }>(page, "claims.get", { claimId });
  return (await Promise.all(claims.map(read))).map(({ status }) => status);
}

/** Three visits, because the practice payer also loses a number or rejects, as payers do. */
async function readyClaims(openAs: (key: string) => Promise<Page>): Promise<readonly CodedClaim[]> {
  const people = { biller: await openAs("biller"), coder: await openAs("coder-two") };
  const claims: CodedClaim[] = [];
  for (const on of ["2026-05-14", "2026-05-15", "2026-05-18"])
    claims.push(await makeClaim(people, { ...diabetesFollowUp, on }, codes));
  await expect.poll(() => statusesOf(people.biller, claims)).toEqual(["ready", "ready", "ready"]);
  return claims;
}

test("coded visits become a batch, are acknowledged, adjudicated and posted by themselves", async ({
  page,
  keys,
  openAs,
}) => {
  test.setTimeout(300_000);
  const claims = await readyClaims(openAs);
  await signIn(page, "biller");
  await expect(page.locator(":focus")).toHaveRole("row");

  await test.step("build, type the count, send", async () => {
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
  });

  const administrator = await openAs("administrator");
  await test.step("acknowledgments come back by themselves", async () => {
    await moveClock(administrator, "One day");
    await expect(page.getByRole("main")).toContainText(/Acknowledged|Partly rejected/, { timeout: answerMs });
    await expect.poll(() => statusesOf(page, claims), { timeout: answerMs }).toContain("accepted");
    await expectAccessible(page, "acknowledged batch");
  });

  await test.step("a month later the remittances are balanced, matched and posted", async () => {
    await moveClock(administrator, "A month");
    const adjudicated = async () =>
      (await statusesOf(page, claims)).findIndex((status) => settled.test(status));
    await expect.poll(adjudicated, { timeout: answerMs }).toBeGreaterThanOrEqual(0);
    const claim = claims[await adjudicated()];
    await openByNumber(page, keys, claim?.number ?? "");
    await expect(heading(page, `Claim ${claim?.number}`)).toBeVisible();
    await expectAccessible(page, "adjudicated claim");
  });

  await test.step("the newest check, its proof, and the file it came in", async () => {
    await page.keyboard.press("Escape");
    await keys.press("g", "r");
    await expect(page.locator(":focus")).toHaveRole("row");
    await keys.press("Enter");
    await expect(heading(page, /^Remittance /)).toBeVisible();
    await expect(page.getByRole("region", { name: "2 Balance" })).toContainText("proved");
    await expectAccessible(page, "posted remittance");
    await keys.press("v");
    await expect(page.getByRole("region", { name: "1 Segments" })).toContainText("ISA");
    await expectAccessible(page, "X12 viewer");
  });
});
