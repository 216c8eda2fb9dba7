import type { PublicationSeed } from "../../publication-seed";
import { disclosureLaws } from "../../publications/disclosure-laws";
import { guidesOf } from "../../publications/guides";
import { nationalDocuments } from "../../publications/national-documents";
import { organisationOf } from "../../publications/organisation";
import { yearlyReports } from "../../publications/yearly-reports";
import { daxinganlingAgencies } from "../agencies";
import { budgets } from "./budgets";
import { local } from "./local";
import { policies } from "./policies";
import { publisher } from "./publisher";
import { report2018 } from "./report-2018";

/** What 大兴安岭地区 publishes. */
export const daxinganlingPublications: PublicationSeed[] = [
  ...report2018,
  ...yearlyReports(publisher),
  ...policies,
  ...local,
  ...budgets,
  ...guidesOf(publisher, daxinganlingAgencies),
  ...disclosureLaws(publisher),
  ...nationalDocuments,
  ...organisationOf(publisher, daxinganlingAgencies, ["forestry", "service", "labour"]),
];
