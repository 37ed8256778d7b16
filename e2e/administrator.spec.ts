import { expectAccessible } from "./support/accessible";
import { callApi, readApi } from "./support/api-reader";
import { openDenial } from "./support/denials";
import { expect, test } from "./support/journey";
import { goToRow, heading, openButton } from "./support/rows";
import { signIn } from "./support/sign-in";

test("from a number of the dashboard to the rows behind it to one claim", async ({ page, keys }) => {
  await signIn(page, "administrator");
  await expect(page.locator(":focus")).toHaveRole("row");
  await keys.press("g", "m");
  await expect(heading(page, "Denials and receivables")).toBeVisible();
  await expect(page.locator(":focus")).toContainText("Initial denial rate");
  await expectAccessible(page, "dashboard");
  keys.restart();
  await keys.press("Enter");
  const rows = page.getByRole("grid").locator("[data-roving]");
  await expect(rows.first()).toBeFocused();
  await expectAccessible(page, "rows of a measure");
  await keys.press("Enter");
  await expect(heading(page, /^(Claim|Denial) /)).toBeVisible();
  keys.expectAtMost(3, "dashboard number to the claim behind it");
});

test("a person is added, given another role, and every step stands in the audit trail", async ({
  page,
  keys,
}) => {
  await signIn(page, "administrator");
  await page.goto("/settings/people");
  await expect(page.locator(":focus")).toHaveRole("row");
  const email = `reviewer-${Date.now()}@demo.test`;
  await keys.press("Control+Enter");
  await keys.tabTo(page.getByLabel("Name", { exact: true }));
  await keys.type("Priya Raman");
  await keys.press("Tab");
  await keys.type(email);
  await keys.tabTo(page.getByLabel("Auditor"));
  await keys.press(" ");
  await keys.tabTo(openButton(page, "Add"));
  await expectAccessible(page, "adding a person");
  await keys.press("Enter");
  await expect(page.getByRole("status", { name: "One-time password" })).toBeVisible();
  await keys.tabTo(openButton(page, "Done"));
  await keys.press("Enter");
  await expect(page.getByRole("row").filter({ hasText: email })).toContainText("Auditor");

  const people = await readApi<readonly { readonly email: string; readonly userId: string }[]>(
    page,
    "people.list",
  );
  const added = people.find((person) => person.email === email);
  await page.goto("/settings/audit-trail");
  const record = page.getByLabel("Record id");
  await keys.tabTo(record);
  await keys.type(added?.userId ?? "");
  const events = page.getByRole("grid", { name: "Audit trail" }).locator("[data-roving]");
  await expect(events).toHaveCount(1);
  await expect(events).toContainText(/Ines Albright.*added.*roles: auditor/s);
});

test("SOD-2: a write-off proposed by one person is approved by another, knowingly", async ({
  page,
  keys,
  openAs,
}) => {
  const specialist = await openAs("denials");
  const denial = await openDenial(specialist, "write-off");
  const { status, message } = await callApi(specialist, {
    procedure: "denials.proposeWriteOff",
    input: {
      denialId: denial.id,
      version: denial.version,
      reason: "appeals-exhausted",
      rootCause: "charge-entry",
      note: "The contract excludes it.",
    },
    writes: true,
  });
  expect(status, message).toBe(200);
  await signIn(page, "administrator");
  await page.goto("/denials/write-offs");
  await goToRow(page, keys, { list: "Write-offs to approve", words: denial.number });
  await expectAccessible(page, "write-offs to approve");
  keys.restart();
  await keys.press("a");
  const dialog = page.getByRole("dialog", { name: /^Write off \$/ });
  await expect(dialog).toBeVisible();
  await expectAccessible(page, "deciding a write-off");
  const concerns = dialog.getByRole("checkbox");
  for (const concern of await concerns.all()) {
    await keys.tabTo(concern);
    await keys.press(" ");
  }
  await keys.press("Control+Enter");
  await expect(page.getByText(/written off\./)).toBeVisible();
  keys.expectAtMost(6, "a write-off decided, what still could be won ticked");
  await page.goto(`/denials/${denial.id}`);
  await expect(page.getByRole("main")).toContainText(/written off/i);
});
