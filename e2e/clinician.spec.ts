import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { callApi, readApi } from "./support/api-reader";
import { heartFailureUnspecified } from "./support/charts";
import { expect, test } from "./support/journey";
import type { KeyPath } from "./support/key-path";
import { demoPassword } from "./support/people";
import { signIn } from "./support/sign-in";
import { importVisits, type Visit } from "./support/visits";

const quoted = "Heart failure, worse than in the autumn.";

interface Asked {
  readonly encounterId: string;
  readonly patientName: string;
  readonly queryNumber: string;
}

/** A coder's question about a visit of this journey, asked through the server as the coding workspace does. */
async function askQuestion(openAs: (key: string) => Promise<Page>, visit: Visit): Promise<Asked> {
  const [imported] = await importVisits(await openAs("biller"), [visit]);
  if (!imported) throw new Error("nothing was imported");
  const coder = await openAs("coder-two");
  const { encounterId, patientName } = imported;
  const write = async (procedure: string, input: unknown) => {
    const { status, message, data } = await callApi(coder, { procedure, input, writes: true });
    expect(status, message).toBe(200);
    return data;
  };
  await write("coding.open", { encounterId });
  const { encounter, record } = await readApi<{
    readonly encounter: { readonly version: number; readonly provider: { readonly id: string } };
    readonly record: { readonly documents: readonly { readonly id: string; readonly text: string }[] };
  }>(coder, "coding.workspace", { encounterId });
  const [document] = record.documents;
  const start = document?.text.indexOf(quoted) ?? -1;
  const indicator = {
    documentId: document?.id,
    documentTitle: "Progress note",
    documentDate: "02/18/2026",
    place: "Assessment and plan",
    start,
    end: start + quoted.length,
    text: quoted,
  };
  const answer = (kind: "choice" | "other" | "unable-to-determine", label: string) => ({
    kind,
    label,
    indicators: kind === "choice" ? [0] : [],
  });
  const asked = (await write("documentation.ask", {
    encounterId,
    version: encounter.version,
    providerId: encounter.provider.id,
    template: "further-detail",
    subject: "Type of heart failure",
    question: "What are the type and acuity of the heart failure, if they can be said from your record?",
    options: [
      answer("choice", "Acute on chronic systolic heart failure"),
      answer("choice", "Chronic systolic heart failure"),
      answer("other", "Other (please specify)"),
      answer("unable-to-determine", "Unable to determine"),
    ],
    indicators: [indicator],
  })) as { readonly number: string };
  return { encounterId, patientName, queryNumber: asked.number };
}

/** 7.5: nothing of codes, groups or money, wherever the clinician reads. */
async function expectNoCodeOrCharge(page: Page): Promise<void> {
  const words = await page.getByRole("main").innerText();
  expect(words).not.toMatch(/\b[A-TV-Z]\d[\dA-Z](\.\w{1,4})?\b/);
  expect(words).not.toMatch(/(?<![-\d])\d{5}\b|\$|\bDRG\b|\bHCC\b|charge|payer/i);
}

const question = (page: Page, { queryNumber }: Asked) =>
  page.getByRole("region", { name: `2 Question ${queryNumber}` });

/** Down the list, from the question that waits longest. */
async function openQuestion(page: Page, keys: KeyPath, asked: Asked): Promise<void> {
  const rows = page.getByRole("grid", { name: "Questions" }).locator("[data-roving]");
  await expect(rows.filter({ hasText: asked.patientName })).toBeVisible();
  await expect(rows.first()).toBeFocused();
  const at = (await rows.allInnerTexts()).findIndex((words) => words.includes(asked.patientName));
  for (let presses = 0; presses < at; presses += 1) await keys.press("ArrowDown");
  await expect(question(page, asked)).toBeVisible();
}

test("an answer is chosen by digit and signed; no code, charge or group is anywhere", async ({
  page,
  keys,
  openAs,
}) => {
  const asked = await askQuestion(openAs, heartFailureUnspecified);
  await signIn(page, "clinician");
  await expect(page.getByRole("row", { name: /Questions for you/ })).toBeFocused();
  await expectNoCodeOrCharge(page);
  await keys.press("Enter");
  await openQuestion(page, keys, asked);
  await expect(question(page, asked).locator("mark")).toHaveText(new RegExp(quoted.replace(".", "\\.")));
  await expectNoCodeOrCharge(page);
  await expectAccessible(page, "inbox with a question");

  keys.restart();
  await keys.press("1");
  await expect(page.getByRole("radio", { name: /Acute on chronic/ })).toBeChecked();
  await keys.press("Control+Enter");
  await expect(page.getByText(`${asked.queryNumber} is signed.`)).toBeVisible();
  keys.expectAtMost(2, "provider query answered and signed");

  await page.goto("/inbox?view=answered");
  await expect(page.getByRole("row").filter({ hasText: asked.patientName })).toBeVisible();
  const coder = await openAs("coder-two");
  await coder.goto("/queue?view=answered");
  await expect(coder.getByRole("row").filter({ hasText: asked.patientName })).toBeVisible();
});

test("on a phone: words of one's own, kept through the idle lock, then signed (SES-4)", async ({
  page,
  keys,
  openAs,
}) => {
  const asked = await askQuestion(openAs, { ...heartFailureUnspecified, on: "2026-02-20" });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.clock.install();
  await signIn(page, "clinician");
  await page.goto("/inbox");
  await openQuestion(page, keys, asked);
  await keys.press("3");
  await expect(page.getByRole("radio", { name: /Other/ })).toBeChecked();
  await expect(page.getByRole("button", { name: /Sign: say what the other answer is/ })).toBeVisible();
  const own = page.getByLabel("In your words, if you wish");
  await keys.tabTo(own);
  await keys.type("Acute on chronic combined systolic and diastolic heart failure.");
  await expect(page.getByText("draft saved")).toBeVisible();

  await page.clock.fastForward("16:00");
  const lock = page.getByRole("dialog", { name: "Locked" });
  await expect(lock.getByLabel("Password")).toBeFocused();
  await expectAccessible(page, "locked");
  await keys.type(demoPassword());
  await keys.press("Enter");
  await expect(lock).toHaveCount(0);
  await expect(own).toHaveValue("Acute on chronic combined systolic and diastolic heart failure.");

  const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(scrollWidth, "nothing is cut at 390 px").toBeLessThanOrEqual(390);
  await keys.press("Control+Enter");
  await expect(page.getByText(`${asked.queryNumber} is signed.`)).toBeVisible();
});
