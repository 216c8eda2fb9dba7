const aliases = {
  "^@/(.*)$": "<rootDir>/src/$1",
  "^@mock/(.*)$": "<rootDir>/mock/$1",
  "^@contract/(.*)$": "<rootDir>/contract/$1",
  "^@generated/(.*)$": "<rootDir>/.generated/$1",
};

/** Types are checked by tsc alone. */
const swc = {
  jsc: {
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
    target: "es2022",
  },
  module: { type: "commonjs" },
};
const transform = { "\\.(m?[jt]sx?)$": ["@swc/jest", swc] };

/** Packages that ship ES modules alone: .mjs files, and a few with plain .js. */
const transformIgnorePatterns = [
  "^(?!.*/node_modules/(@tarojs|@nutui|@stencil|lodash-es|until-async)/).*/node_modules/.+(?<!\\.mjs)$",
];

/** Plain Node: the mock, the contract, the hosts and the tool chain. */
const node = {
  displayName: "node",
  testEnvironment: "node",
  testMatch: [
    "<rootDir>/{mock,contract}/**/*.test.ts",
    "<rootDir>/tests/{contract,hosts,tooling}/**/*.test.ts",
  ],
  moduleNameMapper: aliases,
  transform,
  transformIgnorePatterns,
};

/** jsdom with the elements that the web build uses: the client, alone and through journeys. */
const client = {
  displayName: "client",
  testEnvironment: "jest-fixed-jsdom",
  testMatch: ["<rootDir>/src/**/*.test.{ts,tsx}", "<rootDir>/tests/journeys/**/*.test.tsx"],
  setupFiles: ["<rootDir>/tests/support/taro-globals.ts"],
  setupFilesAfterEnv: ["<rootDir>/tests/support/setup-client.ts"],
  moduleNameMapper: {
    ...aliases,
    "\\.s?css$": "<rootDir>/tests/support/empty-style.ts",
    "^@tarojs/components$": "<rootDir>/tests/support/taro-components.ts",
    "^@tarojs/taro$": "<rootDir>/tests/support/taro-shim.ts",
  },
  transform,
  transformIgnorePatterns,
};

/** Real engines: Chromium on the web build, glass-easel on the WeChat build. */
const e2e = {
  displayName: "e2e",
  testEnvironment: "node",
  testMatch: ["<rootDir>/tests/e2e/**/*.test.ts"],
  moduleNameMapper: aliases,
  transform,
  transformIgnorePatterns,
};

/** @type {import("jest").Config} */
module.exports = { maxWorkers: 2, projects: [node, client, e2e], testTimeout: 60_000 };
