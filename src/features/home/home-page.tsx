"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { Clock } from "@/components/clock";
import { DataTable } from "@/components/data-table";
import { countOf, countText } from "@/components/format/count-text";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { Money } from "@/components/money";
import { EmptyState } from "@/components/ui/empty-state";
import type { Column } from "@/components/work-queue/column";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import { type Outputs, useTRPC } from "@/trpc/client";
import { useViewer } from "@/trpc/use-viewer";

type HomeView = Outputs["home"]["cards"];
type Card = HomeView["cards"][number];

const columns = (today: HomeView["today"]): readonly Column<Card>[] => [
  { id: "what", heading: "What", width: "260px", kind: "identity", cell: (card) => card.title },
  {
    id: "count",
    heading: "Open",
    width: "80px",
    kind: "count",
    cell: (card) => (card.count === 0 ? <span className="quiet">0</span> : countText(card.count)),
  },
  {
    id: "amount",
    heading: "Amount",
    width: "140px",
    kind: "money",
    cell: (card) => (card.amount === null ? null : <Money cents={card.amount} />),
  },
  {
    id: "oldest",
    heading: "Oldest since",
    width: "140px",
    cell: (card) => (card.oldestOn ? formatCalendarDate(card.oldestOn) : null),
  },
  {
    id: "deadline",
    heading: "Nearest deadline",
    width: "1fr",
    cell: (card) => (card.nearestDueOn ? <Clock due={card.nearestDueOn} today={today} /> : null),
  },
];

const isIdle = ({ count }: Card): boolean => count === 0;

const hrefOf = (card: Card): string => card.href;
const cardId = (card: Card): string => card.id;

/** What needs this person, most urgent first; Enter on the first row starts. */
export function HomePage() {
  const trpc = useTRPC();
  const router = useRouter();
  const viewer = useViewer();
  const { data } = useSuspenseQuery(trpc.home.cards.queryOptions({}));
  const open = (card: Card) => router.push(card.href);
  // What waits stands first, so that Enter on the first row starts.
  const waiting = data.cards.filter(({ count }) => count > 0);
  const idle = data.cards.filter(({ count }) => count === 0);
  const [first] = waiting;
  return (
    <>
      <IdentityStrip
        page
        title="What needs me"
        sentence={`${viewer.name} at ${viewer.organization.name}, ${formatCalendarDate(data.today)}`}
      />
      <Panes columns={["1fr"]}>
        <Pane
          number={1}
          title="Work"
          summary={data.cards.length > 0 ? `${waiting.length} of ${data.cards.length} wait` : undefined}
          opensFocused
        >
          <DataTable
            label="What needs me"
            columns={columns(data.today)}
            rows={[...waiting, ...idle]}
            proposed={isIdle}
            rowId={cardId}
            rowHref={hrefOf}
            onOpen={open}
            empty={
              <EmptyState kind="nothing-left" title="No work waits for this role.">
                The measures show how the organization is doing.
              </EmptyState>
            }
          />
        </Pane>
      </Panes>
      <NextStepLine
        message={
          first ? (
            <>
              <b>{first.title}</b> comes first: {countOf(first.count, "item")}.
            </>
          ) : (
            <b>Nothing waits for you.</b>
          )
        }
        next={
          first
            ? { label: "Start", action: "do-next-step", onAct: () => open(first) }
            : { label: "Measures", action: "do-next-step", onAct: () => router.push("/measures") }
        }
      />
    </>
  );
}
