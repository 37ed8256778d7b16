import { mutation, query, router } from "@/server/api/trpc";
import { listAppealTemplates } from "@/server/queries/settings/list-appeal-templates";
import { listDeadlineRules } from "@/server/queries/settings/list-deadline-rules";
import { listFacilities } from "@/server/queries/settings/list-facilities";
import { listPayers } from "@/server/queries/settings/list-payers";
import { listPractices } from "@/server/queries/settings/list-practices";
import { listPrices } from "@/server/queries/settings/list-prices";
import { listProviders } from "@/server/queries/settings/list-providers";
import { listTradingPartners } from "@/server/queries/settings/list-trading-partners";
import { addDeadlineRule } from "@/server/use-cases/settings/add-deadline-rule";
import { addFacility } from "@/server/use-cases/settings/add-facility";
import { addPayer } from "@/server/use-cases/settings/add-payer";
import { addPractice } from "@/server/use-cases/settings/add-practice";
import { addProvider } from "@/server/use-cases/settings/add-provider";
import { addTradingPartner } from "@/server/use-cases/settings/add-trading-partner";
import { changeAppealTemplate } from "@/server/use-cases/settings/change-appeal-template";
import { changeDeadlineRule } from "@/server/use-cases/settings/change-deadline-rule";
import { changeFacility } from "@/server/use-cases/settings/change-facility";
import { changePayer } from "@/server/use-cases/settings/change-payer";
import { changePractice } from "@/server/use-cases/settings/change-practice";
import { changeProvider } from "@/server/use-cases/settings/change-provider";
import { changeTradingPartner } from "@/server/use-cases/settings/change-trading-partner";
import { seedAppealTemplates } from "@/server/use-cases/settings/seed-appeal-templates";
import { seedDeadlineRules } from "@/server/use-cases/settings/seed-deadline-rules";
import { setPrice } from "@/server/use-cases/settings/set-price";
import { tryConnection } from "@/server/use-cases/settings/try-connection";

export const settingsRouter = router({
  practices: query(listPractices),
  addPractice: mutation(addPractice),
  changePractice: mutation(changePractice),
  providers: query(listProviders),
  addProvider: mutation(addProvider),
  changeProvider: mutation(changeProvider),
  facilities: query(listFacilities),
  addFacility: mutation(addFacility),
  changeFacility: mutation(changeFacility),
  payers: query(listPayers),
  addPayer: mutation(addPayer),
  changePayer: mutation(changePayer),
  prices: query(listPrices),
  setPrice: mutation(setPrice),
  partners: query(listTradingPartners),
  addPartner: mutation(addTradingPartner),
  changePartner: mutation(changeTradingPartner),
  tryConnection: mutation(tryConnection),
  deadlineRules: query(listDeadlineRules),
  addDeadlineRule: mutation(addDeadlineRule),
  changeDeadlineRule: mutation(changeDeadlineRule),
  seedDeadlineRules: mutation(seedDeadlineRules),
  appealTemplates: query(listAppealTemplates),
  changeAppealTemplate: mutation(changeAppealTemplate),
  seedAppealTemplates: mutation(seedAppealTemplates),
});
