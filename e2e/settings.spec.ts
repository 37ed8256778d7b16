import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { expect, test } from "./support/journey";
import type { KeyPath } from "./support/key-path";
import { heading } from "./support/rows";
import { foundEmptyOffice } from "./support/second-office";
import { expectListening, fillSignIn } from "./support/sign-in";

const address = [
  ["Street or PO box", "12 Pine Street"],
  ["City", "Lakeshore"],
  ["State", "oh"],
  ["ZIP", "441160001"],
] as const;

const field = (page: Page, label: string): Locator =>
  page.getByRole("form").getByLabel(label, { exact: true });

/** Tab to each field in its order and type; a choice is typed by the beginning of its words. */
async function fill(
  page: Page,
  keys: KeyPath,
  entries: readonly (readonly [label: string, text: string])[],
): Promise<void> {
  for (const [label, text] of entries) {
    const control = field(page, label);
    await keys.tabTo(control);
    if (await control.evaluate((element) => element instanceof HTMLSelectElement)) await keys.typeKeys(text);
    else await keys.type(text);
  }
}

const row = (page: Page, words: string): Locator => page.getByRole("row").filter({ hasText: words });

test("an administrator sets up an empty office by keyboard: partner, payer, provider, deadline", async ({
  page,
  keys,
  expectedComplaints,
}) => {
  expectedComplaints.push(/status of 409/);
  const founder = foundEmptyOffice();
  await page.goto("/sign-in");
  await fillSignIn(page, founder.email, founder.password);
  await expect(page.getByRole("button", { name: founder.name })).toBeVisible();
  await expectListening(page);

  await test.step("a trading partner, whose connection is tried", async () => {
    await keys.press("g", "s");
    await expect(row(page, "Account")).toBeFocused();
    const places = await page.locator("tr[data-roving]").allInnerTexts();
    const partners = places.findIndex((words) => words.includes("Trading partners"));
    await keys.press(...Array<string>(partners).fill("ArrowDown"));
    await expect(row(page, "Trading partners")).toBeFocused();
    await keys.press("Enter");
    await expect(page.getByText("No partner is set up: claims leave once there is one.")).toBeVisible();
    await expectAccessible(page, "no partner yet");
    await keys.press("Control+Enter");
    await expect(field(page, "Name")).toBeFocused();
    await keys.press("Control+Enter");
    await expect(page.getByText(/6 fields need another look: Name, Our id, Their id/)).toBeVisible();
    await expect(field(page, "Name")).toBeFocused();
    await expectAccessible(page, "a partner with fields that are missing");
    await fill(page, keys, [
      ["Name", "Clearing House One"],
      ["Our id", "empty"],
      ["Their id", "clearone"],
      ["Their application id", "clearone"],
      ["Host", "127.0.0.1"],
    ]);
    await keys.tabTo(field(page, "Port"));
    await keys.press("Control+A");
    await keys.type("1");
    await fill(page, keys, [["User", "office"]]);
    await keys.press("Enter");
    await expect(row(page, "Clearing House One")).toBeFocused();
    await expect(row(page, "Clearing House One")).toContainText("EMPTY · CLEARONE");
    await keys.press("Enter");
    await expect(field(page, "Name")).toBeFocused();
    await keys.press("Escape", "t");
    await expect(page.getByText(/Does not work.*Nothing answers at 127\.0\.0\.1, port 1\./)).toBeVisible({
      timeout: 20_000,
    });
    await expectAccessible(page, "a connection that was tried");
    await keys.press("Escape");
    await expect(row(page, "Clearing House One")).toBeFocused();
  });

  await test.step("a payer reached through it", async () => {
    await page.goto("/settings/payers");
    await expectListening(page);
    await keys.press("n");
    await expect(field(page, "Name")).toBeFocused();
    await fill(page, keys, [
      ["Name", "Granite Health"],
      ["Payer id", "GRANITE"],
      ["Line of business", "Comm"],
      ["Kind of plan on claims", "CI"],
      ...address,
      ["Reached through", "Clear"],
      ["Filing limit, days", "120"],
    ]);
    await expectAccessible(page, "a payer that is typed");
    await keys.press("Control+Enter");
    await expect(row(page, "Granite Health")).toContainText(
      /GRANITE.*Commercial.*120 days.*Clearing House One/,
    );
  });

  await test.step("a provider, whose wrong NPI is named at its field", async () => {
    await page.goto("/settings/providers");
    await expectListening(page);
    await keys.press("n");
    await fill(page, keys, [
      ["Last name", "Ferrante"],
      ["First name", "Lucia"],
      ["NPI", "1992999998"],
      ["Taxonomy code", "207rc0000x"],
    ]);
    await expect(page.getByText(/The check digit does not fit.*\(45 CFR 162\.406\)/)).toBeVisible();
    await expectAccessible(page, "a provider with a wrong NPI");
    await fill(page, keys, [["Specialty", "cardiology"]]);
    await keys.press("Control+Enter");
    await expect(field(page, "NPI")).toBeFocused();
    await keys.press("Control+A");
    await keys.type("1992999999");
    await keys.press("Control+Enter");
    await expect(row(page, "Ferrante, Lucia")).toContainText("1992999999");
    // The same person again is refused, and what was typed stays.
    await keys.press("n");
    await fill(page, keys, [
      ["Last name", "Ferrante"],
      ["First name", "Lucia"],
      ["NPI", "1992999999"],
      ["Taxonomy code", "207RC0000X"],
      ["Specialty", "cardiology"],
    ]);
    await keys.press("Control+Enter");
    await expect(page.getByText("Provider Ferrante has this NPI.")).toBeVisible();
    await expect(field(page, "NPI")).toBeFocused();
    await expect(field(page, "Specialty")).toHaveValue("cardiology");
  });
});

