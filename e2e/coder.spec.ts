import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { callApi, readApi } from "./support/api-reader";
import {
  biopsyWithoutReport,
  diabetesFollowUp,
  heartFailureUnspecified,
  kneeInjection,
} from "./support/charts";
import { expect, test } from "./support/journey";
import type { KeyPath } from "./support/key-path";
import { openButton as button, openByNumber } from "./support/rows";
import { signIn } from "./support/sign-in";
import { type ImportedVisit, importVisits } from "./support/visits";

const title = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });
const currentRow = (page: Page): Locator => page.locator('[data-row][aria-current="true"]');

interface QueueRow {
  readonly encounterId: string;
  /** Leased by the person who asks. */
  readonly mine: boolean;
}

/** What a person has open comes first when they take the next chart, so these are the charts of this journey. */
async function leaseCharts(coder: Page, visits: readonly ImportedVisit[]): Promise<void> {
  const change = async (procedure: string, encounterId: string) => {
    const { status, message } = await callApi(coder, { procedure, input: { encounterId }, writes: true });
    expect(status, message).toBe(200);
  };
  const { rows } = await readApi<{ readonly rows: readonly QueueRow[] }>(coder, "coding.queue", {
    view: "mine",
  });
  for (const { encounterId, mine } of rows) if (mine) await change("coding.return", encounterId);
  for (const { encounterId } of visits) await change("coding.open", encounterId);
}

test("home, take next, a chart coded in twelve keys, the next one looked up from nothing", async ({
  page,
  keys,
  openAs,
}) => {
  const biller = await openAs("biller");
  // One after the other: what came first is taken first.
  const [first] = (await importVisits(biller, [diabetesFollowUp])) as [ImportedVisit];
  const [second] = (await importVisits(biller, [kneeInjection])) as [ImportedVisit];
  await signIn(page, "coder");
  await leaseCharts(page, [first, second]);
  await expect(page.getByRole("row", { name: /My queue/ })).toBeFocused();
  await keys.press("Enter");
  await expect(title(page, "Coding queue")).toBeVisible();
  keys.expectAtMost(1, "start my work from home");
  await expect(button(page, "Take next")).toBeVisible();
  await keys.press("Control+Enter");
  await expect(title(page, first.patientName)).toBeVisible();

  await test.step("the chart of the reference path", async () => {
    keys.restart();
    await codeProposals(page, keys);
    await expect(button(page, "Complete coding")).toBeVisible();
    await keys.press("Control+Enter");
    await expect(title(page, second.patientName)).toBeVisible();
    keys.expectAtMost(12, "outpatient chart, reference path; the next one opens by itself");
  });

  await test.step("a chart without proposals", async () => {
    await expectAccessible(page, "coding workspace");
    keys.restart();
    await codeFromNothing(page, keys);
    await keys.press("Control+Enter");
    await expect(title(page, second.patientName)).toHaveCount(0);
    keys.expectAtMost(
      30,
      "chart without proposals: a diagnosis and three services looked up, modifiers, units, a link",
    );
  });

  await expectCoded(page, first, ["E11.22", "N18.31"], [service("99214", [1, 2]), service("83036", [1])]);
  await expectCoded(
    page,
    second,
    ["M17.11"],
    [
      service("99213", [1], { modifiers: ["25"] }),
      service("20610", [1], { modifiers: ["RT"] }),
      service("J3301", [1], { units: 4 }),
    ],
  );
});

async function codeProposals(page: Page, keys: KeyPath): Promise<void> {
  await expect(currentRow(page)).toContainText("E11.22");
  await keys.press(" ");
  await expect(page.getByText("unread")).toHaveCount(0);
  await keys.press("a");
  await expect(currentRow(page)).toContainText("N18.31");
  await keys.press("a");
  await expect(currentRow(page)).toContainText("R73.03");
  await keys.press("d");
  await expect(page.getByRole("dialog", { name: "Decline R73.03" })).toBeVisible();
  await keys.press("3");
  await expect(currentRow(page)).toContainText("99214");
  await keys.press("a");
  await expect(currentRow(page)).toContainText("83036");
  await keys.press("a");
  await expect(page.getByText("4 settled")).toBeVisible();
  await keys.press("l");
  await expect(page.getByLabel("Links of 83036")).toBeFocused();
  await keys.type("1");
  await keys.press("Enter");
  await expect(currentRow(page)).toBeFocused();
}

