import { answerAuth } from "@/server/access/auth-endpoint";

export { answerAuth as GET, answerAuth as POST };
