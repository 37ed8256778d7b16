import type { Metadata } from "next";
import { DashboardPage } from "@/features/measures/dashboard-page";

export const metadata: Metadata = { title: "Measures" };

export default function Page() {
  return <DashboardPage />;
}
