import { SETTING_WORDS } from "@/domain/encounters/setting";

const SETTINGS: Readonly<Record<string, string>> = SETTING_WORDS;
const SEXES: Readonly<Record<string, string>> = { F: "female", M: "male", U: "sex not known" };

/** "Office visit", or what came when it is none of ours. */
export const settingWords = (setting: string): string => SETTINGS[setting] ?? setting;

/** "67 y, female" */
export const personWords = ({ age, sex }: { readonly age: number; readonly sex: string }): string =>
  `${age} y, ${SEXES[sex] ?? "sex not known"}`;

/** 03/18/2026 of 2026-03-18; the year may be left out in narrow columns. */
export const dayText = (date: string): string => `${date.slice(5, 7)}/${date.slice(8)}/${date.slice(0, 4)}`;
export const shortDay = (date: string): string => `${date.slice(5, 7)}/${date.slice(8)}`;

/** First letter large. */
export const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Why a proposed code is left out; chosen by digit. */
export const DECLINE_REASONS = [
  "not documented in this record",
  "documented, not addressed at this visit",
  "another code says it more exactly",
  "included in another code",
  "history only, not current",
  "wrong patient, date or place",
] as const;

/** Evaluation and management: by default a visit links to everything that was managed. */
export const isVisitCode = (code: string): boolean =>
  /^\d{5}$/.test(code) && code >= "99202" && code <= "99499";
