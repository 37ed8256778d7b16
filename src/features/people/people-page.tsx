"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { DataTable } from "@/components/data-table";
import { countOf } from "@/components/format/count-text";
import { instantText } from "@/components/format/instant-text";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { focusPane } from "@/components/frame/pane-focus";
import { Panes } from "@/components/frame/panes";
import { useKeys } from "@/components/keyboard/use-keys";
import { StatusBadge } from "@/components/status-badge";
import type { Column } from "@/components/work-queue/column";
import { AddPersonForm } from "@/features/people/add-person-form";
import { PersonForm } from "@/features/people/person-form";
import { type Outputs, useTRPC } from "@/trpc/client";
import { roleWords } from "@/trpc/role-words";
import { useViewer } from "@/trpc/use-viewer";

export type Person = Outputs["people"]["list"][number];

const columns = (zone: string, mfaRequired: boolean): readonly Column<Person>[] => [
  { id: "name", heading: "Person", width: "200px", kind: "identity", cell: (person) => person.name },
  { id: "email", heading: "E-mail", width: "240px", cell: (person) => person.email },
  { id: "roles", heading: "Roles", width: "1fr", cell: (person) => roleWords(person.roles) },
  { id: "state", heading: "State", width: "120px", cell: (person) => <PersonState {...person} /> },
  {
    id: "factor",
    heading: "Second factor",
    width: "120px",
    cell: (person) =>
      person.hasSecondFactor ? "set up" : mfaRequired ? <StatusBadge status="missing" tone="care" /> : "off",
  },
  {
    id: "seen",
    heading: "Last came in",
    width: "150px",
    cell: (person) => (person.lastEnteredAt ? instantText(person.lastEnteredAt, zone) : "never"),
  },
  { id: "sessions", heading: "Sessions", width: "90px", kind: "count", cell: (person) => person.sessions },
];
const personId = (person: Person): string => person.userId;

const PersonState = ({ active, invited }: Pick<Person, "active" | "invited">) =>
  active ? invited ? "invited" : "active" : <StatusBadge status="removed" />;

/** Who can do what, who has no second factor, who never came in. */
export function PeoplePage() {
  const trpc = useTRPC();
  const { organization } = useViewer();
  const { data: people } = useSuspenseQuery(trpc.people.list.queryOptions({}));
  const [open, setOpen] = useState<string>();
  const chosen = people.find(({ userId }) => userId === open);
  const close = () => {
    focusPane(1);
    setOpen(undefined);
  };
  useKeys("page", open ? { back: close } : {});
  return (
    <>
      <IdentityStrip page title="People and roles" sentence={organization.name} />
      <Panes columns={open ? ["1fr", "360px"] : ["1fr"]}>
        <Pane
          number={1}
          title="People"
          summary={countOf(people.filter(({ active }) => active).length, "active person", "active people")}
          opensFocused
        >
          <DataTable
            label="People"
            columns={columns(organization.timeZone, organization.mfaRequired)}
            rows={people}
            rowId={personId}
            currentId={open}
            onOpen={({ userId }) => setOpen(userId)}
          />
        </Pane>
        {chosen ? (
          <Pane key={chosen.userId} number={2} title={chosen.name} opensFocused>
            <PersonForm key={`${chosen.userId} ${chosen.version}`} person={chosen} onDone={close} />
          </Pane>
        ) : null}
        {open === "new" ? (
          <Pane number={2} title="Add a person" opensFocused="field">
            <AddPersonForm onDone={close} />
          </Pane>
        ) : null}
      </Panes>
      <NextStepLine
        message="Enter opens a person. Nobody changes their own roles."
        next={{ label: "Add a person", action: "do-next-step", onAct: () => setOpen("new") }}
      />
    </>
  );
}
