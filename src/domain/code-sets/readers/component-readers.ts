import type { Coverage } from "../code-release";
import type { Component, ComponentContents, ComponentKind, ComponentSource } from "../components/component";
import type { ArticleCodes } from "../components/coverage-articles";
import type { NcciSetting } from "../components/ncci-tables";
import {
  readAdjustmentCodes,
  readClaimStatusCodes,
  readHcpcsDescriptions,
  readHcpcsIndicators,
  readHcpcsModifiers,
  readOppsStatus,
  readPlacesOfService,
  readTaxonomyCodes,
} from "./code-tables";
import {
  readArticleContractors,
  readArticleDiagnoses,
  readArticleProcedures,
  readCoverageArticles,
  readCoverageContractors,
} from "./coverage-tables";
import type { ReadingWatch } from "./delimited-table";
import {
  readConversions,
  readDiagnosisEdits,
  readHccChronic,
  readHccCoefficients,
  readHccEdits,
  readHccHierarchies,
  readHccLabels,
  readHccMapping,
  readPoaExempt,
} from "./diagnosis-tables";
import {
  readCcExclusions,
  readCcLevels,
  readDrgAssignments,
  readMedicallyUnlikelyEdits,
  readMsDrgs,
} from "./drg-tables";
import { readFeeScheduleIndicators, readRelativeValues } from "./fee-schedule-tables";
import { type FileRead, type ImportIssue, issueAt, type ReadResult } from "./import-issue";
import { PRINTED_ADDENDA_READERS } from "./printed-addenda-readers";
import { readAddOnCodes } from "./read-add-on-codes";
import { readGuidelines } from "./read-guidelines";
import { readHcpcsFile } from "./read-hcpcs-file";
import { readIcd10cmIndex, readIcd10cmTable } from "./read-icd10cm-index";
import { readIcd10cmOrderFile, readIcd10pcsOrderFile } from "./read-icd10cm-order-file";
import { readIcd10cmTabular } from "./read-icd10cm-tabular";
import { readIcd10pcsDefinitions } from "./read-icd10pcs-definitions";
import { readIcd10pcsIndex } from "./read-icd10pcs-index";
import { readIcd10pcsTables } from "./read-icd10pcs-tables";
import { readLicensedCodes } from "./read-licensed-codes";
import { readNcciPairs } from "./read-ncci-pairs";
import { readOrderAddenda } from "./read-order-addenda";

type Counts = Readonly<Record<string, number>>;

interface ReadingFacts {
  readonly setting: NcciSetting;
  /** What the file's name says it speaks for. */
  readonly covers: Coverage;
  readonly watch: ReadingWatch | undefined;
}

interface ComponentReader<Kind extends ComponentKind> {
  /** Only lists that can be very long tell how far they are. */
  readonly read: (text: string, facts: ReadingFacts) => FileRead<ComponentContents[Kind]>;
  readonly count: (content: ComponentContents[Kind]) => Counts;
}

/** A file that is nothing but rows, counted under one word. */
const rows = <Row>(
  read: (text: string, facts: ReadingFacts) => ReadResult<Row>,
  word: string,
): {
  read: (text: string, facts: ReadingFacts) => FileRead<readonly Row[]>;
  count: (content: readonly Row[]) => Counts;
} => ({
  read: (text, facts) => {
    const { rows: content, issues } = read(text, facts);
    return { content, issues: content.length > 0 || issues.length > 0 ? issues : [EMPTY] };
  },
  count: (content) => ({ [word]: content.length }),
});

const EMPTY: ImportIssue = issueAt("file-empty", 0, "no row was found");

const orderFile = (read: typeof readIcd10cmOrderFile) => ({
  ...rows(read, "rows"),
  count: (content: ComponentContents["icd10cm-order"]) => ({
    rows: content.length,
    billable: content.filter(({ billable }) => billable).length,
  }),
});

