"use client";

import { useMutation } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { CheckField } from "@/components/ui/check-field";
import { ProblemNote } from "@/components/ui/problem-note";
import { useTRPC } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";

/** Ten codes, shown this once: copy or print, then tick. */
export function RecoveryCodes({ onStored }: { readonly onStored: () => void }) {
  const trpc = useTRPC();
  const [stored, setStored] = useState(false);
  const [copied, setCopied] = useState(false);
  const make = useMutation(trpc.access.makeRecoveryCodes.mutationOptions({ onError: () => undefined }));
  const { mutate } = make;
  useEffect(() => mutate({}), [mutate]);
  if (make.error) return <ProblemNote problem={messageOf(make.error)} />;
  if (!make.data) return null;
  const { codes } = make.data;
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join("\n"));
    setCopied(true);
  };
  return (
    <>
      <p className="quiet">
        Each lets you in once when the phone is lost. They are shown only now; keep them where the phone is
        not.
      </p>
      <ol className="recovery-codes mono" aria-label="Recovery codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div className="row">
        <Button onPress={() => void copy()}>{copied ? "Copied" : "Copy"}</Button>
        <Button onPress={() => window.print()}>Print</Button>
      </div>
      <CheckField label="I have stored these codes" checked={stored} onChange={setStored} />
      <Button look="primary" closed={stored ? undefined : "store the codes first"} onPress={onStored}>
        Go on
      </Button>
    </>
  );
}
