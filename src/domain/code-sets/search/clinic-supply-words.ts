/** Screenings and their administration, equipment, supplies and drugs as offices ask for them, in the words of HCPCS; the form of the table is that of the abbreviations. */
export const CLINIC_SUPPLY_WORDS = `
pap collection|screening papanicolaou obtaining preparing conveyance;obtaining preparing conveyance cervical vaginal smear
pap collection medicare|obtaining preparing conveyance cervical vaginal smear
obtain pap|obtaining preparing conveyance cervical vaginal smear
pap smear collection|obtaining preparing conveyance cervical vaginal smear
pap medicare|obtaining preparing conveyance cervical vaginal smear
screening pelvic|cervical vaginal cancer screening pelvic breast
pelvic and breast exam|cervical vaginal cancer screening pelvic breast
medicare breast pelvic|cervical vaginal cancer screening pelvic breast
pneumonia shot admin|administration pneumococcal vaccine
pneumonia vax admin medicare|administration pneumococcal vaccine
pneumococcal admin|administration pneumococcal vaccine
pneumovax admin|administration pneumococcal vaccine
prevnar admin|administration pneumococcal vaccine
flu shot admin|administration influenza virus vaccine
flu admin|administration influenza virus vaccine
hep b admin|administration hepatitis b vaccine
hep b shot admin|administration hepatitis b vaccine
hepatitis b vaccine admin|administration hepatitis b vaccine
covid admin|administration covid
depression screen medicare|annual depression screening
alcohol misuse screen|annual alcohol misuse screening
annual alcohol screen|annual alcohol misuse screening
alcohol misuse counseling|brief face to face behavioral counseling alcohol misuse
std counseling|high intensity behavioral counseling sexually transmitted
sti counseling|high intensity behavioral counseling sexually transmitted
ibt cardiovascular|intensive behavioral therapy cardiovascular
ibt obesity|behavioral counseling obesity
obesity counseling medicare|behavioral counseling obesity
lung cancer screening ct|low dose ct lung cancer screening
ldct|low dose ct lung cancer screening
low dose ct lung|low dose ct lung cancer screening
lung screening counseling|counseling visit lung cancer screening
ldct counseling|counseling visit lung cancer screening
screening colonoscopy high risk|colorectal cancer screening colonoscopy high risk;colorectal cancer screening colonoscopy not meeting high risk
screening colonoscopy medicare|colorectal cancer screening colonoscopy
colonoscopy average risk|colorectal cancer screening colonoscopy not meeting high risk
screening flex sig|colorectal cancer screening flexible sigmoidoscopy
fecal occult screening|colorectal cancer screening fecal occult
prostate exam medicare|prostate cancer screening digital rectal
dre screening|prostate cancer screening digital rectal
diabetes training|diabetes outpatient self management training
diabetes education|diabetes outpatient self management training
kidney disease education|educational services chronic kidney disease
smoking cessation counseling|smoking tobacco cessation counseling
home health pt|services physical therapist home health
home health ot|services occupational therapist home health
home health rn|direct skilled nursing registered nurse home health
home health aide|services home health aide
home health certification|physician certification home health
home health recert|physician re certification home health
care plan oversight|physician supervision patient home health
hospice care plan oversight|physician supervision hospice
telehealth originating|telehealth originating site facility fee
originating site fee|telehealth originating site facility fee
virtual check in|brief communication technology based service
ccm initiating|comprehensive assessment care planning chronic care management
prolonged office visit|prolonged office outpatient evaluation management
visit complexity|visit complexity inherent
hospital observation|hospital observation service per hour
observation per hour|hospital observation service per hour
direct admit observation|direct admission observation
clinic visit hospital|hospital outpatient clinic visit
trauma activation|trauma response team
venipuncture|collection venous blood venipuncture
catheter specimen|catheterization collection specimen
abi screen|ultrasound abdominal aortic aneurysm
digital mammo|mammography
3d mammo|digital breast tomosynthesis
tomosynthesis|digital breast tomosynthesis
cryo mohs|destruction
ultralight wheelchair|ultralightweight wheelchair
bariatric wheelchair|extra heavy duty wheelchair
power chair|power wheelchair
electric wheelchair|power wheelchair
mobility scooter|power operated vehicle
wheelchair cushion|wheelchair seat cushion
gel cushion|wheelchair seat cushion;gel pressure pad
leg rests|elevating legrest;legrest
walker with wheels|walker folding wheeled
folding walker|walker folding
wheeled walker|walker folding wheeled
walker no wheels|walker folding pickup
pickup walker|walker folding pickup
walker with seat|walker wheeled seat
4 wheel walker|walker wheeled seat
straight cane|cane includes canes
toilet riser|raised toilet seat
elevated toilet seat|raised toilet seat
shower seat|bath shower chair
bath chair|bath shower chair
bath bench|bath shower chair;transfer bench
tub bench|transfer bench tub
transfer bench|transfer bench tub
grab bar|bath tub wall rail;rail
trapeze|trapeze bar
semi electric bed|hospital bed semi electric
full electric bed|hospital bed total electric
bariatric bed|hospital bed heavy duty
air mattress|powered pressure reducing air mattress;dry pressure mattress
low air loss|powered pressure reducing air mattress
alternating pressure pad|powered pressure reducing mattress overlay pad alternating
gait belt|belt strap
bedpan|bed pan
silicone foley|indwelling catheter foley two way silicone
silicone foley cath|indwelling catheter foley two way silicone
latex foley|indwelling catheter foley two way latex
3 way foley|indwelling catheter foley three way
foley tray|insertion tray indwelling catheter
intermittent cath|intermittent urinary catheter
intermittent catheter|intermittent urinary catheter
coude|intermittent urinary catheter coude
straight catheter|intermittent urinary catheter straight tip
condom catheter|male external catheter
texas catheter|male external catheter
drainage bag|bedside drainage bag;urinary drainage bag
bedside bag|bedside drainage bag
night bag|bedside drainage bag
adult diapers|adult sized disposable incontinence brief
depends|adult sized disposable incontinence protective underwear
pull ups|disposable incontinence protective underwear
chux|disposable underpads
underpads|disposable underpads
one piece ostomy|ostomy pouch attached barrier
drainable pouch|ostomy pouch drainable
urostomy pouch|ostomy pouch urinary
stoma paste|ostomy skin barrier paste
wafer|ostomy skin barrier
stoma wafer|ostomy skin barrier
trach care kit|tracheostomy care kit
inner cannula|tracheostomy inner cannula
hme|heat moisture exchange
suction catheter|tracheal suction catheter
yankauer|oropharyngeal suction catheter
cpap humidifier|humidifier heated positive airway
heated humidifier|humidifier heated positive airway
cpap headgear|headgear positive airway
chin strap|chinstrap positive airway
nasal pillows|pillow nasal cannula;nasal pillows
nasal mask|nasal interface mask
bipap machine|respiratory assist device
bipap st|respiratory assist device backup
portable concentrator|portable oxygen concentrator
oxygen tank|gaseous oxygen system
portable tank|portable gaseous oxygen
neb kit|nebulizer administration set;administration set small volume nebulizer
nebulizer kit|administration set small volume nebulizer
nebulizer machine|nebulizer compressor
neb compressor|nebulizer compressor
peak flow meter|peak expiratory flow
spacer inhaler|spacer bag reservoir inhaler
aerochamber|spacer bag reservoir inhaler
pulse ox|oximeter
pulse oximeter|oximeter
cough assist|cough stimulating device
chest vest|high frequency chest wall oscillation
flutter valve|oscillatory positive expiratory
bp cuff|blood pressure cuff;sphygmomanometer
glucose meter|home blood glucose monitor
glucose monitor|home blood glucose monitor
strips|blood glucose test strips
lancet device|spring powered device lancet
insulin syringes|syringe needle insulin;syringe
cgm supplies|supply allowance continuous glucose
dexcom|continuous glucose monitor
libre|continuous glucose monitor
insulin pump supplies|infusion set insulin pump;insulin pump supplies
infusion set|infusion set insulin pump
humalog|insulin
lantus|insulin
arch support|foot arch support
orthotics|foot insert removable
custom orthotics|foot insert removable molded
cam walker|walking boot
air cast|ankle gauntlet;ankle foot orthosis
ankle stirrup|ankle foot orthosis
foot drop brace|ankle foot orthosis
night splint|ankle foot orthosis static
hinged knee brace|knee orthosis joints
knee sleeve|knee orthosis elastic
knee immobilizer|knee orthosis immobilizer
unloader brace|knee orthosis medial lateral
hip abduction brace|hip orthosis abduction
pavlik|pavlik harness
cock up splint|wrist hand orthosis cock up
wrist cock up|wrist hand orthosis cock up
finger splint|finger orthosis
elbow brace|elbow orthosis
tennis elbow strap|elbow orthosis
shoulder immobilizer|shoulder orthosis
clavicle strap|shoulder orthosis figure eight
figure 8 strap|shoulder orthosis figure eight
soft collar|cervical flexible nonadjustable
philadelphia collar|cervical collar
hard collar|cervical collar semi rigid
halo|halo procedure
lumbar brace|lumbar sacral orthosis
lumbar corset|lumbar sacral orthosis flexible
abdominal binder|abdominal;binder
bk prosthesis|below knee
ak prosthesis|above knee
stump shrinker|prosthetic shrinker
prosthetic liner|liner
mastectomy bra|breast prosthesis mastectomy bra
compression hose|gradient compression stocking
lymphedema pump|pneumatic compressor
lymphedema sleeve|gradient compression sleeve
compression wrap|compression wrap;compression bandage
unna boot|zinc paste bandage
ace wrap|compression bandage
coban|self adherent bandage
gauze 4x4|gauze non impregnated sterile
abd pad|specialty absorptive dressing
hydrocolloid|hydrocolloid dressing
duoderm|hydrocolloid dressing
hydrogel|hydrogel dressing
alginate|alginate dressing
calcium alginate|alginate dressing
silver alginate|alginate dressing
tegaderm|transparent film
tape|tape waterproof;tape non waterproof
npwt|negative pressure wound therapy
negative pressure pump|negative pressure wound therapy
wound vac canister|canister suction pump
wound vac dressing|wound care set negative pressure
tens supplies|tens electrical stimulator supplies
tens 4 lead|tens four leads
tens 2 lead|tens two lead
tens unit 4 lead|tens four leads
bone stimulator|osteogenesis stimulator
bone growth stimulator|osteogenesis stimulator
cpm|continuous passive motion
cpm machine|continuous passive motion
feeding pump|enteral nutrition infusion pump
jevity|enteral formula
ensure|enteral formula
tube feeding supplies|enteral feeding supply kit
feeding supply kit|enteral feeding supply kit
g tube supply|gastrostomy tube
hemodialysis supplies|dialysis
hospital grade pump|breast pump hospital grade
short arm cast fiberglass|cast supplies short arm cast adult fiberglass
long arm cast fiberglass|cast supplies long arm cast adult fiberglass
short leg cast fiberglass|cast supplies short leg cast adult fiberglass
long leg cast fiberglass|cast supplies long leg cast adult fiberglass
splint supplies|splint
hearing aid batteries|battery hearing device
eyeglass frames|frames
bifocals|bifocal
ambulance als 2|advanced life support level 2
ambulance wait|ambulance waiting
ambulance neonatal|neonatal
cyanocobalamin|vitamin b 12 cyanocobalamin
depo shot drug|medroxyprogesterone
depo provera 150|medroxyprogesterone acetate
decadron inj|dexamethasone sodium phosphate
dexamethasone inj|dexamethasone sodium phosphate
kenalog 40|triamcinolone acetonide
kenalog inj|triamcinolone acetonide
solumedrol|methylprednisolone sodium succinate
solumedrol 125|methylprednisolone sodium succinate 125;methylprednisolone sodium succinate
solu medrol 40|methylprednisolone sodium succinate 40;methylprednisolone sodium succinate
toradol 60|ketorolac tromethamine
toradol 30|ketorolac tromethamine
rocephin 1 g|ceftriaxone
rocephin 500|ceftriaxone
rocephin inj|ceftriaxone
zofran inj|ondansetron
zofran iv|ondansetron
phenergan inj|promethazine
benadryl inj|diphenhydramine
benadryl iv|diphenhydramine
lovenox inj|enoxaparin
heparin inj|heparin sodium
morphine inj|morphine sulfate
dilaudid inj|hydromorphone
ativan inj|lorazepam
geodon inj|ziprasidone
thorazine inj|chlorpromazine
magnesium iv|magnesium sulfate
potassium iv|potassium chloride
rhogam inj|rho d immune globulin
rhogam full|rho d immune globulin full dose
hydroxyprogesterone|hydroxyprogesterone caproate
testosterone cyp|testosterone cypionate
testosterone inj|testosterone cypionate
testopel|testosterone
lupron depot|leuprolide acetate depot
leuprolide|leuprolide acetate
sandostatin|octreotide
iron infusion|iron
infed|iron dextran
ferrlecit|sodium ferric gluconate
monoferric|ferric derisomaltose
procrit esrd|epoetin alfa esrd
mircera|epoetin beta
neulasta onpro|pegfilgrastim
granix|tbo filgrastim
ziextenzo|pegfilgrastim
nplate|romiplostim
inflectra|infliximab
renflexis|infliximab
avsola|infliximab
truxima|rituximab
ruxience|rituximab
riabni|rituximab
mvasi|bevacizumab
zirabev|bevacizumab
ogivri|trastuzumab
kanjinti|trastuzumab
trazimera|trastuzumab
herzuma|trastuzumab
phesgo|pertuzumab trastuzumab hyaluronidase
erbitux|cetuximab
vectibix|panitumumab
cyramza|ramucirumab
libtayo|cemiplimab
bavencio|avelumab
padcev|enfortumab
trodelvy|sacituzumab
adcetris|brentuximab
polivy|polatuzumab
blincyto|blinatumomab
empliciti|elotuzumab
sarclisa|isatuximab
bendeka|bendamustine
treanda|bendamustine
vidaza|azacitidine
dacogen|decitabine
camptosar|irinotecan
onivyde|irinotecan liposome
navelbine|vinorelbine
halaven|eribulin
ixempra|ixabepilone
jevtana|cabazitaxel
torisel|temsirolimus
jelmyto|mitomycin
bcg bladder|bcg live intravesical
bcg instillation|bcg live intravesical
methotrexate inj|methotrexate
5fu|fluorouracil
fusilev|levoleucovorin
zinecard|dexrazoxane
elitek|rasburicase
akynzeo|fosnetupitant palonosetron
cinvanti|aprepitant
sustol|granisetron
hyaluronic acid knee|hyaluronan
gel injection knee|hyaluronan
visco|hyaluronan
trivisc|hyaluronan
genvisc|hyaluronan
hymovis|hyaluronan
zilretta|triamcinolone extended release
beovu|brolucizumab
syfovre|pegcetacoplan
ozurdex|dexamethasone intravitreal
iluvien|fluocinolone intravitreal
jetrea|ocriplasmin
visudyne|verteporfin
triesence|triamcinolone acetonide
leqembi|lecanemab
aduhelm|aducanumab
briumvi|ublituximab
lemtrada|alemtuzumab
copaxone|glatiramer
avonex|interferon beta 1a
vyepti|eptinezumab
vyvgart|efgartigimod
spinraza|nusinersen
skyrizi iv|risankizumab
tremfya|guselkumab
ilumya|tildrakizumab
cosentyx iv|secukinumab
benlysta|belimumab
saphnelo|anifrolumab
tepezza|teprotumumab
evkeeza|evinacumab
cinqair|reslizumab
prolastin|alpha 1 proteinase inhibitor
hemlibra|emicizumab
novoseven|factor viia
advate|factor viii
benefix|factor ix
humate p|von willebrand factor
feiba|anti inhibitor
octagam|immune globulin octagam
gamunex|immune globulin gamunex
hizentra|immune globulin hizentra
bivigam|immune globulin bivigam
cytogam|cytomegalovirus immune globulin
hep b immune globulin|hepatitis b immune globulin
synagis|palivizumab
thymoglobulin|lymphocyte immune globulin
simulect|basiliximab
nulojix|belatacept
prograf|tacrolimus
cellcept|mycophenolate mofetil
apretude|cabotegravir
cabenuva|cabotegravir rilpivirine
sunlenca|lenacapavir
invega trinza|paliperidone
perseris|risperidone
uzedy|risperidone
brixadi|buprenorphine extended
probuphine|buprenorphine implant
naloxone nasal|naloxone
ketamine nasal|esketamine
nexplanon device|etonogestrel implant
implanon|etonogestrel implant
copper iud|intrauterine copper
hormonal iud|levonorgestrel releasing intrauterine
ella|contraceptive
nuvaring|contraceptive vaginal ring
contrast isovue|low osmolar contrast
omnipaque|low osmolar contrast
gadavist|gadobutrol
mri contrast|gadolinium
lexiscan|regadenoson
definity|perflutren
optison|perflutren
sestamibi|technetium sestamibi
myoview|technetium tetrofosmin
thallium|thallous chloride
fdg|fluorodeoxyglucose
pet tracer|fluorodeoxyglucose
psma pet|psma;piflufolastat
axumin|fluciclovine
iodine 131|iodide i 131
lutathera|lutetium
pluvicto|lutetium
xofigo|radium
albuterol neb|albuterol inhalation solution unit dose
xopenex|levalbuterol inhalation
ipratropium neb|ipratropium bromide inhalation
brovana|arformoterol
perforomist|formoterol
tobi|tobramycin inhalation
saline 1000|normal saline 1000
saline 500|normal saline 500
saline 250|normal saline 250
d5|dextrose
d5 half normal|dextrose normal saline
iv fluids|normal saline;ringers lactate
oasis|oasis wound matrix
prp|platelet rich plasma
post op shoe|surgical boot shoe
diabetic teaching|diabetes outpatient self management training
diabetes teaching|diabetes outpatient self management training
blood draw|collection venous blood venipuncture
lab draw|collection venous blood venipuncture
`;
