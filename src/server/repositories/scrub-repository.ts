import { CLAIM_EDITS, claimEdit } from "@/domain/claim-edits/catalog";
import { runClaimEdits } from "@/domain/claim-edits/claim-edit";
import { applyFormatFixes } from "@/domain/claim-edits/format-fix";
import type { Claim } from "@/domain/claims/claim";
import { claimLifecycle, EDITABLE_STATUSES } from "@/domain/claims/claim-lifecycle";
import { assert } from "@/domain/shared/assert";
import type { Transaction } from "@/server/db/scoped-transaction";
import { isUnsettled, recordScrub, type StoredFinding, stopsClaim } from "./claim-finding-repository";
import { type Moment, moveClaim, saveClaimContent } from "./claim-repository";
import type { StoredClaim } from "./claim-row";
import { editContext } from "./edit-context-repository";
import { closeWorkItems, openWorkItem } from "./work-item-repository";

export interface Scrub {
  readonly stored: StoredClaim;
  readonly standing: readonly StoredFinding[];
  /** Unsettled findings that keep the claim from leaving. */
  readonly stopping: number;
  /** Unsettled warnings, to be acknowledged with a reason. */
  readonly warnings: number;
}

export interface ScrubManner {
  /** `settle`: a clean claim becomes ready. `stay`: a person releases it. What stops is held either way. */
  readonly whenClean: "release" | "stay";
  readonly actorName: string;
}

const SCRUBBED_STATUSES = [...EDITABLE_STATUSES, "ready"];

/** Runs every edit on a claim the office still has, keeps what it found, and holds or readies the claim. */
export async function scrubClaimRow(
  tx: Transaction,
  stored: StoredClaim,
  manner: ScrubManner,
  moment: Moment,
): Promise<Scrub> {
  assert(SCRUBBED_STATUSES.includes(stored.claim.status), `a ${stored.claim.status} claim is not scrubbed`);
  const context = await editContext(tx, stored, moment.today);
  const tested = await withPayerTerms(tx, stored);
  const { claim, applied } = applyFormatFixes(CLAIM_EDITS, tested, context);
  const saved = applied.length > 0 ? await saveClaimContent(tx, stored, { claim, by: "rule" }) : stored;
  const findings = runClaimEdits(CLAIM_EDITS, claim, context).filter(({ severity }) => severity !== "fix");
  const { standing } = await recordScrub(tx, claim.id, { findings, fixes: applied, now: moment.now });
  const stopping = standing.filter(stopsClaim).length;
  const warnings = standing.filter((finding) => finding.severity === "warn" && isUnsettled(finding)).length;
  const scrub = { stored: saved, standing, stopping, warnings };
  const moved = await settle(tx, scrub, manner, moment);
  await keepWorkItem(tx, { ...scrub, stored: moved }, moment.now);
  return { ...scrub, stored: moved };
}

/** Route, id pattern and contract terms are settings: a claim is tested against what they are today. */
async function withPayerTerms(tx: Transaction, { claim, record }: StoredClaim): Promise<Claim> {
  const payer = await tx.payer.findFirstOrThrow({ where: { id: record.payerId } });
  const { memberIdPattern: _pattern, ...kept } = claim.parties.payer;
  return {
    ...claim,
    parties: {
      ...claim.parties,
      payer: {
        ...kept,
        routed: payer.tradingPartnerId !== null,
        ...(payer.memberIdPattern ? { memberIdPattern: payer.memberIdPattern } : {}),
      },
    },
  };
}

async function settle(
  tx: Transaction,
  scrub: Scrub,
  manner: ScrubManner,
  moment: Moment,
): Promise<StoredClaim> {
  const { stored, stopping, warnings } = scrub;
  const { status } = stored.claim;
  const clean = stopping === 0 && warnings === 0 && manner.whenClean === "release";
  const event = stopping > 0 ? "hold" : clean && !(await isHeldByHand(tx, stored)) ? "release" : undefined;
  if (
    event === undefined ||
    (event === "hold" && status === "held") ||
    (event === "release" && status === "ready")
  )
    return stored;
  return moveClaim(
    tx,
    stored,
    {
      to: claimLifecycle.next(status, event),
      event: {
        kind: "scrubbed",
        summary:
          event === "hold"
            ? `Scrubbed, held by ${findingsInWords(stopping)}`
            : "Scrubbed, ready for the next batch",
        detail: `${CLAIM_EDITS.length} edits run${stopping > 0 ? `; first: ${firstTitle(scrub)}` : ", none left open"}`,
        actorName: manner.actorName,
      },
    },
    moment,
  );
}

const findingsInWords = (count: number): string => (count === 1 ? "1 finding" : `${count} findings`);
const firstTitle = ({ standing }: Scrub): string =>
  claimEdit(standing.find(stopsClaim)?.editId ?? "")?.title.toLowerCase() ?? "";

/** A person stopped it for a reason of their own; no scrub undoes that. */
export const isHeldByHand = async (tx: Transaction, { claim }: StoredClaim): Promise<boolean> =>
  (await tx.workItem.findFirst({
    where: { kind: "manual-hold", subjectKind: "claim", subjectId: claim.id, closedAt: null },
  })) !== null;

async function keepWorkItem(tx: Transaction, { stored, standing }: Scrub, now: Date): Promise<void> {
  const { claim, record } = stored;
  const subject = { kind: "edit-finding", subjectKind: "claim", subjectId: claim.id };
  const worst = standing.find((finding) => isUnsettled(finding) && finding.severity !== "note");
  const edit = claimEdit(worst?.editId ?? "");
  if (!worst || !edit) return closeWorkItems(tx, subject, now);
  await openWorkItem(
    tx,
    {
      ...subject,
      queue: "claim",
      reason: edit.title,
      leavesWhen: edit.leavesWhen,
      amount: claim.totalCharge,
      priority: worst.severity === "warn" ? 0 : 1,
      ...(record.dueOn ? { dueOn: record.dueOn } : {}),
      ...(record.ownerId ? { ownerId: record.ownerId } : {}),
    },
    now,
  );
}
