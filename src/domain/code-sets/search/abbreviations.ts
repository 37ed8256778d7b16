import { CLINIC_SUPPLY_WORDS } from "./clinic-supply-words";
import { CLINICAL_WORDS } from "./clinical-words";
import { LAY_WORDS } from "./lay-words";
import { OPERATION_WORDS } from "./operations";
import { phraseKey } from "./phrase-key";
import { PROCEDURE_WORDS } from "./procedure-words";
import { SPECIALTY_WORDS } from "./specialty-words";
import { spineLevelLines } from "./spine-levels";
import { SUPPLY_WORDS } from "./supply-words";
import { SURGICAL_WORDS } from "./surgical-words";

/**
 * What coders and clinicians write for what the titles say, written for this project. Left of the bar what is typed
 * (one to four words), right of it the words of titles; ";" separates alternatives.
 */
const TABLE = `
aaa|abdominal aortic aneurysm
abd|abdominal;abdomen
abx|antibiotics
acl|anterior cruciate
acs|acute ischemic heart
adhd|attention deficit hyperactivity
add|attention deficit
ad|alzheimer
af|atrial fibrillation
afib|atrial fibrillation
a fib|atrial fibrillation
aflutter|atrial flutter
aki|acute kidney failure
arf|acute kidney failure;acute respiratory failure
alc|alcohol
etoh|alcohol
als|amyotrophic lateral sclerosis;advanced life support
ama|abnormal mammogram
amd|macular degeneration
armd|macular degeneration
anx|anxiety
gad|generalized anxiety
aom|otitis media acute;otitis media
om|otitis media
ome|nonsuppurative otitis media
ar|allergic rhinitis
hay fever|allergic rhinitis pollen
ards|acute respiratory distress
as|aortic stenosis;nonrheumatic aortic valve stenosis
ascvd|atherosclerotic heart disease
cad|atherosclerotic heart disease native coronary
asd|atrial septal defect
asthma attack|asthma exacerbation
avm|arteriovenous malformation
avb|atrioventricular block
av block|atrioventricular block
heart block|atrioventricular block
bbb|bundle branch block
lbbb|left bundle branch block
rbbb|right bundle branch block
bcc|basal cell carcinoma
scc|squamous cell carcinoma
bka|absence leg below knee;detachment lower leg
aka|absence leg above knee;detachment upper leg
bmi|body mass index
bph|benign prostatic hyperplasia
enlarged prostate|prostatic hyperplasia
bppv|benign paroxysmal vertigo
bp|blood pressure
high blood pressure|hypertension
low blood pressure|hypotension
bv|vaginitis acute
brbpr|hemorrhage anus rectum
ca|malignant neoplasm;carcinoma
lung cancer|malignant neoplasm bronchus lung
cabg|aortocoronary bypass graft;bypass coronary artery
cap|pneumonia
pna|pneumonia
pneumo|pneumonia;pneumothorax
cp|chest pain
carpal tunnel|carpal tunnel syndrome;release median nerve
cts|carpal tunnel syndrome
chf|heart failure
hf|heart failure
hfref|systolic heart failure
hfpef|diastolic heart failure
congestive heart failure|heart failure
chol|cholesterol;cholecystitis
high cholesterol|hypercholesterolemia pure;hyperlipidemia
hld|hyperlipidemia
hl|hyperlipidemia
hypercholesterolemia|hypercholesterolemia
ckd|chronic kidney disease
esrd|end stage renal disease
crf|chronic kidney disease
renal failure|kidney failure
renal insufficiency|kidney disease;kidney failure
stone|calculus
gallstone|calculus gallbladder
copd|chronic obstructive pulmonary disease
covid|covid 19
cva|cerebral infarction
stroke|cerebral infarction
tia|transient cerebral ischemic attack
mini stroke|transient cerebral ischemic attack
cvi|venous insufficiency
ddd|disc degeneration
djd|osteoarthritis
oa|osteoarthritis
arthritis|arthritis;osteoarthritis
ra|rheumatoid arthritis
jra|juvenile rheumatoid arthritis
dka|diabetes ketoacidosis
dm|diabetes mellitus
dm1|type 1 diabetes mellitus
dm2|type 2 diabetes mellitus
t1dm|type 1 diabetes mellitus
t2dm|type 2 diabetes mellitus
dm i|type 1 diabetes mellitus
niddm|type 2 diabetes mellitus
iddm|type 1 diabetes mellitus
diabetes type 2|type 2 diabetes mellitus
diabetes type 1|type 1 diabetes mellitus
sugar|glucose;diabetes
gdm|gestational diabetes mellitus
dvt|embolism thrombosis deep veins;embolism thrombosis vein
blood clot leg|embolism thrombosis deep veins lower extremity
pe|pulmonary embolism
doe|dyspnea;shortness breath
dob|dyspnea
sob|shortness breath;dyspnea
short of breath|shortness breath
trouble breathing|dyspnea
difficulty breathing|dyspnea
dub|abnormal uterine vaginal bleeding
aub|abnormal uterine vaginal bleeding
menorrhagia|menstruation excessive
heavy periods|excessive menstruation
painful periods|dysmenorrhea
no periods|amenorrhea
missed period|amenorrhea
ed|erectile dysfunction;emergency
egd|upper endoscopy;inspection upper intestinal tract
ekg|electrocardiogram
ecg|electrocardiogram
echo|echocardiogram;ultrasonography heart
eos|eosinophilia
fb|foreign body
fbr|foreign body removed
fh|family history
fx|fracture;intertrochanteric fracture
broken|fracture
broke|fracture
broken wrist|fracture lower end radius
wrist fx|fracture lower end radius
broken hip|fracture neck femur
hip fx|fracture neck femur
broken ankle|fracture lower leg ankle;fracture malleolus
broken nose|fracture nasal bones
collarbone|clavicle
shin|lower leg tibia;lower leg
kneecap|patella
shoulder blade|scapula
tailbone|coccyx;sacrococcygeal
wrist break|fracture radius
fxr|fracture
gerd|gastro esophageal reflux
acid reflux|gastro esophageal reflux
reflux|reflux
heartburn|heartburn
gib|gastrointestinal hemorrhage
gi bleed|gastrointestinal hemorrhage
gi|gastrointestinal
gu|genitourinary
gc|gonococcal;gonorrhea
goiter|goiter
graves|thyrotoxicosis diffuse goiter
hashimoto|autoimmune thyroiditis
hypothyroid|hypothyroidism
low thyroid|hypothyroidism
hyperthyroid|thyrotoxicosis
overactive thyroid|thyrotoxicosis
underactive thyroid|hypothyroidism
ha|headache
hep b|viral hepatitis b
hep c|viral hepatitis c
hep a|hepatitis a;hepatitis
hfmd|vesicular stomatitis exanthem
hh|hiatal diaphragmatic hernia
hiatal hernia|diaphragmatic hernia
hiv|human immunodeficiency virus
htn|hypertension;hypertensive
hypertensive|hypertensive
hhd|hypertensive heart disease
hurt|pain
ache|pain
ibd|crohn;ulcerative colitis
ibs|irritable bowel
uc|ulcerative colitis
ich|intracerebral hemorrhage
icd|cardiac defibrillator
ida|iron deficiency anemia
low iron|iron deficiency
ild|interstitial pulmonary disease
itching|pruritus
itchy|pruritus
itp|immune thrombocytopenic purpura
iud|intrauterine contraceptive device;intrauterine device
iufd|intrauterine death
iugr|poor fetal growth
ivf|in vitro fertilization
lad|enlarged lymph nodes;one artery
swollen glands|enlarged lymph nodes
swollen lymph nodes|enlarged lymph nodes;localized enlarged lymph nodes
lap chole|gallbladder laparoscopic;resection gallbladder percutaneous endoscopic
lac|laceration
cut|laceration
lbp|low back pain
back pain|back pain;dorsalgia
low back pain|low back pain
neck pain|cervicalgia
le|lower limb;lower extremity
ue|upper limb;upper extremity
leep|cervix loop
llq|left lower quadrant
lll|left lower limb;lower lobe left
rll|right lower limb;lower lobe right
luq|left upper quadrant
rlq|right lower quadrant
ruq|right upper quadrant
lt|left
rt|right
bil|bilateral
lle|left lower limb
rle|right lower limb
lue|left upper limb
rue|right upper limb
luts|lower urinary tract symptoms
lvh|cardiomegaly
enlarged heart|cardiomegaly
mdd|major depressive disorder
depression|depression;depressive
recurrent depression|major depressive recurrent
bipolar|bipolar
mi|myocardial infarction
heart attack|myocardial infarction
stemi|st elevation myocardial infarction
nstemi|non st elevation myocardial infarction
migraine|migraine
mono|infectious mononucleosis
mr|mitral insufficiency;mental retardation
mva|motor vehicle accident;motor vehicle;traffic accident
mvc|motor vehicle accident
car accident|car occupant injured collision
mvp|mitral prolapse
mrsa|methicillin resistant staphylococcus;methicillin resistant staphylococcus aureus
mssa|methicillin susceptible staphylococcus
ms|multiple sclerosis
mgus|monoclonal gammopathy
nash|nonalcoholic steatohepatitis
nafld|fatty change liver
fatty liver|fatty change liver
n v|nausea vomiting
nvd|nausea vomiting
nph|normal pressure hydrocephalus
npdr|nonproliferative diabetic retinopathy
pdr|proliferative diabetic retinopathy
nb|newborn
nose bleed|epistaxis
nosebleed|epistaxis
ocd|obsessive compulsive
ocp|contraceptive pills
osa|obstructive sleep apnea
osteo|osteomyelitis;osteoporosis;osteoarthritis
pad|atherosclerosis native arteries;peripheral vascular disease
pvd|peripheral vascular disease
pvc|ventricular premature depolarization
pvcs|ventricular premature depolarization
pac|atrial premature depolarization
palps|palpitations
pap|papanicolaou;pap;cervical smear;gynecological examination
abnormal pap|abnormal cytological
pcos|polycystic ovarian
pcn|penicillin
pid|pelvic inflammatory
pink eye|conjunctivitis
pinkeye|conjunctivitis
piles|hemorrhoids
pmb|postmenopausal bleeding
pms|premenstrual tension
pmdd|premenstrual dysphoric
pnd|postnasal drip;paroxysmal nocturnal dyspnea
poison ivy|contact dermatitis plants
pov|postoperative
ppd|tuberculosis skin test
pprom|preterm premature rupture membranes
prom|premature rupture membranes
psa|prostate specific antigen
high psa|elevated prostate specific antigen
psvt|supraventricular tachycardia
svt|supraventricular tachycardia
vtach|ventricular tachycardia
vfib|ventricular fibrillation
pt eval|physical therapy evaluation
ot eval|occupational therapy evaluation
ptsd|post traumatic stress
pud|peptic ulcer
stomach|gastric;stomach;abdominal
stomach pain|abdominal pain
tummy ache|abdominal pain
stomach flu|gastroenteritis
flu|influenza
flu shot|flu vaccine;influenza vaccine
rad|reactive airway;asthma
rls|restless legs
rsv|respiratory syncytial virus
rtc|rotator cuff
rc tear|rotator cuff tear
torn|tear
frozen shoulder|adhesive capsulitis
tennis elbow|lateral epicondylitis
golfers elbow|medial epicondylitis
runners knee|patellofemoral
heel pain|plantar fascial fibromatosis;pain foot
plantar fasciitis|plantar fascial fibromatosis
bunion|hallux valgus;bunion
hammertoe|hammer toe
flat feet|flat foot
ingrown toenail|ingrowing nail
ingrown nail|ingrowing nail
toenail fungus|tinea unguium
nail fungus|tinea unguium
athletes foot|tinea pedis
jock itch|tinea cruris
ringworm|tinea
yeast infection|candidiasis
thrush|candidal stomatitis
shingles|zoster;shingles
chickenpox|varicella
cold sore|herpesviral vesicular;herpesviral;herpesviral gingivostomatitis
hsv|herpesviral
hpv|papillomavirus
sad|seasonal affective
sah|subarachnoid hemorrhage
sdh|subdural hemorrhage;subdural space
sbo|intestinal obstruction
small bowel obstruction|intestinal obstruction
large bowel obstruction|intestinal obstruction
bowel obstruction|intestinal obstruction
si|suicidal ideations
suicidal|suicidal
sinus infection|sinusitis
sle|systemic lupus erythematosus
lupus|lupus erythematosus
snhl|sensorineural hearing loss
stomach bug|gastroenteritis
std screening|screening sexual transmission
sti screening|screening sexual transmission
strep throat|streptococcal pharyngitis
strep|streptococcal;streptococcus;strep
sore throat|acute pharyngitis;pain throat
swollen|swelling;localized edema
swelling|swelling;edema
leg swelling|localized edema
edema leg|localized edema
abnormal mammo|abnormal inconclusive findings imaging breast
abnormal mammogram|abnormal inconclusive findings imaging breast
passed out|syncope;syncope collapse
fainting|syncope
dizzy|dizziness
dizziness|dizziness
throwing up|vomiting
runny nose|rhinorrhea;nasal
stuffy nose|nasal congestion
tb|tuberculosis
tbi|intracranial injury
concussion|concussion
tha|artificial hip;replacement hip joint
tka|artificial knee;replacement knee joint
hip replacement|artificial hip joint;hip replacement
knee replacement|artificial knee joint;knee replacement
tkr|artificial knee;knee replacement
thr|artificial hip;hip replacement
tmj|temporomandibular joint
thyroid nodule|nontoxic single thyroid nodule
tob|tobacco;nicotine
smoker|nicotine dependence cigarettes
smoking|nicotine dependence cigarettes
ex smoker|history nicotine dependence
former smoker|history nicotine dependence
vaping|nicotine dependence other tobacco
ttp|tenderness
uri|upper respiratory infection
cold|common cold;nasopharyngitis
common cold|nasopharyngitis
uti|urinary tract infection
bladder infection|cystitis
kidney infection|pyelonephritis;tubulo interstitial nephritis
oab|overactive bladder
vag|vaginal;vagina
vd|vaginal delivery
vbac|vaginal delivery after cesarean
vit d|vitamin d
vit b12|vitamin b12
b12 def|vitamin b12 deficiency
vsd|ventricular septal defect
wellness|general adult medical examination;wellness
annual physical|general adult medical examination
physical|general adult medical examination;physical
annual exam|general adult medical examination
well child|routine child health examination
wcc|routine child health examination
well woman|gynecological examination
gyn exam|gynecological examination
vaccine|immunization;vaccine
immunization|immunization
mammo|mammogram;mammographic;mammary
dexa|bone density
cbc|complete blood count
cmp|comprehensive metabolic panel
bmp|basic metabolic panel
lft|liver function
lfts|liver function
elevated lfts|abnormal liver function;elevation liver transaminase
ua|urinalysis
a1c|hemoglobin a1c
hba1c|hemoglobin a1c
tsh|thyroid stimulating hormone
psa test|prostate specific antigen
hcg|pregnancy hormone;urine pregnancy
pt inr|prothrombin time;prothrombin
ptt|partial thromboplastin
esr|sedimentation rate
crp|c reactive protein
ana|antinuclear antibody
cxr|chest x ray
xr|x ray
xray|x ray;radiography
mri|mri
ct|ct
cat scan|ct
us|ultrasound
nst|non stress test
pft|spirometry
holter|holter monitor;monitoring cardiac electrical ambulatory
cath|catheterization
pci|coronary stent;dilation coronary artery
colonoscopy|colonoscopy;inspection lower intestinal tract
screening colonoscopy|screening malignant neoplasm colon;colonoscopy
scope|endoscopy
i d|drainage
bx|biopsy;diagnostic
inj|injection;firearm discharge
steroid injection|injection triamcinolone;joint injection
kenalog|triamcinolone acetonide
depo medrol|methylprednisolone acetate
solu medrol|methylprednisolone sodium
toradol|ketorolac
rocephin|ceftriaxone
decadron|dexamethasone
zofran|ondansetron
benadryl|diphenhydramine
phenergan|promethazine
lovenox|enoxaparin
botox|onabotulinumtoxin;botulinum
depo provera|medroxyprogesterone
depo|medroxyprogesterone;methylprednisolone acetate
procrit|epoetin
prolia|denosumab
remicade|infliximab
rituxan|rituximab
keytruda|pembrolizumab
neulasta|pegfilgrastim
feraheme|ferumoxytol
venofer|iron sucrose
cpap|continuous positive airway pressure;assistance respiratory ventilation continuous positive airway;continuous positive airway
nebulizer|nebulizer
neb|inhalation;nebulizer
walker|walker;assistive adaptive supportive protective equipment
wheelchair|wheelchair
crutches|crutches
boot|walking boot
awv|annual wellness visit
acp|advance care planning
tcm|transitional care
ccm|chronic care management
np visit|office visit new patient
new patient|visit new patient
est patient|visit established patient
er visit|emergency visit
ed visit|emergency visit
psychotherapy|psychotherapy
omt|osteopathic manipulation
cmt|chiropractic manipulation
ther ex|therapeutic exercise
estim|electrical stimulation
manual tx|manual therapy
preg|pregnancy;pregnant
prenatal|prenatal;supervision pregnancy
ob visit|supervision normal pregnancy
c section|cesarean delivery;extraction products of conception open
csection|cesarean delivery
miscarriage|abortion
hyperemesis|hyperemesis
morning sickness|vomiting pregnancy
bedwetting|enuresis
colic|colic
jaundice newborn|neonatal jaundice
croup|obstructive laryngitis
pinworm|enterobiasis
lice|pediculosis
bed sores|pressure ulcer
bedsore|pressure ulcer
decub|pressure ulcer
decubitus|pressure ulcer
dfu|type 2 diabetes foot ulcer
diabetic foot ulcer|type 2 diabetes foot ulcer
diabetic neuropathy|type 2 diabetes diabetic neuropathy
diabetic nephropathy|type 2 diabetes diabetic nephropathy
neuropathy|neuropathy;polyneuropathy
mole|melanocytic nevi
skin tag|skin tags;hypertrophic skin
wart|viral wart;warts
boil|furuncle
pimples|acne
hives|urticaria
eczema|atopic dermatitis;dermatitis
rash|rash
hair loss|alopecia;hair loss
sunburn|sunburn
ak|actinic keratosis
sk|seborrheic keratosis
dandruff|seborrhea capitis
age spots|lentigo;hyperpigmentation
earache|otalgia
ear pain|otalgia
ear infection|otitis media
swimmers ear|swimmer ear
ear wax|cerumen;ear wax
earwax|cerumen
ringing ears|tinnitus
deviated septum|deviated nasal septum
lazy eye|amblyopia
nearsighted|myopia
farsighted|hypermetropia
astigmatism|astigmatism
dry eyes|dry eye
stye|hordeolum
floaters|vitreous opacities
cataract|cataract
blurry vision|visual disturbances
glaucoma|glaucoma
cavity|dental caries
cavities|dental caries
gum disease|periodontitis;gingivitis
toothache|specified disorders teeth
wisdom teeth|impacted teeth
lost tooth|loss of teeth
memory loss|amnesia
mci|mild cognitive impairment
pd|parkinson;irrigation peritoneal cavity dialysate
parkinsons|parkinson;parkinsons disease
seizure|convulsions;seizure;epilepsy
epilepsy|epilepsy
bells palsy|bell palsy
numbness|anesthesia skin;paresthesia
tingling|paresthesia
pins and needles|paresthesia
tremor|tremor
sciatica|sciatica
pinched nerve|radiculopathy
slipped disc|disc displacement
herniated disc|disc displacement
bulging disc|disc displacement
lumbar stenosis|spinal stenosis lumbar
whiplash|sprain ligaments cervical
sprain|sprain
ankle sprain|sprain ligament ankle
pulled muscle|strain muscle
muscle pain|myalgia
joint pain|pain joint;pain unspecified joint
fibro|fibromyalgia
gout|gout
osteopenia|specified disorders bone density
thin bones|osteoporosis
bone spur|osteophyte;exostosis
tired|fatigue
fatigue|fatigue
weak|weakness
fever|fever
chills|chills
weight gain|abnormal weight gain
obesity|obesity
obese|obesity
morbid obesity|morbid severe obesity
low sodium|hyponatremia hypo osmolality
hyponatremia|hyponatremia
low potassium|hypokalemia
high potassium|hyperkalemia
high calcium|hypercalcemia
low calcium|hypocalcemia
dehydration|dehydration
low blood sugar|hypoglycemia
high blood sugar|hyperglycemia
high triglycerides|hyperglyceridemia
prediabetes|prediabetes
on insulin|long term use insulin
blood thinner|long term use anticoagulants;long term anticoagulants
coumadin|anticoagulants long term;long term use anticoagulants;anticoagulants;long term anticoagulants
aspirin|aspirin;long term aspirin
opioid|opioid;long term opiate analgesic
overdose|poisoning
drug abuse|abuse psychoactive
alcoholic|alcohol dependence
alcoholism|alcohol dependence
withdrawal|withdrawal
insomnia|insomnia
cant sleep|insomnia
anxious|anxiety
panic attack|panic disorder
autism|autistic
schizo|schizophrenia;schizoaffective
homeless|homelessness
bite dog|bitten dog;open bite
cat bite|bitten cat;open bite
bee sting|venom bees
fall|fall
fell|fall
burn|burn
black eye|contusion eyelid
bruise|contusion
scrape|abrasion
suture removal|removal sutures
stitches out|removal sutures
dressing change|nonsurgical wound dressing;surgical wound dressing
preop|preprocedural examination;preprocedural
pre op|preprocedural examination
preop clearance|preprocedural cardiovascular
post op|postprocedural;surgical aftercare
med refill|issue repeat prescription
refill|issue repeat prescription
chemo|antineoplastic chemotherapy;chemotherapy
dialysis|dialysis;dependence renal dialysis;performance urinary filtration
hospice|palliative
palliative|palliative
dnr|do not resuscitate
noncompliance|noncompliance
pacemaker|pacemaker
stent|stent;coronary angioplasty implant
birth control|contraceptive;long term contraceptives
contraception|contraceptive
infertility|infertility
menopause|menopausal
hot flashes|menopausal
fibroid|leiomyoma
endometriosis|endometriosis
vasectomy|vasectomy;sterilization;excision vas deferens;occlusion vas deferens
enlarged spleen|splenomegaly
enlarged liver|hepatomegaly
blood in urine|hematuria
blood in stool|melena;hematochezia
painful urination|dysuria
frequent urination|frequency micturition
nocturia|nocturia
constipated|constipation
diarrhea|diarrhea
c diff|clostridium difficile
cdiff|clostridium difficile
diverticulitis|diverticulitis
crohns|crohn;crohns disease
celiac|celiac;celiac disease
hernia|hernia
groin hernia|inguinal hernia
appy|appendicitis
appendix|appendicitis
pancreatitis|pancreatitis
cirrhosis|cirrhosis
hx colon polyps|personal history colon polyps
acl tear|sprain anterior cruciate ligament
leg|leg;lower extremity;lower limb
arm|arm;upper extremity;upper limb
back|back;trunk;dorsalgia
thoracic back pain|pain thoracic spine
mid back pain|pain thoracic spine
upper back pain|pain thoracic spine
si joint|sacroiliac;sacroiliitis
sacroiliac|sacroiliac;sacroiliitis
renal|renal;kidney
kidney|kidney;renal
hepatic|hepatic;liver
liver|liver;hepatic
cardiac|cardiac;heart
heart|heart;cardiac
pulmonary|pulmonary;lung
pulm|pulmonary;lung
lung|lung;pulmonary
brain|brain;cerebral;intracranial
cerebral|cerebral;brain
gastric|gastric;stomach
rectal|rectal;rectum
rectum|rectum;rectal
anal|anal;anus
uterine|uterine;uterus
uterus|uterus;uterine
endometrial|endometrial;endometrium
ovarian|ovarian;ovary
ovary|ovary;ovarian
cervical|cervical;cervix;neck
urinary|urinary;urine
urine|urine;urinary
prostate|prostate;prostatic
testicular|testicular;testis
nasal|nasal;nose
nose|nose;nasal
eye|eye;ocular
oral|oral;mouth
mouth|mouth;oral
tooth|tooth;teeth;dental
teeth|teeth;tooth;dental
skin|skin;cutaneous
spine|spine;spinal;vertebra
vertebral|vertebral;vertebra
hip|hip;femur
thigh|thigh;upper leg;femur
upper arm|upper arm;humerus
forearm|forearm;lower arm;radius;ulna
elbow|elbow
esophageal|esophageal;esophagus
colonic|colonic;colon
bowel|bowel;intestinal;intestine
intestinal|intestinal;intestine;bowel
bleeding|bleeding;hemorrhage
bleed|bleeding;hemorrhage
hemorrhage|hemorrhage;bleeding
newborn|newborn;neonatal
neonatal|neonatal;newborn
postpartum|postpartum;puerperal
visit|visit;encounter;examination
exam|examination;exam
test|test;examination
dryness|dryness;dry;atrophic
dry|dry;xerosis
tear|tear;rupture
rupture|rupture;tear
dislocation|dislocation
forehead|forehead;part head
face|face;facial;head
scalp|scalp;head
allergic reaction|allergy unspecified;allergic
allergies|allergy;allergic
oxygen|oxygen;dependence supplemental oxygen
home oxygen|dependence supplemental oxygen;oxygen
removal|removal;removed
removed|removed;removal
cryo|destruction;cryotherapy;cryoprecipitate
steroid|steroid;steroids;glucocorticoids;long term steroids
dvt history|personal history venous thrombosis embolism
hx pe|personal history pulmonary embolism
hx stroke|personal history transient ischemic cerebral infarction;personal history transient ischemic attack cerebral infarction
hx cva|personal history transient ischemic cerebral infarction
hx mi|old myocardial infarction
hx breast cancer|personal history malignant neoplasm breast
hx prostate cancer|personal history malignant neoplasm prostate
hx|history
fhx|family history
pmh|personal history
abnormal|abnormal
elevated|elevated;elevation
high|high;elevated
low|low;decreased
enlarged|enlarged;enlargement;hypertrophy
infection|infection;infectious
infected|infection;infected
inflammation|inflammation
lump|lump;mass;swelling
mass|mass;lump;swelling
growth|neoplasm;growth
tumor|neoplasm;tumor
mets|secondary malignant neoplasm
recurrent|recurrent
itis|inflammation
glucose|glucose
exacerbation|exacerbation
exac|exacerbation
flare|exacerbation
attack|attack;exacerbation
failure|failure
deficiency|deficiency
insuff|insufficiency
dz|disease
dis|disease;disorder
d o|disorder
synd|syndrome
unspec|unspecified
chr|chronic
ac|acute
sev|severe
mod|moderate
ii|2
iii|3
iv|4;intravenous;peripheral vein
vi|6
vii|7
viii|8
1st|first
2nd|second
3rd|third
4th|fourth
5th|fifth
6th|sixth
7th|seventh
8th|eighth
9th|ninth
10th|tenth
preg test|pregnancy test;pregnancy examination
`;

