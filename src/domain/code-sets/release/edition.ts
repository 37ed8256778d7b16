import { addDays, addMonths, calendarDate } from "../../shared/calendar-date";
import type { Coverage, Provenance } from "../code-release";
import type { OrderAddenda } from "../components/code-succession";
import type { Component } from "../components/component";
import type { OrderFileRow } from "../readers/read-icd10cm-order-file";

export type EditionSystem = "icd10cm" | "icd10pcs";

export interface EditionCode {
  /** Without dot. */
  readonly code: string;
  readonly billable: boolean;
  readonly shortTitle: string;
  readonly title: string;
}

/** One year's (or half year's) complete list of codes. */
export interface Edition {
  readonly system: EditionSystem;
  /** FY2026, FY2024 April … */
  readonly version: string;
  readonly covers: Coverage;
  readonly provenance: readonly Provenance[];
  /** No file of its own: a later list with its addenda taken back. */
  readonly derived: boolean;
  readonly codes: ReadonlyMap<string, EditionCode>;
}

/** Every edition that the order files and their addenda give, the oldest first; each ends where the next begins. */
export function editionsOf(system: EditionSystem, components: readonly Component[]): Edition[] {
  const orders = components.filter((each) => isOrder(each, system));
  const published = orders.map((order) => ({ order, addenda: addendaOf(order, components) }));
  const editions = published.flatMap(({ order, addenda }) => editionsFrom(system, order, addenda));
  const own = new Set(editions.filter(({ derived }) => !derived).map(({ version }) => version));
  return editions
    .filter(({ derived, version }) => !derived || !own.has(version))
    .sort((a, b) => (a.covers.from < b.covers.from ? -1 : 1))
    .map((edition, at, all) => endingBefore(edition, all[at + 1]));
}

function endingBefore(edition: Edition, next: Edition | undefined): Edition {
  const { from, through } = edition.covers;
  if (!next || (through !== undefined && through < next.covers.from)) return edition;
  return { ...edition, covers: { from, through: addDays(next.covers.from, -1) } };
}

type Order = Component<"icd10cm-order"> | Component<"icd10pcs-order">;
type Addenda = Component<"icd10cm-order-addenda"> | Component<"icd10pcs-order-addenda">;

const isOrder = (each: Component, system: EditionSystem): each is Order => each.kind === `${system}-order`;
const isAddenda = (each: Component): each is Addenda =>
  each.kind === "icd10cm-order-addenda" || each.kind === "icd10pcs-order-addenda";

const addendaOf = (order: Order, components: readonly Component[]): Addenda | undefined =>
  components
    .filter(isAddenda)
    .find(
      ({ kind, source }) =>
        kind === `${order.kind}-addenda` && source.provenance.version === order.source.provenance.version,
    );

function editionsFrom(system: EditionSystem, order: Order, addenda: Addenda | undefined): Edition[] {
  const { provenance, covers } = order.source;
  const codes = byCode(order.content);
  const whole: Edition = {
    system,
    version: provenance.version,
    covers,
    provenance: [provenance],
    derived: false,
    codes,
  };
  const before = addenda && withoutAddenda(codes, addenda.content);
  if (!addenda || !before) return [whole];
  const derived = {
    ...whole,
    codes: before,
    derived: true,
    provenance: [provenance, addenda.source.provenance],
  };
  const year = yearIn(provenance.version);
  if (year === undefined) return [whole];
  if (!isHalfYearUpdate(addenda.content))
    return [{ ...derived, version: `FY${year - 1}`, covers: fiscalYear(year - 1) }, whole];
  if (addenda.content.rows.length === 0) return [whole];
  const { from, through = from } = fiscalYear(year);
  const second = addMonths(from, 6);
  return [
    { ...derived, version: `FY${year}`, covers: { from, through: addDays(second, -1) } },
    { ...whole, version: `FY${year} April`, covers: { from: second, through } },
  ];
}

const byCode = (rows: readonly OrderFileRow[]): Map<string, EditionCode> =>
  new Map(rows.map(({ code, billable, shortTitle, title }) => [code, { code, billable, shortTitle, title }]));

/** Addenda that compare a file with a later one of the same year are those of the April update. */
const isHalfYearUpdate = ({ totals }: OrderAddenda): boolean =>
  totals.every(({ from, to }) => yearIn(from.file) === yearIn(to.file));

const yearIn = (text: string): number | undefined => {
  const [year] = /20\d\d/.exec(text) ?? [];
  return year === undefined ? undefined : Number(year);
};

const fiscalYear = (year: number): Coverage => ({
  from: calendarDate(`${year - 1}-10-01`),
  through: calendarDate(`${year}-09-30`),
});

/** The list as it was before; undefined where its counts are not those the addenda state. */
function withoutAddenda(
  codes: ReadonlyMap<string, EditionCode>,
  { rows, totals }: OrderAddenda,
): ReadonlyMap<string, EditionCode> | undefined {
  const before = new Map(codes);
  for (const { action, code } of rows) if (action === "add") before.delete(code);
  for (const { action, ...row } of rows)
    if (action === "delete" || action === "revise-from") before.set(row.code, row);
  const billable = [...before.values()].filter((row) => row.billable).length;
  const agrees = totals.every(
    ({ of, from }) => from.count === (of === "Codes" ? billable : before.size - billable),
  );
  return agrees ? sorted(before) : undefined;
}

const sorted = (codes: ReadonlyMap<string, EditionCode>): Map<string, EditionCode> =>
  new Map([...codes].sort(([a], [b]) => (a < b ? -1 : 1)));
