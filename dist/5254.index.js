export const id = 5254;

export const ids = [ 5254, 7451 ];

export const modules = {
32859: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => callerName
});
function callerName(arn) {
const [kind = "other", name = ""] = (arn.split(":").at(-1) ?? "").split("/");
const known = [ "assumed-role", "user", "root", "federated-user" ].includes(kind) ? kind : "other";
return known !== "other" && /^[A-Za-z0-9+=,._-]{1,128}$/.test(name) ? `${known}/${name}` : known;
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
67451: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
ask: () => ask,
rollback: () => rollback
});
var node_readline_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26848);
var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19473);
var _incident_link_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53945);
var _evidence_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20267);
var _go_on_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33526);
var _live_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30370);
var _redacted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66244);
var _run_rollback_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43267);
var _open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68087);
async function rollback(terminal, path, options) {
if (options.reason.trim() === "") throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.i4)("USAGE", "expected --reason to say why, found nothing");
const session = await (0, _open_js__WEBPACK_IMPORTED_MODULE_5__.h)(terminal, path, false, terminal.live);
const {system: system} = session.loaded.plan;
const typed = options.confirm ?? (process.stdin.isTTY ? await ask(`Type the system's name (${system}) to roll it back: `) : "");
if (typed !== system) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.i4)("CONFIRMATION", `expected ${system} to be typed (or given with --confirm), found something else`);
(0, _go_on_js__WEBPACK_IMPORTED_MODULE_7__.A)(terminal.live);
const live = (0, _live_js__WEBPACK_IMPORTED_MODULE_2__.j)(line => terminal.live(session.redactor.scrub(line)));
const said = await (0, _run_rollback_js__WEBPACK_IMPORTED_MODULE_4__.e)(session, {
mode: "normal",
verifyGates: true,
...options.only ? {
only: options.only
} : {},
incident: (0, _incident_link_js__WEBPACK_IMPORTED_MODULE_8__.h)(options.incident ?? ""),
report: event => live({
type: "rollback",
event: event
})
});
return (0, _evidence_files_js__WEBPACK_IMPORTED_MODULE_1__.Kg)(options.out, (0, 
_redacted_js__WEBPACK_IMPORTED_MODULE_3__.redacted)(session, said));
}
async function ask(question) {
const terminal = (0, node_readline_promises__WEBPACK_IMPORTED_MODULE_0__.createInterface)({
input: process.stdin,
output: process.stderr
});
try {
const ended = new Promise(done => terminal.once("close", () => done("")));
return (await Promise.race([ terminal.question(question), ended ])).trim();
} finally {
terminal.close();
}
}
},
45254: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
runByHand: () => runByHand
});
var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19473);
var _caller_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32859);
var _evidence_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20267);
var _live_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30370);
var _redacted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66244);
var _run_phase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31857);
var _run_rollback_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43267);
var _open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68087);
var _rollback_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67451);
async function runByHand(terminal, path, phase, options) {
if (options.reason.trim().length < 5 || !/^[A-Z][A-Z0-9]*-[0-9]+$/.test(options.ticket)) {
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_7__.i4)("BREAK_GLASS_REFUSED", "expected a reason of at least 5 characters and a ticket such as OPS-123");
}
const session = await (0, _open_js__WEBPACK_IMPORTED_MODULE_5__.h)(terminal, path, true);
const {system: system} = session.loaded.plan;
if (session.world === "production" && !process.stdin.isTTY) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_7__.i4)("BREAK_GLASS_REFUSED", "expected a terminal with a person at it, found none");
terminal.live(`BREAK-GLASS  phase ${phase} of ${system} in ${session.world}: nobody signs this off, and the evidence says so`);
const typed = await (0, _rollback_js__WEBPACK_IMPORTED_MODULE_6__.ask)(`Type the system's name (${system}) to go on: `);
if (typed !== system) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_7__.i4)("CONFIRMATION", `expected ${system} to be typed, found something else`);
const caller = await session.target.identity.caller();
if (caller.account !== session.loaded.plan.aws?.account) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_7__.i4)("WRONG_ACCOUNT", "expected credentials of the plan\u2019s account, found another\u2019s");
const breakGlass = {
ticket: options.ticket,
caller: (0, _caller_name_js__WEBPACK_IMPORTED_MODULE_8__.X)(caller.arn)
};
terminal.live(`\u2026 as ${breakGlass.caller} on ${breakGlass.ticket}`);
const controller = new AbortController;
for (const signal of [ "SIGINT", "SIGTERM", "SIGHUP" ]) process.on(signal, () => controller.abort((0, 
_errors_js__WEBPACK_IMPORTED_MODULE_7__.i4)("INTERRUPTED", "the run was interrupted by a signal")));
const print = line => terminal.live(session.redactor.scrub(line));
const live = (0, _live_js__WEBPACK_IMPORTED_MODULE_1__.j)(print);
const said = await (0, _run_phase_js__WEBPACK_IMPORTED_MODULE_3__.P)(session, {
phase: phase,
mode: "break-glass",
breakGlass: breakGlass,
signal: controller.signal,
report: live
});
const back = said.end === "interrupted" ? await (0, _run_rollback_js__WEBPACK_IMPORTED_MODULE_4__.e)(session, {
mode: "break-glass",
breakGlass: breakGlass,
verifyGates: false,
report: event => live({
type: "rollback",
event: event
})
}) : undefined;
const whole = {
...said,
files: [ ...said.files, ...back?.files ?? [] ],
lines: [ ...said.lines, ...back?.lines ?? [] ],
json: {
...said.json,
mode: "break-glass",
after: back?.json ?? null
}
};
return (0, _evidence_files_js__WEBPACK_IMPORTED_MODULE_0__.Kg)(options.out, (0, 
_redacted_js__WEBPACK_IMPORTED_MODULE_2__.redacted)(session, whole));
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
}
};
