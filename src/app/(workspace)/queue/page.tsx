import type { Metadata } from "next";
import { CodingQueuePage } from "@/features/coding/coding-queue-page";
import { Permitted } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Coding queue" };

export default function Page() {
  return (
    <Permitted needs="coding:read">
      <CodingQueuePage />
    </Permitted>
  );
}
