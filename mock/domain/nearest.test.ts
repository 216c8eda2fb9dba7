import { nearestOnly } from "./nearest";

const guide = (id: string, basicCode: string, name: string, code: string) => ({
  id,
  basicCode,
  name,
  region: { code },
});

const codes = ["150623", "150600", "150000"];

test("a matter that the banner and the city both handle is shown once, at the banner", () => {
  const banner = guide("b", "1", "居民身份证补领", "150623");
  const city = guide("c", "1", "居民身份证补领", "150600");
  expect(nearestOnly([city, banner], codes)).toEqual([banner]);
});

test("what only a level above handles stays", () => {
  const city = guide("c", "2", "机动车注册登记", "150600");
  expect(nearestOnly([city], codes)).toEqual([city]);
});

test("one basic code with two handling items keeps both: the code is not unique", () => {
  const first = guide("a", "3", "公司设立登记", "150623");
  const second = guide("b", "3", "公司变更登记", "150600");
  expect(nearestOnly([first, second], codes)).toEqual([first, second]);
});
