"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { useKeys } from "@/components/keyboard/use-keys";
import { Kbd } from "@/components/ui/kbd";
import { SwitchTabs } from "@/components/ui/switch-tabs";
import { type AppealAsked, AppealDialogs } from "@/features/appeals/appeal-dialogs";
import { AppealNextStep } from "@/features/appeals/appeal-next-step";
import { AppealPartsPane } from "@/features/appeals/appeal-parts-pane";
import { AppealStrip } from "@/features/appeals/appeal-strip";
import type { AppealView, CenterView } from "@/features/appeals/appeal-words";
import { ChecklistPane } from "@/features/appeals/checklist-pane";
import { LetterEditor } from "@/features/appeals/letter-editor";
import { LetterText } from "@/features/appeals/letter-text";
import { PacketPreview } from "@/features/appeals/packet-preview";
import { RecordToQuote } from "@/features/appeals/record-to-quote";
import { type AppealActs, quoteOf, useAppealActs } from "@/features/appeals/use-appeal-acts";
import { useTRPC } from "@/trpc/client";

const VIEWS = ["letter", "record", "packet"] as const satisfies CenterView[];
const VIEW_WORDS: Readonly<Record<CenterView, string>> = {
  letter: "Letter",
  record: "Record",
  packet: "Packet",
};

/** One appeal: is it complete, is it in time, what supports it. */
export function AppealPage({ appealId }: { readonly appealId: string }) {
  const trpc = useTRPC();
  const { data: view } = useSuspenseQuery(trpc.appeals.get.queryOptions({ appealId }));
  const acts = useAppealActs(appealId);
  const [center, setCenter] = useState<CenterView>(view.packet ? "packet" : "letter");
  const [editing, setEditing] = useState(false);
  const [asked, setAsked] = useState<AppealAsked>();
  const [documentId, setDocumentId] = useState<string>();
  const fresh = notQuoted(view);
  const mayQuote = view.maySave && fresh.length > 0;
  const accept = (wanted?: Candidate) => {
    if (!mayQuote) return;
    acts.save.mutate((now) => {
      const candidate = wanted ?? notQuoted(now)[0];
      return candidate && { quotes: [...now.quotes.map(quoteOf), quoteOf(candidate)] };
    });
  };
  const show = (next: CenterView) => {
    setEditing(false);
    setCenter(next);
  };
  useKeys("page", {
    "next-view": () => show(VIEWS[(VIEWS.indexOf(center) + 1) % VIEWS.length] ?? "letter"),
    accept: mayQuote ? () => accept() : undefined,
    edit: view.maySave
      ? () => {
          setCenter("letter");
          setEditing(true);
        }
      : undefined,
  });
  const openDocument = (id: string) => {
    setDocumentId(id);
    show("record");
  };
  return (
    <>
      <AppealStrip view={view} />
      <Panes screen="appeal" columns={["292px", "1fr", "348px"]}>
        <AppealPartsPane number={1} view={view} acts={acts} onShow={show} onDocument={openDocument} />
        <Pane
          number={2}
          title={VIEW_WORDS[center]}
          heading={
            <SwitchTabs
              label="Views of the appeal"
              tabs={VIEWS.map((id) => ({ id, label: VIEW_WORDS[id] }))}
              current={center}
              onChange={(id) => show(VIEWS.find((known) => known === id) ?? "letter")}
            />
          }
          aside={
            <>
              <Kbd action="next-view" /> next view
            </>
          }
        >
          <Center {...{ view, acts, center, editing, documentId }} onEdited={() => setEditing(false)} />
        </Pane>
        <ChecklistPane number={3} view={view} acts={acts} candidates={fresh} onAccept={accept} />
      </Panes>
      <AppealNextStep
        view={view}
        acts={acts}
        editing={editing}
        ask={setAsked}
        onCompleted={() => show("packet")}
      />
      <AppealDialogs asked={asked} view={view} acts={acts} onClose={() => setAsked(undefined)} />
    </>
  );
}

type Candidate = AppealView["candidates"][number];

/** The coder's passages that the letter does not quote yet. */
const notQuoted = ({ candidates, quotes }: AppealView): Candidate[] =>
  candidates.filter(
    (candidate) =>
      !quotes.some(
        ({ documentId, start, end }) =>
          documentId === candidate.documentId && start === candidate.start && end === candidate.end,
      ),
  );

interface CenterProps {
  readonly view: AppealView;
  readonly acts: AppealActs;
  readonly center: CenterView;
  readonly editing: boolean;
  readonly documentId: string | undefined;
  readonly onEdited: () => void;
}

function Center({ view, acts, center, editing, documentId, onEdited }: CenterProps) {
  if (center === "record") return <RecordToQuote view={view} acts={acts} wantedId={documentId} />;
  if (center === "packet") return <PacketPreview view={view} />;
  if (editing) return <LetterEditor view={view} acts={acts} onDone={onEdited} />;
  return <LetterText segments={view.plan.letter} />;
}
