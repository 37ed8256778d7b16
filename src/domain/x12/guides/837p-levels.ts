/** The levels of the professional claim, 005010X222A1, loops 2000A to 2010CA. Order in the object is order on the wire. */
import { level, loop, many, one, optional, some } from "../definition";
import { billingLevel, CLAIMS_PER_LEVEL } from "./837-levels";
import * as parties from "./837-parties";
import { claimLoop } from "./837p-claim";
import * as s from "./837p-segments";
import { PERSON_OR_ORGANIZATION } from "./name-blocks";

export const patientLoop = level("2000C", "Patient Level", "23", {
  patient: one(s.patientInformation),
  name: one(
    loop("2010CA", "Patient Name", {
      ...parties.patientFields,
      contact: optional(parties.casualtyContact("Property and Casualty Patient Contact Information")),
    }),
  ),
  claims: some(claimLoop, CLAIMS_PER_LEVEL),
});

export const subscriberLoop = level("2000B", "Subscriber Level", "22", {
  subscriber: one(s.subscriberInformation),
  patient: optional(s.subscriberAsPatient),
  name: one(
    loop("2010BA", "Subscriber Name", {
      ...parties.subscriberFields,
      contact: optional(parties.casualtyContact("Property and Casualty Subscriber Contact Information")),
    }),
  ),
  payer: one(parties.payerOf(2)),
  claims: many(claimLoop, CLAIMS_PER_LEVEL),
  patients: many(patientLoop),
});

export const billingLoop = billingLevel(parties.practice, PERSON_OR_ORGANIZATION, subscriberLoop);
