"use client";

import { ReasonDialog } from "@/components/ui/reason-dialog";
import type { AppealView } from "@/features/appeals/appeal-words";
import { DecisionDialog } from "@/features/appeals/decision-dialog";
import { FileDialog } from "@/features/appeals/file-dialog";
import type { AppealActs } from "@/features/appeals/use-appeal-acts";

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
      <ReasonDialog
        asked={{
          title: "The payer has the packet",
          label: "How we know: person, reference, date",
          act: "Keep as proof",
          onReason: (proof) => acts.confirmReceipt.mutate({ appealId, version, proof }),
        }}
        onClose={onClose}
      />
    );
  return asked === "withdraw" ? (
    <ReasonDialog
      asked={{
        title: "Withdraw the appeal",
        act: "Withdraw",
        onReason: (reason) => acts.withdraw.mutate({ appealId, version, reason }),
      }}
      onClose={onClose}
    />
  ) : null;
}
