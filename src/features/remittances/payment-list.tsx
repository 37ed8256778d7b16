import { Fragment } from "react";
import { CodeText } from "@/components/code-text";
import { DataTable } from "@/components/data-table";
import { Money } from "@/components/money";
import { StatusBadge } from "@/components/status-badge";
import { Button } from "@/components/ui/button";
import { SectionHead } from "@/components/ui/section-head";
import { SeverityMark } from "@/components/ui/severity-mark";
import type { Column } from "@/components/work-queue/column";
import { claimPaymentWords, GROUP_WORDS, paymentStatusWords } from "@/features/remittances/remittance-words";
import type { Outputs } from "@/trpc/client";

export type Payment = Outputs["remittances"]["get"]["payments"][number];
type Line = Payment["lines"][number];
type Adjustment = Line["adjustments"][number];

/** Every claim payment with its lines: billed, paid, and where the rest went, in words. */
export const PaymentList = ({ payments }: { readonly payments: readonly Payment[] }) => (
  <>
    {payments.map((payment) => (
      <section key={payment.id} aria-label={`Claim ${payment.patientControlNumber}`}>
        <SectionHead
          tinted
          title={payment.patientControlNumber}
          summary={`${payment.patientName ?? "no name"} · ${claimPaymentWords(payment.statusCode)}`}
          aside={<Whereto payment={payment} />}
        />
        {payment.exception ? (
          <p className="pad row">
            <SeverityMark severity="warning" />
            <span>
              <b>{payment.exception}.</b> {payment.exceptionDetail}
            </span>
          </p>
        ) : null}
        <DataTable
          label={`Lines of ${payment.patientControlNumber}`}
          columns={LINE_COLUMNS}
          rows={payment.lines}
          rowId={lineId}
          totals={{
            service: "Claim",
            billed: <Money cents={payment.chargeAmount} />,
            paid: <Money cents={payment.paidAmount} />,
            rest: <Adjustments adjustments={payment.adjustments} />,
          }}
        />
      </section>
    ))}
  </>
);

const Whereto = ({ payment }: { readonly payment: Payment }) => (
  <span className="row">
    <StatusBadge status={paymentStatusWords(payment.status)} />
    {payment.claim ? (
      <Button look="plain" href={`/claims/${payment.claim.id}`}>
        {`Claim ${payment.claim.patientControlNumber}`}
      </Button>
    ) : null}
  </span>
);

const lineId = (line: Line): string => line.id;

const LINE_COLUMNS: readonly Column<Line>[] = [
  {
    id: "service",
    heading: "Service",
    width: "130px",
    kind: "identity",
    cell: (line) => <CodeText code={[line.procedureCode, ...line.modifiers].join(" ")} />,
  },
  {
    id: "billed",
    heading: "Billed",
    width: "104px",
    kind: "money",
    cell: (line) => <Money cents={line.chargeAmount} />,
  },
  {
    id: "paid",
    heading: "Paid",
    width: "104px",
    kind: "money",
    cell: (line) => <Money cents={line.paidAmount} />,
  },
  {
    id: "rest",
    heading: "Where the rest went",
    width: "minmax(320px, 2fr)",
    cell: (line) => (
      <>
        <Adjustments adjustments={line.adjustments} />
        {line.remarkCodes.length > 0 ? (
          <span className="quiet"> · remarks {line.remarkCodes.join(", ")}</span>
        ) : null}
      </>
    ),
  },
];

const Adjustments = ({ adjustments }: { readonly adjustments: readonly Adjustment[] }) =>
  adjustments.map((each, index) => (
    <Fragment key={`${each.group}${each.reasonCode}`}>
      {index > 0 ? " · " : ""}
      <span className="nowrap">
        {GROUP_WORDS[each.group] ?? each.group}, {each.group} {each.reasonCode} <Money cents={each.amount} />
      </span>
    </Fragment>
  ));
