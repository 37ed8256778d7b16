import { expectAccessible } from "./support/accessible";
import { callApi, readApi } from "./support/api-reader";
import { expect, test } from "./support/journey";
import { heading } from "./support/rows";
import { signIn } from "./support/sign-in";

test("measures without identifiers: what is counted is shown, who it is about is not", async ({
  page,
  keys,
  openAs,
}) => {
  const biller = await openAs("biller");
  const { rows } = await readApi<{ rows: { patientName: string | null; number: string }[] }>(
    biller,
    "encounters.list",
    {
      view: "all",
      limit: 200,
    },
  );
  const names = [...new Set(rows.flatMap(({ patientName }) => patientName ?? []))];
  expect(names.length).toBeGreaterThan(20);

  await signIn(page, "viewer");
  await keys.press("g", "m");
  await expect(heading(page, "Denials and receivables")).toBeVisible();
  await expect(page.getByText("Initial denial rate").first()).toBeVisible();
  await expectAccessible(page, "measures of a viewer");
  for (const path of ["/measures", "/encounters?view=all", "/claims", "/denials", "/queue"]) {
    await page.goto(path);
    await expect(page.getByRole("main").getByRole("heading").first()).toBeVisible();
    await expect(page.getByRole("status", { name: "Loading" })).toHaveCount(0);
    const words = await page.getByRole("main").innerText();
    for (const name of names) expect(words, `${path} names ${name}`).not.toContain(name);
  }
});

/** Acts that no screen of a viewer offers, called as if one did. */
const hidden = [
  ["encounters.import", { fileName: "x.csv", sourceSystem: "x", text: "record", dryRun: false }],
  ["coding.takeNext", {}],
  ["submissions.build", { tradingPartnerId: "01990000-0000-7000-8000-000000000000", expectedClaims: 1 }],
  ["people.add", { displayName: "Nobody", email: "nobody@demo.test", roles: ["administrator"] }],
  ["demo.moveClock", { days: 1 }],
  ["denials.decideWriteOff", {}],
] as const;

test("AUTHZ-7: what the screens of a viewer hide is refused when it is called directly", async ({
  page,
  expectedComplaints,
}) => {
  expectedComplaints.push(/status of 403/);
  await signIn(page, "viewer");
  for (const [procedure, input] of hidden) {
    const { status } = await callApi(page, { procedure, input, writes: true });
    expect(status, procedure).toBe(403);
  }
  for (const procedure of ["people.list", "submissions.batches", "remittances.list", "auditTrail.list"]) {
    const { status, data } = await callApi(page, { procedure });
    expect(status, procedure).toBe(403);
    expect(data, procedure).toBeUndefined();
  }
});
