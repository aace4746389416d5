export const id = 6795;

export const ids = [ 6795 ];

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
6795: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
reportGate: () => reportGate,
shadow: () => shadow
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9473);
var _gates_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5012);
var _evidence_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(267);
var _live_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(370);
var _run_gates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3541);
var _open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7045);
async function shadow(terminal, path, options) {
const session = await (0, _open_js__WEBPACK_IMPORTED_MODULE_4__.h)(terminal, path, true);
const {phase: phase, gate: gate} = reportGate(session.loaded.plan, options.phase);
const controller = new AbortController;
for (const signal of [ "SIGINT", "SIGTERM", "SIGHUP" ]) process.on(signal, () => controller.abort((0, 
_errors_js__WEBPACK_IMPORTED_MODULE_5__.i4)("INTERRUPTED", "the run was interrupted by a signal")));
const live = (0, _live_js__WEBPACK_IMPORTED_MODULE_2__.j)(line => terminal.live(session.redactor.scrub(line)));
const said = await (0, _run_gates_js__WEBPACK_IMPORTED_MODULE_3__.AQ)(session, {
phase: phase,
gate: gate,
signal: controller.signal,
resume: options.resume === true,
report: tick => live({
type: "tick",
tick: tick
}),
progress: progress => live({
type: "progress",
progress: progress
})
});
if (options.out !== undefined) (0, _evidence_files_js__WEBPACK_IMPORTED_MODULE_1__.n)(options.out, said.files);
if (options.outMd !== undefined) {
try {
(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(options.outMd, session.redactor.scrub(said.summary ?? ""));
} catch {
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.i4)("EVIDENCE_UNWRITTEN", "expected --out-md to be a file that can be written, found it cannot");
}
}
return {
...said,
lines: said.lines.map(line => session.redactor.scrub(line))
};
}
function reportGate(plan, only) {
const phases = only === undefined ? plan.phases.map(({id: id}) => id) : [ only ];
for (const phase of phases) {
const found = (0, _gates_place_js__WEBPACK_IMPORTED_MODULE_6__.W)(plan, phase).find(({gate: gate}) => gate.report !== undefined);
if (found) return {
phase: phase,
gate: (0, _gates_place_js__WEBPACK_IMPORTED_MODULE_6__.Xc)(found.gate)
};
}
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.i4)("UNKNOWN_GATE", "expected a gate of the plan to take a report, found none");
}
}
};
