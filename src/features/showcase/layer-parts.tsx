"use client";

import { useState } from "react";
import { DefinitionPopover } from "@/components/chart/definition-popover";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { notify } from "@/components/ui/notify";
import { Tooltip } from "@/components/ui/tooltip";
import { SheetPart } from "@/features/showcase/sheet-part";

export function LayerParts() {
  const [sending, setSending] = useState(false);
  return (
    <SheetPart title="Layers">
      <p className="row">
        <Button onPress={() => notify("Modifier 25 added to line 1", { undo: () => undefined })}>
          Notice with undo
        </Button>
        <Button
          onPress={() =>
            notify("Lab results arrived", {
              severity: "note",
              action: { label: "Review difference", onAct: () => undefined },
            })
          }
        >
          New fact
        </Button>
      </p>
      <p className="row">
        <Button onPress={() => setSending(true)}>Send 214 claims</Button>
        <Tooltip says="Only for what cannot be undone">
          <button type="button" className="btn">
            Why a dialog
          </button>
        </Tooltip>
      </p>
      <p className="row">
        Initial denial rate
        <DefinitionPopover
          term="Initial denial rate"
          definition="Claims denied at their first decision, of all claims first decided in the month."
          source="HFMA MAP key, AR-4"
        />
      </p>
      <ConfirmDialog
        title="Send 214 claims to Cobalt Mutual"
        text="Total $61,204.18. 3 claims stay behind: 2 have a blocking finding, 1 is on hold. Sending cannot be undone."
        act="Send 214 claims"
        count={214}
        open={sending}
        onClose={() => setSending(false)}
        onConfirm={() => {
          setSending(false);
          notify("214 claims are on their way", { severity: "note" });
        }}
      />
    </SheetPart>
  );
}
