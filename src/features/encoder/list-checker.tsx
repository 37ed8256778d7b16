"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useLayoutEffect, useRef } from "react";
import { findingsSummary } from "@/components/finding-list/finding";
import { FindingList } from "@/components/finding-list/finding-list";
import { useKeys } from "@/components/keyboard/use-keys";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorPanel } from "@/components/ui/error-panel";
import { SectionHead } from "@/components/ui/section-head";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { shownFindings } from "@/features/encoder/checked-findings";
import { CoverageChoice } from "@/features/encoder/coverage-choice";
import type { CodeRef, EncoderAddress } from "@/features/encoder/encoder-address";
import { day } from "@/features/encoder/encoder-words";
import { useFocusOnArrival } from "@/features/encoder/finder-field";
import { PatientFilter } from "@/features/encoder/patient-filter";
import { type Outputs, useTRPC } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";
import { useCitedSections } from "@/trpc/use-references";

const SETTINGS = [
  { value: "practitioner", label: "Practitioner" },
  { value: "outpatient-hospital", label: "Outpatient hospital" },
  { value: "inpatient", label: "Inpatient stay" },
  { value: "dme", label: "Equipment (DME)" },
] as const;
export type Setting = (typeof SETTINGS)[number]["value"];

export interface TypedList {
  readonly codes: string;
  readonly setting: Setting;
}

interface ListCheckerProps {
  readonly address: EncoderAddress;
  readonly list: TypedList;
  readonly onList: (list: TypedList) => void;
  readonly onOpen: (code: CodeRef) => void;
}

/** Codes in sequence, and what the book and the published edits say of them together, while one types. */
export function ListChecker({ address, list, onList, onOpen }: ListCheckerProps) {
  const { data, error } = useCheckedList(address, list);
  const shown = shownFindings(data?.findings ?? []);
  const linksOf = useCitedSections(
    shown.map(({ authority }) => authority),
    address.on,
  );
  const findings = shown.map((finding) => ({ ...finding, reads: linksOf(finding.authority) }));
  const typed = list.codes.trim() !== "";
  const form = useRef<HTMLDivElement>(null);
  const codes = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    codes.current = form.current?.querySelector("textarea") ?? null;
  });
  useFocusOnArrival(codes);
  useKeys("page", { find: () => codes.current?.focus() });
  return (
    <>
      <div className="check-form" ref={form}>
        <TextArea
          label="Codes in sequence"
          rows={4}
          value={list.codes}
          onChange={(codes) => onList({ ...list, codes })}
          hint="E11.22 N18.31 99213-25 J3301x4; N18.31/Y is present on admission."
        />
        <div className="row">
          <SelectField
            label="Setting"
            value={list.setting}
            options={SETTINGS}
            onChange={(setting) => onList({ ...list, setting: setting as Setting })}
          />
          <PatientFilter address={address} />
          <CoverageChoice address={address} />
        </div>
      </div>
      {error ? (
        <div className="pad">
          <ErrorPanel
            happened="The list was not checked."
            kept={messageOf(error)}
            toDo="Change the list, or try again."
          />
        </div>
      ) : null}
      {typed && data ? (
        <section aria-label="Findings">
          <SectionHead
            title="Findings"
            summary={findingsSummary(findings)}
            aside={`${countWords(data)} on ${day(address.on)}`}
            tinted
          />
          {data.unread.length > 0 ? (
            <p className="pad care text-grid">No code, left out: {data.unread.join(", ")}.</p>
          ) : null}
          <FindingList
            findings={findings}
            size="tall"
            none="Nothing was found against these codes."
            onOpen={({ id }) => {
              const code = findings.find((finding) => finding.id === id)?.opens;
              if (code) onOpen({ code });
            }}
          />
        </section>
      ) : (
        <div className="pad">
          <EmptyState kind="nothing-yet" title="No codes to check.">
            Type or paste them in the order of the claim. Nothing of it is kept.
          </EmptyState>
        </div>
      )}
    </>
  );
}

const countWords = ({ diagnoses, services }: Outputs["encoder"]["check"]): string =>
  `${diagnoses.length} ${diagnoses.length === 1 ? "diagnosis" : "diagnoses"}, ${services.length} ${services.length === 1 ? "service" : "services"}`;

const MOST_CHARACTERS = 1000;

function useCheckedList({ on, sex, age, contractor }: EncoderAddress, { codes, setting }: TypedList) {
  const trpc = useTRPC();
  return useQuery(
    trpc.encoder.check.queryOptions(
      {
        codes: codes.trim().slice(0, MOST_CHARACTERS),
        on,
        setting,
        ...(sex ? { sex } : {}),
        ...(age === null ? {} : { age }),
        ...(contractor ? { contractor } : {}),
      },
      { enabled: codes.trim() !== "", placeholderData: keepPreviousData },
    ),
  );
}
