import { render, screen } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";
import { setLanguage, setToday } from "../texts/texts.svelte";
import Rhythm from "./Rhythm.svelte";
import { band, byYear, days, iso, near } from "./rhythm";

const order = (day: string, minor = 100, orders = 1) => ({ from: day, to: day, orders, sum: { minor, currency: "EUR" } });
/** Every 30 days from 2016 to 2025. */
const tenYears = Array.from({ length: 120 }, (_, at) => order(iso(days("2016-01-04") + 30 * at)));

test("every order of ten years is drawn, and the last ones once more where a gap can be seen", () => {
  vi.stubGlobal("ResizeObserver", class { observe(): void {} unobserve(): void {} disconnect(): void {} });
  setLanguage("en");
  setToday("2026-02-20");
  const last = tenYears.at(-1)?.from ?? "";
  const { container } = render(Rhythm, { strokes: tenYears, orders: 120, daysEach: 1, gap: 30, limit: 39.9, silent: 98, last, lostOn: iso(days(last) + 40), today: "2026-02-20", words: "Silent for 98 days" });
  const near13 = tenYears.filter((one) => days(one.from) >= near(last, 30)).length;
  expect(container.querySelectorAll(".whole rect.order")).toHaveLength(120);
  expect(container.querySelectorAll(".near rect.order")).toHaveLength(near13);
  expect(container.querySelector(".near .gap")).not.toBeNull();
  expect(container.querySelector(".near .limit")).not.toBeNull();
  expect(screen.getByText(/Usual gap: 30 days/)).toBeTruthy();
  // Rounded down, as in the sentence beside it: on the fortieth day he is lost.
  expect(screen.getByText(/Limit: 39 days/)).toBeTruthy();
  expect(screen.getByText(/Silent for 98 days since/)).toBeTruthy();
  const label = screen.getByRole("img").getAttribute("aria-label") ?? "";
  expect(label).toContain("Silent for 98 days");
  expect(label).toContain("2016: 13");
});

test("the limit is drawn before it has passed", () => {
  const drawn = band([order("2026-02-01")], days("2026-01-01"), days("2026-03-10"), 640, 25);
  expect(drawn.x(days("2026-03-10"))).toBeGreaterThan(drawn.x(days("2026-02-20")));
});

test("a refund hangs below the line and lowers the sum of its stroke", () => {
  const drawn = band([order("2026-01-01", 500), order("2026-01-09", -250)], days("2026-01-01"), days("2026-02-01"), 640, 20);
  expect(drawn.marks.map((mark) => [mark.height, mark.below])).toEqual([[20, false], [10, true]]);
});

test("a stroke of many orders counts all of them", () => {
  expect(byYear([order("2024-12-30", 1, 40), order("2025-01-05", 1, 2)])).toEqual([{ year: "2024", orders: 40 }, { year: "2025", orders: 2 }]);
});
