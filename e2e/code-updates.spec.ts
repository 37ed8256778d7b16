import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { callApi, readApi } from "./support/api-reader";
import { expect, test } from "./support/journey";
import type { KeyPath } from "./support/key-path";
import { foundEmptyOffice } from "./support/second-office";
import { expectListening, fillSignIn } from "./support/sign-in";

const INDICATORS = "hcpcs_code,cov,betos,tos,xref,date_term,date_added\nG0101,C,x,1,,,2001-01-01\n";

/** The quarter in which G0102 ends and names what stands in its place. */
const endingIn = (successor: string) =>
  `${INDICATORS}G0102,C,x,1,${successor},2026-03-31,2001-01-01\nG0199,C,x,1,,,2026-04-01\n`;

const SECOND_QUARTER = "hcpcs_level2_2026-04_indicators.csv";

/** Two quarters in the layout of the official files; the second came twice, and the later one names the wrong code. */
const FILES = [
  ["hcpcs_level2_2026-01_indicators.csv", `${INDICATORS}G0102,C,x,1,,,2001-01-01\n`],
  [SECOND_QUARTER, endingIn("G0199")],
  [SECOND_QUARTER, endingIn("G0101")],
  [
    "hcpcs_level2_descriptions_2026.csv",
    "hcpcs_code,hcpcs_desc_type,hcpcs_description\nG0101,Long,Pelvic examination\nG0102,Long,Rectal examination\nG0199,Long,Examination of the rectum\n",
  ],
] as const;

async function bring(page: Page, keys: KeyPath): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await keys.press("Control+Enter");
  await (await chooser).setFiles(
    FILES.map(([name, text]) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) })),
  );
  const files = page.getByRole("grid", { name: "Files of code sets" }).getByRole("row");
  await expect(files.filter({ hasText: "answers" })).toHaveCount(3, { timeout: 60_000 });
  await expect(files.filter({ hasText: "replaced" })).toHaveCount(1);
}

/** Takes the later file of the second quarter out without a look at the code sets, so that the report asks first. */
async function takeOutWrongFile(page: Page): Promise<void> {
  const { files } = await readApi<{
    readonly files: readonly { readonly id: string; readonly name: string }[];
  }>(page, "codeSets.library");
  const codeFileId = files.find(({ name }) => name === SECOND_QUARTER)?.id;
  const { status } = await callApi(page, {
    procedure: "codeSets.removeFile",
    input: { codeFileId },
    writes: true,
  });
  expect(status, "the wrong file is taken out").toBe(200);
}

/** A price from the first of 2024 on. */
async function setPrice(page: Page, keys: KeyPath): Promise<void> {
  await page.goto("/settings/fee-schedule");
  await expect(page.getByText("No price has a code that begins so.")).toBeVisible();
  await keys.press("Control+Enter");
  const form = page.getByRole("form", { name: "New price" });
  for (const [label, text] of [
    ["Procedure code", "G0102"],
    ["Price", "30"],
    ["From", "01/01/2024"],
  ] as const) {
    await keys.tabTo(form.getByLabel(label, { exact: true }));
    await keys.type(text);
  }
  await keys.press("Control+s");
  await expect(page.getByRole("grid", { name: "Prices" })).toContainText("G0102");
}

test("C24: an administrator sees what a new quarter hits and carries a price over, by keyboard", async ({
  page,
  keys,
}) => {
  const founder = foundEmptyOffice();
  await page.goto("/sign-in");
  await fillSignIn(page, founder.email, founder.password);
  await expect(page.getByRole("button", { name: founder.name })).toBeVisible();

  await test.step("with the starter set there is nothing to compare", async () => {
    await page.goto("/settings/code-updates");
    await expect(page.getByText("There is nothing to compare yet.")).toBeVisible();
    await expectListening(page);
    await expectAccessible(page, "nothing to compare");
    await keys.press("Control+Enter");
    await expect(page.getByRole("heading", { name: "Code sets" })).toBeVisible();
    await expectListening(page);
    await bring(page, keys);
  });

  await setPrice(page, keys);

  const uses = page.getByRole("grid", { name: "What the update hits here" });
  const price = uses.getByRole("row").filter({ hasText: "Price G0102" });

  await test.step("a report that is opened while other files are made ready goes over to them by itself", async () => {
    await page.goto("/settings/code-updates");
    await expect(price).toContainText("G0101");
    await takeOutWrongFile(page);
    await page.reload();
    await expect(price).toContainText("G0199", { timeout: 30_000 });
    await expect(page.getByText("being made ready")).toHaveCount(0);
  });

  await test.step("the price that ends is replaced by the code the publisher names", async () => {
    await expectListening(page);
    await expectAccessible(page, "what it hits");
    await keys.press("a");
    await expect(page.getByRole("dialog")).toContainText("Examination of the rectum");
    await expectAccessible(page, "replacing a code");
    await keys.press("1");
    await expect(page.getByText("Nothing of ours waits for a decision.")).toBeVisible();
  });

  await test.step("all changes stand one key away", async () => {
    await keys.press("v");
    const changes = page.getByRole("grid", { name: "Changes" });
    await expect(changes.getByRole("row").filter({ hasText: "Deleted" })).toContainText("G0102");
    await expect(changes.getByRole("row").filter({ hasText: "Added" })).toContainText("G0199");
    await expectAccessible(page, "all changes");
  });

  await test.step("on a phone a change stands in lines below each other, and nothing scrolls sideways", async () => {
    const wide = page.viewportSize();
    await page.setViewportSize({ width: 390, height: 844 });
    const changes = page.getByRole("grid", { name: "Changes" });
    const deleted = changes.getByRole("row").filter({ hasText: "Deleted" });
    await expect(deleted).toContainText("Rectal examination");
    await expect(deleted.getByRole("gridcell").filter({ hasText: "Rectal examination" })).toBeInViewport();
    const overhang = () => changes.evaluate((grid) => grid.scrollWidth - grid.clientWidth);
    await expect.poll(overhang).toBe(0);
    await expectAccessible(page, "all changes on a phone");
    if (wide) await page.setViewportSize(wide);
  });

  await test.step("and the price goes on under the new code", async () => {
    await page.goto("/settings/fee-schedule");
    const prices = page.getByRole("grid", { name: "Prices" }).getByRole("row");
    await expect(prices.filter({ hasText: "G0102" })).toContainText("03/31/2026");
    await expect(prices.filter({ hasText: "G0199" })).toContainText("$30.00");
  });
});
