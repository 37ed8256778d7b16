/** SNIP type 5: codes of outside lists, judged by the date of service through whatever knows the lists. */
import type { CalendarDate } from "../../shared/calendar-date";
import { repeatsOf } from "../business-units";
import { type CompiledLoop, compileGuide } from "../compile";
import type { Loop } from "../definition";
import type { Values } from "../field-context";
import type { Ancestors, Rule, RuleFinding } from "../guide";
import { presentOnAdmission } from "../guides/837i-presence-rules";
import { ALL_GUIDES } from "../guides/catalog";
import { formProblem, isFormOnly } from "./code-forms";
import { type CodeList, JUDGED_BY_GUIDES } from "./code-places";
import { type Judge, judgeOfSegment } from "./coded-segment";
import { serviceDateIn } from "./service-date";

export interface CodeLists {
  /** What is wrong with a code on a day, in words; undefined when nothing is, or when the lists at hand cannot tell. */
  problem(list: CodeList, code: string, on: CalendarDate): string | undefined;
  /** Whether a diagnosis, without period, is exempt from present-on-admission reporting; undefined when the lists cannot tell. */
  isExemptFromPresentOnAdmission?(diagnosis: string, on: CalendarDate): boolean | undefined;
}

/** Lists that change with the file's day, not with the day of service. */
const BY_FILE: ReadonlySet<CodeList> = new Set<CodeList>(["taxonomy", "carc", "rarc"]);

/** Rules for all guides; keep the array, because what is made from it is kept with it. `today` is for sets without any date. */
export function codeListRules(lists: CodeLists, today: CalendarDate): readonly Rule[] {
  const rules = new Map<Loop, Rule | undefined>();
  const add = (loop: CompiledLoop, parents: readonly CompiledLoop[]): void => {
    if (!rules.has(loop.definition)) rules.set(loop.definition, ruleFor(loop, parents, { lists, today }));
    for (const child of loop.children) if (child.loop) add(child.loop, [loop, ...parents]);
  };
  for (const guide of ALL_GUIDES) add(compileGuide(guide).root, []);
  const judged = [...rules.values()].filter((rule) => rule !== undefined);
  if (lists.isExemptFromPresentOnAdmission === undefined) return judged;
  return [...judged, presentOnAdmission((...asked) => lists.isExemptFromPresentOnAdmission?.(...asked))];
}

interface Known {
  readonly lists: CodeLists;
  readonly today: CalendarDate;
}
/** Undefined for a loop whose own segments carry no codes; loops inside have rules of their own. */
function ruleFor(
  loop: CompiledLoop,
  parents: readonly CompiledLoop[],
  { lists, today }: Known,
): Rule | undefined {
  const coded = loop.children.flatMap((child) => {
    const judge = child.loop ? undefined : judgeOfSegment(child.first, JUDGED_BY_GUIDES.has(child.key));
    return judge === undefined ? [] : [{ child, judge }];
  });
  if (coded.length === 0) return undefined;
  const judgeIn = (value: Values, ancestors: Ancestors): Judge => {
    let served: CalendarDate | undefined;
    let filed: CalendarDate | undefined;
    const filedOn = (): CalendarDate => {
      filed ??= fileDateIn(parents, ancestors) ?? today;
      return filed;
    };
    const servedOn = (): CalendarDate => {
      served ??= serviceDateIn(loop, value) ?? serviceDateAround(parents, ancestors) ?? filedOn();
      return served;
    };
    return (list, code) => {
      const form = formProblem(list, code);
      if (form !== undefined || isFormOnly(list)) return form;
      return lists.problem(list, code, BY_FILE.has(list) ? filedOn() : servedOn());
    };
  };
  return {
    id: "code-lists",
    loop: loop.definition,
    snip: 5,
    severity: "warning",
    authority: "the code lists at hand, by date of service",
    over: undefined,
    start: undefined,
    fold: (all) => all,
    check(value: Values, ancestors: Ancestors): RuleFinding[] | undefined {
      const judgeCode = judgeIn(value, ancestors);
      let found: RuleFinding[] | undefined;
      for (const { child, judge } of coded) {
        const repeats = repeatsOf(child, value);
        for (let repeat = 0; repeat < repeats.length; repeat += 1)
          for (const { at, code, message } of judge(repeats[repeat] as Values, judgeCode)) {
            found ??= [];
            found.push({ at: `${child.key}[${repeat}].${at}`, value: code, message });
          }
      }
      return found;
    },
  };
}

function serviceDateAround(parents: readonly CompiledLoop[], ancestors: Ancestors): CalendarDate | undefined {
  for (const parent of parents) {
    const value = ancestors(parent.definition) as Values | undefined;
    const date = value && serviceDateIn(parent, value);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** The day in the first segment of a set: when a batch was made, when a payment was. */
function fileDateIn(parents: readonly CompiledLoop[], ancestors: Ancestors): CalendarDate | undefined {
  const root = parents.at(-1);
  const [first] = root?.children ?? [];
  if (root === undefined || first === undefined) return undefined;
  const segment = (ancestors(root.definition) as Values | undefined)?.[first.key] as Values | undefined;
  const day = Object.values(segment ?? {}).find((each) => typeof each === "string" && ISO_DAY.test(each));
  return day as CalendarDate | undefined;
}
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
