"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { DataTable } from "@/components/data-table";
import { countOf } from "@/components/format/count-text";
import { instantText } from "@/components/format/instant-text";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { StatusBadge } from "@/components/status-badge";
import { EmptyState } from "@/components/ui/empty-state";
import type { Column } from "@/components/work-queue/column";
import { type Outputs, useTRPC } from "@/trpc/client";
import { useViewer } from "@/trpc/use-viewer";

type Partner = Outputs["settings"]["partners"][number];

const columns = (zone: string): readonly Column<Partner>[] => [
  { id: "name", heading: "Partner", width: "200px", kind: "identity", cell: (partner) => partner.name },
  {
    id: "mode",
    heading: "Mode",
    width: "100px",
    cell: (partner) => (partner.usage === "P" ? "Production" : <StatusBadge status="Test" tone="care" />),
  },
  {
    id: "address",
    heading: "SFTP",
    width: "180px",
    cell: (partner) => <span className="mono">{`${partner.host}:${partner.port}`}</span>,
  },
  {
    id: "folders",
    heading: "Mailboxes",
    width: "180px",
    cell: (partner) => <span className="mono">{`${partner.outboundFolder} · ${partner.inboundFolder}`}</span>,
  },
  {
    id: "ids",
    heading: "Sender, receiver",
    width: "220px",
    cell: (partner) => <span className="mono">{`${partner.senderId} · ${partner.interchangeId}`}</span>,
  },
  { id: "payers", heading: "Payers", width: "80px", kind: "count", cell: (partner) => partner.payerCount },
  {
    id: "sent",
    heading: "Last sent",
    width: "150px",
    cell: (partner) => (partner.lastSentAt ? instantText(partner.lastSentAt, zone) : "nothing yet"),
  },
  {
    id: "received",
    heading: "Last received",
    width: "150px",
    cell: (partner) => (partner.lastReceivedAt ? instantText(partner.lastReceivedAt, zone) : "nothing yet"),
  },
];
const partnerId = (partner: Partner): string => partner.id;

/** Whether each interface is alive. */
export function PartnersPage() {
  const trpc = useTRPC();
  const { organization } = useViewer();
  const { data: partners } = useSuspenseQuery(trpc.settings.partners.queryOptions({}));
  return (
    <>
      <IdentityStrip
        page
        title="Trading partners"
        sentence="The mailboxes through which claims leave and answers come."
      />
      <Panes columns={["1fr"]}>
        <Pane number={1} title="Partners" summary={countOf(partners.length, "partner")} opensFocused>
          <DataTable
            label="Trading partners"
            columns={columns(organization.timeZone)}
            rows={partners}
            rowId={partnerId}
            empty={<EmptyState kind="nothing-yet" title="No partner is set up." />}
          />
        </Pane>
      </Panes>
      <NextStepLine message={<Alive partners={partners} />} />
    </>
  );
}

function Alive({ partners }: { readonly partners: readonly Partner[] }) {
  const silent = partners.filter(({ lastReceivedAt }) => lastReceivedAt === null);
  if (partners.length === 0) return "Claims leave once a partner is set up.";
  return silent.length === 0 ? (
    <>
      <b>Every mailbox has answered.</b> Files come in by themselves.
    </>
  ) : (
    <>
      <b>Nothing has come yet</b> from {silent.map(({ name }) => name).join(", ")}.
    </>
  );
}
