"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { SwitchTabs } from "@/components/ui/switch-tabs";
import { EditionLine } from "@/features/encoder/edition-line";
import type { EncoderAddress } from "@/features/encoder/encoder-address";
import { FinderField } from "@/features/encoder/finder-field";
import { NotLoaded } from "@/features/encoder/not-loaded";
import { useAnswered } from "@/features/encoder/use-answered";
import { useListCursor } from "@/features/encoder/use-list-cursor";
import { type Outputs, useTRPC } from "@/trpc/client";

type KeyLine = Outputs["encoder"]["pcsKeys"]["rows"][number];

const AXES = [
  { id: "all", label: "All" },
  { id: "3", label: "Operations" },
  { id: "4", label: "Body parts" },
  { id: "5", label: "Approaches" },
  { id: "6", label: "Devices" },
  { id: "7", label: "Qualifiers" },
] as const;

/** Body part key, device key and definitions by the words of the record; what is taken is looked for in the builder. */
export function PcsKeys({ address }: { readonly address: EncoderAddress }) {
  const trpc = useTRPC();
  const [words, setWords] = useState("");
  const [axis, setAxis] = useState("all");
  const listId = useId();
  const { data, isPending, isPlaceholderData } = useQuery(
    trpc.encoder.pcsKeys.queryOptions(
      { on: address.on, words: words.trim(), ...(axis === "all" ? {} : { position: Number(axis) }) },
      { staleTime: 600_000, placeholderData: keepPreviousData },
    ),
  );
  const rows = data?.rows ?? [];
  const asked = `${axis} ${words.trim()}`;
  const answered = useAnswered({ key: asked }, isPlaceholderData);
  const cursor = useListCursor(rows, ({ values }) => address.go({ keys: null, aim: values[0] ?? null }), {
    list: asked,
    isOfBefore: isPlaceholderData,
  });
  if (!isPending && !data?.edition) return <NotLoaded file="the ICD-10-PCS definitions" />;
  return (
    <>
      <FinderField
        label="Body part, device or word to be defined"
        placeholder="Achilles tendon"
        value={words}
        onChange={setWords}
        onKeyDown={cursor.onKeyDown}
        listId={listId}
        activeId={cursor.chosen ? `${listId}-${cursor.at}` : undefined}
        takes="look for it in the builder"
      />
      <div className="hit-filters">
        <SwitchTabs label="Axes" tabs={AXES} current={axis} onChange={setAxis} />
        {data?.edition ? <EditionLine edition={data.edition} /> : null}
      </div>
      <div key={answered.key} id={listId} role="listbox" aria-label="Keys and definitions" className="hits">
        {rows.map((row, index) => (
          <KeyOption
            key={`${row.kind} ${row.section} ${row.position} ${row.term} ${row.values.join()}`}
            id={`${listId}-${index}`}
            row={row}
            section={row.section === undefined ? "" : (data?.sections[row.section] ?? "")}
            selected={index === cursor.at}
            onPick={() => address.go({ keys: null, aim: row.values[0] ?? null })}
          />
        ))}
      </div>
      <p className="pad quiet text-label" role="status">
        {rows.length === 0 && !isPending ? "No line of the keys holds these words." : null}
        {data && data.more > 0 ? `${data.more} more lines; words narrow them down.` : null}
      </p>
    </>
  );
}

const AXIS_NAMES: Readonly<Record<number, string>> = {
  3: "operation",
  4: "body part",
  5: "approach",
  6: "device",
  7: "qualifier",
};

interface KeyOptionProps {
  readonly id: string;
  readonly row: KeyLine;
  readonly section: string;
  readonly selected: boolean;
  readonly onPick: () => void;
}

const KeyOption = ({ id, row, section, selected, onPick }: KeyOptionProps) => (
  <div
    id={id}
    role="option"
    tabIndex={-1}
    aria-selected={selected}
    className="hit-row key-row"
    onPointerDown={(event) => event.preventDefault()}
    onClick={onPick}
    onKeyDown={(event) => (event.key === "Enter" ? onPick() : undefined)}
    ref={(element) => {
      if (selected) element?.scrollIntoView({ block: "nearest" });
    }}
  >
    <span>
      {row.term}
      {row.kind === "means" ? null : (
        <>
          {" "}
          <i className="quiet">use</i> <b>{row.values.join(" or ")}</b>
        </>
      )}
      {row.definition ? <small className="quiet">{row.definition}</small> : null}
    </span>
    <span className="quiet">{[AXIS_NAMES[row.position], section].filter(Boolean).join(", ")}</span>
  </div>
);
