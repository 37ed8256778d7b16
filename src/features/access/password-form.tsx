"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { notify } from "@/components/ui/notify";
import { TextField } from "@/components/ui/text-field";
import { useTRPC } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";

/** Changing the password signs the person out everywhere else. */
export function PasswordForm({ minimum }: { readonly minimum: number }) {
  const trpc = useTRPC();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const change = useMutation(
    trpc.account.changePassword.mutationOptions({
      onSuccess: () => {
        setCurrent("");
        setNext("");
        notify("Password changed. Other sessions have ended.");
      },
      onError: () => undefined,
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (current && next) change.mutate({ current, next });
  };
  return (
    <form className="pad stack" onSubmit={submit}>
      <TextField
        label="Present password"
        type="password"
        autoComplete="current-password"
        value={current}
        onChange={setCurrent}
      />
      <TextField
        label="New password"
        type="password"
        autoComplete="new-password"
        hint={`At least ${minimum} characters; a few unrelated words are good.`}
        value={next}
        onChange={setNext}
        error={change.error ? messageOf(change.error) : undefined}
      />
      <Button submits working={change.isPending ? "Saving" : undefined}>
        Change password
      </Button>
    </form>
  );
}
