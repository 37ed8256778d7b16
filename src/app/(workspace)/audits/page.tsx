import type { Metadata } from "next";
import { AuditsPage } from "@/features/coding-audits/audits-page";

export const metadata: Metadata = { title: "Audits" };

export default function Page() {
  return <AuditsPage />;
}
