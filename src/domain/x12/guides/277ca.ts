/** Health care claim acknowledgment, 005010X214. Order in the object is order on the wire. */
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
import { amount, codeOf, date, decimal, identifier, text, time } from "../element-types";
import type { Guide } from "../guide";
import {
  amountOf,
  dateOf,
  identifiedParty,
  PARTY_SYNTAX,
  party,
  periodOf,
  quantityOf,
  reference,
  referenceOf,
} from "./building-blocks";

const statusCode = composite({
  category: required(codeOf(30), "Health Care Claim Status Category Code"),
  status: required(codeOf(30), "Health Care Claim Status Code"),
  entity: situational(codeOf(3, 2), "Entity Identifier Code"),
  list: situational(code("RX"), "Code List Qualifier Code"),
});

/** What became of the unit: category (accepted, rejected) and reason. */
const status = segment("STC", "Status Information", {
  status1: required(statusCode, "Health Care Claim Status"),
  date: required(date, "Status Information Effective Date"),
  action: situational(code("U", "WQ"), "Status Information Action Code"),
  charge: situational(amount, "Total Submitted Charges"),
  notUsed5: notUsed,
  notUsed6: notUsed,
  notUsed7: notUsed,
  notUsed8: notUsed,
  notUsed9: notUsed,
  status2: situational(statusCode, "Health Care Claim Status"),
  status3: situational(statusCode, "Health Care Claim Status"),
  message: situational(text(264), "Free Form Message Text"),
});

const trace = (type: string, name: string) =>
  segment("TRN", name, { traceType: qualifier(type), number: required(identifier(50), name) });

const serviceLineStatus = loop("2220D", "Service Line Information", {
  service: one(
    segment("SVC", "Service Line Information", {
      procedure: required(
        composite({
          qualifier: required(
            code("AD", "ER", "HC", "HP", "IV", "N4", "NU", "WK"),
            "Product or Service ID Qualifier",
          ),
          code: required(identifier(48), "Procedure Code"),
          modifier1: situational(codeOf(2, 2), "Procedure Modifier 1"),
          modifier2: situational(codeOf(2, 2), "Procedure Modifier 2"),
          modifier3: situational(codeOf(2, 2), "Procedure Modifier 3"),
          modifier4: situational(codeOf(2, 2), "Procedure Modifier 4"),
        }),
        "Composite Medical Procedure Identifier",
      ),
      charge: required(amount, "Line Item Charge Amount"),
      notUsed3: notUsed,
      revenueCode: situational(identifier(48)),
      notUsed5: notUsed,
      notUsed6: notUsed,
      units: situational(decimal(15), "Original Units of Service Count"),
    }),
  ),
  statuses: some(status),
  lineItemControlNumber: optional(reference("FJ", "Service Line Item Identification")),
  prescription: optional(reference("XZ", "Pharmacy Prescription Number")),
  serviceDate: optional(periodOf("472", "Service Line Date", "D8", "RD8")),
});

const claimStatus = loop(
  "2200D",
  "Claim Status Tracking Number",
  {
    trace: one(trace("2", "Patient Control Number")),
    statuses: some(status),
    payerClaimControlNumber: optional(reference("1K", "Payer Claim Control Number")),
    clearinghouseTrace: optional(reference("D9", "Claim Identifier for Transmission Intermediaries")),
    billType: optional(reference("BLT", "Institutional Bill Type Identification")),
    serviceDate: optional(periodOf("472", "Claim Level Service Date", "D8", "RD8")),
    lines: many(serviceLineStatus),
  },
  { unit: ["trace", "number", "TRN02"] },
);

const patientLoop = level(
  "2000D",
  "Patient Level",
  "PT",
  {
    name: one(loop("2100D", "Patient Name", { name: one(party("QC", "Patient Name", "II", "MI")) })),
    claims: some(claimStatus),
  },
  true,
);

