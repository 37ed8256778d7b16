/** Pages of text as the PDFs of the addenda give them, about codes and words that are made up. */
export const TABULAR_PAGES = `ICD-10-CM TABULAR LIST of DISEASES and INJURIES
2026 Addenda
No Change Chapter 9
Revise from Shape diseases (I00-I99)
Revise to Shape and color diseases (I00-
IA0)
No Change This chapter contains the following blocks:
Add IA0 Color diseases
No Change Round diseases (I10-I1A)
No Change Excludes1:
Revise from square disease (I50)
Revise to square disease (I50.-)
No Change I10 Roundness of a kind that is long in its words and runs
on
Delete Round trouble
Add Round trouble NOS
Add Code also, if applicable:
Add oval disease (I11.-)
No Change I11 Oval disease
Delete Excludes1: hollow disease (I50-I52)
Delete flat disease (IA0)
Add Excludes2: hollow disease (I50-I52)
No Change I11.0 Oval disease, tall
Delete Excludes1: low disease (I11.9)
Add Tall oval
Revise from I11.9 Oval disease low
Revise to I11.9 Oval disease, low\fAdd Use Additional code to identify the oval (I15.-)
Add Note: stands on two
lines
Add Color diseases (IA0)
Add IA0 Color disease
Add The appropriate 7th character is to be added to each code from IA0
Add A initial encounter
Add Includes: blueness
2`;

export const INDEX_PAGES = `ICD-10-CM INDEX to DISEASES and INJURIES
2026 Addenda
No Change O
No Change Oval, ovalness (acute) (old) - see also Round
No Change - with
Revise from - - corners (see also Square) I11.0
Revise to - - corners (see also Square) I11.9 [I15.-]
Add - - - four, of different
sizes I11.90
Delete - without corners I11.8-
No Change Round I10
No Change - long
No Change - Note: stages are those of a society
Add - - stage A I10.1
Add - - specified NEC I10.8`;

export const NEOPLASM_PAGES = `ICD-10-CM TABLE of NEOPLASMS
2026 Addenda
Neoplasm Malignant
Primary Malignant
Secondary Ca in situ Benign Uncertain
Behavior Unspecified
Behavior
Shape, shaped C80.1 C79.9 D09.9 D36.9 D48.9 D49.9
- corner - see also Shape,
edge C49.4 C79.8- - D21.4 Revise from:
D48.1
Revise to:
D48.1-
D49.2
- side
- - left Revise from:
C40.20
Revise to:
C40.2-
C79.51 - D05.- - -\fNeoplasm Malignant
Primary Malignant
Secondary Ca in situ Benign Uncertain
Behavior Unspecified
Behavior
Delete: - edge (blunt)
(sharp) Delete: C71.0 Delete: C79.31 Delete: - Delete: D33.0 Delete: D43.0 Delete: D49.6
Add: - edge (sharp) Add: C71.0 Add: C79.31 Add: - Add: D33.0 Add: D43.0 Add: D49.6`;

export const DRUG_PAGES = `ICD-10-CM TABLE of DRUGS and CHEMICALS
2026 Addenda
Substance Poisoning
Accidental
(unintentional)
Poisoning
Intentional self-
harm
Poisoning
Assault Poisoning
Undetermined Adverse effect Underdosing
Revise from: Ovalic (acid) (chlo-
ride)
Revise to: Ovalic (acid)
(chloride)
Roundin T37.8X1 T37.8X2 T37.8X3 T37.8X4 T37.8X5 T37.8X6
Add: - forte Add: T65.841 Add: T65.842 Add: T65.843 Add: T65.844 Add: -- Add: --`;
