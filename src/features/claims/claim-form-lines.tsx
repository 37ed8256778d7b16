import type { ReactNode } from "react";
import { SeverityMark } from "@/components/ui/severity-mark";
import { type FindingView, type FormField, shownSeverity } from "@/features/claims/claim-words";

const COLUMNS = [
  { key: "serviceFrom", heading: "A From", width: 102 },
  { key: "serviceTo", heading: "To", width: 102 },
  { key: "placeOfService", heading: "B", width: 36 },
  { key: "procedureCode", heading: "D Service", width: 68 },
  { key: "modifiers", heading: "Modifiers", width: 82 },
  { key: "diagnosisPointers", heading: "E", width: 50 },
  { key: "chargeAmount", heading: "F Charge", width: 84 },
  { key: "units", heading: "G", width: 40 },
  { key: "ndc", heading: "NDC", width: 80 },
] as const;

interface ClaimFormLinesProps {
  readonly form: readonly FormField[];
  /** Open findings; a line that has one carries its shape. */
  readonly findings: readonly FindingView[];
  readonly field: (field: FormField) => ReactNode;
}

/** Box 24: one row per service line. */
export function ClaimFormLines({ form, findings, field }: ClaimFormLinesProps) {
  const byPlace = new Map(form.map((entry) => [entry.at as string, entry]));
  const numbers = form.flatMap(({ at }) => /^serviceLines\/(\d+)\/serviceFrom$/.exec(at)?.[1] ?? []);
  const severityOf = (number: string) => {
    const found = findings
      .filter(({ at }) => at === `serviceLines/${number}` || at.startsWith(`serviceLines/${number}/`))
      .map(({ severity }) => shownSeverity(severity));
    return found.find((severity) => severity === "blocks") ?? found[0];
  };
  return (
    <table className="table" aria-label="Service lines, box 24" data-fixed="" style={{ minWidth: 686 }}>
      <colgroup>
        <col style={{ width: 42 }} />
        {COLUMNS.map(({ key, width }) => (
          <col key={key} style={{ width }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">24</th>
          {COLUMNS.map(({ key, heading }) => (
            <th key={key} scope="col" data-align={key === "chargeAmount" ? "end" : undefined}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {numbers.map((number) => {
          const severity = severityOf(number);
          return (
            <tr key={number}>
              <th scope="row">
                {severity ? <SeverityMark severity={severity} /> : null} {number}
              </th>
              {COLUMNS.map(({ key }) => {
                const entry = byPlace.get(`serviceLines/${number}/${key}`);
                return (
                  <td key={key} data-align={key === "chargeAmount" ? "end" : undefined}>
                    {entry ? field(entry) : null}
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
