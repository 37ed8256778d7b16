/**
 * A third set, by two people who never saw the search, one of offices and one of hospitals. The first 180 rows were
 * looked at while it was tuned; the 180 behind them were held out until their totals had been asked twice, and have been
 * looked at since: they no longer show how queries nobody tuned to fare.
 */
export const STRANGERS_QUERIES = `
cm|breast ca lt upper outer female|C50.412
cm|eardrum perferation|H72.90,H72.91,H72.92
cm|mammo screening|Z12.31
cm|strep throat|J02.0
cm|alergic to pcn|Z88.0
cm|wet amd rt eye active|H35.3211
cm|fell off ladder|W11.XXXA
cm|copd flare|J44.1
cm|poag mild ou|H40.1131
cm|whiplash|S13.4XXA
cm|black tarry stools|K92.1
cm|t2dm w neuropathy|E11.40,E11.42
cm|fell down stairs|W10.9XXA,W10.8XXA
cm|visible blood in urine|R31.0
hcpcs|decadron inj|J1100
cm|morning sickness preg|O21.0,O21.9
hcpcs|botox per unit|J0585
cm|scratched cornea os|S05.02XA
cm|iud insert|Z30.430
hcpcs|lupron depot 7.5 mg|J9217
cm|mdd recurrent mod|F33.1
hcpcs|eylea|J0178
cm|kidney stone lt|N20.0
cm|intractible migraine with aura|G43.119,G43.111
hcpcs|shower chair|E0240
cm|new onset siezure|R56.9
hcpcs|full face mask for cpap|A7030
cm|heavy irregular periods|N92.1
cm|parox afib|I48.0
hcpcs|closed ostomy bag one pc|A5051,A5052
cm|pacemaker check|Z45.018,Z45.010
hcpcs|knee imobilizer|L1830
cm|etoh abuse|F10.10
cm|cellulitis lt lower leg|L03.116
hcpcs|tens unit 4 lead|E0730
cm|2nd deg burn rt palm|T23.251A
hcpcs|wound vac pump|E2402
cm|late effect cva rt dominant hemiparesis|I69.351
cm|plantar fascitis|M72.2
hcpcs|pap collection medicare|Q0091
cm|lumbar stenosis w neurogenic claud|M48.062
cm|dvt left calf|I82.4Z2
hcpcs|albuterol neb soln unit dose|J7613
cm|hypothyriod s/p thyroidectomy|E89.0
hcpcs|raised toilet seat|E0244
cm|boxers fx rt hand|S62.336A,S62.366A
cm|neutropenia from chemo|D70.1
cm|lbp|M54.50,M54.59
cm|bmi 42|Z68.41
cm|tylenol od suicide attempt|T39.1X2A
cm|uncontrolled htn|I10
hcpcs|synvisc one|J7325
cm|barky cough croup|J05.0
cm|tired all the time|R53.83
hcpcs|standard wheelchair|K0001
cm|on coumadin|Z79.01
cm|deviated septum|J34.2
cm|newborn jaundice|P59.9
hcpcs|annual depression screen|G0444
hcpcs|mirena|J7298
hcpcs|b12 shot|J3420
hcpcs|bicillin la|J0561
cm|bead stuck up nose|T17.1XXA
hcpcs|prolia inj|J0897
hcpcs|silicone foley cath|A4344
cm|crps rt arm|G90.511
cm|fatty liver nonalcoholic|K76.0
cm|djd hip left|M16.12
cm|relapsing remitting ms|G35.A
hcpcs|cam boot pneumatic|L4360,L4361
hcpcs|foldng walker w wheels|E0143
cm|bcc nose|C44.311
cm|ptsd chronic|F43.12
hcpcs|diabetic test strips|A4253
cm|well child chk 4 yr no concerns|Z00.129
cm|diverticulitus sigmoid no perf|K57.32
cm|rt ring finger triggering|M65.341
cm|gout rt big toe|M10.071,M10.9
hcpcs|cpap machine|E0601
cm|bells palsey|G51.0
cm|swimmers ear lt|H60.332
hcpcs|fiberglass short arm cast supplies adult|Q4010
cm|vag yeast infection|B37.31
hcpcs|awv subsequent|G0439
cm|dog bite rt hand|S61.451A,W54.0XXA
cm|aftercare lt tka|Z47.1,Z96.652
cm|leaks urine when coughing|N39.3
cm|stye left lower lid|H00.015
hcpcs|diabetic shoes|A5500
hcpcs|keytruda|J9271
hcpcs|calcium alginate 4x4|A6196
hcpcs|pnuemonia vax admin medicare|G0009
cm|ear infection both ears|H66.93
hcpcs|rocephin 250|J0696
cm|frozen shoulder lt|M75.02
cm|bedsore tailbone stg 3|L89.153
cm|pink eye lt|H10.022,H10.32,H10.9
cm|missed ab|O02.1
cm|acute on chronic hfpef|I50.33
cm|nursemaids elbow lt|S53.032A
cm|e coli sepsis|A41.51
pcs|CABG x3 SVG|021209W
cm|AKI from ATN|N17.0
cm|acute on chronic resp failure hypoxic|J96.21
pcs|TAVR transfemoral bioprosthetic|02RF38Z
cm|ARDS|J80
cm|NSTEMI|I21.4
pcs|PICC rt arm tip in SVC|02HV33Z
cm|acute on chronic HFrEF|I50.23
cm|saddle PE w/ acute cor pulmonale|I26.02
pcs|EVAR AAA stent graft perc|04V03DZ
cm|vent assoc pneumonia|J95.851
cm|CLABSI|T80.211A
pcs|distal radius ORIF lt|0PSJ04Z
cm|anastamotic leak s/p colectomy|K91.89,T81.320A
pcs|TKA rt cemented|0SRC0J9
cm|DTs etoh dependence|F10.231
cm|tylenol OD suicide attempt|T39.1X2A
pcs|lap chole|0FT44ZZ
cm|HELLP 3rd tri|O14.23
cm|PPH uterine atony|O72.1
pcs|mech vent >96 hrs|5A1955Z
cm|chorio 38 wks singleton|O41.1230
cm|newborn single vag delivery in hospital|Z38.00
pcs|PEG placement|0DH63UZ
cm|TTN newborn|P22.1
cm|NEC stage 2 neonate|P77.2
pcs|low transverse c/s|10D00Z1
cm|kidney tx rejection|T86.11
pcs|renal transplant deceased donor|0TY00Z0,0TY10Z0
cm|AML in remision|C92.01
cm|brain mets|C79.31
cm|neutropenic fever 2/2 chemo|D70.1,R50.81
pcs|craniotmy SDH evacuation|00C40ZZ
cm|traumatic SDH LOC 20 min|S06.5X1A
cm|embolic stroke lt MCA|I63.412
pcs|ACDF C5-6 w/ cage|0RG10A0
cm|septic encephlopathy|G93.41
cm|rt intertroch fx displaced|S72.141A
pcs|ivc filter|06H03DZ
cm|PJI lt TKA|T84.54XA
cm|rt hemiparesis dominant side old CVA|I69.351
pcs|VA ECMO peripheral cannulation|5A1522G
cm|grade V splenic lac|S36.032A
cm|odontoid fx type 2|S12.110A,S12.111A,S12.112A
pcs|PCI 1 DES to LAD|027034Z
cm|complete SBO adhesions|K56.52
cm|perf diverticulitis colon w/ abscess|K57.20
pcs|left heart cath|4A023N7
cm|bleeding esoph varices in cirrhosis|I85.11
cm|recurrent c dif|A04.71
pcs|thoracentisis rt|0W993ZZ,0W993ZX
cm|DKA type 1|E10.10
cm|SIADH|E22.2
pcs|LP diagnostic|009U3ZX
cm|severe protein cal malnutrition|E43
cm|sacral decub stg 4|L89.154
pcs|ERCP w/ CBD stone removal|0FC98ZZ
cm|type A aortic disection|I71.010
cm|CAD native vessel w/ unstable angina|I25.110
pcs|sleeve gastrectomy laproscopic|0DB64Z3
cm|torsades|I47.21
cm|PAD rest pain lt leg|I70.222
pcs|IM nail lt intertroch|0QS736Z,0QS706Z
cm|HIT|D75.821,D75.822,D75.828,D75.829
cm|sickle cell acute chest|D57.01
pcs|rt BKA|0Y6H0Z1,0Y6H0Z2,0Y6H0Z3
cm|MRSA pna|J15.212
cm|nec fasc|M72.6
pcs|PRBC transfusion|30233N1,30243N1
cm|lumbar stenosis neurogenic claudicaton|M48.062
cm|MDD recurrent severe w/ psychosis|F33.3
pcs|MRI brain w & w/o contrast|B030Y0Z
cm|DNR|Z66
cm|homeless staying in shelter|Z59.01
pcs|ECT bilateral|GZB2ZZZ
pcs|bili lights newborn|6A600ZZ,6A601ZZ
pcs|cysto rt ureteral stent|0T768DZ
pcs|tPA IV for stroke|3E03317
pcs|gait training PT w/ walker|F07Z9FZ
cm|lt siatica|M54.32
cm|ddd c5-6|M50.322
cm|nose bleed|R04.0
cm|osteoperosis no fx|M81.0
cm|graves dz|E05.00
cm|nuclear sclerosis cataract os|H25.12
cm|slipped on ice|W00.0XXA,W00.9XXA
cm|iron def anemia from chronic blood loss|D50.0
cm|fam hx colon ca|Z80.0
cm|hemorhoids grade 2|K64.1
cm|peanut alergy|Z91.010
cm|snhl bilat|H90.3
cm|losing weight not trying|R63.4
cm|burning w urination|R30.0
cm|stepped on nail rt foot|S91.331A,W45.0XXA
cm|heat exaustion|T67.5XXA
cm|rt ectopic tubal preg|O00.101
cm|metal fb rt cornea|T15.01XA
cm|driver mva car vs car|V43.52XA
hcpcs|toradol inj|J1885
cm|bipolar manic severe no psychosis|F31.13
hcpcs|depo provera shot|J1050
cm|bph w luts|N40.1
hcpcs|celestone soluspan|J0702
cm|bilat carpal tunel|G56.03
hcpcs|neulasta|J2506
hcpcs|rituxan|J9312
cm|postmenopausal bleed|N95.0
cm|svt|I47.10
hcpcs|crutches aluminum pair|E0114
hcpcs|bedside commode|E0163
cm|painful varicose veins rt leg|I83.811
cm|opioid dep on suboxone|F11.20
hcpcs|insulin pump|E0784
hcpcs|straight cath intermittent|A4351
cm|blistering sunburn|L55.1
hcpcs|foam dressing 4x4 w border|A6212
cm|slurred speech s/p stroke|I69.322
hcpcs|soft neck collar|L0120
cm|mixed hld|E78.2
hcpcs|hoyer lift|E0630
cm|adjustment d/o w depressed mood|F43.21
hcpcs|apligraf|Q4101
cm|twisted rt ankle sprain|S93.401A
hcpcs|welcome to medicare exam|G0402
cm|breakthru seizures intractable epilepsy|G40.919
hcpcs|obesity counseling 15 min|G0447
cm|toddler got into benadryl accidental|T45.0X1A
hcpcs|duoneb|J7620
cm|mvp|I34.1
hcpcs|tub transfer bench|E0247
cm|hand foot mouth dz|B08.4
cm|sports physical|Z02.5
cm|rul lung ca|C34.11
cm|oab|N32.81
cm|dequervains|M65.4
cm|failed back surgery|M96.1
cm|dry eyes bil|H04.123
hcpcs|kenalog 10|J3301
cm|yellow jacket sting|T63.461A
cm|gallstones no cholecystitis|K80.20
hcpcs|xolair|J2357
cm|tennis elbow rt|M77.11
cm|chalazion rt upper lid|H00.11
cm|bacterial vaginosis|N76.0,B96.89
cm|peritonsilar abcess|J36
hcpcs|portable oxygen concentrator|E1392
cm|ear wax rt|H61.21
cm|parkinsons w dyskinesia|G20.B1
cm|bcp refill|Z30.41
cm|colles fx lt wrist|S52.532A
cm|melanoma back|C43.59
cm|hammertoe lt|M20.42
cm|long term insulin|Z79.4
hcpcs|adult diapers lg|T4523
cm|asthma mild persistent exacerb|J45.31
hcpcs|depo medrol 80mg|J1010,J1040
hcpcs|wrist splint cock up|L3908
hcpcs|neb machine|E0570
cm|diabetic foot ulcer|E11.621
hcpcs|hep b vacine admin|G0010
cm|preop cardiac clearance|Z01.810
cm|gdm diet controled|O24.410
hcpcs|short leg splint fiberglass adult supplies|Q4046
hcpcs|remicade 10 mg|J1745
cm|complete rtc tear rt non traumatic|M75.121
cm|tia|G45.9
cm|diaper rash|L22
cm|boil rt armpit|L02.421
hcpcs|psa screening medicare|G0103
cm|s/p cabg|Z95.1
cm|ringing in ears both|H93.13
cm|throwing up blood|K92.0
hcpcs|post op shoe|L3260
cm|floaters lt eye|H43.392
hcpcs|zofran iv|J2405
cm|f/u rt hip fx healing ok|S72.001D
hcpcs|semi electric bed w mattress & rails|E0260
hcpcs|nexplanon|J7307
cm|dm 2 w/ ckd|E11.22
cm|septic shock|R65.21
pcs|LIMA to LAD|02100Z9
cm|mssa sepsis|A41.01
cm|HRS in cirrhosis|K76.7
pcs|mitraclip|02UG3JZ
cm|acute resp failure after surgery|J95.821
cm|DIC|D65
pcs|swan ganz placement|02HQ32Z,02HR32Z,02HP32Z
cm|inf wall STEMI RCA|I21.11
cm|acute diastolic CHF|I50.31
pcs|TEVAR descending thoracic|02VW3DZ
cm|DVT lt fem vein acute|I82.412
cm|CAUTI foley|T83.511A
pcs|ORIF lateral malleolus rt|0QSJ04Z
cm|inadvertant enterotomy during LOA|K91.71
pcs|THA lt ceramic on poly uncemented|0SRB04A
cm|opiod withdrawl dependence|F11.23
cm|accidental fentanyl OD|T40.411A
pcs|lap appy|0DTJ4ZZ
cm|preE w/ severe features 34 wks|O14.13
cm|retained placenta no hemorrhage|O73.0
pcs|CRRT|5A1D90Z
cm|IIIb perineal tear at delivery|O70.22
cm|twin newborn born in hosp by c section|Z38.31
pcs|perc trach bedside|0B113F4
cm|RDS preemie|P22.0
cm|IVH gr 3 newborn|P52.21
pcs|vacuum assisted delivery|10D07Z6
cm|liver tx failure|T86.42
pcs|liver transplant cadaveric|0FY00Z0
cm|CLL relapsed|C91.12
cm|mets to bone|C79.51
cm|tumor lysis|E88.3
pcs|ventriculostomy EVD placement|009630Z
cm|traumatic epidural hematoma no LOC|S06.4X0A
cm|SAH ruptured acom aneurysm|I60.2
pcs|TLIF L4-5 w/ cage|0SG00AJ
cm|anoxic brain inj s/p arrest|G93.1
cm|lt femoral neck fx midcervical displaced|S72.032A
pcs|TIPS|06183J4
cm|asceptic loosening rt THA|T84.030A
cm|aphasia s/p old ischemic stroke|I69.320
pcs|IABP insertion|5A02210
cm|moderate liver lac|S36.115A
cm|C5 complete cord injury|S14.115A
pcs|fem pop bypass lt PTFE|041L0JL
cm|etoh pancreatitis w/ infected necrosis|K85.22
cm|sigmoid volvulous|K56.2
pcs|coronary angiogarm multi vessel|B2111ZZ,B2110ZZ,B211YZZ
cm|ruptured apendix w/ abscess|K35.33
cm|bleeding duodenal ulcer|K26.4
pcs|chest tube lt|0W9B30Z,0W9B00Z
cm|SBP ascites|K65.2
cm|HHS type 2 no coma|E11.00
pcs|BAL RLL bronch|0B9F8ZX,0B9F8ZZ
cm|ESRD on HD|N18.6
cm|TRALI|J95.84
pcs|colonscopy w/ sigmoid bx|0DBN8ZX
cm|DTI lt heel|L89.626
cm|ruptured AAA|I71.30
pcs|roux en y gastric bypass lap|0D164ZA
cm|in stent restenosis coronary|T82.855A
cm|complete heart block|I44.2
pcs|reverse total shoulder rt|0RRJ00Z
cm|T2DM PVD gangrene toe|E11.52
cm|ITP|D69.3
pcs|AKA lt|0Y6D0Z1,0Y6D0Z2,0Y6D0Z3
cm|ABLA|D62
cm|aspiration pna|J69.0
pcs|FFP transfusion|30233K1,30243K1
cm|fourniers gangrene male|N49.3
cm|HNP L5-S1 w/ radiculopthy|M51.17
pcs|CT abd/pelvis w/ IV contrast|BW211ZZ,BW210ZZ,BW21YZZ
cm|bipolar manic w/ psychotic sx|F31.2
cm|comfort care palliative|Z51.5
pcs|detox etoh inpatient|HZ2ZZZZ
pcs|circ newborn|0VTTXZZ
pcs|TURP|0VB08ZZ,0VB07ZZ
pcs|chemo infusion via central line|3E04305
pcs|bedside swallow eval speech|F00ZHZZ,F00ZHYZ
`;
