"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { notify } from "@/components/ui/notify";
import { ProblemNote } from "@/components/ui/problem-note";
import { OneTimePassword } from "@/features/people/one-time-password";
import type { Person } from "@/features/people/people-page";
import { RoleChoice } from "@/features/people/role-choice";
import { useTRPC } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";

interface PersonFormProps {
  readonly person: Person;
  readonly onDone: () => void;
}

/** Roles, sessions and sign-in of one member. Someone else's: the own ones are changed by another administrator. */
export function PersonForm({ person, onDone }: PersonFormProps) {
  const { userId, version, name, self, active } = person;
  const { changeRoles, setMembership, endSessions, resetSignIn, error } = usePersonActs();
  const [roles, setRoles] = useState(person.roles);
  const changed = [...roles].sort().join() !== [...person.roles].sort().join();
  if (self)
    return (
      <div className="pad stack">
        <p>This is you. Another administrator changes your roles; your sign-in is under Account.</p>
        <Button href="/settings/account">Account</Button>
      </div>
    );
  const done = (text: string) => ({
    onSuccess: () => {
      notify(text);
      onDone();
    },
  });
  return (
    <div className="pad stack">
      <RoleChoice roles={roles} onChange={setRoles} />
      <Button
        look="primary"
        closed={roles.length === 0 ? "choose a role" : changed ? undefined : "nothing changed"}
        onPress={() =>
          changeRoles.mutate({ userId, version, roles: [...roles] }, done(`Roles of ${name} changed.`))
        }
      >
        Change roles
      </Button>
      <ProblemNote problem={error ? messageOf(error) : undefined} />
      <h3>Sign-in</h3>
      <div className="row">
        <Button
          closed={person.sessions === 0 ? "none is open" : undefined}
          onPress={() => endSessions.mutate({ userId }, done(`${name} is signed out here.`))}
        >
          End sessions
        </Button>
        <Button onPress={() => resetSignIn.mutate({ userId, what: "password" })}>
          New one-time password
        </Button>
        <Button
          closed={person.hasSecondFactor ? undefined : "none is set up"}
          onPress={() =>
            resetSignIn.mutate(
              { userId, what: "second-factor" },
              done(`${name} sets up a new second factor.`),
            )
          }
        >
          Reset second factor
        </Button>
      </div>
      {resetSignIn.data?.oneTimePassword ? (
        <OneTimePassword name={name} password={resetSignIn.data.oneTimePassword} />
      ) : null}
      <h3>Membership</h3>
      <Button
        onPress={() =>
          setMembership.mutate(
            { userId, version, active: !active },
            done(active ? `${name} is removed.` : `${name} may come in again.`),
          )
        }
      >
        {active ? "Remove from the organization" : "Let in again"}
      </Button>
    </div>
  );
}

function usePersonActs() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const settled = {
    onError: () => undefined,
    onSettled: () => queryClient.invalidateQueries(trpc.people.list.queryFilter()),
  };
  const changeRoles = useMutation(trpc.people.changeRoles.mutationOptions(settled));
  const setMembership = useMutation(trpc.people.setMembership.mutationOptions(settled));
  const endSessions = useMutation(trpc.people.endSessions.mutationOptions(settled));
  const resetSignIn = useMutation(trpc.people.resetSignIn.mutationOptions(settled));
  const error = changeRoles.error ?? setMembership.error ?? endSessions.error ?? resetSignIn.error;
  return { changeRoles, setMembership, endSessions, resetSignIn, error };
}
