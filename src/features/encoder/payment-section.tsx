import { SectionHead } from "@/components/ui/section-head";
import { SeverityMark } from "@/components/ui/severity-mark";
import type { CodePage } from "@/features/encoder/encoder-words";

/** Fee schedule and outpatient status, each with the edition it stands in. It informs; a contract decides what is paid. */
export const PaymentSection = ({ page }: { readonly page: CodePage }) =>
  page.payment.length === 0 ? null : (
    <section aria-label="Medicare payment indicators">
      <SectionHead title="Medicare payment indicators" tinted />
      <dl className="notes">
        {page.payment.map((part) => (
          <Part key={`${part.title} ${part.modifier ?? ""} ${part.edition}`} part={part} />
        ))}
      </dl>
    </section>
  );

interface PartProps {
  readonly part: CodePage["payment"][number];
}

const Part = ({ part: { title, modifier, edition, otherDate, facts } }: PartProps) => (
  <div>
    <dt>
      {title}
      {modifier ? `, modifier ${modifier}` : ""}
    </dt>
    <dd>
      <ul>
        {facts.map(({ label, value, says }) => (
          <li key={label}>
            {label} <b>{value}</b>
            {says ? `: ${says}` : ""}
          </li>
        ))}
      </ul>
      {otherDate ? (
        <small className="care">
          <SeverityMark severity="warning" says="Warning" /> {edition}, of another date than the one asked
        </small>
      ) : (
        <small className="quiet">{edition}</small>
      )}
    </dd>
  </div>
);
