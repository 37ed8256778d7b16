"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { CodeField } from "@/features/access/code-field";
import { EntryPanel } from "@/features/access/entry-panel";
import { useSignInStep } from "@/features/access/use-sign-in-step";

/** The six digits submit themselves; without the phone a recovery code does. */
export function CodeStep({ onTaken }: { readonly onTaken: () => void }) {
  const [lost, setLost] = useState(false);
  const [code, setCode] = useState("");
  const { take, working, message, waitSeconds } = useSignInStep(onTaken);
  const send = async (typed: string) => {
    if (!(await take({ step: "second-factor", code: typed }))) setCode("");
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code) void send(code);
  };
  return (
    <EntryPanel
      title={lost ? "Recovery code" : "Code of your authenticator"}
      text={
        lost
          ? "Each recovery code works once. None left? An administrator of your organization can reset your second factor."
          : undefined
      }
      problem={message}
    >
      <form onSubmit={submit}>
        {lost ? (
          <TextField label="Recovery code" name="recovery-code" value={code} onChange={setCode} />
        ) : (
          <CodeField value={code} onChange={setCode} onComplete={(typed) => void send(typed)} />
        )}
        <Button
          look="primary"
          submits
          working={working ? "Checking" : undefined}
          closed={waitSeconds > 0 ? "a delay runs" : undefined}
        >
          Go on
        </Button>
        <Button
          look="plain"
          onPress={() => {
            setLost(!lost);
            setCode("");
          }}
        >
          {lost ? "Use the authenticator" : "Lost my phone"}
        </Button>
      </form>
    </EntryPanel>
  );
}
