"use client";

import { ChartFigure } from "@/components/chart/chart-figure";
import { ChartLink } from "@/components/chart/chart-link";
import { useWidth } from "@/components/chart/use-width";

export interface AgeBar {
  /** "0–30", "over 120" */
  readonly name: string;
  /** Cents; here they become a height and nothing else. */
  readonly size: bigint;
  /** "48.4 %" above the bar. */
  readonly share: string;
  /** The exact figure, for the table. */
  readonly text: string;
  readonly highlight?: boolean | undefined;
  /** The rows behind the bar. */
  readonly href?: string | undefined;
}

interface AgeBarsProps {
  readonly title: string;
  readonly aside?: string | undefined;
  readonly bars: readonly AgeBar[];
  readonly height?: number | undefined;
}

const TOP = 22;
const BOTTOM = 26;
const GAP = 16;

/** Receivables by age: one bar for each age, share above, age beneath. */
export function AgeBars({ title, aside, bars, height = 240 }: AgeBarsProps) {
  const { element, width } = useWidth();
  const largest = Math.max(1, ...bars.map(({ size }) => Number(size)));
  const each = (width - GAP * (bars.length - 1)) / Math.max(1, bars.length);
  const floor = height - BOTTOM;
  return (
    <ChartFigure
      {...{ title, aside }}
      columns={["Days", "Share", "Amount"]}
      rows={bars.map(({ name, share, text }) => [name, share, text])}
    >
      {bars.length === 0 ? <p className="chart-none">No data yet</p> : null}
      <div ref={element} hidden={bars.length === 0}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          height={height}
          role={bars.some(({ href }) => href) ? "group" : "img"}
          aria-label={`${title}, table beneath`}
        >
          {bars.map((bar, index) => {
            const tall = Math.max(1, ((floor - TOP) * Number(bar.size)) / largest);
            const left = index * (each + GAP);
            const tone = bar.highlight ? "accent" : "ink";
            return (
              <ChartLink key={bar.name} href={bar.href}>
                <rect
                  className="bar"
                  data-highlight={bar.highlight || undefined}
                  x={left}
                  y={floor - tall}
                  width={each}
                  height={tall}
                  rx={1}
                />
                <text x={left + each / 2} y={floor - tall - 7} textAnchor="middle" data-tone={tone}>
                  {bar.share}
                </text>
                <text x={left + each / 2} y={height - 6} textAnchor="middle" data-tone="ink">
                  {bar.name}
                </text>
              </ChartLink>
            );
          })}
          <path className="base" d={`M0 ${floor}H${width}`} />
        </svg>
      </div>
    </ChartFigure>
  );
}
