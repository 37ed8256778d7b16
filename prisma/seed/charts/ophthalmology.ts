import { defineChart, service, times } from "./chart";
import { background, denies, followUp, side, who } from "./phrases";

const specialty = "ophthalmology";
const acuity = (from: number): string => `20/${from}`;

export const OPHTHALMOLOGY = [
  defineChart({
    id: "cataracts",
    specialty,
    ages: [58, 90],
    parts: (r, patient) => ({
      reason: r.pick("Blurry vision and glare", "Trouble driving at night", "Cataract check"),
      history: [
        `${who(patient)} with ${r.int(6, 24)} months of blur and glare ${r.pick("at night", "in sun", "while reading")}.`,
        denies(r, "flashes", "eye pain"),
        background(r, patient),
      ],
      exam: [
        `Acuity right ${acuity(r.pick(40, 50, 60))}, left ${acuity(r.pick(40, 50, 70))}. Pressure ${r.int(12, 18)} and ${r.int(12, 18)}. Nuclear cataracts ${r.pick("2+", "3+")} both eyes, maculas flat.`,
      ],
      plan: [
        `Age-related nuclear cataract, both eyes. ${r.pick("Surgery discussed, wishes to wait.", "Surgery of the worse eye planned, biometry done today.", "New glasses first.")}`,
        followUp(r),
      ],
      diagnoses: ["H25.13"],
      services: [service("92014")],
    }),
  }),
  defineChart({
    id: "open-angle-glaucoma",
    specialty,
    ages: [50, 88],
    parts(r, patient) {
      const stage = r.pick({ words: "mild", digit: "1" }, { words: "moderate", digit: "2" });
      return {
        reason: r.pick("Glaucoma follow-up", "Pressure check and visual field"),
        history: [
          `${who(patient)} on ${r.pick("latanoprost", "timolol", "dorzolamide-timolol")} drops${r.pick("", ", uses them every night", ", ran out for a week")}.`,
          denies(r, "eye pain", "halos"),
          background(r, patient),
        ],
        exam: [
          `Acuity ${acuity(r.pick(20, 25, 30))} both eyes. Pressure ${r.int(14, 19)} and ${r.int(14, 21)}. Discs cupped 0.${r.int(6, 8)}. Visual fields here: ${r.pick("stable arcuate defects", "early nasal steps")}. Nerve fiber scan here: thin inferiorly.`,
        ],
        plan: [
          `Primary open-angle glaucoma, both eyes, ${stage.words} stage, ${r.pick("stable", "pressure above target, second drop added")}.`,
          followUp(r),
        ],
        diagnoses: [`H40.113${stage.digit}`],
        services: [service("92012"), service("92083"), service("92133")],
      };
    },
  }),
  defineChart({
    id: "macular-degeneration-injection",
    specialty,
    ages: [62, 92],
    parts(r, patient) {
      const eye = side(r);
      return {
        reason: `Injection of the ${eye.name} eye`,
        title: "Procedure note",
        history: [
          `${who(patient)} with wet macular degeneration of the ${eye.name} eye, injection ${r.int(3, 28)}, last ${r.int(5, 10)} weeks ago. Vision ${r.pick("steady", "a little better", "wavy lines again")}.`,
          denies(r, "pain", "new floaters"),
        ],
        exam: [
          `Acuity ${eye.name} ${acuity(r.pick(40, 60, 80, 100))}. Retinal scan here: ${r.pick("trace fluid", "dry", "new subretinal fluid")}, active membrane.`,
        ],
        plan: [
          `Exudative age-related macular degeneration, ${eye.name} eye, active choroidal neovascularization. Aflibercept given, see procedure.`,
          `Next injection in ${r.int(6, 10)} weeks.`,
        ],
        procedure: [
          `Consent given. Povidone-iodine, lid speculum, aflibercept 2 mg injected ${r.pick("3.5", "4")} mm behind the limbus of the ${eye.name} eye. Counts fingers afterwards.`,
        ],
        diagnoses: [`H35.32${eye.digit}1`],
        services: [
          service("67028", [1], eye.modifier),
          times(2, service("J0178", [1], eye.modifier)),
          service("92134"),
        ],
      };
    },
  }),
  defineChart({
    id: "capsule-laser",
    specialty,
    ages: [60, 90],
    parts(r, patient) {
      const eye = side(r);
      return {
        reason: `Cloudy vision, ${eye.name} eye, after cataract surgery`,
        title: "Procedure note",
        history: [
          `${who(patient)}, cataract surgery ${r.int(1, 6)} years ago, ${eye.name} eye cloudy for ${r.int(2, 9)} months.`,
          denies(r, "pain", "flashes"),
        ],
        exam: [
          `Acuity ${eye.name} ${acuity(r.pick(40, 50, 70))}, lens implant in place, posterior capsule ${r.pick("wrinkled", "opaque")}.`,
        ],
        plan: [
          `Secondary cataract, ${eye.name} eye. Laser done, see procedure.`,
          "Drops for a week, call for flashes or floaters.",
        ],
        procedure: [
          `After consent and dilation, YAG laser capsulotomy of the ${eye.name} eye, ${r.int(18, 46)} shots, ${r.decimal(1.2, 2.4)} mJ. Pressure normal after one hour.`,
        ],
        diagnoses: [`H26.49${eye.digit}`],
        services: [service("66821", [1], eye.modifier)],
      };
    },
  }),
] as const;
