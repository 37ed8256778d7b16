"use client";

import { MeasureTile } from "@/components/chart/measure-tile";
import { MeasureTiles } from "@/components/chart/measure-tiles";
import { DefinitionText, sourceWords } from "@/features/measures/definition-text";
import { type MeasureKey, measureWords, TILE_TITLES } from "@/features/measures/measure-words";
import { rowsHref } from "@/features/measures/rows-href";
import type { Outputs } from "@/trpc/client";

type Dashboard = Outputs["measures"]["dashboard"];

const TILES: readonly MeasureKey[] = [
  "initial-denial-rate-count",
  "initial-denial-rate-dollars",
  "clean-claim-rate",
  "acceptance-rate",
  "overturn-rate",
  "gross-days-in-ar",
  "aged-ar-rate",
  "dnfc",
];
/** Snapshots do not grow with the month, so a running month leaves them whole. */
const SNAPSHOTS: ReadonlySet<MeasureKey> = new Set(["gross-days-in-ar", "aged-ar-rate", "dnfc"]);

interface MeasureBoardProps {
  readonly dashboard: Dashboard;
  readonly payerId: string | undefined;
}

/** The numbers, each with its rows under Enter and its definition under b. */
export const MeasureBoard = ({ dashboard, payerId }: MeasureBoardProps) => (
  <MeasureTiles perRow={4} opensFocused>
    {TILES.map((key) => {
      const measure = dashboard.measures[key];
      if (!measure) return null;
      const { value, note } = measureWords(key, measure, dashboard.withMoney);
      const href = rowsHref({ measure: key, month: dashboard.month, payerId });
      return (
        <MeasureTile
          key={key}
          label={TILE_TITLES[key]}
          value={value}
          note={note}
          href={dashboard.opensRows ? href : undefined}
          hollow={dashboard.inProgress && !SNAPSHOTS.has(key) && value !== "none"}
          definition={{
            text: <DefinitionText definition={measure.definition} />,
            source: sourceWords(measure.definition),
          }}
        />
      );
    })}
  </MeasureTiles>
);
