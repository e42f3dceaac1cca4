/// The table of pages. Paths live behind "#", so that any page reloads from the app's own files.
import { createRouter } from "sv-router";
import Call from "./pages/Call.svelte";
import Case from "./pages/Case.svelte";
import Cases from "./pages/Cases.svelte";
import Client from "./pages/Client.svelte";
import Clients from "./pages/Clients.svelte";
import Fixes from "./pages/Fixes.svelte";
import Hand from "./pages/Hand.svelte";
import Hands from "./pages/Hands.svelte";
import Import from "./pages/Import.svelte";
import Interview from "./pages/Interview.svelte";
import Letter from "./pages/Letter.svelte";
import LetterTemplates from "./pages/LetterTemplates.svelte";
import LetterPrinters from "./pages/LetterPrinters.svelte";
import LetterNew from "./pages/LetterNew.svelte";
import Letters from "./pages/Letters.svelte";
import Losses from "./pages/Losses.svelte";
import Missing from "./pages/Missing.svelte";
import Model from "./pages/Model.svelte";
import Results from "./pages/Results.svelte";
import Settings from "./pages/Settings.svelte";
import Start from "./pages/Start.svelte";
import Targets from "./pages/Targets.svelte";
import Today from "./pages/Today.svelte";

const router = createRouter({
  "/": Today,
  "/losses": Losses,
  "/targets": Targets,
  "/cases": Cases,
  "/cases/:id": Case,
  "/interview/:id": Interview,
  "/fixes": Fixes,
  "/letters": Letters,
  "/letters/new": LetterNew,
  "/letters/templates": LetterTemplates,
  "/letters/hands": Hands,
  "/letters/hands/:id": Hand,
  "/letters/printers": LetterPrinters,
  "/letters/new/:case/:kind": LetterNew,
  "/letters/:id": Letter,
  "/calls": Call,
  "/calls/:id": Call,
  "/clients": Clients,
  "/clients/:id": Client,
  "/results": Results,
  "/model": Model,
  "/import": Import,
  "/settings": Settings,
  "/start": Start,
  "*": Missing,
});

export const { navigate, isActive, route } = router;

/// The address of a page for a link. The router learns that paths live behind "#" only when it is drawn, and links drawn
/// before it would lead nowhere.
export const p: typeof router.p = (...to) => `#${router.p(...to).replace(/^\/?#/, "")}` as ReturnType<typeof router.p>;
