import type { Answer, Task } from "@/cli/x12-input";
import { paymentsOf } from "@/domain/x12/claim-payments";
import { claimsOfSet } from "@/domain/x12/claims-of-set";
import { guide835 } from "@/domain/x12/guides/835";
import { allIssues, type TransactionSet, typedValue } from "@/domain/x12/interchange";
import { hasErrors } from "@/domain/x12/issues";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { toJson, wholeFromJson, wholeToJson } from "@/domain/x12/whole-json";
import { interchangeToWrite } from "@/domain/x12/write-back";
import { writeInterchange, writeUnchecked } from "@/domain/x12/write-interchange";

/** The file as typed objects, one claim, payment or interchange a line, or written (back) as X12. Cents are decimal text. */
export function convertFile({ file, source, options }: Task): Answer {
  if (options.x12 && source.trimStart().startsWith("{")) return writeJson(file, source);
  const read = readInterchanges(source);
  const exitCode = hasErrors(allIssues(read)) ? 1 : 0;
  const problem = exitCode === 1 ? `${file}: has errors; see firstpass-x12 validate` : "";
  const { interchanges } = read;
  if (options.x12) {
    const written = interchanges.map((each) => writeUnchecked(interchangeToWrite(each)).text);
    return { text: written.join(""), problem, exitCode };
  }
  if (options.whole) return { text: interchanges.map(wholeToJson).join("\n"), problem, exitCode };
  const sets = interchanges.flatMap(({ groups }) => groups.flatMap((group) => group.transactionSets));
  return { text: sets.flatMap(objectsOf).map(toJson).join("\n"), problem, exitCode };
}

/** What `convert --whole` gave, as X12 again; read back before it is given out. */
function writeJson(file: string, source: string): Answer {
  const lines = Buffer.from(source, "latin1").toString("utf8").split("\n").filter(Boolean);
  const wholes = lines.flatMap((line) => wholeFromJson(line) ?? []);
  if (wholes.length < lines.length)
    return {
      text: "",
      problem: `${file}: only what convert --whole gives can be written as X12`,
      exitCode: 2,
    };
  const written = wholes.map(writeInterchange);
  const problems = written.flatMap((each) => (each.ok ? [] : [...each.refusals, ...each.issues]));
  return {
    text: written.map((each) => (each.ok ? each.text : "")).join(""),
    problem: problems.map(({ path, message }) => `${file}: ${path}: ${message}`).join("\n"),
    exitCode: problems.length > 0 ? 1 : 0,
  };
}

function objectsOf(set: TransactionSet): unknown[] {
  const found = claimsOfSet(set);
  if (found)
    return found.map(({ claim, billing, subscriber, patient }) => ({
      type: "claim",
      billingProvider: billing.provider,
      subscriber: { ...subscriber, claims: undefined, patients: undefined },
      patient: patient && { ...patient, claims: undefined },
      ...claim,
    }));
  const remittance = typedValue(set, guide835);
  if (remittance) {
    const { headers: _, ...header } = remittance;
    return [
      { type: "remittance", ...header },
      ...paymentsOf(remittance).map((payment) => ({ type: "payment", ...payment })),
    ];
  }
  return set.value === undefined ? [] : [{ type: set.guide?.shortName, value: set.value }];
}
