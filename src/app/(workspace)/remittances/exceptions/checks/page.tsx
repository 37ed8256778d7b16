import type { Metadata } from "next";
import { HeldChecksPage } from "@/features/remittances/held-checks-page";
import { Permitted } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Checks to decide" };

export default function Page() {
  return (
    <Permitted needs="remittance:read">
      <HeldChecksPage />
    </Permitted>
  );
}
