/** Numbers by which receivers answer, so that no two claims and no two lines of a claim may share one. */
import type { Loop } from "../definition";
import { type FileMemory, TextsSeen } from "../file-memory";
import type { Ancestors, Rule, RuleFinding } from "../guide";
import type { ClaimGuide } from "./837-rules";

interface Billed {
  readonly provider?: {
    readonly name: { readonly id?: string | undefined };
    readonly taxId?: { readonly reference: string };
  };
}
interface Numbered {
  readonly claim: { readonly patientControlNumber: string };
}
interface NumberedLine {
  readonly lineItemControlNumber?: { readonly reference: string } | undefined;
}

export const repeatedNumbers = (
  { name, authority, claim, line }: ClaimGuide<Loop, Loop, Loop>,
  billing: Loop,
): readonly Rule[] => [
  remembering(
    claim,
    {
      id: `${name}/claim-number-repeated`,
      snip: 4,
      severity: "warning",
      authority: `${authority}, CLM01`,
    },
    ({ claim: { patientControlNumber } }: Numbered, ancestors, memory) =>
      claimRepeated(patientControlNumber, ancestors(billing) as Billed | undefined, memory),
  ),
  remembering(
    line,
    { id: `${name}/line-number-repeated`, snip: 4, severity: "error", authority: `${authority}, REF*6R` },
    ({ lineItemControlNumber }: NumberedLine, ancestors, memory) =>
      lineItemControlNumber && lineRepeated(lineItemControlNumber.reference, ancestors(claim), memory),
  ),
];

const remembering = (
  loop: Loop,
  head: Pick<Rule, "id" | "snip" | "severity" | "authority">,
  check: (
    // biome-ignore lint/suspicious/noExplicitAny: the loop's value, as in Rule
    value: any,
    ancestors: Ancestors,
    memory: FileMemory,
  ) => RuleFinding[] | undefined,
): Rule => ({ loop, over: undefined, start: undefined, remembers: true, fold: (all) => all, check, ...head });

interface ClaimsSeen {
  readonly inSet: TextsSeen;
  readonly inFile: TextsSeen;
  set: number;
}
const noClaims = (): ClaimsSeen => ({ inSet: new TextsSeen(), inFile: new TextsSeen(), set: 0 });
/** Within a set no two claims; within a file none of one provider, since files of several offices may be joined. */
function claimRepeated(
  number: string,
  billed: Billed | undefined,
  memory: FileMemory,
): RuleFinding[] | undefined {
  const seen = memory.of("claims", noClaims);
  if (seen.set !== memory.sets) {
    seen.inSet.clear();
    seen.set = memory.sets;
  }
  const biller = billed?.provider?.name.id ?? billed?.provider?.taxId?.reference;
  const isInSet = seen.inSet.add(number);
  const isInFile = biller !== undefined && !memory.isCopy && seen.inFile.add(`${biller}|${number}`);
  if (!isInSet && !isInFile) return undefined;
  const where = isInSet ? "in this transaction set" : "in this file, from the same billing provider";
  return [
    {
      at: "claim.patientControlNumber",
      value: number,
      message: `Claim number "${number}" came before ${where}; receivers answer by it, so each claim needs its own.`,
    },
  ];
}

/** Ten times what a claim may have. */
const MOST_LINES = 9990;
interface LinesSeen {
  claim: unknown;
  numbers: Set<string>;
}
const noLines = (): LinesSeen => ({ claim: undefined, numbers: new Set() });
function lineRepeated(number: string, claim: unknown, memory: FileMemory): RuleFinding[] | undefined {
  if (claim === undefined) return undefined;
  const seen = memory.of("lines", noLines);
  if (seen.claim !== claim) {
    // One that was emptied would hold on to what was in it until all memory is looked through.
    seen.numbers = new Set();
    seen.claim = claim;
  }
  if (!seen.numbers.has(number)) {
    if (seen.numbers.size < MOST_LINES) seen.numbers.add(number);
    return undefined;
  }
  return [
    {
      at: "lineItemControlNumber.reference",
      value: number,
      message: `Line item control number "${number}" came before in this claim; payers answer by it, so each line needs its own.`,
    },
  ];
}
