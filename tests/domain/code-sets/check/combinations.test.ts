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
  "C7: a combined code of hypertension and what it goes with",
  {
    codeSets: diagnosisSet([
      ["I11", "Hypertensive heart disease"],
      ["I11.0", "Hypertensive heart disease with heart failure"],
      ["I11.9", "Hypertensive heart disease without heart failure"],
      ["I13", "Hypertensive heart and chronic kidney disease"],
      ["I13.0", "Hypertensive heart and chronic kidney disease with heart failure and stage 1 through 4"],
      ["I13.1", "Hypertensive heart and chronic kidney disease without heart failure"],
      [
        "I13.10",
        "Hypertensive heart and chronic kidney disease without heart failure, with stage 1 through 4",
      ],
      ["I13.11", "Hypertensive heart and chronic kidney disease without heart failure, with stage 5"],
      ["I13.2", "Hypertensive heart and chronic kidney disease with heart failure and with stage 5"],
      ["I50.22", "Chronic systolic (congestive) heart failure"],
      ["N18.4", "Chronic kidney disease, stage 4"],
      ["N18.6", "End stage renal disease"],
    ]),
    notes: book([
      ["I11.0", "use-additional", "code to identify type of heart failure (I50.-)"],
      ["I13.0", "use-additional", "code to identify type of heart failure (I50.-)"],
      ["I13.0", "use-additional", "code to identify stage of chronic kidney disease (N18.1-N18.4, N18.9)"],
      ["I13.10", "use-additional", "code to identify stage of chronic kidney disease (N18.1-N18.4, N18.9)"],
      ["I13.11", "use-additional", "code to identify stage of chronic kidney disease (N18.5, N18.6)"],
      ["I13.2", "use-additional", "code to identify type of heart failure (I50.-)"],
      ["I13.2", "use-additional", "code to identify stage of chronic kidney disease (N18.5, N18.6)"],
    ]),
  },
  [
    ["without heart failure beside one", "I11.9 I50.22", ["presumed-together@1"]],
    ["with heart failure", "I11.0 I50.22", []],
    ["without heart failure", "I11.9", []],
    ["a failure that the code leaves out", "I13.10 I50.22 N18.4", ["presumed-together@1"]],
    ["another stage", "I13.10 N18.6", ["use-additional-missing@1", "presumed-together@1"]],
    ["all three in one", "I13.2 I50.22 N18.6", []],
    ["stage by stage", "I13.11 N18.6", []],
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
  "C7: diabetes beside a condition that the index has under “with”",
  {
    codeSets: diagnosisSet([
      ["E10.9", "Type 1 diabetes mellitus without complications"],
      ["E10.621", "Type 1 diabetes mellitus with foot ulcer"],
      ["E11.21", "Type 2 diabetes mellitus with diabetic nephropathy"],
      ["E11.22", "Type 2 diabetes mellitus with diabetic chronic kidney disease"],
      ["E11.31", "Type 2 diabetes mellitus with unspecified diabetic retinopathy"],
      ["E11.311", "Type 2 diabetes mellitus with unspecified diabetic retinopathy with macular edema"],
      ["E11.319", "Type 2 diabetes mellitus with unspecified diabetic retinopathy without macular edema"],
      ["E11.3293", "Type 2 diabetes mellitus with mild nonproliferative diabetic retinopathy, bilateral"],
      ["E11.40", "Type 2 diabetes mellitus with diabetic neuropathy, unspecified"],
      ["E11.42", "Type 2 diabetes mellitus with diabetic polyneuropathy"],
      ["E11.43", "Type 2 diabetes mellitus with diabetic autonomic (poly)neuropathy"],
      ["E11.65", "Type 2 diabetes mellitus with hyperglycemia"],
      ["E11.69", "Type 2 diabetes mellitus with other specified complication"],
      ["E11.9", "Type 2 diabetes mellitus without complications"],
      ["G62.9", "Polyneuropathy, unspecified"],
      ["H35.00", "Unspecified background retinopathy"],
      ["H35.31", "Nonexudative age-related macular degeneration"],
      ["H43.1", "Vitreous hemorrhage"],
      ["I70.245", "Atherosclerosis of native arteries of left leg with ulceration of other part of foot"],
      ["K31.84", "Gastroparesis"],
      ["L97.521", "Non-pressure chronic ulcer of other part of left foot limited to breakdown of skin"],
      ["L97.821", "Non-pressure chronic ulcer of other part of left lower leg limited to breakdown of skin"],
      ["M12.9", "Arthropathy, unspecified"],
      ["M86.172", "Other acute osteomyelitis, left ankle and foot"],
      ["N18.31", "Chronic kidney disease, stage 3a"],
      ["O24.410", "Gestational diabetes mellitus in pregnancy, diet controlled"],
      ["R73.03", "Prediabetes"],
    ]),
  },
  [
    ["kidney disease", "E11.9 N18.31", ["presumed-together@1"]],
    ["in either order", "N18.31 E11.9", ["presumed-together@2"]],
    ["as the book has it", "E11.22 N18.31", []],
    ["nephropathy says it", "E11.21 N18.31", []],
    ["each condition by itself", "E11.9 N18.31 G62.9", ["presumed-together@1", "presumed-together@1"]],
    ["one of two is said", "E11.22 N18.31 K31.84", ["presumed-together@1"]],
    ["a kind of neuropathy is another", "E11.42 K31.84", ["presumed-together@1"]],
    ["neuropathy of no kind says a polyneuropathy", "E11.40 G62.9", []],
    ["retinopathy", "E11.9 H35.00", ["presumed-together@1"]],
    ["retinopathy of any stage says it", "E11.3293 H35.00", []],
    ["another disease of the retina", "E11.9 H35.31", []],
    ["another disease of the eye", "E11.9 H43.1", []],
    ["a foot ulcer", "E10.9 L97.521", ["presumed-together@1"]],
    ["a foot ulcer that the book has with it", "E10.621 L97.521", []],
    ["a foot ulcer with another cause", "E10.9 I70.245 L97.521", []],
    ["an ulcer elsewhere is not elsewhere classified", "E10.9 L97.821", []],
    ["nor is an arthropathy presumed", "E11.9 M12.9", []],
    ["hyperglycemia says nothing of a bone", "E11.65 M86.172", ["presumed-together@1"]],
    ["a bone as the book has it", "E11.69 M86.172", []],
    ["a type whose combined code is not at hand", "E10.9 N18.31", []],
    ["diabetes of pregnancy", "O24.410 N18.31", []],
    ["no diabetes yet", "R73.03 N18.31", []],
    ["neither", "N18.31 G62.9", []],
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
