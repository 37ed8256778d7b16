/** Operations as they are called in the record, in the words of ICD-10-PCS; the form of the table is that of the abbreviations. */
export const SURGICAL_WORDS = `
lap|percutaneous endoscopic;laparoscopic
laparoscopic|percutaneous endoscopic
arthroscopic|percutaneous endoscopic
thoracoscopic|percutaneous endoscopic
vats|percutaneous endoscopic
transurethral|via natural artificial opening endoscopic
appendectomy|resection appendix
cholecystectomy|resection gallbladder
colectomy|resection colon;resection intestine
hemicolectomy|resection large intestine
sigmoidectomy|resection sigmoid colon
gastrectomy|resection stomach;excision stomach
sleeve gastrectomy|excision stomach vertical
gastric sleeve|excision stomach vertical
gastric bypass|bypass stomach jejunum
roux en y|bypass stomach jejunum
nissen|restriction esophagogastric junction
fundoplication|restriction esophagogastric junction
hernia repair inguinal|repair inguinal;supplement inguinal;groin hernia repair;supplement inguinal synthetic
herniorrhaphy|repair inguinal region;supplement abdominal wall
splenectomy|resection spleen
nephrectomy|resection kidney
partial nephrectomy|excision kidney
cystectomy|resection bladder
prostatectomy|resection prostate
turp|resection prostate via natural;excision prostate via natural;destruction prostate via natural
turbt|excision bladder via natural;destruction bladder via natural
cystoscopy|inspection bladder
lithotripsy|fragmentation
eswl|fragmentation kidney external
ureteral stent|dilation ureter intraluminal device
nephrostomy|drainage kidney pelvis drainage device
suprapubic catheter|drainage bladder drainage device
hysterectomy|resection uterus
total hysterectomy|resection uterus
tah|resection uterus open
tlh|resection uterus percutaneous endoscopic
vaginal hysterectomy|resection uterus via natural
oophorectomy|resection ovary
bso|resection bilateral ovaries
salpingectomy|resection fallopian tube
tubal|occlusion fallopian tube
d c|extraction endometrium;extraction products of conception
dilation and curettage|extraction endometrium;extraction products of conception retained
cesarean|extraction products of conception open
c section low cervical|extraction products of conception low open
classical c section|extraction products of conception high open
vaginal delivery|delivery products of conception
svd|delivery products of conception
nsvd|delivery products of conception
vacuum delivery|extraction products of conception vacuum
vacuum extraction|extraction products of conception vacuum
vacuum assisted|extraction products of conception vacuum
forceps delivery|extraction products of conception forceps
episiotomy|division female perineum
perineal laceration repair|repair perineum
artificial rupture of membranes|drainage amniotic fluid therapeutic
arom|drainage amniotic fluid therapeutic
labor induction|introduction hormone;dilation cervix
amniocentesis|drainage amniotic fluid diagnostic
circumcision|resection prepuce
mastectomy|resection breast
lumpectomy|excision breast
breast biopsy|excision breast diagnostic
breast reconstruction|replacement breast
thyroidectomy|resection thyroid
parathyroidectomy|resection parathyroid
tonsillectomy|resection tonsils
adenoidectomy|resection adenoids
tracheostomy|bypass trachea cutaneous
trach percutaneous|bypass trachea cutaneous tracheostomy percutaneous
intubation|insertion endotracheal airway trachea
ett|insertion endotracheal airway trachea
extubation|removal intraluminal device trachea
vent|respiratory ventilation;ventilator
mechanical ventilation|respiratory ventilation
bipap|assistance respiratory ventilation positive airway
bronchoscopy|inspection tracheobronchial
bal|drainage lung lobe diagnostic;drainage bronchus
bronchoalveolar lavage|drainage lung lobe diagnostic
lobectomy|resection lung lobe;resection lobe
wedge resection lung|excision lung;excision lung lobe
pneumonectomy|resection lung
thoracentesis|drainage pleural cavity
thoracentesis right|drainage right pleural cavity percutaneous
chest tube|drainage pleural cavity drainage device
thoracostomy|drainage pleural cavity drainage device
pleurodesis|introduction pleural cavity
decortication|extirpation pleura;release lung
cabg one vessel|bypass coronary artery one artery
cabg 1 vessel|bypass coronary artery one artery
cabg two vessel|bypass coronary artery two arteries
cabg 2 vessel|bypass coronary artery two arteries
cabg three vessel|bypass coronary artery three arteries
cabg 3 vessel|bypass coronary artery three arteries
lima|left internal mammary
rima|right internal mammary
svg|autologous venous tissue
saphenous vein harvest|excision saphenous vein
ptca|dilation coronary artery
angioplasty|dilation
des|drug eluting intraluminal device
drug eluting stent|drug eluting intraluminal device
bare metal stent|intraluminal device
stent placement|intraluminal device
one vessel|one artery
two vessel|two arteries
left heart cath|measurement cardiac sampling pressure left heart
lhc|measurement cardiac sampling pressure left heart
right heart cath|measurement cardiac sampling pressure right heart
rhc|measurement cardiac sampling pressure right heart
coronary angiogram|fluoroscopy coronary
coronary angiography|fluoroscopy coronary
ablation|destruction
cardiac ablation|destruction conduction mechanism
pacemaker dual chamber|insertion pacemaker dual chamber
icd insertion|insertion defibrillator generator
icd implant|insertion defibrillator generator
loop recorder|insertion monitoring device
avr|replacement aortic valve
tavr|replacement aortic valve percutaneous
mvr|replacement mitral valve
mitral valve repair|repair mitral valve;supplement mitral valve
iabp|assistance cardiac output balloon pump
ecmo|extracorporeal oxygenation membrane
impella|assistance cardiac output impeller;insertion short term external heart assist percutaneous
cardioversion|restoration cardiac rhythm
cpr|performance cardiac output manual
pericardiocentesis|drainage pericardial cavity
endarterectomy|extirpation matter artery;extirpation artery open
carotid endarterectomy|extirpation matter carotid artery;extirpation carotid artery open
cea|extirpation matter carotid artery
thrombectomy|extirpation matter
embolectomy|extirpation matter
embolization|occlusion
coil embolization|occlusion intraluminal device
aneurysm repair|restriction;replacement aorta
evar|restriction abdominal aorta
av fistula|bypass artery vein
avf creation|bypass artery vein
central line|insertion infusion device vena cava
cvc|insertion infusion device vena cava
central venous catheter|insertion infusion device vena cava
picc|insertion infusion device superior vena cava
picc line|insertion infusion device superior vena cava
port placement|insertion vascular access device;insertion totally implantable vascular access
port a cath|insertion vascular access device totally implantable
arterial line|monitoring arterial pressure;insertion monitoring device upper artery
swan ganz|monitoring pulmonary artery pressure
svc|superior vena cava
ivc|inferior vena cava
ivc filter|insertion intraluminal device inferior vena cava
dialysis catheter|insertion infusion device vena cava
hemodialysis|performance urinary filtration
crrt|performance urinary filtration continuous
peritoneal dialysis|irrigation peritoneal cavity dialysate
egd with biopsy|excision via natural endoscopic diagnostic;excision stomach via natural endoscopic diagnostic;excision duodenum via natural endoscopic diagnostic
egd biopsy stomach|excision stomach via natural endoscopic diagnostic
colonoscopy with biopsy|excision colon via natural endoscopic diagnostic
colonoscopy with polypectomy|excision colon via natural endoscopic
polypectomy|excision
ercp|fluoroscopy biliary;inspection hepatobiliary duct;bile duct via natural artificial opening endoscopic;pancreatic duct via natural artificial opening endoscopic;inspection hepatobiliary duct via natural artificial opening endoscopic
sphincterotomy|division;dilation ampulla
peg tube|insertion feeding device stomach percutaneous
peg placement|insertion feeding device stomach percutaneous
g tube placement|insertion feeding device stomach
ng tube|insertion feeding device stomach via natural;insertion intraluminal device stomach
colostomy creation|bypass colon cutaneous
ileostomy creation|bypass ileum cutaneous
colostomy reversal|reposition;repair colon
lysis of adhesions|release;release peritoneum;release small intestine
adhesiolysis|release
ex lap|inspection peritoneal cavity
exploratory laparotomy|inspection peritoneal cavity open
diagnostic laparoscopy|inspection peritoneal cavity percutaneous endoscopic
paracentesis|drainage peritoneal cavity percutaneous
liver biopsy|excision liver diagnostic;excision liver percutaneous diagnostic
kidney biopsy|excision kidney diagnostic;excision kidney percutaneous diagnostic
lung biopsy|excision lung diagnostic
bone marrow biopsy|extraction bone marrow diagnostic;extraction iliac bone marrow diagnostic
lymph node biopsy|excision lymphatic diagnostic
skin biopsy|excision skin diagnostic
debridement|excision;extraction
excisional debridement|excision skin;excision subcutaneous
incision and drainage|drainage;drainage skin;drainage subcutaneous tissue
drain placement|drainage device
wound vac|negative pressure
skin graft|replacement skin
stsg|replacement skin autologous partial thickness
lumbar puncture|drainage spinal canal
lp|drainage spinal canal percutaneous
spinal tap|drainage spinal canal percutaneous
lumbar puncture diagnostic|drainage spinal canal percutaneous diagnostic
epidural injection|introduction epidural space
nerve block|introduction peripheral nerves;introduction anesthetic peripheral nerves
craniotomy|open brain;extirpation intracranial;drainage intracranial;open intracranial;open cerebral
crani|extirpation intracranial;open brain;open intracranial;open cerebral
craniectomy|excision skull
evacuation|extirpation matter;drainage
evacuation subdural|extirpation matter subdural;drainage subdural;extirpation subdural space;drainage subdural space
burr hole|drainage subdural percutaneous;drainage intracranial;drainage subdural space
vp shunt|bypass cerebral ventricle peritoneal
evd|drainage cerebral ventricle drainage device
laminectomy|release spinal cord;excision vertebra
discectomy|excision disc;resection disc
spinal fusion|fusion vertebral joint
lumbar fusion|fusion lumbar vertebral joint
acdf|fusion cervical vertebral joint anterior column;fusion cervical vertebral joint interbody fusion device anterior column open
plif|fusion lumbar vertebral joint posterior;fusion lumbar vertebral joint interbody fusion posterior approach anterior column
tlif|fusion lumbar vertebral joint posterior;fusion lumbar vertebral joint interbody fusion posterior approach anterior column
one level|vertebral joint
kyphoplasty|supplement vertebra;supplement vertebra synthetic;reposition vertebra
vertebroplasty|supplement vertebra
total knee|replacement knee joint
total hip|replacement hip joint
hemiarthroplasty|replacement hip joint femoral surface
ceramic on poly|ceramic polyethylene
metal on poly|metal polyethylene
total shoulder|replacement shoulder joint
reverse shoulder|replacement shoulder joint reverse
revision|removal;revision
orif|reposition internal fixation device open
crif|reposition internal fixation device percutaneous
closed reduction|reposition external
im nail|reposition intramedullary
im rod|reposition intramedullary
hip pinning|reposition upper femur internal fixation
femur neck|upper femur
external fixator|external fixation device
amputation|detachment;acquired absence
tma|detachment foot
ray amputation|detachment foot
arthroscopy|inspection joint percutaneous endoscopic
meniscectomy|excision knee joint
rotator cuff repair|repair shoulder tendon;reattachment shoulder tendon
acl reconstruction|replacement knee bursa ligament;supplement knee bursa ligament
hardware removal|removal internal fixation device
transplant|transplantation
bone marrow transplant|transfusion bone marrow;transfusion hematopoietic stem cells
stem cell transplant|transfusion hematopoietic stem cells
prbc|red blood cells
prbc transfusion|transfusion nonautologous red blood cells peripheral vein
blood transfusion|transfusion red blood cells;transfusion whole blood
packed red cells|red blood cells
ffp|fresh plasma;frozen plasma
robotic|robotic assisted;percutaneous endoscopic
da vinci|robotic assisted
davinci|robotic assisted
tpa|introduction thrombolytic;other thrombolytic;introduction other thrombolytic
thrombolysis|introduction thrombolytic;introduction other thrombolytic;fragmentation
chemotherapy infusion|introduction antineoplastic
ect|electroconvulsive
detox|detoxification
tee|ultrasonography heart transesophageal
eeg|measurement nervous electrical activity
ivus|ultrasonography intravascular
suture|repair
closure|repair
stapling|repair
drainage tube|drainage device
`;
