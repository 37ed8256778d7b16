import { defineChart, service } from "./chart";
import { background, denies, followUp, their, they, vitals, who } from "./phrases";

const specialty = "internal medicine";

export const INTERNAL_MEDICINE = [
  defineChart({
    id: "diabetic-kidney-disease",
    specialty,
    ages: [45, 88],
    parts(r, patient) {
      const stage = r.pick(
        { name: "3a", code: "N18.31", egfr: r.int(46, 58) },
        { name: "3b", code: "N18.32", egfr: r.int(31, 44) },
      );
      const insulin = r.chance(55);
      const drug = insulin
        ? `glargine ${r.int(14, 38)} units nightly`
        : `metformin ${r.pick(500, 1000)} mg twice a day`;
      return {
        reason: r.pick(
          "Follow-up of diabetes and kidney function",
          "Diabetes check, lab review",
          "Routine visit for diabetes and blood pressure",
        ),
        history: [
          `${who(patient)} with type 2 diabetes for ${r.int(6, 24)} years.`,
          `Takes ${drug} as directed. Home glucose ${r.int(120, 150)} to ${r.int(170, 230)}.`,
          denies(r, "chest pain", "shortness of breath", "foot ulcers"),
          background(r, patient),
        ],
        exam: [
          vitals(r, { high: r.chance(40) }),
          `Feet: pulses present, monofilament intact. A1c today in office ${r.decimal(7.1, 9.6)} %.`,
          `eGFR ${stage.egfr}, was ${stage.egfr + r.int(2, 8)} ${r.pick("in autumn", "six months ago", "last year")}. Urine albumin to creatinine ratio ${r.int(48, 290)}.`,
        ],
        plan: [
          `Type 2 diabetes with diabetic chronic kidney disease, ${r.pick("above goal", "not at goal", "slowly improving")}. ${insulin ? `Raise glargine by ${r.int(2, 6)} units; continues on long-term insulin.` : `Continue metformin, add empagliflozin 10 mg.`}`,
          `Chronic kidney disease stage ${stage.name}. Repeat basic panel in ${r.int(6, 12)} weeks, avoid NSAIDs.`,
          `Hypertension with chronic kidney disease. ${r.pick("Lisinopril", "Losartan")} ${r.pick(20, 40)} mg continued.`,
          followUp(r),
        ],
        diagnoses: ["E11.22", stage.code, "I12.9", insulin ? "Z79.4" : "Z79.84"],
        services: [service("99214", [1, 2, 3]), service("83036", [1])],
      };
    },
  }),
  defineChart({
    id: "hypertension-and-lipids",
    specialty,
    ages: [35, 85],
    parts(r, patient) {
      const lipid = r.pick(
        { words: "Mixed hyperlipidemia", code: "E78.2" },
        { words: "Hyperlipidemia", code: "E78.5" },
      );
      const changed = r.chance(50);
      return {
        reason: r.pick(
          "Blood pressure follow-up",
          "Recheck of blood pressure and cholesterol",
          "Hypertension visit",
        ),
        history: [
          `${who(patient)} returns for blood pressure. Home readings average ${r.int(124, 152)}/${r.int(74, 92)}.`,
          `Takes ${r.pick("amlodipine 5 mg", "lisinopril 10 mg", "hydrochlorothiazide 25 mg", "losartan 50 mg")} and ${r.pick("atorvastatin 20 mg", "rosuvastatin 10 mg", "atorvastatin 40 mg")} daily${r.pick(", no missed doses", ", misses a dose about once a week", "")}.`,
          denies(r, "headache", "chest pain", "leg swelling"),
          background(r, patient),
        ],
        exam: [
          vitals(r, { high: changed }),
          "Heart regular, no murmur. Lungs clear. No edema.",
          `LDL ${r.int(74, 148)}, potassium ${r.decimal(3.9, 4.8)}, creatinine 0.${r.int(7, 9)}.`,
        ],
        plan: [
          `Essential hypertension, ${changed ? "not at goal. Dose raised, salt intake discussed" : "controlled. Continue present dose"}.`,
          `${lipid.words}: statin continued, lipids again in ${r.int(3, 12)} months.`,
          followUp(r),
        ],
        diagnoses: ["I10", lipid.code],
        services: [service(changed ? "99214" : "99213", [1, 2])],
      };
    },
  }),
  defineChart({
    id: "copd-exacerbation",
    specialty,
    ages: [50, 84],
    parts(r, patient) {
      const smokes = r.chance(50);
      return {
        reason: r.pick("Cough and wheezing", "Breathing worse", "Shortness of breath for several days"),
        history: [
          `${who(patient)} with COPD, ${r.int(2, 6)} days of more cough, ${r.pick("yellow", "green", "thicker")} sputum and wheezing. Uses albuterol ${r.int(4, 8)} times a day, usually ${r.int(0, 2)}.`,
          smokes
            ? `Smokes ${r.pick("half a pack", "a pack", "10 cigarettes")} of cigarettes a day.`
            : `Stopped smoking in ${r.int(2002, 2021)} after ${r.int(20, 45)} pack-years.`,
          denies(r, "fever", "chest pain", "leg swelling"),
        ],
        exam: [
          `BP ${r.int(118, 144)}/${r.int(70, 86)}, respirations ${r.int(18, 24)}, oxygen saturation ${r.int(90, 94)} % on room air.`,
          "Diffuse expiratory wheezes, no crackles, speaks in full sentences.",
          r.chance(50) && "Chest film last month without infiltrate.",
        ],
        plan: [
          "COPD with acute exacerbation. Prednisone 40 mg for 5 days, azithromycin, nebulizer treatment given in the office with better air movement.",
          smokes
            ? `Nicotine dependence, cigarettes: ${r.pick("ready to set a date", "not ready", "will try patches")}.`
            : "Former smoker, praised for staying away from tobacco.",
          `Recheck in ${r.int(2, 7)} days.`,
        ],
        diagnoses: ["J44.1", smokes ? "F17.210" : "Z87.891"],
        services: [service("99214", [1, 2], "25"), service("94640", [1])],
      };
    },
  }),
  defineChart({
    id: "iron-deficiency",
    specialty,
    ages: [30, 80],
    parts(r, patient) {
      const hemoglobin = r.decimal(8.6, 10.9);
      return {
        reason: r.pick("Tired for weeks", "Fatigue", "Abnormal blood count"),
        history: [
          `${who(patient)} with ${r.int(3, 12)} weeks of fatigue and less stamina on stairs.`,
          r.pick(
            "Diet low in meat.",
            "Takes ibuprofen several times a week.",
            "Donated blood twice last year.",
          ),
          denies(r, "black stools", "weight loss", "fever"),
          background(r, patient),
        ],
        exam: [
          vitals(r),
          "Pale conjunctivae. Abdomen soft, no mass.",
          `Hemoglobin ${hemoglobin}, MCV ${r.int(68, 78)}, ferritin ${r.int(4, 12)}.`,
        ],
        plan: [
          `Iron deficiency anemia, cause not yet known. Ferrous sulfate 325 mg every other day; stool test and referral to gastroenterology.`,
          `Repeat blood count in ${r.int(4, 8)} weeks.`,
        ],
        diagnoses: ["D50.9"],
        services: [service("99214"), service("85025"), service("36415")],
      };
    },
  }),
  defineChart({
    id: "medicare-wellness",
    specialty,
    ages: [66, 90],
    parts: (r, patient) => ({
      reason: "Annual wellness visit",
      title: "Annual wellness visit",
      history: [
        `${who(patient)} for the yearly wellness visit. Health risk assessment completed. ${r.pick("Lives alone and drives.", "Lives with spouse.", "Lives with a daughter.")}`,
        `${r.pick("No falls", "One fall without injury")} in the past year. ${they(patient)} ${r.pick("has", "does not have")} an advance directive.`,
        background(r, patient),
      ],
      exam: [
        vitals(r),
        `Depression screen score ${r.int(0, 4)}. Clock drawing ${r.pick("normal", "correct")}, recalls ${r.int(2, 3)} of 3 words. BMI ${r.int(22, 31)}.`,
      ],
      plan: [
        `Annual wellness visit, subsequent. Written screening schedule given, ${their(patient)} medication list reviewed.`,
        r.pick(
          "Influenza vaccine is up to date.",
          "Shingles vaccine recommended at the pharmacy.",
          "Colon cancer screening is up to date.",
        ),
      ],
      diagnoses: ["Z00.00"],
      services: [service("G0439"), service("G0444")],
    }),
  }),
] as const;
