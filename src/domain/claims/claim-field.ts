import { compactCode } from "../code-sets/code-format";
import type { Claim, ServiceLine } from "./claim";
import { totalChargeOf } from "./claim-totals";
import type { FindingPlace } from "./edit-finding";
import {
  dateText,
  type FieldText,
  modifiersText,
  moneyText,
  nameText,
  pointersText,
  unitsText,
} from "./field-text";
import { readPath, writePath } from "./party-path";

/** How one field of a claim is read as text and written from text. */
export interface ClaimField {
  readonly kind: "text" | "date" | "money" | "list" | "choice";
  /** What may be typed, said to a person whose text could not be read. */
  readonly expects: string;
  readonly choices?: readonly string[];
  read(claim: Claim): string;
  /** Absent for what is computed, numbered by us or set up elsewhere. */
  readonly write?: (claim: Claim, text: string) => Claim | undefined;
}

const LINE_PLACE = /^serviceLines\/(\d+)\/(\w+)$/;
const DIAGNOSIS_PLACE = /^diagnosisCodes\/(\d+)$/;

/** The field at a place; undefined for a place that is no single field. */
export function fieldAt(at: FindingPlace): ClaimField | undefined {
  const line = LINE_PLACE.exec(at);
  if (line) return lineField(Number(line[1]), line[2] ?? "");
  const diagnosis = DIAGNOSIS_PLACE.exec(at);
  if (diagnosis) return diagnosisField(Number(diagnosis[1]));
  return at.startsWith("claim/") ? CLAIM_FIELDS[at.slice(6)] : partyField(at);
}

const readOnly = (read: (claim: Claim) => string): ClaimField => ({
  kind: "text",
  expects: "nothing: it is not typed here",
  read,
});

const CLAIM_FIELDS: Readonly<Record<string, ClaimField>> = {
  patientControlNumber: readOnly((claim) => claim.patientControlNumber),
  frequencyCode: readOnly((claim) => claim.frequencyCode),
  totalCharge: { ...readOnly((claim) => moneyText.write(claim.totalCharge)), kind: "money" },
  placeOfService: {
    kind: "text",
    expects: "two digits",
    read: (claim) => claim.placeOfService,
    write: (claim, text) => ({ ...claim, placeOfService: text }),
  },
  accidentOn: {
    kind: "date",
    expects: "MM/DD/YYYY or nothing",
    read: (claim) => claim.accidentOn ?? "",
    write: (claim, text) => writeOptional(claim, "accidentOn", text, dateText),
  },
  priorAuthorization: optionalText("priorAuthorization"),
  originalPayerControlNumber: optionalText("originalPayerControlNumber"),
};

function optionalText(key: "priorAuthorization" | "originalPayerControlNumber"): ClaimField {
  return {
    kind: "text",
    expects: "the payer's number",
    read: (claim) => claim[key] ?? "",
    write: (claim, text) => writeOptional(claim, key, text, { read: (typed) => typed }),
  };
}

function writeOptional<T extends object, K extends keyof T>(
  holder: T,
  key: K,
  text: string,
  format: Pick<FieldText<NonNullable<T[K]>>, "read">,
): T | undefined {
  const { [key]: _old, ...rest } = holder;
  if (text === "") return rest as T;
  const value = format.read(text);
  return value === undefined ? undefined : ({ ...rest, [key]: value } as T);
}

const DATES = ["birthDate", "effectiveFrom", "effectiveTo"];
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  sex: ["F", "M", "U"],
  relationship: ["self", "spouse", "child", "other"],
};
const SET_UP_ELSEWHERE = ["parties/payer/name", "parties/payer/payerId", "parties/payer/filingIndicator"];

/** Parties are plain JSON, so one reader and writer serves every path below them. */
function partyField(at: string): ClaimField | undefined {
  if (!at.startsWith("parties/")) return undefined;
  const path = at.split("/").slice(1);
  const last = path.at(-1) ?? "";
  const choices = CHOICES[last];
  const textOf = (claim: Claim) => readPath(claim.parties, path);
  if (SET_UP_ELSEWHERE.includes(at)) return readOnly(textOf);
  const normalize = (text: string): string | undefined => {
    if (choices) return choices.find((choice) => choice.toLowerCase() === text.toLowerCase());
    return DATES.includes(last) && text !== "" ? dateText.read(text) : text;
  };
  const isName = last === "name" && !["billing", "facility"].includes(path[0] ?? "");
  if (isName) return nameField(path);
  return {
    kind: choices ? "choice" : DATES.includes(last) ? "date" : "text",
    expects: choices?.join(", ") ?? (DATES.includes(last) ? "MM/DD/YYYY" : "text"),
    ...(choices ? { choices } : {}),
    read: textOf,
    write(claim, text) {
      const value = normalize(text);
      return value === undefined ? undefined : { ...claim, parties: writePath(claim.parties, path, value) };
    },
  };
}

const nameField = (path: readonly string[]): ClaimField => ({
  kind: "text",
  expects: "Last, First Middle",
  read: (claim) =>
    nameText.write({
      lastName: readPath(claim.parties, [...path, "lastName"]),
      firstName: readPath(claim.parties, [...path, "firstName"]),
      middleName: readPath(claim.parties, [...path, "middleName"]),
    }),
  write(claim, text) {
    const name = nameText.read(text);
    if (!name) return undefined;
    const parts = [
      ["lastName", name.lastName],
      ["firstName", name.firstName],
      ["middleName", name.middleName ?? ""],
    ] as const;
    const parties = parts.reduce(
      (changed, [key, value]) => writePath(changed, [...path, key], value),
      claim.parties,
    );
    return { ...claim, parties };
  },
});

