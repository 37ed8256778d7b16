/** Segments and parties that the services review request and its response, 005010X217, share. */

import type { ElementType } from "../definition";
import {
  code,
  composite,
  fixed,
  loop,
  many,
  notUsed,
  one,
  optional,
  parts,
  period,
  qualifier,
  repeated,
  required,
  segment,
  situational,
} from "../definition";
import { amount, codeOf, date, decimal, identifier, text, time } from "../element-types";
import {
  admission,
  ambulanceTransport,
  attachment,
  homeHealth,
  homeOxygen,
  NURSING_STATUS,
  spinalManipulation,
} from "./278-conditions";
import { cityStateZip, contact, reference, streetAddress, unused, YES_NO } from "./building-blocks";
import { codesIn, qualifierIn } from "./code-list";
import { SERVICE_TYPES } from "./eligibility-blocks";
import {
  GIVEN_NAMES,
  identifiedBy,
  LAST_NAME_OPTIONAL,
  NO_GIVEN_NAMES,
  NOT_IDENTIFIED,
  nameSegment,
  ORGANIZATION,
  PERSON,
  PERSON_OR_ORGANIZATION,
  perhapsIdentifiedBy,
} from "./name-blocks";
import * as p from "./patient-blocks";

export const reviewHeader = <P, T>(purposes: ElementType<P>, types: ElementType<T>) =>
  segment("BHT", "Beginning of Hierarchical Transaction", {
    structure: fixed("0007", "Hierarchical Structure Code"),
    purpose: required(purposes, "Transaction Set Purpose Code"),
    reference: required(identifier(50), "Submitter Transaction Identifier"),
    date: required(date, "Transaction Set Creation Date"),
    time: required(time(8), "Transaction Set Creation Time"),
    type: situational(types, "Transaction Type Code"),
  });

const TITLED_NAMES = { ...GIVEN_NAMES, prefix: situational(text(10)) };
export const umoName = nameSegment("Utilization Management Organization (UMO) Name", {
  entity: qualifierIn("2B 36 PR X3"),
  ...PERSON_OR_ORGANIZATION,
  ...LAST_NAME_OPTIONAL,
  ...GIVEN_NAMES,
  ...identifiedBy(codesIn("24 34 46 PI XV XX")),
});
export const requesterName = nameSegment("Requester Name", {
  entity: qualifierIn("1P FA"),
  ...PERSON_OR_ORGANIZATION,
  ...LAST_NAME_OPTIONAL,
  ...GIVEN_NAMES,
  ...identifiedBy(codesIn("24 34 46 XX")),
});
const PROVIDER_NUMBERS = "0B 1G 1J EI G5 N5 N7 SY ZH";
export const requesterIds = many(p.referenceIn("Requester Supplemental Identification", PROVIDER_NUMBERS), 8);

const REVIEW_ROLES = codesIn("AD AS AT CO CV OP OR OT PC PE RF");
export const requesterRole = segment(
  "PRV",
  "Requester Provider Information",
  {
    providerCode: required(REVIEW_ROLES, "Provider Code"),
    taxonomyQualifier: situational(code("PXC"), "Reference Identification Qualifier"),
    taxonomyCode: situational(identifier(50), "Provider Taxonomy Code"),
  },
  "P0203",
);
const specialtyRole = (name: string) =>
  segment("PRV", name, {
    providerCode: required(REVIEW_ROLES, "Provider Code"),
    taxonomyQualifier: fixed("PXC", "Reference Identification Qualifier"),
    taxonomyCode: required(identifier(50), "Provider Taxonomy Code"),
  });

