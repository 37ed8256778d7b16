import { randomUUID } from "node:crypto";
import { runAtTheServer } from "./at-the-server";
import type { NewPerson } from "./new-person";
import { ownPassword } from "./new-person";

export const secondOffice = "Riverside Pediatrics";

/** Makes the person a member of a second organization, on the server's own database. */
export const foundSecondOffice = (email: string): void => found(email, secondOffice);

/** An office with nothing in it but its first administrator. */
export function foundEmptyOffice(): NewPerson {
  const id = randomUUID().slice(0, 8);
  const person = { name: `Founder ${id}`, email: `founder-${id}@demo.test`, password: ownPassword };
  found(person.email, `Empty Office ${id}`, person.name);
  return person;
}

const found = (...facts: readonly string[]): void => runAtTheServer("found-second-office.ts", ...facts);
