import { expect, test } from "vitest";
import { calendarDate } from "@/domain/shared/calendar-date";
import {
  type AdditionalInformationInput,
  type EncodedInformationInput,
  guide275,
  guide275v6020,
} from "@/domain/x12/guides/275";
import { guide277rfai, type InformationRequestInput } from "@/domain/x12/guides/277rfai";
import { acceptedSets } from "@/domain/x12/interchange";
import { latin1 } from "@/domain/x12/latin1";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { writeExample } from "./example-batch";
import { shownButNotRun } from "./usage-note";

const payer = { organization: "Summit Health", idQualifier: "PI", id: "SUMMIT" } as const;
const submitter = {
  entityType: "2",
  lastNameOrOrganization: "Harbor Billing",
  idQualifier: "46",
  id: "HB100",
} as const;
const provider = {
  entityType: "2",
  lastNameOrOrganization: "Harbor Clinic",
  idQualifier: "XX",
  id: "1234567893",
} as const;

const request: InformationRequestInput = {
  beginning: {
    structure: "0085",
    purpose: "48",
    reference: "RQ1",
    date: calendarDate("2026-03-02"),
    time: "0930",
  },
  payers: [
    {
      name: { name: payer },
      receivers: [
        {
          name: { name: submitter },
          providers: [
            {
              name: { name: provider },
              patients: [
                {
                  name: {
                    name: {
                      entity: "QC",
                      entityType: "1",
                      lastNameOrOrganization: "Stone",
                      firstName: "Mara",
                      idQualifier: "MI",
                      id: "M100200",
                    },
                  },
                  claims: [
                    {
                      trace: { number: "PC9001" },
                      requests: [
                        {
                          request1: { category: "R4", information: "18842-5", list: "LOI" },
                          date: calendarDate("2026-03-02"),
                        },
                      ],
                      patientControlNumber: { reference: "FP-1001" },
                      dueDate: { date: calendarDate("2026-04-02") },
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
};

const document = latin1(new TextEncoder().encode("<text>Fièvre ~ discharged * on day 2</text>"));
const answer: AdditionalInformationInput = {
  beginning: { purpose: "11", reference: "ANS1", date: calendarDate("2026-03-05"), time: "0900" },
  payer: { name: payer },
  submitter: { name: submitter },
  provider: { name: provider },
  patient: {
    name: { lastName: "Stone", firstName: "Mara", idQualifier: "MI", id: "M100200" },
    patientControlNumber: { reference: "FP-1001" },
    payerClaimControlNumber: { reference: "PC9001" },
  },
  answers: [
    {
      number: { number: 1 },
      trace: { traceType: "2", number: "PC9001" },
      question: { request1: { category: "R4", information: "18842-5", list: "LOI" } },
      submissions: [
        {
          date: { date: calendarDate("2026-03-05") },
          category: { kind: "AE", content: "HL" },
          data: { format: {}, data: { data: document } },
        },
      ],
    },
  ],
};

test("EDI-9: what the payer wants to know, until when, is read from a 277 request", () => {
  const text = writeExample(guide277rfai, request);
  expect(text).toContain(
    "\nTRN*1*PC9001~\nSTC*R4:18842-5::LOI*20260302~\nREF*EJ*FP-1001~\nDTP*106*D8*20260402~\n",
  );
  const found: unknown[] = [];
  const file = readInterchanges(text);
  for (const { value } of acceptedSets(file, guide277rfai))
    for (const { providers } of value.payers.flatMap(({ receivers }) => receivers))
      for (const { claims } of providers.flatMap(({ patients }) => patients))
        for (const { trace, requests, dueDate } of claims)
          found.push(trace.number, requests[0]?.request1.information, dueDate?.date);
  expect(found).toEqual(["PC9001", "18842-5", "2026-04-02"]);
});

test("EDI-9: a 275 carries a document as it is, separators and all", () => {
  const text = writeExample(guide275, answer);
  expect(text).toContain(`\nCAT*AE*HL~\nEFI*05~\nBIN*44*${document}~\n`);
  const found: unknown[] = [];
  const file = readInterchanges(Uint8Array.from(text, (each) => each.charCodeAt(0)));
  for (const { value } of acceptedSets(file, guide275))
    for (const { trace, submissions } of value.answers)
      for (const { category, data } of submissions)
        found.push(trace.number, category.content, data.data.data);
  expect(found).toEqual(["PC9001", "HL", document]);
});

test("EDI-9: version 6020 tells how the document is encoded, and its interchange is 00602", () => {
  const { answers, ...heading } = answer;
  const encoded: EncodedInformationInput = {
    ...heading,
    answers: answers.map((each) => ({
      ...each,
      submissions: each.submissions.map((submission) => ({
        ...submission,
        data: {
          object: { sequence: "1", kind: "47", identification: "ATTACHMENT" },
          data: { encoding: "B64", data: btoa(document) },
        },
      })),
    })),
  };
  const text = writeExample(guide275v6020, encoded);
  expect(text.split("*")[12]).toBe("00602");
  expect(text).toContain(`\nOOI*1*47*ATTACHMENT~\nBDS*B64*60*${btoa(document)}~\n`);
  const [set] = acceptedSets(readInterchanges(text), guide275v6020);
  expect(set?.value.answers[0]?.submissions[0]?.data.data.data).toBe(btoa(document));
});

test("the usage note shows nothing that these examples do not run", () => {
  const { missing, shown } = shownButNotRun("docs/x12/275.md", "tests/domain/x12/attachments.test.ts");
  expect(missing).toEqual([]);
  expect(shown).toBeGreaterThanOrEqual(2);
});
