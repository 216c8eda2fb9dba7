// npm run dev:h5: the web app with a watching build, and the mock backend beside it.
import { ensureInstalled } from "./ensure-installed.mjs";

ensureInstalled();
await import("./generate.mjs");
const { startChild } = await import("./children.mjs");
const { freePort } = await import("./lan.mjs");

const port = await freePort(4010);
startChild(["tsx", "mock/hosts/http-cli.ts", "--port", String(port)]);
startChild(["taro", "build", "--type", "h5", "--watch"], {
  TARO_ENV: "h5",
  NODE_ENV: "development",
  TARO_APP_API: `http://127.0.0.1:${port}`,
});
