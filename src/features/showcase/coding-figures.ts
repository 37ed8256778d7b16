import type { MarkKind, PassageMark } from "@/components/evidence/mark-segments";
import type { ShownFinding } from "@/components/finding-list/finding";

export interface CodeRow {
  readonly no: string;
  readonly code: string;
  readonly text: string;
  readonly evidence: string;
  readonly source: string;
  readonly proposed: boolean;
}

const settled = (no: string, code: string, text: string, evidence: string): CodeRow => ({
  no,
  code,
  text,
  evidence,
  source: "You, 10:31",
  proposed: false,
});

export const codeRows: readonly CodeRow[] = [
  settled("1", "E11.22", "Type 2 diabetes with diabetic CKD", "Note, plan 1"),
  settled("2", "I12.9", "Hypertensive CKD, stage 1–4 or unspecified", "Note, plan 3"),
  settled("3", "N18.32", "Chronic kidney disease, stage 3b", "Note, plan 2"),
  settled("4", "M17.11", "Primary osteoarthritis, right knee", "Note, plan 4"),
  settled("5", "Z79.4", "Long-term (current) use of insulin", "Note, plan 1"),
  { ...settled("6", "E78.5", "Hyperlipidemia, unspecified", "Note, plan 5"), proposed: true },
  {
    ...settled("–", "I10", "Essential hypertension: proposed for removal", "I12.9 covers it"),
    proposed: true,
  },
];

const TEXTS: readonly (readonly [title: string, text: string])[] = [
  ["Reason for visit", "Follow-up of diabetes and kidney function; right knee pain, worse since January."],
  [
    "History",
    "Taking glargine 22 units nightly as directed. Home glucose 150 to 210. Knee pain on stairs, no locking or giving way, no relief from acetaminophen. Denies chest pain. Mother had a stroke at 71. Appendectomy 1998.",
  ],
  [
    "Exam and results",
    "BP 138/82, weight 84 kg. Right knee: crepitus, small effusion, no warmth. A1c today in office 8.4 %. eGFR 38, was 44 in December.",
  ],
  [
    "Assessment and plan",
    "1. Type 2 diabetes with diabetic kidney disease, above goal. Raise glargine to 26 units; continues on long-term insulin.\n2. CKD stage 3b, eGFR falling. Repeat basic panel in 6 weeks, avoid NSAIDs.\n3. Hypertension with CKD, near goal. Lisinopril up to 20 mg.\n4. Primary osteoarthritis, right knee. Injected today, see procedure.\n5. Hyperlipidemia: atorvastatin 40 mg continued, lipids in June.",
  ],
  ["Procedure", "Consent given. Right knee, lateral approach, sterile prep. Tolerated well."],
];

export const noteSections = TEXTS.map(([title, text], index) => ({
  title,
  text,
  offset: TEXTS.slice(0, index).reduce((sum, [, before]) => sum + before.length + 1, 0),
}));

const PASSAGES: readonly (readonly [id: string, words: string, kind: MarkKind, number?: number])[] = [
  ["locking", "no locking or giving way", "negated"],
  ["chest", "Denies chest pain", "negated"],
  ["mother", "Mother had a stroke at 71", "family"],
  ["appendix", "Appendectomy 1998", "past"],
  ["E11.22", "Type 2 diabetes with diabetic kidney disease", "evidence", 1],
  ["Z79.4", "continues on long-term insulin", "evidence", 5],
  ["N18.32", "CKD stage 3b", "evidence", 3],
  ["I12.9", "Hypertension with CKD", "evidence", 2],
  ["M17.11", "Primary osteoarthritis, right knee", "evidence", 4],
  ["E78.5", "Hyperlipidemia: atorvastatin 40 mg continued, lipids in June", "evidence", 6],
];

export function noteMarks(title: string): PassageMark[] {
  const text = noteSections.find((section) => section.title === title)?.text ?? "";
  return PASSAGES.flatMap(([id, words, kind, number]) => {
    const start = text.indexOf(words);
    return start < 0 ? [] : [{ id, start, end: start + words.length, kind, number }];
  });
}

export const codingFindings: readonly ShownFinding[] = [
  {
    id: "modifier",
    severity: "blocks",
    message: "Line 1: 99214 with 20610 on the same date needs modifier 25.",
    authority: "NCCI Policy Manual 2026, chapter I, section D",
    record: "overridden 3 of 212 times, 2 of them later denied",
    fix: { label: "add 25" },
  },
  {
    id: "hypertension",
    severity: "warning",
    message: "I10 is not coded together with hypertensive CKD (I12.9).",
    authority: "ICD-10-CM guidelines FY 2026, I.C.9.a.2",
    record: "never overridden",
    fix: { label: "remove I10" },
  },
  { id: "lab", severity: "note", message: "Lab results of 03/18/2026 have not been read." },
];
