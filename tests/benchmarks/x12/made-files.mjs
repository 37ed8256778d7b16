/** Files of any number of claims or payments, written as plain text so that no engine under test had a hand in them. */

const NAMES = ["STONE", "VEGA", "OKAFOR", "LINDQVIST", "MARCHETTI", "ABERNATHY", "NGUYEN", "DUBOIS"];
const FIRST = ["MARA", "LUZ", "IFE", "ASTRID", "PAOLO", "JUNE", "MINH", "CLAIRE"];
const pick = (list, at) => list[at % list.length];
const two = (number) => String(number).padStart(2, "0");
const day = (at) => `2026${two((at % 12) + 1)}${two((at % 28) + 1)}`;

const envelope = (functionalId, transaction, guide, body) => {
  const segments = body.length + 2;
  return [
    "ISA*00*          *00*          *ZZ*HB100          *ZZ*SUMMIT         *270104*0930*^*00501*000000101*0*T*:",
    `GS*${functionalId}*HB100*SUMMIT*20270104*0930*101*X*${guide}`,
    `ST*${transaction}*0001*${guide}`,
    ...body,
    `SE*${segments}*0001`,
    "GE*1*101",
    "IEA*1*000000101",
    "",
  ].join("~");
};

/** One subscriber, one claim, three lines: 25 segments, about 570 bytes. */
function claim(at) {
  const [last, first] = [pick(NAMES, at), pick(FIRST, at >> 3)];
  const charge = 80 + (at % 90);
  const lines = [1, 2, 3].flatMap((line) => [
    `LX*${line}`,
    `SV1*HC:9921${line + 1}:25*${charge}*UN*1***1`,
    `DTP*472*D8*${day(at)}`,
    `REF*6R*C${at}-${line}`,
  ]);
  return [
    `HL*${at + 2}*1*22*0`,
    "SBR*P*18*G1002******CI",
    `NM1*IL*1*${last}*${first}****MI*M1${String(at).padStart(7, "0")}`,
    `N3*${(at % 900) + 1} NORTH HILL STREET`,
    "N4*PORTLAND*ME*04101",
    `DMG*D8*19${two(40 + (at % 59))}0719*F`,
    "NM1*PR*2*SUMMIT HEALTH*****PI*SUMMIT",
    `CLM*C${at}*${charge * 3}***11:B:1*Y*A*Y*Y`,
    "HI*ABK:J0190*ABF:I10",
    "NM1*82*1*OKAFOR*IFE****XX*1234567893",
    "NM1*77*2*HARBOR SURGERY CENTER*****XX*1234567893",
    "N3*12 PIER ROAD",
    "N4*PORTLAND*ME*041010000",
    ...lines,
  ];
}

export function claims837p(count) {
  const body = [
    "BHT*0019*00*B1*20270104*0930*CH",
    "NM1*41*2*HARBOR BILLING*****46*HB100",
    "PER*IC*ANA REYES*TE*5555550100",
    "NM1*40*2*SUMMIT HEALTH*****46*SUMMIT",
    "HL*1**20*1",
    "PRV*BI*PXC*207Q00000X",
    "NM1*85*2*HARBOR CLINIC*****XX*1234567893",
    "N3*10 PIER ROAD",
    "N4*PORTLAND*ME*041010000",
    "REF*EI*123456789",
  ];
  for (let at = 0; at < count; at += 1) body.push(...claim(at));
  return envelope("HC", "837", "005010X222A1", body);
}

/** Two lines with their adjustments, in balance: 14 segments. */
function payment(at) {
  const charge = 80 + (at % 90);
  const lines = [1, 2].flatMap((line) => [
    `SVC*HC:9921${line + 2}*${charge}*${charge - 30}**1`,
    `DTM*472*${day(at)}`,
    "CAS*CO*45*20",
    "CAS*PR*2*10",
    `REF*6R*C${at}-${line}`,
  ]);
  return [
    `CLP*C${at}*1*${charge * 2}*${charge * 2 - 60}*20*12*PC${at}*11*1`,
    `NM1*QC*1*${pick(NAMES, at)}*${pick(FIRST, at >> 3)}****MI*M1${String(at).padStart(7, "0")}`,
    "NM1*82*1*OKAFOR*IFE****XX*1234567893",
    `DTM*232*${day(at)}`,
    ...lines,
  ];
}

export function payments835(count) {
  const paid = Array.from({ length: count }, (_, at) => (80 + (at % 90)) * 2 - 60);
  const body = [
    `BPR*I*${paid.reduce((sum, each) => sum + each, 0)}*C*CHK************20270104`,
    "TRN*1*CHK5001*1999999999",
    "DTM*405*20270104",
    "N1*PR*SUMMIT HEALTH",
    "N3*1 MAIN STREET",
    "N4*PORTLAND*ME*04101",
    "PER*BL*CLAIMS*TE*5555550100",
    "N1*PE*HARBOR CLINIC*XX*1234567893",
    "LX*1",
  ];
  for (let at = 0; at < count; at += 1) body.push(...payment(at));
  return envelope("HP", "835", "005010X221A1", body);
}
