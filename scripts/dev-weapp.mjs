// npm run dev:weapp: the WeChat package with a watching build for WeChat DevTools (open this folder there), and the
// mock backend in the local network, so that a phone previewing the mini-program reaches it too.
import { ensureInstalled } from "./ensure-installed.mjs";

ensureInstalled();
await import("./generate.mjs");
const { startChild } = await import("./children.mjs");
const { freePort, lanAddress } = await import("./lan.mjs");

const port = await freePort(4010);
const api = `http://${lanAddress() ?? "127.0.0.1"}:${port}`;
startChild(["tsx", "mock/hosts/http-cli.ts", "--port", String(port), "--host", "0.0.0.0"]);
startChild(["taro", "build", "--type", "weapp", "--watch"], {
  TARO_ENV: "weapp",
  NODE_ENV: "development",
  TARO_APP_API: api,
});
console.log(`小程序会向 ${api} 要内容。用微信开发者工具打开这个文件夹。`);