/** Typing behind the last diagnosis adds one; emptying one removes it, and pointers follow their diagnoses. */
const diagnosisField = (position: number): ClaimField => ({
  kind: "text",
  expects: "an ICD-10-CM code",
  read: (claim) => claim.diagnosisCodes[position - 1] ?? "",
  write(claim, text) {
    if (position > claim.diagnosisCodes.length + 1) return undefined;
    const code = compactCode(text);
    const diagnosisCodes = [...claim.diagnosisCodes];
    if (code !== "") diagnosisCodes[position - 1] = code;
    else diagnosisCodes.splice(position - 1, 1);
    const removed = code === "" && position <= claim.diagnosisCodes.length;
    return {
      ...claim,
      diagnosisCodes,
      serviceLines: removed
        ? claim.serviceLines.map((line) => withoutPointer(line, position))
        : claim.serviceLines,
    };
  },
});

const withoutPointer = (line: ServiceLine, position: number): ServiceLine => ({
  ...line,
  diagnosisPointers: line.diagnosisPointers
    .filter((pointer) => pointer !== position)
    .map((pointer) => (pointer > position ? pointer - 1 : pointer)),
});

interface LineText<K extends keyof ServiceLine> {
  readonly key: K;
  readonly kind: ClaimField["kind"];
  readonly expects: string;
  readonly format: FieldText<NonNullable<ServiceLine[K]>>;
}
const plain: FieldText<string> = { write: (text) => text, read: (text) => text };
const code: FieldText<string> = { write: (text) => text, read: (text) => compactCode(text) };
const lineText = <K extends keyof ServiceLine>(
  key: K,
  kind: ClaimField["kind"],
  expects: string,
  format: FieldText<NonNullable<ServiceLine[K]>>,
): LineText<K> => ({ key, kind, expects, format });

const LINE_TEXTS = {
  serviceFrom: lineText("serviceFrom", "date", "MM/DD/YYYY", dateText),
  serviceTo: lineText("serviceTo", "date", "MM/DD/YYYY", dateText),
  procedureCode: lineText("procedureCode", "text", "a CPT or HCPCS code", code),
  modifiers: lineText("modifiers", "list", "up to four modifiers", modifiersText),
  diagnosisPointers: lineText("diagnosisPointers", "list", "up to four letters A to L", pointersText),
  units: lineText("units", "text", "a whole number above zero", unitsText),
  chargeAmount: lineText("chargeAmount", "money", "an amount such as 125.00", moneyText),
  ndc: lineText("ndc", "text", "eleven digits", plain),
};

function lineField(lineNumber: number, key: string): ClaimField | undefined {
  if (key === "placeOfService") return placeField(lineNumber);
  if (!Object.hasOwn(LINE_TEXTS, key)) return undefined;
  // Each row's reader and writer belong to the same key; the union of rows cannot say so.
  const row = LINE_TEXTS[key as keyof typeof LINE_TEXTS] as unknown as LineText<keyof ServiceLine>;
  return {
    kind: row.kind,
    expects: row.expects,
    read(claim) {
      const value = lineOf(claim, lineNumber)?.[row.key];
      return value === undefined ? "" : row.format.write(value);
    },
    write: (claim, text) =>
      changeLine(claim, lineNumber, (line) =>
        text === "" ? emptied(line, row.key) : writeLine(line, row, text),
      ),
  };
}

/** A line is where the claim is unless it says otherwise. */
const placeField = (lineNumber: number): ClaimField => ({
  kind: "text",
  expects: "two digits",
  read: (claim) => lineOf(claim, lineNumber)?.placeOfService ?? claim.placeOfService,
  write: (claim, text) =>
    changeLine(claim, lineNumber, ({ placeOfService: _place, ...line }) =>
      text === "" || text === claim.placeOfService ? line : { ...line, placeOfService: text },
    ),
});

const lineOf = (claim: Claim, lineNumber: number): ServiceLine | undefined =>
  claim.serviceLines.find((line) => line.lineNumber === lineNumber);

function changeLine(
  claim: Claim,
  lineNumber: number,
  change: (line: ServiceLine) => ServiceLine | undefined,
): Claim | undefined {
  const line = lineOf(claim, lineNumber);
  const changed = line && change(line);
  if (!changed) return undefined;
  const serviceLines = claim.serviceLines.map((other) => (other === line ? changed : other));
  return { ...claim, serviceLines, totalCharge: totalChargeOf(serviceLines) };
}

function writeLine(
  line: ServiceLine,
  row: LineText<keyof ServiceLine>,
  text: string,
): ServiceLine | undefined {
  const value = row.format.read(text);
  return value === undefined ? undefined : { ...line, [row.key]: value };
}

/** Modifiers and pointers may be none, a drug code may be left out; the rest is never empty. */
function emptied(line: ServiceLine, key: keyof ServiceLine): ServiceLine | undefined {
  if (key === "modifiers" || key === "diagnosisPointers") return { ...line, [key]: [] };
  if (key !== "ndc") return undefined;
  const { ndc: _ndc, ...kept } = line;
  return kept;
}
