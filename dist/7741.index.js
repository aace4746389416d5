export const id = 7741;

export const ids = [ 7741 ];

export const modules = {
14707: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
cO: () => worldOf,
pI: () => runFacts
});
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
var _http_loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50356);
const AWS_SERVICES = [ "SSM", "SECRETS_MANAGER", "LAMBDA", "CLOUDWATCH", "CLOUDWATCH_LOGS", "EVENTBRIDGE", "SCHEDULER", "CLOUDFORMATION", "STS" ];
const isAws = url => {
if (!URL.canParse(url)) return false;
const {protocol: protocol, hostname: hostname} = new URL(url);
return protocol === "https:" && /\.(amazonaws\.com|amazonaws\.com\.cn|api\.aws)$/.test(hostname);
};
function worldOf(env) {
const given = name => env[name] === undefined || env[name] === "" ? undefined : env[name];
const general = given("AWS_ENDPOINT_URL");
const aws = AWS_SERVICES.map(service => given(`AWS_ENDPOINT_URL_${service}`) ?? general);
const inActions = given("GITHUB_ACTIONS") === "true";
const github = given("GITHUB_API_URL");
const vendors = given("GONOGO_VENDOR_URL");
const vendorsTls = given("GONOGO_VENDOR_TLS_URL");
const clock = given("GONOGO_CLOCK_URL");
const oidc = given("ACTIONS_ID_TOKEN_REQUEST_URL");
const all = [ ...aws, ...inActions || github !== undefined ? [ github ] : [], ...oidc === undefined ? [] : [ oidc ], vendors ];
const loopback = all.filter(url => url !== undefined && (0, _http_loopback_js__WEBPACK_IMPORTED_MODULE_0__.U)(url)).length;
if (loopback !== 0 && loopback !== all.length) {
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("WORLD_MIXED", `expected every endpoint on loopback or none, found ${loopback} of ${all.length} on loopback`);
}
const world = loopback === 0 ? "production" : "rehearsal";
if (world === "production" && aws.some(url => url !== undefined && !isAws(url))) throw (0, 
_errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("WORLD_MIXED", "expected the endpoints of production to be AWS\u2019s own over https, found another");
if (world === "production" && vendors !== undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("WORLD_MIXED", "expected no GONOGO_VENDOR_URL in production, found one");
if (vendorsTls !== undefined && (world !== "rehearsal" || !(0, _http_loopback_js__WEBPACK_IMPORTED_MODULE_0__.U)(vendorsTls))) throw (0, 
_errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("WORLD_MIXED", "expected GONOGO_VENDOR_TLS_URL on loopback in a rehearsal only, found another");
if (clock !== undefined && (world !== "rehearsal" || !(0, _http_loopback_js__WEBPACK_IMPORTED_MODULE_0__.U)(clock))) {
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("CLOCK_REFUSED", "expected a rehearsal clock only where every endpoint is loopback");
}
const services = new Set(aws);
if (services.size > 1) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("WORLD_MIXED", "expected one endpoint for all AWS services, found several; set AWS_ENDPOINT_URL only");
return {
world: world,
endpoints: {
aws: aws[0],
github: github,
vendors: vendors,
vendorsTls: vendorsTls,
clock: clock,
oidc: oidc
}
};
}
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}(\[bot\])?$/;
function runFacts(env, fallback) {
if (env["GITHUB_ACTIONS"] !== "true") return {
id: fallback.id,
attempt: 1,
job: "terminal",
commit: fallback.commit,
repository: undefined,
onGitHub: false
};
const id = env["GITHUB_RUN_ID"] ?? "";
const attempt = Number(env["GITHUB_RUN_ATTEMPT"]);
const commit = env["GITHUB_SHA"] ?? "";
const job = env["GITHUB_JOB"] ?? "";
const repository = env["GITHUB_REPOSITORY"] ?? "";
const whole = /^[0-9]+$/.test(id) && Number.isInteger(attempt) && attempt > 0 && /^[0-9a-f]{40}$/.test(commit) && /^[A-Za-z0-9_-]+$/.test(job) && /^[\w.-]+\/[\w.-]+$/.test(repository);
if (!whole) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("USAGE", "expected GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_SHA, GITHUB_JOB and GITHUB_REPOSITORY as GitHub sets them");
const actor = env["GITHUB_TRIGGERING_ACTOR"] ?? "";
const ref = env["GITHUB_REF_NAME"] ?? "";
const full = env["GITHUB_REF"] ?? "";
const branch = full.startsWith("refs/heads/") ? full.slice("refs/heads/".length) : "";
const server = env["GITHUB_SERVER_URL"] ?? "";
const url = /^https?:\/\/[A-Za-z0-9.-]+(:[0-9]+)?$/.test(server) ? `${server}/${repository}/actions/runs/${id}` : undefined;
return {
...{
id: id,
attempt: attempt,
job: job,
commit: commit,
repository: repository,
onGitHub: true
},
...LOGIN.test(actor) ? {
actor: actor
} : {},
...ref === "" ? {} : {
ref: ref
},
...branch === "" ? {} : {
branch: branch
},
...url === undefined ? {} : {
url: url
}
};
}
},
77741: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f: () => openSession
});
var external_node_crypto_ = __webpack_require__(77598);
var errors = __webpack_require__(19473);
var say = __webpack_require__(25855);
const PLANTED_BYTES = 32;
function planted(random) {
const cores = [ 0, 8, 16, 24 ].map(at => `Zq${Buffer.from(random.subarray(at, at + 8)).toString("hex")}`);
const [first = "", second = "", third = "", fourth = ""] = cores;
const hostile = `${first}'"<&>\xe9/+=%~ ${second}\n${third}`;
const values = [ hostile, JSON.stringify({
user: "planted",
password: fourth
}) ];
const needles = cores.flatMap(core => [ core, hex(core), ...base64At(core) ]).map(each => each.toLowerCase());
return {
values: values,
line: hostile,
text: [ ...values, third, fourth ].flatMap(formsOf).join(" "),
isIn(text) {
const plain = text.toLowerCase();
return needles.some(each => plain.includes(each));
}
};
}
const hex = text => Buffer.from(text).toString("hex");
function base64At(text) {
return [ 0, 1, 2 ].map(before => {
const all = Buffer.from(`${".".repeat(before)}${text}...`).toString("base64");
return all.slice(Math.ceil(before * 4 / 3), Math.floor((before + text.length) * 4 / 3));
});
}
function formsOf(text) {
const json = JSON.stringify(text);
const inXml = [ [ "&", "&amp;" ], [ "<", "&lt;" ], [ ">", "&gt;" ], [ '"', "&quot;" ], [ "'", "&apos;" ], [ "\n", "&#10;" ] ].reduce((done, [sign = "", entity = ""]) => done.replaceAll(sign, entity), text);
return [ text, encodeURIComponent(text), new URLSearchParams({
v: text
}).toString(), `{"v":${json}}`, JSON.stringify(json), inXml, hex(text), ...[ "", ".", ".." ].map(before => Buffer.from(`${before}${text}`).toString("base64")), Buffer.from(text).toString("base64url"), `Basic ${Buffer.from(`user:${text}`).toString("base64")}` ];
}
function redact_forms_formsOf(value) {
const whole = Buffer.from(value).toString();
const uri = encodeURIComponent(whole);
const form = new URLSearchParams({
v: whole
}).toString().slice(2);
const json = JSON.stringify(value).slice(1, -1);
const inPage = [ json.replace(/[&<>]/g, unicode), json.replace(/[&<>']|\\"/g, sign => unicode(sign.slice(-1))) ];
const texts = [ value, uri, uri.replaceAll("%20", "+"), form, form.replaceAll("+", "%20"), uri.replace(/[!'()*]/g, percent), uri.replace(/[!'()*~._-]/g, percent), encodeURIComponent(uri), encodeURI(whole), json, json.replaceAll("/", "\\/"), JSON.stringify(json).slice(1, -1), ...inPage.flatMap(text => [ text, text.replace(/[^\x20-\x7e]/g, unicode), JSON.stringify(text).slice(1, -1) ]), json.replace(/[^\x20-\x7e]/g, unicode), ...xmlForms(value), ...xmlForms(json), ...numberForms(value), Buffer.from(value).toString("hex"), ...base64Forms(Buffer.from(value)) ];
return texts;
}
const unicode = char => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
function numberForms(value) {
const as = form => [ /[^A-Za-z0-9]/gu, /[^A-Za-z0-9 ]/gu ].map(sign => value.replace(sign, char => form(char.codePointAt(0) ?? 0)));
return [ ...as(code => `&#${code};`), ...as(code => `&#x${code.toString(16)};`) ];
}
const percent = char => `%${char.charCodeAt(0).toString(16)}`;
function xmlForms(text) {
const element = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const attribute = element.replaceAll('"', "&quot;");
const quoted = [ "'", "&#39;", "&apos;", "&#x27;" ].map(quote => attribute.replaceAll("'", quote));
const lines = xml => xml.replaceAll("\n", "&#10;").replaceAll("\r", "&#13;").replaceAll("\t", "&#9;");
return [ element, ...quoted, ...quoted.map(lines) ];
}
function base64Forms(bytes) {
return [ 0, 1, 2 ].flatMap(before => {
const all = Buffer.concat([ Buffer.alloc(before), bytes ]).toString("base64");
const own = all.slice(Math.ceil(before * 8 / 6), Math.floor((before + bytes.length) * 8 / 6));
return [ own, own.replaceAll("/", "\\/"), own.replaceAll("+", "-").replaceAll("/", "_") ];
});
}
class State {
char=-1;
child=undefined;
more=undefined;
back=undefined;
length=0;
next(char) {
return this.char === char ? this.child : this.more?.get(char);
}
add(char) {
const known = this.next(char);
if (known !== undefined) return known;
const made = new State;
if (this.child === undefined) {
this.char = char;
this.child = made;
} else {
this.more ??= new Map;
this.more.set(char, made);
}
return made;
}
edges() {
return this.child === undefined ? [] : [ [ this.char, this.child ], ...this.more ?? [] ];
}
}
function matcher(forms) {
const root = build(forms);
const begins = Uint8Array.from({
length: 128
}, (_none, char) => root.next(fold(char)) === undefined ? 0 : 1);
return text => {
const runs = [];
let state = root;
for (let at = 0; at < text.length; at += 1) {
const char = text.charCodeAt(at);
if (state === root && begins[char] === 0) continue;
state = step(root, state, fold(char));
if (state.length > 0) join(runs, {
from: at + 1 - state.length,
to: at + 1
});
}
return runs;
};
}
function joined(all) {
const [only = [], ...others] = all.filter(runs => runs.length > 0);
if (others.length === 0) return only;
const runs = [];
for (const run of [ only, ...others ].flat().sort((a, b) => a.to - b.to)) join(runs, run);
return runs;
}
function join(runs, run) {
let {from: from} = run;
for (let last = runs.at(-1); last !== undefined && last.to >= from; last = runs.at(-1)) {
from = Math.min(from, last.from);
runs.pop();
}
runs.push({
from: from,
to: run.to
});
}
function build(forms) {
const root = new State;
for (const form of forms) {
let state = root;
for (let at = 0; at < form.length; at += 1) state = state.add(fold(form.charCodeAt(at)));
state.length = form.length;
}
const queue = [ root ];
for (const state of queue) {
for (const [char, next] of state.edges()) {
next.back = state === root ? root : step(root, state.back ?? root, char);
next.length = Math.max(next.length, next.back.length);
queue.push(next);
}
}
return root;
}
function step(root, from, char) {
let state = from;
while (state !== undefined) {
const next = state.next(char);
if (next !== undefined) return next;
state = state.back;
}
return root;
}
function fold(char) {
if (char < 128) return char >= 65 && char <= 90 ? char + 32 : char;
const lower = String.fromCharCode(char).toLowerCase();
return lower.length === 1 ? lower.charCodeAt(0) : char;
}
const MARK = "***";
const SHORTEST = 4;
const SHORTEST_FIELD = 8;
const SECRET_FIELD = /(pass(word|phrase|code)?|pwd|secret|token|key|credential|pin)$/i;
const EDGE = "\0\n\0";
const LONGEST_LINE = 2e3;
function createRedactor(mask) {
const parts = new Set;
const fresh = [];
const groups = [];
const runsIn = text => {
if (fresh.length > 0) grow(groups, fresh.splice(0));
return joined(groups.map(({runs: runs}) => runs(text)));
};
return {
register(value) {
for (const part of partsOf(value)) {
if (parts.has(part)) continue;
parts.add(part);
fresh.push(part);
mask?.(part);
}
},
scrub(text) {
const runs = runsIn(text);
if (runs.length === 0) return text;
const ends = [ 0, ...runs.map(({to: to}) => to) ];
return ends.map((end, index) => text.slice(end, runs[index]?.from)).join(MARK);
},
found: text => runsIn(text).map(({from: from, to: to}) => text.slice(from, to).toLowerCase())
};
}
function grow(groups, fresh) {
let parts = fresh;
for (let last = groups.at(-1); last !== undefined && last.parts.length <= parts.length; last = groups.at(-1)) {
parts = [ ...last.parts, ...parts ];
groups.pop();
}
groups.push({
parts: parts,
runs: matcher(new Set(parts.flatMap(redact_forms_formsOf).filter(form => form.length >= SHORTEST)))
});
}
function proving(redactor, planted) {
for (const value of planted.values) redactor.register(value);
let failed = false;
return {
get failed() {
return failed;
},
register: value => redactor.register(value),
found: text => redactor.found(text),
scrub(text) {
const scrubbed = redactor.scrub(`${text}${EDGE}${text.length > LONGEST_LINE ? planted.text : planted.line}`);
const edge = scrubbed.lastIndexOf(EDGE);
failed ||= edge === -1 || planted.isIn(scrubbed);
return failed ? "REDACTION_FAILED: not told" : scrubbed.slice(0, edge);
}
};
}
function partsOf(value) {
const lines = value.split(/\r\n|\r|\n/).map(line => line.trim());
const addresses = value.split(/[\s,;<>"']+/).filter(piece => piece.includes("@"));
const fields = leavesOf(value);
return [ ...new Set([ value, value.trim(), ...lines, ...addresses, ...fields ]) ].filter(part => part.length >= SHORTEST);
}
function leavesOf(value) {
if (!/^\s*[[{]/.test(value)) return [];
const leaves = [];
try {
JSON.parse(value, (key, leaf) => {
const text = typeof leaf === "string" || typeof leaf === "number" ? String(leaf) : "";
if (text.length >= SHORTEST_FIELD || SECRET_FIELD.test(key)) leaves.push(text);
return leaf;
});
} catch {
return [];
}
return leaves;
}
var real = __webpack_require__(70394);
var environment = __webpack_require__(14707);
var tool = __webpack_require__(59022);
async function openSession(ask) {
const {env: env, loaded: loaded} = ask;
const {world: world, endpoints: endpoints} = (0, environment.cO)(env);
const run = (0, environment.pI)(env, ask.terminalRun);
const region = loaded.plan.aws?.region;
const given = env["AWS_REGION"] || env["AWS_DEFAULT_REGION"];
if (region !== undefined && given !== undefined && given !== "" && given !== region) {
if (!ask.otherRegion) throw (0, errors.i4)("WRONG_REGION", `expected the region ${region} of the plan, found another in AWS_REGION`);
ask.otherRegion(`WRONG_REGION: AWS_REGION is not the plan\u2019s; the plan\u2019s ${region} is used`);
}
const clock = endpoints.clock === undefined ? real.d : await (await __webpack_require__.e(399).then(__webpack_require__.bind(__webpack_require__, 20399))).rehearsalClock(endpoints.clock);
const plant = planted((0, external_node_crypto_.randomBytes)(PLANTED_BYTES));
const redactor = proving(createRedactor(value => {
if (!plant.isIn(value)) ask.mask?.(value);
}), plant);
redactor.scrub(plant.text);
if (redactor.failed && !ask.otherRegion) throw (0, errors.i4)("REDACTION_FAILED", "expected the planted secret to be blotted out, found it is not");
for (const name of [ "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN" ]) {
const value = env[name];
if (value) redactor.register(value);
}
if (ask.githubToken) redactor.register(ask.githubToken);
const ends = ask.credentialsExpire === undefined ? undefined : expiry(ask.credentialsExpire);
const {openTarget: openTarget} = await __webpack_require__.e(4518).then(__webpack_require__.bind(__webpack_require__, 44518));
const proxy = env["HTTPS_PROXY"] || env["https_proxy"];
const noProxy = env["NO_PROXY"] || env["no_proxy"];
const packs = [];
const target = openTarget({
plan: loaded.plan,
endpoints: endpoints,
clock: clock,
redactor: redactor,
region: region ?? given ?? "",
commandEnvironment: commandEnvironment(env),
given: new Map([ [ "run.id", `${run.id}.${run.attempt}.${run.job}` ], [ "release.commit", run.commit ], ...loaded.plan.release?.tag === undefined ? [] : [ [ "release.version", loaded.plan.release.tag ] ] ]),
packs: {
ended: (file, result) => void packs.push({
file: file,
result: result
}),
report: result => {
for (const line of (0, say.m)(result)) ask.live?.(redactor.scrub(line));
}
},
...ends === undefined ? {} : {
credentialsExpireAt: ends
},
...ask.githubToken === undefined ? {} : {
githubToken: ask.githubToken
},
...repositoryOf(ask.repository ?? run.repository),
...run.ref === undefined ? {} : {
ref: run.ref
},
...env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ? {
idToken: env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]
} : {},
...proxy === undefined || proxy === "" || world === "rehearsal" ? {} : {
proxy: proxy
},
...noProxy === undefined || noProxy === "" ? {} : {
noProxy: noProxy
}
});
return {
loaded: loaded,
world: world,
clock: clock,
target: target,
redactor: redactor,
planted: plant,
packs: packs,
run: run,
runName: `${run.id}.${run.attempt}.${run.job}`,
tool: (0, tool.z)(ask.argv1),
startedAt: clock.now() - Math.round(performance.now())
};
}
const repositoryOf = repository => repository === undefined ? {} : {
repository: repository
};
function commandEnvironment(env) {
const names = [ "PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "SYSTEMROOT", "GONOGO_VENDOR_URL" ];
return Object.fromEntries(names.flatMap(name => env[name] === undefined ? [] : [ [ name, env[name] ] ]));
}
function expiry(text) {
const bare = text.replaceAll('"', "").trim();
if (bare === "") return undefined;
const ms = Date.parse(bare);
if (Number.isNaN(ms)) throw (0, errors.i4)("USAGE", "expected credentials-expire to be a date, found other text");
return ms;
}
},
50356: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
U: () => isLoopback
});
function isLoopback(url) {
if (!URL.canParse(url)) return false;
const {hostname: hostname, protocol: protocol} = new URL(url);
if (protocol !== "http:" && protocol !== "https:") return false;
return hostname === "localhost" || hostname === "[::1]" || /^127(\.[0-9]{1,3}){3}$/.test(hostname);
}
},
25855: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F: () => packLines,
m: () => caseLines
});
var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98498);
var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73110);
const MARKS = {
pass: "\u2713",
fail: "\u2717",
error: "!"
};
function condition({what: what, judgement: judgement, expected: expected, found: found}) {
const shown = expected === undefined ? "" : `: expected ${expected}, found ${found ?? "nothing"}`;
return `      ${judgement === "met" ? "\u2713" : judgement === "not met" ? "\u2717" : "?"} ${what}${judgement === "met" ? "" : ` ${judgement}`}${shown}`;
}
function step(one) {
if (one.outcome === "pass") return [];
const status = one.status === undefined ? "" : `, HTTP ${one.status}`;
const attempts = one.attempts > 1 ? `, ${one.attempts} attempts` : "";
if (one.blocked !== undefined) return [ `    ${one.id}: not sent, since ${one.blocked} did not pass` ];
return [ `    ${one.id}${one.cleanup ? " (cleanup)" : ""}: ${one.reason}${status}${attempts}`, ...one.judged.filter(({judgement: judgement}) => judgement !== "met").map(condition) ];
}
function caseLines(result) {
const {id: id, outcome: outcome, reason: reason, flaky: flaky, ms: ms, steps: steps} = result;
const attempts = steps.reduce((sum, each) => sum + each.attempts, 0);
const note = [ ...outcome === "pass" ? [] : [ reason ], ...flaky ? [ `flaky: ${attempts} attempts for ${steps.length} ${steps.length === 1 ? "request" : "requests"}` ] : [] ].join(", ");
return [ `  ${MARKS[outcome]} ${id}  ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.kP)(ms)}${note === "" ? "" : `  ${note}`}`, ...steps.flatMap(step) ];
}
function packLines(result) {
const {pack: pack, outcome: outcome, reason: reason, checks: checks, minChecks: minChecks, cases: cases, from: from, to: to} = result;
const count = wanted => cases.filter(each => each.outcome === wanted).length;
const flaky = cases.filter(each => each.flaky).length;
const said = `${cases.length} cases: ${count("pass")} passed${flaky > 0 ? ` (${flaky} flaky)` : ""}, ${count("fail")} failed, ${count("error")} not told; ${checks} conditions judged (at least ${minChecks}) in ${(0, 
_duration_js__WEBPACK_IMPORTED_MODULE_1__.kP)(to - from)}`;
if (outcome === "pass") return [ `GO  ${pack}: ${said}` ];
return [ `NO-GO ${reason}: ${pack}: ${said}`, `  what it means: ${_codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES[reason].means}`, `  what to do: ${_codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES[reason].remedy}` ];
}
},
70394: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
d: () => realClock
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
const realClock = {
now: () => Date.now(),
sleep: async (ms, signal) => {
try {
await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal ? {
signal: signal
} : {});
} catch (error) {
signal?.throwIfAborted();
throw error;
}
}
};
}
};
