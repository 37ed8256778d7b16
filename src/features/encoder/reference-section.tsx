"use client";

import { useRef } from "react";
import { useKeys } from "@/components/keyboard/use-keys";
import { ReferenceList } from "@/components/reference-list";
import { SectionHead } from "@/components/ui/section-head";
import { CoverageSection } from "@/features/encoder/coverage-section";
import { type EncoderSet, useEncoderAddress } from "@/features/encoder/encoder-address";
import type { CodePage } from "@/features/encoder/encoder-words";
import { useReferences } from "@/trpc/use-references";

interface PageProps {
  readonly page: CodePage;
}

/** What is asked for beside the page comes after it, one part below the other: nothing that is read is pushed away. */
export function AskedBeside({ page }: PageProps) {
  const { on } = useEncoderAddress();
  const known = page.status !== "unknown" && page.status !== "no-release" && page.section === undefined;
  const references = useReferences({ set: page.system as EncoderSet, code: page.code, on }, known);
  if (!references.settled) return null;
  return (
    <>
      {known && references.loaded ? <ReferenceSection references={references} /> : null}
      <CoverageSection page={page} />
    </>
  );
}

/** Official guidelines, policies and licensed references on the open code. */
function ReferenceSection({ references }: { readonly references: ReturnType<typeof useReferences> }) {
  const { edition, shown } = references;
  const { guidelines, chapter, entries } = shown;
  const list = useRef<HTMLElement>(null);
  useKeys("page", {
    references: () => {
      const first = list.current?.querySelector<HTMLElement>("summary");
      first?.focus();
      return first !== null && first !== undefined;
    },
  });
  if (guidelines.length + chapter.length + entries.length === 0) return null;
  return (
    <section ref={list} aria-label="Reference">
      <SectionHead
        title="Reference"
        summary={edition ? [edition.name, edition.remark].filter(Boolean).join(" · ") : undefined}
        tinted
      />
      <ReferenceList {...shown} open={2} />
    </section>
  );
}
