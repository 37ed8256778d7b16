import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { callApi, readApi } from "./support/api-reader";
import { kneeInjection } from "./support/charts";
import { expect, test } from "./support/journey";
import { expectNoLayoutShift, expectUnmoved, watchLayoutShifts } from "./support/layout-shifts";
import { openButton as button } from "./support/rows";
import { signIn } from "./support/sign-in";
import { type ImportedVisit, importVisits } from "./support/visits";

const field = (page: Page): Locator => page.getByRole("combobox", { name: "Words, abbreviation or code" });
const found = (page: Page, code: string): Locator =>
  page.getByRole("option", { selected: true }).filter({ hasText: code });
const book = (page: Page, code: string): Locator =>
  page.getByRole("heading", { level: 2, name: new RegExp(`^${code} `) });

/** Nothing kept, nothing noted: also where the journey is walked again. */
async function forget(page: Page, code: { readonly set: string; readonly code: string }): Promise<void> {
  await callApi(page, { procedure: "encoder.dropFavorite", input: code, writes: true });
  const { notes } = await readApi<{ notes: { id: string; version: number }[] }>(
    page,
    "encoder.annotations",
    code,
  );
  for (const { id: noteId, version } of notes)
    await callApi(page, { procedure: "encoder.removeNote", input: { noteId, version }, writes: true });
}

test("C3, C4, C20, C22: an abbreviation, the code, its parent, an excluded code and back, favorite, note", async ({
  page,
  keys,
}) => {
  await signIn(page, "coder-two");
  await forget(page, { set: "icd10cm", code: "E11.22" });
  await keys.press("g", "l");
  await expect(field(page)).toBeFocused();
  await keys.type("dm2 w ckd");
  await expect(found(page, "E11.22")).toBeVisible();
  await expect(book(page, "E11.22"), "the page follows the row").toBeVisible();
  await expectAccessible(page, "searching in the encoder");
  await keys.press("Enter");
  await expect(page).toHaveURL(/code=E11\.22/);
  keys.expectAtMost(4, "from anywhere to the page of a code");

  await test.step("up to the heading, back, down to an excluded code, back", async () => {
    keys.restart();
    await keys.press("u");
    await expect(book(page, "E11.2")).toBeVisible();
    await expectAccessible(page, "a heading in the encoder");
    await keys.press("Escape");
    await expect(book(page, "E11.22")).toBeVisible();
    await keys.press("ArrowUp", "ArrowUp", "ArrowUp");
    await expect(page.getByRole("link", { name: "E10", exact: true })).toBeFocused();
    await keys.press("Enter");
    await expect(book(page, "E10")).toBeVisible();
    await keys.press("Escape");
    await expect(book(page, "E11.22")).toBeVisible();
    keys.expectAtMost(7, "to the parent and back, to an excluded code and back");
  });

  await test.step("a favorite and a note of the office", async () => {
    keys.restart();
    await keys.press("*");
    const star = page.getByRole("button", { name: /Favorite/ });
    await expect(star).toHaveAttribute("aria-pressed", "true");
    await keys.press("n");
    const note = page.getByRole("dialog", { name: "Note on E11.22" });
    await expect(note.getByLabel("Note")).toBeFocused();
    await keys.type("The plan of this county wants the stage on the same claim.");
    await keys.press("Control+Enter");
    await expect(page.getByText("The plan of this county wants the stage")).toBeVisible();
    keys.expectAtMost(4, "a favorite and a note");
    await expectAccessible(page, "a code with a note of the office");
    await page.goto("/encoder");
    await expect(page.getByRole("region", { name: "My favorites" })).toContainText("E11.22");
    await page.goto("/encoder?code=E11.22");
    await expect(star).toHaveAttribute("aria-pressed", "true");
    await page.getByRole("button", { name: "Remove" }).first().click();
    await expect(page.getByText("The plan of this county wants the stage")).toHaveCount(0);
    await keys.press("*");
    await expect(star).toHaveAttribute("aria-pressed", "false");
  });
});

test("C20, C24: a favorite whose code was divided is renewed by one key, and back by one", async ({
  page,
  keys,
}) => {
  await signIn(page, "coder-two");
  const act = (procedure: string, code: string) =>
    callApi(page, { procedure, input: { set: "icd10cm", code }, writes: true });
  const below = ["R10.20", "R10.21", "R10.22", "R10.23", "R10.24"];
  for (const code of below) await act("encoder.dropFavorite", code);
  await act("encoder.keepFavorite", "R10.2");
  await page.goto("/encoder?on=2026-01-15");
  const mine = page.getByRole("region", { name: "My favorites" });
  const kept = (code: string) => mine.getByRole("link", { name: code, exact: true });
  await expect(mine).toContainText("Ended on 09/30/2025; then R10.20");
  await expectAccessible(page, "a favorite that ended");
  await keys.press("Escape");
  await mine.getByRole("listitem").filter({ hasText: "Ended on" }).first().focus();
  keys.restart();
  await keys.press("f");
  for (const code of below) await expect(kept(code)).toBeVisible();
  await expect(kept("R10.2")).toHaveCount(0);
  await keys.press("z");
  await expect(kept("R10.2")).toBeVisible();
  await expect(kept("R10.20")).toHaveCount(0);
  keys.expectAtMost(2, "a favorite renewed, and taken back");
  await act("encoder.dropFavorite", "R10.2");
});

