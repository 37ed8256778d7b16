import type { MeasureDefinition } from "@/domain/measures/measure";

/** What a measure says about itself, from its definition. */
export const DefinitionText = ({ definition }: { readonly definition: MeasureDefinition }) => (
  <>
    <p>{definition.formula}</p>
    <p className="quiet">Counted: {definition.basis}.</p>
    <p className="quiet">Mind: {definition.pitfall}.</p>
  </>
);

export const sourceWords = (definition: MeasureDefinition): string =>
  definition.authority === "convention"
    ? "Source: convention; nobody published a definition."
    : `Source: ${definition.authority}.`;