const providerLoop = level("2000C", "Billing Provider of Service Level", "19", {
  name: one(
    loop("2100C", "Billing Provider Name", {
      name: one(party("85", "Billing Provider Name", "FI", "SV", "XX")),
    }),
  ),
  status: optional(
    loop("2200C", "Provider of Service Information Trace Identifier", {
      trace: one(trace("1", "Provider of Service Information Trace Identifier")),
      statuses: many(status),
      secondaryIds: many(
        referenceOf("Provider Secondary Identifier", 50, "0B", "1G", "EI", "G2", "LU", "SY", "TJ"),
        3,
      ),
      accepted: optional(quantityOf("QA", "Total Accepted Quantity")),
      rejected: optional(quantityOf("QC", "Total Rejected Quantity")),
      acceptedAmount: optional(amountOf("YU", "Total Accepted Amount")),
      rejectedAmount: optional(amountOf("YY", "Total Rejected Amount")),
    }),
  ),
  patients: many(patientLoop),
});

const receiverLoop = level("2000B", "Information Receiver Level", "21", {
  name: one(
    loop("2100B", "Information Receiver Name", {
      name: one(identifiedParty("41", "Information Receiver Name", "46")),
    }),
  ),
  status: one(
    loop("2200B", "Information Receiver Application Trace Identifier", {
      trace: one(trace("2", "Claim Transaction Batch Number")),
      statuses: some(status),
      accepted: optional(quantityOf("90", "Total Accepted Quantity")),
      rejected: optional(quantityOf("AA", "Total Rejected Quantity")),
      acceptedAmount: optional(amountOf("YU", "Total Accepted Amount")),
      rejectedAmount: optional(amountOf("YY", "Total Rejected Amount")),
    }),
  ),
  providers: many(providerLoop),
});

const sourceLoop = level("2000A", "Information Source Level", "20", {
  name: one(
    loop("2100A", "Information Source Name", {
      name: one(
        segment(
          "NM1",
          "Information Source Name",
          {
            entity: qualifier("AY", "PR"),
            entityType: fixed("2"),
            organization: required(text(60), "Information Source Name"),
            firstName: notUsed,
            middleName: notUsed,
            prefix: notUsed,
            suffix: notUsed,
            idQualifier: required(code("46", "FI", "PI", "XV"), "Identification Code Qualifier"),
            id: required(identifier(80, 2), "Information Source Identifier"),
          },
          ...PARTY_SYNTAX,
        ),
      ),
    }),
  ),
  receipt: one(
    loop("2200A", "Transmission Receipt Control Identifier", {
      trace: one(trace("1", "Transmission Receipt Control Identifier")),
      receivedDate: one(dateOf("050", "Information Source Receipt Date")),
      processedDate: one(dateOf("009", "Information Source Process Date")),
    }),
  ),
  receivers: some(receiverLoop),
});

const root = loop("", "Health Care Claim Acknowledgment", {
  beginning: one(
    segment("BHT", "Beginning of Hierarchical Transaction", {
      structure: fixed("0085", "Hierarchical Structure Code"),
      purpose: fixed("08", "Transaction Set Purpose Code"),
      batchId: required(identifier(50), "Originator Application Transaction Identifier"),
      date: required(date, "Transaction Set Creation Date"),
      time: required(time(8), "Transaction Set Creation Time"),
      type: fixed("TH", "Transaction Type Code"),
    }),
  ),
  sources: some(sourceLoop, 1),
});

export const guide277ca = {
  id: "005010X214",
  aliases: [],
  transaction: "277",
  functionalId: "HN",
  shortName: "277CA",
  name: "Health Care Claim Acknowledgment",
  authority: "ASC X12N implementation guide 005010X214",
  root,
  rules: [],
} as const satisfies Guide<typeof root>;

export type ClaimAcknowledgment = Infer<typeof root>;
export type ClaimAcknowledgmentInput = Input<typeof root>;
export type AcknowledgedClaim = Infer<typeof claimStatus>;
export type AcknowledgedClaimInput = Input<typeof claimStatus>;
export type AcknowledgedProviderInput = Input<typeof providerLoop>;
export type AcknowledgedPatientInput = Input<typeof patientLoop>;
export type ClaimStatus = Infer<typeof status>;
export type ClaimStatusInput = Input<typeof status>;
