/** Loops 2000 to 2110 of the remittance advice, 005010X221A1: the claim payments. */
import { loop, many, one, optional, some } from "../definition";
import * as s from "./835-segments";
import { adjustments, contact, person } from "./building-blocks";
import { referenceIn } from "./patient-blocks";

const PERSON_IDS = ["34", "HN", "II", "MI", "MR"] as const;
const PROVIDER_IDS = ["BD", "BS", "FI", "MC", "PC", "SL", "UP", "XX"] as const;
const PAYER_IDS = ["AD", "FI", "NI", "PI", "PP", "XV"] as const;

/** A remittance corrects by reversal (status 22), so it has no group of corrections (CR). */
const GROUPS = ["CO", "OA", "PI", "PR"] as const;

export const servicePaymentLoop = loop("2110", "Service Payment Information", {
  service: one(s.servicePayment),
  dates: many(s.dayOfEither("Service Date", "150", "151", "472"), 2),
  adjustments: many(adjustments("Service Adjustment", ...GROUPS), 99),
  identifications: many(referenceIn("Service Identification", "1S APC BB E9 G1 G3 LU RB"), 8),
  lineItemControlNumber: optional(s.lineItemControlNumber),
  renderingProviders: many(
    referenceIn("Rendering Provider Information", "0B 1A 1B 1C 1D 1G 1H 1J D3 G2 HPI SY TJ"),
    10,
  ),
  policies: many(s.healthcarePolicy, 5),
  amounts: many(s.amountIn("Service Supplemental Amount", "B6 KH T T2 ZK ZL ZM ZN ZO"), 9),
  quantities: many(s.quantityIn("Service Supplemental Quantity", "ZK ZL ZM ZN ZO"), 6),
  remarks: many(s.remarkCode, 99),
});

export const claimPaymentLoop = loop(
  "2100",
  "Claim Payment Information",
  {
    claim: one(s.claimPayment),
    adjustments: many(adjustments("Claim Adjustment", ...GROUPS), 99),
    patient: one(person("QC", "Patient Name", ...PERSON_IDS)),
    insured: optional(s.numberedParty("IL", "Insured Name", "FI", "II", "MI")),
    correctedPatient: optional(s.namedParty("74", "Corrected Patient or Insured Name", "C")),
    serviceProvider: optional(s.numberedParty("82", "Service Provider Name", ...PROVIDER_IDS)),
    crossoverCarrier: optional(s.otherPayer("TT", "Crossover Carrier Name", ...PAYER_IDS)),
    correctedPriorityPayer: optional(s.otherPayer("PR", "Corrected Priority Payer Name", ...PAYER_IDS)),
    otherSubscriber: optional(s.namedParty("GB", "Other Subscriber Name", "FI", "II", "MI")),
    inpatientAdjudication: optional(s.inpatientAdjudication),
    outpatientAdjudication: optional(s.outpatientAdjudication),
    relatedIds: many(
      referenceIn("Other Claim Related Identification", "1L 1W 28 6P 9A 9C BB CE EA F8 G1 G3 IG SY"),
      5,
    ),
    renderingProviderIds: many(
      referenceIn("Rendering Provider Identification", "0B 1A 1B 1C 1D 1G 1H 1J D3 G2 LU"),
      10,
    ),
    statementDates: many(s.dayOfEither("Statement From or To Date", "232", "233"), 2),
    coverageExpiration: optional(s.coverageExpiration),
    received: optional(s.dayOf("050", "Claim Received Date")),
    contacts: many(contact("CX", "Claim Contact Information", "EM", "FX", "TE"), 2),
    amounts: many(s.amountIn("Claim Supplemental Information", "AU D8 DY F5 I NL T T2 ZK ZL ZM ZN ZO"), 13),
    quantities: many(
      s.quantityIn("Claim Supplemental Information Quantity", "CA CD LA LE NE NR OU PS VS ZK ZL ZM ZN ZO"),
      14,
    ),
    services: many(servicePaymentLoop, 999),
  },
  { unit: ["claim", "patientControlNumber", "CLP01"] },
);

export const headerLoop = loop("2000", "Header Number", {
  header: one(s.headerNumber),
  summary: optional(s.providerSummary),
  supplement: optional(s.providerSupplement),
  claims: some(claimPaymentLoop),
});
