"use client";

import type { ReactNode } from "react";
import { SectionHead } from "@/components/ui/section-head";
import {
  addOnWords,
  limitWords,
  type ProcedureEdits,
  quarterDates,
  SETTING_NAMES,
  type SettingEdits,
} from "@/features/encoder/edits-words";
import { CodeLink, useEncoderWalk } from "@/features/encoder/encoder-walk";
import { type CodePage, day } from "@/features/encoder/encoder-words";
import { PairList } from "@/features/encoder/pair-list";

/** What NCCI has published of the procedure: counts first, a list of pairs where one is asked for. */
export function EditsSection({ page }: { readonly page: CodePage }) {
  const walk = useEncoderWalk();
  const { edits } = page;
  if (!edits || !walk) return null;
  const shown = edits.settings.filter(({ quarter }) => quarter !== undefined);
  return (
    <section aria-label="NCCI edits">
      <SectionHead title="NCCI edits" summary={`on ${day(walk.on)}`} tinted />
      {shown.length === 0 ? <NotOfThisQuarter edits={edits} /> : null}
      {shown.map((each) => (
        <SettingPart key={each.setting} edits={each} code={page.code} />
      ))}
      {shown.length > 0 && shown.every(({ addOns }) => addOns.kind === "not-loaded") ? (
        <p className="pad quiet text-grid">Add-ons: not checked, the table of this quarter is not loaded.</p>
      ) : null}
      {walk.pairs ? <PairList code={page.code} asked={walk.pairs} /> : null}
    </section>
  );
}

const NotOfThisQuarter = ({ edits }: { readonly edits: ProcedureEdits }) => (
  <p className="pad text-grid">
    Not checked: no tables of this quarter are loaded.{" "}
    <span className="quiet">At hand: {edits.atHand.map(quarterDates).join(", ")}.</span>
  </p>
);

interface SettingPartProps {
  readonly edits: SettingEdits;
  readonly code: string;
}

const SettingPart = ({ edits, code }: SettingPartProps) => (
  <div className="edits-setting">
    <h3>
      {SETTING_NAMES[edits.setting]} <span className="quiet">{quarterName(edits.quarter)}</span>
    </h3>
    <dl className="notes">
      {edits.setting === "dme" ? null : (
        <Fact label="Pairs">
          <PairCounts edits={edits} code={code} />
        </Fact>
      )}
      <Fact label="Units">{unitWords(edits.units)}</Fact>
      {edits.addOns.kind === "told" ? (
        <Fact label="Add-on">
          <AddOns relations={edits.addOns} />
        </Fact>
      ) : null}
    </dl>
  </div>
);

/** "NCCI practitioner tables 2026 Q1" stands below the name of its setting. */
const quarterName = (quarter: string | undefined): string => quarter?.replace(/^.* tables /, "") ?? "";

const Fact = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

const NOT_LOADED = "Not checked: the table is not loaded.";

const unitWords = (units: SettingEdits["units"]): string => {
  if (units.kind === "not-loaded") return NOT_LOADED;
  return units.limit ? limitWords(units.limit) : "No limit is published.";
};

function PairCounts({ edits: { setting, pairs }, code }: SettingPartProps) {
  const walk = useEncoderWalk();
  if (pairs.kind === "not-loaded") return NOT_LOADED;
  const columns = [
    { column: 1, count: pairs.denies, words: `not paid beside ${code}` },
    { column: 2, count: pairs.deniedBeside, words: `beside which ${code} is not paid` },
  ] as const;
  if (columns.every(({ count }) => count === 0)) return "None names the code.";
  return (
    <ul>
      {columns.map(({ column, count, words }) => {
        const says = `${count} ${count === 1 ? "service" : "services"} ${words}`;
        return (
          <li key={column}>
            {count > 0 ? (
              <button
                type="button"
                className="text-link"
                onClick={() => walk?.showPairs({ setting, column })}
              >
                {says}
              </button>
            ) : (
              says
            )}
          </li>
        );
      })}
    </ul>
  );
}

type Relations = Extract<SettingEdits["addOns"], { kind: "told" }>;

const AddOns = ({ relations: { type, primaries, takes } }: { readonly relations: Relations }) => {
  if (type === undefined && takes.length === 0) return "Neither an add-on nor the primary service of one.";
  return (
    <>
      {type === undefined ? null : addOnWords(type)} <Codes lead="Primary services:" codes={primaries} />
      <Codes lead="Add-ons to it:" codes={takes} />
    </>
  );
};

const MOST = 40;

const Codes = ({ lead, codes }: { readonly lead: string; readonly codes: readonly string[] }) =>
  codes.length === 0 ? null : (
    <span className="edits-codes">
      <span className="quiet">{lead}</span>
      {codes.slice(0, MOST).map((code) => (
        <CodeLink key={code} code={code} />
      ))}
      {codes.length > MOST ? <span className="quiet">and {codes.length - MOST} more</span> : null}
    </span>
  );
