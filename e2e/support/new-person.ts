import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { callApi } from "./api-reader";
import { fillSignIn } from "./sign-in";

export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Somebody of this test alone, added by an administrator; the one-time password is still to be used. */
export async function addPerson(administrator: Page, role: string): Promise<NewPerson> {
  const id = randomUUID().slice(0, 8);
  const person = { name: `Newcomer ${id}`, email: `newcomer-${id}@demo.test` };
  const input = { displayName: person.name, email: person.email, roles: [role] };
  const { data, message } = await callApi(administrator, { procedure: "people.add", input, writes: true });
  const { oneTimePassword } = (data ?? {}) as { readonly oneTimePassword?: string };
  if (!oneTimePassword) throw new Error(`no one-time password for ${person.email}: ${message}`);
  return { ...person, password: oneTimePassword };
}

export const ownPassword = "harbor tortoise seven lanterns";

/** First sign-in by keyboard: the one-time password, then one's own. */
export async function enterFirst(page: Page, person: NewPerson): Promise<NewPerson> {
  await page.goto("/sign-in");
  await fillSignIn(page, person.email, person.password);
  await expect(page.getByLabel("New password")).toBeFocused();
  await page.keyboard.insertText(ownPassword);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: person.name })).toBeVisible();
  return { ...person, password: ownPassword };
}
