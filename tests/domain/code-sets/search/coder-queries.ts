/**
 * What coders and clinicians type, and the code they mean on 2026-03-02; several codes where several are right.
 * The first list was looked at while the search was built. The second was written before and run once at the end of
 * that: 89 of 100 in the first five; what it showed was then mended, so it proves no more than the first today.
 */
export const CODER_QUERIES = `
htn|I10
hypertension|I10
high blood pressure|I10
dm2|E11.9
dm2 w ckd|E11.22
type 2 diabetes|E11.9
diabetes type 2 neuropathy|E11.40,E11.42
dm2 hyperglycemia|E11.65
dm2 w/o complications|E11.9
t1dm|E10.9
type 1 diabetes w/ ketoacidosis|E10.10
hyperlip|E78.5
hld|E78.5
high cholesterol|E78.00,E78.5
mixed hyperlip|E78.2
hypothy|E03.9
low thyroid|E03.9
morbid obesity|E66.01,E66.813
vit d def|E55.9
prediabetes|R73.03
anx|F41.9
gad|F41.1
depression|F32.A
mdd recurrent moderate|F33.1
mdd single severe|F32.2
ptsd|F43.10
adhd combined|F90.2
bipolar|F31.9
alcohol depend|F10.20
opioid dependence|F11.20
insomnia|G47.00
osa|G47.33
migraine|G43.909
chronic migraine|G43.709
seizure|R56.9
epilepsy|G40.909
carpal tunnel rt|G56.01
carpal tunnel left|G56.02
parkinsons|G20.A1,G20.C
restless leg|G25.81
chronic pain|G89.29,G89.4
cad|I25.10
afib|I48.91
parox afib|I48.0
chf|I50.9
systolic hf chronic|I50.22
hfpef|I50.30,I50.32
nstemi|I21.4
old mi|I25.2
stroke|I63.9
tia|G45.9
aortic stenosis|I35.0
dvt left leg|I82.402
pe|I26.99
pvd|I73.9
varicose veins|I83.90,I83.93
uri|J06.9
cold|J00
strep throat|J02.0
sinusitis acute|J01.90
bronchitis|J40,J20.9
pna|J18.9
asthma|J45.909
asthma exac|J45.901
copd|J44.9
copd exacerbation|J44.1
allergic rhin|J30.9
flu|J11.1,J10.1
covid|U07.1
sob|R06.02
cough|R05.9
chest pain|R07.9
gerd|K21.9
gerd w esophagitis|K21.00
ibs|K58.9
constipation|K59.00
diverticulitis|K57.32
diverticulosis|K57.30
gallstones|K80.20
fatty liver|K76.0
cirrhosis|K74.60
hemorrhoids|K64.9
inguinal hernia rt|K40.90
umbilical hernia|K42.9
appendicitis acute|K35.80
crohns|K50.90
gi bleed|K92.2
abd pain|R10.9
rlq pain|R10.31
epigastric pain|R10.13
n/v|R11.2
diarrhea|R19.7
acne|L70.0,L70.9
ak|L57.0
seb kerat|L82.1
eczema|L20.9,L30.9
psoriasis|L40.9,L40.0
cellulitis rt leg|L03.115
cellulitis left lower limb|L03.116
abscess|L02.91
wart|B07.9
shingles|B02.9
toenail fungus|B35.1
poison ivy|L23.7
ingrown toenail|L60.0
bcc nose|C44.311
mole back|D22.5
lbp|M54.50
low back pain|M54.50
neck pain|M54.2
sciatica|M54.30
lumbar radiculop|M54.16
rt knee pain|M25.561
pain left shoulder|M25.512
knee oa right|M17.11
oa left hip|M16.12
rotator cuff tear right|M75.101
frozen shoulder left|M75.02
tennis elbow|M77.10
plantar fasc|M72.2
bunion left|M21.612,M20.12
gout|M10.9
ra|M06.9
osteoporosis|M81.0
fibromyalgia|M79.7
lumbar stenosis|M48.061
herniated disc lumbar|M51.26
trigger finger|M65.30
uti|N39.0
kidney stone|N20.0
ureteral stone|N20.1
ckd 3|N18.30
ckd 3b|N18.32
ckd stage 4|N18.4
esrd|N18.6
aki|N17.9
bph w luts|N40.1
ed male|N52.9
hematuria|R31.9
urge incont|N39.41
oab|N32.81
heavy periods|N92.0
pmb|N95.0
bv|N76.0
yeast infection vag|B37.31,B37.32
ovarian cyst left|N83.202
breast lump left|N63.20
menopause hot flashes|N95.1
pregnancy test positive|Z32.01
normal pregnancy first trimester|Z34.91,Z34.01,Z34.81
gdm|O24.419,O24.410
annual physical|Z00.00
well child|Z00.129
well child abnormal|Z00.121
flu shot|Z23,G0008
screening mammo|Z12.31
screening colon|Z12.11
pap screen|Z12.4,Z01.419
preop|Z01.818
suture removal|Z48.02
insulin use|Z79.4
blood thinner|Z79.01
former smoker|Z87.891
smoker|F17.210
aom right|H66.91
ear wax|H61.20,H61.23
cataract|H26.9,H25.9
glaucoma|H40.9
pink eye|H10.9
stye|H00.019,H00.011
vertigo bppv|H81.10
tinnitus|H93.19
dog bite|W54.0XXA
fall|W19.XXXA
ankle sprain right|S93.401A
concussion|S06.0X0A,S06.0X9A,S06.0XAA
broken wrist left|S52.502A
wrist fx rt|S52.501A
hip fx left|S72.002A
whiplash|S13.4XXA
rib fx|S22.31XA,S22.39XA,S22.32XA
acl tear rt|S83.511A
lac hand left|S61.412A
iron def anemia|D50.9
b12 def|E53.8,D51.9
anemia|D64.9
breast ca right|C50.911
prostate cancer|C61
lung cancer|C34.90
colon ca|C18.9
hx breast cancer|Z85.3
hx colon polyps|Z86.0100,Z86.0101,Z86.0109
fh breast cancer|Z80.3
fever|R50.9
fatigue|R53.83
syncope|R55
headache|R51.9
dizzy|R42
weight loss|R63.4
diabtes type 2|E11.9
hypertention|I10
pnuemonia|J18.9
hypothyrodism|E03.9
astma|J45.909
diarhea|R19.7
e119|E11.9
E11.9|E11.9
m54.5|M54.50
i48|I48.91
`;

