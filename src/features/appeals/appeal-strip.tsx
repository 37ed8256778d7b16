import Link from "next/link";
import { Clock } from "@/components/clock";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { Money } from "@/components/money";
import { StatusBadge } from "@/components/status-badge";
import { type AppealView, OUTCOME_WORDS, STATUS_WORDS } from "@/features/appeals/appeal-words";

/** Which appeal of which denial, and the clock of whoever must move. */
export function AppealStrip({ view }: { readonly view: AppealView }) {
  const { appeal, claim } = view;
  const outcome = appeal.outcome ? OUTCOME_WORDS[appeal.outcome as keyof typeof OUTCOME_WORDS] : "";
  return (
    <IdentityStrip
      title={`Appeal ${appeal.number}`}
      subtitle={
        <>
          <Link href={`/denials/${appeal.denialId}`} prefetch={false}>
            Denial {appeal.denialNumber}
          </Link>
          {" · "}
          {appeal.levelName}, level {appeal.level}
        </>
      }
      facts={[
        { label: "Patient", value: claim.patientName },
        {
          label: "Status",
          value: <StatusBadge status={`${STATUS_WORDS[appeal.status]} ${outcome}`.trim()} />,
        },
        { label: "Payer", value: claim.payerName },
        { label: "Reason", value: `${appeal.codes}, ${appeal.categoryTitle.toLowerCase()}` },
        { label: "At stake", value: <Money cents={appeal.amount} /> },
      ]}
      clock={clockOf(view)}
    />
  );
}

function clockOf({ appeal, clock, today }: AppealView) {
  if (appeal.status === "decided")
    return { label: "Recovered", value: <Money cents={appeal.recoveredAmount} /> };
  if (appeal.filedAt)
    return {
      label: "Decision expected",
      value: clock.decisionDueOn ? <Clock due={clock.decisionDueOn} today={today} /> : "no clock known",
    };
  return {
    label: clock.confirmed ? "Must leave by" : "Must leave by, rule not confirmed",
    value: clock.sendBy ? <Clock due={clock.sendBy} today={today} nearDays={7} /> : "deadline unknown",
  };
}
