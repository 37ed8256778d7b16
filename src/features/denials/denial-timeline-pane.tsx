"use client";

import { instantText } from "@/components/format/instant-text";
import { Pane } from "@/components/frame/pane";
import { Timeline, type TimelineEvent } from "@/components/timeline/timeline";
import { Kbd } from "@/components/ui/kbd";
import type { Severity } from "@/components/ui/severity-mark";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import { CallNote } from "@/features/denials/call-note";
import type { DenialView } from "@/features/denials/denial-words";
import type { DenialActs } from "@/features/denials/use-denial-acts";
import { useViewer } from "@/trpc/use-viewer";

interface PaneProps {
  readonly number: number;
  readonly view: DenialView;
  readonly acts: DenialActs;
}

/** Everything that happened to the claim and to its denial, calls included; the next clock stands at the end. */
export function DenialTimelinePane({ number, view, acts }: PaneProps) {
  const { organization } = useViewer();
  const events = [
    ...view.timeline.map((event) => toEvent(event, organization.timeZone)),
    ...expectedOf(view),
  ];
  return (
    <Pane
      number={number}
      title="Timeline and calls"
      aside={
        view.mayWork ? (
          <>
            <Kbd action="new" /> call note
          </>
        ) : null
      }
    >
      <Timeline label="What happened" events={events} short />
      {view.mayWork ? <CallNote key={view.contacts.length} view={view} acts={acts} /> : null}
    </Pane>
  );
}

const SEVERITY: Readonly<Record<string, Severity>> = {
  denial: "blocks",
  rejected: "blocks",
  contact: "note",
  note: "note",
  held: "note",
};

function toEvent(event: DenialView["timeline"][number], zone: string): TimelineEvent {
  const [first = "", ...rest] = event.summary.split(" ");
  const refused = event.kind === "remittance" && event.summary.includes("refusal");
  return {
    id: event.id,
    when: instantText(event.at, zone).slice(0, 10),
    severity: refused ? "blocks" : (SEVERITY[event.kind] ?? "settled"),
    what: first,
    detail: rest.join(" "),
    note: event.detail,
    who: event.actorName,
  };
}

function expectedOf({ denial, appeals, contacts, today }: DenialView): TimelineEvent[] {
  if (denial.resolution) return [];
  const filed = appeals.find(({ status }) => status === "filed" || status === "receipt-confirmed");
  const followUpOn = contacts.at(-1)?.followUpOn;
  const next = filed
    ? { on: filed.decisionDueOn, what: "Next:", detail: `decision on appeal ${filed.number}`, who: "payer" }
    : followUpOn && denial.status === "waiting"
      ? { on: followUpOn, what: "Next:", detail: "follow up as noted", who: denial.ownerName ?? "nobody" }
      : {
          on: denial.deadlineOn,
          what: "Next:",
          detail: "act, or it is lost",
          who: denial.ownerName ?? "nobody",
        };
  return [
    {
      id: "expected",
      when: next.on ? `by ${formatCalendarDate(next.on)}` : "no date",
      severity: next.on !== null && next.on < today ? "blocks" : "note",
      what: next.what,
      detail: next.detail,
      note: filed ? undefined : (denial.deadlineBasis ?? "No rule for this payer and level is known"),
      who: next.who,
      expected: true,
    },
  ];
}
