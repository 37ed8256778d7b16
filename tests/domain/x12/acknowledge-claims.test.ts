/** The 277CA to claims of every kind: it reads without a finding, adds up, and names the claim as it was sent. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { calendarDate } from "@/domain/shared/calendar-date";
import { acknowledgeDentalClaims, acknowledgeInstitutionalClaims } from "@/domain/x12/acknowledge-claims";
import { type ClaimAcknowledgmentInput, guide277ca } from "@/domain/x12/guides/277ca";
import { guide837d } from "@/domain/x12/guides/837d";
import { guide837i } from "@/domain/x12/guides/837i";
import { acceptedSets } from "@/domain/x12/interchange";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { writeExample } from "./example-batch";

const received = {
  payer: { name: "Summit Health", id: "SUMMIT" },
  receiptId: "R77",
  batchId: "A77",
  receivedDate: calendarDate("2026-03-02"),
  date: calendarDate("2026-03-02"),
  time: "1000",
};
const golden = (name: string) =>
  readInterchanges(readFileSync(`tests/golden/x12/${name}/file.edi`, "latin1"));

/** The answer's segments from the first level of a patient on. */
function segmentsOf(answer: ClaimAcknowledgmentInput): string[] {
  const text = writeExample(guide277ca, answer);
  const segments = text.split("~\n");
  return segments.slice(
    segments.findIndex((segment) => segment.includes("*PT*") || segment.endsWith("*PT")) + 1,
    -4,
  );
}

test("EDI-9: a stay is accepted under its type of bill and the days of its statement", () => {
  const [accepted] = acceptedSets(golden("837i-inpatient"), guide837i);
  const answer = acknowledgeInstitutionalClaims(accepted?.value as never, {
    ...received,
    judge: ({ claim }) => ({
      isAccepted: claim.attendingProvider !== undefined,
      category: "A2",
      status: "20",
      payerClaimControlNumber: "PC9",
    }),
  });
  expect(segmentsOf(answer)).toEqual([
    "NM1*QC*1*STONE*MARA****MI*M100200",
    "TRN*2*FP-2001",
    "STC*A2:20*20260302*WQ*9850",
    "REF*1K*PC9",
    "REF*BLT*111",
    "DTP*472*RD8*20260220-20260224",
  ]);
});

test("EDI-9: a dental claim is refused under the day of its service", () => {
  const [accepted] = acceptedSets(golden("837d-dependent"), guide837d);
  const answer = acknowledgeDentalClaims(accepted?.value as never, {
    ...received,
    judge: ({ patient }) => ({
      isAccepted: patient === undefined,
      category: "A7",
      status: "21",
      entity: "QC",
    }),
  });
  expect(segmentsOf(answer)).toEqual([
    "NM1*QC*1*STONE*NOAH****MI*M100200",
    "TRN*2*FP-3011",
    "STC*A7:21:QC*20260302*U*95",
    "DTP*472*D8*20260227",
  ]);
});
