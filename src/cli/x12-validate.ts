import type { Answer, Task } from "@/cli/x12-input";
import { claimsOfSet } from "@/domain/x12/claims-of-set";
import { countClaims } from "@/domain/x12/count-claims";
import { allIssues, type Interchange } from "@/domain/x12/interchange";
import { hasErrors, type Issue } from "@/domain/x12/issues";
import { readInterchanges } from "@/domain/x12/read-interchanges";

/** Lists what is wrong with a file; with `--json` in the documented form. */
export function validateFile({ file, source, options }: Task): Answer {
  const read = readInterchanges(source);
  const issues = allIssues(read);
  const exitCode = hasErrors(issues) ? 1 : 0;
  if (options.json) {
    const interchanges = read.interchanges.map(describeInterchange);
    return { text: JSON.stringify({ file, interchanges, findings: issues.map(finding) }), exitCode };
  }
  const lines = issues.map(
    ({ offset, severity, snip, path, code, message }) =>
      `${file}:${offset}: ${severity} (type ${snip}) ${path} ${code}: ${message}`,
  );
  return { text: [...lines, summary(file, issues)].join("\n"), exitCode };
}

const summary = (file: string, issues: readonly Issue[]): string => {
  const errors = issues.filter(({ severity }) => severity === "error").length;
  return `${file}: ${errors === 0 ? "no errors" : `${errors} errors`}, ${issues.length - errors} other findings`;
};

const describeInterchange = ({ control, groups }: Interchange) => ({
  control,
  transactions: groups
    .flatMap(({ transactionSets }) => transactionSets)
    .map((set) => ({
      type: set.guide?.shortName ?? set.transaction,
      guide: set.version,
      control: set.control,
      claims: claimsOfSet(set)?.length ?? countClaims(set),
    })),
});

const finding = ({ snip, severity, code, message, transaction, path, segment, offset, value }: Issue) => ({
  snip,
  severity,
  code,
  message,
  transaction,
  path,
  segment,
  offset,
  value,
});
