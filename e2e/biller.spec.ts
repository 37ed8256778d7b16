import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { readApi } from "./support/api-reader";
import { diabetesFollowUp } from "./support/charts";
import { type CodedClaim, makeClaim } from "./support/claims";
import { sendRemittance } from "./support/incoming-remittance";
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
  // The next claim opens by itself.
  await expect(heading(page, `Claim ${claim.number}`)).toHaveCount(0);

  await openByNumber(page, keys, claim.number);
  await expect(page.getByRole("main")).toContainText("Ready");
});

interface SubmittedClaim {
  readonly id: string;
  readonly number: string;
  readonly patientName: string;
}

interface ClaimAnswer {
  readonly serviceFrom: string;
  readonly money: {
    readonly lines: readonly {
      readonly procedureCode: string;
      readonly modifiers: readonly string[];
      readonly billed: string;
    }[];
  };
}

test("a payment whose claim number was mistyped is matched to its claim and posted; another one is kept", async ({
  page,
  keys,
}) => {
  await signIn(page, "biller");
  const { rows } = await readApi<{ readonly rows: readonly SubmittedClaim[] }>(page, "claims.list", {
    view: "submitted",
    payerId: await payerId(page, "COBALT1"),
  });
  const claim = rows.at(-1);
  if (!claim) throw new Error("no submitted claim of Cobalt Mutual: the demo lost what this journey needs");
  const { serviceFrom, money } = await readApi<ClaimAnswer>(page, "claims.get", { claimId: claim.id });
  const [lastName = "", firstName = ""] = claim.patientName.split(", ");
  const lines = money.lines.map((line) => ({
    code: line.procedureCode,
    modifiers: line.modifiers,
    charge: BigInt(line.billed),
  }));
  const paid = { lastName, firstName, on: serviceFrom, lines };
  sendRemittance({ ...paid, number: `O${claim.number.slice(1)}` });
  sendRemittance({
    ...paid,
    number: "OLDSYSTEM1",
    lastName: "Undercliffe",
    lines: [{ code: "99213", modifiers: [], charge: 1_00n }],
  });

  await page.goto("/remittances/exceptions");
  const list = page.getByRole("grid", { name: "Payments that wait for a person" });
  await expect(async () => {
    await page.reload();
    await expect(list.locator("[data-roving]")).toHaveCount(2, { timeout: 3_000 });
  }).toPass({ timeout: 60_000 });
  await expectAccessible(page, "payment exceptions");

  await goToRow(page, keys, { list: "Payments that wait for a person", words: `O${claim.number.slice(1)}` });
  const fits = page.getByRole("table", { name: "Claims that may fit" }).getByRole("row");
  await expect(fits.nth(1)).toContainText(claim.number);
  keys.restart();
  await keys.press("2");
  await expect(fits.nth(1)).toBeFocused();
  await keys.press("Enter");
  await expect(openButton(page, "Match and post")).toBeVisible();
  await keys.press("Control+Enter");
  await expect(page.getByText("Matched; it posts by itself now.")).toBeVisible();
  keys.expectAtMost(5, "ambiguous claim payment matched and posted");
  await expect(list.locator("[data-roving]")).toHaveCount(1);
  await expect
    .poll(async () => (await readApi<{ status: string }>(page, "claims.get", { claimId: claim.id })).status, {
      timeout: 30_000,
    })
    .toBe("paid");

  keys.restart();
  await keys.press("1", "h");
  await expect(page.getByRole("dialog", { name: "Keep $1.00 as unapplied" })).toBeVisible();
  await keys.type("Belongs to the system before this one; asked the payer.");
  await keys.press("Control+Enter");
  await expect(page.getByText("Kept as unapplied cash.")).toBeVisible();
  keys.expectAtMost(5, "a payment without a claim kept as unapplied, with its reason");
});

test("a check that is off by a cent is set aside, and the corrected one of the same number released", async ({
  page,
  keys,
}) => {
  await signIn(page, "biller");
  const paid = {
    number: "OLDSYSTEM2",
    lastName: "Undercliffe",
    firstName: "Ida",
    on: "2026-03-02",
    lines: [{ code: "99213", modifiers: [], charge: 2_00n }],
  };
  const trace = sendRemittance(paid, { off: 1n });
  const list = "Remittances that wait for a decision";
  const ofCheck = page.getByRole("grid", { name: list }).getByRole("row", { name: trace });
  const waiting = async (rows: number) =>
    expect(async () => {
      await page.goto("/remittances/exceptions/checks");
      await expect(ofCheck).toHaveCount(rows, { timeout: 3_000 });
    }).toPass({ timeout: 60_000 });
  await waiting(1);
  await goToRow(page, keys, { list, words: trace });
  await expect(page.getByText("parts make $2.00, stated $2.01, off by $0.01")).toBeVisible();
  await expect(page.getByRole("button", { name: "Release and post: does not balance" })).toBeVisible();
  sendRemittance(paid, { trace });
  await waiting(2);
  await expectAccessible(page, "checks to decide");

  await goToRow(page, keys, { list, words: "$2.01" });
  keys.restart();
  await keys.press("d");
  await expect(page.getByRole("dialog", { name: /aside$/ })).toBeVisible();
  await keys.press("1");
  await expect(page.getByText("Set aside; nothing of it posts.")).toBeVisible();
  keys.expectAtMost(2, "a wrong remittance set aside with a usual reason");
  await expect(ofCheck).toHaveCount(1);

  await waiting(1);
  await goToRow(page, keys, { list, words: trace });
  await expect(page.getByText("It balances, but its check came before.")).toBeVisible();
  await keys.press("Control+Enter");
  await expect(page.getByRole("dialog", { name: /^Release \$2\.00 of R/ })).toBeVisible();
  await keys.type("The payer said that this one counts.");
  await keys.press("Control+Enter");
  await expect(page.getByText("Released; it posts by itself now.")).toBeVisible();
  await expect(ofCheck).toHaveCount(0);

  // Its claim is known to nobody here: it waits among the payments, and is kept there.
  await page.goto("/remittances/exceptions");
  await goToRow(page, keys, { list: "Payments that wait for a person", words: "OLDSYSTEM2" });
  await keys.press("h");
  await keys.type("Belongs to the system before this one; asked the payer.");
  await keys.press("Control+Enter");
  await expect(page.getByText("Kept as unapplied cash.")).toBeVisible();
});

async function payerId(page: Page, number: string): Promise<string> {
  const payers = await readApi<readonly { readonly id: string; readonly payerId: string }[]>(
    page,
    "settings.payers",
  );
  const payer = payers.find((known) => known.payerId === number);
  if (!payer) throw new Error(`no payer ${number}`);
  return payer.id;
}
