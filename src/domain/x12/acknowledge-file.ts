/**
 * What a receiver of a file of any size sends back, as parts of a file: for each interchange a TA1, a 999 for each group and
 * a 277CA for each set of claims that the 999 accepts. The file is read twice, and accepted interchanges a third time, because
 * verdict and totals stand before what they are about.
 */
import type { CalendarDate } from "../shared/calendar-date";
import {
  acknowledgeInterchange,
  acknowledgeSet,
  groupAnswered,
  groupVerdict,
  isAcknowledgment,
  isAnsweredAtAll,
} from "./acknowledge";
import { addClaim, type ClaimTotals, NO_CLAIMS } from "./acknowledge-claims";
import type { ByteSource } from "./byte-source";
import { ClaimsAnswered, judgedClaim, type LevelErrors } from "./claims-answered";
import { STANDARD_DELIMITERS } from "./delimiters";
import { ID_QUALIFIERS, type IdQualifier } from "./envelope";
import { EnvelopeFollower } from "./envelope-follower";
import type { Values } from "./field-context";
import { type FilePart, setPart } from "./file-parts";
import type { Frame } from "./frame";
import type { Guide } from "./guide";
import { guide999 } from "./guides/999";
import { ALL_GUIDES } from "./guides/catalog";
import type { FunctionalGroup, Interchange, TransactionSet } from "./interchange";
import { InterchangeParser } from "./interchange-parser";
import { hasErrors, type Issue, type Snip } from "./issues";
import { GENEROUS_SEGMENT_LENGTH, type ParserOptions } from "./parser-options";
import { controlAfter } from "./raw-envelope";
import { levelMeant } from "./reader-issue";
import { streamedGuides } from "./view/streamed-guides";

export interface AnswerOptions {
  /** The interchange control number of the first answer. */
  readonly control: string;
  /** The highest SNIP type whose errors reject a transaction set. */
  readonly through: Snip;
  readonly date: CalendarDate;
  /** HHMM. */
  readonly time: string;
}
export interface Answered {
  readonly hasErrors: boolean;
  readonly interchanges: number;
  /** Why there is nothing to answer, when there is no interchange. */
  readonly issues: readonly Issue[];
  /** What is wrong inside acknowledgments, which nothing answers. */
  readonly unanswered: readonly Issue[];
}

export function acknowledgeFile(
  source: ByteSource,
  options: AnswerOptions,
  onPart: (part: FilePart) => void,
): Answered {
  const received = receive(source, options.through);
  answerGroups(source, received, { options, onPart });
  const { interchanges, issues, isWrong, unanswered } = received;
  return { hasErrors: isWrong, interchanges: interchanges.length, issues, unanswered };
}

type Told = Pick<ParserOptions, "onLoop" | "onSet">;
const parserOf = (told: Told): InterchangeParser =>
  new InterchangeParser({
    guides: ALL_GUIDES,
    maxSegmentLength: GENEROUS_SEGMENT_LENGTH,
    streamed: streamedGuides(ALL_GUIDES),
    keepsSets: false,
    ...told,
  });
const isOfClaims = (guide: Guide | undefined): boolean => guide?.transaction === "837";

interface Received {
  readonly interchanges: readonly Interchange[];
  readonly issues: readonly Issue[];
  readonly isWrong: boolean;
  readonly unanswered: readonly Issue[];
  /** Of levels around claims. */
  readonly errors: LevelErrors;
  /** How many sets of each group there are, and how many of them are accepted. */
  readonly counts: ReadonlyMap<FunctionalGroup, GroupCounts>;
}
interface GroupCounts {
  received: number;
  accepted: number;
}

