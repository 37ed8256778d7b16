import { defineChart, service } from "./chart";
import { background, denies, side, vitals, who } from "./phrases";

const specialty = "emergency medicine";
const emergency = { setting: "emergency", placeOfService: "23", title: "Emergency department note" } as const;

export const EMERGENCY_MEDICINE = [
  defineChart({
    id: "hand-laceration",
    specialty,
    ages: [12, 76],
    parts(r, patient) {
      const hand = side(r);
      const length = r.decimal(2.6, 6.8);
      return {
        ...emergency,
        reason: `Cut on the ${hand.name} hand`,
        history: [
          `${who(patient)} cut the ${hand.name} palm on ${r.pick("a kitchen knife", "broken glass", "sheet metal", "a can lid")} ${r.int(1, 5)} hours ago. Tetanus shot ${r.int(2, 8)} years ago.`,
          denies(r, "numbness", "weakness", "foreign body feeling"),
        ],
        exam: [
          vitals(r),
          `${length} cm clean cut of the ${hand.name} palm, into fat, tendons and sensation intact, no foreign body.`,
        ],
        plan: [
          `Laceration without foreign body of the ${hand.name} hand, initial care. Simple repair, see procedure.`,
          `Stitches out in ${r.int(8, 12)} days.`,
        ],
        procedure: [
          `Lidocaine, irrigation with ${r.pick(250, 500)} mL saline, ${r.int(4, 9)} nylon stitches in one layer, ${length} cm. Dressing.`,
        ],
        diagnoses: [`S61.41${hand.digit}A`],
        services: [service("99283", [1], "25"), service("12002")],
      };
    },
  }),
  defineChart({
    id: "chest-pain",
    specialty,
    ages: [32, 84],
    parts: (r, patient) => ({
      ...emergency,
      reason: r.pick("Chest pain", "Chest tightness", "Chest pressure"),
      history: [
        `${who(patient)} with ${r.int(1, 8)} hours of ${r.pick("dull", "pressing", "sharp")} chest pain ${r.pick("at rest", "after a meal", "while shoveling snow", "with stress")}, gone on arrival.`,
        denies(r, "shortness of breath", "sweating", "leg swelling"),
        background(r, patient),
      ],
      exam: [
        vitals(r),
        `Heart regular, lungs clear, chest wall ${r.pick("not tender", "slightly tender")}. ECG read here: sinus rhythm, no ischemic change. Troponin negative twice, chest film clear. Heart score ${r.int(2, 4)}.`,
      ],
      plan: [
        "Chest pain, cause not determined, low risk. Observed for hours, safe to go home.",
        `Cardiology within ${r.int(2, 7)} days, return at once if it comes back.`,
      ],
      diagnoses: ["R07.9"],
      services: [service("99285", [1], "25"), service("93010")],
    }),
  }),
  defineChart({
    id: "kidney-colic",
    specialty,
    ages: [22, 68],
    parts(r, patient) {
      const flank = side(r);
      return {
        ...emergency,
        reason: `${flank.name === "right" ? "Right" : "Left"} flank pain`,
        history: [
          `${who(patient)} with sudden ${flank.name} flank pain for ${r.int(1, 9)} hours, ${r.int(7, 10)} of 10, ${r.pick("with vomiting", "cannot sit still", "into the groin")}. ${r.pick("A stone years ago.", "Never before.")}`,
          denies(r, "fever", "burning with urination"),
        ],
        exam: [
          vitals(r),
          `${flank.name} flank tender. Urine: blood, no nitrite. CT: ${r.int(3, 6)} mm stone of the ${flank.name} ureter, ${r.pick("mild", "slight")} hydronephrosis. Creatinine 0.${r.int(7, 9)}.`,
        ],
        plan: [
          "Calculus of ureter with hydronephrosis. Ketorolac and ondansetron by vein, pain 2 of 10.",
          "Tamsulosin, strainer, urology in a week.",
        ],
        diagnoses: ["N13.2"],
        services: [service("99284")],
      };
    },
  }),
  defineChart({
    id: "asthma-attack",
    specialty,
    ages: [12, 60],
    parts: (r, patient) => ({
      ...emergency,
      reason: r.pick("Asthma attack", "Wheezing", "Cannot catch breath"),
      history: [
        `${who(patient)} with asthma, wheezing for ${r.int(4, 36)} hours after ${r.pick("a cold", "cat exposure", "cold air", "smoke")}. Albuterol ${r.int(6, 14)} puffs today.`,
        denies(r, "fever", "chest pain"),
        background(r, patient),
      ],
      exam: [
        `Respirations ${r.int(22, 30)}, oxygen saturation ${r.int(91, 94)} %. Wheezes on both sides, speaks in short sentences. Peak flow ${r.int(45, 60)} %, after treatment ${r.int(75, 90)} %.`,
      ],
      plan: [
        "Asthma with acute exacerbation. Albuterol-ipratropium three times, prednisone 50 mg.",
        "Home with a spacer and 5 days of prednisone.",
      ],
      diagnoses: ["J45.901"],
      services: [service("99284")],
    }),
  }),
  defineChart({
    id: "concussion",
    specialty,
    ages: [12, 55],
    parts(r, patient) {
      const out = r.chance(35);
      return {
        ...emergency,
        reason: r.pick("Head injury", "Hit the head", "Fall with head injury"),
        history: [
          `${who(patient)} hit the head ${r.pick("on the ice", "in a soccer game", "on a cabinet door", "falling off a bicycle")} ${r.int(1, 6)} hours ago. ${out ? `Passed out for ${r.int(10, 50)} seconds.` : "Did not pass out."} Headache ${r.int(3, 7)} of 10, ${r.pick("nausea", "foggy", "light hurts")}.`,
          denies(r, "vomiting", "neck pain", "weakness"),
        ],
        exam: [
          vitals(r),
          "Alert, oriented, pupils equal, strength and gait normal. No scalp wound, neck not tender. Head CT: no bleeding.",
        ],
        plan: [
          `Concussion ${out ? "with brief loss of consciousness of 30 minutes or less" : "without loss of consciousness"}, initial care.`,
          "Rest, no sports until cleared, return sheet given.",
        ],
        diagnoses: [out ? "S06.0X1A" : "S06.0X0A"],
        services: [service("99284")],
      };
    },
  }),
] as const;
