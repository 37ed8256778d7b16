const HEAD = "ICD-10-CM Official Guidelines for Coding and Reporting";
const head = (page: number) => `${HEAD}\nFY 2026\nPage ${page} of 5\n`;

const FRONT = `${HEAD}
FY 2026 -- UPDATED October 1, 2025
(October 1, 2025 - September 30, 2026)
Our own words for a document of this shape.`;

const CONTENTS = `${head(2)}${HEAD} ........................1
Section I. Conventions, general rules and chapters ..........................3
A. Conventions ..............................................................3
1. Etiology and manifestation (“code first” and
“use additional code”) .....................................................3
B. General rules ............................................................3
1. Laterality ...............................................................3
C. Chapters .................................................................4
1. Chapter 1: Shape Diseases (I00-I99) ......................................4
a. Pressure .................................................................4
2. Chapter 2: Sugar and Other Things, with a Heading of Two Lines (E00-
E89)
5
Section II. Selection of the principal diagnosis ............................5
A. Observation ..............................................................5
Section III. Other diagnoses .............................................5
Section IV. Outpatient services ..........................................5
Appendix I 115`;

const CONVENTIONS = `${head(3)}Section I. Conventions, general rules and chapters
A. Conventions
1. Etiology and manifestation (“code first” and
“use additional code”)
The first thing comes before what it does, and this line is as long as a line of the page is,
so that the paragraph goes on here.
See Section II for the order.
B. General rules
1. Laterality
Both sides are one code where there is one. A list stands here:
2. things that are no heading, since no table names them below a rule:
a. neither is this one.
2. Many sites
This number was forgotten in the table of contents.`;

const CHAPTERS = `${head(4)}C. Chapters
1. Chapter 1: Shape Diseases (I00-I99)
a. Pressure
1) Pressure with kidney disease that is long standing and
of unknown origin
Assign codes from category I12 when the kidney is named. A code from category N18 says the stage.
(a) Stages
Code N18.31 or N18.32, never N18.3-.
(i) Unknown stage
Code N18.9.
(b) Ranges
Codes I60-I69 and T36.0X5- are named here, A1C and COVID-19 are no codes.
2) Pressure alone
The heart conditions of category
I51, Complications of heart disease, are coded with it; these stand in a list:
I11, Heart
I12.0-, Kidney
I13 Both`;

const LAST = `${head(5)}2. Chapter 2: Sugar and Other Things, with a Heading of Two Lines (E00-
E89)
Reserved for future guideline expansion
Section II. Selection of the principal diagnosis
The reason found after study, for Z00-Z99 as well.
A. Observation
Nothing more.
Section III. Other diagnoses
Those that were treated.
Section IV. Outpatient services
See Section I.B.1 as well.
Appendix I
Present on admission
Every diagnosis of a stay.`;

/** A document of the shape of the official one, in our own words: five pages. */
export const GUIDELINE_PAGES = [FRONT, CONTENTS, CONVENTIONS, CHAPTERS, LAST] as const;
export const GUIDELINE_TEXT = GUIDELINE_PAGES.join("\f");
