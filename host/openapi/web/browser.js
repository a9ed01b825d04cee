// The API browser: reads the OpenAPI document of the server that it comes from,
// lists its operations, describes them, and sends calls with the session of the
// person who reads. Texts of the document and of replies are never read as HTML.

const byId = (id) => document.getElementById(id);
const verbs = ["get", "post", "put", "patch", "delete", "options", "head", "trace"];

// longest is the most characters of a reply that are shown.
const longest = 500_000;

let api; // the document
const calls = new Map(); // by operationId

// element makes an element; children are elements and texts, undefined ones are left out.
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.flat().filter((child) => child !== undefined));
  return made;
}

// prose gives paragraphs with code between backquotes.
function prose(text) {
  return (text ?? "").split(/\n\n+/).filter(Boolean).map((paragraph) => element("p", {}, marked(paragraph)));
}

function marked(text) {
  return text.split("`").map((part, i) => (i % 2 ? element("code", {}, part) : part));
}

// resolve follows references.
function resolve(node) {
  let target = node;
  while (target?.$ref) {
    target = target.$ref.slice(2).split("/").reduce((at, name) => at?.[name.replaceAll("~1", "/").replaceAll("~0", "~")], api);
  }
  return target ?? {};
}

/* ---- types ---- */

const nothing = (schema) => schema.type === "null";

// bare is a schema without the choice of null.
function bare(schema) {
  if (schema.anyOf?.some(nothing)) return schema.anyOf.find((choice) => !nothing(choice));
  return schema;
}

function kind(schema) {
  return [].concat(schema.type ?? []).find((type) => type !== "null");
}

function typeName(given) {
  const schema = bare(given);
  if (schema.$ref) return resolve(schema).title ?? schema.$ref.split("/").pop();
  if (kind(schema) === "array") return `list of ${typeName(schema.items ?? {})}`;
  if (schema.additionalProperties) return `map of ${typeName(schema.additionalProperties)}`;
  return [kind(schema) ?? "any value", (schema.format ?? schema.contentEncoding) && `(${schema.format ?? schema.contentEncoding})`].filter(Boolean).join(" ");
}

// fullName tells what a named map is made of, too.
function fullName(schema) {
  const values = resolve(bare(schema)).additionalProperties;
  return bare(schema).$ref && values ? `${typeName(schema)}, a map of ${typeName(values)}` : typeName(schema);
}

// inner is the type with parts that a value is made of, behind lists and maps.
function inner(given, seen = new Set()) {
  const schema = resolve(bare(given));
  const elements = schema.items ?? schema.additionalProperties;
  if (!elements || seen.has(schema)) return schema;
  return inner(elements, seen.add(schema));
}

// memberList shows the members of a type, those of bases last, or its names.
function memberList(schema) {
  if (schema.enum) return element("p", {}, schema.enum.map((name, i) => [i ? ", " : "", element("code", {}, name)]).flat());
  const list = element("ul", { class: "members" });
  const add = (part) => {
    const { allOf = [], properties = {}, required = [] } = resolve(part);
    for (const [name, member] of Object.entries(properties)) list.append(memberItem(name, member, required.includes(name)));
    allOf.toReversed().forEach(add);
  };
  add(schema);
  return list.childElementCount ? list : element("p", { class: "hint" }, "No members.");
}

const hasParts = (schema) => Boolean(schema.enum || schema.properties || schema.allOf);

function memberItem(name, member, required) {
  const item = element("li", {}, element("code", {}, name), " ");
  const type = fullName(member);
  const about = member.description && element("span", { class: "about" }, marked(member.description));
  const parts = inner(member);
  item.append(...[needed(required), hasParts(parts) ? undefined : type, about].flat().filter(Boolean));
  // Filled when opened: types may contain themselves.
  if (hasParts(parts)) item.append(unfold(type, () => [memberList(parts)]));
  return item;
}

function needed(required) {
  return required ? [element("span", { class: "needed" }, "needed"), " "] : [];
}

