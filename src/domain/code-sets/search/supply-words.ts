/** Drugs by their trade names, supplies and services by what people call them; the form of the table is that of the abbreviations. */
export const SUPPLY_WORDS = `
ippe|initial preventive physical examination
welcome to medicare|initial preventive physical examination
dsmt|diabetes self management training
mnt|medical nutrition therapy
depo medrol 20|methylprednisolone acetate 20;methylprednisolone acetate
depo medrol 40|methylprednisolone acetate 40;methylprednisolone acetate
depo medrol 80|methylprednisolone acetate 80;methylprednisolone acetate
methylpred|methylprednisolone
aristocort|triamcinolone
celestone|betamethasone
ketorolac|ketorolac tromethamine
ancef|cefazolin
kefzol|cefazolin
vanco|vancomycin
zosyn|piperacillin tazobactam
unasyn|ampicillin sulbactam
invanz|ertapenem
cubicin|daptomycin
bicillin|penicillin g benzathine
gentamicin|gentamicin;garamycin
zithromax injection|azithromycin
levaquin|levofloxacin
cipro|ciprofloxacin
lasix|furosemide;loop diuretics
solu cortef|hydrocortisone sodium
demerol|meperidine
dilaudid|hydromorphone
fentanyl injection|fentanyl;fentanyl citrate
ativan|lorazepam
valium|diazepam
haldol|haloperidol
versed|midazolam
toradol injection|ketorolac
reglan|metoclopramide
compazine|prochlorperazine
pepcid injection|famotidine
protonix|pantoprazole
imitrex|sumatriptan
narcan|naloxone
epinephrine|epinephrine;adrenalin
epi|epinephrine
marcaine|bupivacaine
exparel|bupivacaine liposome
ns 1000|normal saline 1000
ns 500|normal saline 500
lactated ringers|ringers lactate
lr|ringers lactate
d5w|5 dextrose
heparin flush|heparin lock flush
fragmin|dalteparin
arixtra|fondaparinux
aranesp|darbepoetin
retacrit|epoetin alfa
epo|epoetin alfa
epogen|epoetin alfa
neupogen|filgrastim
zarxio|filgrastim
udenyca|pegfilgrastim
fulphila|pegfilgrastim
injectafer|ferric carboxymaltose
b12|vitamin b 12;cyanocobalamin;vitamin b12
b12 shot|vitamin b 12 cyanocobalamin
depo testosterone|testosterone cypionate
lupron|leuprolide
eligard|leuprolide
zoladex|goserelin
faslodex|fulvestrant
xgeva|denosumab
reclast|zoledronic
zometa|zoledronic
boniva|ibandronate
evenity|romosozumab
forteo|teriparatide
avastin|bevacizumab
herceptin|trastuzumab
opdivo|nivolumab
tecentriq|atezolizumab
imfinzi|durvalumab
yervoy|ipilimumab
taxol|paclitaxel
abraxane|paclitaxel protein bound
taxotere|docetaxel
eloxatin|oxaliplatin
gemzar|gemcitabine
alimta|pemetrexed
adriamycin|doxorubicin
doxil|doxorubicin liposomal
cytoxan|cyclophosphamide
velcade|bortezomib
darzalex|daratumumab
perjeta|pertuzumab
kadcyla|ado trastuzumab
enhertu|fam trastuzumab
aloxi|palonosetron
emend|fosaprepitant
eylea|aflibercept
lucentis|ranibizumab
vabysmo|faricimab
ocrevus|ocrelizumab
tysabri|natalizumab
entyvio|vedolizumab
stelara|ustekinumab
orencia|abatacept
actemra|tocilizumab
simponi aria|golimumab
cimzia|certolizumab
humira|adalimumab;long term immunosuppressive biologic
enbrel|etanercept
xolair|omalizumab
nucala|mepolizumab
fasenra|benralizumab
tezspire|tezepelumab
dupixent|dupilumab
krystexxa|pegloticase
soliris|eculizumab
ultomiris|ravulizumab
ivig|immune globulin intravenous
gammagard|immune globulin
privigen|immune globulin
synvisc|hyaluronan synvisc
euflexxa|hyaluronan euflexxa
orthovisc|hyaluronan orthovisc
monovisc|hyaluronan monovisc
supartz|hyaluronan supartz
hyalgan|hyaluronan hyalgan
gel one|hyaluronan gel one
durolane|hyaluronan durolane
dysport|abobotulinumtoxina
xeomin|incobotulinumtoxina
spravato|esketamine
vivitrol|naltrexone depot
sublocade|buprenorphine extended release
invega sustenna|paliperidone
abilify maintena|aripiprazole extended
aristada|aripiprazole lauroxil
risperdal consta|risperidone
zyprexa injection|olanzapine
duoneb|albuterol ipratropium
duo neb|albuterol ipratropium
pulmicort|budesonide
atrovent|ipratropium
mirena|levonorgestrel intrauterine
paragard|intrauterine copper
kyleena|levonorgestrel intrauterine
liletta|levonorgestrel intrauterine
makena|hydroxyprogesterone
rhogam|rho d immune globulin
glucose test strips|blood glucose test strips
test strips|test reagent strips
glucometer|blood glucose monitor
cgm|continuous glucose monitor
insulin pump|ambulatory infusion pump insulin;insulin pump;presence insulin pump
omnipod|infusion pump insulin
pen needles|needle
cpap supplies|positive airway pressure
cpap mask|mask positive airway pressure
cpap tubing|tubing positive airway pressure
cpap filter|filter positive airway pressure
bipap device|respiratory assist device bi level
o2|oxygen
portable oxygen|portable oxygen;portable gaseous oxygen
neb machine|nebulizer compressor
vent machine|ventilator
suction machine|suction pump
tens|transcutaneous electrical nerve stimulat
tens unit|tens device;transcutaneous electrical
hoyer lift|patient lift
bsc|commode chair
commode|commode chair
bedside commode|commode chair
shower chair|bath shower chair
rollator|walker wheeled
quad cane|cane quad
scooter|power operated vehicle
manual wheelchair|wheelchair
ankle brace|ankle orthosis
afo|ankle foot orthosis
kafo|knee ankle foot orthosis
knee brace|knee orthosis
back brace|lumbar sacral orthosis;lumbar orthosis
lso|lumbar sacral orthosis
tlso|thoracic lumbar sacral orthosis
neck brace|cervical collar;cervical
cervical collar|cervical
wrist brace|wrist hand orthosis
wrist splint|wrist hand orthosis
thumb spica|wrist hand finger orthosis;hand finger orthosis
arm sling|sling
cam boot|walking boot
diabetic shoes|diabetics shoe;diabetics only shoe
diabetic insert|diabetics insert
compression stockings|gradient compression stocking
ted hose|surgical stocking
prosthesis leg|prosthesis
ostomy bag|ostomy pouch
colostomy bag|ostomy pouch
foley catheter|indwelling catheter foley
catheter kit|catheter insertion tray
straight cath|intermittent urinary catheter
leg bag|urinary leg bag
wound vac pump|negative pressure wound therapy pump
als ambulance|ambulance advanced life support
bls|basic life support
als emergency|advanced life support emergency
mileage ambulance|mileage;ground mileage
helicopter|rotary wing
air ambulance|fixed wing;rotary wing
fobt|fecal occult blood
fit test|fecal occult blood immunoassay
cologuard|cologuard;multi target stool dna
psa screening|prostate specific antigen;screening malignant neoplasm prostate
pap smear screening|screening papanicolaou;screening cervical vaginal
flu vaccine admin|administration influenza;administration influenza virus vaccine
pneumo vaccine admin|administration pneumococcal
pneumonia vaccine admin|administration pneumococcal;administration pneumococcal vaccine
hep b vaccine admin|administration hepatitis b
covid vaccine|covid 19;immunization
tobacco counseling|tobacco cessation
alcohol screening|alcohol misuse
obesity counseling|obesity
skilled nursing|skilled nurse
prolonged service|prolonged
g2211|visit complexity
eyeglasses|spectacles;frames
iol|intraocular lens
mobile xray|portable x ray
`;