const articleCodes = (read: (text: string, facts: ReadingFacts) => ReadResult<ArticleCodes>) => ({
  ...rows(read, "groups"),
  count: (lists: readonly ArticleCodes[]) => ({
    groups: lists.length,
    codes: lists.reduce((sum, { codes }) => sum + codes.length, 0),
  }),
});

const orderAddenda = {
  read: readOrderAddenda,
  count: ({ rows: lines }: ComponentContents["icd10cm-order-addenda"]) => ({
    additions: lines.filter(({ action }) => action === "add").length,
    deletions: lines.filter(({ action }) => action === "delete").length,
    revisions: lines.filter(({ action }) => action === "revise-to").length,
  }),
};

interface Branch {
  readonly terms?: readonly Branch[];
  readonly rows?: readonly Branch[];
}
const withAllBelow = (terms: readonly Branch[]): number =>
  terms.reduce((sum, term) => sum + 1 + withAllBelow(term.terms ?? term.rows ?? []), 0);

const alphabeticIndex = {
  read: readIcd10cmIndex,
  count: ({ terms }: ComponentContents["icd10cm-index"]) => ({
    mainTerms: terms.length,
    terms: withAllBelow(terms),
  }),
};
const diagnosisTable = {
  read: readIcd10cmTable,
  count: (table: ComponentContents["icd10cm-drug-table"]) => ({ rows: withAllBelow(table.rows) }),
};