// unfold is a fold that is filled when it is opened first.
function unfold(title, fill) {
  const fold = element("details", {}, element("summary", {}, title));
  fold.addEventListener("toggle", () => fold.append(...fill()), { once: true });
  return fold;
}

function typeView(schema) {
  const parts = inner(schema);
  return [element("p", {}, element("code", {}, fullName(schema))), ...(hasParts(parts) ? [memberList(parts)] : [])];
}

const indented = (value) => JSON.stringify(value, null, 2);

/* ---- the list of operations ---- */

function readCalls() {
  for (const [path, item] of Object.entries(api.paths)) {
    for (const verb of verbs.filter((v) => item[v])) {
      const operation = item[verb];
      const words = [operation.operationId, verb, path, operation.summary, ...(operation.tags ?? [])].join(" ");
      calls.set(operation.operationId, {
        id: operation.operationId, path, verb: verb.toUpperCase(), operation,
        tag: operation.tags?.[0] ?? "others", words: words.toLowerCase(),
        parameters: (operation.parameters ?? []).map(resolve),
        body: operation.requestBody?.content?.["application/json"],
      });
    }
  }
}

function listCalls() {
  const tags = [...new Set([...(api.tags ?? []).map((tag) => tag.name), ...[...calls.values()].map((call) => call.tag)])];
  for (const tag of tags) {
    const rows = [...calls.values()].filter((call) => call.tag === tag).map((call) => {
      call.link = element("a", { href: `#/${call.id}` },
        element("span", { class: "name" }, call.id), element("span", { class: "where" }, `${call.verb} ${call.path}`));
      call.row = element("li", {}, call.link);
      return call.row;
    });
    if (rows.length) byId("operations").append(element("section", {}, element("h2", {}, tag), element("ul", {}, rows)));
  }
}

function search() {
  const words = byId("query").value.toLowerCase().split(/\s+/);
  let found = 0;
  for (const call of calls.values()) {
    call.row.hidden = !words.every((word) => call.words.includes(word));
    if (!call.row.hidden) found++;
  }
  for (const section of byId("operations").children) section.hidden = !section.querySelector("li:not([hidden])");
  byId("found").textContent = found === calls.size ? `${found} operations` : `${found} of ${calls.size} operations`;
}

/* ---- one operation ---- */

function intro() {
  return [element("h2", { tabindex: "-1" }, "About this API"), prose(api.info.description)].flat();
}

function operationView(call) {
  const { operation } = call;
  const answers = Object.entries(operation.responses).map(([status, given]) => [status, resolve(given)]);
  return [
    element("a", { class: "back", href: "#/" }, "All operations"),
    element("h2", { tabindex: "-1" }, call.id),
    element("p", { class: "line" }, `${call.verb} ${call.path}`),
    prose(operation.summary),
    prose(operation.description),
    element("h3", {}, "Call"),
    callForm(call),
    call.body ? [element("h3", {}, "Body"), typeView(call.body.schema), example(call.body)] : [],
    answers.filter(([status]) => status < "300").map(([status, answer]) => reply(status, answer)),
    element("h3", {}, "Failures"),
    element("dl", {}, answers.filter(([status]) => status >= "300").map(([status, answer]) => [
      element("dt", {}, status), element("dd", {}, marked(answer.description)),
    ]).flat()),
  ].flat(2);
}

function reply(status, answer) {
  const media = answer.content?.["application/json"];
  return [
    element("h3", {}, `Reply ${status}`),
    ...(media ? [typeView(media.schema), example(media)].flat() : [element("p", {}, "Has no body.")]),
  ];
}

const example = (media) => unfold("Example", () => [element("pre", {}, indented(media.example))]);

/* ---- calling ---- */

const places = { path: "In the path", query: "In the query", header: "In the header" };

