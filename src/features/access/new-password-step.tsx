"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { EntryPanel } from "@/features/access/entry-panel";
import { useTRPC } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";

/** The own password after the one an administrator gave. */
export function NewPasswordStep({ onTaken }: { readonly onTaken: () => void }) {
  const trpc = useTRPC();
  const [password, setPassword] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const choose = useMutation(
    trpc.access.choosePassword.mutationOptions({ onSuccess: onTaken, onError: () => undefined }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (password) choose.mutate({ password });
  };
  return (
    <EntryPanel
      title="Choose your password"
      text="Long beats complicated: a few unrelated words are easy to remember and hard to guess. Any characters, no rules about signs or digits."
      problem={choose.error ? messageOf(choose.error) : undefined}
    >
      <form onSubmit={submit}>
        <TextField
          label="New password"
          ref={field}
          name="new-password"
          type="password"
          autoComplete="new-password"
          required
          value={password}
          onChange={setPassword}
        />
        <Button look="primary" submits working={choose.isPending ? "Saving" : undefined}>
          Use this password
        </Button>
      </form>
    </EntryPanel>
  );
}
