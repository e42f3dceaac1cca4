// What a person sees of the page, for the driver: things by their role and visible name, text as it is read.
const PAGE = (() => {
  const plain = (text) => (text ?? "").replace(/\u00ad|\u200b/g, "").replace(/\s+/g, " ").trim();
  const seen = (el) =>
    el.checkVisibility({ visibilityProperty: true }) && !el.closest("[aria-hidden=true],[inert]");

  // The accessible name, near enough: what labels it, else what stands in it; key hints and hidden marks do not count.
  const read = (el) => {
    const copy = el.cloneNode(true);
    copy.querySelectorAll("[aria-hidden=true],kbd,.kbd,select,textarea,input,script,style").forEach((part) => part.remove());
    return plain(copy.textContent);
  };
  const name = (el) => {
    const by = el.getAttribute("aria-labelledby");
    if (by) return plain(by.split(/\s+/).map((id) => read(document.getElementById(id) ?? document.createElement("i"))).join(" "));
    const own = plain(el.getAttribute("aria-label"));
    if (own) return own;
    if (el.labels?.length) return plain([...el.labels].map(read).join(" "));
    const legend = el.matches("fieldset") && el.querySelector("legend");
    return (legend ? read(legend) : read(el)) || plain(el.getAttribute("title"));
  };

  const KINDS = {
    button: "button,[role=button],summary,input[type=submit],input[type=button]",
    link: "a[href],[role=link]",
    tab: "[role=tab]",
    press: "button,[role=button],summary,a[href],[role=link],[role=tab],[role=menuitem],[role=option],[role=radio],[role=checkbox],[role=switch],input[type=radio],input[type=checkbox],label",
    field: "input:not([type=hidden]):not([type=radio]):not([type=checkbox]),textarea,select,[role=textbox],[role=combobox],[role=spinbutton],[role=searchbox],[contenteditable=true]",
    choice: "select,[role=combobox],[role=radiogroup],fieldset,[role=listbox],[aria-haspopup=listbox]",
    tick: "input[type=checkbox],[role=checkbox],[role=switch]",
    option: "option,[role=option],[role=radio],input[type=radio],[role=menuitemradio]",
    heading: "h1,h2,h3,h4,[role=heading]",
    scope: "dialog,[role=dialog],[role=alertdialog],section,article,form,fieldset,aside,nav,main,li,tr,[role=row],[role=listitem],[role=group],[role=region]",
  };

  // Exact names come before names that begin so, and those before names that contain it.
  const find = (kind, wanted, scope) => {
    wanted = plain(wanted);
    const all = [...(scope ?? document).querySelectorAll(KINDS[kind])];
    // A native option is not drawn by the page; a radio may be covered by its own label.
    const there = all.filter((el) => el.tagName === "OPTION" || seen(el) || (el.labels && [...el.labels].some(seen)));
    const named = there.map((el) => [el, name(el)]);
    for (const fits of [(n) => n === wanted, (n) => n.startsWith(wanted), (n) => n.includes(wanted)]) {
      const hit = named.find(([, n]) => fits(n));
      if (hit) return hit[0];
    }
    return null;
  };

  // The smallest part of the page that holds this text: a row, a card, a dialog.
  const part = (text) => {
    text = plain(text);
    const parts = [...document.querySelectorAll(KINDS.scope)].filter(
      (el) => seen(el) && (name(el) === text || plain(el.innerText).includes(text)),
    );
    return parts.sort((a, b) => a.innerText.length - b.innerText.length)[0] ?? null;
  };

  const names = (kind) => [...document.querySelectorAll(KINDS[kind])].filter(seen).map(name);
  // A page that still reads says so in a line of its own.
  const reads = (line) => /^(Читаем|Четем|Reading)…$/.test(line.textContent.trim());
  const shown = () =>
    document.querySelector("h1") !== null &&
    !document.querySelector("[aria-busy=true]") &&
    ![...document.querySelectorAll("main .q")].some(reads);
  const text = () => plain(document.body.innerText);

  // Fields that have a widget of their own (days, times, ranges) are filled as their widget would.
  const fill = (el, value) => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(el), "value").set.call(el, value);
    el.dispatchEvent(new Event("input", { bubbles: true }));
    el.dispatchEvent(new Event("change", { bubbles: true }));
  };

  const listen = () => {
    if (window.__errors) return;
    window.__errors = [];
    const keep = (what) => window.__errors.push(String(what));
    addEventListener("error", (e) => keep(e.message || `not loaded: ${e.target.src ?? e.target.href}`), true);
    addEventListener("unhandledrejection", (e) => keep(`unhandled: ${e.reason?.message ?? JSON.stringify(e.reason)}`));
    document.addEventListener("securitypolicyviolation", (e) => keep(`blocked: ${e.violatedDirective} ${e.blockedURI}`));
  };

  return { find, part, shown, names, name, text, fill, listen, plain };
})();
