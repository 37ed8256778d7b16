import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { readApi } from "./support/api-reader";
import { expect, test } from "./support/journey";
import type { KeyPath } from "./support/key-path";
import { expectNoLayoutShift, watchLayoutShifts } from "./support/layout-shifts";
import { officialFiles, officialFilesAreAtHand } from "./support/official-files";
import { foundEmptyOffice } from "./support/second-office";
import { expectListening, fillSignIn } from "./support/sign-in";

const book = (page: Page, code: string): Locator =>
  page.getByRole("heading", { level: 2, name: new RegExp(`^${code} `) });
const field = (page: Page, name: string | RegExp): Locator => page.getByRole("combobox", { name });
const selected = (page: Page, words: string | RegExp): Locator =>
  page.getByRole("option", { selected: true }).filter({ hasText: words });
const section = (page: Page, name: string): Locator => page.getByRole("region", { name, exact: true });

interface Library {
  readonly preparing: boolean;
  readonly files: readonly { readonly name: string; readonly status: string }[];
}

/** Chooses all files at once, as the key asks for them, and waits until each has been read and answers. */
async function importOfficialFiles(page: Page, keys: KeyPath): Promise<void> {
  await page.goto("/settings/code-sets");
  await expect(page.getByText("The starter set answers.", { exact: true })).toBeVisible();
  await expectListening(page);
  const chooser = page.waitForEvent("filechooser");
  await keys.press("Control+Enter");
  await (await chooser).setFiles([...officialFiles]);
  const standing = async () => {
    const { files, preparing } = await readApi<Library>(page, "codeSets.library");
    const open = files
      .filter(({ status }) => status !== "ready")
      .map(({ name, status }) => `${name} ${status}`);
    return { read: files.length, open, preparing };
  };
  await expect
    .poll(standing, { timeout: 420_000, intervals: [2_000] })
    .toEqual({ read: officialFiles.length, open: [], preparing: false });
  // The first search makes the indexes; until they are there the starter set is searched.
  const search = () =>
    readApi<{ readonly editions: readonly string[] }>(page, "encoder.search", {
      query: "fever",
      on: "2026-01-15",
      sets: ["icd10pcs"],
    });
  await expect
    .poll(async () => (await search()).editions.join(), { timeout: 180_000, intervals: [2_000] })
    .toContain("ICD-10-PCS");
}

test.describe.configure({ timeout: 900_000 });

