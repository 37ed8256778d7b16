import type { Metadata } from "next";
import { CodingQueuePage } from "@/features/coding/coding-queue-page";

export const metadata: Metadata = { title: "Coding queue" };

export default function Page() {
  return <CodingQueuePage />;
}
