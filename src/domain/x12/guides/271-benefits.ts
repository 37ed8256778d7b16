/** Loops 2110, 2115 and 2120 of the eligibility response, 005010X279A1: one benefit and what belongs to it. */
import {
  code,
  type ElementType,
  type Infer,
  loop,
  many,
  notUsed,
  one,
  optional,
  period,
  repeated,
  required,
  segment,
  situational,
  some,
} from "../definition";
import { amount, codeOf, decimal, identifier, text } from "../element-types";
import { type Rule, type RuleFinding, rule } from "../guide";
import { contact, streetAddress } from "./building-blocks";
import { codesIn, qualifierIn } from "./code-list";
import { benefitProcedure, SERVICE_TYPES } from "./eligibility-blocks";
import { GIVEN_NAMES, LAST_NAME_OPTIONAL, PERSON_OR_ORGANIZATION, perhapsIdentifiedBy } from "./name-blocks";
import * as p from "./patient-blocks";

const TIME_PERIODS = "6 7 13 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36";
const benefit = <L>(who: string, coverageLevels: ElementType<L>) =>
  segment(
    "EB",
    `${who} Eligibility or Benefit Information`,
    {
      information: required(
        codesIn("1 2 3 4 5 6 7 8 A B C CB D E F G H I J K L M MC N O P Q R S T U V W X Y"),
        "Eligibility or Benefit Information",
      ),
      coverageLevel: situational(coverageLevels, "Benefit Coverage Level Code"),
      serviceTypes: situational(repeated(SERVICE_TYPES, 99), "Service Type Code"),
      insuranceType: situational(
        codesIn(
          "12 13 14 15 16 41 42 43 47 AP C1 CO CP D DB EP FF GP HM HN HS IN IP LC LD LI LT MA MB MC MH MI MP OT PE PL PP PR PS QM RP SP TF WC WU",
        ),
        "Insurance Type Code",
      ),
      plan: situational(text(50), "Plan Coverage Description"),
      timePeriod: situational(codesIn(TIME_PERIODS), "Time Period Qualifier"),
      amount: situational(amount, "Benefit Amount"),
      percent: situational(decimal(10), "Benefit Percent"),
      quantityQualifier: situational(
        codesIn("8H 99 CA CE D3 DB DY HS LA LE M2 MN P6 QA S7 S8 VS YY"),
        "Quantity Qualifier",
      ),
      quantity: situational(decimal(15), "Benefit Quantity"),
      authorizationRequired: situational(code("N", "U", "Y"), "Authorization or Certification Indicator"),
      inNetwork: situational(code("N", "U", "W", "Y"), "In Plan Network Indicator"),
      procedure: situational(benefitProcedure, "Composite Medical Procedure Identifier"),
      diagnosisPointers: situational(p.diagnosisPointers, "Composite Diagnosis Code Pointer"),
    },
    "P0910",
  );

const delivery = p.serviceDelivery({
  quantities: codesIn("DY FL HS MN VS"),
  units: codesIn("DA MO VS WK YR"),
  timePeriods: codesIn("6 7 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35"),
  frequencies: codesIn("1 2 3 4 5 6 7 8 9 A B C D E F G H J K L M N O P Q R S SG SL SP SX SY SZ T U V W X Y"),
});

const additional = (who: string) =>
  segment(
    "III",
    `${who} Eligibility or Benefit Additional Information`,
    {
      qualifier: situational(code("GR", "NI", "ZZ"), "Code List Qualifier Code"),
      code: situational(codeOf(30), "Industry Code"),
      category: situational(code("44"), "Code Category"),
      bodyPart: situational(text(264), "Injured Body Part Name"),
    },
    "P0102",
    "L030405",
  );

const relatedEntity = (who: string) =>
  segment(
    "NM1",
    `${who} Benefit Related Entity Name`,
    {
      entity: qualifierIn("13 1I 1P 2B 36 73 FA GP GW I3 IL LR OC P3 P4 P5 PR PRP SEP TTP VER VN VY X3 Y2"),
      ...PERSON_OR_ORGANIZATION,
      ...LAST_NAME_OPTIONAL,
      ...GIVEN_NAMES,
      ...perhapsIdentifiedBy(codesIn("24 34 46 FA FI II MI NI PI PP SV XV XX")),
      relationship: situational(codesIn("01 02 27 41 48 65 72"), "Entity Relationship Code"),
      secondEntity: notUsed,
      secondLastName: notUsed,
    },
    "P0809",
  );

