import { defineChart, service, times } from "./chart";
import { denies, side, they, who } from "./phrases";

const specialty = "physical therapy";

export const PHYSICAL_THERAPY = [
  defineChart({
    id: "back-pain-treatment",
    specialty,
    ages: [20, 78],
    parts(r, patient) {
      const minutes = r.int(24, 36);
      return {
        reason: "Low back pain, treatment visit",
        title: "Daily treatment note",
        history: [
          `${who(patient)}, visit ${r.int(2, 11)} of 12. Pain ${r.int(2, 6)} of 10, was ${r.int(6, 8)}. ${r.pick("Sits one hour now.", "Slept through.", "Sore after gardening.")}`,
          denies(r, "leg pain", "numbness"),
        ],
        exam: [
          `Flexion ${r.int(50, 75)} %, extension ${r.int(40, 70)} %. Core endurance ${r.int(25, 70)} seconds.`,
        ],
        plan: ["Low back pain, improving toward goals.", `Continue ${r.int(1, 2)} times a week.`],
        procedure: [
          `Therapeutic exercise ${minutes} minutes: bridges, bird-dog, hip hinge. Manual therapy ${r.int(10, 20)} minutes: lumbar mobilization. Total timed ${minutes + 15} minutes.`,
        ],
        diagnoses: ["M54.50"],
        services: [times(2, service("97110", [1], "GP")), service("97140", [1], "GP")],
      };
    },
  }),
  defineChart({
    id: "shoulder-evaluation",
    specialty,
    ages: [24, 76],
    parts(r, patient) {
      const shoulder = side(r);
      return {
        reason: `${shoulder.name === "right" ? "Right" : "Left"} shoulder, evaluation`,
        title: "Initial evaluation",
        history: [
          `${who(patient)} with ${r.int(4, 20)} weeks of ${shoulder.name} shoulder pain, referred by orthopedics. Cannot ${r.pick("reach a shelf", "throw", "sleep on that side", "fasten a belt")}.`,
          denies(r, "neck pain", "numbness"),
        ],
        exam: [
          `Elevation ${r.int(95, 140)} degrees, external rotation ${r.int(30, 60)}. Strength 4 of 5. Impingement signs positive. Disability score ${r.int(28, 61)}.`,
        ],
        plan: [
          `Impingement syndrome, ${shoulder.name} shoulder. Low complexity evaluation, stable course.`,
          `${r.int(8, 12)} visits over ${r.int(4, 6)} weeks. Goal: overhead reach without pain.`,
        ],
        procedure: [
          `Evaluation, then therapeutic exercise ${r.int(10, 18)} minutes: scapular setting, isometrics. Home program printed. ${they(patient)} repeats it correctly.`,
        ],
        diagnoses: [`M75.4${shoulder.digit}`],
        services: [service("97161", [1], "GP"), service("97110", [1], "GP")],
      };
    },
  }),
  defineChart({
    id: "after-knee-replacement",
    specialty,
    ages: [52, 86],
    parts(r, patient) {
      const knee = side(r);
      return {
        reason: `After ${knee.name} knee replacement`,
        title: "Daily treatment note",
        history: [
          `${who(patient)}, ${r.int(2, 10)} weeks after ${knee.name} total knee replacement, visit ${r.int(3, 18)}. ${r.pick("Walks with a cane.", "No aid indoors.", "Stairs one at a time.")}`,
          denies(r, "calf pain", "fever", "drainage"),
        ],
        exam: [
          `Motion ${r.int(2, 8)} to ${r.int(88, 118)} degrees. Scar closed. Timed up and go ${r.int(10, 19)} seconds.`,
        ],
        plan: [
          "Aftercare following joint replacement, artificial knee in place. Motion and gait gain.",
          "Twice a week.",
        ],
        procedure: [
          `Therapeutic exercise ${r.int(23, 30)} minutes, gait training ${r.int(10, 18)} minutes with ${r.pick("a cane", "stairs", "a ramp")}, manual stretching ${r.int(8, 14)} minutes.`,
        ],
        diagnoses: ["Z47.1", `Z96.65${knee.digit}`],
        services: [
          times(2, service("97110", [1, 2], "GP")),
          service("97116", [1, 2], "GP"),
          service("97140", [1, 2], "GP"),
        ],
      };
    },
  }),
  defineChart({
    id: "balance-training",
    specialty,
    ages: [66, 92],
    parts: (r, patient) => ({
      reason: "Unsteady walking, treatment visit",
      title: "Daily treatment note",
      history: [
        `${who(patient)}, visit ${r.int(2, 14)}. ${r.pick("No fall", "One near fall")} since the last visit. ${r.pick("Walks to the mailbox.", "Uses a walker outdoors.", "Holds furniture at home.")}`,
        denies(r, "dizziness", "new weakness"),
      ],
      exam: [`Balance score ${r.int(36, 49)} of 56, gait speed 0.${r.int(5, 9)} m/s.`],
      plan: ["Unsteadiness on feet, repeated falls in the history.", "Continue, home exercises daily."],
      procedure: [
        `Neuromuscular re-education ${r.int(23, 32)} minutes: tandem stance, foam, turns. Therapeutic activities ${r.int(10, 16)} minutes: rising from chair, floor transfer.`,
      ],
      diagnoses: ["R26.81", "Z91.81"],
      services: [times(2, service("97112", [1, 2], "GP")), service("97530", [1, 2], "GP")],
    }),
  }),
] as const;
