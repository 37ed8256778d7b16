/** What single codes say, by list, in our own words. Lists with many holders (diagnoses, procedures, reasons) live elsewhere. */
import { elementKey } from "./element-words";

const list = (rows: string): Readonly<Record<string, string>> =>
  Object.fromEntries(rows.split(";").map((row) => row.trim().split("=", 2) as [string, string]));

const YES_NO = list("Y=Yes; N=No; W=Does not apply; U=Not known");
const RELATION = list(
  "18=The subscriber in person; 01=Spouse; 19=Child; 20=Employee; 21=Not known; 39=Organ donor; 40=Donor after death; 53=Life partner; G8=Another relation",
);
const FORMATS = list("D8=A day, CCYYMMDD; RD8=From day to day; DT=A day and a time; TM=A time, HHMM");
const DATES = list(
  "431=Onset of the illness; 454=First treatment; 304=Last seen; 453=Acute manifestation; 439=Accident; 484=Last menstrual period; 455=Last X-ray; 471=Prescription; 314=Disability; 360=Disability began; 361=Disability ended; 297=Last worked; 296=Return to work; 435=Admission; 096=Discharge; 090=Care assumed; 091=Care given up; 444=First contact; 050=Received by the repricer; 573=Paid or adjudicated; 472=Service; 434=Statement period; 607=Recertification; 463=Therapy began; 461=Last certification; 738=Hemoglobin test; 739=Creatinine test; 011=Shipped; 452=Appliance placed; 441=Earlier placement; 446=Replacement; 196=Treatment began; 198=Treatment completed; 291=Plan; 307=Eligibility; 346=Plan began; 347=Plan ended; 356=Eligibility began; 357=Eligibility ended; 232=Statement from; 233=Statement to; 050=Received; 036=Coverage expires; 405=Production; 150=Service from; 151=Service to; 348=Benefit began; 349=Benefit ended; 102=Issued; 152=Effective date of change; 318=Added; 009=Processed",
);
const PROCEDURE_LISTS = list(
  "HC=HCPCS with CPT; AD=Dental codes; ER=Jurisdiction's own; IV=Home infusion; WK=Complementary medicine; HP=HIPPS rate code; N4=NDC; NU=Revenue code; ZZ=Agreed between the parties; ID=ICD-9 procedure; N6=Health related item",
);
const UNITS = list(
  "UN=Units; MJ=Minutes; DA=Days; F2=International units; GR=Grams; ME=Milligrams; ML=Milliliters; MO=Months",
);
const RELEASE = list("I=Consent by law; Y=Signed statement on file");

const LISTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "ISA/15": list("P=Production; T=Test"),
  "ISA/14": list("0=No TA1 asked for; 1=TA1 asked for"),
  "GS/01": list(
    "HC=Claims; HP=Remittances; FA=Acknowledgments; HN=Claim status answers; HR=Claim status requests; HS=Eligibility questions; HB=Eligibility answers; HI=Service reviews; PI=Patient information; BE=Enrollments; RA=Premium payments",
  ),
  "BHT/02": list(
    "00=Original; 18=Sent again; 13=Request; 11=Response; 01=Cancellation; 08=Status; 06=Confirmation; 36=Authority to deduct; 48=Suspended",
  ),
  "BHT/06": list(
    "CH=Claims to be paid; RP=Encounters for the record; 31=Subrogation; TH=Acknowledgment of receipt; DG=Response; RT=Spend-down; RU=Medical services reservation; 18=Response, no more updates; 19=Response, more to come; RQ=Request",
  ),
  "NM1/02": list("1=A person; 2=An organization"),
  "NM1/08": list(
    "46=Electronic transmitter id; XX=NPI; PI=Payer id; XV=Health plan id; II=Standard unique health id; MI=Member id; 34=Social Security number; FI=Federal tax id; 24=Employer id; SV=Service provider number; C=Changed; HN=Health insurance claim number; MR=Medicaid recipient number; PP=Pharmacy processor number; AD=Blue Cross association plan; NI=NAIC number; BD=Blue Cross provider number; BS=Blue Shield provider number; MC=Medicaid provider number; PC=Provider commercial number; SL=State license; UP=UPIN; ZZ=Agreed between the parties",
  ),
  "HL/03": list(
    "20=Information source; 21=Information receiver; 22=Subscriber; 23=Dependent; 19=Provider; PT=Patient; EV=Event; SS=Services",
  ),
  "HL/04": list("0=No lower level; 1=Lower levels follow"),
  "PER/01": list(
    "IC=Information; CX=Payer's claim office; BL=Technical; IP=Insured party; SK=School clerk; EP=Emergency; PQ=Parent or guardian; RP=Responsible person; CN=General",
  ),
  "PER/03": list(
    "TE=Telephone; EM=E-mail; FX=Fax; EX=Extension; UR=Web address; ED=EDI access number; WP=Work phone; HP=Home phone; CP=Cell phone; AP=Other phone; BN=Pager",
  ),
  "PRV/01": list(
    "BI=Billing; PE=Performing; AT=Attending; RF=Referring; OP=Operating; SU=Supervising; OR=Ordering; PC=Primary care; AD=Admitting; AS=Assisting; CO=Consulting; CV=Covering; H=Hospital; HH=Home health; LA=Laboratory; OT=Other; R=Rural; SB=Submitting; SK=Skilled nursing",
  ),
  "REF/01": list(
    "EI=Employer id (EIN); SY=Social Security number; 0B=State license; 1G=UPIN; 2U=Payer id; FY=Claim office number; NF=NAIC number; Y4=Property and casualty claim; G2=Provider's number at the payer; LU=Location number; 4N=Service authorization exception; F5=Medicare crossover; EW=Mammography certification; 9F=Referral; G1=Prior authorization; F8=Payer's number of the first claim; X4=CLIA; 9A=Repriced claim; 9C=Adjusted repriced claim; LX=Device exemption; D9=Clearinghouse's number; EA=Medical record; P4=Demonstration project; 1J=Care plan; 6R=Line control number; F4=Referring CLIA; BT=Immunization batch; VY=Linked prescription; XZ=Prescription; 1W=Member id; G3=Predetermination; EV=Receiver; F2=Version; 1L=Group or policy; 28=Employee id; 6P=Group number; BB=Authorization; CE=Class of contract; BLT=Type of bill; 1K=Payer's claim number; FJ=Line number; EJ=Patient account; PQ=Payee id; TJ=Federal tax id; HPI=NPI; APC=Ambulatory payment class; RB=Rate code; E9=Attachment; 0K=Policy form; D3=NCPDP number; EO=Submitter id; HI=Health industry number; 0F=Subscriber number; IG=Insurance policy; N5=Provider plan network; CT=Contract; 1H=TRICARE id; 1C=Medicare provider number; 1D=Medicaid provider number; 1A=Blue Cross provider number; 1B=Blue Shield provider number; 1S=Ambulatory patient group",
  ),
  "DTP/01": DATES,
  "DTM/01": DATES,
  "DTP/02": FORMATS,
  "HI/00-3": FORMATS,
  "SBR/01": list(
    "P=Primary; S=Secondary; T=Tertiary; A=Fourth; B=Fifth; C=Sixth; D=Seventh; E=Eighth; F=Ninth; G=Tenth; H=Eleventh; U=Not known",
  ),
  "SBR/02": RELATION,
  "PAT/01": RELATION,
  "INS/02": RELATION,
  "SBR/05": list(
    "12=Working aged; 13=End-stage renal disease; 14=No-fault or automobile; 15=Workers' compensation; 16=Federal public health; 41=Black lung; 42=Veterans; 43=Disabled; 47=Other liability",
  ),
  "SBR/09": list(
    "11=Other non-federal program; 12=PPO; 13=Point of service; 14=EPO; 15=Indemnity; 16=Medicare advantage HMO; 17=Dental maintenance organization; AM=Automobile; BL=Blue Cross Blue Shield; CH=TRICARE; CI=Commercial; DS=Disability; FI=Federal employees; HM=HMO; LM=Liability; MA=Medicare part A; MB=Medicare part B; MC=Medicaid; OF=Other federal; TV=Title V; VA=Veterans; WC=Workers' compensation; ZZ=Another, or not known",
  ),
  "DMG/03": list("F=Female; M=Male; U=Not known"),
  "CLM/05-2": list("B=Place of service; A=Facility type of the type of bill"),
  "CLM/05-3": list(
    "0=Not paid, no claim; 1=Original; 2=First of a stay in parts; 3=Continuing part; 4=Last part; 5=Late charges; 7=Replacement; 8=Void; 9=Final bill of home health",
  ),
  "CLM/06": YES_NO,
  "CLM/07": list("A=Assigned; B=Assigned for laboratory only; C=Not assigned"),
  "CLM/08": YES_NO,
  "CLM/09": RELEASE,
  "OI/03": YES_NO,
  "OI/06": RELEASE,
  "CLM/11-1": list("AA=Automobile accident; EM=Employment; OA=Another accident"),
  "CLM/11-2": list("AA=Automobile accident; EM=Employment; OA=Another accident"),
  "CLM/12": list(
    "01=EPSDT; 02=Handicapped children; 03=Special federal funding; 05=Disability; 09=Second opinion or surgery",
  ),
  "CLM/20": list(
    "1=Proof of eligibility; 2=Litigation; 3=Authorization; 4=Provider's certification; 5=Billing forms; 6=Custom appliance; 7=Third party; 8=Eligibility decided late; 9=First claim was rejected; 10=Administrative; 11=Other; 15=Natural disaster",
  ),
  "CL1/01": list("1=Emergency; 2=Urgent; 3=Elective; 4=Newborn; 5=Trauma; 9=Not known"),
  "CL1/03": list(
    "01=Home; 02=Another hospital; 03=Skilled nursing; 04=Intermediate care; 05=Cancer or children's hospital; 06=Home health; 07=Against advice; 20=Died; 30=Still a patient; 50=Hospice at home; 51=Hospice facility; 61=Swing bed; 62=Rehabilitation; 63=Long-term hospital; 65=Psychiatric; 66=Critical access; 70=Another institution",
  ),
  "HI/00-1": list(
    "ABK=Principal diagnosis, ICD-10; ABF=Other diagnosis, ICD-10; ABJ=Admitting diagnosis, ICD-10; APR=Reason for the visit, ICD-10; ABN=External cause, ICD-10; BK=Principal diagnosis, ICD-9; BF=Other diagnosis, ICD-9; BJ=Admitting diagnosis, ICD-9; PR=Reason for the visit, ICD-9; BN=External cause, ICD-9; BBR=Principal procedure, ICD-10; BBQ=Other procedure, ICD-10; BR=Principal procedure, ICD-9; BQ=Other procedure, ICD-9; CAH=Advanced billing concepts; BP=Anesthesia for surgery; BO=Other anesthesia surgery; BG=Condition; BH=Occurrence; BI=Occurrence span; BE=Value; DR=Diagnosis related group; TC=Treatment code; TQ=Dental diagnosis; LOI=LOINC",
  ),
  "HI/00-9": list(
    "Y=Present on admission; N=Not present; U=The record does not tell; W=Cannot be told clinically",
  ),
  "PWK/02": list(
    "AA=Available on request; BM=By mail; EL=Electronically, apart; EM=By e-mail; FT=File transfer; FX=By fax; AB=Already submitted; NS=Not specified; VO=By voice; OL=Online",
  ),
  "PWK/01": list(
    "OZ=Support for the claim; B4=Referral; DS=Discharge summary; EB=Explanation of benefits; OB=Operative note; RR=Radiology report; RB=Radiology films; DG=Diagnostic report; LA=Laboratory results; CT=Certification; 03=Report beyond need of the service; 77=Support data for verification; PN=Physical therapy notes; P6=Periodontal charts; DA=Dental models; AS=Admission summary; OD=Orders and treatments; NN=Nursing notes",
  ),
  "CAS/01": list(
    "CO=Contractual obligation; PR=Patient responsibility; OA=Other adjustment; PI=Payer initiated; CR=Correction",
  ),
  "SV1/01-1": PROCEDURE_LISTS,
  "SV2/02-1": PROCEDURE_LISTS,
  "SV3/01-1": PROCEDURE_LISTS,
  "SVD/03-1": PROCEDURE_LISTS,
  "SVC/01-1": PROCEDURE_LISTS,
  "SVC/06-1": PROCEDURE_LISTS,
  "LIN/02": list(
    "N4=NDC; EN=EAN; EO=Trade item number; HI=HIBC; ON=Order number; UK=Trade item number with 14 digits; UP=UPC",
  ),
  "SV1/03": UNITS,
  "SV2/04": UNITS,
  "CTP/05-1": UNITS,
  "SV1/09": YES_NO,
  "SV1/11": YES_NO,
  "SV1/12": YES_NO,
  "SV3/05": list("I=First placement; R=Replacement"),
  "DN2/02": list("E=To be extracted; M=Missing"),
  "AMT/01": list(
    "F5=Patient paid; D=Payer paid; A8=Not covered; EAF=Patient still owes; T=Tax; F4=Postage; F3=Patient's estimated part; AU=Coverage; I=Interest; D8=Discount; B6=Allowed; KH=Late filing reduction; YU=In process; YY=Rejected; R=Spend-down; T2=Total claim before taxes; GT=Goods and services tax; N8=Miscellaneous taxes",
  ),
  "NTE/01": list(
    "ADD=More information; CER=Certification; DCP=Goals and plans; DGN=Diagnosis; TPO=Third party; ALG=Allergies; DME=Equipment; MED=Medications; NTR=Nutrition; ODT=Orders; RHB=Function; RLH=Reason for the service; RNH=Nursing; SET=Unusual circumstances; SFM=Safety; SPT=Supplementary; UPI=Updated",
  ),
  "BPR/01": list(
    "I=Remittance only; H=Notice, no payment; C=Payment with remittance; D=Payment only; P=Prenotification; U=Split payment; X=Handling by agreement",
  ),
  "BPR/03": list("C=Credit; D=Debit"),
  "BPR/04": list(
    "ACH=Clearing house transfer; CHK=Check; FWT=Wire transfer; BOP=Bank's choice; NON=No payment",
  ),
  "CLP/02": list(
    "1=Paid as primary; 2=Paid as secondary; 3=Paid as tertiary; 4=Denied; 19=Primary, forwarded; 20=Secondary, forwarded; 21=Tertiary, forwarded; 22=Reversal of an earlier payment; 23=Not our claim, forwarded; 25=Predetermination",
  ),
  "IK5/01": list(
    "A=Accepted; E=Accepted with errors; M=Rejected, authentication failed; P=Partly accepted; R=Rejected; W=Rejected, assurance failed; X=Rejected, could not be read",
  ),
  "AK5/01": list(
    "A=Accepted; E=Accepted with errors; M=Rejected, authentication failed; R=Rejected; W=Rejected, assurance failed; X=Rejected, could not be read",
  ),
  "AK3/04": list(
    "1=Segment not known; 2=Not expected here; 3=Required and missing; 4=Loop too often; 5=Segment too often; 6=Not in the transaction; 7=Out of order; 8=Has element errors",
  ),
  "AK4/03": list(
    "1=Required and missing; 2=Missing by a condition; 3=Too many elements; 4=Too short; 5=Too long; 6=Invalid character; 7=Invalid code; 8=Invalid date; 9=Invalid time; 10=Excluded by another; 12=Too many repetitions; 13=Too many components",
  ),
  "AK9/01": list("A=Accepted; E=Accepted with errors; P=Partly accepted; R=Rejected"),
  "IK3/04": list(
    "1=Segment not known; 2=Not expected here; 3=Required and missing; 4=Loop too often; 5=Segment too often; 6=Not in the transaction; 7=Out of order; 8=Has element errors; I4=Not used in the guide; I6=Missing by a situation; I7=Loop too few times; I8=Segment below its least count; I9=Not used by a situation",
  ),
  "IK4/03": list(
    "1=Required and missing; 2=Missing by a condition; 3=Too many elements; 4=Too short; 5=Too long; 6=Invalid character; 7=Invalid code; 8=Invalid date; 9=Invalid time; 10=Excluded by another; 12=Too many repetitions; 13=Too many components; I6=Code not in the guide; I9=Missing by a situation; I10=Not used; I11=Too few repetitions; I12=Value not by the guide's pattern; I13=Used though a situation forbids it",
  ),
  "TA1/04": list("A=Accepted; E=Accepted with errors; R=Rejected"),
  "INS/01": list("Y=The subscriber; N=A dependent"),
  "INS/03": list("001=Change; 021=Addition; 024=End; 025=Reinstatement; 030=Audit or comparison"),
  "HD/01": list(
    "001=Change; 002=Deletion; 021=Addition; 024=End; 025=Reinstatement; 026=Correction; 030=Audit or comparison; 032=Employee information not applicable",
  ),
  "HD/03": list(
    "HLT=Health; DEN=Dental; VIS=Vision; PDG=Prescription drugs; HMO=HMO; PPO=PPO; POS=Point of service; LTC=Long-term care; MM=Major medical; EPO=EPO; FAC=Facility; HE=Hearing; AG=Preventive care; AH=24-hour care; AJ=Medicare risk; AK=Mental health; DCP=Dental capitation; MOD=Mail order drugs; STD=Short-term disability; LTD=Long-term disability; UR=Utilization review",
  ),
  "HCR/01": list(
    "A1=Certified; A2=Certified in part; A3=Not certified; A4=Pended; A6=Modified; C=Cancelled; CT=Contact the payer; NA=No action required",
  ),
  "EB/01": list(
    "1=Active; 2=Active, full risk capitation; 3=Active, services capitated; 4=Active, capitated to primary care; 5=Active, pending investigation; 6=Inactive; 7=Inactive, pending update; 8=Inactive, pending investigation; A=Co-insurance; B=Co-payment; C=Deductible; CB=Coverage basis; D=Description; E=Exclusion; F=Limit; G=Out of pocket; H=Unlimited; I=Not covered; J=Cost containment; K=Reserve; L=Primary care provider; M=Pre-existing condition; MC=Managed care coordinator; N=Services restricted to; O=Not a medical necessity; P=Disclaimer; Q=Second opinion required; R=Other payer; S=Prior years; T=Card reported lost; U=Contact for details; V=Cannot process; W=Other source of data; X=Health care facility; Y=Spend-down",
  ),
};

/** Undefined where we hold no words for the code. */
export const codeWords = (tag: string, like: string, code: string): string | undefined =>
  LISTS[elementKey(tag, like)]?.[code];
