import type { FormSeed } from "../region-pack";
import { idCardForm } from "./id-card";

/** All forms with a blank and a filled-in copy. */
export const forms: readonly FormSeed[] = [idCardForm];