/** Longer than browsers put a change down to the key before it. */
const LATE_MS = 900;

test("C3: rows stay until a late answer is there, and none of them moves", async ({ page, keys }) => {
  await watchLayoutShifts(page);
  await signIn(page, "coder-two");
  await page.goto("/encoder?on=2026-01-15");
  await expect(field(page)).toBeFocused();
  await page.route("**/api/trpc/encoder.search*", async (route) => {
    await new Promise((answer) => setTimeout(answer, LATE_MS));
    await route.continue();
  });
  const rows = page.getByRole("listbox", { name: "Codes found" }).getByRole("option");
  await keys.type("diabetes");
  await expect(rows.first()).toBeVisible();
  const before = await rows.count();
  const answered = page.waitForResponse(/encoder\.search/);
  await keys.type(" kidney");
  await page.waitForTimeout(LATE_MS / 2);
  await expect(rows, "the rows before stay").toHaveCount(before);
  await answered;
  await expect(found(page, "E11.2")).toBeVisible();
  await page.waitForTimeout(LATE_MS);
  await expectNoLayoutShift(page, "a late answer");
  await expectUnmoved(page, "hit-row");
  await keys.press("Control+a");
  await keys.type("n39.0");
  await keys.press("Enter");
  await expect(page, "Enter waits for the row that was meant").toHaveURL(/code=N39\.0/);
});

test("C5, C6, C7: what is not loaded is said; a list of codes is checked while it is typed", async ({
  page,
  keys,
}) => {
  await signIn(page, "biller");
  await page.goto("/encoder?on=2026-01-15");
  await expect(field(page)).toBeFocused();
  await keys.press("Escape");
  const parts = ["the alphabetic index", "the table of neoplasms", "the index of ICD-10-PCS"];
  for (const words of [...parts, "the ICD-10-PCS tables"]) {
    await keys.press("v");
    await expect(page.getByText(`No file of ${words} is loaded.`)).toBeVisible();
  }
  await expectAccessible(page, "a part of the book that is not loaded");
  await keys.press("v");
  await expect(page.getByText("No codes to check.")).toBeVisible();
  keys.restart();
  await expect(page.getByLabel("Codes in sequence"), "one comes to type").toBeFocused();
  await keys.type("E11.9 E10.9 99213-25");
  await expect(page.getByText("E11: “type 1 diabetes mellitus (E10.-)”")).toBeVisible();
  await expect(page.getByText("2 diagnoses, 1 service on 01/15/2026")).toBeVisible();
  keys.expectAtMost(1, "a list of codes checked");
  await expectAccessible(page, "the checker");
  const finding = page.getByRole("listitem").filter({ hasText: "type 1 diabetes mellitus" }).first();
  await keys.press("Escape");
  await finding.focus();
  await keys.press("Enter");
  await expect(page).toHaveURL(/code=E1/);
});

test("C3: from a chart to the encoder at its code, and back with another one", async ({
  page,
  keys,
  openAs,
}) => {
  const biller = await openAs("biller");
  const [visit] = (await importVisits(biller, [kneeInjection])) as [ImportedVisit];
  await signIn(page, "coder-two");
  const { encounterId } = visit;
  const opened = await callApi(page, { procedure: "coding.open", input: { encounterId }, writes: true });
  expect(opened.status, opened.message).toBe(200);
  await page.goto(`/coding/${encounterId}`);
  await expect(button(page, "Complete coding").or(page.getByText("Complete coding")).first()).toBeVisible();
  await keys.press("i");
  const search = page.getByRole("combobox", { name: "Words or code of a diagnosis" });
  await expect(search).toBeFocused();
  await keys.type("osteoarthritis left knee");
  await expect(found(page, "M17.12")).toBeVisible();
  await keys.press("F2");
  await expect(book(page, "M17.12")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Date of service" })).not.toHaveValue("");
  await page.getByRole("link", { name: "right", exact: true }).click();
  await expect(book(page, "M17.11")).toBeVisible();
  await expectAccessible(page, "the encoder beside a chart");
  keys.restart();
  await keys.press("Control+Enter");
  await expect(search).toBeFocused();
  await expect(found(page, "M17.11")).toBeVisible();
  await keys.press("Enter");
  keys.expectAtMost(2, "a code of the encoder into the chart");
  await expect(page.locator('[data-row][aria-current="true"]')).toContainText("M17.11");
  await expect
    .poll(async () => {
      const { diagnoses } = await readApi<{ diagnoses: { code: string }[] }>(page, "coding.workspace", {
        encounterId,
      });
      return diagnoses.map(({ code }) => code);
    })
    .toContain("M17.11");
});
