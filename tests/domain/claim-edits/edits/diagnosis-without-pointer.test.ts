import { diagnosisWithoutPointer } from "@/domain/claim-edits/edits/diagnosis-without-pointer";
import { editTable, withLine, withLines } from "../edit-table";

editTable(diagnosisWithoutPointer, [
  ["is silent when every diagnosis has a line", withLine({ diagnosisPointers: [1, 2] }), []],
  ["notes the one that no line points to", withLine({ diagnosisPointers: [1] }), ["diagnosisCodes/2"]],
  ["counts the pointers of all lines", withLines({ diagnosisPointers: [1] }, { diagnosisPointers: [2] }), []],
]);
