import type { PublicationSeed } from "../../publication-seed";
import { disclosureLaws } from "../../publications/disclosure-laws";
import { guidesOf } from "../../publications/guides";
import { nationalDocuments } from "../../publications/national-documents";
import { organisationOf } from "../../publications/organisation";
import { yearlyReports } from "../../publications/yearly-reports";
import { otogFrontAgencies } from "../agencies";
import { announcements } from "./announcements";
import { budgets } from "./budgets";
import { news } from "./news";
import { plans } from "./plans";
import { policies } from "./policies";
import { publisher } from "./publisher";
import { report2017 } from "./report-2017";

/** What 鄂托克前旗 publishes. */
export const otogFrontPublications: PublicationSeed[] = [
  ...report2017,
  ...yearlyReports(publisher),
  ...policies,
  ...announcements,
  ...news,
  ...plans,
  ...budgets,
  ...guidesOf(publisher, otogFrontAgencies),
  ...disclosureLaws(publisher),
  ...nationalDocuments,
  ...organisationOf(publisher, otogFrontAgencies, ["agriculture", "land", "civil", "labour"]),
];
