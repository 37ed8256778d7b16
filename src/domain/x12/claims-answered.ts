/** The 277CA for a set of claims of any size: the claims are told one by one while the set is read again. */
import {
  answerHead,
  type ClaimAcknowledgmentOptions,
  type ClaimTotals,
  type ClaimTransaction,
  claimStatus,
  type JudgedClaim,
  patientName,
  providerName,
} from "./acknowledge-claims";
import type { AnyClaimInContext } from "./claims-of-set";
import type { Values } from "./field-context";
import { type FilePart, setPart } from "./file-parts";
import type { Frame } from "./frame";
import { guide277ca } from "./guides/277ca";
import type { TransactionSet } from "./interchange";
import type { Issue } from "./issues";
import { judgeByFindings, payerOf, verdictOf } from "./judge-by-findings";
import { levelOf } from "./reader-issue";

/** The first error of each level, by the offset of its HL in the file. */
export type LevelErrors = ReadonlyMap<number, Issue>;

/**
 * A claim that was just read, with its levels and the verdict that its own findings give, or those of its levels. `start` is
 * where in the file reading began.
 */
export function judgedClaim(
  frame: Frame,
  issues: readonly Issue[],
  { errors, start }: { readonly errors: LevelErrors; readonly start: number },
): JudgedClaim {
  const around = (id: string): Values | undefined => {
    let outer = frame.parent;
    while (outer && outer.loop.id !== id) outer = outer.parent;
    return outer?.value;
  };
  const context = {
    claim: frame.value,
    billing: around("2000A"),
    subscriber: around("2000B"),
    patient: around("2000C"),
  } as unknown as AnyClaimInContext;
  const own = judgeByFindings(issues.filter(({ unit }) => unit !== undefined))(context);
  return { context, verdict: own.isAccepted ? verdictOf(errorAround(frame, errors, start)) : own };
}
function errorAround(frame: Frame, errors: LevelErrors, start: number): Issue | undefined {
  if (errors.size === 0) return undefined;
  for (let outer = frame.parent; outer; outer = outer.parent) {
    const error = outer.loop.level === undefined ? undefined : errors.get(start + levelOf(outer).offset);
    if (error !== undefined) return error;
  }
  return undefined;
}

const HEAD = ["sources"];
const RECEIVER = [...HEAD, "receivers"];
const PROVIDER = [...RECEIVER, "providers"];
const PATIENT = [...PROVIDER, "patients"];
const CLAIM = [...PATIENT, "claims"];

type Receipt = Omit<ClaimAcknowledgmentOptions, "judge" | "payer" | "receiptId" | "batchId">;

/** Tells the answers of one group, set by set. */
export class ClaimsAnswered {
  readonly #onPart: (part: FilePart) => void;
  readonly #receipt: Receipt;
  #set: TransactionSet | undefined;
  #sets = 0;
  #billing: unknown;
  #patient: unknown;

  constructor(onPart: (part: FilePart) => void, receipt: Receipt) {
    this.#onPart = onPart;
    this.#receipt = receipt;
  }

  /** `root` is what was read of the set so far; `totals` are those of all its claims. */
  begin(set: TransactionSet, root: Values, { totals, group }: { totals: ClaimTotals; group: string }): void {
    if (this.#set === set) return;
    this.#set = set;
    this.#sets += 1;
    this.#billing = undefined;
    const batchId = `${group}-${set.control}`;
    const transaction = root as unknown as ClaimTransaction;
    const options = { ...this.#receipt, receiptId: batchId, batchId, payer: payerOf(transaction) };
    const { beginning, source, receiver } = answerHead(transaction, options, totals);
    this.#onPart(setPart(guide277ca, String(this.#sets).padStart(4, "0")));
    this.#loop([], { beginning }, false);
    this.#loop(HEAD, source);
    this.#loop(RECEIVER, receiver, totals.accepted + totals.rejected > 0);
  }

  claim(judged: JudgedClaim): void {
    const { billing, patient, subscriber } = judged.context;
    if (billing !== this.#billing) this.#loop(PROVIDER, { name: { name: providerName(billing) } });
    const person = patient ?? subscriber;
    if (billing !== this.#billing || person !== this.#patient)
      this.#loop(PATIENT, { name: { name: patientName(judged.context) } }, false);
    this.#billing = billing;
    this.#patient = person;
    this.#loop(CLAIM, claimStatus(judged, this.#receipt.date) as unknown as Values, false);
  }

  #loop(at: readonly string[], value: Values, hasChildren = true): void {
    this.#onPart({ type: "loop", at, hasChildren, value });
  }
}
