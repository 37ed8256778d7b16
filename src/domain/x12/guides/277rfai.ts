/**
 * Health care claim request for additional information, 005010X213, and its successor 006020X313.
 * Order in the object is order on the wire.
 */
import {
  code,
  composite,
  fixed,
  type Infer,
  type Input,
  level,
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
import { amount, codeOf, date, identifier, text, time } from "../element-types";
import { type Guide, rule } from "../guide";
import { cityStateZip, contact, dateOf, periodOf, reference, streetAddress } from "./building-blocks";
import * as s from "./claim-status-blocks";
import { codesIn, qualifierIn } from "./code-list";
import { formRules } from "./form-rules";
import {
  GIVEN_NAMES,
  identifiedBy,
  LAST_NAME_REQUIRED,
  nameSegment,
  PERSON_OR_ORGANIZATION,
} from "./name-blocks";

/** What is asked for: a LOINC code in the place of the status. */
const request = composite({
  category: required(codeOf(30), "Health Care Claim Status Category Code"),
  information: required(codeOf(30), "Additional Information Request Code"),
  entity: situational(s.STATUS_ENTITIES, "Entity Identifier Code"),
  list: situational(code("LOI"), "Code List Qualifier Code"),
});
const requestOf = (name: string) =>
  segment("STC", name, {
    request1: required(request, "Additional Information Request"),
    date: required(date, s.STATUS_DATE),
    action: notUsed,
    charge: situational(amount, "Total Claim Charge Amount"),
    ...s.NO_PAYMENT,
    request2: situational(request, "Additional Information Request Modifier"),
    request3: situational(request, "Additional Information Request Modifier"),
    message: situational(text(264), "Free Form Message Text"),
  });

/** Whom to send the answer to, and how. */
const answerTo = (id: string) =>
  loop(id, "Payer Response Contact Information", {
    paperwork: one(
      segment(
        "PWK",
        "Additional Information Requested",
        {
          reportType: required(codeOf(2, 2), "Attachment Report Type Code"),
          transmission: situational(codesIn("AA BM EL EM FT FX OL"), "Report Transmission Code"),
          copies: notUsed,
          entity: notUsed,
          controlNumberQualifier: situational(code("AC"), "Attachment Control Number Qualifier"),
          controlNumber: situational(identifier(80, 2), "Attachment Control Number"),
        },
        "P0506",
      ),
    ),
    contact: optional(contact("IC", "Payer Response Contact Information", "ED", "EM", "FX", "TE", "UR")),
    name: optional(
      segment("N1", "Payer Response Contact Name", { entity: qualifier("PR"), name: required(text(60)) }),
    ),
    address: optional(streetAddress),
    city: optional(cityStateZip),
  });

const lineRequest = loop("2220D", "Service Line Information", {
  service: one(s.lineService(notUsed, s.perhapsUnits("Units of Service Count"))),
  requests: some(requestOf("Service Line Additional Information Request")),
  lineItemControlNumber: optional(s.lineItemNumber),
  serviceDate: optional(periodOf("472", "Service Line Date", "D8", "RD8")),
  dueDate: optional(dateOf("106", "Response Due Date")),
  answerTo: optional(answerTo("2225D")),
});

export const claimRequest = loop(
  "2200D",
  "Claim Additional Information Request",
  {
    trace: one(s.trace("1", "Payer Claim Control Number")),
    requests: some(requestOf("Claim Additional Information Request")),
    patientControlNumber: optional(reference("EJ", "Patient Control Number")),
    billType: optional(reference("BLT", "Institutional Bill Type Identification")),
    medicalRecord: optional(reference("EA", "Medical Record Identification Number")),
    payerClaimControlNumber: optional(reference("1K", "Payer Claim Control Number")),
    groupNumber: optional(reference("6P", "Group Number")),
    authorization: optional(reference("G1", "Prior Authorization Number")),
    prescription: optional(reference("XZ", "Pharmacy Prescription Number")),
    providerClaimNumber: optional(reference("X1", "Provider Claim Number")),
    clearinghouseTrace: optional(
      reference("D9", "Claim Identification Number for Clearinghouses and Other Transmission Intermediaries"),
    ),
    serviceDate: optional(periodOf("472", "Claim Service Date", "D8", "RD8")),
    dueDate: optional(dateOf("106", "Response Due Date")),
    answerTo: optional(answerTo("2210D")),
    lines: many(lineRequest),
  },
  { unit: ["trace", "number", "TRN02"] },
);

const patientName = nameSegment("Patient Name", {
  entity: qualifierIn("IL QC"),
  ...PERSON_OR_ORGANIZATION,
  ...LAST_NAME_REQUIRED,
  ...GIVEN_NAMES,
  ...identifiedBy(code("II", "MI")),
});
const patientLoop = level(
  "2000D",
  "Patient Level",
  "PT",
  {
    name: one(loop("2100D", "Patient Name", { name: one(patientName) })),
    claims: some(claimRequest),
  },
  true,
);

const payerLoop = level("2000A", "Information Source Level", "20", {
  name: one(
    loop("2100A", "Payer Name", {
      name: one(s.payerName),
      contact: optional(contact("IC", "Payer Contact Information", "ED", "EM", "FX", "TE", "UR")),
    }),
  ),
  receivers: some(
    level("2000B", "Information Receiver Level", "21", {
      name: one(s.receiverNameLoop),
      providers: some(
        level("2000C", "Provider of Service Level", "19", {
          name: one(s.providerNameLoop),
          patients: some(patientLoop),
        }),
      ),
    }),
  ),
});

const root = loop("", "Health Care Claim Request for Additional Information", {
  beginning: one(
    segment("BHT", "Beginning of Hierarchical Transaction", {
      structure: required(code("0010", "0085"), "Hierarchical Structure Code"),
      purpose: required(code("08", "48"), "Transaction Set Purpose Code"),
      reference: required(identifier(50), "Originator Application Transaction Identifier"),
      date: required(date, "Transaction Set Creation Date"),
      time: required(time(8), "Transaction Set Creation Time"),
      type: fixed("RQ", "Transaction Type Code"),
    }),
  ),
  payers: some(payerLoop),
});

/** A request (category R) names what it asks for by a LOINC code, told by LOI in the fourth component. */
const asksByLoinc = (loop: typeof claimRequest | typeof lineRequest) =>
  rule(loop, {
    id: "277rfai/loinc",
    snip: 4,
    severity: "warning",
    authority: "005010X213, STC01",
    check: ({ requests }) =>
      requests
        .map(({ request1 }, at) => ({ request1, at }))
        .filter(({ request1 }) => request1.category.startsWith("R") && request1.list === undefined)
        .map(({ request1, at }) => ({
          at: `requests[${at}].request1.information`,
          value: request1.information,
          message: "What is requested is told by a LOINC code; the fourth component (LOI) is missing.",
        })),
  });

const GUIDE = {
  aliases: [],
  transaction: "277",
  functionalId: "HN",
  shortName: "277",
  name: "Health Care Claim Request for Additional Information",
  root,
  counted: [claimRequest],
  rules: [asksByLoinc(claimRequest), asksByLoinc(lineRequest), ...formRules("277rfai", "005010X213", root)],
} as const;

export const guide277rfai = {
  ...GUIDE,
  id: "005010X213",
  authority: "ASC X12N implementation guide 005010X213",
} as const satisfies Guide<typeof root>;
/** The version that the claims attachments rule asks for. */
export const guide277rfai6020 = {
  ...GUIDE,
  id: "006020X313",
  authority: "ASC X12N implementation guide 006020X313",
} as const satisfies Guide<typeof root>;

export type InformationRequest = Infer<typeof root>;
export type InformationRequestInput = Input<typeof root>;
