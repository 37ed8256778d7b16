"use client";

import { FailedPage } from "@/features/frame/failed-page";

export default FailedPage;
