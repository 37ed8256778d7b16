/**
 * Additional information to support a health care claim or encounter, 005010X210, and its successor 006020X314.
 * Order in the object is order on the wire.
 */
import {
  binary,
  code,
  composite,
  fixed,
  type Infer,
  type Input,
  loop,
  many,
  notUsed,
  one,
  optional,
  qualifier,
  required,
  segment,
  situational,
  some,
} from "../definition";
import { codeOf, date, identifier, integer, text, time } from "../element-types";
import { type Guide, type RuleFinding, rule } from "../guide";
import {
  cityStateZip,
  contact,
  dateOf,
  periodOf,
  reference,
  specialty,
  streetAddress,
} from "./building-blocks";
import * as s from "./claim-status-blocks";
import { codesIn } from "./code-list";
import { formRules } from "./form-rules";
import {
  GIVEN_NAMES,
  identifiedBy,
  LAST_NAME_REQUIRED,
  nameSegment,
  PERSON,
  PERSON_OR_ORGANIZATION,
} from "./name-blocks";
import { referenceIn } from "./patient-blocks";

const requested = composite({
  category: required(codeOf(30), "Health Care Claim Status Category Code"),
  information: required(codeOf(30), "Additional Information Request Code"),
  entity: notUsed,
  list: situational(code("LOI"), "Code List Qualifier Code"),
});
/** The question of the 277 that is answered. */
const question = segment("STC", "Additional Information Request", {
  request1: required(requested, "Additional Information Request"),
  date: situational(date, s.STATUS_DATE),
  action: notUsed,
  charge: notUsed,
  ...s.NO_PAYMENT,
  request2: situational(requested, "Additional Information Request Modifier"),
  request3: situational(requested, "Additional Information Request Modifier"),
});

const submitterName = nameSegment("Submitter Information", {
  entity: qualifier("41"),
  ...PERSON_OR_ORGANIZATION,
  ...LAST_NAME_REQUIRED,
  ...GIVEN_NAMES,
  ...identifiedBy(code("46")),
});
const patientName = nameSegment("Patient Name", {
  entity: qualifier("QC"),
  ...PERSON,
  lastName: required(text(60), "Patient Last Name"),
  ...GIVEN_NAMES,
  ...identifiedBy(code("II", "MI")),
});

const category = segment("CAT", "Category of Patient Information Service", {
  kind: required(code("AE"), "Attachment Report Type Code"),
  content: required(codesIn("HL IA MB TX UN"), "Attachment Information Format Code"),
  version: situational(identifier(15), "Version Identification Code"),
});

/** Raw bytes in a file of Latin-1 characters, one a byte. */
const rawData = loop("2110B", "Electronic Format Identification", {
  format: one(
    segment("EFI", "Electronic Format Identification", {
      securityLevel: fixed("05", "Security Level Code"),
      description: situational(text(264), "Free Form Message Text"),
      securityTechnique: situational(codeOf(2), "Security Technique Code"),
      version: situational(identifier(30), "Version Identifier"),
      program: situational(identifier(30), "Program Identifier"),
      programVersion: situational(identifier(30), "Version Identifier"),
      interchangeFormat: situational(identifier(30), "Interchange Format"),
      interchangeVersion: situational(identifier(30), "Version Identifier"),
      compression: situational(identifier(30), "Compression Technique"),
      compressionVersion: situational(identifier(30), "Version Identifier"),
      drawingSize: notUsed,
      fileName: situational(identifier(64)),
      blockType: situational(codeOf(4), "Block Type"),
      recordLength: situational(integer(15), "Record Length"),
      blockLength: situational(integer(15), "Block Length"),
      fileVersion: situational(identifier(30), "Version Identifier"),
    }),
  ),
  data: one(segment("BIN", "Binary Data Segment", { data: required(binary, "Binary Data") })),
});
/** Data that tells its encoding, as version 6020 has it. */
const encodedData = loop("2110B", "Associated Object Type Identification", {
  object: one(
    segment("OOI", "Associated Object Type Identification", {
      sequence: required(identifier(5), "Associated Object Sequence Number"),
      kind: required(codeOf(3), "Associated Object Type Qualifier"),
      identification: required(identifier(80), "Associated Object Type Identification"),
    }),
  ),
  data: one(
    segment("BDS", "Binary Data Structure", {
      encoding: required(code("ASC", "B64"), "Filter ID Code"),
      data: required(binary, "Binary Data"),
    }),
  ),
});

const answerOf = <D extends typeof rawData | typeof encodedData>(data: D) =>
  loop("2000A", "Assigned Number", {
    number: one(segment("LX", "Assigned Number", { number: required(integer(6), "Assigned Number") })),
    trace: one(
      segment("TRN", "Payer Claim Control Number or Provider Attachment Control Number", {
        traceType: required(code("1", "2"), "Trace Type Code"),
        number: required(identifier(50), "Control Number"),
        originatingCompany: notUsed,
        reference: notUsed,
      }),
    ),
    question: optional(question),
    lineItemControlNumber: optional(s.lineItemNumber),
    procedure: many(referenceIn("Procedure or Revenue Code", "CPT PRT RB VP"), 2),
    serviceDate: optional(
      loop("2100A", "Service Line Date of Service", {
        date: one(periodOf("472", "Service Line Date", "D8", "RD8")),
      }),
    ),
    submissions: some(
      loop("2100B", "Additional Information Submission Date", {
        date: one(dateOf("368", "Additional Information Submission Date")),
        category: one(category),
        data: one(data),
      }),
    ),
  });

