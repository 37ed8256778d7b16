import { tooManyDiagnoses } from "@/domain/claim-edits/edits/too-many-diagnoses";
import { claim, editTable } from "../edit-table";

const TWELVE = Array.from({ length: 12 }, (_, at) => `A${10 + at}`);

editTable(tooManyDiagnoses, [
  ["accepts twelve", claim({ diagnosisCodes: TWELVE }), []],
  ["stops at thirteen", claim({ diagnosisCodes: [...TWELVE, "I10"] }), ["diagnosisCodes/13"]],
]);
