import type { CodingSheet, RowSource, SheetDiagnosis, SheetService } from "@/domain/coding/coding-sheet";
import { linkNumbers, settledOnly } from "@/domain/coding/coding-sheet";
import type { Inputs, Outputs } from "@/trpc/client";

export type Workspace = Outputs["coding"]["workspace"];
type SaveInput = Inputs["coding"]["save"];

/** The sheet as the server holds it: coded rows, open proposals of the source, and what was declined. */
export function sheetOf(workspace: Workspace): CodingSheet {
  const changed = new Map(
    workspace.decisions.flatMap(({ outcome, code, becameCode }) =>
      outcome === "changed" && becameCode ? [[compact(becameCode), code] as const] : [],
    ),
  );
  const declined = workspace.decisions.filter(({ outcome }) => outcome === "declined");
  const coded: SheetDiagnosis[] = workspace.diagnoses.map((row, index) => ({
    key: `d${index}`,
    code: row.code,
    title: row.title,
    source: row.source as RowSource,
    state: "settled",
    evidence: row.evidence ?? undefined,
    proposedCode: changed.get(compact(row.code)),
    copiedFrom: row.copiedFrom ?? undefined,
  }));
  const proposed: SheetDiagnosis[] = workspace.proposedDiagnoses.map((row) => ({
    key: `p${row.id}`,
    code: row.code,
    title: row.title,
    source: "import",
    state: "proposed",
  }));
  const services = workspace.services.map((row, index) => serviceOf(row, { index, coded, changed }));
  return {
    diagnoses: [...coded, ...proposed, ...declined.filter(isOf("diagnosis")).map(declinedRow)],
    services: [
      ...settledOnly(services),
      ...services.filter(({ state }) => state !== "settled"),
      ...declined.filter(isOf("service")).map((decision, index) => ({
        ...declinedRow(decision, index),
        serviceDate: workspace.encounter.serviceFrom,
        modifiers: [],
        units: 1,
        links: [],
        visit: false,
      })),
    ],
  };
}

type Decision = Workspace["decisions"][number];
const compact = (code: string): string => code.replace(".", "");
const isOf = (kind: Decision["kind"]) => (decision: Decision) => decision.kind === kind;

const declinedRow = ({ kind, code, title, reason }: Decision, index: number) =>
  ({ key: `x${kind}${index}`, code, title, source: "import", state: "declined", reason }) as const;

interface ServiceContext {
  readonly index: number;
  readonly coded: readonly SheetDiagnosis[];
  readonly changed: ReadonlyMap<string, string>;
}

const serviceOf = (
  row: Workspace["services"][number],
  { index, coded, changed }: ServiceContext,
): SheetService => ({
  key: `s${index}`,
  code: row.procedureCode,
  title: row.title,
  source: row.source as RowSource,
  state: row.proposed ? "proposed" : "settled",
  serviceDate: row.serviceDate,
  modifiers: row.modifiers,
  units: row.units,
  links: row.diagnosisPointers.flatMap((pointer) => coded[pointer - 1]?.key ?? []),
  visit: row.visit,
  placeOfService: row.placeOfService ?? undefined,
  ndc: row.ndc ?? undefined,
  proposedCode: row.source === "coder" ? changed.get(row.procedureCode) : undefined,
  copiedFrom: row.copiedFrom ?? undefined,
});

/** Services that are kept, in the order in which the server answers with their charges. */
export const keptServices = ({ services }: CodingSheet): SheetService[] =>
  services.filter(({ state }) => state !== "declined");

const MOST_POINTED = 12;

/** What is sent to be kept. */
export function saveInputOf(sheet: CodingSheet): Pick<SaveInput, "diagnoses" | "services" | "decisions"> {
  return {
    diagnoses: settledOnly(sheet.diagnoses).map(({ code, source, evidence, copiedFrom }) => ({
      code,
      source,
      ...(evidence ? { evidence } : {}),
      ...(copiedFrom ? { copiedFrom: copiedFrom.encounterId } : {}),
    })),
    services: keptServices(sheet).map((service) => ({
      serviceDate: service.serviceDate,
      procedureCode: service.code,
      modifiers: [...service.modifiers],
      units: service.units,
      diagnosisPointers: linkNumbers(sheet, service).filter((number) => number <= MOST_POINTED),
      ...(service.placeOfService ? { placeOfService: service.placeOfService } : {}),
      ...(service.ndc ? { ndc: service.ndc } : {}),
      ...(service.copiedFrom ? { copiedFrom: service.copiedFrom.encounterId } : {}),
      source: service.source === "import" ? "import" : "coder",
      proposed: service.state === "proposed",
    })),
    decisions: [
      ...sheet.diagnoses.flatMap((row) => decisionOf("diagnosis", row)),
      ...sheet.services.flatMap((row) => decisionOf("service", row)),
    ],
  };
}

function decisionOf(
  kind: "diagnosis" | "service",
  { code, state, reason, proposedCode }: SheetDiagnosis | SheetService,
): NonNullable<SaveInput["decisions"]> {
  if (state === "declined") return [{ kind, code: proposedCode ?? code, outcome: "declined", reason }];
  if (state === "settled" && proposedCode)
    return [{ kind, code: proposedCode, outcome: "changed", becameCode: code }];
  return [];
}
