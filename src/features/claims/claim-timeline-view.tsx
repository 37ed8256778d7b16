"use client";

import Link from "next/link";
import { clockReading } from "@/components/format/clock-reading";
import { durationText } from "@/components/format/duration-text";
import { instantText } from "@/components/format/instant-text";
import { type Step, StepsStrip } from "@/components/timeline/steps-strip";
import { Timeline, type TimelineEvent } from "@/components/timeline/timeline";
import type { Severity } from "@/components/ui/severity-mark";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import { type ClaimView, OWNER_WORDS } from "@/features/claims/claim-words";
import { useMay } from "@/trpc/use-viewer";

type StoryEvent = ClaimView["events"][number];

/** Steps of the way, by the kinds of events that mean them. */
const STEPS: readonly { readonly name: string; readonly kinds: readonly string[] }[] = [
  { name: "Coded", kinds: ["coded"] },
  { name: "Assembled", kinds: ["assembled"] },
  { name: "Scrubbed", kinds: ["scrubbed", "released"] },
  { name: "Batched", kinds: ["batched"] },
  { name: "Sent", kinds: ["submitted"] },
  { name: "TA1", kinds: ["ta1"] },
  { name: "999", kinds: ["999"] },
  { name: "277CA", kinds: ["277ca", "accepted", "rejected"] },
  { name: "Remittance", kinds: ["remittance"] },
  { name: "Denial", kinds: ["denial"] },
  { name: "Appeal", kinds: ["appeal"] },
  { name: "Decision", kinds: ["decision"] },
];
const STOPPING: readonly string[] = ["rejected", "denial"];
const QUIET: readonly string[] = ["note", "contact", "overridden", "held"];

const severityOf = ({ kind, summary }: StoryEvent): Severity => {
  if (STOPPING.includes(kind) || summary.includes("held by")) return "blocks";
  return QUIET.includes(kind) ? "note" : "settled";
};

/** One line from coding to payment, with file line, person and time; what is expected next stands at the end. */
export function ClaimTimelineView({ claim }: { readonly claim: ClaimView }) {
  const opensFiles = useMay()("x12:read");
  return (
    <>
      <StepsStrip label="From coding to payment" steps={stepsOf(claim)} />
      <Timeline
        label="What happened"
        events={[...claim.events.map(toEvent(claim, opensFiles)), ...expectedOf(claim)]}
      />
    </>
  );
}

function stepsOf({ events, expected, timeZone, today }: ClaimView): Step[] {
  const reached = STEPS.flatMap(({ name, kinds }): Step[] => {
    const event = events.findLast(({ kind }) => kinds.includes(kind));
    if (!event) return [];
    const when = instantText(event.at, timeZone).slice(0, 5);
    return [{ id: name, name, when, severity: severityOf(event) }];
  });
  if (!expected) return reached;
  const late = expected.byOn !== null && expected.byOn < today;
  const when = expected.byOn ? `by ${formatCalendarDate(expected.byOn).slice(0, 5)}` : "no date";
  return [
    ...reached,
    { id: "expected", name: "Next", when, severity: late ? "blocks" : "note", expected: true },
  ];
}

const toEvent =
  ({ events, timeZone }: ClaimView, opensFiles: boolean) =>
  (event: StoryEvent, index: number): TimelineEvent => {
    const before = events[index - 1];
    const [first = "", ...rest] = event.summary.split(" ");
    return {
      id: event.id,
      when: instantText(event.at, timeZone),
      severity: severityOf(event),
      what: first,
      detail: rest.join(" "),
      note: event.detail,
      who: event.actorName,
      where: event.ediFileId ? (
        opensFiles ? (
          <Link href={`/files/${event.ediFileId}`} className="mono">
            {event.place ?? "open the file"}
          </Link>
        ) : (
          <span className="mono">{event.place ?? "in a file"}</span>
        )
      ) : (
        "not in a file"
      ),
      after: before ? gapText(event.at.getTime() - before.at.getTime()) : "",
    };
  };

const gapText = (ms: number): string => (ms < 1000 ? "at once" : durationText(ms));

function expectedOf({ expected, today }: ClaimView): TimelineEvent[] {
  if (!expected) return [];
  const reading = expected.byOn ? clockReading(expected.byOn, today) : undefined;
  return [
    {
      id: "expected",
      when: expected.byOn ? `by ${formatCalendarDate(expected.byOn)}` : "no date",
      severity: reading?.urgency === "late" ? "blocks" : "note",
      what: "Next expected:",
      detail: expected.summary,
      who: OWNER_WORDS[expected.owner as keyof typeof OWNER_WORDS] ?? expected.owner,
      where: "",
      after: reading ? (reading.days < 0 ? reading.left : `${reading.left} left`) : "",
      expected: true,
    },
  ];
}
