import { move } from "@/domain/ledger/entry";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Cents } from "@/domain/shared/money";
import type { Transaction } from "@/server/db/scoped-transaction";
import type { StoredClaim } from "./claim-row";
import { postEntries } from "./ledger-repository";

export interface ChargeMoment {
  readonly now: Date;
  readonly today: CalendarDate;
  readonly userId: string | null;
}

/** The claim's lines as receivable and revenue; posted once, corrections as the difference per line (MON-2, MON-3). */
export const postCharges = (tx: Transaction, stored: StoredClaim, moment: ChargeMoment): Promise<void> =>
  settleCharges(tx, { stored, wanted: chargesOf(stored), note: "Charges of the claim" }, moment);

/** A claim that ends before or by another version leaves nothing receivable behind. */
export const takeBackCharges = (tx: Transaction, stored: StoredClaim, moment: ChargeMoment): Promise<void> =>
  settleCharges(tx, { stored, wanted: new Map(), note: "Charges taken back" }, moment);

const chargesOf = ({ claim, lineIds }: StoredClaim): Map<string, Cents> =>
  new Map(claim.serviceLines.map((line) => [lineIds.get(line.lineNumber) ?? "", line.chargeAmount]));

interface Settlement {
  readonly stored: StoredClaim;
  readonly wanted: ReadonlyMap<string, Cents>;
  readonly note: string;
}

async function settleCharges(tx: Transaction, settlement: Settlement, moment: ChargeMoment): Promise<void> {
  const { stored, wanted, note } = settlement;
  const { id, version } = stored.claim;
  const posted = await postedCharges(tx, id);
  const lines = [...new Set([...wanted.keys(), ...posted.keys()])];
  const entries = lines.flatMap((lineId) =>
    move(
      "insurance-receivable",
      "patient-service-revenue",
      (wanted.get(lineId) ?? 0n) - (posted.get(lineId) ?? 0n),
      lineId,
    ),
  );
  if (entries.length === 0) return;
  await postEntries(
    tx,
    {
      postingKey: posted.size === 0 ? `charge:${id}` : `charge:${id}:v${version}`,
      kind: "charge",
      effectiveOn: moment.today,
      claimId: id,
      note,
      entries,
    },
    { userId: moment.userId, now: moment.now },
  );
}

async function postedCharges(tx: Transaction, claimId: string): Promise<Map<string, Cents>> {
  const rows = await tx.$queryRaw<{ lineId: string; charged: Cents }[]>`
    select service_line_id as "lineId", -sum(amount)::bigint as charged from ledger_entry
    where claim_id = ${claimId}::uuid and account = 'patient-service-revenue'
    group by service_line_id`;
  return new Map(rows.map(({ lineId, charged }) => [lineId, charged]));
}
