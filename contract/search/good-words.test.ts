// Words that are typed well and stand in no title as they are.
import { packGuide, packOf } from "../../tests/support/pack-guides";
import { createGuideSearch } from "./guide-search";

const engine = createGuideSearch(
  packOf([
    packGuide("a", "内地居民婚姻登记（结婚）"),
    packGuide("b", "内地居民离婚登记", { keywords: ["离婚"] }),
    packGuide("c", "死亡注销户口登记"),
    packGuide("d", "个体工商户注销登记", { keywords: ["个体户注销", "关店"] }),
    packGuide("e", "公司设立登记", { keywords: ["注册公司"], themes: ["设立变更"] }),
    packGuide("f", "公司注销登记"),
    packGuide("g", "边境管理区通行证签发"),
    packGuide("h", "生育登记服务", {
      themes: ["生育收养"],
      department: { code: "2", name: "卫生健康委员会" },
    }),
    packGuide("i", "农村宅基地审批", { keywords: ["盖新房"], themes: ["住房保障"] }),
    packGuide("j", "机动车驾驶证补证", { keywords: ["驾照丢了", "补驾照本"] }),
    packGuide("k", "机动车注册登记"),
    packGuide("l", "个体工商户设立登记", { keywords: ["个体户"] }),
  ]),
);
const namesFor = (query: string) => Array.from(engine.find(query).rows, (row) => engine.summary(row).name);

test.each([
  ["结婚登记", "内地居民婚姻登记（结婚）"],
  ["户口注销", "死亡注销户口登记"],
  ["公司注册", "公司设立登记"],
  ["jiehundengji", "内地居民婚姻登记（结婚）"],
  ["hukouzhuxiao", "死亡注销户口登记"],
])("%s is found by its parts, whatever their order", (query, name) => {
  expect(namesFor(query)).toEqual([name]);
  expect(engine.find(query).corrected).toBeUndefined();
});

test("parts are marked where they stand", () => {
  const row = engine.rowOf("a") as number;
  expect(engine.hit(row, "结婚登记").found?.ranges).toEqual([[6, 5]]);
});

test.each([
  ["行驶证", "边境管理区通行证签发"],
  ["健康证", "生育登记服务"],
  ["信访", "农村宅基地审批"],
])("no character of %s is dropped, or all are replaced, to find %s", (query, other) => {
  expect(engine.find(query).corrected).toBeUndefined();
  expect(namesFor(query)).not.toContain(other);
});

test("a word whose end is known elsewhere is not cut to the opposite alone", () => {
  expect(engine.find("个体户注册").corrected).toBeUndefined();
  expect(namesFor("个体户注册")).toContain("个体工商户设立登记");
});

test("beside the one title that holds it stand those that hold its parts", () => {
  expect(namesFor("婚登记")).toEqual(["内地居民离婚登记", "内地居民婚姻登记（结婚）"]);
});

test.each(["通行证签发处", "机动车驾照证补证", "边境管理通行证签发"])(
  "%s is found, and not said to be another word",
  (query) => {
    expect(namesFor(query).length).toBeGreaterThan(0);
    expect(engine.find(query).corrected).toBeUndefined();
  },
);

test("words to try are of different matters, and no department", () => {
  const { near } = engine.find("骆驼");
  expect(near).toEqual(["内地居民婚姻登记（结婚）", "注册公司", "生育登记服务", "盖新房"]);
  expect(engine.find("驾本绿").near).toHaveLength(1);
});
