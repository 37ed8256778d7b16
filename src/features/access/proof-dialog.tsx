"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { ProblemNote } from "@/components/ui/problem-note";
import { TextField } from "@/components/ui/text-field";
import { useSignInStep } from "@/features/access/use-sign-in-step";
import { useProofRequests } from "@/trpc/proof-requests";
import { questionsAnswered } from "@/trpc/questions-answered";
import { takeSignInStep } from "@/trpc/sign-in";
import { useViewer } from "@/trpc/use-viewer";

/** Opens when the server wants to know again who sits here; what was asked for goes on by itself afterwards. */
export function ProofDialog() {
  const { count, settle } = useProofRequests();
  const { hasSecondFactor } = useViewer();
  return (
    <Dialog
      open={count > 0}
      title="Confirm that it is you"
      text={`Give ${hasSecondFactor ? "a code of your authenticator" : "your password"} again. What you asked for then goes on, and for five minutes nobody asks.`}
      onClose={() => settle(false)}
    >
      {count > 0 ? <ProofForm hasSecondFactor={hasSecondFactor} /> : null}
    </Dialog>
  );
}

function ProofForm({ hasSecondFactor }: { readonly hasSecondFactor: boolean }) {
  const queryClient = useQueryClient();
  const { count, settle, renew } = useProofRequests();
  const [proof, setProof] = useState("");
  const { take, working, message, waitSeconds } = useSignInStep(
    () => settle(true),
    (step) =>
      renew(async () => {
        await questionsAnswered(queryClient, count);
        return takeSignInStep(step);
      }),
  );
  const confirm = async () => {
    if (proof.trim() && !(await take({ step: "proof", proof }))) setProof("");
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void confirm();
      }}
    >
      {hasSecondFactor ? (
        <TextField
          label="Code of your authenticator"
          name="code"
          autoComplete="one-time-code"
          maxLength={40}
          value={proof}
          onChange={setProof}
          onEnter={confirm}
        />
      ) : (
        <TextField
          label="Password"
          name="password"
          type="password"
          autoComplete="current-password"
          value={proof}
          onChange={setProof}
          onEnter={confirm}
        />
      )}
      <ProblemNote problem={message} />
      <div className="acts">
        <span className="grow" />
        <Button hint="back" onPress={() => settle(false)}>
          Not now
        </Button>
        <Button
          look="primary"
          submits
          working={working ? "Confirming" : undefined}
          closed={waitSeconds > 0 ? "a delay runs" : undefined}
        >
          Confirm
        </Button>
      </div>
    </form>
  );
}
