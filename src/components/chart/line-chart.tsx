"use client";

import { axisSteps } from "@/components/chart/axis-steps";
import { ChartFigure } from "@/components/chart/chart-figure";
import { spreadLabels } from "@/components/chart/spread-labels";
import { useWidth } from "@/components/chart/use-width";
import { wordsWidth } from "@/components/chart/words-width";

export interface ChartLine {
  readonly name: string;
  /** One for each tick; null where it is not known yet. */
  readonly values: readonly (number | null)[];
  /** At most one series needs someone. */
  readonly highlight?: boolean | undefined;
}

interface LineChartProps {
  readonly title: string;
  readonly aside?: string | undefined;
  readonly ticks: readonly string[];
  readonly lines: readonly ChartLine[];
  readonly goal?: { readonly name: string; readonly value: number } | undefined;
  readonly format: (value: number) => string;
  readonly height?: number | undefined;
  /** The last tick's period has not ended: it is drawn hollow. */
  readonly lastIsOpen?: boolean | undefined;
}

const LEFT = 48;
const LEAST_RIGHT = 124;
const TOP = 14;
const BOTTOM = 26;
const TICK = 44;

/** Lines with their names at their ends, a goal, and few grid lines. */
export function LineChart({
  title,
  aside,
  ticks,
  lines,
  goal,
  format,
  height = 240,
  lastIsOpen,
}: LineChartProps) {
  const { element, width } = useWidth();
  const known = lines.flatMap(({ values }) => values.filter((value) => value !== null));
  const table = ticks.map((tick, at) => [tick, ...lines.map(({ values }) => words(values[at], format))]);
  const figure = { title, aside, columns: ["", ...lines.map(({ name }) => name)], rows: table };
  if (known.length === 0) {
    return (
      <ChartFigure {...figure}>
        <p className="chart-none">No data yet</p>
      </ChartFigure>
    );
  }
  const steps = stepsFor(goal ? [...known, goal.value] : known);
  const scale = { low: steps[0] ?? 0, high: steps.at(-1) ?? 1 };
  const named = endLabels({ lines, goal, format, y: () => 0, short: false }).map(({ text }) => text);
  const short = wordsWidth(named) > width / 2;
  const shown = short ? lines.map(({ name }) => name) : named;
  const right = width - Math.min(width / 2, Math.max(LEAST_RIGHT, wordsWidth(shown) + 12));
  const x = (at: number) => LEFT + ((right - LEFT) * at) / Math.max(1, ticks.length - 1);
  const y = (value: number) =>
    TOP + ((height - TOP - BOTTOM) * (scale.high - value)) / (scale.high - scale.low);
  const labels = endLabels({ lines, goal, format, y, short });
  return (
    <ChartFigure {...figure}>
      <div ref={element}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          height={height}
          role="img"
          aria-label={`${title}, table beneath`}
        >
          {steps.map((step) => (
            <g key={step}>
              <path className="axis" d={`M${LEFT} ${y(step)}H${right}`} />
              <text x={LEFT - 6} y={y(step) + 4} textAnchor="end">
                {format(step)}
              </text>
            </g>
          ))}
          {ticks.map((tick, at) =>
            shownTick(at, ticks.length, right - LEFT) ? (
              <text key={tick} x={x(at)} y={height - 6} textAnchor="middle">
                {tick}
              </text>
            ) : null,
          )}
          {goal ? <path className="goal" d={`M${LEFT} ${y(goal.value)}H${right}`} /> : null}
          {lines.map((line) => (
            <Series key={line.name} line={line} lastIsOpen={lastIsOpen} x={x} y={y} />
          ))}
          {labels.map((label) => (
            <text key={label.text} x={right + 9} y={label.at + 4} data-tone={label.tone}>
              {label.text}
            </text>
          ))}
        </svg>
      </div>
    </ChartFigure>
  );
}

interface SeriesProps {
  readonly line: ChartLine;
  readonly lastIsOpen: boolean | undefined;
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
}

function Series({ line, lastIsOpen, x, y }: SeriesProps) {
  const highlight = line.highlight || undefined;
  const last = line.values.length - 1;
  const value = line.values[last];
  if (!lastIsOpen || value === null || value === undefined)
    return <path className="series" data-highlight={highlight} d={pathOf(line, x, y)} />;
  const ended = { ...line, values: line.values.slice(0, last) };
  const open = { ...line, values: line.values.map((each, at) => (at >= last - 1 ? each : null)) };
  return (
    <>
      <path className="series" data-highlight={highlight} d={pathOf(ended, x, y)} />
      <path className="series" data-highlight={highlight} data-hollow="" d={pathOf(open, x, y)} />
      <circle className="point" data-highlight={highlight} data-hollow="" cx={x(last)} cy={y(value)} r={3} />
    </>
  );
}

const words = (value: number | null | undefined, format: (value: number) => string): string =>
  value === null || value === undefined ? "not known" : format(value);

/** A little room under the lowest point; never below zero for what cannot be. */
function stepsFor(values: readonly number[]): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = low - (high - low) * 0.2;
  return axisSteps(low >= 0 ? Math.max(0, room) : room, high, 4);
}

/** Five ticks at most, and fewer where their words would touch. */
const shownTick = (at: number, count: number, room: number): boolean => {
  const every = Math.ceil(count / Math.min(5, Math.max(1, Math.floor(room / TICK))));
  return at === count - 1 || (at % every === 0 && count - 1 - at >= every / 2);
};

function pathOf({ values }: ChartLine, x: (at: number) => number, y: (value: number) => number): string {
  let pen = "M";
  return values
    .map((value, at) => {
      const move = value === null ? "" : `${pen}${x(at).toFixed(1)} ${y(value).toFixed(1)}`;
      pen = value === null ? "M" : "L";
      return move;
    })
    .join("");
}

interface EndLabels extends Pick<LineChartProps, "lines" | "goal" | "format"> {
  readonly y: (value: number) => number;
  /** Names alone, where names with their values would take half the chart. */
  readonly short: boolean;
}

function endLabels({ lines, goal, format, y, short }: EndLabels) {
  const ends = lines.flatMap(({ name, values, highlight }) => {
    const last = values.findLast((value) => value !== null);
    return last === undefined || last === null
      ? []
      : [
          {
            text: short ? name : `${name} ${format(last)}`,
            wanted: y(last),
            tone: highlight ? "accent" : "ink",
          },
        ];
  });
  const all = goal
    ? [...ends, { text: `${goal.name} ${format(goal.value)}`, wanted: y(goal.value), tone: "quiet" }]
    : ends;
  const places = spreadLabels(
    all.map(({ wanted }) => wanted),
    15,
  );
  return all.map(({ text, tone }, index) => ({ text, tone, at: places[index] ?? 0 }));
}
