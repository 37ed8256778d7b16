import { exportMeasureRows } from "@/server/queries/measures/export-rows";
import { getBreakdown } from "@/server/queries/measures/get-breakdown";
import { getDashboard } from "@/server/queries/measures/get-dashboard";
import { getTrend } from "@/server/queries/measures/get-trend";
import { listMeasureRows } from "@/server/queries/measures/list-rows";
import { query, router } from "../trpc";

export const measuresRouter = router({
  dashboard: query(getDashboard),
  breakdown: query(getBreakdown),
  trend: query(getTrend),
  rows: query(listMeasureRows),
  exportRows: query(exportMeasureRows),
});
