import { defineChart, service } from "./chart";
import { background, denies, followUp, they, who } from "./phrases";

const specialty = "psychiatry";

export const PSYCHIATRY = [
  defineChart({
    id: "recurrent-depression",
    specialty,
    ages: [18, 80],
    parts(r, patient) {
      const grade = r.pick(
        { words: "mild", code: "F33.0", score: r.int(6, 10) },
        { words: "moderate", code: "F33.1", score: r.int(11, 16) },
      );
      const minutes = r.int(18, 28);
      return {
        reason: r.pick("Depression follow-up", "Medication and therapy visit", "Low mood"),
        history: [
          `${who(patient)} with recurrent depression. Mood ${r.pick("flat", "somewhat better", "low in the mornings")}, sleep ${r.int(4, 8)} hours, ${r.pick("back at work", "misses work", "sees friends again")}. Takes ${r.pick("sertraline 100 mg", "escitalopram 20 mg", "bupropion 300 mg", "venlafaxine 150 mg")}.`,
          denies(r, "suicidal thoughts", "hallucinations", "alcohol use"),
          background(r, patient),
        ],
        exam: [
          `Neat, speech ${r.pick("slow", "normal")}, affect ${r.pick("restricted", "reactive")}, thought linear. PHQ-9 score ${grade.score}.`,
          `Psychotherapy ${minutes} minutes, apart from the medical part, on ${r.pick("sleep habits and activity planning", "guilt and self-criticism", "conflict at work", "grief")}.`,
        ],
        plan: [
          `Major depressive disorder, recurrent, ${grade.words}. ${r.pick("Dose raised", "Continue the dose", "Add mirtazapine 15 mg at night")}.`,
          followUp(r),
        ],
        diagnoses: [grade.code],
        services: [service("99214"), service("90833")],
      };
    },
  }),
  defineChart({
    id: "generalized-anxiety-telehealth",
    specialty,
    ages: [18, 70],
    parts: (r, patient) => ({
      reason: r.pick("Anxiety follow-up by video", "Worry and poor sleep", "Anxiety, video visit"),
      setting: "telehealth",
      placeOfService: "10",
      history: [
        `${who(patient)} seen by live video at home, agreed to it. Worries about ${r.pick("health", "money and work", "the children")} most days, muscle tension. ${r.pick("Buspirone", "Escitalopram 10 mg", "Duloxetine 60 mg")} ${r.pick("helps some", "well tolerated", "started 6 weeks ago")}.`,
        denies(r, "panic attacks", "suicidal thoughts"),
        background(r, patient),
      ],
      exam: [
        `Alert, ${r.pick("anxious", "calmer")} affect, thought linear. GAD-7 score ${r.int(6, 16)}. Total time ${r.int(31, 38)} minutes.`,
      ],
      plan: [
        `Generalized anxiety disorder, ${r.pick("improving", "not at goal", "stable")}. ${r.pick("Dose raised.", "Continue.", "Therapist referral.")}`,
        followUp(r),
      ],
      diagnoses: ["F41.1"],
      services: [service("99214", [1], "95")],
    }),
  }),
  defineChart({
    id: "psychotherapy-hour",
    specialty,
    ages: [18, 75],
    parts(r, patient) {
      const focus = r.pick(
        { words: "Adjustment disorder with mixed anxiety and depressed mood", code: "F43.23" },
        { words: "Post-traumatic stress disorder, chronic", code: "F43.12" },
      );
      return {
        reason: r.pick("Psychotherapy", "Individual therapy session"),
        title: "Psychotherapy note",
        history: [
          `${who(patient)}, session ${r.int(3, 22)}. ${r.pick("Separation last year.", "Lost a job in spring.", "An accident years ago still comes up in dreams.", "Cares for an ill parent.")} ${they(patient)} ${r.pick("practiced the breathing exercise", "kept the sleep diary", "avoided crowds")}.`,
          denies(r, "thoughts of self-harm", "substance use"),
        ],
        exam: [
          `Engaged, affect ${r.pick("tearful at times", "brighter", "anxious")}. Session lasted ${r.int(53, 60)} minutes.`,
        ],
        plan: [
          `${focus.words}. ${r.pick("Cognitive restructuring", "Exposure hierarchy", "Problem solving")}, homework agreed.`,
          `Next session in ${r.int(1, 2)} weeks.`,
        ],
        diagnoses: [focus.code],
        services: [service("90837")],
      };
    },
  }),
  defineChart({
    id: "psychiatric-evaluation",
    specialty,
    ages: [18, 65],
    parts(r, patient) {
      const bipolar = r.chance(40);
      return {
        reason: r.pick("First psychiatric visit", "Evaluation"),
        title: "Psychiatric evaluation",
        history: [
          `${who(patient)} referred for ${bipolar ? `${r.int(3, 7)} days of little sleep, racing thoughts and spending, after low spells in past years` : `${r.int(2, 6)} months of low mood, poor concentration and lost interest`}.`,
          denies(r, "suicidal plans", "hallucinations", "drug use"),
          background(r, patient),
        ],
        exam: [
          `Speech ${bipolar ? "rapid" : "quiet"}, mood ${bipolar ? "elevated" : "sad"}, insight ${r.pick("fair", "good")}. Orientation and memory intact.`,
        ],
        plan: [
          bipolar
            ? "Bipolar II disorder. Lamotrigine started, rash warning given."
            : "Major depressive disorder, single episode, moderate. Sertraline 50 mg started, therapy referral.",
          followUp(r),
        ],
        diagnoses: [bipolar ? "F31.81" : "F32.1"],
        services: [service("90792")],
      };
    },
  }),
] as const;
