import type { ChartPatient } from "./chart";
import type { ChartRandom } from "./chart-random";

export const who = ({ age, sex }: ChartPatient): string => `${age} year old ${sex === "F" ? "woman" : "man"}`;
export const they = ({ sex }: ChartPatient): string => (sex === "F" ? "She" : "He");
export const their = ({ sex }: ChartPatient): string => (sex === "F" ? "her" : "his");

export const vitals = (r: ChartRandom, options: { readonly high?: boolean } = {}): string => {
  const systolic = options.high ? r.int(142, 168) : r.int(112, 134);
  const diastolic = options.high ? r.int(84, 98) : r.int(66, 82);
  return `BP ${systolic}/${diastolic}, pulse ${r.int(58, 92)}, temperature ${r.decimal(97.4, 98.9)} F, oxygen saturation ${r.int(95, 99)} % on room air.`;
};

/** Background that belongs to the patient and not to this visit. */
export const background = (r: ChartRandom, patient: ChartPatient): string =>
  r.pick(
    `${r.pick("Mother", "Father", "A sister", "A brother")} had ${r.pick("a stroke at 71", "colon cancer", "type 2 diabetes", "breast cancer at 58", "a heart attack at 62")}.`,
    `Appendectomy in ${r.int(1988, 2012)}. No known drug allergies.`,
    `${they(patient)} works ${r.pick("as a teacher", "at a warehouse", "in an office", "as a driver", "in a restaurant")} and lives with ${r.pick("family", "a partner", "a roommate")}.`,
    "No known drug allergies. Never smoked, drinks alcohol rarely.",
    `${r.pick("Penicillin gives a rash.", "Sulfa gives hives.", "Codeine gives nausea.")} Walks ${r.int(2, 5)} times a week.`,
    `Tonsillectomy as a child. ${r.pick("Drinks a glass of wine on weekends.", "Does not smoke.", "Does not drink.")}`,
  );

export const denies = (r: ChartRandom, ...symptoms: readonly string[]): string =>
  r.pick(
    `Denies ${listed(symptoms)}.`,
    `No ${listed(symptoms, "or")}.`,
    `Review of systems is negative for ${listed(symptoms)}.`,
  );

const listed = (words: readonly string[], joint = "or"): string =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} ${joint} ${words.at(-1) ?? ""}`;

export const followUp = (r: ChartRandom): string =>
  r.pick(
    `Return in ${r.int(2, 8)} weeks, sooner if worse.`,
    `Follow-up in ${r.pick("one month", "six weeks", "three months", "six months")}.`,
    "Call if symptoms change; otherwise next visit as scheduled.",
    `Recheck in ${r.int(4, 12)} weeks.`,
  );

export interface Side {
  readonly name: "right" | "left";
  readonly modifier: "RT" | "LT";
  /** Last digit of many diagnosis codes. */
  readonly digit: "1" | "2";
}
export const side = (r: ChartRandom): Side =>
  r.chance(50) ? { name: "right", modifier: "RT", digit: "1" } : { name: "left", modifier: "LT", digit: "2" };
