/** What the example claims of every kind have in common: who sends, who receives, who is insured, the envelope. */
import { expect } from "vitest";
import { calendarDate } from "@/domain/shared/calendar-date";
import type { Guide } from "@/domain/x12/guide";
import { transactionSet, writeInterchange } from "@/domain/x12/write-interchange";
import { secondOpinion } from "../../support/second-opinion/second-opinion";

export const header = {
  beginning: { purpose: "00", batchId: "B1", date: calendarDate("2026-03-02"), time: "0930", type: "CH" },
  submitter: {
    name: { entityType: "2", lastNameOrOrganization: "Harbor Billing", id: "HB100" },
    contacts: [{ name: "Ana Reyes", qualifier: "TE", number: "5555550100" }],
  },
  receiver: { name: { organization: "Summit Health", id: "SUMMIT" } },
} as const;
export const practiceAddress = {
  address: { line1: "10 Pier Road" },
  city: { city: "Portland", state: "ME", postalCode: "041010000" },
};
export const home = {
  address: { line1: "4 Hill Street" },
  city: { city: "Portland", state: "ME", postalCode: "04101" },
};
export const member = {
  entityType: "1",
  lastNameOrOrganization: "Stone",
  firstName: "Mara",
  idQualifier: "MI",
  id: "M100200",
} as const;
export const payer = { name: { organization: "Summit Health", idQualifier: "PI", id: "SUMMIT" } } as const;

/** One set in its interchange; whatever could not be sent fails the test. */
export function writeExample<G extends Guide>(guide: G, value: unknown): string {
  const written = writeInterchange({
    sender: { qualifier: "ZZ", id: "HB100" },
    receiver: { qualifier: "ZZ", id: "SUMMIT" },
    date: calendarDate("2026-03-02"),
    time: "0930",
    usage: "P",
    controlNumber: "000000102",
    groups: [
      {
        senderCode: "HB100",
        receiverCode: "SUMMIT",
        controlNumber: "102",
        sets: [transactionSet(guide, "0001", value as never)],
      },
    ],
  });
  expect(written).toMatchObject({ ok: true, issues: [] });
  const text = written.ok ? written.text : "";
  expect(secondOpinion(text)).toEqual([]);
  return text;
}
