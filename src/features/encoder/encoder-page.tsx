"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { walkBack } from "@/components/frame/address-state";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine, type Step } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import type { Way } from "@/components/frame/ways-on";
import { useKeys } from "@/components/keyboard/use-keys";
import { SwitchTabs } from "@/components/ui/switch-tabs";
import { chartHref } from "@/features/encoder/chart-href";
import { CodePane, useCodePage } from "@/features/encoder/code-pane";
import {
  type CodeRef,
  ENCODER_VIEWS,
  type EncoderAddress,
  type EncoderView,
  useEncoderAddress,
} from "@/features/encoder/encoder-address";
import { EncoderLayers, type Layer } from "@/features/encoder/encoder-layers";
import { type EncoderWalk, EncoderWalkProvider } from "@/features/encoder/encoder-walk";
import { type CodePage, standingWords } from "@/features/encoder/encoder-words";
import { Finder } from "@/features/encoder/finder";
import { pairListName, pairsNamed } from "@/features/encoder/pairs-shown";
import { ServiceDate } from "@/features/encoder/service-date";
import { type OfficeNote, useAnnotations } from "@/features/encoder/use-annotations";
import { useFavorites } from "@/trpc/use-favorites";

const VIEWS: readonly { readonly id: EncoderView; readonly label: string }[] = [
  { id: "search", label: "Search" },
  { id: "index", label: "Index" },
  { id: "tables", label: "Tables" },
  { id: "pcs-index", label: "PCS index" },
  { id: "pcs", label: "PCS builder" },
  { id: "check", label: "Checker" },
];

/** A table is wide; the page of a code then takes less. */
const COLUMNS: Readonly<Record<EncoderView, readonly string[]>> = {
  search: ["560px", "1fr"],
  index: ["560px", "1fr"],
  tables: ["1fr", "440px"],
  "pcs-index": ["560px", "1fr"],
  pcs: ["560px", "1fr"],
  check: ["560px", "1fr"],
};

/** The book: what is looked for left, the code with everything it inherits right, always on a date. */
export function EncoderPage() {
  const router = useRouter();
  const address = useEncoderAddress();
  const [preview, setPreview] = useState<CodeRef>();
  const opened = address.code ? { code: address.code, set: address.set ?? undefined } : undefined;
  const shown = preview ?? opened;
  const found = useCodePage(shown, address.on);
  const page = shown ? found.data : undefined;
  const open = (code: CodeRef) => {
    setPreview(undefined);
    address.go({ code: code.code, set: code.set ?? null, pairs: null });
    focusPage();
  };
  const favorites = useFavorites(address.on);
  const annotations = useAnnotations(page);
  const [layer, setLayer] = useState<Layer>();
  const write = (note: OfficeNote | undefined) => setLayer({ kind: "note", note });
  useEncoderKeys({ address, page, open });
  useKeys("page", {
    favorite: annotations.toggle,
    new: annotations.annotates ? () => write(undefined) : undefined,
  });
  return (
    <EncoderWalkProvider walk={walkOf(address, open)}>
      <IdentityStrip
        page
        title="Encoder"
        sentence="Every code by date of service, with the rules that bind it."
        clock={{ label: "Date of service", value: <ServiceDate address={address} /> }}
      />
      <Panes screen={`encoder-${address.view}`} columns={COLUMNS[address.view]}>
        <Pane
          number={1}
          title="Find"
          heading={
            <SwitchTabs
              label="Ways to a code"
              tabs={VIEWS}
              current={address.view}
              onChange={(id) => {
                setPreview(undefined);
                address.go({ view: id as EncoderView });
              }}
            />
          }
        >
          <Finder {...{ address, favorites }} onPreview={setPreview} onOpen={open} />
        </Pane>
        <CodePane
          view={address.view}
          {...{ shown, found, annotations }}
          awaitsNotes={page !== undefined && favorites.isAnnotated(page.system, page.code)}
          onWrite={write}
        />
      </Panes>
      <NextStepLine
        message={messageFor(page, address.view)}
        {...takeStep(address, page, (href) => router.push(href))}
        {...(annotations.annotates
          ? { others: [noteStep(() => write(undefined))], ways: ways(setLayer) }
          : {})}
      />
      <EncoderLayers
        {...{ layer, page, annotations }}
        lists={favorites.lists}
        onClose={() => setLayer(undefined)}
      />
    </EncoderWalkProvider>
  );
}

const walkOf = (address: EncoderAddress, open: (code: CodeRef) => void): EncoderWalk => ({
  on: address.on,
  open,
  pairs: address.pairs ? pairsNamed(address.pairs) : undefined,
  showPairs: (pairs) => address.go({ pairs: pairs ? pairListName(pairs) : null }),
  contractor: address.contractor ?? undefined,
  choose: (contractor) => address.refine({ contractor: contractor || null }),
});

/** Into the chart that the encoder was opened from; there the code book asks for the last word. */
function takeStep(
  address: EncoderAddress,
  page: CodePage | undefined,
  push: (href: string) => void,
): { next?: Step } {
  const href = page?.status === "valid" ? chartHref(address, page) : undefined;
  if (!href) return {};
  return { next: { label: "Take into the chart", action: "do-next-step", onAct: () => push(href) } };
}

const noteStep = (onAct: () => void): Step => ({ label: "Note", action: "new", onAct });

const ways = (onLayer: (layer: Layer) => void): readonly Way[] => [
  {
    id: "pick-list",
    label: "Put on a pick list",
    note: "Shared by the whole office",
    onChoose: () => onLayer({ kind: "pick-list" }),
  },
];

/** After the step the reader stands in the page, at its top. */
function focusPage(): void {
  requestAnimationFrame(() => {
    const pane = document.querySelector<HTMLElement>('[data-pane="2"]');
    pane?.focus({ preventScroll: window.matchMedia("(min-width: 721px)").matches });
    pane?.scrollTo({ top: 0 });
  });
}

const FIRST_WORDS: Readonly<Record<EncoderView, string>> = {
  search: "Type what the record says.",
  index: "Type a main term, or words inside a term.",
  tables: "Type the words of a row.",
  "pcs-index": "Type a procedure, a device or a body part, or words inside a term.",
  pcs: "Choose one character after the other.",
  check: "Type the codes of a claim in sequence.",
};

function messageFor(page: CodePage | undefined, view: EncoderView) {
  if (!page) return <b>{FIRST_WORDS[view]}</b>;
  if (page.section) return <b>{page.title}</b>;
  return (
    <>
      <b>{page.code}</b> {standingWords(page)}.
    </>
  );
}

interface EncoderKeys {
  readonly address: EncoderAddress;
  readonly page: CodePage | undefined;
  readonly open: (code: CodeRef) => void;
}

/** Keys that mean the same wherever the focus is in the encoder. */
function useEncoderKeys({ address, page, open }: EncoderKeys): void {
  const router = useRouter();
  const set = page?.system as CodeRef["set"];
  const to = (code: string | undefined) => (code ? () => open({ code, set }) : undefined);
  useKeys("page", {
    "go-up": to(page?.levels.filter(({ owner }) => owner !== page.code).at(-1)?.owner),
    "next-record": to(page?.next),
    "previous-record": to(page?.previous),
    "next-view": () =>
      address.go({
        view: ENCODER_VIEWS[(ENCODER_VIEWS.indexOf(address.view) + 1) % ENCODER_VIEWS.length] ?? "search",
      }),
    back: () => {
      if (walkBack()) return true;
      const chart = chartHref(address, undefined);
      if (chart) router.push(chart);
      return chart !== undefined;
    },
  });
}
