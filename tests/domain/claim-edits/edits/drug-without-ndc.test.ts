import { drugWithoutNdc } from "@/domain/claim-edits/edits/drug-without-ndc";
import { editTable, withLine, withParties } from "../edit-table";

const medicaid = (patch: Parameters<typeof withLine>[0]) => ({
  ...withParties({ payer: { program: "medicaid" } }),
  serviceLines: withLine(patch).serviceLines,
});

editTable(drugWithoutNdc, [
  ["asks nothing of a commercial payer", withLine({ procedureCode: "J3301" }), []],
  ["blocks a drug on a Medicaid claim", medicaid({ procedureCode: "J3301" }), ["serviceLines/1/ndc"]],
  ["blocks ten digits", medicaid({ procedureCode: "J3301", ndc: "0000300492" }), ["serviceLines/1/ndc"]],
  ["accepts eleven digits", medicaid({ procedureCode: "J3301", ndc: "00003049220" }), []],
  ["says nothing of a visit", medicaid({}), []],
]);
