"use client";

import { useState } from "react";
import { InputStateBadge } from "@/components/frame/input-state-badge";
import { DensityChoice } from "@/components/look/density-choice";
import { ThemeChoice } from "@/components/look/theme-choice";
import { Button } from "@/components/ui/button";
import { CheckField } from "@/components/ui/check-field";
import { DateField } from "@/components/ui/date-field";
import { RadioOptions } from "@/components/ui/radio-options";
import { SearchPicker } from "@/components/ui/search-picker";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { SheetPart } from "@/features/showcase/sheet-part";
import { day, TODAY } from "@/features/showcase/today";

const CODES = [
  ["E78.5", "Hyperlipidemia, unspecified"],
  ["E78.2", "Mixed hyperlipidemia"],
  ["E11.22", "Type 2 diabetes with diabetic CKD"],
] as const;

export function FieldParts() {
  const [authorization, setAuthorization] = useState("A-771940");
  const [npi, setNpi] = useState("141726354");
  const [from, setFrom] = useState<CalendarDate | undefined>(day("2026-03-09"));
  const [reason, setReason] = useState<string | undefined>("b");
  const [letter, setLetter] = useState("We ask for a second decision.");
  const [read, setRead] = useState(true);
  return (
    <>
      <SheetPart title="Buttons">
        <p className="row">
          <Button look="primary" hint="do-next-step">
            Release
          </Button>
          <Button hint="hold">Hold</Button>
          <Button look="plain">History</Button>
        </p>
        <p className="row">
          <Button closed="1 blocks" hint="do-next-step">
            Release
          </Button>
          <span className="text-label quiet">closed, says why</span>
        </p>
        <p className="row">
          <Button working="Sending, 112 of 214">Send</Button>
          <span className="text-label quiet">working, with count</span>
        </p>
        <p className="row">
          <InputStateBadge />
          <span className="text-label quiet">command or entry</span>
        </p>
        <div className="form-grid">
          <ThemeChoice theme="system" />
          <DensityChoice />
        </div>
      </SheetPart>
      <SheetPart title="Inputs">
        <TextField
          label="Prior authorization, box 23"
          entryName="box 23"
          value={authorization}
          onChange={setAuthorization}
        />
        <TextField
          label="Rendering NPI"
          value={npi}
          onChange={setNpi}
          error={npi.length === 10 ? undefined : `${npi.length} digits; an NPI has 10. Typed text is kept.`}
        />
        <DateField label="Service date" value={from} today={TODAY} onChange={setFrom} />
      </SheetPart>
      <SheetPart title="Choosing">
        <SearchPicker
          label="Diagnosis"
          placeholder="Words or the beginning of a code"
          search={async (text) =>
            CODES.filter((code) => code.join(" ").toLowerCase().includes(text.toLowerCase()))
          }
          itemId={([code]) => code}
          itemText={([code]) => code}
          renderItem={([code, words]) => (
            <>
              <span className="code">{code}</span> {words}
            </>
          )}
          onPick={() => undefined}
        />
        <RadioOptions
          label="Reason"
          value={reason}
          onChange={setReason}
          options={[
            { value: "a", label: "Not documented" },
            { value: "b", label: "Documented elsewhere" },
            { value: "c", label: "Ruled out" },
          ]}
        />
        <CheckField label="Lab results read" checked={read} onChange={setRead} />
        <TextArea label="Letter" value={letter} rows={2} draft="draft saved 10:44" onChange={setLetter} />
      </SheetPart>
    </>
  );
}