/** N4 whose location may be a health service region of the Department of Defense. */
const cityOrRegion = segment(
  "N4",
  "City, State, ZIP Code",
  {
    city: required(text(30, 2)),
    state: situational(codeOf(2, 2)),
    postalCode: situational(codeOf(15, 3)),
    country: situational(codeOf(3, 2)),
    locationQualifier: situational(code("RJ"), "Location Qualifier"),
    location: situational(identifier(30), "DOD Health Service Region"),
    countrySubdivision: situational(codeOf(3)),
  },
  "E0207",
  "C0605",
  "C0704",
);

/** Who else has to do with the benefit, between LS and LE. */
const relatedEntities = (letter: "C" | "D", who: string) =>
  loop(`2120${letter}`, `${who} Benefit Related Entities`, {
    start: one(p.loopHeader("2120")),
    entities: some(
      loop(`2120${letter}`, `${who} Benefit Related Entity Name`, {
        name: one(relatedEntity(who)),
        address: optional(streetAddress),
        city: optional(cityOrRegion),
        contacts: many(
          contact(
            "IC",
            `${who} Benefit Related Entity Contact Information`,
            "ED",
            "EM",
            "FX",
            "TE",
            "UR",
            "WP",
          ),
          3,
        ),
        provider: optional(p.providerRole(`${who} Benefit Related Provider Information`, code("PXC"))),
      }),
      23,
    ),
    end: one(p.loopTrailer("2120")),
  });

/** A benefit of the subscriber (C) or a dependent (D). */
export const benefitLoops = <L, R extends string>(
  letter: "C" | "D",
  who: string,
  told: { readonly coverageLevels: ElementType<L>; readonly references: R },
) =>
  loop(`2110${letter}`, `${who} Eligibility or Benefit Information`, {
    benefit: one(benefit(who, told.coverageLevels)),
    deliveries: many(delivery, 9),
    additionalIds: many(
      p.describedReferenceIn(
        `${who} Additional Identification`,
        told.references,
        "Plan, Group or Plan Network Name",
      ),
      9,
    ),
    dates: many(
      p.periodIn(
        `${who} Eligibility or Benefit Date`,
        "096 193 194 198 290 291 292 295 304 307 318 346 348 349 356 357 435 472 636 771",
        "D8",
        "RD8",
      ),
      20,
    ),
    validations: many(
      p.requestValidation(
        `${who} Request Validation`,
        "15 33 52 53 54 55 56 57 60 61 62 63 69 70 98 AA AE AF AG AO CI E8 IA MA",
        "C N R W X Y",
      ),
      9,
    ),
    messages: many(p.message, 10),
    additional: many(
      loop(`2115${letter}`, `${who} Eligibility or Benefit Additional Information`, {
        information: one(additional(who)),
      }),
      10,
    ),
    related: optional(relatedEntities(letter, who)),
  });

export const militaryPersonnel = (name: string) =>
  segment("MPI", name, {
    status: required(codesIn("A C L O P S T"), "Information Status Code"),
    employment: required(codesIn("AE AO AS AT AU CC DD HD IR LX PE RE RM RR RU"), "Employment Status Code"),
    affiliation: required(
      codesIn("A B C D E F G H I J K L M N O Q R S U W"),
      "Government Service Affiliation Code",
    ),
    description: situational(text(80)),
    rank: situational(
      codesIn(
        "A1 A2 A3 B1 B2 C1 C2 C3 C4 C5 C6 C7 C8 C9 E1 F1 F2 F3 F4 G1 G4 L1 L2 L3 L4 L5 L6 M1 M2 M3 M4 M5 M6 P1 P2 P3 P4 P5 R1 R2 S1 S2 S3 S4 S5 S6 S7 S8 S9 SA SB SC T1 V1 W1",
      ),
      "Military Service Rank Code",
    ),
    period: situational(period("D8", "RD8"), "Service Period"),
  });

type BenefitLoop = ReturnType<typeof benefitLoops>;
type Benefit = Infer<BenefitLoop>["benefit"];
const AMOUNT_TOLD: ReadonlySet<Benefit["information"]> = new Set(["B", "G", "J", "Y"] as const);

export const benefitRules = (benefits: BenefitLoop): Rule[] => [
  rule(benefits, {
    id: "271/benefit-amount",
    snip: 4,
    severity: "warning",
    authority: "005010X279A1, EB07 and EB08",
    *check({ benefit: told }): Iterable<RuleFinding> {
      const { information, amount: dollars, percent } = told;
      if (information === "A" && percent === undefined)
        yield { at: "benefit.percent", message: "Coinsurance (EB01 is A) is told as a percentage (EB08)." };
      if (AMOUNT_TOLD.has(information) && dollars === undefined)
        yield {
          at: "benefit.amount",
          value: information,
          message: `A benefit of kind ${information} is told as an amount (EB07).`,
        };
    },
  }),
];
