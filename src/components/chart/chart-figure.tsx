import type { ReactNode } from "react";

interface ChartFigureProps {
  readonly title: string;
  /** Quiet words at the right: period, total. */
  readonly aside?: ReactNode | undefined;
  readonly columns: readonly string[];
  /** The same figures as a table, for screen readers and for copying. */
  readonly rows: readonly (readonly string[])[];
  readonly children: ReactNode;
}

/** A chart with its title and its table. */
export const ChartFigure = ({ title, aside, columns, rows, children }: ChartFigureProps) => (
  <figure className="chart">
    <figcaption>
      {title} {aside ? <span className="aside">{aside}</span> : null}
    </figcaption>
    {children}
    <details className="chart-table">
      <summary>Table</summary>
      <div className="table-scroll">
        <table className="table" aria-label={title}>
          <thead>
            <tr>
              {columns.map((column, index) => (
                <th key={column} scope="col" data-align={index > 0 ? "end" : undefined}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row[0]}>
                {row.map((cell, index) => (
                  <td key={columns[index]} data-align={index > 0 ? "end" : undefined}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  </figure>
);
