/** What the Medicare code editor says of a diagnosis. */
export interface DiagnosisEdit {
  /** With dot. */
  readonly code: string;
  readonly edit:
    | "newborn"
    | "pediatric"
    | "maternity"
    | "adult"
    | "female"
    | "male"
    | "manifestation"
    | "unacceptable-principal";
}

/** A diagnosis counts for a condition category in one risk model: "CMS-HCC Model V28". */
export interface HccMapping {
  /** With dot. */
  readonly code: string;
  readonly category: string;
  readonly model: string;
}

export interface HccCoefficient {
  /** Segment and variable: CNA_HCC80. */
  readonly name: string;
  /** As published, such as "0.486". */
  readonly value: string;
  readonly domain: string;
  readonly version: string;
}

/** Where both categories are met, only the parent counts. */
export interface HccHierarchy {
  readonly parent: string;
  readonly child: string;
  readonly domain: string;
  readonly version: string;
}

export interface HccLabel {
  readonly category: string;
  readonly label: string;
  readonly domain: string;
  readonly version: string;
}

export interface HccModelEdit {
  readonly code: string;
  readonly model: string;
  /** Completed years; both ends included. */
  readonly ageFrom?: number;
  readonly ageThrough?: number;
  readonly sex?: "female" | "male";
  /** The category to take instead; without one the diagnosis does not count. */
  readonly category?: string;
}

export interface HccChronic {
  readonly category: string;
  readonly chronic: boolean;
  readonly domain: string;
  readonly version: string;
}
