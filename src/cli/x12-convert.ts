import type { Answer, Task } from "@/cli/x12-input";
import { paymentsOf } from "@/domain/x12/claim-payments";
import { claimsOfSet } from "@/domain/x12/claims-of-set";
import { guide835 } from "@/domain/x12/guides/835";
import {
  allIssues,
  type FunctionalGroup,
  type Interchange,
  type TransactionSet,
  typedValue,
} from "@/domain/x12/interchange";
import { hasErrors } from "@/domain/x12/issues";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { type GroupToWrite, writeUnchecked } from "@/domain/x12/write-interchange";

/** The file as typed objects, one claim or payment a line, or written back as X12. Cents are decimal text. */
export function convertFile({ file, source, options }: Task): Answer {
  const read = readInterchanges(source);
  const exitCode = hasErrors(allIssues(read)) ? 1 : 0;
  const problem = exitCode === 1 ? `${file}: has errors; see x12 validate` : "";
  if (options.x12) return { text: read.interchanges.map(writeBack).join(""), problem, exitCode };
  const sets = read.interchanges.flatMap(({ groups }) => groups.flatMap((group) => group.transactionSets));
  return { text: sets.flatMap(objectsOf).map(toJson).join("\n"), problem, exitCode };
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

const toJson = (value: unknown): string =>
  JSON.stringify(value, (_key, each: unknown) => (typeof each === "bigint" ? dollarsText(each) : each));
const dollarsText = (cents: bigint): string => {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, "0");
  return `${cents < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

function writeBack({ header, control, delimiters, groups, acknowledgments }: Interchange): string {
  const { senderQualifier = "ZZ", senderId = "", receiverQualifier = "ZZ", receiverId = "" } = header;
  return writeUnchecked({
    sender: { qualifier: senderQualifier, id: senderId },
    receiver: { qualifier: receiverQualifier, id: receiverId },
    date: header.date ?? ("2000-01-01" as NonNullable<typeof header.date>),
    time: header.time ?? "0000",
    controlNumber: control,
    usage: header.usage ?? "T",
    acknowledgmentRequested: header.acknowledgmentRequested === "1",
    delimiters,
    lineEnds: delimiters.segment !== "\n",
    acknowledgments: acknowledgments as Parameters<typeof writeUnchecked>[0]["acknowledgments"] & object,
    groups: groups.map(groupToWrite),
  }).text;
}

const groupToWrite = ({ header, control, transactionSets }: FunctionalGroup): GroupToWrite => ({
  senderCode: header.senderCode ?? "",
  receiverCode: header.receiverCode ?? "",
  controlNumber: control,
  sets: transactionSets.flatMap(({ guide, control: controlNumber, value }) =>
    guide === undefined ? [] : [{ guide, controlNumber, value }],
  ),
});
