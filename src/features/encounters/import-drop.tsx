"use client";

import type { DragEvent, RefObject } from "react";
import { useState } from "react";
import { useKeys } from "@/components/keyboard/use-keys";
import { Button } from "@/components/ui/button";
import { SectionHead } from "@/components/ui/section-head";
import { TextField } from "@/components/ui/text-field";

interface ImportDropProps {
  readonly source: string;
  readonly working: string | undefined;
  readonly onSource: (source: string) => void;
  readonly onFile: (file: File) => void;
  /** The hidden chooser, so that the next step can open it too. */
  readonly input: RefObject<HTMLInputElement | null>;
}

/** Drop a file or choose one; it is checked before anything is kept. */
export function ImportDrop({ source, working, onSource, onFile, input }: ImportDropProps) {
  const [over, setOver] = useState(false);
  const choose = () => input.current?.click();
  useKeys("page", { new: choose });
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    <section
      aria-label="File to import"
      data-over={over ? "" : undefined}
      onDrop={drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
    >
      <SectionHead
        title="File"
        summary={over ? "let go to check it" : "FHIR R4 bundle or CSV, also as .gz"}
      />
      <div className="pad stack">
        <TextField
          label="Source system"
          hint="Together with the record’s own id it is the key: the same record of the same source is one encounter."
          value={source}
          onChange={onSource}
          maxLength={40}
        />
        <div className="row">
          <Button hint="new" working={working} onPress={choose}>
            Choose a file
          </Button>
          <span className="quiet">or drop it here</span>
        </div>
        <input
          ref={input}
          type="file"
          className="unseen"
          tabIndex={-1}
          aria-label="File to import"
          accept=".json,.csv,.gz,.txt"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = "";
            if (file) onFile(file);
          }}
        />
      </div>
      <SectionHead title="Samples" summary="synthetic, several specialties" />
      <p className="pad">
        <a href="/samples/encounters.csv" download>
          encounters.csv
        </a>
        {" · "}
        <a href="/samples/encounters-fhir.json" download>
          encounters-fhir.json
        </a>
      </p>
    </section>
  );
}
