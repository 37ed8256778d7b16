import type {
  Claim,
  ClaimParties,
  PersonName,
  PostalAddress,
  Relationship,
  ServiceFacility,
  ServiceLine,
} from "../claims/claim";
import type { FindingPlace } from "../claims/edit-finding";
import type { ProfessionalClaimInput, ProfessionalLineInput, SubscriberLevelInput } from "../x12/guides/837p";

/** Something of the claim that 005010X222A1 has no place for: it stops this claim, never the batch (B1). */
export interface CarriageProblem {
  readonly at: FindingPlace;
  readonly message: string;
}

export type ProfessionalClaimParts =
  | { readonly kind: "claim"; readonly claim: ProfessionalClaimInput }
  | { readonly kind: "cannot-carry"; readonly problems: readonly CarriageProblem[] };

/** Loop 2300 with its lines and parties. */
export function claimTo837p(claim: Claim): ProfessionalClaimParts {
  const problems = [...problemsOf(claim)];
  const [principal, ...others] = claim.diagnosisCodes;
  if (problems.length > 0 || principal === undefined) return { kind: "cannot-carry", problems };
  const { parties } = claim;
  return {
    kind: "claim",
    claim: {
      claim: {
        patientControlNumber: claim.patientControlNumber,
        totalCharge: claim.totalCharge,
        serviceLocation: { placeOfService: claim.placeOfService, frequency: claim.frequencyCode },
        providerSignatureOnFile: "Y",
        acceptsAssignment: "A",
        assignsBenefits: "Y",
        releaseOfInformation: "Y",
        ...(claim.accidentOn ? { relatedCauses: { cause1: accidentCause(parties) } } : {}),
      },
      ...(claim.accidentOn ? { accident: { date: claim.accidentOn } } : {}),
      ...(claim.priorAuthorization ? { priorAuthorization: { reference: claim.priorAuthorization } } : {}),
      ...(claim.originalPayerControlNumber
        ? { payerClaimControlNumber: { reference: claim.originalPayerControlNumber } }
        : {}),
      diagnoses: {
        principal: { qualifier: "ABK", code: principal },
        ...(others.length > 0 ? { others: others.map((code) => ({ qualifier: "ABF" as const, code })) } : {}),
      },
      ...providersOf(parties),
      lines: claim.serviceLines.map((line) => toLine(line, claim)),
    },
  };
}

const MAX_MODIFIERS = 4;
const MAX_POINTERS = 4;

/** What would be lost in the mapping itself; the engine finds everything else when it writes and reads back. */
function* problemsOf(claim: Claim): Iterable<CarriageProblem> {
  if (claim.type !== "professional")
    yield { at: "claim/type", message: "Only professional claims go on an 837P." };
  if (claim.diagnosisCodes.length === 0)
    yield { at: "diagnosisCodes/1", message: "An 837P needs at least one diagnosis." };
  for (const { lineNumber, modifiers, diagnosisPointers, ndc } of claim.serviceLines) {
    if (modifiers.length > MAX_MODIFIERS)
      yield {
        at: `serviceLines/${lineNumber}/modifiers`,
        message: `A line has room for ${MAX_MODIFIERS} modifiers; this one has ${modifiers.length}.`,
      };
    if (diagnosisPointers.length > MAX_POINTERS)
      yield {
        at: `serviceLines/${lineNumber}/diagnosisPointers`,
        message: `A line points to at most ${MAX_POINTERS} diagnoses; this one to ${diagnosisPointers.length}.`,
      };
    if (ndc !== undefined)
      yield {
        at: `serviceLines/${lineNumber}/ndc`,
        message: "A drug code needs its quantity and unit (loop 2410, CTP), and the claim holds neither.",
      };
  }
}

/** EM when the employer's insurance pays; the claim knows no other kind of accident. */
const accidentCause = ({ payer }: ClaimParties): "EM" | "OA" =>
  payer.program === "workers-compensation" ? "EM" : "OA";

/** Rendering provider and place are sent only where they differ from the billing provider (situational rules). */
function providersOf({ billing, rendering, referring, facility }: ClaimParties) {
  return {
    ...(referring
      ? {
          referringProvider: {
            name: { ...nameOf(referring.name), idQualifier: "XX" as const, id: referring.npi },
          },
        }
      : {}),
    ...(rendering && rendering.npi !== billing.npi
      ? {
          renderingProvider: {
            name: {
              entityType: "1" as const,
              ...partyNameOf(rendering.name),
              idQualifier: "XX" as const,
              id: rendering.npi,
            },
            specialty: { taxonomyCode: rendering.taxonomyCode },
          },
        }
      : {}),
    ...(facility && !isSamePlace(facility.address, billing.address)
      ? { serviceFacility: facilityOf(facility) }
      : {}),
  };
}

