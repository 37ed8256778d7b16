import type { CalendarDate } from "@/domain/shared/calendar-date";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import type { EncoderSet, SetGroup } from "@/features/encoder/encoder-address";
import type { Outputs } from "@/trpc/client";

export type CodePage = Outputs["encoder"]["page"];
export type Hit = Outputs["encoder"]["search"]["rows"][number];

export const SET_NAMES: Readonly<Record<EncoderSet, string>> = {
  icd10cm: "ICD-10-CM",
  icd10pcs: "ICD-10-PCS",
  hcpcs: "HCPCS",
  cpt: "CPT",
  cdt: "CDT",
  modifier: "Modifier",
  "place-of-service": "Place",
};

export const SET_GROUPS: readonly {
  readonly id: SetGroup;
  readonly label: string;
  readonly sets: readonly EncoderSet[];
}[] = [
  {
    id: "all",
    label: "All",
    sets: ["icd10cm", "icd10pcs", "hcpcs", "cpt", "cdt", "modifier", "place-of-service"],
  },
  { id: "diagnoses", label: "Diagnoses", sets: ["icd10cm"] },
  { id: "services", label: "Services", sets: ["cpt", "hcpcs", "cdt"] },
  { id: "hospital", label: "Hospital procedures", sets: ["icd10pcs"] },
  { id: "modifiers", label: "Modifiers, places", sets: ["modifier", "place-of-service"] },
];

export const setName = (system: string): string => SET_NAMES[system as EncoderSet] ?? system;

/** What a code is on the date asked, in a few words. */
export function standingWords({
  section,
  status,
  validFrom,
  validTo,
  periods,
  complete,
  on,
}: CodePage): string {
  if (section) return `${section} of the tabular list`;
  switch (status) {
    case "valid":
      return validTo ? `billable, valid to ${day(validTo)}` : `billable on ${day(on)}`;
    case "header":
      return "heading: not billable itself";
    case "not-on-date":
      return `not valid on ${day(on)}${periodWords(periods)}`;
    case "unknown":
      return complete ? "no such code" : "not in the starter set; it may exist all the same";
    case "no-release":
      return "nothing is loaded for this set";
    default:
      return validFrom ? `valid from ${day(validFrom)}` : "";
  }
}

const periodWords = (periods: CodePage["periods"]): string =>
  periods.length === 0
    ? ""
    : `: valid ${periods
        .map(({ from, through }) => (through ? `${day(from)} to ${day(through)}` : `from ${day(from)}`))
        .join(", ")}`;

export const day = (date: CalendarDate): string => formatCalendarDate(date);

/** Words from the server name dates as the files do; on a screen they are written as everywhere. */
export const shownDates = (text: string): string =>
  text.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, formatCalendarDate);
