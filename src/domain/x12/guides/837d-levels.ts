/** The levels of the dental claim, 005010X224A2, loops 2000A to 2010CA. Order in the object is order on the wire. */
import { level, many, one, optional, some } from "../definition";
import * as parties from "./837-parties";
import { currency } from "./837-segments";
import { claimLoop } from "./837d-claim";
import * as s from "./837d-segments";
import { specialty } from "./building-blocks";
import { PERSON_OR_ORGANIZATION } from "./name-blocks";

export const patientLoop = level("2000C", "Patient Level", "23", {
  patient: one(s.patientInformation),
  name: one(parties.patientName),
  claims: some(claimLoop, 100),
});

export const subscriberLoop = level("2000B", "Subscriber Level", "22", {
  subscriber: one(s.subscriberInformation),
  name: one(parties.subscriberName),
  payer: one(parties.payerOf(2)),
  claims: many(claimLoop, 100),
  patients: many(patientLoop),
});

export const billingLoop = level("2000A", "Billing Provider Level", "20", {
  specialty: optional(specialty("Billing Provider Specialty Information", "BI")),
  currency: optional(currency),
  provider: one(parties.practice),
  payTo: optional(parties.payToAddress(PERSON_OR_ORGANIZATION)),
  payToPlan: optional(parties.payToPlan),
  subscribers: some(subscriberLoop),
});
