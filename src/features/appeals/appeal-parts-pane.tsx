"use client";

import { Pane } from "@/components/frame/pane";
import { Button } from "@/components/ui/button";
import { CheckField } from "@/components/ui/check-field";
import { SectionHead } from "@/components/ui/section-head";
import { SeverityMark } from "@/components/ui/severity-mark";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import type { AppealView, CenterView } from "@/features/appeals/appeal-words";
import type { AppealActs } from "@/features/appeals/use-appeal-acts";

interface PartsProps {
  readonly number: number;
  readonly view: AppealView;
  readonly acts: AppealActs;
  readonly onShow: (view: CenterView) => void;
  readonly onDocument: (documentId: string) => void;
}

const SHOWN_IN: Readonly<Record<string, CenterView>> = {
  cover: "packet",
  letter: "letter",
  evidence: "record",
  remittance: "packet",
  records: "record",
};

/** The parts in their order, each with what it lacks; below, the documents that may go along. */
export function AppealPartsPane({ number, view, acts, onShow, onDocument }: PartsProps) {
  const { plan, documents } = view;
  return (
    <Pane
      number={number}
      title="Parts"
      summary={plan.missing.length === 0 ? "complete" : `${plan.missing.length} missing`}
    >
      <ol className="play">
        {plan.parts.map(({ id, title, content, missing }) => (
          <li key={id}>
            <SeverityMark severity={missing.length === 0 ? "settled" : "blocks"} />
            <span>
              <button type="button" className="word-button" onClick={() => onShow(SHOWN_IN[id] ?? "letter")}>
                {title}
              </button>
              <small>{missing.length === 0 ? content : missing.join(". ")}</small>
            </span>
          </li>
        ))}
      </ol>
      <SectionHead title="Documents" aside={`${view.attachedIds.length} of ${documents.length} go along`} />
      {view.documentsVisible ? null : (
        <p className="pad quiet">You may not read the documents of this encounter.</p>
      )}
      <ul className="play">
        {documents.map((document) => (
          <li key={document.id}>
            <DocumentRow view={view} acts={acts} document={document} onOpen={() => onDocument(document.id)} />
          </li>
        ))}
      </ul>
    </Pane>
  );
}

interface DocumentRowProps {
  readonly view: AppealView;
  readonly acts: AppealActs;
  readonly document: AppealView["documents"][number];
  readonly onOpen: () => void;
}

function DocumentRow({ view, acts, document, onOpen }: DocumentRowProps) {
  const quoted = view.quotes.some(({ documentId }) => documentId === document.id);
  const attached = view.attachedIds.includes(document.id);
  const attach = (on: boolean) =>
    acts.save.mutate(({ attachedIds }) => ({
      documentIds: on ? [...attachedIds, document.id] : attachedIds.filter((id) => id !== document.id),
    }));
  const words = `${document.title}, ${formatCalendarDate(document.date)}`;
  return (
    <span className="row grow">
      {view.maySave && !quoted ? (
        <CheckField label={words} checked={attached} onChange={attach} />
      ) : (
        <span>
          {words} {quoted ? <span className="quiet">quoted, goes along</span> : null}
        </span>
      )}
      <Button look="plain" onPress={onOpen}>
        Read
      </Button>
    </span>
  );
}
