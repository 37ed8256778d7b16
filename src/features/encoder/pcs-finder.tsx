"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { SwitchTabs } from "@/components/ui/switch-tabs";
import { aimedFirst, isAim } from "@/features/encoder/aimed-value";
import { EditionLine } from "@/features/encoder/edition-line";
import type { CodeRef, EncoderAddress } from "@/features/encoder/encoder-address";
import { FinderField } from "@/features/encoder/finder-field";
import { NotLoaded } from "@/features/encoder/not-loaded";
import { PcsChosen, type PcsStep } from "@/features/encoder/pcs-chosen";
import { PcsKeys } from "@/features/encoder/pcs-keys";
import { type OpenValue, PcsValue } from "@/features/encoder/pcs-value";
import { useListCursor } from "@/features/encoder/use-list-cursor";
import { valuesFor } from "@/features/encoder/values-for";
import { type Outputs, useTRPC } from "@/trpc/client";

interface PcsFinderProps {
  readonly address: EncoderAddress;
  readonly onPreview: (code: CodeRef | undefined) => void;
  readonly onOpen: (code: CodeRef) => void;
}

/** A hospital procedure, axis by axis: only values that lead to a code are open. */
export function PcsFinder({ address, ...rest }: PcsFinderProps) {
  const trpc = useTRPC();
  const { data, isPlaceholderData: isOfBefore } = useQuery(
    trpc.encoder.pcs.queryOptions(
      { prefix: address.pcs ?? "", on: address.on },
      { staleTime: 600_000, placeholderData: keepPreviousData },
    ),
  );
  if (!data) return <p className="pad quiet text-grid">Opening the tables.</p>;
  if (!data.step) return <NotLoaded file="the ICD-10-PCS tables" />;
  return (
    <>
      <div className="hit-filters">
        <SwitchTabs
          label="Builder and its keys"
          tabs={SIDES}
          current={address.keys ? "keys" : "build"}
          onChange={(id) => address.go({ keys: id === "keys" || null })}
        />
      </div>
      {address.keys ? (
        <PcsKeys address={address} />
      ) : (
        <PcsSteps page={data} step={data.step} {...{ address, isOfBefore }} {...rest} />
      )}
    </>
  );
}

const SIDES = [
  { id: "build", label: "Axis by axis" },
  { id: "keys", label: "Keys and definitions" },
] as const;

interface PcsStepsProps extends PcsFinderProps {
  readonly page: Outputs["encoder"]["pcs"];
  readonly step: PcsStep;
  /** The next step is on its way; nothing of the last one is chosen any more. */
  readonly isOfBefore: boolean;
}

function PcsSteps({ page, step, isOfBefore, address, onPreview, onOpen }: PcsStepsProps) {
  const [words, setWords] = useState("");
  const listId = useId();
  const { aim } = address;
  const values = aimedFirst(valuesFor(step.open?.values ?? [], words), aim);
  const goTo = (next: string) => {
    if (isOfBefore) return;
    setWords("");
    cursor.setAt(0);
    address.go({ pcs: next || null, ...(isAim(step, next, aim) && { aim: null }) });
  };
  const choose = ({ code }: OpenValue) => goTo(step.prefix + code);
  const cursor = useListCursor(values, choose);
  const whole = step.isComplete ? step.prefix : undefined;
  useWholeCode(whole, onPreview);
  const ownKeys: Readonly<Record<string, (() => void) | undefined>> = {
    Backspace: words === "" && step.prefix !== "" ? () => goTo(step.prefix.slice(0, -1)) : undefined,
    Enter: whole ? () => onOpen({ code: whole, set: "icd10pcs" }) : undefined,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const own = ownKeys[event.key];
    if (!own) return cursor.onKeyDown(event);
    event.preventDefault();
    own();
  };
  return (
    <>
      <FinderField
        {...fieldWords(step)}
        value={words}
        onChange={(typed) => {
          setWords(typed);
          cursor.setAt(0);
        }}
        onKeyDown={onKeyDown}
        listId={listId}
        activeId={cursor.chosen ? `${listId}-${cursor.at}` : undefined}
      />
      <div className="hit-filters">
        {page.edition ? <EditionLine edition={page.edition} /> : null}
        {page.hasDefinitions ? null : <span className="quiet">no file of definitions is loaded</span>}
      </div>
      {aim ? <AimLine aim={aim} onDrop={() => address.refine({ aim: null })} /> : null}
      <PcsChosen step={step} onBack={(length) => goTo(step.prefix.slice(0, length))} />
      <div id={listId} role="listbox" aria-label="Values that can stand next" className="hits">
        {values.map((value, index) => (
          <PcsValue
            key={`${value.code} ${value.label}`}
            id={`${listId}-${index}`}
            value={value}
            selected={index === cursor.at}
            onPick={() => choose(value)}
          />
        ))}
      </div>
      <p className="pad quiet text-label" role="status">
        {whole ? `${whole} is complete.` : null}
        {step.open && values.length === 0 ? "No open value holds these words." : null}
      </p>
    </>
  );
}

interface AimLineProps {
  readonly aim: string;
  readonly onDrop: () => void;
}

const AimLine = ({ aim, onDrop }: AimLineProps) => (
  <p className="index-head row">
    <span className="grow">
      Looked for: <b>{aim}</b>. It stands first where it is open.
    </span>
    <Button look="plain" onPress={onDrop}>
      Drop
    </Button>
  </p>
);

function fieldWords({ open }: PcsStep) {
  if (!open) return { label: "Characters", placeholder: "All seven are chosen", takes: "open the code" };
  return {
    label: `Character ${open.position}: ${open.title}`,
    placeholder: `${open.title}: its character or its words`,
    takes: "choose",
  };
}

/** A whole code is shown beside at once. */
function useWholeCode(whole: string | undefined, onPreview: (code: CodeRef | undefined) => void): void {
  const latest = useRef(onPreview);
  useEffect(() => {
    latest.current = onPreview;
  });
  useEffect(() => latest.current(whole ? { code: whole, set: "icd10pcs" } : undefined), [whole]);
}
