import type { PublicationSeed } from "../../publication-seed";
import { disclosureLaws } from "../../publications/disclosure-laws";
import { guidesOf } from "../../publications/guides";
import { nationalDocuments } from "../../publications/national-documents";
import { organisationOf } from "../../publications/organisation";
import { yearlyReports } from "../../publications/yearly-reports";
import { daxinganlingAgencies } from "../agencies";
import { publisher } from "./publisher";

/** What the place publishes. */
export const daxinganlingPublications: PublicationSeed[] = [
  ...yearlyReports(publisher),
  ...guidesOf(publisher, daxinganlingAgencies),
  ...disclosureLaws(publisher),
  ...nationalDocuments,
  ...organisationOf(publisher, daxinganlingAgencies, ["civil", "labour"]),
];
