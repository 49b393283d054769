// SPDX-License-Identifier: GPL-3.0-or-later
// The page's side of a ceremony. What it says to Coffer and hears back stands in pagesession.h and ceremony.h;
// every sentence that it shows comes from the table of words in the page.

const words = JSON.parse(document.getElementById("words").textContent);
const element = (id) => document.getElementById(id);

// Bytes as base64url ------------------------------------------------------------------------------------------

function toBytes(text) {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

function toText(buffer) {
  const binary = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

// Talking to Coffer -------------------------------------------------------------------------------------------

class Refused extends Error {
  constructor(word) {
    super(word);
    this.word = word;
  }
}

let tab = "";

async function send(path, body, headers) {
  const reply = await fetch(path, { method: "POST", body, headers, cache: "no-store", credentials: "omit" });
  const text = await reply.text();
  const message = text.startsWith("{") ? JSON.parse(text) : {};
  if (!reply.ok) {
    throw new Refused(message.refused ?? "away");
  }
  return message;
}

const say = (path, message = {}) =>
  send(path, JSON.stringify(message), { "Content-Type": "application/json", "Coffer-Tab": tab });

// The copy that the browser keeps is out of reach; ours is overwritten.
async function sendSecret(secret) {
  const bytes = ArrayBuffer.isView(secret)
    ? new Uint8Array(secret.buffer, secret.byteOffset, secret.byteLength)
    : new Uint8Array(secret);
  try {
    await send("/secret", bytes, { "Content-Type": "application/octet-stream", "Coffer-Tab": tab });
  } finally {
    bytes.fill(0);
  }
}

// Showing -----------------------------------------------------------------------------------------------------

function fill(id, text) {
  element(id).textContent = text ?? "";
  element(id).hidden = !text;
}

function side(name, mark, state) {
  element(name + "Side").dataset.mark = mark;
  element(name + "Name").textContent = words[name].name;
  element(name + "State").textContent = words[name][state];
}

function fillReasons(reasons) {
  element("reasons").replaceChildren(...(reasons ?? []).map((reason) => {
    const item = document.createElement("li");
    item.textContent = reason;
    return item;
  }));
  element("reasons").hidden = !reasons;
}

// The heading takes the focus, so that a screen reader says where one is and the first Tab leads to what can be
// done; what it does not say by that, the live region does.
function announce(view) {
  const title = element("title");
  const again = document.activeElement === title ? view.title + " " : "";
  element("live").textContent = again + (view.lead ?? "");
  window.scrollTo(0, 0);
  title.focus({ preventScroll: true });
}

// Everything on the page at once, so that nothing of the view before is left.
function show(view) {
  document.body.dataset.view = view.name;
  document.body.dataset.tone = view.tone ?? "";
  element("title").textContent = view.title;
  element("lead").textContent = view.lead ?? "";
  fill("step", view.step && words.step.replace("{n}", view.step).replace("{of}", 2));
  element("places").hidden = !view.places;
  element("card").hidden = Boolean(view.places);
  side("page", ...view.page);
  side("coffer", ...view.coffer);
  fillReasons(view.reasons);
  fill("note", view.note);
  fill("go", view.go);
  fill("cancel", view.over ? "" : words.cancel);
  element("waiting").hidden = !view.wait;
  element("waitingText").textContent = view.wait ?? "";
  element("details").hidden = !view.details;
  element("detailsTitle").textContent = words.details;
  element("detailsText").textContent = view.details ?? "";
  document.title = view.title + " – Coffer";
  announce(view);
}

// The ceremony ------------------------------------------------------------------------------------------------

let kind = "";
let name = "";
let request = null;
let received = 0;
let asking = null; // aborts the browser's window
let over = false;
let made = false;

const step = () => (kind === "enrol" ? (made ? 2 : 1) : 0);

function take(newRequest) {
  request = newRequest;
  received = performance.now();
}

// So that a name in letters of the other direction does not turn the sentence around.
const isolated = (text) => `\u2068${text}\u2069`;

function showStart() {
  const view = words[kind].start;
  const lead = view.lead.replace("{name}", isolated(name));
  show({ name: "start", ...view, lead, step: step(), places: kind === "enrol", page: ["", "ready"],
         coffer: ["", "waiting"] });
}

function showTry() {
  made = true;
  show({ name: "start", ...words.enrol.try, step: step(), page: ["good", "made"], coffer: ["", "waiting"] });
}

function showAsking() {
  show({ name: "asking", ...words[kind].asking, step: step(), page: ["busy", "asking"], coffer: ["", "waiting"] });
}

function showDone() {
  over = true;
  show({ name: "done", tone: "good", ...words[kind].done, over, page: ["good", "done"], coffer: ["good", "done"] });
}

function showTrouble(word, details) {
  const creating = kind === "enrol" && request.call === "create";
  const view = (creating && words.trouble[word + "-enrol"]) || words.trouble[word] || words.trouble.broken;
  made = kind === "enrol" && !creating;
  show({ name: "trouble", tone: "warn", title: view.title, lead: view.text, reasons: view.reasons, note: view.next,
         go: words.again, step: step(), details, page: ["warn", "trouble"], coffer: ["", "still"] });
}

function showOver(word, state = "over", details = "") {
  over = true;
  asking?.abort();
  const view = words.over[word] ?? words.trouble[word] ?? words.over.away;
  const tone = word === "cancelled" ? "" : "warn";
  show({ name: "over", tone, title: view.title, lead: view.text, reasons: view.reasons, details, over,
         note: words.over[word]?.next ?? words.over.cancelled.next, page: [tone, "over"], coffer: ["", state] });
}

function goOn(next, details) {
  if (over) {
    return;
  }
  if (next.request) {
    take(next.request);
  }
  if (next.next === "get") {
    showTry();
  } else if (next.next === "again") {
    showTrouble(next.trouble, details);
  } else if (next.next === "done") {
    showDone();
  } else {
    showOver(next.trouble);
  }
}

function lost(error) {
  if (!over) {
    const word = error instanceof Refused && words.over[error.word] ? error.word : "away";
    showOver(word === "other-tab" ? "used-token" : word, word === "away" ? "away" : "over", String(error));
  }
}

// WebAuthn ----------------------------------------------------------------------------------------------------

const placements = {
  manager: { residentKey: "required", requireResidentKey: true, hints: [] },
  device: {
    authenticatorAttachment: "cross-platform",
    residentKey: "preferred",
    hints: ["hybrid", "security-key"],
  },
  computer: {
    authenticatorAttachment: "platform",
    residentKey: "required",
    requireResidentKey: true,
    hints: ["client-device"],
  },
};

const withBytes = (descriptor) => ({ ...descriptor, id: toBytes(descriptor.id) });
const withInput = (input) => ({ first: toBytes(input.first) });

function createOptions(options) {
  const { hints, ...selection } = placements[element("form").elements.place.value];
  return {
    ...options,
    hints,
    challenge: toBytes(options.challenge),
    user: withBytes(options.user),
    excludeCredentials: options.excludeCredentials.map(withBytes),
    authenticatorSelection: { ...options.authenticatorSelection, ...selection },
    extensions: { prf: { eval: withInput(options.extensions.prf.eval) } },
  };
}

function getOptions(options) {
  const inputs = Object.entries(options.extensions.prf.evalByCredential);
  return {
    ...options,
    challenge: toBytes(options.challenge),
    allowCredentials: options.allowCredentials.map(withBytes),
    extensions: { prf: { evalByCredential: Object.fromEntries(inputs.map(([id, input]) => [id, withInput(input)])) } },
  };
}

function answerOf(credential) {
  const response = credential.response;
  const common = { id: toText(credential.rawId), clientDataJSON: toText(response.clientDataJSON) };
  if (response.attestationObject) {
    return {
      ...common,
      attestationObject: toText(response.attestationObject),
      transports: response.getTransports?.() ?? [],
      attachment: credential.authenticatorAttachment ?? null,
      prf: credential.getClientExtensionResults().prf?.enabled === true,
    };
  }
  return {
    ...common,
    authenticatorData: toText(response.authenticatorData),
    signature: toText(response.signature),
    userHandle: response.userHandle ? toText(response.userHandle) : null,
  };
}

const isOld = () => performance.now() - received > request.publicKey.timeout * 0.8;

// Nothing is awaited between the click and the call where the request is fresh: some browsers want it so.
function callBrowser(signal) {
  return request.call === "create"
    ? navigator.credentials.create({ publicKey: createOptions(request.publicKey), signal })
    : navigator.credentials.get({ publicKey: getOptions(request.publicKey), signal });
}

async function ask() {
  asking = new AbortController();
  let credential;
  try {
    credential = await callBrowser(asking.signal);
  } catch (error) {
    if (!over) {
      goOn(await say("/trouble", { name: error.name }), `${error.name}: ${error.message}`);
    }
    return;
  }
  const secret = credential.getClientExtensionResults().prf?.results?.first;
  if (secret) {
    await sendSecret(secret);
  }
  goOn(await say("/answer", answerOf(credential)));
}

async function go() {
  try {
    if (document.body.dataset.view === "trouble" && request.call === "create") {
      showStart();
      return;
    }
    if (isOld()) {
      take((await say("/request")).request);
    }
    const asked = ask();
    showAsking();
    await asked;
  } catch (error) {
    lost(error);
  }
}

async function cancel() {
  over = true;
  asking?.abort();
  try {
    await say("/stop");
    showOver("cancelled");
  } catch (error) {
    showOver("away", "away", String(error));
  }
}

// Coffer answers when it is over. A browser that gives up waiting for that asks again.
async function watch() {
  let trouble = null;
  for (let tries = 0; tries < 3 && !over; ++tries) {
    try {
      goOn(await say("/watch"));
      return;
    } catch (error) {
      trouble = error;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }
  lost(trouble);
}

// What this browser can do ------------------------------------------------------------------------------------

// A browser that does not say what it can do keeps nobody waiting.
const soon = (answer, otherwise) =>
  Promise.race([answer, new Promise((resolve) => setTimeout(resolve, 3000, otherwise))]);

async function findPlaces() {
  const [capabilities, builtIn] = await Promise.all([
    soon(PublicKeyCredential.getClientCapabilities?.() ?? {}, {}),
    soon(PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable?.() ?? false, false),
  ]);
  return { secrets: capabilities["extension:prf"] !== false, computer: builtIn, manager: true, device: true };
}

function offer(places) {
  const possible = ["manager", "device", "computer"].filter((place) => places[place]);
  element("legend").textContent = words.places;
  for (const place of ["manager", "device", "computer"]) {
    element(place).closest("label").hidden = !places[place];
    element(place).checked = place === possible[0];
    element(place + "Title").textContent = words[place].title;
    element(place + "Text").textContent = words[place].text;
  }
}

async function begin() {
  const token = location.hash.slice(1);
  if (!window.PublicKeyCredential) {
    showOver("no-passkeys", "still");
    return;
  }
  const places = await findPlaces();
  if (!places.secrets) {
    showOver("no-passkeys", "still");
    return;
  }
  offer(places);
  const headers = { "Content-Type": "application/json", "Coffer-Token": token };
  const start = await send("/begin", "{}", headers);
  history.replaceState(null, "", "/");
  ({ tab, kind } = start);
  name = start.name ?? "";
  take(start.request);
  watch();
  showStart();
}

element("form").addEventListener("submit", (event) => {
  event.preventDefault();
  go();
});
element("cancel").addEventListener("click", cancel);
begin().catch(lost);
