// Halls drawn, the nearest point, and what stands in the directories.
import { waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openApp, page, see, tap, type } from "../support/app";
import { pages } from "../support/page-stack";
import { dialled } from "../support/taro-shim";

/** A browser that knows where it is, or may not say. Degrees are WGS-84, as browsers give them. */
function standAt(latitude: number, longitude: number): void {
  Object.defineProperty(navigator, "geolocation", {
    configurable: true,
    value: {
      getCurrentPosition: (found: PositionCallback) =>
        found({ coords: { latitude, longitude } } as GeolocationPosition),
    },
  });
}

function refuseToSay(): void {
  Object.defineProperty(navigator, "geolocation", {
    configurable: true,
    value: {
      getCurrentPosition: (_found: PositionCallback, fail: PositionErrorCallback) =>
        fail({ code: 1 } as GeolocationPositionError),
    },
  });
}

const hall = "/pages/halls/detail/index?id=hall-152923";

test("a person taps a zone on the plan and sees its windows, and what each handles", async () => {
  await openApp(hall);
  await tap("radio", /公安便民区/);
  const windows = await page().findByRole("list", { name: "窗口" });
  expect(windows).toHaveTextContent("户籍");
  await tap("button", "二楼");
  await tap("radio", /农牧林草区/);
  expect(await page().findByRole("list", { name: "窗口" })).toHaveTextContent("林草");
});

test("coming from a guide, the window one needs is marked", async () => {
  await openApp(`${hall}&window=12`);
  const marked = (await see("您要去的窗口")).closest("[role=listitem]");
  expect(marked).toHaveTextContent("林草");
  expect(page().getByRole("radio", { name: /农牧林草区/ })).toBeChecked();
});

test("a herder at Suponaoer finds the nearest point first, and calls there", async () => {
  standAt(42.12, 101.08);
  await openApp(hall);
  await tap("link", /附近的办事点/);
  await tap("button", "按离我远近排");
  await see("从近到远");
  const [nearest] = page().getAllByRole("button", { expanded: false });
  if (!nearest) throw new Error("no point");
  expect(nearest).toHaveTextContent("苏泊淖尔苏木便民服务中心");
  expect(nearest).toHaveTextContent(/约 [\d.]+ (米|公里)/);
  await userEvent.click(nearest);
  await tap("button", /打电话问/);
  expect(dialled).toEqual(["0483-0000065"]);
});

test("whoever does not let the phone say where it is looks by level", async () => {
  refuseToSay();
  await openApp("/pages/halls/points/index");
  await tap("button", "按离我远近排");
  await see(/没有允许用位置/);
  await tap("button", "嘎查村社区");
  await see("居延社区代办点");
});

test("where a phone stands is sent nowhere", async () => {
  standAt(42.12, 101.08);
  const sent: string[] = [];
  const { fetch } = globalThis;
  jest.spyOn(globalThis, "fetch").mockImplementation((input, init) => {
    sent.push(input instanceof Request ? input.url : String(input));
    return fetch(input, init);
  });
  await openApp("/pages/halls/points/index");
  await tap("button", "按离我远近排");
  await see("从近到远");
  expect(sent.length).toBeGreaterThan(0);
  expect(sent.join(" ")).not.toMatch(/42\.1|101\.0/);
});

test("a shopkeeper looks up what a fee is and by what right it is charged", async () => {
  await openApp("/pages/directories/fees/index");
  await see(/^共 \d+ 项$/);
  await type("身份证");
  await waitFor(() => expect(page().queryByText(/不动产/)).toBeNull());
  await tap("button", /丢失补领工本费/);
  await see(/^依据：/);
  await tap("link", "居民身份证补领");
  await waitFor(() => expect(pages().at(-1)?.path).toBe("/pages/guides/detail/index"));
});

test("nothing charged for it: the page says what to do when somebody charges", async () => {
  await openApp("/pages/directories/fees/index");
  await see(/^共 \d+ 项$/);
  await type("火箭");
  await see("没有这样的收费项目");
  await see(/12345/);
});

test("the pipe burst: the repair number stands first", async () => {
  await openApp("/pages/directories/utilities/index");
  await see("供水");
  const [first] = page().getAllByRole("button", { name: /报修/ });
  if (!first) throw new Error("no repair number");
  await userEvent.click(first);
  expect(dialled).toHaveLength(1);
});

test("intermediaries are narrowed to the service that a guide asks for", async () => {
  const { unmount } = await openApp("/pages/directories/intermediaries/index");
  const [service] = await page().findAllByRole("button", { pressed: false });
  const name = (service?.textContent ?? "").replace(/ \d+$/, "");
  unmount();
  await openApp(`/pages/directories/intermediaries/index?service=${encodeURIComponent(name)}`);
  expect(await page().findByRole("button", { pressed: true })).toHaveTextContent(name);
});
