import { defineChart, service } from "./chart";
import { background, denies, followUp, side, who } from "./phrases";

const specialty = "otolaryngology";

export const EAR_NOSE_THROAT = [
  defineChart({
    id: "impacted-wax",
    specialty,
    ages: [18, 90],
    parts(r, patient) {
      const both = r.chance(40);
      const ear = side(r);
      return {
        reason: r.pick("Blocked ear", "Cannot hear well", "Ear fullness"),
        history: [
          `${who(patient)} with ${r.int(3, 21)} days of fullness ${both ? "in both ears" : `in the ${ear.name} ear`}. ${r.pick("Uses cotton swabs.", "Wears hearing aids.", "Drops did not help.")}`,
          denies(r, "pain", "drainage", "dizziness"),
        ],
        exam: [
          `Impacted wax fills ${both ? "both canals" : `the ${ear.name} canal`}. After removal the drum${both ? "s are" : " is"} intact.`,
        ],
        plan: [
          `Impacted cerumen, ${both ? "both ears" : `${ear.name} ear`}, removed, see procedure.`,
          "Oil drops once a month, no swabs.",
        ],
        procedure: [
          `Under the microscope wax was removed from ${both ? "both ears" : `the ${ear.name} ear`} with curette and suction. Hearing back, no injury.`,
        ],
        diagnoses: [both ? "H61.23" : `H61.2${ear.digit}`],
        services: [service("69210", [1], ...(both ? ["50"] : [ear.modifier]))],
      };
    },
  }),
  defineChart({
    id: "chronic-sinusitis",
    specialty,
    ages: [18, 72],
    parts(r, patient) {
      const site = r.pick({ name: "maxillary", code: "J32.0" }, { name: "ethmoidal", code: "J32.2" });
      return {
        reason: r.pick("Sinus trouble", "Blocked nose for months", "Facial pressure"),
        history: [
          `${who(patient)} with ${r.int(3, 24)} months of blocked nose, ${r.pick("thick drainage", "pressure over the cheeks", "poor smell")}. ${r.int(2, 3)} antibiotic courses this year, ${r.pick("fluticasone", "mometasone")} spray daily.`,
          denies(r, "fever", "vision change"),
          background(r, patient),
        ],
        exam: [
          `Septum ${r.pick("midline", "slightly left")}, turbinates swollen. CT from last week: ${site.name} mucosal thickening.`,
        ],
        plan: [
          `Chronic ${site.name} sinusitis. Steroid rinses, culture taken, ${r.pick("surgery discussed", "allergy tests ordered")}.`,
          followUp(r),
        ],
        procedure: [
          "After decongestant and lidocaine a rigid endoscope was passed on both sides: edema of the middle meatus, mucus, no polyp. Tolerated well.",
        ],
        diagnoses: [site.code],
        services: [service("99213", [1], "25"), service("31231")],
      };
    },
  }),
  defineChart({
    id: "nosebleed",
    specialty,
    ages: [25, 88],
    parts(r, patient) {
      const nose = side(r);
      return {
        reason: r.pick("Nosebleed", "Repeated nosebleeds"),
        history: [
          `${who(patient)} with ${r.int(2, 6)} nosebleeds in ${r.int(1, 3)} weeks from the ${nose.name} side, last this morning for ${r.int(10, 40)} minutes. ${r.pick("Takes aspirin.", "Dry heated rooms.", "No blood thinner.")}`,
          denies(r, "bruising", "injury"),
        ],
        exam: [
          `BP ${r.int(118, 148)}/${r.int(68, 88)}. Vessel at the front of the ${nose.name} septum, slow ooze.`,
        ],
        plan: [
          `Epistaxis, ${nose.name} side, controlled, see procedure.`,
          "Saline gel twice a day, no nose blowing for a week.",
        ],
        procedure: [
          `After lidocaine and oxymetazoline the vessel on the ${nose.name} was cauterized with silver nitrate. Bleeding stopped.`,
        ],
        diagnoses: ["R04.0"],
        services: [service("30901", [1], nose.modifier)],
      };
    },
  }),
  defineChart({
    id: "hearing-loss",
    specialty,
    ages: [48, 90],
    parts: (r, patient) => ({
      reason: r.pick("Hearing loss", "Asks people to repeat", "Hearing test"),
      history: [
        `${who(patient)} with slow loss of hearing on both sides for ${r.int(2, 12)} years, ${r.pick("worked with machines", "played in a band", "served in the army")}. ${r.pick("Ringing at night.", "Television loud.", "Trouble in restaurants.")}`,
        denies(r, "ear pain", "spinning", "drainage"),
        background(r, patient),
      ],
      exam: [
        `Canals clear, drums normal. Audiogram here: ${r.pick("mild to moderate", "moderate", "moderate to severe")} sensorineural loss on both sides, word recognition ${r.int(72, 96)} %.`,
      ],
      plan: [
        `Sensorineural hearing loss, both sides. ${r.pick("Hearing aids discussed.", "Trial of hearing aids.", "Yearly test.")}`,
        followUp(r),
      ],
      diagnoses: ["H90.3"],
      services: [service("99213"), service("92557")],
    }),
  }),
] as const;
