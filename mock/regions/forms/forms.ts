import type { FormSeed } from "../region-pack";
import { businessForms } from "./business";
import { familyForms } from "./family";
import { foodForms } from "./food";
import { homeForms } from "./home";
import { identityForms } from "./identity";
import { insuranceForms } from "./insurance";
import { legalAidForms } from "./legal-aid";
import { pastureForms } from "./pasture";
import { reliefForms } from "./relief";
import { supplyForms } from "./supply";
import { vehicleForms } from "./vehicle";
import { workForms } from "./work";

/** All forms with a blank and a filled-in copy. */
export const forms: readonly FormSeed[] = [
  ...identityForms,
  ...familyForms,
  ...reliefForms,
  ...insuranceForms,
  ...workForms,
  ...legalAidForms,
  ...businessForms,
  ...foodForms,
  ...pastureForms,
  ...homeForms,
  ...vehicleForms,
  ...supplyForms,
];
