// The arrows of docs/ARCHITECTURE.md.
const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

module.exports = {
  forbidden: [
    rule("no-circles", "A circle is two things that are one, or one arrow too many.", {}, { circular: true }),
    rule(
      "features-are-strangers",
      "A page composes features; they do not know each other.",
      { path: "^src/features/([^/]+)/" },
      { path: "^src/features/", pathNot: "^src/features/$1/" },
    ),
    rule(
      "shared-knows-no-feature",
      "shared serves every feature.",
      { path: "^src/shared/" },
      { path: "^src/(features|pages)/" },
    ),
    rule("features-know-no-page", "Pages are on top.", { path: "^src/features/" }, { path: "^src/pages/" }),
    rule(
      "pages-are-strangers",
      "A page imports only parts that stand in its own folder.",
      { path: "^src/pages/(.+)/[^/]+$" },
      { path: "^src/pages/", pathNot: "^src/pages/$1/" },
    ),
    rule(
      "taro-at-the-edges",
      "Features use hooks and components of shared.",
      {
        path: "^src/",
        pathNot: "^src/(shared/(api|platform|ui)|pages)/|^src/app|global\\.d\\.ts$|custom-tab-bar",
      },
      { path: "node_modules/@tarojs/taro/" },
    ),
    rule(
      "app-knows-no-mock",
      "Only the composition root may load the mock, under the preview flag.",
      { path: "^src/", pathNot: "^src/app\\.tsx$" },
      { path: "^mock/" },
    ),
    rule("mock-knows-no-app", "The mock stands behind the contract.", { path: "^mock/" }, { path: "^src/" }),
    rule(
      "domain-is-pure",
      "Rules know the contract's types and nothing else of ours.",
      { path: "^mock/domain/", pathNot: "\\.test\\.ts$" },
      { path: "^(mock|src)/", pathNot: "^mock/domain/" },
    ),
    rule(
      "domain-does-no-io",
      "Rules read no file, clock or network.",
      { path: "^mock/domain/", pathNot: "\\.test\\.ts$" },
      { dependencyTypes: ["core"] },
    ),
    rule(
      "regions-know-domain-only",
      "Seeds are data, made with the domain's help.",
      { path: "^mock/regions/", pathNot: "\\.test\\.ts$" },
      { path: "^mock/", pathNot: "^mock/(regions|domain)/" },
    ),
    rule(
      "operations-know-no-host",
      "Operations know no HTTP and no msw.",
      { path: "^mock/operations/", pathNot: "\\.test\\.ts$" },
      { path: "^mock/(hosts|app|router)|node_modules/msw" },
    ),
    rule(
      "app-knows-no-host",
      "createMock knows no transport.",
      { path: "^mock/[^/]+\\.ts$" },
      { path: "^mock/hosts/" },
    ),
    rule(
      "contract-knows-nobody",
      "The contract is the ground.",
      { path: "^contract/" },
      { path: "^(src|mock)/" },
    ),
    rule(
      "declared",
      "What is imported is in package.json.",
      {},
      { dependencyTypes: ["npm-no-pkg", "npm-unknown", "unknown"] },
    ),
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.generated/" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mts", ".d.ts", ".js", ".mjs", ".json"] },
  },
};