export const UNSEEN_QUERIES = `
esophag reflux|K21.9
chronic kidney dis stage 3a|N18.31
knee pain left|M25.562
rt shoulder pain|M25.511
bilat knee oa|M17.0
pain hip right|M25.551
foot pain left|M79.672
diab retinopathy type 2|E11.319
diabetic foot ulcer|E11.621
hypokalemia|E87.6
low sodium|E87.1
hyperkalemia|E87.5
dehydration|E86.0
graves|E05.00
thyroid nodule|E04.1
hashimotos|E06.3
pcos|E28.2
panic attacks|F41.0
ocd|F42.9
schizophrenia|F20.9
autism|F84.0
dementia alzheimers|G30.9
adjustment disorder anxious|F43.22,F43.23
nicotine cigarettes|F17.210
suicidal|R45.851
ms|G35.D,G35.A
bells palsy|G51.0
neuropathy|G62.9
tension headache|G44.209
trigeminal neuralgia|G50.0
hypertensive heart failure|I11.0
htn ckd|I12.9
persistent afib|I48.19,I48.11
pulm htn|I27.20
svt|I47.10
pvcs|I49.3
cardiomyopathy|I42.9
aaa|I71.40
carotid stenosis bilateral|I65.23
lymphedema|I89.0
venous insuff|I87.2
hypotension|I95.9
croup|J05.0
tonsillitis|J03.90
rsv bronchiolitis|J21.0
deviated septum|J34.2
acute resp failure hypoxia|J96.01
pleural effusion|J90
nasal polyp|J33.9
wheezing|R06.2
ulcerative colitis|K51.90
stomach ulcer|K25.9
hiatal hernia|K44.9
pancreatitis acute|K85.90
gastroenteritis|A09,K52.9
c diff|A04.72
barretts|K22.70
dysphagia|R13.10
blood in stool|K92.1
colon polyp|K63.5
rectal bleeding|K62.5
cavity|K02.9
hives|L50.9
rash|R21
hair loss|L65.9,L64.9
rosacea|L71.9
sebaceous cyst|L72.3
skin tag|L91.8
pressure ulcer sacrum stage 2|L89.152
athletes foot|B35.3
cold sore|B00.1
scabies|B86
melanoma|C43.9
itching|L29.9
thoracic back pain|M54.6
degenerative disc lumbar|M51.360,M51.362,M51.369
si joint|M46.1,M53.3
de quervains|M65.4
trochanteric bursitis rt|M70.61
impingement shoulder left|M75.42
achilles tendinitis right|M76.61
osteopenia|M85.80
lupus|M32.9
muscle spasm back|M62.830
hallux valgus right|M20.11
cystitis acute|N30.00,N30.01
pyelonephritis|N10
prostatitis|N41.9,N41.0
stress incontinence|N39.3
dysuria|R30.0
urinary retention|R33.9
elevated psa|R97.20
endometriosis|N80.9
fibroids|D25.9
irregular periods|N92.6
vaginal dryness|N95.2,N89.8
preeclampsia|O14.90
miscarriage|O03.9
hyperemesis|O21.0
newborn jaundice|P59.9
single liveborn vaginal|Z38.00
iud insertion|Z30.430
contraceptive pills|Z30.011
postpartum visit|Z39.2
dry eyes|H04.123,H04.129
macular degen|H35.30
astigmatism|H52.203,H52.209
diabetic cataract|E11.36
swimmers ear right|H60.331
hearing loss bilateral|H90.3
earache right|H92.01
nosebleed|R04.0
palpitations|R00.2
edema legs|R60.0
numbness|R20.0
paresthesia|R20.2
memory loss|R41.3
lung nodule|R91.1
abnormal mammo|R92.8
swollen glands|R59.0,R59.9
elevated liver enzymes|R74.01,R74.8
knee sprain left|S83.92XA
meniscus tear right medial|S83.241A
clavicle fx right|S42.001A
forehead laceration|S01.81XA
corneal abrasion right|S05.01XA
foreign body ear left|T16.2XXA
allergic reaction|T78.40XA
overdose|T50.901A
broken nose|S02.2XXA
car accident|V89.2XXA,V43.52XA
bee sting|T63.441A
leukocytosis|D72.829
thrombocytopenia|D69.6
lymphoma|C85.90
multiple myeloma|C90.00
chemo|Z51.11
cologuard screening colon|Z12.11
sti screening|Z11.3
covid exposure|Z20.822
hx dvt|Z86.718
hx stroke|Z86.73
knee replacement right|Z96.651
pacemaker|Z95.0
dialysis|Z99.2
home oxygen|Z99.81
homeless|Z59.00
dnr|Z66
penicillin allergy|Z88.0
bmi 30|Z68.30
med refill|Z76.0
`;

