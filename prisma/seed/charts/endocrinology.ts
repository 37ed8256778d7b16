import { defineChart, service, times } from "./chart";
import { background, denies, followUp, vitals, who } from "./phrases";

const specialty = "endocrinology";

export const ENDOCRINOLOGY = [
  defineChart({
    id: "type-1-with-sensor",
    specialty,
    ages: [18, 70],
    parts: (r, patient) => ({
      reason: r.pick("Type 1 diabetes, sensor review", "Diabetes visit", "Insulin pump check"),
      history: [
        `${who(patient)} with type 1 diabetes for ${r.int(5, 40)} years, insulin pump. ${r.int(0, 3)} low values a week, ${r.pick("mostly at night", "after exercise", "all mild")}.`,
        denies(r, "ketoacidosis", "loss of consciousness", "foot ulcers"),
        background(r, patient),
      ],
      exam: [
        vitals(r),
        `A1c here ${r.decimal(7.2, 9.4)} %. Sensor: ${r.int(14, 30)} days, ${r.int(44, 66)} % in range, average ${r.int(158, 214)}.`,
      ],
      plan: [
        `Type 1 diabetes with hyperglycemia. Basal rate ${r.pick("overnight", "in the afternoon")} changed, carbohydrate ratio ${r.pick("tightened", "unchanged")}. Sensor data interpreted.`,
        followUp(r),
      ],
      diagnoses: ["E10.65", "Z96.41"],
      services: [service("99214", [1, 2], "25"), service("95251"), service("83036")],
    }),
  }),
  defineChart({
    id: "hypothyroidism",
    specialty,
    ages: [20, 84],
    parts: (r, patient) => ({
      reason: r.pick("Thyroid follow-up", "Hypothyroidism", "Thyroid dose check"),
      history: [
        `${who(patient)} with hypothyroidism on levothyroxine ${r.pick(50, 75, 88, 100, 112)} mcg. ${r.pick("Feels well.", "Tired and cold.", "Gained 6 pounds.", "Takes it with breakfast.")}`,
        denies(r, "palpitations", "neck swelling"),
        background(r, patient),
      ],
      exam: [
        vitals(r),
        `Thyroid ${r.pick("not enlarged", "small, firm")}, no nodule. TSH ${r.decimal(0.8, 9.8)}.`,
      ],
      plan: [
        `Hypothyroidism, ${r.pick("dose unchanged", "dose raised one step", "dose lowered one step")}. TSH in ${r.int(6, 26)} weeks.`,
        followUp(r),
      ],
      diagnoses: ["E03.9"],
      services: [service("99213"), service("84443"), service("36415")],
    }),
  }),
  defineChart({
    id: "thyroid-nodule-aspiration",
    specialty,
    ages: [24, 78],
    parts: (r, patient) => ({
      reason: r.pick("Thyroid nodule", "Lump in the neck"),
      history: [
        `${who(patient)}, nodule found ${r.pick("on a carotid scan", "by the family doctor", "while shaving the neck", "on a CT")} ${r.int(2, 8)} weeks ago. TSH normal.`,
        denies(r, "hoarseness", "trouble swallowing", "neck radiation"),
        background(r, patient),
      ],
      exam: [
        `Firm mobile nodule of the ${r.pick("right", "left")} lobe. Ultrasound here: ${r.int(14, 29)} mm, solid, ${r.pick("hypoechoic", "isoechoic")}, no suspicious nodes.`,
      ],
      plan: ["Nontoxic single thyroid nodule. Fine needle aspiration, see procedure.", "Result in a week."],
      procedure: [
        `Consent given, lidocaine, ${r.int(3, 5)} passes with a 25 gauge needle under ultrasound guidance, images kept. No hematoma.`,
      ],
      diagnoses: ["E04.1"],
      services: [service("99203", [1], "25"), service("10005")],
    }),
  }),
  defineChart({
    id: "osteoporosis-injection",
    specialty,
    ages: [58, 90],
    sex: "F",
    parts: (r, patient) => ({
      reason: r.pick("Osteoporosis injection", "Denosumab, six months"),
      history: [
        `${who(patient)} with osteoporosis, T-score −${r.decimal(2.5, 3.6)} at the ${r.pick("hip", "spine")}. Denosumab number ${r.int(2, 11)}, last six months ago. Takes calcium and vitamin D.`,
        denies(r, "jaw pain", "falls", "fractures"),
        background(r, patient),
      ],
      exam: [vitals(r), `Calcium 9.${r.int(1, 8)}, vitamin D ${r.int(32, 58)}. Teeth in good repair.`],
      plan: [
        "Age-related osteoporosis without current fracture. Denosumab 60 mg under the skin of the arm today.",
        "Next dose in six months, never late.",
      ],
      diagnoses: ["M81.0"],
      services: [service("99213", [1], "25"), times(60, service("J0897")), service("96372")],
    }),
  }),
] as const;
