"use client";

import { useState } from "react";
import { DataTable } from "@/components/data-table";
import { useKeys } from "@/components/keyboard/use-keys";
import { Button } from "@/components/ui/button";
import { SectionHead } from "@/components/ui/section-head";
import { TextField } from "@/components/ui/text-field";
import type { Column } from "@/components/work-queue/column";
import type { Outputs } from "@/trpc/client";

type Change = NonNullable<Outputs["encounters"]["get"]["change"]>;
type Difference = Change["differences"][number];

const columns: readonly Column<Difference>[] = [
  { id: "field", heading: "Field", width: "1fr", kind: "identity", cell: ({ field }) => field },
  {
    id: "before",
    heading: "Here",
    width: "1fr",
    cell: ({ before }) => before || <i className="quiet">empty</i>,
  },
  {
    id: "after",
    heading: "Its source now",
    width: "1fr",
    cell: ({ after }) => after || <i className="quiet">empty</i>,
  },
];
const fieldOf = (difference: Difference): string => difference.field;

interface UpstreamChangePanelProps {
  readonly change: Change;
  readonly closed: string | undefined;
  readonly working: boolean;
  readonly onDecide: (decision: "apply" | "decline", reason: string) => void;
}

/** What the source says otherwise about coded work: taken over or declined by a person, never by itself. */
export function UpstreamChangePanel({ change, closed, working, onDecide }: UpstreamChangePanelProps) {
  const [reason, setReason] = useState("");
  const busy = working ? "Saving" : undefined;
  const unexplained = reason.trim().length < 3 ? "say why" : undefined;
  useKeys("page", {
    accept: () => (closed || working ? false : onDecide("apply", reason)),
    decline: () => (closed || working || unexplained ? false : onDecide("decline", reason)),
  });
  return (
    <section aria-label="Changed at its source">
      <SectionHead title="Changed at its source" summary="waits for your decision" />
      <DataTable label="Differences" columns={columns} rows={change.differences} rowId={fieldOf} />
      <div className="pad">
        <TextField label="Reason, needed to decline" value={reason} onChange={setReason} maxLength={500} />
        <div className="row">
          <Button hint="accept" closed={closed} working={busy} onPress={() => onDecide("apply", reason)}>
            Take it over
          </Button>
          <Button
            hint="decline"
            closed={closed ?? unexplained}
            working={busy}
            onPress={() => onDecide("decline", reason)}
          >
            Decline
          </Button>
        </div>
      </div>
    </section>
  );
}
