/** Where care was given; selects the required documents, the code sets and the form (R15). */
export const SETTINGS = [
  "office",
  "telehealth",
  "outpatient-hospital",
  "observation",
  "emergency",
  "inpatient",
  "ambulatory-surgery",
  "nursing-facility",
  "home",
  "dental",
] as const;
export type Setting = (typeof SETTINGS)[number];

export const isSetting = (text: string): text is Setting => (SETTINGS as readonly string[]).includes(text);

/** CMS place-of-service codes; those not listed are offices of one kind or another. */
const SETTING_OF_PLACE: Readonly<Record<string, Setting>> = {
  "02": "telehealth",
  "10": "telehealth",
  "11": "office",
  "12": "home",
  "13": "home",
  "14": "home",
  "19": "outpatient-hospital",
  "20": "office",
  "21": "inpatient",
  "22": "outpatient-hospital",
  "23": "emergency",
  "24": "ambulatory-surgery",
  "31": "nursing-facility",
  "32": "nursing-facility",
  "33": "nursing-facility",
  "51": "inpatient",
  "61": "inpatient",
};

const PLACE_OF_SETTING: Readonly<Record<Setting, string>> = {
  office: "11",
  telehealth: "10",
  "outpatient-hospital": "22",
  observation: "22",
  emergency: "23",
  inpatient: "21",
  "ambulatory-surgery": "24",
  "nursing-facility": "32",
  home: "12",
  dental: "11",
};

/** HL7 v3 ActCode classes as FHIR Encounter.class carries them. */
const SETTING_OF_CLASS: Readonly<Record<string, Setting>> = {
  AMB: "office",
  EMER: "emergency",
  FLD: "home",
  HH: "home",
  IMP: "inpatient",
  ACUTE: "inpatient",
  NONAC: "nursing-facility",
  OBSENC: "observation",
  PRENC: "office",
  SS: "ambulatory-surgery",
  VR: "telehealth",
};

export const settingOfPlace = (placeOfService: string): Setting =>
  SETTING_OF_PLACE[placeOfService] ?? "office";

/** The place of service that a setting stands for when the source names none. */
export const placeOfSetting = (setting: Setting): string => PLACE_OF_SETTING[setting];

/** Undefined for a class we do not know: the reader says so and the encounter counts as an office visit. */
export const settingOfClass = (actCode: string): Setting | undefined =>
  SETTING_OF_CLASS[actCode.toUpperCase()];

/** Settings whose claims name the place where the care was given. */
export const needsFacility = (setting: Setting): boolean =>
  !["office", "telehealth", "home", "dental"].includes(setting);

export const SETTING_WORDS: Readonly<Record<Setting, string>> = {
  office: "Office",
  telehealth: "Telehealth",
  "outpatient-hospital": "Outpatient hospital",
  observation: "Observation",
  emergency: "Emergency",
  inpatient: "Inpatient",
  "ambulatory-surgery": "Ambulatory surgery",
  "nursing-facility": "Nursing facility",
  home: "Home",
  dental: "Dental",
};
