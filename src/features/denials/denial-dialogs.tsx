"use client";

import { AlikeDialog } from "@/features/denials/alike-dialog";
import { AskRecordsDialog } from "@/features/denials/ask-records-dialog";
import type { Asked } from "@/features/denials/denial-ways";
import type { DenialView } from "@/features/denials/denial-words";
import { ReasonDialog } from "@/features/denials/reason-dialog";
import { RootCauseDialog } from "@/features/denials/root-cause-dialog";
import type { DenialActs } from "@/features/denials/use-denial-acts";
import { WriteOffDialog } from "@/features/denials/write-off-dialog";

interface DialogsProps {
  readonly asked: Asked | undefined;
  readonly view: DenialView;
  readonly acts: DenialActs;
  readonly onClose: () => void;
}

const USUAL_CORRECTIONS = [
  "Field completed from the record.",
  "Code or modifier corrected by the coder.",
  "Member or payer corrected.",
  "Authorization number added.",
];
const USUAL_DISMISSALS = [
  "Paid on another claim.",
  "Agreed reduction, not a refusal.",
  "Reported only; nothing is owed.",
];

/** What each way asks before it is taken. */
export function DenialDialogs({ asked, view, acts, onClose }: DialogsProps) {
  const { id: denialId, version } = view.denial;
  if (asked === "correct" || asked === "send-as-new")
    return (
      <ReasonDialog
        title={asked === "correct" ? "Correct and resend" : "Correct and send as new"}
        text={
          asked === "correct"
            ? "Opens a replacement with the payer’s claim number, as a draft. A corrected claim ends the appeal path."
            : "The payer never processed this claim: a new one opens as a draft, without the payer’s number."
        }
        act="Open the corrected claim"
        usual={USUAL_CORRECTIONS}
        onClose={onClose}
        onReason={(reason) => acts.correct.mutate({ denialId, version, reason })}
      />
    );
  if (asked === "move-to-patient")
    return (
      <ReasonDialog
        title="Bill the patient"
        text="The payer named the patient (group PR). The amount moves from the payer’s to the patient’s account."
        act="Move to the patient"
        usual={["The payer assigns it to the patient; notice was given."]}
        onClose={onClose}
        onReason={(reason) => acts.moveToPatient.mutate({ denialId, version, reason })}
      />
    );
  if (asked === "not-a-denial")
    return (
      <ReasonDialog
        title="Not a denial"
        text="It leaves the queue and every denial measure. No money moves: what the payer owes stays owed."
        act="Resolve"
        usual={USUAL_DISMISSALS}
        onClose={onClose}
        onReason={(reason) => acts.dismiss.mutate({ denialId, version, reason })}
      />
    );
  if (asked === "write-off") return <WriteOffDialog view={view} acts={acts} onClose={onClose} />;
  if (asked === "ask-for-records") return <AskRecordsDialog view={view} acts={acts} onClose={onClose} />;
  if (asked === "root-cause") return <RootCauseDialog view={view} acts={acts} onClose={onClose} />;
  return asked === "alike" ? <AlikeDialog view={view} acts={acts} onClose={onClose} /> : null;
}
