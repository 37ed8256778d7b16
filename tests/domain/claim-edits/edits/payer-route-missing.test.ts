import { payerRouteMissing } from "@/domain/claim-edits/edits/payer-route-missing";
import { claim, editTable, withParties } from "../edit-table";

editTable(payerRouteMissing, [
  ["accepts a payer with a route", claim(), []],
  ["blocks one without", withParties({ payer: { routed: false } }), ["parties/payer/payerId"]],
  ["blocks one without payer id", withParties({ payer: { payerId: "" } }), ["parties/payer/payerId"]],
]);
