import { serviceDateBeforeBirth } from "@/domain/claim-edits/edits/service-date-before-birth";
import { day } from "../../../factories/build-claim";
import { editTable, withLine, withParties } from "../edit-table";

editTable(serviceDateBeforeBirth, [
  ["accepts the day of birth", withParties({ patient: { birthDate: day("2026-03-02") } }), []],
  [
    "fires the day before",
    withParties({ patient: { birthDate: day("2026-03-03") } }),
    ["serviceLines/1/serviceFrom"],
  ],
  [
    "names each line",
    withLine({ lineNumber: 2, serviceFrom: day("1961-05-13") }),
    ["serviceLines/2/serviceFrom"],
  ],
  ["accepts any later date", withLine({ serviceFrom: day("1961-05-14") }), []],
]);
