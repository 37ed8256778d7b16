"use client";

import type { AppealView } from "@/features/appeals/appeal-words";
import { DecisionDialog } from "@/features/appeals/decision-dialog";
import { FileDialog } from "@/features/appeals/file-dialog";
import type { AppealActs } from "@/features/appeals/use-appeal-acts";
import { WordsDialog } from "@/features/appeals/words-dialog";

export type AppealAsked = "file" | "decide" | "receipt" | "withdraw";

interface DialogsProps {
  readonly asked: AppealAsked | undefined;
  readonly view: AppealView;
  readonly acts: AppealActs;
  readonly onClose: () => void;
}

export function AppealDialogs({ asked, view, acts, onClose }: DialogsProps) {
  const { id: appealId, version } = view.appeal;
  if (asked === "file") return <FileDialog view={view} acts={acts} onClose={onClose} />;
  if (asked === "decide") return <DecisionDialog view={view} acts={acts} onClose={onClose} />;
  if (asked === "receipt")
    return (
      <WordsDialog
        title="The payer has the packet"
        label="How we know: person, reference, date"
        act="Keep as proof"
        onClose={onClose}
        onWords={(proof) => acts.confirmReceipt.mutate({ appealId, version, proof })}
      />
    );
  return asked === "withdraw" ? (
    <WordsDialog
      title="Withdraw the appeal"
      label="Why"
      act="Withdraw"
      onClose={onClose}
      onWords={(reason) => acts.withdraw.mutate({ appealId, version, reason })}
    />
  ) : null;
}
