import { MAX_SERVICE_LINES } from "../../claims/assemble-claim";
import { defineClaimEdit, PROFESSIONAL } from "../claim-edit";

export const tooManyLines = defineClaimEdit({
  id: "too-many-lines",
  title: "More than fifty service lines",
  severity: "stop",
  appliesTo: PROFESSIONAL,
  authority: { source: "ASC X12N 005010X222A1", section: "loop 2400" },
  leavesWhen: "The claim has at most fifty service lines",

  *check({ serviceLines }) {
    if (serviceLines.length <= MAX_SERVICE_LINES) return;
    yield {
      at: `serviceLines/${MAX_SERVICE_LINES + 1}`,
      message: `The claim has ${serviceLines.length} service lines; the file has room for fifty.`,
      remedy: "Return the encounter to coding and assemble it again: it is split by itself.",
    };
  },
});
