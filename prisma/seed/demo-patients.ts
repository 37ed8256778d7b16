import {
  addDays,
  ageOn,
  type CalendarDate,
  calendarDate,
  daysBetween,
} from "../../src/domain/shared/calendar-date";
import type { SeededRandom } from "../../src/domain/shared/seeded-random";

/** An invented person with a coverage. No name, number or address is anybody's. */
export interface DemoPatient {
  readonly id: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly birthDate: CalendarDate;
  readonly sex: "F" | "M";
  readonly address: string;
  readonly phone: string;
  readonly payerId: string;
  readonly memberId: string;
  /** A child is covered by a parent. */
  readonly subscriber?: {
    readonly firstName: string;
    readonly birthDate: CalendarDate;
    readonly sex: "F" | "M";
  };
}

const LAST =
  `Abernathy Albright Amsel Bancroft Baptiste Barlow Bellweather Brandt Calloway Carver Castellan Cho Coleman
Corliss Dahl Delgado Dempsey Draper Eastman Ekwueme Ellery Fairchild Farrow Ferreira Finch Gallagher Garrick Glass
Greer Halloran Hartwell Hensley Holloway Ibarra Ingram Jablonski Jarvis Keane Kimura Kowalski Lambert Larkin Lavelle
Lindqvist Lockhart Madigan Marchetti Mercer Mbeki Nakamura Nightingale Nolan Ogden Okoro Oster Palmer Pemberton
Pham Prescott Quimby Radcliffe Ramsey Rinaldi Rourke Salazar Sandoval Sinclair Stanhope Sterling Takeda Tatum
Thackeray Underhill Valdez Vance Vasquez Wadsworth Wainwright Whitaker Winslow Yardley Yates Zamora Ziegler`.split(
    /\s+/,
  );
const FEMALE =
  `Ada Alma Beatriz Carmen Celia Dolores Edith Elena Esther Farah Greta Hana Ida Ingrid Irene June Kezia Leila
Lucia Mabel Maren Mina Nadia Nora Olive Paloma Petra Priya Rosalind Ruth Sabine Selma Thea Ursula Vera Wilma Xenia Yara Zelda`.split(
    /\s+/,
  );
const MALE =
  `Abel Amos Anders Basil Bruno Casper Cyrus Dario Desmond Edgar Elias Emil Felix Gideon Gustav Hector Hugo Ivan
Jasper Joaquin Kenji Lars Leon Linus Magnus Marcus Milo Nestor Oscar Otto Pablo Quentin Ravi Rufus Silas Stefan Tobias
Ulises Victor Walter Xavier Yusuf Zane`.split(/\s+/);
const STREETS =
  "Alder Birch Cedar Dogwood Elm Fern Hazel Juniper Larch Maple Oak Pine Rowan Spruce Willow".split(" ");

const MEMBER_PREFIX: Readonly<Record<string, string>> = {
  NORTHMK: "MA",
  COBALT1: "CM",
  PRAIRIE: "PS",
  HARBORH: "HH",
  MEDPARTB: "1",
  SUMMITE: "SE",
};
const YOUNGER = ["COBALT1", "COBALT1", "COBALT1", "HARBORH", "HARBORH", "SUMMITE", "SUMMITE", "PRAIRIE"];
const OLDER = ["NORTHMK", "NORTHMK", "MEDPARTB", "MEDPARTB", "COBALT1"];

/** A patient of roughly the wanted age and sex. One in twenty-five cards was copied with a slip. */
export function inventPatient(
  random: SeededRandom,
  wanted: {
    readonly serial: number;
    readonly ages: readonly [number, number];
    readonly sex?: "F" | "M";
    readonly today: CalendarDate;
  },
): DemoPatient {
  const { serial, today } = wanted;
  const sex = wanted.sex ?? random.pick(["F", "M"] as const);
  const [youngest, oldest] = wanted.ages;
  const age = youngest + random.below(oldest - youngest + 1);
  const birthDate = addDays(today, -(age * 365 + Math.ceil(age / 4) + random.below(360)));
  const payerId = random.pick(ageOn(birthDate, today) >= 65 ? OLDER : YOUNGER);
  const digits = String(100_000_000 + serial * 7919).slice(-9);
  const slip = random.chance(1, 25);
  return {
    id: `P${String(serial).padStart(5, "0")}`,
    lastName: random.pick(LAST),
    firstName: random.pick(sex === "F" ? FEMALE : MALE),
    birthDate,
    sex,
    address: `${100 + random.below(890)} ${random.pick(STREETS)} ${random.pick(["Street", "Avenue", "Court", "Lane"])}`,
    phone: `216555${String(1000 + random.below(9000))}`,
    payerId,
    memberId: `${MEMBER_PREFIX[payerId] ?? ""}${slip ? digits.slice(0, 8) : digits}`,
    ...(age < 18 ? { subscriber: parentOf(random, birthDate) } : {}),
  };
}

function parentOf(random: SeededRandom, childBorn: CalendarDate): NonNullable<DemoPatient["subscriber"]> {
  const sex = random.pick(["F", "M"] as const);
  const birthDate = addDays(childBorn, -(24 + random.below(14)) * 365);
  return { sex, birthDate, firstName: random.pick(sex === "F" ? FEMALE : MALE) };
}

/** The right card of a patient whose member id was copied with a slip. */
export const rightMemberId = (patient: DemoPatient, serial: number): string =>
  `${MEMBER_PREFIX[patient.payerId] ?? ""}${String(100_000_000 + serial * 7919).slice(-9)}`;

export const monthsBetween = (from: CalendarDate, to: CalendarDate): number =>
  Math.floor(daysBetween(from, to) / 30.44);
export const day = calendarDate;
