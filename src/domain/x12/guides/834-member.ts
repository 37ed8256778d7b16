/** Loops 2000 to 2100 of benefit enrollment, 005010X220A1: the member and the people and places around. */
import {
  code,
  composite,
  type ElementType,
  type Field,
  type Fields,
  fixed,
  group,
  loop,
  many,
  notUsed,
  one,
  optional,
  period,
  qualifier,
  repeated,
  required,
  segment,
  situational,
} from "../definition";
import { amount, codeOf, date, decimal, identifier, integer, text } from "../element-types";
import { cityStateZip, PARTY_SYNTAX, streetAddress, YES_NO } from "./building-blocks";
import { codesIn, qualifierIn } from "./code-list";
import {
  identifiedBy,
  NOT_IDENTIFIED,
  nameSegment,
  ORGANIZATION,
  organizationSegment,
  PERSON,
  PERSON_OR_ORGANIZATION,
  perhapsIdentifiedBy,
} from "./name-blocks";
import { referenceIn } from "./patient-blocks";

const RELATIONSHIPS = codesIn(
  "01 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 23 24 25 26 31 38 53 60 D2 G8 G9",
);
const REASONS = codesIn(
  "01 02 03 04 05 06 07 08 09 10 11 14 15 16 17 18 20 21 22 25 26 27 28 29 31 32 33 37 38 39 40 41 43 59 AA AB AC AD AE AF AG AH AI AJ AL EC XN XT",
);
export const memberLevel = segment(
  "INS",
  "Member Level Detail",
  {
    isSubscriber: required(YES_NO, "Member Indicator"),
    relationship: required(RELATIONSHIPS, "Individual Relationship Code"),
    maintenanceType: required(codesIn("001 021 024 025 030"), "Maintenance Type Code"),
    maintenanceReason: situational(REASONS, "Maintenance Reason Code"),
    benefitStatus: required(code("A", "C", "S", "T"), "Benefit Status Code"),
    medicare: situational(
      composite({
        plan: required(codesIn("A B C D E"), "Medicare Plan Code"),
        eligibilityReason: situational(code("0", "1", "2"), "Medicare Eligibility Reason Code"),
      }),
      "Medicare Status Code",
    ),
    cobraEvent: situational(codesIn("1 2 3 4 5 6 7 8 9 10 ZZ"), "COBRA Qualifying Event Code"),
    employment: situational(codesIn("AC AO AU FT L1 PT RT TE"), "Employment Status Code"),
    student: situational(code("F", "N", "P"), "Student Status Code"),
    isHandicapped: situational(YES_NO, "Handicap Indicator"),
    death: situational(period("D8"), "Member Individual Death Date"),
    confidentiality: situational(code("R", "U"), "Confidentiality Code"),
    city: notUsed,
    state: notUsed,
    country: notUsed,
    birthSequence: situational(integer(9), "Birth Sequence Number"),
  },
  "P1112",
);

export const dayIn = <const S extends string>(name: string, qualifiers: S) =>
  segment("DTP", name, { qualifier: qualifierIn(qualifiers), format: fixed("D8"), date: required(date) });
export const amountIn = <const S extends string>(name: string, qualifiers: S) =>
  segment("AMT", name, { qualifier: qualifierIn(qualifiers), amount: required(amount) });
export const POLICY_AMOUNTS = "B9 C1 D2 EBA FK P3 R";

/** How to reach somebody; most are reached by number only, without a name. */
export const numbersOf = <T>(functionCode: string, name: string, kinds: ElementType<T>, most = 3) =>
  segment(
    "PER",
    name,
    {
      contactFunction: qualifier(functionCode),
      name: notUsed,
      numbers: required(group({ qualifier: required(kinds), number: required(text(256)) }, most)),
    },
    "P0304",
    "P0506",
    "P0708",
  );
const namedNumbers = <T>(functionCode: string, name: string, kinds: ElementType<T>) =>
  segment(
    "PER",
    name,
    {
      contactFunction: qualifier(functionCode),
      name: situational(text(60), "Contact Name"),
      numbers: required(group({ qualifier: required(kinds), number: required(text(256)) }, 3)),
    },
    "P0304",
    "P0506",
    "P0708",
  );
export const ALL_NUMBERS = codesIn("AP BN CP EM EX FX HP TE WP");