async function codeFromNothing(page: Page, keys: KeyPath): Promise<void> {
  const book = page.getByRole("combobox");
  const found = (code: string) => page.getByRole("option", { selected: true }).filter({ hasText: code });
  await keys.press("i");
  await expect(book).toBeFocused();
  await keys.type("primary osteoarthritis right knee");
  await expect(found("M17.11")).toBeVisible();
  await keys.press("Enter");
  await expect(currentRow(page)).toContainText("M17.11");

  for (const code of ["99213", "20610", "J3301"]) {
    await keys.press("n");
    await expect(book).toBeFocused();
    await keys.type(code);
    await expect(found(code)).toBeVisible();
    await keys.press("Enter");
    await expect(currentRow(page)).toContainText(code);
    await expect(currentRow(page)).toBeFocused();
  }
  await keys.press("e");
  await expect(page.getByLabel("Modifiers of J3301")).toBeFocused();
  await keys.press("Tab");
  await keys.type("4");
  await keys.press("Enter");
  for (const [code, modifier] of [
    ["20610", "RT"],
    ["99213", "25"],
  ] as const) {
    await expect(currentRow(page)).toBeFocused();
    await keys.press("ArrowUp");
    await expect(currentRow(page)).toContainText(code);
    await keys.press("e");
    await expect(page.getByLabel(`Modifiers of ${code}`)).toBeFocused();
    await keys.type(modifier);
    await keys.press("Enter");
  }
  await expect(currentRow(page)).toBeFocused();
  await keys.press("l");
  await expect(page.getByLabel("Links of 99213")).toBeFocused();
  await keys.type("1");
  await keys.press("Enter");
  await expect(button(page, "Complete coding")).toBeVisible();
}

interface KeptService {
  readonly procedureCode: string;
  readonly modifiers: readonly string[];
  readonly units: number;
  readonly diagnosisPointers: readonly number[];
}

interface KeptSheet {
  readonly diagnoses: readonly { readonly code: string }[];
  readonly services: readonly KeptService[];
}

const service = (procedureCode: string, pointers: readonly number[], more: Partial<KeptService> = {}) => ({
  procedureCode,
  modifiers: [],
  units: 1,
  diagnosisPointers: pointers,
  ...more,
});

/** What was coded is what the server keeps. */
async function expectCoded(
  page: Page,
  { encounterId }: ImportedVisit,
  codes: readonly string[],
  services: readonly KeptService[],
): Promise<void> {
  const kept = await readApi<KeptSheet>(page, "coding.workspace", { encounterId });
  expect(kept.diagnoses.map(({ code }) => code)).toEqual(codes);
  expect(kept.services).toEqual(services.map((wanted) => expect.objectContaining({ ...wanted })));
}

