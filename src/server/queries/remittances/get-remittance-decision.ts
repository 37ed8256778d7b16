import { z } from "zod";
import { type ClaimComparison, compareRemittances } from "@/domain/remittances/compare-remittances";
import { type CheckContent, planRelease } from "@/domain/remittances/plan-release";
import { type RemittanceStatus, remittanceLifecycle } from "@/domain/remittances/remittance-lifecycle";
import type { Cents } from "@/domain/shared/money";
import type { Remittance } from "@/generated/prisma/client";
import { reachOf } from "@/server/access/permissions";
import type { Transaction } from "@/server/db/scoped-transaction";
import { notFound } from "@/server/refusal";
import {
  contentOf,
  RECEIVED_STATUSES,
  receivedOfCheck,
  remittancesOfCheck,
} from "@/server/repositories/check-repository";
import { imbalancesOf, RELEASE_REFUSALS } from "@/server/repositories/remittance-decision";
import { namesOf } from "../coding-audits/person-names";
import { defineQuery } from "../read-model";

/** One of the remittances that came under the trace number of a check. */
export interface CheckRemittance {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly status: string;
  readonly ediFileId: string;
  readonly receivedAt: Date;
  readonly amount: Cents;
  readonly problem: string | null;
  readonly imbalances: readonly { level: string; at: string; expected: Cents; stated: Cents }[];
  readonly decided: { readonly reason: string; readonly by: string; readonly at: Date } | undefined;
}

export interface RemittanceDecision {
  readonly remittance: CheckRemittance & { readonly payerName: string; readonly traceNumber: string };
  /** The others of the check, oldest first. */
  readonly others: readonly CheckRemittance[];
  /** The one that is in the ledger, or else the latest. */
  readonly comparedWith: string | undefined;
  /** Claims on which the two differ, at most 200. */
  readonly claims: readonly ClaimComparison[];
  readonly differingClaims: number;
  readonly equalClaims: number;
  readonly releases: ReleasePreview;
  readonly actions: readonly string[];
}

export interface ReleasePreview {
  /** Why it cannot be released at all. */
  readonly blocked: string | undefined;
  /** Payments that equal some in the ledger: a person must say what they are. */
  readonly equals: boolean;
}

const SHOWN_CLAIMS = 200;
const DECISIONS = ["release", "set-aside", "reconsider"];

/** Everything a person needs to decide about a remittance that was not posted by itself, beside its rivals. */
export const getRemittanceDecision = defineQuery({
  name: "remittances.decision",
  permission: "remittance:read",
  discloses: "patient",
  accessed: ({ remittanceId }) => ({ kind: "remittance", id: remittanceId }),
  input: z.strictObject({ remittanceId: z.uuid() }),

  async read({ tx, actor }, { remittanceId }): Promise<RemittanceDecision> {
    const remittance = await tx.remittance.findFirst({ where: { id: remittanceId } });
    if (!remittance) throw notFound("remittance");
    const check = await remittancesOfCheck(tx, remittance);
    const others = check.filter(({ id }) => id !== remittanceId);
    const other = others.find(({ status }) => RECEIVED_STATUSES.includes(status)) ?? others.at(-1);
    const content = await contentOf(tx, remittanceId);
    const claims = other ? compareRemittances(remittance, content, await contentOf(tx, other.id)) : [];
    const differing = claims.filter(({ kind }) => kind !== "same");
    const shown = await showing(tx, check);
    const mayDecide = reachOf(actor.roles, "remittance:post") !== undefined;
    const status = remittance.status as RemittanceStatus;
    return {
      remittance: {
        ...shown(remittance),
        payerName: remittance.payerName,
        traceNumber: remittance.traceNumber,
      },
      others: others.map(shown),
      comparedWith: other?.id,
      claims: differing.slice(0, SHOWN_CLAIMS),
      differingClaims: differing.length,
      equalClaims: claims.length - differing.length,
      releases: await previewOf(tx, remittance, content),
      actions: mayDecide
        ? remittanceLifecycle.eventsFrom(status).filter((event) => DECISIONS.includes(event))
        : [],
    };
  },
});

async function previewOf(
  tx: Transaction,
  remittance: Remittance,
  content: CheckContent,
): Promise<ReleasePreview> {
  if (imbalancesOf(remittance).length > 0)
    return { blocked: RELEASE_REFUSALS["out-of-balance"], equals: false };
  const received = await receivedOfCheck(tx, remittance);
  const repeated = planRelease(remittance, content, received, "repeats");
  if (repeated.kind === "refused" && repeated.reason === "paid-otherwise")
    return { blocked: RELEASE_REFUSALS["paid-otherwise"], equals: false };
  const plain = planRelease(remittance, content, received);
  return { blocked: undefined, equals: plain.kind === "refused" };
}

async function showing(
  tx: Transaction,
  check: readonly Remittance[],
): Promise<(row: Remittance) => CheckRemittance> {
  const nameOf = await namesOf(
    tx,
    check.map(({ decidedById }) => decidedById),
  );
  return (row) => ({
    id: row.id,
    version: row.version,
    number: row.number,
    status: row.status,
    ediFileId: row.ediFileId,
    receivedAt: row.receivedAt,
    amount: row.amount,
    problem: row.problem,
    imbalances: imbalancesOf(row).map((found) => ({
      ...found,
      expected: BigInt(found.expected),
      stated: BigInt(found.stated),
    })),
    decided:
      row.decisionReason && row.decidedAt
        ? {
            reason: row.decisionReason,
            by: row.decidedById ? nameOf(row.decidedById) : "the system",
            at: row.decidedAt,
          }
        : undefined,
  });
}
