"use client";

import { Pane } from "@/components/frame/pane";
import { ReferenceList } from "@/components/reference-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Kbd } from "@/components/ui/kbd";
import { setsFor } from "@/domain/code-sets/code-shape";
import { type CodingSheet, rowOf } from "@/domain/coding/coding-sheet";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Inputs } from "@/trpc/client";
import { useReferences } from "@/trpc/use-references";

interface ReferencePaneProps {
  readonly sheet: CodingSheet;
  readonly current: string | undefined;
  readonly on: CalendarDate;
  /** Who pays for the visit: the policies of that payer come first. */
  readonly payerName: string | null;
}

const isOfOther = (entry: { readonly payerName: string | null }, payerName: string | null): boolean =>
  entry.payerName !== null && entry.payerName !== payerName;

type AskedSet = Inputs["encoder"]["references"]["set"];

/** What is to be read about the row under the cursor; it stays in step. */
export function ReferencePane({ sheet, current, on, payerName }: ReferencePaneProps) {
  const row = current ? rowOf(sheet, current) : undefined;
  const code = row?.code ?? "";
  const isService = sheet.services.some(({ key }) => key === current);
  const set = isService ? (setsFor(code)[0] ?? "cpt") : "icd10cm";
  const { loaded, edition, shown } = useReferences(
    { set: set as AskedSet, code: code || "-", on },
    code !== "",
  );
  const entries = [...shown.entries].sort(
    (one, other) => Number(isOfOther(one, payerName)) - Number(isOfOther(other, payerName)),
  );
  const found = shown.guidelines.length + shown.chapter.length + shown.entries.length;
  return (
    <Pane
      number={3}
      title="Reference"
      summary={row ? `${row.code} ${row.title}` : "no row is open"}
      aside={edition?.name}
    >
      <p className="book-field">
        <span className="quiet">
          <Kbd action="pane-3" /> goes here, <Kbd action="back" /> closes
        </span>
      </p>
      {found > 0 ? (
        <ReferenceList key={code} {...shown} entries={entries} open={2} />
      ) : loaded ? (
        <div className="pad">
          <EmptyState kind="nothing-yet" title={`Nothing is kept on ${code}.`}>
            Official guidelines come with Settings, Code sets; policies with Settings, References on codes.
          </EmptyState>
        </div>
      ) : null}
    </Pane>
  );
}
