import type { ShownFinding } from "@/components/finding-list/finding";
import type { Severity } from "@/components/ui/severity-mark";
import type { CodingSheet } from "@/domain/coding/coding-sheet";
import { changeService, remove, settledOnly, undecidedCount } from "@/domain/coding/coding-sheet";
import { type RowPlace, rowPlaceOf } from "@/features/coding/row-place";
import type { Workspace } from "@/features/coding/sheet-wire";
import type { Reading } from "@/features/coding/use-reading";

type Finding = Workspace["findings"][number];

/** A finding of the sheet, where it leads, and the fix where only one is possible. */
export interface CodingFinding extends ShownFinding {
  readonly opens:
    | { readonly kind: "row"; readonly place: RowPlace }
    | { readonly kind: "undecided" }
    | { readonly kind: "book"; readonly book: "diagnosis" | "procedure" }
    | { readonly kind: "document"; readonly id: string }
    | undefined;
  readonly mend: CodingSheet | undefined;
}

const SEVERITIES: Readonly<Record<Finding["severity"], Severity>> = {
  stop: "blocks",
  block: "blocks",
  warn: "warning",
  note: "note",
  fix: "note",
};
const MISSING: Readonly<Record<string, "diagnosis" | "procedure">> = {
  "coding-diagnosis-missing": "diagnosis",
  "coding-service-missing": "procedure",
};

export const codingFindings = (
  sheet: CodingSheet,
  findings: readonly Finding[],
  reading: Reading,
): CodingFinding[] => [
  ...undecidedFinding(sheet),
  ...findings.filter(({ editId }) => editId !== UNDECIDED).map((finding) => findingOf(sheet, finding)),
  ...reading.unread.map(
    ({ id, title }): CodingFinding => ({
      id: `unread ${id}`,
      severity: "note",
      message: `${title} has not been read.`,
      opens: { kind: "document", id },
      mend: undefined,
    }),
  ),
];

const UNDECIDED = "coding-proposals-undecided";

/** Counted here, so that it does not wait for the answer to the last key. */
function undecidedFinding(sheet: CodingSheet): CodingFinding[] {
  const count = undecidedCount(sheet);
  if (count === 0) return [];
  return [
    {
      id: UNDECIDED,
      severity: "blocks",
      message: `${count === 1 ? "1 proposed code waits" : `${count} proposed codes wait`} for your decision.`,
      authority: "No code is assigned by itself",
      opens: { kind: "undecided" },
      mend: undefined,
    },
  ];
}

function findingOf(sheet: CodingSheet, finding: Finding): CodingFinding {
  const { editId, severity, at, message, authority } = finding;
  const fix = certainFix(sheet, finding);
  return {
    id: `${editId} ${at} ${message}`,
    severity: SEVERITIES[severity],
    message,
    authority,
    fix: fix && { label: fix.label },
    opens: opensOf(sheet, finding),
    mend: fix?.mend,
  };
}

function opensOf(sheet: CodingSheet, { editId, at }: Finding): CodingFinding["opens"] {
  const book = MISSING[editId];
  if (book) return { kind: "book", book };
  const place = rowPlaceOf(sheet, at);
  return place && { kind: "row", place };
}

/** Only where the coder could do nothing else: a second listing goes, one diagnosis is every line's reason. */
function certainFix(
  sheet: CodingSheet,
  { editId, at }: Finding,
): { readonly label: string; readonly mend: CodingSheet } | undefined {
  const key = rowPlaceOf(sheet, at)?.key;
  const [only, ...others] = settledOnly(sheet.diagnoses);
  if (key && editId === "diagnosis-duplicate")
    return { label: "remove the second", mend: remove(sheet, key) };
  if (key && editId === "pointer-missing" && only && others.length === 0)
    return { label: `link to ${only.code}`, mend: changeService(sheet, key, { links: [only.key] }) };
  return undefined;
}

/** The worst that is said of each row, and of its cells. */
export function rowSeverities(findings: readonly CodingFinding[]): ReadonlyMap<string, Severity> {
  const worst = new Map<string, Severity>();
  const raise = (id: string, severity: Severity) => {
    if (worst.get(id) !== "blocks" && severity !== "note") worst.set(id, severity);
  };
  for (const { opens, severity } of findings) {
    if (opens?.kind !== "row") continue;
    raise(opens.place.key, severity);
    if (opens.place.cell) raise(`${opens.place.key} ${opens.place.cell}`, severity);
  }
  return worst;
}
