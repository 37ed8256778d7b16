import type { Metadata } from "next";
import { DemoClockPage } from "@/features/settings/demo-clock-page";

export const metadata: Metadata = { title: "Demo" };

export default function Page() {
  return <DemoClockPage />;
}
