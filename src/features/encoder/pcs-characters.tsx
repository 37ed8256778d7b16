"use client";

import { useQuery } from "@tanstack/react-query";
import { SectionHead } from "@/components/ui/section-head";
import { useEncoderAddress } from "@/features/encoder/encoder-address";
import type { CodePage } from "@/features/encoder/encoder-words";
import { PcsChosen } from "@/features/encoder/pcs-chosen";
import { useTRPC } from "@/trpc/client";

const CHARACTERS = 7;

/** What each character of a hospital procedure says, with its definition; the builder has them beside already. */
export function PcsCharacters({ page }: { readonly page: CodePage }) {
  const trpc = useTRPC();
  const address = useEncoderAddress();
  const asks = page.system === "icd10pcs" && page.code.length === CHARACTERS && address.view !== "pcs";
  const { data } = useQuery(
    trpc.encoder.pcs.queryOptions(
      { prefix: page.code, on: address.on },
      { enabled: asks, staleTime: 600_000 },
    ),
  );
  const step = data?.step;
  // A code that the tables at hand do not have is not told by them.
  if (!asks || step?.prefix !== page.code) return null;
  return (
    <section aria-label="Characters">
      <SectionHead title="Characters" summary={data?.edition?.name} tinted />
      <PcsChosen
        step={step}
        label="Characters of the code"
        onBack={(length) => address.go({ view: "pcs", pcs: page.code.slice(0, length) || null, keys: null })}
      />
    </section>
  );
}
