import { defineChart, service } from "./chart";
import { background, denies, followUp, vitals, who } from "./phrases";

const specialty = "gastroenterology";

export const GASTROENTEROLOGY = [
  defineChart({
    id: "reflux",
    specialty,
    ages: [22, 80],
    parts: (r, patient) => ({
      reason: r.pick("Heartburn", "Reflux follow-up", "Acid taste at night"),
      history: [
        `${who(patient)} with heartburn ${r.int(3, 7)} days a week for ${r.int(3, 30)} months, worse ${r.pick("at night", "after coffee", "after late meals")}. ${r.pick("Omeprazole 20 mg", "Famotidine", "Pantoprazole 40 mg")} helps ${r.pick("partly", "well")}.`,
        denies(r, "trouble swallowing", "weight loss", "black stools"),
        background(r, patient),
      ],
      exam: [vitals(r), "Abdomen soft, no tenderness or mass."],
      plan: [
        `Gastroesophageal reflux disease without esophagitis. ${r.pick("Pantoprazole 40 mg before breakfast.", "Dose doubled for 8 weeks.", "Step down to famotidine.")}`,
        "Head of bed raised, no meals after eight.",
        followUp(r),
      ],
      diagnoses: ["K21.9"],
      services: [service(r.pick("99213", "99214"))],
    }),
  }),
  defineChart({
    id: "screening-colonoscopy-polyp",
    specialty,
    ages: [45, 75],
    parts(r, patient) {
      const site = r.pick(
        { name: "ascending colon", code: "D12.2" },
        { name: "transverse colon", code: "D12.3" },
        { name: "descending colon", code: "D12.4" },
        { name: "sigmoid colon", code: "D12.5" },
      );
      return {
        reason: "Screening colonoscopy",
        title: "Colonoscopy report",
        setting: "ambulatory-surgery",
        placeOfService: "24",
        history: [
          `${who(patient)} for ${r.pick("a first screening colonoscopy", "screening, last one ten years ago")}, average risk, no symptoms.`,
          denies(r, "bleeding", "change in bowel habit"),
        ],
        exam: [`Preparation ${r.pick("excellent", "good")}. Pathology: tubular adenoma.`],
        plan: [
          "Encounter for screening for malignant neoplasm of colon.",
          `Adenoma of the ${site.name}, removed. Next colonoscopy in ${r.pick(5, 7)} years.`,
        ],
        procedure: [
          `Monitored sedation by anesthesia. Colonoscope to the cecum, withdrawal ${r.int(7, 14)} minutes. A ${r.int(6, 14)} mm polyp of the ${site.name} removed by cold snare and retrieved. No bleeding.`,
        ],
        diagnoses: ["Z12.11", site.code],
        services: [service("45385", [1, 2], "33")],
      };
    },
  }),
  defineChart({
    id: "upper-endoscopy-gastritis",
    specialty,
    ages: [28, 80],
    parts(r, patient) {
      return {
        reason: r.pick("Upper abdominal pain, endoscopy", "Endoscopy"),
        title: "Upper endoscopy report",
        setting: "ambulatory-surgery",
        placeOfService: "24",
        history: [
          `${who(patient)} with ${r.int(2, 12)} months of upper abdominal pain ${r.pick("after meals", "when hungry", "at night")}, little help from acid blockers.`,
          denies(r, "vomiting", "weight loss"),
        ],
        exam: [`Pathology: chronic active gastritis, Helicobacter ${r.pick("absent", "not seen")}.`],
        plan: [
          `Unspecified chronic gastritis without bleeding. ${r.pick("Stop ibuprofen", "Pantoprazole 8 weeks")}.`,
          followUp(r),
        ],
        procedure: [
          `Sedation by anesthesia. Endoscope to the second part of the duodenum. Antrum red, esophagus and duodenum normal. Biopsies of antrum and body taken.`,
        ],
        diagnoses: ["K29.50"],
        services: [service("43239")],
      };
    },
  }),
  defineChart({
    id: "irritable-bowel",
    specialty,
    ages: [19, 58],
    parts(r, patient) {
      const loose = r.chance(50);
      return {
        reason: r.pick("Abdominal cramps", "Bowel trouble", "Bloating and cramps"),
        history: [
          `${who(patient)} with ${r.int(6, 40)} months of cramps and ${loose ? "loose stools" : "constipation"}, better after passing stool. ${r.pick("Worse with stress.", "Dairy makes it worse.", "Diet low in fiber.")}`,
          denies(r, "blood in stool", "weight loss", "night symptoms"),
          background(r, patient),
        ],
        exam: [
          vitals(r),
          `Mild lower abdominal tenderness. Celiac test, blood count and C-reactive protein normal last month.`,
        ],
        plan: [
          `Irritable bowel syndrome with ${loose ? "diarrhea. Loperamide as needed" : "constipation. Linaclotide 145 mcg"}, diet sheet given.`,
          followUp(r),
        ],
        diagnoses: [loose ? "K58.0" : "K58.1"],
        services: [service("99214")],
      };
    },
  }),
] as const;
