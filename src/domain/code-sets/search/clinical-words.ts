/** Diagnoses, complications and complaints, specialty by specialty, in the words of the titles; the form of the table is that of the abbreviations. */
export const CLINICAL_WORDS = `
always tired|fatigue
exhausted|fatigue
no energy|fatigue
worn out|fatigue
run down|malaise
feels weak|weakness
leaks urine coughing|stress incontinence
leaks urine sneezing|stress incontinence
leaks urine|urinary incontinence
pee leakage|urinary incontinence
stress urinary incontinence|stress incontinence
cant urinate|retention urine
trouble peeing|difficulty micturition
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
fb eye|foreign body external eye;foreign body cornea
stuck in throat|foreign body pharynx;foreign body esophagus
food stuck in throat|food esophagus;foreign body esophagus
food bolus|food esophagus
swallowed battery|foreign body esophagus;foreign body alimentary tract
swallowed object|foreign body alimentary tract
fb rectum|foreign body anus rectum
choking|foreign body respiratory tract;asphyxiation
choked on food|food respiratory tract;asphyxiation
fish bone throat|foreign body pharynx
great toe|great toe;foot
podagra|gout foot
pinky|little finger
pointer finger|index finger
pinky toe|lesser toe
butt|buttock
private parts|genital organs
privates|genital organs
crotch|groin
lady parts|vulva;vagina
calf|lower leg;calf
armpit|axilla
temple|head
cheek|cheek;head
chin|head
eyebrow|eyelid periocular
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
snores|snoring
stops breathing at night|sleep apnea
daytime sleepiness|hypersomnia;somnolence
sleepy|somnolence
cant stay awake|somnolence;hypersomnia
teeth grinding|bruxism
grinds teeth|bruxism
clenching teeth|bruxism
heart flutter|palpitations
heart fluttering|palpitations
heart skipping|palpitations
pounding heart|palpitations
chest pressure|chest pain
pain with breathing|chest pain breathing;painful respiration
pain when swallowing|dysphagia
painful swallowing|dysphagia
odynophagia|dysphagia
hard to swallow|dysphagia
lump in throat|globus
globus sensation|globus
food coming up|regurgitation
vomiting bile|bilious vomiting
cant keep food down|vomiting
cyclic vomiting|cyclical vomiting
coffee ground emesis|hematemesis
vomiting coffee grounds|hematemesis
bloody stool|melena;hemorrhage anus rectum
bloody diarrhea|hemorrhage anus rectum;gastroenteritis colitis
blood on toilet paper|hemorrhage anus rectum
bleeding from rectum|hemorrhage anus rectum
hematochezia|hemorrhage anus rectum
watery stool|diarrhea
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
stomach cramps|cramp abdominal;abdominal pain
irregular menses|irregular menstruation
heavy irregular periods|excessive frequent menstruation irregular cycle
menometrorrhagia|excessive frequent menstruation irregular cycle
painful sex|dyspareunia
pain with intercourse|dyspareunia
bleeding after sex|postcoital bleeding
atrophic vaginitis|postmenopausal atrophic vaginitis
vaginal atrophy|postmenopausal atrophic vaginitis
vaginal itching|pruritus vulvae
trichomonas|trichomonal;trichomoniasis
genital herpes|herpesviral infection urogenital
breast engorgement|lactation
clogged milk duct|disorders lactation;mastitis
sore nipples|nipple
man boobs|hypertrophy breast
cant smell|anosmia
cant taste|ageusia;parageusia
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
tearing eyes|epiphora
itchy eyes|conjunctivitis
eye discharge|conjunctivitis;discharge
seeing spots|vitreous opacities;visual disturbances
flashes of light|visual disturbances;subjective visual
light sensitivity|visual discomfort;photophobia
photophobia|visual discomfort
lid droop|ptosis eyelid
corneal abrasion|injury conjunctiva corneal abrasion
scratched eye|injury conjunctiva corneal abrasion
arc eye|photokeratitis
welders flash|photokeratitis
acute angle closure|acute angle closure glaucoma
epiretinal membrane|puckering macula
brao|retinal artery branch occlusion
nldo|neonatal obstruction nasolacrimal duct;stenosis nasolacrimal duct
subconj hemorrhage|conjunctival hemorrhage
open globe|penetrating wound eyeball;ocular laceration
clogged ears|impacted cerumen;eustachian tube disorder
plugged ears|impacted cerumen;eustachian tube disorder
ear popping|eustachian tube disorder
fluid behind ear|nonsuppurative otitis media
draining ear|otorrhea
ear drainage|otorrhea
ear bleeding|otorrhagia
room spinning|dizziness giddiness
stuffed up|nasal congestion
post nasal drip|postnasal drip
sneezing|sneezing;allergic rhinitis
sinus pressure|sinusitis
big tonsils|hypertrophy tonsils
enlarged tonsils|hypertrophy tonsils
adenoids|hypertrophy adenoids
retropharyngeal abscess|retropharyngeal parapharyngeal abscess
silent reflux|gastro esophageal reflux
parotitis|sialoadenitis;parotitis
salivary stone|sialolithiasis
neck mass|localized swelling mass neck
septal perforation|perforation nasal septum;disorders nose
gout flare|gout
c dif|clostridium difficile
c difficile|clostridium difficile
cdi|clostridium difficile
c diff colitis|clostridium difficile
type b dissection|dissection descending thoracic aorta
type b aortic dissection|dissection descending thoracic aorta
stanford type b|dissection descending thoracic aorta
aortic dissection|dissection aorta;dissection ascending aorta
dens|dens;second cervical vertebra
odontoid fracture type 2|type ii dens fracture
odontoid type 2|type ii dens fracture
type ii odontoid|type ii dens fracture
type 2 dens|type ii dens fracture
odontoid fracture type 3|dens fracture;second cervical vertebra
hangman fracture|traumatic spondylolisthesis second cervical vertebra
jefferson fracture|burst fracture first cervical vertebra
chance fracture|fracture thoracic vertebra;fracture lumbar vertebra
bile leak|perforation bile duct;complications digestive system
pji|infection internal prosthesis
periprosthetic joint infection|infection internal prosthesis
periprosthetic infection|infection internal prosthesis
pji tka|infection internal knee prosthesis
pji left tka|infection internal left knee prosthesis
pji right tka|infection internal right knee prosthesis
pji tha|infection internal hip prosthesis
pji left tha|infection internal left hip prosthesis
pji right tha|infection internal right hip prosthesis
infected tka|infection internal knee prosthesis
infected tha|infection internal hip prosthesis
infected knee replacement|infection internal knee prosthesis
infected hip replacement|infection internal hip prosthesis
infected hardware|infection internal fixation device
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
peg dislodged|gastrostomy malfunction
g tube fell out|gastrostomy malfunction
peg site infection|gastrostomy infection
trach bleeding|hemorrhage tracheostomy
colostomy prolapse|complications colostomy
stoma complication|complications colostomy;complications enterostomy
high output ileostomy|complications enterostomy;ileostomy
retained sponge|foreign object accidentally left in body
retained foreign body surgery|foreign object accidentally left in body
accidental puncture|accidental puncture laceration
iatrogenic pneumothorax|postprocedural pneumothorax
post op pneumonia|postprocedural respiratory;complications respiratory postprocedural
postop resp failure|postprocedural respiratory failure
post op stroke|postprocedural cerebrovascular infarction
post op mi|postprocedural;myocardial infarction type 4
post op afib|postprocedural cardiac functional disturbances
post dural puncture headache|spinal epidural anesthesia headache;cerebrospinal fluid leak spinal puncture
spinal headache|cerebrospinal fluid leak spinal puncture;headache anesthesia
pdph|cerebrospinal fluid leak spinal puncture
csf leak|cerebrospinal fluid leak
trali|transfusion related acute lung injury
contrast induced nephropathy|toxic nephropathy
cin kidney|toxic nephropathy
cytokine release|cytokine release syndrome
crs|cytokine release syndrome;chronic sinusitis
icans|immune effector cell associated neurotoxicity
gvhd|graft versus host
chemo mucositis|oral mucositis antineoplastic
chemo nausea|nausea vomiting;antineoplastic
neutropenia from chemo|agranulocytosis cancer chemotherapy
chemo induced neutropenia|agranulocytosis cancer chemotherapy
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
leptomeningeal disease|secondary malignant neoplasm cerebral meninges
svc syndrome|compression vein
tnbc|malignant neoplasm breast
merkel cell|merkel cell carcinoma
kaposi|kaposis sarcoma
waldenstrom|waldenstrom macroglobulinemia
cmml|chronic myelomonocytic leukemia
apl|acute promyelocytic leukemia
ctcl|mycosis fungoides;cutaneous t cell lymphoma
p vera|polycythemia vera
et|essential thrombocythemia
factor 5 leiden|activated protein c resistance
factor v leiden|activated protein c resistance
fvl|activated protein c resistance
thal|thalassemia
g6pd|glucose 6 phosphate dehydrogenase
high ferritin|abnormal findings blood chemistry;iron metabolism
hlh|hemophagocytic
high eosinophils|eosinophilia
burning mouth|glossodynia
posterior capsular opacification|secondary cataract
stent thrombosis|thrombosis cardiac prosthetic devices
anastomotic leak|disruption gastrointestinal tract anastomosis;complications digestive system
leak after colectomy|disruption gastrointestinal tract anastomosis;complications digestive system
anastomosis leak|disruption gastrointestinal tract anastomosis;complications digestive system
trach dependent|tracheostomy status
failure to wean|dependence respirator
vent associated pneumonia|ventilator associated pneumonia
icu psychosis|delirium
septic encephalopathy|metabolic encephalopathy
toxic metabolic encephalopathy|toxic encephalopathy;metabolic encephalopathy
uremic encephalopathy|metabolic encephalopathy
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
sepsis with shock|severe sepsis septic shock
mods|severe sepsis;systemic inflammatory response
multi organ failure|severe sepsis;systemic inflammatory response
lactic acidosis|lactic acidosis;acidosis
metabolic acidosis|acidosis
resp acidosis|respiratory acidosis;acidosis;respiratory failure hypercapnia
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
liver cyst|diseases liver;cystic liver
liver mass|liver disease;abnormal findings imaging liver
ascending cholangitis|cholangitis
biliary dyskinesia|diseases gallbladder
cbd obstruction|obstruction bile duct
cbd stricture|obstruction bile duct
alcoholic pancreatitis|alcohol induced pancreatitis
pancreatic insufficiency|pancreatic exocrine;exocrine pancreatic insufficiency
epi pancreas|exocrine pancreatic insufficiency
mallory weiss|gastro esophageal laceration hemorrhage
perf viscus|perforation intestine
perforated bowel|perforation intestine
perforated viscus|perforation intestine
free air|perforation intestine
avm stomach|angiodysplasia stomach
erosive esophagitis|gastro esophageal reflux esophagitis
schatzki|esophageal obstruction
schatzki ring|esophageal obstruction
gastric outlet obstruction|obstruction duodenum;pyloric stenosis
dumping syndrome|postgastric surgery
marginal ulcer|gastrojejunal ulcer
pseudomembranous colitis|enterocolitis clostridium difficile
toxic megacolon|megacolon
sigmoid volvulus|volvulus
lbo|intestinal obstruction
stool impaction|fecal impaction
external hemorrhoids|residual hemorrhoidal skin tags;hemorrhoids
prolapsed bladder|cystocele
bladder prolapse|cystocele
pelvic organ prolapse|female genital prolapse
ic|interstitial cystitis
painful bladder|interstitial cystitis
micro hematuria|microscopic hematuria
microhematuria|microscopic hematuria
testicle pain|testicular pain
swollen testicle|scrotal;testis swelling
boo|bladder neck obstruction
prostate nodule|nodular prostate
staghorn|calculus kidney
hydronephrosis with stone|hydronephrosis calculous obstruction
obstructive uropathy|obstructive reflux uropathy
renal mass|disorder kidney ureter
kidney mass|disorder kidney ureter
fsgs|focal segmental glomerular
membranous nephropathy|membranous
rta|renal tubular acidosis
renal artery stenosis|atherosclerosis renal artery;stricture renal artery
kidney tx|kidney transplant;transplantation kidney
liver tx|liver transplant;transplantation liver
lung tx|lung transplant
heart tx|heart transplant;transplantation heart
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
phtn|pulmonary hypertension
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
typical flutter|typical atrial flutter
atypical flutter|atypical atrial flutter
hole in heart|atrial septal defect;ventricular septal defect
bicuspid aortic valve|congenital insufficiency aortic valve;congenital aortic valve
bav|congenital aortic valve
coarctation|coarctation aorta
transposition|discordant ventriculoarterial;transposition
critical limb ischemia|atherosclerosis native arteries extremities rest pain
clti|atherosclerosis native arteries extremities
pad ulcer|atherosclerosis native arteries ulceration
acute limb ischemia|embolism thrombosis arteries lower extremities
arterial clot leg|embolism thrombosis arteries lower extremities
dry gangrene|gangrene
wet gangrene|gangrene
cecal volvulus|volvulus
volvulus colon|volvulus
unknown duration|unspecified duration
loc unknown duration|loss consciousness unspecified duration
open book pelvis|unstable disruption pelvic ring
open book|unstable disruption pelvic ring
vertical shear pelvis|unstable disruption pelvic ring
pelvic ring fracture|disruption pelvic ring
ich basal ganglia|intracerebral hemorrhage hemisphere subcortical
basal ganglia hemorrhage|intracerebral hemorrhage hemisphere subcortical
basal ganglia bleed|intracerebral hemorrhage hemisphere subcortical
thalamic hemorrhage|intracerebral hemorrhage hemisphere subcortical
lobar hemorrhage|intracerebral hemorrhage hemisphere cortical
pontine hemorrhage|intracerebral hemorrhage brain stem
copd exacerbation acute bronchitis|chronic obstructive pulmonary disease acute lower respiratory infection;chronic obstructive pulmonary disease acute exacerbation
flu b|influenza identified influenza virus;influenza
foley in place|presence urogenital implants
foley present|presence urogenital implants
mastitis postpartum|mastitis puerperium
mastitis pp|mastitis puerperium
pp|postpartum;puerperium
ruptured ectopic|ectopic pregnancy;tubal pregnancy
delirium infection|delirium due known physiological condition
acute delirium|delirium due known physiological condition
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
calf dvt|acute embolism thrombosis calf;acute embolism thrombosis tibial;acute embolism thrombosis deep veins distal lower extremity
dvt popliteal|acute embolism thrombosis popliteal
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
on home o2|dependence supplemental oxygen
o2 dependent|dependence supplemental oxygen
pulmonary edema|acute pulmonary edema;left ventricular failure
loculated effusion|pleural effusion
parapneumonic effusion|pleural effusion
chylothorax|chylous effusion
tension pneumo|tension pneumothorax
spontaneous pneumo|spontaneous pneumothorax
chest cold|acute bronchitis
pulmonary nodule|solitary pulmonary nodule
spot on lung|solitary pulmonary nodule
hilar adenopathy|localized enlarged lymph nodes
silicosis|pneumoconiosis dust silica
massive hemoptysis|hemoptysis
strep pneumo|pneumonia streptococcus pneumoniae
legionella|legionnaires
mac lung|pulmonary mycobacterial infection
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
nec fasc|necrotizing fasciitis
flesh eating|necrotizing fasciitis
fourniers|fournier gangrene
osteo foot|osteomyelitis ankle foot
osteomyelitis foot|osteomyelitis ankle foot
osteomyelitis toe|osteomyelitis ankle foot
epidural abscess|intraspinal abscess;extradural abscess
skin abscess|cutaneous abscess
infected cyst|epidermal cyst;follicular cyst
bedbugs|insect
tinea|dermatophytosis
toe fungus|tinea unguium
candida skin|candidiasis skin nail
intertrigo|erythema intertrigo
cystic acne|acne
contact derm|contact dermatitis
allergic to pcn|allergy status penicillin
allergic penicillin|allergy status penicillin
allergic to sulfa|allergy status sulfonamides
allergic to latex|allergy status latex
contrast allergy|allergy status radiographic dye
bee allergy|allergy status insect
egg allergy|allergy status eggs
shellfish allergy|allergy status seafood
keloid|hypertrophic scar
fatty lump|lipomatous neoplasm
ganglion cyst|ganglion
diabetic ulcer|diabetes foot ulcer
neuropathic ulcer|non pressure chronic ulcer
skin tear|laceration;open wound
stg 1|stage 1
stg 2|stage 2
stg 3|stage 3
stg 4|stage 4
deep tissue injury|pressure induced deep tissue damage
sjs|stevens johnson
drug rash|skin eruption drugs
chorioamnionitis|chorioamnionitis;infection amniotic sac membranes
uterine atony|atonic postpartum;immediate postpartum hemorrhage
retained products|retained products;retained portions placenta
malpresentation|malpresentation fetus
failure to progress|prolonged labor;arrested;labor
arrest of dilation|secondary uterine inertia
arrest of descent|labor;uterine inertia
prolonged labor|prolonged first stage labor;long labor
nonreassuring fetal heart|abnormality fetal heart rate
fetal heart decels|abnormality fetal heart rate
41 weeks|41 weeks;post term pregnancy;third trimester
28 weeks|28 weeks;third trimester
29 weeks|29 weeks;third trimester
30 weeks|30 weeks;third trimester
31 weeks|31 weeks;third trimester
32 weeks|32 weeks;third trimester
33 weeks|33 weeks;third trimester
34 weeks|34 weeks;third trimester
35 weeks|35 weeks;third trimester
36 weeks|36 weeks;third trimester
37 weeks|37 weeks;third trimester
38 weeks|38 weeks;third trimester
39 weeks|39 weeks;third trimester
40 weeks|40 weeks;third trimester
14 weeks|14 weeks;second trimester
15 weeks|15 weeks;second trimester
16 weeks|16 weeks;second trimester
17 weeks|17 weeks;second trimester
18 weeks|18 weeks;second trimester
19 weeks|19 weeks;second trimester
20 weeks|20 weeks;second trimester
21 weeks|21 weeks;second trimester
22 weeks|22 weeks;second trimester
23 weeks|23 weeks;second trimester
24 weeks|24 weeks;second trimester
25 weeks|25 weeks;second trimester
26 weeks|26 weeks;second trimester
27 weeks|27 weeks;second trimester
8 weeks|8 weeks;first trimester
9 weeks|9 weeks;first trimester
10 weeks|10 weeks;first trimester
11 weeks|11 weeks;first trimester
12 weeks|12 weeks;first trimester
13 weeks|13 weeks;first trimester
pree|pre eclampsia
severe features|severe
acom|anterior communicating
acomm|anterior communicating
pcom|posterior communicating
acom aneurysm|anterior communicating;nonruptured cerebral aneurysm
sah ruptured|nontraumatic subarachnoid hemorrhage
ruptured cerebral aneurysm|nontraumatic subarachnoid hemorrhage
ruptured acom aneurysm|nontraumatic subarachnoid hemorrhage anterior communicating
ruptured pcom aneurysm|nontraumatic subarachnoid hemorrhage posterior communicating
ruptured mca aneurysm|nontraumatic subarachnoid hemorrhage middle cerebral
inadvertent enterotomy|accidental puncture laceration digestive
enterotomy|accidental puncture laceration digestive
inadvertent durotomy|accidental puncture laceration dura
durotomy|accidental puncture laceration dura
inadvertent cystotomy|accidental puncture laceration genitourinary
car vs car|car occupant injured collision car;collision other type car
gbs positive pregnancy|streptococcus b carrier state pregnancy
rh negative pregnancy|maternal care rhesus;rh incompatibility
preterm labor delivered|preterm labor preterm delivery
braxton hicks|false labor
first degree tear|first degree perineal laceration
second degree tear|second degree perineal laceration
third degree tear|third degree perineal laceration
fourth degree tear|fourth degree perineal laceration
2nd degree perineal tear|second degree perineal laceration
perineal tear|perineal laceration delivery
vaginal tear delivery|laceration obstetric;vaginal laceration
uterine rupture|rupture uterus
uncomplicated delivery|full term uncomplicated delivery
vaginal delivery normal|full term uncomplicated delivery;delivery products of conception external
repeat c section|maternal care scar previous cesarean;extraction products of conception low open
repeat cesarean|maternal care scar previous cesarean;extraction products of conception low open
postpartum preeclampsia|preeclampsia puerperium
a1gdm|gestational diabetes diet controlled
a2gdm|gestational diabetes insulin controlled;gestational diabetes oral
obesity in pregnancy|obesity complicating pregnancy
smoking in pregnancy|smoking complicating pregnancy
intrahepatic cholestasis|cholestasis pregnancy;intrahepatic cholestasis
icp|cholestasis pregnancy
anembryonic|blighted ovum
incomplete miscarriage|incomplete spontaneous abortion
recurrent miscarriage|recurrent pregnancy loss
pul|ectopic pregnancy;pregnancy
tubal ectopic|tubal pregnancy
twins mo di|twin pregnancy monochorionic diamniotic
ivf pregnancy|pregnancy assisted reproductive technology
prenatal first|supervision normal first pregnancy
prenatal visit|supervision normal pregnancy
low sugar newborn|neonatal hypoglycemia
infant of diabetic mother|newborn infant diabetic mother
early onset sepsis|bacterial sepsis newborn
rule out sepsis newborn|observation newborn suspected infectious
poor feeding newborn|feeding problem newborn
apnea of prematurity|apnea prematurity;apnea newborn
bpd lung|bronchopulmonary dysplasia
ivh|intraventricular hemorrhage
rop|retinopathy prematurity
pphn|persistent pulmonary hypertension newborn;persistent fetal circulation
caput|caput;birth injury scalp
erbs palsy|erbs paralysis
brachial plexus birth injury|erbs paralysis;birth injury brachial plexus
clavicle fracture birth|fracture clavicle birth injury
bilirubin newborn|neonatal jaundice
abo incompatibility|abo isoimmunization newborn
breast milk jaundice|neonatal jaundice breast milk
born by c section|liveborn cesarean
newborn c section delivery|liveborn infant cesarean
newborn single c section|single liveborn infant cesarean
newborn vag delivery|liveborn infant vaginally
born at home|liveborn outside hospital
newborn checkup|newborn examination 8
newborn check under 8 days|newborn under 8 days
newborn check 8 28 days|newborn 8 28 days
2 week check|newborn 8 28 days
colicky baby|colic
brue|brief resolved unexplained
alte|brief resolved unexplained
sids|sudden infant death
not gaining weight|failure to thrive;abnormal weight
early puberty|precocious puberty
growing pains|pain limb
rotavirus|rotaviral enteritis
hirschsprung|hirschsprungs
greenstick|greenstick fracture
buckle fracture|torus fracture
torus|torus fracture
salter harris|physeal fracture
salter harris 2|salter harris type ii physeal fracture
mdd recurrent severe with psychosis|major depressive disorder recurrent severe psychotic
depressed|depression
feeling down|depression
sad all the time|depression
persistent depressive|dysthymic
seasonal depression|major depressive disorder recurrent
acute psychosis|psychosis;brief psychotic
seeing things|visual hallucinations
paranoia|paranoid;delusional
stressed out|stress
nervous|nervousness
worry|generalized anxiety;worries
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
irritable|irritability
agitated|restlessness agitation
agitation|restlessness agitation
dementia with behavior|dementia behavioral disturbance
delirium tremens|alcohol dependence withdrawal delirium
alcohol withdrawal seizure|alcohol dependence withdrawal
etoh withdrawal seizures|alcohol dependence withdrawal
intoxicated|alcohol intoxication
opioid withdrawal|opioid dependence withdrawal
suboxone|opioid dependence
methadone maintenance|opioid dependence
wernickes|wernickes encephalopathy
korsakoff|amnestic alcohol
cant focus|attention concentration deficit
low libido|hypoactive sexual desire
thrombotic stroke|cerebral infarction thrombosis
cryptogenic stroke|cerebral infarction
pontine stroke|cerebral infarction basilar artery
carotid dissection|dissection carotid artery
vertebral dissection|dissection vertebral artery
cerebral aneurysm|cerebral aneurysm nonruptured
ruptured aneurysm|nontraumatic subarachnoid hemorrhage
ruptured brain aneurysm|nontraumatic subarachnoid hemorrhage
brain avm|arteriovenous malformation cerebral vessels
venous sinus thrombosis|intracranial venous system;nonpyogenic thrombosis intracranial
cvst|nonpyogenic thrombosis intracranial
vasospasm|cerebral vasospasm vasoconstriction
pres|posterior reversible encephalopathy
subdural|subdural hemorrhage
edh|epidural hemorrhage
tsah|traumatic subarachnoid hemorrhage
brain contusion|contusion cerebrum;contusion laceration cerebrum
dai|diffuse traumatic brain injury
loc less than 30 min|loss consciousness 30 minutes less
loc 20 min|loss consciousness 30 minutes less
post concussive|postconcussional
old stroke|history transient ischemic attack cerebral infarction
old cva|sequelae cerebral infarction;history transient ischemic attack cerebral infarction
stroke with no deficits|history transient ischemic attack cerebral infarction
face droop|facial weakness
pseudoseizure|conversion disorder seizures
rrms|relapsing remitting multiple sclerosis
ppms|primary progressive multiple sclerosis
spms|secondary progressive multiple sclerosis
nmo|neuromyelitis optica
myasthenia crisis|myasthenia gravis exacerbation
shaky hands|tremor
post herpetic neuralgia|postherpetic
phn|postherpetic
cervical myelopathy|spondylosis myelopathy cervical
presyncope|syncope
off balance|unsteadiness;abnormalities gait
shuffling gait|abnormalities gait
frequent falls|repeated falls
keeps falling|repeated falls
fall risk|history falling
wobbly|unsteadiness
elbow bursitis|olecranon bursitis
slap tear|superior glenoid labrum
bankart|shoulder;labrum
biceps tendonitis|bicipital tendinitis
locked finger|trigger finger
triggering|trigger
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
hip labral tear|sprain hip;articular cartilage hip
fai|joint disorders hip
peroneal tendonitis|peroneal tendinitis
pttd|posterior tibial tendinitis
delayed healing fracture|delayed healing
pathological fracture from mets|pathological fracture neoplastic disease
lateral malleolus|lateral malleolus fracture
pilon|pilon fracture
nightstick|fracture shaft ulna
subtroch|subtrochanteric
sub capital|base of neck femur;intracapsular
acetabular fracture|fracture acetabulum
pubic ramus|fracture pubis
pubic rami fracture|fracture pubis
sacral insufficiency fracture|fatigue fracture vertebra sacral;fracture sacrum
t12 compression fracture|wedge compression fracture t11 t12
pulmonary contusion|contusion lung
grade v splenic laceration|major laceration spleen
grade 5 spleen laceration|major laceration spleen
renal laceration|laceration kidney
bowel injury|injury small intestine;injury colon
seatbelt sign|contusion abdominal wall
aortic injury|injury thoracic aorta
degloving|open wound;laceration
fingertip amputation|partial traumatic amputation finger
nailbed injury|laceration damage nail
nail bed laceration|laceration damage nail
smashed finger|crushing injury finger
subungual hematoma|contusion damage nail
bruised ribs|contusion front wall thorax;contusion thorax
bruised tailbone|contusion lower back pelvis
face lac|laceration head
stepped on glass|laceration foreign body foot
side pain|abdominal pain
hurts all over|fibromyalgia;pain
body aches|myalgia
achy|myalgia
achy joints|joint pain
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
muscle wasting|muscle wasting atrophy
deconditioned|weakness;other malaise
uses walker|dependence enabling machines
frail|frailty;age related physical debility
frailty|age related physical debility
mild malnutrition|mild protein calorie malnutrition
lost weight|abnormal weight loss
gained weight|abnormal weight gain
t1dm with dka|type 1 diabetes ketoacidosis
dm foot infection|diabetes skin complications
charcot diabetic|diabetes arthropathy
diabetic with gangrene|diabetes peripheral angiopathy gangrene
diabetic pad|diabetes peripheral angiopathy
dm with pad|diabetes peripheral angiopathy
brittle diabetic|type 1 diabetes
type 3c diabetes|diabetes due to underlying condition
di|diabetes insipidus
graves disease|thyrotoxicosis diffuse goiter
hypothyroid after thyroidectomy|postprocedural hypothyroidism
postsurgical hypothyroid|postprocedural hypothyroidism
hypothyroid status post thyroidectomy|postprocedural hypothyroidism
hypothyroidism status post thyroidectomy|postprocedural hypothyroidism
hypoparathyroid|hypoparathyroidism
high prolactin|hyperprolactinemia
panhypopit|hypopituitarism
adrenal crisis|addisonian crisis
low vitamin d|vitamin d deficiency
cf lung|cystic fibrosis pulmonary
sickle cell pain crisis|hb ss crisis
acute chest|acute chest syndrome
sickle trait|sickle cell trait
checkup|general adult medical examination;routine child health examination
check up|general adult medical examination;routine child health examination
well child chk|routine child health examination
well visit|general adult medical examination;routine child health examination
bone density|osteoporosis screening
std testing|screening infections sexual transmission
iud insert|insertion intrauterine contraceptive device
iud check up|surveillance intrauterine contraceptive device
iud string check|surveillance intrauterine contraceptive device
birth control pills|surveillance contraceptive pills;prescription contraceptive pills
birth control counseling|general counseling contraception
plan b|emergency contraception
nexplanon removal|implantable subdermal contraceptive
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
pin removal|removal internal fixation device
hardware removal visit|removal internal fixation device
staple removal|removal sutures
stitches removal|removal sutures
aftercare tka|aftercare joint replacement
aftercare tha|aftercare joint replacement
aftercare hip replacement|aftercare joint replacement
aftercare knee replacement|aftercare joint replacement
aftercare hip fx|intertrochanteric fracture subsequent;fracture neck femur subsequent
hearing aid check|fitting hearing aid
hearing test|examination ears hearing
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
not taking meds|underdosing;noncompliance medication
ran out of meds|repeat prescription
cant afford meds|underdosing financial hardship
lost housing|homelessness
homeless shelter|sheltered homelessness
staying shelter|sheltered homelessness
living in car|unsheltered homelessness
homeless on street|unsheltered homelessness
job stress|stress work
bereavement|disappearance death family member
intimate partner violence|spouse partner violence
on biologics|long term immunosuppressive biologic
on tamoxifen|long term selective estrogen receptor modulators
on arimidex|long term aromatase inhibitors
chronic opioids|long term opiate analgesic
on hrt|hormone replacement therapy
insulin pump status|presence insulin pump
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
status post kidney transplant|kidney transplant status
status post liver transplant|liver transplant status
status post heart transplant|heart transplant status
status post gastric bypass|bariatric surgery status
status post tracheostomy|tracheostomy status
brca|genetic susceptibility malignant neoplasm breast
brca positive|genetic susceptibility malignant neoplasm breast
lynch|genetic susceptibility;lynch
1 ppd|nicotine dependence cigarettes
secondhand smoke|exposure environmental tobacco smoke
radon|exposure radon
hepatitis exposure|exposure viral hepatitis
hiv exposure|exposure human immunodeficiency
meningitis exposure|exposure communicable
flu exposure|exposure communicable
asymptomatic hiv|asymptomatic human immunodeficiency
fell out of bed|fall bed
fell off bike|pedal cycle
fell on ice|fall ice snow
slipped on ice|fall ice snow
fell off chair|fall chair
fell off roof|fall building
hit with bat|struck blunt;striking sports equipment
dropped on foot|struck falling object
dog bite hand|open bite hand
cat scratch|scratched cat
horse kick|struck horse
bitten by snake|snake
scorpion sting|scorpion
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
gastro|gastroenteritis
pertussis|whooping cough
viral syndrome|viral infection
viral illness|viral infection
viral rash|viral exanthem;exanthem
vaccine reaction|infection following immunization;complications following immunization
tattoo infection|infection skin
piercing infection|infection skin
uncontrolled dm2|type 2 diabetes hyperglycemia
blue lips|cyanosis
pale|pallor
bruising easily|ecchymoses;spontaneous ecchymoses
easy bruising|ecchymoses;spontaneous ecchymoses
petechiae|ecchymoses
swollen belly|abdominal distension
swollen joints|effusion joint
fluid on knee|effusion knee
water on knee|effusion knee
excessive thirst|polydipsia
always thirsty|polydipsia
always hungry|polyphagia
hunger|polyphagia
picky eater|feeding difficulties
wont eat|anorexia;feeding difficulties
sweaty|hyperhidrosis
cold intolerance|hypothermia
hot and cold|flushing;fever
shaking chills|chills
abnormal cxr|abnormal findings diagnostic imaging lung
abnormal mri brain|abnormal findings diagnostic imaging skull
abnormal labs|abnormal findings blood chemistry
elevated bnp|abnormal findings blood chemistry
elevated ammonia|abnormal findings blood chemistry;hyperammonemia
hyperbilirubinemia|bilirubin
elevated alk phos|abnormal serum enzymes
elevated amylase|abnormal serum enzymes
elevated cea|elevated carcinoembryonic
elevated ca 125|elevated cancer antigen 125
elevated inr|abnormal coagulation
supratherapeutic inr|abnormal coagulation
high inr|abnormal coagulation
rising psa|rising psa;elevated prostate specific antigen
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
black out|syncope
blacked out|syncope
blacking out|syncope
fell and hit head|unspecified injury head
scalp cyst|pilar cyst;epidermal cyst;sebaceous cyst
cyst back|epidermal cyst;sebaceous cyst
dog bite leg|open bite lower leg
dog bite arm|open bite arm
dog bite face|open bite cheek;open bite head
nms|malignant neuroleptic syndrome
neuroleptic malignant|malignant neuroleptic syndrome
hus|hemolytic uremic syndrome
mals|celiac artery compression syndrome
rcvs|reversible cerebrovascular vasoconstriction syndrome
psp|progressive supranuclear
sbs|short bowel syndrome
aih|autoimmune hepatitis
esld|hepatic failure;liver disease
cca|intrahepatic bile duct carcinoma;malignant neoplasm bile duct
crc|malignant neoplasm colon;malignant neoplasm rectum
fap|familial adenomatous polyposis
nsip|nonspecific interstitial pneumonitis
pjp|pneumocystosis
vzv|varicella;zoster
hav|hepatitis a
cre|carbapenem resistance
kpc|carbapenem resistance
aplas|antiphospholipid syndrome
pnh|paroxysmal nocturnal hemoglobinuria
mpn|myeloproliferative
fl|follicular lymphoma
mcl|mantle cell lymphoma
mzl|marginal zone lymphoma
mcc|merkel cell carcinoma
tcc|malignant neoplasm bladder
mody|other specified diabetes mellitus
cah|adrenogenital disorders;congenital adrenal
men1|multiple endocrine neoplasia type i
men2|multiple endocrine neoplasia type ii
vhl|hippel lindau
nf1|neurofibromatosis type 1
tsc|tuberous sclerosis
gpa|granulomatosis polyangiitis;wegeners granulomatosis
mpa|microscopic polyangiitis
ssc|systemic sclerosis
pcl|posterior cruciate
lcl|lateral collateral
dmd|duchenne becker muscular dystrophy
a1at|alpha 1 antitrypsin deficiency
scd|sickle cell
lqts|long qt syndrome
rcm|restrictive cardiomyopathy
hlhs|hypoplastic left heart
tga|discordant ventriculoarterial connection;transposition great vessels
adhf|acute systolic heart failure;acute diastolic heart failure;heart failure
ali|embolism thrombosis arteries lower extremities
ica|internal carotid
mcd|minimal change
rpgn|rapidly progressive nephritic
poc|products of conception
aflp|liver disorders pregnancy
pvl|periventricular leukomalacia
nows|neonatal withdrawal maternal drugs
los|bacterial sepsis newborn
tls|tumor lysis
mah|malignant hyperthermia
nsti|necrotizing fasciitis
acute cholangitis|other cholangitis;cholangitis
hemorrhagic conversion|intracerebral hemorrhage
hemorrhagic transformation|intracerebral hemorrhage
supracondylar fracture|supracondylar fracture humerus;supracondylar fracture femur
lithium toxicity|poisoning other antipsychotics neuroleptics;adverse effect other antipsychotics neuroleptics
mesh infection|infection other internal prosthetic devices implants grafts
infected mesh|infection other internal prosthetic devices implants grafts
retained foreign body|foreign body accidentally left body;retained foreign body
retained instrument|foreign body accidentally left body
blood transfusion reaction|unspecified transfusion reaction;transfusion reaction
transfusion reaction|unspecified transfusion reaction;transfusion reaction
allergic transfusion reaction|anaphylactic reaction administration blood products;transfusion reaction
febrile transfusion reaction|febrile nonhemolytic transfusion reaction
hemolytic transfusion reaction|hemolytic transfusion reaction
cardiorenal syndrome|hypertensive heart chronic kidney;heart failure
hepatopulmonary|hepatopulmonary
aspiration event|pneumonitis inhalation food vomit
mucus plugging|foreign body respiratory tract;atelectasis
icu myopathy|critical illness myopathy
critical illness polyneuropathy|critical illness polyneuropathy
critical illness neuropathy|critical illness polyneuropathy
failed extubation|respiratory failure
septic emboli|septic arterial embolism;septic pulmonary embolism
infective endocarditis|acute subacute infective endocarditis
line sepsis|bloodstream infection central venous catheter
lvad infection|infection cardiac vascular
driveline infection|infection cardiac vascular
avf thrombosis|thrombosis vascular prosthetic
vp shunt malfunction|mechanical complication ventricular intracranial shunt
vp shunt infection|infection ventricular intracranial shunt
icp elevated|benign intracranial hypertension;cerebral edema
uncal herniation|compression brain
anoxic encephalopathy|anoxic brain damage
basal ganglia infarct|cerebral infarction
thalamic infarct|cerebral infarction
pontine infarct|cerebral infarction
cerebellar infarct|cerebral infarction cerebellar;cerebral infarction
`;
