/** The ICD-10-PCS tables: each row of each table allows every combination of its values, and nothing else is a code. */
export interface PcsTables {
  readonly version: string;
  readonly tables: readonly PcsTable[];
}

export interface PcsTable {
  readonly section: PcsValue;
  readonly bodySystem: PcsValue;
  readonly operation: PcsValue;
  /** What the operation means, where the table says it. */
  readonly definition?: string;
  readonly rows: readonly PcsRow[];
}

/** A character and what it stands for. */
export interface PcsValue {
  readonly code: string;
  readonly label: string;
}

/** Characters four to seven. */
export interface PcsRow {
  readonly axes: readonly [PcsAxis, PcsAxis, PcsAxis, PcsAxis];
}

export interface PcsAxis {
  /** "Body Part", "Approach", "Device", "Qualifier" or the section's own word. */
  readonly title: string;
  readonly values: readonly PcsValue[];
}

export interface PcsDefinitions {
  readonly version: string;
  readonly terms: readonly PcsDefinition[];
  readonly devices: readonly PcsDeviceAggregation[];
}

/** What a value of one axis means; values are named by their label. */
export interface PcsDefinition {
  readonly section: string;
  /** 3 operation, 4 body part, 5 approach, 6 device, 7 qualifier. */
  readonly position: number;
  readonly axis: string;
  readonly labels: readonly string[];
  readonly definition?: string;
  readonly explanation?: string;
  readonly includes: readonly string[];
}

/** A specific device value, and the general one to use where a table does not hold it. */
export interface PcsDeviceAggregation {
  readonly device: string;
  readonly operations: readonly string[];
  readonly bodySystems: readonly string[];
  readonly general: PcsValue;
}

export interface PcsIndex {
  readonly version: string;
  readonly terms: readonly PcsIndexTerm[];
}

export interface PcsIndexTerm {
  /** Empty where the line under a main term holds only a reference. */
  readonly title: string;
  /** A term or table to go to: "Resection, Uterus". */
  readonly see?: string;
  /** The value to use for this device, body part or substance: "Foot Muscle, Right". */
  readonly use?: string;
  /** Whole codes, or the first characters of them (0UT9), or a table (0QB). */
  readonly codes: readonly string[];
  readonly terms: readonly PcsIndexTerm[];
}
