"use client";

import type { ReactNode } from "react";
import { useRef } from "react";
import { useKeys } from "@/components/keyboard/use-keys";
import { useRovingRows } from "@/components/keyboard/use-roving-rows";
import type { Severity } from "@/components/ui/severity-mark";
import { SeverityMark } from "@/components/ui/severity-mark";

export interface TimelineEvent {
  readonly id: string;
  /** "02/12/2026 16:00", or "by 04/15/2026". */
  readonly when: string;
  readonly severity: Severity;
  /** First word of the event in bold: "Sent". */
  readonly what: string;
  readonly detail?: ReactNode | undefined;
  readonly note?: ReactNode | undefined;
  readonly who?: ReactNode | undefined;
  /** Where in the file: a link to the line, or "not in a file". */
  readonly where?: ReactNode | undefined;
  /** "2 days", or "23 days left". */
  readonly after?: ReactNode | undefined;
  /** The next thing that must happen; overdue takes the stop shape. */
  readonly expected?: boolean | undefined;
}

interface TimelineProps {
  readonly label: string;
  readonly events: readonly TimelineEvent[];
  /** For a narrow pane: when and what; who did it stands under it. */
  readonly short?: boolean | undefined;
  readonly currentId?: string | undefined;
  readonly onOpen?: ((event: TimelineEvent) => void) | undefined;
}

/** Everything that happened, oldest first; what is expected next stands at the end, so that silence is visible. */
export function Timeline({ label, events, short, currentId, onOpen }: TimelineProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const open = (index: number) => {
    const event = events[index];
    if (event) onOpen?.(event);
  };
  const { current, focusRow, rowProps } = useRovingRows({
    count: events.length,
    list: body,
    onOpen: onOpen && open,
  });
  useKeys("page", { history: events.length > 0 ? () => focusRow(current) : undefined });
  return (
    <div className="table-scroll">
      <table className="table timeline" aria-label={label}>
        <thead>
          <tr>
            <th className="at">
              <span className="unseen">State</span>
            </th>
            <th scope="col">When</th>
            <th scope="col">What happened</th>
            {short ? null : <th scope="col">Who</th>}
            {short ? null : <th scope="col">Where in the file</th>}
            {short ? null : (
              <th scope="col" data-align="end">
                After
              </th>
            )}
          </tr>
        </thead>
        <tbody ref={body}>
          {events.map((event, index) => (
            <tr
              key={event.id}
              {...rowProps(index)}
              aria-current={event.id === currentId ? "true" : undefined}
              data-expected={event.expected ? "" : undefined}
              onDoubleClick={() => open(index)}
            >
              <EventCells event={event} short={short === true} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const EventCells = ({ event, short }: { readonly event: TimelineEvent; readonly short: boolean }) => (
  <>
    <td className="at">
      <span className="dot">
        <SeverityMark severity={event.severity} says={event.expected ? "Expected" : undefined} />
      </span>
    </td>
    <td className="nowrap">{event.expected ? <b>{event.when}</b> : event.when}</td>
    <td className="what">
      <b>{event.what}</b> {event.detail}
      {event.note ? <small>{event.note}</small> : null}
      {short && event.who ? <small>{event.who}</small> : null}
    </td>
    {short ? null : <td className="who">{event.who}</td>}
    {short ? null : <td className="where quiet">{event.where}</td>}
    {short ? null : (
      <td data-align="end" className={event.expected ? "code" : "quiet"}>
        {event.after}
      </td>
    )}
  </>
);
