// Puts the switch of colours into the header and remembers what was chosen. Without script the device decides.
(function () {
  "use strict";
  var script = document.currentScript, words = script ? script.dataset : {}, root = document.documentElement;
  function stored() {
    try { return localStorage.getItem("theme") || ""; } catch (e) { return ""; }
  }
  function apply(theme) {
    if (theme) { root.setAttribute("data-theme", theme); } else { root.removeAttribute("data-theme"); }
  }
  apply(stored());
  document.addEventListener("DOMContentLoaded", function () {
    // On a narrow screen the places of the site lie in one row: it begins where the reader is.
    var row = document.querySelector(".nav ul"), here = row && row.querySelector("[aria-current]");
    if (here && row.scrollWidth > row.clientWidth) {
      var a = here.getBoundingClientRect(), b = row.getBoundingClientRect();
      row.scrollLeft += a.left + a.width / 2 - b.left - b.width / 2;
    }
    var place = document.getElementById("tools");
    if (!place) { return; }
    var label = document.createElement("label"), name = document.createElement("span"), select = document.createElement("select");
    name.className = "lt";
    name.textContent = words.label || "Colours";
    [["", words.device || "As device"], ["light", words.light || "Light"], ["dark", words.dark || "Dark"]].forEach(function (choice) {
      var option = document.createElement("option");
      option.value = choice[0];
      option.textContent = choice[1];
      select.appendChild(option);
    });
    select.value = stored();
    select.addEventListener("change", function () {
      try { localStorage.setItem("theme", select.value); } catch (e) { /* The choice then lasts as long as the page. */ }
      apply(select.value);
    });
    // The key that searches, wherever nothing is being written.
    document.addEventListener("keydown", function (event) {
      var writes = event.target.closest && event.target.closest("input,select,textarea,[contenteditable]");
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || writes) { return; }
      var field = document.getElementById("q"), way = place.querySelector("a[href$='#q']");
      if (field && field.getClientRects().length) { field.focus(); } else if (way) { way.click(); } else { return; }
      event.preventDefault();
    });
    label.appendChild(name);
    label.appendChild(document.createTextNode(" "));
    label.appendChild(select);
    place.appendChild(label);
  });
})();