export const subscriberName = nameSegment("Subscriber Name", {
  entity: qualifier("IL"),
  ...PERSON,
  lastName: situational(text(60)),
  ...TITLED_NAMES,
  ...identifiedBy(code("II", "MI")),
});
export const subscriberIds = many(
  p.referenceIn("Subscriber Supplemental Identification", "1L 1W 3L 6P A6 CT DP EA EJ F6 HJ IG N6 NQ SY"),
  9,
);
export const dependentName = nameSegment("Dependent Name", {
  entity: qualifier("QC"),
  ...PERSON,
  lastName: situational(text(60)),
  ...GIVEN_NAMES,
  ...NOT_IDENTIFIED,
});
export const dependentIds = many(p.referenceIn("Dependent Supplemental Identification", "A6 CT EA EJ SY"), 3);
export const residence = { address: optional(streetAddress), city: optional(cityStateZip) };
export const demographics = (name: string) =>
  segment("DMG", name, {
    format: fixed("D8"),
    birthDate: required(date),
    gender: situational(code("F", "M", "U"), "Gender Code"),
  });

const UNUSED_STATUS = {
  maintenanceType: notUsed,
  maintenanceReason: notUsed,
  benefitStatus: notUsed,
  medicareStatus: notUsed,
  cobra: notUsed,
};
/** A subscriber in the armed forces. */
export const subscriberRelationship = segment("INS", "Subscriber Relationship", {
  isSubscriber: fixed("Y", "Insured Indicator"),
  relationship: fixed("18", "Individual Relationship Code"),
  ...UNUSED_STATUS,
  employment: required(codesIn("AE AO AS AT AU CC DD HD IR LX PE RE RM RR RU"), "Employment Status Code"),
});
export const dependentRelationship = p.dependentRelationship(
  codesIn("01 04 05 07 09 10 15 17 19 20 21 22 23 24 29 32 33 34 39 40 41 43 53 G8"),
);

export const CERTIFICATION_TYPES = codesIn("1 2 3 4 5 6 I N R S");
const causes = code("AA", "AP", "EM", "OA");
/** What is to be reviewed: an admission, a service, a specialist's care; first request or one of its followers. */
export const review = segment("UM", "Health Care Services Review Information", {
  category: required(code("AR", "HS", "IN", "SC"), "Request Category Code"),
  certificationType: required(CERTIFICATION_TYPES, "Certification Type Code"),
  serviceType: situational(SERVICE_TYPES, "Service Type Code"),
  location: situational(
    composite({
      facilityType: required(codeOf(2), "Facility Type Code"),
      qualifier: required(code("A", "B"), "Facility Code Qualifier"),
      ...unused(3, 3),
    }),
    "Health Care Service Location Information",
  ),
  causes: situational(
    composite({
      cause1: required(causes, "Related Causes Code"),
      cause2: situational(causes, "Related Causes Code"),
      cause3: situational(causes, "Related Causes Code"),
      state: situational(codeOf(2, 2), "State or Province Code"),
      country: situational(codeOf(3, 2)),
    }),
    "Related Causes Information",
  ),
  levelOfService: situational(code("03", "E", "U"), "Level of Service Code"),
  healthCondition: situational(codeOf(1), "Current Health Condition Code"),
  prognosis: situational(codesIn("1 2 3 4 5 6 7 8"), "Prognosis Code"),
  release: situational(codesIn("A I M N O Y"), "Release of Information Code"),
  delayReason: situational(codesIn("1 2 3 4 5 6 7 8 9 10 11 15 16 17"), "Delay Reason Code"),
});

/** The decision: certified, modified, denied, pended. */
export const decision = segment("HCR", "Health Care Services Review", {
  action: required(codesIn("A1 A2 A3 A4 A6 C CT NA"), "Action Code"),
  number: situational(identifier(50), "Review Identification Number"),
  reasons: situational(repeated(codeOf(30), 5), "Review Decision Reason Code"),
  secondOpinion: situational(YES_NO, "Second Surgical Opinion Indicator"),
});

export const delivery = p.serviceDelivery({
  quantities: codesIn("DY FL HS MN VS"),
  units: codesIn("DA MO VS WK YR"),
  timePeriods: codesIn("6 7 21 26 27 29 34 35"),
  frequencies: codesIn(
    "1 2 3 4 5 6 7 8 9 A B C D E F G H J K L M N O P Q R S SA SB SC SD SG SL SP SX SY SZ T U V W X Y",
  ),
});

