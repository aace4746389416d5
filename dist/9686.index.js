export const id = 9686;

export const ids = [ 9686 ];

export const modules = {
20267: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
K: () => withEvidence,
n: () => writeEvidence
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
var _said_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35249);
function writeEvidence(folder, files) {
try {
(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, {
recursive: true
});
for (const {name: name, text: text} of files) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0, 
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(name)), text);
} catch (error) {
const code = error.code;
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("EVIDENCE_UNWRITTEN", `expected a folder that evidence can be written to, found none (${typeof code === "string" ? code : "unknown"})`);
}
}
function withEvidence(folder, said) {
try {
writeEvidence(folder, said.files);
return said;
} catch (thrown) {
const failed = (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.J)(thrown);
const code = said.verdict === "GO" ? failed.code : said.code;
return {
...said,
exit: Math.max(said.exit, failed.exit),
verdict: "NO-GO",
code: code,
lines: [ ...said.lines, ...failed.lines ],
...said.summary === undefined ? {} : {
summary: `${said.summary}\n${failed.summary ?? ""}`
},
outputs: {
...said.outputs,
verdict: "NO-GO",
reason: code
}
};
}
}
},
57390: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f: () => openSession
});
var errors = __webpack_require__(19473);
const MARK = "***";
function matcher(forms) {
const root = build(forms);
return text => {
const runs = [];
let state = root;
for (let at = 0; at < text.length; at += 1) {
state = step(root, state, fold(text.charAt(at)));
if (state.length === 0) continue;
let from = at + 1 - state.length;
for (let last = runs.at(-1); last !== undefined && last.to >= from; last = runs.at(-1)) {
from = Math.min(from, last.from);
runs.pop();
}
runs.push({
from: from,
to: at + 1
});
}
const ends = [ 0, ...runs.map(run => run.to) ];
return ends.map((end, index) => text.slice(end, runs[index]?.from)).join(MARK);
};
}
function build(forms) {
const root = {
next: new Map,
back: undefined,
length: 0
};
for (const form of forms) {
let state = root;
for (let at = 0; at < form.length; at += 1) {
const char = fold(form.charAt(at));
const next = state.next.get(char) ?? {
next: new Map,
back: root,
length: 0
};
state.next.set(char, next);
state = next;
}
state.length = form.length;
}
const queue = [ root ];
for (const state of queue) {
for (const [char, next] of state.next) {
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
const next = state.next.get(char);
if (next !== undefined) return next;
state = state.back;
}
return root;
}
function fold(char) {
const lower = char.toLowerCase();
return lower.length === 1 ? lower : char;
}
const SHORTEST = 4;
const SHORTEST_FIELD = 8;
function createRedactor(mask) {
const parts = new Set;
let match;
return {
register(value) {
for (const part of partsOf(value)) {
if (parts.has(part)) continue;
parts.add(part);
mask?.(part);
match = undefined;
}
},
scrub(text) {
if (parts.size === 0) return text;
match ??= matcher(new Set([ ...parts ].flatMap(formsOf)));
return match(text);
}
};
}
function partsOf(value) {
const lines = value.split(/\r\n|\r|\n/).map(line => line.trim());
const addresses = value.split(/[\s,;<>"']+/).filter(piece => piece.includes("@"));
const fields = leavesOf(value).filter(leaf => leaf.length >= SHORTEST_FIELD);
return [ ...new Set([ value, value.trim(), ...lines, ...addresses, ...fields ]) ].filter(part => part.length >= SHORTEST);
}
function leavesOf(value) {
if (!/^\s*[[{]/.test(value)) return [];
const leaves = [];
try {
JSON.parse(value, (_key, leaf) => {
if (typeof leaf === "string" || typeof leaf === "number") leaves.push(String(leaf));
return leaf;
});
} catch {
return [];
}
return leaves;
}
function formsOf(value) {
const whole = Buffer.from(value).toString();
const uri = encodeURIComponent(whole);
const json = JSON.stringify(value).slice(1, -1);
const texts = [ value, uri, uri.replaceAll("%20", "+"), uri.replace(/[!'()*~._-]/g, char => `%${char.charCodeAt(0).toString(16)}`), encodeURI(whole), json, json.replaceAll("/", "\\/"), JSON.stringify(json).slice(1, -1), json.replace(/[^\x20-\x7e]/g, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`), value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;"), Buffer.from(value).toString("hex"), ...base64Forms(Buffer.from(value)) ];
return texts.filter(text => text.length >= SHORTEST);
}
function base64Forms(bytes) {
return [ 0, 1, 2 ].flatMap(before => {
const all = Buffer.concat([ Buffer.alloc(before), bytes ]).toString("base64");
const own = all.slice(Math.ceil(before * 8 / 6), Math.floor((before + bytes.length) * 8 / 6));
return [ own, own.replaceAll("+", "-").replaceAll("/", "_") ];
});
}
var promises_ = __webpack_require__(58500);
const realClock = {
now: () => Date.now(),
sleep: async (ms, signal) => {
try {
await (0, promises_.setTimeout)(ms, undefined, signal ? {
signal: signal
} : {});
} catch (error) {
signal?.throwIfAborted();
throw error;
}
}
};
var http_loopback = __webpack_require__(50356);
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
const clock = given("GONOGO_CLOCK_URL");
const all = [ ...aws, ...inActions || github !== undefined ? [ github ] : [], vendors ];
const loopback = all.filter(url => url !== undefined && (0, http_loopback.U)(url)).length;
if (loopback !== 0 && loopback !== all.length) {
throw (0, errors.i4)("WORLD_MIXED", `expected every endpoint on loopback or none, found ${loopback} of ${all.length} on loopback`);
}
const world = loopback === 0 ? "production" : "rehearsal";
if (world === "production" && aws.some(url => url !== undefined && !isAws(url))) throw (0, 
errors.i4)("WORLD_MIXED", "expected the endpoints of production to be AWS’s own over https, found another");
if (world === "production" && vendors !== undefined) throw (0, errors.i4)("WORLD_MIXED", "expected no GONOGO_VENDOR_URL in production, found one");
if (clock !== undefined && (world !== "rehearsal" || !(0, http_loopback.U)(clock))) {
throw (0, errors.i4)("CLOCK_REFUSED", "expected a rehearsal clock only where every endpoint is loopback");
}
const services = new Set(aws);
if (services.size > 1) throw (0, errors.i4)("WORLD_MIXED", "expected one endpoint for all AWS services, found several; set AWS_ENDPOINT_URL only");
return {
world: world,
endpoints: {
aws: aws[0],
github: github,
vendors: vendors,
clock: clock
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
if (!whole) throw (0, errors.i4)("USAGE", "expected GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_SHA, GITHUB_JOB and GITHUB_REPOSITORY as GitHub sets them");
const actor = env["GITHUB_TRIGGERING_ACTOR"] ?? "";
const ref = env["GITHUB_REF_NAME"] ?? "";
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
}
};
}
var tool = __webpack_require__(59022);
async function openSession(ask) {
const {env: env, loaded: loaded} = ask;
const {world: world, endpoints: endpoints} = worldOf(env);
const run = runFacts(env, ask.terminalRun);
const region = loaded.plan.aws?.region;
const given = env["AWS_REGION"] || env["AWS_DEFAULT_REGION"];
if (region !== undefined && given !== undefined && given !== "" && given !== region) {
if (!ask.otherRegion) throw (0, errors.i4)("WRONG_REGION", `expected the region ${region} of the plan, found another in AWS_REGION`);
ask.otherRegion(`WRONG_REGION: AWS_REGION is not the plan’s; the plan’s ${region} is used`);
}
const clock = endpoints.clock === undefined ? realClock : await (await __webpack_require__.e(399).then(__webpack_require__.bind(__webpack_require__, 20399))).rehearsalClock(endpoints.clock);
const redactor = createRedactor(ask.mask);
for (const name of [ "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN" ]) {
const value = env[name];
if (value) redactor.register(value);
}
if (ask.githubToken) redactor.register(ask.githubToken);
const ends = ask.credentialsExpire === undefined ? undefined : expiry(ask.credentialsExpire);
const {openTarget: openTarget} = await Promise.all([ __webpack_require__.e(7951), __webpack_require__.e(876) ]).then(__webpack_require__.bind(__webpack_require__, 60876));
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
given: new Map([ [ "run.id", run.id ], [ "release.commit", run.commit ], ...loaded.plan.release?.tag === undefined ? [] : [ [ "release.version", loaded.plan.release.tag ] ] ]),
packs: {
ended: (file, result) => void packs.push({
file: file,
result: result
}),
...ask.packReport === undefined ? {} : {
report: ask.packReport
}
},
...ends === undefined ? {} : {
credentialsExpireAt: ends
},
...ask.githubToken === undefined ? {} : {
githubToken: ask.githubToken
},
...run.repository === undefined ? {} : {
repository: run.repository
},
...run.ref === undefined ? {} : {
ref: run.ref
},
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
packs: packs,
run: run,
runName: `${run.id}.${run.attempt}.${run.job}`,
tool: (0, tool.z)(ask.argv1),
startedAt: clock.now() - Math.round(performance.now())
};
}
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
40512: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Mj: () => withTriggers,
XJ: () => triggersOf,
pX: () => probesOf,
tg: () => checksOf
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73110);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65012);
const ALWAYS = [ {
kind: "identity",
id: "aws-identity",
why: "everything else would be asked of the wrong account",
fix: "assume the role that the plan names"
}, {
kind: "clock",
id: "aws-clock",
why: "ages and windows are measured with our clock",
fix: "correct the clock of this machine or runner"
} ];
function unique(checks, gate) {
const seen = new Set;
for (const {id: id} of checks) {
if (seen.has(id)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("PLAN_LINT", `expected every check of the gate ${gate} to have an id of its own, found ${id} twice`);
seen.add(id);
}
return checks;
}
function checksOf(plan, gate) {
const used = (gate.uses ?? []).flatMap(id => {
const set = plan.check_sets?.find(each => each.id === id);
if (!set) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("PLAN_LINT", `expected the plan to have the check set ${id}, found none`);
return set.checks;
});
const own = [ ...used, ...gate.checks ?? [] ];
if (own.length === 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("PLAN_LINT", `expected the gate ${(0, 
_place_js__WEBPACK_IMPORTED_MODULE_2__.Xc)(gate)} to have a check, found none`);
const always = plan.aws ? ALWAYS.filter(check => !own.some(each => each.kind === check.kind)) : [];
return unique([ ...always, ...own ], (0, _place_js__WEBPACK_IMPORTED_MODULE_2__.Xc)(gate));
}
function probesOf(plan, phase, gate) {
const found = plan.phases.find(each => each.id === phase);
if (!found || found.enter.findLast(each => each.gate === "preflight") !== gate) return [];
const own = new Set(checksOf(plan, gate).map(({id: id}) => id));
const windows = [ ...(found.steps ?? []).flatMap(step => "gate" in step ? [ step ] : []), ...found.leave ?? [] ];
const probes = windows.flatMap(window => {
if (window.for === undefined) return [];
const ms = (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(window.for);
const every = (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(window.every ?? "1m");
const watched = [ ...checksOf(plan, window), ...triggersOf(plan, phase).map(({when: when}) => when) ];
return watched.filter(({kind: kind}) => kind === "signal").map(check => ({
check: check,
ms: ms,
every: every
}));
});
return probes.filter(({check: check}, index) => !own.has(check.id) && probes.findIndex(each => each.check.id === check.id) === index);
}
function triggersOf(plan, phase) {
return (plan.triggers ?? []).filter(trigger => trigger.phases === undefined || trigger.phases.includes(phase));
}
function withTriggers(checks, triggers) {
const shared = when => checks.some(check => check.id === when.id && JSON.stringify(check) === JSON.stringify(when));
return unique([ ...checks, ...triggers.map(trigger => trigger.when).filter(when => !shared(when)) ], "with its triggers");
}
},
65012: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Uj: () => isPlace,
W: () => gatesIn,
Xc: () => gateId
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
const PLACES = [ "enter", "steps", "leave", "verify" ];
function isPlace(name) {
return PLACES.includes(name);
}
function gateId(gate) {
return gate.id ?? gate.gate;
}
function gatesIn(plan, phaseId) {
const all = placed(plan, phaseId);
const names = all.map(({gate: gate}) => gateId(gate));
if (new Set(names).size < names.length) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.i4)("PLAN_LINT", `expected every gate of ${phaseId} to have an id of its own, found one twice`);
if (names.some(isPlace)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.i4)("PLAN_LINT", "expected no gate to be called enter, steps, leave or verify, found one");
return all;
}
function placed(plan, phaseId) {
const phase = plan.phases.find(each => each.id === phaseId);
if (!phase && phaseId === "rollback") return (plan.rollback.verify ?? []).map(gate => ({
gate: gate,
place: "verify"
}));
if (!phase) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.i4)("UNKNOWN_PHASE", "expected a phase of the plan, found another name");
if (phaseId === "rollback") throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.i4)("PLAN_LINT", "expected no phase to be called rollback, found one");
const between = (phase.steps ?? []).filter(step => "gate" in step);
return [ ...phase.enter.map(gate => ({
gate: gate,
place: "enter"
})), ...between.map(gate => ({
gate: gate,
place: "steps"
})), ...(phase.leave ?? []).map(gate => ({
gate: gate,
place: "leave"
})) ];
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
3476: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
w: () => pathsOf
});
function pathsOf(system) {
const root = `/gonogo/${system}`;
return {
root: root,
lock: `${root}/lock`,
fence: `${root}/fence`,
cutover: `${root}/cutover`,
standing: `${root}/standing`,
records: `${root}/records`,
journal: cutover => `${root}/journal/${cutover}`,
restore: cutover => `${root}/restore/${cutover}`
};
}
},
53057: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => keptSecurely,
Y6: () => keepSecurely,
go: () => dropSecurely
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
const PART_BYTES = 4e3;
const MAX_PARTS = 9;
async function keepSecurely(parameters, name, text, signal) {
const encoded = Buffer.from(text, "utf8").toString("base64");
const count = Math.max(1, Math.ceil(encoded.length / PART_BYTES));
if (count > MAX_PARTS) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("VALUE_TOO_LARGE", `expected at most ${MAX_PARTS * PART_BYTES} bytes to be kept, found ${encoded.length}`);
for (let part = count; part >= 1; part -= 1) {
const slice = encoded.slice((part - 1) * PART_BYTES, part * PART_BYTES);
const value = part === 1 ? `${count}:${digestOf(encoded)}:${slice}` : slice;
await parameters.put({
name: part === 1 ? name : `${name}.${part}`,
value: value,
type: "SecureString",
mode: "overwrite"
}, signal);
}
}
async function keptSecurely(parameters, name, signal) {
const first = (await parameters.get([ name ], signal)).get(name)?.value;
if (first === undefined) return undefined;
const match = /^([1-9]):([0-9a-f]{64}):(.*)$/s.exec(first);
if (!match) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("RESPONSE_INVALID", "expected a kept text to begin with its number of parts");
const rest = Array.from({
length: Number(match[1]) - 1
}, (_, index) => `${name}.${index + 2}`);
const parts = rest.length > 0 ? await parameters.get(rest, signal) : new Map;
const encoded = [ match[3], ...rest.map(part => parts.get(part)?.value ?? "") ].join("");
if (digestOf(encoded) !== match[2]) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("RESPONSE_INVALID", "expected all parts of a kept text, found some missing or of another text");
return Buffer.from(encoded, "base64").toString("utf8");
}
async function dropSecurely(parameters, name, signal) {
await parameters.remove(name, signal);
const rest = Array.from({
length: MAX_PARTS - 1
}, (_, index) => `${name}.${index + 2}`);
for (const part of (await parameters.get(rest, signal)).keys()) await parameters.remove(part, signal);
}
const digestOf = text => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
},
78999: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => checksBehind,
v: () => advice
});
var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37702);
var _gates_gate_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40512);
var _gates_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65012);
function checksBehind(evidence, plan) {
const known = evidence.phase === "rollback" || plan.phases.some(phase => phase.id === evidence.phase);
const placed = known ? (0, _gates_place_js__WEBPACK_IMPORTED_MODULE_2__.W)(plan, evidence.phase).find(({gate: gate}) => (0, 
_gates_place_js__WEBPACK_IMPORTED_MODULE_2__.Xc)(gate) === evidence.gate) : undefined;
if (!placed) return [];
const probes = placed.place === "enter" ? (0, _gates_gate_checks_js__WEBPACK_IMPORTED_MODULE_1__.pX)(plan, evidence.phase, placed.gate).map(({check: check}) => check) : [];
return (0, _gates_gate_checks_js__WEBPACK_IMPORTED_MODULE_1__.Mj)([ ...(0, _gates_gate_checks_js__WEBPACK_IMPORTED_MODULE_1__.tg)(plan, placed.gate), ...probes ], (0, 
_gates_gate_checks_js__WEBPACK_IMPORTED_MODULE_1__.XJ)(plan, evidence.phase));
}
function advice(evidence, plan) {
const checks = checksBehind(evidence, plan);
const onlyOpen = evidence.findings.every(({outcome: outcome, reason: reason}) => outcome === "pass" || reason === "WATCHING");
const order = [ "fail", "error", "inconclusive", "waived" ];
return evidence.findings.filter(({outcome: outcome, reason: reason}) => outcome !== "pass" && (reason !== "WATCHING" || onlyOpen)).sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome)).map(finding => {
const check = checks.find(each => each.id === finding.check);
const {means: means, remedy: remedy} = _codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES[finding.reason];
return {
finding: finding,
means: means,
fix: check?.fix ?? remedy,
...check?.why === undefined ? {} : {
why: check.why
}
};
});
}
},
36812: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
HN: () => gateLines,
Iy: () => tickLine,
mC: () => findingLine,
oz: () => progressLine
});
var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37702);
var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73110);
var _measure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90036);
var _advice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78999);
var _signals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84626);
var _triggers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49098);
const oneLine = text => text.replace(/\s+/g, " ");
const MARKS = {
pass: "✓",
fail: "✗",
error: "!",
inconclusive: "?",
waived: "~"
};
function findingLine(finding, width = finding.check.length) {
const {check: check, outcome: outcome, reason: reason, expected: expected, actual: actual, waiver: waiver} = finding;
const head = `${MARKS[outcome]} ${check.padEnd(width)}`;
if (outcome === "pass") return `${head}  ${(0, _measure_js__WEBPACK_IMPORTED_MODULE_2__.cv)(actual)}`;
const left = waiver ? ` (${waiver.ticket}, ${waiver.daysLeft} days left)` : "";
return `${head}  ${outcome} ${reason}: expected ${(0, _measure_js__WEBPACK_IMPORTED_MODULE_2__.cv)(expected)}, found ${(0, 
_measure_js__WEBPACK_IMPORTED_MODULE_2__.cv)(actual)}${left}`;
}
function tickLine({tick: tick, of: of, at: at, left: left, findings: findings, questions: questions}) {
const passed = findings.filter(finding => finding.outcome === "pass").length;
const open = findings.filter(finding => finding.reason === "WATCHING").length;
const signals = findings.flatMap(finding => (0, _signals_js__WEBPACK_IMPORTED_MODULE_4__.id)(finding) ?? []);
return [ `look ${tick} of ${of}: ${passed} of ${findings.length} passed${open === 0 ? "" : `, ${open} open`}, ${(0, 
_duration_js__WEBPACK_IMPORTED_MODULE_1__.kP)(left)} left`, ...(0, _triggers_js__WEBPACK_IMPORTED_MODULE_5__.Is)(questions, at), ...signals ].join(" · ");
}
function progressLine({report: report, stage: stage, batch: batch, of: of, taken: taken, asked: asked, perSecond: perSecond, waited: waited, left: left}) {
const done = stage === "listing" ? `page ${batch}` : `batch ${batch}`;
return [ `report ${report}: ${done}${of === undefined ? "" : ` of ${of}`}`, stage === "listing" ? `${taken} items listed` : `${taken} of ${asked} items`, ...perSecond > 0 ? [ `${perSecond.toFixed(1)}/s` ] : [], ...waited > 0 ? [ `held back ${(0, 
_duration_js__WEBPACK_IMPORTED_MODULE_1__.kP)(waited)}` ] : [], ...left === undefined ? [] : [ `${(0, 
_duration_js__WEBPACK_IMPORTED_MODULE_1__.kP)(left)} left` ] ].join(", ");
}
function gateLines(evidence, plan) {
const {verdict: verdict, reason: reason, findings: findings} = evidence;
const width = Math.max(0, ...findings.map(finding => finding.check.length));
const told = (0, _advice_js__WEBPACK_IMPORTED_MODULE_3__.v)(evidence, plan).flatMap(({finding: finding, why: why, fix: fix}) => [ `  ${findingLine(finding, width)}`, ...why === undefined ? [] : [ `      why: ${oneLine(why)}` ], `      fix: ${oneLine(fix)}` ]);
return [ `${verdict}  ${evidence.gate} of ${evidence.phase} (${evidence.system}, ${evidence.world}${evidence.mode === "break-glass" ? ", BREAK-GLASS" : ""})`, ...reason === undefined ? [] : [ `  ${reason}: ${_codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES[reason].means} ${_codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES[reason].remedy}` ], ...evidence.triggered === undefined ? [] : [ `  trigger ${evidence.triggered} fired` ], ...told, ...findings.filter(finding => finding.outcome === "pass").map(finding => `  ${findingLine(finding, width)}`), ...(0, 
_triggers_js__WEBPACK_IMPORTED_MODULE_5__.oI)(evidence).map(line => `  ${line}`) ];
}
},
34902: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$5: () => fitted,
pj: () => plain,
tp: () => table
});
const LARGEST_SUMMARY = 9e5;
const MARKUP = /[\\`*[\]|~$#]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|[&<>@]|:(?=\/\/)|(?<=\bwww)\./gi;
const ENTITIES = {
"&": "&amp;",
"<": "&lt;",
">": "&gt;",
"@": "@&#8203;",
":": "&#58;",
".": "&#46;"
};
function plain(text) {
const line = text.replace(/\s+/g, " ").trim();
return line.replace(MARKUP, mark => ENTITIES[mark] ?? `\\${mark}`);
}
function table(head, rows) {
const row = cells => `| ${cells.map(plain).join(" | ")} |`;
return [ row(head), `|${" --- |".repeat(head.length)}`, ...rows.map(row) ];
}
function fitted(lines) {
const kept = [];
let size = 200;
for (const line of lines) {
size += Buffer.byteLength(line, "utf8") + 1;
if (size > LARGEST_SUMMARY) return `${kept.join("\n")}\n\n… and ${lines.length - kept.length} more lines: see the evidence.\n`;
kept.push(line);
}
return `${kept.join("\n")}\n`;
}
},
84626: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
dN: () => minuteChart,
id: () => signalWords,
wh: () => signalLines
});
var _measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90036);
var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34902);
const CELLS = 8;
const SPARKS = "▁▂▃▄▅▆▇█";
const MOST_BARS = 60;
const isWatched = finding => finding.kind === "signal" && finding.facts?.minutes !== undefined;
const countOf = (facts, name) => {
const fact = facts[name];
return fact !== undefined && "count" in fact ? fact.count : 0;
};
const said = (facts, name) => {
const fact = facts[name];
return fact === undefined ? "" : (0, _measure_js__WEBPACK_IMPORTED_MODULE_0__.cv)(fact);
};
function evidenceBar(ratio) {
const full = ratio >= 1 ? CELLS : Math.min(CELLS - 1, Math.floor(Math.max(0, ratio) * CELLS));
return "█".repeat(full) + "░".repeat(CELLS - full);
}
const barOf = facts => {
const evidence = facts.evidence;
return evidence !== undefined && "ratio" in evidence ? evidenceBar(evidence.ratio) : "";
};
function signalWords(finding) {
if (!isWatched(finding)) return undefined;
const {facts: facts} = finding;
const needed = countOf(facts, "needed");
const bar = barOf(facts);
return [ `${finding.check} ${said(facts, "bad")} of ${said(facts, "of")}`, ...bar === "" ? [] : [ bar ], ...needed > 0 ? [ `${needed} to go` ] : [], ...finding.outcome === "pass" || finding.reason === "WATCHING" ? [] : [ finding.reason ] ].join(" ");
}
function signalLines(findings) {
const watched = findings.filter(isWatched);
if (watched.length === 0) return [];
const rows = watched.map(({check: check, outcome: outcome, reason: reason, facts: facts, expected: expected}) => [ check, outcome === "pass" ? "PASS" : reason, `${said(facts, "bad")} of ${said(facts, "of")}`, said(facts, "value"), said(facts, "baseline"), (0, 
_measure_js__WEBPACK_IMPORTED_MODULE_0__.cv)(expected), barOf(facts), said(facts, "needed"), `${said(facts, "minutes")}${countOf(facts, "missed") > 0 ? ` (${said(facts, "missed")} without data)` : ""}` ]);
const head = [ "signal", "says", "bad", "value", "baseline", "limit", "evidence of harm", "still needed", "minutes" ];
return [ "### Signals", "", ...(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.tp)(head, rows) ];
}
function sparkline(values) {
const top = Math.max(...values, 0);
return values.map(value => SPARKS[top === 0 ? 0 : Math.round(value / top * (SPARKS.length - 1))]).join("");
}
function minuteChart(check, minutes) {
if (minutes.length === 0) return [];
const width = Math.ceil(minutes.length / MOST_BARS);
const bars = Array.from({
length: Math.ceil(minutes.length / width)
}, (_, index) => minutes.slice(index * width, (index + 1) * width).reduce((sum, [, x]) => sum + x, 0));
return [ "```mermaid", "xychart-beta", `  title "${check}: bad in ${width === 1 ? "each minute" : `every ${width} minutes`}"`, `  x-axis "minute" 1 --\x3e ${Math.max(2, minutes.length)}`, `  y-axis "bad" 0 --\x3e ${Math.max(1, ...bars)}`, `  bar [${bars.join(", ")}]`, "```", `\`${sparkline(bars)}\`` ];
}
},
49098: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$N: () => triggerTable,
Is: () => questionWords,
oI: () => triggerLines
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73110);
var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34902);
const time = at => new Date(at).toISOString().slice(11, 19);
function heldWords({question: question, decision: decision, deadline: deadline}) {
if (!decision) return `${question} was open until ${time(deadline)}`;
return `${question}: ${decision.answer} by ${decision.caller} on ${decision.ticket} at ${time(decision.at)}`;
}
function saw({looks: looks, answered: answered, fired: fired, firedAt: firedAt, held: held}) {
return [ fired === 0 ? "never fired" : `fired at ${fired}${firedAt === undefined ? "" : `, first ${time(firedAt)}`}`, ...answered === looks ? [] : [ `${looks - answered} without an answer` ], ...held.map(heldWords) ].join("; ");
}
function triggerLines({triggers: triggers = [], extended: extended = [], looks: looks}) {
return [ ...triggers.map(each => `trigger ${each.id} (${each.then}): asked at ${each.looks} of ${looks} looks, ${saw(each)}`), ...extended.map(({by: by = 0, caller: caller, ticket: ticket, at: at}) => `lengthened by ${(0, 
_duration_js__WEBPACK_IMPORTED_MODULE_0__.kP)(by)} at ${time(at)} by ${caller} on ${ticket}`) ];
}
function triggerTable({triggers: triggers = [], extended: extended = [], looks: looks}) {
const told = extended.map(({by: by = 0, caller: caller, ticket: ticket, at: at}) => [ "the window", "extend", "", `lengthened by ${(0, 
_duration_js__WEBPACK_IMPORTED_MODULE_0__.kP)(by)} at ${time(at)} by ${caller} on ${ticket}` ]);
const rows = triggers.map(each => [ each.id, each.then, `${each.looks} of ${looks}`, saw(each) ]);
if (rows.length + told.length === 0) return [];
return [ "### Triggers", "", ...(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.tp)([ "trigger", "then", "looks", "saw" ], [ ...rows, ...told ]) ];
}
function questionWords(questions, now) {
return questions.map(({id: id, trigger: trigger, deadline: deadline}) => {
const left = (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.kP)(Math.max(0, deadline - now));
return trigger === undefined ? `INCONCLUSIVE: gonogo decide <plan> ${id} extend --by … within ${left}, else NO-GO` : `HELD by ${trigger}: gonogo decide <plan> ${id} continue|rollback within ${left}, else it rolls back`;
});
}
}
};
