"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { ProblemNote } from "@/components/ui/problem-note";
import { CodeField } from "@/features/access/code-field";
import { QrImage } from "@/features/access/qr-image";
import { useSignInStep } from "@/features/access/use-sign-in-step";
import { useTRPC } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";

/** Image and text of a new authenticator secret, then its first code. */
export function Enrollment({ onTaken }: { readonly onTaken: () => void }) {
  const trpc = useTRPC();
  const [code, setCode] = useState("");
  const start = useMutation(trpc.access.startEnrollment.mutationOptions({ onError: () => undefined }));
  const { take, working, message } = useSignInStep(onTaken);
  const { mutate } = start;
  useEffect(() => mutate({}), [mutate]);
  const send = async (typed: string) => {
    if (!(await take({ step: "second-factor", code: typed }))) setCode("");
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code) void send(code);
  };
  if (start.error) return <ProblemNote problem={messageOf(start.error)} />;
  if (!start.data) return null;
  return (
    <>
      <ol className="quiet">
        <li>1. Open an authenticator app and scan the image, or type the text below it.</li>
        <li>2. Type the six digits that it shows.</li>
      </ol>
      <QrImage {...start.data.image} />
      <p>
        <span className="text-label quiet">Secret for typing</span>
        <br />
        <span className="mono">{start.data.secret}</span>
      </p>
      <ProblemNote problem={message} />
      <form className="stack" onSubmit={submit}>
        <CodeField value={code} onChange={setCode} onComplete={(typed) => void send(typed)} />
        <Button look="primary" submits working={working ? "Checking" : undefined}>
          Confirm
        </Button>
      </form>
    </>
  );
}
