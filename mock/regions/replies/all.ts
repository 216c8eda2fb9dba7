import type { ReplySeed } from "../reply-seed";
import { homeReplies } from "./homes";
import { serviceReplies } from "./services";

/** Made-up tickets as they come in every place. */
export const commonReplies: readonly ReplySeed[] = [...homeReplies, ...serviceReplies];
