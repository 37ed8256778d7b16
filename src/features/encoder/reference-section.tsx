"use client";

import { useRef } from "react";
import { useKeys } from "@/components/keyboard/use-keys";
import { ReferenceList } from "@/components/reference-list";
import { SectionHead } from "@/components/ui/section-head";
import { type EncoderSet, useEncoderAddress } from "@/features/encoder/encoder-address";
import type { CodePage } from "@/features/encoder/encoder-words";
import { useReferences } from "@/trpc/use-references";

/** Official guidelines, policies and licensed references on the open code. */
export function ReferenceSection({ page }: { readonly page: CodePage }) {
  const { on } = useEncoderAddress();
  const known = page.status !== "unknown" && page.status !== "no-release" && page.section === undefined;
  const { loaded, edition, shown } = useReferences(
    { set: page.system as EncoderSet, code: page.code, on },
    known,
  );
  const { guidelines, chapter, entries } = shown;
  const list = useRef<HTMLElement>(null);
  useKeys("page", {
    references: () => {
      const first = list.current?.querySelector<HTMLElement>("summary");
      first?.focus();
      return first !== null && first !== undefined;
    },
  });
  if (!known || !loaded || guidelines.length + chapter.length + entries.length === 0) return null;
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
