import type { Metadata } from "next";
import { DemoClockPage } from "@/features/settings/demo-clock-page";
import { Permitted } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Demo" };

export default function Page() {
  return (
    <Permitted needs="demo:advance-clock">
      <DemoClockPage />
    </Permitted>
  );
}
