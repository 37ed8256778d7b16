"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { countOf } from "@/components/format/count-text";
import { instantText } from "@/components/format/instant-text";
import { moneyText } from "@/components/format/money-text";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { Money } from "@/components/money";
import { EmptyState } from "@/components/ui/empty-state";
import { SeverityWord } from "@/components/ui/severity-word";
import type { Column } from "@/components/work-queue/column";
import { WorkQueue } from "@/components/work-queue/work-queue";
import { DecideWriteOffDialog } from "@/features/denials/decide-write-off-dialog";
import { causeWords, type WriteOff } from "@/features/denials/denial-words";
import { useTRPC } from "@/trpc/client";
import { useViewer } from "@/trpc/use-viewer";

const columns = (zone: string): readonly Column<WriteOff>[] => [
  {
    id: "denial",
    heading: "Denial",
    width: "120px",
    kind: "identity",
    stick: "left",
    cell: ({ denialId, denialNumber }) =>
      denialId ? (
        <Link href={`/denials/${denialId}`} prefetch={false}>
          {denialNumber}
        </Link>
      ) : null,
  },
  {
    id: "reason",
    heading: "Reason",
    width: "2fr",
    cell: ({ reason, note }) => (note ? `${reason}: ${note}` : reason),
  },
  {
    id: "cause",
    heading: "Root cause",
    width: "1fr",
    cell: ({ rootCause }) => (rootCause ? causeWords(rootCause) : "not named"),
  },
  { id: "payer", heading: "Payer", width: "1fr", cell: ({ payerName }) => payerName },
  {
    id: "concerns",
    heading: "Can still be won",
    width: "170px",
    cell: ({ concerns }) =>
      concerns.length === 0 ? (
        <span className="quiet">no</span>
      ) : (
        <SeverityWord severity="warning">
          {concerns.includes("appeal-open") ? "appeal open" : "limit not passed"}
        </SeverityWord>
      ),
  },
  {
    id: "by",
    heading: "Proposed by",
    width: "150px",
    cell: ({ proposedBy, own }) => (own ? "you" : proposedBy),
  },
  { id: "at", heading: "Proposed", width: "130px", cell: ({ proposedAt }) => instantText(proposedAt, zone) },
  {
    id: "amount",
    heading: "Amount",
    width: "112px",
    kind: "money",
    stick: "right",
    cell: ({ amount }) => <Money cents={amount} />,
  },
];
const writeOffId = ({ id }: WriteOff): string => id;

/** Money somebody proposes to give up: another person decides, knowingly. */
export function WriteOffsPage() {
  const trpc = useTRPC();
  const { organization } = useViewer();
  const { data } = useSuspenseQuery(trpc.denials.writeOffs.queryOptions({}));
  const [open, setOpen] = useState<WriteOff>();
  const first = data.rows.find(({ own }) => !own);
  return (
    <>
      <IdentityStrip
        page
        title="Write-offs to approve"
        sentence={
          <>
            <b>{countOf(data.rows.length, "proposal")}</b>, {moneyText(data.amount)}. Nobody decides on an own
            one.
          </>
        }
      />
      <Panes columns={["1fr"]}>
        <Pane number={1} title="Proposals" summary="largest first">
          <WorkQueue
            label="Write-offs to approve"
            noun="write-off"
            columns={columns(organization.timeZone)}
            rows={data.rows}
            rowId={writeOffId}
            rowState={({ concerns }) => ({
              severity: concerns.includes("appeal-open") ? "warning" : undefined,
            })}
            onOpen={setOpen}
            total={data.rows.length}
            totals={{ denial: "Total", amount: <Money cents={data.amount} /> }}
            empty={<EmptyState kind="nothing-left" title="No write-off waits for approval." />}
            keys={{ accept: setOpen, decline: setOpen }}
            opensFocused
          />
        </Pane>
      </Panes>
      <NextStepLine
        message={first ? "Enter opens the decision." : "Nothing waits for you."}
        next={
          first
            ? { label: "Decide the first", action: "do-next-step", onAct: () => setOpen(first) }
            : undefined
        }
      />
      {open ? (
        <DecideWriteOffDialog key={open.id} writeOff={open} onClose={() => setOpen(undefined)} />
      ) : null}
    </>
  );
}
