/** The claims, payments and traced items of a file of any size, each in a value of its own with the levels around it. */
import { type BusinessUnit, unitsOf, withOnly, withoutUnits } from "./business-units";
import { compileGuide } from "./compile";
import type { Values } from "./field-context";
import type { Frame } from "./frame";
import type { Guide } from "./guide";
import { ALL_GUIDES } from "./guides/catalog";
import type { Interchange, TransactionSet } from "./interchange";
import { InterchangeParser } from "./interchange-parser";
import { GENEROUS_SEGMENT_LENGTH, type StreamedGuide } from "./parser-options";
import { streamedGuides } from "./view/streamed-guides";

export interface UnitInFile {
  /** Its number as people know it: CLM01, CLP01, TRN02. */
  readonly name: string;
  /** A value of the whole set with this unit only. */
  readonly value: Values;
  readonly set: TransactionSet;
  readonly guide: Guide;
  readonly interchange: Interchange;
}
interface UnitListener {
  onUnit(unit: UnitInFile): void;
  /** The set has ended. */
  onSet(set: TransactionSet, interchange: Interchange, rest: SetRest): void;
}
/** What belongs to no unit: all of it where there is none, undefined where no guide reads the set. */
export interface SetRest {
  readonly rest: Values | undefined;
  readonly hasUnits: boolean;
}

const NO_RULES = [] as const;
/** Guides whose streamed loop is the unit itself. */
const STREAMED: readonly StreamedGuide[] = streamedGuides(ALL_GUIDES).filter(
  ({ guide }) => guide.shortName !== "834",
);

export function unitParser({ onUnit, onSet }: UnitListener): InterchangeParser {
  let isDivided = false;
  return new InterchangeParser({
    guides: ALL_GUIDES,
    maxSegmentLength: GENEROUS_SEGMENT_LENGTH,
    rulesFor: () => NO_RULES,
    streamed: STREAMED,
    keepsSets: false,
    onLoop(frame, set, interchange) {
      isDivided = true;
      if (set.guide) onUnit({ ...alone(frame), set, guide: set.guide, interchange });
    },
    onSet(set, interchange) {
      const { guide, value } = set;
      const units = unitsOf(set);
      if (guide) for (const unit of units) onUnit({ ...only(unit, set), set, guide, interchange });
      const hasUnits = isDivided || units.length > 0;
      const whole = value as Values | undefined;
      const rest = guide && whole && hasUnits ? withoutUnits(compileGuide(guide).root, whole) : whole;
      onSet(set, interchange, { rest, hasUnits });
      isDivided = false;
    },
  });
}

const only = (unit: BusinessUnit, set: TransactionSet) => ({ name: unit.name, value: withOnly(unit, set) });

/** A loop that was just read, in its surroundings. */
function alone(frame: Frame): Pick<UnitInFile, "name" | "value"> {
  const [key = "", field = ""] = frame.loop.definition.unit ?? [];
  const name = String((frame.value[key] as Values | undefined)?.[field] ?? "");
  let value: Values = frame.value;
  for (let inner = frame; inner.parent && inner.child; inner = inner.parent) {
    const { child, parent } = inner;
    value = { ...withoutUnits(parent.loop, parent.value), [child.key]: child.isArray ? [value] : value };
  }
  return { name, value };
}
