import { serviceDateInFuture } from "@/domain/claim-edits/edits/service-date-in-future";
import { day } from "../../../factories/build-claim";
import { editTable, TODAY, withLine } from "../edit-table";

editTable(serviceDateInFuture, [
  ["accepts today", withLine({ serviceFrom: TODAY }), []],
  ["fires on tomorrow", withLine({ serviceFrom: day("2026-03-24") }), ["serviceLines/1/serviceFrom"]],
  [
    "points at the to date when only that is ahead",
    withLine({ serviceFrom: TODAY, serviceTo: day("2026-03-24") }),
    ["serviceLines/1/serviceTo"],
  ],
  [
    "accepts the same date a day later",
    withLine({ serviceFrom: day("2026-03-24") }),
    [],
    { today: day("2026-03-24") },
  ],
]);
