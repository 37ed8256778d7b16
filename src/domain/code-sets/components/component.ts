import type { Coverage, Provenance } from "../code-release";
import type { HcpcsRow } from "../readers/read-hcpcs-file";
import type { OrderFileRow } from "../readers/read-icd10cm-order-file";
import type { AlphabeticIndex } from "./alphabetic-index";
import type {
  DatedCode,
  FeeScheduleIndicators,
  HcpcsIndicators,
  OppsStatus,
  PlaceOfService,
  RelativeValue,
  TitledCode,
} from "./code-lists";
import type { CodeConversion, OrderAddenda } from "./code-succession";
import type {
  ArticleCodes,
  ArticleContractor,
  CoverageArticle,
  CoverageContractor,
} from "./coverage-articles";
import type {
  DiagnosisEdit,
  HccChronic,
  HccCoefficient,
  HccHierarchy,
  HccLabel,
  HccMapping,
  HccModelEdit,
} from "./diagnosis-groups";
import type { DiagnosisTable } from "./diagnosis-table";
import type { Guidelines } from "./guidelines";
import type { CcExclusionGroups, CcLevel, DrgAssignment, MsDrg } from "./ms-drg";
import type { AddOnPairing, MueTable, NcciPairTable } from "./ncci-tables";
import type { PcsDefinitions, PcsIndex, PcsTables } from "./pcs-tables";
import type { PrintedAddenda } from "./printed-addenda";
import type { TabularList } from "./tabular-list";

/** What each kind of official file holds once it is read. */
export interface ComponentContents {
  "icd10cm-order": readonly OrderFileRow[];
  "icd10cm-order-addenda": OrderAddenda;
  "icd10cm-tabular": TabularList;
  "icd10cm-index": AlphabeticIndex;
  "icd10cm-external-cause-index": AlphabeticIndex;
  "icd10cm-neoplasm-table": DiagnosisTable;
  "icd10cm-drug-table": DiagnosisTable;
  /** Printed: what changed in each book since its edition of the year before. */
  "icd10cm-tabular-addenda": PrintedAddenda;
  "icd10cm-index-addenda": PrintedAddenda;
  "icd10cm-external-cause-index-addenda": PrintedAddenda;
  "icd10cm-neoplasm-table-addenda": PrintedAddenda;
  "icd10cm-drug-table-addenda": PrintedAddenda;
  "icd10cm-conversions": readonly CodeConversion[];
  "icd10cm-guidelines": Guidelines;
  /** Codes with dot, in the order of the list. */
  "poa-exempt": readonly string[];
  "icd10pcs-order": readonly OrderFileRow[];
  "icd10pcs-order-addenda": OrderAddenda;
  "icd10pcs-tables": PcsTables;
  "icd10pcs-index": PcsIndex;
  "icd10pcs-definitions": PcsDefinitions;
  /** Procedures and modifiers of the contractor file. */
  hcpcs: readonly HcpcsRow[];
  /** The same as lists of their own: dates and indicators, titles, modifiers. */
  "hcpcs-indicators": readonly HcpcsIndicators[];
  "hcpcs-descriptions": readonly TitledCode[];
  "hcpcs-modifiers": readonly TitledCode[];
  /** From the office's own licensed files; nobody else is shown their titles. */
  cpt: readonly TitledCode[];
  cdt: readonly TitledCode[];
  "ncci-pairs": NcciPairTable;
  mue: MueTable;
  "ncci-add-ons": readonly AddOnPairing[];
  "ms-drg": readonly MsDrg[];
  /** Each level in a list of its own. */
  "ms-drg-ccs": readonly CcLevel[];
  "ms-drg-mccs": readonly CcLevel[];
  /** Both levels with the group of principal diagnoses that takes them away. */
  "ms-drg-cc-list": readonly CcLevel[];
  "ms-drg-cc-exclusions": CcExclusionGroups;
  "ms-drg-diagnoses": readonly DrgAssignment[];
  "diagnosis-edits": readonly DiagnosisEdit[];
  "hcc-mapping": readonly HccMapping[];
  "hcc-coefficients": readonly HccCoefficient[];
  "hcc-hierarchies": readonly HccHierarchy[];
  "hcc-labels": readonly HccLabel[];
  "hcc-edits": readonly HccModelEdit[];
  "hcc-chronic": readonly HccChronic[];
  "place-of-service": readonly PlaceOfService[];
  taxonomy: readonly DatedCode[];
  carc: readonly DatedCode[];
  rarc: readonly DatedCode[];
  "claim-status": readonly DatedCode[];
  "claim-status-category": readonly DatedCode[];
  "relative-values": readonly RelativeValue[];
  "fee-schedule-indicators": readonly FeeScheduleIndicators[];
  "opps-status": readonly OppsStatus[];
  /** Local coverage articles, a table each as the database publishes them. */
  "coverage-articles": readonly CoverageArticle[];
  "coverage-contractors": readonly CoverageContractor[];
  "coverage-article-contractors": readonly ArticleContractor[];
  "coverage-article-procedures": readonly ArticleCodes[];
  "coverage-article-diagnoses": readonly ArticleCodes[];
  "coverage-article-exclusions": readonly ArticleCodes[];
}

export type ComponentKind = keyof ComponentContents;

/** Where a file comes from and which dates it speaks for; `provenance.version` is its release, such as FY2026. */
export interface ComponentSource {
  readonly provenance: Provenance;
  readonly covers: Coverage;
}

/** One official file, read: a release is made of several, each with dates of its own. */
export interface Component<Kind extends ComponentKind = ComponentKind> {
  readonly kind: Kind;
  readonly source: ComponentSource;
  readonly content: ComponentContents[Kind];
  /** Rows, codes or terms, under the words a person counts them by. */
  readonly counts: Readonly<Record<string, number>>;
}
