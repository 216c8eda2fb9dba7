import type { PublicationSeed } from "../../publication-seed";
import { disclosureLaws } from "../../publications/disclosure-laws";
import { guidesOf } from "../../publications/guides";
import { nationalDocuments } from "../../publications/national-documents";
import { organisationOf } from "../../publications/organisation";
import { yearlyReports } from "../../publications/yearly-reports";
import { otogFrontAgencies } from "../agencies";
import { publisher } from "./publisher";

/** What the place publishes. */
export const otogFrontPublications: PublicationSeed[] = [
  ...yearlyReports(publisher),
  ...guidesOf(publisher, otogFrontAgencies),
  ...disclosureLaws(publisher),
  ...nationalDocuments,
  ...organisationOf(publisher, otogFrontAgencies, ["civil", "labour"]),
];
