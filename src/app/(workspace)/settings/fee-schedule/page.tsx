import type { Metadata } from "next";
import { FeeSchedulePage } from "@/features/settings/fee-schedule-page";
import { Permitted } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Fee schedule" };

export default function Page() {
  return (
    <Permitted needs="settings:read">
      <FeeSchedulePage />
    </Permitted>
  );
}
