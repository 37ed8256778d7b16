"use client";

import { useState } from "react";
import { DataTable } from "@/components/data-table";
import { Pane } from "@/components/frame/pane";
import { Money } from "@/components/money";
import { Facts } from "@/components/ui/facts";
import { SectionHead } from "@/components/ui/section-head";
import type { Column } from "@/components/work-queue/column";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import { sumCents } from "@/domain/shared/money";
import type { DenialView } from "@/features/denials/denial-words";

type Line = DenialView["lines"][number];

const COLUMNS: readonly Column<Line>[] = [
  {
    id: "line",
    heading: "Line",
    width: "1fr",
    cell: ({ lineNumber, service }) => (
      <span className="nowrap">
        <b>{lineNumber}</b> <span className="code">{service}</span>
      </span>
    ),
  },
  {
    id: "charge",
    heading: "Billed",
    width: "88px",
    kind: "money",
    cell: ({ charge }) => <Money cents={charge} />,
  },
  {
    id: "paid",
    heading: "Paid",
    width: "84px",
    kind: "money",
    cell: ({ paid }) => <Money cents={paid ?? undefined} />,
  },
  {
    id: "adjusted",
    heading: "Adjusted",
    width: "88px",
    kind: "money",
    cell: ({ adjusted }) => <Money cents={adjusted ?? undefined} />,
  },
];

/** What was billed, paid and adjusted, and the payer's reason in our words; codes stay beside them. */
export function DeniedLinesPane({ number, view }: { readonly number: number; readonly view: DenialView }) {
  const { lines, denial } = view;
  const denied = lines.find((line) => line.denied) ?? lines[0];
  const [chosen, setChosen] = useState<string>();
  const shown = lines.find(({ id }) => id === chosen) ?? denied;
  const known = lines.every(({ paid }) => paid !== null);
  return (
    <Pane number={number} title="What was denied" aside={denial.categoryTitle}>
      <DataTable
        label="Lines of the claim"
        columns={COLUMNS}
        rows={lines}
        rowId={({ id }) => id}
        currentId={shown?.id}
        onFocusRow={({ id }) => setChosen(id)}
        totals={{
          line: "Total",
          charge: <Money cents={sumCents(lines.map(({ charge }) => charge))} />,
          paid: <Money cents={known ? sumCents(lines.map(({ paid }) => paid ?? 0n)) : undefined} />,
          adjusted: (
            <Money cents={known ? sumCents(lines.map(({ adjusted }) => adjusted ?? 0n)) : undefined} />
          ),
        }}
      />
      <PayerWords view={view} line={shown} />
      <InTheRecord passages={view.passages} />
    </Pane>
  );
}

function PayerWords({ view, line }: { readonly view: DenialView; readonly line: Line | undefined }) {
  const { payerWords, claimAdjustments, denial } = view;
  const adjustments = [...(line?.adjustments ?? []), ...claimAdjustments];
  const own = line?.denied !== false;
  return (
    <>
      <SectionHead title={line ? `The payer’s words, line ${line.lineNumber}` : "The payer’s words"} />
      <Facts
        facts={[
          ...(own
            ? [
                {
                  label: "Reason",
                  value: payerWords.reason,
                  note: `${payerWords.codes}, ${payerWords.group}`,
                },
              ]
            : adjustments.map(({ group, reasonCode, words, amount, groupWords }) => ({
                label: `${group} ${reasonCode}`,
                value: (
                  <>
                    {words}: <Money cents={amount} />
                  </>
                ),
                note: groupWords,
              }))),
          ...(own
            ? payerWords.remarks.map(({ code, words }) => ({ label: `Remark ${code}`, value: words }))
            : []),
          {
            label: "Billed with",
            value: line?.diagnoses.length
              ? line.diagnoses.map(({ code, title }) => (
                  <div key={code}>
                    <b className="code">{code}</b> {title}
                  </div>
                ))
              : "no diagnosis linked",
          },
          { label: "Remittance", value: formatCalendarDate(denial.noticedOn) },
        ]}
      />
    </>
  );
}

const InTheRecord = ({ passages }: { readonly passages: DenialView["passages"] }) =>
  passages.length === 0 ? null : (
    <>
      <SectionHead
        title="In the record"
        aside={passages.length === 1 ? "1 passage" : `${passages.length} passages`}
      />
      {passages.map(({ documentId, start, text, title, date, code }) => (
        <p className="quoted" key={`${documentId} ${start} ${code}`}>
          <mark>{text}</mark>
          <small>
            {title}, {formatCalendarDate(date)} · for <span className="code">{code}</span>
          </small>
        </p>
      ))}
    </>
  );
