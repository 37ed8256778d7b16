import { defineChart, service } from "./chart";
import { background, denies, followUp, vitals, who } from "./phrases";

const specialty = "family medicine";

export const FAMILY_MEDICINE = [
  defineChart({
    id: "strep-throat",
    specialty,
    ages: [6, 45],
    parts(r, patient) {
      const positive = r.chance(60);
      return {
        reason: r.pick("Sore throat", "Sore throat and fever", "Painful swallowing"),
        history: [
          `${r.int(1, 4)} days of sore throat ${r.pick("with fever at home", "and swollen glands", "and headache")}. ${r.pick("A classmate has strep.", "A coworker was sick.", "No known contact.")}`,
          denies(r, "cough", "runny nose", "rash"),
          r.chance(40) && background(r, patient),
        ],
        exam: [
          `Temperature ${r.decimal(99.1, 101.9)} F. Tonsils ${r.pick("red and swollen", "red with exudate", "enlarged with white patches")}, tender anterior neck nodes.`,
          `Rapid strep test ${positive ? "positive" : "negative"}.`,
        ],
        plan: [
          positive
            ? `Streptococcal pharyngitis. ${r.pick("Amoxicillin 500 mg twice a day for 10 days.", "Cephalexin for 10 days because of penicillin allergy.")}`
            : "Acute pharyngitis, likely viral. Fluids, ibuprofen, no antibiotic.",
          r.pick("Back to school after 24 hours of treatment.", "Return if not better in 3 days."),
        ],
        diagnoses: [positive ? "J02.0" : "J02.9"],
        services: [service("99213"), service("87880", [1], "QW")],
      };
    },
  }),
  defineChart({
    id: "bladder-infection",
    specialty,
    ages: [18, 70],
    sex: "F",
    parts(r, patient) {
      const blood = r.chance(30);
      return {
        reason: r.pick("Burning with urination", "Urinary frequency and burning", "Painful urination"),
        history: [
          `${who(patient)} with ${r.int(1, 5)} days of dysuria and frequency. ${r.pick("Second episode this year.", "First episode in years.", "Similar episode last spring.")}`,
          denies(r, "fever", "flank pain", "vaginal discharge"),
          background(r, patient),
        ],
        exam: [
          vitals(r),
          `Mild suprapubic tenderness, no flank tenderness. Urine dip: leukocytes ${r.pick("large", "moderate")}, nitrite ${r.pick("positive", "negative")}${blood ? ", blood moderate" : ""}.`,
        ],
        plan: [
          `Acute cystitis ${blood ? "with" : "without"} hematuria. ${r.pick("Nitrofurantoin 100 mg twice a day for 5 days", "Trimethoprim-sulfamethoxazole for 3 days")}. Urine sent for culture.`,
          "Call if fever or flank pain.",
        ],
        diagnoses: [blood ? "N30.01" : "N30.00"],
        services: [service("99213"), service("81003", [1], "QW"), service("87086")],
      };
    },
  }),
  defineChart({
    id: "low-back-strain",
    specialty,
    ages: [20, 66],
    parts: (r, patient) => ({
      reason: r.pick("Low back pain", "Back pain after lifting", "Back pain for a week"),
      history: [
        `${who(patient)} with ${r.int(3, 14)} days of low back pain after ${r.pick("lifting boxes", "yard work", "moving furniture", "a long drive")}. Pain ${r.int(4, 8)} of 10, worse bending.`,
        denies(r, "leg weakness", "numbness", "loss of bladder control"),
        background(r, patient),
      ],
      exam: [
        vitals(r),
        `Paraspinal ${r.pick("spasm", "tenderness")} at L${r.int(3, 5)}. Straight leg raise negative on both sides. Strength and reflexes normal.`,
      ],
      plan: [
        `Acute low back pain without sciatica. ${r.pick("Naproxen 500 mg twice a day", "Ibuprofen 600 mg three times a day")}, heat, stay active.`,
        r.pick("Physical therapy if not better in 2 weeks.", "No imaging needed now."),
        followUp(r),
      ],
      diagnoses: ["M54.50"],
      services: [service("99213")],
    }),
  }),
  defineChart({
    id: "adult-physical",
    specialty,
    ages: [18, 64],
    parts(r, patient) {
      const vaccine = r.chance(60);
      return {
        reason: r.pick("Annual physical", "Yearly check-up", "Preventive visit"),
        title: "Preventive visit",
        history: [
          `${who(patient)} for a preventive visit, no complaints. Exercises ${r.int(1, 5)} times a week.`,
          background(r, patient),
          "Past, family and social history updated.",
        ],
        exam: [vitals(r), `BMI ${r.int(20, 29)}. Full exam without abnormal findings.`],
        plan: [
          "General adult examination without abnormal findings. Counseled on diet, sleep, sun protection and seat belts.",
          vaccine && "Influenza vaccine given today.",
          r.pick("Lipid panel and glucose ordered.", "Labs from last year reviewed, none due."),
        ],
        diagnoses: ["Z00.00", ...(vaccine ? ["Z23"] : [])],
        services: [
          service(patient.age < 40 ? "99395" : "99396", [1], ...(vaccine ? ["25"] : [])),
          ...(vaccine ? [service("90686", [2]), service("90471", [2])] : []),
        ],
      };
    },
  }),
  defineChart({
    id: "influenza",
    specialty,
    ages: [5, 75],
    parts(r) {
      const type = r.pick("A", "B");
      return {
        reason: r.pick("Fever and body aches", "Flu symptoms", "Fever, cough and chills"),
        history: [
          `Sudden fever, aches and dry cough ${r.int(1, 2)} days ago. ${r.pick("Family members are ill too.", "Not vaccinated this season.", "Several absences at work.")}`,
          denies(r, "shortness of breath", "chest pain", "vomiting"),
        ],
        exam: [
          `Temperature ${r.decimal(100.8, 103.2)} F, pulse ${r.int(88, 112)}, oxygen saturation ${r.int(95, 98)} %. Throat red, lungs clear.`,
          `Rapid test positive for influenza ${type}.`,
        ],
        plan: [
          `Influenza ${type} with respiratory symptoms. Oseltamivir 75 mg twice a day for 5 days.`,
          "Home until without fever for 24 hours. Fluids and rest.",
        ],
        diagnoses: ["J10.1"],
        services: [service("99213"), service("87804", [1], "QW"), service("87804", [1], "QW", "59")],
      };
    },
  }),
] as const;
