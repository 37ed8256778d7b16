import type { Metadata } from "next";
import { MeasureRowsPage } from "@/features/measures/measure-rows-page";

export const metadata: Metadata = { title: "Rows of a measure" };

export default function Page() {
  return <MeasureRowsPage />;
}
