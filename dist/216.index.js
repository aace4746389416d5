export const id = 216;

export const ids = [ 216, 2017 ];

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
70216: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
lintHistory: () => lintHistory
});
var _canary_what_it_shows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39950);
var _checks_signal_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5640);
var _checks_signal_minutes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6465);
var _checks_signal_probe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73287);
var _duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73110);
var _gates_place_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65012);
var _gates_windows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78346);
var _plan_lint_reading_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28686);
var _report_can_show_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60055);
var _history_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72017);
const WHAT_TO_DO = {
HISTORY_TOO_SHORT: "expected a history of at least an hour, alive to its end, found none; export it again, or correct the signal\u2019s source",
SIGNAL_UNSEEN: "expected the number of bad ones to be told, found it never was; correct its name",
WINDOW_CANNOT_PASS: "expected a window that can pass with the traffic of its history, found one that cannot; lengthen it, declare harm_rate, or widen the cohort",
THRESHOLD_TOO_FEW: "expected ten bad ones at each look of a fixed limit, found fewer; use error-rate, absolute or zero"
};
function judged({check: check, gate: gate}, histories) {
const minutes = histories.get(check.id);
if (minutes === undefined || minutes.length === 0) return {
reason: "HISTORY_TOO_SHORT"
};
const asked = (0, _history_file_js__WEBPACK_IMPORTED_MODULE_7__.spanOf)(minutes);
const ms = (0, _duration_js__WEBPACK_IMPORTED_MODULE_4__.Rz)(gate.for ?? "0s");
const openedAt = (asked.at(-1) ?? 0) + _checks_signal_minutes_js__WEBPACK_IMPORTED_MODULE_2__.EZ + 2 * _checks_signal_minutes_js__WEBPACK_IMPORTED_MODULE_2__.kg;
const past = (0, _checks_signal_history_js__WEBPACK_IMPORTED_MODULE_1__.CM)(check, {
counted: minutes,
asked: asked,
told: minutes.length
}, {
openedAt: openedAt,
ms: ms
});
if ("not" in past) return {
reason: past.not
};
return (0, _checks_signal_probe_js__WEBPACK_IMPORTED_MODULE_3__._)(check, past.counted, ms, (0, 
_duration_js__WEBPACK_IMPORTED_MODULE_4__.Rz)(gate.every ?? "1m"));
}
function words({check: check, gate: gate}, {sight: sight, wanders: wanders}) {
if (sight === undefined) return [];
const said = (0, _report_can_show_js__WEBPACK_IMPORTED_MODULE_6__.cJ)({
signal: check.signal,
shows: (0, _canary_what_it_shows_js__WEBPACK_IMPORTED_MODULE_0__.u)(sight),
window: (0, _duration_js__WEBPACK_IMPORTED_MODULE_4__.Rz)(gate.for ?? "0s"),
rate: sight.rate,
harm: check.harm ?? 2,
minSamples: check.min_samples ?? 1,
...check.harm_rate === undefined ? {} : {
harmRate: check.harm_rate
}
});
return wanders ? [ ...said, "Warning: its history wanders so much by itself that harm can hardly be told from chance." ] : said;
}
function lintHistory({plan: plan, at: at}, histories) {
const places = (0, _plan_lint_reading_js__WEBPACK_IMPORTED_MODULE_8__.AV)(plan);
const problems = [];
const lines = [];
for (const placed of (0, _gates_windows_js__WEBPACK_IMPORTED_MODULE_5__.w)(plan)) {
const {check: check, gate: gate, phase: phase} = placed;
if (check.source.type === "http" || check.source.type === "sql") continue;
const found = judged(placed, histories);
const path = places.find(each => each.check.id === check.id)?.path ?? [];
if (found.reason !== undefined) problems.push({
rule: "history",
path: path,
...at(path),
message: `${check.id} in the window of ${phase}: ${WHAT_TO_DO[found.reason]}`
});
if ("wanders" in found) lines.push(...words(placed, found).map(line => `  ${check.id} (${(0, 
_gates_place_js__WEBPACK_IMPORTED_MODULE_9__.Xc)(gate)} of ${phase}): ${line}`));
}
return {
problems: problems,
lines: lines
};
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
28686: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
AV: () => checks,
Ao: () => changes,
H1: () => phaseSettings,
OC: () => rollbackSettings,
VF: () => gates,
XW: () => rollbackGates,
ig: () => phaseGates,
mG: () => switchOf,
ux: () => checksOfGate
});
const isSet = step => "set" in step;
function settings(steps, at) {
return (steps ?? []).flatMap((step, index) => {
if (!isSet(step)) return [];
return Object.entries(step.set).map(([id, value]) => ({
path: [ ...at, index, "set", id ],
id: id,
value: value,
optional: step.optional === true,
index: index
}));
});
}
function phaseSettings(plan) {
return plan.phases.map((phase, index) => ({
phase: phase,
at: [ "phases", index ],
sets: settings(phase.steps, [ "phases", index, "steps" ])
}));
}
function rollbackSettings(plan) {
return plan.rollback.steps && settings(plan.rollback.steps, [ "rollback", "steps" ]);
}
function changes(phase) {
return (phase.steps ?? []).some(step => "set" in step || "do" in step);
}
function phaseGates(phase, at) {
return [ ...listed(phase.enter, [ ...at, "enter" ]), ...stepGates(phase.steps, [ ...at, "steps" ]), ...listed(phase.leave, [ ...at, "leave" ]) ];
}
function rollbackGates(plan) {
return [ ...stepGates(plan.rollback.steps, [ "rollback", "steps" ]), ...listed(plan.rollback.verify, [ "rollback", "verify" ]) ];
}
function gates(plan) {
const care = plan.hypercare ? [ {
path: [ "hypercare", "gate" ],
gate: plan.hypercare.gate
} ] : [];
return [ ...plan.phases.flatMap((phase, index) => phaseGates(phase, [ "phases", index ])), ...rollbackGates(plan), ...care ];
}
function checks(plan) {
const sets = (plan.check_sets ?? []).flatMap((set, index) => within(set.checks, [ "check_sets", index, "checks" ]));
const own = gates(plan).flatMap(({gate: gate, path: path}) => within(gate.checks, [ ...path, "checks" ]));
const commands = (plan.commands ?? []).flatMap((command, index) => {
const {undo: undo} = command;
const chooses = undo !== undefined && "if" in undo ? [ {
path: [ "commands", index, "undo", "if" ],
check: undo.if
} ] : [];
return [ {
path: [ "commands", index, "applied" ],
check: command.applied
}, ...chooses ];
});
const triggers = (plan.triggers ?? []).map((trigger, index) => ({
path: [ "triggers", index, "when" ],
check: trigger.when
}));
return [ ...sets, ...own, ...commands, ...triggers ];
}
function checksOfGate(plan, {gate: gate, path: path}) {
const used = (gate.uses ?? []).flatMap((id, index) => {
const set = plan.check_sets?.find(each => each.id === id);
return (set?.checks ?? []).map(check => ({
path: [ ...path, "uses", index ],
check: check
}));
});
return [ ...used, ...within(gate.checks, [ ...path, "checks" ]) ];
}
function switchOf(plan, id) {
return plan.switches.find(one => one.id === id);
}
function listed(list, at) {
return (list ?? []).map((gate, index) => ({
gate: gate,
path: [ ...at, index ]
}));
}
function stepGates(steps, at) {
return (steps ?? []).flatMap((step, index) => "gate" in step ? [ {
gate: step,
path: [ ...at, index ]
} ] : []);
}
function within(list, at) {
return (list ?? []).map((check, index) => ({
check: check,
path: [ ...at, index ]
}));
}
},
60055: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
KN: () => percent,
WQ: () => whole,
cJ: () => canShow
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73110);
function percent(share) {
const value = share * 100;
return `${Number(value < 1 ? value.toPrecision(2) : value.toFixed(1))} %`;
}
const whole = value => Math.round(value).toLocaleString("en-US");
const timesOf = ratio => ratio === 2 ? "a doubling" : `${ratio} times the usual rate`;
const upper = text => text.charAt(0).toUpperCase() + text.slice(1);
function canShow({shows: shows, window: window, harm: harm, harmRate: harmRate, minSamples: minSamples, rate: rate, signal: signal}) {
const {requests: requests, usual: usual, ifNone: ifNone, ifUsual: ifUsual, forHarm: forHarm} = shows;
const few = requests < minSamples ? [ `The plan wants min_samples ${whole(minSamples)}, which this window does not see: it cannot pass.` ] : [];
const seen = `With ${whole(requests)} ${requests === 1 ? "request" : "requests"} in ${(0, 
_duration_js__WEBPACK_IMPORTED_MODULE_0__.kP)(window)}`;
const ratio = forHarm === undefined ? `${timesOf(harm)} cannot be ruled out, since the usual rate is 0: only harm_rate can` : requests >= forHarm ? `${timesOf(harm)} can be ruled out: that takes about ${whole(forHarm)} requests` : `${timesOf(harm)} cannot be ruled out: that takes about ${whole(forHarm)} requests`;
if (signal === "count" || ifNone === undefined || ifUsual === undefined) return [ `${seen}, about ${usual.toFixed(1)} events are usual; ${ratio}.`, ...few ];
const some = Math.ceil(usual);
const more = some === 0 ? "" : `, and of ${percent(ifUsual)} if ${some} ${some === 1 ? "fails" : "fail"}, as is usual`;
const declared = harmRate !== undefined && harmRate > harm * rate ? [ `The plan asks to rule out no more than harm_rate ${percent(harmRate)}, which is above ${harm} times the usual rate: a PASS says that and not more.` ] : [];
return [ `${seen} you can rule out a failure rate of ${percent(ifNone)} if none fails${more}.`, `${upper(ratio)}.`, ...declared, ...few ];
}
}
};