const reviewedProcedure = <T>(kinds: ElementType<T>) =>
  p.codedProcedure(kinds, {
    description: situational(text(80), "Procedure Code Description"),
    endCode: situational(identifier(48), "End of Procedure Code Range"),
  });
const PROCEDURE = "Composite Medical Procedure Identifier";
const LEVEL_OF_CARE = codesIn("1 2 3 4 5 6 7 8 9");
export const professionalService = segment(
  "SV1",
  "Professional Service",
  {
    procedure: required(reviewedProcedure(codesIn("HC IV N4 WK ZZ")), PROCEDURE),
    amount: situational(amount, "Service Line Amount"),
    unit: situational(code("F2", "MJ", "UN"), "Unit or Basis for Measurement Code"),
    quantity: situational(decimal(15), "Service Unit Count"),
    ...unused(5, 6),
    diagnosisPointers: situational(p.diagnosisPointers, "Composite Diagnosis Code Pointer"),
    ...unused(8, 10),
    isEpsdt: situational(YES_NO, "EPSDT Indicator"),
    ...unused(12, 19),
    levelOfCare: situational(LEVEL_OF_CARE, "Nursing Home Level of Care"),
  },
  "P0304",
);
export const institutionalService = segment(
  "SV2",
  "Institutional Service Line",
  {
    revenueCode: situational(identifier(48), "Service Line Revenue Code"),
    procedure: situational(reviewedProcedure(codesIn("HC HP ID IV N4 WK ZZ")), PROCEDURE),
    amount: situational(amount, "Service Line Amount"),
    unit: situational(code("DA", "F2", "UN"), "Unit or Basis for Measurement Code"),
    quantity: situational(decimal(15), "Service Unit Count"),
    rate: situational(decimal(10), "Service Line Rate"),
    ...unused(7, 8),
    nursingHomeStatus: situational(NURSING_STATUS, "Nursing Home Residential Status Code"),
    levelOfCare: situational(LEVEL_OF_CARE, "Nursing Home Level of Care"),
  },
  "R0102",
  "P0405",
);
export const dentalService = segment("SV3", "Dental Service", {
  procedure: required(reviewedProcedure(code("AD")), PROCEDURE),
  amount: situational(amount, "Service Line Amount"),
  ...unused(3, 3),
  oralCavity: situational(parts(codeOf(3), 5), "Oral Cavity Designation Code"),
  prosthesis: situational(code("I", "R"), "Prosthesis, Crown, or Inlay Code"),
  quantity: required(decimal(15), "Service Unit Count"),
  description: situational(text(80)),
});
export const tooth = segment("TOO", "Tooth Information", {
  codeList: fixed("JP", "Code List Qualifier Code"),
  tooth: required(codeOf(30), "Tooth Code"),
  surfaces: situational(parts(codesIn("B D F I L M O"), 5), "Tooth Surface"),
});

/** What an event says of the patient's condition after the certifications. */
export const CONDITION = {
  admissionCodes: optional(admission),
  ambulance: optional(ambulanceTransport),
  spinalManipulation: optional(spinalManipulation),
  homeOxygen: optional(homeOxygen),
  homeHealth: optional(homeHealth),
  attachments: many(attachment("Additional Patient Information"), 10),
  message: optional(p.message),
};
/** The service itself, how often it is given, and what goes with it. */
export const SERVICE = {
  professional: optional(professionalService),
  institutional: optional(institutionalService),
  dental: optional(dentalService),
  teeth: many(tooth, 32),
  delivery: optional(delivery),
  attachments: many(attachment("Additional Service Information"), 10),
  message: optional(p.message),
};

