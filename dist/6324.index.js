export const id = 6324;

export const ids = [ 6324 ];

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
95828: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
a: () => keep
});
var _evidence_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20267);
var _redacted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66244);
function keep(session, runner, said) {
return (0, _evidence_files_js__WEBPACK_IMPORTED_MODULE_0__.Kg)(runner.input("evidence") || ".gonogo/evidence", (0, 
_redacted_js__WEBPACK_IMPORTED_MODULE_1__.redacted)(session, said));
}
},
51527: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
gu: () => settled,
u7: () => nothingOpen
});
var _acts_pin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35699);
var _journal_fence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44193);
var _journal_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96381);
var _journal_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3476);
const SETTLED_MS = 2e3;
async function settled(session, ofRun = "") {
if (!/^[0-9]*$/.test(ofRun)) return false;
const signal = AbortSignal.timeout(SETTLED_MS);
const late = new Promise(done => signal.addEventListener("abort", () => done(false), {
once: true
}));
return Promise.race([ read(session, ofRun || session.run.id, signal), late ]);
}
async function read(session, runId, signal) {
const {loaded: loaded, target: target, world: world} = session;
const paths = (0, _journal_paths_js__WEBPACK_IMPORTED_MODULE_3__.w)(loaded.plan.system);
try {
const [kept, progress] = await Promise.all([ target.parameters.get([ paths.fence, paths.lock ], signal), (0, 
_acts_pin_js__WEBPACK_IMPORTED_MODULE_0__.gQ)(loaded.plan, target, world, signal) ]);
if ((0, _journal_fence_js__WEBPACK_IMPORTED_MODULE_1__.xn)(kept.get(paths.fence)).open) return false;
const holder = (0, _journal_lock_js__WEBPACK_IMPORTED_MODULE_2__.Kd)(kept.get(paths.lock));
if (holder && holder.expires > target.clock.now() && !holder.run.startsWith(`${runId}.`)) return true;
return progress.unfinished === undefined && !progress.rollbackOpen;
} catch {
return false;
}
}
function nothingOpen() {
return {
exit: 0,
verdict: "GO",
code: "MET",
lines: [ "nothing of this run is open: no phase of it is unfinished and no rollback is under way" ],
summary: "## Nothing is open\n\nNo phase of this run is unfinished, and no rollback is under way.\n",
outputs: {
verdict: "GO",
reason: "MET"
},
files: [ {
name: "nothing-open.json",
text: '{"open":false}'
} ],
json: {
open: false
}
};
}
},
95643: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
post: () => post
});
var _incident_link_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53945);
var _go_on_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33526);
var _live_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30370);
var _read_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46246);
var _run_rollback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43267);
var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77741);
var _keep_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95828);
var _open_work_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51527);
var _refused_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26189);
async function post(env, runner) {
(0, _go_on_js__WEBPACK_IMPORTED_MODULE_7__.A)(line => console.log(line));
const path = runner.state("open");
const loaded = (0, _read_plan_js__WEBPACK_IMPORTED_MODULE_1__.m)(path);
if ("problems" in loaded) return (0, _refused_js__WEBPACK_IMPORTED_MODULE_6__.J)(path, loaded);
const session = await (0, _session_js__WEBPACK_IMPORTED_MODULE_3__.f)({
env: env,
argv1: process.argv[1],
loaded: loaded,
terminalRun: {
commit: "none",
id: "none"
},
githubToken: runner.input("github-token"),
mask: value => runner.mask(value),
otherRegion: line => console.log(line)
});
const scope = runner.state("scope");
if (scope === "" && await (0, _open_work_js__WEBPACK_IMPORTED_MODULE_5__.gu)(session, runner.input("of-run"))) return (0, 
_keep_js__WEBPACK_IMPORTED_MODULE_4__.a)(session, runner, (0, _open_work_js__WEBPACK_IMPORTED_MODULE_5__.u7)());
const live = (0, _live_js__WEBPACK_IMPORTED_MODULE_0__.j)(line => console.log(session.redactor.scrub(line)));
return (0, _keep_js__WEBPACK_IMPORTED_MODULE_4__.a)(session, runner, await (0, _run_rollback_js__WEBPACK_IMPORTED_MODULE_2__.e)(session, {
mode: "normal",
verifyGates: false,
incident: (0, _incident_link_js__WEBPACK_IMPORTED_MODULE_8__.h)(runner.input("incident")),
...scope === "" || scope === "all" ? {} : {
only: [ scope ]
},
report: event => live({
type: "rollback",
event: event
})
}));
}
},
26189: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J: () => refused
});
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
var _read_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46246);
var _said_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35249);
function refused(path, {code: code, problems: problems}) {
const said = (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.J)((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)(code, `expected a plan without problems, found ${problems.length}`));
const annotations = problems.map(({line: line, col: col, rule: rule, message: message}) => ({
file: path,
line: line,
col: col,
message: `${rule}: ${message}`
}));
return {
...said,
exit: 2,
lines: [ ...(0, _read_plan_js__WEBPACK_IMPORTED_MODULE_0__.Y)(path, problems).split("\n"), ...said.lines ],
annotations: annotations
};
}
},
59022: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
x: () => VERSION,
z: () => tool
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
const VERSION = "0.1.0";
function tool(file) {
const bytes = file === undefined ? Buffer.alloc(0) : (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
return {
version: VERSION,
bundle: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")
};
}
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
