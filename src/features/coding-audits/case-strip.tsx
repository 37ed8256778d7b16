import { Clock } from "@/components/clock";
import { timeText } from "@/components/format/instant-text";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { StatusBadge } from "@/components/status-badge";
import { LeaseBadge } from "@/components/ui/lease-badge";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import { caseStatus } from "@/features/coding-audits/audit-words";
import type { CaseView } from "@/features/coding-audits/worksheet-wire";
import { useViewer } from "@/trpc/use-viewer";

const SEX = { F: "female", M: "male" } as const;

/** Whose chart, whose coding, who reviews it, and by when. */
export function CaseStrip({ view }: { readonly view: CaseView }) {
  const { organization } = useViewer();
  const { encounter, lease } = view;
  const sex = SEX[encounter.sex as keyof typeof SEX] ?? "sex not known";
  return (
    <IdentityStrip
      title={encounter.patientName}
      subtitle={`Chart ${view.position} of ${view.audit.sampleSize}, ${view.audit.name}`}
      facts={[
        { label: "Patient", value: `${encounter.age} y, ${sex}` },
        { label: "Encounter", value: encounter.number },
        { label: "Service date", value: formatCalendarDate(encounter.serviceFrom) },
        { label: "Coder", value: view.coder },
        {
          label: "Auditor",
          value: lease.holder ? (
            <LeaseBadge
              holder={lease.mine ? "You" : lease.holder}
              mine={lease.mine}
              until={lease.expiresAt ? timeText(lease.expiresAt, organization.timeZone) : undefined}
            />
          ) : (
            view.auditor
          ),
        },
        { label: "Status", value: <StatusBadge status={caseStatus(view.status)} /> },
      ]}
      clock={
        view.dueOn && view.status !== "finished"
          ? { label: "Due", value: <Clock due={view.dueOn} today={view.today} /> }
          : undefined
      }
    />
  );
}
