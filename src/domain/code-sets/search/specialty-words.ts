/** What each specialty writes and what its patients say, organ by organ; the form of the table is that of the abbreviations. */
export const SPECIALTY_WORDS = `
nsvt|ventricular tachycardia
pvt|ventricular tachycardia
sss|sick sinus syndrome
sick sinus|sick sinus syndrome
mobitz 1|atrioventricular block second degree
mobitz 2|atrioventricular block second degree
wenckebach|atrioventricular block second degree
3rd degree av block|atrioventricular block complete
chb|atrioventricular block complete
icm|ischemic cardiomyopathy
nicm|other cardiomyopathies;dilated cardiomyopathy
dcm|dilated cardiomyopathy
hcm|hypertrophic cardiomyopathy
hocm|obstructive hypertrophic cardiomyopathy
broken heart syndrome|takotsubo
stress cardiomyopathy|takotsubo
lv thrombus|intracardiac thrombosis
pericarditis|acute pericarditis
pericardial tamponade|cardiac tamponade
endocarditis|acute endocarditis;subacute endocarditis
sbe|subacute infective endocarditis
code blue|cardiac arrest
widowmaker|left anterior descending
lad stemi|stemi left anterior descending
rca stemi|stemi right coronary
inferior stemi|stemi inferior wall
anterior stemi|stemi anterior wall
demand ischemia|acute ischemic heart
prinzmetal|angina documented spasm
chest pain on exertion|angina;chest pain
isr|stenosis coronary artery stent
in stent restenosis|stenosis coronary artery stent
carotid stenosis|occlusion stenosis carotid
carotid artery disease|occlusion stenosis carotid
taa|thoracic aortic aneurysm
leg artery blockage|atherosclerosis native arteries extremities
pad with claudication|atherosclerosis native arteries extremities intermittent claudication
pad rest pain|atherosclerosis native arteries extremities rest pain
cli|atherosclerosis native arteries extremities rest pain
buergers|thromboangiitis obliterans
raynaud|raynauds syndrome
thrombophlebitis|phlebitis thrombophlebitis
superficial clot|phlebitis thrombophlebitis superficial
svt leg|phlebitis superficial
spider veins|asymptomatic varicose veins
bleeding varices|esophageal varices bleeding
swollen ankles|localized edema;effusion ankle
orthostatic|orthostatic hypotension
orthostasis|orthostatic hypotension
pots|postural orthostatic tachycardia
white coat|elevated blood pressure reading without diagnosis
high bp|hypertension;elevated blood pressure reading
elevated bp no htn|elevated blood pressure reading without diagnosis hypertension
bp reading without htn|elevated blood pressure reading without diagnosis hypertension
htn crisis|hypertensive crisis
malignant htn|hypertensive emergency;hypertension
pah|primary pulmonary hypertension;pulmonary arterial hypertension
htn heart disease|hypertensive heart disease
htn heart ckd|hypertensive heart chronic kidney disease
htn ckd|hypertensive chronic kidney disease
copd with pneumonia|obstructive pulmonary disease lower respiratory infection
copd with acute bronchitis|obstructive pulmonary disease lower respiratory infection
copd bronchitis|obstructive pulmonary disease lower respiratory infection;chronic bronchitis
smokers cough|simple chronic bronchitis;bronchitis simple chronic
chest congestion|abnormalities breathing;cough
fluid on lungs|pulmonary edema;pleural effusion
water on lungs|pulmonary edema;pleural effusion
wet lung|pulmonary edema
flash pulmonary edema|acute pulmonary edema
lung nodule|solitary pulmonary nodule
pulm nodule|solitary pulmonary nodule
spn|solitary pulmonary nodule
lung mass|abnormal finding lung field;other nonspecific lung;abnormal findings diagnostic imaging lung
vent pneumonia|ventilator associated pneumonia
ventilator pneumonia|ventilator associated pneumonia
ventilator|ventilation;dependence respirator
cop|cryptogenic organizing pneumonia
boop|organizing pneumonia;cryptogenic organizing pneumonia
black lung|coalworkers pneumoconiosis
asbestosis|pneumoconiosis asbestos;asbestosis pneumoconiosis asbestos
valley fever|coccidioidomycosis
blasto|blastomycosis
histo|histoplasmosis
mac infection|pulmonary mycobacterial
ntm|mycobacterial infection
ltbi|latent tuberculosis
positive ppd|nonspecific reaction tuberculin skin test;nonspecific reaction tuberculin
positive quantiferon|nonspecific reaction gamma interferon
eia|exercise induced bronchospasm
exercise asthma|exercise induced bronchospasm
cough variant|cough variant asthma
bronchiolitis|acute bronchiolitis
rsv bronchiolitis|acute bronchiolitis respiratory syncytial
csa|central sleep apnea
ohs|obesity hypoventilation
deviated nose|deviated nasal septum
tonsillitis|acute tonsillitis
pta|peritonsillar abscess
quinsy|peritonsillar abscess
large tonsils|hypertrophy tonsils
lpr|chronic laryngitis;gastro esophageal reflux
vocal cord nodule|nodules vocal cords
vocal cord paralysis|paralysis vocal cords larynx;paralysis vocal cords
vcd|diseases vocal cords
loss of smell|anosmia
loss of taste|parageusia;disturbances smell taste;ageusia
fluid in ear|otitis media nonsuppurative;effusion;nonsuppurative otitis media
serous otitis|serous otitis media
plugged ear|impacted cerumen;eustachian
clogged ear|impacted cerumen;eustachian
etd|eustachian tube disorder
ear tubes|myringotomy;drainage middle ear drainage device
vertigo|dizziness giddiness;vertigo
vestibular neuritis|vestibular neuronitis
ear drum rupture|perforation tympanic membrane
pinkeye bacterial|mucopurulent conjunctivitis
allergic eyes|allergic conjunctivitis;atopic conjunctivitis
scratched cornea|corneal abrasion;injury conjunctiva corneal abrasion
corneal scratch|corneal abrasion
something in eye|foreign body external eye;foreign body cornea
metal in eye|foreign body cornea;foreign body external eye
subconjunctival hemorrhage|conjunctival hemorrhage
broken blood vessel eye|conjunctival hemorrhage
blood in eye|conjunctival hemorrhage;vitreous hemorrhage;hyphema
nuclear cataract|nuclear cataract age related
nuclear sclerosis|nuclear cataract age related;age related nuclear cataract
ns cataract|nuclear cataract age related;age related nuclear cataract
psc cataract|posterior subcapsular cataract
cortical cataract|cortical cataract age related
after cataract|secondary cataract
pco|secondary cataract
poag|primary open angle glaucoma
open angle glaucoma|primary open angle glaucoma
narrow angle|angle closure glaucoma
wet amd|exudative macular degeneration
dry amd|nonexudative macular degeneration
wet macular|exudative macular degeneration
dry macular|nonexudative macular degeneration
erm|puckering macula
macular pucker|puckering macula
macular hole|macular cyst hole
pvd eye|vitreous degeneration
posterior vitreous detachment|vitreous degeneration
crvo|central retinal vein occlusion
brvo|tributary branch retinal vein occlusion
crao|central retinal artery occlusion
dme|macular edema diabetic;diabetic retinopathy macular edema
proliferative retinopathy|proliferative diabetic retinopathy
nearsightedness|myopia
farsightedness|hypermetropia
need reading glasses|presbyopia
wandering eye|strabismus;exotropia
color blind|color vision deficiencies
blocked tear duct|stenosis nasolacrimal duct;obstruction nasolacrimal
watery eyes|epiphora
eye exam|examination eyes vision
diabetic eye exam|examination eyes vision;diabetes mellitus ophthalmic;examination eyes
gerd with esophagitis|gastro esophageal reflux disease with esophagitis
gerd without esophagitis|gastro esophageal reflux disease without esophagitis
reflux esophagitis|gastro esophageal reflux disease with esophagitis
barrett|barretts esophagus
esophageal stricture|esophageal obstruction
food impaction|food esophagus;foreign body esophagus
food stuck|food esophagus;foreign body esophagus
swallowed coin|foreign body alimentary tract;foreign body esophagus;foreign body stomach
zenkers|diverticulum esophagus acquired;diverticulum esophagus
duodenal ulcer bleed|duodenal ulcer hemorrhage
bleeding duodenal ulcer|duodenal ulcer hemorrhage
bleeding ulcer|ulcer hemorrhage
perforated ulcer|ulcer perforation
gave|angiodysplasia stomach;angiodysplasia stomach duodenum
avm colon|angiodysplasia colon
diverticular bleed|diverticulosis bleeding
perforated diverticulitis|diverticulitis perforation abscess
diverticular abscess|diverticulitis perforation abscess
perforated appendix|acute appendicitis perforation
ruptured appendix|acute appendicitis perforation
gastroenteritis|gastroenteritis colitis
viral gastroenteritis|viral intestinal infection
food poisoning|foodborne intoxication
norovirus|norwalk agent;acute gastroenteropathy norwalk
giardia|giardiasis
travelers diarrhea|infectious gastroenteritis
e coli diarrhea|escherichia coli intestinal
loose stools|diarrhea
opioid constipation|drug induced constipation
slow transit|slow transit constipation
impacted stool|fecal impaction
impaction|fecal impaction
gluten|celiac disease
crohns flare|crohns disease
crohns small bowel|crohns disease small intestine
crohns colon|crohns disease large intestine
uc flare|ulcerative colitis
pancolitis|ulcerative pancolitis
short gut|short bowel;postsurgical malabsorption
sibo|small intestinal bacterial overgrowth;intestinal malabsorption;vascular
pilonidal|pilonidal cyst
fistula in ano|anal fistula
thrombosed hemorrhoid|perianal venous thrombosis
bleeding hemorrhoids|hemorrhoids
rectal bleeding|hemorrhage anus rectum
bright red blood per rectum|hemorrhage anus rectum
heme positive stool|fecal abnormalities;other fecal abnormalities
occult blood|fecal abnormalities;melena
guaiac positive|fecal abnormalities;other fecal abnormalities
ventral hernia|incisional hernia;supplement abdominal wall synthetic
gallstone pancreatitis|biliary acute pancreatitis
etoh pancreatitis|alcohol induced pancreatitis
pancreatic cyst|cyst of pancreas;cyst pancreas
ipmn|neoplasm pancreas
acalculous|acute cholecystitis
chole|cholecystitis
acute cholecystitis with stones|calculus gallbladder acute cholecystitis
biliary colic|calculus gallbladder without cholecystitis;biliary
fatty liver alcoholic|alcoholic fatty liver
hep c carrier|chronic viral hepatitis c;carrier
hepatitis c carrier|chronic viral hepatitis c;carrier
hep b carrier|chronic viral hepatitis b
elevated liver enzymes|elevation liver transaminase;abnormal function liver;elevation levels liver transaminase;abnormal liver function
transaminitis|elevation liver transaminase;elevation levels liver transaminase
elevated bilirubin|bilirubin
pyelo|pyelonephritis
pyelonephritis|tubulo interstitial nephritis;pyelonephritis
hemorrhagic cystitis|cystitis hematuria
aki on ckd|acute kidney failure
prerenal|acute kidney failure
contrast nephropathy|nephropathy drug;toxic nephropathy
glomerulonephritis|nephritic syndrome
protein in urine|proteinuria
microalbuminuria|proteinuria
foamy urine|proteinuria
solitary kidney|acquired absence kidney;renal agenesis
one kidney|acquired absence kidney;renal agenesis
renal transplant status|kidney transplant status
bladder spasm|bladder
leak urine cough|stress incontinence
sui|stress incontinence
urge incont|urge incontinence
cant hold urine|urinary incontinence
retention|retention of urine
weak stream|urinary stream;poor urinary stream
urgency|urgency urination
testicular torsion|torsion testis
scrotal swelling|disorders male genital organs
testicle|testis
bph with obstruction|benign prostatic hyperplasia lower urinary tract symptoms
bph with retention|benign prostatic hyperplasia lower urinary tract symptoms
bv vaginosis|vaginitis
vaginal discharge|noninflammatory disorders vagina;vaginal discharge
vaginal dryness|atrophic vaginitis
bartholin|bartholins gland
nabothian|cervix
cramps period|dysmenorrhea
irregular periods|irregular menstruation
spotting|abnormal uterine bleeding;irregular menstruation;abnormal uterine vaginal bleeding
bleeding between periods|excessive frequent menstruation irregular;excessive frequent menstruation irregular cycle
prolapsed uterus|uterovaginal prolapse
adenomyosis|endometriosis uterus
polyp uterus|polyp corpus uteri
cervical polyp|polyp cervix
thick endometrium|abnormal findings diagnostic imaging
cin1|mild cervical dysplasia
cin2|moderate cervical dysplasia
cin3|carcinoma in situ cervix
cin i|mild cervical dysplasia
cin ii|moderate cervical dysplasia
cin iii|carcinoma in situ cervix
vin|dysplasia vulva
agus|atypical squamous cells cervix
hpv positive|high risk human papillomavirus
breastfeeding problem|lactation;disorders lactation
fibrocystic|mastopathy
gynecomastia|hypertrophy breast
dense breasts|inconclusive mammogram;dense
ovarian torsion|torsion ovary
ruptured cyst|ovarian cyst
hydrosalpinx|salpingitis
ama multip|supervision elderly multigravida
ama primip|supervision elderly primigravida
ama multigravida|supervision elderly multigravida
ama primigravida|supervision elderly primigravida
elderly multip|supervision elderly multigravida
teen pregnancy|supervision young
multip|multigravida;multiparity
primip|primigravida
high risk pregnancy|supervision high risk pregnancy
hrob|supervision high risk pregnancy
grand multip|grand multiparity
unwanted pregnancy|problems unwanted pregnancy
positive pregnancy test|pregnancy test positive;pregnant state
iup|pregnant state
anemia in pregnancy|anemia complicating pregnancy
gestational diabetes|gestational diabetes mellitus pregnancy
gdm a1|gestational diabetes pregnancy diet controlled
gdm a2|gestational diabetes pregnancy insulin controlled
gdm insulin|gestational diabetes pregnancy insulin controlled;gestational diabetes insulin controlled
gdm metformin|gestational diabetes pregnancy oral hypoglycemic
chronic htn pregnancy|pre existing essential hypertension complicating pregnancy
htn in pregnancy|hypertension pregnancy;maternal hypertension
preeclampsia mild|mild moderate pre eclampsia
preeclampsia|pre eclampsia
superimposed preeclampsia|pre existing hypertension pre eclampsia
gbs carrier|streptococcus b carrier state;streptococcus b carrier
spotting pregnancy|spotting complicating pregnancy
bleeding early pregnancy|hemorrhage early pregnancy
bleeding in pregnancy|hemorrhage pregnancy;antepartum hemorrhage
threatened ab|threatened abortion
incomplete ab|incomplete spontaneous abortion
incomplete abortion|incomplete spontaneous abortion
habitual aborter|recurrent pregnancy loss;pregnancy loss
molar pregnancy|hydatidiform mole
subchorionic hematoma|antepartum hemorrhage;hemorrhage early pregnancy
placenta previa bleeding|placenta previa hemorrhage
previa|placenta previa
abruption|premature separation placenta
accreta|placenta accreta
cervical insufficiency|cervical incompetence
incompetent cervix|cervical incompetence
short cervix|cervical shortening
decreased fetal movement|decreased fetal movements
dfm|decreased fetal movements
breech|breech presentation
transverse lie|transverse oblique lie
nuchal cord|cord around neck
fetal distress|fetal stress;abnormality fetal heart rate;fetal stress labor
nrfht|abnormality fetal heart rate
chorio|chorioamnionitis;infection amniotic sac membranes
postdates|post term pregnancy
post dates|post term pregnancy
overdue|post term pregnancy
preterm delivery|preterm labor preterm delivery
arrest of labor|uterine inertia
cpd|disproportion
1st degree lac|first degree perineal laceration
2nd degree lac|second degree perineal laceration
3rd degree lac|third degree perineal laceration
4th degree lac|fourth degree perineal laceration
endometritis postpartum|endometritis following delivery;puerperal sepsis
ppd depression|postpartum depression
baby blues|postpartum mood disturbance;postpartum mood;postpartum depression
routine postpartum|routine postpartum follow up
postpartum visit|routine postpartum follow up;postpartum follow up
postpartum check|routine postpartum follow up
twins mono di|twin pregnancy monochorionic diamniotic
twins di di|twin pregnancy dichorionic diamniotic
didi twins|twin pregnancy dichorionic diamniotic
triplets|triplet pregnancy;triplet
term prom|full term premature rupture membranes
rh negative|rh incompatibility;rhesus isoimmunization;rh negative
newborn vaginal|liveborn infant delivered vaginally;liveborn infant vaginally
newborn c section|liveborn infant delivered cesarean;liveborn infant cesarean
newborn delivered vaginally|liveborn infant delivered vaginally
newborn twin|twin liveborn infant;twin liveborn
single liveborn|single live birth;outcome delivery
low birth weight|low birth weight newborn
lbw|low birth weight newborn
vlbw|low birth weight newborn;extremely low birth weight newborn
premie|preterm newborn
preterm infant|preterm newborn
late preterm|preterm newborn
newborn hypoglycemia|neonatal hypoglycemia
idm|infant diabetic mother
newborn sepsis|bacterial sepsis newborn
neonatal sepsis|bacterial sepsis newborn
spitting up|regurgitation rumination newborn;vomiting
umbilical granuloma|umbilical polyp
cradle cap|seborrhea capitis
fussy baby|fussy infant;excessive crying
crying baby|excessive crying infant
newborn check|health examination newborn
newborn exam under 8 days|health examination newborn under 8 days
newborn 8 to 28 days|health examination newborn 8 to 28 days
failed hearing screen|abnormal auditory function study;hearing examination following failed
vsd repair|ventricular septal defect;supplement ventricular septum;repair ventricular septum
downs syndrome|down syndrome
turners|turners syndrome
pyloric stenosis|hypertrophic pyloric stenosis
ddh|dysplasia hip
toe walking|gait;toe
flat head|plagiocephaly
febrile infant|fever
roseola|exanthema subitum
fifths disease|erythema infectiosum
slapped cheek|erythema infectiosum
kawasaki|mucocutaneous lymph node syndrome
molluscum|molluscum contagiosum
tinea capitis|tinea barbae capitis
ring worm|tinea
ringworm scalp|tinea barbae capitis
tinea versicolor|pityriasis versicolor
cellulitis leg|cellulitis lower limb
cellulitis arm|cellulitis upper limb
cellulitis foot|cellulitis lower limb
cellulitis hand|cellulitis upper limb
abscess leg|cutaneous abscess lower limb;cutaneous abscess limb
abscess arm|cutaneous abscess limb
abscess buttock|cutaneous abscess buttock
abscess axilla|cutaneous abscess axilla;cutaneous abscess limb;cutaneous abscess
folliculitis|follicular
acne|acne vulgaris
plaque psoriasis|psoriasis vulgaris
balding|androgenic alopecia
poison oak|allergic contact dermatitis plants
excessive sweating|hyperhidrosis
keloid scar|hypertrophic scar
scar|scar conditions fibrosis skin
sebaceous cyst|epidermal cyst;sebaceous cyst;pilar cyst
epidermoid cyst|epidermal cyst
cyst skin|follicular cyst skin
lipoma|benign lipomatous neoplasm;lipomatous neoplasm
fatty tumor|benign lipomatous neoplasm
atypical mole|melanocytic nevi
dysplastic nevus|melanocytic nevi
basal cell|basal cell carcinoma skin
squamous cell skin|squamous cell carcinoma skin
melanoma|malignant melanoma
melanoma back|malignant melanoma trunk
melanoma chest|malignant melanoma trunk
melanoma abdomen|malignant melanoma trunk
melanoma arm|malignant melanoma upper limb
melanoma leg|malignant melanoma lower limb
melanoma scalp|malignant melanoma scalp neck
bed sore tailbone|pressure ulcer sacral
venous stasis ulcer|varicose veins ulcer;venous insufficiency;non pressure chronic ulcer;chronic venous hypertension ulcer
stasis dermatitis|venous insufficiency;varicose veins inflammation
foot ulcer|non pressure chronic ulcer foot
heel ulcer|non pressure chronic ulcer heel;pressure ulcer heel
ankle ulcer|non pressure chronic ulcer ankle
toe ulcer|non pressure chronic ulcer foot
arterial ulcer|atherosclerosis ulceration;atherosclerosis native arteries ulceration
scratch|abrasion
bruised|contusion
goose egg|contusion;contusion head
puncture|puncture wound
nail in foot|puncture wound foot;puncture wound foreign body foot
lac repair|laceration;repair skin
gash|laceration
animal bite|open bite;bitten
bite|open bite
bug bite|insect bite;bite nonvenomous
mosquito bite|insect bite;bite nonvenomous
wasp sting|venom wasps;wasp;hornet
hornet sting|venom hornets
fire ant|venom ants
rattlesnake|rattlesnake venom
black widow|black widow spider
brown recluse|brown recluse spider
dm foot ulcer|diabetes foot ulcer
dm neuropathy|diabetes neuropathy
dm ckd|diabetes chronic kidney disease
dm nephropathy|diabetes nephropathy
dm retinopathy|diabetes retinopathy
dm pvd|diabetes peripheral angiopathy
dm gangrene|diabetes peripheral angiopathy gangrene
dm cataract|diabetes cataract
dm charcot|diabetes neuropathic arthropathy
charcot foot|neuropathic arthropathy;charcots joint;arthropathy
charcot joint|charcots joint
dm uncontrolled|diabetes hyperglycemia
uncontrolled diabetes|diabetes hyperglycemia
poorly controlled diabetes|diabetes hyperglycemia
dm low sugar|diabetes hypoglycemia
dm hypoglycemia|diabetes hypoglycemia
steroid induced diabetes|drug chemical induced diabetes
lada|diabetes mellitus type 1;type 1 diabetes;other specified diabetes
cgm use|long term insulin;presence
post surgical hypothyroid|postprocedural hypothyroidism
subclinical hypothyroidism|subclinical iodine hypothyroidism
thyroid storm|thyrotoxic crisis storm;thyrotoxic crisis
hyperparathyroid|hyperparathyroidism
cushings|cushings syndrome
conns|primary hyperaldosteronism
pheo|neoplasm adrenal;pheochromocytoma
prolactinoma|benign neoplasm pituitary;hyperprolactinemia
vit d low|vitamin d deficiency
low b12|b12 deficiency;deficiency b group vitamins
low folate|folate deficiency
scurvy|ascorbic acid deficiency
malnutrition severe|severe protein calorie malnutrition
malnutrition moderate|moderate protein calorie malnutrition
wasting|cachexia
class 3 obesity|obesity class 3;morbid severe obesity
severe obesity|morbid severe obesity
dehydrated|dehydration
gout attack|gout
gout big toe|idiopathic gout ankle foot
gout foot|idiopathic gout ankle foot
gout toe|idiopathic gout ankle foot
big toe|great toe;toe;foot
high uric acid|hyperuricemia
wilsons|wilsons disease
iron overload|hemochromatosis;iron metabolism
microcytic anemia|anemia iron deficiency;other anemias
macrocytic anemia|anemia;megaloblastic
pernicious anemia|vitamin b12 deficiency anemia intrinsic factor
anemia of chronic disease|anemia chronic diseases classified elsewhere
anemia cancer|anemia neoplastic disease
hit|heparin induced thrombocytopenia
leukocytosis|elevated white blood cell count;elevated white blood cell
elevated wbc|elevated white blood cell count
low wbc|decreased white blood cell count
leukopenia|decreased white blood cell count
pv|polycythemia vera
et platelets|essential thrombocythemia
dic|disseminated intravascular coagulation
vwd|von willebrand
bleeding disorder|coagulation defect
protein c deficiency|thrombophilia
apls|antiphospholipid syndrome;antiphospholipid
antiphospholipid|antiphospholipid syndrome
hodgkin|hodgkin lymphoma
mantle cell|mantle cell lymphoma
burkitt|burkitt lymphoma
myeloma|multiple myeloma
tumor lysis|tumor lysis syndrome
neutropenic fever|neutropenia;fever
chemo induced nausea|nausea vomiting;adverse antineoplastic
uoq|upper outer quadrant
uiq|upper inner quadrant
loq|lower outer quadrant
liq|lower inner quadrant
upper outer breast|upper outer quadrant breast
rul|upper lobe right
lul|upper lobe left
rml|middle lobe
cecal|cecum
tubular adenoma|benign neoplasm
adenomatous polyp|benign neoplasm
sessile serrated|benign neoplasm colon
villous adenoma|benign neoplasm
klatskin|malignant neoplasm extrahepatic bile duct
cholangio|intrahepatic bile duct carcinoma
cholangiocarcinoma|intrahepatic bile duct carcinoma;malignant neoplasm extrahepatic bile duct
hepatoma|liver cell carcinoma
gist|gastrointestinal stromal tumor
carcinoid|carcinoid tumor
net tumor|neuroendocrine tumor
thymoma|malignant neoplasm thymus;thymus
vocal cord cancer|malignant neoplasm glottis
oral cancer|malignant neoplasm mouth
sarcoma|malignant neoplasm connective soft tissue
osteosarcoma|malignant neoplasm bone
ewing|malignant neoplasm bone
wilms|malignant neoplasm kidney
neuroblastoma|malignant neoplasm adrenal
retinoblastoma|malignant neoplasm retina
glioma|malignant neoplasm brain
glioblastoma|malignant neoplasm brain
astrocytoma|malignant neoplasm brain
meningioma|benign neoplasm meninges
acoustic neuroma|benign neoplasm cranial nerves
vestibular schwannoma|benign neoplasm cranial nerves
seminoma|malignant neoplasm testis
vaginal cancer|malignant neoplasm vagina
fallopian|fallopian tube
peritoneal carcinomatosis|secondary malignant neoplasm peritoneum;secondary malignant neoplasm retroperitoneum peritoneum
carcinomatosis|secondary malignant neoplasm;secondary malignant neoplasm retroperitoneum peritoneum
spine mets|secondary malignant neoplasm bone
node mets|secondary malignant neoplasm lymph nodes
axillary node mets|secondary malignant neoplasm axilla lymph nodes
cup cancer|malignant neoplasm unspecified
unknown primary|malignant neoplasm unspecified;disseminated malignant neoplasm
no remission|not having achieved remission
relapsed|relapse
cancer survivor|personal history malignant neoplasm
hx of cancer|personal history malignant neoplasm
history bladder cancer|personal history malignant neoplasm bladder
history kidney cancer|personal history malignant neoplasm kidney
history skin cancer|personal history malignant neoplasm skin
history thyroid cancer|personal history malignant neoplasm thyroid
history cervical cancer|personal history malignant neoplasm cervix
history uterine cancer|personal history malignant neoplasm uterus
history ovarian cancer|personal history malignant neoplasm ovary
history lymphoma|personal history lymphoma
history leukemia|personal history leukemia
history polyp|personal history colon polyps;personal history colonic polyps
history of heart attack|old myocardial infarction
history seizure|personal history nervous system
history kidney stone|personal history urinary calculi
history uti|personal history urinary tract infections
history gdm|personal history gestational diabetes
history preterm labor|personal history pre term labor
history alcohol abuse|alcohol dependence remission
history drug abuse|remission
history tobacco|personal history nicotine dependence
history asbestos|contact exposure asbestos
history suicide attempt|personal history suicidal behavior
history of self harm|personal history self harm
history mrsa|personal history methicillin resistant
history tb|personal history tuberculosis
history hep c|personal history infectious parasitic
history steroids|personal history steroid therapy
history abuse|personal history abuse
history fracture|personal history traumatic fracture
family history colorectal cancer|family history malignant neoplasm digestive organs
family history stomach cancer|family history malignant neoplasm digestive organs
family history pancreatic cancer|family history malignant neoplasm digestive organs
family history lung cancer|family history malignant neoplasm trachea bronchus lung
family history melanoma|family history malignant neoplasm organs
family history cad|family history ischemic heart
family history mi|family history ischemic heart
family history heart disease|family history ischemic heart;family history heart
family history dm|family history diabetes
family history htn|family history heart disease circulatory
family history depression|family history mental behavioral
family history alcoholism|family history alcohol
family history sudden death|family history sudden cardiac death
family history polyps|family history colon polyps
chronic migraine|chronic migraine without aura
ocular migraine|migraine with aura;ophthalmoplegic migraine
daily headache|headache
thunderclap|headache
post concussion|postconcussional
brain fog|altered mental status;cognitive functions;cognitive;altered mental
forgetful|amnesia;memory
memory problems|amnesia;memory
alzheimers dementia|alzheimers disease
alzheimers early onset|alzheimers disease early onset
sundowning|dementia behavioral;delirium;dementia
anoxic brain injury|anoxic brain damage
water on brain|hydrocephalus
pseudotumor|benign intracranial hypertension
iih|benign intracranial hypertension
brain abscess|intracranial abscess
brain aneurysm|cerebral aneurysm;cerebral aneurysm nonruptured
subdural hematoma|subdural hemorrhage
epidural hematoma|epidural hemorrhage
subarachnoid|subarachnoid hemorrhage
no loc|without loss of consciousness;without loss consciousness
without loc|without loss of consciousness;without loss consciousness
brief loc|loss of consciousness 30 minutes
embolic stroke|cerebral infarction embolism
lacunar stroke|small artery;lacunar;cerebral infarction small artery
cerebellar stroke|cerebral infarction cerebellar;cerebral infarction cerebellar artery
brainstem stroke|cerebral infarction;cerebral infarction basilar artery
slurred speech|dysarthria
word finding|aphasia;symbolic dysfunctions
one sided weakness|hemiplegia
absence seizure|absence epileptic;absence epileptic syndrome
breakthrough seizure|epilepsy
pnes|conversion disorder seizures
tardive|dyskinesia
tardive dyskinesia|drug induced dyskinesia
stiff neck|cervicalgia;torticollis
huntingtons|huntingtons disease
myasthenia|myasthenia gravis
mg crisis|myasthenia gravis exacerbation
lou gehrigs|amyotrophic lateral sclerosis
trigeminal|trigeminal neuralgia
tic douloureux|trigeminal neuralgia
meralgia|meralgia paresthetica
peroneal|lateral popliteal nerve
syncope|syncope collapse
blackout|syncope collapse
near syncope|syncope collapse;syncope
balance problem|unsteadiness;abnormalities gait
gait instability|unsteadiness on feet
trouble walking|difficulty walking
cant walk|difficulty walking
night terrors|sleep terrors
nightmares|nightmare
mixed anxiety depression|anxiety depression
anxiety depression|mixed anxiety;anxiety depressed mood
adjustment anxiety|adjustment disorder anxiety
adjustment depressed|adjustment disorder depressed mood
situational depression|adjustment disorder depressed mood
mdd single|major depressive disorder single;major depressive disorder single episode
mdd with psychosis|major depressive disorder psychotic
dysthymia|dysthymic disorder;dysthymic
bipolar manic|bipolar current episode manic;bipolar disorder manic
bipolar depressed|bipolar current episode depressed;bipolar disorder depressed
mania|manic episode
paranoid|delusional
delusions|delusional
adhd inattentive|attention deficit hyperactivity predominantly inattentive
adhd hyperactive|attention deficit hyperactivity predominantly hyperactive
add inattentive|attention deficit hyperactivity predominantly inattentive
asd autism|autistic disorder
learning disability|scholastic skills;learning;developmental disorder scholastic
intellectual disability|intellectual disabilities
aggressive|violent behavior
anger|irritability anger
suicidal thoughts|suicidal ideations
alcohol withdrawal|alcohol dependence withdrawal
dts|alcohol withdrawal delirium;alcohol dependence withdrawal delirium
drunk|alcohol intoxication;alcohol use intoxication
drug use|psychoactive substance
crack|cocaine
opioid use disorder|opioid dependence
nicotine|nicotine dependence
cigs|cigarettes
dip|chewing tobacco
snuff|chewing tobacco
vape|nicotine dependence other tobacco;vaping;nicotine dependence
cervical spine|cervical
c spine|cervical
cspine|cervical
t spine|thoracic
tspine|thoracic
l spine|lumbar
lspine|lumbar
ls spine|lumbosacral
lumbar disc herniation|intervertebral disc displacement lumbar
slipped disc lumbar|intervertebral disc displacement lumbar
herniated disc lumbar|intervertebral disc displacement lumbar
disc bulge|intervertebral disc displacement
failed back|postlaminectomy syndrome
post laminectomy|postlaminectomy syndrome
flat back|flatback
facet arthropathy|spondylosis
si joint pain|sacroiliac;sacrococcygeal
coccyx pain|sacrococcygeal;coccygeal;sacrococcygeal disorders
tailbone pain|sacrococcygeal;sacrococcygeal disorders
ankylosing|ankylosing spondylitis
stenosis with claudication|spinal stenosis neurogenic claudication
sciatic pain|sciatica
rib pain|pleurodynia;chest pain
arthritis shoulder|osteoarthritis shoulder
arthritis hand|osteoarthritis hand
arthritis back|spondylosis
rheumatoid|rheumatoid arthritis
rh arthritis|rheumatoid arthritis
rf positive|rheumatoid factor
rf pos|rheumatoid factor
rf negative|without rheumatoid factor
seronegative|without rheumatoid factor
lupus nephritis|lupus glomerular disease;lupus glomerular
mctd|overlap syndromes
vasculitis|arteritis
sarcoid|sarcoidosis
sore muscles|myalgia
hip bursitis|trochanteric bursitis
rotator cuff tendonitis|rotator cuff;shoulder lesion
nontraumatic|not specified traumatic
de quervains|radial styloid tenosynovitis
dequervain|radial styloid tenosynovitis
thumb arthritis|osteoarthritis first carpometacarpal
cmc arthritis|osteoarthritis first carpometacarpal
claw toe|hammer toe;toe deformities
morton neuroma|lesion plantar nerve
heel spur|calcaneal spur
pes planus|flat foot
knee locking|derangement knee
old meniscus tear|derangement meniscus old tear
osgood|osteochondrosis tibia tubercle
osgood schlatter|juvenile osteochondrosis tibia tubercle;osteochondrosis tibia;juvenile osteochondrosis
severs|osteochondrosis tarsus;juvenile osteochondrosis tarsus
perthes|osteochondrosis head femur;legg calve perthes
legg calve perthes|juvenile osteochondrosis head femur
scfe|slipped upper femoral epiphysis
bone infection|osteomyelitis
pathologic fracture|pathological fracture
path fx|pathological fracture
fragility fracture|osteoporosis current pathological fracture
osteoporosis fracture|osteoporosis current pathological fracture;age related osteoporosis pathological fracture
osteoporosis path fracture|osteoporosis current pathological fracture
subs routine|subsequent routine healing
paget|osteitis deformans
intertroch|intertrochanteric fracture;intertrochanteric
femur fracture|fracture femur
tibial plateau|fracture upper end tibia;condyle tibia;upper end tibia
bimalleolar|bimalleolar fracture
trimalleolar|trimalleolar fracture
jones fracture|fracture fifth metatarsal
lisfranc|tarsometatarsal;midfoot
heel bone|calcaneus
ankle fracture|fracture lower leg;fracture malleolus
finger fracture|fracture finger phalanx
hand fracture|fracture metacarpal
scaphoid|navicular scaphoid
radius|radial
radial head|fracture head radius
humerus|humeral
femur|femoral
tibia|tibial
shoulder fracture|fracture upper end humerus
rib fracture|fracture rib;multiple fractures ribs
orbital fracture|fracture orbital floor
blowout fracture|fracture orbital floor
facial fracture|fracture facial bones
nasal fracture|fracture nasal bones
odontoid|dens;second cervical vertebra
hangmans|fracture second cervical vertebra
pelvic fracture|fracture pelvis
sacral fracture|fracture sacrum
open type 1|open type i or ii
open type 2|open type i or ii
open type 3|open type iiia iiib iiic
type 3a|type iiia
type 3b|type iiib
type 3c|type iiic
gustilo 3|open type iiia
grade 3 open|open type iiia
compound fracture|open fracture
hairline fracture|nondisplaced fracture
nondisp|nondisplaced
disp|displaced
shoulder dislocation|dislocation shoulder joint
separated shoulder|dislocation acromioclavicular
ac separation|dislocation acromioclavicular
back strain|strain muscle back
lumbar strain|strain muscle lower back
cervical strain|sprain ligaments cervical;strain neck
neck strain|strain muscle neck;sprain cervical
neck sprain|sprain ligaments cervical
quad tear|strain quadriceps
biceps tear|strain muscle biceps
head laceration|laceration head;laceration scalp
hit head|injury head;striking;struck
closed head injury|injury head;concussion
chi|injury head
minor head injury|injury head
solid organ injury|injury liver;injury spleen
crush injury|crushing injury
crushed finger|crushing injury finger
scald|burn;hot water
chemical burn|corrosion
altitude sickness|high altitude
smoke inhalation|toxic effect smoke;respiratory conditions smoke
carbon monoxide poisoning|toxic effect carbon monoxide
lead poisoning|toxic effect lead
od intentional|poisoning intentional self harm
od accident|poisoning accidental
overdosed|poisoning
intentional|intentional self harm
accident|accidental
unintentional|accidental
toxicity|adverse effect;poisoning
side effect|adverse effect
reaction|adverse effect
underdose|underdosing
ace inhibitor|angiotensin converting enzyme inhibitors
acei|angiotensin converting enzyme inhibitors
lisinopril|angiotensin converting enzyme inhibitors
arb|angiotensin
beta blocker|beta adrenoreceptor antagonists
metoprolol|beta adrenoreceptor antagonists
calcium channel blocker|calcium channel blockers
amlodipine|calcium channel blockers
statin|antihyperlipidemic
atorvastatin|antihyperlipidemic
diuretic|diuretics
hctz|benzothiadiazides
digoxin|cardiac stimulant glycosides
dig toxicity|cardiac stimulant glycosides
amiodarone|antidysrhythmic
heparin|anticoagulants
sulfonylurea|insulin oral hypoglycemic
ssri|selective serotonin reuptake
zoloft|selective serotonin reuptake
tca overdose|tricyclic antidepressants
lithium|psychotropic
antipsychotic|antipsychotics
seroquel|antipsychotics
dilantin|hydantoin
keppra|antiepileptic
depakote|antiepileptic
oxycodone|opioids
hydrocodone|opioids
morphine|opioids
tramadol|opioids
vancomycin|antibiotics
antibiotic|antibiotics
amoxicillin|penicillins
chemo drug|antineoplastic
immunosuppressant|immunosuppressive;long term immunosuppressant;long term immunosuppressive
prednisone|glucocorticoids
contrast dye|diagnostic agents
iodine contrast|diagnostic agents;contrast
opiate|opioid
opiate use|opiate analgesic;opioid
opioid use|opiate analgesic;opioid
chronic opioid use|long term opiate analgesic
blood thinner use|long term anticoagulants
long term anticoagulant|long term anticoagulants
on hd|dependence renal dialysis;dialysis;performance urinary filtration
long term nsaid|long term non steroidal anti inflammatories
high risk med|long term drug therapy
drug monitoring|therapeutic drug level monitoring
med monitoring|therapeutic drug level monitoring
post op infection|infection following procedure
post op wound infection|infection following procedure
postoperative infection|infection following procedure
post op hematoma|postprocedural hematoma
post op bleeding|postprocedural hemorrhage
post op nausea|nausea vomiting;postprocedural
post op anemia|acute posthemorrhagic anemia
post op visit|surgical aftercare
post op check|surgical aftercare
wound care|dressing;aftercare
wound dehisced|disruption operation wound
foreign body left in|foreign body accidentally left
prosthetic joint infection|infection inflammatory reaction internal joint prosthesis
hip prosthesis infection|infection inflammatory reaction hip prosthesis
knee prosthesis infection|infection inflammatory reaction knee prosthesis
pacemaker malfunction|mechanical complication cardiac electrode;breakdown
pacemaker infection|infection cardiac device
pacemaker check|adjustment management pacemaker
pacemaker in situ|presence cardiac pacemaker
ppm|cardiac pacemaker
icd in situ|presence automatic implantable defibrillator
clogged port|complication vascular catheter
clotted fistula|thrombosis vascular prosthetic
av fistula problem|complication vascular;arteriovenous fistula
shunt malfunction|mechanical complication ventricular shunt
prosthesis fitting|fitting adjustment artificial
trach care|attention tracheostomy
colostomy care|attention colostomy
hysterectomy status|acquired absence cervix uterus
mastectomy status|acquired absence breast
cholecystectomy status|acquired absence digestive
appendectomy status|acquired absence digestive
nephrectomy status|acquired absence kidney
splenectomy status|acquired absence spleen
toe amputation status|acquired absence toe
bka right|acquired absence right leg below knee;detachment right lower leg
aka left|acquired absence left leg above knee;detachment left upper leg
hip replacement status|presence artificial hip joint
knee replacement status|presence artificial knee joint
tavr status|presence heart valve
heart valve status|presence heart valve
lens implant|presence intraocular lens
pseudophakia|presence intraocular lens
organ donor|donor
hungry|food insecurity
evicted|housing instability
poverty|extreme poverty
transportation problem|transportation insecurity
no ride|transportation insecurity
illiterate|illiteracy low level literacy
caregiver stress|care provider;caregiver
marital problems|problems relationship spouse
divorce|disruption family separation divorce
bullied|social exclusion
prison|imprisonment
jail|imprisonment
language barrier|acculturation;language
vegan|diet
sedentary|lack physical exercise
screen for depression|screening depression
hiv screening|screening human immunodeficiency virus;infectious agent antibody detection hiv screening
std check|screening infections sexual
mammogram screening|screening mammogram malignant neoplasm breast
cholesterol screening|screening lipoid disorders
vision screening|examination eyes vision
hearing screening|examination ears hearing
lead screening|disorder exposure contaminants
anemia screening|screening blood
aaa screening|screening cardiovascular disorders;ultrasound abdominal aortic aneurysm
well adult|general adult medical examination
yearly physical|general adult medical examination
annual gyn|gynecological examination
pap smear|screening malignant neoplasm cervix;cervical smear
employment physical|examination employment;pre employment
preemployment|pre employment examination
dot exam|examination driving license
preop labs|preprocedural laboratory examination
preop ekg|preprocedural cardiovascular examination
second opinion|specified counseling
medication refill|repeat prescription
prescription refill|repeat prescription
lab work|laboratory examination
abnormal lab|abnormal findings blood
genetic testing|genetic screening;testing
smoking cessation|tobacco abuse counseling
covid exposure|contact exposure covid
hep b vaccine|immunization
tetanus shot|immunization
needlestick|contact body fluids;needle
needle stick|contact body fluids;needle
rabies exposure|contact exposure rabies
tb exposure|contact exposure tuberculosis
mold exposure|contact exposure mold
chemotherapy encounter|encounter antineoplastic chemotherapy
radiation encounter|encounter antineoplastic radiation
radiation therapy|antineoplastic radiation therapy
immunotherapy|antineoplastic immunotherapy
comfort care|palliative care
full code|resuscitate
bariatric status|bariatric surgery status
gastric bypass status|bariatric surgery status
iud in place|presence intrauterine contraceptive device
nexplanon insertion|initial prescription implantable;surveillance implantable
ocp refill|surveillance contraceptive pills
tubal status|tubal ligation status
ivf cycle|assisted reproductive
sperm count|procreative
mvc driver|car driver injured collision traffic
mva driver car|car driver injured collision traffic;driver injured collision unspecified motor vehicles traffic
mva passenger car|car passenger injured collision traffic;passenger injured collision unspecified motor vehicles traffic
rear ended|car driver injured collision car traffic
rollover|noncollision transport accident
pedestrian struck|pedestrian injured collision car
bicycle accident|pedal cyclist injured
bike crash|pedal cyclist injured
motorcycle crash|motorcycle rider injured;motorcycle driver injured
atv accident|all terrain vehicle
fell off horse|animal rider injured;fall from horse
slipped|fall slipping
tripping|fall slipping tripping stumbling
slip|fall slipping
fall stairs|fall stairs steps
ground level fall|fall same level
glf|fall same level
fall from roof|fall from building
fall in shower|fall shower bathtub
fell out of wheelchair|fall non moving wheelchair
struck by object|struck by;striking against
hit by ball|struck by ball
hit by baseball|struck by baseball
kicked|struck
punched|assault unarmed;struck
stabbed|assault knife;assault sharp object
gsw accidental|accidental discharge
gsw assault|assault discharge
cut by knife|contact with knife
cut by glass|contact with glass
caught in door|caught crushed jammed
burned by stove|contact hot stove
hot water burn|contact hot tap water
house fire|exposure uncontrolled fire building
at home|home;residence;house
at work|civilian activity done for income
kitchen of house|kitchen single family house
bedroom of house|bedroom single family house
bathroom of house|bathroom single family house
sports|activity sports
running|activity running
walking|activity walking
football|american football
lifting|overexertion
child abuse suspected|child physical abuse
elder abuse|adult abuse
rape|sexual abuse
sexual assault|sexual abuse
sepsis ecoli|sepsis escherichia coli
e coli|escherichia coli
mrsa sepsis|sepsis methicillin resistant
sepsis unspecified|sepsis unspecified organism
septic shock|severe sepsis septic shock
sirs|systemic inflammatory response
mrsa carrier|carrier methicillin resistant
mrsa colonization|carrier methicillin resistant
vre|vancomycin resistance;vancomycin
esbl|extended spectrum beta lactamase
covid pneumonia|covid 19;pneumonia coronavirus
mononucleosis|infectious mononucleosis
cmv|cytomegaloviral
ebv|gammaherpesviral mononucleosis
zoster ophthalmic|zoster ocular
hsv genital|herpesviral urogenital
lyme|lyme disease
rmsf|spotted fever rickettsia
hiv positive|asymptomatic human immunodeficiency virus
thrush oral|candidal stomatitis
lockjaw|tetanus
crabs|phthiriasis
worms|helminthiasis
tape worm|taeniasis
tooth pain|disorders teeth
impacted wisdom|impacted teeth
tmj pain|temporomandibular joint
canker|oral aphthae
sore tongue|glossodynia;glossitis
bad breath|halitosis
weight loss|abnormal weight loss
generalized weakness|weakness
low energy|fatigue
fever of unknown origin|fever unspecified
chest tightness|other chest pain
chest wall pain|other chest pain
pleuritic chest pain|pleurodynia
heart racing|palpitations;tachycardia
skipped beats|palpitations
abdominal mass|abdominal pelvic swelling mass lump
puking|vomiting
threw up|vomiting
n v d|nausea vomiting;diarrhea
drooling|disturbances salivary
hiccups|hiccough
burping|eructation
passing gas|flatulence
trouble talking|dysarthria;speech
night time urination|nocturia
burning urination|dysuria
painful pee|dysuria
thirsty|polydipsia
hot flash|menopausal
itch|pruritus
hives all over|urticaria
neck lump|localized swelling mass lump neck
lump arm|localized swelling mass lump upper limb
lump leg|localized swelling mass lump lower limb
swollen hand|effusion hand;localized swelling upper limb
swollen leg|localized swelling lower limb
swollen foot|localized swelling lower limb
pedal edema|localized edema
anasarca|generalized edema
shakes|tremor;chills
elevated esr|elevated erythrocyte sedimentation rate
sed rate high|elevated erythrocyte sedimentation rate
elevated tsh|abnormal thyroid function
abnormal tsh|abnormal thyroid function
elevated glucose|hyperglycemia
glucose intolerance|impaired glucose tolerance
elevated a1c|prediabetes;abnormal glucose
elevated ck|abnormal serum enzyme
elevated lipase|abnormal serum enzyme
elevated ferritin|abnormal findings blood
positive ana|abnormal immunological finding
positive blood culture|bacteremia
abnormal echo|abnormal findings diagnostic imaging heart
abnormal stress test|abnormal cardiovascular function study
abnormal eeg|abnormal electroencephalogram
abnormal pft|abnormal pulmonary function
abnormal ua|abnormal findings urine
positive drug screen|finding drugs blood;abnormal findings
positive fit test|fecal abnormalities
abnormal pap smear|abnormal cytological findings cervix
first trimester|firsttrimester
1st trimester|firsttrimester
1st tri|firsttrimester
first tri|firsttrimester
second trimester|secondtrimester
2nd trimester|secondtrimester
2nd tri|secondtrimester
second tri|secondtrimester
third trimester|thirdtrimester
3rd trimester|thirdtrimester
3rd tri|thirdtrimester
third tri|thirdtrimester
diagnostic colonoscopy|inspection lower intestinal tract
diagnostic egd|inspection upper intestinal tract;inspection upper intestinal tract via natural endoscopic
diagnostic bronchoscopy|inspection tracheobronchial
diagnostic cystoscopy|inspection bladder
diagnostic arthroscopy|inspection joint
diagnostic hysteroscopy|inspection uterus
diagnostic thoracoscopy|inspection pleural
inguinal hernia mesh|supplement inguinal region synthetic
ventral hernia repair|repair abdominal wall;hernia repair
ventral hernia mesh|supplement abdominal wall synthetic
hernia mesh|supplement synthetic
mesh|synthetic substitute
egd dilation|dilation via natural endoscopic;dilation esophagus via natural endoscopic
bronchoscopy bx|excision bronchus via natural endoscopic diagnostic
cystoscopy bx|excision bladder via natural endoscopic diagnostic
ercp stone|extirpation matter bile duct via natural endoscopic
ercp stone removal|extirpation matter via natural endoscopic
ercp stent|dilation bile duct intraluminal device via natural endoscopic
stone removal|extirpation matter;extirpation
foreign body removal|extirpation matter
ureteroscopy|extirpation matter ureter via natural endoscopic;inspection ureter;inspection ureter via natural endoscopic
tumor removal|excision
simple mastectomy|resection breast
total mastectomy|resection breast
total thyroidectomy|resection thyroid
carotid stent|dilation carotid artery intraluminal device
leg angioplasty|dilation femoral artery
femoral angioplasty|dilation femoral artery
watchman|occlusion left atrial appendage
laa closure|occlusion left atrial appendage
maze|destruction conduction mechanism
pericardial window|drainage pericardial cavity open
vein stripping|excision saphenous vein;extraction saphenous vein
port removal|removal vascular access device
pacemaker generator change|removal pacemaker;insertion pacemaker
septoplasty|reposition nasal septum;repair nasal septum
fess|excision sinus
myringotomy|drainage middle ear
cataract surgery|replacement lens
cataract extraction|replacement lens
vitrectomy|excision vitreous;extraction vitreous
trabeculectomy|bypass anterior chamber
hemorrhoidectomy|excision hemorrhoidal plexus;excision anus
banding|occlusion
whipple|excision pancreas;resection duodenum
liver resection|excision liver;resection liver
adrenalectomy|resection adrenal
orchiectomy|resection testis
hydrocelectomy|excision tunica vaginalis
hysteroscopy|inspection uterus
cerclage|restriction cervix
myomectomy|excision uterus
sling|reposition bladder neck;supplement
colporrhaphy|repair vagina
manual extraction placenta|extraction products conception retained
fetal monitoring|monitoring products of conception cardiac
ed fracture reduction|reposition
carpal tunnel release|release median nerve
trigger finger release|release hand tendon
bunionectomy|excision metatarsal
achilles repair|repair lower leg tendon
bone graft|supplement bone;autologous tissue substitute
fasciotomy|release fascia;division fascia
casting|immobilization cast
splint|immobilization splint
traction|traction
wound closure|repair skin
flap|transfer
fat graft|transfer subcutaneous
cvvh|performance urinary filtration continuous
vent over 96 hours|respiratory ventilation greater than 96
vent less than 24 hours|respiratory ventilation less than 24
high flow oxygen|assistance respiratory high nasal flow
platelets|platelets
plasma|plasma
albumin|albumin
tpn|parenteral nutrition;introduction nutritional
remdesivir|remdesivir
trouble sleeping|insomnia;sleep disorder
poor sleep|insomnia;sleep disorder
detached retina|retinal detachment
retinal detachment|detachment retinal
stepped on nail|puncture wound
nail puncture|puncture wound
anaphylaxis peanut|anaphylactic reaction peanuts
anaphylaxis peanut allergy|anaphylactic reaction peanuts
anaphylaxis bee|venom bees
history recurrent uti|personal history urinary tract infections
recurrent uti|urinary tract infection
fist|unarmed fight
fist fight|unarmed brawl fight
punch|unarmed fight;struck
beaten|unarmed fight;assault
falling object|thrown projected falling object
placental abruption|premature separation placenta
abruptio|premature separation placenta
knee walker|crutch substitute
knee scooter|crutch substitute
umbilical hernia repair|repair abdominal wall
incisional hernia repair|repair abdominal wall
femoral hernia repair|repair femoral region
hiatal hernia repair|repair diaphragm
incidentaloma|disorders adrenal gland
anterior shoulder dislocation|anterior dislocation humerus
posterior shoulder dislocation|posterior dislocation humerus
penile|penis
scrotal|scrotum
vulvar|vulva
tracheal|trachea
laryngeal|larynx
pharyngeal|pharynx
ureteral|ureter
urethral|urethra
splenic|spleen
pancreatic|pancreas
pleural|pleura
pericardial|pericardium
meningeal|meninges
retinal|retina
corneal|cornea
lingual|tongue
palatal|palate
tonsillar|tonsil
biliary|bile duct
ileal|ileum
jejunal|jejunum
duodenal|duodenum
femoral|femur
humeral|humerus
radial|radius
ulnar|ulna
tibial|tibia
patellar|patella
clavicular|clavicle
scapular|scapula
sternal|sternum
mandibular|mandible
maxillary|maxilla
conjunctival|conjunctiva
bronchial|bronchus
appendiceal|appendix
thymic|thymus
appendix cancer|malignant neoplasm appendix
anal cancer|malignant neoplasm anus
female pelvic pain|pelvic perineal pain
sigmoid diverticulitis|diverticulitis large intestine
colon diverticulitis|diverticulitis large intestine
stone extraction|extirpation matter;extirpation
ureteroscopy stone|extirpation matter ureter via natural endoscopic
ureteroscopy stone extraction|extirpation matter ureter via natural endoscopic
upper endoscopy biopsy|excision via natural endoscopic diagnostic
upper endoscopy|inspection upper intestinal tract;via natural endoscopic
distal femur|lower femur;lower end femur
proximal femur|upper femur;upper end femur
distal tibia|tibia;lower end tibia
proximal tibia|tibia;upper end tibia
distal fibula|fibula;lower end fibula
distal humerus|humeral shaft;lower end humerus
pleural drain|drainage pleural cavity drainage device
`;
