import { isDeepStrictEqual } from "node:util";
import type { Role } from "@/server/access/permissions";
import { newId } from "@/server/db/new-id";
import type { Transaction } from "@/server/db/scoped-transaction";
import type { IdPlace, IdSource, ValueSource } from "./generated-input";
import { generatedInput, idPlaces } from "./generated-input";
import type { Office } from "./office";
import type { PublishedProcedure } from "./procedures";

/** Which table an id of an input is looked up in. A name that is missing here fails the walk. */
const TABLE_OF: Readonly<Record<string, string>> = {
  encounterId: "encounter",
  importRunId: "import_run",
  documentId: "clinical_document",
  queryId: "provider_query",
  practiceId: "practice",
  providerId: "provider",
  facilityId: "facility",
  ruleId: "deadline_rule",
  claimId: "claim",
  findingId: "claim_finding",
  codeFileId: "code_file",
  apiKeyId: "api_key",
  payerId: "payer",
  tradingPartnerId: "trading_partner",
  batchId: "batch",
  ediFileId: "edi_file",
  remittanceId: "remittance",
  claimPaymentId: "claim_payment",
  denialId: "denial",
  writeOffId: "write_off",
  appealId: "appeal",
  templateId: "appeal_template",
  noteId: "code_note",
  auditId: "coding_audit",
  caseId: "audit_case",
  rowId: "audited_code",
  ownerId: "membership",
  userId: "membership",
  listId: "pick_list",
  referenceId: "code_reference",
  copiedFrom: "encounter",
  coderId: "membership",
  auditorId: "membership",
  personId: "membership",
  requestId: "",
  id: "payer",
};

/** Keyset positions are compared, never looked up. */
export const isPosition = ({ at }: IdPlace): boolean => at === "cursor" || at.startsWith("cursor.");

export interface RecordRow {
  readonly id: string;
  readonly version?: number;
}
export type OfficeRecords = ReadonlyMap<string, readonly RecordRow[]>;

/** The ids of an office by table, with versions where an aggregate has one. */
export async function recordsOf(office: Pick<Office, "within">): Promise<OfficeRecords> {
  const tables = [...new Set(Object.values(TABLE_OF))].filter((table) => table !== "");
  return office.within(async (tx) => {
    const records = new Map<string, readonly RecordRow[]>();
    for (const table of tables) records.set(table, await rowsOf(tx, table));
    return records;
  });
}

async function rowsOf(tx: Transaction, table: string): Promise<RecordRow[]> {
  const id = table === "membership" ? "user_id as id" : "id";
  const [versioned] = await tx.$queryRaw<unknown[]>`
    select 1 from information_schema.columns where table_name = ${table} and column_name = 'version'`;
  return tx.$queryRawUnsafe<RecordRow[]>(
    `select ${id}${versioned ? ", version" : ""} from "${table}" order by 1 limit 40`,
  );
}

/** Values that a rule asks for and no schema tells. */
const VALUES: Readonly<Record<string, unknown>> = {
  decidedOn: "2026-03-20",
  at: "serviceLines/1/modifiers",
  claimCount: 2,
  system: "cpt",
  codedFrom: "2026-01-01",
  // What parties of a claim are held against when they are set up, and the office's own line of business.
  npi: "1992999999",
  taxId: "341234568",
  taxonomyCode: "207R00000X",
  state: "OH",
  phone: "2165550101",
  placeOfService: "11",
  program: "commercial",
  interchangeQualifier: "ZZ",
  senderQualifier: "ZZ",
  interchangeId: "CLEARONE",
  applicationId: "CLEARONE",
  senderId: "LAKESHORE",
  outboundFolder: "/outbound",
  inboundFolder: "/inbound",
  hostKey: `SHA256:${"a".repeat(43)}`,
  filingBasis: "service-from",
  level: 8,
};
/** People in these places hold the role that the place asks for. */
const ROLE_AT: Readonly<Record<string, Role>> = {
  ownerId: "denial-specialist",
  auditorId: "auditor",
  coderId: "coder",
};

export const tableOf = (place: IdPlace): string => {
  const table = TABLE_OF[place.name];
  if (table === undefined) throw new Error(`Nothing is known about the id ${place.at}`);
  return table;
};

/** The record that an input is about: the first id in it. */
export const subjectOf = ({ meta }: PublishedProcedure): IdPlace | undefined =>
  meta && idPlaces(meta.input).find((place) => !isPosition(place));

/** Ids and versions of one office; the subject is its row of the given number, everything else its first one. */
export function sourcesOf(
  { actors }: Pick<Office, "actors">,
  records: OfficeRecords,
  subject: { readonly place: IdPlace | undefined; readonly row: number },
): { readonly ids: IdSource; readonly values: ValueSource } {
  const chosen = subject.place && records.get(tableOf(subject.place))?.[subject.row];
  return {
    ids: (place) => {
      if (isPosition(place)) return undefined;
      const table = tableOf(place);
      if (table === "") return newId();
      const role = ROLE_AT[place.name];
      if (role) return actors[role].userId ?? undefined;
      return place.at === subject.place?.at ? chosen?.id : records.get(table)?.[0]?.id;
    },
    values: (name) => (name === "version" ? chosen?.version : VALUES[name]),
  };
}

interface Wanted {
  /** Stands wherever a schema lets it. */
  readonly text?: string;
  /** Of the records that an input can be about; their order is chance. */
  readonly most?: number;
}

/**
 * Valid inputs of a procedure with the office's own ids: one for each of the first records it can be about, and one
 * that leaves away what may be absent.
 */
export function inputsOf(
  office: Pick<Office, "actors">,
  records: OfficeRecords,
  procedure: PublishedProcedure,
  { text, most = MOST_SUBJECTS }: Wanted = {},
): unknown[] {
  const { meta } = procedure;
  if (!meta) return [];
  const place = subjectOf(procedure);
  const rows = place ? (records.get(tableOf(place))?.length ?? 0) : 1;
  const input = (row: number, bare: boolean) => {
    const { ids, values } = sourcesOf(office, records, { place, row });
    return generatedInput(meta.input, { ids, bare, values: (name) => values(name) ?? text });
  };
  const filled = Array.from({ length: Math.min(rows, most) }, (_, row) => input(row, false));
  const bare = input(0, true);
  return isDeepStrictEqual(bare, filled[0]) ? filled : [bare, ...filled];
}
const MOST_SUBJECTS = 4;
