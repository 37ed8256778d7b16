import { defineClaimEdit, PROFESSIONAL } from "../claim-edit";

export const renderingProviderRequired = defineClaimEdit({
  id: "rendering-provider-required",
  title: "Rendering provider is missing",
  severity: "block",
  appliesTo: PROFESSIONAL,
  authority: { source: "ASC X12N 005010X222A1", section: "loop 2310B" },
  leavesWhen: "Box 24J and 31 name the provider who rendered the service",

  *check({ parties: { rendering } }) {
    if (rendering && rendering.npi !== "" && rendering.name.lastName !== "") return;
    yield {
      at: rendering && rendering.npi !== "" ? "parties/rendering/name" : "parties/rendering/npi",
      message: "The claim does not say who rendered the service.",
      remedy: "Enter the rendering provider's NPI and name.",
    };
  },
});
