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
}
};
