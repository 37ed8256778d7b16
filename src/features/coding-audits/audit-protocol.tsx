"use client";

import { countOf } from "@/components/format/count-text";
import { instantText } from "@/components/format/instant-text";
import { Button } from "@/components/ui/button";
import { Facts } from "@/components/ui/facts";
import { SectionHead } from "@/components/ui/section-head";
import { SeverityMark } from "@/components/ui/severity-mark";
import type { Outputs } from "@/trpc/client";
import { useViewer } from "@/trpc/use-viewer";

type Audit = Outputs["codingAudits"]["get"];
type Proof = Outputs["codingAudits"]["redraw"];

interface AuditProtocolProps {
  readonly audit: Audit;
  readonly proof: Proof | undefined;
  readonly drawing: boolean;
  readonly onRedraw: () => void;
}

/** Every step of the design with who locked it, down to the proof that the sample can be drawn again. */
export function AuditProtocol({ audit, proof, drawing, onRedraw }: AuditProtocolProps) {
  const { organization } = useViewer();
  const locked = `${audit.plannedBy}, ${instantText(audit.drawnAt, organization.timeZone)}`;
  return (
    <>
      <SectionHead title="Purpose" aside={`locked by ${locked}`} />
      <div className="pad text-grid">
        <p>{audit.purpose}</p>
        <p className="quiet">{audit.guideline ?? "No guideline named."}</p>
      </div>
      <SectionHead title="Population" aside="locked" />
      <div className="pad text-grid">
        <p>{audit.population}.</p>
        <p className="quiet">Charts that {audit.auditor} coded are left out.</p>
      </div>
      <SectionHead title="Frame" aside={countOf(audit.frameSize, "chart")} />
      <Facts
        facts={[
          {
            label: "SHA-256",
            value: <Breakable text={audit.frameHash} />,
            note: "over the encounter ids, sorted",
          },
        ]}
      />
      <SectionHead title="Method and seed" aside="locked" />
      <Facts
        facts={[
          { label: "Method", value: "Simple random", note: audit.methodVersion },
          { label: "Sample", value: countOf(audit.sampleSize, "chart") },
          { label: "Seed", value: <Breakable text={audit.seed} /> },
        ]}
      />
      <SectionHead title="Redraw" aside="anyone gets the same" />
      <div className="pad text-grid">
        {proof ? (
          <ProofWords proof={proof} />
        ) : (
          <p className="quiet">Draws the sample again from frame and seed.</p>
        )}
        <Button hint="test" working={drawing ? "Drawing" : undefined} onPress={onRedraw}>
          Redraw and compare
        </Button>
      </div>
    </>
  );
}

/** Long signs break anywhere, so that nothing of them is cut. */
const Breakable = ({ text }: { readonly text: string }) => (
  <span className="mono" style={{ overflowWrap: "anywhere" }}>
    {text}
  </span>
);

const ProofWords = ({ proof }: { readonly proof: Proof }) => (
  <p role="status">
    <SeverityMark severity={proof.identical ? "settled" : "blocks"} says="" />{" "}
    {proof.identical ? (
      <>
        <b>Identical.</b> The frame has the hash that was locked, and all {proof.drawn} charts came out in the
        same places.
      </>
    ) : (
      <>
        <b>Not identical.</b>{" "}
        {proof.frameIntact
          ? `${proof.inSamePlace} charts came out in the same places.`
          : "The frame was changed."}
        {proof.sameMethod ? "" : " This program draws by a newer method."}
      </>
    )}
  </p>
);
