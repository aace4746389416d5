export const id = 4823;

export const ids = [ 4823 ];

export const modules = {
96297: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
x: () => factsOf
});
function factsOf(plan, run) {
return {
account: plan.aws?.account ?? "",
region: plan.aws?.region ?? "",
commit: run.commit,
world: run.world,
system: plan.system,
roles: plan.roles
};
}
},
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
23054: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
w: () => watchOver
});
var _coverage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85672);
var _errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19473);
var _gates_gate_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40512);
var _gates_observe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21244);
var _gates_triggers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60714);
var _journal_people_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54769);
var _journal_watched_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6690);
var _phase_unwatched_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19695);
var _facts_of_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96297);
var _pin_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35699);
const MEMORY_MS = 6 * 36e5;
const MOST_BLIND = 5;
async function watchOver(ask) {
const {plan: plan, target: target, world: world, signal: signal} = ask;
const {clock: clock, parameters: parameters} = target;
const began = clock.now();
const first = (0, _phase_unwatched_js__WEBPACK_IMPORTED_MODULE_5__.q_)(plan, await (0, 
_pin_js__WEBPACK_IMPORTED_MODULE_6__.gQ)(plan, target, world, signal));
if (!first) return {
verdict: "GO",
reason: "MET",
end: "nothing-to-watch",
findings: []
};
const {phase: phase, from: from} = first;
const owner = {
system: plan.system,
phase: phase,
gate: "watch-over",
world: world,
plan: ask.planDigest,
commit: ask.commit
};
const own = (0, _gates_gate_checks_js__WEBPACK_IMPORTED_MODULE_0__.XJ)(plan, phase);
const triggers = (0, _gates_triggers_js__WEBPACK_IMPORTED_MODULE_2__.t)(own, new Set, (0, 
_journal_people_js__WEBPACK_IMPORTED_MODULE_3__.x)(parameters, clock, owner, signal));
let watched = await (0, _journal_watched_js__WEBPACK_IMPORTED_MODULE_4__.v)(parameters, plan.system, {
world: world,
phase: phase,
from: from
}, signal) ?? {
...{
world: world,
plan: ask.planDigest,
phase: phase,
from: from,
until: from,
looks: 0,
missed: 0,
holes: [],
openedAt: from,
texts: {}
}
};
if (ask.unlessWatched && watched.looks > 0 && began - watched.until < 1.5 * _phase_unwatched_js__WEBPACK_IMPORTED_MODULE_5__.VG) return {
verdict: "GO",
reason: "MET",
phase: phase,
watched: watched,
findings: [],
end: "watched-already"
};
for (let blind = 0; ;) {
const at = clock.now();
if (at - watched.openedAt > MEMORY_MS) watched = {
...watched,
openedAt: watched.until,
texts: {}
};
const {findings: findings, texts: texts} = await lookOver(ask, own, watched);
const fired = await triggers.take(findings, clock.now());
const known = (0, _coverage_js__WEBPACK_IMPORTED_MODULE_7__.p_)(watched, acting(findings, own), at, {
every: _phase_unwatched_js__WEBPACK_IMPORTED_MODULE_5__.VG,
gap: _phase_unwatched_js__WEBPACK_IMPORTED_MODULE_5__.mm
});
watched = {
...watched,
...known,
texts: texts,
...fired ? {
fired: fired.trigger
} : {}
};
await (0, _journal_watched_js__WEBPACK_IMPORTED_MODULE_4__.K)(parameters, plan.system, watched, signal);
await (ask.report?.({
phase: phase,
watched: watched,
findings: findings,
questions: triggers.open(),
at: at
}));
const done = {
phase: phase,
watched: watched,
findings: findings
};
if (fired) return {
...done,
...await rolledBack(ask),
end: "fired",
fired: fired
};
blind = isKnown(findings, own) ? 0 : blind + 1;
if (blind > MOST_BLIND) return {
...done,
verdict: "NO-GO",
reason: "WATCH_BLIND",
end: "blind"
};
if (clock.now() - began >= ask.limit && triggers.open().length === 0) return blind === 0 ? {
...done,
verdict: "GO",
reason: "MET",
end: "time"
} : {
...done,
verdict: "NO-GO",
reason: "WATCH_BLIND",
end: "blind"
};
await nextLook(clock, at + _phase_unwatched_js__WEBPACK_IMPORTED_MODULE_5__.VG, triggers, signal);
const progress = await (0, _pin_js__WEBPACK_IMPORTED_MODULE_6__.gQ)(plan, target, world, signal);
if (progress.rolledBack || progress.rollbackOpen) return {
...done,
verdict: "GO",
reason: "MET",
end: "rolled-back"
};
const now = (0, _phase_unwatched_js__WEBPACK_IMPORTED_MODULE_5__.q_)(plan, progress);
if (now?.phase !== phase || now.from !== from) return {
...done,
verdict: "GO",
reason: "MET",
end: "handed-over"
};
}
}
async function nextLook(clock, moment, triggers, signal) {
while (clock.now() < moment) {
if (triggers.open().length > 0 && await triggers.hear(clock.now())) return;
const step = triggers.open().length > 0 ? Math.min(moment - clock.now(), 15e3) : moment - clock.now();
await clock.sleep(step, signal);
}
}
async function lookOver(ask, triggers, {openedAt: openedAt, texts: before}) {
const {plan: plan, target: target, signal: signal} = ask;
const texts = {
...before
};
const findings = await (0, _gates_observe_js__WEBPACK_IMPORTED_MODULE_1__.D)(triggers.map(({when: when}) => when).filter((when, index, all) => all.findIndex(each => each.id === when.id) === index), target, {
clock: target.clock,
plan: (0, _facts_of_js__WEBPACK_IMPORTED_MODULE_8__.x)(plan, ask),
waivers: [],
...signal ? {
signal: signal
} : {},
watching: check => ({
openedAt: openedAt,
ms: MEMORY_MS,
every: _phase_unwatched_js__WEBPACK_IMPORTED_MODULE_5__.VG,
closing: false,
remembered: texts[check],
remember: text => {
texts[check] = text;
}
})
});
return {
findings: findings,
texts: texts
};
}
const acting = (findings, triggers) => findings.filter(({check: check}) => triggers.some(each => (0, 
_phase_unwatched_js__WEBPACK_IMPORTED_MODULE_5__.Ij)(each) && each.when.id === check));
const isKnown = (findings, triggers) => acting(findings, triggers).every(_coverage_js__WEBPACK_IMPORTED_MODULE_7__.Wc);
async function rolledBack({rollBack: rollBack}) {
try {
await rollBack();
return {
verdict: "NO-GO",
reason: "TRIGGERED"
};
} catch (thrown) {
if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_9__.iS)(thrown).code === "INTERRUPTED") throw thrown;
return {
verdict: "NO-GO",
reason: "DISPATCH_FAILED"
};
}
}
},
85672: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Wc: () => isTold,
p_: () => covered
});
const isTold = ({outcome: outcome, reason: reason}) => outcome === "pass" || outcome === "fail" || outcome === "waived" || reason === "WATCHING";
function covered(before, findings, at, pace) {
const looks = before.looks + 1;
const gap = at - before.until;
if (!findings.every(isTold)) return {
...only(before),
looks: looks
};
if (gap <= pace.gap) return {
...only(before),
looks: looks,
until: at
};
const missed = before.missed + Math.max(1, Math.floor(gap / pace.every) - 1);
const holes = findings.every(finding => looksBack(finding, before.until)) ? before.holes : [ ...before.holes, [ before.until, at ] ];
return {
looks: looks,
missed: missed,
holes: holes,
until: at
};
}
const only = ({until: until, looks: looks, missed: missed, holes: holes}) => ({
until: until,
looks: looks,
missed: missed,
holes: holes
});
function looksBack({kind: kind, facts: facts}, since) {
if (kind === "signal" || kind === "contained") return true;
const changed = facts?.["state_changed"];
return kind === "alarm" && changed !== undefined && "time" in changed && changed.time <= since;
}
},
92008: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => ANSWERS
});
const ANSWERS = [ "continue", "rollback", "extend" ];
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
74823: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
watchOverByHand: () => watchOverByHand
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73110);
var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19473);
var _evidence_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20267);
var _redacted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66244);
var _watch_over_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50772);
var _open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68087);
async function watchOverByHand(terminal, path, options) {
if (options.for !== undefined && !/^[1-9][0-9]*(s|m|h)$/.test(options.for)) throw (0, 
_errors_js__WEBPACK_IMPORTED_MODULE_5__.i4)("USAGE", "expected --for as a duration such as 30m");
const session = await (0, _open_js__WEBPACK_IMPORTED_MODULE_4__.h)(terminal, path, true);
const controller = new AbortController;
for (const signal of [ "SIGINT", "SIGTERM", "SIGHUP" ]) process.on(signal, () => controller.abort((0, 
_errors_js__WEBPACK_IMPORTED_MODULE_5__.i4)("INTERRUPTED", "the run was interrupted by a signal")));
const said = await (0, _watch_over_js__WEBPACK_IMPORTED_MODULE_3__.j)(session, {
limit: options.for === undefined ? 0 : (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(options.for),
unlessWatched: false,
signal: controller.signal,
print: line => terminal.live(session.redactor.scrub(line))
});
const clean = (0, _redacted_js__WEBPACK_IMPORTED_MODULE_2__.redacted)(session, said);
return options.out === undefined ? clean : (0, _evidence_files_js__WEBPACK_IMPORTED_MODULE_1__.Kg)(options.out, clean);
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
50772: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
j: () => runWatchOver
});
var _acts_watch_over_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23054);
var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80142);
var _codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98498);
var _duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73110);
var _report_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36812);
var _report_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34902);
var _report_triggers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49098);
var _verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10617);
const ENDS = {
"nothing-to-watch": "nothing to watch: no phase is done that triggers watch, or another is under way",
"watched-already": "somebody else watches",
"handed-over": "the next phase has begun",
"rolled-back": "the system was rolled back",
time: "the time of this watch is over",
fired: "a trigger fired",
blind: "a trigger could not be told"
};
const clockTime = at => new Date(at).toISOString().slice(11, 19);
async function runWatchOver(session, ask) {
const {loaded: loaded, target: target, world: world, run: run} = session;
const {plan: plan, digest: digest} = loaded;
let looks = 0;
const done = await (0, _acts_watch_over_js__WEBPACK_IMPORTED_MODULE_0__.w)({
plan: plan,
planDigest: digest,
target: target,
world: world,
commit: run.commit,
limit: ask.limit,
unlessWatched: ask.unlessWatched,
signal: ask.signal,
rollBack: () => target.dispatches.rollback(plan.system, "a trigger fired while the next phase waited", ask.signal),
report(look) {
looks += 1;
const loud = look.questions.length > 0 || look.findings.some(({outcome: outcome}) => outcome !== "pass");
if (loud || looks % 10 === 1) ask.print(lookLine(look));
}
});
const {watched: watched} = done;
const bad = done.findings.filter(({outcome: outcome, reason: reason}) => outcome !== "pass" && reason !== "WATCHING");
const words = watched ? [ `watched after ${watched.phase} from ${clockTime(watched.from)} until ${clockTime(watched.until)}: ${watched.looks} looks, ${watched.missed} MISSED, ${watched.holes.length === 0 ? "no gap" : `${watched.holes.length} gaps of which nothing is known`}` ] : [];
const next = done.end !== "fired" ? [] : [ done.reason === "DISPATCH_FAILED" ? `rollback.yml could NOT be started: run gonogo rollback, or dispatch rollback.yml for ${plan.system}, now` : `rollback.yml was started for ${plan.system}` ];
const {means: means, remedy: remedy} = _codes_js__WEBPACK_IMPORTED_MODULE_2__.CODES[done.reason];
return {
exit: done.verdict === "GO" ? _verdict_js__WEBPACK_IMPORTED_MODULE_7__.dc.go : done.end === "blind" ? _verdict_js__WEBPACK_IMPORTED_MODULE_7__.dc.unknown : _verdict_js__WEBPACK_IMPORTED_MODULE_7__.dc.noGo,
verdict: done.verdict,
code: done.reason,
lines: [ `${done.verdict}${done.verdict === "GO" ? " " : ` ${done.reason}:`} ${ENDS[done.end]}${done.fired ? ` (${done.fired.trigger}, ${done.fired.reason})` : ""}`, ...[ ...words, ...next ].map(line => `  ${line}`), ...bad.map(finding => `  ${(0, 
_report_lines_js__WEBPACK_IMPORTED_MODULE_4__.mC)(finding)}`), ...done.verdict === "GO" ? [] : [ `  what it means: ${means}`, `  what to do: ${remedy}` ] ],
summary: [ `## ${done.verdict === "GO" ? "\u2705" : "\u26d4 NO-GO \u2014"} Watch between phases: ${(0, 
_report_markdown_js__WEBPACK_IMPORTED_MODULE_5__.pj)(ENDS[done.end])}`, "", ...world === "rehearsal" ? [ "REHEARSAL", "" ] : [], ...[ ...words, ...next ].flatMap(line => [ (0, 
_report_markdown_js__WEBPACK_IMPORTED_MODULE_5__.pj)(line), "" ]), ...(0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_5__.tp)([ "trigger\u2019s check", "outcome", "reason" ], done.findings.map(({check: check, outcome: outcome, reason: reason}) => [ check, outcome, reason ])) ].join("\n"),
outputs: {
verdict: done.verdict,
reason: done.reason
},
files: [ {
name: `${plan.system}.${watched?.phase ?? "none"}.watched.json`,
text: (0, _canonical_js__WEBPACK_IMPORTED_MODULE_1__.$N)({
end: done.end,
reason: done.reason,
...watched ? {
watched: {
...watched,
texts: {}
}
} : {}
})
} ],
json: {
end: done.end,
watched: watched ?? null,
fired: done.fired ?? null,
findings: done.findings
}
};
}
function lookLine({phase: phase, watched: watched, findings: findings, questions: questions, at: at}) {
const quiet = findings.filter(({outcome: outcome}) => outcome === "pass").length;
return [ `\u2026 after ${phase}: look ${watched.looks}, ${quiet} of ${findings.length} triggers quiet, known until ${clockTime(watched.until)}`, ...watched.missed === 0 ? [] : [ `${watched.missed} looks MISSED` ], ...(0, 
_report_triggers_js__WEBPACK_IMPORTED_MODULE_6__.Is)(questions, at), ...findings.filter(({outcome: outcome}) => outcome !== "pass").map(({check: check, outcome: outcome, reason: reason}) => `${check} ${outcome} ${reason}`), ...watched.until === at ? [] : [ `nothing known for ${(0, 
_duration_js__WEBPACK_IMPORTED_MODULE_3__.kP)(at - watched.until)}` ] ].join(" \xb7 ");
}
},
21244: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
D: () => observeAll
});
var checks = __webpack_require__(63600);
var codes = __webpack_require__(98498);
var duration = __webpack_require__(73110);
var errors = __webpack_require__(19473);
var measure = __webpack_require__(90036);
var plan_waiver = __webpack_require__(12436);
function withDeadline(ms, outer, ask) {
const own = new AbortController;
return new Promise((resolve, reject) => {
const end = error => {
reject(error);
own.abort(error);
};
const interrupted = () => end((0, errors.i4)("INTERRUPTED", "the question was given up because the run was interrupted"));
const timer = setTimeout(() => end((0, errors.i4)("TIMEOUT", `expected an answer within ${ms} ms, found none`)), ms);
const done = () => {
clearTimeout(timer);
outer?.removeEventListener("abort", interrupted);
};
if (outer?.aborted) {
done();
interrupted();
return;
}
outer?.addEventListener("abort", interrupted, {
once: true
});
Promise.resolve(own.signal).then(ask).then(resolve, reject).finally(done);
});
}
const AT_ONCE = 8;
const DEADLINE_MS = 1e4;
const OUTCOMES = new Map([ [ false, "fail" ], [ "inconclusive", "inconclusive" ], [ "error", "error" ] ]);
const kindOf = check => checks.u.find(kind => kind.kind === check.kind);
const writes = check => "effect" in check && check.effect === "write";
const readsMetrics = check => check.kind === "signal" && check.source.type === "metric";
const good = finding => finding?.outcome === "pass" || finding?.outcome === "waived";
function judged(check, kind, seen, run, at) {
const base = {
check: check.id,
kind: check.kind,
expected: seen.expected,
actual: seen.actual,
...seen.facts === undefined ? {} : {
facts: seen.facts
},
at: at,
ms: Math.max(0, run.clock.now() - at)
};
if (seen.met === true) return {
...base,
outcome: "pass",
reason: "MET"
};
const outcome = OUTCOMES.get(seen.met);
if (outcome === undefined || !Object.hasOwn(codes.CODES, seen.reason)) throw (0, 
errors.i4)("DEFECT", "a check answered without an outcome or a reason");
const waiver = outcome === "fail" && kind.waivable !== "never" ? (0, plan_waiver.Q)(run.waivers, check.id, at) : undefined;
return waiver ? {
...base,
outcome: "waived",
reason: "WAIVED",
waiver: waiver
} : {
...base,
outcome: outcome,
reason: seen.reason
};
}
function unasked(check, run, at, reason, status) {
const ms = Math.max(0, run.clock.now() - at);
const facts = status === undefined ? {} : {
facts: {
service_status: {
status: status
}
}
};
return {
check: check.id,
kind: check.kind,
outcome: "error",
reason: reason,
expected: {
word: "an answer"
},
actual: measure.HV,
...facts,
at: at,
ms: ms
};
}
async function observe(check, target, run) {
const at = run.clock.now();
const kind = kindOf(check);
if (!kind) return unasked(check, run, at, "NOT_BUILT");
try {
const said = check.deadline ?? kind.deadlineOf?.(check);
const deadline = said === undefined ? DEADLINE_MS : (0, duration.Rz)(said);
const on = Object.fromEntries(kind.needs.map(port => [ port, target[port] ]));
const watching = run.watching?.(check.id);
const window = run.windows?.get(check.id);
const around = {
...watching ? {
watching: watching
} : {},
...window === undefined ? {} : {
windowMs: window.ms,
everyMs: window.every
}
};
const seen = await withDeadline(deadline, run.signal, signal => kind.observe(check, on, {
clock: run.clock,
signal: signal,
plan: run.plan,
...around
}));
return judged(check, kind, seen, run, at);
} catch (thrown) {
const error = (0, errors.iS)(thrown);
return unasked(check, run, at, error.code, error.origin?.status);
}
}
async function observeAll(checks, target, run) {
const findings = new Map;
const reads = checks.filter(check => !writes(check));
const queue = [ ...reads.filter(readsMetrics), ...reads.filter(check => !readsMetrics(check)) ].values();
const worker = async () => {
for (const check of queue) findings.set(check, await observe(check, target, run));
};
await Promise.all(Array.from({
length: Math.min(AT_ONCE, reads.length)
}, worker));
let clear = reads.every(check => good(findings.get(check)));
for (const check of checks.filter(writes)) {
const finding = clear ? await observe(check, target, run) : unasked(check, run, run.clock.now(), "NOT_ASKED");
findings.set(check, finding);
clear = clear && good(finding);
}
return checks.flatMap(check => findings.get(check) ?? []);
}
},
60714: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
U: () => HOLD_WITHIN,
t: () => triggersIn
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73110);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
const HOLD_WITHIN = "5m";
const ORDER = [ "roll-back", "hold", "watch" ];
function triggersIn(triggers, own, people) {
const states = triggers.map(trigger => ({
trigger: trigger,
looks: 0,
answered: 0,
fired: 0,
held: []
}));
const byPrecedence = [ ...states ].sort((a, b) => ORDER.indexOf(a.trigger.then) - ORDER.indexOf(b.trigger.then));
const close = (state, decision) => {
state.held = state.held.map(each => each.question === state.question?.id && decision ? {
...each,
decision: decision
} : each);
delete state.question;
if (decision) state.decision = decision;
};
const ended = async (state, now) => {
const {question: question, trigger: trigger} = state;
if (!question || !people) return undefined;
const decision = await people.answer(question).catch(() => undefined);
if (decision && decision.at <= question.deadline) {
close(state, decision);
return decision.answer === "rollback" ? {
trigger: trigger.id,
reason: "DECIDED_ROLLBACK"
} : undefined;
}
return now >= question.deadline ? {
trigger: trigger.id,
reason: "HOLD_EXPIRED"
} : undefined;
};
const hold = async (state, now) => {
const {trigger: trigger} = state;
if (state.question) return ended(state, now);
if (state.decision) return undefined;
if (!people) return {
trigger: trigger.id,
reason: "TRIGGERED"
};
try {
state.question = await people.ask(trigger.id, now + (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(trigger.decide_within ?? HOLD_WITHIN), trigger.id);
} catch (thrown) {
if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.iS)(thrown).code === "INTERRUPTED") throw thrown;
return {
trigger: trigger.id,
reason: "TRIGGERED"
};
}
const {id: question, askedAt: asked, deadline: deadline} = state.question;
state.held.push({
question: question,
asked: asked,
deadline: deadline
});
return undefined;
};
return {
async take(findings, at) {
let first;
for (const state of byPrecedence) {
const {trigger: trigger} = state;
const finding = findings.find(each => each.check === trigger.when.id);
const fires = finding?.outcome === "fail";
state.looks += 1;
if (finding !== undefined && finding.outcome !== "error") state.answered += 1;
if (fires) {
state.fired += 1;
state.firedAt ??= at;
}
const acts = trigger.then === "roll-back" && fires ? {
trigger: trigger.id,
reason: "TRIGGERED"
} : trigger.then === "hold" && (fires || state.question) ? await hold(state, at) : undefined;
first ??= acts;
}
return first;
},
async hear(now) {
for (const state of states) {
const {question: question} = state;
if (!question || !people) continue;
if (now >= question.deadline) return true;
const decision = await people.answer(question).catch(() => undefined);
if (decision && decision.at <= question.deadline) return true;
}
return false;
},
open: () => states.flatMap(({question: question}) => question ?? []),
judged(findings) {
return findings.flatMap(finding => {
const state = states.find(({trigger: trigger}) => trigger.when.id === finding.check);
if (!state || own.has(finding.check)) return [ finding ];
if (state.trigger.then === "watch") return [];
const {decision: decision} = state;
if (state.question) return [ {
...finding,
outcome: "inconclusive",
reason: "HELD"
} ];
if (state.trigger.then !== "hold" || finding.outcome !== "fail" || decision?.answer !== "continue") return [ finding ];
const day = new Date(decision.at).toISOString().slice(0, 10);
const owner = state.trigger.decided_by ?? "decision";
return [ {
...finding,
outcome: "waived",
reason: "DECIDED",
waiver: {
ticket: decision.ticket,
owner: owner,
expires: day,
daysLeft: 0
}
} ];
});
},
counts: check => own.has(check) || states.every(({trigger: trigger}) => trigger.when.id !== check || trigger.then !== "watch"),
seen: () => states.map(({trigger: trigger, looks: looks, answered: answered, fired: fired, firedAt: firedAt, held: held}) => ({
id: trigger.id,
then: trigger.then,
looks: looks,
answered: answered,
fired: fired,
held: held,
...firedAt === undefined ? {} : {
firedAt: firedAt
}
}))
};
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
8911: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B1: () => readDecision,
H1: () => readQuestion,
S2: () => questionId,
e$: () => askQuestion,
iZ: () => keepDecision
});
var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80142);
var _decision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92008);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
var _json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39074);
var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3476);
const ID_PATTERN = /^[a-z][a-z0-9_-]{0,62}$/;
const CALLER = /^(assumed-role|user|root|federated-user|other|github)(\/[A-Za-z0-9+=,._[\]-]{1,128})?$/;
const TICKET = /^[A-Z][A-Z0-9]*-[0-9]+$/;
const isTime = value => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
const questionName = (system, id) => `${(0, _paths_js__WEBPACK_IMPORTED_MODULE_1__.w)(system).records}/question.${id}`;
const decisionName = (system, id) => `${(0, _paths_js__WEBPACK_IMPORTED_MODULE_1__.w)(system).records}/decision.${id}`;
function questionId(subject, of) {
return `${subject.slice(0, 50)}-${(0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.sc)((0, 
_canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)({
...of
})).slice(0, 6)}`;
}
async function askQuestion(parameters, system, question, signal) {
const name = questionName(system, question.id);
await parameters.put({
name: name,
value: (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)({
...question
}),
type: "String",
mode: "overwrite"
}, signal);
}
async function readQuestion(parameters, system, id, signal) {
if (!ID_PATTERN.test(id)) return undefined;
const name = questionName(system, id);
const found = (await parameters.get([ name ], signal)).get(name);
if (!found) return undefined;
const data = (0, _json_object_js__WEBPACK_IMPORTED_MODULE_2__.o)(found.value, "a question");
const texts = [ data.plan, data.commit, data.phase, data.gate ].every(each => typeof each === "string");
const known = data.world === "production" || data.world === "rehearsal";
const trigger = data.trigger === undefined || typeof data.trigger === "string";
if (data.id === id && texts && known && trigger && isTime(data.askedAt) && isTime(data.deadline)) return data;
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("RESPONSE_INVALID", "expected a question with id, world, plan, commit, phase, gate, askedAt and deadline");
}
async function keepDecision(parameters, system, decision, signal) {
const name = decisionName(system, decision.question);
const value = (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)({
...decision
});
try {
await parameters.put({
name: name,
value: value,
type: "String",
mode: "create"
}, signal);
} catch (thrown) {
if (!(0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.oh)(thrown) || thrown.code !== "EXISTS") throw thrown;
if ((await parameters.get([ name ], signal)).get(name)?.value === value) return;
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("DECIDED_ALREADY", `expected ${decision.question} to be open, found an answer on record`);
}
}
async function readDecision(parameters, system, question, signal) {
const name = decisionName(system, question);
const found = (await parameters.get([ name ], signal)).get(name);
if (!found) return undefined;
const {answer: answer, by: by, ticket: ticket, caller: caller, at: at, question: about} = (0, 
_json_object_js__WEBPACK_IMPORTED_MODULE_2__.o)(found.value, "an answer");
const word = _decision_js__WEBPACK_IMPORTED_MODULE_4__.I.find(each => each === answer);
const whole = word !== undefined && about === question && typeof ticket === "string" && TICKET.test(ticket) && typeof caller === "string" && CALLER.test(caller) && isTime(at) && (word === "extend" ? isTime(by) && by > 0 : by === undefined);
if (!whole) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("RESPONSE_INVALID", "expected an answer with question, answer, ticket, caller and at");
return {
question: question,
answer: word,
ticket: ticket,
caller: caller,
at: at,
...isTime(by) ? {
by: by
} : {}
};
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
54769: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
x: () => peopleOf
});
var _decisions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8911);
function peopleOf(parameters, clock, {system: system, world: world, plan: plan, commit: commit, phase: phase, gate: gate}, signal) {
return {
async ask(subject, until, trigger) {
const about = {
world: world,
plan: plan,
commit: commit,
phase: phase,
gate: gate,
askedAt: clock.now(),
...trigger === undefined ? {} : {
trigger: trigger
}
};
const question = {
id: (0, _decisions_js__WEBPACK_IMPORTED_MODULE_0__.S2)(subject, about),
...about,
deadline: until
};
await (0, _decisions_js__WEBPACK_IMPORTED_MODULE_0__.e$)(parameters, system, question, signal);
return question;
},
answer: question => (0, _decisions_js__WEBPACK_IMPORTED_MODULE_0__.B1)(parameters, system, question.id, signal)
};
}
},
49809: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
j: () => progressOf
});
function progressOf(entries) {
let done = [];
let restore = [];
let unfinished;
let rolledBack = false;
let rollbackOpen = false;
let doneAt;
for (const {type: type, phase: phase, plan: plan, restore: point, at: at} of entries) {
switch (type) {
case "phase-begun":
unfinished = phase ?? "";
rolledBack = false;
if (point !== undefined) restore.push({
phase: phase ?? "",
plan: plan,
restore: point
});
break;

case "phase-done":
if (phase === undefined || unfinished !== phase || rollbackOpen) break;
done.push(phase);
doneAt = at;
unfinished = undefined;
break;

case "phase-undone":
if (rollbackOpen) break;
done = done.filter(each => each !== phase);
restore = restore.filter((each, index) => each.phase !== phase || index < restore.length - 1);
if (unfinished === phase) unfinished = undefined;
break;

case "rollback-begun":
case "rollback-incomplete":
rollbackOpen = true;
break;

case "rolled-back":
done = [];
unfinished = undefined;
rollbackOpen = false;
rolledBack = true;
break;

default:
break;
}
}
return {
done: done,
rolledBack: rolledBack,
rollbackOpen: rollbackOpen,
restore: restore,
...unfinished === undefined ? {} : {
unfinished: unfinished
},
...doneAt === undefined || done.length === 0 ? {} : {
doneAt: doneAt
}
};
}
},
6690: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
K: () => keepWatched,
v: () => readWatched
});
var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80142);
var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);
var _json_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39074);
var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3476);
var _stored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53057);
const nameOf = (system, phase) => `${(0, _paths_js__WEBPACK_IMPORTED_MODULE_2__.w)(system).records}/watched.${phase}`;
async function keepWatched(parameters, system, watched, signal) {
await (0, _stored_js__WEBPACK_IMPORTED_MODULE_1__.Y6)(parameters, nameOf(system, watched.phase), (0, 
_canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)({
...watched
}), signal);
}
async function readWatched(parameters, system, after, signal) {
const text = await (0, _stored_js__WEBPACK_IMPORTED_MODULE_1__.X)(parameters, nameOf(system, after.phase), signal);
if (text === undefined) return undefined;
const data = (0, _json_object_js__WEBPACK_IMPORTED_MODULE_3__.o)(text, "the record of a watch");
const isTime = value => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
const {holes: holes, texts: texts} = data;
const whole = (data.world === "production" || data.world === "rehearsal") && typeof data.plan === "string" && data.phase === after.phase && [ data.from, data.until, data.looks, data.missed, data.openedAt ].every(isTime) && Array.isArray(holes) && holes.every(each => Array.isArray(each) && each.length === 2 && each.every(isTime)) && typeof texts === "object" && texts !== null && Object.values(texts).every(each => typeof each === "string") && (data.fired === undefined || typeof data.fired === "string");
if (!whole) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.i4)("RESPONSE_INVALID", "expected the record of a watch, found something else");
if (data.world !== after.world) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.i4)("WORLD_OTHER", `expected the record of a watch of the world ${after.world}, found another world\u2019s`);
const watched = data;
return watched.from === after.from ? watched : undefined;
}
},
19695: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ij: () => acts,
Ml: () => unwatched,
VG: () => WATCH_EVERY_MS,
mm: () => WATCH_GAP_MS,
q_: () => watchedPhase
});
var _gates_gate_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40512);
var _journal_watched_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6690);
const WATCH_EVERY_MS = 6e4;
const WATCH_GAP_MS = 2 * WATCH_EVERY_MS + 6e4;
const acts = ({then: then}) => then !== "watch";
function watchedPhase(plan, progress) {
const phase = progress.done.at(-1);
if (phase === undefined || progress.doneAt === undefined || progress.unfinished !== undefined || progress.rollbackOpen) return undefined;
return (0, _gates_gate_checks_js__WEBPACK_IMPORTED_MODULE_0__.XJ)(plan, phase).some(acts) ? {
phase: phase,
from: progress.doneAt
} : undefined;
}
async function unwatched(plan, target, world, progress, now, signal) {
const after = watchedPhase(plan, progress);
if (!after) return undefined;
const watched = await (0, _journal_watched_js__WEBPACK_IMPORTED_MODULE_1__.v)(target.parameters, plan.system, {
world: world,
...after
}, signal);
if (watched?.fired !== undefined) return "TRIGGERED";
if (!watched || watched.holes.length > 0 || now - watched.until > WATCH_GAP_MS) return "WATCH_GAP";
return undefined;
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
