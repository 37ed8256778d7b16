import { z } from "zod";
import type { ClaimOwner, ClaimStatus } from "@/domain/claims/claim-lifecycle";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Cents } from "@/domain/shared/money";
import { defineQuery, type ReadContext } from "@/server/queries/read-model";
import { findClaim } from "@/server/repositories/claim-repository";
import type { StoredClaim } from "@/server/repositories/claim-row";
import { type ClaimAction, claimActions } from "./claim-actions";
import { type ClaimDocument, claimDocuments } from "./claim-documents";
import { claimFindings, type FindingView } from "./claim-findings";
import { claimForm, type FormField } from "./claim-form";
import { type ClaimMoney, claimMoney } from "./claim-money";
import { claimTimeline, type ExpectedEvent, type TimelineEntry } from "./claim-timeline";
import { type ClaimVersions, claimVersions } from "./claim-versions";
import { maskedEvents, maskedFindings } from "./masked-claim";

export interface ClaimView {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly type: string;
  readonly frequencyCode: string;
  readonly versionNumber: number;
  readonly active: boolean;
  readonly status: ClaimStatus;
  readonly statusSince: Date;
  readonly payerName: string;
  readonly payerControlNumber: string | null;
  /** Withheld from those who see claims without identifiers. */
  readonly patientName: string | null;
  readonly serviceFrom: CalendarDate;
  readonly serviceTo: CalendarDate;
  readonly totalCharge: Cents | null;
  /** Still open with the payer. */
  readonly atStake: Cents | null;
  readonly owner: ClaimOwner;
  readonly ownerName: string | null;
  readonly lease: { readonly holderName: string; readonly mine: boolean; readonly until: Date } | null;
  readonly holdReason: string | null;
  readonly dueOn: CalendarDate | null;
  readonly filingLimitOn: CalendarDate | null;
  readonly firstSubmittedAt: Date | null;
  readonly actions: readonly ClaimAction[];
  readonly form: readonly FormField[];
  readonly findings: readonly FindingView[];
  readonly events: readonly TimelineEntry[];
  readonly expected: ExpectedEvent | null;
  readonly money: ClaimMoney | null;
  readonly versions: ClaimVersions;
  readonly documents: readonly ClaimDocument[];
  readonly timeZone: string;
  readonly today: CalendarDate;
}

/** Everything the record of one claim shows: form, findings, story, money, versions, and what may be done. */
export const getClaim = defineQuery({
  name: "claims.get",
  permission: "claim:read",
  discloses: "patient",
  input: z.strictObject({ claimId: z.uuid() }),
  accessed: ({ claimId }) => ({ kind: "claim", id: claimId }),

  async read(context, { claimId }): Promise<ClaimView> {
    const stored = await findClaim(context.tx, claimId);
    const { claim, record } = stored;
    const masked = context.reach === "masked";
    const actions = claimActions(stored, context);
    const money = masked ? null : await claimMoney(context, stored);
    const versions = await claimVersions(context, stored);
    const { name } = claim.parties.patient;
    const findings = await claimFindings(context, claim);
    const { events, expected } = await claimTimeline(context, stored);
    const { holdReason, ...held } = await holders(context, stored);
    return {
      id: claim.id,
      version: claim.version,
      number: claim.patientControlNumber,
      type: claim.type,
      frequencyCode: claim.frequencyCode,
      versionNumber: versions.chain.findIndex(({ id }) => id === claim.id) + 1,
      active: record.active,
      status: claim.status,
      statusSince: record.statusSince,
      payerName: claim.parties.payer.name,
      payerControlNumber: record.payerControlNumber ?? null,
      patientName: masked ? null : `${name.lastName}, ${name.firstName}`,
      serviceFrom: record.serviceFrom,
      serviceTo: record.serviceTo,
      totalCharge: masked ? null : claim.totalCharge,
      atStake: money?.total.insurance ?? null,
      owner: record.owner,
      ...held,
      holdReason: masked ? null : holdReason,
      dueOn: record.dueOn ?? null,
      filingLimitOn: claim.filingLimitOn ?? null,
      firstSubmittedAt: record.firstSubmittedAt,
      actions,
      form: claimForm(claim, { editable: actions.includes("edit"), masked }),
      findings: masked ? maskedFindings(findings) : findings,
      events: masked ? maskedEvents(events) : events,
      expected,
      money,
      versions,
      documents: masked ? [] : await claimDocuments(context, stored),
      timeZone: context.organization.timeZone,
      today: context.today,
    };
  },
});

/** Who owns it, who works on it now, and why a person stopped it. */
async function holders(
  { tx, actor, now }: ReadContext,
  { claim, record }: StoredClaim,
): Promise<Pick<ClaimView, "ownerName" | "lease" | "holdReason">> {
  const items = await tx.workItem.findMany({
    where: { subjectKind: "claim", subjectId: claim.id, closedAt: null },
  });
  const leased = items.find(
    ({ leaseHolderId, leaseExpiresAt }) => leaseHolderId && leaseExpiresAt && leaseExpiresAt > now,
  );
  const people = await tx.appUser.findMany({
    where: { id: { in: [record.ownerId, leased?.leaseHolderId].flatMap((id) => id ?? []) } },
    select: { id: true, displayName: true },
  });
  const nameOf = (id: string | null | undefined) => people.find((person) => person.id === id)?.displayName;
  return {
    ownerName: nameOf(record.ownerId) ?? null,
    lease: leased?.leaseExpiresAt
      ? {
          holderName: nameOf(leased.leaseHolderId) ?? "Someone",
          mine: leased.leaseHolderId === actor.userId,
          until: leased.leaseExpiresAt,
        }
      : null,
    holdReason: items.find(({ kind }) => kind === "manual-hold")?.reason ?? null,
  };
}
