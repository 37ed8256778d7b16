/** Segments that every guide uses in the same form, with the codes that tell one use from another. */
import {
  code,
  composite,
  type ElementType,
  type Field,
  fixed,
  group,
  notUsed,
  type PeriodFormat,
  period,
  qualifier,
  required,
  segment,
  situational,
} from "../definition";
import { amount, codeOf, date, decimal, identifier, text } from "../element-types";

export const YES_NO = code("N", "Y");

/** Elements (or components) of the standard that a guide leaves empty, by their positions. */
export const unused = (
  from: number,
  to: number,
): Readonly<Record<`unused${number}`, Field<undefined, "notUsed">>> =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, at) => [`unused${from + at}`, notUsed]));

/** A reference whose qualifier is fixed: only the number is information. */
export const reference = (referenceQualifier: string, name: string, max = 50) =>
  segment("REF", name, {
    qualifier: qualifier(referenceQualifier),
    reference: required(identifier(max)),
    ...unused(3, 4),
  });

export const referenceOf = <const C extends readonly [string, string, ...string[]]>(
  name: string,
  max: number,
  ...qualifiers: C
) =>
  segment("REF", name, {
    qualifier: qualifier(...qualifiers),
    reference: required(identifier(max)),
    ...unused(3, 4),
  });

/** A single day. */
export const dateOf = (dateQualifier: string, name: string) =>
  segment("DTP", name, { qualifier: qualifier(dateQualifier), format: fixed("D8"), date: required(date) });

/** A day or a range, as its format says. */
export const periodOf = (dateQualifier: string, name: string, ...formats: readonly PeriodFormat[]) =>
  segment("DTP", name, { qualifier: qualifier(dateQualifier), period: required(period(...formats)) });

export const amountOf = (amountQualifier: string, name: string) =>
  segment("AMT", name, {
    qualifier: qualifier(amountQualifier),
    amount: required(amount),
    ...unused(3, 3),
  });

export const quantityOf = (quantityQualifier: string, name: string) =>
  segment("QTY", name, {
    qualifier: qualifier(quantityQualifier),
    quantity: required(decimal(15)),
    ...unused(3, 4),
  });

export const streetAddress = segment("N3", "Street Address", {
  line1: required(text(55)),
  line2: situational(text(55)),
});

export const cityStateZip = segment(
  "N4",
  "City, State, ZIP Code",
  {
    city: required(text(30, 2)),
    state: situational(codeOf(2, 2)),
    postalCode: situational(codeOf(15, 3)),
    country: situational(codeOf(3, 2)),
    locationQualifier: notUsed,
    location: notUsed,
    countrySubdivision: situational(codeOf(3)),
  },
  "E0207",
  "C0605",
  "C0704",
);

/** Who to ask, and by numbers of which kinds to reach them; an extension (EX) never comes first. */
export const contact = <const C extends readonly string[]>(functionCode: string, name: string, ...kinds: C) =>
  segment(
    "PER",
    name,
    {
      contactFunction: qualifier(functionCode),
      name: situational(text(60)),
      qualifier: situational(code(...kinds), "Communication Number Qualifier"),
      number: situational(text(256), "Communication Number"),
      others: situational(
        group({ qualifier: required(code(...kinds, "EX")), number: required(text(256)) }, 2),
        "Communication Number",
      ),
    },
    "P0304",
    "P0506",
    "P0708",
  );

export const specialty = <const C extends readonly [string, ...string[]]>(name: string, providerCode: C[0]) =>
  segment("PRV", name, {
    providerCode: qualifier(providerCode),
    taxonomyQualifier: fixed("PXC"),
    taxonomyCode: required(identifier(50)),
    ...unused(4, 6),
  });

/** A person or an organization, told apart by NM102. */
export const party = <const I extends readonly string[]>(entity: string, name: string, ...idQualifiers: I) =>
  segment("NM1", name, partyFields(entity, situational(code(...idQualifiers))), ...PARTY_SYNTAX);

