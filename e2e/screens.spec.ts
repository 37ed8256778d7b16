import type { Page, Response } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { readApi } from "./support/api-reader";
import { expect, test } from "./support/journey";
import { demoPeople } from "./support/people";
import { type Screen, screens } from "./support/screens";
import { expectSettled } from "./support/settled";
import { signIn } from "./support/sign-in";
import { expectWholeHeads } from "./support/whole-heads";

const roles = demoPeople.filter(({ key }) => key !== "coder-two").map(({ key }) => key);

/** Whose eyes a screen is checked with, by rules and on a phone: the first role that works in it, and the viewer. */
const checkedAs = ({ for: people }: Screen, role: string): boolean =>
  role === people.find((key) => key !== "clinician") || role === "viewer" || people.length === 1;

for (const role of roles) {
  test.describe(`every screen as ${role}`, () => {
    const open = screens.filter((screen) => screen.for.includes(role));
    const closed = screens.filter((screen) => !screen.for.includes(role) && typeof screen.path === "string");

    test("AUTHZ-1: what the roles do not open says so, whoever links to it", async ({ page }) => {
      await signIn(page, role);
      for (const screen of closed) {
        expectSafe(await page.goto(String(screen.path)), screen.name);
        await expect(page.getByText("Your roles do not open this page."), screen.name).toBeVisible();
        await expect(
          page.getByRole("navigation").getByRole("link", { name: screen.name, exact: true }),
        ).toHaveCount(0);
      }
      if (closed.length > 0) await expectAccessible(page, "not permitted");
    });

    test("WEB-1, WEB-3: headers, titles, addresses and storage; rules of accessibility", async ({ page }) => {
      test.setTimeout(400_000);
      await signIn(page, role);
      const names = await patientNames(page);
      for (const screen of open) {
        const path = typeof screen.path === "string" ? screen.path : await screen.path(page);
        expectSafe(await page.goto(path), screen.name);
        await expectSettled(page, screen.name);
        await expect(page, screen.name).toHaveTitle(screen.title);
        await expectNameless(page, names, screen.name);
        await expectWholeHeads(page, screen.name);
        if (checkedAs(screen, role)) await expectAccessible(page, screen.name);
      }
    });
  });
}

test("WCAG 1.4.10: what is read, answered or approved reflows at 320 px", async ({ page, openAs }) => {
  await signIn(page, "administrator");
  await expectReflow(page, "administrator");
  const clinician = await openAs("clinician");
  await expectReflow(clinician, "clinician");
});

async function expectReflow(page: Page, role: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const screen of screens.filter(
    ({ for: people, readOnPhone }) => readOnPhone && people.includes(role),
  )) {
    await page.goto(typeof screen.path === "string" ? screen.path : await screen.path(page));
    await expectSettled(page, screen.name);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, `${screen.name} at 320 px`).toBeLessThanOrEqual(320);
  }
}

test("a record that is not there, and an address that is none, say so", async ({
  page,
  expectedComplaints,
}) => {
  expectedComplaints.push(/status of 404/);
  await signIn(page, "administrator");
  const nobody = "01990000-0000-7000-8000-000000000000";
  for (const folder of ["encounters", "claims", "batches", "remittances", "denials", "audits"]) {
    expectSafe(await page.goto(`/${folder}/${nobody}`), folder);
    await expect(page.getByText("There is no such record."), folder).toBeVisible();
  }
  await expectAccessible(page, "no such record");
  const response = await page.goto("/no-such-screen");
  expect(response?.status()).toBe(404);
  expectSafe(response, "no such screen");
  await expect(page.getByText("There is no such page.")).toBeVisible();
  await expectAccessible(page, "no such page");
});

test("WEB-1: what the framework itself answers under /api is kept by nobody and runs nothing", async ({
  request,
}) => {
  const answers = [
    await request.get("/api/no-such-address"),
    await request.delete("/api/code-sets/v1/search"),
    await request.put("/api/trpc/session.viewer"),
  ];
  expect(answers.map((answer) => answer.status())).toEqual([404, 405, 405]);
  for (const answer of answers) {
    expect(answer.headers(), answer.url()).toMatchObject({
      "cache-control": expect.stringContaining("no-store"),
      "content-security-policy": expect.stringMatching(/^sandbox; default-src 'none'/),
      "x-content-type-options": "nosniff",
    });
  }
});

/** WEB-1: a nonce of its own for each answer, and the other headers. */
function expectSafe(response: Response | null, what: string): void {
  const headers = response?.headers() ?? {};
  const policy = headers["content-security-policy"] ?? "";
  expect(policy, what).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}' 'strict-dynamic'/);
  expect(policy, what).toContain("default-src 'none'");
  expect(policy, what).toContain("frame-ancestors 'none'");
  expect(headers, what).toMatchObject({
    "cache-control": expect.stringContaining("no-store"),
    "strict-transport-security": expect.stringContaining("max-age="),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": expect.stringContaining("camera=()"),
  });
}

interface NamedRow {
  readonly patientName: string | null;
}

/** Family names of the patients of the newest encounters; the viewer is told none. */
async function patientNames(page: Page): Promise<readonly string[]> {
  const { rows } = await readApi<{ readonly rows: readonly NamedRow[] }>(page, "encounters.list", {
    view: "all",
  });
  return rows.flatMap(({ patientName }) => patientName?.split(",")[0] ?? []);
}

/** WEB-3: no patient in address, title or storage. */
async function expectNameless(page: Page, names: readonly string[], what: string): Promise<void> {
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  const visible = `${decodeURIComponent(page.url())} ${await page.title()} ${kept}`;
  for (const name of names) expect(visible, `${what} names ${name}`).not.toMatch(new RegExp(`\\b${name}\\b`));
}
