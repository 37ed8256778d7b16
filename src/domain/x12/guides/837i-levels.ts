/** The levels of the institutional claim, 005010X223A2, loops 2000A to 2010CA. */
import { loop, many, one } from "../definition";
import { billingLevel, dependentLevel, insuredLevel } from "./837-levels";
import { NPI, officeContact, organizationNamed } from "./837-parties";
import { claimLoop } from "./837i-claim";
import { subscriberInformation } from "./837i-segments";
import { cityStateZip, reference, streetAddress } from "./building-blocks";
import { ORGANIZATION } from "./name-blocks";

/** An institution bills, never a person. */
const hospital = loop("2010AA", "Billing Provider Name", {
  name: one(organizationNamed("85", "Billing Provider Name", NPI)),
  address: one(streetAddress),
  city: one(cityStateZip),
  taxId: one(reference("EI", "Billing Provider Tax Identification")),
  contacts: many(officeContact("Billing Provider Contact Information"), 2),
});

export const patientLoop = dependentLevel(claimLoop);
export const subscriberLoop = insuredLevel(subscriberInformation, claimLoop, patientLoop);
export const billingLoop = billingLevel(hospital, ORGANIZATION, subscriberLoop);
