// Follows what is saved: reloads this page when it has changed, swaps style sheets without a reload, and shows mistakes.
(() => {
  "use strict";
  const script = document.currentScript;
  const page = script.dataset.page;
  const styles = "/__wayfolio/page.css";
  let wait = 250;
  let connected = false;
  let panel = null;

  function connect() {
    const address = new URL("/__wayfolio/live", location.href);
    address.protocol = location.protocol === "https:" ? "wss:" : "ws:";
    address.searchParams.set("path", location.pathname);
    address.searchParams.set("page", page);
    const socket = new WebSocket(address);
    socket.onopen = () => {
      wait = 250;
      // Style sheets may have changed while nobody was listening.
      if (connected) swap(null);
      connected = true;
    };
    socket.onmessage = (event) => hear(JSON.parse(event.data));
    socket.onclose = () => {
      setTimeout(connect, wait);
      wait = Math.min(wait * 2, 4000);
    };
  }

  function hear(message) {
    if (message.kind === "reload") location.reload();
    else if (message.kind === "css") swap(message.href);
    else if (message.kind === "errors") show();
    else if (message.kind === "clear") hide();
  }

  // Loads a style sheet again (all of them without an address), and lets go of the old one only when the new one is there.
  function swap(address) {
    for (const link of document.querySelectorAll('link[rel~="stylesheet"]')) {
      const current = new URL(link.href, location.href);
      if (current.origin !== location.origin || link.dataset.leaving) continue;
      if (address !== null && decodeURI(current.pathname) !== address) continue;
      current.searchParams.set("wayfolio", Date.now());
      const next = link.cloneNode();
      next.href = current.href;
      link.dataset.leaving = "yes";
      next.onload = next.onerror = () => link.remove();
      link.after(next);
    }
  }

  async function show() {
    // A page that has nothing but mistakes to show is told to reload instead.
    if (document.body.dataset.wayfolio === "no-site") return;
    let words;
    try {
      words = await (await fetch("/__wayfolio/errors")).text();
    } catch {
      return;
    }
    if (words.trim() === "") return hide();
    if (!panel) {
      panel = document.createElement("wayfolio-errors");
      panel.attachShadow({ mode: "open" });
      document.body.append(panel);
    }
    panel.shadowRoot.innerHTML =
      `<link rel="stylesheet" href="${styles}">` +
      '<section role="alert" aria-label="Errors" tabindex="0">' + words +
      "<p>This page is the last good version; it follows as soon as they are put right.</p>" +
      '<button type="button">Hide</button></section>';
    panel.shadowRoot.querySelector("button").onclick = hide;
    // What the panel covers can be scrolled out from under it, also by the focus.
    document.documentElement.style.scrollPaddingBlockEnd = "50vh";
    document.body.style.paddingBlockEnd = "50vh";
  }

  function hide() {
    if (!panel) return;
    panel.remove();
    panel = null;
    document.documentElement.style.scrollPaddingBlockEnd = "";
    document.body.style.paddingBlockEnd = "";
  }

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && panel) hide();
  });

  // Browsers keep the place on a page through a reload by themselves; this says so where a page has said otherwise.
  if ("scrollRestoration" in history) history.scrollRestoration = "auto";
  connect();
})();
