import type { CalendarDate } from "@/domain/shared/calendar-date";
import { acknowledgeGroup, acknowledgeInterchange } from "@/domain/x12/acknowledge";
import { acknowledgeClaims, type ClaimVerdict } from "@/domain/x12/acknowledge-claims";
import { guide277ca } from "@/domain/x12/guides/277ca";
import { guide837p } from "@/domain/x12/guides/837p";
import { guide999 } from "@/domain/x12/guides/999";
import {
  type FunctionalGroup,
  type Interchange,
  type TransactionSet,
  typedValue,
} from "@/domain/x12/interchange";
import type { ClaimInContext } from "@/domain/x12/professional-claims";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { transactionSet } from "@/domain/x12/write-interchange";
import { judgeClaim } from "./adjudication/judge-claim";
import { takeIn } from "./adjudication/take-in";
import { type Correspondent, correspondentOf } from "./correspondent";
import { send } from "./envelope";
import type { PayerState } from "./payer-state";
import { payerManners } from "./payers";

/** Takes one file as a payer's front end does: TA1 for each interchange, 999 for each group, 277CA for each set. */
export function receiveFile(state: PayerState, text: string, hash: string): void {
  for (const interchange of readInterchanges(text).interchanges) receiveInterchange(state, interchange, hash);
}

function receiveInterchange(state: PayerState, interchange: Interchange, hash: string): void {
  const key = `${interchange.header.senderId ?? ""}:${interchange.control}`;
  const before = state.received.get(key);
  // The same bytes again are a sender that never saw our answer; it lies in the mailbox already.
  if (before === hash) return;
  const isDuplicate = before !== undefined;
  const to = correspondentOf(interchange.header, interchange.groups[0]?.header);
  state.correspondent ??= to;
  const note = acknowledgeInterchange(interchange, { isDuplicate });
  send(state, to, { kind: "TA1", on: state.today, acknowledgments: [note] });
  if (isDuplicate || interchange.disposition === "quarantined") return;
  state.received.set(key, hash);
  for (const group of interchange.groups) receiveGroup(state, { interchange, group, to });
}

function receiveGroup(
  state: PayerState,
  received: {
    readonly interchange: Interchange;
    readonly group: FunctionalGroup;
    readonly to: Correspondent;
  },
): void {
  const { interchange, group, to } = received;
  const response = transactionSet(guide999, "0001", acknowledgeGroup(interchange, group));
  send(state, to, { kind: "999", on: state.today, sets: [response] });
  for (const set of group.transactionSets) if (set.disposition === "accepted") receiveClaims(state, set, to);
}

function receiveClaims(state: PayerState, set: TransactionSet, to: Correspondent): void {
  const transaction = typedValue(set, guide837p);
  if (!transaction) return;
  const payerId = transaction.billingProviders[0]?.subscribers[0]?.payer.name.id ?? "";
  const payer = payerManners(payerId);
  const answer = acknowledgeClaims(transaction, {
    payer: { name: payer?.name ?? "Practice payer", id: payer?.payerId ?? "PRACTICEPAYER" },
    receiptId: `RCPT${state.interchangeNumber}`,
    batchId: `PP${state.interchangeNumber}`,
    receivedDate: state.today,
    date: state.today,
    time: "0600",
    judge: (claim) => judgeAndTakeIn(state, claim, state.today),
  });
  send(state, to, { kind: "277CA", on: state.today, sets: [transactionSet(guide277ca, "0001", answer)] });
}

function judgeAndTakeIn(state: PayerState, claim: ClaimInContext, today: CalendarDate): ClaimVerdict {
  const verdict = judgeClaim(state, claim, today);
  if (!verdict.isAccepted) return verdict;
  return { ...verdict, payerClaimControlNumber: takeIn(state, claim, today).icn };
}
