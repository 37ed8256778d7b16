/** SBR09: what kind of plan a claim is filed to. The codes are those of ASC X12N 005010X222A1, the words ours. */
export const FILING_INDICATORS = {
  "11": "Other, not federal",
  "12": "Preferred provider organization",
  "13": "Point of service plan",
  "14": "Exclusive provider organization",
  "15": "Indemnity insurance",
  "16": "HMO for Medicare",
  "17": "Dental maintenance organization",
  AM: "Automobile medical",
  BL: "Blue Cross, Blue Shield",
  CH: "Uniformed services",
  CI: "Commercial insurance",
  DS: "Disability",
  FI: "Federal employees",
  HM: "Health maintenance organization",
  LM: "Liability",
  MA: "Medicare Part A",
  MB: "Medicare Part B",
  MC: "Medicaid",
  OF: "Other federal",
  TV: "Title V",
  VA: "Veterans affairs",
  WC: "Workers’ compensation",
  ZZ: "Agreed between the two",
} as const;
export type FilingIndicator = keyof typeof FILING_INDICATORS;
export const FILING_INDICATOR_CODES = Object.keys(FILING_INDICATORS) as readonly FilingIndicator[];
