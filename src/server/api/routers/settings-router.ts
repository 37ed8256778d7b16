import { mutation, query, router } from "@/server/api/trpc";
import { listDeadlineRules } from "@/server/queries/settings/list-deadline-rules";
import { listPayers } from "@/server/queries/settings/list-payers";
import { listPrices } from "@/server/queries/settings/list-prices";
import { listTradingPartners } from "@/server/queries/settings/list-trading-partners";
import { changePayerLimits } from "@/server/use-cases/settings/change-payer-limits";
import { seedAppealTemplates } from "@/server/use-cases/settings/seed-appeal-templates";
import { seedDeadlineRules } from "@/server/use-cases/settings/seed-deadline-rules";
import { setPrice } from "@/server/use-cases/settings/set-price";

export const settingsRouter = router({
  payers: query(listPayers),
  changePayerLimits: mutation(changePayerLimits),
  prices: query(listPrices),
  setPrice: mutation(setPrice),
  partners: query(listTradingPartners),
  deadlineRules: query(listDeadlineRules),
  seedDeadlineRules: mutation(seedDeadlineRules),
  seedAppealTemplates: mutation(seedAppealTemplates),
});
