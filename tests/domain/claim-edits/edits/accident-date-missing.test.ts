import { accidentDateMissing } from "@/domain/claim-edits/edits/accident-date-missing";
import { day } from "../../../factories/build-claim";
import { claim, editTable } from "../edit-table";

editTable(accidentDateMissing, [
  ["is silent without an external cause", claim(), []],
  ["notes a fall without a date", claim({ diagnosisCodes: ["S52501A", "W19XXXA"] }), ["claim/accidentOn"]],
  [
    "is silent when the date is given",
    claim({ diagnosisCodes: ["S52501A", "W19XXXA"], accidentOn: day("2026-02-28") }),
    [],
  ],
  [
    "does not take a place of occurrence for an accident",
    claim({ diagnosisCodes: ["S52501A", "Y92009"] }),
    [],
  ],
]);
