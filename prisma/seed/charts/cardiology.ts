import { defineChart, service } from "./chart";
import { background, denies, followUp, vitals, who } from "./phrases";

const specialty = "cardiology";

export const CARDIOLOGY = [
  defineChart({
    id: "atrial-fibrillation",
    specialty,
    ages: [55, 90],
    parts(r, patient) {
      const kind = r.pick(
        { words: "Paroxysmal atrial fibrillation", code: "I48.0" },
        { words: "Permanent atrial fibrillation", code: "I48.21" },
      );
      return {
        reason: r.pick(
          "Atrial fibrillation follow-up",
          "Palpitations, known atrial fibrillation",
          "Rhythm check",
        ),
        history: [
          `${who(patient)} with atrial fibrillation since ${r.int(2012, 2024)}. ${r.pick("Rare palpitations lasting minutes.", "No palpitations since the last visit.", "Two spells of palpitations this month.")} Takes ${r.pick("apixaban 5 mg twice a day", "rivaroxaban 20 mg daily", "warfarin, INR in range")} and ${r.pick("metoprolol 50 mg", "diltiazem 180 mg")}.`,
          denies(r, "bleeding", "syncope", "chest pain"),
          background(r, patient),
        ],
        exam: [
          vitals(r),
          `Heart ${r.pick("irregularly irregular", "regular today")}, no murmur. ECG in office: ${kind.code === "I48.21" ? `atrial fibrillation, rate ${r.int(62, 94)}` : `sinus rhythm, rate ${r.int(56, 78)}`}.`,
        ],
        plan: [
          `${kind.words}, rate controlled.`,
          "Long-term anticoagulation continued, bleeding precautions reviewed.",
          r.chance(60) && "Essential hypertension, controlled on present medicines.",
          followUp(r),
        ],
        diagnoses: [kind.code, "Z79.01"],
        services: [service("99214", [1, 2], "25"), service("93000", [1])],
      };
    },
  }),
  defineChart({
    id: "coronary-disease-stent",
    specialty,
    ages: [48, 86],
    parts: (r, patient) => ({
      reason: r.pick("Coronary disease follow-up", "Visit after stent", "Six-month cardiology visit"),
      history: [
        `${who(patient)} with coronary artery disease, stent to the ${r.pick("left anterior descending", "right coronary", "circumflex")} artery in ${r.int(2015, 2025)}. Walks ${r.int(1, 3)} miles without symptoms. Takes aspirin, ${r.pick("clopidogrel", "ticagrelor")} and ${r.pick("atorvastatin 80 mg", "rosuvastatin 40 mg")}.`,
        denies(r, "angina", "shortness of breath", "leg swelling"),
        background(r, patient),
      ],
      exam: [
        vitals(r),
        `Heart regular, no gallop. LDL ${r.int(48, 92)}. ECG: sinus rhythm, ${r.pick("no change", "old inferior changes", "nonspecific ST changes")}.`,
      ],
      plan: [
        "Coronary artery disease of native artery without angina, stable. Coronary stent in place.",
        "Hyperlipidemia, LDL near goal on high-dose statin.",
        followUp(r),
      ],
      diagnoses: ["I25.10", "Z95.5", "E78.5"],
      services: [service("99214", [1, 3], "25"), service("93000", [1])],
    }),
  }),
  defineChart({
    id: "systolic-heart-failure",
    specialty,
    ages: [52, 88],
    parts(r, patient) {
      const worse = r.chance(40);
      return {
        reason: r.pick("Heart failure visit", "Swelling and breathlessness", "Heart failure follow-up"),
        history: [
          `${who(patient)} with hypertension and systolic heart failure, ejection fraction ${r.int(25, 38)} %. ${worse ? `Weight up ${r.int(4, 9)} pounds in ${r.int(5, 12)} days, sleeps on ${r.int(2, 3)} pillows.` : "Weight steady, climbs one flight without stopping."} Takes ${r.pick("sacubitril-valsartan", "lisinopril")}, carvedilol and furosemide ${r.pick(20, 40)} mg.`,
          denies(r, "chest pain", "syncope"),
          background(r, patient),
        ],
        exam: [
          vitals(r),
          worse
            ? `Neck veins raised, crackles at both bases, ${r.pick("1+", "2+")} leg edema. BNP ${r.int(620, 1900)}.`
            : `Lungs clear, no edema. BNP ${r.int(90, 310)}.`,
        ],
        plan: [
          `Hypertensive heart disease with ${worse ? "acute on chronic" : "chronic"} systolic heart failure. ${worse ? "Furosemide doubled for 5 days, daily weights." : "Doses continued."}`,
          worse ? "Basic panel in one week; to the emergency department if worse." : followUp(r),
        ],
        diagnoses: ["I11.0", worse ? "I50.23" : "I50.22"],
        services: [service(worse ? "99215" : "99214", [1, 2]), service("83880", [2])],
      };
    },
  }),
  defineChart({
    id: "palpitations-echo",
    specialty,
    ages: [20, 72],
    parts: (r, patient) => ({
      reason: r.pick("Palpitations", "Heart racing", "Skipped beats"),
      history: [
        `${who(patient)} with ${r.int(2, 10)} weeks of palpitations, ${r.pick("mostly at night", "with coffee", "at rest", "after exercise")}, lasting ${r.int(1, 20)} minutes.`,
        denies(r, "syncope", "chest pain", "shortness of breath"),
        background(r, patient),
      ],
      exam: [
        vitals(r),
        `Heart regular, no murmur. ECG: sinus rhythm. Echocardiogram with Doppler done here today: ejection fraction ${r.int(55, 68)} %, valves normal.`,
      ],
      plan: [
        "Palpitations, structurally normal heart.",
        `${r.pick("48 hour", "Seven day")} monitor ordered, caffeine reduced.`,
        followUp(r),
      ],
      diagnoses: ["R00.2"],
      services: [service("99204", [1], "25"), service("93306"), service("93000")],
    }),
  }),
] as const;
