import type { Metadata } from "next";
import { PaymentExceptionsPage } from "@/features/remittances/payment-exceptions-page";
import { Permitted } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Payments that wait" };

export default function Page() {
  return (
    <Permitted needs="remittance:read">
      <PaymentExceptionsPage />
    </Permitted>
  );
}
