/**
 * Operations by the names of the record, as values of the official tables of ICD-10-PCS. Left of the bar what is said:
 * "+" joins what may stand apart in any order, "/" separates other names of it. Right of it the characters of codes, the
 * usual way first: "[CD]" one of these, "." any. What else is said (side, part, device) chooses among them by their titles.
 */
export const OPERATIONS = `
cabg/coronary artery bypass/coronary bypass/bypass graft coronary|021[0-3]09W;021[0-3]0Z9;021[0-3]0
cabg/coronary bypass/bypass + svg/saphenous/saphenous vein/vein graft|021[0-3]09W;021[0-3]49W
cabg/coronary bypass + radial artery/arterial graft|021[0-3]0AW
lima/left internal mammary/left mammary|021[0-3]0Z9;021[0-3][04]Z9
rima/right internal mammary/right mammary|021[0-3]0Z8
cabg + lima/left internal mammary|021[0-3]0Z9
cabg + lima/left internal mammary + svg/saphenous/vein|021[0-3]09W;021[0-3]0Z9
bima/bilateral internal mammary|021[0-3]0Z[89]
vein harvest/saphenous harvest/evh/saphenectomy|06B[PQ]4ZZ;06B[PQ]0ZZ
pci/ptca/percutaneous coronary intervention/coronary angioplasty|027[0-3]34Z;027[0-3]3ZZ;027[0-3]3[D5-7E-G]Z
pci/ptca/coronary/angioplasty/stent/stents + des/drug eluting|027[0-3]34Z;027[0-3]3[5-7]Z
pci/ptca/coronary + stent/stents/stenting|027[0-3]34Z;027[0-3]3[5-7D-G]Z
pci/ptca/coronary/stent + bms/bare metal|027[0-3]3DZ;027[0-3]3[E-G]Z
pci/ptca/coronary/stent/stents + 2 stents/two stents/2 des/two des|027[0-3]35Z;027[0-3]3EZ
pci/ptca/coronary/stent/stents + 3 stents/three stents/3 des/three des|027[0-3]36Z;027[0-3]3FZ
des/drug eluting stent|027[0-3]34Z;027[0-3]3[5-7]Z
bms/bare metal stent|027[0-3]3DZ;027[0-3]3[E-G]Z
poba/pci balloon/balloon angioplasty coronary/coronary balloon/ptca balloon|027[0-3]3ZZ
coronary thrombectomy/aspiration thrombectomy coronary/coronary + thrombectomy|02C[0-3]3ZZ
coronary atherectomy/rotational atherectomy/rotablator/orbital atherectomy|02C[0-3]3Z
tavr/tavi/transcatheter aortic valve|02RF38Z;02RF38[HN];02RF3
savr/avr/aortic valve replacement|02RF08Z;02RF0JZ;02RF0
avr/aortic valve/savr + mechanical|02RF0JZ
avr/aortic valve/savr + bioprosthetic/tissue/bovine/porcine|02RF08Z;02RF38Z
mvr/mitral valve replacement|02RG08Z;02RG0JZ;02RG[034]
mvr/mitral valve + mechanical|02RG0JZ
mvr/mitral valve + bioprosthetic/tissue/bovine/porcine|02RG08Z
tricuspid valve replacement|02RJ0[8J]Z;02RJ
pulmonary valve replacement/pulmonic valve replacement|02RH[03][8J]Z;02RH
mitral valve repair/mitral repair|02QG0ZZ;02UG0JZ;02QG;02UG
tricuspid valve repair/tricuspid repair|02QJ0ZZ;02UJ0JZ;02QJ;02UJ
aortic valve repair|02QF0ZZ;02UF0;02QF
annuloplasty/annuloplasty ring/ring|02U[GJF]0JZ;02U[GJF]
mitraclip/teer/edge to edge/mitral clip/transcatheter mitral|02UG3JZ;02UG3
triclip/tricuspid teer/tricuspid clip|02UJ3JZ
valvuloplasty/balloon valvuloplasty|027[FGHJ]3ZZ;027[FGHJ]
watchman/laao/left atrial appendage/laa/amulet|02L73DK;02L7[04]CK;02L7
atriclip/laa clip|02L7[04]CK
pfo closure/asd closure/asd repair/atrial septal/amplatzer|02U5[03]JZ;02Q5[03]ZZ;02U5
vsd closure/vsd repair/ventricular septal defect|02UM[03]JZ;02QM0ZZ;02UM
maze/maze procedure|025[67][04]ZZ;0257[04]ZK;025[678][04]Z
ablation + afib/af/atrial fibrillation/pvi/pulmonary vein isolation/svt/avnrt/flutter/av node/vt/ventricular tachycardia/cardiac/catheter/wpw/heart|02583ZZ;02583ZF;025[678KL]3ZZ;025S3ZZ
pvi/pulmonary vein isolation/pulmonary vein ablation|025[ST]3ZZ;02583ZZ;02583ZF
pulsed field ablation/pfa|02583ZF
cardioversion/dccv/electrical cardioversion/defibrillation/defibrillate|5A2204Z
cpr/chest compressions/cardiopulmonary resuscitation|5A12012
ep study/eps/electrophysiology study/electrophysiologic study|4A0234Z;4A023FZ;02K83ZZ
cardiac mapping/ep mapping|02K83ZZ
pacemaker/ppm/permanent pacemaker|0JH606Z;0JH604Z;0JH636Z;02H[6K]3JZ;0JH60[457]Z
pacemaker/ppm + dual/dual chamber/ddd|0JH6[03]6Z
pacemaker/ppm + single/single chamber|0JH6[03]4Z
pacemaker/ppm + biv/biventricular/crt|0JH6[03]7Z
pacemaker/ppm/icd/aicd/pacer/rv/ra/lv + lead revision/revision lead/lead repositioning|02WA[03]MZ
pacemaker/pacer + lead/leads/wire|02H[6K47]3JZ;02H[6K]
pacemaker/ppm/icd/aicd/generator + pocket revision/pocket|0JWT[03]PZ
pacemaker/ppm/icd/generator + change/exchange/generator change/removal|0JPT0PZ;0JPT3PZ;0JH60[4-9]Z
leadless pacemaker/micra/aveir|02H[K6]3NZ
temporary pacemaker/temp pacer/temporary pacing/transvenous pacer/tvp/temp pacing wire|5A1223Z;5A1213Z;02HK3JZ
icd/aicd/defibrillator/implantable cardioverter defibrillator|0JH608Z;0JH638Z;02HK3KZ
icd/aicd/defibrillator + lead/leads|02H[6K]3KZ
crt d/crtd/biv icd/biventricular icd/crt defibrillator|0JH6[03]9Z
crt p/crtp/crt pacemaker|0JH6[03]7Z
subcutaneous icd/sicd/s icd|0JH608Z;0JH6[03]FZ
lead extraction/laser lead extraction/pacemaker lead removal|02PA[03]MZ
loop recorder/ilr/implantable loop/linq/reveal|0JH6[03]2Z;0JH8[03]2Z
left heart cath/lhc/left heart catheterization/left cardiac catheterization|4A023N7
right heart cath/rhc/right heart catheterization|4A023N6
left and right heart cath/right left heart cath/r l heart cath/rhc lhc/rlhc/bilateral heart cath/left right heart cath|4A023N8
cath/heart cath/cardiac cath/cardiac catheterization|4A023N7;4A023N8;4A023N6
coronary angiogram/coronary angiography/coronary angio/coronary arteriogram/cors|B211[01Y]ZZ;B210[01Y]ZZ
coronary angiogram/coronary angiography + single|B210[01Y]ZZ
coronary angiogram/coronary angiography/graft angiography + bypass graft/bypass grafts/grafts/svg|B21[23][01Y]ZZ
lv gram/left ventriculogram/ventriculogram/lv angiogram|B215[01Y]ZZ
ffr/fractional flow reserve|4A033BC
ivus coronary/coronary + ivus/intravascular ultrasound|B24[01]ZZ3
iabp/balloon pump/intra aortic balloon|5A02210;5A02110
impella|02HA3RZ;5A0221D
lvad/heartmate|02HA0QZ;02HA[34]QZ
ecmo|5A1522[FGH]
ecmo + va/veno arterial/venoarterial/peripheral|5A1522G;5A1522F
ecmo + vv/veno venous/venovenous|5A1522H
ecmo + central|5A1522F
bypass machine/cardiopulmonary bypass/on pump/heart lung machine|5A1221Z
heart transplant/cardiac transplant|02YA0Z
pericardiocentesis/pericardial tap|0W9D3Z[ZX];0W9D30Z
pericardial drain/pericardial drainage|0W9D[03]0Z;0W9D3ZZ
pericardial window|0W9D0[0Z]Z;02BN[04]ZZ;0W9D4
pericardiectomy/pericardial stripping|02[BT]N0ZZ
endomyocardial biopsy/heart biopsy/myocardial biopsy|02B[KLM]3ZX
swan/swan ganz/pa catheter/pulmonary artery catheter|02H[PQR]32Z;4A133B3
swan ganz/pa catheter/pulmonary artery pressure + monitoring|4A133B3
tee/transesophageal echo|B246ZZ4;B24BZZ4;B24[45CD]ZZ4
echo/tte/echocardiogram/transthoracic echo|B246ZZZ;B24BZZZ;B24[45CD]ZZZ
stress test/cardiac stress|4A12XM4;4A02XM4
telemetry/cardiac monitoring|4A12X45;4A12X4Z
ekg/ecg|4A02X4Z;4A02X4A
evar/endovascular aneurysm repair/aaa stent/aaa endograft|04V03DZ;04V03[EF]Z
fevar/fenestrated|04V03[EF]Z
tevar/thoracic endograft/thoracic stent graft/thoracic endovascular|02V[WX]3DZ;02V[WX]3
aaa/abdominal aortic aneurysm + open/open repair|04R00JZ;04V00
aortobifem/aortobifemoral/aorto bifemoral/abf bypass|04100[9AJKZ]K
aorto iliac/aortoiliac|04100[9AJKZ][BCD]
bentall/aortic root replacement|02RF0[8J]Z;02RX0[8J]Z
ascending aorta replacement/ascending aortic/ascending aneurysm repair|02RX0[8JK]Z
hemiarch/arch replacement/aortic arch|02RX0JZ;02RW0JZ;02[RV]X
cea/carotid endarterectomy|03C[KL]0ZZ;03C[HJMN]0ZZ
cea/endarterectomy + patch/bovine patch|03U[HJKLMN]0[JK]Z;03C[HJKLMN]0ZZ
carotid stent/carotid angioplasty/cas|037[KLHJ]3DZ;037[H-N][03]
tcar|037[HJKL][03]DZ
fem pop/femoropopliteal/femoral popliteal/fem popliteal|041[KL]0[9AJKZ]L
fem fem/femoral femoral/femfem|041[KL]0[9AJKZ][HJK]
fem tib/femoral tibial/fem distal/fem peroneal|041[KL]0[9AJKZ][MNPQS]
fem pop/femoropopliteal/fem fem/fem tib + ptfe/synthetic/gore|041[KL]0J
fem pop/femoropopliteal/fem fem/fem tib + vein/svg/saphenous|041[KL]09
ax fem/axillofemoral/axillary femoral/axfem/ax bifem|031[56]0[9AJKZ][678]
femoral endarterectomy/cfe|04C[KL]0ZZ
embolectomy/arterial thrombectomy/fogarty|04C[KLMN][03]ZZ;03C[5-9ABC][03]ZZ
angioplasty/pta/balloon + sfa/femoral/superficial femoral|047[KL]3Z[Z1]
angioplasty/pta/balloon + popliteal|047[MN]3Z[Z1]
angioplasty/pta/balloon + iliac|047[CDEFHJ]3ZZ
angioplasty/pta/balloon + tibial/peroneal|047[P-U]3Z[Z1]
stent/stenting + sfa/femoral/superficial femoral|047[KL]3[4D][Z1]
stent/stenting + iliac/common iliac/external iliac|047[CDEFHJ]3DZ
stent/stenting + popliteal|047[MN]3[4D][Z1]
stent/stenting/angioplasty + renal artery|047[9A]3[DZ]Z
stent/stenting/angioplasty + mesenteric/sma|047[5B]3[DZ]Z
stent/stenting/angioplasty + subclavian|037[34]3[DZ]Z
atherectomy|04C[KLMNPQRSTU]3ZZ
ivc filter/vena cava filter/greenfield|06H03DZ
ivc filter + removal/retrieval/remove|06PY[3]DZ
av fistula/avf/arteriovenous fistula/dialysis fistula|031[3-9A-C]0Z[DF]
av fistula/avf/fistula + brachiocephalic/brachial/brachiobasilic|031[78]0ZD
av fistula/avf/fistula + radiocephalic/radial|031[BC]0ZF
av graft/avg/arteriovenous graft|031[3-9A-C]0[JK][DF]
fistulogram|B51W[01Y]ZZ;B51[MN][01Y]ZZ
declot/fistula thrombectomy/graft thrombectomy|05C.3ZZ;03C[3-9A-C]3ZZ;03WY
tips/tipss/transjugular intrahepatic|06183J4;0618[034][DJ][4Y];0618
varicose/saphenous/vein/gsv + ablation/evlt/rfa/laser|065[PQ]3ZZ
evlt|065[PQ]3ZZ
vein stripping/saphenous stripping/phlebectomy|06D[PQY]
embolization/embolize/coil + hepatic|04L33DZ
embolization/embolize/coil + splenic/spleen|04L43DZ
embolization/embolize/coil + renal/kidney|04L[9A]3DZ
embolization/embolize/coil + gastric/gastroduodenal/gda/gi bleed|04L[23]3DZ
embolization/embolize + uterine artery/uterine/fibroid|04L[EF]3D[TU]
uae/ufe/uterine artery embolization/uterine fibroid embolization|04L[EF]3D[TU]
embolization/embolize + bronchial/bronchial artery|03LY3DZ;02L
embolization/embolize + middle meningeal/mma|03L[RPQG]3DZ
y90/tace/chemoembolization|04L33DZ;3E05305
aneurysm/intracranial/cerebral/brain + coil/coiling/coils|03VG3[DB]Z;03LG3[DB]Z
aneurysm/cerebral/intracranial + clip/clipping|03VG0CZ
flow diverter/pipeline|03VG3HZ
aneurysm + flow diverter/pipeline|03VG3HZ
thrombectomy + mca/stroke/intracranial/cerebral/mechanical/m1/ica/basilar|03CG3Z[Z7];03C[KLPQ]3Z[Z7]
thrombectomy + stent retriever/solitaire/trevo|03CG3Z7;03C[KLPQ]3Z7
thrombectomy + pe/pulmonary/pulmonary artery|02C[PQR]3ZZ
pulmonary embolectomy/pe thrombectomy|02C[PQR][03]ZZ
ekos/ultrasound assisted thrombolysis|02F[PQRST]3Z0;06F
thrombectomy + dvt/iliac vein/femoral vein/venous|06C[CDFGMNY]3ZZ
cerebral angiogram/cerebral angiography/carotid angiogram/4 vessel angiogram|B31[1-9GRUV][01Y]ZZ
picc/picc line/peripherally inserted central|02HV33Z;05H[3-9A-F]33Z
picc/central line/cvc/triple lumen/cvl/cordis/central venous catheter|02HV33Z;02H633Z;05H[MN]33Z;06H[MN]33Z
central line/cvc/triple lumen/central venous catheter/dialysis catheter/line + ij/jugular/internal jugular|02HV33Z;05H[MN]33Z;02H633Z
central line/cvc/triple lumen/central venous catheter + subclavian|02HV33Z;05H[56]33Z
central line/cvc/triple lumen/central venous catheter/dialysis catheter/line + femoral/fem/groin|06H[MNY]33Z;06H033Z
central line/cvc/picc/dialysis catheter/tunneled dialysis catheter/hd catheter/tunneled hd catheter/permcath/tunneled catheter/tunneled line + removal/remove|02PY[X3]3Z;05PYX3Z
hd catheter/dialysis catheter/permcath/tunneled catheter/quinton/vascath|02HV33Z;02H633Z;0JH63XZ;06H[MN]33Z
tunneled/permcath + catheter/hd catheter/dialysis catheter/line/cath|02HV33Z;02H633Z;0JH6[03]XZ
hd/dialysis + nontunneled/temporary/temp|02HV33Z;06H[MN]33Z
port/portacath/port a cath/mediport/power port/chest port|0JH60WZ;0JH63WZ;02HV33Z
port/portacath/mediport + removal/remove/explant|0JPT0WZ;0JPT3WZ
arterial line/a line/art line|03HY32Z;4A133B1
uvc/umbilical vein/umbilical venous|06H033T;06H0[034]
uac/umbilical artery/umbilical arterial|04H[Y0][03][23]Z
midline|05H[3-9A-F]33Z
io/intraosseous|3E0A3GC;0[PQ]H[H-Z][3]
thoracentesis/pleural tap|0W9[9B]3ZZ;0W9[9B]3ZX
chest tube/pigtail chest/pleural drain/tube thoracostomy/thoracostomy|0W9[9B]30Z;0W9[9B]00Z
pigtail|0W9[9BG]30Z
pleurx/tunneled pleural|0W9[9B]30Z
pleurodesis/talc pleurodesis|3E0L3TZ;3E0L3GC;0B5[NP][04]ZZ
pleurodesis + mechanical|0B5[NP][034]ZZ
decortication/lung decortication|0BN[KL][04]ZZ;0BC[NP][04]ZZ
vats/thoracoscopy/thoracoscopic|0WJ[9B]4ZZ;0BJ[LKQ]4ZZ
vats/thoracoscopic/thoracoscopy/lung/wedge + wedge/wedge resection|0BB[C-M]4ZZ;0BB[C-M]4ZX;0BB[C-M]0ZZ
vats/thoracoscopic/robotic/lung + lobectomy|0BT[CDFGJ]4ZZ;0BT[CDFGJ]0ZZ
lobectomy + rul/rml/rll/lul/lll/upper lobe/lower lobe/middle lobe/lung|0BT[CDFGJ]4ZZ;0BT[CDFGJ]0ZZ
pneumonectomy|0BT[KL]0ZZ;0BT[KL]4ZZ
segmentectomy/lung segmentectomy|0BB[C-M][04]ZZ
vats/thoracoscopic + biopsy/lung biopsy|0BB[C-MKL]4ZX
vats/thoracoscopic + pleural biopsy/pleura|0BB[NP]4ZX
vats/thoracoscopic + evacuation/hemothorax/empyema/washout|0WC[9B]4ZZ;0W9[9B]4
thoracotomy|0WJ[9B]0ZZ;0WC[9B]0ZZ
bronch/bronchoscopy/flexible bronchoscopy/fob|0BJ08ZZ;0BJK8ZZ;0BJ[1L]8ZZ
bal/bronchoalveolar lavage/alveolar lavage|0B9[C-M]8ZX;0B9[C-M]8ZZ
bronch/bronchoscopy + lavage/bal/washing/washings/alveolar lavage|0B9[C-M]8ZX;0B9[C-M]8ZZ;0B9[3-9AB]8ZX
bronch/bronchoscopy/transbronchial/endobronchial + biopsy|0BB[C-M]8ZX;0BB[3-9AB]8ZX
transbronchial biopsy/tbbx/tbbx lung|0BB[C-M]8ZX
endobronchial biopsy|0BB[3-9AB]8ZX
bronch/bronchoscopy + brushing/brush/brushings|0BD[3-9A-M]8ZX
bronch/bronchoscopy + stent|0B7[1-9AB]8DZ
bronch/bronchoscopy + foreign body/fb/mucus plug/mucus plugging/plug|0BC[3-9AB]8ZZ
bronch/bronchoscopy + valve/valves/endobronchial valve|0BH[3-9AB]8GZ
ebus/ebus tbna/endobronchial ultrasound|07B7[38]ZX;07D7[38]ZX;BB4CZZZ
mediastinoscopy|0WJC4ZZ;07B74ZX
mediastinoscopy + biopsy|07B74ZX;07B7[03]ZX
lung biopsy/ct guided lung biopsy/lung needle biopsy|0BB[C-MKL]3ZX
trach/tracheostomy|0B110F4;0B113F4;0B110Z4
trach/tracheostomy + perc/percutaneous/bedside|0B113F4
trach/tracheostomy + change/exchange|0B21XFZ
trach/tracheostomy + removal/decannulation|0BP1XFZ
intubation/intubate/intubated/ett/endotracheal tube/endotracheal intubation|0BH17EZ;0BH18EZ
extubation|0BP1[X7]DZ;0BP1X
vent/ventilator/mechanical ventilation/mech vent/respiratory ventilation|5A1955Z;5A1945Z;5A1935Z
vent/ventilator/ventilation + less than 24/24 hours less|5A1935Z
vent/ventilator/ventilation + 24 96/2 days/3 days/48 hours/72 hours/36 hours|5A1945Z
vent/ventilator/ventilation + greater than 96/more than 96/over 96/96 hours/5 days/6 days/7 days/8 days/10 days/2 weeks|5A1955Z
bipap/niv/nippv/noninvasive ventilation/non invasive ventilation|5A09[345]57;5A09[345]58
cpap|5A09[345]57
hfnc/high flow/high flow nasal cannula/high flow oxygen|5A09[345]5A
lung transplant|0BY[KLM]0Z0
egd/upper endoscopy/esophagogastroduodenoscopy|0DJ08ZZ
egd/upper endoscopy/gastroscopy + biopsy/biopsies/cold forceps|0DB[69]8ZX;0DB[1-57]8ZX
egd/upper endoscopy/esophageal + dilation/dilatation|0D7[1-5]8ZZ;0D7[679]8ZZ
egd/upper endoscopy/esophageal + balloon dilation/stricture|0D7[1-5]8ZZ
egd/upper endoscopy/varices/variceal + banding/band ligation/ligation|06L38CZ;06L3[4]CZ
egd/upper endoscopy/ulcer/endoscopic + control bleeding/clip/clips/cautery/hemostasis/epi/epinephrine/bleeding/hemoclip|0W3P8ZZ;3E0G8
egd/upper endoscopy/esophagus/esophageal + foreign body/food impaction/food bolus/fb|0DC[1-5]8ZZ;0DC[69]8ZZ
egd/upper endoscopy/gastric + polypectomy/polyp|0DB[1-79]8ZZ
egd/upper endoscopy/esophageal/duodenal + stent|0D7[1-59]8DZ
egd/upper endoscopy + peg|0DH63UZ;0DH68UZ
peg/peg tube/gastrostomy/gastrostomy tube/g tube/gtube|0DH63UZ;0DH6[04]UZ
peg/gastrostomy/g tube/gtube + change/replacement/exchange/replace|0D20XUZ
peg/gastrostomy/g tube/gtube + removal/remove|0DP6[X3]UZ
j tube/jejunostomy/jejunostomy tube/gj tube|0DHA[034]UZ
ng tube/nasogastric tube/ngt|0D9670Z;0DH67UZ
dobhoff/feeding tube/corpak|0DH67UZ;0DH[69A]7UZ
esophagectomy/ivor lewis|0DT50ZZ;0DT[1-5][04]ZZ;0DB[1-5]0ZZ
gastrectomy|0DB6[04]ZZ;0DT6[04]ZZ
gastrectomy + partial/subtotal/distal|0DB6[04]ZZ
gastrectomy + total|0DT6[04]ZZ
sleeve/sleeve gastrectomy/gastric sleeve/vsg|0DB64Z3;0DB60Z3
gastric bypass/roux en y/rygb/rny|0D164ZA;0D160ZA;0D16[48]
lap band/gastric band|0DV64CZ
lap band/gastric band + removal|0DP64CZ
nissen/fundoplication/toupet|0DV44ZZ;0DV40ZZ
heller/heller myotomy/esophagomyotomy|0D844ZZ;0D840ZZ
poem|0D848ZZ
pyloromyotomy/pyloroplasty|0D87[04]ZZ;0DQ70ZZ
graham patch/perforated ulcer repair/duodenal ulcer repair/duodenal perforation repair|0DQ9[04]ZZ;0DU9[04]
gastric perforation repair/gastrorrhaphy|0DQ6[04]ZZ
hiatal hernia/paraesophageal hernia/diaphragmatic hernia|0BQT[04]ZZ;0BUT[04]JZ
small bowel resection/sbr/enterectomy/small intestine resection|0DB[8AB]0ZZ;0DB[8AB]4ZZ;0DT[AB]
sbr/small bowel + jejunum/jejunal|0DBA[04]ZZ
sbr/small bowel + ileum/ileal|0DBB[04]ZZ
lysis of adhesions/lysis adhesions/loa/adhesiolysis/enterolysis|0DN[8EW][04]ZZ;0DN[A-N][04]ZZ
adhesiolysis/lysis adhesions + small bowel/small intestine|0DN8[04]ZZ
adhesiolysis/lysis adhesions + peritoneum/peritoneal/omentum|0DN[UW][04]ZZ
pelvic adhesions/adhesiolysis pelvic|0UN[0-79][04]ZZ
ileostomy|0D1B0Z4;0D1B4Z4
colostomy|0D1[LMNHK][04]Z4
colostomy + sigmoid|0D1N[04]Z4
colostomy + transverse|0D1L[04]Z4
colostomy + descending/end/hartmann|0D1[MN][04]Z4
takedown/reversal/closure + colostomy|0DQ[EL-N][04]ZZ;0DB[L-N]0ZZ;0DS[L-N]0ZZ
takedown/reversal/closure + ileostomy|0DQB[04]ZZ;0DBB[04]ZZ;0DSB0ZZ
appendectomy/appy|0DTJ4ZZ;0DTJ0ZZ
appendectomy/appy + open|0DTJ0ZZ
appendix/appendiceal + drain/drainage/abscess drainage|0D9J[034]0Z;0W9[GHJ]30Z
colectomy/bowel resection/colon resection|0DT[EFGHKLMN][04]ZZ;0DB[EFGHKLMN][04]ZZ
colectomy/hemicolectomy + right|0DTF[04]ZZ
colectomy/hemicolectomy + left|0DTG[04]ZZ
colectomy/colon resection/resection + sigmoid|0DTN[04]ZZ;0DBN[04]ZZ
sigmoidectomy/sigmoid colectomy/sigmoid resection/hartmann|0DTN[04]ZZ;0DBN[04]ZZ
colectomy + transverse|0DTL[04]ZZ;0DBL[04]ZZ
colectomy + descending|0DTM[04]ZZ;0DBM[04]ZZ
colectomy + total/subtotal|0DTE[04]ZZ;0DBE[04]ZZ
cecectomy/ileocecectomy/ileocecal resection/ileocolic resection|0DTH[04]ZZ;0DBH[04]ZZ;0DTC
lar/low anterior resection/anterior resection rectum/rectosigmoid resection|0DTN[04]ZZ;0DTP[04]ZZ;0DBP[04]ZZ
proctectomy/apr/abdominoperineal|0DTP[04]ZZ;0DTQ[04]ZZ
proctocolectomy|0DTE[04]ZZ;0DTP[04]ZZ
hemorrhoidectomy/hemorrhoids excision|06BY[03][ZC]C;06BY0ZC
hemorrhoid banding/hemorrhoid + band/banding/ligation|06LY[034][CDZ]C
anal fistulotomy/fistulotomy/anal fistulectomy/fistula in ano|0D[8BQ][QR][03478X]Z[ZX]
rectopexy/rectal prolapse|0DS[PQ][047]ZZ
transanal excision|0DBP[78]ZZ
perianal/perirectal/anal/rectal + abscess/drainage/i d/incision drainage|0D9[QP][0X37]ZZ;0J9B0ZZ;0D9[QP].0Z
ercp|0FJB8ZZ;0FJ[D4]8ZZ;0F798[DZ]Z
ercp/cbd/common bile duct/bile duct + stone/stones/stone removal/stone extraction/choledocholithiasis|0FC98ZZ;0FC[5-8C]8ZZ
ercp/biliary/bile duct/cbd + stent/stenting|0F798DZ;0F7[5-8]8DZ
ercp/biliary + sphincterotomy/papillotomy|0F798ZZ;0F7C8ZZ;0FNC8
ercp/pancreatic duct/pancreatic + stent|0F7D8DZ
ercp/bile duct + brushing/brushings/biopsy|0FB[5-9]8ZX;0FD9
biliary stent/bile duct stent|0F798DZ;0F793DZ
ptc/biliary drain/percutaneous biliary drain/ptbd/transhepatic biliary|0F9[5-9]30Z;0F7[5-9]3DZ
cholecystectomy/chole/lap chole|0FT44ZZ;0FT40ZZ;0FB4[04]ZZ
cholecystectomy/chole + open|0FT40ZZ
cholecystectomy/chole + partial/subtotal|0FB4[04]ZZ
cholecystostomy/cholecystostomy tube/perc chole/gallbladder drain|0F9430Z;0F9440Z
cholangiogram/ioc/intraoperative cholangiogram|BF1[0-3][01Y]ZZ
liver biopsy/hepatic biopsy|0FB[012]3ZX;0FB[012]4ZX;0FB[012]0ZX
hepatectomy/liver resection/hepatic lobectomy|0FB[012][04]ZZ;0FT[12][04]ZZ
hepatectomy/lobectomy/hepatic lobectomy + right|0FT1[04]ZZ
hepatectomy/lobectomy/hepatic lobectomy + left + liver/hepatic|0FT2[04]ZZ
liver ablation/rfa liver/microwave ablation liver/liver tumor ablation|0F5[012][034]Z[ZF]
whipple/pancreaticoduodenectomy/pancreatoduodenectomy|0FBG0ZZ;0FTG0ZZ;0DT90ZZ;0FBG4ZZ
pancreatectomy/distal pancreatectomy|0FBG[04]Z[3Z];0FTG[04]ZZ
pancreatic necrosectomy/necrosectomy|0FBG[048]ZZ;0FCG
liver transplant|0FY00Z0;0FY00Z
pancreas transplant|0FYG0Z0;0FYG0Z
kidney transplant/renal transplant|0TY[01]0Z0;0TY[01]0Z
small bowel transplant/intestinal transplant|0DY80Z
splenectomy|07TP[04]ZZ;07BP
paracentesis/abdominal tap/ascites drainage|0W9G3ZZ;0W9G3ZX;0W9G30Z
abdominal drain/peritoneal drain/abdominal abscess drain/intraabdominal abscess/ir drain/intra abdominal abscess|0W9G30Z;0W9[GHJ]30Z;0W9G3ZZ
pelvic abscess/pelvic drain|0W9J30Z;0W9J
liver abscess/hepatic abscess + drain/drainage|0F9[012]30Z;0F9[012]3Z
ex lap/exploratory laparotomy/laparotomy/exlap|0WJG0ZZ;0WJP0ZZ
laparoscopy/diagnostic laparoscopy|0WJG4ZZ;0UJ[38D]4ZZ
washout/abdominal washout/peritoneal lavage|3E1M38Z;0W9G0ZZ;3E1M
hernia repair/herniorrhaphy/hernioplasty + inguinal|0YU[56A][04]JZ;0YQ[56A][04]ZZ
hernia/ihr + inguinal + mesh/lap/laparoscopic/open/robotic/repair|0YU[56A][04]JZ;0YQ[56A][04]ZZ
hernia + inguinal + mesh|0YU[56A][04]JZ
hernia + femoral + repair/mesh|0YU[78E][04]JZ;0YQ[78E][04]ZZ
hernia + umbilical/ventral/incisional/epigastric + repair/mesh/lap/open/robotic|0WUF[04]JZ;0WQF[04]ZZ
hernia + umbilical/ventral/incisional/abdominal + mesh|0WUF[04]JZ
component separation|0KX[KL]0Z[26Z];0WUF0JZ
colonoscopy/lower endoscopy|0DJD8ZZ
sigmoidoscopy/flex sig/flexible sigmoidoscopy|0DJD8ZZ
colonoscopy/lower endoscopy/sigmoidoscopy + biopsy/biopsies/cold forceps|0DB[EFGHKLMNP]8ZX
colonoscopy/sigmoidoscopy + polypectomy/polyp/snare/snare polypectomy/polyp removal/hot snare/cold snare/emr|0DB[EFGHKLMNP]8ZZ;0DB[EFGHKLMNP]8ZX
colonoscopy/sigmoidoscopy + control bleeding/clip/bleeding/cautery/hemostasis|0W3P8ZZ
colonoscopy/sigmoidoscopy/colonic + stent|0D7[EFGHKLMNP]8DZ
colonoscopy/sigmoidoscopy + decompression/detorsion/volvulus|0D9[EGKLMN]8[0Z]Z;0DS[LMN]8ZZ
colon polypectomy/rectal polypectomy|0DB[EFGHKLMNP]8ZZ
disimpaction/fecal disimpaction|0DCP7ZZ;0DC[P]
nephrectomy|0TT[01]4ZZ;0TT[01]0ZZ
nephrectomy + partial|0TB[01]4ZZ;0TB[01]0ZZ
nephroureterectomy|0TT[01][04]ZZ;0TT[67][04]ZZ
pyeloplasty|0TQ[34][04]ZZ;0TS[34]
kidney biopsy/renal biopsy|0TB[01]3ZX;0TB[01]
cysto/cystoscopy|0TJB8ZZ
cysto/cystoscopy/ureteral/ureter/jj/double j + stent/stenting/stent placement|0T7[678]8DZ
ureteral stent/jj stent/double j stent/dj stent|0T7[678]8DZ
ureteral stent/jj stent/ureteral + removal/remove/exchange|0TP98DZ;0TP9[78X]DZ
cysto/cystoscopy + retrograde/retrograde pyelogram|BT1[4-7D-G][01Y]ZZ;0TJ98ZZ
cysto/cystoscopy/bladder + biopsy|0TBB8ZX
cysto/cystoscopy/bladder + fulguration/cautery|0T5B8ZZ;0W3R8ZZ
cysto/cystoscopy/bladder + clot/clot evacuation|0TCB8ZZ
cysto/cystoscopy/bladder + stone/cystolitholapaxy|0TFB8ZZ;0TCB8ZZ
cysto/cystoscopy + botox|3E0K8GC
ureteroscopy/urs|0TJ98ZZ;0TC[67]8ZZ
ureteroscopy/urs/ureter/ureteral/ureteroscopic + stone/laser/lithotripsy/basket/laser lithotripsy/stone extraction|0TC[67]8ZZ;0TF[67]8ZZ;0TC[34]8ZZ
pcnl/percutaneous nephrolithotomy/nephrolithotomy|0TC[0134]3ZZ;0TF[34]3ZZ
eswl/shock wave|0TF[3467]XZZ
nephrostomy/nephrostomy tube/pcn/perc nephrostomy|0T9[34]30Z
nephrostomy/pcn + change/exchange|0T25X0Z
turbt/transurethral resection bladder|0TBB8ZZ;0T5B8ZZ
cystectomy|0TTB[04]ZZ
cystectomy + partial|0TBB[04]ZZ
ileal conduit|0T1[678][04]ZC;0T1B[04]ZC
turp/transurethral resection prostate|0VB08ZZ;0VB07ZZ
urolift|0V7
holep/green light/prostate laser/aquablation|0V508ZZ;0VB08ZZ
prostatectomy/ralp/radical prostatectomy|0VT0[04]ZZ;0VT3[04]ZZ;0VB0[04]
prostate biopsy|0VB0[38740]ZX
orchiectomy|0VT[9BC][04]ZZ
orchiopexy|0VS[9BC][04]ZZ
testicular torsion/detorsion testicle|0VS[9BC][04]ZZ
circumcision/circ|0VTTXZZ
hydrocelectomy/hydrocele|0VB[67][03]ZZ;0V9[67]
varicocelectomy|06BY;05LY;0VB[FGH];06L
penile implant/penile prosthesis|0VUS0JZ
vasectomy|0VBQ[034]ZZ;0VLQ[034]
foley/foley catheter/urinary catheter|0T9B70Z
suprapubic/suprapubic catheter/suprapubic tube/spt|0T9B30Z
urethral dilation/urethral stricture dilation|0T7D[78]ZZ
dviu|0T7D8ZZ;0TND8ZZ
urethral sling/midurethral sling/tvt|0TSD[04]ZZ;0TUD[04]JZ
artificial urinary sphincter|0THC0LZ
hemodialysis/hd/intermittent hemodialysis|5A1D70Z;5A1D80Z
sled/prolonged dialysis|5A1D80Z
crrt/cvvh/cvvhd/cvvhdf/continuous dialysis/continuous renal replacement|5A1D90Z
dialysis|5A1D70Z;5A1D[89]0Z;3E1M39Z
peritoneal dialysis/pd/capd|3E1M39Z
pd catheter/tenckhoff/peritoneal dialysis catheter|0WHG[034]3Z
plasmapheresis/plasma exchange/plex|6A55[01]Z3
apheresis|6A55[01]Z[0-3TV]
c section/cesarean/cs/ltcs/lscs/lower segment/csection|10D00Z1;10D00Z[02]
c section/cesarean + classical|10D00Z0
c section/cesarean + extraperitoneal|10D00Z2
vaginal delivery/svd/nsvd/vbac/assisted delivery/spontaneous delivery|10E0XZZ
vacuum/vavd/vacuum assisted/kiwi + delivery/extraction/vaginal|10D07Z6
forceps/forceps delivery|10D07Z[345]
forceps + low/outlet|10D07Z3
forceps + mid|10D07Z4
forceps + high|10D07Z5
breech extraction|10D07Z[78]
episiotomy|0W8NXZZ
laceration/tear/lac + perineal/perineum/vaginal + repair/2nd degree/second degree|0KQM0ZZ;0HQ9XZZ;0UQG[0X]ZZ
laceration/tear/lac/perineal + 1st degree/first degree + repair/perineal|0HQ9XZZ
laceration/tear/lac/perineal + 2nd degree/second degree + repair/perineal|0KQM0ZZ
laceration/tear/lac/perineal + 3rd degree/third degree + repair/perineal|0DQR0ZZ;0KQM0ZZ
laceration/tear/lac/perineal + 4th degree/fourth degree + repair/perineal|0DQP0ZZ;0DQR0ZZ
arom/amniotomy/artificial rupture|10907ZC
d c/dilation curettage + retained/retained placenta/retained products/rpoc/postpartum|10D17Z[Z9]
d c/dilation curettage/suction/suction d c + missed abortion/incomplete/abortion/miscarriage/sab|10D17ZZ;10A07Z
manual removal placenta/manual extraction placenta|10D17Z9;10D17ZZ
d e/dilation evacuation|10A0[78]Z;10A07ZZ
ectopic/ectopic pregnancy/tubal pregnancy|10T2[04]ZZ;10D2[04]ZZ
salpingectomy/salpingostomy + ectopic|10T2[04]ZZ;0UT[56][04]ZZ
cerclage|0UVC[073]ZZ;0UVC7
cerclage + removal|0UPD
tubal/btl/tubal ligation/bilateral tubal|0UL7[04][CZD]Z;0UB7[04]ZZ;0UT7[04]ZZ
sterilization + female/postpartum/tubal|0UL7[04][CZ]Z;0UB7[04]ZZ
pitocin/oxytocin/induction/induction of labor/iol/pit|3E033VJ
induction/cervical ripening + cervidil/cytotec/misoprostol/prostaglandin|3E0P7[VG][ZC]
cervidil/cytotec/misoprostol/prepidil/cervical ripening|3E0P7[VG][ZC]
foley bulb/cook balloon/cervical ripening balloon|0U7C7[ZD]Z;0U7C
ecv/external version/external cephalic version|10S0XZZ
fetal scalp electrode/fse|10H073Z;10H0
fetal monitoring|4A1HXCZ;4A1H[7]C
iupc/intrauterine pressure|4A1H7[4C]Z;10H0
amnio/amniocentesis|10903Z[UCZ]
amnioinfusion|3E0E[37][7]Z
epidural/labor epidural|3E0R3BZ;3E0R3
spinal anesthesia/intrathecal injection|3E0R3[BN]
bakri/bakri balloon/jada/uterine tamponade|0W3R[07]ZZ;0UH9[78]
uterine inversion|0US9[X07]ZZ
hysterectomy|0UT9[04]ZZ;0UT97ZZ;0UT9[04]ZL;0UTC
hysterectomy + total|0UT9[04]ZZ;0UT97ZZ;0UTC[0478]ZZ
hysterectomy + supracervical/subtotal|0UT9[04]ZL
hysterectomy + vaginal|0UT9[78]ZZ;0UTC[78]ZZ
hysterectomy + lavh/laparoscopic assisted vaginal|0UT9FZZ;0UT9[78]ZZ
tah|0UT90ZZ
tlh/ralh/tlh bso|0UT94ZZ
tvh|0UT97ZZ
lavh|0UT9FZZ
lsh|0UT94ZL
bso/bilateral salpingo oophorectomy/bilateral oophorectomy|0UT2[04]ZZ;0UT7[04]ZZ
salpingo oophorectomy/lso/rso|0UT[01][04]ZZ;0UT[56][04]ZZ
salpingectomy|0UT[567][04]ZZ
oophorectomy|0UT[012][04]ZZ
ovarian cystectomy/ovarian cyst|0UB[012][04]ZZ;0U9[012]
ovarian torsion/detorsion ovary|0US[012][04]ZZ
myomectomy/fibroid removal|0UB9[0478]ZZ
hysteroscopy|0UJD8ZZ
hysteroscopy + biopsy/d c/dilation curettage/curettage|0UDB8Z[XZ]
hysteroscopy + polypectomy/polyp|0UB98ZZ
hysteroscopy + myomectomy/fibroid|0UB98ZZ
d c/dilation curettage|0UDB[78]Z[ZX];10D17ZZ
endometrial ablation/novasure|0U5B[378]ZZ
endometrial biopsy/emb|0UDB[78]ZX
leep/cone/conization/cold knife|0UBC[78]Z[XZ]
colporrhaphy/anterior repair/posterior repair/cystocele/rectocele/a p repair|0JQC[03]ZZ;0UQG[07]ZZ;0JUC
sacrocolpopexy/colpopexy/sacrospinous|0USG[04]ZZ;0UUG[04]JZ
iud|0UH9[78X]HZ
iud + removal|0UPD[78X]HZ
vulvectomy|0UTM[0X]ZZ;0UBM
bartholin/bartholins + drainage/marsupialization/i d|0U9L[0X7][0Z]Z
craniotomy/craniectomy/crani|00[CB]00ZZ;0NB00ZZ;00J00ZZ
craniotomy/craniectomy/crani/evacuation/evacuate + sdh/subdural|00C40ZZ;00C4[34]ZZ
craniotomy/craniectomy/crani/evacuation/evacuate + edh/epidural hematoma/epidural|00C30ZZ;00C3[34]ZZ
craniotomy/craniectomy/crani/evacuation/evacuate + ich/intracerebral/intraparenchymal/cerebral hematoma/brain hemorrhage|00C[07]0ZZ;00C[07]
craniotomy/craniectomy/crani + frontal/temporal/parietal/occipital + tumor/mass/resection|00B70ZZ;00B00ZZ
craniotomy/craniectomy/crani + cerebellar/cerebellum/posterior fossa|00[BC]C0ZZ
craniotomy/craniectomy/crani/resection + tumor/brain tumor/glioma/gbm/meningioma/brain mass/brain met/mass|00B[07]0ZZ;00B[12C]0ZZ;00B00ZX
craniotomy/craniectomy/crani + aneurysm/clip|03VG0CZ
meningioma + resection/removal|00B[12]0ZZ
brain biopsy/stereotactic brain biopsy|00B[07][30]ZX
burr hole/burr holes/twist drill|00943[0Z]Z;00C43ZZ;00933
decompressive craniectomy/hemicraniectomy|00N00ZZ;0N[BT]00ZZ;0NP
cranioplasty|0N[RUQ]00[7JKZ]Z
evd/external ventricular drain/ventriculostomy|009630Z;00960
etv/third ventriculostomy|0016[34]ZB;0016
vp shunt/ventriculoperitoneal/ventriculoperitoneal shunt|00160J6;0016[34]J6
vp shunt/shunt + revision|00W6[034][JZ]Z;00W60JZ
lp shunt/lumboperitoneal|001U0J6;001U[34]J6
lp/lumbar puncture/spinal tap|009U3ZX;009U3ZZ
lumbar drain|009U30Z
icp monitor/intracranial pressure/icp bolt|00H0[03]2Z;4A10[37]BD;4A1[01]3BD
dbs/deep brain stimulator/deep brain stimulation|00H0[03]MZ
vns/vagus nerve stimulator|00HE[03]MZ
spinal cord stimulator/scs|00H[UV][03]MZ;0JH[78][03][BCDE]Z
intrathecal pump/baclofen pump/pain pump|0JH[78][03]VZ
laminectomy/laminotomy/spinal decompression|00N[WXY]0ZZ;01N[18B]0ZZ;0[PQ]B[034]0ZZ
laminectomy/decompression/laminotomy + lumbar|00NY0ZZ;01NB0ZZ;0QB00ZZ
laminectomy/decompression/laminotomy + cervical|00NW0ZZ;01N10ZZ;0PB30ZZ
laminectomy/decompression/laminotomy + thoracic|00NX0ZZ;01N80ZZ;0PB40ZZ
foraminotomy|01N[18B][034]ZZ
discectomy/diskectomy|0SB[24][034]ZZ;0RB[359B][034]ZZ;0ST[24]0ZZ;0RT[359B]0ZZ
discectomy/microdiscectomy/diskectomy + lumbar|0SB2[034]ZZ;0ST20ZZ;0SB4
microdiscectomy|0SB[24]0ZZ;0RB[359B]0ZZ
discectomy/diskectomy + cervical|0RB30ZZ;0RT30ZZ
acdf/anterior cervical discectomy fusion/anterior cervical fusion|0RG[12]0A0;0RG[124]0[7JKA]0;0RG40A0
tlif/plif/transforaminal|0SG[013]0AJ;0SG[013]0
alif/anterior lumbar interbody|0SG[013]0A0
xlif/olif/dlif/llif/lateral interbody|0SG[013]0A[0J];0RG[6A]0A0
fusion/psf/posterior fusion + lumbar/l4/l5/l3|0SG[013]0[7JK]1;0SG[013]0AJ;0SG[013]
fusion/psf + thoracic|0RG[678]0[7JK]1;0RG[678]
fusion/psf + cervical|0RG[124]0[7JK]1;0RG[124]0A0;0RG[124]
fusion/psf/posterior spinal fusion/spinal fusion/posterior fusion/scoliosis|0[RS]G[0-9A]0[7JK]1;0SG[013]0AJ
fusion/psf + posterolateral/posterior/instrumented + lumbar|0SG[013]0[7JK]1
fusion/psf + posterior + cervical|0RG[124]0[7JK]1
si fusion/si joint fusion/sacroiliac fusion|0SG[78][034][4JZ7K]Z;0SG[78]
kyphoplasty|0QU03JZ;0PU[34]3JZ;0QS03ZZ;0PS[34]3ZZ
kyphoplasty/vertebroplasty + lumbar|0QU03JZ;0QS03ZZ
kyphoplasty/vertebroplasty + thoracic|0PU43JZ;0PS43ZZ
vertebroplasty|0QU03JZ;0PU[34]3JZ
carpal tunnel/carpal tunnel release/ctr/median nerve release|01N5[034]ZZ
cubital tunnel/ulnar nerve|01N4[034]ZZ;01S40ZZ
temporal artery biopsy|03B[ST]0ZX
nerve biopsy/sural nerve biopsy|01B.[03]ZX
muscle biopsy|0KB.[03]ZX
bone marrow biopsy|07D[RST]3Z[XZ];07DR0ZX
bone marrow aspiration/bone marrow aspirate|07D[RST]3Z[XZ];079T3Z
lymph node/node + biopsy|07B[0-9CDFHJ][03]ZX
lymph node biopsy + axillary|07B[56][03]ZX
lymph node biopsy + cervical/neck|07B[12][03]ZX
lymph node biopsy + inguinal|07B[HJ][03]ZX
sentinel node/slnb/sentinel lymph node/sln|07B[56]0Z[XZ];07B[HJ]0Z
axillary dissection/alnd/axillary node dissection|07T[56]0ZZ
neck dissection/radical neck|07T[12]0ZZ;07B[12]0ZZ
tha/thr/total hip/total hip replacement/total hip arthroplasty/hip replacement|0SR[9B]0J9;0SR[9B]0JA;0SR[9B]0[1234J6];0SR[9B]0
tha/thr/total hip/hip replacement + ceramic on poly/ceramic poly|0SR[9B]04[9AZ]
tha/thr/total hip/hip replacement + metal on poly/metal poly|0SR[9B]02[9AZ]
tha/thr/total hip/hip replacement + ceramic on ceramic|0SR[9B]03[9AZ]
tha/thr/total hip/hip replacement + metal on metal|0SR[9B]01[9AZ]
tha/thr/total hip/hip replacement + oxidized zirconium|0SR[9B]06[9AZ]
tha/thr/total hip/hip replacement + uncemented/cementless/press fit|0SR[9B]0[1-4J6]A
tha/thr/total hip/hip replacement + cemented|0SR[9B]0[1-4J6]9
hemiarthroplasty/hemi hip/hip hemi/bipolar hip/bipolar|0SR[RS]0[J13]9;0SR[RS]0[J13]A;0SR[RS]0
hemiarthroplasty + shoulder|0RR[JK]0J[67]
tka/tkr/total knee/total knee replacement/total knee arthroplasty/knee replacement|0SR[CD]0J9;0SR[CD]0JA;0SR[CD]0JZ;0SR[CD]0
tka/tkr/total knee/knee replacement + cemented|0SR[CD]0J9;0SR[CD]069
tka/tkr/total knee/knee replacement + uncemented/cementless/press fit|0SR[CD]0JA;0SR[CD]06A
uka/unicompartmental/partial knee/uni knee/unicondylar|0SR[CD]0[LMN][9AZ]
patellofemoral|0SR[CD]0N
knee/tka + revision|0SW[CDTUVW]0J;0SP[CD]0JZ;0SR[CD]0J
hip/tha + revision|0SW[9BAERS]0J;0SP[9B]0JZ;0SR[9B]0J
liner/liner exchange/poly exchange|0SU[9BAECDTUVW]09;0SP[9BCD]09Z
hip/tha + liner/liner exchange/poly exchange|0SU[9BAE]09;0SP[9B]09Z
knee/tka + liner/liner exchange/poly exchange|0SU[CDVW]09;0SP[CD]09Z
hip resurfacing|0SU[9BAERS]0B
antibiotic spacer/spacer + hip|0SH[9B]08Z
antibiotic spacer/spacer + knee|0SH[CD]08Z
explant/removal + tka/knee/knee prosthesis/prosthetic knee|0SP[CD]0JZ
explant/removal + tha/hip/hip prosthesis|0SP[9B]0JZ
tsa/total shoulder/shoulder replacement/shoulder arthroplasty|0RR[JK]0JZ;0RR[JK]00Z;0RR[JK]0J[67]
reverse shoulder/reverse total shoulder/rtsa/rsa/reverse tsa|0RR[JK]00Z
ankle replacement/total ankle/tar|0SR[FG]0J
elbow replacement/total elbow|0RR[LM]0J
orif/open reduction internal fixation/open reduction|0[PQ]S.04Z;0[PQ]S.06Z;0[RS]S.04Z
orif/open reduction + plate/screws/plating|0[PQ]S.04Z
orif/open reduction + nail/rod|0[PQ]S.06Z
orif + ankle/bimalleolar/trimalleolar/malleolus/malleolar/fibula|0QS[JKGH]04Z;0SS[FG]04Z
orif + hip/intertroch/intertrochanteric/femoral neck|0QS[67]0[46]Z
orif + wrist/distal radius/radius|0PS[HJ]04Z
orif + tibial plateau|0QS[GH]04Z
orif + patella|0QS[DF]04Z
orif + acetabulum/acetabular|0QS[45]04Z
orif + pelvis/pelvic/pubic|0QS[23]04Z
orif + calcaneus|0QS[LM]04Z
orif + olecranon/ulna|0PS[KL]04Z
orif + clavicle|0PS[9B]04Z
orif + proximal humerus|0PS[CD]04Z
orif + humerus/humeral shaft|0PS[FG]04Z;0PS[CD]04Z
orif + mandible|0NS[TV]04Z
crpp/closed reduction percutaneous pinning/perc pinning/percutaneous pinning/pinning|0[PQ]S.34Z
pinning/crpp/screws/percutaneous screws/cannulated screws + hip/femoral neck|0QS[67]34Z
closed reduction|0[PQ]S.XZZ;0[RS]S.XZZ
closed reduction/reduction + shoulder/shoulder dislocation/dislocated shoulder|0RS[JK]XZZ
closed reduction/reduction + hip/hip dislocation/dislocated hip|0SS[9B]XZZ
closed reduction/reduction + ankle|0SS[FG]XZZ;0QS[GHJK]XZZ
closed reduction/reduction + elbow|0RS[LM]XZZ
closed reduction/reduction + finger|0RS[W-X]XZZ;0PS[TV]XZZ
closed reduction/reduction + wrist/distal radius/radius/colles|0PS[HJ]XZZ
im nail/imn/intramedullary nail/im rod/intramedullary rodding/intramedullary nailing|0QS[6-9BCGH][30]6Z;0PS[CDFG][30]6Z
im nail/imn/intramedullary nail/nail/nailing + femur/femoral/femoral shaft|0QS[89][30]6Z;0QS[67BC][30]6Z
im nail/imn/intramedullary nail/nail/nailing + tibia/tibial|0QS[GH][30]6Z
im nail/imn/intramedullary nail/nail/nailing + humerus/humeral|0PS[CDFG][30]6Z
im nail/imn/intramedullary nail/nail/nailing/gamma/cmn/cephalomedullary/tfn + hip/intertroch/intertrochanteric/subtrochanteric/proximal femur|0QS[67][30]6Z
gamma nail/cmn/cephalomedullary/cephalomedullary nail/tfn|0QS[67][30]6Z
dhs/sliding hip screw/dynamic hip screw/compression hip screw|0QS[67]04Z
ex fix/external fixator/external fixation|0[PQ]S.[30]5Z;0[PQ]H.[30]5Z
ex fix/external fixator + tibia/tibial/pilon|0QS[GH][30X][5]Z;0QH[GH][03]5Z
ex fix/external fixator + pelvis/pelvic|0QS[23][03]5Z;0QH[23][03]5Z
ex fix/external fixator/hardware/plate/screw/rod/nail + removal|0QP[6-9BCGHJK][03]4Z;0PP.[03]4Z;0QP.[03][56]Z
hardware removal/rohw|0QP.04Z;0PP.04Z
acl/acl reconstruction/anterior cruciate|0MR[NP][04][7JK]Z;0MQ[NP]4ZZ;0MU[NP]4
meniscectomy/partial meniscectomy|0SB[CD]4ZZ;0SB[CD]0ZZ
meniscus repair|0SQ[CD]4ZZ
knee arthroscopy/arthroscopy + knee|0SJ[CD]4ZZ
arthroscopy/arthroscopic + shoulder|0RJ[JK]4ZZ
subacromial decompression/acromioplasty|0RN[JKGH][04]ZZ;0PB[56][04]ZZ
rotator cuff/rotator cuff repair/rcr|0LQ[12]4ZZ;0LQ[12]0ZZ;0LM[12]
labral repair/labrum/bankart/slap repair|0RQ[JK][04]ZZ;0MQ[12]
achilles/achilles repair/achilles tendon|0LQ[NP]0ZZ
quad tendon/quadriceps tendon/patellar tendon + repair|0LQ[QR]0ZZ;0LQ[LM]0ZZ
flexor tendon/extensor tendon + repair|0LQ[7856]0ZZ
trigger finger/trigger finger release|0LN[78][03]ZZ
dupuytren/fasciectomy|0JB[JK]0ZZ;0JN[JK]
bunionectomy/bunion|0QB[NP]0ZZ;0QS[NP]04Z;0SB[MN]
hammertoe correction/hammer toe|0S[GRBQ][PQ]0;0QB[QR]
fasciotomy/compartment syndrome release|0JN[DEFGHJKLMNPQR]0ZZ;0J8[LMNPDEFGH]0ZZ;0KN[STQR9B78]0ZZ
fasciotomy + leg/lower leg/calf|0J8[NP]0ZZ;0JN[NP]0ZZ;0KN[ST]0ZZ
fasciotomy + forearm/arm|0J8[GHDF]0ZZ;0JN[GHDF]0ZZ;0KN[9B]0ZZ
fasciotomy + thigh|0J8[LM]0ZZ;0JN[LM]0ZZ;0KN[QR]0ZZ
arthrocentesis/joint aspiration|0S9[9BCDFG]3Z[XZ];0R9[JKLMNP]3Z[XZ]
arthrocentesis/aspiration/tap/joint aspiration + knee|0S9[CD]3Z[XZ]
arthrocentesis/aspiration/joint aspiration + hip|0S9[9B]3Z[XZ]
arthrocentesis/aspiration/joint aspiration + shoulder|0R9[JK]3Z[XZ]
arthrotomy/septic joint/joint washout/septic arthritis/i d + knee|0S9[CD][04][0Z]Z
arthrotomy/septic joint/joint washout/septic arthritis/i d + hip|0S9[9B][04][0Z]Z
arthrotomy/septic joint/joint washout/septic arthritis/i d + shoulder|0R9[JK][04][0Z]Z
ankle fusion/ankle arthrodesis|0SG[FG][04]
bka/below knee amputation/below knee + amputation|0Y6[HJ]0Z[123]
bka/below knee amputation + high|0Y6[HJ]0Z1
bka/below knee amputation + low|0Y6[HJ]0Z3
aka/above knee amputation/above knee + amputation|0Y6[CD]0Z[123]
toe/great toe/hallux/1st toe/2nd toe/3rd toe/4th toe/5th toe/little toe + amputation/amp|0Y6[P-Y]0Z[0-3]
great toe/hallux/big toe/1st toe + amputation/amp|0Y6[PQ]0Z[0-3]
tma/transmetatarsal/transmetatarsal amputation|0Y6[MN]0Z[4-9]
ray amputation/ray resection|0Y6[MN]0Z[4-9B-F];0X6[JK]0Z[4-9B-F]
foot/midfoot/syme + amputation|0Y6[MN]0Z
through knee/knee disarticulation|0Y6[FG]0ZZ
hip disarticulation/hemipelvectomy|0Y6[78234]0ZZ
finger/thumb/digit + amputation/amp|0X6[L-W]0Z[0-3]
below elbow/above elbow/forearm/hand + amputation|0X6[89BCDFJK]0Z
replantation/reattachment + finger|0XM[L-W]0ZZ
debridement + skin/excisional|0HB.XZZ;0JB.0ZZ
debridement + subq/subcutaneous/fascia/wound/ulcer/decubitus/sacral|0JB.0ZZ;0HB.XZZ;0JD.0ZZ
debridement + subq/subcutaneous + excisional|0JB.0ZZ
debridement + muscle|0KB.0ZZ;0KD.0ZZ
debridement + bone|0QB.0ZZ;0PB.0ZZ;0QD.0ZZ
debridement + sacrum/sacral + bone|0QB10ZZ;0QBS0ZZ
debridement + nonexcisional/non excisional/sharp/bedside|0HD.XZZ;0JD.0ZZ
debridement + foot|0JB[QR]0ZZ;0HB[MN]XZZ;0KB[VW]0ZZ
debridement + excisional + muscle|0KB.0ZZ
debridement + excisional + bone|0QB.0ZZ;0PB.0ZZ
debridement + excisional + subq/subcutaneous/fascia|0JB.0ZZ
debridement + excisional + sacral/sacrum/decubitus + bone|0QB10ZZ;0QBS0ZZ
debridement|0JB.0ZZ;0HB.XZZ;0KB.0ZZ
stsg/split thickness/split thickness skin graft|0HR.X74
ftsg/full thickness/full thickness skin graft|0HR.X73
skin graft|0HR.X7[34];0HR.XK[34]
skin substitute/integra/allograft skin|0HR.X[JK][34Z]
escharotomy|0H8.XZZ;0HN.XZZ;0J8
i d/incision drainage|0J9.0ZZ;0H9.XZZ;0J9.00Z
i d/incision drainage/abscess + subq/subcutaneous/soft tissue|0J9.0ZZ;0J9.00Z
i d/incision drainage + skin|0H9.XZZ
i d/incision drainage + abscess/back/neck/thigh/buttock/arm/leg/foot/hand|0J9.0ZZ;0H9.XZZ
i d/incision drainage + breast|0H9[TUV]0[0Z]Z
laceration repair/suture laceration/skin laceration|0HQ.XZZ;0JQ.0ZZ
laceration repair + scalp|0HQ0XZZ
laceration repair + face|0HQ1XZZ
wound/laceration + closure/suture/sutures|0HQ.XZZ;0JQ.0ZZ
muscle flap/myocutaneous flap|0KX.0Z
free flap|0KR;0HR
panniculectomy/abdominoplasty|0WBF0ZZ;0HB7XZZ;0JB80ZZ
liposuction|0JD.3ZZ
lipoma + excision/removal|0JB.0ZZ
mastectomy|0HT[TUV]0ZZ
mastectomy + simple/total/skin sparing/nipple sparing/bilateral|0HT[TUV]0ZZ
mastectomy + partial/segmental|0HB[TUV]0ZZ
mastectomy + modified radical/mrm|0HT[TUV]0ZZ;07T[56]0ZZ
lumpectomy|0HB[TUV]0ZZ
breast biopsy|0HB[TUV][30]ZX
breast/tissue expander + reconstruction/implant/expander|0HR[TUV]0JZ;0HH[TUV]0NZ
tissue expander|0HH[TUV]0NZ;0JH
diep/diep flap|0HR[TUV]077
tram/tram flap|0HR[TUV]076
latissimus flap|0HR[TUV]075
reduction mammoplasty/breast reduction|0HB[TUV]0ZZ
thyroidectomy|0GTK0ZZ;0GT[GH]0ZZ;0GTK4ZZ
thyroidectomy + total|0GTK0ZZ;0GTK4ZZ
thyroid lobectomy/hemithyroidectomy/thyroid + lobectomy|0GT[GH]0ZZ;0GT[GH]4ZZ
thyroid biopsy/thyroid fna|0G[BD9][GHK]3ZX;0GB[GHK]3ZX
parathyroidectomy|0GT[LMNPQR]0ZZ;0GB[LMNPQR]0ZZ
adrenalectomy|0GT[234][04]ZZ
hypophysectomy/pituitary tumor/transsphenoidal/pituitary + resection|0GB0[034]ZZ;0GT0
tonsillectomy|0CTPXZZ;0CTP0ZZ
adenoidectomy|0CTQXZZ;0CTQ0ZZ
tonsillectomy adenoidectomy/t a|0CT[PQ]XZZ;0CT[PQ]0ZZ
peritonsillar/pta + abscess/drainage/i d|0C9[PM][0X3]ZZ;0C9P
laryngectomy|0CTS0ZZ;0CTS
laryngoscopy/direct laryngoscopy/nasopharyngoscopy|0CJS8ZZ;0CJY8ZZ
laryngoscopy + biopsy|0CBS8ZX;0CB[MRTV]8ZX
parotidectomy|0CT[89]0ZZ;0CB[89]0ZZ
glossectomy|0C[BT]7[0X]ZZ
fess/sinus surgery/endoscopic sinus/ethmoidectomy/maxillary antrostomy/sinusotomy|09B[QRUVPSTWX][48]ZZ;099[QRUVPSTWX][48]ZZ;09T[UV]
septoplasty|09SM[04]ZZ;09BM;09QM
turbinate reduction/turbinectomy|09[5BT]L[0348]ZZ
nasal packing/epistaxis packing/epistaxis/nose packing|2Y41X5Z;093K[78X]ZZ
epistaxis + cautery/control|093K[78X]ZZ
myringotomy/ear tubes/pe tubes/tympanostomy|099[56][78]0Z;099[56]
tympanoplasty|09[QRU][78]
mastoidectomy|09[TB][BC]0ZZ
cochlear implant|09H[DE]0[456S]Z;09H[DE]
cataract/phaco/phacoemulsification|08R[JK]3JZ;08D[JK]3ZZ
vitrectomy|08[TB][45]3ZZ
trabeculectomy|089[23][3]
cornea transplant/corneal transplant/keratoplasty|08R[89][3X]KZ
enucleation|08T[01]XZZ
evisceration|08B[01]
tooth extraction/dental extraction/teeth extraction|0CD[WX][0X]Z[012];0CT[WX]0Z[012]
prbc/packed red cells/prbcs/packed red blood cells/rbc transfusion|30233N1;30243N1
transfusion/transfuse + blood/rbc/prbc/red cells/red blood cells|30233N1;30243N1
transfusion + whole blood|302[34]3H1
ffp/fresh frozen plasma/plasma transfusion|30233K1;30233L1;30243[KL]1
transfusion + ffp/plasma/fresh frozen plasma|30233K1;30233L1;30243[KL]1
platelet transfusion/platelets/transfusion platelet/plts|30233R1;30243R1
cryo/cryoprecipitate|30233M1;30243M1
albumin|30233J1;30243J1
ivig/immune globulin/immunoglobulin|30233S1;30243S1
kcentra/pcc/factor|30283B1;30233[BTVW]1;302[34]3[BV]1
factor viii/antihemophilic factor|302[34]3V1
stem cell transplant/bone marrow transplant/bmt/hsct/sct|302[34]3[YGC][0-4]
stem cell transplant/bmt/hsct/sct + autologous/auto|302[34]3[YGC]0
stem cell transplant/bmt/hsct/sct + allogeneic/allo|302[34]3[YGC][234]
exchange transfusion|302[34]3[HN]1
chemo/chemotherapy|3E03305;3E04305
chemo/chemotherapy + peripheral/peripheral iv|3E03305
chemo/chemotherapy + central line/central/port/picc/central venous/central vein/mediport|3E04305
chemo/chemotherapy + intrathecal/it/spinal/lp|3E0R305
chemo/chemotherapy + intraperitoneal/hipec|3E0M305;3E0M
chemo/chemotherapy + bladder/intravesical|3E0K705
hipec|3E0M305;3E0M[37]
immunotherapy/keytruda/opdivo/monoclonal antibody|3E0[34]30M;3E0[34]305
car t/car t cell/chimeric antigen|XW0[34]3[A-Z][0-9]
tpa/alteplase/tenecteplase/tnk/thrombolysis/thrombolytic|3E03317;3E04317;3E0[56]317
tpa/thrombolytic/alteplase + pleural/chest tube|3E0L317
tpa/thrombolysis/alteplase/catheter directed + artery/arterial/intraarterial/ia|3E0[56]317
antibiotics/iv antibiotics/abx/vancomycin + picc/central line/central/port|3E04329
antibiotics/iv antibiotics/iv abx/antibiotic infusion|3E03329;3E04329
tpn/parenteral nutrition + picc/central line/central/port|3E0436Z
tpn/parenteral nutrition/total parenteral|3E0436Z;3E0336Z
tube feeding/tube feeds/enteral feeding/enteral nutrition|3E0G36Z;3E0G76Z;3E0[GH][78]6Z
pressor/pressors/vasopressor/levophed/norepinephrine|3E0[34]3XZ
remdesivir|XW0[34]3E5
steroid injection/joint injection/cortisone injection|3E0U33Z
epidural steroid/esi|3E0[RS]33Z
nerve block|3E0T3[BC][Z];3E0T3
botox/botulinum|3E0.3GC
vaccine/immunization/hepatitis b vaccine/hep b vaccine/influenza vaccine/flu shot|3E0234Z;3E0134Z
insulin drip/insulin infusion|3E0[34]3VG
surfactant|3E0F7GC;3E0F[37]
hypothermia/cooling/ttm/targeted temperature|6A4Z[01]ZZ
phototherapy/bili lights/bili light|6A60[01]ZZ
hyperbaric/hbo|6A15[01]ZZ;5A05[12]2[1C]
wound vac/npwt/negative pressure|2W0.X;0J[9].00Z
ct head/head ct/ct brain/brain ct|BW28[01YZ]ZZ;B020[01YZ]ZZ
ct chest/chest ct|BW24[01YZ]ZZ;BB24
ct abdomen/ct abd/abdominal ct|BW20[01YZ]ZZ
ct abdomen pelvis/ct abd pelvis/ct a p/ct ap|BW21[01YZ]ZZ
ct chest abdomen pelvis/ct cap/pan scan/pan ct|BW25[01YZ]ZZ
ct neck|BW2[9F][01YZ]ZZ;BW29
ct spine/ct cervical spine/ct c spine/ct cspine|BR20[01YZ]ZZ
ct lumbar spine/ct l spine|BR29[01YZ]ZZ
ct thoracic spine/ct t spine|BR27[01YZ]ZZ
ct pelvis|BW2[1G][01YZ]ZZ
ct sinus/ct sinuses|B922[01YZ]ZZ
ct urogram/ct kidneys/ct kub/ct stone|BT2[01239][01YZ]ZZ
cta chest/ct angiogram chest/cta pe/ctpa/ct pulmonary angiogram|B32[ST][01YZ]ZZ
cta head/cta neck/cta head neck/ct angiogram head/ct angio head|B32[R8GP][01YZ]ZZ
cta abdomen/cta aorta/ct angiogram abdomen|B42[01][01YZ]ZZ
cta coronary/coronary cta|B22[137][01YZ]ZZ
mri brain/brain mri/mr brain|B030[YZ]ZZ;B030Y0Z
mri brain/brain mri + with without|B030Y0Z
mri lumbar/mri l spine/lumbar mri/mri lumbar spine|BR39[YZ]ZZ;BR39Y0Z
mri cervical/mri c spine/cervical mri/mri cervical spine|BR30[YZ]ZZ;BR30Y0Z
mri thoracic/mri t spine/mri thoracic spine|BR37[YZ]ZZ;BR37Y0Z
mri cardiac/cardiac mri/cmr/mri heart|B23[56][YZ]ZZ;B236
mri abdomen/abdominal mri|BW30[YZ]ZZ;BW30Y0Z
mri pelvis|BW3G[YZ]ZZ;BW3[GH]
mrcp|BF3[57][YZ]ZZ;BF3[57]
mri knee|BQ3[78][YZ]ZZ;BQ3[78]
mri hip|BQ3[01][YZ]ZZ
mri shoulder|BP3[89][YZ]ZZ
mra head/mra brain/mra neck|B33[R8G][YZ]ZZ;B33
us abdomen/abdominal us/abdominal ultrasound/ultrasound abdomen|BW40ZZZ
us gallbladder/ruq us/ruq ultrasound/gallbladder ultrasound|BF42ZZZ;BF4[5C]ZZZ;BF43ZZZ
us liver/liver ultrasound|BF45ZZZ
renal us/renal ultrasound/us kidney/us renal/us kidneys/kidney ultrasound|BT43ZZZ;BT4[129]ZZZ
us pelvis/pelvic ultrasound/pelvic us/transvaginal ultrasound/tvus|BU4CZZZ;BU4[6C]Z[ZY]Z;BU46
us thyroid/thyroid ultrasound|BG44ZZZ
ob ultrasound/ob us/obstetric ultrasound|BY4[9BCDFG]ZZZ
us scrotum/scrotal ultrasound/testicular ultrasound|BV44ZZZ;BV4[4BCD]
doppler/duplex/venous duplex + leg/lower extremity/le/dvt|B54[BCD]ZZ[A3Z]
doppler/duplex/venous duplex + arm/upper extremity/ue|B54[MNP]ZZ[A3Z]
carotid doppler/carotid duplex/carotid ultrasound/carotid us|B34[5678]ZZZ
chest xray/cxr/chest x ray|BW03ZZZ
kub/abdominal xray/abdominal x ray|BW00ZZZ
barium swallow/esophagram|BD11[YZ]ZZ;BD1[12B]
barium enema|BD14YZZ
modified barium swallow/mbss/video swallow/videofluoroscopic swallow|BD1BYZZ;F00ZJWZ;F00Z[HJ]
hida/hida scan|CF1[24CP456]
vq scan/v q scan/ventilation perfusion|CB12[19A-Z]ZZ;CB12
bone scan|CP1[Z]1ZZ;CP1
pet scan/pet ct/pet|CW3[N];C030
nuclear stress/myocardial perfusion/stress test nuclear|C22G[1DSYZ]ZZ;C22G
muga|C21[6]1ZZ;C21
eeg/electroencephalogram|4A10X4Z;4A1[01]X4[GZ]
veeg/video eeg/continuous eeg/eeg monitoring|4A11X4G;4A11X4Z
emg|4A0FX3Z;4A0F
sleep study/polysomnogram/psg|4A1ZXQZ
ect/electroconvulsive|GZB[0-4]ZZZ
ect/electroconvulsive + bilateral|GZB[23]ZZZ
ect/electroconvulsive + unilateral|GZB[01]ZZZ
psychotherapy/individual psychotherapy|GZ5[0-8]ZZZ
group therapy/group psychotherapy|GZHZZZZ;HZ4
detox/detoxification/alcohol detox|HZ2ZZZZ
radiation/xrt/radiotherapy/external beam/ebrt|D[0BDFMUVWPH]0[0-9A-Z][0-6]ZZ
gamma knife/radiosurgery/srs/cyberknife|D020[DHJ];D02[0167][DHJ]ZZ
brachytherapy/radioactive seed/seeds|D[VUM0WBD]1[0-9]
gait training|F07Z9[FZ]Z;F07Z9
swallow eval/swallow evaluation/bedside swallow/dysphagia evaluation|F00ZH[YZ]Z;F00Z[HJ]
speech therapy/speech treatment|F06Z[0-9A-D]
pt eval/physical therapy evaluation|F01Z[0-9A-J]
ot eval/occupational therapy evaluation|F02Z[0-9]
hearing screen/newborn hearing|F13Z0[0-9]Z;F13Z
`;
