import type { Metadata } from "next";
import { AuditsPage } from "@/features/coding-audits/audits-page";
import { Permitted } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Audits" };

export default function Page() {
  return (
    <Permitted needs="coding-audit:read">
      <AuditsPage />
    </Permitted>
  );
}