test("a deadline rule is added and ended by keyboard, and two people’s changes are not lost", async ({
  page,
  keys,
  browser,
}) => {
  const founder = foundEmptyOffice();
  const enter = async (where: Page) => {
    await where.goto("/sign-in");
    await fillSignIn(where, founder.email, founder.password);
    await expect(where.getByRole("button", { name: founder.name })).toBeVisible();
    await where.goto("/settings/deadlines");
    await expectListening(where);
  };
  await enter(page);
  await expect(heading(page, "Deadlines")).toBeVisible();
  await keys.press("n");
  await expect(field(page, "For")).toBeFocused();
  await fill(page, keys, [
    ["Line of business", "Comm"],
    ["Name", "First appeal"],
    ["How many", "90"],
    ["Source", "Contract 7.2"],
    ["First day", "01/01/2026"],
  ]);
  await keys.press("Control+Enter");
  await expect(row(page, "First appeal")).toContainText(/Commercial.*90 days.*from 01\/01\/2026/);
  await expect(row(page, "First appeal")).toContainText("Not confirmed");
  await expect(row(page, "First appeal")).toBeFocused();

  const other = await (await browser.newContext()).newPage();
  await enter(other);
  await other.keyboard.press("Enter");
  await field(other, "Last day").fill("12/31/2026");
  await keys.press("Enter");
  await keys.tabTo(field(page, "How many"));
  await keys.press("Control+A");
  await keys.type("60");
  await keys.press("Control+Enter");
  await expect(row(page, "First appeal")).toContainText("60 days");
  await field(other, "How many").fill("45");
  await other.keyboard.press("Control+Enter");
  await expect(other.getByText(/Somebody saved this rule first/)).toBeVisible();
  await expect(other.getByText("Meanwhile saved as “60”.")).toBeVisible();
  await expect(field(other, "Last day")).toHaveValue("12/31/2026");
  await expectAccessible(other, "a change that came second");
  await other.keyboard.press("Control+Enter");
  await expect(row(other, "First appeal")).toContainText(/45 days.*01\/01\/2026 to 12\/31\/2026/);
  await other.context().close();
});
