import { totalChargeDiffers } from "@/domain/claim-edits/edits/total-charge-differs";
import { claim, editTable } from "../edit-table";

editTable(totalChargeDiffers, [
  ["accepts the sum of the lines", claim(), []],
  ["stops one cent off", claim({ totalCharge: 14_501n }), ["claim/totalCharge"]],
]);
