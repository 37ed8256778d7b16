import { type CalendarDate, calendarDate } from "../../shared/calendar-date";
import { displayCode } from "../code-format";
import type { CodeRelease, Coverage, Provenance } from "../code-release";
import type { ImportIssue, ReadResult } from "./import-issue";
import type { HcpcsRow } from "./read-hcpcs-file";
import type { OrderFileRow } from "./read-icd10cm-order-file";

/** A release is taken whole or not at all. */
export type ReleaseImport =
  | { readonly kind: "release"; readonly release: CodeRelease; readonly counts: ReleaseCounts }
  | { readonly kind: "refused"; readonly issues: readonly ImportIssue[] };

export interface ReleaseCounts {
  readonly entries: number;
  readonly billable: number;
}

interface ReleaseFacts {
  readonly provenance: Provenance;
  readonly covers: Coverage;
  /** As the publisher states them; a difference refuses the file. */
  readonly expected?: Partial<ReleaseCounts>;
}

/** A fiscal year begins on 1 October of the year before it. */
export const fiscalYearCoverage = (year: number): Coverage => ({
  from: calendarDate(`${year - 1}-10-01`),
  through: calendarDate(`${year}-09-30`),
});

export function icd10cmRelease(read: ReadResult<OrderFileRow>, facts: ReleaseFacts): ReleaseImport {
  return releaseOf("icd10cm", facts, read.issues, () =>
    read.rows.map((row) => ({
      system: "icd10cm" as const,
      code: displayCode("icd10cm", row.code),
      title: row.title,
      titleOrigin: "official" as const,
      billable: row.billable,
      validFrom: facts.covers.from,
    })),
  );
}

/** Procedures and modifiers of one file are two releases; each row carries its own dates. */
export function hcpcsRelease(
  read: ReadResult<HcpcsRow>,
  kind: HcpcsRow["kind"],
  facts: ReleaseFacts,
): ReleaseImport {
  const system = kind === "procedure" ? "hcpcs" : "modifier";
  return releaseOf(system, facts, read.issues, () =>
    read.rows
      .filter((row) => row.kind === kind)
      .map((row) => ({
        system,
        code: row.code,
        title: row.title,
        titleOrigin: "official" as const,
        billable: true,
        validFrom: row.validFrom,
        ...(row.validTo && { validTo: row.validTo }),
      })),
  );
}

function releaseOf(
  system: CodeRelease["system"],
  { provenance, covers, expected }: ReleaseFacts,
  issues: readonly ImportIssue[],
  entriesOf: () => CodeRelease["entries"],
): ReleaseImport {
  if (issues.length > 0) return { kind: "refused", issues };
  const entries = entriesOf();
  const counts = { entries: entries.length, billable: entries.filter(({ billable }) => billable).length };
  const differences = countDifferences(counts, expected ?? {});
  if (differences.length > 0) return { kind: "refused", issues: differences };
  const asOf: CalendarDate = covers.from;
  const id = `${system}-${provenance.version}`;
  const release = {
    id,
    system,
    name: provenance.name,
    covers,
    complete: true,
    asOf,
    provenance: [provenance],
    entries,
  };
  return { kind: "release", release, counts };
}

function countDifferences(counts: ReleaseCounts, expected: Partial<ReleaseCounts>): ImportIssue[] {
  return (["entries", "billable"] as const)
    .filter((key) => expected[key] !== undefined && expected[key] !== counts[key])
    .map((key) => ({
      code: "count-differs",
      line: 0,
      message: `${counts[key]} ${key} read, the publisher states ${expected[key]}`,
    }));
}
