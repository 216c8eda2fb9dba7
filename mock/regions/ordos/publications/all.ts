import type { PublicationSeed } from "../../publication-seed";
import { disclosureLaws } from "../../publications/disclosure-laws";
import { guidesOf } from "../../publications/guides";
import { nationalDocuments } from "../../publications/national-documents";
import { organisationOf } from "../../publications/organisation";
import { yearlyReports } from "../../publications/yearly-reports";
import { ordosAgencies } from "../agencies";
import { budgets } from "./budgets";
import { local } from "./local";
import { policies } from "./policies";
import { publisher } from "./publisher";
import { report2012 } from "./report-2012";

/** What 鄂尔多斯市 publishes. */
export const ordosPublications: PublicationSeed[] = [
  ...report2012,
  ...yearlyReports(publisher),
  ...policies,
  ...local,
  ...budgets,
  ...guidesOf(publisher, ordosAgencies),
  ...disclosureLaws(publisher),
  ...nationalDocuments,
  ...organisationOf(publisher, ordosAgencies, ["service", "civil", "labour"]),
];
