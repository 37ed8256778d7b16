import type { FindingPlace } from "../claims/edit-finding";
import type { AcknowledgedClaim, ClaimAcknowledgment, ClaimStatus } from "../x12/guides/277ca";
import type { AnsweredStatus, AnswerLevel, ClaimAnswer, ClaimAnswers } from "./acknowledgment";
import { ENTITIES, STATUS_CATEGORIES, STATUS_CODES } from "./claim-status-words";

/** One entry per batch reference: a 277CA may answer to several of our transaction sets. */
export function read277ca(acknowledgment: ClaimAcknowledgment): ClaimAnswers[] {
  return acknowledgment.sources.flatMap((source) => {
    const isPayer = source.name.name.entity === "PR";
    return source.receivers.map(
      (receiver): ClaimAnswers => ({
        kind: "277CA",
        batchReference: receiver.status.trace.number,
        sourceName: source.name.name.organization,
        refusals: [
          ...receiver.status.statuses.filter(isRefusal).map((status) => ({
            level: levelOf(status, isPayer),
            problem: toStatus(status),
          })),
          ...receiver.providers.flatMap((provider) =>
            (provider.status?.statuses ?? []).filter(isRefusal).map((status) => ({
              level: levelOf(status, isPayer),
              ...(provider.name.name.idQualifier === "XX" && provider.name.name.id
                ? { billingNpi: provider.name.name.id }
                : {}),
              problem: toStatus(status),
            })),
          ),
        ],
        claims: receiver.providers.flatMap(({ patients }) =>
          patients.flatMap(({ claims }) => claims.map((claim) => toAnswer(claim, isPayer))),
        ),
      }),
    );
  });
}

function toAnswer(claim: AcknowledgedClaim, isPayer: boolean): ClaimAnswer {
  const statuses = [...claim.statuses, ...claim.lines.flatMap((line) => line.statuses)];
  const outcome = outcomeOf(statuses);
  const [first] = claim.statuses;
  // An accepted claim says so once; a rejected one says everything that is wrong.
  const told = outcome === "rejected" ? statuses.filter(isRefusal) : statuses.slice(0, 1);
  return {
    patientControlNumber: claim.trace.number,
    level: first ? levelOf(first, isPayer) : "partner",
    outcome,
    statuses: told.flatMap(toStatuses),
    ...(claim.payerClaimControlNumber ? { payerControlNumber: claim.payerClaimControlNumber.reference } : {}),
  };
}

const meaningOf = ({ status1, action }: ClaimStatus): "accepted" | "rejected" | undefined =>
  STATUS_CATEGORIES[status1.category]?.means ??
  (action === "U" ? "rejected" : action === "WQ" ? "accepted" : undefined);

const isRefusal = (status: ClaimStatus): boolean => meaningOf(status) === "rejected";

function outcomeOf(statuses: readonly ClaimStatus[]): ClaimAnswer["outcome"] {
  if (statuses.some(isRefusal)) return "rejected";
  return statuses.some((status) => meaningOf(status) === "accepted") ? "accepted" : "unknown";
}

/** A payer that only confirms receipt or passes a claim on has not taken it into adjudication yet. */
const PASSING: ReadonlySet<string> = new Set(["A0", "A1"]);
const levelOf = ({ status1 }: ClaimStatus, isPayer: boolean): AnswerLevel =>
  isPayer && !PASSING.has(status1.category) ? "payer" : "partner";

type StatusCode = ClaimStatus["status1"];
const toStatuses = (status: ClaimStatus): AnsweredStatus[] =>
  [status.status1, status.status2, status.status3].flatMap((code) =>
    code ? [wordsOf(code, status.message)] : [],
  );
const toStatus = (status: ClaimStatus): AnsweredStatus => wordsOf(status.status1, status.message);

function wordsOf({ category, status, entity }: StatusCode, freeText: string | undefined): AnsweredStatus {
  const who = entity ? (ENTITIES[entity] ?? `entity ${entity}`) : "the party named";
  const reason = (STATUS_CODES[status] ?? `status code ${status}`).replaceAll("{who}", who);
  const outcome = STATUS_CATEGORIES[category]?.words ?? `Category ${category}`;
  const at = fieldOf(status, entity);
  return {
    categoryCode: category,
    statusCode: status,
    ...(entity ? { entityCode: entity } : {}),
    message: `${outcome}: ${lowerFirst(reason)}${freeText ? ` (${freeText})` : ""}`,
    ...(at ? { at } : {}),
  };
}

const lowerFirst = (text: string): string =>
  /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

const PARTIES: Readonly<Record<string, string>> = {
  "82": "rendering",
  "85": "billing",
  "1P": "billing",
  "77": "facility",
  DN: "referring",
  IL: "subscriber",
  QC: "patient",
  PR: "payer",
};
/** Status codes that name a field of the party they are about. */
const PARTY_FIELDS: Readonly<Record<string, string>> = {
  "125": "name",
  "126": "address/line",
  "128": "taxId",
  "145": "taxonomyCode",
  "153": "npi",
  "157": "sex",
  "158": "birthDate",
  "162": "memberId",
  "163": "groupNumber",
  "164": "memberId",
  "500": "address/zip",
  "501": "address/state",
  "502": "address/city",
  "503": "address/line",
  "504": "name/lastName",
  "505": "name/firstName",
  "562": "npi",
};
const FIELDS: Readonly<Record<string, FindingPlace>> = {
  "30": "parties/subscriber/memberId",
  "32": "parties/subscriber/memberId",
  "33": "parties/subscriber/memberId",
  "156": "parties/patient/relationship",
  "178": "claim/totalCharge",
  "187": "serviceLines/1/serviceFrom",
  "248": "claim/accidentOn",
  "249": "claim/placeOfService",
  "252": "claim/priorAuthorization",
  "254": "diagnosisCodes/1",
  "255": "diagnosisCodes/1",
  "464": "claim/originalPayerControlNumber",
};

function fieldOf(status: string, entity: string | undefined): FindingPlace | undefined {
  const party = PARTIES[entity ?? ""];
  const field = PARTY_FIELDS[status];
  if (party && field) return `parties/${party}/${field}`;
  return FIELDS[status];
}