test("a question to the clinician from quoted words, and a chart held for its report", async ({
  page,
  keys,
  openAs,
}) => {
  const biller = await openAs("biller");
  const [asked, held] = (await importVisits(biller, [heartFailureUnspecified, biopsyWithoutReport])) as [
    ImportedVisit,
    ImportedVisit,
  ];
  await signIn(page, "coder-two");
  await openChart(page, keys, asked);
  await keys.press("1");
  await expect(page.getByRole("region", { name: "1 Record" })).toBeFocused();
  const sentence = "Heart failure, worse than in the autumn.";
  await expect
    .poll(async () => {
      await keys.press("ArrowDown");
      return page.evaluate(() => String(document.getSelection()));
    })
    .toContain(sentence);
  await keys.press("q");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText(sentence)).toBeVisible();
  await expectAccessible(page, "question to the clinician");
  await test.step("what is typed outlives the dialog until it is sent", async () => {
    const question = dialog.getByRole("textbox", { name: "Question", exact: true });
    await question.focus();
    await keys.press("Control+End");
    await keys.type(" An addendum is enough.");
    await keys.press("Escape");
    await expect(dialog).toHaveCount(0);
    await keys.press("q");
    await expect(question).toHaveValue(/An addendum is enough\.$/);
    await expect(button(page, "Discard what is typed")).toBeVisible();
    await expect(button(page, "Send question")).toBeVisible();
  });
  await keys.press("Control+Enter");
  await expect(dialog).toHaveCount(0);

  // At once, while the queue is on its way: what is typed into the palette outlives the page that arrives.
  await openChart(page, keys, held);
  await keys.press("h");
  await expect(page.getByRole("dialog", { name: "Hold this chart" })).toBeVisible();
  await expectAccessible(page, "holding a chart");
  await keys.press("Control+Enter");
  await expect(title(page, "Coding queue")).toBeVisible();
  await page.goto("/queue?view=held");
  for (const [{ number }, reason] of [
    [asked, /answer/i],
    [held, /document/i],
  ] as const)
    await expect(page.getByRole("row").filter({ hasText: number })).toContainText(reason);
});

/** Any chart from anywhere, by its number. */
async function openChart(page: Page, keys: KeyPath, { number, patientName }: ImportedVisit): Promise<void> {
  await openByNumber(page, keys, number);
  await expect(button(page, "Open in coding")).toBeVisible();
  await keys.press("Control+Enter");
  await expect(button(page, "Take this chart")).toBeVisible();
  await keys.press("Control+Enter");
  await expect(page.getByRole("button", { name: "Complete coding" })).toBeVisible();
  await expect(title(page, patientName)).toBeVisible();
}

test("C20: codes of a pick list by digit and several at once, many lines changed together, one z back", async ({
  page,
  keys,
  openAs,
}) => {
  const biller = await openAs("biller");
  const [visit] = (await importVisits(biller, [kneeInjection])) as [ImportedVisit];
  await signIn(page, "coder");
  const list = {
    name: `Knee ${visit.encounterId.slice(-8)}`,
    specialty: "",
    setting: "",
    codes: "M17.11\nT78.1XXA\n\nServices:\n99213\n20610\nJ3301",
  };
  const saved = await callApi(page, { procedure: "encoder.savePickList", input: list, writes: true });
  expect(saved.status, saved.message).toBe(200);
  await leaseCharts(page, [visit]);
  await page.goto(`/coding/${visit.encounterId}`);
  await expect(title(page, visit.patientName)).toBeVisible();
  await keys.press("Shift+I");
  const lists = page.getByRole("region", { name: "3 Pick lists" });
  await lists.getByRole("button", { name: list.name }).click();
  await expect(lists.locator("[data-offered]").first()).toBeFocused();
  await expect(lists.locator("[data-closed]")).toContainText("T78.1XXA");
  await keys.press("1");
  const diagnoses = page.getByRole("table", { name: "Diagnoses" });
  await expect(diagnoses).toContainText("M17.11");
  await expectAccessible(page, "pick list beside the sheet");
  await keys.press("End", " ", "ArrowUp", " ", "Enter");
  const services = page.getByRole("table", { name: "Services" });
  await expect(services.getByRole("row", { name: /20610|J3301/ })).toHaveCount(2);
  await expect(diagnoses).not.toContainText("T78.1XXA");
  await keys.press("Escape", "2", "End", "Shift+Space", "Shift+ArrowUp", "e");
  await keys.type("+59");
  await keys.press("Control+Enter");
  await expect(services.getByRole("row", { name: / 59 / })).toHaveCount(2);
  await keys.press("z");
  await expect(services.getByRole("row", { name: / 59 / })).toHaveCount(0);
  await keys.press("Shift+Y");
  await expect(page.getByRole("region", { name: "3 Earlier encounters" })).toBeVisible();
  await expectAccessible(page, "earlier encounters beside the sheet");
  await keys.press("Escape", "Shift+R");
  await expect(page.getByRole("region", { name: "3 Reference" })).toBeVisible();
});
