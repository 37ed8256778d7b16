import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { type OpenDenial, openDenial } from "./support/denials";
import { expect, test } from "./support/journey";
import type { KeyPath } from "./support/key-path";
import { heading, openButton, openByNumber } from "./support/rows";
import { signIn } from "./support/sign-in";

/** `w` and the digit of the way: as the denial offers it. */
async function takeWay(page: Page, keys: KeyPath, { number, ways }: OpenDenial, way: string): Promise<void> {
  await expect(heading(page, `Denial ${number}`)).toBeVisible();
  await keys.press("w");
  await expect(waysOn(page)).toBeVisible();
  await keys.press(String(ways.findIndex(({ id }) => id === way) + 1));
}

const waysOn = (page: Page): Locator => page.getByRole("dialog", { name: "Ways on" });

test("board and list of the same denials; a call is noted in one line", async ({ page, keys }) => {
  await signIn(page, "denials");
  await expect(page.locator(":focus")).toHaveRole("row");
  await keys.press("g", "d");
  await expect(page.getByRole("grid", { name: "Denials" }).locator("[data-roving]").first()).toBeFocused();
  await expectAccessible(page, "denial list");
  await keys.press("v");
  await expect(page.getByRole("region", { name: "1 Board" })).toBeVisible();
  await expect(page.locator(".board .card").first()).toBeFocused();
  await expectAccessible(page, "denial board");
  await keys.press("Enter");
  await expect(heading(page, /^Denial D/)).toBeVisible();

  keys.restart();
  await keys.press("n");
  await expect(page.getByLabel("Said, promised")).toBeFocused();
  await keys.type("Claim is with medical review, decision promised in ten days");
  await keys.press("Tab");
  await keys.type("CALL-88213");
  await keys.press("Tab");
  await keys.type("Denise");
  // In a note that is begun the next step is to keep it, not the one of the page.
  await keys.press("Control+Enter");
  await expect(page.getByText("Noted.")).toBeVisible();
  await expect(heading(page, /^Denial D/)).toBeVisible();
  await expect(page.getByRole("region", { name: "2 Timeline and calls" })).toContainText("CALL-88213");
  keys.expectAtMost(7, "a call noted: what was promised, reference, person");

  await keys.press("Escape", "y");
  await expect(page.getByRole("region", { name: "2 Timeline and calls" }).locator(":focus")).toHaveRole(
    "row",
  );
  await keys.press("?");
  const sheet = page.getByRole("dialog", { name: "The keys that work here" });
  await expect(sheet).toContainText("History: the timeline of the record");
  for (const words of [
    "Snooze until a date",
    "Pane to its own window",
    "Message on the focused thing",
    "Pane 4",
  ])
    await expect(sheet).not.toContainText(words);
  await keys.press("Escape");
});

test("correct and resend: the replacement opens with the payer's number and is released", async ({
  page,
  keys,
}) => {
  await signIn(page, "denials");
  const denial = await openDenial(page, "correct");
  await openByNumber(page, keys, denial.number);
  keys.restart();
  await takeWay(page, keys, denial, "correct");
  const dialog = page.getByRole("dialog", { name: "Correct and resend" });
  await expect(dialog).toBeVisible();
  await expectAccessible(page, "correct and resend");
  await keys.press("3");
  await keys.press("Control+Enter");
  await expect(page.getByText(/Corrected claim FP\d+ opened\./)).toBeVisible();
  await expect(heading(page, /^Claim FP/)).toContainText("replacement");
  await expect(openButton(page, "Release")).toBeVisible();
  await keys.press("Control+Enter");
  await expect(page.getByText(/released\./)).toBeVisible();
  keys.expectAtMost(6, "denial: routine decision without appeal");
});

test("denial to complete appeal packet, filed with its proof", async ({ page, keys }) => {
  await signIn(page, "denials");
  const denial = await openDenial(page, "appeal");
  await openByNumber(page, keys, denial.number);
  await expect(heading(page, `Denial ${denial.number}`)).toBeVisible();
  keys.restart();
  const begun = Date.now();
  await takeWay(page, keys, denial, "appeal");
  await expect(heading(page, /^Appeal AP/)).toBeVisible();
  await keys.press("v");
  await expect(page.getByRole("button", { name: "Quote the selected words" })).toBeVisible();
  await keys.press("ArrowDown", "ArrowDown", "i");
  await expect(page.getByText("quoted, goes along")).toBeVisible();
  await expect(openButton(page, "Complete the packet")).toBeVisible();
  await keys.press("Control+Enter");
  await expect(page.getByText(/\d+ pages, numbered 1 to \d+/)).toBeVisible({ timeout: 30_000 });
  const seconds = (Date.now() - begun) / 1000 + keys.count / 5;
  expect(seconds, "denial to complete packet, at five keys a second").toBeLessThan(90);
  keys.expectAtMost(9, `denial to complete appeal packet in ${seconds.toFixed(0)} s`);
  await expectAccessible(page, "appeal with its packet");
  expect(await packetOf(page)).toMatchObject({ status: 200, type: "application/pdf", begins: "%PDF-" });

  await keys.press("Control+Enter");
  await expect(page.getByRole("dialog", { name: /^File \d+ pages/ })).toBeVisible();
  await keys.press("Control+Enter");
  await expect(page.getByText("Filed. The decision clock runs.")).toBeVisible();
});

/** The bytes behind the download, with the session of the page. */
const packetOf = (page: Page) =>
  page.evaluate(async () => {
    const link = document.querySelector<HTMLAnchorElement>("a[download]");
    const response = await fetch(link?.href ?? "");
    const bytes = new Uint8Array(await response.arrayBuffer());
    return {
      status: response.status,
      type: response.headers.get("content-type"),
      begins: String.fromCharCode(...bytes.slice(0, 5)),
    };
  });

test("a write-off is proposed with reason and cause; nobody approves an own one", async ({ page, keys }) => {
  await signIn(page, "denials");
  const denial = await openDenial(page, "write-off");
  await openByNumber(page, keys, denial.number);
  keys.restart();
  await takeWay(page, keys, denial, "write-off");
  await expect(page.getByRole("dialog", { name: /^Propose to write off/ })).toBeVisible();
  await expectAccessible(page, "proposing a write-off");
  const note = page.getByLabel(/^In words/);
  await keys.tabTo(note);
  await keys.type("Two calls and the contract say the same: the service is not covered.");
  await keys.press("Control+Enter");
  await expect(page.getByText("Proposed; a second person decides.")).toBeVisible();
  await page.goto("/denials/write-offs");
  await expect(page.getByText("Your roles do not open this page.")).toBeVisible();
});
