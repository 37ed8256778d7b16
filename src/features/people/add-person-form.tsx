"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { ProblemNote } from "@/components/ui/problem-note";
import { TextField } from "@/components/ui/text-field";
import { OneTimePassword } from "@/features/people/one-time-password";
import { RoleChoice } from "@/features/people/role-choice";
import { useTRPC } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";
import type { Role } from "@/trpc/role-words";

/** A new member; someone new to FirstPass gets a one-time password to choose an own one with. */
export function AddPersonForm({ onDone }: { readonly onDone: () => void }) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [displayName, setDisplayName] = useState("");
  const [email, setEmail] = useState("");
  const [roles, setRoles] = useState<readonly Role[]>([]);
  const add = useMutation(
    trpc.people.add.mutationOptions({
      onError: () => undefined,
      onSettled: () => queryClient.invalidateQueries(trpc.people.list.queryFilter()),
    }),
  );
  const missing = !displayName.trim() || !email.includes("@") || roles.length === 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!missing) add.mutate({ displayName, email, roles: [...roles] });
  };
  if (add.data)
    return (
      <div className="pad stack">
        {add.data.oneTimePassword ? (
          <OneTimePassword name={displayName} password={add.data.oneTimePassword} />
        ) : (
          <p>{email} already signs in to FirstPass and is a member here now, with the password they have.</p>
        )}
        <Button look="primary" onPress={onDone}>
          Done
        </Button>
      </div>
    );
  return (
    <form className="pad stack" onSubmit={submit}>
      <TextField label="Name" value={displayName} onChange={setDisplayName} required />
      <TextField label="E-mail" type="email" inputMode="email" value={email} onChange={setEmail} required />
      <RoleChoice roles={roles} onChange={setRoles} />
      <ProblemNote problem={add.error ? messageOf(add.error) : undefined} />
      <div className="row">
        <Button
          look="primary"
          submits
          working={add.isPending ? "Adding" : undefined}
          closed={missing ? "name, e-mail and a role are needed" : undefined}
        >
          Add
        </Button>
        <Button onPress={onDone}>Not now</Button>
      </div>
    </form>
  );
}
