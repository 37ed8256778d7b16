/** Diagnoses as clinicians shorten them and patients call them; the form of the table is that of the abbreviations. */
export const LAY_WORDS = `
aspiration pneumonia|pneumonitis inhalation food vomit
dcis|intraductal carcinoma in situ
lcis|lobular carcinoma in situ
cin 1|mild cervical dysplasia
cin 2|moderate cervical dysplasia
cin 3|carcinoma in situ cervix
aml|acute myeloblastic leukemia
all|acute lymphoblastic leukemia
cll|chronic lymphocytic leukemia
cml|chronic myeloid leukemia
nhl|non hodgkin lymphoma
dlbcl|diffuse large b cell lymphoma
mm|multiple myeloma
mds|myelodysplastic syndrome
hcc|liver cell carcinoma
hepatocellular carcinoma|liver cell carcinoma
rcc|malignant neoplasm kidney
renal cell carcinoma|malignant neoplasm kidney
gbm|malignant neoplasm brain
nsclc|malignant neoplasm bronchus lung
sclc|malignant neoplasm bronchus lung
stomach cancer|malignant neoplasm stomach
gastric cancer|malignant neoplasm stomach
esophageal cancer|malignant neoplasm esophagus
ovarian cancer|malignant neoplasm ovary
cervical cancer|malignant neoplasm cervix uteri
endometrial cancer|malignant neoplasm endometrium
uterine cancer|malignant neoplasm uterus;malignant neoplasm endometrium
rectal cancer|malignant neoplasm rectum
liver cancer|malignant neoplasm liver;liver cell carcinoma
testicular cancer|malignant neoplasm testis
throat cancer|malignant neoplasm pharynx;malignant neoplasm larynx
adenoma|benign neoplasm;adenoma
sickle cell|hb ss;sickle cell
sickle cell crisis|hb ss crisis;sickle cell crisis
sickle cell anemia|hb ss;sickle cell
hbss|hb ss
coagulopathy|coagulation defect
clotting disorder|coagulation defect
hemophilia|hereditary factor viii deficiency
hypercoagulable|thrombophilia
hypercoag|thrombophilia
low platelets|thrombocytopenia
low white count|leukopenia;neutropenia
high white count|elevated white blood cell
blood loss anemia|posthemorrhagic anemia
abla|acute posthemorrhagic anemia
acd|anemia chronic disease
siadh|inappropriate secretion antidiuretic
adrenal insufficiency|adrenocortical insufficiency
addisons|adrenocortical insufficiency
hyperpth|hyperparathyroidism
hhs|hyperosmolarity
hhnk|hyperosmolarity
diabetic coma|diabetes coma
diabetic retinopathy|diabetes retinopathy
diabetic ckd|diabetes chronic kidney disease
diabetic kidney disease|diabetes chronic kidney disease
diabetic gastroparesis|diabetes autonomic neuropathy
gastroparesis|gastroparesis;autonomic polyneuropathy
lipids|hyperlipidemia
dyslipidemia|hyperlipidemia
dlp|hyperlipidemia
ftt|failure to thrive
pcm|protein calorie malnutrition
malnourished|malnutrition
hypophos|hypophosphatasia;phosphorus metabolism
low phosphorus|disorders phosphorus metabolism
low magnesium|hypomagnesemia
low mag|hypomagnesemia
volume overload|fluid overload
amyloid|amyloidosis
cf|cystic fibrosis
v tach|ventricular tachycardia
vt|ventricular tachycardia
v fib|ventricular fibrillation
vf|ventricular fibrillation
wpw|pre excitation syndrome
long qt|long qt syndrome
tachy|tachycardia
brady|bradycardia
slow heart rate|bradycardia
fast heart rate|tachycardia
irregular heartbeat|cardiac arrhythmia
arrhythmia|cardiac arrhythmia
pfo|patent foramen ovale;foramen ovale
asd secundum|secundum atrial septal
pda|patent ductus arteriosus
tof|tetralogy of fallot
heart murmur|cardiac murmur
murmur|cardiac murmur
lv dysfunction|heart failure
rheumatic heart|rheumatic
ischemic heart disease|chronic ischemic heart
ihd|chronic ischemic heart
angina|angina pectoris
ua angina|unstable angina
usa|unstable angina
as severe|aortic stenosis
ai|aortic insufficiency
ar severe|aortic insufficiency
tr|tricuspid insufficiency
regurg|insufficiency
regurgitation|insufficiency
leaky valve|valve insufficiency
htn emergency|hypertensive emergency
htn urgency|hypertensive urgency
hypertensive kidney disease|hypertensive chronic kidney
cardiorenal|hypertensive heart chronic kidney
claudication|intermittent claudication
paod|atherosclerosis native arteries extremities
poor circulation|peripheral vascular disease
leg ulcer|ulcer lower leg
venous ulcer|varicose veins ulcer
stasis ulcer|varicose veins ulcer
venous stasis|venous insufficiency
blood clot|embolism thrombosis
blood clot lung|pulmonary embolism
saddle pe|saddle embolus pulmonary artery
ich spontaneous|nontraumatic intracerebral hemorrhage
brain bleed|intracranial hemorrhage;intracerebral hemorrhage
hemorrhagic stroke|nontraumatic intracerebral hemorrhage
mca|middle cerebral artery
pca|posterior cerebral artery
aca|anterior cerebral artery
hemiparesis|hemiplegia hemiparesis;hemiplegia
after stroke|following cerebral infarction
after cva|following cerebral infarction
post stroke|following cerebral infarction
s p cva|following cerebral infarction
residual stroke|following cerebral infarction
late effect stroke|following cerebral infarction
facial droop|facial weakness
unsteady|unsteadiness on feet
unsteady gait|unsteadiness on feet
ams|altered mental status
confusion|disorientation;altered mental status
confused|disorientation
loc|loss of consciousness
passing out|syncope
vasovagal|syncope collapse
lightheaded|dizziness
spinning|vertigo
headaches|headache
sz|seizure;convulsions
convulsion|convulsions
grand mal|generalized epilepsy
neuropathy peripheral|polyneuropathy
cidp|chronic inflammatory demyelinating polyneuritis
gbs|guillain barre
rsd|complex regional pain syndrome
crps|complex regional pain syndrome
cubital tunnel|lesion ulnar nerve
ulnar neuropathy|lesion ulnar nerve
tarsal tunnel|tarsal tunnel syndrome
cord compression|spinal cord compression
quad|quadriplegia
quadriplegic|quadriplegia
alzheimers|alzheimer;alzheimers disease
lewy body|lewy bodies
ftd|frontotemporal
senile dementia|unspecified dementia
hie|hypoxic ischemic encephalopathy
icu delirium|delirium
drinking problem|alcohol abuse
thc|cannabis
marijuana|cannabis
weed|cannabis
meth|stimulant
methamphetamine|stimulant
amphetamine|stimulant
heroin|opioid;heroin
fentanyl|fentanyl;opioid
oud|opioid dependence
aud|alcohol dependence
sud|psychoactive substance dependence
use disorder mild|abuse uncomplicated
use disorder moderate|dependence uncomplicated
use disorder severe|dependence uncomplicated
smokes|nicotine dependence cigarettes
chews tobacco|nicotine dependence chewing
bipolar 1|bipolar disorder
bipolar 2|bipolar ii disorder
bipolar ii|bipolar ii disorder
psychosis|psychosis;psychotic
hearing voices|auditory hallucinations
bpd|borderline personality;bronchopulmonary dysplasia
borderline|borderline personality
social anxiety|social phobia
odd|oppositional defiant
cutting|self harm
bulimia|bulimia nervosa
binge eating|binge eating disorder
asperger s|asperger
developmental delay|delayed milestone;development delay
speech delay|developmental disorder speech language
stutter|fluency disorder
tics|tic disorder
grief|adjustment;bereavement
stress reaction|acute stress reaction
dlb|lewy bodies
retinal tear|retinal break
rd|retinal detachment
vision loss|visual loss
blind|blindness
legally blind|legal blindness
double vision|diplopia
crossed eyes|strabismus
droopy eyelid|ptosis eyelid
ptosis|ptosis eyelid
iritis|iridocyclitis
uveitis|iridocyclitis
both eyes|bilateral
both ears|bilateral
both|bilateral
both legs|bilateral legs;bilateral lower
both knees|bilateral knee
both hips|bilateral hip
ou|bilateral
os|left eye
od|right eye;overdose;poisoning
as ear|left ear
ad ear|right ear
au|bilateral
r|right
l|left
tm|tympanic membrane
ruptured eardrum|perforation tympanic membrane
eardrum|tympanic membrane
perforated eardrum|perforation tympanic membrane
mastoid|mastoiditis
menieres|meniere
deaf|hearing loss
hoh|hearing loss
ipf|idiopathic pulmonary fibrosis
empyema|pyothorax
collapsed lung|pneumothorax;pulmonary collapse
ptx|pneumothorax
atelectasis|atelectasis;pulmonary collapse
hypoxia|hypoxemia;hypoxia
hypoxic|hypoxia
hypercapnic|hypercapnia
hypercarbia|hypercapnia
resp|respiratory
ahrf|acute respiratory failure hypoxia
respiratory distress|respiratory distress;dyspnea
rll pneumonia|lobar pneumonia
walking pneumonia|pneumonia mycoplasma
vap|ventilator associated pneumonia
hap|pneumonia
pcp pneumonia|pneumocystosis
influenza a|influenza identified virus
influenza b|influenza identified virus
bird flu|novel influenza
reactive airway|asthma
coughing up blood|hemoptysis
coughing blood|hemoptysis
lost voice|aphonia
hoarse|dysphonia
hoarseness|dysphonia
tonsil stones|diseases tonsils
trach|tracheostomy;trachea;bypass trachea cutaneous tracheostomy
feeding tube|gastrostomy;enteral feeding
g tube|gastrostomy
peg|gastrostomy
gj tube|gastrostomy
ngt|feeding device
ostomy|colostomy;ileostomy
ugib|gastrointestinal hemorrhage
lgib|gastrointestinal hemorrhage
vomiting blood|hematemesis
black stool|melena
tarry stool|melena
swallowing difficulty|dysphagia
trouble swallowing|dysphagia
indigestion|dyspepsia
bloating|abdominal distension
gas|flatulence
upset stomach|dyspepsia
h pylori|helicobacter pylori
eoe|eosinophilic esophagitis
hemorrhoid|hemorrhoids
internal hemorrhoids|hemorrhoids
perianal abscess|anal abscess
perirectal abscess|rectal abscess
incontinent stool|fecal incontinence
colitis ischemic|acute ischemia large intestine;vascular disorder intestine
gallbladder|gallbladder;cholecystitis
gall bladder|gallbladder
cholelithiasis|calculus gallbladder
choledocholithiasis|calculus bile duct
cbd stone|calculus bile duct
psc|cholangitis
pbc|primary biliary
masld|steatotic liver;fatty liver
mash|steatohepatitis
etoh cirrhosis|alcoholic cirrhosis
he|hepatic encephalopathy
sbp|spontaneous bacterial peritonitis
liver failure|hepatic failure
hernia repair|hernia
spigelian|ventral hernia
strangulated|gangrene
incarcerated|obstruction
obstructed|obstruction
ogilvie|ileus
dental abscess|periapical abscess
tooth abscess|periapical abscess
canker sore|recurrent oral aphthae
tooth decay|dental caries
mrsa infection|methicillin resistant staphylococcus aureus infection
staph|staphylococcus;staphylococcal
strep b|streptococcus group b
gbs positive|streptococcus b carrier
pressure injury|pressure ulcer
pressure sore|pressure ulcer
sacrum|sacral
tailbone ulcer|pressure ulcer sacral
dti|deep tissue damage
shingles pain|postherpetic
atopic derm|atopic dermatitis
seb derm|seborrheic dermatitis
seb k|seborrheic keratosis
athlete s foot|tinea pedis
dry skin|xerosis
angioedema|angioneurotic edema
eic|epidermal cyst
hs|hidradenitis suppurativa
paronychia|cellulitis finger;cellulitis toe
callus|corns callosities
corn|corns callosities
arthritis knee|osteoarthritis knee;unilateral primary osteoarthritis knee
arthritis hip|osteoarthritis hip;unilateral primary osteoarthritis hip
bone on bone|osteoarthritis
seropositive ra|rheumatoid arthritis rheumatoid factor
psa arthritis|psoriatic arthropathy
psoriatic arthritis|arthropathic psoriasis
as spine|ankylosing spondylitis
reactive arthritis|reactive arthropathy
septic joint|pyogenic arthritis;arthritis due to bacteria
septic knee|pyogenic arthritis knee;arthritis due to bacteria knee
septic hip|pyogenic arthritis hip;arthritis due to bacteria hip
septic shoulder|pyogenic arthritis shoulder;arthritis due to bacteria shoulder
septic ankle|pyogenic arthritis ankle;arthritis due to bacteria ankle
septic elbow|pyogenic arthritis elbow;arthritis due to bacteria elbow
septic wrist|pyogenic arthritis wrist;arthritis due to bacteria wrist
septic arthritis|pyogenic arthritis;arthritis due to bacteria
gouty|gout
pseudogout|chondrocalcinosis
hnp|disc displacement
disc herniation|disc displacement
neurogenic claudication|stenosis neurogenic claudication
spondylo|spondylolisthesis;spondylosis
crooked spine|scoliosis
hunchback|kyphosis
lumbago|low back pain
tennis|lateral epicondylitis
tendonitis|tendinitis
bicep tendon|bicipital
rct|rotator cuff tear
labral tear|labrum
dupuytren|palmar fascial fibromatosis
baker cyst|synovial cyst popliteal
swollen knee|effusion knee
shin splints|medial tibial stress
avn|idiopathic aseptic necrosis;osteonecrosis
avascular necrosis|aseptic necrosis;osteonecrosis
osteo fx|osteoporosis pathological fracture
osteoporotic fracture|osteoporosis pathological fracture
compression fx|wedge compression fracture;collapsed vertebra;pathological fracture vertebra
rhabdo|rhabdomyolysis
pmr|polymyalgia rheumatica
gca|giant cell arteritis
temporal arteritis|giant cell arteritis
sicca|sjogren
sjogrens|sjogren
scleroderma|systemic sclerosis
deconditioning|weakness;muscle weakness
debility|debility;weakness
leg cramps|cramp spasm
charley horse|muscle spasm
atn|acute tubular necrosis;kidney failure tubular necrosis
acute tubular necrosis|kidney failure tubular necrosis
ckd 1|chronic kidney disease stage 1
ckd 2|chronic kidney disease stage 2
ckd 3|chronic kidney disease stage 3
ckd 3a|chronic kidney disease stage 3a
ckd 3b|chronic kidney disease stage 3b
ckd 4|chronic kidney disease stage 4
ckd 5|chronic kidney disease stage 5
ckd iii|chronic kidney disease stage 3
ckd iv|chronic kidney disease stage 4
ckd v|chronic kidney disease stage 5
nephrotic|nephrotic syndrome
nephrolithiasis|calculus kidney
urolithiasis|calculus urinary
renal stone|calculus kidney
hydro|hydronephrosis
renal cyst|cyst kidney
pkd|polycystic kidney
cauti|infection indwelling urethral catheter
urosepsis|urinary tract infection
foley|urinary catheter;indwelling catheter;drainage bladder drainage device via natural;indwelling catheter foley
leaking urine|urinary incontinence
neurogenic bladder|neuromuscular dysfunction bladder
peyronie|induration penis plastica
varicocele|scrotal varices
undescended testis|undescended testicle
cryptorchidism|undescended testicle
low t|testicular hypofunction
low testosterone|testicular hypofunction
hypogonadism|testicular hypofunction
impotence|erectile dysfunction
pelvic pain|pelvic perineal pain
adnexal mass|mass pelvic;ovarian cyst
tubo ovarian abscess|salpingitis oophoritis
toa|salpingitis oophoritis
uterine prolapse|uterovaginal prolapse
metrorrhagia|irregular menstruation
ascus|atypical squamous cells undetermined significance
ascus pap|atypical squamous cells undetermined significance cervix
lsil|low grade squamous intraepithelial
hsil|high grade squamous intraepithelial
breast pain|mastodynia
pih|gestational hypertension
hellp|hellp syndrome
ama pregnancy|elderly multigravida;elderly primigravida
advanced maternal age|elderly multigravida;elderly primigravida
twins|twin pregnancy
prior cesarean|scar previous cesarean
prev c section|scar previous cesarean
previous c section|scar previous cesarean
prior c section|scar previous cesarean
ptl|preterm labor
iugr fetus|maternal care poor fetal growth
fetal growth restriction|maternal care poor fetal growth
fgr|maternal care poor fetal growth
sga|small for gestational age
lga|large for gestational age;excessive fetal growth
oligo|oligohydramnios
poly hydramnios|polyhydramnios
pph|postpartum hemorrhage
stillbirth|stillbirth;intrauterine death
ectopic|ectopic pregnancy
missed ab|missed abortion
sab|spontaneous abortion
tab|induced termination
preemie|preterm newborn
premature baby|preterm newborn
nas|neonatal withdrawal symptoms maternal drugs
neonatal abstinence|neonatal withdrawal symptoms maternal drugs
rds|respiratory distress syndrome newborn;acute respiratory distress
ttn|transient tachypnea newborn
mas|meconium aspiration
nec|necrotizing enterocolitis
hyperbili|neonatal jaundice
tongue tie|ankyloglossia
club foot|talipes
clubfoot|talipes
trisomy 21|down syndrome
mrcp|mental
emesis|vomiting
decreased appetite|anorexia
no appetite|anorexia
poor appetite|anorexia
wt loss|abnormal weight loss
night sweats|generalized hyperhidrosis
sweating|hyperhidrosis
malaise|malaise fatigue
flank pain|unspecified abdominal pain;flank
suprapubic pain|pelvic perineal pain
elevated troponin|abnormal findings blood chemistry
high troponin|abnormal findings blood chemistry
elevated d dimer|abnormal coagulation profile
elevated bp|elevated blood pressure reading
elevated lactate|acidosis
elevated creatinine|abnormal kidney function
abnormal ct|abnormal findings diagnostic imaging
anaphylaxis|anaphylactic reaction;anaphylactic shock
peanut allergy|allergy peanuts
suicide attempt|intentional self harm;suicide attempt
od accidental|poisoning accidental
od heroin|poisoning heroin
tylenol|4 aminophenol
acetaminophen|4 aminophenol
nsaid|nonsteroidal anti inflammatory;propionic acid
ibuprofen|propionic acid
xanax|benzodiazepines
benzo|sedative hypnotic anxiolytic;benzodiazepines
co poisoning|toxic effect carbon monoxide
snake bite|venomous snake
spider bite|venom spider;insect bite;bite nonvenomous
tick bite|bite nonvenomous
human bite|open bite
fishhook|foreign body
splinter|superficial foreign body
road rash|abrasion
hematoma|contusion;hematoma
stab wound|puncture wound;laceration;open wound
gsw|firearm discharge;gunshot;open wound;puncture wound
gunshot|firearm discharge
boxers fracture|fracture metacarpal neck
broken finger|fracture phalanx finger
broken arm|fracture humerus;fracture forearm
broken leg|fracture tibia;fracture lower leg
broken ribs|fractures ribs
broken neck|fracture cervical vertebra
broken back|fracture vertebra
femoral neck|neck femur;midcervical femur;subcapital femur
distal radius|lower end radius;radius
proximal humerus|upper end humerus;humeral head
tib fib|tibia fibula
jaw|mandible;jaw
collar bone|clavicle
wrist|wrist;carpal
dislocated|dislocation
achilles rupture|strain achilles tendon
achilles tear|strain achilles tendon
hamstring|muscle posterior thigh
groin pull|strain adductor
mcl tear|sprain medial collateral ligament
lcl tear|sprain lateral collateral ligament
pcl tear|sprain posterior cruciate
nail avulsion|laceration damage nail
amputation finger|traumatic amputation finger
electric shock|electric current
heat stroke|heatstroke
ssi|infection following procedure surgical site
surgical site infection|infection following procedure surgical site
wound infection|infection following procedure;wound infection
dehiscence|disruption wound
hardware infection|infection internal fixation
hardware failure|mechanical breakdown internal fixation
painful hardware|pain internal orthopedic prosthetic
infected joint|infection internal joint prosthesis
infected knee prosthesis|infection internal knee prosthesis
infected hip prosthesis|infection internal hip prosthesis
prosthesis loosening|mechanical loosening prosthetic joint
line infection|infection central venous catheter
clabsi|bloodstream infection central venous catheter
post op ileus|postprocedural intestinal obstruction;ileus
postop bleeding|postprocedural hemorrhage
slip and fall|fall slipping tripping
tripped|fall slipping tripping;fall tripping
fell off ladder|fall ladder
fell down stairs|fall stairs;fall stairs steps
bike accident|pedal cycle
motorcycle accident|motorcycle rider injured
mca accident|motorcycle rider injured
mva driver|driver injured
mva passenger|passenger injured
hit by car|pedestrian injured collision car
fight|assault
general adult exam|general adult medical examination
well baby|routine child health examination
school physical|examination administrative;educational institution
sports physical|examination sport
dot physical|issue of medical certificate
preop cardiac|preprocedural cardiovascular examination
cardiac clearance|preprocedural cardiovascular examination
tb screening|screening respiratory tuberculosis
lung cancer screening|screening malignant neoplasm respiratory
cervical cancer screening|screening malignant neoplasm cervix
diabetes screening|screening diabetes mellitus
lipid screening|screening lipoid
hep c screening|screening viral diseases;hepatitis c antibody screening
covid test|contact exposure covid 19;screening covid 19
covid positive|covid 19
long covid|post covid 19
exposure std|contact sexual transmission;contact exposure infections sexual
fam hx|family history
family hx colon ca|family history malignant neoplasm digestive;family history malignant neoplasm digestive organs
hx colon cancer|personal history malignant neoplasm large intestine
hx lung cancer|personal history malignant neoplasm bronchus lung
hx melanoma|personal history malignant melanoma
hx tia|personal history transient ischemic;personal history transient ischemic attack
hx fall|history falling;history of falling
h o falls|history falling
hx covid|personal history covid 19;personal history covid
hx chemo|personal history antineoplastic chemotherapy
hx radiation|personal history irradiation
hx smoking|personal history nicotine;personal history nicotine dependence
tobacco former|personal history nicotine dependence
quit smoking|personal history nicotine dependence
anticoag|anticoagulants
anticoagulation|anticoagulants
plavix|antiplatelets antithrombotics;long term antithrombotics antiplatelets
eliquis|anticoagulants;long term anticoagulants
xarelto|anticoagulants;long term anticoagulants
warfarin|anticoagulants;long term anticoagulants
nsaid use|non steroidal anti inflammatories
long term steroids|long term systemic steroids
metformin|oral hypoglycemic;long term oral hypoglycemic
ozempic|injectable non insulin antidiabetic;long term injectable non insulin
glp 1|injectable non insulin antidiabetic
trulicity|injectable non insulin antidiabetic
methotrexate|immunosuppressant;chemotherapeutic;long term immunosuppressive
aicd|automatic cardiac defibrillator
icd device|automatic cardiac defibrillator
defibrillator|cardiac defibrillator
heart valve replacement|prosthetic heart valve
mechanical valve|prosthetic heart valve;synthetic substitute
hip replacement left|left artificial hip
hip replacement right|right artificial hip
knee replacement left|left artificial knee
knee replacement right|right artificial knee
shoulder replacement|artificial shoulder
s p hip replacement|artificial hip joint
s p knee replacement|artificial knee joint
joint replacement|artificial joint
status post|status;presence;acquired absence
amputated|acquired absence
amputee|acquired absence
no uterus|acquired absence uterus
s p hysterectomy|acquired absence uterus
s p mastectomy|acquired absence breast
s p cholecystectomy|acquired absence organs digestive
s p cabg|aortocoronary bypass graft
s p stent|coronary angioplasty implant graft
coronary stent|coronary angioplasty implant graft
ventilator dependent|dependence respirator
vent dependent|dependence respirator
wheelchair bound|dependence wheelchair
bed bound|bed confinement
bedbound|bed confinement
sulfa allergy|allergy sulfonamides;allergy status sulfonamides
nkda|allergy
unvaccinated|underimmunization
no vaccine|underimmunization
noncompliance meds|noncompliance medication
noncompliant|noncompliance
nonadherence|noncompliance
unemployed|unemployment
no insurance|insufficient insurance
lives alone|problems living alone;problems related living alone
domestic violence|adult physical abuse;spouse partner violence
iud check|checking intrauterine contraceptive;surveillance intrauterine contraceptive device
iud removal|removal intrauterine contraceptive;removal intrauterine contraceptive device
nexplanon|implantable subdermal contraceptive;etonogestrel implant
depo shot|injectable contraceptive;surveillance injectable contraceptive
depo surveillance|surveillance injectable contraceptive
bcp|contraceptive pills
tubal ligation|sterilization;occlusion fallopian;occlusion bilateral fallopian tubes
fertility|procreative
pregnancy confirmed|pregnancy test positive
first pregnancy|normal first pregnancy;supervision normal first pregnancy
weeks|weeks gestation
wks|weeks gestation
term delivery|full term delivery
normal delivery|full term uncomplicated delivery
wound check|surgical dressings;wound;aftercare
cast removal|orthopedic aftercare;removal cast
ortho aftercare|orthopedic aftercare
physical therapy|rehabilitation
rehab|rehabilitation
transgender|gender identity;transsexualism
gender dysphoria|gender identity
hi|homicidal ideations
septic|sepsis;septic
blood poisoning|sepsis
fuo|fever unspecified
mpox|monkeypox
hand foot mouth|enteroviral vesicular stomatitis
whooping|whooping cough
lice head|pediculosis;pediculosis capitis
bed bugs|bed bug;bite nonvenomous;insect
genital warts|anogenital warts
condyloma|anogenital warts
gonorrhea|gonococcal
clap|gonococcal
chlamydia|chlamydial
trich|trichomonas;trichomonal;trichomoniasis
aids|human immunodeficiency virus disease
candida|candidiasis
monilia|candidiasis
candidiasis vaginal|candidiasis vulva vagina
diaper rash|diaper dermatitis
low back|lumbar
lower back|lumbar
in neck|cervical
neck disc|cervical disc;disc cervical
pee|urine;urination
peeing|urination;urine
blood in pee|hematuria
pee hurts|dysuria
burning pee|dysuria
cant pee|retention urine
unable to urinate|retention urine
left sided weakness|hemiplegia left;hemiparesis left;weakness
right sided weakness|hemiplegia right;hemiparesis right;weakness
poop|stool;feces
cant poop|constipation
belly|abdominal;abdomen
belly button|umbilical;umbilicus
`;