const READERS: { readonly [Kind in ComponentKind]: ComponentReader<Kind> } = {
  "icd10cm-order": orderFile(readIcd10cmOrderFile),
  "icd10cm-order-addenda": orderAddenda,
  "icd10cm-tabular": {
    read: readIcd10cmTabular,
    count: ({ chapters, blocks, diagnoses, notes, seventhCharacters }) => ({
      chapters: chapters.length,
      blocks: blocks.length,
      codes: diagnoses.length,
      notes: notes.length,
      seventhCharacterTables: seventhCharacters.length,
    }),
  },
  "icd10cm-index": alphabeticIndex,
  "icd10cm-external-cause-index": alphabeticIndex,
  "icd10cm-neoplasm-table": diagnosisTable,
  "icd10cm-drug-table": diagnosisTable,
  ...PRINTED_ADDENDA_READERS,
  "icd10cm-conversions": rows(readConversions, "codes"),
  "icd10cm-guidelines": {
    read: (text, { covers }) => readGuidelines(text, covers),
    count: ({ sections, listed }) => ({ sections: sections.length, "in its contents": listed }),
  },
  "poa-exempt": {
    read: (text) => {
      const { rows: found, issues } = readPoaExempt(text);
      return { content: found.map(({ code }) => code), issues };
    },
    count: (codes) => ({ codes: codes.length }),
  },
  "icd10pcs-order": orderFile(readIcd10pcsOrderFile),
  "icd10pcs-order-addenda": orderAddenda,
  "icd10pcs-tables": {
    read: readIcd10pcsTables,
    count: ({ tables }) => ({
      tables: tables.length,
      rows: tables.reduce((sum, table) => sum + table.rows.length, 0),
    }),
  },
  "icd10pcs-index": {
    read: readIcd10pcsIndex,
    count: ({ terms }) => ({ mainTerms: terms.length, terms: withAllBelow(terms) }),
  },
  "icd10pcs-definitions": {
    read: readIcd10pcsDefinitions,
    count: ({ terms, devices }) => ({ definitions: terms.length, devices: devices.length }),
  },
  hcpcs: {
    ...rows(readHcpcsFile, "rows"),
    count: (content) => ({
      procedures: content.filter(({ kind }) => kind === "procedure").length,
      modifiers: content.filter(({ kind }) => kind === "modifier").length,
    }),
  },
  "hcpcs-indicators": rows(readHcpcsIndicators, "codes"),
  "hcpcs-descriptions": rows(readHcpcsDescriptions, "titles"),
  "hcpcs-modifiers": rows(readHcpcsModifiers, "modifiers"),
  cpt: rows((text) => readLicensedCodes(text, "cpt"), "codes"),
  cdt: rows((text) => readLicensedCodes(text, "cdt"), "codes"),
  "ncci-pairs": {
    read: (text, { setting, watch }) => readNcciPairs(text, setting, watch),
    count: ({ column1 }) => ({ pairs: column1.length }),
  },
  mue: {
    read: (text, { setting }) => readMedicallyUnlikelyEdits(text, setting),
    count: (table) => ({ codes: table.rows.length }),
  },
  "ncci-add-ons": rows(readAddOnCodes, "pairings"),
  "ms-drg": rows(readMsDrgs, "groups"),
  "ms-drg-ccs": rows(readCcLevels, "codes"),
  "ms-drg-mccs": rows(readCcLevels, "codes"),
  "ms-drg-cc-list": rows(readCcLevels, "rows"),
  "ms-drg-cc-exclusions": {
    read: readCcExclusions,
    count: (groups) => ({
      groups: groups.size,
      codes: [...groups.values()].reduce((sum, codes) => sum + codes.size, 0),
    }),
  },
  "ms-drg-diagnoses": rows(readDrgAssignments, "rows"),
  "diagnosis-edits": rows(readDiagnosisEdits, "rows"),
  "hcc-mapping": rows(readHccMapping, "rows"),
  "hcc-coefficients": rows(readHccCoefficients, "rows"),
  "hcc-hierarchies": rows(readHccHierarchies, "rows"),
  "hcc-labels": rows(readHccLabels, "rows"),
  "hcc-edits": rows(readHccEdits, "rows"),
  "hcc-chronic": rows(readHccChronic, "rows"),
  "place-of-service": rows(readPlacesOfService, "codes"),
  taxonomy: rows(readTaxonomyCodes, "codes"),
  carc: rows((text) => readAdjustmentCodes(text, "CARC"), "codes"),
  rarc: rows((text) => readAdjustmentCodes(text, "RARC"), "codes"),
  "claim-status": rows((text) => readClaimStatusCodes(text, "claim-status"), "codes"),
  "claim-status-category": rows((text) => readClaimStatusCodes(text, "claim-status-category"), "codes"),
  "relative-values": rows(readRelativeValues, "rows"),
  "fee-schedule-indicators": rows(readFeeScheduleIndicators, "rows"),
  "opps-status": rows(readOppsStatus, "codes"),
  "coverage-articles": rows(readCoverageArticles, "versions"),
  "coverage-contractors": rows(readCoverageContractors, "contractors"),
  "coverage-article-contractors": rows(readArticleContractors, "rows"),
  "coverage-article-procedures": articleCodes(readArticleProcedures),
  "coverage-article-diagnoses": articleCodes((text, { watch }) =>
    readArticleDiagnoses(text, "covered", watch),
  ),
  "coverage-article-exclusions": articleCodes((text, { watch }) =>
    readArticleDiagnoses(text, "noncovered", watch),
  ),
};

/** A component is taken whole or not at all. */
export type ComponentRead<Kind extends ComponentKind = ComponentKind> =
  | {
      readonly kind: "component";
      readonly component: Component<Kind>;
      /** Slips of the publisher that mislead nobody. */
      readonly remarks: readonly ImportIssue[];
    }
  | { readonly kind: "refused"; readonly source: ComponentSource; readonly issues: readonly ImportIssue[] };

export interface ComponentText {
  readonly text: string;
  readonly source: ComponentSource;
  /** NCCI and MUE files are of one setting, which only their name tells. */
  readonly setting?: NcciSetting;
  readonly watch?: ReadingWatch | undefined;
}

export function readComponent<Kind extends ComponentKind>(
  kind: Kind,
  { text, source, setting = "practitioner", watch }: ComponentText,
): ComponentRead<Kind> {
  const { read, count } = READERS[kind];
  const { content, issues } = read(text, { setting, covers: source.covers, watch });
  if (issues.some(({ remark }) => !remark)) return { kind: "refused", source, issues };
  return { kind: "component", component: { kind, source, content, counts: count(content) }, remarks: issues };
}
