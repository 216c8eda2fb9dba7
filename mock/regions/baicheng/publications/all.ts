import type { PublicationSeed } from "../../publication-seed";
import { disclosureLaws } from "../../publications/disclosure-laws";
import { guidesOf } from "../../publications/guides";
import { nationalDocuments } from "../../publications/national-documents";
import { organisationOf } from "../../publications/organisation";
import { yearlyReports } from "../../publications/yearly-reports";
import { baichengAgencies } from "../agencies";
import { budgets } from "./budgets";
import { local } from "./local";
import { policies } from "./policies";
import { publisher } from "./publisher";
import { report2013 } from "./report-2013";

/** What 白城经济开发区 publishes. */
export const baichengPublications: PublicationSeed[] = [
  ...report2013,
  ...yearlyReports(publisher),
  ...policies,
  ...local,
  ...budgets,
  ...guidesOf(publisher, baichengAgencies),
  ...disclosureLaws(publisher),
  ...nationalDocuments,
  ...organisationOf(publisher, baichengAgencies, ["service", "market", "housing"]),
];
