"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { instantText } from "@/components/format/instant-text";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { CodeStep } from "@/features/access/code-step";
import { Enrollment } from "@/features/access/enrollment";
import { RecoveryCodes } from "@/features/access/recovery-codes";
import { type Outputs, useTRPC } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";
import { useViewer } from "@/trpc/use-viewer";

type SecondFactorFacts = Outputs["account"]["get"]["secondFactor"];

/** Set up, look after and, where nobody asks for it, remove the second factor. */
export function SecondFactor({ setUpAt, recoveryCodesLeft, required, removable }: SecondFactorFacts) {
  const queryClient = useQueryClient();
  const { organization } = useViewer();
  const [doing, setDoing] = useState<"enroll" | "prove" | "codes" | "remove">();
  const refresh = () => void queryClient.invalidateQueries();
  const finish = () => {
    setDoing(undefined);
    refresh();
  };
  if (doing === "enroll")
    return (
      <div className="pad stack">
        <Enrollment onTaken={() => setDoing("codes")} />
      </div>
    );
  if (doing === "codes")
    return (
      <div className="pad stack">
        <RecoveryCodes onStored={finish} />
      </div>
    );
  if (doing === "prove") return <CodeStep onTaken={() => setDoing("codes")} />;
  if (doing === "remove") return <RemoveForm onDone={finish} />;
  if (!setUpAt)
    return (
      <div className="pad stack">
        {required ? null : (
          <p>
            Switched off for the demo organization alone: its people sign in with the password. You can try it
            here.
          </p>
        )}
        <Button look="primary" onPress={() => setDoing("enroll")}>
          Set up an authenticator
        </Button>
      </div>
    );
  return (
    <div className="pad stack">
      <p>
        Set up {instantText(setUpAt, organization.timeZone)}. {recoveryCodesLeft} of 10 recovery codes left.
      </p>
      <div className="row">
        <Button onPress={() => setDoing("prove")}>New recovery codes</Button>
        <Button
          closed={removable ? undefined : "your organization asks for it"}
          onPress={() => setDoing("remove")}
        >
          Remove
        </Button>
      </div>
    </div>
  );
}

function RemoveForm({ onDone }: { readonly onDone: () => void }) {
  const trpc = useTRPC();
  const [password, setPassword] = useState("");
  const remove = useMutation(
    trpc.account.removeSecondFactor.mutationOptions({ onSuccess: onDone, onError: () => undefined }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (password) remove.mutate({ password });
  };
  return (
    <form className="pad stack" onSubmit={submit}>
      <TextField
        label="Password"
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={remove.error ? messageOf(remove.error) : undefined}
      />
      <div className="row">
        <Button submits>Remove the second factor</Button>
        <Button onPress={onDone}>Not now</Button>
      </div>
    </form>
  );
}
