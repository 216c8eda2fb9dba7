// The hotline's figures in a browser: chosen, drawn, told to a screen reader, and the same as a table.
import { modes, webApp } from "../../support/web-app";

const app = webApp();
const path = "/pages/tickets/figures/index";

test("region, months, rate and rows are chosen, and what is drawn is what the table says", async () => {
  const resident = await app.visit({ path });
  await resident.sees("年度报告里的数");
  await resident.taps(/^切换地区/, "button");
  await resident.taps("鄂尔多斯市", "radio");
  await resident.sees(/^2012年\s市长热线满意率$/, /^报告没有写明分母/);
  await resident.taps(/^换时间/, "button");
  await resident.taps("近 24 个月", "radio");
  await resident.sees("2024年11月至2026年10月");
  await resident.taps("按部门", "button");
  await resident.taps("解决率", "button");
  const chart = resident.screen.locator(".chart", { hasText: "解决率，按部门" });
  await chart.locator(".bar").first().waitFor();
  const bars = await chart.locator(".bar").evaluateAll((all) =>
    all.map((bar) => ({
      label: bar.querySelector(".bar-label")?.textContent ?? "",
      figure: bar.querySelector(".bar-figure")?.textContent ?? "",
      fill: parseFloat((bar.querySelector(".bar-fill") as HTMLElement | null)?.style.width ?? "-1"),
    })),
  );
  for (const { figure, fill } of bars) {
    const [top = 0, bottom = 1] = figure.match(/\d+/g)?.map(Number) ?? [];
    expect(Math.abs((top / bottom) * 100 - fill)).toBeLessThan(0.06);
  }
  await chart.getByRole("button", { name: /^看表格：/ }).click();
  const table = await chart.getByRole("table").innerText();
  for (const { label } of bars.slice(0, -1)) expect(table).toContain(label);
});

test.each(modes)("the line over the months is drawn in %s, and told in words", async (mode) => {
  const resident = await app.visit({ path, mode });
  const line = resident.screen.getByRole("img", { name: /^按时办结率，按月：/ });
  await line.waitFor();
  expect((await line.getAttribute("aria-label"))?.match(/\d+ ÷ \d+（[\d.]+%）/g)).toHaveLength(12);
  const { mask, colour, ground } = await line.locator(".line-stroke").evaluate((stroke) => ({
    mask: getComputedStyle(stroke).maskImage,
    colour: getComputedStyle(stroke).backgroundColor,
    ground: getComputedStyle(stroke.closest(".card") as Element).backgroundColor,
  }));
  expect(decodeURIComponent(mask)).toContain('d="M');
  expect(colour).not.toBe(ground);
  const labels = await line
    .locator(".line-step")
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
  for (const [place, { right }] of labels.slice(0, -1).entries()) {
    expect(right).toBeLessThanOrEqual(labels[place + 1]?.left ?? 0);
  }
});
