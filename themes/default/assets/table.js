// Filters and sorts a list, and keeps in the address what is shown. Without script the whole list is there. Where a list has many
// pages, the rows of all are loaded, as a script of their own, when the reader wants to filter or sort.
(function () {
  "use strict";
  var words = document.currentScript.dataset, place = document.querySelector("[data-filter]");
  if (!place) { return; }
  var table = place.querySelector("table"), body = table && table.tBodies[0], keys = place.dataset.filter.split(" "), LIMIT = 200;
  var heads = table ? Array.from(table.tHead.rows[0].cells) : [], rest = place.querySelector("details"), order = new Intl.Collator(document.documentElement.lang, { numeric: true });
  var items = Array.from(place.querySelectorAll("tbody>tr, article")).map(read), chosen = {}, bar = make("div", "bar scripted"), status = make("p"), line = make("div"), fold = make("details"), choices = make("div");
  var limit = LIMIT, further = make("button", "further scripted", words.more), pages = place.querySelector("nav");

  function make(name, className, text) {
    var made = document.createElement(name);
    if (className) { made.className = className; }
    if (text) { made.textContent = text; }
    return made;
  }
  // What a row or story says: of each key its values, and what they are sorted by.
  function read(node, at) {
    var item = { node: node, at: at, values: {}, ranks: {} };
    heads.forEach(function (head, column) {
      var cell = node.cells[column], links = Array.from(cell.querySelectorAll("a")), part = links.length ? links : [cell.querySelector(".state") || cell];
      item.values[head.dataset.k] = part.map(function (one) { return one.textContent.trim(); });
      item.ranks[head.dataset.k] = cell.dataset.s === undefined ? item.values[head.dataset.k][0] : cell.dataset.s;
    });
    keys.forEach(function (key) {
      if (node.dataset[key] !== undefined || !item.values[key]) { item.values[key] = node.dataset[key] ? node.dataset[key].split("|") : []; }
    });
    return item;
  }
  // Rows of the other pages, from their script; each becomes a row of the table when it is shown.
  function unpack(all) {
    var found = all.rows.map(function (row, at) {
      var of = function (names) { return function (number) { return names[number]; }; }, title = function (link) { return link.title; };
      var missions = row[4].map(of(all.missions)), leads = row[5].map(of(all.leads)), state = all.states[row[2]];
      return {
        at: at,
        values: {
          title: [row[0]], state: [state.word], stage: [all.stages[row[3]]], mission: missions.map(title),
          lead: leads.length ? leads.map(title) : [words.nobody], runs: [row[6]], place: row[8].map(of(all.places)), tag: row[9].map(of(all.tags))
        },
        ranks: { title: row[0], state: String(row[2]), stage: String(row[3]), mission: (missions[0] || { title: "" }).title, lead: leads.length ? leads[0].title : words.nobody, runs: row[7] },
        build: function () {
          var tr = make("tr"), name = make("th");
          name.scope = "row";
          name.append(link({ href: "actions/" + row[1] + "/index.html", title: row[0] }));
          tr.append(name);
          [shown(state), [all.stages[row[3]]], joined(missions), leads.length ? joined(leads) : [make("span", "quiet", words.nobody)], [row[6] || make("span", "quiet", words.unknown)]]
            .forEach(function (parts, column) {
              var cell = make("td", column === 4 ? "num" : "");
              cell.dataset.l = heads[column + 1].textContent.trim();
              cell.append.apply(cell, parts);
              tr.append(cell);
            });
          return tr;
        }
      };
    });
    var of = place.dataset.of;
    return found.filter(function (item) { return !of || item.values[of].indexOf(place.dataset.only) >= 0; });
  }
  function link(to) {
    var made = make("a", "", to.title);
    made.href = (to.href.indexOf("/") ? words.root : "") + to.href;
    return made;
  }
  function joined(links) {
    return links.reduce(function (parts, to, at) { return parts.concat(at ? [", ", link(to)] : [link(to)]); }, []);
  }
  function shown(state) {
    var made = make("span", "state s-" + state.class), icon = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    var use = document.createElementNS("http://www.w3.org/2000/svg", "use");
    use.setAttribute("href", "#i-" + state.shape);
    icon.setAttribute("aria-hidden", "true");
    icon.append(use);
    made.append(icon, state.word);
    return [made];
  }

  // Quotes before the first letter count for nothing.
  function bare(text) { return text.replace(/^[^\p{L}\p{N}]+(?=.)/u, ""); }
  function compare(a, b) {
    if (a === "" || b === "") { return a === b ? 0 : a === "" ? Infinity : -Infinity; }
    return isFinite(a) && isFinite(b) ? a - b : order.compare(bare(a), bare(b));
  }
  function apply() {
    var column = (chosen.sort || "").replace(/^-/, ""), down = column !== chosen.sort;
    var list = items.filter(function (item) {
      return keys.every(function (key) { return !chosen[key] || item.values[key].indexOf(chosen[key]) >= 0; });
    });
    if (column) {
      list.sort(function (a, b) {
        // What is not known comes last either way.
        var by = compare(a.ranks[column] || "", b.ranks[column] || "");
        return (Math.abs(by) === Infinity || !down ? by : -by) || a.at - b.at;
      });
    }
    if (table) {
      body.replaceChildren.apply(body, list.slice(0, limit).map(function (item) { return item.node || (item.node = item.build()); }));
    } else {
      items.forEach(function (item) { item.node.hidden = list.indexOf(item) < 0; });
      if (rest) { rest.open = rest.open || list.length < items.length; }
    }
    further.hidden = !table || list.length <= limit;
    status.textContent = words.shown.replace("{shown}", list.length).replace("{all}", items.length);
    heads.forEach(function (head) {
      if (head.dataset.k === column && column) { head.setAttribute("aria-sort", down ? "descending" : "ascending"); } else { head.removeAttribute("aria-sort"); }
    });
    bar.querySelectorAll("select").forEach(function (select) {
      select.value = chosen[select.name] || "";
      select.classList.toggle("on", select.value !== "");
    });
    line.querySelector("button").hidden = !keys.concat("sort").some(function (key) { return chosen[key]; });
  }
  function set(key, value) {
    chosen[key] = value;
    limit = LIMIT;
    apply();
    var parts = new URLSearchParams();
    keys.concat("sort").forEach(function (name) { if (chosen[name]) { parts.set(name, chosen[name]); } });
    try {
      history.replaceState(null, "", location.pathname + (parts.toString() ? "?" + parts : "") + location.hash);
    } catch (refused) { /* Then the address stays as it was. */ }
  }
  function choice(name, text, options, className) {
    var label = make("label", className, text + " "), select = make("select");
    select.name = name;
    options.forEach(function (option) { select.append(new Option(option[1], option[0])); });
    select.addEventListener("change", function () { set(name, select.value); });
    label.append(select);
    choices.append(label);
  }
  function start() {
    choices.replaceChildren();
    keys.forEach(function (key) {
      var ranks = new Map();
      items.forEach(function (item) { item.values[key].forEach(function (value) { ranks.set(value, item.values[key].length === 1 && isFinite(item.ranks[key]) ? item.ranks[key] : value); }); });
      var values = Array.from(ranks.keys()).sort(function (a, b) { return compare(ranks.get(a), ranks.get(b)); });
      // An address from another day may name what is not there any more.
      if (values.indexOf(chosen[key]) < 0) { chosen[key] = ""; }
      if (values.length > 1) {
        choice(key, words[key], [["", words.all]].concat(values.map(function (value) { return [value, value]; })), "");
      }
    });
    if (table) {
      var sorts = [["", words.as]];
      heads.forEach(function (head) {
        var name = head.textContent.trim(), key = head.dataset.k;
        if (!key) { return; }
        sorts.push([key, name], ["-" + key, words.down.replace("{column}", name)]);
        var button = make("button", "", name);
        button.type = "button";
        button.addEventListener("click", function () { set("sort", chosen.sort === key ? "-" + key : chosen.sort === "-" + key ? "" : key); });
        head.replaceChildren(button);
      });
      choice("sort", words.sort, sorts, "sorts");
    }
    var clear = make("button", "", words.clear);
    clear.type = "button";
    clear.addEventListener("click", function () {
      keys.forEach(function (key) { chosen[key] = ""; });
      set("sort", "");
      fold.open = true;
      bar.querySelector("select").focus();
    });
    line.replaceChildren(status, clear);
    // On a narrow screen the choices are folded away until they are wanted.
    fold.open = wanted || window.matchMedia("(min-width:44.01rem)").matches;
    fold.replaceChildren(make("summary", "", words.label), choices);
    bar.replaceChildren(fold, line);
    if (pages) { pages.hidden = Boolean(place.dataset.rows); }
    apply();
  }
  function fetchAll(done) {
    var script = make("script");
    window.wayfolioRows = function (all) { items = unpack(all); start(); done(); };
    script.src = place.dataset.rows;
    script.onerror = function () { status.textContent = words.failed; };
    document.head.append(script);
  }

  var given = new URLSearchParams(location.search), wanted = false;
  keys.concat("sort").forEach(function (name) {
    chosen[name] = given.get(name) || "";
    wanted = wanted || chosen[name] !== "";
  });
  if (!heads.some(function (head) { return head.dataset.k === chosen.sort.replace(/^-/, ""); })) { chosen.sort = ""; }
  status.setAttribute("role", "status");
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", words.label);
  place.prepend(bar);
  further.type = "button";
  further.hidden = true;
  further.addEventListener("click", function () {
    var first = limit;
    limit += LIMIT;
    apply();
    var next = body.rows[first];
    if (next) { next.querySelector("a").focus(); }
  });
  place.append(further);
  if (place.dataset.rows) {
    var all = make("button", "", words.open.replace("{count}", place.dataset.count));
    all.type = "button";
    all.addEventListener("click", function () { fetchAll(function () { fold.open = true; bar.querySelector("select").focus(); }); });
    line.append(all, status);
    bar.append(line);
    if (wanted) { fetchAll(function () { return null; }); }
  } else if (items.length > 1) {
    start();
  } else {
    bar.remove();
  }
})();
