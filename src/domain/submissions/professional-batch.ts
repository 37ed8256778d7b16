import type { Claim } from "../claims/claim";
import { assert } from "../shared/assert";
import type { CalendarDate } from "../shared/calendar-date";
import { guide837p } from "../x12/guides/837p";
import { acceptedSets, allIssues } from "../x12/interchange";
import { hasErrors } from "../x12/issues";
import { readInterchanges } from "../x12/read-interchanges";
import type { Repair } from "../x12/repair";
import {
  type TradingPartner,
  transactionSet,
  type Written,
  writeInterchange,
} from "../x12/write-interchange";
import { differingFacts, factsOfClaim, factsOfSet } from "./claim-facts";
import { claimFieldAt } from "./claim-field-at";
import { type CarriageProblem, claimTo837p } from "./claim-to-837p";
import { batchReference, setControlNumber } from "./control-numbers";
import { type MappedClaim, professionalSet } from "./professional-set";

/** How our files introduce themselves to a partner. */
export interface BatchEnvelope {
  readonly sender: TradingPartner;
  readonly receiver: TradingPartner & { readonly name: string; readonly applicationId: string };
  readonly submitter: { readonly name: string; readonly phone: string };
  readonly usage: "P" | "T";
  readonly date: CalendarDate;
  /** HHMM. */
  readonly time: string;
}
export interface BatchNumbers {
  readonly batch: string;
  readonly interchange: string;
  readonly group: string;
}
export interface BatchSet {
  readonly controlNumber: string;
  readonly claims: readonly Claim[];
}
export interface ProfessionalBatch {
  readonly text: string;
  readonly sets: readonly BatchSet[];
  readonly repairs: readonly Repair[];
}

/** A 999 refuses a set as a whole: small sets keep one bad claim from holding up many. */
export const CLAIMS_PER_SET = 100;

/** Sets of one payer each, in the order given, none longer than the limit. */
export function divideIntoSets(claims: readonly Claim[], limit = CLAIMS_PER_SET): BatchSet[] {
  const byPayer = Map.groupBy(claims, ({ parties }) => parties.payer.payerId);
  const chunks = [...byPayer.values()].flatMap((own) =>
    Array.from({ length: Math.ceil(own.length / limit) }, (_, index) =>
      own.slice(index * limit, (index + 1) * limit),
    ),
  );
  return chunks.map((chunk, index) => ({ controlNumber: setControlNumber(index + 1), claims: chunk }));
}

/** The interchange of claims that `carriageProblems` found nothing against. */
export function writeProfessionalBatch(
  claims: readonly Claim[],
  envelope: BatchEnvelope,
  numbers: BatchNumbers,
): ProfessionalBatch {
  const batch = tryProfessionalBatch(claims, envelope, numbers);
  assert(batch !== undefined, "claims that can be carried one by one can be carried together");
  return batch;
}

/**
 * The interchange of claims nobody looked at yet; undefined where any of them is in the way. Written and read back as
 * a whole it takes a small part of the time of `carriageProblems` for each.
 */
export function tryProfessionalBatch(
  claims: readonly Claim[],
  envelope: BatchEnvelope,
  numbers: BatchNumbers,
): ProfessionalBatch | undefined {
  const sets = divideIntoSets(claims);
  const written = write(sets, envelope, numbers);
  if (!written.ok || hasErrors(written.issues)) return undefined;
  if (differences(written.text, claims).length > 0) return undefined;
  return { text: written.text, sets, repairs: written.repairs };
}

/** Why the standard cannot carry this claim as it is; empty when the bytes read back as the claim. */
export function carriageProblems(claim: Claim, envelope: BatchEnvelope): CarriageProblem[] {
  const mapped = claimTo837p(claim);
  if (mapped.kind === "cannot-carry") return [...mapped.problems];
  const written = write([{ controlNumber: "0001", claims: [claim] }], envelope, TRIAL_NUMBERS);
  if (!written.ok)
    return [...written.refusals, ...written.issues].map(({ path, message }) => ({
      at: placeOf(path) ?? "claim",
      message,
    }));
  const issues = allIssues(readInterchanges(written.text));
  if (hasErrors(issues))
    return issues
      .filter(({ severity }) => severity === "error")
      .map(({ path, message }) => ({ at: placeOf(path) ?? "claim", message }));
  return differences(written.text, [claim]);
}

const TRIAL_NUMBERS: BatchNumbers = { batch: "TRIAL", interchange: "000000001", group: "1" };

function write(sets: readonly BatchSet[], envelope: BatchEnvelope, numbers: BatchNumbers): Written {
  const { sender, receiver, submitter, date, time, usage } = envelope;
  return writeInterchange({
    sender,
    receiver,
    date,
    time,
    usage,
    controlNumber: numbers.interchange,
    acknowledgmentRequested: true,
    groups: [
      {
        senderCode: sender.id,
        receiverCode: receiver.applicationId,
        controlNumber: numbers.group,
        sets: sets.map(({ controlNumber, claims }) =>
          transactionSet(
            guide837p,
            controlNumber,
            professionalSet(
              {
                reference: batchReference(numbers.batch, controlNumber),
                date,
                time,
                submitter: { ...submitter, id: sender.id },
                receiver,
              },
              claims.flatMap(toMapped),
            ),
          ),
        ),
      },
    ],
  });
}

function toMapped(claim: Claim): MappedClaim[] {
  const parts = claimTo837p(claim);
  return parts.kind === "claim" ? [{ claim, mapped: parts.claim }] : [];
}

function differences(text: string, claims: readonly Claim[]): CarriageProblem[] {
  const found = new Map(
    [...acceptedSets(readInterchanges(text), guide837p)].flatMap(({ value }) => [...factsOfSet(value)]),
  );
  return claims.flatMap((claim) =>
    differingFacts(factsOfClaim(claim), found.get(claim.patientControlNumber)).map((name) => ({
      at: "claim" as const,
      message: `The file reads back with another ${name} than the claim has.`,
    })),
  );
}

/** `2010BA/NM1/09` or `2010BA/NM1 Name` as the field of the claim. */
function placeOf(path: string): CarriageProblem["at"] | undefined {
  const match = /^([^/]*)\/([A-Z0-9]{2,3})(?:\/(\d+))?/.exec(path);
  if (!match) return undefined;
  const [, loop = "", segmentId = "", element] = match;
  return claimFieldAt({ loop, segmentId, ...(element ? { element: Number(element) } : {}) });
}
