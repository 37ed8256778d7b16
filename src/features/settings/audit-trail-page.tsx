"use client";

import { useInfiniteQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { countOf } from "@/components/format/count-text";
import { instantText } from "@/components/format/instant-text";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { EmptyState } from "@/components/ui/empty-state";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { Column } from "@/components/work-queue/column";
import { WorkQueue } from "@/components/work-queue/work-queue";
import { actionWords, nameWords, recordHref } from "@/features/settings/audit-words";
import { type Outputs, useTRPC } from "@/trpc/client";
import { useViewer } from "@/trpc/use-viewer";

type Event = Outputs["auditTrail"]["list"]["rows"][number];
const KINDS = ["all", "reads", "changes"] as const;

const columns = (zone: string): readonly Column<Event>[] => [
  {
    id: "at",
    heading: "When",
    width: "150px",
    kind: "identity",
    cell: (event) => instantText(event.at, zone),
  },
  { id: "who", heading: "Who", width: "180px", cell: (event) => event.person },
  { id: "did", heading: "Did", width: "160px", cell: actionWords },
  { id: "what", heading: "With", width: "190px", cell: (event) => nameWords(event.subjectKind) },
  {
    id: "id",
    heading: "Record",
    width: "300px",
    cell: (event) =>
      event.subjectId === "*" ? (
        <span className="quiet">as listed</span>
      ) : (
        <span className="mono">{event.subjectId}</span>
      ),
  },
  { id: "change", heading: "From, to", width: "1fr", cell: (event) => <Change {...event} /> },
  { id: "door", heading: "By", width: "190px", cell: (event) => nameWords(event.door) },
];
const eventId = (event: Event): string => event.id;

/** Who saw or did what. Ids and states only: the trail outlives the record. */
export function AuditTrailPage() {
  const trpc = useTRPC();
  const router = useRouter();
  const { organization } = useViewer();
  const { data: people } = useSuspenseQuery(trpc.auditTrail.people.queryOptions({}));
  const [filter, setFilter] = useQueryStates({
    person: parseAsString.withDefault(""),
    record: parseAsString.withDefault(""),
    what: parseAsStringLiteral(KINDS).withDefault("all"),
  });
  const events = useInfiniteQuery(
    trpc.auditTrail.list.infiniteQueryOptions(
      {
        what: filter.what,
        ...(filter.person ? { personId: filter.person } : {}),
        ...(filter.record ? { subjectId: filter.record } : {}),
      },
      { getNextPageParam: (page) => page.nextCursor },
    ),
  );
  const total = events.data?.pages[0]?.total ?? 0;
  return (
    <>
      <IdentityStrip
        page
        title="Audit trail"
        sentence="Who saw or did what, newest first. Nothing here can be changed."
      />
      <Panes columns={["1fr"]}>
        <Pane number={1} title="Events" summary={countOf(total, "event")}>
          <WorkQueue
            label="Audit trail"
            noun="event"
            columns={columns(organization.timeZone)}
            rows={events.data?.pages.flatMap((page) => page.rows) ?? []}
            rowId={eventId}
            total={total}
            onNearEnd={() => (events.hasNextPage ? void events.fetchNextPage() : undefined)}
            loading={events.isPending}
            onOpen={(event) => {
              const href = recordHref(event);
              if (href) router.push(href);
            }}
            filter={
              <div className="row">
                <SelectField
                  label="Person"
                  placeholder="Everyone"
                  value={filter.person}
                  options={people.map(({ userId, name }) => ({ value: userId, label: name }))}
                  onChange={(person) => void setFilter({ person: person || null })}
                />
                <SelectField
                  label="What"
                  value={filter.what}
                  options={[
                    { value: "all", label: "Everything" },
                    { value: "reads", label: "Seen" },
                    { value: "changes", label: "Done" },
                  ]}
                  onChange={(what) => void setFilter({ what: KINDS.find((kind) => kind === what) ?? "all" })}
                />
                <TextField
                  label="Record id"
                  value={filter.record}
                  onChange={(record) => void setFilter({ record: record.trim() || null })}
                />
              </div>
            }
            empty={<EmptyState kind="nothing-matches" title="No event matches this filter." />}
            opensFocused
          />
        </Pane>
      </Panes>
      <NextStepLine message="Enter opens the record an event is about; that leaves an event too." />
    </>
  );
}

const Change = ({ before, after, reason }: Pick<Event, "before" | "after" | "reason">) => (
  <span className="quiet">
    {[[stateText(before), stateText(after)].filter(Boolean).join(" → "), reason].filter(Boolean).join(" · ")}
  </span>
);

function stateText(state: unknown): string {
  if (state === null || typeof state !== "object") return "";
  return Object.entries(state)
    .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(", ") : String(value)}`)
    .join("; ");
}
