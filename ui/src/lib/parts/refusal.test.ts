import { render } from "@testing-library/svelte";
import { expect, test } from "vitest";
import Refusal from "./Refusal.svelte";

test("a fact ends before the rule begins", () => {
  const { container } = render(Refusal, { fact: "Скажите, в каком она столбце", rule: "Выберите столбец." });
  expect(container.textContent).toContain("в каком она столбце. Выберите столбец.");
});

test("a fact that ends by itself is left as it is", () => {
  const { container } = render(Refusal, { fact: "Ничего не загружено.", rule: "Попробуйте снова." });
  expect(container.textContent).toContain("Ничего не загружено. Попробуйте");
});
