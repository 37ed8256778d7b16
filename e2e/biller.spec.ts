import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { diabetesFollowUp } from "./support/charts";
import { type CodedClaim, makeClaim } from "./support/claims";
import { expect, test } from "./support/journey";
import { goToRow, heading, openButton, openByNumber } from "./support/rows";
import { signIn } from "./support/sign-in";

const sample = "public/samples/encounters.csv";

/** Nine digits stand on the card of Cobalt Mutual; one was lost when it was copied. */
const shortMemberId = {
  ...diabetesFollowUp,
  on: "2026-05-12",
  payer: { id: "COBALT1", memberId: "CM40722581" },
};
const codes = { diagnoses: ["E11.22", "N18.31"], services: ["99214", "83036"] };

async function chooseFile(page: Page, press: () => Promise<void>): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await press();
  await (await chooser).setFiles(sample);
}

test("a file is checked, taken, and taken again without changing anything", async ({ page, keys }) => {
  await signIn(page, "biller");
  await expect(page.locator(":focus")).toHaveRole("row");
  await keys.press("g", "e");
  await expect(openButton(page, "Import a file")).toBeVisible();
  await keys.press("Control+Enter");
  await expect(heading(page, "Imports")).toBeVisible();

  keys.restart();
  await chooseFile(page, () => keys.press("n"));
  await expect(page.getByText("30 records would be new, 0 changed, 0 the same, 0 refused.")).toBeVisible();
  await expect(page.getByText("10 ready to code, 0 incomplete")).toBeVisible();
  await expectAccessible(page, "import report");
  await keys.press("Control+Enter");
  await expect(
    page.getByText("30 records were new, 0 changed, 0 the same, 0 refused.").first(),
  ).toBeVisible();
  keys.expectAtMost(3, "import from a known source");

  await chooseFile(page, () => keys.press("n"));
  await expect(page.getByText("This file came before and changes nothing.")).toBeVisible();
  await expect(page.getByRole("button", { name: /nothing is new/ })).toBeVisible();
});

test("claim edit queue: a value is typed, tested again, released, and the next claim opens", async ({
  page,
  keys,
  openAs,
}) => {
  test.setTimeout(90_000);
  const people = { biller: await openAs("biller"), coder: await openAs("coder-two") };
  const claim: CodedClaim = await makeClaim(people, shortMemberId, codes);
  await people.biller.close();
  await signIn(page, "biller");
  await page.goto("/claims/edits");
  await goToRow(page, keys, { list: "Claim edits", words: claim.number });
  await expect(heading(page, `Claim ${claim.number}`)).toBeVisible();
  await expect(page.getByRole("button", { name: /Release: 1 blocks/ })).toBeVisible();
  await expectAccessible(page, "claim edit queue");

  keys.restart();
  await keys.press("Enter");
  await expect(page.locator(":focus")).toHaveValue("CM40722581");
  await keys.type("CM407225813");
  await keys.press("Enter");
  await expect(openButton(page, "Release")).toBeVisible();
  await keys.press("Control+Enter");
  await expect(page.getByText(`${claim.number} released.`)).toBeVisible();
  keys.expectAtMost(6, "claim edit: fix, retest, release");

  await openByNumber(page, keys, claim.number);
  await expect(page.getByRole("main")).toContainText("Ready");
});
