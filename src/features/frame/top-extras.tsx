"use client";

import Link from "next/link";
import { countText } from "@/components/format/count-text";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import { useMay, useViewer } from "@/trpc/use-viewer";

/** Inbox for those who answer questions; in the demo, its day and that its people need no second factor. */
export function TopExtras({ inbox }: { readonly inbox: number | undefined }) {
  const { organization, hasSecondFactor, today } = useViewer();
  const may = useMay();
  return (
    <>
      {organization.demo ? (
        may("demo:advance-clock") ? (
          <Link
            className="top-item"
            href="/settings/demo"
            aria-label={`Demo day ${formatCalendarDate(today)}`}
          >
            <span className="wide-only">Demo day</span> {formatCalendarDate(today)}
          </Link>
        ) : (
          <span className="top-item quiet-item">Demo day {formatCalendarDate(today)}</span>
        )
      ) : null}
      {organization.demo && !organization.mfaRequired && !hasSecondFactor ? (
        <Link className="top-item quiet-item" href="/settings/account">
          Demo: second factor off
        </Link>
      ) : null}
      {inbox === undefined ? null : (
        <Link className="top-item" href="/inbox">
          Inbox {inbox > 0 ? <b>{countText(inbox)}</b> : null}
        </Link>
      )}
    </>
  );
}
