import type { Metadata } from "next";
import { PaymentExceptionsPage } from "@/features/remittances/payment-exceptions-page";

export const metadata: Metadata = { title: "Payments that wait" };

export default function Page() {
  return <PaymentExceptionsPage />;
}
