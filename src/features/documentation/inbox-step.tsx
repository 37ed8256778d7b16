"use client";

import { useState } from "react";
import { NextStepLine } from "@/components/frame/next-step-line";
import { RedirectDialog } from "@/features/documentation/redirect-dialog";
import { isOpen, notSignable, type QuestionDesk } from "@/features/documentation/use-question";

/** Sign, or hand on to the colleague who treated the patient. */
export function InboxStep({ desk }: { readonly desk: QuestionDesk }) {
  const [choosing, setChoosing] = useState(false);
  const { question, option, draft } = desk;
  if (!question) return <NextStepLine message={<b>No question is open.</b>} />;
  if (!isOpen(question)) return <NextStepLine message={<b>Signed. It cannot be changed.</b>} />;
  return (
    <>
      <NextStepLine
        message="Digits choose an answer, then sign."
        ways={[
          {
            id: "redirect",
            label: "Hand on to a colleague",
            note: "With a reason",
            onChoose: () => setChoosing(true),
          },
        ]}
        next={{
          label: "Sign",
          action: "do-next-step",
          closed: notSignable(question, option, draft.text),
          working: desk.signing ? "Signing" : undefined,
          onAct: desk.sign,
        }}
      />
      <RedirectDialog
        open={choosing}
        colleagues={question.colleagues}
        working={desk.redirecting}
        onClose={() => setChoosing(false)}
        onRedirect={(providerId, reason) => {
          setChoosing(false);
          desk.handOn(providerId, reason);
        }}
      />
    </>
  );
}
