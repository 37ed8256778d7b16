"use client";

import { CodeText } from "@/components/code-text";
import { Button } from "@/components/ui/button";
import { Choices } from "@/components/ui/choices";
import { Dialog } from "@/components/ui/dialog";
import { dayText, type Hit, subjectOf } from "@/features/code-updates/update-words";

interface ReplaceDialogProps {
  readonly hit: Hit;
  readonly onClose: () => void;
  readonly onReplace: (code: string) => void;
}

/** The code that takes over is chosen by digit; nothing is taken by itself. */
export const ReplaceDialog = ({ hit, onClose, onReplace }: ReplaceDialogProps) => (
  <Dialog
    open
    title={`Replace ${hit.code}`}
    text={
      hit.place === "fee-schedule"
        ? `${subjectOf(hit)} ends the day before ${dayText(hit.on)}; the same price begins on it for the code you choose.`
        : "The code you choose is put beside it; the old one stays for services before the change."
    }
    onClose={onClose}
    keys={{ back: onClose }}
  >
    <Choices
      scope="layer"
      choices={hit.replacements.map(({ code, title, basis }) => ({
        id: code,
        label: (
          <>
            <CodeText code={code} /> {title}
          </>
        ),
        note: basis === "search" ? "Only like it in words: look before you take it." : undefined,
        onChoose: () => onReplace(code),
      }))}
    />
    <div className="acts">
      <Button hint="back" onPress={onClose}>
        Not now
      </Button>
    </div>
  </Dialog>
);
