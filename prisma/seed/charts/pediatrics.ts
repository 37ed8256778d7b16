import { defineChart, service, times } from "./chart";
import { denies, followUp, side } from "./phrases";

const specialty = "pediatrics";

export const PEDIATRICS = [
  defineChart({
    id: "well-child",
    specialty,
    ages: [1, 11],
    parts(r, patient) {
      const small = patient.age < 5;
      return {
        reason: r.pick("Well-child visit", `Check-up at ${patient.age} years`, "Routine child check"),
        title: "Well-child visit",
        history: [
          `Here with ${r.pick("mother", "father", "both parents", "a grandmother")}, no worries. Eats ${r.pick("a variety", "well", "few vegetables")}, sleeps ${r.int(9, 12)} hours. ${small ? r.pick("Runs, climbs and combines words.", "Plays with other children.") : r.pick("Does well in school.", "Reads above grade level.", "Plays soccer.")}`,
          "No known drug allergies. Development on track.",
        ],
        exam: [
          `Weight at the ${r.int(20, 85)}th and height at the ${r.int(20, 85)}th percentile. Temperature 98.${r.int(2, 7)} F. Full exam without abnormal findings.`,
        ],
        plan: [
          "Routine child health examination without abnormal findings. Growth and safety discussed.",
          "Influenza vaccine given with counseling.",
          r.pick("Dental visit twice a year.", "Screen time limits discussed.", "Car seat checked."),
        ],
        diagnoses: ["Z00.129", "Z23"],
        services: [
          service(small ? "99392" : "99393", [1], "25"),
          service("90686", [2]),
          service("90460", [2]),
        ],
      };
    },
  }),
  defineChart({
    id: "ear-infection",
    specialty,
    ages: [1, 9],
    parts(r) {
      const ear = side(r);
      return {
        reason: r.pick("Ear pain", "Fever and pulling at the ear", "Earache"),
        history: [
          `${r.int(1, 3)} days of ${ear.name} ear pain after a cold, temperature to ${r.decimal(100.4, 103.1)} F at home. ${r.pick("First ear infection this winter.", "Third ear infection this year.", "Attends day care.")}`,
          denies(r, "drainage", "vomiting", "rash"),
        ],
        exam: [
          `Temperature ${r.decimal(98.9, 102.2)} F. ${ear.name} eardrum red, bulging, dull; the other one normal. No drainage. Lungs clear, neck supple.`,
        ],
        plan: [
          `Acute suppurative otitis media, ${ear.name} ear, eardrum intact. ${r.pick("Amoxicillin high dose for 10 days", "Amoxicillin-clavulanate for 10 days", "Cefdinir for 10 days")}, ibuprofen for pain.`,
          "Return if fever lasts beyond 2 days.",
        ],
        diagnoses: [`H66.00${ear.digit}`],
        services: [service("99213")],
      };
    },
  }),
  defineChart({
    id: "childhood-asthma",
    specialty,
    ages: [5, 17],
    parts(r) {
      const flare = r.chance(45);
      return {
        reason: r.pick("Asthma check", "Asthma", "Cough and wheeze"),
        history: [
          `Mild persistent asthma. ${flare ? `Cough and wheeze for ${r.int(1, 4)} days with a cold, albuterol every ${r.int(3, 6)} hours.` : `Albuterol ${r.int(1, 4)} times a month, sleeps through.`} Takes ${r.pick("fluticasone 44", "budesonide 80")} ${r.pick("daily", "most days")}.`,
          denies(r, "fever", "chest pain"),
        ],
        exam: [
          `Respirations ${r.int(18, 28)}, oxygen saturation ${flare ? r.int(92, 95) : r.int(97, 99)} %. ${flare ? "Wheezes on both sides, better after a nebulizer treatment here." : "Lungs clear."} Spirometry here: FEV1 ${flare ? r.int(68, 79) : r.int(84, 99)} %.`,
        ],
        plan: [
          `Mild persistent asthma, ${flare ? "with acute exacerbation. Prednisolone for 5 days" : "uncomplicated, controlled. Continue"}.`,
          "Action plan renewed, inhaler technique shown.",
          followUp(r),
        ],
        diagnoses: [flare ? "J45.31" : "J45.30"],
        services: [
          service("99214", [1], "25"),
          service("94010"),
          ...(flare ? [service("94640", [1], "59")] : []),
        ],
      };
    },
  }),
  defineChart({
    id: "attention-deficit",
    specialty,
    ages: [6, 17],
    parts: (r) => ({
      reason: r.pick("Attention follow-up", "ADHD medication check", "School trouble, medication visit"),
      history: [
        `Combined type ADHD, on ${r.pick("methylphenidate", "lisdexamfetamine", "mixed amphetamine salts")} ${r.pick(18, 20, 27, 30)} mg. ${r.pick("Teacher reports better focus.", "Grades up.", "Homework still hard after four.")} Appetite ${r.pick("good", "low at lunch")}, sleeps ${r.int(8, 10)} hours.`,
        denies(r, "tics", "sadness", "chest pain"),
      ],
      exam: [
        `Weight ${r.pick("steady", "up 2 pounds", "down 1 pound")}, BP ${r.int(96, 116)}/${r.int(58, 72)}, pulse ${r.int(70, 96)}. Calm, good eye contact. Rating scale scored: ${r.int(10, 24)}.`,
      ],
      plan: [
        `Attention-deficit hyperactivity disorder, combined type, ${r.pick("controlled", "improved", "partly controlled, dose raised")}. Controlled prescription sent.`,
        r.pick("School plan in place.", "Letter to school written."),
        followUp(r),
      ],
      diagnoses: ["F90.2"],
      services: [service("99214", [1], "25"), service("96127")],
    }),
  }),
  defineChart({
    id: "bronchiolitis",
    specialty,
    ages: [1, 2],
    parts: (r) => ({
      reason: r.pick("Cough and fast breathing", "Wheezing with a cold", "Cough, poor feeding"),
      history: [
        `${r.int(2, 5)} days of runny nose and cough, ${r.pick("wheezing since last night", "drinks half the usual amount", "sleeps poorly")}. ${r.pick("Older brother has a cold.", "Day care has several sick children.")}`,
        denies(r, "blue spells", "fever above 102"),
      ],
      exam: [
        `Respirations ${r.int(34, 48)}, oxygen saturation ${r.int(94, 97)} %, temperature ${r.decimal(98.6, 101.2)} F. ${r.pick("Mild", "Slight")} retractions, scattered wheezes and crackles. Rapid RSV test positive.`,
      ],
      plan: [
        "Acute bronchiolitis due to respiratory syncytial virus. Suction, small frequent feeds, signs of trouble explained.",
        "Call tonight, recheck tomorrow.",
      ],
      diagnoses: ["J21.0"],
      services: [service("99214"), times(1, service("87807", [1], "QW"))],
    }),
  }),
] as const;
