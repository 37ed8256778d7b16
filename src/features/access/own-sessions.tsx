"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { DataTable } from "@/components/data-table";
import { instantText } from "@/components/format/instant-text";
import { Button } from "@/components/ui/button";
import type { Column } from "@/components/work-queue/column";
import { type Outputs, useTRPC } from "@/trpc/client";
import { useViewer } from "@/trpc/use-viewer";

type Session = Outputs["account"]["get"]["sessions"][number];

const columns = (zone: string, end: (session: Session) => void): readonly Column<Session>[] => [
  {
    id: "device",
    heading: "Device",
    width: "1fr",
    cell: (session) => `${browserOf(session.userAgent)}, ${session.address ?? "address not known"}`,
  },
  {
    id: "seen",
    heading: "Last used",
    width: "140px",
    cell: (session) => instantText(session.lastSeenAt, zone),
  },
  {
    id: "end",
    heading: "",
    width: "90px",
    cell: (session) =>
      session.current ? (
        "this one"
      ) : (
        <Button look="plain" onPress={() => end(session)}>
          End
        </Button>
      ),
  },
];
const sessionKey = (session: Session): string => session.session;

/** Where the person is signed in now. */
export function OwnSessions({ sessions }: { readonly sessions: readonly Session[] }) {
  const trpc = useTRPC();
  const { organization } = useViewer();
  const queryClient = useQueryClient();
  const end = useMutation(
    trpc.account.endSession.mutationOptions({
      onSettled: () => queryClient.invalidateQueries(trpc.account.get.queryFilter()),
    }),
  );
  return (
    <DataTable
      label="Sessions"
      columns={columns(organization.timeZone, ({ session }) => end.mutate({ session }))}
      rows={sessions}
      rowId={sessionKey}
    />
  );
}

const BROWSERS = [
  ["Edg/", "Edge"],
  ["Firefox/", "Firefox"],
  ["Chrome/", "Chrome"],
  ["Safari/", "Safari"],
] as const;
const browserOf = (userAgent: string | null): string =>
  BROWSERS.find(([mark]) => userAgent?.includes(mark))?.[1] ?? "Browser not known";
