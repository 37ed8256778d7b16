import type { ReactNode } from "react";
import { ApiProvider } from "@/trpc/provider";

export default function EntryLayout({ children }: { readonly children: ReactNode }) {
  return <ApiProvider>{children}</ApiProvider>;
}
