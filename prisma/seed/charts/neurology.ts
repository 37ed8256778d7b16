import { defineChart, service, times } from "./chart";
import { background, denies, followUp, vitals, who } from "./phrases";

const specialty = "neurology";

export const NEUROLOGY = [
  defineChart({
    id: "migraine",
    specialty,
    ages: [18, 60],
    parts: (r, patient) => ({
      reason: r.pick("Migraine follow-up", "Headaches", "More frequent headaches"),
      history: [
        `${who(patient)} with throbbing one-sided headaches, ${r.int(4, 9)} days a month, with nausea and light sensitivity. ${r.pick("Sumatriptan", "Rizatriptan")} works within ${r.int(1, 3)} hours. ${r.pick("Poor sleep", "Red wine", "Stress", "Skipped meals")} sets them off.`,
        denies(r, "aura", "weakness", "fever"),
        background(r, patient),
      ],
      exam: [vitals(r), "Fundi sharp, cranial nerves, strength, reflexes and gait normal."],
      plan: [
        `Migraine without aura, not intractable. ${r.pick("Topiramate 50 mg", "Propranolol 80 mg", "Amitriptyline 25 mg")} for prevention, triptan continued.`,
        "Headache diary.",
        followUp(r),
      ],
      diagnoses: ["G43.009"],
      services: [service("99214")],
    }),
  }),
  defineChart({
    id: "chronic-migraine-toxin",
    specialty,
    ages: [20, 65],
    parts: (r, patient) => ({
      reason: "Botulinum toxin for chronic migraine",
      title: "Procedure note",
      history: [
        `${who(patient)} with chronic migraine, ${r.int(16, 24)} headache days a month before treatment, now ${r.int(5, 11)}. Failed ${r.pick("topiramate and propranolol", "amitriptyline and valproate")}.`,
        denies(r, "swallowing trouble", "neck weakness"),
      ],
      exam: ["Cranial nerves normal, no ptosis, neck strength normal."],
      plan: [
        "Chronic migraine without aura, not intractable. Toxin given, see procedure.",
        "Next cycle in 12 weeks.",
      ],
      procedure: [
        "Consent given. OnabotulinumtoxinA 155 units in 31 sites of forehead, temples, back of head, neck and shoulders; 45 units discarded from the 200 unit vial. Tolerated well.",
      ],
      diagnoses: ["G43.709"],
      services: [service("64615"), times(155, service("J0585")), times(45, service("J0585", [1], "JW"))],
    }),
  }),
  defineChart({
    id: "epilepsy",
    specialty,
    ages: [16, 78],
    parts: (r, patient) => ({
      reason: r.pick("Epilepsy follow-up", "Seizure medicine check"),
      history: [
        `${who(patient)} with epilepsy since age ${r.int(8, 15)}. Last seizure ${r.int(3, 30)} months ago. Takes ${r.pick("levetiracetam 750 mg twice a day", "lamotrigine 150 mg twice a day", "lacosamide 100 mg twice a day")}${r.pick(", never misses", ", missed two doses last month", "")}.`,
        denies(r, "falls", "mood change", "rash"),
        background(r, patient),
      ],
      exam: [vitals(r), "Alert, no nystagmus, finger to nose and gait normal."],
      plan: [
        `Epilepsy, not intractable, without status epilepticus, ${r.pick("seizure free", "one breakthrough")}. ${r.pick("Dose unchanged.", "Dose raised, level ordered.")}`,
        "Driving rules reviewed.",
        followUp(r),
      ],
      diagnoses: ["G40.909"],
      services: [service("99214")],
    }),
  }),
  defineChart({
    id: "neuropathy-nerve-study",
    specialty,
    ages: [45, 85],
    parts: (r, patient) => ({
      reason: r.pick("Numb feet", "Burning feet", "Nerve conduction study"),
      history: [
        `${who(patient)} with type 2 diabetes for ${r.int(8, 25)} years and ${r.int(6, 36)} months of ${r.pick("burning", "numb", "tingling")} feet, worse at night. Takes metformin and ${r.pick("gabapentin 300 mg", "duloxetine 60 mg", "no nerve medicine")}.`,
        denies(r, "weakness", "back pain", "foot ulcers"),
        background(r, patient),
      ],
      exam: [
        `Vibration absent at the toes, ankle reflexes ${r.pick("absent", "reduced")}, strength normal. Nerve conduction, ${r.int(7, 8)} studies here: reduced sensory responses in both legs; needle study of both legs complete, no denervation.`,
      ],
      plan: [
        "Type 2 diabetes with diabetic polyneuropathy, confirmed. Gabapentin adjusted, daily foot check.",
        followUp(r),
      ],
      diagnoses: ["E11.42", "Z79.84"],
      services: [service("99213", [1, 2], "25"), service("95910"), times(2, service("95886"))],
    }),
  }),
  defineChart({
    id: "parkinson",
    specialty,
    ages: [56, 88],
    parts: (r, patient) => ({
      reason: r.pick("Parkinson follow-up", "Tremor and slowness"),
      history: [
        `${who(patient)} with Parkinson disease for ${r.int(2, 10)} years. Carbidopa-levodopa ${r.int(3, 5)} times a day; ${r.pick("no wearing off", "doses last the full interval")}. ${r.pick("Walks a mile.", "Boxing class weekly.", "Handwriting small.")}`,
        denies(r, "falls", "hallucinations", "dyskinesia"),
        background(r, patient),
      ],
      exam: [
        `Rest tremor of the ${r.pick("right", "left")} hand, mild rigidity, arm swing reduced, pull test ${r.pick("normal", "one step back")}.`,
      ],
      plan: [
        "Parkinson disease without dyskinesia and without fluctuations. " +
          r.pick("Continue.", "Levodopa raised by half a tablet."),
        r.pick("Therapy for balance.", "Speech therapy referral."),
        followUp(r),
      ],
      diagnoses: ["G20.A1"],
      services: [service("99214")],
    }),
  }),
] as const;
