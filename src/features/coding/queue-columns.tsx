import { Clock } from "@/components/clock";
import { countText } from "@/components/format/count-text";
import { Money } from "@/components/money";
import { LeaseBadge } from "@/components/ui/lease-badge";
import type { Column } from "@/components/work-queue/column";
import { dayText, sentence, settingWords } from "@/features/coding/coding-words";
import type { CodingView } from "@/features/coding/queue-views";
import type { Outputs } from "@/trpc/client";

export type QueuePage = Outputs["coding"]["queue"];
export type QueueRow = QueuePage["rows"][number];

/** Identity, what it is, why it is here, clock, amount, whose it is. */
export const queueColumns = (today: QueuePage["today"], view: CodingView): readonly Column<QueueRow>[] => [
  {
    id: "number",
    heading: "Encounter",
    width: "128px",
    kind: "identity",
    stick: "left",
    cell: (row) => row.number,
  },
  {
    id: "patient",
    heading: "Patient",
    width: "minmax(132px, 1fr)",
    cell: (row) => row.patientName ?? "withheld",
  },
  {
    id: "class",
    heading: "Class",
    width: "minmax(204px, 1fr)",
    cell: (row) => [settingWords(row.setting), row.specialty].filter(Boolean).join(", "),
  },
  {
    id: "payer",
    heading: "Payer",
    width: "minmax(208px, 1fr)",
    cell: (row) => row.payerName ?? <span className="quiet">not known</span>,
  },
  { id: "service", heading: "Service date", width: "96px", cell: (row) => dayText(row.serviceFrom) },
  { id: "waiting", heading: "Days", width: "56px", kind: "count", cell: (row) => countText(row.daysWaiting) },
  {
    id: "why",
    heading: view === "held" ? "Held for" : "Why",
    width: "1.6fr",
    cell: (row) => (view === "held" ? sentence(row.reason.replace(/^Held: /, "")) : row.reason),
  },
  {
    id: "due",
    heading: view === "held" ? "Look again" : "Due",
    width: "196px",
    cell: (row) => <Clock due={row.dueOn} today={today} />,
  },
  {
    id: "holder",
    heading: view === "held" ? "Must act" : "Holder",
    width: "112px",
    cell: (row) => <Holder row={row} />,
  },
  {
    id: "charges",
    heading: "Charges",
    width: "136px",
    kind: "money",
    stick: "right",
    cell: (row) => <ShownCharges {...row} />,
  },
];

/** Priced from the fee schedule is marked; where no service is known yet, there is nothing to say. */
export const ShownCharges = ({
  charges,
  estimated,
}: {
  readonly charges: bigint | null;
  readonly estimated: boolean;
}) =>
  charges === null ? null : (
    <span className="nowrap">
      {estimated ? <span className="quiet">est. </span> : null}
      <Money cents={charges} />
    </span>
  );

function Holder({ row }: { readonly row: QueueRow }) {
  if (row.holderName) return <LeaseBadge holder={row.holderName} mine={row.mine} />;
  return row.ownerName ?? <span className="quiet">free</span>;
}
