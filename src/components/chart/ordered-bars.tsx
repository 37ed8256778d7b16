"use client";

import { ChartFigure } from "@/components/chart/chart-figure";
import { ChartLink } from "@/components/chart/chart-link";
import { useWidth } from "@/components/chart/use-width";
import { wordsWidth } from "@/components/chart/words-width";

export interface OrderedBar {
  readonly name: string;
  /** Cents or a count; here it becomes a length and nothing else. */
  readonly size: bigint;
  /** The exact figure: "$113,293.87". */
  readonly text: string;
  /** Running share: "29 %". */
  readonly share?: string | undefined;
  readonly highlight?: boolean | undefined;
  /** The rows behind the bar. */
  readonly href?: string | undefined;
}

interface OrderedBarsProps {
  readonly title: string;
  readonly aside?: string | undefined;
  readonly bars: readonly OrderedBar[];
  readonly height?: number | undefined;
}

const FIGURES = 132;
const ROW = 44;
const ROW_WITH_NAME_ABOVE = 40;

/** Largest first, value at the bar. */
export function OrderedBars({ title, aside, bars, height = 240 }: OrderedBarsProps) {
  const { element, width } = useWidth();
  const largest = Math.max(1, ...bars.map(({ size }) => Number(size)));
  const names = wordsWidth(bars.map(({ name }) => name)) + 12;
  // Names that would leave the bars no room to differ stand above them.
  const above = names > width * 0.4;
  const left = above ? 0 : names;
  const room = Math.max(40, width - left - FIGURES);
  const row = above ? ROW_WITH_NAME_ABOVE : Math.min(ROW, (height - 12) / Math.max(1, bars.length));
  const tall = above ? Math.max(height, row * bars.length) : height;
  return (
    <ChartFigure
      {...{ title, aside }}
      columns={["", "Value", "Running share"]}
      rows={bars.map(({ name, text, share = "" }) => [name, text, share])}
    >
      {bars.length === 0 ? <p className="chart-none">No data yet</p> : null}
      <div ref={element} hidden={bars.length === 0}>
        <svg
          viewBox={`0 0 ${width} ${tall}`}
          height={tall}
          role={bars.some(({ href }) => href) ? "group" : "img"}
          aria-label={`${title}, largest first, table beneath`}
        >
          {bars.map((bar, index) => (
            <ChartLink key={bar.name} href={bar.href}>
              <Bar
                bar={bar}
                length={Math.max(2, (room * Number(bar.size)) / largest)}
                line={above ? index * row + 33 : index * row + row / 2 + 4}
                {...{ left, above, width }}
              />
            </ChartLink>
          ))}
        </svg>
      </div>
    </ChartFigure>
  );
}

interface BarProps {
  readonly bar: OrderedBar;
  readonly length: number;
  readonly left: number;
  readonly above: boolean;
  readonly line: number;
  readonly width: number;
}

const Bar = ({ bar, length, left, above, line, width }: BarProps) => (
  <>
    <text x={0} y={above ? line - 18 : line} data-tone={bar.highlight ? "accent" : "ink"}>
      {bar.name}
    </text>
    <rect
      className="bar"
      data-highlight={bar.highlight || undefined}
      x={left}
      y={above ? line - 12 : line - 15}
      width={length}
      height={above ? 16 : 22}
      rx={1}
    />
    <text x={left + length + 6} y={line} data-tone="ink">
      {bar.text}
    </text>
    <text x={width} y={line} textAnchor="end">
      {bar.share}
    </text>
  </>
);
