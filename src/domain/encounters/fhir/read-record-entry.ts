import { readDay, withoutUndefined } from "../field-text";
import type { IssueLog } from "../import-issue";
import type { ImportedRecordEntry, RecordEntryKind } from "../imported-encounter";
import type { BundleEntry } from "./bundle-index";
import { codingsAt, type Json, listAt, textAt } from "./fhir-value";

interface EntryShape {
  readonly kind: RecordEntryKind;
  /** Where the coded concept stands. */
  readonly concept: string;
  /** Where its date may stand, first that is there. */
  readonly dates: readonly (readonly (string | number)[])[];
  readonly status: readonly string[];
}

/** Resources that become structured entries of the record, and the fields read from each. */
export const RECORD_ENTRY_SHAPES: Readonly<Record<string, EntryShape>> = {
  Condition: {
    kind: "condition",
    concept: "code",
    dates: [["recordedDate"], ["onsetDateTime"], ["onsetPeriod", "start"]],
    status: ["clinicalStatus"],
  },
  Procedure: {
    kind: "procedure",
    concept: "code",
    dates: [["performedDateTime"], ["performedPeriod", "start"]],
    status: ["status"],
  },
  Observation: {
    kind: "observation",
    concept: "code",
    dates: [["effectiveDateTime"], ["effectivePeriod", "start"], ["issued"]],
    status: ["status"],
  },
  DiagnosticReport: {
    kind: "report",
    concept: "code",
    dates: [["effectiveDateTime"], ["effectivePeriod", "start"], ["issued"]],
    status: ["status"],
  },
  MedicationRequest: {
    kind: "medication",
    concept: "medicationCodeableConcept",
    dates: [["authoredOn"]],
    status: ["status"],
  },
  Immunization: {
    kind: "immunization",
    concept: "vaccineCode",
    dates: [["occurrenceDateTime"]],
    status: ["status"],
  },
  AllergyIntolerance: {
    kind: "allergy",
    concept: "code",
    dates: [["recordedDate"], ["onsetDateTime"]],
    status: ["clinicalStatus"],
  },
};

export function readRecordEntry(
  { place, type, id, resource }: BundleEntry,
  log: IssueLog,
): ImportedRecordEntry | undefined {
  const shape = RECORD_ENTRY_SHAPES[type];
  if (!shape) return undefined;
  const codings = codingsAt(resource, shape.concept);
  const coding = codings.find(({ system }) => system === "icd10cm") ?? codings[0];
  const display = textAt(resource, shape.concept, "text") ?? coding?.display;
  if (!display) {
    log.block(`${place} ${shape.concept}`, "field/missing", `The ${shape.kind} says neither code nor words.`);
    return undefined;
  }
  const dateText = shape.dates.map((path) => textAt(resource, ...path)).find((text) => text !== undefined);
  return withoutUndefined({
    sourceId: id,
    kind: shape.kind,
    codeSystem: coding?.system || undefined,
    code: coding?.code,
    display,
    ...readValue(resource),
    recordedOn: dateText === undefined ? undefined : readDay(dateText),
    status: readStatus(resource, shape.status),
  });
}

const readStatus = (resource: Json, path: readonly string[]): string | undefined =>
  textAt(resource, ...path) ?? codingsAt(resource, ...path)[0]?.code;

/** An observation's value in words: a quantity, a concept, a text, or its components. */
function readValue(resource: Json): { value?: string; unit?: string } {
  const quantity = readQuantity(resource);
  if (quantity) return quantity;
  const concept = codingsAt(resource, "valueCodeableConcept")[0]?.display;
  const plain = concept ?? textAt(resource, "valueString") ?? textAt(resource, "valueDateTime");
  if (plain) return { value: plain };
  const components = listAt(resource, "component").flatMap((component) => {
    const part = readQuantity(component);
    const words = codingsAt(component, "code")[0]?.display;
    return part && words ? [`${words} ${part.value}${part.unit ? ` ${part.unit}` : ""}`] : [];
  });
  return components.length > 0 ? { value: components.join("; ") } : {};
}

function readQuantity(resource: Json): { value: string; unit?: string } | undefined {
  const value = textAt(resource, "valueQuantity", "value");
  if (value === undefined) return undefined;
  return withoutUndefined({ value: shortened(value), unit: textAt(resource, "valueQuantity", "unit") });
}

/** Sixteen digits of a generated height help nobody: at most two decimals are shown and kept. */
const shortened = (value: string): string =>
  /^-?\d+\.\d{3,}$/.test(value) ? String(Math.round(Number(value) * 100) / 100) : value;