/** A party that must be identified by number. */
export const identifiedParty = <const I extends readonly string[]>(
  entity: string,
  name: string,
  ...idQualifiers: I
) =>
  segment(
    "NM1",
    name,
    {
      ...partyFields(entity, required(code(...idQualifiers))),
      id: required(identifier(80, 2), "Identification Code"),
    },
    ...PARTY_SYNTAX,
  );

export const PARTY_SYNTAX = ["P0809", "C1110", "C1203"];
const partyFields = <Q>(entity: string, idQualifier: Q) => ({
  entity: qualifier(entity),
  entityType: required(code("1", "2"), "Entity Type Qualifier"),
  lastNameOrOrganization: situational(text(60), "Last Name or Organization Name"),
  firstName: situational(text(35)),
  middleName: situational(text(25)),
  prefix: notUsed,
  suffix: situational(text(10)),
  idQualifier,
  id: situational(identifier(80, 2), "Identification Code"),
  relationship: notUsed,
  secondEntity: notUsed,
  secondLastName: notUsed,
});

/** An organization only. */
export const organization = <const I extends readonly string[]>(
  entity: string,
  name: string,
  ...idQualifiers: I
) =>
  segment(
    "NM1",
    name,
    {
      entity: qualifier(entity),
      entityType: fixed("2"),
      organization: required(text(60), "Organization Name"),
      firstName: notUsed,
      middleName: notUsed,
      prefix: notUsed,
      suffix: notUsed,
      idQualifier: situational(code(...idQualifiers)),
      id: situational(identifier(80, 2), "Identification Code"),
    },
    ...PARTY_SYNTAX,
  );

/** A person only. */
export const person = <const I extends readonly string[]>(entity: string, name: string, ...idQualifiers: I) =>
  segment(
    "NM1",
    name,
    {
      entity: qualifier(entity),
      entityType: fixed("1"),
      lastName: situational(text(60)),
      firstName: situational(text(35)),
      middleName: situational(text(25)),
      prefix: notUsed,
      suffix: situational(text(10)),
      idQualifier: situational(code(...idQualifiers)),
      id: situational(identifier(80, 2), "Identification Code"),
    },
    ...PARTY_SYNTAX,
  );

/** A party of which only the entity matters, such as a pick-up address. */
export const place = (entity: string, name: string) =>
  segment("NM1", name, {
    entity: qualifier(entity),
    entityType: fixed("2"),
    organization: situational(text(60), "Organization Name"),
  });

/** A payment adjustment group with its reasons; `groups` are those the guide has. */
export const adjustments = <const G extends readonly string[]>(name: string, ...groups: G) =>
  segment(
    "CAS",
    name,
    {
      groupCode: required(code(...groups), "Claim Adjustment Group Code"),
      reasons: required(
        group(
          {
            reasonCode: required(codeOf(5), "Claim Adjustment Reason Code"),
            amount: required(amount, "Adjustment Amount"),
            quantity: situational(decimal(15), "Adjustment Quantity"),
          },
          6,
        ),
      ),
    },
    ...[5, 8, 11, 14, 17].map(
      (at) => `L${[at, at + 1, at + 2].map((n) => String(n).padStart(2, "0")).join("")}`,
    ),
  );

const MODIFIER: ElementType<string> = codeOf(2, 2);
/** A procedure and up to four modifiers; `Q` are the code lists the guide allows. */
export const procedureOf = <const Q extends readonly string[]>(...qualifiers: Q) =>
  composite({
    qualifier: required(code(...qualifiers), "Product or Service ID Qualifier"),
    code: required(identifier(48), "Procedure Code"),
    modifier1: situational(MODIFIER, "Procedure Modifier 1"),
    modifier2: situational(MODIFIER, "Procedure Modifier 2"),
    modifier3: situational(MODIFIER, "Procedure Modifier 3"),
    modifier4: situational(MODIFIER, "Procedure Modifier 4"),
    description: situational(text(80)),
    ...unused(8, 8),
  });
