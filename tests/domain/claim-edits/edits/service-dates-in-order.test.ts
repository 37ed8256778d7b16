import { serviceDatesInOrder } from "@/domain/claim-edits/edits/service-dates-in-order";
import { day } from "../../../factories/build-claim";
import { editTable, withLine } from "../edit-table";

editTable(serviceDatesInOrder, [
  ["accepts one day", withLine({}), []],
  ["accepts a span", withLine({ serviceTo: day("2026-03-05") }), []],
  [
    "fires when the end lies before the begin",
    withLine({ serviceTo: day("2026-03-01") }),
    ["serviceLines/1/serviceTo"],
  ],
]);
