/** Diagnoses, complications and complaints, specialty by specialty, in the words of the titles; the form of the table is that of the abbreviations. */
export const CLINICAL_WORDS = `
tired all the time|fatigue
always tired|fatigue
exhausted|fatigue
no energy|fatigue
worn out|fatigue
run down|malaise
feels weak|weakness
leaks urine when coughing|stress incontinence
leaks urine when sneezing|stress incontinence
leaks urine|urinary incontinence
pee leakage|urinary incontinence
sui|stress incontinence
stress urinary incontinence|stress incontinence
cant hold urine|urinary incontinence
cant pee|retention urine
cant urinate|retention urine
trouble peeing|difficulty micturition
weak stream|poor urinary stream
dribbling|post void dribbling
dribbling urine|post void dribbling
hesitancy|hesitancy micturition
wets bed|enuresis
pees a lot|polyuria;frequency micturition
peeing blood|hematuria
blood in semen|hematospermia
stuck up nose|foreign body nostril
stuck in nose|foreign body nostril
fb nose|foreign body nostril
foreign body nose|foreign body nostril
stuck in ear|foreign body ear
fb ear|foreign body ear
fb eye|foreign body external eye;foreign body cornea
something in eye|foreign body external eye;foreign body cornea
metal in eye|foreign body cornea;foreign body external eye
stuck in throat|foreign body pharynx;foreign body esophagus
food stuck in throat|food esophagus;foreign body esophagus
food bolus|food esophagus
food impaction|food esophagus
swallowed coin|foreign body esophagus;foreign body stomach;foreign body alimentary tract
swallowed battery|foreign body esophagus;foreign body alimentary tract
swallowed object|foreign body alimentary tract
fb rectum|foreign body anus rectum
fb esophagus|foreign body esophagus
choking|foreign body respiratory tract;asphyxiation
choked on food|food respiratory tract;asphyxiation
fish bone throat|foreign body pharynx
big toe|great toe;toe;foot
great toe|great toe;foot
podagra|gout foot
pinky|little finger
pinky finger|little finger
pointer finger|index finger
pinky toe|lesser toe
butt|buttock
private parts|genital organs
privates|genital organs
crotch|groin
lady parts|vulva;vagina
calf|lower leg;calf
shin|lower leg
armpit|axilla
temple|head
cheek|cheek;head
chin|head
eyebrow|eyelid periocular
jaw|jaw;mandible
mid back|thoracic
small of back|low back
rib cage|ribs
arch of foot|foot
ball of foot|foot
cant breathe|dyspnea;shortness breath
cant catch breath|shortness breath
winded|shortness breath
short winded|shortness breath
wheezy|wheezing
barky cough|croup
cough for weeks|chronic cough
coughing up phlegm|abnormal sputum
phlegm|abnormal sputum
mucus|abnormal sputum
smokers cough|bronchitis simple chronic
snores|snoring
stops breathing at night|sleep apnea
daytime sleepiness|hypersomnia;somnolence
sleepy|somnolence
cant stay awake|somnolence;hypersomnia
night terrors|sleep terrors
teeth grinding|bruxism
grinds teeth|bruxism
clenching teeth|bruxism
heart flutter|palpitations
heart fluttering|palpitations
heart skipping|palpitations
pounding heart|palpitations
racing heart|palpitations;tachycardia
chest pressure|chest pain
chest hurts|chest pain
pain with breathing|chest pain breathing;painful respiration
pain when swallowing|dysphagia
painful swallowing|dysphagia
odynophagia|dysphagia
hard to swallow|dysphagia
lump in throat|globus
globus sensation|globus
food coming up|regurgitation
spitting up|regurgitation rumination newborn;vomiting
vomiting bile|bilious vomiting
cant keep food down|vomiting
cyclic vomiting|cyclical vomiting
coffee ground emesis|hematemesis
vomiting coffee grounds|hematemesis
bloody stool|melena;hemorrhage anus rectum
bloody diarrhea|hemorrhage anus rectum;gastroenteritis colitis
blood on toilet paper|hemorrhage anus rectum
rectal bleeding|hemorrhage anus rectum
bleeding from rectum|hemorrhage anus rectum
hematochezia|hemorrhage anus rectum
occult blood|fecal abnormalities;melena
heme positive stool|other fecal abnormalities
guaiac positive|other fecal abnormalities
loose stools|diarrhea
watery stool|diarrhea
cant poop|constipation
hard stool|constipation
bowel incontinence|full incontinence feces
poop accident|full incontinence feces
soiling|encopresis;fecal smearing
butt itch|pruritus ani
itchy butt|pruritus ani
anal itching|pruritus ani
rectal pain|anal rectal pain
gassy|flatulence
farting|flatulence
bloated|abdominal distension
distended abdomen|abdominal distension
abdominal distention|abdominal distension
stomach cramps|cramp abdominal;abdominal pain
cramps stomach|abdominal pain
period cramps|dysmenorrhea
cramps with period|dysmenorrhea
irregular periods|irregular menstruation
irregular menses|irregular menstruation
spotting|irregular menstruation;abnormal uterine vaginal bleeding
bleeding between periods|excessive frequent menstruation irregular cycle
heavy irregular periods|excessive frequent menstruation irregular cycle
menometrorrhagia|excessive frequent menstruation irregular cycle
painful sex|dyspareunia
pain with intercourse|dyspareunia
bleeding after sex|postcoital bleeding
vaginal dryness|atrophic vaginitis
atrophic vaginitis|postmenopausal atrophic vaginitis
vaginal atrophy|postmenopausal atrophic vaginitis
vag discharge|vaginal discharge;noninflammatory disorders vagina
vaginal discharge|noninflammatory disorders vagina
vaginal itching|pruritus vulvae
trich|trichomonal;trichomoniasis
trichomonas|trichomonal;trichomoniasis
chlamydia|chlamydial
gonorrhea|gonococcal
the clap|gonococcal
genital warts|anogenital warts
genital herpes|herpesviral infection urogenital
bartholin cyst|cyst bartholins gland
bartholin abscess|abscess bartholins gland
breast engorgement|lactation
clogged milk duct|disorders lactation;mastitis
sore nipples|nipple
breastfeeding problem|disorders lactation
gynecomastia|hypertrophy breast
man boobs|hypertrophy breast
dense breasts|inconclusive mammogram
loss of smell|anosmia
cant smell|anosmia
cant taste|ageusia;parageusia
loss of taste|ageusia;parageusia
metallic taste|parageusia
cotton mouth|dry mouth
mouth sore|stomatitis;oral mucosa lesions
mouth ulcer|stomatitis;oral mucosa
cracked lips|cheilitis;diseases lips
angular cheilitis|cheilitis
swollen lip|localized swelling head;angioneurotic edema
swollen face|localized swelling head
face swelling|localized swelling head
puffy eyes|edema eyelid
swollen eye|edema eyelid;swelling eye
eye pain|ocular pain
red eye|conjunctival hyperemia
bloodshot eye|conjunctival hyperemia
watery eyes|epiphora
tearing eyes|epiphora
itchy eyes|conjunctivitis
eye discharge|conjunctivitis;discharge
seeing spots|vitreous opacities;visual disturbances
flashes of light|visual disturbances;subjective visual
light sensitivity|visual discomfort;photophobia
photophobia|visual discomfort
sudden vision loss|sudden visual loss
color blind|color vision deficiencies
lid droop|ptosis eyelid
corneal abrasion|injury conjunctiva corneal abrasion
scratched cornea|injury conjunctiva corneal abrasion
scratched eye|injury conjunctiva corneal abrasion
arc eye|photokeratitis
welders flash|photokeratitis
narrow angle glaucoma|angle closure glaucoma
acute angle closure|acute angle closure glaucoma
pdr with dme|proliferative diabetic retinopathy macular edema
npdr mild|mild nonproliferative diabetic retinopathy
npdr moderate|moderate nonproliferative diabetic retinopathy
npdr severe|severe nonproliferative diabetic retinopathy
dme|diabetic retinopathy macular edema
epiretinal membrane|puckering macula
erm|puckering macula
crvo|central retinal vein occlusion
brvo|tributary branch retinal vein occlusion
crao|central retinal artery occlusion
brao|retinal artery branch occlusion
pvd eye|vitreous degeneration
posterior vitreous detachment|vitreous degeneration
nuclear sclerosis|age related nuclear cataract
ns cataract|age related nuclear cataract
blocked tear duct|stenosis nasolacrimal duct
nldo|neonatal obstruction nasolacrimal duct;stenosis nasolacrimal duct
subconj hemorrhage|conjunctival hemorrhage
subconjunctival hemorrhage|conjunctival hemorrhage
blood in eye|conjunctival hemorrhage;hyphema
open globe|penetrating wound eyeball;ocular laceration
clogged ears|impacted cerumen;eustachian tube disorder
plugged ears|impacted cerumen;eustachian tube disorder
ear popping|eustachian tube disorder
etd|eustachian tube disorder
ear fluid|nonsuppurative otitis media
fluid behind ear|nonsuppurative otitis media
draining ear|otorrhea
ear drainage|otorrhea
ear bleeding|otorrhagia
vertigo|vertigo;dizziness giddiness
vestibular neuritis|vestibular neuronitis
room spinning|dizziness giddiness
stuffed up|nasal congestion
post nasal drip|postnasal drip
sneezing|sneezing;allergic rhinitis
sinus pressure|sinusitis
big tonsils|hypertrophy tonsils
enlarged tonsils|hypertrophy tonsils
adenoids|hypertrophy adenoids
pta|peritonsillar abscess
quinsy|peritonsillar abscess
retropharyngeal abscess|retropharyngeal parapharyngeal abscess
vocal cord paralysis|paralysis vocal cords
vocal cord nodule|nodules vocal cords
lpr|gastro esophageal reflux
silent reflux|gastro esophageal reflux
parotitis|sialoadenitis;parotitis
salivary stone|sialolithiasis
neck mass|localized swelling mass neck
septal perforation|perforation nasal septum;disorders nose
broken tooth|fracture tooth
gout flare|gout
gout attack|gout
recurrent c diff|clostridium difficile recurrent
recurrent c dif|clostridium difficile recurrent
recurrent cdiff|clostridium difficile recurrent
recurrent c difficile|clostridium difficile recurrent
c dif|clostridium difficile
c difficile|clostridium difficile
cdi|clostridium difficile
c diff|clostridium difficile
c diff colitis|clostridium difficile
type b dissection|dissection descending thoracic aorta
type b aortic dissection|dissection descending thoracic aorta
aortic dissection type b|dissection descending thoracic aorta
stanford type b|dissection descending thoracic aorta
aortic dissection|dissection aorta;dissection ascending aorta
ruptured aaa|abdominal aortic aneurysm ruptured
aaa ruptured|abdominal aortic aneurysm ruptured
odontoid|dens;second cervical vertebra
dens|dens;second cervical vertebra
odontoid fracture type 2|type ii dens fracture
odontoid type 2|type ii dens fracture
odontoid fx type 2|type ii dens fracture
type 2 odontoid|type ii dens fracture
type 2 odontoid fx|type ii dens fracture
type ii odontoid|type ii dens fracture
type 2 dens|type ii dens fracture
type 2 dens fracture|type ii dens fracture
odontoid fracture type 3|dens fracture;second cervical vertebra
type 3 odontoid fracture|dens fracture;second cervical vertebra
hangman fracture|traumatic spondylolisthesis second cervical vertebra
jefferson fracture|burst fracture first cervical vertebra
chance fracture|fracture thoracic vertebra;fracture lumbar vertebra
bile leak|perforation bile duct;complications digestive system
pji|infection internal prosthesis
periprosthetic joint infection|infection internal prosthesis
periprosthetic infection|infection internal prosthesis
pji knee|infection internal knee prosthesis
pji tka|infection internal knee prosthesis
pji left tka|infection internal left knee prosthesis
pji right tka|infection internal right knee prosthesis
pji hip|infection internal hip prosthesis
pji tha|infection internal hip prosthesis
pji left tha|infection internal left hip prosthesis
pji right tha|infection internal right hip prosthesis
infected tka|infection internal knee prosthesis
infected tha|infection internal hip prosthesis
infected knee replacement|infection internal knee prosthesis
infected hip replacement|infection internal hip prosthesis
infected hardware|infection internal fixation device
periprosthetic fx|periprosthetic fracture
loose hip|mechanical loosening internal hip prosthetic
loose knee|mechanical loosening internal knee prosthetic
aseptic loosening|mechanical loosening prosthetic joint
dislocated hip replacement|dislocation internal hip prosthesis
dislocated tha|dislocation internal hip prosthesis
pacemaker lead fracture|breakdown cardiac electrode
lead fracture|breakdown cardiac electrode
lead dislodgement|displacement cardiac electrode
lead displacement|displacement cardiac electrode
icd shock|cardiac defibrillator
icd malfunction|breakdown cardiac pulse generator;mechanical complication cardiac pulse generator
end of life battery|encounter adjustment management cardiac pacemaker;breakdown cardiac pulse generator
eri pacemaker|encounter adjustment management cardiac pacemaker
pocket infection|infection cardiac pulse generator
prosthetic valve endocarditis|infection cardiac valve prosthesis
pve|infection cardiac valve prosthesis
graft infection|infection vascular device
graft occlusion|thrombosis vascular prosthetic devices;stenosis vascular prosthetic devices
fistula thrombosis|thrombosis vascular prosthetic devices
clotted av fistula|thrombosis vascular prosthetic devices
clotted graft|thrombosis vascular prosthetic devices
avf stenosis|stenosis vascular prosthetic devices
picc infection|bloodstream infection central venous catheter
central line infection|bloodstream infection central venous catheter
port infection|infection central venous catheter
pd peritonitis|infection peritoneal dialysis catheter
catheter uti|infection indwelling urethral catheter
foley uti|infection indwelling urethral catheter
blocked foley|mechanical complication urethral catheter;breakdown urethral catheter
clogged foley|mechanical complication urethral catheter
foley leaking|leakage urethral catheter
clogged g tube|gastrostomy malfunction
clogged peg|gastrostomy malfunction
peg malfunction|gastrostomy malfunction
peg dislodged|gastrostomy malfunction
g tube fell out|gastrostomy malfunction
g tube infection|gastrostomy infection
peg site infection|gastrostomy infection
trach malfunction|tracheostomy malfunction
trach bleeding|hemorrhage tracheostomy
trach infection|infection tracheostomy
colostomy prolapse|complications colostomy
stoma complication|complications colostomy;complications enterostomy
high output ileostomy|complications enterostomy;ileostomy
retained sponge|foreign object accidentally left in body
retained foreign body surgery|foreign object accidentally left in body
accidental puncture|accidental puncture laceration
iatrogenic pneumothorax|postprocedural pneumothorax
post op pneumonia|postprocedural respiratory;complications respiratory postprocedural
post op ileus|postprocedural intestinal obstruction;ileus
postop resp failure|postprocedural respiratory failure
post op resp failure|postprocedural respiratory failure
post op respiratory failure|postprocedural respiratory failure
post op stroke|postprocedural cerebrovascular infarction
post op mi|postprocedural;myocardial infarction type 4
post op afib|postprocedural cardiac functional disturbances
post op seroma|postprocedural seroma
post op shock|postprocedural shock
post dural puncture headache|spinal epidural anesthesia headache;cerebrospinal fluid leak spinal puncture
spinal headache|cerebrospinal fluid leak spinal puncture;headache anesthesia
pdph|cerebrospinal fluid leak spinal puncture
csf leak|cerebrospinal fluid leak
trali|transfusion related acute lung injury
contrast nephropathy|toxic nephropathy
contrast induced nephropathy|toxic nephropathy
cin kidney|toxic nephropathy
cytokine release|cytokine release syndrome
crs|cytokine release syndrome;chronic sinusitis
icans|immune effector cell associated neurotoxicity
gvhd|graft versus host
acute gvhd|acute graft versus host
chronic gvhd|chronic graft versus host
chemo mucositis|oral mucositis antineoplastic
chemo nausea|nausea vomiting;antineoplastic
chemo anemia|anemia antineoplastic chemotherapy
anemia from chemo|anemia antineoplastic chemotherapy
neutropenia from chemo|agranulocytosis cancer chemotherapy
chemo induced neutropenia|agranulocytosis cancer chemotherapy
neutropenic fever|neutropenia;fever
febrile neutropenia|neutropenia;fever
chemo neuropathy|drug induced polyneuropathy
chemo induced neuropathy|drug induced polyneuropathy
cipn|drug induced polyneuropathy
radiation dermatitis|radiodermatitis
radiation cystitis|irradiation cystitis
radiation enteritis|radiation gastroenteritis colitis
radiation pneumonitis|pulmonary manifestations due to radiation
mpe|malignant pleural effusion
cancer pain|neoplasm related pain
cancer related pain|neoplasm related pain
carcinomatosis|secondary malignant neoplasm retroperitoneum peritoneum
peritoneal carcinomatosis|secondary malignant neoplasm retroperitoneum peritoneum
leptomeningeal disease|secondary malignant neoplasm cerebral meninges
adrenal mets|secondary malignant neoplasm adrenal
mets to brain|secondary malignant neoplasm brain
mets to bone|secondary malignant neoplasm bone
mets to liver|secondary malignant neoplasm liver
mets to lung|secondary malignant neoplasm lung
mets to lymph nodes|secondary malignant neoplasm lymph nodes
spine mets|secondary malignant neoplasm bone
svc syndrome|compression vein
carcinoid|carcinoid tumor
gist|gastrointestinal stromal tumor
cholangiocarcinoma|intrahepatic bile duct carcinoma;malignant neoplasm extrahepatic bile duct
klatskin|malignant neoplasm extrahepatic bile duct
thymoma|thymus
tnbc|malignant neoplasm breast
merkel cell|merkel cell carcinoma
kaposi|kaposis sarcoma
waldenstrom|waldenstrom macroglobulinemia
cmml|chronic myelomonocytic leukemia
apl|acute promyelocytic leukemia
burkitt|burkitt lymphoma
mantle cell|mantle cell lymphoma
hodgkins|hodgkin lymphoma
ctcl|mycosis fungoides;cutaneous t cell lymphoma
p vera|polycythemia vera
pv|polycythemia vera
et|essential thrombocythemia
hit|heparin induced thrombocytopenia
dic|disseminated intravascular coagulation
vwd|von willebrand
factor 5 leiden|activated protein c resistance
factor v leiden|activated protein c resistance
fvl|activated protein c resistance
apls|antiphospholipid
thal|thalassemia
g6pd|glucose 6 phosphate dehydrogenase
iron overload|iron metabolism;hemochromatosis
high ferritin|abnormal findings blood chemistry;iron metabolism
hlh|hemophagocytic
high eosinophils|eosinophilia
leukocytosis|elevated white blood cell
unknown primary|disseminated malignant neoplasm
burning mouth|glossodynia
posterior capsular opacification|secondary cataract
stent thrombosis|thrombosis cardiac prosthetic devices
anastomotic leak|disruption gastrointestinal tract anastomosis;complications digestive system
anastomotic leak colectomy|disruption gastrointestinal tract anastomosis;complications digestive system
anastomotic leak status post colectomy|disruption gastrointestinal tract anastomosis;complications digestive system
leak after colectomy|disruption gastrointestinal tract anastomosis;complications digestive system
anastomosis leak|disruption gastrointestinal tract anastomosis;complications digestive system
vent dependent|dependence respirator
trach dependent|tracheostomy status
failure to wean|dependence respirator
vent associated pneumonia|ventilator associated pneumonia
icu psychosis|delirium
icu delirium|delirium
septic encephalopathy|metabolic encephalopathy
toxic metabolic encephalopathy|toxic encephalopathy;metabolic encephalopathy
uremic encephalopathy|metabolic encephalopathy
anoxic brain injury|anoxic brain damage
hypoxic brain injury|anoxic brain damage
brain herniation|compression brain
midline shift|compression brain
persistent vegetative state|vegetative state
comatose|coma
gcs 3|glasgow coma scale 3 8
obtunded|stupor;somnolence
lethargic|somnolence;lethargy
lethargy|lethargy;malaise
pulseless electrical activity|cardiac arrest
pea arrest|cardiac arrest
asystole|cardiac arrest
rosc|cardiac arrest
hemorrhagic shock|hypovolemic shock;traumatic shock
neurogenic shock|other shock
septic shock|severe sepsis septic shock
sepsis with shock|severe sepsis septic shock
mods|severe sepsis;systemic inflammatory response
multi organ failure|severe sepsis;systemic inflammatory response
lactic acidosis|lactic acidosis;acidosis
metabolic acidosis|acidosis
resp acidosis|respiratory acidosis;acidosis
metabolic alkalosis|alkalosis
high sodium|hypernatremia
hyperphos|phosphorus metabolism
hypoalbuminemia|plasma protein metabolism
refeeding syndrome|electrolyte fluid
third spacing|edema
mesenteric ischemia|vascular disorders intestine;ischemia intestine
ischemic bowel|ischemia intestine;vascular disorders intestine
dead bowel|infarction intestine
shock liver|infarction liver;acute subacute hepatic failure
ischemic hepatitis|infarction liver
hrs|hepatorenal
pvt portal|portal vein thrombosis
cirrhosis with ascites|cirrhosis;alcoholic cirrhosis ascites
alcoholic cirrhosis|alcoholic cirrhosis liver
drug induced liver injury|toxic liver disease
dili|toxic liver disease
elevated liver enzymes|elevation levels liver transaminase;abnormal liver function
transaminitis|elevation levels liver transaminase
liver cyst|diseases liver;cystic liver
liver mass|liver disease;abnormal findings imaging liver
ascending cholangitis|cholangitis
acalculous cholecystitis|acute cholecystitis
biliary colic|calculus gallbladder without cholecystitis
biliary dyskinesia|diseases gallbladder
cbd obstruction|obstruction bile duct
cbd stricture|obstruction bile duct
gallstone pancreatitis|biliary acute pancreatitis
alcoholic pancreatitis|alcohol induced pancreatitis
pancreatic pseudocyst|pseudocyst pancreas
pancreatic cyst|cyst pancreas
pancreatic insufficiency|pancreatic exocrine;exocrine pancreatic insufficiency
epi pancreas|exocrine pancreatic insufficiency
mallory weiss|gastro esophageal laceration hemorrhage
gastric ulcer bleeding|gastric ulcer hemorrhage
bleeding ulcer|ulcer hemorrhage
duodenal ulcer bleeding|duodenal ulcer hemorrhage
perforated ulcer|ulcer perforation
perf viscus|perforation intestine
perforated bowel|perforation intestine
perforated viscus|perforation intestine
free air|perforation intestine
avm colon|angiodysplasia colon
avm stomach|angiodysplasia stomach
gave|angiodysplasia stomach duodenum
barretts|barretts esophagus
barrett|barretts esophagus
erosive esophagitis|gastro esophageal reflux esophagitis
schatzki|esophageal obstruction
schatzki ring|esophageal obstruction
esophageal stricture|esophageal obstruction
zenker|diverticulum esophagus
zenkers|diverticulum esophagus
gastric outlet obstruction|obstruction duodenum;pyloric stenosis
dumping syndrome|postgastric surgery
marginal ulcer|gastrojejunal ulcer
sibo|intestinal malabsorption;vascular
short gut|short bowel
pseudomembranous colitis|enterocolitis clostridium difficile
toxic megacolon|megacolon
sigmoid volvulus|volvulus
sbo adhesions|intestinal adhesions obstruction
complete sbo|complete intestinal obstruction
partial sbo|partial intestinal obstruction
lbo|intestinal obstruction
impacted stool|fecal impaction
stool impaction|fecal impaction
fistula in ano|anal fistula
pilonidal abscess|pilonidal cyst abscess
thrombosed hemorrhoid|perianal venous thrombosis
external hemorrhoids|residual hemorrhoidal skin tags;hemorrhoids
prolapsed bladder|cystocele
bladder prolapse|cystocele
prolapsed uterus|uterovaginal prolapse
pelvic organ prolapse|female genital prolapse
ic|interstitial cystitis
painful bladder|interstitial cystitis
hemorrhagic cystitis|cystitis hematuria
micro hematuria|microscopic hematuria
microhematuria|microscopic hematuria
testicular torsion|torsion testis
testicle pain|testicular pain
swollen testicle|scrotal;testis swelling
boo|bladder neck obstruction
prostate nodule|nodular prostate
staghorn|calculus kidney
hydronephrosis with stone|hydronephrosis calculous obstruction
pyelo|pyelonephritis
pyelonephritis|pyelonephritis;tubulo interstitial nephritis
obstructive uropathy|obstructive reflux uropathy
renal mass|disorder kidney ureter
kidney mass|disorder kidney ureter
lupus nephritis|lupus glomerular
fsgs|focal segmental glomerular
membranous nephropathy|membranous
microalbuminuria|proteinuria
rta|renal tubular acidosis
anemia of ckd|anemia chronic kidney disease
renal artery stenosis|atherosclerosis renal artery;stricture renal artery
kidney tx|kidney transplant
liver tx|liver transplant
lung tx|lung transplant
heart tx|heart transplant
tx rejection|transplant rejection
kidney rejection|kidney transplant rejection
failed kidney transplant|kidney transplant failure
liver rejection|liver transplant rejection
bk virus|kidney transplant infection
ptld|post transplant lymphoproliferative
immunosuppressed|immunodeficiency
immunocompromised|immunodeficiency
awaiting transplant|awaiting organ transplant
transplant waitlist|awaiting organ transplant
stemi inferior|stemi inferior wall
stemi anterior|stemi anterior wall
stemi lateral|stemi sites
nstemi type 2|myocardial infarction type 2
cad with unstable angina|atherosclerotic heart disease unstable angina
cad with angina|atherosclerotic heart disease angina
cad of bypass graft|atherosclerosis coronary artery bypass graft
in stent stenosis|stenosis coronary stent
cto|chronic total occlusion coronary
coronary dissection|coronary artery dissection
scad|coronary artery dissection
coronary spasm|angina documented spasm
tamponade|cardiac tamponade
cardiac amyloid|amyloidosis heart;organ limited amyloidosis
pulmonary htn|pulmonary hypertension
pulm htn|pulmonary hypertension
phtn|pulmonary hypertension
pah|pulmonary arterial hypertension
group 1 ph|primary pulmonary hypertension
cteph|chronic thromboembolic pulmonary hypertension
rv failure|right heart failure
biventricular failure|biventricular heart failure
high output failure|high output heart failure
hfmref|systolic heart failure
hfimpef|systolic heart failure
torsades de pointes|torsades
polymorphic vt|ventricular tachycardia
prolonged qt|long qt
qt prolongation|long qt
symptomatic bradycardia|bradycardia
tachy brady|sick sinus
sinus tach|tachycardia
inappropriate sinus tachycardia|sinus tachycardia
avnrt|supraventricular tachycardia
avrt|supraventricular tachycardia
mat|supraventricular tachycardia
atrial tachycardia|supraventricular tachycardia
junctional rhythm|cardiac arrhythmias;junctional
pjc|junctional premature
ectopic beats|premature depolarization
paroxysmal afib|paroxysmal atrial fibrillation
persistent afib|persistent atrial fibrillation
permanent afib|permanent atrial fibrillation
chronic afib|chronic atrial fibrillation
longstanding persistent afib|longstanding persistent atrial fibrillation
typical flutter|typical atrial flutter
atypical flutter|atypical atrial flutter
hole in heart|atrial septal defect;ventricular septal defect
bicuspid aortic valve|congenital insufficiency aortic valve;congenital aortic valve
bav|congenital aortic valve
coarctation|coarctation aorta
transposition|discordant ventriculoarterial;transposition
critical limb ischemia|atherosclerosis native arteries extremities rest pain
clti|atherosclerosis native arteries extremities
pad gangrene|atherosclerosis native arteries gangrene
pad with gangrene|atherosclerosis native arteries gangrene
pad ulcer|atherosclerosis native arteries ulceration
pad with ulcer|atherosclerosis native arteries ulceration
acute limb ischemia|embolism thrombosis arteries lower extremities
arterial clot leg|embolism thrombosis arteries lower extremities
dry gangrene|gangrene
wet gangrene|gangrene
gangrene toe|gangrene
iliac aneurysm|aneurysm iliac artery
popliteal aneurysm|aneurysm artery lower extremity
pseudoaneurysm|aneurysm
thoracic aneurysm|thoracic aortic aneurysm
fmd|arterial fibromuscular dysplasia
may thurner|compression vein
phlegmasia|phlebitis thrombophlebitis
chronic dvt|chronic embolism thrombosis
dvt arm|acute embolism thrombosis upper extremity
upper extremity dvt|acute embolism thrombosis upper extremity
calf dvt|acute embolism thrombosis calf;acute embolism thrombosis tibial
dvt calf|acute embolism thrombosis deep veins distal lower extremity;acute embolism thrombosis calf
dvt popliteal|acute embolism thrombosis popliteal
popliteal dvt|acute embolism thrombosis popliteal
femoral dvt|acute embolism thrombosis femoral
ivc thrombus|embolism thrombosis inferior vena cava
post phlebitic|postthrombotic
post thrombotic syndrome|postthrombotic
bleeding varicose vein|varicose veins complications
submassive pe|pulmonary embolism acute cor pulmonale;pulmonary embolism
massive pe|pulmonary embolism acute cor pulmonale
subsegmental pe|single subsegmental pulmonary embolism
aspiration|pneumonitis inhalation food vomit
copd exacerbation|chronic obstructive pulmonary disease acute exacerbation
acute on chronic resp failure|acute chronic respiratory failure
acute hypoxic respiratory failure|acute respiratory failure hypoxia
acute hypercapnic respiratory failure|acute respiratory failure hypercapnia
chronic resp failure|chronic respiratory failure
on home o2|dependence supplemental oxygen
o2 dependent|dependence supplemental oxygen
home o2|dependence supplemental oxygen
flash pulmonary edema|acute pulmonary edema
pulmonary edema|acute pulmonary edema;left ventricular failure
loculated effusion|pleural effusion
parapneumonic effusion|pleural effusion
chylothorax|chylous effusion
tension pneumo|tension pneumothorax
spontaneous pneumo|spontaneous pneumothorax
chest cold|acute bronchitis
lung nodule|solitary pulmonary nodule
pulmonary nodule|solitary pulmonary nodule
spot on lung|solitary pulmonary nodule
lung mass|abnormal findings diagnostic imaging lung
hilar adenopathy|localized enlarged lymph nodes
cop|cryptogenic organizing pneumonia
boop|cryptogenic organizing pneumonia
sarcoid|sarcoidosis
asbestosis|asbestosis pneumoconiosis asbestos
black lung|coalworkers pneumoconiosis
silicosis|pneumoconiosis dust silica
ohs|obesity hypoventilation
massive hemoptysis|hemoptysis
mssa pneumonia|pneumonia methicillin susceptible staphylococcus
strep pneumo|pneumonia streptococcus pneumoniae
legionella|legionnaires
mac lung|pulmonary mycobacterial infection
ntm|mycobacterial infection
histo|histoplasmosis
valley fever|coccidioidomycosis
cocci|coccidioidomycosis
klebsiella sepsis|sepsis gram negative
mssa sepsis|sepsis methicillin susceptible staphylococcus aureus
mssa bacteremia|bacteremia;methicillin susceptible staphylococcus aureus
mrsa bacteremia|bacteremia;methicillin resistant staphylococcus aureus
strep sepsis|sepsis streptococcal;streptococcal sepsis
candida sepsis|candidal sepsis
candidemia|candidal sepsis
fungemia|candidal sepsis;mycosis
viral sepsis|sepsis
positive blood cultures|bacteremia
nec fasc|necrotizing fasciitis
flesh eating|necrotizing fasciitis
fourniers|fournier gangrene
fournier|fournier gangrene
osteo foot|osteomyelitis ankle foot
osteomyelitis foot|osteomyelitis ankle foot
osteomyelitis toe|osteomyelitis ankle foot
bone infection|osteomyelitis
epidural abscess|intraspinal abscess;extradural abscess
brain abscess|intracranial abscess
skin abscess|cutaneous abscess
abscess arm|cutaneous abscess limb
abscess leg|cutaneous abscess limb
abscess axilla|cutaneous abscess limb;cutaneous abscess
abscess buttock|cutaneous abscess buttock
infected cyst|epidermal cyst;follicular cyst
bed bugs|insect
bedbugs|insect
tinea|dermatophytosis
toe fungus|tinea unguium
tinea versicolor|pityriasis versicolor
candida skin|candidiasis skin nail
intertrigo|erythema intertrigo
diaper rash|diaper dermatitis
cradle cap|seborrhea capitis
cystic acne|acne
contact derm|contact dermatitis
poison oak|allergic contact dermatitis plants
latex allergy|allergy status latex
allergic to pcn|allergy status penicillin
allergic penicillin|allergy status penicillin
sulfa allergy|allergy status sulfonamides
allergic to sulfa|allergy status sulfonamides
allergic to latex|allergy status latex
contrast allergy|allergy status radiographic dye
bee allergy|allergy status insect
egg allergy|allergy status eggs
shellfish allergy|allergy status seafood
milk allergy|allergy status milk
keloid|hypertrophic scar
scar|scar conditions fibrosis skin
lipoma|lipomatous neoplasm
fatty lump|lipomatous neoplasm
ganglion cyst|ganglion
stasis dermatitis|venous insufficiency;varicose veins inflammation
venous stasis ulcer|varicose veins ulcer;chronic venous hypertension ulcer
arterial ulcer|atherosclerosis native arteries ulceration
diabetic ulcer|diabetes foot ulcer
neuropathic ulcer|non pressure chronic ulcer
foot ulcer|non pressure chronic ulcer foot
heel ulcer|pressure ulcer heel;non pressure chronic ulcer heel
ulcer heel|pressure ulcer heel;non pressure chronic ulcer heel
ankle ulcer|non pressure chronic ulcer ankle
skin tear|laceration;open wound
stg 1|stage 1
stg 2|stage 2
stg 3|stage 3
stg 4|stage 4
stage ii|stage 2
stage iii|stage 3
stage iv|stage 4
deep tissue injury|pressure induced deep tissue damage
sjs|stevens johnson
drug rash|skin eruption drugs
hives|urticaria
chorio|infection amniotic sac membranes;chorioamnionitis
chorioamnionitis|chorioamnionitis;infection amniotic sac membranes
uterine atony|atonic postpartum;immediate postpartum hemorrhage
retained products|retained products;retained portions placenta
accreta|placenta accreta
previa|placenta previa
placenta previa bleeding|placenta previa hemorrhage
abruption|premature separation placenta
nuchal cord|cord around neck
breech|breech presentation
transverse lie|transverse oblique lie
malpresentation|malpresentation fetus
cpd|disproportion
failure to progress|prolonged labor;arrested;labor
arrest of dilation|secondary uterine inertia
arrest of descent|labor;uterine inertia
prolonged labor|prolonged first stage labor;long labor
fetal distress|fetal stress labor;abnormality fetal heart rate
nonreassuring fetal heart|abnormality fetal heart rate
nrfht|abnormality fetal heart rate
fetal heart decels|abnormality fetal heart rate
post dates|post term pregnancy
postdates|post term pregnancy
41 weeks|41 weeks;post term pregnancy
gbs positive pregnancy|streptococcus b carrier state pregnancy
gbs carrier|streptococcus b carrier
rh negative|rhesus isoimmunization;rh negative
rh negative pregnancy|maternal care rhesus;rh incompatibility
short cervix|cervical shortening
cervical insufficiency|cervical incompetence
incompetent cervix|cervical incompetence
preterm labor delivered|preterm labor preterm delivery
braxton hicks|false labor
decreased fetal movement|decreased fetal movements
first degree tear|first degree perineal laceration
second degree tear|second degree perineal laceration
third degree tear|third degree perineal laceration
fourth degree tear|fourth degree perineal laceration
2nd degree perineal tear|second degree perineal laceration
perineal tear|perineal laceration delivery
vaginal tear delivery|laceration obstetric;vaginal laceration
uterine rupture|rupture uterus
normal delivery|full term uncomplicated delivery
uncomplicated delivery|full term uncomplicated delivery
vaginal delivery normal|full term uncomplicated delivery
c section delivery|cesarean delivery
repeat c section|maternal care scar previous cesarean
repeat cesarean|maternal care scar previous cesarean
liveborn single|single live birth;outcome delivery
baby blues|postpartum mood;postpartum depression
postpartum preeclampsia|preeclampsia puerperium
preeclampsia|pre eclampsia
mild preeclampsia|mild moderate pre eclampsia
superimposed preeclampsia|pre existing hypertension pre eclampsia
chronic htn in pregnancy|pre existing essential hypertension complicating pregnancy
gdm insulin|gestational diabetes insulin controlled
a1gdm|gestational diabetes diet controlled
a2gdm|gestational diabetes insulin controlled;gestational diabetes oral
anemia in pregnancy|anemia complicating pregnancy
uti in pregnancy|infection urinary tract pregnancy
obesity in pregnancy|obesity complicating pregnancy
smoking in pregnancy|smoking complicating pregnancy
intrahepatic cholestasis|cholestasis pregnancy;intrahepatic cholestasis
icp|cholestasis pregnancy
molar pregnancy|hydatidiform mole
anembryonic|blighted ovum
incomplete miscarriage|incomplete spontaneous abortion
incomplete ab|incomplete spontaneous abortion
habitual aborter|recurrent pregnancy loss;pregnancy loss
recurrent miscarriage|recurrent pregnancy loss
pul|ectopic pregnancy;pregnancy
tubal ectopic|tubal pregnancy
twins mono di|twin pregnancy monochorionic diamniotic
twins mo di|twin pregnancy monochorionic diamniotic
twins di di|twin pregnancy dichorionic diamniotic
triplets|triplet
grand multip|grand multiparity
ivf pregnancy|pregnancy assisted reproductive technology
first pregnancy|supervision normal first pregnancy
prenatal first|supervision normal first pregnancy
prenatal visit|supervision normal pregnancy
postpartum visit|postpartum follow up
newborn hypoglycemia|neonatal hypoglycemia
low sugar newborn|neonatal hypoglycemia
infant of diabetic mother|newborn infant diabetic mother
idm|infant diabetic mother
newborn sepsis|bacterial sepsis newborn
early onset sepsis|bacterial sepsis newborn
rule out sepsis newborn|observation newborn suspected infectious
poor feeding newborn|feeding problem newborn
apnea of prematurity|apnea prematurity;apnea newborn
bpd lung|bronchopulmonary dysplasia
ivh|intraventricular hemorrhage
rop|retinopathy prematurity
pphn|persistent pulmonary hypertension newborn;persistent fetal circulation
caput|caput;birth injury scalp
cephalohematoma|cephalhematoma
erbs palsy|erbs paralysis
brachial plexus birth injury|erbs paralysis;birth injury brachial plexus
clavicle fracture birth|fracture clavicle birth injury
bilirubin newborn|neonatal jaundice
abo incompatibility|abo isoimmunization newborn
breast milk jaundice|neonatal jaundice breast milk
vlbw|extremely low birth weight newborn;low birth weight newborn
low birth weight|low birth weight newborn
born by c section|liveborn cesarean
newborn c section|liveborn infant cesarean
newborn vaginal|liveborn infant vaginally
newborn c section delivery|liveborn infant cesarean
newborn single c section|single liveborn infant cesarean
newborn vag delivery|liveborn infant vaginally
newborn twin|twin liveborn
born at home|liveborn outside hospital
newborn checkup|newborn examination 8
newborn check under 8 days|newborn under 8 days
newborn check 8 28 days|newborn 8 28 days
2 week check|newborn 8 28 days
colicky baby|colic
fussy baby|fussy infant
crying baby|excessive crying infant
brue|brief resolved unexplained
alte|brief resolved unexplained
sids|sudden infant death
dehydrated|dehydration
not gaining weight|failure to thrive;abnormal weight
early puberty|precocious puberty
growing pains|pain limb
kawasaki|mucocutaneous lymph node syndrome
hand foot mouth|enteroviral vesicular stomatitis
fifth disease|erythema infectiosum
roseola|exanthema subitum
molluscum|molluscum contagiosum
rotavirus|rotaviral enteritis
norovirus|acute gastroenteropathy norwalk
pyloric stenosis|hypertrophic pyloric stenosis
hirschsprung|hirschsprungs
flat head|plagiocephaly
scfe|slipped upper femoral epiphysis
perthes|legg calve perthes
osgood schlatter|osteochondrosis tibia;juvenile osteochondrosis
severs|juvenile osteochondrosis tarsus
greenstick|greenstick fracture
buckle fracture|torus fracture
torus|torus fracture
salter harris|physeal fracture
salter harris 2|salter harris type ii physeal fracture
mdd single|major depressive disorder single episode
mdd single severe|major depressive disorder single severe
mdd recurrent|major depressive disorder recurrent
mdd with psychosis|major depressive disorder psychotic
mdd recurrent severe with psychosis|major depressive disorder recurrent severe psychotic
depressed|depression
feeling down|depression
sad all the time|depression
dysthymia|dysthymic
persistent depressive|dysthymic
seasonal depression|major depressive disorder recurrent
bipolar depressed|bipolar disorder depressed
bipolar manic|bipolar disorder manic
mania|manic episode
acute psychosis|psychosis;brief psychotic
seeing things|visual hallucinations
paranoia|paranoid;delusional
delusions|delusional
stressed out|stress
nervous|nervousness
worry|generalized anxiety;worries
nightmares|nightmare
flashbacks|post traumatic stress
acute stress|acute stress reaction
panic|panic disorder
fear of flying|phobia
fear of needles|fear injections;phobia
anorexia|anorexia nervosa;anorexia
self harm|intentional self harm
hurting self|intentional self harm
si with plan|suicidal ideations
wants to die|suicidal ideations
homicidal|homicidal ideations
angry outbursts|irritability anger;intermittent explosive
anger|irritability anger
irritable|irritability
agitated|restlessness agitation
agitation|restlessness agitation
sundowning|dementia
forgetful|amnesia
memory problems|amnesia;memory
brain fog|cognitive;altered mental
dementia with behavior|dementia behavioral disturbance
dts|alcohol dependence withdrawal delirium
delirium tremens|alcohol dependence withdrawal delirium
alcohol withdrawal seizure|alcohol dependence withdrawal
etoh withdrawal seizures|alcohol dependence withdrawal
drunk|alcohol intoxication;alcohol use intoxication
intoxicated|alcohol intoxication
etoh intoxication|alcohol intoxication
crack|cocaine
opioid withdrawal|opioid dependence withdrawal
opioid dependence on suboxone|opioid dependence
suboxone|opioid dependence
methadone maintenance|opioid dependence
wernickes|wernickes encephalopathy
wernicke|wernickes encephalopathy
korsakoff|amnestic alcohol
adhd inattentive|attention deficit hyperactivity predominantly inattentive
cant focus|attention concentration deficit
learning disability|developmental disorder scholastic
intellectual disability|intellectual disabilities
gender dysphoria|gender identity
transgender|gender identity
low libido|hypoactive sexual desire
embolic stroke|cerebral infarction embolism
embolic stroke mca|cerebral infarction embolism middle cerebral artery
thrombotic stroke|cerebral infarction thrombosis
lacunar stroke|lacunar;cerebral infarction small artery
cryptogenic stroke|cerebral infarction
mca stroke|cerebral infarction middle cerebral artery
pca stroke|cerebral infarction posterior cerebral artery
aca stroke|cerebral infarction anterior cerebral artery
cerebellar stroke|cerebral infarction cerebellar artery
pontine stroke|cerebral infarction basilar artery
brainstem stroke|cerebral infarction basilar artery
carotid dissection|dissection carotid artery
vertebral dissection|dissection vertebral artery
brain aneurysm|cerebral aneurysm nonruptured
cerebral aneurysm|cerebral aneurysm nonruptured
ruptured aneurysm|nontraumatic subarachnoid hemorrhage
ruptured brain aneurysm|nontraumatic subarachnoid hemorrhage
brain avm|arteriovenous malformation cerebral vessels
venous sinus thrombosis|intracranial venous system;nonpyogenic thrombosis intracranial
cvst|nonpyogenic thrombosis intracranial
vasospasm|cerebral vasospasm vasoconstriction
pres|posterior reversible encephalopathy
subdural|subdural hemorrhage
sdh|subdural hemorrhage;subdural space
acute sdh|acute subdural hemorrhage
chronic sdh|chronic subdural hemorrhage
traumatic sdh|traumatic subdural hemorrhage
epidural hematoma|epidural hemorrhage
edh|epidural hemorrhage
traumatic sah|traumatic subarachnoid hemorrhage
tsah|traumatic subarachnoid hemorrhage
brain contusion|contusion cerebrum;contusion laceration cerebrum
dai|diffuse traumatic brain injury
loc less than 30 min|loss consciousness 30 minutes less
loc 20 min|loss consciousness 30 minutes less
no loc|without loss consciousness
without loc|without loss consciousness
post concussion|postconcussional
post concussive|postconcussional
old stroke|history transient ischemic attack cerebral infarction
old cva|sequelae cerebral infarction;history transient ischemic attack cerebral infarction
stroke with no deficits|history transient ischemic attack cerebral infarction
aphasia after stroke|aphasia following cerebral infarction
dysphagia after stroke|dysphagia following cerebral infarction
word finding|aphasia;symbolic dysfunctions
face droop|facial weakness
left sided weakness|hemiplegia left;weakness
right sided weakness|hemiplegia right;weakness
one sided weakness|hemiplegia
breakthrough seizure|epilepsy
pseudoseizure|conversion disorder seizures
pnes|conversion disorder seizures
absence seizures|absence epileptic syndrome
rrms|relapsing remitting multiple sclerosis
ppms|primary progressive multiple sclerosis
spms|secondary progressive multiple sclerosis
nmo|neuromyelitis optica
myasthenia|myasthenia gravis
myasthenia crisis|myasthenia gravis exacerbation
mg crisis|myasthenia gravis exacerbation
lou gehrig|amyotrophic lateral sclerosis
lou gehrigs|amyotrophic lateral sclerosis
shaky hands|tremor
tic douloureux|trigeminal neuralgia
post herpetic neuralgia|postherpetic
phn|postherpetic
meralgia|meralgia paresthetica
mortons neuroma|lesion plantar nerve
morton neuroma|lesion plantar nerve
cervical myelopathy|spondylosis myelopathy cervical
pseudotumor|benign intracranial hypertension
iih|benign intracranial hypertension
meningioma|benign neoplasm meninges
pituitary adenoma|benign neoplasm pituitary
acoustic neuroma|benign neoplasm cranial nerves
near syncope|syncope
presyncope|syncope
off balance|unsteadiness;abnormalities gait
balance problems|unsteadiness
trouble walking|difficulty walking
cant walk|difficulty walking
shuffling gait|abnormalities gait
frequent falls|repeated falls
keeps falling|repeated falls
fall risk|history falling
wobbly|unsteadiness
hip bursitis|trochanteric bursitis
elbow bursitis|olecranon bursitis
slap tear|superior glenoid labrum
bankart|shoulder;labrum
biceps tendonitis|bicipital tendinitis
calcific tendonitis|calcific tendinitis
dequervains|radial styloid tenosynovitis
de quervains|radial styloid tenosynovitis
locked finger|trigger finger
triggering|trigger
finger triggering|trigger finger
ring finger triggering|trigger ring finger
jammed finger|sprain finger;sprain interphalangeal
turf toe|sprain metatarsophalangeal
turned ankle|sprain ankle
twisted ankle|sprain ankle
rolled ankle|sprain ankle
twisted knee|sprain knee
itbs|iliotibial band
patellofemoral|patellofemoral disorders
pfps|patellofemoral disorders
chondromalacia|chondromalacia patellae
knee locking|derangement knee
hip labral tear|sprain hip;articular cartilage hip
fai|joint disorders hip
achilles tendonitis|achilles tendinitis
peroneal tendonitis|peroneal tendinitis
pttd|posterior tibial tendinitis
claw toe|toe deformities
charcot foot|charcots joint;arthropathy
lisfranc|tarsometatarsal;midfoot
jones fracture|fracture fifth metatarsal
5th metatarsal fracture|fracture fifth metatarsal
delayed healing fracture|delayed healing
pathologic fracture|pathological fracture
path fracture|pathological fracture
pathological fracture from mets|pathological fracture neoplastic disease
trimalleolar|trimalleolar fracture
bimalleolar|bimalleolar fracture
lateral malleolus|lateral malleolus fracture
pilon|pilon fracture
tibial plateau|condyle tibia;upper end tibia
nightstick|fracture shaft ulna
intertroch|intertrochanteric
intertroch fracture|intertrochanteric fracture
subtroch|subtrochanteric
sub capital|base of neck femur;intracapsular
femoral neck fracture|fracture neck femur
acetabular fracture|fracture acetabulum
pubic ramus|fracture pubis
pubic rami fracture|fracture pubis
sacral insufficiency fracture|fatigue fracture vertebra sacral;fracture sacrum
l1 compression fracture|wedge compression fracture first lumbar
t12 compression fracture|wedge compression fracture t11 t12
sternal fracture|fracture sternum
pulmonary contusion|contusion lung
splenic lac|laceration spleen
spleen lac|laceration spleen
grade v splenic laceration|major laceration spleen
grade 5 spleen laceration|major laceration spleen
liver lac|laceration liver
kidney lac|laceration kidney
renal laceration|laceration kidney
bowel injury|injury small intestine;injury colon
seatbelt sign|contusion abdominal wall
aortic injury|injury thoracic aorta
degloving|open wound;laceration
finger amputation|traumatic amputation finger
fingertip amputation|partial traumatic amputation finger
nailbed injury|laceration damage nail
nail bed laceration|laceration damage nail
smashed finger|crushing injury finger
subungual hematoma|contusion damage nail
bruised ribs|contusion front wall thorax;contusion thorax
bruised tailbone|contusion lower back pelvis
goose egg|contusion head
scalp lac|laceration scalp
face lac|laceration head
lip lac|laceration lip
chin lac|laceration head
eyebrow lac|laceration eyelid periocular
hand lac|laceration hand
foot lac|laceration foot
nail in foot|puncture wound foreign body foot
stepped on glass|laceration foreign body foot
tailbone pain|sacrococcygeal disorders
coccyx pain|sacrococcygeal disorders
rib pain|pleurodynia;chest pain
side pain|abdominal pain
hurts all over|fibromyalgia;pain
body aches|myalgia
achy|myalgia
achy joints|joint pain
stiff neck|cervicalgia
crick in neck|torticollis
stiff knee|stiffness knee
stiff shoulder|stiffness shoulder
stiff joints|stiffness joint
knee gave out|instability knee
unstable knee|instability knee
leg length discrepancy|unequal limb length
bow legs|genu varum
knock knees|genu valgum
pigeon toed|pigeon;toe
osteoporosis with fracture|age related osteoporosis pathological fracture
muscle wasting|muscle wasting atrophy
deconditioned|weakness;other malaise
bedbound|bed confinement
wheelchair bound|dependence wheelchair
uses walker|dependence enabling machines
frail|frailty;age related physical debility
frailty|age related physical debility
severe malnutrition|severe protein calorie malnutrition
moderate malnutrition|moderate protein calorie malnutrition
mild malnutrition|mild protein calorie malnutrition
lost weight|abnormal weight loss
gained weight|abnormal weight gain
class 3 obesity|morbid severe obesity
t1dm with dka|type 1 diabetes ketoacidosis
dka type 1|type 1 diabetes ketoacidosis
dka type 2|type 2 diabetes ketoacidosis
type 1 dka|type 1 diabetes ketoacidosis
type 2 dka|type 2 diabetes ketoacidosis
dm foot infection|diabetes skin complications
charcot diabetic|diabetes arthropathy
diabetic with gangrene|diabetes peripheral angiopathy gangrene
diabetic pad|diabetes peripheral angiopathy
dm with pad|diabetes peripheral angiopathy
brittle diabetic|type 1 diabetes
steroid induced diabetes|drug chemical induced diabetes
type 3c diabetes|diabetes due to underlying condition
lada|type 1 diabetes;other specified diabetes
di|diabetes insipidus
thyroid storm|thyrotoxic crisis
graves disease|thyrotoxicosis diffuse goiter
hypothyroid after thyroidectomy|postprocedural hypothyroidism
postsurgical hypothyroid|postprocedural hypothyroidism
hypothyroid status post thyroidectomy|postprocedural hypothyroidism
hypothyroidism status post thyroidectomy|postprocedural hypothyroidism
hypoparathyroid|hypoparathyroidism
pheo|pheochromocytoma;neoplasm adrenal
prolactinoma|benign neoplasm pituitary;hyperprolactinemia
high prolactin|hyperprolactinemia
panhypopit|hypopituitarism
adrenal crisis|addisonian crisis
low vitamin d|vitamin d deficiency
low b12|deficiency b group vitamins
scurvy|ascorbic acid deficiency
high uric acid|hyperuricemia
cf lung|cystic fibrosis pulmonary
sickle cell pain crisis|hb ss crisis
acute chest|acute chest syndrome
sickle cell acute chest|hb ss acute chest syndrome
sickle trait|sickle cell trait
checkup|general adult medical examination;routine child health examination
check up|general adult medical examination;routine child health examination
well child chk|routine child health examination
physical exam|general adult medical examination
well visit|general adult medical examination;routine child health examination
medicare wellness|general adult medical examination
well woman exam|gynecological examination
mammo screen|screening mammogram
mammo screening|screening mammogram
bone density|osteoporosis screening
std testing|screening infections sexual transmission
pregnancy confirmed|pregnancy test positive
iud insert|insertion intrauterine contraceptive device
iud removal|removal intrauterine contraceptive device
iud check|surveillance intrauterine contraceptive device
iud check up|surveillance intrauterine contraceptive device
iud string check|surveillance intrauterine contraceptive device
birth control pills|surveillance contraceptive pills;prescription contraceptive pills
birth control counseling|general counseling contraception
plan b|emergency contraception
depo shot|surveillance injectable contraceptive
nexplanon|implantable subdermal contraceptive
nexplanon removal|implantable subdermal contraceptive
tubal ligation|sterilization
wants vasectomy|sterilization
vasectomy check|sperm count;vasectomy
dialysis catheter care|adjustment management vascular access
port flush|adjustment management vascular access device
picc removal|adjustment management vascular access device
ostomy care|attention colostomy;attention artificial openings
suprapubic cath care|attention cystostomy
foley change|fitting adjustment urinary device
cast change|orthopedic aftercare;cast
cast check|orthopedic aftercare
cast removal|orthopedic aftercare
pin removal|removal internal fixation device
hardware removal visit|removal internal fixation device
staple removal|removal sutures
stitches removal|removal sutures
wound check|surgical dressings;aftercare
aftercare tka|aftercare joint replacement
aftercare tha|aftercare joint replacement
aftercare hip replacement|aftercare joint replacement
aftercare knee replacement|aftercare joint replacement
aftercare hip fx|intertrochanteric fracture subsequent;fracture neck femur subsequent
hearing aid check|fitting hearing aid
hearing test|examination ears hearing
eye exam|examination eyes vision
diabetic eye exam|diabetes mellitus ophthalmic;examination eyes
sports clearance|examination participation in sport
camp physical|examination participation;administrative
immigration physical|examination immigration;administrative
disability exam|disability determination;administrative examination
pre employment physical|pre employment
drivers license exam|examination driving license
travel vaccines|immunization;counseling travel
needs vaccine|immunization
vaccine refused|immunization not carried out refusal
refuses vaccines|immunization not carried out refusal
no show|procedure not carried out
left ama|leaving against medical advice
left without being seen|procedure not carried out left
noncompliant|noncompliance
not taking meds|underdosing;noncompliance medication
ran out of meds|repeat prescription
cant afford meds|underdosing financial hardship
lives alone|problems related living alone
lost housing|homelessness
homeless shelter|sheltered homelessness
homeless staying shelter|sheltered homelessness
homeless staying in shelter|sheltered homelessness
living in car|unsheltered homelessness
homeless on street|unsheltered homelessness
unemployed|unemployment
job stress|stress work
bereavement|disappearance death family member
domestic violence|spouse partner violence
intimate partner violence|spouse partner violence
on immunosuppressants|long term immunosuppressant;long term immunosuppressive
on biologics|long term immunosuppressive biologic
on humira|long term immunosuppressive biologic
on methotrexate|long term immunosuppressive
on tamoxifen|long term selective estrogen receptor modulators
on arimidex|long term aromatase inhibitors
on opioids|long term opiate analgesic
chronic opioids|long term opiate analgesic
on hrt|hormone replacement therapy
on birth control|long term contraceptives
on insulin pump|presence insulin pump
insulin pump status|presence insulin pump
on coumadin|long term anticoagulants
on blood thinners|long term anticoagulants
on asa|long term aspirin
picc in place|presence vascular implants
has pacemaker|presence cardiac pacemaker
has icd|presence automatic cardiac defibrillator
has stent|presence coronary angioplasty implant
stent status|presence coronary angioplasty implant
lvad status|presence heart assist device
lvad|heart assist device
has lvad|presence heart assist device
status post cabg|presence aortocoronary bypass graft
status post tka|presence artificial knee joint
status post tha|presence artificial hip joint
status post hysterectomy|absence uterus cervix
status post mastectomy|absence breast
status post splenectomy|absence spleen
status post cholecystectomy|absence digestive tract
status post colectomy|absence digestive tract
status post appendectomy|absence digestive tract
status post thyroidectomy|absence endocrine;postprocedural hypothyroidism
status post nephrectomy|absence kidney
status post bka|absence leg below knee
status post aka|absence leg above knee
status post kidney transplant|kidney transplant status
status post liver transplant|liver transplant status
status post heart transplant|heart transplant status
status post gastric bypass|bariatric surgery status
status post tracheostomy|tracheostomy status
organ donor kidney|kidney donor
brca|genetic susceptibility malignant neoplasm breast
brca positive|genetic susceptibility malignant neoplasm breast
lynch|genetic susceptibility;lynch
cancer survivor|personal history malignant neoplasm
history of cancer|personal history malignant neoplasm
history lymphoma|personal history lymphoma
history leukemia|personal history leukemia
history prostate cancer|personal history malignant neoplasm prostate
history bladder cancer|personal history malignant neoplasm bladder
history kidney stones|personal history urinary calculi
history of pe|personal history pulmonary embolism
history gdm|personal history gestational diabetes
history seizures|personal history nervous system
history of polyps|personal history colonic polyps
history covid|personal history covid 19
history tobacco|personal history nicotine dependence
smoker cigarettes|nicotine dependence cigarettes
smokes cigarettes|nicotine dependence cigarettes
1 ppd|nicotine dependence cigarettes
vapes|vaping;nicotine dependence
secondhand smoke|exposure environmental tobacco smoke
radon|exposure radon
hepatitis exposure|exposure viral hepatitis
hiv exposure|exposure human immunodeficiency
meningitis exposure|exposure communicable
flu exposure|exposure communicable
asymptomatic hiv|asymptomatic human immunodeficiency
aids|human immunodeficiency virus disease
fell off ladder|fall ladder
fell down stairs|fall stairs steps
fell out of bed|fall bed
fell off bike|pedal cycle
fell on ice|fall ice snow
slipped on ice|fall ice snow
fell in bathtub|fall bathtub
fell from tree|fall tree
fell off chair|fall chair
fell off roof|fall building
tripped over dog|fall tripping
tripped over rug|fall tripping
hit with bat|struck blunt;striking sports equipment
hit in head|striking;struck
dropped on foot|struck falling object
dog bite hand|open bite hand
cat scratch|scratched cat
horse kick|struck horse
bitten by snake|snake
scorpion sting|scorpion
wasp sting|wasp;hornet
jellyfish sting|jellyfish
hot coffee burn|hot drinks
hot oil burn|fats cooking oils
grease burn|fats cooking oils
firework|fireworks
table saw|powered
lawn mower injury|lawn mower
near drowning|drowning
hanging|asphyxiation hanging
strangled|asphyxiation
electrocuted|electrocution
inhaled smoke|toxic effect smoke;respiratory conditions smoke
ate bleach|toxic effect corrosive
swallowed bleach|toxic effect corrosive
ate mushrooms|ingested mushrooms
food poisoning|foodborne intoxication
giardia|giardiasis
travelers diarrhea|infectious gastroenteritis
viral gastroenteritis|viral intestinal infection
gastroenteritis|gastroenteritis colitis
gastro|gastroenteritis
mpox|monkeypox
pertussis|whooping cough
viral syndrome|viral infection
viral illness|viral infection
viral rash|viral exanthem;exanthem
fuo|fever unspecified
post op fever|postprocedural fever
vaccine reaction|infection following immunization;complications following immunization
tattoo infection|infection skin
piercing infection|infection skin
uncontrolled diabetes|diabetes hyperglycemia
uncontrolled dm2|type 2 diabetes hyperglycemia
poorly controlled diabetes|diabetes hyperglycemia
blue lips|cyanosis
pale|pallor
bruising easily|ecchymoses;spontaneous ecchymoses
easy bruising|ecchymoses;spontaneous ecchymoses
petechiae|ecchymoses
swollen belly|abdominal distension
swollen joints|effusion joint
swollen joint|effusion joint
swollen ankle|effusion ankle;localized edema
fluid on knee|effusion knee
water on knee|effusion knee
excessive thirst|polydipsia
always thirsty|polydipsia
always hungry|polyphagia
hunger|polyphagia
picky eater|feeding difficulties
wont eat|anorexia;feeding difficulties
sweaty|hyperhidrosis
excessive sweating|hyperhidrosis
cold intolerance|hypothermia
hot and cold|flushing;fever
shaking chills|chills
abnormal cxr|abnormal findings diagnostic imaging lung
abnormal mri brain|abnormal findings diagnostic imaging skull
abnormal ekg|abnormal electrocardiogram
abnormal labs|abnormal findings blood chemistry
elevated bnp|abnormal findings blood chemistry
elevated ammonia|abnormal findings blood chemistry;hyperammonemia
elevated bilirubin|bilirubin
hyperbilirubinemia|bilirubin
elevated alk phos|abnormal serum enzymes
elevated amylase|abnormal serum enzymes
elevated cea|elevated carcinoembryonic
elevated ca 125|elevated cancer antigen 125
elevated inr|abnormal coagulation
supratherapeutic inr|abnormal coagulation
high inr|abnormal coagulation
elevated psa|elevated prostate specific antigen
rising psa|rising psa;elevated prostate specific antigen
positive ppd|nonspecific reaction tuberculin
latent tb|latent tuberculosis
positive quantiferon|nonspecific reaction gamma interferon
drug screen|drug test;blood alcohol blood drug
abnormal stool test|other fecal abnormalities
positive cologuard|other fecal abnormalities
tdap|immunization
dtap|immunization
mmr|immunization
shingrix|immunization
shingles vaccine|immunization
varicella vaccine|immunization
hpv vaccine|immunization
gardasil|immunization
pneumonia vaccine|immunization
rsv vaccine|immunization
travel shots|immunization
flu vaccine|immunization
needs shots|immunization
gunshot wound|open wound;puncture wound;laceration
gsw|open wound;puncture wound
stab wound|puncture wound;laceration;open wound
no delivery|without delivery
not delivered|without delivery
undelivered|without delivery
wheel chair|wheelchair
wheelchair dependent|dependence wheelchair
wheel chair dependent|dependence wheelchair
wheel chair bound|dependence wheelchair
head ache|headache
tooth ache|toothache;teeth
stomach ache|abdominal pain
heart burn|heartburn
bed sore|pressure ulcer
black out|syncope
blacked out|syncope
blacking out|syncope
fell and hit head|unspecified injury head
fell hit head|unspecified injury head
sebaceous cyst|sebaceous cyst;epidermal cyst;pilar cyst
scalp cyst|pilar cyst;epidermal cyst;sebaceous cyst
cyst scalp|pilar cyst;epidermal cyst;sebaceous cyst
cyst back|epidermal cyst;sebaceous cyst
dog bite leg|open bite lower leg
dog bite arm|open bite arm
dog bite face|open bite cheek;open bite head
`;