/** The patient, and the one claim that is answered for. */
const patientLoop = loop("1000D", "Patient Name", {
  name: one(patientName),
  patientControlNumber: optional(reference("EJ", "Patient Control Number")),
  billType: optional(reference("BLT", "Institutional Bill Type Identification")),
  medicalRecord: optional(reference("EA", "Medical Record Identification Number")),
  payerClaimControlNumber: optional(reference("1K", "Payer Claim Control Number")),
  providerClaimNumber: optional(reference("X1", "Provider Claim Number")),
  clearinghouseTrace: optional(
    reference("D9", "Claim Identification Number for Clearinghouses and Other Transmission Intermediaries"),
  ),
  serviceDate: optional(periodOf("472", "Claim Service Date", "D8", "RD8")),
});

const transaction = <A extends ReturnType<typeof answerOf>>(answer: A) =>
  loop("", "Additional Information to Support a Health Care Claim or Encounter", {
    beginning: one(
      segment("BGN", "Beginning Segment", {
        purpose: required(code("02", "11"), "Transaction Set Purpose Code"),
        reference: required(identifier(50), "Transaction Set Reference Number"),
        date: required(date, "Transaction Set Creation Date"),
        time: situational(time(8), "Transaction Set Creation Time"),
      }),
    ),
    payer: one(
      loop("1000A", "Payer Name", {
        name: one(s.payerName),
        contact: optional(contact("IC", "Payer Contact Information", "ED", "EM", "FX", "TE", "UR")),
      }),
    ),
    submitter: one(loop("1000B", "Submitter Information", { name: one(submitterName) })),
    provider: one(
      loop("1000C", "Provider Name", {
        name: one(s.providerName),
        specialty: optional(specialty("Provider Taxonomy Information", "BI")),
        contact: optional(contact("IC", "Provider Contact Information", "EM", "FX", "TE", "UR")),
        secondaryIds: many(referenceIn("Provider Secondary Identification", "0B 1G EI G2 LU SY TJ"), 5),
        location: optional(
          loop("1100C", "Provider Identification", {
            entity: one(
              segment("NX1", "Provider Identification", { entity: fixed("1P", "Entity Identifier Code") }),
            ),
            address: optional(streetAddress),
            city: optional(cityStateZip),
          }),
        ),
      }),
    ),
    patient: one(patientLoop),
    answers: some(answer),
  });

export const informationAnswer = answerOf(rawData);
export const encodedAnswer = answerOf(encodedData);
const root = transaction(informationAnswer);
const root6020 = transaction(encodedAnswer);

interface Answered {
  readonly beginning?: { readonly purpose: string } | undefined;
}
/** What was asked for (BGN01 is 11) names the question; what comes unasked names the attachment of the claim. */
function* judged(
  traceType: string,
  hasQuestion: boolean,
  purpose: string | undefined,
): Iterable<RuleFinding> {
  if (purpose === "11" && traceType !== "2")
    yield {
      at: "trace.traceType",
      value: traceType,
      message: "The answer to a request (BGN01 is 11) names the payer's control number: TRN01 must be 2.",
    };
  if (purpose === "02" && traceType !== "1")
    yield {
      at: "trace.traceType",
      value: traceType,
      message: "What is sent unasked (BGN01 is 02) names the attachment's control number: TRN01 must be 1.",
    };
  if (purpose === "11" && !hasQuestion)
    yield { at: "trace", message: "The answer to a request (BGN01 is 11) repeats the question (STC)." };
}
const HEAD = { id: "275/solicited", snip: 4, authority: "005010X210, BGN01, TRN01 and STC" } as const;
const solicited = rule(informationAnswer, {
  ...HEAD,
  check: ({ trace, question: asked }, ancestors) =>
    judged(
      trace.traceType,
      asked !== undefined,
      (ancestors(root) as Answered | undefined)?.beginning?.purpose,
    ),
});
const solicited6020 = rule(encodedAnswer, {
  ...HEAD,
  check: ({ trace, question: asked }, ancestors) =>
    judged(
      trace.traceType,
      asked !== undefined,
      (ancestors(root6020) as Answered | undefined)?.beginning?.purpose,
    ),
});

/** The question is repeated as it was asked: by a LOINC code. */
const repeatsLoinc = (answer: typeof informationAnswer | typeof encodedAnswer) =>
  rule(answer, {
    id: "275/loinc",
    snip: 4,
    severity: "warning",
    authority: "005010X210, STC01",
    check: ({ question: asked }) =>
      asked === undefined || !asked.request1.category.startsWith("R") || asked.request1.list !== undefined
        ? undefined
        : [
            {
              at: "question.request1",
              value: asked.request1.information,
              message: "The question is told by a LOINC code; the fourth component (LOI) is missing.",
            },
          ],
  });

const GUIDE = {
  aliases: [],
  transaction: "275",
  functionalId: "PI",
  shortName: "275",
  name: "Additional Information to Support a Health Care Claim or Encounter",
  counted: [patientLoop],
} as const;

export const guide275 = {
  ...GUIDE,
  id: "005010X210",
  authority: "ASC X12N implementation guide 005010X210",
  root,
  rules: [solicited, repeatsLoinc(informationAnswer), ...formRules("275", "005010X210", root)],
} as const satisfies Guide<typeof root>;
/** The version that the claims attachments rule asks for. */
export const guide275v6020 = {
  ...GUIDE,
  id: "006020X314",
  authority: "ASC X12N implementation guide 006020X314",
  root: root6020,
  rules: [solicited6020, repeatsLoinc(encodedAnswer), ...formRules("275", "006020X314", root6020)],
} as const satisfies Guide<typeof root6020>;

export type AdditionalInformation = Infer<typeof root>;
export type AdditionalInformationInput = Input<typeof root>;
export type EncodedInformation = Infer<typeof root6020>;
export type EncodedInformationInput = Input<typeof root6020>;