/** Longest phrase looked up, in words, the silent ones counted. */
export const LONGEST_PHRASE = 6;

/** No phrase stands in two of them. */
export const ABBREVIATION_TABLES: readonly string[] = [
  TABLE,
  LAY_WORDS,
  SURGICAL_WORDS,
  SUPPLY_WORDS,
  SPECIALTY_WORDS,
  CLINICAL_WORDS,
  PROCEDURE_WORDS,
  CLINIC_SUPPLY_WORDS,
];

/** Each phrase, by its key, with its alternatives; an alternative is met by a title that holds all of its words. */
export const ABBREVIATIONS: ReadonlyMap<string, readonly (readonly string[])[]> = readTables([
  ...ABBREVIATION_TABLES,
  spineLevelLines().join("\n"),
]);

/** Every longer word of the phrases, as it is written, sorted. */
export const TABLE_WORDS: readonly string[] = [
  ...new Set([
    ...[...ABBREVIATIONS.keys()].flatMap((key) => key.split(" ")).filter((word) => word.length > 3),
    ...OPERATION_WORDS,
  ]),
].sort();

function withoutRepeats(wordings: readonly string[][]): string[][] {
  return [...new Map(wordings.map((words) => [words.join(" "), words])).values()];
}

function readTables(tables: readonly string[]): Map<string, string[][]> {
  const meanings = new Map<string, string[][]>();
  for (const line of tables.flatMap((table) => table.trim().split("\n"))) {
    const [phrase = "", alternatives = ""] = line.split("|");
    const key = phraseKey(phrase.split(" "));
    const meant = alternatives.split(";").map((alternative) => alternative.split(" "));
    meanings.set(key, withoutRepeats([...(meanings.get(key) ?? []), ...meant]));
  }
  return meanings;
}
