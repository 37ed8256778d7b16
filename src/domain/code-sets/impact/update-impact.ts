import { compactCode } from "../code-format";
import type { CodeSystem } from "../code-system";
import type { CodeUpdate, UpdateKind } from "./code-update";
import type { CodeUse, UsePlace } from "./code-use";

/** "blocks": what is billed with it from that day is refused. "warning": it may be. "note": to be known. */
export type HitSeverity = "blocks" | "warning" | "note";

/** One use of this office that one change touches. */
export interface CodeHit {
  readonly update: CodeUpdate;
  readonly use: CodeUse;
  readonly severity: HitSeverity;
}

interface Reach {
  readonly severity: HitSeverity;
  readonly places: ReadonlySet<UsePlace>;
}

const reach = (severity: HitSeverity, ...places: readonly UsePlace[]): Reach => ({
  severity,
  places: new Set(places),
});

const EVERYWHERE = ["waiting-claim", "open-encounter", "fee-schedule", "favorite", "most-used"] as const;
const CODED = ["waiting-claim", "open-encounter", "favorite", "most-used"] as const;

/** Whom each kind of change concerns; a kind without a row takes nothing away from anybody. */
const REACH: Readonly<Partial<Record<UpdateKind, Reach>>> = {
  deleted: reach("blocks", ...EVERYWHERE),
  divided: reach("blocks", ...EVERYWHERE),
  retitled: reach("note", "fee-schedule", "favorite", "most-used"),
  "note-added": reach("note", ...CODED),
  "note-removed": reach("note", "favorite", "most-used"),
  "mark-added": reach("warning", ...CODED),
  "mark-removed": reach("note", ...CODED),
  "mark-changed": reach("warning", ...CODED),
  "limit-added": reach("warning", "waiting-claim", "open-encounter", "most-used"),
  "limit-changed": reach("warning", "waiting-claim", "open-encounter", "most-used"),
};

/** Condition categories weigh a diagnosis; they refuse nothing. */
const WEIGHED = reach("note", "favorite", "most-used");

const reachOf = ({ series, kind }: CodeUpdate): Reach =>
  series === "hcc" ? WEIGHED : (REACH[kind] ?? reach("note"));

/** G0439 is a visit and, without its dot, an encephalopathy: a change concerns codes of its own set only. */
function isOfSeries(system: CodeSystem, { series }: CodeUpdate): boolean {
  if (series === "hcc") return system === "icd10cm";
  return series.startsWith("ncci-") ? system !== "icd10cm" : system === series;
}

/** Inclusion terms say what a code means already; the other notes tell how to code. */
const QUIET_NOTES: ReadonlySet<string> = new Set(["inclusion-term", "includes"]);

/** What of ours each change hits; `worstFirst` puts the hits of several comparisons in order. */
export function updateImpact(updates: readonly CodeUpdate[], uses: readonly CodeUse[]): CodeHit[] {
  const byCode = Map.groupBy(uses, ({ code }) => compactCode(code));
  return updates.flatMap((update) => {
    const { severity, places } = reachOf(update);
    return usesOf(update, byCode)
      .filter((use) => isOfSeries(use.system, update) && places.has(use.place) && isConcerned(use, update))
      .map((use): CodeHit => ({ update, use, severity }));
  });
}

/** What one decision is about: one change, one code of ours, one place it stands in. */
export interface HitKey {
  readonly change: UpdateKind;
  /** Ours; a note may stand at a code above it. */
  readonly code: string;
  /** The second code of a pair, the words of a note, the name of a mark. */
  readonly detail: string;
  readonly on: CodeUpdate["on"];
  readonly place: UsePlace;
  readonly subject: string;
}

export function hitKey({ update, use }: CodeHit): HitKey {
  const { kind, otherCode, about, text, on } = update;
  const detail = kind.startsWith("note-") ? text : (otherCode ?? about ?? "");
  return { change: kind, code: use.code, detail, on, place: use.place, subject: use.subject };
}

export const hitId = ({ change, code, detail, on, place, subject }: HitKey): string =>
  JSON.stringify([change, code, detail, on, place, subject]);

/** By severity and then by what is at stake; two lines of a claim with one code are one hit. */
export function worstFirst(hits: readonly CodeHit[]): CodeHit[] {
  const groups = Map.groupBy(hits, (hit) => hitId(hitKey(hit)));
  return [...groups.values()].flatMap((same) => joined(same)).sort(byWeight);
}

/** Each service brings its own charge; a diagnosis stands for the whole encounter or claim. */
function joined(hits: readonly CodeHit[]): CodeHit[] {
  const [first, ...others] = hits;
  if (!first || others.length === 0 || first.use.system === "icd10cm") return first ? [first] : [];
  const amounts = hits.flatMap(({ use }) => use.amount ?? []);
  const amount = amounts.length > 0 ? amounts.reduce((sum, each) => sum + each) : undefined;
  const times = hits.reduce((sum, { use }) => sum + use.times, 0);
  return [{ ...first, use: { ...first.use, times, amount } }];
}

/** A note counts for its own code and those below it; the notes of blocks and chapters for nobody in particular. */
function usesOf(update: CodeUpdate, byCode: ReadonlyMap<string, readonly CodeUse[]>): readonly CodeUse[] {
  if (!update.kind.startsWith("note-")) return byCode.get(compactCode(update.code)) ?? [];
  if (QUIET_NOTES.has(update.about ?? "") || /[ -]/.test(update.code)) return [];
  const owner = compactCode(update.code);
  return [...byCode].filter(([code]) => code.startsWith(owner)).flatMap(([, uses]) => uses);
}

/** Services before the change keep the old rules; units within a new limit, and a limit that was raised, are no matter. */
function isConcerned(use: CodeUse, { on, units, previousUnits }: CodeUpdate): boolean {
  if (use.on !== undefined && use.on < on) return false;
  if (use.until !== undefined && use.until < on) return false;
  if (units === undefined) return true;
  const isRaised = previousUnits !== undefined && previousUnits < units;
  return use.units === undefined ? !isRaised : use.units > units;
}

const WEIGHT: Readonly<Record<HitSeverity, number>> = { blocks: 0, warning: 1, note: 2 };

function byWeight(a: CodeHit, b: CodeHit): number {
  const severity = WEIGHT[a.severity] - WEIGHT[b.severity];
  if (severity !== 0) return severity;
  const [left, right] = [a.use.amount ?? 0n, b.use.amount ?? 0n];
  if (left !== right) return left > right ? -1 : 1;
  return b.use.times - a.use.times;
}
