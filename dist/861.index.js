export const id = 861;

export const ids = [ 861 ];

export const modules = {
30861: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
log: () => log
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19473);
var _report_progress_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41755);
var _progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49259);
var _open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57045);
async function log(terminal, path, options) {
const session = await (0, _open_js__WEBPACK_IMPORTED_MODULE_4__.h)(terminal, path, false);
const {plan: plan} = session.loaded;
const file = (0, _progress_js__WEBPACK_IMPORTED_MODULE_3__.Q)(plan);
if (file === undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.i4)("USAGE", "expected the plan to name a progress log in records, found none");
if ((0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file) || file.split(/[\\/]/).includes("..")) throw (0, 
_errors_js__WEBPACK_IMPORTED_MODULE_5__.i4)("USAGE", "expected the progress log to be a path inside the repository, found another");
const {cutover: cutover, entry: entry} = await (0, _progress_js__WEBPACK_IMPORTED_MODULE_3__.B)(session);
if (options.write === true) {
try {
const before = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? (0, 
node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8") : "";
(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), {
recursive: true
});
(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, (0, _report_progress_log_js__WEBPACK_IMPORTED_MODULE_2__.rM)(before, entry, {
system: plan.system,
cutover: cutover
}));
} catch (error) {
const code = error.code;
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.i4)("EVIDENCE_UNWRITTEN", `expected the progress log to be a file that can be written (${String(code)})`);
}
}
const told = options.write === true ? [ `GO  ${cutover} written to ${file}` ] : entry.trimEnd().split("\n");
return {
exit: 0,
verdict: "GO",
code: "MET",
lines: told,
outputs: {},
files: [],
json: {
cutover: cutover,
file: file,
entry: entry
}
};
}
},
57045: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => open_open
});
var errors = __webpack_require__(19473);
var external_node_child_process_ = __webpack_require__(31421);
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
const SHA = /^[0-9a-f]{40}$/;
function commitHere() {
return fromFiles() ?? fromGit() ?? "none";
}
function fromFiles() {
const read = name => {
try {
return (0, external_node_fs_.readFileSync)((0, external_node_path_.join)(".git", name), "utf8").trim();
} catch {
return undefined;
}
};
const head = read("HEAD");
if (head === undefined || SHA.test(head)) return head;
const name = /^ref: (refs\/heads\/[\w./-]+)$/.exec(head)?.[1];
const commit = name === undefined || name.includes("..") ? undefined : read(name);
return commit !== undefined && SHA.test(commit) ? commit : undefined;
}
function fromGit() {
try {
const text = (0, external_node_child_process_.execFileSync)("git", [ "rev-parse", "HEAD" ], {
encoding: "utf8",
stdio: [ "ignore", "pipe", "ignore" ],
timeout: 2e3
}).trim();
return SHA.test(text) ? text : undefined;
} catch {
return undefined;
}
}
var doors_lint = __webpack_require__(96737);
var read_plan = __webpack_require__(70602);
var session = __webpack_require__(57390);
async function open_open(terminal, path, lint, otherRegion, packReport) {
const loaded = checked(terminal, path, lint);
const id = `t${Date.now().toString(36)}-${process.pid}`;
return (0, session.f)({
env: terminal.env,
argv1: process.argv[1],
loaded: loaded,
terminalRun: {
commit: commitHere(),
id: id
},
...otherRegion ? {
otherRegion: otherRegion
} : {},
...packReport ? {
packReport: packReport
} : {}
});
}
function checked(terminal, path, lint) {
const loaded = (0, read_plan.m)(path);
const problems = "problems" in loaded ? loaded.problems : lint ? (0, doors_lint.lintProblems)(loaded) : [];
if ("problems" in loaded || problems.length > 0) {
for (const line of (0, read_plan.Y)(path, problems).split("\n")) terminal.live(line);
throw (0, errors.i4)("problems" in loaded ? "PLAN_INVALID" : "PLAN_LINT", `expected a plan without problems, found ${problems.length}`);
}
return loaded;
}
},
49259: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => progressOfCutover,
Q: () => logPath
});
var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);
var _journal_cutover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61938);
var _journal_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41160);
var _journal_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3476);
var _report_progress_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41755);
const logPath = plan => plan.records?.find(({kind: kind}) => kind === "progress-log")?.path;
async function progressOfCutover(session) {
const {loaded: loaded, target: target, world: world} = session;
const {plan: plan} = loaded;
const paths = (0, _journal_paths_js__WEBPACK_IMPORTED_MODULE_3__.w)(plan.system);
const cutover = await (0, _journal_cutover_js__WEBPACK_IMPORTED_MODULE_0__.U$)(target.parameters, paths);
if (cutover === undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.i4)("MISSING", "expected a cutover in the journal, found that none was begun");
const entries = await (0, _journal_entries_js__WEBPACK_IMPORTED_MODULE_1__.$2)(target.parameters, paths.journal(cutover));
if (entries.some(entry => entry.world !== world)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.i4)("WORLD_OTHER", `expected a journal of the world ${world}, found entries of another`);
return {
cutover: cutover,
entry: (0, _report_progress_log_js__WEBPACK_IMPORTED_MODULE_2__.su)(plan, cutover, entries)
};
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
61938: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Jn: () => newestCutover,
U$: () => currentCutover,
g7: () => findCutover,
yY: () => beginCutover
});
var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80142);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
var _json_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39074);
var _fence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44193);
async function findCutover(parameters, paths, own, signal) {
const id = await pointer(parameters, paths, signal);
if (id !== undefined) return {
id: id,
lost: false
};
if (!await leftTraces(parameters, paths, own, signal)) return {
id: undefined,
lost: false
};
const late = await pointer(parameters, paths, signal);
return {
id: late,
lost: late === undefined
};
}
async function currentCutover(parameters, paths, signal) {
const {id: id, lost: lost} = await findCutover(parameters, paths, undefined, signal);
if (lost) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("JOURNAL_UNREADABLE", "expected the cutover that was begun here to be named, found its name lost");
return id;
}
async function newestCutover(parameters, paths) {
const numbers = (await parameters.list(`${paths.root}/journal`)).flatMap(({name: name}) => {
const number = /\/journal\/c([0-9]+)\//.exec(name)?.[1];
return number === undefined ? [] : [ Number(number) ];
});
return numbers.length === 0 ? undefined : `c${numbers.reduce((most, each) => Math.max(most, each), 0)}`;
}
async function beginCutover(parameters, paths, previous, signal) {
const id = `c${previous === undefined ? 1 : Number(previous.slice(1)) + 1}`;
await parameters.put({
name: paths.cutover,
value: (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)({
id: id
}),
type: "String",
mode: "overwrite"
}, signal);
return id;
}
async function pointer(parameters, paths, signal) {
const found = (await parameters.get([ paths.cutover ], signal)).get(paths.cutover);
if (!found) return undefined;
const {id: id} = (0, _json_object_js__WEBPACK_IMPORTED_MODULE_3__.o)(found.value, "the cutover");
if (typeof id === "string" && /^c[0-9]+$/.test(id)) return id;
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("JOURNAL_UNREADABLE", "expected the cutover to have an id such as c3");
}
async function leftTraces(parameters, paths, own = 0, signal) {
const first = `${paths.journal("c1")}/000001`;
const found = await parameters.get([ paths.fence, paths.standing, first ], signal);
if (found.has(paths.standing) || found.has(first)) return true;
const fence = own === 0 ? found.get(paths.fence) : own === 1 ? undefined : await parameters.at(paths.fence, own - 1, signal);
if (fence === undefined) return own > 1;
const {scope: scope, open: open} = (0, _fence_js__WEBPACK_IMPORTED_MODULE_1__.xn)(fence);
return open || scope === "all" || scope.length > 0;
}
},
41160: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$2: () => readEntries,
BC: () => append
});
var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80142);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
var _json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39074);
const ENTRY_TYPES = [ "phase-begun", "writing", "written", "phase-done", "phase-undone", "interrupted", "rollback-begun", "rolled-back", "rollback-incomplete", "surgical" ];
const NAME = /\/([0-9]{6})$/;
async function append(parameters, path, entry, from, signal) {
for (let seq = from; seq < from + 1e3; seq += 1) {
const name = `${path}/${String(seq).padStart(6, "0")}`;
const value = (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)(dropUndefined({
...entry,
seq: seq
}));
try {
await parameters.put({
name: name,
value: value,
type: "String",
mode: "create"
}, signal);
return seq;
} catch (error) {
if (!(0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.oh)(error) || error.code !== "EXISTS") throw error;
}
if ((await parameters.get([ name ], signal)).get(name)?.value === value) return seq;
}
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("JOURNAL_UNREADABLE", "expected a free number in the journal, found a thousand taken");
}
async function readEntries(parameters, path, signal) {
const found = [ ...await parameters.list(path, signal) ].filter(each => NAME.test(each.name)).sort((a, b) => a.name.localeCompare(b.name));
return found.map((each, index) => {
const entry = entryOf(each.value);
if (!each.name.endsWith(`/${String(index + 1).padStart(6, "0")}`) || entry.seq !== index + 1) {
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("JOURNAL_UNREADABLE", `expected entry ${index + 1} of the journal, found another number`);
}
return entry;
});
}
function entryOf(text) {
const data = (0, _json_object_js__WEBPACK_IMPORTED_MODULE_2__.o)(text, "a journal entry");
const {seq: seq, type: type, world: world, plan: plan, commit: commit, run: run, at: at, phase: phase, switches: switches, restore: restore} = data;
const known = ENTRY_TYPES.find(each => each === type);
const whole = known && (world === "production" || world === "rehearsal") && [ plan, commit, run ].every(each => typeof each === "string") && [ seq, at ].every(each => typeof each === "number") && [ phase, restore ].every(each => each === undefined || typeof each === "string") && (switches === undefined || Array.isArray(switches) && switches.every(each => typeof each === "string"));
if (!whole) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("JOURNAL_UNREADABLE", "expected a journal entry with seq, type, world, plan, commit, run and at");
return data;
}
const dropUndefined = entry => Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
},
44193: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Sq: () => raiseFence,
_e: () => closeFence,
rZ: () => passFence,
xn: () => fenceOf
});
var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80142);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
var _json_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39074);
function fenceOf(found) {
if (!found) return {
epoch: 0,
scope: "all",
open: false
};
try {
const {scope: scope, open: open} = (0, _json_object_js__WEBPACK_IMPORTED_MODULE_1__.o)(found.value, "the fence");
const listed = Array.isArray(scope) && scope.every(id => typeof id === "string");
return {
epoch: found.version,
scope: listed ? scope : "all",
open: open !== false
};
} catch (error) {
if (!(0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.oh)(error)) throw error;
return {
epoch: found.version,
scope: "all",
open: true
};
}
}
async function raiseFence(parameters, name, by, signal) {
return put(parameters, name, {
...by,
open: true
}, signal);
}
async function closeFence(parameters, name, epoch, by) {
const now = (await parameters.get([ name ])).get(name);
if (now?.version !== epoch) return false;
const before = by.scope === "all" || epoch <= 1 ? undefined : fenceOf(await parameters.at(name, epoch - 1));
if (before?.open && !covers(by.scope, before.scope)) return false;
return raiseOver(parameters, name, {
...by,
open: false
}, epoch);
}
async function passFence(parameters, name, seen, by) {
const done = await raiseOver(parameters, name, {
...by,
scope: [],
open: false
}, seen.epoch);
if (!done) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("FENCED", "expected the fence as it was read, found that a rollback had raised it");
return seen.epoch + 1;
}
async function raiseOver(parameters, name, value, seen) {
const version = await put(parameters, name, value);
if (version === seen + 1) return true;
const theirs = await parameters.at(name, version - 1);
await parameters.put({
name: name,
value: theirs?.value ?? (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)({
...value,
scope: "all",
open: true
}),
type: "String",
mode: "overwrite"
});
return false;
}
const put = (parameters, name, value, signal) => parameters.put({
name: name,
value: (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)(value),
type: "String",
mode: "overwrite"
}, signal);
const covers = (wide, narrow) => wide === "all" || narrow !== "all" && narrow.every(id => wide.includes(id));
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
41755: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
bV: () => entryLine,
rM: () => withEntry,
su: () => progressEntry
});
var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34902);
const SAID = {
"phase-done": "done",
"phase-undone": "undone: everything as before the phase",
interrupted: "interrupted",
"rollback-begun": "rollback begun",
"rolled-back": "rolled back, every switch verified",
"rollback-incomplete": "rollback NOT verified",
surgical: "single switches set to their safe values"
};
const minute = at => new Date(at).toISOString().slice(0, 16).replace("T", " ");
const title = (plan, id) => id === undefined ? "" : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(plan.phases.find(phase => phase.id === id)?.title ?? id);
function entryLine(plan, entry, switches) {
const {type: type, at: at, phase: phase, reason: reason, run: run, commit: commit} = entry;
return [ `- ${minute(at)} UTC: ${[ title(plan, phase), SAID[type] ?? type ].filter(each => each !== "").join(" — ")}`, ...reason === undefined ? [] : [ `\`${reason}\`` ], ...switches.length === 0 ? [] : [ `set ${switches.map(each => `\`${each}\``).join(", ")}` ], `run ${(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(run)}, commit \`${commit.slice(0, 12)}\`` ].join("; ");
}
const begin = (system, cutover) => `\x3c!-- gonogo ${system} ${cutover}: begin --\x3e`;
const end = (system, cutover) => `\x3c!-- gonogo ${system} ${cutover}: end --\x3e`;
function progressEntry(plan, cutover, entries) {
const [first] = entries;
const lines = [];
let switches = [];
for (const entry of entries) {
if (entry.type === "phase-begun") switches = [];
if (entry.type === "written") switches.push(...entry.switches ?? []);
if (SAID[entry.type] === undefined) continue;
lines.push(entryLine(plan, entry, entry.type === "phase-done" ? switches : entry.switches ?? []));
}
return [ begin(plan.system, cutover), `## ${first ? minute(first.at).slice(0, 10) : ""} ${(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(plan.title)}${first?.world === "rehearsal" ? " (REHEARSAL)" : ""}`, "", ...lines.length === 0 ? [ "- begun, nothing finished yet" ] : lines, end(plan.system, cutover), "" ].join("\n");
}
function withEntry(text, entry, of) {
const from = text.indexOf(begin(of.system, of.cutover));
const last = end(of.system, of.cutover);
const to = from < 0 ? -1 : text.indexOf(last, from);
if (from >= 0 && to >= 0) return `${text.slice(0, from)}${entry.trimEnd()}${text.slice(to + last.length)}`;
return `${text === "" ? "# Progress log\n\n" : `${text.trimEnd()}\n\n`}${entry}`;
}
}
};
