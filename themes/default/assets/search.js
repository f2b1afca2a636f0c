// Turns the list from A to Z into a search. Nothing is loaded before the reader looks for something; then only the files that the
// words need, as scripts, since a page from a disk may fetch nothing else. What stands in them is told in src/export/search/mod.rs.
(function () {
  "use strict";
  var words = document.currentScript.dataset, files = {}, decoded = {};
  var form = document.getElementById("find"), field = form.elements.q, found = document.getElementById("found");
  var count = document.getElementById("count"), kinds = document.getElementById("kinds"), list = document.getElementById("hits");
  var more = document.getElementById("more"), finer = document.getElementById("finer"), facets = document.getElementById("facets");
  var all = document.getElementById("all"), chosen = {}, shown = 0, asked = 0, hits = [], query = [], latest = null, opened = false;
  var NAMES = ["mission", "stage", "place"], PAGE = 8, WEIGHTS = [0.4, 0.6, 0.8, 1, 1.2, 1.7, 2, 2.4];
  var BETWEEN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&*", ROW = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  // Files, each loaded once.
  var waiting = {};
  window.wayfolioSearch = function (name, data) { if (waiting[name]) { waiting[name](data); } };
  var version = "";
  function load(name) {
    files[name] = files[name] || new Promise(function (done, failed) {
      var script = document.createElement("script");
      waiting[name] = function (data) {
        if (name === "index") { version = "?" + data.v; }
        done(data);
      };
      script.onerror = function () { delete files[name]; failed(new Error(name)); };
      script.src = words.files + name + ".js" + version;
      document.head.appendChild(script);
    });
    return files[name];
  }

  // Words, cut and folded in the same steps as in src/language/fold.rs.
  var ACCENT = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/g;
  var WORD = /[\p{Alphabetic}\p{N}\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0dff\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u3099\u309a]+/gu;
  var DENSE = /[\u0e01-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3130-\u318f\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f\u{20000}-\u{3ffff}]/u;
  var LETTERS = { "ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th", "ð": "d", "đ": "d", "ł": "l", "ħ": "h", "ı": "i", "ς": "σ", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ـ": "" };
  function fold(word) {
    word = word.normalize("NFKD").replace(ACCENT, "").toLowerCase().replace(ACCENT, "");
    word = word.replace(/[øæœßþðđłħıςىیکةـ]/g, function (letter) { return LETTERS[letter]; });
    return (word.match(WORD) || []).join("").normalize("NFC");
  }
  // Calls back for each word with its place; where a script writes no spaces, for every two neighbours and the last of a run.
  function cut(text, take) {
    text.replace(WORD, function (run, at) {
      if (!DENSE.test(run)) { take(run, at, false); return ""; }
      var letters = Array.from(run), plain = "", from = at;
      letters.forEach(function (letter, i) {
        var dense = DENSE.test(letter), next = letters[i + 1];
        if (!dense) {
          plain += letter;
          if (!next || DENSE.test(next)) { take(plain, from, false); plain = ""; }
        } else {
          take(next && DENSE.test(next) ? letter + next : letter, at, true);
        }
        at += letter.length;
        if (dense) { from = at; }
      });
      return "";
    });
  }

  // Numbers, read as src/export/search/code.rs writes them.
  function forms(kind, at) {
    return load(kind + at).then(function (text) {
      if (decoded[kind + at]) { return decoded[kind + at]; }
      var all = [], before = "", group = 0, i = 0;
      function number() {
        for (var value = 0, unit = 1; ; unit *= 16) {
          var digit = BETWEEN.indexOf(text[i++]);
          value += (digit % 16) * unit;
          if (digit < 16) { return value; }
        }
      }
      while (i < text.length) {
        var form = Array.from(before).slice(0, number()).join("");
        while (BETWEEN.indexOf(text[i]) < 0) { form += text[i++]; }
        var step = number();
        group += step % 2 ? -(step + 1) / 2 : step / 2;
        all.push({ form: kind === "r" ? Array.from(form).reverse().join("") : form, group: group, often: number() });
        before = form;
      }
      return (decoded[kind + at] = all);
    });
  }
  function row(text, take) {
    for (var i = 0, value = 0, unit = 1; i < text.length; i += 1) {
      var digit = ROW.indexOf(text[i]);
      value += (digit % 32) * unit;
      unit *= 32;
      if (digit < 32) { take(value); value = 0; unit = 1; }
    }
  }
  // The place of the last of some sorted beginnings that is not after a word.
  function place(begins, word) {
    var low = 0, high = begins.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (compare(begins[middle], word) > 0) { high = middle; } else { low = middle + 1; }
    }
    return Math.max(0, low - 1);
  }
  // Texts are sorted by the numbers of their characters, as the files are.
  function compare(a, b) {
    if (typeof a === "number") { return a - b; }
    var one = Array.from(a), other = Array.from(b);
    for (var i = 0; i < one.length && i < other.length; i += 1) {
      if (one[i] !== other[i]) { return one[i].codePointAt(0) - other[i].codePointAt(0); }
    }
    return one.length - other.length;
  }
  // The forms of all files that may hold words with a beginning; of very many the first.
  function beginning(index, kind, start, most) {
    var first = place(index[kind], start), last = place(index[kind], start + "\u{10ffff}"), jobs = [];
    for (var at = first; at <= last && jobs.length < most && index[kind].length; at += 1) { jobs.push(forms(kind, at)); }
    return Promise.all(jobs).then(function (parts) { return [].concat.apply([], parts); });
  }
  // How many letters must be added, left out, changed or swapped; with `open`, the form may go on.
  function distance(word, form, most, open) {
    var rows = [], a = word.length, b = form.length, i, j;
    if (a - b > most || (!open && b - a > most)) { return most + 1; }
    for (i = 0; i <= a; i += 1) {
      rows.push([i]);
      for (j = 1; j <= b; j += 1) {
        var same = word[i - 1] === form[j - 1];
        rows[i][j] = !i ? j : Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && word[i - 1] === form[j - 2] && word[i - 2] === form[j - 1]) {
          rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
        }
      }
    }
    return open ? Math.min.apply(null, rows[a]) : rows[a][b];
  }
  function often(a, b) { return b.often - a.often || a.group - b.group; }
  function weighed(weight) {
    return function (entry) { return { form: entry.form, group: entry.group, often: entry.often, weight: weight(entry) }; };
  }
  // The groups that a word means: as written, or as a beginning; else what is near it; else what begins alike.
  function meant(index, word, last, dense) {
    return beginning(index, "w", word, 3).then(function (entries) {
      var exact = entries.filter(function (entry) { return entry.form === word; });
      var open = dense ? word.length < 2 : word.length > 2 && (last || !exact.length);
      var starts = !open ? [] : entries.filter(function (entry) { return entry.form !== word && entry.form.startsWith(word); });
      starts = starts.sort(often).slice(0, 20).map(weighed(function (entry) { return 0.3 + 0.5 * word.length / entry.form.length; }));
      exact = exact.map(weighed(function () { return 1; }));
      if (exact.length || starts.length || dense) { return { groups: exact.concat(starts), open: open, near: false }; }
      var most = word.length > 7 ? 2 : word.length > 3 ? 1 : 0;
      var tail = Array.from(word).reverse().slice(0, 2).join("");
      return Promise.all([beginning(index, "w", word.slice(0, 2), 4), most ? beginning(index, "r", tail, 4) : []]).then(function (parts) {
        var known = {}, all = parts[0].concat(parts[1]).filter(function (entry) {
          return !known[entry.form] && (known[entry.form] = true);
        });
        for (var far = 1; far <= most; far += 1) {
          var near = all.filter(function (entry) { return distance(word, entry.form, far, last && word.length > 4) <= far; });
          if (near.length) {
            var weight = weighed(function () { return 0.5 / far; });
            return { groups: near.sort(often).slice(0, 12).map(weight), near: true };
          }
        }
        // Another form of a word that nobody has used: what shares the longest beginning.
        var least = Math.max(4, Math.ceil(word.length * 0.6)), alike = [];
        for (var size = word.length - 1; size >= least && !alike.length; size -= 1) {
          alike = all.filter(function (entry) { return entry.form.startsWith(word.slice(0, size)); });
        }
        return { groups: alike.sort(often).slice(0, 8).map(weighed(function () { return 0.4; })), near: true };
      });
    });
  }
  // What a word says of each document, by the best of its groups; and all the forms that show it.
  function weigh(index, meaning) {
    var scores = new Map();
    return Promise.all(meaning.groups.map(function (entry) {
      var at = place(index.p, entry.group);
      return load("p" + at).then(function (text) {
        var document = 0, lists = decoded["p" + at] || (decoded["p" + at] = text.split(" "));
        row(lists[entry.group - index.p[at]], function (value) {
          document += value >> 3;
          scores.set(document, Math.max(scores.get(document) || 0, entry.weight * WEIGHTS[value & 7]));
        });
      });
    })).then(function () {
      var rare = Math.log(1 + (index.all - scores.size + 0.5) / (scores.size + 0.5));
      scores.forEach(function (score, document) { scores.set(document, score * rare); });
      meaning.scores = scores;
      return meaning;
    });
  }
  function terms(text) {
    var list = [], parts = [];
    cut(text, function (word, at, dense) { parts.push({ word: fold(word), end: at + word.length, dense: dense }); });
    parts.forEach(function (part, i) {
      // The last of a run stands alone only where the run is nothing else.
      var inner = part.dense && part.word.length < 2 && i && parts[i - 1].dense && parts[i - 1].end === part.end;
      if (part.word && !inner && !list.some(function (other) { return other.word === part.word; })) {
        part.last = part.end === text.length;
        list.push(part);
      }
    });
    return list.slice(0, 8);
  }
  // Finds the documents, the best first.
  function search(text) {
    return load("index").then(function (index) {
      return Promise.all(terms(text).map(function (term) {
        return meant(index, term.word, term.last, term.dense).then(function (meaning) {
          meaning.word = term.word;
          meaning.dense = term.dense;
          meaning.often = meaning.groups.reduce(function (most, entry) { return Math.max(most, entry.often); }, 0);
          return meaning;
        });
      })).then(function (meanings) {
        // A word that nearly everything holds tells nothing beside one that few hold.
        var common = index.all > 500 ? Math.log2(index.all / 2) : 99, telling = meanings.filter(function (one) { return one.groups.length && one.often < common; });
        var unknown = meanings.filter(function (one) { return !one.groups.length; });
        var needed = telling.length ? telling.concat(unknown) : meanings.sort(function (a, b) { return a.often - b.often; }).slice(0, 1);
        return Promise.all(needed.map(weigh.bind(null, index))).then(function (weighed) {
          var sums = new Map(), full = weighed.length;
          weighed.forEach(function (meaning) {
            meaning.scores.forEach(function (score, document) {
              var sum = sums.get(document) || { document: document, score: 0, words: 0 };
              sum.score += score;
              sum.words += 1;
              sums.set(document, sum);
            });
          });
          var every = Array.from(sums.values()), whole = every.filter(function (sum) { return sum.words === full; });
          var best = whole.length ? whole : every;
          best.sort(function (a, b) { return b.words - a.words || b.score - a.score || a.document - b.document; });
          var near = weighed.some(function (meaning) { return meaning.near && meaning.scores.size; });
          return { index: index, meanings: weighed, hits: best, some: !whole.length && best.length > 0, near: near };
        });
      });
    });
  }

  // Whether a word of a text is one that was meant.
  function shows(meanings, word, dense) {
    word = fold(word);
    return meanings.findIndex(function (meaning) {
      if (meaning.dense !== dense) { return false; }
      return meaning.forms.has(word) || (meaning.open && word.startsWith(meaning.word));
    });
  }
  // The sentence that shows most of what was meant, with the places to mark.
  function excerpt(text, meanings) {
    var best = null;
    text.split("\n").forEach(function (piece) {
      piece.split(/(?<=[.!?…]["”’»)]?)\s+(?=[\p{Lu}\p{Lo}\p{N}"“„«(])|(?<=[。！？])/u).forEach(function (sentence) {
        var marks = [], seen = {};
        cut(sentence, function (word, at, dense) {
          var which = shows(meanings, word, dense), one = dense && which >= 0 && meanings[which].word.length < 2;
          var end = at + (one ? Array.from(word)[0].length : word.length), last = marks[marks.length - 1];
          if (which < 0) { return; }
          seen[which] = true;
          if (last && last[1] >= at) { last[1] = end; } else { marks.push([at, end]); }
        });
        var worth = Object.keys(seen).length;
        if (!best || worth > best.worth) { best = { text: sentence, marks: marks, worth: worth }; }
      });
    });
    return best || { text: "", marks: [] };
  }
  function element(name, text, className) {
    var made = document.createElement(name);
    if (text) { made.textContent = text; }
    if (className) { made.className = className; }
    return made;
  }
  // Writes a text with its marks; what is long is cut around the first.
  function marked(into, text, marks) {
    var start = 0, end = text.length, at;
    if (end > 280) {
      at = marks.length ? marks[0][0] : 0;
      start = at < 120 ? 0 : text.lastIndexOf(" ", at - 80) + 1;
      end = start + 260 >= text.length ? text.length : Math.max(text.lastIndexOf(" ", start + 260), start + 200);
    }
    into.append(start ? "… " : "");
    at = start;
    marks.forEach(function (mark) {
      if (mark[0] < at || mark[1] > end) { return; }
      into.append(text.slice(at, mark[0]), element("mark", text.slice(mark[0], mark[1])));
      at = mark[1];
    });
    into.append(text.slice(at, end), end < text.length ? " …" : "");
  }
  // The kind of a document: its name for many, its first document, its name for one.
  function kindOf(index, document) {
    return index.kinds.filter(function (kind) { return kind[1] <= document; }).pop();
  }
  // Where the text of a document stands: its file, and the place in it.
  function shelf(index, document) {
    var begins = decoded.t, at = 0;
    if (!begins) {
      begins = decoded.t = [];
      row(index.t, function (value) { for (var run = value >> 5; run >= 0; run -= 1) { begins.push(at); at += value & 31; } });
    }
    at = place(begins, document);
    return load("t" + at).then(function (texts) { return texts[document - begins[at]]; });
  }
  function showMore(result, run) {
    var wanted = hits.slice(shown, shown + PAGE), first = shown > 0;
    shown += wanted.length;
    return Promise.all(wanted.map(function (hit) { return shelf(result.index, hit.document); })).then(function (texts) {
      if (run !== asked) { return; }
      texts.forEach(function (text, at) {
        var item = element("li"), link = element("a"), about = element("span", "", "quiet"), words_ = element("p");
        var title = excerpt(text[1], query), line = excerpt(text[3], query);
        link.href = words.root + text[0];
        if (text[4]) { link.lang = words_.lang = text[4]; }
        marked(link, text[1], title.text === text[1] ? title.marks : []);
        about.textContent = kindOf(result.index, wanted[at].document)[2] + (text[2] ? " · " + text[2] : "");
        marked(words_, line.text, line.marks);
        item.append(link, " ", about, words_);
        list.append(item);
        if (first && !at) { link.focus(); }
      });
      more.hidden = shown >= hits.length;
    });
  }

  // Facets: a kind is a run of documents; the others are lists in files of their own.
  function passes(result, without) {
    return result.hits.filter(function (hit) {
      return (without === "kind" || !chosen.kind || kindOf(result.index, hit.document)[0] === chosen.kind) && NAMES.every(function (name) {
        return name === without || !chosen[name] || (decoded[name] && decoded[name].get(chosen[name]) || new Set()).has(hit.document);
      });
    });
  }
  function lists(index) {
    var small = index.f.reduce(function (sum, size) { return sum + size; }, 0) < 24000;
    var wanted = opened || small || NAMES.some(function (name) { return chosen[name]; });
    finer.hidden = wanted;
    if (!wanted) { return Promise.resolve(); }
    return Promise.all(NAMES.map(function (name, at) {
      return load("f" + at).then(function (values) {
        decoded[name] = decoded[name] || new Map(values.map(function (value) {
          var documents = new Set(), document = 0;
          row(value[1], function (step) { document += step; documents.add(document); });
          return [value[0], documents];
        }));
      });
    }));
  }
  function button(name, size, value) {
    var made = element("button", name + " " + size);
    made.type = "button";
    made.setAttribute("aria-pressed", String((chosen.kind || "") === value));
    made.addEventListener("click", function () {
      chosen.kind = value;
      render(latest);
      Array.from(kinds.children).some(function (other) { return other.getAttribute("aria-pressed") === "true" && (other.focus(), true); });
    });
    return made;
  }
  function choose(result, name) {
    var label = element("label", words[name] + " "), select = element("select"), within = passes(result, name), size = 0;
    select.append(new Option(words.all, ""));
    decoded[name].forEach(function (documents, value) {
      var many = within.filter(function (hit) { return documents.has(hit.document); }).length;
      size += many;
      if (many || chosen[name] === value) { select.append(new Option(value + " (" + many + ")", value)); }
    });
    select.name = name;
    select.value = chosen[name] || "";
    select.addEventListener("change", function () {
      chosen[name] = select.value;
      render(result).then(function () { facets.querySelector("[name=" + name + "]").focus(); });
    });
    label.append(select);
    if (size) { facets.append(label); }
  }
  function render(result) {
    var run = asked;
    latest = result;
    return lists(result.index).then(function () {
      if (run !== asked) { return; }
      hits = passes(result);
      shown = 0;
      var of = passes(result, "kind"), sizes = new Map();
      of.forEach(function (hit) { var kind = kindOf(result.index, hit.document)[0]; sizes.set(kind, (sizes.get(kind) || 0) + 1); });
      kinds.replaceChildren(button(words.all, of.length, ""));
      result.index.kinds.forEach(function (kind) {
        if (sizes.get(kind[0]) || chosen.kind === kind[0]) { kinds.append(button(kind[0], sizes.get(kind[0]) || 0, kind[0])); }
      });
      facets.replaceChildren();
      if (finer.hidden) { NAMES.forEach(choose.bind(null, result)); }
      list.replaceChildren();
      more.hidden = true;
      remember();
      var note = !result.hits.length ? words.none : result.some ? words.some : result.near ? words.near : "";
      found.hidden = !result.hits.length;
      all.hidden = true;
      return showMore(result, run).then(function () {
        if (run === asked) { count.textContent = words.found.replace("{count}", hits.length) + (note ? ". " + note : ""); }
      });
    });
  }
  // The address says what is shown, so that it can be sent and come back to.
  function remember() {
    var parts = new URLSearchParams();
    if (field.value.trim()) { parts.set("q", field.value.trim()); }
    ["kind"].concat(NAMES).forEach(function (name) { if (chosen[name]) { parts.set(name, chosen[name]); } });
    try {
      history.replaceState(null, "", location.pathname + (parts.toString() ? "?" + parts : ""));
    } catch (refused) { /* Then the address stays as it was. */ }
  }
  function look() {
    var text = field.value.trimStart(), run = asked += 1;
    if (!text.trim()) {
      count.textContent = "";
      found.hidden = true;
      all.hidden = false;
      remember();
      return Promise.resolve();
    }
    return search(text).then(function (result) {
      if (run !== asked) { return null; }
      query = result.meanings;
      query.forEach(function (meaning) {
        var groups = new Set(meaning.groups.map(function (entry) { return entry.group; }));
        meaning.forms = new Set(meaning.groups.map(function (entry) { return entry.form; }));
        Object.keys(decoded).forEach(function (name) {
          if (/^[wr]\d/.test(name)) { decoded[name].forEach(function (entry) { if (groups.has(entry.group)) { meaning.forms.add(entry.form); } }); }
        });
      });
      return render(result);
    }).catch(function () {
      if (run !== asked) { return; }
      count.textContent = words.failed;
      found.hidden = true;
      all.hidden = false;
    });
  }

  var timer = 0;
  field.addEventListener("input", function () {
    clearTimeout(timer);
    timer = setTimeout(look, 200);
  });
  field.addEventListener("focus", function () { load("index").catch(function () { /* The search itself will tell. */ }); });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    clearTimeout(timer);
    look().then(function () { var first = list.querySelector("a"); if (first) { first.focus(); } });
  });
  more.addEventListener("click", function () { showMore(latest, asked); });
  finer.addEventListener("click", function () {
    opened = true;
    render(latest).then(function () { var first = facets.querySelector("select"); if (first) { first.focus(); } });
  });
  document.addEventListener("keydown", function (event) {
    var links = Array.from(list.querySelectorAll("a")), at = links.indexOf(document.activeElement), inField = document.activeElement === field;
    if (event.key === "Escape" && (inField || at >= 0)) {
      if (inField) { field.value = ""; chosen = {}; look(); }
      field.focus();
    } else if (event.key === "ArrowDown" && (inField || at >= 0) && links[at + 1]) {
      links[at + 1].focus();
    } else if (event.key === "ArrowUp" && at >= 0) {
      (links[at - 1] || field).focus();
    } else {
      return;
    }
    event.preventDefault();
  });

  form.hidden = false;
  var given = new URLSearchParams(location.search);
  field.value = given.get("q") || "";
  ["kind"].concat(NAMES).forEach(function (name) { chosen[name] = given.get(name) || ""; });
  if (location.hash === "#q") { field.focus(); }
  if (field.value) { look(); }
})();
