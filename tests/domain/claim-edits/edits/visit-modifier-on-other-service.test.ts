import { visitModifierOnOtherService } from "@/domain/claim-edits/edits/visit-modifier-on-other-service";
import { editTable, withLine } from "../edit-table";

editTable(visitModifierOnOtherService, [
  ["accepts 25 on a visit", withLine({ modifiers: ["25"] }), []],
  [
    "warns of 25 on an injection",
    withLine({ procedureCode: "20610", modifiers: ["25"] }),
    ["serviceLines/1/modifiers"],
  ],
  ["accepts 57 on an eye visit", withLine({ procedureCode: "92014", modifiers: ["57"] }), []],
  ["says nothing of 59 on an injection", withLine({ procedureCode: "20610", modifiers: ["59"] }), []],
]);