const personNames = <F extends Field>(first: F) => ({
  firstName: first,
  middleName: situational(text(25)),
  prefix: situational(text(10)),
  suffix: situational(text(10)),
});
const NAMES = personNames(situational(text(35)));
const lastName = required(text(60), "Last Name");
const MEMBER_IDS = perhapsIdentifiedBy(code("34", "ZZ"));
const person = <E extends Fields>(name: string, entity: E) =>
  nameSegment(name, { ...entity, ...PERSON, lastName, ...NAMES, ...MEMBER_IDS });

const MARITAL_STATUS = codesIn("B D I M R S U W X");
const CITIZENSHIP = codesIn("1 2 3 4 5 6 7");
const ethnicity = composite({
  race: situational(codesIn("7 8 A B C D E F G H I J N O P Z"), "Race or Ethnicity Code"),
  codeList: situational(code("RET"), "Code List Qualifier Code"),
  detail: situational(codeOf(30), "Race or Ethnicity Code"),
});
const REST_OF_DEMOGRAPHICS = {
  maritalStatus: situational(MARITAL_STATUS, "Marital Status Code"),
  ethnicity: situational(repeated(ethnicity, 10), "Composite Race or Ethnicity Information"),
  citizenship: situational(CITIZENSHIP, "Citizenship Status Code"),
  country: notUsed,
  verification: notUsed,
  quantity: notUsed,
  collectionList: situational(code("REC"), "Code List Qualifier Code"),
  collection: situational(codeOf(30), "Race or Ethnicity Collection Code"),
};
const demographics = segment(
  "DMG",
  "Member Demographics",
  {
    format: fixed("D8"),
    birthDate: required(date),
    gender: required(code("F", "M", "U"), "Gender Code"),
    ...REST_OF_DEMOGRAPHICS,
  },
  "P1011",
  "C1105",
);
const incorrectDemographics = segment(
  "DMG",
  "Incorrect Member Demographics",
  {
    birth: situational(period("D8"), "Prior Incorrect Insured Birth Date"),
    gender: situational(code("F", "M", "U"), "Prior Incorrect Insured Gender Code"),
    ...REST_OF_DEMOGRAPHICS,
  },
  "P1011",
  "C1105",
);

/** N4 whose location may be an area or county. */
const residenceCity = segment(
  "N4",
  "Member City, State, ZIP Code",
  {
    city: required(text(30, 2)),
    state: situational(codeOf(2, 2)),
    postalCode: situational(codeOf(15, 3)),
    country: situational(codeOf(3, 2)),
    locationQualifier: situational(code("60", "CY"), "Location Qualifier"),
    location: situational(identifier(30), "Location Identifier"),
    countrySubdivision: situational(codeOf(3)),
  },
  "E0207",
  "C0605",
  "C0704",
);

const EMPLOYMENT_CLASSES = codesIn("01 02 03 04 05 06 07 08 09 10 11 12 17 18 19 20 21 22 23");
const memberLoop = loop("2100A", "Member Name", {
  name: one(person("Member Name", { entity: qualifierIn("74 IL") })),
  numbers: optional(numbersOf("IP", "Member Communications Numbers", ALL_NUMBERS)),
  address: optional(streetAddress),
  city: optional(residenceCity),
  demographics: optional(demographics),
  employmentClasses: many(
    segment("EC", "Employment Class", {
      class1: required(EMPLOYMENT_CLASSES, "Employment Class Code"),
      class2: situational(EMPLOYMENT_CLASSES, "Employment Class Code"),
      class3: situational(EMPLOYMENT_CLASSES, "Employment Class Code"),
    }),
  ),
  income: optional(
    segment("ICM", "Member Income", {
      frequency: required(codesIn("1 2 3 4 6 7 8 9 B C H Q S U"), "Frequency Code"),
      wage: required(amount, "Wage Amount"),
      hours: situational(decimal(15), "Work Hours Count"),
      location: situational(identifier(30), "Location Identification Code"),
      grade: situational(identifier(5), "Salary Grade Code"),
    }),
  ),
  policyAmounts: many(amountIn("Member Policy Amounts", POLICY_AMOUNTS), 7),
  health: optional(
    segment("HLH", "Member Health Information", {
      healthRelated: required(codesIn("N S T U X"), "Health Related Code"),
      height: situational(decimal(8), "Member Height"),
      weight: situational(decimal(10), "Member Weight"),
    }),
  ),
  languages: many(
    segment(
      "LUI",
      "Member Language",
      {
        qualifier: situational(code("LD", "LE"), "Identification Code Qualifier"),
        language: situational(identifier(80, 2), "Language Code"),
        description: situational(text(80), "Language Description"),
        use: situational(codesIn("5 6 7 8"), "Language Use Indicator"),
      },
      "P0102",
      "L040203",
    ),
  ),
});

