import type { Metadata } from "next";
import { ClaimsPage } from "@/features/claims/claims-page";
import { Permitted } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Claims" };

export default function Page() {
  return (
    <Permitted needs="claim:read">
      <ClaimsPage />
    </Permitted>
  );
}
