import { join } from "node:path";
import { bundle, createConfig } from "@redocly/openapi-core";

/** One OpenAPI document with every reference resolved into its own components. */
export interface ContractDocument {
  openapi: string;
  info: object;
  paths: Record<string, Record<string, unknown>>;
  components: Record<string, Record<string, unknown>>;
}

async function bundleOne(file: string): Promise<ContractDocument> {
  const config = await createConfig({});
  const { bundle: result, problems } = await bundle({ ref: join(__dirname, file), config });
  const first = problems.find((problem) => problem.severity === "error");
  if (first) throw new Error(`${file}: ${first.message}`);
  return result.parsed as ContractDocument;
}

/** The public contract and the preview controls as one document, for types, validators and the router. */
export async function bundleContract(): Promise<ContractDocument> {
  const [contract, preview] = [await bundleOne("openapi.yaml"), await bundleOne("preview.yaml")];
  const components = { ...contract.components };
  for (const [kind, entries] of Object.entries(preview.components)) {
    components[kind] = { ...components[kind], ...entries };
  }
  return { ...contract, paths: { ...contract.paths, ...preview.paths }, components };
}
