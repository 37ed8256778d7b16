import type { SettingEdits } from "@/features/encoder/edits-words";

/** Which pairs of the open procedure are listed. */
export interface PairsShown {
  readonly setting: SettingEdits["setting"];
  readonly column: 1 | 2;
}

/** As it stands in the address: "practitioner.1". */
export const PAIR_LISTS = [
  "practitioner.1",
  "practitioner.2",
  "outpatient-hospital.1",
  "outpatient-hospital.2",
  "dme.1",
  "dme.2",
] as const;
type PairListName = (typeof PAIR_LISTS)[number];

export const pairListName = ({ setting, column }: PairsShown): PairListName => `${setting}.${column}`;

export function pairsNamed(name: PairListName): PairsShown {
  const [setting, column] = name.split(".");
  return { setting: setting as PairsShown["setting"], column: column === "1" ? 1 : 2 };
}
