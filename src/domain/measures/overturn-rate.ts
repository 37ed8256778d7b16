import { type MeasureDefinition, type None, type Rate, rate } from "./measure";

export const OVERTURN_RATE: MeasureDefinition = {
  key: "overturn-rate",
  title: "Overturned",
  formula: "initial denials overturned ÷ initial denials resolved",
  basis: "month of resolution",
  direction: "higher",
  authority: "HFMA Claim Integrity Task Force, measure 6",
  opens: "denials",
  pitfall: "corrected and paid counts only where the payer reversed; shown apart",
};

export const overturnRate = (denials: {
  readonly overturned: bigint;
  readonly resolved: bigint;
}): Rate | None => rate(denials.overturned, denials.resolved);
