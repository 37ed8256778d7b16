"use client";

import { Clock } from "@/components/clock";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { Money } from "@/components/money";
import { LeaseBadge } from "@/components/ui/lease-badge";
import { type Cents, sumCents } from "@/domain/shared/money";
import { dayText, personWords, settingWords } from "@/features/coding/coding-words";
import { keptServices, type Workspace } from "@/features/coding/sheet-wire";
import type { SheetControl } from "@/features/coding/use-sheet";

interface WorkspaceStripProps {
  readonly workspace: Workspace;
  /** Undefined while no service has a price. */
  readonly charges: Cents | undefined;
}

/** Who this is about, what kind of visit, who pays, whose chart it is and by when. */
export function WorkspaceStrip({ workspace, charges }: WorkspaceStripProps) {
  const { encounter, lease, today } = workspace;
  const { patient, provider, payerName, serviceFrom, serviceTo, setting, specialty } = encounter;
  const dates =
    serviceFrom === serviceTo ? dayText(serviceFrom) : `${dayText(serviceFrom)} to ${dayText(serviceTo)}`;
  return (
    <IdentityStrip
      title={patient.name}
      subtitle={`Encounter ${encounter.number}`}
      facts={[
        { label: "Patient", value: personWords(patient) },
        { label: "Class", value: [settingWords(setting), specialty].filter(Boolean).join(", ") },
        { label: "Payer", value: payerName ?? <span className="quiet">not known</span> },
        { label: "Service date", value: dates },
        { label: "Provider", value: provider?.name ?? <span className="quiet">not known</span> },
        { label: "Charges", value: <Money cents={charges} /> },
        {
          label: "Owner",
          value: lease.holder ? <LeaseBadge holder={lease.holder} mine={lease.mine} /> : "Nobody",
        },
      ]}
      clock={{ label: "Due", value: <Clock due={encounter.dueOn} today={today} /> }}
    />
  );
}

/** The sum of what has a price; undefined while nothing has. */
export function chargesKnown({ sheet, kept }: SheetControl): Cents | undefined {
  const known = keptServices(sheet).flatMap(({ key }) => kept.charges.get(key) ?? []);
  return known.length > 0 ? sumCents(known) : undefined;
}
