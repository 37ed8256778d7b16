import type { Metadata } from "next";
import { FacilitiesPage } from "@/features/settings/facilities-page";
import { Prefetch } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Facilities" };

export default function Page() {
  return (
    <Prefetch
      load={({ queryClient, trpc }) => queryClient.fetchQuery(trpc.settings.facilities.queryOptions({}))}
    >
      <FacilitiesPage />
    </Prefetch>
  );
}
