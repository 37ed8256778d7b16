import { type Answer, type Options, readPieces, unreadable } from "@/cli/x12-input";
import { moreRules } from "@/cli/x12-rules";
import { type CheckedInterchange, fileCheck } from "@/domain/x12/check-file";
import type { Rule } from "@/domain/x12/guide";
import { hasErrors, type Issue } from "@/domain/x12/issues";

/** Lists what is wrong with each file, of any size; with `--json` in the documented form. */
export async function validateFiles(files: readonly string[], options: Options): Promise<readonly Answer[]> {
  const rules = await moreRules(options.companion);
  if (typeof rules === "string")
    return [{ text: "", problem: `${options.companion}: ${rules}`, exitCode: 2 }];
  return files.map((file) => validateFile(file, options, rules));
}

function validateFile(file: string, options: Options, rules: readonly Rule[]): Answer {
  const check = fileCheck({ moreRules: rules });
  const problem = readPieces(file, (piece) => check.feed(piece));
  if (problem !== undefined) return unreadable(file, problem);
  const { interchanges, issues } = check.end();
  const exitCode = hasErrors(issues) ? 1 : 0;
  if (options.json) {
    const described = interchanges.map(describeInterchange);
    return {
      text: JSON.stringify({ file, interchanges: described, findings: issues.map(finding) }),
      exitCode,
    };
  }
  const lines = issues.map(
    ({ offset, severity, snip, path, code, message }) =>
      `${file}:${offset}: ${severity} (type ${snip}) ${path} ${code}: ${message}`,
  );
  return { text: [...lines, summary(file, issues)].join("\n"), exitCode };
}

const summary = (file: string, issues: readonly Issue[]): string => {
  const errors = issues.filter(({ severity }) => severity === "error").length;
  return `${file}: ${counted(errors, "error")}, ${counted(issues.length - errors, "other finding")}`;
};
const counted = (count: number, what: string): string =>
  `${count === 0 ? "no" : count} ${what}${count === 1 ? "" : "s"}`;

const describeInterchange = ({ control, transactions }: CheckedInterchange) => ({
  control,
  transactions: transactions.map(({ type, guide, control: number, claims }) => ({
    type,
    guide,
    control: number,
    claims,
  })),
});

/** Every key of the contract is there; what does not apply is null. */
const finding = ({ snip, severity, code, message, transaction, path, segment, offset, value }: Issue) => ({
  snip,
  severity,
  code,
  message,
  transaction: transaction ?? null,
  path,
  segment,
  offset,
  value: value ?? null,
});
