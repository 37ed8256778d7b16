"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { parseAsString, useQueryStates } from "nuqs";
import { useEffect, useRef } from "react";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { useKeys } from "@/components/keyboard/use-keys";
import { useRovingRows } from "@/components/keyboard/use-roving-rows";
import { EmptyState } from "@/components/ui/empty-state";
import { type CalendarDate, calendarDate, parseCalendarDate } from "@/domain/shared/calendar-date";
import { type Outputs, useTRPC } from "@/trpc/client";
import { guidelineHref } from "@/trpc/use-references";
import { useViewer } from "@/trpc/use-viewer";

type GuidelineDocument = NonNullable<Outputs["encoder"]["guideline"]>;

/** The official guidelines of a date: contents left, a section with everything within it right. */
export function GuidelinesPage() {
  const trpc = useTRPC();
  const { today } = useViewer();
  const [address, setAddress] = useQueryStates({ section: parseAsString, on: parseAsString });
  const on = (address.on ? parseCalendarDate(address.on) : undefined) ?? calendarDate(today);
  const number = address.section ?? "I";
  const { data, isPending } = useQuery(
    trpc.encoder.guideline.queryOptions(
      { on, number },
      { staleTime: 600_000, placeholderData: keepPreviousData },
    ),
  );
  useKeys("page", { back: () => window.history.back() });
  const open = (section: string) => void setAddress({ section }, { history: "push" });
  return (
    <>
      <IdentityStrip
        page
        title="Official guidelines"
        sentence={data ? [data.edition.name, data.edition.remark].filter(Boolean).join(" · ") : ""}
      />
      {data ? (
        <Panes columns={["420px", "1fr"]}>
          <Pane number={1} title="Contents" summary={`${data.contents.length} sections`} opensFocused>
            <Contents contents={data.contents} current={number} onOpen={open} />
          </Pane>
          <Pane number={2} title={`Section ${number}`}>
            <SectionText open={data.open} on={on} />
          </Pane>
        </Panes>
      ) : (
        <Panes columns={["1fr"]}>
          <Pane number={1} title="Contents">
            {isPending ? null : (
              <div className="pad">
                <EmptyState kind="nothing-yet" title="The official guidelines are not loaded.">
                  An administrator imports the PDF of the year under Settings, Code sets.
                </EmptyState>
              </div>
            )}
          </Pane>
        </Panes>
      )}
      <NextStepLine message={<b>Guidelines hold for the fiscal year of the date.</b>} />
    </>
  );
}

interface ContentsProps {
  readonly contents: GuidelineDocument["contents"];
  readonly current: string;
  readonly onOpen: (number: string) => void;
}

function Contents({ contents, current, onOpen }: ContentsProps) {
  const list = useRef<HTMLUListElement>(null);
  const { rowProps, focusRow } = useRovingRows({
    count: contents.length,
    list,
    onOpen: (index) => onOpen(contents[index]?.number ?? current),
  });
  const at = contents.findIndex(({ number }) => number === current);
  useFirstPlace(() => focusRow(at), at > 0);
  return (
    <ul ref={list} className="guideline-contents" aria-label="Sections">
      {contents.map(({ number, title, level }, index) => (
        <li
          key={number}
          {...rowProps(index)}
          data-level={level}
          aria-current={number === current ? "true" : undefined}
          onDoubleClick={() => onOpen(number)}
        >
          <button type="button" tabIndex={-1} className="link-plain" onClick={() => onOpen(number)}>
            <span className="code">{number}</span> {title}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The page opens at the section of its address, once. */
function useFirstPlace(go: () => void, wanted: boolean): void {
  const gone = useRef(false);
  useEffect(() => {
    if (gone.current || !wanted) return;
    gone.current = true;
    go();
  });
}

/** The same words may stand twice. */
const keyed = (paragraphs: readonly string[]) => paragraphs.map((text, at) => ({ key: `${at}`, text }));

interface SectionTextProps extends Pick<GuidelineDocument, "open"> {
  readonly on: CalendarDate;
}

/** Each number leads to its own part, so that it can be linked to. */
const SectionText = ({ open, on }: SectionTextProps) =>
  open.length === 0 ? (
    <p className="pad quiet">This edition has no section of that number.</p>
  ) : (
    <article className="guideline-text">
      {open.map(({ number, title, page, paragraphs }) => (
        <section key={number} aria-label={`Section ${number}`}>
          <h3>
            <a href={guidelineHref(number, on)}>
              <span className="code">{number}</span>
            </a>{" "}
            {title} <span className="quiet text-label">page {page}</span>
          </h3>
          {keyed(paragraphs).map(({ key, text }) => (
            <p key={key}>{text}</p>
          ))}
        </section>
      ))}
    </article>
  );