/** The first look: verdicts. */
function receive(source: ByteSource, through: Snip): Received {
  const errors = new Map<number, Issue>();
  const counts = new Map<FunctionalGroup, GroupCounts>();
  let isWrong = false;
  let isRefused = false;
  const unanswered: Issue[] = [];
  const judge = (issues: readonly Issue[], { groups }: Interchange): void => {
    const group = groups.at(-1);
    if (group && isAcknowledgment(group))
      unanswered.push(...issues.filter(({ severity }) => severity === "error"));
    isWrong ||= hasErrors(issues);
    isRefused ||= issues.some(({ severity, snip }) => severity === "error" && snip <= through);
    for (const issue of issues) {
      const level = levelMeant(issue);
      if (level !== undefined && !errors.has(level.offset)) errors.set(level.offset, issue);
    }
  };
  const parser = parserOf({
    onLoop: (_frame, set, interchange) => judge(set.issues.splice(0), interchange),
    onSet(set, interchange) {
      judge(set.issues, interchange);
      const group = interchange.groups.at(-1) as FunctionalGroup;
      const count = counts.get(group) ?? { received: 0, accepted: 0 };
      counts.set(group, { received: count.received + 1, accepted: count.accepted + (isRefused ? 0 : 1) });
      isRefused = false;
    },
  });
  readAll(source, parser);
  const { interchanges, issues } = parser;
  const around = [...issues, ...interchanges.flatMap((each) => each.issues)];
  return { interchanges, issues, isWrong: isWrong || hasErrors(around), unanswered, errors, counts };
}

function readAll(source: ByteSource, parser: InterchangeParser, from?: number, to?: number): void {
  for (const piece of source.pieces(from, to)) parser.feed(piece);
  parser.end();
}

interface Answering {
  readonly options: AnswerOptions;
  readonly onPart: (part: FilePart) => void;
}

/** How the claims of each set are judged, by offset of the set; none of one that its 999 refuses. */
class Totals {
  readonly #errors: LevelErrors;
  readonly #ofSets = new Map<number, ClaimTotals>();
  #set: TransactionSet | undefined;
  #told = 0;

  constructor(errors: LevelErrors) {
    this.#errors = errors;
  }

