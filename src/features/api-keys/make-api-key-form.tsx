"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { ProblemNote } from "@/components/ui/problem-note";
import { TextField } from "@/components/ui/text-field";
import { useTRPC } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";

/** A name by which the list and the trail know the system; then the key, this once. */
export function MakeApiKeyForm({ onDone }: { readonly onDone: () => void }) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [name, setName] = useState("");
  const make = useMutation(
    trpc.apiKeys.make.mutationOptions({
      onError: () => undefined,
      onSettled: () => queryClient.invalidateQueries(trpc.apiKeys.list.queryFilter()),
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) make.mutate({ name, scopes: ["code-set:read"] });
  };
  if (make.data)
    return (
      <div className="pad stack">
        <section className="stack" aria-label="API key" role="status">
          <p>The key of {name}. It is shown only now; keep it where that system keeps its secrets.</p>
          <p className="mono anywhere">{make.data.key}</p>
        </section>
        <div className="row" ref={focusFirst}>
          {window.isSecureContext ? <CopyButton text={make.data.key} /> : null}
          <Button look="primary" onPress={onDone}>
            Done
          </Button>
        </div>
      </div>
    );
  return (
    <form className="pad stack" onSubmit={submit}>
      <TextField label="Name of the system" value={name} onChange={setName} required />
      <ProblemNote problem={make.error ? messageOf(make.error) : undefined} />
      <div className="row">
        <Button
          look="primary"
          submits
          working={make.isPending ? "Making" : undefined}
          closed={name.trim() ? undefined : "a name is needed"}
        >
          Make
        </Button>
        <Button onPress={onDone}>Not now</Button>
      </div>
    </form>
  );
}

/** The form that had the focus is gone. */
const focusFirst = (acts: HTMLElement | null): void => acts?.querySelector("button")?.focus();

/** Says itself that it has copied: whoever looks for it looks here. */
function CopyButton({ text }: { readonly text: string }) {
  const [copied, setCopied] = useState(false);
  return (
    <Button onPress={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}>
      {copied ? "Copied" : "Copy the key"}
    </Button>
  );
}
