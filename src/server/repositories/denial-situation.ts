import { type DenialSituation, waysOn } from "@/domain/denials/playbook";
import type { WayOn } from "@/domain/denials/plays";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Transaction } from "@/server/db/scoped-transaction";
import { refused } from "@/server/refusal";
import { openAppealOf } from "./appeal-repository";
import { hasOpenSuccessor } from "./claim-chain-repository";
import { findClaim } from "./claim-repository";
import type { StoredClaim } from "./claim-row";
import type { DenialRow } from "./denial-row";

/** What decides which ways are open for a denial today. */
export async function situationOf(
  tx: Transaction,
  { denial, stored }: { readonly denial: DenialRow; readonly stored: StoredClaim },
  today: CalendarDate,
): Promise<DenialSituation> {
  const { claim, record } = stored;
  const proposed = await tx.writeOff.count({ where: { denialId: denial.id, status: "proposed" } });
  return {
    groupCode: denial.groupCode,
    remarkCodes: denial.remarkCodes,
    program: claim.parties.payer.program,
    claimStatus: claim.status,
    claimActive: record.active,
    hasPayerControlNumber: record.payerControlNumber !== undefined,
    resolved: denial.status === "resolved",
    appealOpen: (await openAppealOf(tx, denial.id)) !== null,
    correctionOpen: await hasOpenSuccessor(tx, stored),
    writeOffProposed: proposed > 0,
    filingLimitOn: claim.filingLimitOn,
    today,
  };
}

/** Refuses a way that payer or law forbids, or that is closed today; the same answer the screen was given. */
export async function requireWay(
  tx: Transaction,
  denial: DenialRow,
  way: WayOn | readonly WayOn[],
  today: CalendarDate,
): Promise<{ readonly stored: StoredClaim; readonly way: WayOn }> {
  const stored = await findClaim(tx, denial.claimId);
  const wanted = typeof way === "string" ? [way] : way;
  const offered = waysOn(denial.category, await situationOf(tx, { denial, stored }, today));
  const found = offered.find(({ id }) => wanted.includes(id));
  if (!found)
    throw refused("denial/not-permitted-here", "The payer or the law forbids this for this denial.");
  if (found.closed) throw refused("denial/way-closed", found.closed);
  return { stored, way: found.id };
}
