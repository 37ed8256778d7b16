import { book, checkTable, diagnosisSet } from "./check-table";

const HYPERTENSION = diagnosisSet([
  ["I10", "Essential (primary) hypertension"],
  ["I11", "Hypertensive heart disease"],
  ["I11.0", "Hypertensive heart disease with heart failure"],
  ["I11.9", "Hypertensive heart disease without heart failure"],
  ["I12", "Hypertensive chronic kidney disease"],
  ["I12.9", "Hypertensive chronic kidney disease with stage 1 through stage 4"],
  ["I13", "Hypertensive heart and chronic kidney disease"],
  ["I13.0", "Hypertensive heart and chronic kidney disease with heart failure"],
  ["I15.0", "Renovascular hypertension"],
  ["I50.22", "Chronic systolic (congestive) heart failure"],
  ["I51.81", "Takotsubo syndrome"],
  ["I51.89", "Other ill-defined heart diseases"],
  ["N17.0", "Acute kidney failure with tubular necrosis"],
  ["N18.31", "Chronic kidney disease, stage 3a"],
]);
const INCLUDES = [
  ["I11", "includes", "any condition in I50.- or I51.4-I51.7, I51.89, I51.9 due to hypertension"],
  ["I12", "includes", "any condition in N18 and N26 - due to hypertension"],
  ["I12", "includes", "nephrosclerosis"],
  ["I13", "includes", "any condition in I11.- with any condition in I12.-"],
] as const;

checkTable(
  "C7: hypertension beside a disease that the book presumes it to cause",
  { codeSets: HYPERTENSION, notes: book(INCLUDES) },
  [
    ["heart failure", "I10 I50.22", ["presumed-together@1"]],
    ["in either order", "I50.22 I10", ["presumed-together@2"]],
    ["kidney disease", "I10 N18.31", ["presumed-together@1"]],
    ["both", "I10 I50.22 N18.31", ["presumed-together@1"]],
    ["heart failure in one code, kidney disease apart", "I11.0 I50.22 N18.31", ["presumed-together@1"]],
    ["kidney disease in one code, heart failure apart", "I12.9 N18.31 I50.22", ["presumed-together@1"]],
    ["the two combined codes", "I11.9 I12.9", ["presumed-together@1"]],
    ["heart failure as the book has it", "I11.0 I50.22", []],
    ["kidney disease as the book has it", "I12.9 N18.31", []],
    ["all three as the book has it", "I13.0 I50.22 N18.31", []],
    ["a heart disease that the note names", "I10 I51.89", ["presumed-together@1"]],
    ["one that it does not name", "I10 I51.81", []],
    ["an acute kidney failure", "I10 N17.0", []],
    ["secondary hypertension", "I15.0 N18.31", []],
    ["no hypertension", "I50.22 N18.31", []],
  ],
);

checkTable(
  "C7: without the note of the category nothing is presumed",
  { codeSets: HYPERTENSION, notes: book(INCLUDES.slice(1)) },
  [
    ["heart failure", "I10 I50.22", []],
    ["kidney disease", "I10 N18.31", ["presumed-together@1"]],
  ],
);

checkTable(
  "C7: what chapters and codes say of other chapters",
  {
    codeSets: diagnosisSet([
      ["I10", "Essential (primary) hypertension"],
      ["O42.02", "Full-term premature rupture of membranes, onset of labor within 24 hours"],
      ["O80", "Encounter for full-term uncomplicated delivery"],
      ["P07.18", "Other low birth weight newborn"],
      ["Z37.0", "Single live birth"],
    ]),
    notes: book([
      [
        "chapter 15",
        "note",
        "CODES FROM THIS CHAPTER ARE FOR USE ONLY ON MATERNAL RECORDS, NEVER ON NEWBORN RECORDS",
      ],
      [
        "chapter 16",
        "note",
        "Codes from this chapter are for use on newborn records only, never on maternal records",
      ],
      [
        "O80",
        "inclusion-term",
        "This code is for use as a single diagnosis code and is not to be used with any other code from chapter 15.",
      ],
    ]),
  },
  [
    ["mother and newborn in one record", "O42.02 P07.18", ["mother-and-newborn@2"]],
    ["in either order", "P07.18 O42.02", ["mother-and-newborn@2"]],
    ["the mother and the outcome", "O80 Z37.0", []],
    ["a delivery without complication beside a complication", "O80 O42.02 Z37.0", ["used-alone@1"]],
    ["beside a code of another chapter", "O80 I10 Z37.0", []],
  ],
);

checkTable(
  "C7: an injury that left something is behind what it left",
  {
    codeSets: diagnosisSet([
      ["M25.561", "Pain in right knee"],
      ["S82.101S", "Fracture of upper end of right tibia, sequela"],
      ["W19.XXXS", "Unspecified fall, sequela"],
      ["T36.0X1A", "Poisoning by penicillins, accidental, initial encounter"],
      ["T36.0", "Poisoning by, adverse effect of and underdosing of penicillins"],
    ]),
  },
  [
    ["behind it", "M25.561 S82.101S W19.XXXS", []],
    ["before it", "S82.101S M25.561", ["sequela-first@1"]],
    ["alone with its cause", "S82.101S W19.XXXS", ["sequela-first@1"]],
    ["a placeholder within the code", "T36.01A", ["placeholder-missing@1"]],
  ],
);

const SMOKING = ["use-additional", "code to identify tobacco use (Z72.0)"] as const;
checkTable(
  "C7: what a block asks for is told once, what a code asks for at each",
  {
    codeSets: HYPERTENSION,
    notes: book([
      ["I10-I16", ...SMOKING],
      ["I50", ...SMOKING],
      ["N18", ...SMOKING],
    ]),
  },
  [
    ["two codes of the block", "I11.9 I15.0", ["use-additional-missing@1"]],
    [
      "two codes with notes of their own",
      "I50.22 N18.31",
      ["use-additional-missing@1", "use-additional-missing@2"],
    ],
  ],
);
