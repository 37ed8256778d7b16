"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { EntryPanel } from "@/features/access/entry-panel";
import { useSignInStep } from "@/features/access/use-sign-in-step";

interface PasswordStepProps {
  readonly title: string;
  readonly text?: string;
  /** Already known: the page is only locked. */
  readonly email?: string;
  readonly organizationId?: string;
  readonly onTaken: () => void;
}

/** E-mail and password on one form; paste and password managers work. */
export function PasswordStep({ title, text, email: known = "", organizationId, onTaken }: PasswordStepProps) {
  const [email, setEmail] = useState(known);
  const [password, setPassword] = useState("");
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { take, working, message, waitSeconds } = useSignInStep(onTaken);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!email || !password) return;
    const fields = { step: "password", email, password } as const;
    const taken = await take(organizationId ? { ...fields, organizationId } : fields);
    if (!taken) setPassword("");
  };
  return (
    <EntryPanel title={title} text={text} problem={message}>
      <form onSubmit={submit}>
        <TextField
          label="E-mail"
          {...(known ? {} : { ref: first })}
          name="email"
          type="email"
          inputMode="email"
          autoComplete="username"
          required
          value={email}
          onChange={setEmail}
        />
        <TextField
          label="Password"
          {...(known ? { ref: first } : {})}
          name="password"
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={setPassword}
        />
        <Button
          look="primary"
          submits
          working={working ? "Signing in" : undefined}
          closed={waitSeconds > 0 ? "a delay runs" : undefined}
        >
          Sign in
        </Button>
      </form>
    </EntryPanel>
  );
}