const facilityOf = ({ name, npi, address }: ServiceFacility) => ({
  name: { organization: name, ...(npi ? { idQualifier: "XX" as const, id: npi } : {}) },
  ...addressOf(address),
});

const isSamePlace = (a: PostalAddress, b: PostalAddress): boolean =>
  a.line === b.line && a.city === b.city && a.state === b.state && a.zip === b.zip;

function toLine(line: ServiceLine, claim: Claim): ProfessionalLineInput {
  const [modifier1, modifier2, modifier3, modifier4] = line.modifiers;
  return {
    lineNumber: { number: line.lineNumber },
    service: {
      procedure: { qualifier: "HC", code: line.procedureCode, modifier1, modifier2, modifier3, modifier4 },
      charge: line.chargeAmount,
      unit: "UN",
      quantity: line.units.toString(),
      ...(line.placeOfService && line.placeOfService !== claim.placeOfService
        ? { placeOfService: line.placeOfService }
        : {}),
      diagnosisPointers: line.diagnosisPointers,
    },
    serviceDate: {
      period:
        line.serviceFrom === line.serviceTo
          ? { from: line.serviceFrom }
          : { from: line.serviceFrom, to: line.serviceTo },
    },
    lineItemControlNumber: { reference: line.lineControlNumber },
  };
}

const RESPONSIBILITY = { 1: "P", 2: "S", 3: "T" } as const;

/** Loop 2000B without its claims. A subscriber who is the patient lends address and birth date to each other. */
export function subscriberTo837p(parties: ClaimParties): Omit<SubscriberLevelInput, "claims" | "patients"> {
  const { subscriber, patient, payer, coverageRank } = parties;
  const isPatient = patient.relationship === "self";
  const address = subscriber.address ?? (isPatient ? patient.address : undefined);
  const birthDate = subscriber.birthDate ?? (isPatient ? patient.birthDate : undefined);
  return {
    subscriber: {
      payerResponsibility: RESPONSIBILITY[coverageRank],
      ...(isPatient ? { relationship: "18" as const } : {}),
      ...(subscriber.groupNumber ? { groupNumber: subscriber.groupNumber } : {}),
      filingIndicator: payer.filingIndicator as SubscriberLevelInput["subscriber"]["filingIndicator"],
    },
    name: {
      name: {
        entityType: "1",
        ...partyNameOf(subscriber.name),
        idQualifier: "MI",
        id: subscriber.memberId,
      },
      ...(address ? addressOf(address) : {}),
      ...(birthDate ? { demographics: { birthDate, gender: subscriber.sex } } : {}),
    },
    payer: {
      name: { organization: payer.name, idQualifier: "PI", id: payer.payerId },
      ...(payer.address ? addressOf(payer.address) : {}),
    },
  };
}

const RELATIONSHIP: Readonly<Record<Exclude<Relationship, "self">, "01" | "19" | "G8">> = {
  spouse: "01",
  child: "19",
  other: "G8",
};

/** Loop 2000C without its claims; undefined when the subscriber is the patient. */
export function patientTo837p({ patient, subscriber }: ClaimParties) {
  if (patient.relationship === "self") return undefined;
  const address = patient.address ?? subscriber.address;
  return {
    patient: { relationship: RELATIONSHIP[patient.relationship] },
    name: {
      name: nameOf(patient.name),
      ...addressOf(address ?? UNKNOWN_ADDRESS),
      demographics: { birthDate: patient.birthDate, gender: patient.sex },
    },
  };
}
/** Nothing is invented: empty required elements are refused when the engine writes. */
const UNKNOWN_ADDRESS: PostalAddress = { line: "", city: "", state: "", zip: "" };

const nameOf = ({ lastName, firstName, middleName }: PersonName) => ({
  lastName,
  ...(firstName ? { firstName } : {}),
  ...(middleName ? { middleName } : {}),
});
const partyNameOf = ({ lastName, ...given }: PersonName) => ({
  lastNameOrOrganization: lastName,
  ...(given.firstName ? { firstName: given.firstName } : {}),
  ...(given.middleName ? { middleName: given.middleName } : {}),
});
export const addressOf = ({ line, city, state, zip }: PostalAddress) => ({
  address: { line1: line },
  city: { city, state, postalCode: zip },
});
