import { z } from "zod";
import type {
  ClinicalIndicator,
  ProviderQueryContent,
  QueryOption,
} from "@/domain/documentation/provider-query";
import {
  type ProviderQueryStatus,
  providerQueryLifecycle,
} from "@/domain/documentation/provider-query-lifecycle";
import type { QueryRecord } from "@/domain/documentation/query-lint";
import { assert } from "@/domain/shared/assert";
import type { Prisma, ProviderQuery } from "@/generated/prisma/client";
import type { Transaction } from "@/server/db/scoped-transaction";
import { changedMeanwhile, notFound } from "@/server/refusal";
import { closeHold, queueForCoding } from "./encounter-hold-repository";
import { findEncounter } from "./encounter-repository";

export const indicatorInput = z.strictObject({
  documentId: z.uuid(),
  documentTitle: z.string().min(1).max(300),
  documentDate: z.string().min(1).max(40),
  place: z.string().max(200),
  start: z.int().min(0),
  end: z.int().min(1),
  text: z.string().min(1).max(4000),
});
export const optionInput = z.strictObject({
  kind: z.enum(["choice", "other", "unable-to-determine"]),
  label: z.string().max(300),
  indicators: z.array(z.int().min(0)).max(20).readonly(),
});
/** A query as it is written, sent and checked. */
export const queryContentInput = {
  template: z.string().max(60),
  subject: z.string().max(200),
  question: z.string().max(4000),
  options: z.array(optionInput).max(9).readonly(),
  indicators: z.array(indicatorInput).max(20).readonly(),
};

export const optionsOf = (query: Pick<ProviderQuery, "options">): QueryOption[] =>
  z.array(optionInput).parse(query.options);
export const indicatorsOf = (query: Pick<ProviderQuery, "indicators">): ClinicalIndicator[] =>
  z.array(indicatorInput).parse(query.indicators);

export async function findQuery(tx: Transaction, queryId: string): Promise<ProviderQuery> {
  const query = await tx.providerQuery.findFirst({ where: { id: queryId } });
  if (!query) throw notFound("provider query");
  return query;
}

export async function findQueryAt(tx: Transaction, queryId: string, version: number): Promise<ProviderQuery> {
  const query = await findQuery(tx, queryId);
  if (query.version !== version) throw changedMeanwhile("provider query");
  return query;
}

/** One event of the lifecycle with its facts, compare-and-set on the version. */
export async function moveQuery(
  tx: Transaction,
  query: ProviderQuery,
  event: keyof typeof providerQueryLifecycle.transitions,
  changes: Prisma.ProviderQueryUncheckedUpdateManyInput = {},
): Promise<ProviderQueryStatus> {
  const from = query.status as ProviderQueryStatus;
  const status = providerQueryLifecycle.next(from, event);
  assert(providerQueryLifecycle.isEdge(from, status), `a query never goes from ${from} to ${status}`);
  const { count } = await tx.providerQuery.updateMany({
    where: { id: query.id, version: query.version },
    data: { ...changes, status, version: query.version + 1 },
  });
  if (count === 0) throw changedMeanwhile("provider query");
  return status;
}

/** What the check compares a query with: the encounter's documents and what was asked before. */
export async function queryRecordOf(tx: Transaction, encounterId: string): Promise<QueryRecord> {
  const documents = await tx.clinicalDocument.findMany({
    where: { encounterId },
    select: { id: true, text: true },
  });
  const earlier = await tx.providerQuery.findMany({
    where: { encounterId, status: { not: "withdrawn" } },
    select: { template: true, indicators: true },
  });
  return {
    documents,
    earlier: earlier.map(
      (query): Pick<ProviderQueryContent, "template" | "indicators"> => ({
        template: query.template,
        indicators: indicatorsOf(query),
      }),
    ),
  };
}

/** The encounter goes back to the coder who asked, once nothing more is waited for. */
export async function returnToCoding(
  tx: Transaction,
  query: Pick<ProviderQuery, "encounterId" | "askedById">,
  because: { readonly now: Date; readonly reason: string },
): Promise<void> {
  const waiting = await tx.providerQuery.count({
    where: { encounterId: query.encounterId, status: { in: ["sent", "redirected"] } },
  });
  const encounter = await findEncounter(tx, query.encounterId);
  if (waiting > 0 || encounter.status !== "held") return;
  if (await closeHold(tx, encounter, because.now, because.reason))
    await queueForCoding(tx, encounter, { ...because, ownerId: query.askedById });
}
