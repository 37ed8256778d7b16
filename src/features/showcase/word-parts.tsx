import { Clock } from "@/components/clock";
import { CodeChip } from "@/components/code-chip";
import { DataTable } from "@/components/data-table";
import { Money } from "@/components/money";
import { StatusBadge } from "@/components/status-badge";
import { Facts } from "@/components/ui/facts";
import { Kbd } from "@/components/ui/kbd";
import { LeaseBadge } from "@/components/ui/lease-badge";
import { SeverityWord } from "@/components/ui/severity-word";
import type { Column } from "@/components/work-queue/column";
import type { Cents } from "@/domain/shared/money";
import { SheetPart } from "@/features/showcase/sheet-part";
import { day, TODAY } from "@/features/showcase/today";

interface Figure {
  readonly name: string;
  readonly cents: Cents | undefined;
}

const FIGURES: readonly Figure[] = [
  { name: "Charge", cents: 1_248_000n },
  { name: "Contractual adjustment", cents: -310_645n },
  { name: "Paid by second payer", cents: undefined },
];
const COLUMNS: readonly Column<Figure>[] = [
  { id: "name", heading: "Figure", width: "1fr", cell: ({ name }) => name },
  {
    id: "cents",
    heading: "Amount",
    width: "110px",
    kind: "money",
    cell: ({ cents }) => <Money cents={cents} />,
  },
];

export const WordParts = () => (
  <>
    <SheetPart title="Severity, status, clock">
      <Facts
        tight
        facts={[
          { label: "must be fixed", value: <SeverityWord severity="blocks" /> },
          { label: "may go on", value: <SeverityWord severity="warning" /> },
          { label: "good to know", value: <SeverityWord severity="note" /> },
          { label: "by a person", value: <SeverityWord severity="settled" /> },
          {
            label: "not yet",
            value: (
              <>
                <SeverityWord severity="proposed" /> <Kbd action="accept" /> or <Kbd action="decline" />
              </>
            ),
          },
        ]}
      />
      <p className="row">
        <StatusBadge status="Held by edits" />
        <StatusBadge status="Accepted" />
        <StatusBadge status="Denied in part" />
        <StatusBadge status="Test" tone="care" />
      </p>
      <p className="row text-grid">
        <Clock due={day("2026-03-30")} today={TODAY} />
        <Clock due={day("2026-03-24")} today={TODAY} form="left" />
        <Clock due={day("2026-03-21")} today={TODAY} form="left" />
      </p>
      <p className="row text-grid">
        <LeaseBadge holder="R. Diaz" until="10:58" />
        <LeaseBadge holder="J. Marsh" until="11:20" mine />
      </p>
    </SheetPart>
    <SheetPart title="Money and codes">
      <DataTable
        label="Figures"
        columns={COLUMNS}
        rows={FIGURES}
        rowId={({ name }) => name}
        totals={{ name: "Open", cents: <Money cents={937_355n} /> }}
      />
      <p className="row">
        <CodeChip code="E11.22" />
        <CodeChip code="99214" />
        <CodeChip code="I10" state="proposed" />
        <CodeChip code="0SRC0J9" />
        <CodeChip code="E11.2" state="invalid" says="needs more characters" />
      </p>
    </SheetPart>
  </>
);
