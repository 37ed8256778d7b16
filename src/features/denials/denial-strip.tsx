import Link from "next/link";
import { Clock } from "@/components/clock";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { Money } from "@/components/money";
import { StatusBadge } from "@/components/status-badge";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import { type DenialView, statusWords } from "@/features/denials/denial-words";

/** Who, what, status, payer, amount, owner; the clock of whoever must move at the right end. */
export function DenialStrip({ view }: { readonly view: DenialView }) {
  const { denial, claim, today } = view;
  const { lineNumber } = denial;
  return (
    <IdentityStrip
      title={`Denial ${denial.number}`}
      subtitle={
        <>
          <Link href={`/claims/${claim.id}`} prefetch={false}>
            Claim {claim.number}
          </Link>
          {lineNumber === null ? " · whole claim" : ` · line ${lineNumber} of ${claim.lines}`}
        </>
      }
      facts={[
        { label: "Patient", value: claim.patientName },
        { label: "Status", value: <StatusBadge status={statusWords(denial.status, denial.resolution)} /> },
        { label: "Payer", value: claim.payerName },
        { label: "Service date", value: formatCalendarDate(claim.serviceFrom) },
        { label: "At stake", value: <Money cents={denial.amount} /> },
        { label: "Owner", value: denial.ownerName ?? "nobody" },
      ]}
      clock={clockOf(view, today)}
    />
  );
}

function clockOf({ denial, appeals, nextLevel, ways }: DenialView, today: DenialView["today"]) {
  if (denial.resolution) return { label: "Recovered", value: <Money cents={denial.recoveredAmount} /> };
  const filed = appeals.find(({ status }) => status === "filed" || status === "receipt-confirmed");
  if (filed) return { label: "Decision expected", value: <Clock due={filed.decisionDueOn} today={today} /> };
  if (!ways.some(({ id }) => id === "appeal"))
    return { label: "Appeal", value: "no appeal right: send it as new" };
  return {
    label: `Appeal limit, level ${nextLevel}`,
    value: denial.deadlineOn ? (
      <Clock due={denial.deadlineOn} today={today} nearDays={7} />
    ) : (
      "deadline unknown"
    ),
  };
}
