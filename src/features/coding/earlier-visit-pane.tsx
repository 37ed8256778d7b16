"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Pane } from "@/components/frame/pane";
import { EmptyState } from "@/components/ui/empty-state";
import { Kbd } from "@/components/ui/kbd";
import { SwitchTabs } from "@/components/ui/switch-tabs";
import type { CodingSheet } from "@/domain/coding/coding-sheet";
import { dayText, settingWords } from "@/features/coding/coding-words";
import { type OfferedCode, OfferedCodes, type OfferedSection } from "@/features/coding/offered-codes";
import { closedWords } from "@/features/coding/pickable-lists";
import type { Workspace } from "@/features/coding/sheet-wire";
import { isOnSheet, type TakenCode } from "@/features/coding/taken-codes";
import { type Outputs, useTRPC } from "@/trpc/client";

type Visit = Outputs["coding"]["earlierVisits"][number];
type Service = Visit["services"][number];

interface EarlierVisitPaneProps {
  readonly sheet: CodingSheet;
  readonly encounter: Workspace["encounter"];
  readonly onTake: (codes: readonly TakenCode[]) => void;
}

/** What was coded before for this patient; each code is confirmed for this record by itself. */
export function EarlierVisitPane({ sheet, encounter, onTake }: EarlierVisitPaneProps) {
  const trpc = useTRPC();
  const [wanted, setWanted] = useState<string>();
  const { data: visits } = useQuery(
    trpc.coding.earlierVisits.queryOptions({ encounterId: encounter.id }, { staleTime: 60_000 }),
  );
  const current = visits?.find(({ encounterId }) => encounterId === wanted) ?? visits?.[0];
  const nextVisit = () => {
    const at = visits?.findIndex(({ encounterId }) => encounterId === current?.encounterId) ?? 0;
    setWanted(visits?.[(at + 1) % visits.length]?.encounterId);
  };
  return (
    <Pane
      number={3}
      title="Earlier encounters"
      heading={
        <>
          <h2 className="nowrap">Earlier</h2>
          <SwitchTabs
            label="Encounters"
            tabs={(visits ?? []).map(({ encounterId, serviceFrom }) => ({
              id: encounterId,
              label: dayText(serviceFrom),
            }))}
            current={current?.encounterId ?? ""}
            onChange={setWanted}
          />
        </>
      }
      opensFocused
    >
      <p className="book-field">
        <span className="quiet">
          <Kbd action="accept" /> confirms one code for this record; nothing is copied by itself.{" "}
          <Kbd action="next-view" /> next encounter, <Kbd action="back" /> closes
        </span>
      </p>
      {current ? (
        <OfferedCodes
          key={current.encounterId}
          label={`Codes of ${dayText(current.serviceFrom)}`}
          sections={sectionsOf(current, sheet)}
          onTake={([row]) => (row ? onTake(takenOf(current, row)) : undefined)}
          keys={{ "next-view": nextVisit }}
        />
      ) : visits ? (
        <div className="pad">
          <EmptyState kind="nothing-yet" title="No finished encounter of this patient before this one." />
        </div>
      ) : null}
    </Pane>
  );
}

function sectionsOf(visit: Visit, sheet: CodingSheet): OfferedSection[] {
  const { diagnoses, services, number, setting, provider } = visit;
  const who = [number, settingWords(setting), provider].filter(Boolean).join(" · ");
  return [
    {
      id: "diagnoses",
      title: "Diagnoses",
      summary: who,
      rows: diagnoses.map((row, index) => ({
        ...offered(row, `diagnosis ${index}`),
        taken: isOnSheet(sheet, "diagnosis", row.code),
      })),
    },
    {
      id: "services",
      title: "Services",
      rows: services.map((row, index) => ({
        ...offered(row, `service ${index}`),
        note: serviceWords(row),
        taken: isOnSheet(sheet, "procedure", row.code),
      })),
    },
  ];
}

const offered = (row: Visit["diagnoses"][number], id: string): OfferedCode => ({
  id,
  code: row.code,
  title: row.title,
  closed: row.needsMoreCharacters ? "needs more characters on this date" : closedWords(row),
});

/** "25 · 2 units · diagnoses 1 3" */
const serviceWords = ({ modifiers, units, diagnosisPointers }: Service): string =>
  [
    modifiers.join(" "),
    units === 1 ? "" : `${units} units`,
    diagnosisPointers.length > 0 ? `for ${diagnosisPointers.join(" ")}` : "",
  ]
    .filter(Boolean)
    .join(" · ");

function takenOf({ encounterId, serviceFrom, diagnoses, services }: Visit, { id }: OfferedCode): TakenCode[] {
  const [kind, at] = id.split(" ");
  const shared = { key: crypto.randomUUID(), copiedFrom: { encounterId, on: serviceFrom } };
  const diagnosis = kind === "diagnosis" ? diagnoses[Number(at)] : undefined;
  if (diagnosis) return [{ ...shared, kind: "diagnosis", code: diagnosis.code, title: diagnosis.title }];
  const service = services[Number(at)];
  if (!service) return [];
  const { code, title, modifiers, units } = service;
  return [{ ...shared, kind: "procedure", code, title, modifiers, units }];
}
