import type { z } from "zod";
import { addCodeNote } from "../../src/server/use-cases/encoder/add-code-note";
import { keepFavorite } from "../../src/server/use-cases/encoder/keep-favorite";
import { saveCodeReference } from "../../src/server/use-cases/encoder/save-code-reference";
import { savePickList } from "../../src/server/use-cases/encoder/save-pick-list";
import type { DemoStage } from "./demo-stage";

const PICK_LISTS: readonly z.input<typeof savePickList.input>[] = [
  {
    name: "Diabetes follow-up",
    specialty: "internal medicine",
    setting: "office",
    codes:
      "Diabetes:\nE11.9\nE11.65\nE11.22\nE11.42\n\nWith it:\nN18.31\nN18.32\nZ79.4\nZ79.84\nI10\nE78.5\n\nVisit:\n99213\n99214",
  },
  {
    name: "Heart failure and rhythm",
    specialty: "cardiology",
    setting: "office",
    codes:
      "Heart failure:\nI50.22\nI50.32\nI11.0\nI13.0\n\nRhythm:\nI48.0\nI48.20\nI48.91\nZ79.01\n\nServices:\n93000\n99214",
  },
  {
    name: "Well visits",
    specialty: "family medicine",
    setting: "office",
    codes: "Reason:\nZ00.00\nZ00.01\nZ23\nZ12.11\nZ12.31\n\nMedicare wellness:\nG0438\nG0439\nG0101",
  },
];

/** Own favorites of the first coder; R10.2 was divided on 10/01/2025, so that its successors are offered. */
const FAVORITES = ["E11.22", "I10", "M17.11", "M54.50", "R10.2", "N39.0"];

const NOTES: readonly (readonly [set: "icd10cm" | "hcpcs", code: string, text: string])[] = [
  [
    "icd10cm",
    "I50.22",
    "Dr. Iyer writes HFrEF for systolic failure. Acute on chronic is I50.23: look for a change of dose.",
  ],
  [
    "icd10cm",
    "M54.50",
    "Summit Employers Trust sends M54.50 back for injections. Ask for the cause before it is coded.",
  ],
  ["hcpcs", "G0439", "Count eleven full months since the last one; the eligibility answer names its date."],
];

type Reference = z.input<typeof saveCodeReference.input>;
const policy = (reference: Pick<Reference, "title" | "codes" | "text" | "source">): Reference => ({
  ...reference,
  ...{ kind: "policy", payerId: null, effectiveFrom: "2025-01-01", effectiveTo: null, seenBy: [] },
});

const REFERENCES: readonly Reference[] = [
  policy({
    title: "Diabetes with kidney disease: two codes, the stage second",
    codes: "E11.21-E11.29",
    text: "Code the diabetes with its kidney complication first, then the stage of the kidney disease. Without a stage in the note, ask; do not take N18.9 from the problem list alone.",
    source: "Coding handbook of the office, 4.2",
  }),
  policy({
    title: "Knee pain gives way to the arthritis that explains it",
    codes: "M25.56",
    text: "Where the assessment names osteoarthritis of the same knee, pain is not coded beside it. It is coded for the other knee, or where the cause is still looked for.",
    source: "Coding handbook of the office, 7.1",
  }),
  policy({
    title: "Low back pain: what has to be known before M54.50",
    codes: "M54.5",
    text: "Vertebrogenic pain and other specified kinds have codes of their own. M54.50 stays for visits at which no cause was looked for.",
    source: "Coding handbook of the office, 7.3",
  }),
];

const PAYER_REFERENCE = {
  kind: "payer-policy",
  title: "Injections into a large joint: laterality and conservative care",
  codes: "20610",
  text: "Wants the side as a modifier and six weeks of conservative care in the record. A second injection of the same joint within twelve weeks is looked at by hand.",
  source: "Provider bulletin of March 2025",
  effectiveFrom: "2025-03-01",
  effectiveTo: null,
  seenBy: [],
} as const satisfies Omit<Reference, "payerId">;

/** What an office adds to the code book in its first months: pick lists, favorites, notes, policies. Words of our own. */
export async function fillCodeBook(stage: DemoStage, payerId: string): Promise<void> {
  const { coder, auditor } = stage.people;
  for (const list of PICK_LISTS) await stage.run(savePickList, auditor, list);
  for (const code of FAVORITES) await stage.run(keepFavorite, coder, { set: "icd10cm", code });
  for (const [set, code, text] of NOTES) await stage.run(addCodeNote, coder, { set, code, text });
  for (const reference of REFERENCES) await stage.run(saveCodeReference, auditor, reference);
  await stage.run(saveCodeReference, auditor, { ...PAYER_REFERENCE, payerId });
}
