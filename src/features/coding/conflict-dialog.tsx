"use client";

import { useQuery } from "@tanstack/react-query";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { CodingSheet } from "@/domain/coding/coding-sheet";
import { linkNumbers, settledOnly } from "@/domain/coding/coding-sheet";
import { sheetOf } from "@/features/coding/sheet-wire";
import { useTRPCClient } from "@/trpc/client";

interface ConflictDialogProps {
  readonly encounterId: string;
  readonly mine: CodingSheet;
  readonly onKeepMine: (version: number) => void;
  readonly onTakeTheirs: () => void;
}

/** Somebody saved first: both sheets side by side, and nothing is overwritten unseen. */
export function ConflictDialog({ encounterId, mine, onKeepMine, onTakeTheirs }: ConflictDialogProps) {
  const client = useTRPCClient();
  // Not the page's own cache: what is typed here must stay until the person has chosen.
  const { data } = useQuery({
    queryKey: ["coding-conflict", encounterId],
    queryFn: () => client.coding.workspace.query({ encounterId }),
    gcTime: 0,
    staleTime: 0,
  });
  const theirs = data && sheetOf(data);
  const keepMine = () => (data ? onKeepMine(data.encounter.version) : undefined);
  return (
    <Dialog
      open
      wide
      title="This chart was saved elsewhere meanwhile"
      text="Nothing is lost. Choose which sheet goes on."
      keys={{ accept: keepMine, decline: onTakeTheirs }}
      onClose={() => undefined}
    >
      <table className="table" data-fixed="" aria-label="Both sheets">
        <thead>
          <tr>
            <th scope="col">Yours</th>
            <th scope="col">Saved meanwhile</th>
          </tr>
        </thead>
        <tbody>
          {pairs(linesOf(mine), theirs ? linesOf(theirs) : []).map(([left, right], index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines are compared by their place
            <tr key={index} aria-current={left === right ? undefined : "true"}>
              <td>{left ?? ""}</td>
              <td>{theirs ? (right ?? "") : "Reading"}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="acts">
        <Button look="primary" hint="accept" working={data ? undefined : "Reading"} onPress={keepMine}>
          Keep mine
        </Button>
        <Button hint="decline" onPress={onTakeTheirs}>
          Take the other
        </Button>
      </div>
    </Dialog>
  );
}

const linesOf = (sheet: CodingSheet): string[] => [
  ...[...sheet.diagnoses, ...sheet.services].flatMap(({ code, state, reason }) =>
    state === "declined" ? [`${code} declined: ${reason ?? ""}`] : [],
  ),
  ...settledOnly(sheet.diagnoses).map(({ code, title }, index) => `${index + 1} ${code} ${title}`),
  ...settledOnly(sheet.services).map((row) =>
    [row.code, ...row.modifiers, `× ${row.units}`, `links ${linkNumbers(sheet, row).join(" ")}`].join(" "),
  ),
];

const pairs = (
  left: readonly string[],
  right: readonly string[],
): [string | undefined, string | undefined][] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [left[index], right[index]]);