function callForm(call) {
  const output = element("section");
  const submit = element("button", { class: "main" }, "Send");
  const form = element("form", { autocomplete: "off" });
  const fields = call.parameters.map(field);
  for (const [place, title] of Object.entries(places)) {
    const inside = fields.filter((f) => f.parameter.in === place);
    if (inside.length) form.append(element("fieldset", {}, element("legend", {}, title), inside.map((f) => f.row)));
  }
  const body = call.body && bodyField(call.body, call.operation.requestBody.required);
  if (body) form.append(body.row);
  form.append(element("p", { class: "hint" }, "Goes to this server with the session of your browser. ",
    fields.some((f) => f.parameter.name === "dryRun") ? "The call may change data, unless dryRun is true." : undefined));
  form.append(element("p", { class: "buttons" }, submit, element("button", { type: "reset" }, "Reset")));
  form.addEventListener("reset", () => body?.reset());
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    submit.disabled = true;
    output.replaceChildren(element("p", { role: "status" }, "Waiting for the reply…"));
    output.replaceChildren(...(await send(call, request(call, fields, body))));
    submit.disabled = false;
    if (output.isConnected) output.firstElementChild.focus();
  });
  return [form, output];
}

// field is an input for a parameter; read gives what was put in.
function field(parameter) {
  const id = `${parameter.in}-${parameter.name}`;
  const schema = parameter.schema ?? parameter.content["application/json"].schema;
  const attributes = { id, required: parameter.required, "aria-describedby": `${id}-hint` };
  const input = inputFor(schema, parameter.content, attributes);
  const names = input.tagName === "SELECT" ? undefined : inner(schema).enum;
  const hint = [typeName(schema), kind(resolve(schema)) === "array" && !parameter.content ? ", with commas between the values" : "",
    parameter.content ? ", as JSON" : "", parameter.description ? `. ${parameter.description}` : "", names ? `. Values: ${names.join(", ")}` : ""].join("");
  return {
    parameter,
    read: () => input.value.trim(),
    row: element("div", { class: "field" },
      element("label", { for: id }, element("code", {}, parameter.name), " ", needed(parameter.required)),
      element("p", { class: "hint", id: `${id}-hint` }, hint), input),
  };
}

function inputFor(schema, content, attributes) {
  const { enum: names, ...resolved } = resolve(bare(schema));
  const choices = names ?? (kind(resolved) === "boolean" ? ["true", "false"] : undefined);
  if (choices) {
    return element("select", attributes, element("option", { value: "" }, "not given"), choices.map((name) => element("option", {}, name)));
  }
  if (content) return element("textarea", { ...attributes, rows: "3", spellcheck: "false" });
  const numeric = ["integer", "number"].includes(kind(resolved));
  return element("input", { ...attributes, type: numeric ? "number" : "text", step: numeric ? (kind(resolved) === "integer" ? "1" : "any") : undefined, spellcheck: "false" });
}

function bodyField(media, required) {
  const text = indented(media.example);
  const input = element("textarea", { id: "body", required, rows: String(Math.min(text.split("\n").length + 1, 16)), spellcheck: "false" }, text);
  const check = () => {
    let wrong = "";
    try {
      if (input.value.trim()) JSON.parse(input.value);
    } catch (error) {
      wrong = `This is no JSON: ${error.message}`;
    }
    input.setCustomValidity(wrong);
  };
  input.addEventListener("input", check);
  return {
    read: () => input.value.trim(),
    reset: () => input.setCustomValidity(""),
    row: element("div", { class: "field" }, element("label", { for: "body" }, "Body, as JSON ", needed(required)), input),
  };
}

// request puts together what is sent.
function request(call, fields, body) {
  const values = (place) => fields.filter((f) => f.parameter.in === place && f.read() !== "").map((f) => [f.parameter.name, f.read()]);
  const inPath = Object.fromEntries(values("path"));
  const path = call.path.replace(/\{([^}]+)\}/g, (_, name) => encodeURIComponent(inPath[name] ?? ""));
  const query = new URLSearchParams(values("query")).toString();
  const headers = { Accept: "application/json", ...Object.fromEntries(values("header")) };
  const text = body?.read() || undefined;
  if (text) headers["Content-Type"] = "application/json";
  return { path: query ? `${path}?${query}` : path, headers, text };
}

// base is where paths begin on this server.
function base() {
  const { pathname } = new URL(api.servers?.[0]?.url ?? "/", location.href);
  return location.origin + pathname.replace(/\/+$/, "");
}

