import type { Answer, Task } from "@/cli/x12-input";
import { type CalendarDate, parseCalendarDate } from "@/domain/shared/calendar-date";
import { acknowledgeGroup, acknowledgeInterchange } from "@/domain/x12/acknowledge";
import { guide277ca } from "@/domain/x12/guides/277ca";
import { guide999 } from "@/domain/x12/guides/999";
import { allIssues, type FunctionalGroup, type Interchange } from "@/domain/x12/interchange";
import { hasErrors, type Snip } from "@/domain/x12/issues";
import { acknowledgeByFindings } from "@/domain/x12/judge-by-findings";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { type SetToWrite, transactionSet, writeInterchange } from "@/domain/x12/write-interchange";

/** The TA1, the 999 and, for claims that the 999 accepts, the 277CA that a receiver of the file would send back. */
export function acknowledgeFile({ file, source, options }: Task): Answer {
  const read = readInterchanges(source);
  const exitCode = hasErrors(allIssues(read)) ? 1 : 0;
  const first = Number(options.control ?? "1");
  const answers = read.interchanges.map((interchange, at) =>
    answer(interchange, first + at, options.snip as Snip),
  );
  const refused = answers.map((each) => (each.ok ? "" : describe(each))).join("");
  const problem = answers.length === 0 ? read.issues.map(({ message }) => message).join("\n") : refused;
  const text = answers.map((each) => (each.ok ? each.text : "")).join("");
  return { text, problem: problem && `${file}: ${problem}`, exitCode };
}

function answer(interchange: Interchange, control: number, through: Snip) {
  const { header, groups } = interchange;
  const { senderQualifier = "ZZ", senderId = "", receiverQualifier = "ZZ", receiverId = "" } = header;
  const answered = groups.filter((group) => group.header.functionalId !== "FA");
  const replies = answered.flatMap((group) => [
    { group, sets: [transactionSet(guide999, "0001", acknowledgeGroup(interchange, group, { through }))] },
    { group, sets: interchange.disposition === "accepted" ? claimAnswers(group) : [] },
  ]);
  return writeInterchange({
    sender: { qualifier: receiverQualifier, id: receiverId },
    receiver: { qualifier: senderQualifier, id: senderId },
    ...now(),
    controlNumber: String(control).padStart(9, "0"),
    usage: header.usage ?? "T",
    acknowledgments: [acknowledgeInterchange(interchange)],
    groups: replies
      .filter(({ sets }) => sets.length > 0)
      .map(({ group, sets }, at) => ({
        senderCode: group.header.receiverCode ?? "RECEIVER",
        receiverCode: group.header.senderCode ?? "SENDER",
        controlNumber: String(at + 1),
        sets,
      })),
  });
}

/** One 277CA for each set of claims. */
function claimAnswers({ transactionSets, control }: FunctionalGroup): SetToWrite[] {
  const { date, time } = now();
  const answers = transactionSets.flatMap((set) => {
    const batchId = `${control}-${set.control}`;
    const receipt = { receiptId: batchId, batchId, receivedDate: date, date, time };
    return acknowledgeByFindings(set, receipt) ?? [];
  });
  return answers.map((each, at) => transactionSet(guide277ca, String(at + 1).padStart(4, "0"), each));
}

function now(): { date: CalendarDate; time: string } {
  const text = new Date().toISOString();
  const date = parseCalendarDate(text.slice(0, 10));
  if (date === undefined) throw new RangeError("the clock shows no date");
  return { date, time: text.slice(11, 16).replace(":", "") };
}

const describe = (refused: Extract<ReturnType<typeof writeInterchange>, { ok: false }>): string =>
  [...refused.refusals, ...refused.issues].map(({ path, message }) => `${path}: ${message}`).join("\n");
