export const id = 2167;

export const ids = [ 2167, 2017 ];

export const modules = {
2332: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
N: () => readCsv
});
var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25175);
const MOST_BYTES = 4e6;
const HEADER = /^[a-z][a-z0-9_.]{0,63}$/;
const PROTOTYPE = [ "__proto__", "constructor", "prototype" ];
const BROKEN = {
CSV_QUOTE_NOT_CLOSED: "expected a closing quote, found the end of the table; close it",
INVALID_OPENING_QUOTE: "expected quotes around a whole cell only, found one inside; double it",
CSV_INVALID_CLOSING_QUOTE: "expected a comma or the end of the line after a closing quote, found something else; double the quote inside the cell"
};
const refused = (line, message) => ({
problems: [ {
line: line,
message: message
} ]
});
const [RETURN, NEWLINE] = [ 13, 10 ];
function linesOf(bytes) {
let [at, line] = [ 0, 1 ];
return offset => {
const isBlank = () => bytes[at] === RETURN || bytes[at] === NEWLINE;
while (at < bytes.length && (at < offset || isBlank())) {
if (bytes[at] === NEWLINE) line += 1;
at += 1;
}
return line;
};
}
function readCsv(text, wanted, most = MOST_BYTES) {
if (Buffer.byteLength(text) > most) return refused(1, `expected a table of at most ${most / 1e6} MB, found a larger one; split it`);
const plain = Buffer.from(text.replace(/^\uFEFF/, ""));
let records;
try {
records = (0, csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__.qg)(plain, {
info: true,
relax_column_count: true,
skip_empty_lines: true
});
} catch (error) {
if (!(error instanceof csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__.J$)) throw error;
const line = error.lines;
return refused(typeof line === "number" ? line : 1, BROKEN[error.code] ?? "expected a table of commas and quotes, found something else");
}
const [head, ...rest] = records;
if (head === undefined) return refused(1, "expected a header line, found an empty file");
const columns = head.record;
const begins = linesOf(plain);
const lines = begins(0);
const problems = [];
const say = (line, message) => void problems.push({
line: line,
message: message
});
if (columns.length === 1 && /[;\t|]/.test(columns[0] ?? "")) return refused(lines, "expected columns between commas, found another delimiter; save the table with commas");
for (const [index, column] of columns.entries()) {
if (!HEADER.test(column) || PROTOTYPE.includes(column)) say(lines, `expected the name of column ${index + 1} to be small letters, digits, dots and underscores, found something else`); else if (columns.indexOf(column) !== index) say(lines, `expected each column once, found ${column} twice`);
}
for (const column of wanted) if (!columns.includes(column)) say(lines, `expected a column ${column}, found none`);
if (problems.length > 0) return {
problems: problems
};
if (rest.length === 0) return refused(lines, "expected at least one row below the header, found none");
const rows = rest.map(({record: record}, index) => {
const line = begins(records[index]?.info.bytes ?? 0);
if (record.length !== columns.length) say(line, `expected ${columns.length} cells as the header has, found ${record.length}`);
return {
line: line,
cells: new Map(columns.map((column, index) => [ column, record[index] ?? "" ]))
};
});
return problems.length > 0 ? {
problems: problems
} : {
columns: columns,
rows: rows
};
}
},
22167: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
history: () => history
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var _checks_signal_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5640);
var _codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37702);
var _duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73110);
var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19473);
var _exit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(870);
var _gates_windows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78346);
var _history_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72017);
var _open_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57045);
async function history(terminal, path, options) {
const {loaded: loaded, target: target} = await (0, _open_js__WEBPACK_IMPORTED_MODULE_7__.h)(terminal, path, true);
const signal = AbortSignal.timeout(12e4);
const openedAt = target.clock.now();
const histories = new Map;
const lines = [];
let code = "MET";
for (const {check: check, gate: gate} of (0, _gates_windows_js__WEBPACK_IMPORTED_MODULE_5__.w)(loaded.plan)) {
const {source: source} = check;
if (histories.has(check.id) || source.type === "http" || source.type === "sql") continue;
const minutes = await (0, _checks_signal_history_js__WEBPACK_IMPORTED_MODULE_1__.rj)(check, source, openedAt, target, {
signal: signal
});
const past = (0, _checks_signal_history_js__WEBPACK_IMPORTED_MODULE_1__.CM)(check, minutes, {
openedAt: openedAt,
ms: (0, _duration_js__WEBPACK_IMPORTED_MODULE_3__.Rz)(gate.for ?? "0s")
});
histories.set(check.id, minutes.counted);
if ("not" in past) code = past.not;
lines.push(`  ${check.id}: ${minutes.counted.length} of ${minutes.asked.length} minutes${"not" in past ? `  ${past.not}` : ""}`);
}
if (histories.size === 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_8__.i4)("USAGE", "expected the plan to watch a signal with a past in a window, found none");
try {
(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(options.out, (0, _history_file_js__WEBPACK_IMPORTED_MODULE_6__.historyCsv)(histories));
} catch {
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_8__.i4)("EVIDENCE_UNWRITTEN", "expected --out to be a file that can be written, found it cannot");
}
const verdict = code === "MET" ? "GO" : "NO-GO";
return {
exit: (0, _exit_js__WEBPACK_IMPORTED_MODULE_4__.s)(code),
verdict: verdict,
code: code,
lines: [ ...lines, code === "MET" ? `GO  ${options.out}: ${histories.size} signals` : `NO-GO ${code}: ${_codes_js__WEBPACK_IMPORTED_MODULE_2__.CODES[code].means}`, ...code === "MET" ? [] : [ `  what to do: ${_codes_js__WEBPACK_IMPORTED_MODULE_2__.CODES[code].remedy}` ] ],
outputs: {},
files: [],
json: {
file: options.out,
signals: [ ...histories ].map(([check, minutes]) => ({
check: check,
minutes: minutes.length
}))
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
72017: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
HISTORY_COLUMNS: () => HISTORY_COLUMNS,
historyCsv: () => historyCsv,
readHistories: () => readHistories,
spanOf: () => spanOf
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var _checks_signal_minutes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6465);
var _csv_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2332);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
const HISTORY_COLUMNS = [ "check", "minute", "bad", "all", "control_bad", "control_all" ];
function historyCsv(histories) {
const lines = [ ...histories ].flatMap(([check, minutes]) => minutes.map(({at: at, x: x, n: n, control: control}) => [ check, new Date(at).toISOString().slice(0, 16).concat("Z"), x, n, control?.x ?? "", control?.n ?? "" ].join(",")));
return `${[ HISTORY_COLUMNS.join(","), ...lines ].join("\n")}\n`;
}
const MOST_BYTES = 64e6;
const wrong = (line, message) => (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("USAGE", `--history, line ${line}: ${message}`);
function numberOf({line: line, cells: cells}, column) {
const text = cells.get(column);
if (text !== undefined && /^\d{1,15}(\.\d{1,9})?$/.test(text)) return Number(text);
throw wrong(line, `expected ${column} to be a number of at least 0, found something else`);
}
function minuteOf({line: line, cells: cells}) {
const text = cells.get("minute");
const at = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$/.test(text ?? "") ? Date.parse(text ?? "") : Number.NaN;
if (Number.isFinite(at)) return at;
throw wrong(line, "expected minute to be such as 2026-10-05T08:00Z, found something else");
}
function countedOf(row) {
const told = {
at: minuteOf(row),
x: numberOf(row, "bad"),
n: numberOf(row, "all")
};
if ((row.cells.get("control_bad") ?? "") === "" && (row.cells.get("control_all") ?? "") === "") return told;
return {
...told,
control: {
x: numberOf(row, "control_bad"),
n: numberOf(row, "control_all")
}
};
}
function readHistories(path) {
let text;
try {
text = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
} catch {
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("USAGE", "expected --history to be a file that can be read, found it cannot");
}
const csv = (0, _csv_js__WEBPACK_IMPORTED_MODULE_2__.N)(text, HISTORY_COLUMNS.slice(0, 4), MOST_BYTES);
if ("problems" in csv) throw wrong(csv.problems[0]?.line ?? 1, csv.problems[0]?.message ?? "expected a table");
const histories = new Map;
for (const row of csv.rows) {
const check = row.cells.get("check") ?? "";
const minutes = histories.get(check) ?? [];
const minute = countedOf(row);
if (minute.at <= (minutes.at(-1)?.at ?? 0)) throw wrong(row.line, "expected the minutes of a signal oldest first and each once, found another order");
minutes.push(minute);
histories.set(check, minutes);
}
return histories;
}
function spanOf(minutes) {
const [first, last] = [ minutes[0]?.at ?? 0, minutes.at(-1)?.at ?? 0 ];
return Array.from({
length: Math.round((last - first) / _checks_signal_minutes_js__WEBPACK_IMPORTED_MODULE_1__.kg) + 1
}, (_, index) => first + index * _checks_signal_minutes_js__WEBPACK_IMPORTED_MODULE_1__.kg);
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
78346: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
w: () => watchedSignals
});
var _gate_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40512);
var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65012);
function watchedSignals(plan) {
return plan.phases.flatMap(({id: phase}) => (0, _place_js__WEBPACK_IMPORTED_MODULE_1__.W)(plan, phase).filter(({gate: gate}) => gate.for !== undefined).flatMap(({gate: gate, place: place}) => {
const triggers = place === "enter" ? [] : (0, _gate_checks_js__WEBPACK_IMPORTED_MODULE_0__.XJ)(plan, phase);
return (0, _gate_checks_js__WEBPACK_IMPORTED_MODULE_0__.Mj)((0, _gate_checks_js__WEBPACK_IMPORTED_MODULE_0__.tg)(plan, gate), triggers).filter(check => check.kind === "signal").map(check => ({
phase: phase,
gate: gate,
check: check
}));
}));
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
}
};
