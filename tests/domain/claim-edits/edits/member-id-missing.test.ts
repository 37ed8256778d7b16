import { memberIdMissing } from "@/domain/claim-edits/edits/member-id-missing";
import { claim, editTable, withParties } from "../edit-table";

editTable(memberIdMissing, [
  ["accepts any id", claim(), []],
  ["stops on none", withParties({ subscriber: { memberId: "" } }), ["parties/subscriber/memberId"]],
  ["stops on blanks", withParties({ subscriber: { memberId: "  " } }), ["parties/subscriber/memberId"]],
]);
