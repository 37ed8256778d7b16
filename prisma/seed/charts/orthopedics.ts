import { defineChart, service, times } from "./chart";
import { background, denies, followUp, side, they, who } from "./phrases";

const specialty = "orthopedics";

export const ORTHOPEDICS = [
  defineChart({
    id: "knee-arthritis-injection",
    specialty,
    ages: [48, 86],
    parts(r, patient) {
      const knee = side(r);
      const dose = r.pick(40, 80);
      return {
        reason: `${knee.name === "right" ? "Right" : "Left"} knee pain`,
        history: [
          `${who(patient)} with ${knee.name} knee pain for ${r.int(4, 30)} months, worse on stairs${r.pick("", ", stiff in the morning", ", wakes at night")}. ${r.pick("Acetaminophen", "Naproxen", "Therapy")} helped little.`,
          denies(r, "locking", "giving way", "fever"),
          background(r, patient),
        ],
        exam: [
          `${knee.name} knee: crepitus, ${r.pick("small effusion", "no effusion")}, motion ${r.int(0, 8)} to ${r.int(108, 128)} degrees, stable. Skin intact.`,
          `Films from ${r.pick("last month", "today's outside disk", "the referral")}: medial joint space loss, osteophytes.`,
        ],
        plan: [
          `Primary osteoarthritis, ${knee.name} knee. Options reviewed; ${they(patient).toLowerCase()} chose an injection, see procedure.`,
          r.pick("Home exercises for the thigh muscles.", "Brace as needed.", "Physical therapy ordered."),
          followUp(r),
        ],
        procedure: [
          `Consent given. ${knee.name === "right" ? "Right" : "Left"} knee, ${r.pick("lateral", "medial")} approach, sterile prep. Triamcinolone ${dose} mg with 4 mL lidocaine injected into the joint, no imaging. Tolerated well.`,
        ],
        diagnoses: [`M17.1${knee.digit}`],
        services: [
          service("99213", [1], "25"),
          service("20610", [1], knee.modifier),
          times(dose / 10, service("J3301")),
        ],
      };
    },
  }),
  defineChart({
    id: "rotator-cuff",
    specialty,
    ages: [40, 78],
    parts(r, patient) {
      const shoulder = side(r);
      const full = r.chance(50);
      return {
        reason: `${shoulder.name === "right" ? "Right" : "Left"} shoulder pain`,
        history: [
          `${who(patient)} with ${shoulder.name} shoulder pain for ${r.int(2, 14)} months, no injury, worse overhead and at night.`,
          denies(r, "neck pain", "numbness"),
          background(r, patient),
        ],
        exam: [
          `${shoulder.name} shoulder: painful arc, ${r.pick("weak", "painful")} abduction, impingement sign positive. MRI: ${full ? "full" : "partial"} thickness tear of the supraspinatus${full ? `, ${r.int(1, 3)} cm` : ""}.`,
        ],
        plan: [
          `${full ? "Complete" : "Incomplete"} rotator cuff tear of the ${shoulder.name} shoulder, not traumatic. ${full ? "Arthroscopic repair discussed, wishes to think." : "Therapy for six weeks."}`,
          followUp(r),
        ],
        diagnoses: [full ? `M75.12${shoulder.digit}` : `M75.11${shoulder.digit}`],
        services: [service("99214")],
      };
    },
  }),
  defineChart({
    id: "ankle-sprain",
    specialty,
    ages: [14, 60],
    parts(r, patient) {
      const ankle = side(r);
      return {
        reason: `${ankle.name === "right" ? "Right" : "Left"} ankle injury`,
        history: [
          `${who(patient)} rolled the ${ankle.name} ankle ${r.int(1, 4)} days ago ${r.pick("playing basketball", "stepping off a curb", "on the stairs", "while running")}. Can ${r.pick("walk with a limp", "bear some weight")}.`,
          denies(r, "numbness", "knee pain"),
        ],
        exam: [
          `${ankle.name} ankle: swelling and bruising over the lateral ligaments, ${r.pick("no", "slight")} laxity, bone not tender. Three-view films here: no fracture.`,
        ],
        plan: [
          `Sprain of unspecified ligament of the ${ankle.name} ankle, initial care. Ice, elevation, lace-up brace, early motion.`,
          "No sports until pain-free hopping.",
          followUp(r),
        ],
        diagnoses: [`S93.40${ankle.digit}A`],
        services: [service("99213", [1], "25"), service("73610", [1], ankle.modifier)],
      };
    },
  }),
  defineChart({
    id: "carpal-tunnel-injection",
    specialty,
    ages: [30, 72],
    parts(r, patient) {
      const wrist = side(r);
      return {
        reason: `Numb ${wrist.name} hand`,
        history: [
          `${who(patient)} with ${r.int(2, 12)} months of numbness in the ${wrist.name} thumb, index and middle fingers, wakes at night. ${r.pick("Types all day.", "Uses power tools.", "Knits.")} Splint for ${r.int(4, 10)} weeks gave ${r.pick("little", "some")} relief.`,
          denies(r, "neck pain", "weakness"),
          background(r, patient),
        ],
        exam: [
          `${wrist.name} wrist: Tinel and Phalen positive, thenar strength normal. Nerve study last month: median slowing at the wrist.`,
        ],
        plan: [
          `Carpal tunnel syndrome, ${wrist.name} upper limb. Injection today, see procedure. Surgery if it returns.`,
          followUp(r),
        ],
        procedure: [
          `After consent and sterile prep the ${wrist.name} carpal tunnel was injected with methylprednisolone and 1 mL lidocaine. Tolerated well.`,
        ],
        diagnoses: [`G56.0${wrist.digit}`],
        services: [service("99213", [1], "25"), service("20526", [1], wrist.modifier)],
      };
    },
  }),
  defineChart({
    id: "wrist-fracture",
    specialty,
    ages: [18, 82],
    parts(r, patient) {
      const wrist = side(r);
      return {
        reason: `${wrist.name === "right" ? "Right" : "Left"} wrist injury after a fall`,
        history: [
          `${who(patient)} fell ${r.pick("on ice", "from a step", "while skating", "over the dog")} ${r.int(1, 3)} days ago onto the ${wrist.name} hand. Splinted elsewhere.`,
          denies(r, "numbness", "elbow pain", "head injury"),
          background(r, patient),
        ],
        exam: [
          `${wrist.name} wrist swollen, tender over the distal radius, skin closed, fingers move and feel normally. Three-view films here: nondisplaced fracture of the lower end of the radius.`,
        ],
        plan: [
          `Closed fracture of the lower end of the ${wrist.name} radius, initial care, no manipulation needed. Short arm splint applied.`,
          `Films again in ${r.int(7, 12)} days.`,
        ],
        diagnoses: [`S52.50${wrist.digit}A`],
        services: [
          service("99203", [1], "57"),
          service("25600", [1], wrist.modifier),
          service("73110", [1], wrist.modifier),
        ],
      };
    },
  }),
] as const;
