"use client";

import { type AskedReason, ReasonDialog } from "@/components/ui/reason-dialog";
import { AlikeDialog } from "@/features/denials/alike-dialog";
import { AskRecordsDialog } from "@/features/denials/ask-records-dialog";
import type { Asked } from "@/features/denials/denial-ways";
import type { DenialView } from "@/features/denials/denial-words";
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
  const reason = askedReason(asked, view, acts);
  if (reason) return <ReasonDialog asked={reason} onClose={onClose} />;
  if (asked === "write-off") return <WriteOffDialog view={view} acts={acts} onClose={onClose} />;
  if (asked === "ask-for-records") return <AskRecordsDialog view={view} acts={acts} onClose={onClose} />;
  if (asked === "root-cause") return <RootCauseDialog view={view} acts={acts} onClose={onClose} />;
  return asked === "alike" ? <AlikeDialog view={view} acts={acts} onClose={onClose} /> : null;
}

/** The ways that need nothing but a reason in words. */
function askedReason(
  asked: Asked | undefined,
  { denial: { id: denialId, version } }: DenialView,
  acts: DenialActs,
): AskedReason | undefined {
  const correct = {
    act: "Open the corrected claim",
    usual: USUAL_CORRECTIONS,
    onReason: (reason: string) => acts.correct.mutate({ denialId, version, reason }),
  };
  if (asked === "correct")
    return {
      ...correct,
      title: "Correct and resend",
      text: "Opens a replacement with the payer’s claim number, as a draft. A corrected claim ends the appeal path.",
    };
  if (asked === "send-as-new")
    return {
      ...correct,
      title: "Correct and send as new",
      text: "The payer never processed this claim: a new one opens as a draft, without the payer’s number.",
    };
  if (asked === "move-to-patient")
    return {
      title: "Bill the patient",
      text: "The payer named the patient (group PR). The amount moves from the payer’s to the patient’s account.",
      act: "Move to the patient",
      usual: ["The payer assigns it to the patient; notice was given."],
      onReason: (reason) => acts.moveToPatient.mutate({ denialId, version, reason }),
    };
  if (asked === "not-a-denial")
    return {
      title: "Not a denial",
      text: "It leaves the queue and every denial measure. No money moves: what the payer owes stays owed.",
      act: "Resolve",
      usual: USUAL_DISMISSALS,
      onReason: (reason) => acts.dismiss.mutate({ denialId, version, reason }),
    };
  return undefined;
}
