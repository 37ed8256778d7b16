import { formatDollars } from "../shared/money";
import type { ImportedCharge, ImportedEncounter } from "./imported-encounter";
import { SETTING_WORDS } from "./setting";

/** The parts of an encounter that a later message of its source may change. */
export type ComparedEncounter = Pick<
  ImportedEncounter,
  | "setting"
  | "placeOfService"
  | "specialty"
  | "reasonForVisit"
  | "serviceFrom"
  | "serviceTo"
  | "priorAuthorization"
  | "accidentOn"
  | "charges"
> & {
  readonly documents: readonly { readonly sourceId: string; readonly title: string; readonly text: string }[];
  readonly entries: readonly { readonly sourceId: string }[];
};

export interface FieldDifference {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** What a new message says otherwise, field by field, in words for the reviewer (R7). */
export function encounterDifference(before: ComparedEncounter, after: ComparedEncounter): FieldDifference[] {
  const fields: readonly (readonly [string, (encounter: ComparedEncounter) => string])[] = [
    ["Setting", ({ setting }) => SETTING_WORDS[setting]],
    ["Place of service", ({ placeOfService }) => placeOfService],
    ["Specialty", ({ specialty }) => specialty ?? ""],
    ["Reason for visit", ({ reasonForVisit }) => reasonForVisit ?? ""],
    ["First day", ({ serviceFrom }) => serviceFrom],
    ["Last day", ({ serviceTo }) => serviceTo],
    ["Authorization", ({ priorAuthorization }) => priorAuthorization ?? ""],
    ["Accident on", ({ accidentOn }) => accidentOn ?? ""],
    ["Charges", ({ charges }) => charges.map(chargeWords).join("; ")],
    ["Structured entries", ({ entries }) => String(entries.length)],
  ];
  const plain = fields.flatMap(([field, read]) => {
    const [was, is] = [read(before), read(after)];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
  return [...plain, ...documentDifferences(before, after)];
}

const chargeWords = (charge: ImportedCharge): string =>
  [
    [charge.procedureCode, ...charge.modifiers].join("-"),
    `× ${charge.units}`,
    charge.chargeAmount === undefined ? "" : formatDollars(charge.chargeAmount),
  ]
    .filter(Boolean)
    .join(" ");

function documentDifferences(before: ComparedEncounter, after: ComparedEncounter): FieldDifference[] {
  const known = new Map(before.documents.map((document) => [document.sourceId, document]));
  const arrived = after.documents.flatMap((document) => {
    const earlier = known.get(document.sourceId);
    if (!earlier) return [{ field: `Document: ${document.title}`, before: "", after: "new" }];
    return earlier.text === document.text
      ? []
      : [{ field: `Document: ${document.title}`, before: "earlier text", after: "changed text" }];
  });
  const still = new Set(after.documents.map(({ sourceId }) => sourceId));
  const gone = before.documents
    .filter(({ sourceId }) => !still.has(sourceId))
    .map(({ title }) => ({ field: `Document: ${title}`, before: "present", after: "no longer sent" }));
  return [...arrived, ...gone];
}
