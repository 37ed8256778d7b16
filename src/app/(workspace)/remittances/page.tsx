import type { Metadata } from "next";
import { RemittancesPage } from "@/features/remittances/remittances-page";
import { Permitted } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Remittances" };

export default function Page() {
  return (
    <Permitted needs="remittance:read">
      <RemittancesPage />
    </Permitted>
  );
}
