import type { ReactNode } from "react";
import { SessionGuard } from "@/features/access/session-guard";
import { WorkspaceFrame } from "@/features/frame/workspace-frame";
import { SignedIn } from "@/trpc/prefetch";

export default function WorkspaceLayout({ children }: { readonly children: ReactNode }) {
  return (
    <SignedIn>
      <SessionGuard>
        <WorkspaceFrame>{children}</WorkspaceFrame>
      </SessionGuard>
    </SignedIn>
  );
}
