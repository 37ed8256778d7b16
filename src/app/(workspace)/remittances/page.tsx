import type { Metadata } from "next";
import { RemittancesPage } from "@/features/remittances/remittances-page";

export const metadata: Metadata = { title: "Remittances" };

export default function Page() {
  return <RemittancesPage />;
}
