import type { Visit } from "./visits";

/** Five proposals of the source; one is wrong: with diabetes there is no prediabetes. */
export const diabetesFollowUp: Visit = {
  on: "2026-02-16",
  reason: "Follow-up of diabetes and kidney function",
  diagnoses: "E11.22 N18.31 R73.03",
  charges: ["99214", "83036"],
  note: `Reason for visit
Follow-up of diabetes and kidney function

History
68-year-old woman with type 2 diabetes for eleven years. She takes metformin and checks her sugar most mornings, with values between 118 and 164. No low readings. No swelling of the legs.

Exam and results
Blood pressure 128/74. Heart regular, lungs clear, no edema. Hemoglobin A1c in the office today 7.4 percent. Estimated filtration rate 51, the same as in November; urine albumin 84.

Assessment and plan
1. Type 2 diabetes with diabetic chronic kidney disease, stable. Continue metformin at the present dose; the dose was reviewed against kidney function.
2. Chronic kidney disease stage 3a. Repeat the panel in three months, avoid anti-inflammatory drugs.
Return in three months.`,
};

/** Nothing is proposed: everything is looked up. */
export const kneeInjection: Visit = {
  on: "2026-02-17",
  reason: "Right knee pain",
  note: `Reason for visit
Right knee pain

History
Right knee pain for two years, worse on stairs since December. Acetaminophen no longer helps. No fall, no locking, no fever.

Exam and results
Right knee: small effusion, crepitus, motion 5 to 115 degrees, stable. Standing films show narrowing of the medial space with spurs.

Assessment and plan
Primary osteoarthritis of the right knee. Treatment choices were reviewed apart from the injection: exercise, weight, topical gel, and when to see surgery. She chose the injection today.

Procedure
Right knee injected from the superolateral side under sterile conditions with 40 mg of triamcinolone. No complication.`,
};

/** The type of heart failure is not said, so the clinician has to be asked. */
export const heartFailureUnspecified: Visit = {
  on: "2026-02-18",
  reason: "Shortness of breath",
  diagnoses: "I50.9",
  charges: ["99214"],
  note: `Reason for visit
Shortness of breath

History
Two weeks of breathlessness on stairs and ankle swelling. Sleeps on two pillows. No chest pain.

Exam and results
Jugular venous pressure 10 cm, crackles at both bases, edema to the shins. Echocardiogram of January: ejection fraction 32 percent.

Assessment and plan
Heart failure, worse than in the autumn. Furosemide raised to 40 mg twice daily. Weight every morning. Return in one week.`,
};

/** A chart whose report is still missing. */
export const biopsyWithoutReport: Visit = {
  on: "2026-02-19",
  reason: "Mole of the left shoulder",
  charges: ["99213", "11102"],
  note: `Reason for visit
Mole of the left shoulder

History
Mole of the left shoulder that has grown over six months. No bleeding.

Exam and results
Nine millimeter brown papule with an uneven border on the left shoulder.

Assessment and plan
Tangential biopsy of the left shoulder taken today. Diagnosis follows when the pathology report is here.`,
};
