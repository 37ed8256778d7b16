import { accidentAfterService } from "@/domain/claim-edits/edits/accident-after-service";
import { day } from "../../../factories/build-claim";
import { claim, editTable } from "../edit-table";

editTable(accidentAfterService, [
  ["accepts an accident on the day of service", claim({ accidentOn: day("2026-03-02") }), []],
  ["stops an accident the day after", claim({ accidentOn: day("2026-03-03") }), ["claim/accidentOn"]],
  ["says nothing without one", claim(), []],
]);
