import type { Answer, Task } from "@/cli/x12-input";
import { paymentsOf } from "@/domain/x12/claim-payments";
import { claimsOfSet } from "@/domain/x12/claims-of-set";
import { guide277ca } from "@/domain/x12/guides/277ca";
import { guide835 } from "@/domain/x12/guides/835";
import { allIssues, type Interchange, type TransactionSet, typedValue } from "@/domain/x12/interchange";
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
      claims: countClaims(set),
    })),
});

/** Claims, claim payments or acknowledged claims of a set, as far as they could be read. */
function countClaims(set: TransactionSet): number {
  const claims = claimsOfSet(set);
  if (claims) return claims.length;
  const remittance = typedValue(set, guide835);
  if (remittance) return paymentsOf(remittance).length;
  const providers = typedValue(set, guide277ca)?.sources.flatMap(({ receivers }) =>
    receivers.flatMap((receiver) => receiver.providers),
  );
  return providers?.flatMap(({ patients }) => patients.flatMap(({ claims }) => claims)).length ?? 0;
}

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
