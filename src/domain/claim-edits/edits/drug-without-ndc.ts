import { defineClaimEdit, PROFESSIONAL } from "../claim-edit";

export const drugWithoutNdc = defineClaimEdit({
  id: "drug-without-ndc",
  title: "Drug without national drug code",
  severity: "block",
  appliesTo: PROFESSIONAL,
  authority: {
    source: "42 CFR 447.520",
    section: "Social Security Act 1927(a)(7): physician-administered drugs",
  },
  leavesWhen: "Each drug line of a Medicaid claim has its NDC",

  *check({ serviceLines, parties: { payer } }) {
    if (payer.program !== "medicaid") return;
    for (const { lineNumber, procedureCode, ndc } of serviceLines) {
      if (!/^J\d{4}$/.test(procedureCode) || /^\d{11}$/.test(ndc ?? "")) continue;
      yield {
        at: `serviceLines/${lineNumber}/ndc`,
        message: ndc
          ? `The NDC of line ${lineNumber} is not eleven digits.`
          : `${procedureCode} is a drug without an NDC.`,
        remedy: "Enter the eleven digits from the package.",
      };
    }
  },
});
