"use strict";
// Looks a poster's code up in the tables of this page.
(() => {
  const byId = (id) => document.getElementById(id);
  const rows = [...document.querySelectorAll("[data-code]")];
  const old = [...document.querySelectorAll("[data-old]")];

  function element(name, attributes, ...content) {
    const result = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) result.setAttribute(key, value);
    result.append(...content);
    return result;
  }

  function answer(isCurrent, title, ...lines) {
    byId("answer").replaceChildren(element("div", {class: isCurrent ? "new" : "old"}, element("h2", {}, title),
      ...lines.map((line) => element("p", {}, ...line))));
  }

  function link(row) {
    const anchor = row.querySelector("a");
    return element("a", {href: anchor.getAttribute("href")}, `${anchor.textContent}, ${row.cells[3].textContent}`);
  }

  function look(text) {
    const line = text.toLowerCase().split("·").map((part) => part.trim().replace(/\s+/g, " ")).join(" · ");
    const codes = line.match(/(?<![0-9a-z])[0-9a-f]{6}(?![0-9a-z])/g) ?? [];
    // A whole line names a sheet too, and its code must be that sheet's.
    const named = rows.filter((row) => line.includes(`${row.dataset.line.toLowerCase()} · `));
    const current = (named.length ? named : rows).filter((row) => codes.includes(row.dataset.code));
    if (current.length) {
      const isDraft = current.some((row) => row.dataset.draft === "yes");
      return answer(!isDraft, isDraft ? "It is the current version, and still a draft" : "It is the current version",
        current.flatMap((row) => [link(row), ". "]),
        isDraft ? ["Its words are not approved: do not hang it. If it hangs, take it down."] : ["It may hang."]);
    }
    if (named.length) {
      return answer(false, "It is not the current version", ["Take it down. The current one is: ",
        ...named.flatMap((row) => [link(row), ` with the code ${row.dataset.code}. `])]);
    }
    const earlier = old.find((row) => codes.includes(row.dataset.old));
    if (earlier) {
      const cells = [...earlier.cells].map((cell) => cell.textContent);
      return answer(false, "It holds no more", [`${cells[2]}, ${cells[3]}, had this code until ${cells[4]}. Take it down.`]);
    }
    if (!codes.length) {
      return answer(false, "There is no code in that", ["A code is six digits and letters from a to f, such as 3fa2c1."]);
    }
    return answer(false, "This site does not know the code",
      ["It is from before this site or from another one. Look the sheet up by its language, and compare the codes."]);
  }

  byId("ask").hidden = false;
  byId("ask").querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    look(byId("code").value);
    history.replaceState(null, "", `?id=${encodeURIComponent(byId("code").value)}`);
  });
  const asked = new URLSearchParams(location.search).get("id");
  if (asked) { byId("code").value = asked; look(asked); }
})();
