/** Words that name a diagnosis; a query's title and text may use one only when the record does. */
const NAMED = new Set(
  (
    "abscess anemia aneurysm angina anxiety arrest arrhythmia ascites asthma ataxia atelectasis autism bacteremia blindness " +
    "bradycardia bronchiectasis cachexia cancer carcinoma cardiomyopathy cataract cellulitis cholelithiasis coagulopathy " +
    "coma concussion copd crohn croup delirium dementia depression dermatitis diabetes dyslipidemia eclampsia eczema edema " +
    "effusion embolism embolus emphysema encephalopathy endometriosis epilepsy esrd failure fibrillation fibrosis flutter " +
    "fracture gangrene glaucoma goiter gout hematoma hemiplegia hemorrhage hernia hydrocephalus hydronephrosis hyperglycemia " +
    "hyperkalemia hyperlipidemia hypernatremia hypertension hyperthyroidism hypoglycemia hypokalemia hyponatremia " +
    "hypotension hypothyroidism hypoxia ileus infarction infection influenza insomnia ischemia jaundice lupus lymphoma " +
    "malignancy malnutrition melanoma metastasis metastases migraine myopathy necrosis neoplasm nephropathy neuropathy " +
    "nstemi obesity obstruction osteoporosis overdose overweight palsy pancreatitis paraplegia parkinson perforation " +
    "pneumonia pneumothorax polyp preeclampsia psoriasis psychosis quadriplegia radiculopathy retinopathy rhabdomyolysis " +
    "schizophrenia seizure sepsis septicemia shock sprain stemi stenosis stroke syncope tachycardia thrombocytopenia " +
    "thrombosis tear tumor ulcer uremia vasculitis vertigo ckd chf dvt aki"
  ).split(" "),
);
const ENDINGS = /(itis|osis|emia|opathy|penia|oma|plegia|algia|rrhage|ectasis|megaly|uria)$/;
/** End like diseases and are none. */
const NO_DIAGNOSIS = new Set([
  "diagnosis",
  "prognosis",
  "dosis",
  "coma-like",
  "symptoma",
  "diploma",
  "aroma",
]);

const singular = (word: string): string => word.replace(/(?<=[a-z]{3})s$/, "").replace(/'$/, "");

/** Words of a text that name a diagnosis, in lower case, each once. */
export function diagnosisWordsIn(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/g) ?? [];
  const found = words.filter(
    (word) => !NO_DIAGNOSIS.has(word) && (NAMED.has(word) || NAMED.has(singular(word)) || ENDINGS.test(word)),
  );
  return [...new Set(found)];
}

/** Whether a word stands in any of the documents, in singular or plural. */
export function isDocumented(word: string, documents: readonly string[]): boolean {
  const stem = singular(word).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = new RegExp(`\\b${stem}(?:s|es)?\\b`, "i");
  return documents.some((text) => pattern.test(text));
}
