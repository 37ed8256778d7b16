import { guide277ca } from "../x12/guides/277ca";
import { guide999 } from "../x12/guides/999";
import { acceptedSets, type X12File } from "../x12/interchange";
import type { ClaimAnswers, GroupAnswer, InterchangeAnswer } from "./acknowledgment";
import { read277ca } from "./read-277ca";
import { read999 } from "./read-999";
import { readTa1 } from "./read-ta1";

export type AcknowledgmentAnswer = InterchangeAnswer | GroupAnswer | ClaimAnswers;

export interface FiledAnswer {
  /** Names the answer within its file: the same file processed again gives the same keys. */
  readonly key: string;
  readonly answer: AcknowledgmentAnswer;
}

/** Every acknowledgment in the parts of a file that may be used, in the order of the file. */
export function readAcknowledgments(file: X12File): FiledAnswer[] {
  const answers: AcknowledgmentAnswer[] = [];
  for (const { acknowledgments, disposition } of file.interchanges)
    if (disposition === "accepted") answers.push(...acknowledgments.flatMap((ta1) => readTa1(ta1) ?? []));
  for (const { value } of acceptedSets(file, guide999)) answers.push(read999(value));
  for (const { value } of acceptedSets(file, guide277ca)) answers.push(...read277ca(value));
  return answers.map((answer, index) => ({ key: `${index + 1}:${answer.kind}:${numberOf(answer)}`, answer }));
}

/** The number of ours that it answers to. */
export const numberOf = (answer: AcknowledgmentAnswer): string => {
  if (answer.kind === "TA1") return answer.interchangeControlNumber;
  return answer.kind === "999" ? answer.groupControlNumber : answer.batchReference;
};
