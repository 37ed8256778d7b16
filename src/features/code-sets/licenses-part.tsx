"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { CheckField } from "@/components/ui/check-field";
import { SectionHead } from "@/components/ui/section-head";
import { useTRPC } from "@/trpc/client";

type Licensed = "cpt" | "cdt";

/** Whom the licenses cover: everyone else sees our own words, or that the descriptor is not licensed. */
export function LicensesPart({ systems }: { readonly systems: readonly Licensed[] }) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { data: people = [] } = useQuery(trpc.codeSets.licenses.queryOptions({}));
  const { mutate } = useMutation(
    trpc.codeSets.setLicenses.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries(trpc.codeSets.pathFilter()),
    }),
  );
  return systems.map((system) => (
    <section key={system} aria-label={`License of ${system.toUpperCase()}`}>
      <SectionHead
        title={`Who may see the words of ${system.toUpperCase()}`}
        summary="people whom your license covers"
      />
      <div className="pad stack">
        {people.map(({ userId, name, licenses }) => (
          <CheckField
            key={userId}
            label={name}
            checked={licenses.includes(system)}
            onChange={(covered) =>
              mutate({
                userId,
                licenses: systems.filter((each) => (each === system ? covered : licenses.includes(each))),
              })
            }
          />
        ))}
      </div>
    </section>
  ));
}
