/** Operations, devices, studies and treatments as the record names them: the root operation, the body part and what tells the approach or the device, in the words of ICD-10-PCS; the form of the table is that of the abbreviations. */
export const PROCEDURE_WORDS = `
low transverse c section|extraction products of conception low open
ltcs|extraction products of conception low open
lscs|extraction products of conception low open
low segment c section|extraction products of conception low open
low transverse|low open;extraction products of conception low
low cervical|extraction products of conception low open
primary c section|extraction products of conception low open
emergency c section|extraction products of conception low open
stat c section|extraction products of conception low open
cesarean delivery|extraction products of conception open
cesarean section|extraction products of conception open
classical cesarean|extraction products of conception high open
extraperitoneal c section|extraction products of conception extraperitoneal
spontaneous vaginal delivery|delivery products of conception external
vavd|extraction products of conception vacuum
outlet forceps|extraction products of conception low forceps
low forceps|extraction products of conception low forceps
mid forceps|extraction products of conception mid forceps
breech extraction|extraction products of conception
internal version|extraction products of conception internal version
external cephalic version|reposition products of conception external
ecv|reposition products of conception external
fetal scalp electrode|insertion monitoring electrode products of conception
iupc|products of conception monitoring
oxytocin induction|introduction other hormone peripheral vein
pitocin|introduction other hormone
pitocin induction|introduction other hormone peripheral vein
cervical ripening|introduction hormone female reproductive
foley bulb|dilation cervix
cervidil|introduction other hormone female reproductive
d c retained products|extraction products of conception retained
suction d c|extraction products of conception;abortion products of conception
d e|abortion products of conception
perineal repair|repair perineum muscle;repair perineum
2nd degree perineal laceration repair|repair perineum muscle
repair of perineal tear|repair perineum muscle
btl|occlusion bilateral fallopian tubes
postpartum tubal|occlusion bilateral fallopian tubes
bilateral salpingectomy|resection bilateral fallopian tubes
lsh|resection uterus supracervical
tvh|resection uterus via natural
lavh|resection uterus via natural opening with percutaneous endoscopic
salpingo oophorectomy|resection ovaries;resection ovary
ovarian cystectomy|excision ovary
endometrial ablation|destruction endometrium
endometrial biopsy|extraction endometrium diagnostic
hysteroscopy d c|extraction endometrium via natural endoscopic
leep procedure|excision cervix via natural
cold knife cone|excision cervix
cone biopsy|excision cervix diagnostic
uterine artery embolization|occlusion uterine artery intraluminal
cystocele repair|supplement bladder;repair bladder;subcutaneous tissue fascia pelvic
sacrocolpopexy|supplement vagina synthetic;suspension vagina
colpopexy|suspension vagina;repair vagina
mid urethral sling|reposition bladder neck;supplement urethra
craniotomy tumor|excision brain open;excision cerebral open
brain tumor resection|excision brain open;excision cerebral open
craniotomy meningioma|excision cerebral meninges open
craniotomy sdh evacuation|extirpation intracranial subdural space open
craniotomy evacuation hematoma|extirpation intracranial open;extirpation brain open;extirpation cerebral open
craniotomy for hematoma|extirpation intracranial open;extirpation brain open
sdh evacuation|extirpation subdural space;drainage subdural space
evacuation subdural hematoma|extirpation subdural space;drainage subdural space
epidural hematoma evacuation|extirpation intracranial epidural space
burr hole drainage|drainage subdural space;drainage intracranial
aneurysm clipping|restriction intracranial artery extraluminal open
cerebral aneurysm clipping|restriction intracranial artery extraluminal open
aneurysm coiling|restriction intracranial artery intraluminal bioactive percutaneous;restriction intracranial artery intraluminal percutaneous
cerebral aneurysm coiling|restriction intracranial artery intraluminal percutaneous
mechanical thrombectomy|extirpation intracranial artery percutaneous
mechanical thrombectomy mca|extirpation intracranial artery percutaneous
stroke thrombectomy|extirpation intracranial artery percutaneous
thrombectomy mca|extirpation intracranial artery percutaneous
cerebral thrombectomy|extirpation intracranial artery percutaneous
cerebral angiogram|fluoroscopy intracranial arteries;fluoroscopy common carotid
cerebral angiography|fluoroscopy intracranial arteries
ventriculostomy|drainage cerebral ventricle drainage device
external ventricular drain|drainage cerebral ventricle drainage device
evd placement|drainage cerebral ventricle drainage device
vp shunt placement|bypass cerebral ventricle peritoneal
ventriculoperitoneal shunt|bypass cerebral ventricle peritoneal
shunt revision|revision synthetic substitute cerebral ventricle
icp monitor|insertion monitoring device brain;monitoring intracranial pressure
deep brain stimulator|insertion neurostimulator lead brain
dbs|insertion neurostimulator lead brain
spinal cord stimulator|insertion neurostimulator lead spinal canal
vagal nerve stimulator|insertion neurostimulator lead cranial nerve
vns|insertion neurostimulator lead cranial nerve
cranioplasty|supplement skull;replacement skull
craniectomy decompressive|excision skull;release brain open
transsphenoidal|excision pituitary;resection pituitary
pituitary tumor resection|excision pituitary;resection pituitary
lumbar laminectomy|release lumbar spinal cord;release lumbar nerve;excision lumbar vertebra
cervical laminectomy|release cervical spinal cord;excision cervical vertebra
decompression lumbar|release lumbar spinal cord;release lumbar nerve
foraminotomy|release nerve
microdiscectomy|excision lumbar vertebral disc;excision vertebral disc
lumbar discectomy|excision lumbar vertebral disc;resection lumbar vertebral disc
cervical discectomy|resection cervical vertebral disc;excision cervical vertebral disc
anterior cervical fusion|fusion cervical vertebral joint anterior approach
anterior cervical discectomy fusion|fusion cervical vertebral joint interbody fusion device anterior column
posterior cervical fusion|fusion cervical vertebral joint posterior approach posterior column
alif|fusion lumbar vertebral joint interbody fusion anterior approach anterior column
xlif|fusion lumbar vertebral joint interbody fusion anterior approach anterior column
llif|fusion lumbar vertebral joint interbody fusion anterior approach anterior column
posterolateral fusion|fusion posterior approach posterior column
posterior lumbar fusion|fusion lumbar vertebral joint posterior approach posterior column
thoracic fusion|fusion thoracic vertebral joint
si joint fusion|fusion sacroiliac joint
si fusion|fusion sacroiliac joint
cage|interbody fusion device
2 level fusion|fusion 2 more vertebral joints
two level fusion|fusion 2 more vertebral joints
3 level fusion|fusion 2 more vertebral joints
multilevel fusion|fusion 2 more vertebral joints
two levels|2 more
rods and screws|internal fixation device
artificial disc|replacement vertebral disc synthetic
disc replacement|replacement vertebral disc synthetic
ercp sphincterotomy|drainage ampulla via natural endoscopic;dilation ampulla via natural endoscopic;release ampulla
ercp cbd stone removal|extirpation common bile duct via natural artificial opening endoscopic
ercp cbd stone extraction|extirpation common bile duct via natural artificial opening endoscopic
ercp cbd stone|extirpation common bile duct via natural artificial opening endoscopic
ercp cbd stent|dilation common bile duct intraluminal via natural artificial opening endoscopic
ercp bile duct stone removal|extirpation common bile duct via natural artificial opening endoscopic
cbd stone removal|extirpation common bile duct
cbd stone extraction|extirpation common bile duct
bile duct stone removal|extirpation bile duct
bile duct stone extraction|extirpation bile duct
cbd exploration|inspection hepatobiliary duct;extirpation common bile duct
common bile duct exploration|inspection hepatobiliary duct;extirpation common bile duct
cbd stent|dilation common bile duct intraluminal
biliary stent|dilation common bile duct intraluminal
bile duct stent|dilation common bile duct intraluminal
pancreatic stent|dilation pancreatic duct intraluminal
biliary drain|drainage hepatobiliary duct drainage device;drainage bile duct drainage device
ptc drain|drainage bile duct drainage device
cholecystostomy|drainage gallbladder drainage device percutaneous
cholecystostomy tube|drainage gallbladder drainage device percutaneous
perc chole tube|drainage gallbladder drainage device percutaneous
cholangiogram|fluoroscopy bile ducts;fluoroscopy biliary
intraoperative cholangiogram|fluoroscopy bile ducts
ioc|fluoroscopy bile ducts
open chole|resection gallbladder open
lap chole with ioc|resection gallbladder percutaneous endoscopic
distal pancreatectomy|excision pancreas
pancreatectomy|resection pancreas;excision pancreas
hepatectomy|resection lobe liver;excision liver;resection liver
liver wedge|excision liver
tips|bypass portal vein;bypass hepatic vein
tips procedure|bypass portal vein hepatic
tace|occlusion hepatic artery
y90|brachytherapy;introduction radioactive
splenic embolization|occlusion splenic artery
sigmoid resection|resection sigmoid colon;excision sigmoid colon
low anterior resection|excision rectum;resection rectum
lar|resection rectum;excision rectum
apr|resection rectum;resection anus
abdominoperineal resection|resection rectum
proctocolectomy|resection large intestine;resection rectum
total colectomy|resection large intestine
subtotal colectomy|resection large intestine
hartmann|resection sigmoid colon;bypass descending colon cutaneous
hartmann reversal|reattachment;takedown
cecectomy|resection cecum
ileocecectomy|resection cecum;resection ileum
ileocolic resection|resection cecum;excision ileum
small bowel resection|excision small intestine;excision jejunum;excision ileum
sb resection|excision small intestine;excision jejunum;excision ileum
bowel resection|excision small intestine;excision large intestine;resection intestine
meckels|excision ileum
end colostomy|bypass descending colon cutaneous;bypass sigmoid colon cutaneous
colostomy|bypass colon cutaneous
loop colostomy|bypass transverse colon cutaneous;bypass sigmoid colon cutaneous
diverting colostomy|bypass colon cutaneous
ileostomy|bypass ileum cutaneous
loop ileostomy|bypass ileum cutaneous
end ileostomy|bypass ileum cutaneous
diverting ileostomy|bypass ileum cutaneous
ileostomy takedown|excision ileum open;repair ileum open
ileostomy reversal|excision ileum open;repair ileum open
ileostomy closure|excision ileum open;repair ileum open
ostomy takedown|excision ileum open;excision colon open
colostomy takedown|excision colon open;repair colon open
colostomy closure|excision colon open;repair colon open
take down colostomy|excision colon open;repair colon open
gastrojejunostomy|bypass stomach jejunum
gastrostomy tube|insertion feeding device stomach
j tube|insertion feeding device jejunum
jejunostomy tube|insertion feeding device jejunum
peg exchange|change feeding device upper intestinal
g tube change|change feeding device
peg removal|removal feeding device stomach
graham patch|repair stomach;repair duodenum;supplement stomach
perforated ulcer repair|repair stomach;repair duodenum
pyloromyotomy|release stomach pylorus;division stomach pylorus
heller myotomy|division esophagogastric junction;release esophagogastric junction
esophagectomy|resection esophagus;excision esophagus
esophageal dilation|dilation esophagus via natural endoscopic
esophageal banding|occlusion esophageal vein extraluminal
variceal banding|occlusion esophageal vein extraluminal
banding of varices|occlusion esophageal vein extraluminal
egd banding|occlusion esophageal vein extraluminal
egd hemostasis|control bleeding gastrointestinal
egd clip|control bleeding gastrointestinal
egd control of bleeding|control bleeding gastrointestinal
egd foreign body removal|extirpation esophagus via natural endoscopic;extirpation stomach via natural endoscopic
gastric biopsy|excision stomach via natural endoscopic diagnostic
duodenal biopsy|excision duodenum via natural endoscopic diagnostic
esophageal biopsy|excision esophagus via natural endoscopic diagnostic
colon biopsy|excision colon via natural endoscopic diagnostic;excision large intestine via natural endoscopic diagnostic
rectal biopsy|excision rectum via natural endoscopic diagnostic
snare polypectomy|excision colon via natural endoscopic
flex sig|inspection lower intestinal tract via natural endoscopic
flexible sigmoidoscopy|inspection lower intestinal tract via natural endoscopic
sigmoidoscopy|inspection lower intestinal tract via natural endoscopic
capsule endoscopy|inspection gastrointestinal tract;inspection upper intestinal tract
enteroscopy|inspection upper intestinal tract via natural endoscopic
fecal transplant|introduction other therapeutic substance lower gi
fmt|introduction other therapeutic substance lower gi
diagnostic lap|inspection peritoneal cavity percutaneous endoscopic
exlap|inspection peritoneal cavity open
laparotomy|inspection peritoneal cavity open
exploratory lap|inspection peritoneal cavity open
washout abdomen|irrigation peritoneal cavity
abdominal washout|irrigation peritoneal cavity
open abdomen|inspection peritoneal cavity open
loa|release peritoneum;release intestine;release small intestine
lap inguinal hernia|supplement inguinal synthetic percutaneous endoscopic
hernia repair mesh|supplement synthetic substitute
hemorrhoid banding|occlusion hemorrhoidal plexus extraluminal
perianal abscess drainage|drainage perineum;drainage anus
perirectal abscess drainage|drainage perineum;drainage rectum;drainage anus
fistulotomy|release anus;division anal sphincter;drainage anus
iv tpa|introduction other thrombolytic peripheral vein
alteplase|introduction other thrombolytic
tnk|introduction other thrombolytic
tenecteplase|introduction other thrombolytic
iv thrombolysis|introduction other thrombolytic peripheral vein
tpa iv stroke|introduction other thrombolytic peripheral vein
tpa stroke|introduction other thrombolytic peripheral vein
catheter directed thrombolysis|introduction thrombolytic;fragmentation artery
ekos|fragmentation artery ultrasonic;fragmentation ultrasonic
pulmonary thrombectomy|extirpation pulmonary artery percutaneous
pe thrombectomy|extirpation pulmonary artery percutaneous
peripheral iv|peripheral vein
antibiotic infusion|introduction other anti infective peripheral vein
iv antibiotics|introduction other anti infective peripheral vein
chemo infusion|introduction other antineoplastic vein
chemo central line|introduction other antineoplastic central vein
chemo peripheral|introduction other antineoplastic peripheral vein
pressors|introduction vasopressor
vasopressor infusion|introduction vasopressor central vein
tpn infusion|introduction nutritional substance central vein
intrathecal chemo|introduction other antineoplastic spinal canal
epidural steroid|introduction anti inflammatory spinal canal
epidural|introduction anesthetic spinal canal
labor epidural|introduction anesthetic spinal canal
joint injection|introduction anti inflammatory joints
knee injection|introduction anti inflammatory joints
car t|introduction chimeric antigen receptor;chimeric antigen receptor t cell
right carotid endarterectomy|extirpation right carotid artery open
left carotid endarterectomy|extirpation left carotid artery open
femoral endarterectomy|extirpation femoral artery open
tcar|dilation carotid artery intraluminal open
carotid stenting|dilation carotid artery intraluminal percutaneous
renal stent|dilation renal artery intraluminal
renal artery stent|dilation renal artery intraluminal
iliac stent|dilation iliac artery intraluminal percutaneous
sfa stent|dilation femoral artery intraluminal percutaneous
femoral stent|dilation femoral artery intraluminal percutaneous
popliteal stent|dilation popliteal artery intraluminal percutaneous
tibial angioplasty|dilation tibial artery percutaneous
popliteal angioplasty|dilation popliteal artery percutaneous
iliac angioplasty|dilation iliac artery percutaneous
atherectomy|extirpation artery percutaneous
drug coated balloon|dilation drug coated balloon
dcb|drug coated balloon
sfa|femoral artery
fem fem bypass|bypass femoral artery
aorto bifem|bypass abdominal aorta bilateral femoral
aortobifem|bypass abdominal aorta bilateral femoral
aortobifemoral bypass|bypass abdominal aorta bilateral femoral
fem tib bypass|bypass femoral artery tibial
fem pop|bypass femoral artery popliteal
femoral popliteal bypass|bypass femoral artery popliteal
fempop bypass|bypass femoral artery popliteal
vein graft|autologous venous tissue
ptfe|synthetic substitute
prosthetic graft|synthetic substitute
open aaa repair|replacement abdominal aorta synthetic open
tevar|restriction thoracic aorta intraluminal percutaneous
endovascular aneurysm repair|restriction abdominal aorta intraluminal percutaneous
fevar|restriction abdominal aorta branched fenestrated
bentall|replacement thoracic aorta ascending;replacement aortic valve
ascending aorta replacement|replacement thoracic aorta ascending
aortic root|replacement thoracic aorta ascending
avf|bypass artery lower arm vein;bypass brachial artery;bypass radial artery
radiocephalic fistula|bypass radial artery lower arm vein
brachiocephalic fistula|bypass brachial artery upper arm vein
av graft|bypass brachial artery synthetic
fistulogram|fluoroscopy dialysis shunt
fistula declot|extirpation vein percutaneous
varicose vein ablation|destruction saphenous vein
evla|destruction saphenous vein
vein ablation|destruction saphenous vein
femoral embolectomy|extirpation femoral artery
temporary pacemaker|performance cardiac pacing
transvenous pacer|performance cardiac pacing
temp pacer|performance cardiac pacing;insertion electrode
single chamber pacemaker|insertion pacemaker single chamber
crt p|insertion cardiac resynchronization pacemaker
crt d|insertion cardiac resynchronization defibrillator
crtd|insertion cardiac resynchronization defibrillator
biv pacemaker|insertion cardiac resynchronization pacemaker
biv icd|insertion cardiac resynchronization defibrillator
aicd implant|insertion defibrillator generator
leadless pacemaker|insertion intracardiac pacemaker
micra|insertion intracardiac pacemaker
pacemaker lead|insertion cardiac lead pacemaker;insertion pacemaker lead
ra lead|insertion lead right atrium
rv lead|insertion lead right ventricle
lv lead|insertion lead left ventricle;coronary vein lead
lead extraction|removal cardiac lead
generator change|removal cardiac rhythm related device;insertion pacemaker
pacemaker removal|removal cardiac rhythm related device
ep study|conduction mechanism
pvi|destruction conduction mechanism
afib ablation|destruction conduction mechanism percutaneous
flutter ablation|destruction conduction mechanism percutaneous
vt ablation|destruction conduction mechanism percutaneous
watchman device|occlusion left atrial appendage intraluminal percutaneous
laao|occlusion left atrial appendage
tavr transfemoral|replacement aortic valve zooplastic percutaneous
savr|replacement aortic valve open
tissue valve|zooplastic tissue
bioprosthetic|zooplastic tissue
bovine valve|zooplastic tissue
porcine valve|zooplastic tissue
mitraclip|supplement mitral valve synthetic percutaneous
mitral clip|supplement mitral valve synthetic percutaneous
tricuspid repair|repair tricuspid valve;supplement tricuspid valve
annuloplasty|supplement valve
valvuloplasty|dilation valve percutaneous
pfo closure|supplement atrial septum percutaneous;repair atrial septum
asd closure|supplement atrial septum percutaneous;repair atrial septum
heart cath|measurement cardiac sampling pressure
right and left heart cath|measurement cardiac sampling pressure bilateral
lv gram|fluoroscopy left heart
ventriculogram|fluoroscopy left heart
coronary angio|fluoroscopy coronary arteries multiple
cors|fluoroscopy coronary arteries
ffr|measurement coronary arterial flow;measurement arterial flow
bms|intraluminal device
rca|one artery
circumflex|one artery
left main|one artery
two stents|two intraluminal devices
2 stents|two intraluminal devices
3 stents|three intraluminal devices
aspiration thrombectomy coronary|extirpation coronary artery percutaneous
coronary thrombectomy|extirpation coronary artery percutaneous
balloon pump|assistance cardiac output balloon pump
intra aortic balloon pump|assistance cardiac output balloon pump
impella placement|insertion short term external heart assist percutaneous
lvad placement|insertion implantable heart assist
lvad insertion|insertion implantable heart assist
cardiopulmonary bypass|performance cardiac output continuous
heart lung machine|performance cardiac output continuous
va ecmo|extracorporeal oxygenation peripheral veno arterial
vv ecmo|extracorporeal oxygenation peripheral veno venous
central ecmo|extracorporeal oxygenation central
defibrillation|restoration cardiac rhythm
dccv|restoration cardiac rhythm
dc cardioversion|restoration cardiac rhythm
sternal closure|repair sternum;reposition sternum
pericardial drain|drainage pericardial cavity drainage device
pericardial drainage|drainage pericardial cavity
sternotomy washout|drainage mediastinum
renal transplant|transplantation kidney
deceased donor|allogeneic
living donor|allogeneic
stem cell auto|transfusion autologous hematopoietic stem cells
autologous stem cell|transfusion autologous hematopoietic stem cells
allo bmt|transfusion allogeneic bone marrow;transfusion allogeneic hematopoietic
vent 24 96 hours|respiratory ventilation 24 96 consecutive hours
ventilator 24 96|respiratory ventilation 24 96 consecutive hours
mech vent 24 96 hours|respiratory ventilation 24 96 consecutive hours
mech vent|respiratory ventilation
mech vent less than 24 hours|respiratory ventilation less than 24 consecutive hours
ventilator less than 24 hours|respiratory ventilation less than 24 consecutive hours
mech vent greater than 96 hours|respiratory ventilation greater than 96 consecutive hours
ventilator greater than 96 hours|respiratory ventilation greater than 96 consecutive hours
vent more than 96 hours|respiratory ventilation greater than 96 consecutive hours
mechanical ventilation more than 96 hours|respiratory ventilation greater than 96 consecutive hours
ventilation more than 96 hours|respiratory ventilation greater than 96 consecutive hours
niv|assistance respiratory ventilation
noninvasive ventilation|assistance respiratory ventilation
hfnc|assistance respiratory ventilation high nasal flow
hiflo|assistance respiratory ventilation high nasal flow
high flow nasal cannula|assistance respiratory ventilation high nasal flow
heated high flow|assistance respiratory ventilation high nasal flow
proning|positioning;assistance respiratory
inhaled nitric oxide|introduction nitric oxide
ino|introduction nitric oxide
et tube|insertion endotracheal airway trachea
oral intubation|insertion endotracheal airway trachea via natural
tracheostomy percutaneous|bypass trachea cutaneous tracheostomy percutaneous
open trach|bypass trachea cutaneous tracheostomy open
trach change|change tracheostomy device trachea
trach exchange|change tracheostomy device trachea
decannulation|removal tracheostomy trachea
diagnostic thoracentesis|drainage pleural cavity percutaneous diagnostic
therapeutic thoracentesis|drainage pleural cavity percutaneous
left thoracentesis|drainage left pleural cavity percutaneous
pigtail catheter|drainage device percutaneous
pigtail|drainage device percutaneous
pleurx|drainage pleural cavity drainage device
chest tube removal|removal drainage device pleural
pleural biopsy|excision pleura diagnostic
talc pleurodesis|introduction destructive agent pleural cavity
vats wedge|excision lung percutaneous endoscopic
vats decortication|release lung percutaneous endoscopic;extirpation pleural cavity percutaneous endoscopic
wedge resection|excision
ebus|excision lymphatic thorax;drainage lymphatic thorax
ebus biopsy|excision lymphatic thorax diagnostic
transbronchial biopsy|excision lung lobe via natural endoscopic diagnostic
endobronchial biopsy|excision bronchus via natural endoscopic diagnostic
bronchoscopy bal|drainage lung lobe via natural endoscopic diagnostic
bronch|inspection tracheobronchial tree via natural endoscopic
bronch with bal|drainage lung lobe via natural endoscopic diagnostic
mediastinoscopy|inspection mediastinum percutaneous endoscopic
mucus plug removal|extirpation bronchus via natural endoscopic
tunneled catheter|insertion tunneled vascular access
tunneled dialysis catheter|insertion tunneled vascular access;insertion infusion device superior vena cava
permcath|insertion tunneled vascular access;insertion infusion device right atrium
permacath|insertion tunneled vascular access;insertion infusion device right atrium
mediport|insertion totally implantable vascular access
port placement chest|insertion totally implantable vascular access chest
chest port|insertion totally implantable vascular access chest
ij central line|insertion infusion device superior vena cava percutaneous
subclavian line|insertion infusion device superior vena cava percutaneous
femoral line|insertion infusion device inferior vena cava percutaneous;insertion infusion device femoral vein
triple lumen|insertion infusion device superior vena cava percutaneous
midline|insertion infusion device vein
midline catheter|insertion infusion device basilic vein
a line|insertion monitoring device artery;monitoring arterial pressure
art line|monitoring arterial pressure peripheral;insertion monitoring device artery
umbilical line|insertion infusion device umbilical;insertion infusion device inferior vena cava
uvc|insertion infusion device inferior vena cava
io line|insertion infusion device bone;introduction bone marrow
ivc filter placement|insertion intraluminal device inferior vena cava
ivc filter removal|removal intraluminal device lower vein
swan|monitoring arterial pressure pulmonary;measurement cardiac sampling pressure right
pa catheter|monitoring arterial pressure pulmonary
cvvhd|performance urinary filtration continuous
sled|performance urinary filtration prolonged
plasmapheresis|pheresis plasma
plasma exchange|pheresis plasma
leukapheresis|pheresis leukocytes
transfuse|transfusion
transfuse prbc|transfusion nonautologous red blood cells
transfuse platelets|transfusion nonautologous platelets
transfuse ffp|transfusion nonautologous plasma
plasma transfusion|transfusion nonautologous plasma
cryoprecipitate|transfusion plasma cryoprecipitate
kcentra|transfusion 4 factor prothrombin complex
ivig infusion|transfusion globulin
whole blood|transfusion whole blood
exchange transfusion|transfusion;pheresis
bili lights|phototherapy skin
phototherapy|phototherapy skin
therapeutic hypothermia|hypothermia
cooling|hypothermia
ttm|hypothermia
hyperbaric|hyperbaric oxygenation
hbo|hyperbaric oxygenation
foley placement|drainage bladder drainage device via natural
foley insertion|drainage bladder drainage device via natural
cysto|via natural artificial opening endoscopic bladder;inspection bladder via natural endoscopic
cysto stent|dilation ureter intraluminal via natural endoscopic
cysto ureteral stent|dilation ureter intraluminal via natural endoscopic
cystoscopy ureteral stent|dilation ureter intraluminal via natural endoscopic
cystoscopy with stent|dilation ureter intraluminal via natural endoscopic
jj stent|dilation ureter intraluminal via natural endoscopic
double j stent|dilation ureter intraluminal via natural endoscopic
stent removal ureter|removal intraluminal device ureter
ureteral stent removal|removal intraluminal device ureter
retrograde pyelogram|fluoroscopy kidney ureter bladder;fluoroscopy ureter
laser lithotripsy|fragmentation ureter via natural endoscopic;fragmentation kidney pelvis via natural endoscopic
ureteroscopy laser|fragmentation ureter via natural endoscopic;extirpation ureter via natural endoscopic
pcnl|extirpation kidney pelvis percutaneous;fragmentation kidney pelvis percutaneous
perc nephrostomy|drainage kidney pelvis drainage device percutaneous
pcn tube|drainage kidney pelvis drainage device percutaneous
nephrostomy tube|drainage kidney pelvis drainage device percutaneous
nephroureterectomy|resection kidney;resection ureter
radical nephrectomy|resection kidney
robotic prostatectomy|resection prostate percutaneous endoscopic
radical prostatectomy|resection prostate
suprapubic tube|drainage bladder drainage device percutaneous
spt|drainage bladder drainage device percutaneous
prostate biopsy|excision prostate diagnostic
bladder biopsy|excision bladder via natural endoscopic diagnostic
clot evacuation bladder|extirpation bladder via natural endoscopic
bladder irrigation|irrigation genitourinary
ileal conduit|bypass ureter ileocutaneous;bypass bladder ileocutaneous
radical cystectomy|resection bladder
orchiopexy|reposition testis
testicular detorsion|reposition testis;release testis
hydrocele repair|excision tunica vaginalis;excision scrotum
varicocele ligation|occlusion spermatic;excision spermatic
penile implant|insertion penis;supplement penis
i d abscess|drainage subcutaneous tissue;drainage skin
i d abscess leg|drainage lower leg subcutaneous;drainage upper leg subcutaneous
i d abscess arm|drainage upper arm subcutaneous;drainage lower arm subcutaneous
incision drainage abscess|drainage skin;drainage subcutaneous tissue
abscess drainage|drainage
ir drain|drainage drainage device percutaneous
perc drain|drainage drainage device percutaneous
sharp debridement|excision skin;excision subcutaneous
wound debridement|excision skin;excision subcutaneous;extraction skin
nonexcisional debridement|extraction skin;extraction subcutaneous
non excisional debridement|extraction skin;extraction subcutaneous
debridement to bone|excision
debridement fascia|excision subcutaneous tissue fascia
sacral debridement|excision buttock;excision lower back;excision sacrum
foot debridement|excision foot subcutaneous;excision foot skin
split thickness|partial thickness
full thickness skin graft|replacement skin autologous full thickness
split thickness skin graft|replacement skin autologous partial thickness
ftsg|replacement skin autologous full thickness
escharotomy|release skin
negative pressure|negative pressure;irrigation;drainage
wound vac placement|drainage;compression
mohs|excision skin
excision lipoma|excision subcutaneous
skin lesion excision|excision skin
nail removal|resection nail;extraction nail
partial mastectomy|excision breast
sentinel node|excision lymphatic axillary;excision lymphatic
sentinel node biopsy|excision lymphatic axillary diagnostic;excision lymphatic
axillary dissection|resection lymphatic axillary
axillary node dissection|resection lymphatic axillary
neck dissection|resection lymphatic neck
tissue expander|insertion tissue expander breast
breast implant|replacement breast synthetic;supplement breast
tram flap|replacement breast transverse rectus abdominis
diep|replacement breast deep inferior epigastric
diep flap|replacement breast deep inferior epigastric
lat flap|replacement breast latissimus dorsi
breast reduction|excision breast bilateral
tummy tuck|excision abdominal wall;alteration abdominal wall
orif distal radius|reposition radius internal fixation open
orif ankle|reposition fibula internal fixation open;reposition tibia internal fixation open
bimalleolar orif|reposition fibula internal fixation open;reposition tibia internal fixation open
orif tibia|reposition tibia internal fixation open
orif tibial plateau|reposition tibia internal fixation open
orif hip|reposition upper femur internal fixation open
orif femur|reposition femoral shaft internal fixation open;reposition lower femur internal fixation open
orif humerus|reposition humeral head internal fixation open;reposition humeral shaft internal fixation open
proximal humerus orif|reposition humeral head internal fixation open
orif clavicle|reposition clavicle internal fixation open
orif olecranon|reposition ulna internal fixation open
orif patella|reposition patella internal fixation open
orif pelvis|reposition pelvic bone internal fixation open
orif acetabulum|reposition acetabulum internal fixation open
orif forearm|reposition radius internal fixation open;reposition ulna internal fixation open
orif metacarpal|reposition metacarpal internal fixation open
orif mandible|reposition mandible internal fixation open
im nail femur|reposition femoral shaft intramedullary
femoral nail|reposition femoral shaft intramedullary;reposition upper femur intramedullary
im nail intertroch|reposition upper femur intramedullary
im nail hip|reposition upper femur intramedullary
cephalomedullary nail|reposition upper femur intramedullary
gamma nail|reposition upper femur intramedullary
tfn|reposition upper femur intramedullary
im nail tibia|reposition tibia intramedullary
tibial nail|reposition tibia intramedullary
dhs|reposition upper femur internal fixation
dynamic hip screw|reposition upper femur internal fixation
crpp|reposition internal fixation percutaneous
closed reduction percutaneous pinning|reposition internal fixation percutaneous
closed reduction shoulder|reposition shoulder joint external
shoulder reduction|reposition shoulder joint external
closed reduction hip|reposition hip joint external
closed reduction radius|reposition radius external
closed reduction wrist|reposition radius external;reposition wrist joint external
nasal fracture reduction|reposition nasal bone
ex fix|external fixation device
ex fix tibia|insertion external fixation tibia;reposition tibia external fixation
ex fix pelvis|insertion external fixation pelvic
tka cemented|replacement knee joint synthetic cemented
tka uncemented|replacement knee joint synthetic uncemented
right tka|replacement right knee joint synthetic
left tka|replacement left knee joint synthetic
right tha|replacement right hip joint synthetic
left tha|replacement left hip joint synthetic
unicompartmental knee|replacement knee joint unicondylar
uni knee|replacement knee joint unicondylar
partial knee replacement|replacement knee joint unicondylar
hip hemi|replacement hip joint femoral surface
bipolar hemiarthroplasty|replacement hip joint femoral surface
hip resurfacing|supplement hip joint resurfacing
metal on metal|metal synthetic
ceramic on ceramic|ceramic synthetic
ceramic on polyethylene|ceramic on polyethylene synthetic
metal on polyethylene|metal on polyethylene synthetic
reverse total shoulder|replacement shoulder joint reverse ball socket
rtsa|replacement shoulder joint reverse ball socket
tsa|replacement shoulder joint synthetic
shoulder hemiarthroplasty|replacement shoulder joint humeral surface
total elbow|replacement elbow joint synthetic
total ankle|replacement ankle joint synthetic
ankle replacement|replacement ankle joint synthetic
revision tka|removal synthetic substitute knee joint;replacement knee joint
revision tha|removal synthetic substitute hip joint;replacement hip joint
poly exchange|removal liner;supplement liner
liner exchange|removal liner;supplement liner
antibiotic spacer|insertion spacer
spacer placement|insertion spacer
spacer knee|insertion spacer knee joint
explant knee|removal synthetic substitute knee joint
explant hip|removal synthetic substitute hip joint
hardware removal ankle|removal internal fixation device tibia;removal internal fixation device fibula
acl repair|replacement knee bursa ligament;repair knee bursa ligament
rtc repair|repair shoulder tendon;reattachment shoulder tendon
achilles tendon repair|repair lower leg tendon
quad tendon repair|repair upper leg tendon;reattachment knee tendon
patellar tendon repair|repair knee tendon;reattachment knee tendon
ulnar nerve transposition|reposition ulnar nerve;release ulnar nerve
cubital tunnel release|release ulnar nerve
ankle fusion|fusion ankle joint
wrist fusion|fusion wrist joint
knee washout|drainage knee joint;irrigation joint
joint washout|drainage joint;irrigation joint
knee aspiration|drainage knee joint percutaneous
arthrocentesis|drainage joint percutaneous
hip aspiration|drainage hip joint percutaneous
leg fasciotomy|release lower leg muscle;division lower leg subcutaneous
left bka|detachment left lower leg
below knee amputation|detachment lower leg
right aka|detachment right upper leg
above knee amputation|detachment upper leg
below elbow amputation|detachment lower arm
above elbow amputation|detachment upper arm
hip disarticulation|detachment hindquarter;detachment femoral region
knee disarticulation|detachment knee region
guillotine amputation|detachment
symes|detachment foot complete
transmetatarsal amputation|detachment foot complete;detachment foot partial
great toe amputation|detachment 1st toe
2nd toe amputation|detachment 2nd toe
5th toe amputation|detachment 5th toe
finger amputation procedure|detachment finger
index finger amputation|detachment index finger
fingertip replantation|reattachment finger
replantation|reattachment
stump revision|revision;excision bone;detachment
bone biopsy|excision bone diagnostic
muscle biopsy|excision muscle diagnostic
temporal artery biopsy|excision temporal artery diagnostic
thyroid biopsy|excision thyroid diagnostic;drainage thyroid diagnostic
thyroid fna|drainage thyroid diagnostic;excision thyroid diagnostic
renal biopsy|excision kidney percutaneous diagnostic
ct guided biopsy|excision percutaneous diagnostic
percutaneous biopsy|excision percutaneous diagnostic
brain biopsy|excision brain diagnostic
thyroid lobectomy|resection thyroid gland lobe
hemithyroidectomy|resection thyroid gland lobe
parotidectomy|resection parotid gland;excision parotid gland
laryngectomy|resection larynx
laryngoscopy|inspection larynx
uppp|excision palate;resection uvula
turbinate reduction|excision nasal turbinate;destruction nasal turbinate
sinus surgery|excision sinus;drainage sinus
epistaxis control|control bleeding nasal;packing nasal
tympanoplasty|repair tympanic membrane;replacement tympanic membrane
mastoidectomy|excision mastoid sinus;resection mastoid sinus
cochlear implant|insertion hearing device inner ear
tubes in ears|drainage middle ear drainage device
bmt tubes|drainage middle ear drainage device
phaco|replacement lens synthetic
phacoemulsification|replacement lens synthetic;extraction lens
cataract with iol|replacement lens synthetic
enucleation|resection eye
corneal transplant|replacement cornea
scleral buckle|supplement sclera
dental extraction|extraction tooth
teeth extraction|extraction tooth;resection tooth
ct head|computerized tomography brain;computerized tomography head
ct brain|computerized tomography brain
ct head without contrast|computerized tomography brain
ct chest|computerized tomography lungs;computerized tomography chest
ct abdomen|computerized tomography abdomen
cta chest|computerized tomography pulmonary artery;computerized tomography thoracic aorta
cta head|computerized tomography intracranial arteries
ct cervical spine|computerized tomography cervical spine
mri brain|magnetic resonance imaging brain
mri lumbar spine|magnetic resonance imaging lumbar spine
mri cervical spine|magnetic resonance imaging cervical spine
mri knee|magnetic resonance imaging knee
mri shoulder|magnetic resonance imaging shoulder
mra head|magnetic resonance imaging intracranial arteries
with and without contrast|unenhanced and enhanced;unenhanced enhanced;without contrast;no contrast
chest xray|plain radiography chest
kub|plain radiography kidney ureter bladder
barium swallow|fluoroscopy esophagus;fluoroscopy mouth oropharynx
mbs|fluoroscopy mouth oropharynx
modified barium swallow|fluoroscopy mouth oropharynx
upper gi|fluoroscopy upper gi
barium enema|fluoroscopy colon
abdominal ultrasound|ultrasonography abdomen
renal ultrasound|ultrasonography kidney
carotid ultrasound|ultrasonography carotid
carotid duplex|ultrasonography carotid
venous doppler|ultrasonography veins
leg doppler|ultrasonography lower extremity veins
venous duplex|ultrasonography veins
echocardiogram|ultrasonography heart
tte|ultrasonography heart
transesophageal echo|ultrasonography heart transesophageal
fetal ultrasound|ultrasonography fetus
ob ultrasound|ultrasonography fetus
pet scan|positron emission tomographic
bone scan|nuclear medicine imaging musculoskeletal
hida|planar nuclear medicine imaging hepatobiliary
hida scan|planar nuclear medicine imaging hepatobiliary
vq scan|planar nuclear medicine imaging lungs
v q scan|planar nuclear medicine imaging lungs
stress test nuclear|tomographic nuclear medicine imaging myocardium
nuclear stress|tomographic nuclear medicine imaging myocardium
myocardial perfusion|tomographic nuclear medicine imaging myocardium
muga|planar nuclear medicine imaging heart
thyroid scan|planar nuclear medicine imaging thyroid
gastric emptying|planar nuclear medicine imaging gastrointestinal;planar nuclear medicine imaging upper gastrointestinal
gi bleed scan|planar nuclear medicine imaging gastrointestinal
external beam|beam radiation
imrt|beam radiation
sbrt|stereotactic
gamma knife|stereotactic gamma
cyberknife|stereotactic
stereotactic radiosurgery|stereotactic
brachy|brachytherapy
whole brain radiation|beam radiation brain
gait training|gait training functional ambulation
gait training with walker|gait training functional ambulation assistive adaptive supportive
rolling walker|assistive adaptive supportive protective equipment;wheeled walker
transfer training|transfer training treatment
wheelchair mobility|wheelchair mobility treatment
adl training|bathing showering;dressing techniques;home management
therapeutic exercise|therapeutic exercise treatment
manual therapy|manual therapy techniques
swallow eval|bedside swallowing;swallowing
swallow therapy|swallowing dysfunction treatment
bedside swallow|bedside swallowing
speech therapy|speech treatment;articulation
aphasia therapy|aphasia treatment
cognitive therapy|cognitive
hearing eval|hearing assessment
ot evaluation|activities daily living assessment
pt evaluation|motor function assessment;gait balance assessment
group therapy|group psychotherapy;group counseling
individual therapy|individual psychotherapy
family therapy|family psychotherapy;family counseling
alcohol detox|detoxification
etoh detox|detoxification
opioid detox|detoxification
medication management psych|medication management
methadone|methadone maintenance
osteopathic manipulation|osteopathic
chiropractic adjustment|chiropractic
eeg monitoring|monitoring central nervous electrical activity
continuous eeg|monitoring central nervous electrical activity
video eeg|monitoring central nervous electrical activity
emg|measurement peripheral nervous;measurement musculoskeletal contractility
nerve monitoring|monitoring peripheral nervous electrical
neuromonitoring|monitoring nervous electrical activity
telemetry|monitoring cardiac electrical activity
sleep study|measurement sleep
polysomnography|measurement sleep
stress test|measurement cardiac stress
tilt table|measurement cardiac;test
pulmonary function test|measurement respiratory capacity;measurement respiratory
blood patch|introduction spinal canal
epidural blood patch|introduction spinal canal
lumbar drain|drainage spinal canal drainage device
therapeutic lp|drainage spinal canal percutaneous
intrathecal pump|insertion infusion device spinal canal;insertion infusion pump subcutaneous
baclofen pump|insertion infusion pump subcutaneous
pain pump|insertion infusion pump subcutaneous
fracture repair|reposition
pinning|reposition internal fixation percutaneous
plating|internal fixation device
splinting|immobilization splint
cast placement|immobilization cast
restraints|immobilization
wound packing|packing
ng tube placement|drainage stomach drainage device via natural;insertion feeding device stomach via natural
dobhoff|insertion feeding device via natural;introduction nutritional upper gi
tube feeds|introduction nutritional substance upper gi;introduction nutritional substance
gastric lavage|irrigation upper gi
bowel prep|irrigation lower gi
disimpaction|extirpation rectum
rectal tube|insertion rectum;drainage rectum
circ|resection prepuce
newborn circumcision|resection prepuce
hearing screen newborn|hearing screening
covid vaccine admin|introduction serum toxoid vaccine
aneurysm coil|restriction intracranial artery intraluminal percutaneous
radiocephalic|radial artery lower arm vein
tunneled|tunneled vascular access;superior vena cava
hd catheter|insertion infusion device superior vena cava;insertion infusion device right atrium
tunneled hd catheter|insertion infusion device superior vena cava;insertion infusion device right atrium;insertion tunneled vascular access
ij|superior vena cava;jugular
portacath|insertion totally implantable vascular access
`;
