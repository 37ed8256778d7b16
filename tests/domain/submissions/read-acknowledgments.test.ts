import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { read277ca } from "@/domain/submissions/read-277ca";
import { read999 } from "@/domain/submissions/read-999";
import { readTa1 } from "@/domain/submissions/read-ta1";
import { guide277ca } from "@/domain/x12/guides/277ca";
import { guide999 } from "@/domain/x12/guides/999";
import { acceptedSets, allIssues } from "@/domain/x12/interchange";
import { readInterchanges } from "@/domain/x12/read-interchanges";

const golden = (name: string) => {
  const file = readInterchanges(
    readFileSync(new URL(`../../golden/acknowledgments/${name}/input.edi`, import.meta.url), "utf8"),
  );
  // One answer leaves its action out on purpose; it is read all the same.
  expect(allIssues(file).filter(({ rule }) => rule !== "277ca/action")).toEqual([]);
  return file;
};
const the999 = (name: string) => [...acceptedSets(golden(name), guide999)].map(({ value }) => read999(value));
const the277 = (name: string) =>
  [...acceptedSets(golden(name), guide277ca)].flatMap(({ value }) => read277ca(value));
const theTa1 = (name: string) =>
  golden(name).interchanges.flatMap(({ acknowledgments }) => acknowledgments.map(readTa1));

describe("TA1", () => {
  it("takes an interchange", () => {
    expect(theTa1("ta1-accepted")).toEqual([
      {
        kind: "TA1",
        interchangeControlNumber: "000000042",
        outcome: "accepted",
        summary: "Interchange accepted",
      },
    ]);
  });
  it("drops a second copy, which refuses nothing (IDEM-3)", () => {
    expect(theTa1("ta1-duplicate")).toEqual([
      {
        kind: "TA1",
        interchangeControlNumber: "000000042",
        outcome: "duplicate",
        summary: "Second copy dropped by the partner: the interchange control number was used before",
      },
    ]);
  });
  it("says nothing when it names no interchange", () => {
    expect(readTa1({ status: "A", note: "000" })).toBeUndefined();
  });
});

describe("999", () => {
  it("refuses one set and names claim, value and field", () => {
    expect(the999("999-one-set-refused")).toEqual([
      {
        kind: "999",
        functionalId: "HC",
        groupControlNumber: "7",
        outcome: "partly-rejected",
        summary: "Group partly rejected (1 of 2 transaction sets accepted)",
        sets: [
          {
            setControlNumber: "0001",
            outcome: "rejected",
            problems: [
              {
                patientControlNumber: "FP00000001",
                message: "Character not allowed: NM109 “W12?45”",
                place: "segment 15, 2010BA NM109",
                at: "parties/subscriber/memberId",
              },
            ],
          },
          { setControlNumber: "0002", outcome: "accepted", problems: [] },
        ],
      },
    ]);
  });
});

describe("277CA", () => {
  it("takes one claim, refuses another, each with reason, field and the payer's number", () => {
    expect(the277("277ca-payer-mixed")).toEqual([
      {
        kind: "277CA",
        batchReference: "B2603-00001-0001",
        sourceName: "Cobalt Mutual",
        refusals: [],
        claims: [
          {
            patientControlNumber: "FP00000001",
            level: "payer",
            outcome: "accepted",
            statuses: [
              {
                categoryCode: "A2",
                statusCode: "20",
                message: "Accepted for adjudication: taken in for processing",
              },
            ],
            payerControlNumber: "CM2026032300001",
          },
          {
            patientControlNumber: "FP00000002",
            level: "payer",
            outcome: "rejected",
            statuses: [
              {
                categoryCode: "A7",
                statusCode: "164",
                entityCode: "IL",
                message: "Rejected, something is not valid: member number of the subscriber",
                at: "parties/subscriber/memberId",
              },
              {
                categoryCode: "A7",
                statusCode: "562",
                entityCode: "82",
                message: "Rejected, something is not valid: NPI of the rendering provider",
                at: "parties/rendering/npi",
              },
            ],
          },
        ],
      },
    ]);
  });

  it("refuses a whole batch at the clearinghouse", () => {
    expect(the277("277ca-batch-refused")).toEqual([
      {
        kind: "277CA",
        batchReference: "B2603-00001-0001",
        sourceName: "Inland Clearing",
        claims: [],
        refusals: [
          {
            level: "partner",
            problem: {
              categoryCode: "A3",
              statusCode: "24",
              entityCode: "41",
              message: "Returned, cannot be processed: the submitter is not set up as electronic submitter",
            },
          },
        ],
      },
    ]);
  });

  it("keeps a status that no list knows, and lets it move nothing", () => {
    const statusOf = (category: string, action: "U" | "WQ" | undefined) => ({
      status1: { category, status: "999" },
      date: "2026-03-23" as never,
      charge: 100n,
      action: action as "U",
    });
    const outcomes = (["U", "WQ", undefined] as const).map(
      (action) =>
        read277ca({
          beginning: { batchId: "1", date: "2026-03-23" as never, time: "1107" },
          sources: [
            {
              name: { name: { entity: "PR", organization: "P", idQualifier: "PI", id: "PP" } },
              receipt: {
                trace: { number: "1" },
                receivedDate: { date: "2026-03-23" as never },
                processedDate: { date: "2026-03-23" as never },
              },
              receivers: [
                {
                  name: {
                    name: {
                      entityType: "2",
                      lastNameOrOrganization: "L",
                      idQualifier: "46",
                      id: "LAKESHORE",
                    },
                  },
                  status: { trace: { number: "B1-0001" }, statuses: [] },
                  providers: [
                    {
                      name: {
                        name: { entityType: "2", lastNameOrOrganization: "B", idQualifier: "XX", id: "1" },
                      },
                      patients: [
                        {
                          name: { name: { entityType: "1", lastNameOrOrganization: "P" } },
                          claims: [
                            {
                              trace: { number: "FP1" },
                              statuses: [statusOf("Z9", action)],
                              serviceDate: { period: {} },
                              lines: [],
                            },
                          ],
                        },
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        })[0]?.claims[0]?.outcome,
    );
    expect(outcomes).toEqual(["rejected", "accepted", "unknown"]);
  });
});
