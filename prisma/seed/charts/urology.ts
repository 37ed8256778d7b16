import { defineChart, service } from "./chart";
import { background, denies, followUp, they, vitals, who } from "./phrases";

const specialty = "urology";

export const UROLOGY = [
  defineChart({
    id: "prostate-enlargement",
    specialty,
    ages: [52, 88],
    sex: "M",
    parts: (r, patient) => ({
      reason: r.pick("Weak stream", "Up at night to urinate", "Prostate symptoms"),
      history: [
        `${who(patient)} with weak stream and nocturia ${r.int(2, 5)} times for ${r.int(6, 40)} months. Symptom score ${r.int(9, 24)}. ${r.pick("Tamsulosin helps.", "No medicine yet.", "On finasteride for a year.")}`,
        denies(r, "blood in the urine", "fever", "back pain"),
        background(r, patient),
      ],
      exam: [
        vitals(r),
        `Prostate ${r.int(30, 70)} g, smooth. Residual by bladder scan ${r.int(20, 140)} mL. Urine dip clean. PSA ${r.decimal(0.8, 3.4)}.`,
      ],
      plan: [
        `Benign prostatic hyperplasia with lower urinary tract symptoms, nocturia. ${r.pick("Tamsulosin 0.4 mg started.", "Finasteride added.", "Continue, fluids cut in the evening.")}`,
        followUp(r),
      ],
      diagnoses: ["N40.1", "R35.1"],
      services: [service("99214", [1, 2], "25"), service("51798"), service("81003")],
    }),
  }),
  defineChart({
    id: "gross-hematuria-cystoscopy",
    specialty,
    ages: [40, 86],
    parts: (r, patient) => ({
      reason: r.pick("Blood in the urine", "Red urine", "Cystoscopy"),
      title: "Procedure note",
      history: [
        `${who(patient)} saw red urine ${r.int(1, 4)} times in ${r.int(2, 8)} weeks, painless. CT urogram last week without mass or stone. ${r.pick("Smoked for 20 years, stopped.", "Never smoked.")}`,
        denies(r, "fever", "clots", "weight loss"),
      ],
      exam: [vitals(r), "Abdomen soft, no flank tenderness."],
      plan: [`Gross hematuria, no tumor seen. Cytology sent.`, `Repeat urine in ${r.int(3, 6)} months.`],
      procedure: [
        `After lidocaine gel a flexible cystoscope was passed. Urethra ${r.pick("normal", "slightly narrow")}, bladder wall ${r.pick("smooth", "mildly trabeculated")}, both orifices efflux clear urine, no lesion.`,
      ],
      diagnoses: ["R31.0"],
      services: [service("52000")],
    }),
  }),
  defineChart({
    id: "kidney-stone",
    specialty,
    ages: [24, 74],
    parts: (r, patient) => ({
      reason: r.pick("Kidney stone follow-up", "Flank pain, known stone"),
      history: [
        `${who(patient)} with a ${r.int(4, 9)} mm stone in the ${r.pick("right", "left")} ${r.pick("lower pole", "renal pelvis", "upper pole")}. ${r.pick("Mild flank ache.", "No pain now.", "Passed a stone two years ago.")} Drinks ${r.int(1, 3)} liters a day.`,
        denies(r, "fever", "nausea", "blood in the urine"),
        background(r, patient),
      ],
      exam: [vitals(r), "No flank tenderness. Abdominal film here: stone in the same place."],
      plan: [
        `Calculus of kidney, ${r.pick("not growing", "larger by 1 mm")}. ${r.pick("Shock wave treatment discussed.", "Watch, fluids to 2.5 liters.", "Tamsulosin and strainer.")}`,
        followUp(r),
      ],
      diagnoses: ["N20.0"],
      services: [service("99213", [1], "25"), service("74018")],
    }),
  }),
  defineChart({
    id: "raised-psa",
    specialty,
    ages: [50, 78],
    sex: "M",
    parts: (r, patient) => ({
      reason: r.pick("Raised PSA", "Abnormal prostate blood test"),
      history: [
        `${who(patient)} referred for PSA ${r.decimal(4.3, 8.9)}, was ${r.decimal(2.1, 3.9)} ${r.int(1, 3)} years ago.`,
        denies(r, "bone pain", "weak stream", "blood in the urine"),
        background(r, patient),
      ],
      exam: [
        vitals(r),
        `Prostate ${r.int(28, 55)} g, ${r.pick("smooth", "slightly firm on one side")}. ${they(patient)} gave urine: clean.`,
      ],
      plan: [
        `Elevated prostate specific antigen. ${r.pick("MRI of the prostate ordered.", "Repeat PSA in 6 weeks, then MRI.", "Biopsy discussed.")}`,
        followUp(r),
      ],
      diagnoses: ["R97.20"],
      services: [service("99203"), service("81003")],
    }),
  }),
] as const;
