/** The mutable shapes behind `interchange.ts`, filled while segments arrive. */
import type { Delimiters } from "./delimiters";
import type { GroupHeader, InterchangeHeader } from "./envelope";
import type { Guide } from "./guide";
import type { InterchangeAcknowledgment } from "./guides/ta1";
import type { FunctionalGroup, Interchange, TransactionSet } from "./interchange";
import { isEnvelopeDamage, isGuideViolation } from "./interchange";
import type { Issue } from "./issues";

export class SetBuilder implements TransactionSet {
  readonly transaction: string;
  readonly control: string;
  readonly version: string;
  guide: Guide | undefined;
  readonly offset: number;
  end = 0;
  segments = 1;
  value: unknown = undefined;
  readonly issues: Issue[] = [];

  constructor(header: Pick<TransactionSet, "transaction" | "control" | "version" | "guide" | "offset">) {
    this.transaction = header.transaction;
    this.control = header.control;
    this.version = header.version;
    this.guide = header.guide;
    this.offset = header.offset;
  }
  /** Its end never came; that was said, and what it lacks is no news. */
  isCut = false;
  #isViolated = false;
  /** Remembers the verdict even when the issues are handed on while streaming. */
  note(issue: Issue): void {
    if (this.isCut && (issue.code === "missing-segment" || issue.code === "missing-loop")) return;
    this.issues.push(issue);
    this.#isViolated ||= isGuideViolation(issue);
  }
  get disposition(): "accepted" | "rejected" {
    return this.guide === undefined || this.#isViolated ? "rejected" : "accepted";
  }
}

export class GroupBuilder implements FunctionalGroup {
  readonly header: Partial<GroupHeader>;
  readonly offset: number;
  setsDeclared: number | undefined = undefined;
  readonly transactionSets: SetBuilder[] = [];
  readonly setControls = new Set<string>();
  setsReceived = 0;

  constructor(header: Partial<GroupHeader>, offset: number) {
    this.header = header;
    this.offset = offset;
  }
  get control(): string {
    return this.header.controlNumber ?? "";
  }
}

export class InterchangeBuilder implements Interchange {
  readonly kind = "interchange";
  header: Partial<InterchangeHeader> = {};
  readonly delimiters: Delimiters;
  readonly offset: number;
  end = 0;
  readonly acknowledgments: Partial<InterchangeAcknowledgment>[] = [];
  readonly groups: GroupBuilder[] = [];
  readonly issues: Issue[] = [];
  readonly groupControls = new Set<string>();
  /** Segments since the ISA, which is 1. */
  position = 1;

  constructor(delimiters: Delimiters, offset: number) {
    this.delimiters = delimiters;
    this.offset = offset;
  }
  get control(): string {
    return this.header.controlNumber ?? "";
  }
  #isDamaged = false;
  /** Damage anywhere in the interchange quarantines all of it. */
  note(issue: Issue, set: SetBuilder | undefined): void {
    if (set) set.note(issue);
    else this.issues.push(issue);
    this.#isDamaged ||= isEnvelopeDamage(issue);
  }
  get disposition(): "accepted" | "quarantined" {
    return this.#isDamaged ? "quarantined" : "accepted";
  }
}