export const previousReview = {
  previousAuthorization: optional(reference("BB", "Previous Review Authorization Number")),
  administrativeReference: optional(reference("NT", "Previous Review Administrative Reference Number")),
};
export const dateIn = (name: string, qualifierCode: string, ...formats: readonly ("D8" | "RD8" | "DT")[]) =>
  segment("DTP", name, { qualifier: qualifier(qualifierCode), period: required(period(...formats)) });
export const EVENT_DATES = {
  accident: optional(dateIn("Accident Date", "439", "D8")),
  lastMenstrualPeriod: optional(dateIn("Last Menstrual Period Date", "484", "D8")),
  estimatedBirth: optional(dateIn("Estimated Date of Birth", "ABC", "D8")),
  onset: optional(dateIn("Onset of Current Symptoms or Illness Date", "431", "D8")),
  event: optional(dateIn("Event Date", "AAH", "D8", "RD8")),
  admission: optional(dateIn("Admission Date", "435", "D8", "RD8")),
  discharge: optional(dateIn("Discharge Date", "096", "D8")),
};

const PROVIDERS = qualifierIn("1T 71 72 73 77 82 AAJ DD DK DN DQ FA G3 P3 QB QV SJ");
export const providerName = (name: string) =>
  nameSegment(name, {
    entity: PROVIDERS,
    ...PERSON_OR_ORGANIZATION,
    ...LAST_NAME_OPTIONAL,
    ...TITLED_NAMES,
    ...perhapsIdentifiedBy(codesIn("24 34 46 XX")),
  });
export const providerDetails = (who: string) => ({
  additionalIds: many(
    p.describedReferenceIn(
      `${who} Supplemental Identification`,
      PROVIDER_NUMBERS,
      "License Number State Code",
    ),
    8,
  ),
  ...residence,
  contact: optional(contact("IC", `${who} Contact Information`, "EM", "FX", "TE", "UR")),
});
export const providerSpecialty = (who: string) => optional(specialtyRole(`${who} Information`));

export const transportName = nameSegment("Patient Event Transport Information", {
  entity: qualifierIn("45 FS ND PW R3"),
  ...ORGANIZATION,
  organization: situational(text(60), "Patient Event Transport Location Name"),
  ...NO_GIVEN_NAMES,
  ...NOT_IDENTIFIED,
});
/** Where a patient is picked up or brought may be told by the ZIP code alone; it lies in this country. */
export const transportAddress = {
  address: optional(streetAddress),
  city: optional(
    segment("N4", "City, State, ZIP Code", {
      city: situational(text(30, 2)),
      state: situational(codeOf(2, 2)),
      postalCode: situational(codeOf(15, 3)),
      ...unused(4, 7),
    }),
  ),
};
export const otherUmo = loop("2010EC", "Patient Event Other UMO Name", {
  name: one(
    nameSegment("Patient Event Other UMO Name", {
      entity: qualifierIn("00 2B 36 CA GG IM P4 P5 PR X3"),
      ...ORGANIZATION,
      organization: situational(text(60), "Other UMO Name"),
      ...NO_GIVEN_NAMES,
      ...NOT_IDENTIFIED,
    }),
  ),
  denialReason: optional(
    segment("REF", "Other UMO Denial Reason", {
      qualifier: qualifier("ZZ"),
      reason: required(identifier(50), "Other UMO Denial Reason"),
      description: notUsed,
      moreReasons: situational(
        composite({
          qualifier1: required(code("ZZ"), "Reference Identification Qualifier"),
          reason1: required(identifier(50), "Other UMO Denial Reason"),
          qualifier2: situational(code("ZZ"), "Reference Identification Qualifier"),
          reason2: situational(identifier(50), "Other UMO Denial Reason"),
          qualifier3: situational(code("ZZ"), "Reference Identification Qualifier"),
          reason3: situational(identifier(50), "Other UMO Denial Reason"),
        }),
        "Reference Identifier",
      ),
    }),
  ),
  denialDate: optional(dateIn("Other UMO Denial Date", "598", "D8")),
});
