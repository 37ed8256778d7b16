"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { notify } from "@/components/ui/notify";
import { ProblemNote } from "@/components/ui/problem-note";
import { TextField } from "@/components/ui/text-field";
import { type Outputs, useTRPC } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";

interface PayerLimitsFormProps {
  readonly payer: Outputs["settings"]["payers"][number];
  readonly onDone: () => void;
}

const readDays = (text: string): number | undefined =>
  /^\d{1,4}$/.test(text.trim()) ? Number(text) : undefined;

/** Claims that are already open keep the dates they have. */
export function PayerLimitsForm({ payer, onDone }: PayerLimitsFormProps) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [filing, setFiling] = useState(payer.filingLimitDays?.toString() ?? "");
  const [acknowledgment, setAcknowledgment] = useState(payer.acknowledgmentDays.toString());
  const [response, setResponse] = useState(payer.responseDays.toString());
  const change = useMutation(
    trpc.settings.changePayerLimits.mutationOptions({
      onSuccess: () => {
        notify(`${payer.name} changed.`);
        onDone();
      },
      onError: () => undefined,
      onSettled: () => queryClient.invalidateQueries(trpc.settings.payers.queryFilter()),
    }),
  );
  const [acknowledgmentDays, responseDays] = [readDays(acknowledgment), readDays(response)];
  const filingLimitDays = filing.trim() === "" ? null : readDays(filing);
  const wrong = (value: number | null | undefined) =>
    value === undefined ? "Type a number of days." : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (acknowledgmentDays === undefined || responseDays === undefined || filingLimitDays === undefined)
      return;
    const { id, version } = payer;
    change.mutate({ id, version, filingLimitDays, acknowledgmentDays, responseDays });
  };
  return (
    <form className="pad stack" onSubmit={submit}>
      <TextField
        label="Filing limit, days from the last service"
        hint="Empty: not known, and said so wherever it is needed."
        inputMode="numeric"
        value={filing}
        onChange={setFiling}
        error={wrong(filingLimitDays)}
      />
      <TextField
        label="Acknowledges within, days"
        inputMode="numeric"
        value={acknowledgment}
        onChange={setAcknowledgment}
        error={wrong(acknowledgmentDays)}
      />
      <TextField
        label="Answers within, days"
        inputMode="numeric"
        value={response}
        onChange={setResponse}
        error={wrong(responseDays)}
      />
      <ProblemNote problem={change.error ? messageOf(change.error) : undefined} />
      <div className="row">
        <Button look="primary" submits working={change.isPending ? "Saving" : undefined}>
          Save
        </Button>
        <Button onPress={onDone}>Not now</Button>
      </div>
    </form>
  );
}
