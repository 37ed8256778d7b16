import Link from "next/link";
import type { ReactNode } from "react";

interface MeasureTileProps {
  readonly label: string;
  /** "9.1 %"; "not known" is quiet. */
  readonly value: string;
  /** "952 of 10,500 · goal 8.0 % · was 9.3 %" */
  readonly note?: ReactNode | undefined;
  /** The rows that make the number. */
  readonly href?: string | undefined;
  readonly current?: boolean | undefined;
}

/** One number that opens its rows. Several stand side by side in MeasureTiles. */
export function MeasureTile({ label, value, note, href, current }: MeasureTileProps) {
  const inside = (
    <>
      <h3>{label}</h3>
      <strong data-unknown={value === "not known" ? "" : undefined}>{value}</strong>
      {note ? <p>{note}</p> : null}
    </>
  );
  const marks = { className: "measure", "aria-current": current ? ("true" as const) : undefined };
  return href ? (
    <Link prefetch={false} href={href} {...marks}>
      {inside}
    </Link>
  ) : (
    <div {...marks}>{inside}</div>
  );
}
