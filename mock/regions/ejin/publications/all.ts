import type { PublicationSeed } from "../../publication-seed";
import { disclosureLaws } from "../../publications/disclosure-laws";
import { guidesOf } from "../../publications/guides";
import { nationalDocuments } from "../../publications/national-documents";
import { organisationOf } from "../../publications/organisation";
import { yearlyReports } from "../../publications/yearly-reports";
import { ejinAgencies } from "../agencies";
import { announcements } from "./announcements";
import { budgets } from "./budgets";
import { news } from "./news";
import { plans } from "./plans";
import { policies } from "./policies";
import { publisher } from "./publisher";
import { report2014 } from "./report-2014";

/** What 额济纳旗 publishes. */
export const ejinPublications: PublicationSeed[] = [
  ...report2014,
  ...yearlyReports(publisher),
  ...policies,
  ...announcements,
  ...news,
  ...plans,
  ...budgets,
  ...guidesOf(publisher, ejinAgencies),
  ...disclosureLaws(publisher),
  ...nationalDocuments,
  ...organisationOf(publisher, ejinAgencies, ["forestry", "agriculture", "civil", "insurance"]),
];
