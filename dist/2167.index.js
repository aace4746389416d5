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
const seen = new Set;
for (const [index, column] of columns.entries()) {
if (!HEADER.test(column) || PROTOTYPE.includes(column)) say(lines, `expected the name of column ${index + 1} to be small letters, digits, dots and underscores, found something else`); else if (seen.has(column)) say(lines, `expected each column once, found ${column} twice`);
seen.add(column);
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
var _codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98498);
var _duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73110);
var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19473);
var _exit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(870);
var _gates_windows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78346);
var _history_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72017);
var _open_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68087);
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
}
};
