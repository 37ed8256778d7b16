"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { notify } from "@/components/ui/notify";
import { ProblemNote } from "@/components/ui/problem-note";
import { TextField } from "@/components/ui/text-field";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { parseDecimalAmount } from "@/domain/shared/money";
import { useTRPC } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";

const CODE = /^[A-Z0-9]{5}$/;
const MODIFIER = /^([A-Z0-9]{2})?$/;

/** A price from a date on. */
export function PriceForm({ onDone }: { readonly onDone: () => void }) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [code, setCode] = useState("");
  const [modifier, setModifier] = useState("");
  const [price, setPrice] = useState("");
  const [from, setFrom] = useState<CalendarDate>();
  const set = useMutation(
    trpc.settings.setPrice.mutationOptions({
      onSuccess: () => {
        notify(`Price of ${code} set.`);
        onDone();
      },
      onError: () => undefined,
      onSettled: () => queryClient.invalidateQueries(trpc.settings.prices.pathFilter()),
    }),
  );
  const amount = parseDecimalAmount(price.replaceAll(/[$,\s]/g, ""));
  const complete = CODE.test(code) && MODIFIER.test(modifier) && amount !== undefined && amount > 0n && from;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (complete) set.mutate({ procedureCode: code, modifier, amount, effectiveFrom: from });
  };
  return (
    <form className="pad stack" onSubmit={submit}>
      <TextField
        label="Procedure code"
        value={code}
        onChange={(text) => setCode(text.toUpperCase())}
        required
      />
      <TextField
        label="Modifier, if any"
        value={modifier}
        onChange={(text) => setModifier(text.toUpperCase())}
      />
      <TextField label="Price" inputMode="decimal" value={price} onChange={setPrice} required />
      <DateField label="From" value={from} onChange={setFrom} required />
      <ProblemNote problem={set.error ? messageOf(set.error) : undefined} />
      <div className="row">
        <Button
          look="primary"
          submits
          working={set.isPending ? "Saving" : undefined}
          closed={complete ? undefined : "code, price and date are needed"}
        >
          Set the price
        </Button>
        <Button onPress={onDone}>Not now</Button>
      </div>
    </form>
  );
}
