/** The levels of the institutional claim, 005010X223A2, loops 2000A to 2010CA. Order in the object is order on the wire. */
import { level, loop, many, one, optional, some } from "../definition";
import * as parties from "./837-parties";
import { currency } from "./837-segments";
import { claimLoop } from "./837i-claim";
import * as s from "./837i-segments";
import { cityStateZip, reference, specialty, streetAddress } from "./building-blocks";
import { ORGANIZATION } from "./name-blocks";

export const patientLoop = level("2000C", "Patient Level", "23", {
  patient: one(s.patientInformation),
  name: one(parties.patientName),
  claims: some(claimLoop, 100),
});

export const subscriberLoop = level("2000B", "Subscriber Level", "22", {
  subscriber: one(s.subscriberInformation),
  name: one(parties.subscriberName),
  payer: one(parties.payerOf(1)),
  claims: many(claimLoop, 100),
  patients: many(patientLoop),
});

export const billingLoop = level("2000A", "Billing Provider Level", "20", {
  specialty: optional(specialty("Billing Provider Specialty Information", "BI")),
  currency: optional(currency),
  provider: one(
    loop("2010AA", "Billing Provider Name", {
      name: one(parties.organizationNamed("85", "Billing Provider Name", parties.NPI)),
      address: one(streetAddress),
      city: one(cityStateZip),
      taxId: one(reference("EI", "Billing Provider Tax Identification")),
      contacts: many(parties.officeContact("Billing Provider Contact Information"), 2),
    }),
  ),
  payTo: optional(parties.payToAddress(ORGANIZATION)),
  payToPlan: optional(parties.payToPlan),
  subscribers: some(subscriberLoop),
});