async function send(call, { path, headers, text }) {
  const line = element("p", { class: "line" }, `${call.verb} ${path}`);
  try {
    const began = performance.now();
    const response = await fetch(base() + path, { method: call.verb, headers, body: text, credentials: "same-origin", mode: "same-origin" });
    const content = await response.text();
    const took = Math.round(performance.now() - began);
    return [
      element("h3", { tabindex: "-1" }, "Reply to this call"),
      line,
      element("p", { class: `status ${response.ok ? "good" : "bad"}` }, `${response.status} ${response.statusText} after ${took} ms`),
      response.status === 401 && calls.has("Authenticate")
        ? element("p", { class: "note" }, "Sign in first, for instance with ", element("a", { href: "#/Authenticate" }, "Authenticate"), ".") : undefined,
      element("h4", {}, "Headers"),
      element("dl", {}, [...response.headers].map(([name, value]) => [element("dt", {}, name), element("dd", {}, value)]).flat()),
      element("h4", {}, "Body"),
      content === "" ? element("p", {}, "Has no body.") : element("pre", {}, shown(content)),
    ].filter(Boolean);
  } catch (error) {
    return [
      element("h3", { tabindex: "-1" }, "Reply to this call"), line,
      element("p", { class: "status bad" }, `There is no reply: ${error.message}`),
    ];
  }
}

// shown is a body with line breaks if it is JSON, cut if it is long.
function shown(content) {
  let text = content;
  if (content.length <= longest) {
    try {
      JSON.parse(content);
      text = spread(content);
    } catch {
      // it is shown as it is
    }
  }
  return text.length > longest ? `${text.slice(0, longest)}\n… and ${text.length - longest} characters more` : text;
}

// spread puts line breaks into JSON and leaves its values as they are spelled:
// parsed ones would lose digits of long numbers.
function spread(json) {
  let indent = "\n";
  return json.match(/"(?:[^"\\]|\\.)*"|[{[]\s*[}\]]|[{}[\],:]|[^\s{}[\],:"]+/g).map((token) => {
    if (token === ":") return ": ";
    if (token === ",") return token + indent;
    if (token === "{" || token === "[") return token + (indent += "  ");
    if (token === "}" || token === "]") return (indent = indent.slice(0, -2)) + token;
    return token;
  }).join("");
}

/* ---- beginning ---- */

// show puts the operation that the address names, or the introduction, on the page.
function show() {
  const call = calls.get(location.hash.slice(2));
  document.body.dataset.view = call ? "operation" : "list";
  for (const other of calls.values()) other.link.removeAttribute("aria-current");
  call?.link.setAttribute("aria-current", "page");
  document.title = call ? `${call.id} – ${api.info.title}` : api.info.title;
  byId("content").replaceChildren(...(call ? operationView(call) : intro()).flat());
}

// turn follows a change of address: to an operation, or back to its row of the list.
function turn(event) {
  if (location.hash !== "" && !location.hash.startsWith("#/")) return; // leads to a place on the page
  show();
  const before = calls.get(new URL(event.oldURL).hash.slice(2));
  if (document.body.dataset.view === "list" && before) {
    before.link.focus();
    return;
  }
  window.scrollTo(0, 0);
  byId("content").querySelector("h2").focus({ preventScroll: true });
}

async function begin() {
  const response = await fetch(byId("document").href, { credentials: "same-origin" });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  api = await response.json();
  byId("title").textContent = `${api.info.title} ${api.info.version}`;
  readCalls();
  listCalls();
  search();
  byId("query").addEventListener("input", search);
  byId("search").addEventListener("submit", (event) => event.preventDefault());
  document.querySelector(".skip").addEventListener("click", (event) => {
    event.preventDefault(); // the address keeps naming the operation
    byId("main").focus();
  });
  window.addEventListener("hashchange", turn);
  byId("navigation").hidden = false;
  show();
}

begin().catch((error) => {
  byId("problem").textContent = `The API's description could not be read: ${error.message}. The links above lead to it and to the pages of the operations.`;
  byId("problem").hidden = false;
});
