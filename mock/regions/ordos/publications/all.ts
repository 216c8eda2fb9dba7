import type { PublicationSeed } from "../../publication-seed";
import { disclosureLaws } from "../../publications/disclosure-laws";
import { guidesOf } from "../../publications/guides";
import { nationalDocuments } from "../../publications/national-documents";
import { organisationOf } from "../../publications/organisation";
import { yearlyReports } from "../../publications/yearly-reports";
import { ordosAgencies } from "../agencies";
import { publisher } from "./publisher";

/** What the place publishes. */
export const ordosPublications: PublicationSeed[] = [
  ...yearlyReports(publisher),
  ...guidesOf(publisher, ordosAgencies),
  ...disclosureLaws(publisher),
  ...nationalDocuments,
  ...organisationOf(publisher, ordosAgencies, ["civil", "labour"]),
];