const address = { address: optional(streetAddress), city: optional(cityStateZip) };
const requiredAddress = { address: one(streetAddress), city: one(cityStateZip) };

/** The member's name and those of the people and places the member has to do with. */
export const MEMBER_NAMES = {
  member: one(memberLoop),
  incorrect: optional(
    loop("2100B", "Incorrect Member Name", {
      name: one(person("Incorrect Member Name", { entity: qualifier("70") })),
      demographics: optional(incorrectDemographics),
    }),
  ),
  mailing: optional(
    loop("2100C", "Member Mailing Address", {
      name: one(
        segment("NM1", "Member Mailing Address", { entity: qualifier("31"), ...PERSON }, ...PARTY_SYNTAX),
      ),
      ...requiredAddress,
    }),
  ),
  employers: many(
    loop("2100D", "Member Employer", {
      name: one(
        nameSegment("Member Employer", {
          entity: qualifier("36"),
          ...PERSON_OR_ORGANIZATION,
          name: situational(text(60), "Member Employer Name"),
          ...NAMES,
          ...perhapsIdentifiedBy(code("24", "34")),
        }),
      ),
      numbers: optional(
        namedNumbers("EP", "Member Employer Communications Numbers", codesIn("AP BN CP EM EX FX TE")),
      ),
      ...address,
    }),
    3,
  ),
  schools: many(
    loop("2100E", "Member School", {
      name: one(
        nameSegment("Member School", {
          entity: qualifier("M8"),
          ...ORGANIZATION,
          school: required(text(60), "School Name"),
          firstName: notUsed,
          middleName: notUsed,
          prefix: notUsed,
          suffix: notUsed,
          ...NOT_IDENTIFIED,
        }),
      ),
      numbers: optional(namedNumbers("SK", "Member School Communications Numbers", codesIn("EM EX FX TE"))),
      ...address,
    }),
    3,
  ),
  custodialParent: optional(
    loop("2100F", "Custodial Parent", {
      name: one(
        nameSegment("Custodial Parent", {
          entity: qualifier("S3"),
          ...PERSON,
          lastName,
          ...personNames(required(text(35))),
          ...MEMBER_IDS,
        }),
      ),
      numbers: optional(numbersOf("PQ", "Custodial Parent Communications Numbers", ALL_NUMBERS)),
      ...address,
    }),
  ),
  responsible: many(
    loop("2100G", "Responsible Person", {
      name: one(
        person("Responsible Person", { entity: qualifierIn("6Y 9K E1 EI EXS GB GD J6 LR QD S1 TZ X4") }),
      ),
      numbers: optional(numbersOf("RP", "Responsible Person Communications Numbers", ALL_NUMBERS)),
      ...address,
    }),
    13,
  ),
  dropOff: optional(
    loop("2100H", "Drop Off Location", {
      name: one(
        nameSegment("Drop Off Location", {
          entity: qualifier("45"),
          ...PERSON,
          lastName: situational(text(60)),
          ...NAMES,
          ...NOT_IDENTIFIED,
        }),
      ),
      address: optional(streetAddress),
      city: optional(cityStateZip),
    }),
  ),
};

export const MEMBER_NUMBERS = {
  subscriberId: referenceIn("Subscriber Identifier", "0F"),
  policyNumber: referenceIn("Member Policy Number", "1L"),
  supplementalIds: referenceIn("Member Supplemental Identifier", "17 23 3H 4A 6O ABB D3 DX F6 P5 Q4 QQ ZZ"),
};
export const sponsorParty = <T>(entity: string, name: string, kinds: ElementType<T>) =>
  organizationSegment(name, qualifier(entity), identifiedBy(kinds));
