/**
 * What coders type into an encoder and the code they mean, written for this project from how records and coders
 * speak; several codes where several are right. Every code stands in the official files of FY2026 (HCPCS: 2024) or,
 * for CPT, in the numbers we carry; the benchmark refuses to run where one does not. Rows in odd places were looked at
 * while the search was tuned, rows in even places were not: both shares are reported.
 */
export const ENCODER_QUERIES = `
cm|strep pneumonia|J15.4,J13
cm|mrsa pneumonia|J15.212
cm|aspiration pneumonia|J69.0
cm|sepsis e coli|A41.51
cm|severe sepsis with shock|R65.21
cm|mssa bacteremia|R78.81,A41.01
cm|c diff colitis recurrent|A04.71
cm|shingles no complications|B02.9
cm|post herpetic neuralgia|B02.29,B02.22,B02.23
cm|hep c chronic|B18.2
cm|hep b chronic without delta|B18.1
cm|hiv asymptomatic|Z21
cm|hiv disease|B20
cm|genital herpes|A60.00,A60.9
cm|chlamydia cervicitis|A56.09
cm|oral thrush|B37.0
cm|vaginal yeast infection|B37.31,B37.32
cm|ringworm body|B35.4
cm|toenail fungus|B35.1
cm|plantar wart|B07.0
cm|lyme dz|A69.20
cm|lung ca right upper lobe|C34.11
cm|breast ca left upper outer|C50.412
cm|breast cancer female right unspec|C50.911
cm|dcis left breast|D05.12
cm|prostate ca|C61
cm|colon ca sigmoid|C18.7
cm|mets to bone|C79.51
cm|brain mets|C79.31
cm|liver metastasis|C78.7
cm|pancreatic ca head|C25.0
cm|cll not in remission|C91.10
cm|aml in remission|C92.01
cm|non hodgkin lymphoma unspecified|C85.90
cm|bcc nose|C44.311
cm|scc skin of scalp|C44.42
cm|melanoma in situ back|D03.59
cm|lipoma arm left|D17.22
cm|uterine fibroid submucous|D25.0
cm|adrenal adenoma left|D35.02
cm|iron deficiency anemia blood loss|D50.0
cm|b12 def anemia|D51.9,D51.0
cm|sickle cell crisis|D57.00
cm|anemia in ckd|D63.1
cm|acute blood loss anemia|D62
cm|neutropenic fever|D70.9
cm|itp|D69.3
cm|factor v leiden|D68.51
cm|coagulopathy|D68.9
cm|hypothyroidism postsurgical|E89.0
cm|toxic multinodular goiter|E05.20
cm|type 2 dm foot ulcer|E11.621
cm|dm2 neuropathy polyneuropathy|E11.42
cm|dm2 gastroparesis|E11.43
cm|dm 2 proliferative retinopathy with macular edema left|E11.3512
cm|type 1 dm hypoglycemia no coma|E10.649
cm|steroid induced diabetes hyperglycemia|E09.65
cm|insulin pump|Z96.41
cm|malnutrition severe protein calorie|E43
cm|malnutrition moderate|E44.0
cm|vit b12 deficiency|E53.8
cm|obesity class 3|E66.813
cm|overweight|E66.3
cm|hyponatremia|E87.1
cm|hypokalemia|E87.6
cm|metabolic acidosis|E87.20,E87.21,E87.22
cm|hypomagnesemia|E83.42
cm|hypercalcemia|E83.52
cm|gout right foot|M10.071,M10.9
cm|cystic fibrosis pulm|E84.0
cm|siadh|E22.2
cm|addisons|E27.1
cm|cushing syndrome|E24.9
cm|primary hyperparathyroidism|E21.0
cm|secondary hyperparathyroidism renal|N25.81
cm|metabolic syndrome|E88.810
cm|hypertriglyceridemia|E78.1
cm|vascular dementia with behavioral|F01.518,F01.50
cm|delirium|R41.0,F05
cm|alcohol withdrawal|F10.939,F10.930
cm|alcohol use disorder mild|F10.10
cm|cocaine abuse|F14.10
cm|opioid use disorder in remission|F11.21
cm|vaping nicotine dependence|F17.290
cm|bipolar 1 current manic|F31.10,F31.9
cm|mdd recurrent in remission|F33.40,F33.42,F33.41
cm|postpartum depression|F53.0
cm|anorexia nervosa|F50.00,F50.019
cm|social phobia|F40.10
cm|dysthymia|F34.1
cm|conduct disorder|F91.9
cm|speech delay|F80.9,F80.1
cm|dyslexia|F81.0,R48.0
cm|intellectual disability mild|F70
cm|parkinsons with dementia|G20.A1,G31.83
cm|als|G12.21
cm|myasthenia gravis exacerbation|G70.01
cm|guillain barre|G61.0
cm|status epilepticus|G40.901
cm|intractable epilepsy|G40.919
cm|migraine aura intractable|G43.119
cm|cluster ha|G44.009
cm|hemiplegia right dominant|G81.91
cm|hydrocephalus nph|G91.2
cm|encephalopathy metabolic|G93.41
cm|anoxic brain injury|G93.1
cm|narcolepsy|G47.419
cm|sciatica left|M54.32
cm|cubital tunnel right|G56.21
cm|diabetic neuropathy unspec type 1|E10.40
cm|complex regional pain syndrome leg right|G90.521
cm|cataract nuclear bilateral|H25.13
cm|open angle glaucoma severe bilateral|H40.1133,H40.10X3
cm|glaucoma suspect|H40.009,H40.003
cm|retinal detachment left|H33.22,H33.002
cm|wet amd right eye active|H35.3211
cm|stye right upper|H00.011
cm|chalazion left lower lid|H00.15
cm|allergic conjunctivitis|H10.45,H10.13
cm|pink eye|H10.9,H10.029
cm|ptosis both|H02.403
cm|myopia both eyes|H52.13
cm|presbyopia|H52.4
cm|cerumen left|H61.22
cm|otitis externa right|H60.91,H60.331
cm|aom bilateral|H66.93
cm|serous otitis chronic left|H65.22
cm|tinnitus both ears|H93.13
cm|vertigo peripheral|H81.399,H81.391,H81.393,H81.90
cm|sensorineural hearing loss both|H90.3
cm|tm perforation right|H72.91
cm|hypertensive heart and ckd with hf|I13.0
cm|hypertensive urgency|I16.0
cm|unstable angina|I20.0
cm|stemi anterior|I21.09
cm|inferior stemi|I21.19
cm|type 2 mi|I21.A1
cm|cad with angina|I25.119
cm|old heart attack|I25.2
cm|chronic diastolic chf|I50.32
cm|acute on chronic systolic hf|I50.23
cm|mitral regurg|I34.0
cm|tricuspid insufficiency nonrheumatic|I36.1
cm|atrial flutter typical|I48.3
cm|sick sinus|I49.5
cm|third degree heart block|I44.2
cm|v tach|I47.20
cm|cardiac arrest|I46.9
cm|pericardial effusion|I31.39
cm|myocarditis acute|I40.9
cm|endocarditis bacterial|I33.0
cm|subarachnoid hemorrhage|I60.9
cm|subdural hematoma nontraumatic acute|I62.01
cm|stroke left mca embolic|I63.412
cm|hemiparesis after stroke left non dominant|I69.354
cm|aphasia following cva|I69.320
cm|carotid artery stenosis right|I65.21
cm|pad with claudication both legs|I70.213
cm|atherosclerosis leg ulcer left foot|I70.245
cm|thoracic aortic aneurysm|I71.20
cm|dvt right popliteal acute|I82.431
cm|superficial phlebitis left|I80.02
cm|varicose veins with ulcer right ankle|I83.013
cm|hemorrhoids internal|K64.8
cm|esophageal varices bleeding|I85.01
cm|orthostatic hypotension|I95.1
cm|raynauds|I73.00
cm|acute bronchitis|J20.9
cm|influenza a with pneumonia|J10.00,J10.08,J11.00
cm|laryngitis|J04.0
cm|peritonsillar abscess|J36
cm|chronic sinusitis maxillary|J32.0
cm|emphysema|J43.9
cm|bronchiectasis exacerbation|J47.1
cm|moderate persistent asthma|J45.40
cm|mild intermittent asthma with exacerbation|J45.21
cm|pneumothorax spontaneous|J93.83,J93.9
cm|pulm fibrosis|J84.10
cm|ipf|J84.112
cm|acute on chronic resp failure with hypercapnia|J96.22
cm|empyema|J86.9
cm|pulmonary edema acute|J81.0
cm|tracheostomy status|Z93.0
cm|crohns small intestine|K50.00
cm|uc with rectal bleeding|K51.911
cm|diverticulitis large intestine|K57.32
cm|diverticulosis|K57.30,K57.90
cm|acute appendicitis|K35.80
cm|inguinal hernia right|K40.90
cm|umbilical hernia|K42.9
cm|ventral hernia with obstruction|K43.6
cm|sbo|K56.609
cm|ileus|K56.7
cm|constipation slow transit|K59.01
cm|ibs diarrhea|K58.0
cm|anal fissure|K60.2
cm|perirectal abscess|K61.1
cm|gi bleed|K92.2
cm|duodenal ulcer with bleeding|K26.4,K26.0
cm|cirrhosis alcoholic with ascites|K70.31
cm|fatty liver|K76.0
cm|nash|K75.81
cm|hepatic encephalopathy|K76.82
cm|gallstones acute cholecystitis|K80.00
cm|choledocholithiasis|K80.50
cm|chronic pancreatitis alcohol|K86.0
cm|celiac disease|K90.0
cm|tooth abscess|K04.7
cm|cellulitis right leg|L03.115
cm|abscess buttock|L02.31
cm|pilonidal cyst with abscess|L05.01
cm|atopic dermatitis|L20.9
cm|contact dermatitis poison ivy|L23.7
cm|psoriasis vulgaris|L40.0
cm|psoriatic arthritis|L40.50,L40.52
cm|acne|L70.9,L70.0
cm|seborrheic keratosis|L82.1
cm|actinic keratosis|L57.0
cm|ingrown nail|L60.0
cm|hidradenitis|L73.2
cm|keloid|L91.0
cm|decubitus heel left stage 3|L89.623
cm|pressure injury sacrum unstageable|L89.150
cm|non pressure ulcer right calf fat layer|L97.212
cm|ra seropositive|M05.9
cm|oa both knees|M17.0
cm|oa right hip|M16.11
cm|hip pain left|M25.552
cm|shoulder pain r|M25.511
cm|rotator cuff tear complete right|M75.121
cm|frozen shoulder left|M75.02
cm|tennis elbow right|M77.11
cm|trigger finger right ring|M65.341
cm|plantar fasciitis|M72.2
cm|bunion left|M21.612
cm|hammertoe right|M20.41
cm|low back pain|M54.50
cm|neck pain|M54.2
cm|lumbar radiculopathy|M54.16
cm|spinal stenosis lumbar with claudication|M48.062
cm|herniated disc l5 s1 with radiculopathy|M51.17
cm|cervical spondylosis|M47.812
cm|scoliosis|M41.9
cm|compression fx l1 osteoporotic initial|M80.08XA
cm|osteoporosis no fracture postmenopausal|M81.0
cm|fibromyalgia|M79.7
cm|rhabdomyolysis|M62.82
cm|osteomyelitis foot left|M86.9,M86.172,M86.672
cm|septic arthritis knee right|M00.9,M00.861
cm|polymyalgia rheumatica|M35.3
cm|sjogren|M35.00
cm|giant cell arteritis|M31.6
cm|ganglion wrist left|M67.432
cm|acute kidney injury|N17.9
cm|atn|N17.0
cm|ckd 3b|N18.32
cm|ckd stage 4|N18.4
cm|kidney stone|N20.0
cm|ureteral stone with hydronephrosis|N13.2
cm|uti|N39.0
cm|hematuria gross|R31.0
cm|bph with luts|N40.1
cm|erectile dysfunction|N52.9
cm|hydrocele|N43.3
cm|epididymitis|N45.1
cm|cauti|T83.511A
cm|neurogenic bladder|N31.9
cm|overactive bladder|N32.81
cm|ovarian cyst right|N83.201
cm|pid|N73.9
cm|menorrhagia|N92.0
cm|postmenopausal bleeding|N95.0
cm|hot flashes menopause|N95.1
cm|cystocele|N81.10
cm|breast lump left|N63.20
cm|infertility female|N97.9
cm|ascus pap|R87.610
cm|gestational diabetes diet controlled|O24.410
cm|iugr third trimester|O36.5930
cm|placenta previa third trimester|O44.03
cm|preterm labor without delivery 2nd|O60.02
cm|prior c section|O34.219,Z98.891
cm|normal delivery|O80
cm|28 weeks|Z3A.28
cm|supervision normal first pregnancy first trimester|Z34.01
cm|pprom|O42.913,O42.919
cm|ectopic tubal|O00.109,O00.101
cm|mastitis postpartum|O91.22
cm|rds newborn|P22.0
cm|ttn|P22.1
cm|newborn 30 weeks|P07.33
cm|nas newborn|P96.1
cm|cleft palate|Q35.9
cm|vsd|Q21.0
cm|pfo|Q21.12
cm|down syndrome|Q90.9
cm|undescended testis left|Q53.10,Q53.112
cm|pyloric stenosis infant|Q40.0
cm|syncope|R55
cm|fever|R50.9
cm|altered mental status|R41.82
cm|weight loss|R63.4
cm|fatigue|R53.83
cm|dizzy|R42
cm|failure to thrive adult|R62.7
cm|abdominal pain rlq|R10.31
cm|epigastric pain|R10.13
cm|n/v|R11.2
cm|jaundice|R17
cm|ascites|R18.8
cm|gait instability|R26.81
cm|lactic acidosis|E87.20,E87.21
cm|abnormal ekg|R94.31
cm|elevated troponin|R79.89
cm|hyperglycemia|R73.9
cm|concussion no loc initial|S06.0X0A
cm|subdural traumatic with loc 30 minutes|S06.5X1A
cm|nasal fracture subsequent|S02.2XXD
cm|rib fx left multiple|S22.42XA
cm|whiplash|S13.4XXA
cm|hip fx right femoral neck|S72.001A
cm|intertrochanteric fracture left displaced|S72.142A
cm|colles fracture left|S52.532A
cm|broken wrist left|S62.102A,S52.502A
cm|boxers fracture right fifth metacarpal neck|S62.336A
cm|ankle sprain right|S93.401A
cm|bimalleolar fx left ankle|S82.842A
cm|acl tear left|S83.512A
cm|achilles rupture right|S86.011A
cm|laceration finger left index|S61.211A
cm|laceration scalp|S01.01XA
cm|dog bite hand right|S61.451A
cm|burn second degree hand right|T23.201A
cm|tylenol overdose intentional|T39.1X2A
cm|heroin poisoning accidental|T40.1X1A
cm|adverse effect of chemo|T45.1X5A
cm|anaphylaxis food|T78.00XA
cm|frostbite toes|T33.839A,T34.839A,T33.831A
cm|surgical site infection superficial|T81.41XA
cm|wound dehiscence|T81.31XA
cm|infected knee prosthesis left|T84.54XA
cm|kidney transplant rejection|T86.11
cm|fall from stairs|W10.9XXA
cm|fall from bed|W06.XXXA
cm|mva driver car|V49.40XA,V43.52XA
cm|bitten by dog|W54.0XXA
cm|annual physical no abnormal|Z00.00
cm|well child check|Z00.129
cm|pap smear routine|Z01.419,Z12.4
cm|preop clearance cardiac|Z01.810
cm|screening mammo|Z12.31
cm|screening colonoscopy|Z12.11
cm|hx colon polyps|Z86.0100,Z86.0109
cm|hx breast ca|Z85.3
cm|family hx colon ca|Z80.0
cm|fam hx breast cancer|Z80.3
cm|long term anticoag|Z79.01
cm|long term aspirin|Z79.82
cm|insulin use|Z79.4
cm|ozempic long term|Z79.85
cm|aicd|Z95.810
cm|s/p cabg|Z95.1
cm|s/p hip replacement left|Z96.642
cm|colostomy status|Z93.3
cm|amputated below knee left|Z89.512
cm|tobacco former|Z87.891
cm|latex allergy|Z91.040
cm|noncompliance meds|Z91.148,Z91.141
cm|palliative care|Z51.5
cm|flu shot|Z23
cm|depo injection surveillance|Z30.42
cm|iud check|Z30.431
cm|vasectomy|Z30.2
cm|organ donor kidney|Z52.4
cm|housing instability|Z59.819,Z59.811
cm|long covid|U09.9
pcs|lap appendectomy|0DTJ4ZZ
pcs|lap chole|0FT44ZZ
pcs|open cholecystectomy|0FT40ZZ
pcs|total knee right cemented|0SRC0J9
pcs|total hip left ceramic on poly uncemented|0SRB04A
pcs|c section low cervical|10D00Z1
pcs|vaginal delivery|10E0XZZ
pcs|vacuum extraction|10D07Z6
pcs|cabg one vessel lima|02100Z9
pcs|ptca one vessel drug eluting stent|027034Z
pcs|left heart cath|4A023N7
pcs|pacemaker dual chamber insertion chest|0JH606Z
pcs|trach percutaneous|0B113F4
pcs|intubation|0BH17EZ
pcs|mechanical ventilation greater than 96|5A1955Z
pcs|vent 24-96 hours|5A1945Z
pcs|hemodialysis intermittent|5A1D70Z
pcs|egd with biopsy stomach|0DB68ZX
pcs|colonoscopy diagnostic|0DJD8ZZ
pcs|peg tube|0DH63UZ
pcs|central line svc|02HV33Z
pcs|picc right|02HV33Z,05HY33Z
pcs|thoracentesis right|0W993ZZ,0W993ZX
pcs|chest tube left|0W9B30Z
pcs|paracentesis|0W9G3ZZ,0W9G3ZX
pcs|lumbar puncture diagnostic|009U3ZX
pcs|mastectomy bilateral|0HTV0ZZ
pcs|robotic assist|8E0W4CZ
pcs|hysterectomy total lap|0UT94ZZ
pcs|turp|0VT07ZZ,0VB07ZZ,0VT08ZZ,0VB08ZZ
pcs|nephrectomy left open|0TT10ZZ
pcs|kidney transplant right allogeneic|0TY00Z0
pcs|bka right|0Y6H0Z1,0Y6H0Z2,0Y6H0Z3
pcs|orif femur neck left|0QS704Z,0QS706Z
pcs|crani evacuation subdural|00C40ZZ,00C43ZZ
pcs|spinal fusion lumbar posterior one level|0SG0071,0SG00K1,0SG00J1,0SG00AJ
pcs|sleeve gastrectomy lap|0DB64Z3
pcs|whole blood transfusion peripheral vein|30233H1,30233H0
pcs|prbc transfusion|30233N1
pcs|carotid endarterectomy right|03CK0ZZ
hcpcs|annual wellness visit subsequent|G0439
hcpcs|initial awv|G0438
hcpcs|ippe|G0402
hcpcs|wheelchair standard|K0001
hcpcs|walker folding wheeled|E0143
hcpcs|cane quad|E0105
hcpcs|hospital bed semi electric with mattress|E0260
hcpcs|cpap device|E0601
hcpcs|cpap mask full face|A7030
hcpcs|nebulizer|E0570
hcpcs|o2 concentrator|E1390
hcpcs|bedside commode|E0163
hcpcs|test strips glucose|A4253
hcpcs|lancets|A4259
hcpcs|insulin pump|E0784
hcpcs|depo medrol 40|J1010
hcpcs|depo medrol 80|J1010
hcpcs|kenalog per 10 mg|J3301
hcpcs|ceftriaxone 250|J0696
hcpcs|ketorolac|J1885
hcpcs|b12 injection|J3420
hcpcs|zofran injection|J2405
hcpcs|decadron inj|J1100
hcpcs|rituximab 10 mg|J9312
hcpcs|keytruda|J9271
hcpcs|prolia|J0897
hcpcs|botox|J0585
hcpcs|synvisc one|J7325
hcpcs|epo non esrd|J0885
hcpcs|ambulance als emergency|A0427
hcpcs|ambulance bls non emergency|A0428
hcpcs|ground mileage|A0425
hcpcs|screening pelvic and breast exam|G0101
hcpcs|prostate screening psa|G0103
hcpcs|colonoscopy screening high risk|G0105
hcpcs|colorectal screening not high risk colonoscopy|G0121
hcpcs|flu vaccine administration|G0008
hcpcs|pneumonia vaccine admin|G0009
hcpcs|diabetes self management training individual|G0108
hcpcs|wrist splint|L3908
hcpcs|ankle brace|L1902,L1906
hcpcs|afo custom|L1940,L1960,L1970
hcpcs|catheter foley|A4338,A4344,A4340
hcpcs|gauze sterile|A6402,A6403,A6404,A6216
hcpcs|lidocaine injection|J2001
hcpcs|normal saline 1000|J7030
hcpcs|heparin flush|J1642
hcpcs|albuterol neb|J7613,J7611
cpt|office visit level 3 established|99213
cpt|new patient visit high|99205
cpt|hospital discharge over 30|99239
cpt|subsequent hospital care moderate|99232
cpt|critical care first hour|99291
cpt|nursing facility subsequent|99308,99309,99307,99310
cpt|venipuncture|36415
cpt|chest xray two views|71046
cpt|trigger point injection|20552,20553
cpt|shoulder arthroscopy rotator cuff|29827
cpt|inguinal hernia repair|49505
cpt|vaginal delivery global|59400
cpt|c section global|59510
cpt|cataract removal with lens|66984
cpt|nerve conduction|95910,95908,95909,95911
cpt|stress test|93015
cpt|sleep study|95810,95811
cpt|spirometry|94010,94060
cpt|skin tag removal|11200
cpt|i&d abscess|10060,10061
`;
