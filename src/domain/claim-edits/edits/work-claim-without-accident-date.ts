import { defineClaimEdit, PROFESSIONAL } from "../claim-edit";

export const workClaimWithoutAccidentDate = defineClaimEdit({
  id: "work-claim-without-accident-date",
  title: "Work claim without date of injury",
  severity: "block",
  appliesTo: PROFESSIONAL,
  authority: { source: "ASC X12N 005010X222A1", section: "loop 2300 DTP*439; CLM11 EM" },
  leavesWhen: "A claim to workers’ compensation has the date of injury",

  *check({ accidentOn, parties: { payer } }) {
    if (payer.program !== "workers-compensation" || accidentOn) return;
    yield {
      at: "claim/accidentOn",
      message: "A claim to workers’ compensation has no date of injury.",
      remedy: "Enter the date of injury in box 14.",
    };
  },
});
