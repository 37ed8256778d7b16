import { defineChart, service, times } from "./chart";
import { background, denies, followUp, they, who } from "./phrases";

const specialty = "dermatology";

export const DERMATOLOGY = [
  defineChart({
    id: "actinic-keratoses",
    specialty,
    ages: [50, 90],
    parts(r, patient) {
      const count = r.int(2, 9);
      return {
        reason: r.pick("Rough spots on face and scalp", "Sun-damaged skin check", "Scaly spots"),
        history: [
          `${who(patient)} with rough spots for ${r.int(2, 18)} months, ${r.pick("farmed for years", "golfs often", "lived near the coast", "roofer until retirement")}.`,
          denies(r, "bleeding", "pain"),
          background(r, patient),
        ],
        exam: [
          `${count} thin scaly pink papules on the ${r.pick("scalp and forehead", "temples and nose", "backs of the hands", "cheeks and ears")}, ${r.int(2, 6)} mm. No nodules.`,
        ],
        plan: [
          `Actinic keratoses, ${count} treated, see procedure.`,
          "Sun protection; skin check in a year.",
        ],
        procedure: [
          `Liquid nitrogen to ${count} lesions, ${r.pick("one cycle", "two cycles")} of ${r.int(5, 10)} seconds each. Tolerated well, wound care explained.`,
        ],
        diagnoses: ["L57.0"],
        services: [service("17000"), times(count - 1, service("17003"))],
      };
    },
  }),
  defineChart({
    id: "suspicious-mole-biopsy",
    specialty,
    ages: [22, 80],
    parts: (r, patient) => ({
      reason: r.pick("Changing mole", "Mole on the back", "New dark spot"),
      history: [
        `${who(patient)} noticed a mole on the ${r.pick("upper back", "shoulder", "calf", "abdomen")} ${r.pick("growing", "getting darker", "itching")} for ${r.int(1, 8)} months. ${r.pick("Several sunburns as a child.", "Tans easily.", "Uses sunscreen rarely.")}`,
        denies(r, "bleeding", "weight loss"),
        background(r, patient),
      ],
      exam: [
        `${r.int(5, 11)} mm irregular brown macule with ${r.pick("two", "three")} shades. No palpable nodes. Other moles are regular.`,
      ],
      plan: [
        "Neoplasm of skin of unspecified behavior until pathology is back. Tangential biopsy, see procedure.",
        "Result in about a week; excision if needed.",
      ],
      procedure: [
        "Consent given. Lidocaine with epinephrine, shave to the mid dermis, aluminum chloride for bleeding, petrolatum and bandage. Specimen to pathology.",
      ],
      diagnoses: ["D49.2"],
      services: [service("99213", [1], "25"), service("11102")],
    }),
  }),
  defineChart({
    id: "plaque-psoriasis",
    specialty,
    ages: [18, 75],
    parts: (r, patient) => ({
      reason: r.pick("Psoriasis follow-up", "Scaly plaques", "Psoriasis flare"),
      history: [
        `${who(patient)} with psoriasis for ${r.int(2, 25)} years, now ${r.int(3, 14)} % of the skin. Uses ${r.pick("clobetasol", "calcipotriene", "betamethasone")} ${r.pick("most days", "when it itches", "twice a day")}.`,
        denies(r, "joint pain", "fever"),
        background(r, patient),
      ],
      exam: [
        `Red plaques with silver scale on ${r.pick("elbows and knees", "scalp and lower back", "shins and elbows")}. Nails ${r.pick("pitted", "normal")}. Joints not swollen.`,
      ],
      plan: [
        `Plaque psoriasis, ${r.pick("moderate, start apremilast", "flaring, narrow band light therapy arranged", "improving, continue")}.`,
        "Prescription drug risks and laboratory monitoring discussed.",
        followUp(r),
      ],
      diagnoses: ["L40.0"],
      services: [service("99214")],
    }),
  }),
  defineChart({
    id: "plantar-warts",
    specialty,
    ages: [7, 40],
    parts(r, patient) {
      const count = r.int(2, 8);
      return {
        reason: r.pick("Warts on the foot", "Warts", "Painful spots on the sole"),
        history: [
          `${count} growths on the ${r.pick("heel", "sole", "toes")} for ${r.int(2, 10)} months. ${r.pick("Salicylic acid", "Tape")} at home did not help.`,
          r.pick("Swims weekly.", "Uses a gym shower.", "A sibling has the same."),
          denies(r, "drainage", "fever"),
        ],
        exam: [
          `${count} hyperkeratotic papules with black dots, ${r.int(3, 7)} mm. ${they(patient)} walks normally.`,
        ],
        plan: [
          `Plantar warts, ${count} treated with liquid nitrogen, see procedure.`,
          `Repeat in ${r.int(3, 4)} weeks if needed.`,
        ],
        procedure: [
          `After paring, liquid nitrogen to ${count} warts, two cycles each. Blister care explained.`,
        ],
        diagnoses: ["B07.0"],
        services: [service("17110")],
      };
    },
  }),
] as const;
