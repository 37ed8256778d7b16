import { DefinitionPopover } from "@/components/chart/definition-popover";
import { DataTable } from "@/components/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { Column } from "@/components/work-queue/column";
import { rateWords } from "@/features/coding-audits/audit-words";
import type { Outputs } from "@/trpc/client";

type Audit = Outputs["codingAudits"]["get"];
type CoderRow = Audit["accuracy"]["coders"][number];
type Figures = Pick<CoderRow, "final" | "beforeRebuttal" | "overpaid" | "underpaid">;

const count = (id: string, heading: string, of: (row: Figures) => string | number): Column<CoderRow> => ({
  id,
  heading,
  width: "1fr",
  kind: "count",
  cell: of,
});

const FIGURES: readonly Column<CoderRow>[] = [
  count("cases", "Charts", ({ final }) => final.cases),
  count("byCode", "By code", ({ final }) => rateWords(final.byCode)),
  count("before", "Before rebuttal", ({ beforeRebuttal }) => rateWords(beforeRebuttal.byCode)),
  count("byCase", "By case", ({ final }) => rateWords(final.byCase)),
  count("confirmed", "Confirmed", ({ final }) => String(final.counts.confirmed)),
  count("missed", "Missed", ({ final }) => String(final.counts.missed)),
  count("unsupported", "Not supported", ({ final }) => String(final.counts.unsupported)),
  count("over", "Overpaid", ({ overpaid }) => overpaid),
  count("under", "Underpaid", ({ underpaid }) => underpaid),
];
const COLUMNS: readonly Column<CoderRow>[] = [
  { id: "coder", heading: "Coder", width: "170px", cell: ({ coder }) => coder },
  ...FIGURES,
];

/** Accuracy with its counts; never sorted by it, and fewer than twenty codes are counts. */
export function AccuracyTable({ accuracy }: { readonly accuracy: Audit["accuracy"] }) {
  const { coders, all, definitions } = accuracy;
  const whole: CoderRow = { coder: "All", ...all };
  return (
    <>
      <DataTable
        label="Accuracy"
        columns={COLUMNS}
        rows={coders}
        rowId={({ coder }) => coder}
        totals={
          coders.length > 1
            ? Object.fromEntries(COLUMNS.map((column) => [column.id, column.cell(whole)]))
            : undefined
        }
        empty={<EmptyState kind="nothing-yet" title="Nothing is released yet." />}
      />
      {coders.length > 0 ? (
        <p className="pad quiet text-label">
          {definitions.byCode.authority}
          <DefinitionPopover
            term={definitions.byCode.title}
            definition={definitions.byCode.formula}
            source={definitions.byCode.pitfall}
          />
          {definitions.byCase.authority}
          <DefinitionPopover
            term={definitions.byCase.title}
            definition={definitions.byCase.formula}
            source={definitions.byCase.pitfall}
          />
        </p>
      ) : null}
    </>
  );
}
