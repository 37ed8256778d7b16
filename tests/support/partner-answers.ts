import { calendarDate } from "@/domain/shared/calendar-date";
import { type AcknowledgedPatientInput, guide277ca } from "@/domain/x12/guides/277ca";
import { guide837p } from "@/domain/x12/guides/837p";
import { guide999, type TransactionSetResponseInput } from "@/domain/x12/guides/999";
import type { InterchangeAcknowledgment } from "@/domain/x12/guides/ta1";
import { acceptedSets, type X12File } from "@/domain/x12/interchange";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { type SetToWrite, transactionSet, writeInterchange } from "@/domain/x12/write-interchange";

const ON = calendarDate("2026-03-23");

/** A partner that reads what we sent and answers as the test says; it knows only the bytes. */
export class AnsweringPartner {
  readonly #usage: "P" | "T";
  #number = 900;

  constructor(usage: "P" | "T" = "T") {
    this.#usage = usage;
  }

  ta1(sent: Uint8Array | string, note: InterchangeAcknowledgment["note"] = "000"): Buffer {
    return this.#file([], {
      controlNumber: readInterchanges(sent).interchanges[0]?.control ?? "",
      date: ON,
      time: "1100",
      status: note === "000" ? "A" : "R",
      note,
    });
  }

  /** Refuses the sets named; all others are taken. */
  ack999(sent: Uint8Array | string, refusedSets: readonly string[] = []): Buffer {
    const group = readInterchanges(sent).interchanges[0]?.groups[0];
    const sets = (group?.transactionSets ?? []).map(({ control }): TransactionSetResponseInput => {
      const isRefused = refusedSets.includes(control);
      return {
        set: { transaction: "837", controlNumber: control, guide: guide837p.id },
        response: isRefused ? { status: "R", errors: ["5"] } : { status: "A" },
        ...(isRefused
          ? { segments: [{ segment: { segmentId: "NM1", position: 8, loop: "2010AA", error: "3" } }] }
          : {}),
      };
    });
    const accepted = sets.length - refusedSets.length;
    return this.#file([
      transactionSet(guide999, "0001", {
        group: { functionalId: "HC", controlNumber: group?.control ?? "", version: guide837p.id },
        sets,
        response: {
          status: accepted === sets.length ? "A" : accepted === 0 ? "R" : "P",
          setsIncluded: sets.length,
          setsReceived: sets.length,
          setsAccepted: accepted,
        },
      }),
    ]);
  }

  /** Accepts every claim of the first set but those named. */
  ack277(
    sent: Uint8Array | string,
    options: {
      readonly by?: "partner" | "payer";
      readonly refused?: readonly string[];
      readonly reference?: string;
      readonly set?: string;
    } = {},
  ): Buffer {
    const { by = "payer", refused = [], set = "0001" } = options;
    const found = [...acceptedSets(readInterchanges(sent), guide837p)].find(
      (each) => each.set.control === set,
    );
    const reference = options.reference ?? found?.value.beginning.batchId ?? "";
    const claims = numbersIn(readInterchanges(sent), set);
    return this.#file([
      transactionSet(guide277ca, "0001", {
        beginning: { batchId: `CA${this.#number}`, date: ON, time: "1107" },
        sources: [
          {
            name: {
              name: {
                entity: by === "payer" ? "PR" : "AY",
                organization: by === "payer" ? "Cobalt Mutual" : "Inland Clearing",
                idQualifier: by === "payer" ? "PI" : "46",
                id: "SOURCE",
              },
            },
            receipt: { trace: { number: "1" }, receivedDate: { date: ON }, processedDate: { date: ON } },
            receivers: [
              {
                name: {
                  name: {
                    entityType: "2",
                    lastNameOrOrganization: "Lakeshore",
                    idQualifier: "46",
                    id: "LAKESHORE",
                  },
                },
                status: {
                  trace: { number: reference },
                  statuses: [
                    {
                      status1: { category: "A1", status: "19", entity: "PR" },
                      date: ON,
                      action: "WQ",
                      charge: BigInt(claims.length) * 10_000n,
                    },
                  ],
                },
                providers: [
                  {
                    name: {
                      name: {
                        entityType: "2",
                        lastNameOrOrganization: "Lakeshore Clinic",
                        idQualifier: "XX",
                        id: "1234567893",
                      },
                    },
                    patients: claims.map((number) =>
                      patientWith(number, { by, isRefused: refused.includes(number) }),
                    ),
                  },
                ],
              },
            ],
          },
        ],
      }),
    ]);
  }

  #file(sets: readonly SetToWrite[], ta1?: InterchangeAcknowledgment): Buffer {
    this.#number += 1;
    const written = writeInterchange({
      sender: { qualifier: "ZZ", id: "PRACTICEPAYER" },
      receiver: { qualifier: "ZZ", id: "LAKESHORE" },
      date: ON,
      time: "1105",
      controlNumber: String(this.#number).padStart(9, "0"),
      usage: this.#usage,
      ...(ta1 ? { acknowledgments: [ta1] } : {}),
      groups:
        sets.length > 0
          ? [
              {
                senderCode: "PRACTICEPAYER",
                receiverCode: "LAKESHORE",
                controlNumber: String(this.#number),
                sets,
              },
            ]
          : [],
    });
    if (!written.ok) throw new Error(JSON.stringify(written));
    return Buffer.from(written.text, "latin1");
  }
}

function numbersIn(file: X12File, set: string): string[] {
  return [...acceptedSets(file, guide837p)]
    .filter((each) => each.set.control === set)
    .flatMap(({ value }) => value.billingProviders)
    .flatMap(({ subscribers }) => subscribers)
    .flatMap(({ claims, patients }) => [...claims, ...patients.flatMap((patient) => patient.claims)])
    .map(({ claim }) => claim.patientControlNumber);
}

function patientWith(
  number: string,
  { by, isRefused }: { readonly by: "partner" | "payer"; readonly isRefused: boolean },
): AcknowledgedPatientInput {
  const taken = { category: by === "payer" ? "A2" : "A1", status: "20" };
  return {
    name: { name: { entityType: "1", lastNameOrOrganization: "Whitaker" } },
    claims: [
      {
        trace: { number },
        statuses: [
          isRefused
            ? {
                status1: { category: "A7", status: "164", entity: "IL" },
                date: ON,
                action: "U",
                charge: 10_000n,
              }
            : { status1: taken, date: ON, action: "WQ", charge: 10_000n },
        ],
        serviceDate: { period: { from: ON } },
        ...(by === "payer" && !isRefused ? { payerClaimControlNumber: { reference: `CM-${number}` } } : {}),
      },
    ],
  };
}
