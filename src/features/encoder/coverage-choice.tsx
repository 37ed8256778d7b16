"use client";

import { useQuery } from "@tanstack/react-query";
import { SelectField } from "@/components/ui/select-field";
import { contractorOptions } from "@/features/encoder/coverage-section";
import type { EncoderAddress } from "@/features/encoder/encoder-address";
import { useTRPC } from "@/trpc/client";

/** Whose coverage articles the list is asked against; where none is loaded that is said, not left out. */
export function CoverageChoice({ address }: { readonly address: EncoderAddress }) {
  const trpc = useTRPC();
  const { data } = useQuery(
    trpc.encoder.coverage.queryOptions({ on: address.on, limit: 1 }, { staleTime: 600_000 }),
  );
  if (data && !data.isLoaded)
    return <p className="quiet text-label">Coverage is not checked: no coverage article is loaded.</p>;
  return (
    <SelectField
      label="Coverage articles"
      value={address.contractor ?? ""}
      options={contractorOptions(data?.contractors ?? [], "Not asked")}
      onChange={(contractor) => address.refine({ contractor: contractor || null })}
    />
  );
}
