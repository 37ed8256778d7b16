import { moneyText } from "@/components/format/money-text";
import { dayText, type Hit, KIND_WORDS, subjectOf, textOf } from "@/features/code-updates/update-words";
import type { Editions } from "@/features/code-updates/use-update-filter";

interface HitsPrintProps {
  readonly editions: Editions;
  readonly rows: readonly Hit[];
  readonly total: number;
}

/** On paper: the uses that were read, with room for what the meeting decides. */
export const HitsPrint = ({ editions, rows, total }: HitsPrintProps) => (
  <section className="only-print pad" aria-hidden="true">
    <p>
      {editions.from} to {editions.to}:{" "}
      {total === 0 ? "no use as chosen here." : `${rows.length} of ${total} uses`}
    </p>
    <table className="table" hidden={total === 0}>
      <thead>
        <tr>
          {["Code", "Change", "From", "Reads", "Where", "Owner", "At stake", "Instead", "Decision"].map(
            (heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((hit) => (
          <tr key={hit.id}>
            <td>{hit.code}</td>
            <td>{KIND_WORDS[hit.change]}</td>
            <td>{dayText(hit.on)}</td>
            <td>{textOf(hit.update)}</td>
            <td>{subjectOf(hit)}</td>
            <td>{hit.owner}</td>
            <td>{hit.amount === null ? "" : moneyText(hit.amount)}</td>
            <td>
              {hit.replacements.map(({ code, basis }) => (basis === "search" ? `${code}?` : code)).join(", ")}
            </td>
            <td>{hit.decided?.decision ?? ""}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
