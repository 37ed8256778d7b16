"use client";

import type { ReactNode } from "react";
import { useState } from "react";
import { InputStateBadge } from "@/components/frame/input-state-badge";
import type { Way } from "@/components/frame/ways-on";
import { WaysOn } from "@/components/frame/ways-on";
import type { KeyHandlers } from "@/components/keyboard/key-registry";
import type { KeyAction } from "@/components/keyboard/key-table";
import { useKeys } from "@/components/keyboard/use-keys";
import { Button } from "@/components/ui/button";
import type { Severity } from "@/components/ui/severity-mark";
import { SeverityMark } from "@/components/ui/severity-mark";

export interface Step {
  readonly label: string;
  /** Its key; the line binds it. */
  readonly action: KeyAction;
  /** Why it is closed, said after the label: "1 blocks". */
  readonly closed?: string | undefined;
  readonly working?: string | undefined;
  readonly onAct: () => void;
}

interface NextStepLineProps {
  /** The one thing to do now, or what blocks it. First words in bold. */
  readonly message: ReactNode;
  readonly severity?: Severity | undefined;
  /** Right after the message: where to go to solve it. */
  readonly remedy?: Step | undefined;
  /** Quiet words before the buttons: "Saved 10:44", "Read only: submitted 02/12/2026". */
  readonly note?: ReactNode | undefined;
  readonly others?: readonly Step[] | undefined;
  /** All other open actions, under w and by digit. */
  readonly ways?: readonly Way[] | undefined;
  /** Always bottom right. */
  readonly next?: Step | undefined;
}

/** The server's answer to "what now", with its key. */
export function NextStepLine({
  message,
  severity,
  remedy,
  note,
  others = [],
  ways,
  next,
}: NextStepLineProps) {
  const [refused, setRefused] = useState("");
  const steps = [...others, ...(remedy ? [remedy] : []), ...(next ? [next] : [])];
  const handlers: KeyHandlers = Object.fromEntries(
    steps.map((step) => [
      step.action,
      step.closed || step.working
        ? () => setRefused(`${step.label} is closed: ${step.closed ?? step.working}`)
        : step.onAct,
    ]),
  );
  useKeys("page", handlers);
  return (
    <footer className="next">
      <InputStateBadge />
      <span className="message" aria-live="polite">
        {severity ? <SeverityMark severity={severity} /> : null}
        {message}
        {refused ? <span className="unseen">{refused}</span> : null}
      </span>
      {remedy ? <StepButton step={remedy} look={next?.closed || !next ? "primary" : "regular"} /> : null}
      <span className="acts">
        {note ? <span className="quiet">{note}</span> : null}
        {others.map((step) => (
          <StepButton key={step.action} step={step} look="regular" />
        ))}
        {ways ? <WaysOn ways={ways} /> : null}
        {next ? <StepButton step={next} look="primary" /> : null}
      </span>
    </footer>
  );
}

const StepButton = ({ step, look }: { readonly step: Step; readonly look: "regular" | "primary" }) => (
  <Button look={look} hint={step.action} closed={step.closed} working={step.working} onPress={step.onAct}>
    {step.label}
  </Button>
);
