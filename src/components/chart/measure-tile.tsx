"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { useRef, useState } from "react";
import { DefinitionPopover } from "@/components/chart/definition-popover";
import { useKeys } from "@/components/keyboard/use-keys";

interface MeasureTileProps {
  readonly label: string;
  /** "9.1 %"; "not known" and "none" are quiet. */
  readonly value: string;
  /** "952 of 10,500 · goal 8.0 % · was 9.3 %" */
  readonly note?: ReactNode | undefined;
  /** The rows that make the number. */
  readonly href?: string | undefined;
  readonly current?: boolean | undefined;
  /** What the number means and whose definition it is: under its mark, or one key while the number has the focus. */
  readonly definition?: { readonly text: ReactNode; readonly source: string } | undefined;
  /** The period has not ended: the value is drawn hollow. */
  readonly hollow?: boolean | undefined;
}

/** One number that opens its rows. Several stand side by side in MeasureTiles. */
export function MeasureTile({ label, value, note, href, current, definition, hollow }: MeasureTileProps) {
  const tile = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  useKeys("focus", definition ? { "code-book": () => setOpen(true) } : {}, tile);
  const inside = (
    <>
      <h3>{label}</h3>
      <strong data-unknown={NO_VALUE.has(value) ? "" : undefined} data-hollow={hollow ? "" : undefined}>
        {value}
      </strong>
      {note ? <p>{note}</p> : null}
    </>
  );
  const marks = { className: "measure", "aria-current": current ? ("true" as const) : undefined };
  return (
    <div className="measure-cell" ref={tile}>
      {href ? (
        <Link prefetch={false} href={href} {...marks} data-measure="">
          {inside}
        </Link>
      ) : (
        <div {...marks}>{inside}</div>
      )}
      {definition ? (
        <DefinitionPopover
          term={label}
          definition={definition.text}
          source={definition.source}
          open={open}
          onOpenChange={setOpen}
        />
      ) : null}
    </div>
  );
}

const NO_VALUE: ReadonlySet<string> = new Set(["not known", "none"]);
