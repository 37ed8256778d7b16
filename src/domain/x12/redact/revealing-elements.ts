/** Which elements tell who somebody is, by segment id and qualifier, so that it works for every guide and for none. */
import type { Kind } from "./stand-ins";

export type Revealing = Readonly<Record<number, Kind>>;
const NONE: Revealing = {};

const ALWAYS: Readonly<Record<string, Revealing | undefined>> = {
  ACT: { 1: "number", 2: "organization" },
  BDS: { 3: "data" },
  BIN: { 2: "data" },
  BPR: { 7: "number", 9: "number", 13: "number", 15: "number" },
  CLM: { 1: "number" },
  CLP: { 1: "number", 7: "number" },
  COB: { 2: "number" },
  CR1: { 9: "text", 10: "text" },
  CR2: { 10: "text", 11: "text" },
  CR5: { 5: "text", 9: "text" },
  DMG: { 2: "birthDate" },
  ENT: { 4: "number" },
  HCR: { 2: "number" },
  ICM: { 4: "number" },
  INS: { 12: "birthDate" },
  K3: { 1: "text" },
  MPI: { 4: "text" },
  MSG: { 1: "text" },
  N2: { 1: "organization", 2: "organization" },
  N3: { 1: "street", 2: "unit" },
  N4: { 1: "city", 3: "postalCode" },
  NTE: { 2: "text" },
  PAT: { 6: "birthDate" },
  PLB: { 1: "number" },
  PS1: { 1: "number" },
  PWK: { 6: "number" },
  RDM: { 2: "organization", 3: "text" },
  RMR: { 2: "number" },
  SBR: { 3: "number", 4: "organization" },
  STC: { 9: "number", 12: "text" },
  TRN: { 2: "number" },
  TS3: { 1: "number" },
};

/** Payers and receivers of files are no secret of a patient's. */
const PUBLIC_ENTITIES: ReadonlySet<string> = new Set(["PR", "PRP", "SEP", "TTP", "40", "2B", "IN", "X3"]);
const PUBLIC_ID_QUALIFIERS: ReadonlySet<string> = new Set(["PI", "XV", "NI", "46"]);
/** References that name no person, claim or document: kinds of payment, of file, of program. */
const PUBLIC_REFERENCES: ReadonlySet<string> = new Set(["87", "4N", "1S", "BT", "P4", "ZZ", "APC", "QQ"]);
const COMMUNICATION: Readonly<Record<string, Kind>> = { EM: "email", UR: "email" };

const BY_QUALIFIER: ReadonlySet<string> = new Set(["NM1", "N1", "PER", "REF"]);
/** Whether a segment with this id has such elements at all. */
export const mayReveal = (tag: string): boolean => BY_QUALIFIER.has(tag) || ALWAYS[tag] !== undefined;

export function revealingElements(tag: string, elements: readonly string[]): Revealing {
  const text = (position: number): string => elements[position - 1] ?? "";
  switch (tag) {
    case "NM1":
      return ofParty(text);
    case "N1":
      return { ...(!isPublicOrganization(text) && { 2: "organization" }), ...ofNumber(text(3), 4) };
    case "PER":
      return { 2: "contact", 4: byWire(text(3)), 6: byWire(text(5)), 8: byWire(text(7)) };
    case "REF":
      return PUBLIC_REFERENCES.has(text(1)) ? NONE : { 2: "number", 3: "text" };
    default:
      return ALWAYS[tag] ?? NONE;
  }
}

/** Who pays premiums is an employer or a person, with the number of one. */
const isPublicOrganization = (text: (position: number) => string): boolean =>
  PUBLIC_ENTITIES.has(text(1)) && (text(3) === "" || PUBLIC_ID_QUALIFIERS.has(text(3)));
const GIVEN = { 4: "firstName", 5: "middleName", 12: "lastName" } as const;
const PERSON = { 3: "lastName", ...GIVEN } as const;
const ORGANIZATION = { 3: "organization", ...GIVEN } as const;
function ofParty(text: (position: number) => string): Revealing {
  if (PUBLIC_ENTITIES.has(text(1)) && text(2) !== "1") return ofNumber(text(8), 9);
  const name = text(2) === "1" ? PERSON : ORGANIZATION;
  return { ...name, ...ofNumber(text(8), 9) };
}
const ofNumber = (qualifier: string, position: number): Revealing =>
  PUBLIC_ID_QUALIFIERS.has(qualifier) ? NONE : { [position]: "number" };
const byWire = (qualifier: string): Kind => COMMUNICATION[qualifier] ?? "phone";
