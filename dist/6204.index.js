export const id = 6204;

export const ids = [ 6204 ];

export const modules = {
35699: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Kv: () => chosenSteps,
gQ: () => readProgress,
oj: () => choosePhases
});
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
var _journal_cutover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61938);
var _journal_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41160);
var _journal_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3476);
var _journal_progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49809);
var _plan_optional_steps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51750);
async function readProgress(plan, target, world, signal) {
const paths = (0, _journal_paths_js__WEBPACK_IMPORTED_MODULE_2__.w)(plan.system);
const cutover = await (0, _journal_cutover_js__WEBPACK_IMPORTED_MODULE_0__.U$)(target.parameters, paths, signal);
const entries = cutover === undefined ? [] : await (0, _journal_entries_js__WEBPACK_IMPORTED_MODULE_1__.$2)(target.parameters, paths.journal(cutover), signal);
if (entries.some(entry => entry.world !== world)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("WORLD_OTHER", `expected a journal of the world ${world}, found entries of another`);
return (0, _journal_progress_js__WEBPACK_IMPORTED_MODULE_4__.j)(entries);
}
function choosePhases(plan, progress, range) {
const ids = plan.phases.map(phase => phase.id);
const first = ids.indexOf(range.from);
const last = ids.indexOf(range.through);
if (first < 0 || last < 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("UNKNOWN_PHASE", `expected from and through to be one of ${ids.join(", ")}`);
if (first > last) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("USAGE", "expected from to come before through, found it after");
if (progress.unfinished !== undefined || progress.rollbackOpen) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("PHASE_UNFINISHED", "expected the last cutover to be finished or rolled back, found it open");
const isOptional = id => plan.phases.some(phase => phase.id === id && phase.optional === true);
const missing = ids.slice(0, first).find(id => !progress.done.includes(id) && !isOptional(id));
if (missing !== undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("PHASE_OUT_OF_ORDER", `expected phase ${missing} to be completed before ${range.from}, found it is not`);
const asked = ids.slice(first, last + 1);
const todo = asked.filter(id => !progress.done.includes(id));
const passed = asked.filter(id => progress.done.includes(id));
if (todo.length === 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("PHASE_ALREADY_PASSED", `expected something to do, found that ${asked.join(", ")} were all completed before`);
return {
todo: todo,
passed: passed,
progress: progress
};
}
function chosenSteps(plan, text) {
const ids = (0, _plan_optional_steps_js__WEBPACK_IMPORTED_MODULE_5__.u)(plan).map(({id: id}) => id);
const chosen = [ ...new Set(text.split(",").map(each => each.trim())) ].filter(each => each !== "");
if (chosen.some(each => !ids.includes(each))) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("UNKNOWN_STEP", `expected optional steps of the plan (${ids.join(", ") || "it has none"}), found another name`);
return chosen;
}
},
57509: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
v: () => showValue
});
var _members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40055);
function showValue(plan, one, value) {
if (value === undefined) return "absent";
if (one.personal === true) return value === one.else ? "the declared else" : "a personal value";
const list = plan.switches.find(each => each.id === one.id);
if (list && "list" in list) return showList(list.members, value);
const spelled = new Set(one.values ?? []);
if (typeof one.safe === "string") spelled.add(one.safe);
if (one.else !== undefined) spelled.add(one.else);
for (const phase of plan.phases) {
for (const step of phase.steps ?? []) {
const set = "set" in step ? step.set[one.id] : undefined;
if (typeof set === "string") spelled.add(set);
}
}
return spelled.has(value) ? value : "another value";
}
function showList(declared, value) {
const members = (0, _members_js__WEBPACK_IMPORTED_MODULE_0__.l)(value);
if (members === undefined) return "no list";
const known = members.filter(member => declared?.includes(member));
const others = members.length - known.length;
return [ ...known, ...others === 0 ? [] : [ `${others} not declared` ] ].join(", ") || "an empty list";
}
},
68087: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => open
});
var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);
var _commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70365);
var _lint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45274);
var _read_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46246);
var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77741);
async function open(terminal, path, lint, otherRegion, github = {}) {
const loaded = checked(terminal, path, lint);
const id = `t${Date.now().toString(36)}-${process.pid}`;
const session = await (0, _session_js__WEBPACK_IMPORTED_MODULE_3__.f)({
env: terminal.env,
argv1: process.argv[1],
loaded: loaded,
live: terminal.live,
terminalRun: {
commit: (0, _commit_js__WEBPACK_IMPORTED_MODULE_0__.G)(),
id: id
},
...otherRegion ? {
otherRegion: otherRegion
} : {},
...github
});
terminal.opened?.(session);
return session;
}
function checked(terminal, path, lint) {
const loaded = (0, _read_plan_js__WEBPACK_IMPORTED_MODULE_2__.m)(path);
const problems = "problems" in loaded ? loaded.problems : lint ? (0, _lint_js__WEBPACK_IMPORTED_MODULE_1__.lintProblems)(loaded) : [];
if ("problems" in loaded || problems.length > 0) {
for (const line of (0, _read_plan_js__WEBPACK_IMPORTED_MODULE_2__.Y)(path, problems).split("\n")) terminal.live(line);
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.i4)("problems" in loaded ? "PLAN_INVALID" : "PLAN_LINT", `expected a plan without problems, found ${problems.length}`);
}
return loaded;
}
},
56204: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
status: () => status_status,
statusLines: () => statusLines
});
var address = __webpack_require__(32926);
var read = __webpack_require__(29112);
var changes_safe = __webpack_require__(98397);
var show = __webpack_require__(57509);
var errors = __webpack_require__(19473);
var journal_fence = __webpack_require__(44193);
var lock = __webpack_require__(96381);
var journal_paths = __webpack_require__(3476);
var journal_standing = __webpack_require__(76422);
var pin = __webpack_require__(35699);
const code = thrown => ({
unknown: (0, errors.iS)(thrown).code
});
async function readStatus(plan, target, world) {
const paths = (0, journal_paths.w)(plan.system);
const built = (0, address.Xm)(plan);
const [kept, progress, standing, reading] = await Promise.all([ target.parameters.get([ paths.lock, paths.fence ]).catch(code), (0, 
pin.gQ)(plan, target, world).catch(code), (0, journal_standing.Z)(target.parameters, paths.standing, world).catch(code), (0, 
read.nV)(built, target) ]);
const done = "unknown" in progress ? undefined : progress.done.at(-1);
const values = done === undefined || "unknown" in standing || standing.phase !== done ? undefined : standing.values;
const fence = "unknown" in kept ? kept : (0, journal_fence.xn)(kept.get(paths.fence));
return {
system: plan.system,
world: world,
lock: "unknown" in kept ? kept : lockOf(kept.get(paths.lock), target.clock.now()),
fence: "unknown" in fence ? fence : fence.epoch,
fenceOpen: "unknown" in fence ? "unknown" : fence.open,
progress: progress,
standing: "unknown" in progress ? progress : standingOf(done, standing, built),
switches: plan.switches.map(written => {
const one = (0, address.QC)(plan, written);
if (!one) return unasked(written.id);
const found = reading.get(one.id);
const readable = found !== undefined && !("failed" in found);
const unsettled = readable ? found.unsettled : undefined;
const safe = (0, changes_safe.p)(one, changes_safe.G);
const previous = one.safe === "previous";
const expected = values && Object.hasOwn(values, one.id) ? values[one.id] ?? undefined : null;
return {
switch: one.id,
address: (0, address.MF)((0, address.ci)(one)),
now: readable ? (0, show.v)(plan, one, found.value) : "unknown",
safe: previous ? "previous" : "set" in safe ? (0, show.v)(plan, one, safe.set) : "unknown",
expected: expected === null ? "unknown" : (0, show.v)(plan, one, expected),
isSafe: !readable || previous || unsettled !== undefined ? "unknown" : "set" in safe && found.value === safe.set,
drift: !readable || expected === null ? "unknown" : found.value !== expected,
...readable ? {} : {
unread: (0, errors.iS)(found?.failed).code
},
...unsettled === undefined ? {} : {
unsettled: unsettled
}
};
})
};
}
const unasked = id => ({
switch: id,
address: id,
now: "unknown",
safe: "unknown",
expected: "unknown",
isSafe: "unknown",
drift: "unknown",
unread: "NOT_BUILT"
});
function standingOf(done, kept, switches) {
if (done === undefined) return "none";
if ("unknown" in kept) return kept.unknown === "NOT_FOUND" ? {
unknown: "STANDING_UNKNOWN"
} : kept;
const whole = switches.every(one => one.only_rollback !== undefined || Object.hasOwn(kept.values, one.id));
return kept.phase === done && whole ? done : {
unknown: "STANDING_UNKNOWN"
};
}
function lockOf(found, now) {
try {
const holder = (0, lock.Kd)(found);
return holder ? {
...holder,
expired: holder.expires <= now
} : "free";
} catch (thrown) {
return code(thrown);
}
}
var codes = __webpack_require__(98498);
var verdict = __webpack_require__(10617);
var cli_open = __webpack_require__(68087);
async function status_status(terminal, path) {
const session = await (0, cli_open.h)(terminal, path, false);
const now = await readStatus(session.loaded.plan, session.target, session.world);
const code = codeOf(now);
const bad = code === "MET" ? [] : [ `NO-GO ${code}: ${codes.CODES[code].means}`, `  what to do: ${codes.CODES[code].remedy}` ];
return {
exit: code === "MET" ? verdict.dc.go : unreadOf(now) ? verdict.dc.unknown : verdict.dc.noGo,
verdict: code === "MET" ? "GO" : "NO-GO",
code: code,
lines: [ ...bad, ...statusLines(now) ].map(line => session.redactor.scrub(line)),
outputs: {},
files: [],
json: now
};
}
function codeOf(now) {
const unread = unreadOf(now);
if (unread) return unread;
const {progress: progress} = now;
if (now.fenceOpen !== false) return "PHASE_UNFINISHED";
if (!("unknown" in progress) && (progress.unfinished !== undefined && !isRunning(now) || progress.rollbackOpen)) return "PHASE_UNFINISHED";
if (isRunning(now)) return "MET";
const unsettled = now.switches.find(each => each.unsettled !== undefined)?.unsettled;
return unsettled ?? (now.switches.some(each => each.drift === true) ? "DRIFT" : "MET");
}
const isRunning = ({lock: lock}) => typeof lock === "object" && !("unknown" in lock) && !lock.expired;
function unreadOf(now) {
const {lock: lock, fence: fence, progress: progress, standing: standing, switches: switches} = now;
for (const each of [ lock, fence, progress ]) if (typeof each === "object" && "unknown" in each) return each.unknown;
const unread = switches.find(each => each.unread !== undefined)?.unread;
if (unread !== undefined) return unread;
return typeof standing === "object" && !isRunning(now) ? standing.unknown : undefined;
}
function statusLines(now) {
const lock = typeof now.lock === "string" ? "free" : "unknown" in now.lock ? `unknown (${now.lock.unknown})` : `held by run ${now.lock.run} in phase ${now.lock.phase} until ${new Date(now.lock.expires).toISOString()}${now.lock.expired ? " (expired)" : ""}`;
const open = now.fenceOpen === true ? ", OPEN: a rollback has begun and not verified everything" : "";
const fence = typeof now.fence === "number" ? `${now.fence}${open}` : `unknown (${now.fence.unknown})`;
const standing = typeof now.standing === "object" ? [ `  expected  unknown (${now.standing.unknown})` ] : [];
const progress = "unknown" in now.progress ? `unknown (${now.progress.unknown})` : now.progress.unfinished !== undefined ? `phase ${now.progress.unfinished} UNFINISHED` : now.progress.rollbackOpen ? "a rollback is OPEN" : now.progress.done.length > 0 ? `done: ${now.progress.done.join(", ")}` : now.progress.rolledBack ? "rolled back" : "nothing begun";
const rows = [ [ "switch", "now", "safe", "expected", "" ], ...now.switches.map(each => [ each.switch, each.now, each.safe, each.expected, each.unread ?? each.unsettled ?? (each.drift === true ? "DRIFT" : each.isSafe === true ? "safe" : "") ]) ];
const widths = [ 0, 1, 2, 3 ].map(column => Math.max(...rows.map(row => row[column]?.length ?? 0)));
return [ `${now.system} (${now.world})`, `  lock      ${lock}`, `  fence     ${fence}`, `  progress  ${progress}`, ...standing, ...rows.map(row => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd()) ];
}
},
70365: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G: () => commitHere
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
const SHA = /^[0-9a-f]{40}$/;
function commitHere(folder = ".") {
return fromFiles(folder) ?? (mayBeCheckout((0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder)) ? fromGit(folder) : undefined) ?? "none";
}
function fromFiles(folder) {
const read = name => {
try {
return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".git", name), "utf8").trim();
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
function mayBeCheckout(folder) {
if ((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".git"))) return true;
const above = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
return above !== folder && mayBeCheckout(above);
}
function fromGit(folder) {
try {
const text = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)("git", [ "rev-parse", "HEAD" ], {
cwd: folder,
encoding: "utf8",
stdio: [ "ignore", "pipe", "ignore" ],
timeout: 2e3
}).trim();
return SHA.test(text) ? text : undefined;
} catch {
return undefined;
}
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
76422: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Z: () => readStanding,
u: () => keepStanding
});
var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80142);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
var _json_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39074);
var _stored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53057);
async function keepStanding(parameters, name, standing, signal) {
await (0, _stored_js__WEBPACK_IMPORTED_MODULE_1__.Y6)(parameters, name, (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)(standing), signal);
}
async function readStanding(parameters, name, world, signal) {
const text = await (0, _stored_js__WEBPACK_IMPORTED_MODULE_1__.X)(parameters, name, signal);
if (text === undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("NOT_FOUND", "expected a record of how the last phase left the switches, found none");
const data = (0, _json_object_js__WEBPACK_IMPORTED_MODULE_3__.o)(text, "the standing values");
if (data["world"] !== world) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("WORLD_OTHER", `expected standing values of the world ${world}, found another\u2019s`);
const {phase: phase, values: values} = data;
const whole = typeof phase === "string" && values !== null && typeof values === "object" && Object.values(values).every(value => value === null || typeof value === "string");
if (!whole) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("RESPONSE_INVALID", "expected standing values by switch");
return {
world: world,
phase: phase,
values: values
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
51750: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
u: () => optionalSteps
});
function optionalSteps(plan) {
return plan.phases.flatMap(phase => (phase.steps ?? []).flatMap(step => "set" in step && step.optional === true && step.id !== undefined ? [ {
id: step.id,
phase: phase.id,
...step.note === undefined ? {} : {
note: step.note
}
} ] : []));
}
}
};
