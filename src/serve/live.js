// Follows what is saved: reloads this page when it has changed (a new style sheet has a new address, so that it changes the page),
// goes to the page of the file that was saved if that was asked for, and shows mistakes.
(() => {
  "use strict";
  const script = document.currentScript;
  const page = script.dataset.page;
  const styles = "/__wayfolio/page.css";
  // What a page leaves for the next one: that something changed there, and which mistakes were put out of sight.
  const LOOK = "wayfolio-look";
  const HIDDEN = "wayfolio-hidden";
  let wait = 250;
  let panel = null;

  function connect() {
    const address = new URL("/__wayfolio/live", location.href);
    address.protocol = location.protocol === "https:" ? "wss:" : "ws:";
    address.searchParams.set("path", location.pathname);
    address.searchParams.set("page", page);
    const socket = new WebSocket(address);
    socket.onopen = () => (wait = 250);
    socket.onmessage = (event) => hear(JSON.parse(event.data));
    socket.onclose = () => {
      setTimeout(connect, wait);
      wait = Math.min(wait * 2, 4000);
    };
  }

  function hear(message) {
    if (message.kind === "reload") {
      if (message.look) sessionStorage.setItem(LOOK, "yes");
      location.reload();
    } else if (message.kind === "go") {
      // Pages in the background stay where they are.
      if (document.visibilityState === "visible") {
        sessionStorage.setItem(LOOK, "yes");
        location.assign(message.href);
      } else if (message.reload) location.reload();
    } else if (message.kind === "errors") show();
    else if (message.kind === "clear") clear();
  }

  // Brings what changed into sight, if it is not in sight already: the first part of the page that was not there before.
  async function look() {
    if (sessionStorage.getItem(LOOK) === null) return;
    sessionStorage.removeItem(LOOK);
    const answer = await fetch("/__wayfolio/before?path=" + encodeURIComponent(location.pathname));
    const words = answer.ok ? await answer.text() : "";
    if (words === "") return;
    const parts = "h1,h2,h3,h4,p,li,tr,dt,dd,pre,figcaption,summary,svg,img,blockquote";
    const name = (part) => part.tagName + (part.alt ?? part.textContent).replace(/\s+/g, " ");
    const known = new Map();
    for (const part of new DOMParser().parseFromString(words, "text/html").querySelectorAll(`main :is(${parts})`)) {
      known.set(name(part), (known.get(name(part)) ?? 0) + 1);
    }
    const isNew = (part) => {
      const left = known.get(name(part)) ?? 0;
      known.set(name(part), left - 1);
      return left <= 0;
    };
    const fresh = [...document.querySelectorAll(`main :is(${parts})`)].filter(isNew).filter((part) => part.checkVisibility());
    // What holds the change has changed as well; the innermost is meant.
    const changed = fresh.find((part, at) => !part.contains(fresh[at + 1] ?? null));
    if (!changed) return;
    const box = changed.getBoundingClientRect();
    if (box.top < 0 || box.bottom > innerHeight) changed.scrollIntoView({ block: box.height > innerHeight ? "start" : "center" });
    changed.animate([{ backgroundColor: "rgb(242 193 78 / 45%)" }, {}], 1500);
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
    if (words.trim() === "") return clear();
    if (sessionStorage.getItem(HIDDEN) === words) recall(words);
    else open(words);
  }

  // Takes the place of whatever the panel showed.
  function shadow() {
    if (!panel) {
      panel = document.createElement("wayfolio-errors");
      panel.attachShadow({ mode: "open" });
      document.body.append(panel);
    }
    return panel.shadowRoot;
  }

  function open(words) {
    const root = shadow();
    root.innerHTML =
      `<link rel="stylesheet" href="${styles}"><section aria-label="Errors in your files" tabindex="0">` +
      '<header><div role="alert"></div><button type="button">Hide (Escape)</button></header>' + words +
      "<p>This page is the last good version; it follows as soon as they are put right.</p></section>";
    // The count alone is announced, not every line of every mistake.
    root.querySelector("[role=alert]").append(root.querySelector("h2"));
    root.querySelector("button").onclick = () => recall(words);
    addButtons(root);
    // What the panel covers can be scrolled out from under it, also by the focus.
    document.documentElement.style.scrollPaddingBlockEnd = document.body.style.paddingBlockEnd = "50vh";
  }

  // Puts the mistakes out of sight until others come, but for a small button that brings them back.
  function recall(words) {
    sessionStorage.setItem(HIDDEN, words);
    const focused = panel?.shadowRoot.activeElement;
    const root = shadow();
    root.innerHTML = `<link rel="stylesheet" href="${styles}"><div>${words}</div><button type="button" class="recall"></button>`;
    const button = root.querySelector("button");
    button.textContent = root.querySelector("h2").textContent;
    button.onclick = () => {
      sessionStorage.removeItem(HIDDEN);
      open(words);
      root.querySelector("section").focus();
    };
    root.querySelector("div").remove();
    document.documentElement.style.scrollPaddingBlockEnd = document.body.style.paddingBlockEnd = "";
    if (focused) button.focus();
  }

  function clear() {
    sessionStorage.removeItem(HIDDEN);
    if (!panel) return;
    panel.remove();
    panel = null;
    document.documentElement.style.scrollPaddingBlockEnd = document.body.style.paddingBlockEnd = "";
  }

  // Gives every mistake a way to its file: opened on this machine, or its place for an editor's own "go to file".
  function addButtons(root) {
    const here = ["localhost", "127.0.0.1", "[::1]"].includes(location.hostname);
    for (const item of root.querySelectorAll("li[data-place]")) {
      const place = item.dataset.place;
      const button = (words, act) => {
        const made = document.createElement("button");
        made.type = "button";
        made.textContent = words;
        made.setAttribute("aria-label", `${words}: ${place}`);
        made.onclick = async () => (made.textContent = await act());
        item.append(made);
      };
      const copy = () => navigator.clipboard.writeText(place).then(() => "Copied", () => place);
      if (here) {
        button("Open the file", async () => {
          const address = "/__wayfolio/open?place=" + encodeURIComponent(place);
          const answer = await fetch(address, { method: "POST" }).catch(() => null);
          return answer?.ok ? "Opened" : "It cannot be opened from here; copy its place";
        });
      }
      button("Copy its place", copy);
    }
  }

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") panel?.shadowRoot.querySelector("section button")?.click();
  });

  // Browsers keep the place on a page through a reload by themselves; this says so where a page has said otherwise.
  if ("scrollRestoration" in history) history.scrollRestoration = "auto";
  if (document.body.dataset.wayfolio === "no-site") addButtons(document);
  connect();
  if (document.readyState === "complete") look();
  else addEventListener("load", () => setTimeout(look));
})();
