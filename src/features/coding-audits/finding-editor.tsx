"use client";

import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorPanel } from "@/components/ui/error-panel";
import { Kbd } from "@/components/ui/kbd";
import { RadioOptions } from "@/components/ui/radio-options";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import {
  FINDING_CAUSES,
  FINDING_DIRECTIONS,
  FINDING_SEVERITIES,
  type FindingKind,
} from "@/domain/coding-audits/audit-finding";
import {
  FINDING_CAUSE_WORDS,
  FINDING_DIRECTION_WORDS,
  FINDING_KIND_WORDS,
  FINDING_SEVERITY_WORDS,
} from "@/domain/coding-audits/finding-words";
import { CodeHint } from "@/features/coding-audits/code-hint";
import { type Editing, useFinding } from "@/features/coding-audits/use-finding";
import type { Decision } from "@/features/coding-audits/worksheet-wire";
import { messageOf } from "@/trpc/refusal";

interface FindingEditorProps {
  readonly editing: Editing;
  readonly serviceOn: string;
  readonly error: unknown;
  readonly working: boolean;
  readonly onSave: (decision: Decision) => void;
  readonly onClose: () => void;
}

const options = <T extends string>(values: readonly T[], words: Readonly<Record<T, string>>) =>
  values.map((value) => ({ value, label: words[value] }));

/** Code, kind by digit, authority: Enter goes from one to the next and saves at the end. */
export function FindingEditor({ editing, serviceOn, error, working, onSave, onClose }: FindingEditorProps) {
  const finding = useFinding(editing, onSave);
  const kinds = useRef<HTMLDivElement>(null);
  const citation = useRef<HTMLInputElement>(null);
  const [started] = useState(() => ({ done: false }));
  const focusFirst = (field: HTMLElement | null) => {
    if (!field || started.done) return;
    started.done = true;
    field.focus();
    if (field instanceof HTMLInputElement) field.select();
  };
  const toKinds = () => kinds.current?.querySelector<HTMLElement>("input")?.focus();
  const choose = (what: string) => {
    finding.set({ what: what as FindingKind });
    citation.current?.focus();
  };
  return (
    <div className="pad form-grid">
      {editing.kind === "removed" ? null : (
        <>
          <TextField
            label="Right code"
            entryName="code"
            value={finding.code}
            onChange={(code) => finding.set({ code })}
            onEnter={toKinds}
            hint={<CodeHint code={finding.code} coded={finding.coded} on={serviceOn} />}
            ref={focusFirst}
            required
          />
          {finding.coded === "service" ? (
            <>
              <TextField
                label="Modifiers"
                value={finding.modifiers}
                onChange={(modifiers) => finding.set({ modifiers })}
                onEnter={toKinds}
                hint="divided by blanks"
              />
              <TextField
                label="Units"
                inputMode="numeric"
                value={finding.units}
                onChange={(units) => finding.set({ units })}
                onEnter={toKinds}
              />
            </>
          ) : null}
        </>
      )}
      <div ref={kinds} className="options-wide">
        <div
          ref={
            editing.kind === "removed"
              ? (group) => focusFirst(group?.querySelector("input") ?? null)
              : undefined
          }
        >
          <RadioOptions
            label="What was wrong"
            value={finding.what}
            options={finding.kinds.map((kind) => ({ value: kind, label: FINDING_KIND_WORDS[kind] }))}
            onChange={choose}
          />
        </div>
      </div>
      <TextField
        label="Authority"
        entryName="citation"
        value={finding.citation}
        onChange={(text) => finding.set({ citation: text })}
        onEnter={finding.save}
        hint="guideline section, code note or policy; required"
        ref={citation}
        required
      />
      <TextField
        label="Comment"
        value={finding.comment}
        onChange={(comment) => finding.set({ comment })}
        onEnter={finding.save}
      />
      <SelectField
        label="Direction"
        value={finding.direction}
        options={options(FINDING_DIRECTIONS, FINDING_DIRECTION_WORDS)}
        onChange={(direction) => finding.set({ direction: direction as typeof finding.direction })}
      />
      <SelectField
        label="Cause"
        value={finding.cause ?? ""}
        placeholder="Not named"
        options={options(FINDING_CAUSES, FINDING_CAUSE_WORDS)}
        onChange={(cause) => finding.set({ cause: (cause || undefined) as typeof finding.cause })}
      />
      <SelectField
        label="Severity"
        value={finding.severity}
        options={options(FINDING_SEVERITIES, FINDING_SEVERITY_WORDS)}
        onChange={(severity) => finding.set({ severity: severity as typeof finding.severity })}
      />
      {error ? (
        <ErrorPanel happened="The finding was not saved." kept="Your text is kept." toDo={messageOf(error)} />
      ) : null}
      <div className="row">
        <Button
          look="primary"
          closed={finding.closed}
          working={working ? "Saving" : undefined}
          onPress={finding.save}
        >
          Save the finding
        </Button>
        <Button onPress={onClose}>
          Cancel <Kbd action="back" />
        </Button>
      </div>
    </div>
  );
}
