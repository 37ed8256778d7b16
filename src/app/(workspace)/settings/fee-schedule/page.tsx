import type { Metadata } from "next";
import { FeeSchedulePage } from "@/features/settings/fee-schedule-page";

export const metadata: Metadata = { title: "Fee schedule" };

export default function Page() {
  return <FeeSchedulePage />;
}
