// Offers map pictures from the host that the portfolio names. Nothing is asked of it before the reader agrees.
(function () {
  "use strict";
  var SVG = "http://www.w3.org/2000/svg", SIZE = 256;
  function fill(address, z, x, y) {
    var many = Math.pow(2, z);
    var parts = { z: z, x: ((x % many) + many) % many, y: y, s: "abc"[(x + y) % 3], r: "" };
    return address.replace(/\{(z|x|y|s|r)\}/g, function (all, name) { return parts[name]; });
  }
  // Lays tiles under a drawing: those of the zoom whose pixels come nearest to the screen's.
  function lay(sheet, address) {
    var drawing = sheet.querySelector("svg"), view = drawing.viewBox.baseVal;
    var place = sheet.dataset.place.split(" ").map(Number), unit = place[2] / view.width;
    var shown = drawing.getBoundingClientRect().width || view.width;
    var z = Math.max(0, Math.min(18, Math.round(Math.log2(shown / place[2] / SIZE))));
    var step = 1 / Math.pow(2, z), group = document.createElementNS(SVG, "g");
    group.setAttribute("class", "tiles");
    for (var x = Math.floor(place[0] / step); x * step < place[0] + place[2]; x += 1) {
      for (var y = Math.max(0, Math.floor(place[1] / step)); y * step < Math.min(1, place[1] + view.height * unit); y += 1) {
        var image = document.createElementNS(SVG, "image");
        image.setAttribute("href", fill(address, z, x, y));
        image.setAttribute("x", (x * step - place[0]) / unit);
        image.setAttribute("y", (y * step - place[1]) / unit);
        // A hair wider, so that no seam shows.
        image.setAttribute("width", step / unit + 0.3);
        image.setAttribute("height", step / unit + 0.3);
        image.setAttribute("preserveAspectRatio", "none");
        group.appendChild(image);
      }
    }
    var ground = drawing.querySelector(".cut");
    ground.insertBefore(group, ground.firstChild);
  }
  document.querySelectorAll(".atlas[data-tiles]").forEach(function (atlas) {
    var words = atlas.dataset, bar = document.createElement("p"), button = document.createElement("button"), about = document.createElement("span");
    bar.className = "tileask";
    button.type = "button";
    function say() {
      var shows = atlas.classList.contains("tiled");
      button.textContent = shows ? words.stop : words.ask;
      about.textContent = shows ? words.credit : words.about;
    }
    button.addEventListener("click", function () {
      if (atlas.classList.toggle("tiled")) {
        atlas.querySelectorAll(".sheet").forEach(function (sheet) {
          // What is hidden at this width asks for nothing.
          if (sheet.getClientRects().length) { lay(sheet, words.tiles); }
        });
      } else {
        atlas.querySelectorAll(".tiles").forEach(function (group) { group.remove(); });
      }
      say();
    });
    say();
    bar.appendChild(button);
    bar.appendChild(about);
    atlas.insertBefore(bar, atlas.firstChild);
  });
})();
