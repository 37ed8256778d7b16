"use client";

import { Choices } from "@/components/ui/choices";
import { EntryPanel } from "@/features/access/entry-panel";
import { useSignInStep } from "@/features/access/use-sign-in-step";
import type { Outputs } from "@/trpc/client";

interface OrganizationStepProps {
  readonly organizations: Outputs["access"]["state"]["organizations"];
  readonly onTaken: () => void;
}

/** For members of several organizations: which one to work in. */
export function OrganizationStep({ organizations, onTaken }: OrganizationStepProps) {
  const { take, message } = useSignInStep(onTaken);
  if (organizations.length === 0)
    return (
      <EntryPanel
        title="No organization yet"
        text="You are signed in, and no organization has given you a role. Ask an administrator to add your e-mail."
      >
        {null}
      </EntryPanel>
    );
  return (
    <EntryPanel title="Where do you work now?" problem={message}>
      <Choices
        choices={organizations.map(({ id, name, demo }) => ({
          id,
          label: name,
          aside: demo ? "Demo" : undefined,
          onChoose: () => void take({ step: "organization", organizationId: id }),
        }))}
      />
    </EntryPanel>
  );
}
