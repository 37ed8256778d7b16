"use client";

import { instantText } from "@/components/format/instant-text";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Facts } from "@/components/ui/facts";
import { SectionHead } from "@/components/ui/section-head";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import { type AppealView, CHANNEL_WORDS } from "@/features/appeals/appeal-words";
import { LetterText } from "@/features/appeals/letter-text";
import { useViewer } from "@/trpc/use-viewer";

/** The packet in its order. Once complete its bytes are fixed: what is opened here is what leaves. */
export function PacketPreview({ view }: { readonly view: AppealView }) {
  const { organization } = useViewer();
  const { packet, appeal, plan, quotes } = view;
  return (
    <>
      {packet ? (
        <>
          <Facts
            facts={[
              { label: "Packet", value: `${packet.pages} pages, numbered 1 to ${packet.pages}` },
              { label: "Fixed", value: instantText(packet.createdAt, organization.timeZone) },
              { label: "SHA-256", value: <span className="mono">{packet.sha256.slice(0, 16)}…</span> },
              ...(appeal.proof ? [{ label: "Proof of sending", value: appeal.proof }] : []),
            ]}
          />
          <div className="pad row">
            {view.documentsVisible ? (
              <a className="btn" href={`/api/appeals/${appeal.id}/packet`} download>
                Open the PDF
              </a>
            ) : (
              <Button closed="it holds documents that you may not read">Open the PDF</Button>
            )}
          </div>
        </>
      ) : (
        <div className="pad">
          <EmptyState kind="nothing-yet" title="The packet is not built yet.">
            {plan.missing.length === 0 ? "Complete the appeal to build it." : plan.missing.join(". ")}
          </EmptyState>
        </div>
      )}
      <SectionHead
        title="Cover sheet"
        aside={appeal.channel ? CHANNEL_WORDS[appeal.channel] : "channel not chosen"}
      />
      <ol className="play">
        {plan.parts.map(({ id, title, content }) => (
          <li key={id}>
            <span>{title}</span>
            <span className="quiet">{content}</span>
          </li>
        ))}
      </ol>
      <SectionHead title="Letter" />
      <LetterText segments={plan.letter} />
      <SectionHead title="Quoted passages" />
      {quotes.map((quote) => (
        <p className="quoted" key={`${quote.documentId} ${quote.start}`}>
          <mark>{quote.text}</mark>
          <small>
            {quote.title}, {formatCalendarDate(quote.date)}
          </small>
        </p>
      ))}
    </>
  );
}