  /** Its own findings are those that came since the claim before it. */
  add(frame: Frame, set: TransactionSet): void {
    const issues = set.issues.slice(this.#set === set ? this.#told : 0);
    this.#set = set;
    this.#told = set.issues.length;
    if (!isOfClaims(set.guide) || set.disposition === "rejected") return;
    const judged = judgedClaim(frame, issues, { errors: this.#errors, start: 0 });
    this.#ofSets.set(set.offset, addClaim(this.at(set.offset) ?? NO_CLAIMS, judged));
  }
  end(set: TransactionSet): void {
    if (!isOfClaims(set.guide)) return;
    if (set.disposition === "rejected") this.#ofSets.delete(set.offset);
    else if (!this.#ofSets.has(set.offset)) this.#ofSets.set(set.offset, NO_CLAIMS);
  }
  at(offset: number): ClaimTotals | undefined {
    return this.#ofSets.get(offset);
  }
}

/** The second look: interchanges and groups with the sets of each, and the totals of their claims. */
function answerGroups(source: ByteSource, received: Received, { options, onPart }: Answering): void {
  let [interchanges, groups, answers] = [0, 0, 0];
  const totals = new Totals(received.errors);
  const { control, through, date, time } = options;
  const beginGroup = ({ header }: FunctionalGroup): void => {
    groups += 1;
    const { senderCode = "SENDER", receiverCode = "RECEIVER" } = header;
    onPart({
      type: "group",
      senderCode: receiverCode,
      receiverCode: senderCode,
      controlNumber: String(groups),
    });
  };
  const envelope = new EnvelopeFollower({
    begin({ header }) {
      const known = received.interchanges[interchanges] as Interchange;
      interchanges += 1;
      if (!isAnsweredAtAll(known)) return;
      onPart({
        type: "interchange",
        sender: { qualifier: qualifierOf(header.receiverQualifier), id: header.receiverId || NOBODY },
        receiver: { qualifier: qualifierOf(header.senderQualifier), id: header.senderId || NOBODY },
        date,
        time,
        controlNumber: controlAfter(control, answers),
        usage: header.usage === "P" ? "P" : "T",
        delimiters: STANDARD_DELIMITERS,
        version: "00501",
      });
      onPart({ type: "acknowledgment", value: acknowledgeInterchange(known) });
      answers += 1;
    },
    group(group) {
      if (isAcknowledgment(group)) return;
      beginGroup(group);
      onPart(setPart(guide999, "0001"));
      onPart({ type: "loop", at: [], hasChildren: false, value: { group: groupAnswered(group) } });
    },
    endGroup(group, { groups: all }) {
      if (isAcknowledgment(group)) return;
      const known = received.interchanges[interchanges - 1] as Interchange;
      const whole = known.groups[all.indexOf(group)] as FunctionalGroup;
      const counts = received.counts.get(whole) ?? { received: 0, accepted: 0 };
      onPart({ type: "more", at: [], value: { response: groupVerdict(known, whole, counts) } });
    },
    end() {
      const known = received.interchanges[interchanges - 1] as Interchange;
      if (known.disposition === "accepted")
        answerClaims(source, known, { totals, errors: received.errors, options, onPart, beginGroup });
    },
  });
  const parser = parserOf({
    onLoop: (frame, set) => totals.add(frame, set),
    onSet(set) {
      totals.end(set);
      envelope.follow(parser.interchanges);
      const group = parser.interchanges.at(-1)?.groups.at(-1);
      if (group === undefined || isAcknowledgment(group)) return;
      const value = acknowledgeSet(set, through) as unknown as Values;
      onPart({ type: "loop", at: ["sets"], hasChildren: false, value });
    },
  });
  readAll(source, parser);
  envelope.end(parser.interchanges);
}
/** An answer needs names at both ends, also where they were blank. */
const NOBODY = "UNKNOWN";
/** What was sent, where it is a qualifier at all. */
const qualifierOf = (told: string | undefined): IdQualifier => ID_QUALIFIERS.read(told ?? "") ?? "ZZ";

interface AnsweringClaims extends Answering {
  readonly totals: Totals;
  readonly errors: LevelErrors;
  beginGroup(group: FunctionalGroup): void;
}
/** The third look, at one interchange: its claims, each group of them in a group of answers. */
function answerClaims(
  source: ByteSource,
  { offset, end, groups }: Interchange,
  { totals, errors, options, onPart, beginGroup }: AnsweringClaims,
): void {
  if (!groups.some(({ header }) => header.functionalId === CLAIMS)) return;
  const { date, time } = options;
  let answered: ClaimsAnswered | undefined;
  let answering: FunctionalGroup | undefined;
  const begin = (set: TransactionSet, group: FunctionalGroup, root: Values): ClaimsAnswered | undefined => {
    const ofSet = totals.at(offset + set.offset);
    if (ofSet === undefined) return undefined;
    if (answering !== group || answered === undefined) {
      answering = group;
      beginGroup(group);
      answered = new ClaimsAnswered(onPart, { receivedDate: date, date, time });
    }
    answered.begin(set, root, { totals: ofSet, group: group.control });
    return answered;
  };
  const parser = parserOf({
    onLoop(frame, set, interchange) {
      const issues = set.issues.splice(0);
      if (!isOfClaims(set.guide)) return;
      const group = interchange.groups.at(-1) as FunctionalGroup;
      begin(set, group, rootOf(frame))?.claim(judgedClaim(frame, issues, { errors, start: offset }));
    },
    onSet(set, interchange) {
      if (isOfClaims(set.guide))
        begin(set, interchange.groups.at(-1) as FunctionalGroup, set.value as Values);
    },
  });
  readAll(source, parser, offset, end);
}
/** GS01 of claims. */
const CLAIMS = "HC";

function rootOf(frame: Frame): Values {
  let outer = frame;
  while (outer.parent) outer = outer.parent;
  return outer.value;
}
