"use strict";
// The start page: finds languages, gathers their sheets, and saves them together. All of it can be done without this
// script too, on the pages of the languages.
(() => {
  const byId = (id) => document.getElementById(id);
  const field = byId("search");
  const choice = byId("choice");
  const tiles = [...document.querySelectorAll("[data-tag]")];
  const tileOf = new Map(tiles.map((tile) => [tile.dataset.tag, tile]));
  const ticks = new Map();
  const chosen = new Set();

  function element(name, attributes, ...content) {
    const result = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) result.setAttribute(key, value);
    result.append(...content);
    return result;
  }

  function size(bytes) {
    return bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))}\u00A0KB` : `${(bytes / 1e6).toFixed(1)}\u00A0MB`;
  }

  function count(number, one, many) { return number === 1 ? `1 ${one}` : `${number} ${many}`; }

  // What people type is made like the names in `data-find`: see SearchKey.swift.
  const letters = new Map(field.dataset.letters.split(" ").map((pair) => pair.split(":")));

  function key(text) {
    let result = "";
    for (const letter of text.normalize("NFKD").toLowerCase()) {
      if (letters.has(letter)) result += letters.get(letter);
      else if (/[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{Nd}]/u.test(letter)) result += letter;
      else if (/\s/u.test(letter)) result += " ";
    }
    return result.split(" ").filter(Boolean).join(" ");
  }

  function find() {
    const wanted = key(field.value);
    let last = null;
    let hits = 0;
    for (const tile of byId("tiles").children) {
      const isFound = tile.dataset.find.split("|").some((name) => name.includes(wanted));
      tile.hidden = !isFound;
      if (isFound) { hits += 1; last = tile; }
    }
    byId("found").textContent = wanted === "" ? "" : hits === 0
      ? "No language here has such a name. Look below at those that are mostly spoken."
      : `${count(hits, "language", "languages")} found`;
    return hits === 1 ? last : null;
  }

  function choose(tag, isChosen) {
    if (isChosen) chosen.add(tag); else chosen.delete(tag);
    ticks.get(tag).checked = isChosen;
    tileOf.get(tag).classList.toggle("chosen", isChosen);
  }

  // The sheets of each language are fetched once, when they are wanted.
  const parts = new Map();

  function part(tag) {
    if (!parts.has(tag)) {
      parts.set(tag, fetch(`data/${tag}.json`).then((answer) => {
        if (!answer.ok) throw new Error(answer.statusText);
        return answer.json();
      }));
      parts.get(tag).catch(() => parts.delete(tag));
    }
    return parts.get(tag);
  }

  let selected = [];
  let turn = 0;

  async function show() {
    turn += 1;
    const mine = turn;
    history.replaceState(null, "", chosen.size ? `#choose=${[...chosen].join(",")}` : location.pathname);
    choice.hidden = chosen.size === 0;
    byId("bar").hidden = chosen.size === 0;
    byId("bar").firstElementChild.textContent = `See what you chose (${chosen.size})`;
    if (chosen.size === 0) { byId("found").textContent = ""; return; }
    let groups;
    try {
      groups = await Promise.all([...chosen].map(async (tag) => [tag, (await part(tag)).sheets]));
    } catch {
      byId("chosen").textContent = "The list of sheets did not come. Open a language above instead.";
      return;
    }
    if (mine !== turn) return;
    const boxes = [...choice.querySelectorAll("[name=sheet]")];
    for (const box of boxes) {
      box.parentElement.hidden = !groups.some(([, files]) => files.some((file) => file.template === box.value));
    }
    const names = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    const [paper, form] = [byId("paper").value, byId("form").value];
    const isWanted = (file) => names.has(file.template) && (file.variant === "screen"
      ? paper === "" : (paper === "" || file.paper === paper) && (form === "" || file.variant === form));
    selected = [];
    byId("results").replaceChildren(...groups.flatMap(([tag, files]) => {
      const wanted = files.filter(isWanted);
      selected.push(...wanted);
      const name = tileOf.get(tag).dataset.name;
      return [element("h3", {}, name), wanted.length ? cards(wanted, name) : element("p", {}, "None of these sheets.")];
    }));
    const bytes = selected.reduce((sum, file) => sum + file.bytes, 0);
    const drafts = selected.some((file) => !file.forDisplay) ? " Drafts are among them: do not hang those." : "";
    byId("chosen").textContent = `${[...chosen].map((tag) => tileOf.get(tag).dataset.name).join(", ")}: `
      + `${count(selected.length, "file", "files")}, ${size(bytes)}.${drafts}`;
    byId("saved").textContent = "";
    byId("save").hidden = selected.length === 0;
  }

  function cards(files, language) {
    const pages = new Map();
    for (const file of files) pages.set(file.page, [...(pages.get(file.page) ?? []), file]);
    return element("ul", {class: "cards"}, ...[...pages].map(([page, files]) => {
      const first = files[0];
      const links = files.map((file) => element("li", {}, element("a", {href: file.path, download: ""},
        `${file.forDisplay ? "" : "Draft: "}${file.label} (${file.format.toUpperCase()}, ${size(file.bytes)})`)));
      const picture = element("img", {src: first.picture, alt: `The sheet in small: ${first.title}, ${language}`,
        loading: "lazy"});
      const state = element("p", {class: first.forDisplay ? "state approved" : "state"},
        first.standing + (first.forDisplay ? "" : ": do not hang"));
      return element("li", {}, picture, element("div", {}, element("h4", {}, element("a", {href: page}, first.title)),
        state, element("ul", {class: "files"}, ...links)));
    }));
  }

  // Whether bytes are those that the index lists; browsers can tell only on https and on this computer.
  async function isWhole(bytes, file) {
    if (!window.crypto?.subtle) return bytes.length === file.bytes;
    const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    return [...sum].map((byte) => byte.toString(16).padStart(2, "0")).join("") === file.sha256;
  }

  let isSaving = false;

  async function save() {
    if (isSaving) return;
    isSaving = true;
    const button = byId("save");
    button.setAttribute("aria-disabled", "true");
    const wanted = [...selected];
    try {
      const files = [];
      for (const [index, file] of wanted.entries()) {
        if (index % 10 === 0) byId("saved").textContent = `Fetching ${count(wanted.length, "file", "files")}: ${index} are here.`;
        const answer = await fetch(file.path);
        if (!answer.ok) throw new Error(file.path);
        const bytes = new Uint8Array(await answer.arrayBuffer());
        if (!await isWhole(bytes, file)) throw new Error(file.path);
        files.push({name: file.path.replace(/^sheets\//, ""), bytes});
      }
      if (wanted.some((file) => !file.forDisplay)) {
        files.unshift({name: "READ-ME-FIRST.txt", bytes: new TextEncoder().encode(choice.dataset.note)});
      }
      const archive = zipFile(files);
      const address = URL.createObjectURL(archive);
      element("a", {href: address, download: "sheets.zip"}).click();
      setTimeout(() => URL.revokeObjectURL(address), 60000);
      byId("saved").textContent = `sheets.zip is made: ${count(wanted.length, "file", "files")}, ${size(archive.size)}.`;
    } catch (error) {
      byId("saved").textContent = `Nothing is saved: ${error.message} did not come whole. Try again, or open it alone.`;
    }
    button.removeAttribute("aria-disabled");
    isSaving = false;
  }

  for (const tile of tiles) {
    const {tag, name} = tile.dataset;
    const box = element("input", {type: "checkbox", "aria-label": `Choose ${name}`});
    box.addEventListener("change", () => { choose(tag, box.checked); show(); });
    ticks.set(tag, box);
    tile.prepend(element("label", {class: "pick"}, box));
  }
  for (const set of document.querySelectorAll("[data-set]")) {
    const tags = set.dataset.set.split(" ");
    const button = element("button", {type: "button"}, `Choose these ${tags.length} languages`);
    button.addEventListener("click", () => {
      for (const tag of tags) choose(tag, true);
      show().then(() => choice.scrollIntoView());
    });
    set.querySelector("p").after(button);
  }
  field.addEventListener("input", find);
  field.addEventListener("keydown", (event) => {
    const only = event.key === "Enter" ? find() : null;
    if (!only) return;
    choose(only.dataset.tag, true);
    field.select();
    show().then(() => { byId("found").textContent = `${only.dataset.name} is chosen. Your choice stands below.`; });
  });
  choice.addEventListener("change", show);
  byId("save").addEventListener("click", save);
  document.querySelector(".search").hidden = false;

  const asked = location.hash.match(/^#choose=(.+)$/)?.[1].split(",") ?? [];
  for (const tag of asked) if (tileOf.has(tag)) choose(tag, true);
  if (chosen.size) show();
})();
