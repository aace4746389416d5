export const id = 7951;

export const ids = [ 7951 ];

export const modules = {
27951: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
M: () => packRequests,
$: () => vendorHttp
});
var external_node_http_ = __webpack_require__(37067);
var external_node_https_ = __webpack_require__(44708);
var errors = __webpack_require__(19473);
const DIRECTIVES = [ "include", "skip" ];
const MOST_TOKENS = 2e3;
async function provedQuery(text, fields) {
const {parse: parse, print: print} = await Promise.all([ __webpack_require__.e(5872), __webpack_require__.e(7128) ]).then(__webpack_require__.bind(__webpack_require__, 67128));
let document;
try {
document = parse(text, {
maxTokens: MOST_TOKENS,
noLocation: true
});
} catch {
throw refused("it cannot be parsed");
}
const fragments = new Map;
const roots = [];
for (const definition of document.definitions) {
if (definition.kind === "FragmentDefinition") {
if (fragments.has(definition.name.value)) throw refused("it defines a fragment twice");
fragments.set(definition.name.value, definition);
} else if (definition.kind === "OperationDefinition" && definition.operation === "query") roots.push(definition.selectionSet); else throw refused("it holds something other than queries and fragments");
}
if (roots.length !== 1) throw refused("it holds no query, or more than one");
if (!directives(document).every(name => DIRECTIVES.includes(name))) throw refused("it holds a directive other than include and skip");
const asked = roots.flatMap(root => rootFields(root, fragments, new Set, new Set));
if (asked.length === 0 || !asked.every(field => fields.includes(field))) throw refused("it asks for a root field that the plan does not declare");
return print(document);
}
function plainVariables(variables) {
const given = Object.entries(variables);
for (const [name, value] of given) {
const plain = value === null || [ "string", "boolean" ].includes(typeof value) || Number.isFinite(value);
if (!plain || !/^[_A-Za-z][_0-9A-Za-z]*$/.test(name)) throw refused("a variable is no plain value");
}
return Object.fromEntries(given);
}
function directives(node) {
if (typeof node !== "object" || node === null) return [];
const own = "kind" in node && node.kind === "Directive" && "name" in node ? [ nameOf(node.name) ] : [];
return [ ...own, ...Object.values(node).flatMap(directives) ];
}
const nameOf = node => typeof node === "object" && node !== null && "value" in node ? String(node.value) : "";
function rootFields(set, fragments, open, done) {
return set.selections.flatMap(selection => {
if (selection.kind === "Field") return [ selection.name.value ];
if (selection.kind === "InlineFragment") return rootFields(selection.selectionSet, fragments, open, done);
const name = selection.name.value;
const fragment = fragments.get(name);
if (fragment === undefined || open.has(name)) throw refused("it spreads a fragment that is missing or spreads itself");
if (done.has(name)) return [];
const fields = rootFields(fragment.selectionSet, fragments, new Set([ ...open, name ]), done);
done.add(name);
return fields;
});
}
function refused(why) {
return (0, errors.i4)("GRAPHQL_NOT_QUERY", `the GraphQL document is not proved to be read-only: ${why}`);
}
var socket_failure = __webpack_require__(20376);
function credentialsOf(settings) {
const values = new Map;
function find(id) {
const found = Object.hasOwn(settings.credentials, id) ? settings.credentials[id] : undefined;
if (found === undefined) throw (0, errors.i4)("HOST_REFUSED", "the plan has no credential of that id, so it may go nowhere");
return found;
}
async function read({secret: secret, field: field}, signal) {
const whole = await settings.secrets.value(secret, signal);
const value = field === undefined ? whole : fieldOf(whole, field);
settings.register(value);
if (!/^[\x21-\x7e]+( [\x21-\x7e]+)*$/.test(value)) {
throw (0, errors.i4)("RESPONSE_INVALID", "the secret holds what a header cannot carry: a line break, a blank at an end, or nothing");
}
return value;
}
return {
permitted(id, url) {
const credential = find(id);
if (!credential.hosts.includes(url.hostname) || url.port !== "") {
throw (0, errors.i4)("HOST_REFUSED", "expected a host that the plan lists for the credential, found another");
}
return credential;
},
async header(id, signal, again) {
const credential = find(id);
const kept = again === "again" ? undefined : values.get(id);
const value = kept ?? await read(credential, signal);
values.set(id, value);
const name = (credential.header ?? "authorization").toLowerCase();
return [ name, credential.header === undefined ? `Bearer ${value}` : value ];
}
};
}
function fieldOf(text, field) {
let parsed;
try {
parsed = JSON.parse(text);
} catch {
throw (0, errors.i4)("RESPONSE_INVALID", "expected the secret to be a JSON object, as the plan names a field of it");
}
const value = typeof parsed === "object" && parsed !== null && Object.hasOwn(parsed, field) ? Reflect.get(parsed, field) : undefined;
if (typeof value !== "string" || value === "") throw (0, errors.i4)("RESPONSE_INVALID", "the secret has no such field, or it is no text");
return value;
}
var loopback = __webpack_require__(50356);
const RESERVED = /^(host|connection|content-.*|transfer-encoding|te|trailer|upgrade|expect|accept-encoding|cookie|authorization|proxy-.*)$/;
const CARRIERS = /^(cookie|authorization)$/;
const OVERRIDES = /method|^x-(original|rewrite)-ur[il]$/;
const HEADER_NAME = /^[a-z0-9!#$%&'*+.^_`|~-]+$/;
const HEADER_VALUE = /^[\x20-\x7e]*$/;
const METHOD_PARAMETER = /^(x?http|x)?method$|methodoverride/;
const STORED_DOCUMENT = /^(extensions|documentid|docid|queryid|queryhash|persistedquery.*)$/;
const IN_PLACE_OF_BODY = /^(query|variables|operationname|id)$/;
const MOST_DECODINGS = 5;
function httpsUrl(text) {
const plain = /^https:\/\/[^/?#]/i.test(text) && !/[^\x21-\x7e]|\\/.test(text);
const url = plain && URL.canParse(text) ? new URL(text) : undefined;
if (url?.protocol !== "https:" || url.username !== "" || url.password !== "" || url.hash !== "") throw (0, 
errors.i4)("HOST_REFUSED", "expected an https address without a user or a fragment in it, found another");
return url;
}
function requireReading(url, method) {
if (method !== "POST" && decoded(url.pathname).toLowerCase().includes("graphql")) throw only_reads_refused("a GraphQL endpoint that is asked by another method than POST: the document would not be proved");
for (const part of [ ...url.search.slice(1).split(/[&;?]/), ...url.pathname.split(/[;/]/) ]) {
const at = part.indexOf("=");
if (at === -1) continue;
const name = decoded(part.slice(0, at));
if (/[&;=?]/.test(name)) throw only_reads_refused("a parameter whose name hides another");
const plain = name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
if (METHOD_PARAMETER.test(plain)) throw only_reads_refused("a parameter that names another method");
if (STORED_DOCUMENT.test(plain)) throw only_reads_refused("a parameter that names a stored GraphQL document");
if (method === "POST" && IN_PLACE_OF_BODY.test(plain)) throw only_reads_refused("a parameter that a GraphQL server takes in place of the document");
if (plain === "query" && decoded(part.slice(at + 1)).includes("{")) throw only_reads_refused("a GraphQL document in the address");
}
}
function readingHeaders(headers, carrier) {
const given = Object.entries(headers).map(([name, value]) => [ name.toLowerCase(), value ]);
for (const [name, value] of given) {
requireHeader(name);
if (!HEADER_VALUE.test(value)) throw only_reads_refused("a header with a line break or another character that ends it");
if (RESERVED.test(spelt(name)) || carrier !== undefined && spelt(name) === spelt(carrier)) throw (0, 
errors.i4)("HOST_REFUSED", "the plan sets a header that only the request itself or a credential may set");
}
return Object.fromEntries(given);
}
function requireCarrier(name) {
requireHeader(name);
if (RESERVED.test(spelt(name)) && !CARRIERS.test(name)) throw (0, errors.i4)("HOST_REFUSED", "the plan sends a credential in a header that only the request itself may set");
}
function requireHeader(name) {
if (!HEADER_NAME.test(name)) throw only_reads_refused("a header whose name is none");
if (OVERRIDES.test(spelt(name))) throw only_reads_refused("a header that overrides the method or the path");
}
const spelt = name => name.replaceAll("_", "-");
function decoded(text) {
let now = text;
for (let round = 0; round < MOST_DECODINGS; round++) {
const next = now.replaceAll(/%([0-9a-f]{2})/gi, (_whole, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
if (next === now) return now;
now = next;
}
throw only_reads_refused("an address that is encoded over and over");
}
function only_reads_refused(what) {
return (0, errors.i4)("METHOD_REFUSED", `expected a request that can only read, found ${what}`);
}
const LARGEST_BODY = 1048576;
function isStale(thrown) {
return thrown instanceof Error && "stale" in thrown;
}
async function send(outgoing, signal, progress) {
const response = await headersOf(outgoing, signal);
progress.answering = true;
try {
const encoding = response.headers["content-encoding"] ?? "identity";
if (encoding !== "identity") throw (0, errors.i4)("RESPONSE_INVALID", "the answer is compressed, which was not asked for");
const status = response.statusCode ?? 0;
if (status < 200 || status > 599) throw (0, errors.i4)("RESPONSE_INVALID", "the answer has a status that HTTP does not know");
return {
status: status,
headers: plain(response.headers),
body: outgoing.method === "HEAD" ? "" : await bodyOf(response)
};
} finally {
response.destroy();
}
}
function headersOf({method: method, url: url, headers: headers, body: body, socket: socket, ca: ca, agent: agent}, signal) {
const options = {
method: method,
headers: {
...headers,
...body === undefined ? {} : {
"content-length": String(Buffer.byteLength(body))
}
},
signal: signal,
agent: socket === undefined && agent !== undefined ? agent : false,
rejectUnauthorized: true,
...socket === undefined ? {} : {
socket: socket
},
...ca === undefined ? {} : {
ca: ca
}
};
return new Promise((resolve, reject) => {
const request = (url.protocol === "https:" ? external_node_https_.request : external_node_http_.request)(url, options, resolve);
request.on("error", error => {
const closed = request.reusedSocket && (error.code === "ECONNRESET" || error.code === "EPIPE");
reject(closed && !signal.aborted ? Object.assign(error, {
stale: true
}) : error);
});
request.end(body);
});
}
async function bodyOf(response) {
if (Number(response.headers["content-length"] ?? 0) > LARGEST_BODY) throw tooLarge();
const chunks = [];
let size = 0;
for await (const chunk of response) {
size += chunk.length;
if (size > LARGEST_BODY) throw tooLarge();
chunks.push(chunk);
}
return Buffer.concat(chunks).toString("utf8");
}
function plain(headers) {
const given = {};
for (const [name, value] of Object.entries(headers)) {
if (value !== undefined) given[name] = Array.isArray(value) ? value.join(", ") : value;
}
return given;
}
function tooLarge() {
return (0, errors.i4)("BODY_TOO_LARGE", `the answer has more than ${LARGEST_BODY} bytes`);
}
function goesThrough(host, noProxy = "") {
const spared = noProxy.split(",").map(item => item.trim().toLowerCase().replace(/^\./, "")).filter(item => item !== "");
return !spared.some(item => item === "*" || host === item || host.endsWith(`.${item}`));
}
function tunnel(proxy, target, signal) {
const {protocol: protocol, hostname: hostname, port: port, username: username, password: password} = new URL(proxy);
if (protocol !== "http:") throw (0, errors.i4)("USAGE", "expected a proxy address that begins with http://");
const path = `${target.host}:${target.port}`;
const pair = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64");
const headers = {
host: path,
...username === "" ? {} : {
"proxy-authorization": `Basic ${pair}`
}
};
return new Promise((resolve, reject) => {
const asking = (0, external_node_http_.request)({
host: hostname.replace(/^\[|\]$/g, ""),
port: port === "" ? 80 : Number(port),
method: "CONNECT",
path: path,
headers: headers,
signal: signal,
agent: false
});
asking.on("error", reject);
const refused = status => (0, errors.i4)("UNREACHABLE", "the proxy does not open a tunnel", {
name: "Proxy",
...status === undefined ? {} : {
status: status
}
});
asking.on("response", response => {
response.destroy();
reject(refused(response.statusCode));
});
asking.on("connect", (response, socket, head) => {
if (response.statusCode === 200 && head.length === 0) return resolve(socket);
socket.destroy();
reject(refused(response.statusCode));
});
asking.end();
});
}
const DEADLINE_MS = 8e3;
const IDLE_MS = 4e3;
function vendorHttp(settings) {
const ask = asking(settings);
return {
get: async (what, signal) => await ask(what, {
method: "GET"
}, {}, signal),
head: async (what, signal) => await ask(what, {
method: "HEAD"
}, {}, signal),
async query({document: document, fields: fields, variables: variables, ...what}, signal) {
const body = JSON.stringify({
query: await provedQuery(document, fields),
...variables === undefined ? {} : {
variables: plainVariables(variables)
}
});
return await ask(what, {
method: "POST",
body: body
}, {
"content-type": "application/json"
}, signal);
}
};
}
function packRequests(settings) {
const ask = asking(settings, "any");
return {
async send({method: method, body: body, type: type, timeout: timeout, invalid: invalid, ...what}, signal) {
const kind = type === undefined ? {} : {
"content-type": type
};
const more = invalid === undefined ? kind : {
...kind,
...noToken(settings.credentials[invalid]?.header)
};
return await ask(what, {
method: method,
...body === undefined ? {} : {
body: body
}
}, more, signal, timeout);
}
};
}
function noToken(header) {
const token = "gonogo-invalid-token";
return header === undefined ? {
authorization: `Bearer ${token}`
} : {
[header.toLowerCase()]: token
};
}
function asking(settings, which = "reads") {
const {vendorEndpoint: vendorEndpoint} = settings;
if (vendorEndpoint !== undefined && !((0, loopback.U)(vendorEndpoint) && vendorEndpoint.startsWith("http://"))) {
throw (0, errors.i4)("WORLD_MIXED", "expected a vendor endpoint on loopback over http, found another");
}
const credentials = credentialsOf(settings);
const kept = {
keepAlive: true,
timeout: IDLE_MS
};
const agents = {
"http:": new external_node_http_.Agent(kept),
"https:": new external_node_https_.Agent(kept)
};
async function exchange(url, request, headers, signal, progress) {
const common = {
...request,
...settings.ca === undefined ? {} : {
ca: settings.ca
}
};
const sent = {
...headers,
host: url.host
};
if (vendorEndpoint !== undefined) return await send({
...common,
url: at(vendorEndpoint, url),
headers: sent
}, signal, progress);
const {proxy: proxy, noProxy: noProxy} = settings;
if (proxy === undefined || !goesThrough(url.hostname, noProxy)) return await send({
...common,
url: url,
headers: sent
}, signal, progress);
const target = {
host: url.hostname,
port: url.port === "" ? 443 : Number(url.port)
};
const socket = await tunnel(proxy, target, signal);
try {
return await send({
...common,
url: url,
headers: sent,
socket: socket
}, signal, progress);
} finally {
socket.destroy();
}
}
async function attempt(url, request, headers, signal, progress) {
const began = performance.now();
Object.assign(progress, {
began: began,
answering: false
});
try {
const answer = await exchange(url, request, headers, signal, progress);
if (answer.status >= 300 && answer.status < 400) throw (0, errors.i4)("REDIRECT_REFUSED", "the endpoint redirects", {
status: answer.status
});
return {
...answer,
ms: performance.now() - began
};
} catch (thrown) {
if (!isStale(thrown)) throw thrown;
progress.resent.push({
status: "UNREACHABLE",
ms: performance.now() - began
});
const {agent: _none, ...alone} = request;
return await attempt(url, alone, headers, signal, progress);
}
}
async function ask({url: text, credential: credential, headers: headers = {}}, request, more, caller, deadline) {
const url = httpsUrl(text);
const {method: method} = request;
const reads = method === "GET" || method === "HEAD";
if (which === "reads") requireReading(url, reads ? method : "POST");
const carrier = credential === undefined ? undefined : settings.credentials[credential]?.header?.toLowerCase();
if (carrier !== undefined) requireCarrier(carrier);
const own = {
"accept-encoding": "identity",
"user-agent": "gonogo",
accept: "application/json",
...readingHeaders(headers, carrier),
...more
};
if (credential !== undefined) credentials.permitted(credential, url);
return await within(deadline ?? settings.deadline ?? DEADLINE_MS, caller, async (signal, progress) => {
const agent = agents[vendorEndpoint === undefined ? "https:" : "http:"];
const kept = which === "reads" || reads ? {
agent: agent
} : {};
const go = header => attempt(url, {
...request,
...kept
}, {
...own,
...header
}, signal, progress);
if (credential === undefined) return await go({});
const first = await credentials.header(credential, signal);
const answer = await go({
[first[0]]: first[1]
});
if (answer.status !== 401) return answer;
const second = await credentials.header(credential, signal, "again");
if (second[1] === first[1]) return answer;
progress.resent.push({
status: 401,
ms: answer.ms
});
return await go({
[second[0]]: second[1]
});
});
}
return ask;
}
function at(endpoint, url) {
const there = new URL(endpoint);
there.pathname = url.pathname;
there.search = url.search;
return there;
}
async function within(ms, caller, work) {
const stop = new AbortController;
const progress = {
answering: false,
resent: []
};
const before = () => progress.resent.length === 0 ? {} : {
resent: progress.resent
};
const onAbort = () => stop.abort();
if (caller?.aborted) onAbort();
caller?.addEventListener("abort", onAbort, {
once: true
});
const timer = setTimeout(onAbort, ms);
try {
return {
...await work(stop.signal, progress),
...before()
};
} catch (thrown) {
if (stop.signal.aborted && (0, errors.oh)(caller?.reason)) throw caller.reason;
const {began: began} = progress;
const ms = began === undefined ? {} : {
ms: performance.now() - began
};
throw Object.assign(failureOf(thrown, stop.signal.aborted, progress), ms, before());
} finally {
clearTimeout(timer);
caller?.removeEventListener("abort", onAbort);
}
}
function failureOf(thrown, ended, {answering: answering}) {
if (ended) {
return answering ? (0, errors.i4)("DRIPPING", "the answer did not arrive whole in time") : (0, 
errors.i4)("TIMEOUT", "no answer in time");
}
if ((0, errors.oh)(thrown)) return thrown;
const name = thrown instanceof Error ? thrown.name : "Unknown";
return (0, errors.i4)((0, socket_failure.O)(thrown) ?? "UNREACHABLE", "the request failed", {
name: name
});
}
},
20376: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => socketFailure
});
const BY_SYSTEM = [ [ "TIMEOUT", /^(ETIMEDOUT|ESOCKETTIMEDOUT|UND_ERR_\w*TIMEOUT)$/ ], [ "TLS_FAILED", /^(ERR_TLS_|ERR_SSL_|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA|EPROTO$)/ ], [ "RESPONSE_INVALID", /^HPE_/ ], [ "UNREACHABLE", /^(ECONN|ENOTFOUND|EAI_|EHOST|ENET|EPIPE|EADDR|UND_ERR_SOCKET)/ ] ];
function socketFailure(thrown) {
const system = systemCode(thrown, 0);
return BY_SYSTEM.find(([, pattern]) => pattern.test(system))?.[0];
}
function systemCode(thrown, depth) {
if (typeof thrown !== "object" || thrown === null || depth > 5) return "";
if ("code" in thrown && typeof thrown.code === "string") return thrown.code;
if ("errors" in thrown && Array.isArray(thrown.errors) && thrown.errors.length > 0) return systemCode(thrown.errors[0], depth + 1);
return "cause" in thrown ? systemCode(thrown.cause, depth + 1) : "";
}
}
};