export const PROCEDURE_QUERIES = `
office visit est|99213,99214
office visit new moderate|99204
level 4 established visit moderate|99214
er visit high|99285
blood draw|36415
ekg|93000
echo|93306
chest x ray 2 views|71046
knee injection large joint|20610
a1c|83036
cbc|85025
cmp|80053
bmp|80048
lipid|80061
tsh|84443
ua dip|81003,81002
strep test|87880
ther ex|97110
manual therapy|97140
pt eval low|97161
psychotherapy 60|90837
psychotherapy 45 min|90834
psych eval|90791
skin biopsy shave|11102
punch biopsy|11104
cryo actinic|17000
colonoscopy biopsy|45380
colonoscopy|45378
egd biopsy|43239
cataract surgery|66984
endometrial biopsy|58100
mri knee|73721
mri lumbar|72148
mri brain|70551
ct head|70450
ct abd pelvis contrast|74177
screening mammogram|77067
dexa|77080
awv|G0439,G0438
flu vaccine admin|G0008,90471
kenalog|J3301
rocephin|J0696
toradol|J1885
cpap|E0601
walking boot|L4360,L4361,L4386,L4387
carpal tunnel release|64721
knee arthroscopy meniscus|29881
total knee|27447
lap chole|47562
ear wax removal|69210,69209
advance care planning|99497
20610|20610
G04|G0439,G0402,G0403,G0404,G0405,G0400
`;
