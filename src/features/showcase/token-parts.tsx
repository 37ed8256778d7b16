import { SheetPart } from "@/features/showcase/sheet-part";

const COLORS = [
  ["ink", "quiet", "edge", "accent"],
  ["stop", "care", "done", "bar"],
  ["canvas", "surface", "selected", "evidence"],
].flat();

export const TokenParts = () => (
  <>
    <SheetPart title="Type">
      <dl className="facts sheet-facts">
        <dt>20/28 page</dt>
        <dd className="page-title">Denials and receivables</dd>
        <dt>16/24 record</dt>
        <dd className="sheet-record">Claim LMG-2603-01882</dd>
        <dt>14/20 body</dt>
        <dd className="sheet-body">Follow-up of diabetes, knee pain.</dd>
        <dt>13/20 grid</dt>
        <dd>E11.22, 99214, M17.11, J3301</dd>
        <dt>12/16 label</dt>
        <dd className="text-label quiet">Days left, filing limit</dd>
        <dt>12 mono</dt>
        <dd className="mono">CLP*LMG-2602-00917*1*1482~</dd>
      </dl>
    </SheetPart>
    <SheetPart title="Color">
      <ul className="swatches">
        {COLORS.map((name) => (
          <li key={name}>
            <i style={{ background: `var(--${name})` }} />
            {name}
          </li>
        ))}
      </ul>
      <p className="text-label quiet">
        Accent: focus, selection, links, next step. Stop, care and done never without a shape or a word.
      </p>
    </SheetPart>
  </>
);
