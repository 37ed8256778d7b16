"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { KeyboardProvider } from "@/components/keyboard/keyboard-provider";
import { CodeStep } from "@/features/access/code-step";
import { Enrollment } from "@/features/access/enrollment";
import { EntryPanel } from "@/features/access/entry-panel";
import { NewPasswordStep } from "@/features/access/new-password-step";
import { OrganizationStep } from "@/features/access/organization-step";
import { PasswordStep } from "@/features/access/password-step";
import { RecoveryCodes } from "@/features/access/recovery-codes";
import { type Outputs, useTRPC } from "@/trpc/client";
import { ownAddress } from "@/trpc/return-address";

type State = Outputs["access"]["state"];

/** Asks one thing after the other until the session is complete, then returns to the address one came from. */
export function SignInPage({ from }: { readonly from: string }) {
  const trpc = useTRPC();
  const [storingCodes, setStoringCodes] = useState(false);
  const state = useQuery(trpc.access.state.queryOptions({}, { staleTime: 0 }));
  const done = state.data?.stage === "complete" && !storingCodes;
  useEffect(() => {
    if (done) window.location.assign(ownAddress(from));
  }, [done, from]);
  const refetch = () => void state.refetch();
  return (
    <KeyboardProvider>
      <main className="entry">
        <p className="entry-name">FirstPass</p>
        {state.data ? (
          <Stage
            state={state.data}
            onTaken={refetch}
            onEnrolled={() => {
              setStoringCodes(true);
              refetch();
            }}
            storingCodes={storingCodes}
            onStored={() => setStoringCodes(false)}
          />
        ) : null}
      </main>
    </KeyboardProvider>
  );
}

interface StageProps {
  readonly state: State;
  readonly storingCodes: boolean;
  readonly onTaken: () => void;
  readonly onEnrolled: () => void;
  readonly onStored: () => void;
}

function Stage({ state, storingCodes, onTaken, onEnrolled, onStored }: StageProps) {
  switch (state.stage) {
    case "password":
      return <PasswordStep title="Sign in" onTaken={onTaken} />;
    case "code":
      return <CodeStep onTaken={onTaken} />;
    case "new-password":
      return <NewPasswordStep onTaken={onTaken} />;
    case "choose":
      return <OrganizationStep organizations={state.organizations} onTaken={onTaken} />;
    case "enroll":
      return (
        <EntryPanel
          title="Set up your second factor"
          text="Your organization asks for a code beside the password."
        >
          <Enrollment onTaken={onEnrolled} />
        </EntryPanel>
      );
    case "complete":
      return storingCodes ? (
        <EntryPanel title="Ten recovery codes">
          <RecoveryCodes onStored={onStored} />
        </EntryPanel>
      ) : (
        <p role="status">Signed in.</p>
      );
  }
}
