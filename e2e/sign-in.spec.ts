import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { expectAccessible } from "./support/accessible";
import { expect, test } from "./support/journey";
import { KeyPath } from "./support/key-path";
import { addPerson, enterFirst, type NewPerson } from "./support/new-person";
import { demoPassword, demoPerson } from "./support/people";
import { foundSecondOffice, secondOffice } from "./support/second-office";
import { expectListening, fillSignIn, signIn } from "./support/sign-in";

const refusal = (page: Page) => page.getByRole("alert").filter({ hasText: /\S/ });
const refused401 = /status of 401/;

/** Ctrl+K, the command, Enter. */
async function signOut(page: Page): Promise<void> {
  await expectListening(page);
  await page.keyboard.press("Control+K");
  await expect(page.getByRole("combobox", { name: "Search or command" })).toBeFocused();
  await page.keyboard.insertText("sign out");
  await expect(page.getByRole("option", { name: /Sign out/ })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("E-mail")).toBeFocused();
}

async function newPerson(openAs: (key: string) => Promise<Page>, role = "biller"): Promise<NewPerson> {
  return addPerson(await openAs("administrator"), role);
}

test("AUTH-2: what fails reads the same, whoever it is", async ({ page, expectedComplaints }) => {
  expectedComplaints.push(refused401);
  await page.goto("/sign-in?from=%2Fmeasures");
  await fillSignIn(page, demoPerson("viewer").email, "not the password at all");
  await expect(refusal(page)).toBeVisible();
  const known = await refusal(page).innerText();
  await expectAccessible(page, "sign-in with a refusal");

  await page.goto("/sign-in");
  await fillSignIn(page, `nobody-${randomUUID()}@demo.test`, "not the password at all");
  await expect(refusal(page)).toHaveText(known);
});

test("AUTH-4: after five failures a delay says how long, and then the password opens", async ({
  page,
  openAs,
  expectedComplaints,
}) => {
  expectedComplaints.push(refused401);
  const person = await newPerson(openAs);
  await page.goto("/sign-in");
  for (let failure = 1; failure <= 5; failure += 1) {
    const answered = page.waitForResponse("**/api/auth/callback/password");
    await fillSignIn(page, person.email, `wrong password number ${failure}`);
    await answered;
    await expect(page.getByRole("button", { name: "Sign in", exact: true })).toBeVisible();
    await page.goto("/sign-in");
  }
  await fillSignIn(page, person.email, person.password);
  await expect(refusal(page)).toHaveText(/Too many attempts\. Try again in \d+ s\./);
  await expect(page.getByRole("button", { name: /Sign in: a delay runs/ })).toBeVisible();

  await expect(page.getByRole("button", { name: "Sign in", exact: true })).toBeVisible();
  await new KeyPath(page).tabTo(page.getByLabel("Password"), "Shift+Tab");
  await page.keyboard.insertText(person.password);
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("New password")).toBeFocused();
});

test("AUTH-3: an authenticator is set up and used, and a recovery code lets in once", async ({
  page,
  openAs,
  keys,
  expectedComplaints,
}) => {
  expectedComplaints.push(refused401);
  const person = await enterFirst(page, await newPerson(openAs));
  await page.goto("/settings/account");
  await keys.tabTo(page.getByRole("button", { name: "Set up an authenticator" }));
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Six digits")).toBeFocused();
  await expectAccessible(page, "setting up the second factor");
  const secret = await page.getByText("Secret for typing").locator("..").locator(".mono").innerText();
  const totp = new TOTP({ secret: Secret.fromBase32(secret.replaceAll(/\s/g, "")) });

  const first = totp.generate();
  await page.keyboard.insertText(first);
  const codes = page.getByRole("list", { name: "Recovery codes" }).getByRole("listitem");
  await expect(codes).toHaveCount(10);
  const [recovery = ""] = await codes.allInnerTexts();
  await keys.tabTo(page.getByLabel("I have stored these codes"));
  await page.keyboard.press("Space");
  await keys.tabTo(page.getByRole("button", { name: "Go on" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText("10 of 10 recovery codes left")).toBeVisible();

  await signOut(page);
  await fillSignIn(page, person.email, person.password);
  await expect(page.getByLabel("Six digits")).toBeFocused();
  await page.keyboard.insertText(first);
  await expect(refusal(page)).toBeVisible();
  await page.keyboard.insertText(totp.generate({ timestamp: Date.now() + 30_000 }));
  await expect(page.getByRole("button", { name: person.name })).toBeVisible();

  await signOut(page);
  await enterWithRecoveryCode(page, person, recovery);
  await expect(page.getByRole("button", { name: person.name })).toBeVisible();

  await signOut(page);
  await enterWithRecoveryCode(page, person, recovery);
  await expect(refusal(page)).toBeVisible();
});

async function enterWithRecoveryCode(page: Page, person: NewPerson, code: string): Promise<void> {
  await fillSignIn(page, person.email, person.password);
  await expect(page.getByLabel("Six digits")).toBeFocused();
  const keys = new KeyPath(page);
  await keys.tabTo(page.getByRole("button", { name: "Lost my phone" }));
  await page.keyboard.press("Enter");
  await keys.tabTo(page.getByRole("textbox", { name: "Recovery code" }), "Shift+Tab");
  await page.keyboard.insertText(code);
  await page.keyboard.press("Enter");
}

test("TEN-8: a tab of the first organization is told when another tab switches", async ({
  page,
  openAs,
  keys,
  expectedComplaints,
}) => {
  const person = await enterFirst(page, await newPerson(openAs));
  foundSecondOffice(person.email);
  const second = await page.context().newPage();
  await second.goto("/");
  await new KeyPath(second).tabTo(second.getByRole("button", { name: "Lakeshore Medical Group" }));
  await second.keyboard.press("Enter");
  await expect(second.getByRole("menuitem", { name: secondOffice })).toBeFocused();
  await expectAccessible(second, "choosing the organization");
  await second.keyboard.press("Enter");
  await expect(second.getByRole("button", { name: secondOffice })).toBeVisible();
  await expect(second.getByText("Lakeshore Medical Group")).toHaveCount(0);

  expectedComplaints.push(/status of 4\d\d/);
  await page.bringToFront();
  await page.keyboard.press("g");
  await page.keyboard.press("c");
  const told = page.getByRole("dialog", { name: "Organization changed" });
  await expect(told).toBeVisible();
  await expectAccessible(page, "organization changed");
  await keys.tabTo(told.getByRole("button", { name: "Go to the other organization" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: secondOffice })).toBeVisible();
});

test("SES-1, WEB-1: after signing out nothing is left, and the old cookie opens nothing", async ({
  page,
}) => {
  await signIn(page, "viewer");
  await page.goto("/settings");
  const cookies = await page.context().cookies();
  const answered = page.waitForResponse("**/api/auth/signout");
  await signOut(page);
  expect(await (await answered).headerValue("clear-site-data")).toContain('"storage"');
  const left = await page.evaluate(() => Object.keys({ ...localStorage, ...sessionStorage }));
  expect(left.filter((name) => name !== "firstpass-last-input")).toEqual([]);

  await page.context().addCookies(cookies);
  await page.goto("/settings");
  await expect(page.getByLabel("E-mail")).toBeFocused();
  expect(page.url()).toContain("/sign-in?from=%2Fsettings");
  await fillSignIn(page, demoPerson("viewer").email, demoPassword());
  await expect(page).toHaveURL(/\/settings$/);
});
