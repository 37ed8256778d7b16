"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { DataTable } from "@/components/data-table";
import { countOf } from "@/components/format/count-text";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import type { Column } from "@/components/work-queue/column";
import { PayerLimitsForm } from "@/features/settings/payer-limits-form";
import { programWords } from "@/features/settings/program-words";
import { type Outputs, useTRPC } from "@/trpc/client";
import { useMay } from "@/trpc/use-viewer";

type Payer = Outputs["settings"]["payers"][number];

const COLUMNS: readonly Column<Payer>[] = [
  { id: "name", heading: "Payer", width: "240px", kind: "identity", cell: (payer) => payer.name },
  {
    id: "id",
    heading: "Payer id",
    width: "110px",
    cell: (payer) => <span className="mono">{payer.payerId}</span>,
  },
  { id: "program", heading: "Program", width: "190px", cell: (payer) => programWords(payer.program) },
  {
    id: "limit",
    heading: "Filing limit",
    width: "110px",
    kind: "count",
    cell: (payer) => (payer.filingLimitDays === null ? "not known" : `${payer.filingLimitDays} days`),
  },
  {
    id: "acknowledgment",
    heading: "Acknowledges in",
    width: "130px",
    kind: "count",
    cell: (payer) => `${payer.acknowledgmentDays} days`,
  },
  {
    id: "response",
    heading: "Answers in",
    width: "100px",
    kind: "count",
    cell: (payer) => `${payer.responseDays} days`,
  },
  {
    id: "partner",
    heading: "Reached through",
    width: "1fr",
    cell: (payer) => payer.partnerName ?? "no route",
  },
];
const payerId = (payer: Payer): string => payer.id;

/** How each payer is reached and what it demands. */
export function PayersPage() {
  const trpc = useTRPC();
  const may = useMay();
  const { data: payers } = useSuspenseQuery(trpc.settings.payers.queryOptions({}));
  const [editing, setEditing] = useState<string>();
  const edited = payers.find(({ id }) => id === editing);
  const changes = may("settings:write");
  return (
    <>
      <IdentityStrip page title="Payers" sentence="How each is reached, and the days it gives." />
      <Panes columns={edited ? ["1fr", "320px"] : ["1fr"]}>
        <Pane number={1} title="Payers" summary={countOf(payers.length, "payer")} opensFocused>
          <DataTable
            label="Payers"
            columns={COLUMNS}
            rows={payers}
            rowId={payerId}
            currentId={editing}
            onOpen={changes ? ({ id }) => setEditing(id) : undefined}
          />
        </Pane>
        {edited ? (
          <Pane number={2} title={edited.name}>
            <PayerLimitsForm key={edited.version} payer={edited} onDone={() => setEditing(undefined)} />
          </Pane>
        ) : null}
      </Panes>
      <NextStepLine
        message={
          changes ? "Enter opens a payer to change its days." : "Administrators change the days of a payer."
        }
      />
    </>
  );
}