test("C1, C3–C7, C10, C14: the official releases, imported by the screen and walked by keyboard alone", async ({
  page,
  keys,
}) => {
  test
    .info()
    .skip(!officialFilesAreAtHand, "the official releases are not beside this folder (../shared/corpus)");
  await watchLayoutShifts(page);
  const founder = foundEmptyOffice();
  await page.goto("/sign-in");
  await fillSignIn(page, founder.email, founder.password);
  await expect(page.getByRole("button", { name: founder.name })).toBeVisible();
  await expectListening(page);

  await test.step("files as published, all at once", async () => {
    await importOfficialFiles(page, keys);
  });

  await test.step("search: words of a coder, the code with its marks", async () => {
    await page.goto("/encoder?on=2026-01-15");
    await expect(field(page, "Words, abbreviation or code")).toBeFocused();
    await keys.type("dm2 w ckd");
    await expect(selected(page, "E11.22")).toBeVisible();
    await keys.press("Enter");
    await expect(book(page, "E11.22")).toBeVisible();
    const marks = page.getByLabel("Marks");
    await expect(marks).toContainText("V28 HCC 37 · 0.166");
    await expect(marks).toContainText("V24 HCC 18 · 0.302");
    await expectAccessible(page, "a code of the official release");
    await expectNoLayoutShift(page, "search and code");
  });

  await test.step("up to the block and its chapter, to their neighbors, and back the same way", async () => {
    for (const above of ["E11.2", "E11", "E08-E13", "Chapter 4"]) {
      await keys.press("u");
      await expect(book(page, above)).toBeVisible();
    }
    await expect(section(page, "Blocks and categories")).toContainText("E08-E13");
    await expectAccessible(page, "a chapter");
    await keys.press(".");
    await expect(book(page, "Chapter 5")).toBeVisible();
    for (const before of ["Chapter 4", "E08-E13", "E11", "E11.2", "E11.22"]) {
      await keys.press("Escape");
      await expect(book(page, before)).toBeVisible();
    }
    await page.goForward();
    await expect(book(page, "E11.2")).toBeVisible();
    await page.reload();
    await expect(book(page, "E11.2"), "a link leads to the same place after a reload").toBeVisible();
    await expectNoLayoutShift(page, "a code by its link");
    await keys.press(".");
    await expect(book(page, "E11.3")).toBeVisible();
  });

  await test.step("index: see and see condition are jumps, terms below are found by words", async () => {
    await keys.press("v");
    await expect(field(page, "Term of the index")).toBeFocused();
    await keys.type("stones gallbladder");
    await expect(selected(page, "K80.20"), "words inside a term, by way of a see also").toContainText(
      "Calculus",
    );
    await keys.press("Control+a");
    await keys.type("abdominalgia");
    await expect(selected(page, "Abdominalgia")).toBeVisible();
    await keys.press("Enter");
    await expect(field(page, "Words below abdominal")).toBeFocused();
    await expectAccessible(page, "a term of the index");
    await keys.press("Backspace", "Backspace");
    await expect(field(page, "Term of the index")).toBeFocused();
    await keys.type("acoustic");
    await expect(selected(page, "Acoustic")).toBeVisible();
    await keys.press("Enter");
    await expect(page.getByText("See condition:")).toBeVisible();
    await keys.type("diabetes");
    await expect(selected(page, /^Diabetes, diabetic/)).toBeVisible();
    await keys.press("Enter");
    await expect(field(page, "Words below Diabetes, diabetic")).toBeFocused();
    await keys.type("gangrene type 2");
    await expect(selected(page, "E11.52")).toBeVisible();
    await keys.press("Enter");
    await expect(book(page, "E11.52")).toBeVisible();
    await expectNoLayoutShift(page, "index");
  });

  await test.step("tables: a see of a row jumps, a column ends in a code", async () => {
    await keys.press("v");
    await expect(field(page, "Site of a neoplasm")).toBeFocused();
    await keys.type("breast mastectomy");
    const jump = page.getByRole("button", { name: "Neoplasm, breast, skin" }).first();
    await expect(jump).toBeVisible();
    await expect(page.getByRole("rowheader").first()).toContainText("mastectomy site");
    await keys.press("ArrowDown", "ArrowLeft");
    await expect(jump).toBeFocused();
    await keys.press("Enter");
    await expect(page.getByText("Neoplasm, neoplastic, breast, skin", { exact: true }).first()).toBeVisible();
    await expect(field(page, "Site of a neoplasm")).toBeFocused();
    await expectAccessible(page, "a row of the table of neoplasms");
    await keys.tabTo(page.getByRole("button", { name: "Drugs and chemicals" }));
    await keys.press("Enter", "/");
    await expect(field(page, "Drug or chemical")).toBeFocused();
    await keys.type("amoxicillin");
    await expect(page.getByRole("row", { name: /^Amoxicillin/ }).first()).toBeVisible();
    await keys.press("ArrowDown", "ArrowRight", "Enter");
    await expect(book(page, "T36\\.0X2")).toBeVisible();
    await expectAccessible(page, "the table of drugs");
    await expectNoLayoutShift(page, "tables");
  });

  await test.step("index of hospital procedures: a table opens in the builder; keys; a whole code", async () => {
    await keys.press("v");
    await expect(field(page, "Term of the index of procedures")).toBeFocused();
    await keys.type("sclerotherapy, via");
    await expect(selected(page, "Introduction, Destructive Agent")).toBeVisible();
    await keys.press("Enter");
    await expect(field(page, "Words below Introduction of substance in or on")).toHaveValue(
      "Destructive Agent",
    );
    await expect(selected(page, "Destructive Agent")).toBeVisible();
    await keys.press("Control+a", "Backspace", "Backspace");
    await expect(field(page, "Term of the index of procedures")).toBeFocused();
    await keys.type("abdominohyst");
    await expect(selected(page, "0UT9")).toBeVisible();
    await expectAccessible(page, "the index of hospital procedures");
    await keys.press("Enter");
    await expect(page.getByRole("list", { name: "Chosen characters" })).toContainText("Uterus");
    for (const [at, value] of ["0", "Z", "Z"].entries()) {
      await expect(field(page, new RegExp(`^Character ${at + 5}`))).toBeFocused();
      await keys.type(value);
      await keys.press("Enter");
    }
    await expect(page.getByText("0UT90ZZ is complete.")).toBeVisible();
    await expect(book(page, "0UT90ZZ")).toBeVisible();
    await expectAccessible(page, "a whole code in the builder");
    await keys.press("Enter");
    await expect(page).toHaveURL(/code=0UT90ZZ/);
    await keys.press("1");
    await keys.tabTo(page.getByRole("button", { name: "Keys and definitions" }));
    await keys.press("Enter");
    await expect(field(page, "Body part, device or word to be defined")).toBeFocused();
    await keys.type("achilles");
    await expect(selected(page, "Lower Leg Tendon")).toBeVisible();
    await expectAccessible(page, "keys of the builder");
    await keys.press("Enter");
    await expect(page.getByText("Looked for:")).toContainText("Lower Leg Tendon");
    await expectNoLayoutShift(page, "hospital procedures");
  });

  await test.step("a procedure: its pairs counted first, then found by words, with the modifier in words", async () => {
    await page.goto("/encoder?code=G0101&on=2024-08-15");
    const edits = section(page, "NCCI edits");
    await expect(edits).toContainText("At most 1 unit on one day, by policy: no record justifies more");
    const count = edits.getByRole("button", { name: /services not paid beside G0101$/ }).first();
    await keys.tabTo(count);
    await keys.press("Enter");
    const pairs = page.getByRole("searchbox", { name: "Code or words of the other service" });
    await expect(pairs).toBeFocused();
    await keys.type("G0181");
    const row = section(page, "Not paid beside G0101").getByRole("listitem").filter({ hasText: "G0181" });
    await expect(row).toContainText("A modifier that shows a separate service lifts it (indicator 1)");
    await expect(section(page, "Medicare payment indicators")).toContainText("Status A");
    await expect(section(page, "Coverage articles")).toContainText("no coverage article is loaded");
    await expectAccessible(page, "the pairs of a procedure");
    await expectNoLayoutShift(page, "the page of a procedure");
    await page.goBack();
    await expect(pairs).toHaveCount(0);
  });

  await test.step("the checker: a pair of the quarter, an excluded code", async () => {
    await page.goto("/encoder?view=check&on=2024-08-15");
    await expect(page.getByText("No codes to check.")).toBeVisible();
    await expect(page.getByLabel("Codes in sequence"), "one comes to type").toBeFocused();
    await keys.type("E11.9 E10.9 G0101 G0181");
    const findings = section(page, "Findings");
    await expect(findings).toContainText("G0181 is not paid beside G0101 without a modifier");
    await expect(findings).toContainText("type 1 diabetes mellitus (E10.-)");
    await expect(page.getByText("Coverage is not checked: no coverage article is loaded.")).toBeVisible();
    await expectAccessible(page, "the checker with official edits");
    await expectNoLayoutShift(page, "checker");
  });
});
