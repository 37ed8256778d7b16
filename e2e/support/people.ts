import people from "../../prisma/seed/demo-people.json" with { type: "json" };

/** The demo's people, by the key that the seed gives them. */
export type PersonKey = (typeof people)[number]["key"];

export interface DemoPerson {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
}

export const demoPeople: readonly DemoPerson[] = people;

export function demoPerson(key: string): DemoPerson {
  const person = demoPeople.find((known) => known.key === key);
  if (!person) throw new Error(`the demo has no ${key}`);
  return person;
}

/** Printed by `npm start`, handed on by `npm test`. */
export function demoPassword(): string {
  const password = process.env.DEMO_PASSWORD;
  if (!password) throw new Error("DEMO_PASSWORD is not set: the browser tests sign in to the demo with it");
  return password;
}
