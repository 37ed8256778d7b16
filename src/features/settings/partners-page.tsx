"use client";

import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { instantText } from "@/components/format/instant-text";
import { StatusBadge } from "@/components/status-badge";
import type { Column } from "@/components/work-queue/column";
import { ConnectionPanel } from "@/features/settings/connection-panel";
import { type Partner, partnerGroups, partnerInput, partnerValues } from "@/features/settings/partner-fields";
import { RecordsPage } from "@/features/settings/records-page";
import { SHOWN_IN_FORM } from "@/features/settings/setting-fields";
import { useTRPC } from "@/trpc/client";
import { useViewer } from "@/trpc/use-viewer";

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
/** While the worker is at a try, its answer is a moment away. */
const ASK_AGAIN_MS = 1_500;
const isBeingTried = ({ access }: Partner): boolean =>
  access?.lastTry != null && access.lastTry.triedAt === null;

/** Whether each interface is alive, and how it is reached. */
export function PartnersPage() {
  const trpc = useTRPC();
  const { organization } = useViewer();
  const { data: partners, refetch } = useSuspenseQuery(
    trpc.settings.partners.queryOptions(
      {},
      { refetchInterval: ({ state }) => (state.data?.some(isBeingTried) ? ASK_AGAIN_MS : false) },
    ),
  );
  const add = useMutation(trpc.settings.addPartner.mutationOptions(SHOWN_IN_FORM));
  const change = useMutation(trpc.settings.changePartner.mutationOptions(SHOWN_IN_FORM));
  return (
    <RecordsPage
      title="Trading partners"
      sentence="The mailboxes through which claims leave and answers come."
      noun="partner"
      columns={columns(organization.timeZone)}
      brief={["name", "mode", "address"]}
      rows={partners}
      nameOf={({ name }) => name}
      valuesOf={partnerValues}
      groups={partnerGroups}
      save={(values, seen) =>
        seen
          ? change.mutateAsync({
              ...partnerInput(values),
              tradingPartnerId: seen.id,
              version: seen.version,
            })
          : add.mutateAsync(partnerInput(values))
      }
      refresh={async () => (await refetch()).data ?? []}
      beside={(partner, form) =>
        partner.access ? <ConnectionPanel partner={partner} access={partner.access} form={form} /> : null
      }
      empty="No partner is set up: claims leave once there is one."
      message={<Alive partners={partners} />}
    />
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
