import type { Way } from "@/components/frame/ways-on";
import type { AskedReason } from "@/components/ui/reason-dialog";
import { addDays } from "@/domain/shared/calendar-date";
import { type ClaimView, openCounts } from "@/features/claims/claim-words";
import type { ClaimActs } from "@/features/claims/use-claim-acts";

interface Going {
  readonly claim: ClaimView;
  readonly acts: ClaimActs;
  readonly ask: (asked: AskedReason) => void;
  readonly open: (claimId: string) => void;
}

/** Every other open action of a claim: the server's answer, each with what follows. */
export function claimWays({ claim, acts, ask, open }: Going): Way[] {
  const { id: claimId, version, actions, today } = claim;
  const may = (action: (typeof actions)[number]) => actions.includes(action);
  const superseding = (kind: "replace" | "void") => () =>
    ask({
      title: kind === "replace" ? "Open a replacement" : "Open a void",
      text:
        kind === "replace"
          ? "A new version with frequency 7 is opened as a draft. This one keeps its status and its money until the payer accepts the new one."
          : "A new version with frequency 8 is opened as a draft. When the payer accepts it, the charges of this claim leave the receivable.",
      act: kind === "replace" ? "Open the replacement" : "Open the void",
      onReason: (reason) =>
        acts[kind].mutate(
          { claimId, version, reason },
          { onSuccess: (successor) => open(successor.claimId) },
        ),
    });
  const ways: readonly (Way | false)[] = [
    may("hold") && {
      id: "hold",
      label: "Hold",
      note: "With a reason and a date",
      onChoose: () =>
        ask({
          title: "Hold the claim",
          text: "It stays out of every batch until a person releases it.",
          act: "Hold",
          today,
          onReason: (reason, until) =>
            acts.hold.mutate({ claimId, version, reason, until: until ?? addDays(today, 7) }),
        }),
    },
    may("edit") && {
      id: "test",
      label: "Test again",
      note: "Runs by itself after each change",
      onChoose: () => acts.scrub.mutate({ claimId }),
    },
    may("replace") && {
      id: "replace",
      label: "Replace",
      note: "Frequency 7, with the payer’s number",
      closed: claim.payerControlNumber ? undefined : "The payer’s number of this claim is not known yet",
      onChoose: superseding("replace"),
    },
    may("void") && {
      id: "void",
      label: "Void",
      note: "Frequency 8, as if it had not been sent",
      closed: claim.payerControlNumber ? undefined : "The payer’s number of this claim is not known yet",
      onChoose: superseding("void"),
    },
    may("withdraw") && {
      id: "withdraw",
      label: "Withdraw",
      note: "Ends it before any payer has it; its charges leave the receivable",
      onChoose: () =>
        ask({
          title: "Withdraw the claim",
          text: "It ends here. Its charges leave the receivable.",
          act: "Withdraw",
          onReason: (reason) => acts.withdraw.mutate({ claimId, version, reason }),
        }),
    },
  ];
  return ways.filter((way) => way !== false);
}

/** Why the release is closed; undefined when nothing stops it. */
export function releaseClosed({ findings }: ClaimView): string | undefined {
  const { stopping } = openCounts(findings);
  return stopping === 0 ? undefined : stopping === 1 ? "1 blocks" : `${stopping} block`;
}
