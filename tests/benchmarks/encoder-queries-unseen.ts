/**
 * A fourth set, by two other people who never saw the search: 220 rows of offices, then 220 of hospitals. Asked for its
 * totals alone, and read by nobody who tunes the search; whoever does looks for a fifth set afterwards.
 */
export const UNSEEN_QUERIES = `
cm|low t male|E29.1
cm|dm foot ulcer|E11.621
cm|heroin od accidental|T40.1X1A
cm|bunion rt|M21.611,M20.11
cm|pterigium lt|H11.002
cm|lung ca rul|C34.11
hcpcs|bcg bladder|J9030
hcpcs|helicopter transport|A0431
cm|trigger finger rt ring|M65.341
cm|hemorroids internal|K64.8
hcpcs|ostomy paste|A4405,A4406
hcpcs|depo provera|J1050
hcpcs|aranesp esrd|J0882
hcpcs|tens unit 4 lead|E0730
cm|opiate use d/o in remission|F11.21,F11.11
hcpcs|venofer|J1756
cm|rotator cuff tear lt|M75.102,S46.012A
hcpcs|kenolog|J3301
cm|graves|E05.00
hcpcs|remicaid|J1745
hcpcs|visit complexity add on|G2211
hcpcs|fit test|G0328
cm|carpal tunnel bilat|G56.03
hcpcs|awv initial|G0438
cm|bcc nose|C44.311
hcpcs|rocephin 250|J0696
hcpcs|vivitrol|J2315
cm|rsv bronchiolitis|J21.0
cm|toenail fungus|B35.1
cm|pkd|Q61.3,Q61.2
cm|elevated psa|R97.20
hcpcs|definitive drug test 1-7 classes|G0480
cm|rabies exposure|Z20.3
cm|osa|G47.33
cm|nose bleed|R04.0
cm|plantar fascitis|M72.2
cm|sob|R06.02
hcpcs|mastectomy bra|L8000
cm|pcos|E28.2
cm|otitis media lt|H66.92
hcpcs|keytruda|J9271
cm|ankle sprian lt|S93.402A
cm|newborn wt check 2wk|Z00.111
hcpcs|hearing aid batteries|V5266
cm|crohns|K50.90
hcpcs|hoyer lift|E0630,E0635
cm|overactive bladder|N32.81
hcpcs|walker folding w wheels|E0143
hcpcs|breast pump electric|E0603,E0604
cm|ibs d|K58.0
cm|tinitus bilat|H93.13
cm|cut on scalp|S01.01XA
hcpcs|wrist splint cock up|L3908
cm|multiple myeloma|C90.00
cm|neutropenic fever|D70.9
cm|frozen shoulder|M75.00,M75.01,M75.02
cm|hx colon polyps|Z86.0100
cm|pots|G90.A
cm|failed back syndrome|M96.1
hcpcs|standard wheelchair|K0001
cm|colles fx rt|S52.531A
cm|tired all the time|R53.83
cm|clotted av fistula|T82.868A
hcpcs|rhogam|J2790
cm|corneal abrasion rt|S05.01XA
hcpcs|flu shot admin medicare|G0008
cm|prediabetis|R73.03
cm|fatty liver|K76.0
cm|high cholestrol|E78.00
cm|bedsore sacrum stage 3|L89.153
cm|hidradenitis supp|L73.2
cm|diastolic hf chronic|I50.32
hcpcs|nebulzer|E0570
hcpcs|diabetic shoes|A5500,A5501
cm|old cva rt hemiparesis dominant|I69.351
hcpcs|nexplannon|J7307
cm|schizoeffective|F25.9
hcpcs|bicillin la|J0561
hcpcs|entyvio|J3380
cm|pad rest pain rt leg|I70.221
cm|erectile dysfunc|N52.9
cm|als|G12.21
cm|iron def anemia|D50.9
hcpcs|toradol|J1885
cm|iga nephropathy|N02.B9
hcpcs|parsabiv|J0606
hcpcs|xolair|J2357
hcpcs|sleep apnea mouthpiece custom|E0486,K1027
hcpcs|methadone weekly otp|G2067
cm|bmi 34|Z68.34
cm|trigemnal neuralgia|G50.0
hcpcs|eyeglass frames|V2020
cm|copd exac|J44.1
hcpcs|straight cath|A4351
cm|suicidal thoughts|R45.851
cm|giant cell arteritis|M31.6
cm|palpatations|R00.2
cm|sacroilitis|M46.1
cm|hand foot mouth|B08.4
hcpcs|bls emergency|A0429
hcpcs|apligraf|Q4101
hcpcs|botox|J0585
cm|parkinsons|G20.A1
cm|abcess rt armpit|L02.411
cm|kidney stone lt|N20.0
cm|well child check|Z00.129,Z00.121
hcpcs|cam boot pneumatic ots|L4361
cm|dm2 w neuropathy|E11.40
hcpcs|bedside comode|E0163,E0165
cm|ppd positive|R76.11
cm|o2 dependent|Z99.81
cm|crps rt arm|G90.511
cm|mdd recurrent mod|F33.1
hcpcs|b12 shot|J3420
hcpcs|glaucoma screening medicare|G0117,G0118
cm|etoh dependence|F10.20
hcpcs|pap smear collection|Q0091
hcpcs|home health cert|G0180
cm|max sinusitis chronic|J32.0
cm|cystic acne|L70.0
cm|mortons neuroma lt|G57.62
cm|adjustment d/o anxiety|F43.22
hcpcs|leg bag|A4358,A5112
cm|pos preg test|Z32.01
cm|low platelets|D69.6
cm|dry eyes|H04.123,H04.129
cm|lumbar radic|M54.16
cm|annual physical adult|Z00.00,Z00.01
cm|pnuemonia|J18.9
cm|gerd|K21.9
hcpcs|ground mileage|A0425
hcpcs|wound vac|E2402
cm|tmj lt|M26.602,M26.622
hcpcs|oxygen concentrater|E1390
cm|high potasium|E87.5
hcpcs|taxol|J9267
cm|mild npdr no dme both dm2|E11.3293
hcpcs|albuterol neb unit dose|J7613
cm|migrane w aura|G43.109
cm|ingrown nail|L60.0
cm|poison ivy|L23.7
cm|unsteady gait|R26.81
cm|diaper rash|L22
cm|smoker cigs|F17.210
cm|uri|J06.9
cm|gad|F41.1
cm|aaa|I71.40
hcpcs|hosp bed semi elec|E0260,E0261,E0294
hcpcs|neulas|J2506
cm|mom refused shots|Z28.82
cm|warts on hands|B07.8,B07.9
cm|poag mild lt|H40.1121
hcpcs|short leg cast fiberglass adult|Q4038
cm|teeth grinding|F45.8,G47.63
cm|tourettes|F95.2
cm|croup|J05.0
cm|ms|G35.D
cm|peyronies|N48.6
cm|pacemaker in place|Z95.0
hcpcs|synvisc|J7325
hcpcs|cgm monthly supplies|A4239,A4238
cm|chemo encounter|Z51.11
cm|deviated septum|J34.2
cm|addisons|E27.1
hcpcs|knee scooter|E0118
hcpcs|test cyp|J1071
cm|port flush|Z45.2
cm|cavities|K02.9
cm|chronic hep c|B18.2
hcpcs|eylea|J0178
hcpcs|invega sustena|J2426
cm|plaque psorasis|L40.0
cm|fibromyal|M79.7
cm|molluscum contag|B08.1
cm|ams|R41.82
hcpcs|cpap machine|E0601
cm|phantom limb pain|G54.6
cm|vaccine only visit|Z23
hcpcs|solumedrol|J2919
cm|ama 3rd tri multip|O09.523
cm|nursemaids elbow lt|S53.032A
cm|ftt 9 mo old|R62.51
hcpcs|ucb insert|L3000
cm|roscea|L71.9
cm|twins di di 2nd tri|O30.042
cm|esrd|N18.6
cm|celluli lt leg|L03.116
cm|chalazian rul|H00.11
cm|concussion no loc|S06.0X0A
cm|dvt lt leg|I82.402
cm|cad|I25.10
cm|achalasia|K22.0
cm|bph luts|N40.1
cm|gest diabetes diet|O24.410
cm|ptsd|F43.10
cm|torticol|M43.6
cm|bv|N76.0
cm|broken hip lt|S72.002A
cm|s/p tkr lt|Z96.652
cm|med refill|Z76.0
cm|snhl bilat|H90.3
cm|htn|I10
cm|foot drop rt|M21.371
hcpcs|adult briefs large|T4523
hcpcs|lancits|A4259
hcpcs|interpret|T1013
cm|knee oa bilat|M17.0
cm|melanoma hx|Z85.820
hcpcs|quad cane|E0105
cm|dog bite rt hand|S61.451A
cm|secondary hyperpara renal|N25.81
cm|cerumen both ears|H61.23
cm|afib parox|I48.0
hcpcs|dsmt individual|G0108
cm|endometreosis|N80.9
cm|cataract nuclear ou|H25.13
cm|heavy periods|N92.0
cm|c diff|A04.72
cm|wet amd rt|H35.3210,H35.3211
hcpcs|telehealth originating site|Q3014
cm|embolic stroke rt mca|I63.411
cm|chorio|O41.1290,O41.1230,O41.1220
cm|difficult airway intubation|T88.4XXA
pcs|watchman|02L73DK
pcs|2nd degree perineal lac repair|0KQM0ZZ
pcs|dual chamber pacemaker gen|0JH606Z,0JH636Z
pcs|lysis of adhes small bowel|0DN80ZZ,0DN84ZZ
pcs|vent >96 hrs|5A1955Z
cm|bimal ankle fx lt closed|S82.842A
pcs|fasciotomy rt calf|0J8N0ZZ,0KNS0ZZ,0JNN0ZZ
cm|in stent restenosis coronary|T82.855A
pcs|ex fix lt tibia|0QSH05Z,0QSH35Z,0QHH05Z,0QHH35Z
cm|cauda equina|G83.4
cm|ms relapsing remit|G35.A
cm|vap|J95.851
cm|wound dehisence|T81.30XA,T81.31XA,T81.329A
cm|mssa sepsis|A41.01
cm|nec stage 2|P77.2
cm|sbo from adhesions|K56.50,K56.51,K56.52
cm|serotonin syndrome|G90.81
cm|status epilepticus|G40.901
pcs|av fistula lt radiocephalic|031C0ZF
cm|sickle cell crisis pain|D57.00
cm|bph w retention|N40.1
pcs|eswl lt kidney|0TF4XZZ
cm|gastroschisis|Q79.3
cm|pacer lead fracture|T82.110A
cm|rabdo|M62.82
pcs|tlif l4-5|0SG00AJ
cm|budd chiari|I82.0
cm|tumor lysis|E88.3
pcs|afib ablation pvi|02583ZZ,02583ZF,025S3ZZ,025T3ZZ
cm|myeloma relapse|C90.02
cm|periprosthetic fx around rt hip|M97.01XA
cm|acute osteo rt foot|M86.171
cm|acute dvt rt femoral|I82.411
cm|epidural abcess spine|G06.1
cm|ttn|P22.1
pcs|chest tube rt|0W9930Z
pcs|carpel tunnel release rt|01N50ZZ,01N54ZZ
cm|wernickes|E51.2
pcs|rotator cuff repair scope rt|0LQ14ZZ
cm|low potasium|E87.6
pcs|nissan fundoplication|0DV44ZZ,0DV40ZZ
pcs|kyphoplsty t12|0PU43JZ,0PS43ZZ
cm|smoke inhalation|J70.5,T59.811A
cm|saddle pe|I26.92,I26.02
pcs|robotic prostatectomy|0VT04ZZ
pcs|hemiarthroplasty hip lt cemented|0SRS0J9,0SRS019,0SRS039
cm|lt sided weakness from old stroke|I69.354,I69.352
pcs|lap chole|0FT44ZZ
pcs|splenectmy|07TP0ZZ,07TP4ZZ
pcs|pericard window|0W9D0ZZ,0W9D00Z,02BN0ZZ,0W9D40Z
pcs|egd w gastric bx|0DB68ZX
cm|hx colon polyps|Z86.0100
cm|takosubo|I51.81
pcs|thorocentesis lt|0W9B3ZZ,0W9B3ZX
cm|torn acl rt knee|S83.511A
cm|cord prolapse|O69.0XX0
pcs|tavr transfem|02RF38Z
cm|dens fx type 2|S12.110A,S12.111A,S12.112A
cm|tardive diskinesia|G24.01
pcs|i&d abscess buttock|0J990ZZ,0J9900Z
pcs|picc line|02HV33Z
cm|dlbcl|C83.30
pcs|rt kidney bx perc|0TB03ZX
pcs|rt ing hernia repair mesh|0YU50JZ,0YU54JZ
cm|acute on chronic diastolic chf|I50.33
cm|ruptured acomm aneurysm|I60.2
cm|svc syndrome|I87.1
pcs|auto stem cell infusion|30243Y0,30233Y0
cm|hocm|I42.1
pcs|tee|B24BZZ4,B246ZZ4
cm|pulm htn due to lung dz|I27.23
cm|open tib shaft fx type 2|S82.209B,S82.201B,S82.202B
pcs|mastectomy rt total|0HTT0ZZ
cm|clabsi|T80.211A
pcs|orif rt distal radius plate|0PSH04Z
pcs|left heart cath|4A023N7
pcs|turp|0VB08ZZ,0VB07ZZ,0V508ZZ
cm|stump infection rt bka|T87.43
cm|latent tb|Z22.7
pcs|lt femoral embolectomy|04CL0ZZ,04CL3ZZ
pcs|perc nephrostomy lt|0T9430Z,0T9130Z
cm|glioblastoma frontal|C71.1
cm|breast ca rt uoq|C50.411
pcs|prbc transfusion|30233N1,30243N1
pcs|liver tx|0FY00Z0
cm|critical illness myopathy|G72.81
pcs|lul lobectomy vats|0BTG4ZZ
cm|gdm diet controlled|O24.410
cm|2nd degree burn rt hand|T23.201A
pcs|femoral nerve block|3E0T3BZ
pcs|avr bioprosthetic open|02RF08Z
cm|acute gvhd|D89.810
pcs|crrt|5A1D90Z
cm|heroin od accidental|T40.1X1A
cm|ruptured appendix|K35.32
pcs|evd|009630Z
cm|pd cath peritonitis|T85.71XA
pcs|therapeutic hypothermia|6A4Z0ZZ,6A4Z1ZZ
cm|mdd recurrent severe w psychosis|F33.3
cm|splenic lac|S36.039A
cm|cellulitis lt leg|L03.116
pcs|cardioverison|5A2204Z
cm|testic torsion|N44.00
cm|oa knees bilat|M17.0
cm|hepatic encephalopthy|K76.82
cm|esrd|N18.6
cm|spinal headache|G97.1
pcs|pci lad 1 des|027034Z
pcs|rt great toe amp|0Y6P0Z0,0Y6P0Z1,0Y6P0Z3
pcs|lumbar laminectomey decompression|01NB0ZZ,00NY0ZZ
pcs|ercp cbd stone extraction|0FC98ZZ
pcs|vp shunt|00160J6,00163J6,00164J6
cm|guillan barre|G61.0
pcs|aneurysm coiling brain|03LG3DZ,03LG3BZ,03VG3DZ,03VG3BZ
pcs|subdural hemat evac crani|00C40ZZ,00940ZZ
pcs|stsg rt thigh|0HRHX74
pcs|va ecmo peripheral|5A1522G
pcs|total thyroidectmy|0GTK0ZZ,0GTK4ZZ
cm|nas baby mom on methadone|P96.1
pcs|talc pleurodesis|3E0L3GC,3E0L4GC,3E0L3TZ
pcs|bronch w bal rml|0B9D8ZX
cm|parastomal hernia|K43.5
cm|dka type 1|E10.10
cm|infected lt tka|T84.54XA
pcs|baclofen pump|0JH80VZ,0JH83VZ
pcs|mca thrombec stent retriever|03CG3Z7
pcs|cholecystostomy tube perc|0F9430Z
cm|quad c5 incomplete|G82.54
cm|malignent hyperthermia|T88.3XXA
pcs|uterine fibroid emboliz|04LE3DT,04LF3DU
cm|crypto mening|B45.1
pcs|rt carotid endarterctomy|03CK0ZZ,03CH0ZZ,03CM0ZZ
cm|hit ab positive|D75.829,D75.822
cm|periton carcinomatosis|C78.6
cm|priapsm|N48.30
cm|ant stemi lad|I21.02
cm|severe aortic stenosis|I35.0
pcs|tram flap lt|0HRU076
cm|third degree tear at delivery|O70.20,O70.21,O70.22
pcs|ect bilat|GZB2ZZZ
cm|copd exacerb|J44.1
cm|falciparum malaria|B50.9
pcs|cerclage|0UVC7ZZ
cm|catatonic schizophrenia|F20.2
cm|fourniers gangreen|N49.3,N76.82
cm|phantom limb pain|G54.6
pcs|loop ileostomy|0D1B0Z4,0D1B4Z4
cm|gallstone pancreatitis|K85.10
cm|gastroparisis|K31.84
cm|hepatorenal syn|K76.7
pcs|gastric sleeve|0DB64Z3,0DB60Z3
pcs|tevar|02VW3DZ
cm|deep ssi|T81.42XA
cm|wild type attr amyloid|E85.82
cm|foley cath uti|T83.511A
pcs|lvad|02HA0QZ
pcs|fem pop bypass w vein rt|041K09L
cm|severe preeclampsia 3rd trimester|O14.13
cm|ttp|M31.19
pcs|acdf c5-6 cage|0RG10A0
pcs|d&c after miscarriage|10D17ZZ
pcs|bone debridement sacrum|0QB10ZZ
cm|hellp|O14.23,O14.20,O14.22
pcs|low transverse c-section|10D00Z1
cm|rt femoral neck fx|S72.001A
cm|complete heart block|I44.2
pcs|lumbar discectomy|0SB20ZZ,0SB24ZZ,0ST20ZZ
pcs|plasma exchange|6A550Z3,6A551Z3
cm|aaa ruptured|I71.30
pcs|jj stent rt ureter cysto|0T768DZ
pcs|im nail lt femur shaft|0QS906Z,0QS936Z
pcs|cabg x3 svg open|021209W
pcs|acl recon rt scope allograft|0MRN4KZ,0MUN4KZ
cm|traumatic sdh no loc|S06.5X0A
cm|lumbar stenosis neurogenic claudication|M48.062
pcs|peg tube|0DH63UZ
cm|cdiff recurrent|A04.71
pcs|circumcison|0VTTXZZ
pcs|tips|06183J4
cm|tet of fallot|Q21.3
cm|fell out of bed|W06.XXXA
cm|alcohol withdrawl dts|F10.231
cm|ogilvies|K59.81
pcs|swan ganz|02HQ32Z,02HP32Z,4A1239Z,4A133B3
pcs|bka rt|0Y6H0Z1,0Y6H0Z2,0Y6H0Z3
pcs|colonoscopy snare polyp ascending|0DBK8ZZ
cm|ludwigs angina|K12.2
pcs|ivc filter|06H03DZ
cm|hie moderate newborn|P91.62
pcs|iabp|5A02210
cm|etoh cirrhosis w ascites|K70.31
pcs|tlh hysterectomy|0UT94ZZ
pcs|tha rt ceramic on poly uncemented|0SR904A
cm|nec fasc|M72.6
cm|postpartum hemorrage|O72.1
pcs|roux en y bypass lap|0D164ZA
pcs|nasal packing|2Y41X5Z
cm|pprom 32 wks|O42.913,O42.013,O42.113
cm|abruption 3rd tri|O45.93
pcs|tpa iv|3E03317
pcs|banding esoph varices egd|06L38CZ
pcs|asd closure device perc|02U53JZ
cm|perforated divertic large bowel w abscess|K57.20
pcs|loop recorder implant|0JH632Z,0JH602Z
cm|concusion|S06.0XAA,S06.0X9A,S06.0X0A
pcs|trach perc|0B113F4
pcs|bili lights newborn|6A600ZZ,6A601ZZ
pcs|open decortication lt lung|0BNL0ZZ,0BNP0ZZ,0BCP0ZZ
cm|sacral decub stage 4|L89.154
cm|pad rest pain rt leg|I70.221
pcs|paracentisis|0W9G3ZZ,0W9G3ZX,0W9G30Z
cm|myxedema coma|E03.5
cm|diabetic foot ulcer|E11.621
cm|afib w rvr|I48.91
cm|kidney stone w hydro|N13.2
cm|kidney transplant rejection|T86.11
cm|aki due to atn|N17.0
`;
