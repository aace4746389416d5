export const id = 8682;

export const ids = [ 8682 ];

export const modules = {
7045: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => open_open
});
var errors = __webpack_require__(9473);
var external_node_child_process_ = __webpack_require__(1421);
var external_node_fs_ = __webpack_require__(3024);
var external_node_path_ = __webpack_require__(6760);
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
var doors_lint = __webpack_require__(6587);
var read_plan = __webpack_require__(3680);
var session = __webpack_require__(7390);
async function open_open(terminal, path, lint, otherRegion) {
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
8682: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
preflight: () => preflight
});
var external_node_fs_ = __webpack_require__(3024);
var errors = __webpack_require__(9473);
var gate_summary = __webpack_require__(6889);
var markdown = __webpack_require__(4902);
function preflightReport(records, plan, changes = []) {
const go = records.length > 0 && records.every(({evidence: evidence}) => evidence.verdict === "GO");
const title = `# Preflight: ${(0, markdown.pj)(plan.title)}`;
const status = `**Status: ${go ? "✅ GO" : "⛔ NO-GO"}** — overall_status ${go ? "PASS" : "FAIL"}`;
return (0, markdown.$5)([ title, "", status, "", ...records.flatMap(({evidence: evidence, digest: digest}, index) => (0, 
gate_summary.s)(evidence, plan, {
digest: digest,
...index === records.length - 1 ? {
changes: changes
} : {}
}).split("\n")) ]);
}
var evidence_files = __webpack_require__(267);
var doors_live = __webpack_require__(370);
var run_gates = __webpack_require__(3541);
var cli_open = __webpack_require__(7045);
async function preflight(terminal, path, options) {
const session = await (0, cli_open.h)(terminal, path, true);
const phase = options.phase ?? session.loaded.plan.phases[0]?.id ?? "";
const live = (0, doors_live.j)(line => terminal.live(session.redactor.scrub(line)));
const said = await (0, run_gates.AQ)(session, {
phase: phase,
gate: "enter",
report: tick => live({
type: "tick",
tick: tick
})
});
if (options.out !== undefined) (0, evidence_files.n)(options.out, said.files);
if (options.outMd !== undefined) {
try {
const report = preflightReport(said.records, session.loaded.plan, said.changes);
(0, external_node_fs_.writeFileSync)(options.outMd, session.redactor.scrub(report));
} catch {
throw (0, errors.i4)("EVIDENCE_UNWRITTEN", "expected --out-md to be a file that can be written, found it cannot");
}
}
return {
...said,
lines: [ ...said.lines.map(line => session.redactor.scrub(line)), `overall_status ${said.verdict === "GO" ? "PASS" : "FAIL"}  ${said.verdict}` ]
};
}
},
267: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
K: () => withEvidence,
n: () => writeEvidence
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
var _said_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5249);
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
370: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
j: () => liveLine
});
var _report_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6812);
function liveLine(print) {
return event => {
switch (event.type) {
case "tick":
if (event.tick.of > 1) print(`… ${event.tick.gate}: ${(0, _report_lines_js__WEBPACK_IMPORTED_MODULE_0__.Iy)(event.tick)}`);
break;

case "progress":
print(`… ${event.progress.gate}: ${(0, _report_lines_js__WEBPACK_IMPORTED_MODULE_0__.oz)(event.progress)}`);
break;

case "lock":
print(event.takenOverFrom === undefined ? "… lock taken" : `… lock taken over from the dead run ${event.takenOverFrom}`);
break;

case "restore-point":
print(`… restore point of ${event.switches} switches stored and read back`);
break;

case "writing":
for (const change of event.switches) print(`… set ${change.switch}: ${change.from} → ${change.to}`);
break;

case "written":
print(`… read back: ${event.switches.map(change => change.switch).join(", ")}`);
break;

case "no-go":
print(`… NO-GO ${event.reason}: ${event.message}; ${event.then === "nothing" ? "nothing to take back" : event.then}`);
break;

case "undone":
print("… undone: everything stands as before the phase, read back twice");
break;

case "rollback":
print(rollbackLine(event.event));
break;
}
};
}
function rollbackLine(event) {
switch (event.type) {
case "fence":
return event.raised ? "… fence raised: every other run is refused at its next write" : "… the fence could NOT be raised";

case "kill":
return `… kill switch ${event.result.switch}: ${event.result.result} after ${event.ms} ms`;

case "known":
return event.journal === "read" ? "… journal and restore points read" : "… journal unreadable: the declared safe values are used";

case "switch":
return `… ${event.result.switch}: ${event.result.result}${event.result.reason === "MET" ? "" : ` ${event.result.reason}`}`;

case "reading":
return `… reading ${event.round}: ${event.safe} of ${event.of} safe`;
}
}
},
512: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Mj: () => withTriggers,
XJ: () => triggersOf,
tg: () => checksOf
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5012);
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
if (seen.has(id)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.i4)("PLAN_LINT", `expected every check of the gate ${gate} to have an id of its own, found ${id} twice`);
seen.add(id);
}
return checks;
}
function checksOf(plan, gate) {
const used = (gate.uses ?? []).flatMap(id => {
const set = plan.check_sets?.find(each => each.id === id);
if (!set) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.i4)("PLAN_LINT", `expected the plan to have the check set ${id}, found none`);
return set.checks;
});
const own = [ ...used, ...gate.checks ?? [] ];
if (own.length === 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.i4)("PLAN_LINT", `expected the gate ${(0, 
_place_js__WEBPACK_IMPORTED_MODULE_1__.Xc)(gate)} to have a check, found none`);
const always = plan.aws ? ALWAYS.filter(check => !own.some(each => each.kind === check.kind)) : [];
return unique([ ...always, ...own ], (0, _place_js__WEBPACK_IMPORTED_MODULE_1__.Xc)(gate));
}
function triggersOf(plan, phase) {
return (plan.triggers ?? []).filter(trigger => trigger.then !== "watch" && (trigger.phases === undefined || trigger.phases.includes(phase)));
}
function withTriggers(checks, triggers) {
const shared = when => checks.some(check => check.id === when.id && JSON.stringify(check) === JSON.stringify(when));
return unique([ ...checks, ...triggers.map(trigger => trigger.when).filter(when => !shared(when)) ], "with its triggers");
}
},
5012: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Uj: () => isPlace,
W: () => gatesIn,
Xc: () => gateId
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
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
8999: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
v: () => advice
});
var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7702);
var _gates_gate_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(512);
var _gates_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5012);
function checksBehind(evidence, plan) {
const known = evidence.phase === "rollback" || plan.phases.some(phase => phase.id === evidence.phase);
const placed = known ? (0, _gates_place_js__WEBPACK_IMPORTED_MODULE_2__.W)(plan, evidence.phase).find(({gate: gate}) => (0, 
_gates_place_js__WEBPACK_IMPORTED_MODULE_2__.Xc)(gate) === evidence.gate) : undefined;
return placed ? (0, _gates_gate_checks_js__WEBPACK_IMPORTED_MODULE_1__.Mj)((0, _gates_gate_checks_js__WEBPACK_IMPORTED_MODULE_1__.tg)(plan, placed.gate), (0, 
_gates_gate_checks_js__WEBPACK_IMPORTED_MODULE_1__.XJ)(plan, evidence.phase)) : [];
}
function advice(evidence, plan) {
const checks = checksBehind(evidence, plan);
const order = [ "fail", "error", "inconclusive", "waived" ];
return evidence.findings.filter(finding => finding.outcome !== "pass").sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome)).map(finding => {
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
6812: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
HN: () => gateLines,
Iy: () => tickLine,
oz: () => progressLine
});
var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7702);
var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3110);
var _measure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36);
var _advice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8999);
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
function tickLine({tick: tick, of: of, left: left, findings: findings}) {
const passed = findings.filter(finding => finding.outcome === "pass").length;
return `look ${tick} of ${of}: ${passed} of ${findings.length} passed, ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.kP)(left)} left`;
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
return [ `${verdict}  ${evidence.gate} of ${evidence.phase} (${evidence.system}, ${evidence.world}${evidence.mode === "break-glass" ? ", BREAK-GLASS" : ""})`, ...reason === undefined ? [] : [ `  ${reason}: ${_codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES[reason].means} ${_codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES[reason].remedy}` ], ...evidence.triggered === undefined ? [] : [ `  trigger ${evidence.triggered} fired` ], ...told, ...findings.filter(finding => finding.outcome === "pass").map(finding => `  ${findingLine(finding, width)}`) ];
}
}
};
