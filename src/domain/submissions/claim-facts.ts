import type { Claim } from "../claims/claim";
import type {
  PatientLevel,
  ProfessionalClaim,
  ProfessionalLine,
  ProfessionalTransaction,
  SubscriberLevel,
} from "../x12/guides/837p";

/**
 * What a payer would decide by, as plain text by name: once from the claim and once from the bytes that were read
 * back, by two separate ways, so that a mistake in the mapping shows as a difference (EDI-7). Free text is left to
 * the engine, which may repair it and records that.
 */
export type ClaimFacts = Readonly<Record<string, string>>;

export function factsOfClaim(claim: Claim): ClaimFacts {
  const { billing, subscriber, patient, payer, rendering, referring } = claim.parties;
  const isDependent = patient.relationship !== "self";
  const birthDate = isDependent ? patient.birthDate : (subscriber.birthDate ?? patient.birthDate);
  const facts: Record<string, string> = {
    number: claim.patientControlNumber,
    charge: claim.totalCharge.toString(),
    place: claim.placeOfService,
    frequency: claim.frequencyCode,
    original: claim.originalPayerControlNumber ?? "",
    authorization: claim.priorAuthorization ?? "",
    accident: claim.accidentOn ?? "",
    diagnoses: claim.diagnosisCodes.join(" "),
    billing: `${billing.npi} ${billing.taxId}`,
    rendering: rendering && rendering.npi !== billing.npi ? rendering.npi : "",
    referring: referring?.npi ?? "",
    member: subscriber.memberId,
    payer: payer.payerId,
    born: birthDate,
    sex: isDependent ? patient.sex : subscriber.sex,
    dependent: isDependent ? "yes" : "no",
  };
  for (const line of claim.serviceLines)
    facts[`line ${line.lineNumber}`] = [
      line.procedureCode,
      line.modifiers.join(","),
      line.chargeAmount,
      line.units,
      line.diagnosisPointers.join(","),
      line.serviceFrom,
      line.serviceTo,
      line.placeOfService ?? claim.placeOfService,
      line.lineControlNumber,
    ].join(" ");
  return facts;
}

interface Levels {
  readonly billing: ProfessionalTransaction["billingProviders"][number];
  readonly subscriber: SubscriberLevel;
  readonly patient?: PatientLevel;
}

/** The facts of every claim of a transaction set by its patient control number. */
export function factsOfSet(set: ProfessionalTransaction): ReadonlyMap<string, ClaimFacts> {
  const facts = new Map<string, ClaimFacts>();
  const add = (claims: readonly ProfessionalClaim[], levels: Levels) => {
    for (const claim of claims) facts.set(claim.claim.patientControlNumber, factsOfLoop(claim, levels));
  };
  for (const billing of set.billingProviders)
    for (const subscriber of billing.subscribers) {
      add(subscriber.claims, { billing, subscriber });
      for (const patient of subscriber.patients) add(patient.claims, { billing, subscriber, patient });
    }
  return facts;
}

function factsOfLoop(loop: ProfessionalClaim, levels: Levels): ClaimFacts {
  const { claim } = loop;
  const facts: Record<string, string> = {
    ...factsOfLevels(levels),
    number: claim.patientControlNumber,
    charge: claim.totalCharge.toString(),
    place: claim.serviceLocation.placeOfService,
    frequency: claim.serviceLocation.frequency,
    original: loop.payerClaimControlNumber?.reference ?? "",
    authorization: loop.priorAuthorization?.reference ?? "",
    accident: loop.accident?.date ?? "",
    diagnoses: [loop.diagnoses.principal, ...(loop.diagnoses.others ?? [])].map(({ code }) => code).join(" "),
    rendering: loop.renderingProvider?.name.id ?? "",
    referring: loop.referringProvider?.name.id ?? "",
  };
  for (const line of loop.lines)
    facts[`line ${line.lineNumber.number}`] = factOfLine(line, claim.serviceLocation.placeOfService);
  return facts;
}

function factsOfLevels({ billing, subscriber, patient }: Levels): ClaimFacts {
  const person = patient ? patient.name.demographics : subscriber.name.demographics;
  return {
    billing: `${billing.provider.name.id} ${billing.provider.taxId.reference}`,
    member: subscriber.name.name.id ?? "",
    payer: subscriber.payer.name.id ?? "",
    born: person?.birthDate ?? "",
    sex: person?.gender ?? "",
    dependent: patient ? "yes" : "no",
  };
}

function factOfLine(line: ProfessionalLine, claimPlace: string): string {
  const { service, serviceDate, lineItemControlNumber } = line;
  const { code, modifier1, modifier2, modifier3, modifier4 } = service.procedure;
  return [
    code,
    [modifier1, modifier2, modifier3, modifier4].filter(Boolean).join(","),
    service.charge,
    service.quantity,
    service.diagnosisPointers.join(","),
    serviceDate.period.from,
    serviceDate.period.to ?? serviceDate.period.from,
    service.placeOfService ?? claimPlace,
    lineItemControlNumber?.reference,
  ].join(" ");
}

/** Names of the facts that differ; a claim that is missing differs in its number. */
export function differingFacts(expected: ClaimFacts, found: ClaimFacts | undefined): string[] {
  if (found === undefined) return ["number"];
  const names = new Set([...Object.keys(expected), ...Object.keys(found)]);
  return [...names].filter((name) => expected[name] !== found[name]);
}
