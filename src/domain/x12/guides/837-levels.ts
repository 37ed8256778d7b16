/** Levels of the three health care claims around their claims: billing provider, subscriber, patient. */
import { type Fields, type Loop, level, many, one, optional, type Segment, some } from "../definition";
import { patientName, payerOf, payToAddress, payToPlan, subscriberName } from "./837-parties";
import { currency, dependent } from "./837-segments";
import { specialty } from "./building-blocks";

/** The most claims that one level may hold. */
export const CLAIMS_PER_LEVEL = 100;

export const billingLevel = <P extends Loop, T extends Fields, S extends Loop>(
  provider: P,
  payToType: T,
  subscriber: S,
) =>
  level("2000A", "Billing Provider Level", "20", {
    specialty: optional(specialty("Billing Provider Specialty Information", "BI")),
    currency: optional(currency),
    provider: one(provider),
    payTo: optional(payToAddress(payToType)),
    payToPlan: optional(payToPlan),
    subscribers: some(subscriber),
  });

/** Hospitals and dentists tell less of a patient than professionals do. */
export const dependentLevel = <C extends Loop>(claim: C) =>
  level("2000C", "Patient Level", "23", {
    patient: one(dependent),
    name: one(patientName),
    claims: some(claim, CLAIMS_PER_LEVEL),
  });
export const insuredLevel = <S extends Segment, C extends Loop, P extends Loop>(
  subscriber: S,
  claim: C,
  patient: P,
) =>
  level("2000B", "Subscriber Level", "22", {
    subscriber: one(subscriber),
    name: one(subscriberName),
    payer: one(payerOf(1)),
    claims: many(claim, CLAIMS_PER_LEVEL),
    patients: many(patient),
  });
