/** The levels of the dental claim, 005010X224A2, loops 2000A to 2010CA. */
import { billingLevel, dependentLevel, insuredLevel } from "./837-levels";
import { practice } from "./837-parties";
import { claimLoop } from "./837d-claim";
import { subscriberInformation } from "./837d-segments";
import { PERSON_OR_ORGANIZATION } from "./name-blocks";

export const patientLoop = dependentLevel(claimLoop);
export const subscriberLoop = insuredLevel(subscriberInformation, claimLoop, patientLoop);
export const billingLoop = billingLevel(practice, PERSON_OR_ORGANIZATION, subscriberLoop);
