import { expect, test } from "vitest";
import { typeset } from "./quotes";

test("a name with quotes of its own gets the inner ones", () => {
  expect(typeset("Дело «Кафе «Берёзка»» закрыто", "ru")).toBe("Дело «Кафе „Берёзка“» закрыто");
  expect(typeset("Случай „Кафе „Бреза““", "bg")).toBe("Случай „Кафе «Бреза»“");
  expect(typeset("The “Café “Birch”” case", "en")).toBe("The “Café ‘Birch’” case");
});

test("what is quoted whole is not quoted twice, and what does not close stays as it is", () => {
  expect(typeset("««Берёзка»» и ««Кафе «Колос»»»", "ru")).toBe("«Берёзка» и «Кафе „Колос“»");
  expect(typeset("«Колос» и «Нива»", "ru")).toBe("«Колос» и «Нива»");
  expect(typeset("«Кафе «Берёзка»", "ru")).toBe("«Кафе «Берёзка»");
});

test("the dot of the year ends the sentence too", () => {
  expect(typeset("Отмечено 22 ноември 2027\u00a0г..", "bg")).toBe("Отмечено 22 ноември 2027\u00a0г.");
});
