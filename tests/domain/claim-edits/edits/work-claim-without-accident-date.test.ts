import { workClaimWithoutAccidentDate } from "@/domain/claim-edits/edits/work-claim-without-accident-date";
import { day } from "../../../factories/build-claim";
import { claim, editTable, withParties } from "../edit-table";

editTable(workClaimWithoutAccidentDate, [
  ["asks nothing of other payers", claim(), []],
  [
    "blocks a work claim without date of injury",
    withParties({ payer: { program: "workers-compensation" } }),
    ["claim/accidentOn"],
  ],
  [
    "accepts it with the date",
    withParties({ payer: { program: "workers-compensation" } }, { accidentOn: day("2026-02-28") }),
    [],
  ],
]);
