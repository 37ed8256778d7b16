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
import { EmptyState } from "@/components/ui/empty-state";
import type { Column } from "@/components/work-queue/column";
import { ApiKeyPanel } from "@/features/api-keys/api-key-panel";
import { MakeApiKeyForm } from "@/features/api-keys/make-api-key-form";
import { type Outputs, useTRPC } from "@/trpc/client";
import { useViewer } from "@/trpc/use-viewer";

export type ApiKey = Outputs["apiKeys"]["list"][number];

const columns = (zone: string): readonly Column<ApiKey>[] => [
  { id: "name", heading: "System", width: "240px", narrow: "title", cell: (key) => <b>{key.name}</b> },
  { id: "scopes", heading: "May", width: "1fr", narrow: "below", cell: () => "read code sets" },
  { id: "made", heading: "Made", width: "150px", cell: (key) => instantText(key.madeAt, zone) },
  { id: "by", heading: "By", width: "160px", cell: (key) => key.madeBy },
  {
    id: "used",
    heading: "Last used",
    width: "150px",
    cell: (key) => (key.lastUsedAt ? instantText(key.lastUsedAt, zone) : "never"),
  },
  {
    id: "state",
    heading: "State",
    width: "110px",
    narrow: "side",
    cell: (key) => (key.revokedAt ? <StatusBadge status="revoked" /> : "in use"),
  },
];
const keyId = (key: ApiKey): string => key.id;

/** Which other systems may ask, since when, and which of them still do. */
export function ApiKeysPage() {
  const trpc = useTRPC();
  const { organization } = useViewer();
  const { data: keys } = useSuspenseQuery(trpc.apiKeys.list.queryOptions({}));
  const [open, setOpen] = useState<string>();
  const chosen = keys.find(({ id }) => id === open);
  const close = () => {
    focusPane(1);
    setOpen(undefined);
  };
  useKeys("page", open ? { back: close } : {});
  return (
    <>
      <IdentityStrip page title="API keys" sentence={organization.name} />
      <Panes columns={open ? ["1fr", "360px"] : ["1fr"]}>
        <Pane
          number={1}
          title="Keys"
          summary={countOf(keys.filter(({ revokedAt }) => !revokedAt).length, "key in use", "keys in use")}
          opensFocused
        >
          <DataTable
            label="API keys"
            columns={columns(organization.timeZone)}
            rows={keys}
            rowId={keyId}
            currentId={open}
            onOpen={({ id }) => setOpen(id)}
            empty={
              <EmptyState kind="nothing-yet" title="No key has been made yet.">
                Each system that looks up codes here gets one of its own; it is shown once.
              </EmptyState>
            }
          />
        </Pane>
        {chosen ? (
          <Pane key={chosen.id} number={2} title={chosen.name} opensFocused>
            <ApiKeyPanel apiKey={chosen} onDone={close} />
          </Pane>
        ) : null}
        {open === "new" ? (
          <Pane number={2} title="Make a key" opensFocused="field">
            <MakeApiKeyForm onDone={close} />
          </Pane>
        ) : null}
      </Panes>
      <NextStepLine
        message="A key lets another system of the office ask about codes, and nothing else."
        next={{ label: "Make a key", action: "do-next-step", onAct: () => setOpen("new") }}
      />
    </>
  );
}
