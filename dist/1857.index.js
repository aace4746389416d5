export const id = 1857;

export const ids = [ 1857 ];

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
49259: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => progressOfCutover,
Q: () => logPath
});
var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);
var _journal_cutover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61938);
var _journal_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41160);
var _journal_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3476);
var _report_progress_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41755);
const logPath = plan => plan.records?.find(({kind: kind}) => kind === "progress-log")?.path;
async function progressOfCutover(session) {
const {loaded: loaded, target: target, world: world} = session;
const {plan: plan} = loaded;
const paths = (0, _journal_paths_js__WEBPACK_IMPORTED_MODULE_3__.w)(plan.system);
const cutover = await (0, _journal_cutover_js__WEBPACK_IMPORTED_MODULE_0__.U$)(target.parameters, paths);
if (cutover === undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.i4)("MISSING", "expected a cutover in the journal, found that none was begun");
const entries = await (0, _journal_entries_js__WEBPACK_IMPORTED_MODULE_1__.$2)(target.parameters, paths.journal(cutover));
if (entries.some(entry => entry.world !== world)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.i4)("WORLD_OTHER", `expected a journal of the world ${world}, found entries of another`);
return {
cutover: cutover,
entry: (0, _report_progress_log_js__WEBPACK_IMPORTED_MODULE_2__.su)(plan, cutover, entries)
};
}
},
31857: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
P: () => runPhase
});
var external_node_crypto_ = __webpack_require__(77598);
var errors = __webpack_require__(19473);
var address = __webpack_require__(32926);
var changes_guard = __webpack_require__(25171);
var members = __webpack_require__(40055);
async function workOf(plan, steps, secrets, {standing: standing, chosen: chosen}, signal) {
const work = [];
const values = new Map([ ...standing ].map(([id, {value: value}]) => [ id, value ]));
for (const step of steps) {
if ("gate" in step) {
work.push({
do: "gate",
gate: step
});
continue;
}
if (!("set" in step)) throw (0, errors.i4)("NOT_BUILT", "expected steps that set switches or are gates, found a command; this version cannot carry it out");
if (step.optional === true && (step.id === undefined || !chosen.includes(step.id))) continue;
const [id, value] = Object.entries(step.set)[0] ?? [];
const written = plan.switches.find(each => each.id === id);
if (!written || value === undefined) throw (0, errors.i4)("UNKNOWN_SWITCH", "expected a step to set a switch of the plan");
const one = (0, address.QC)(plan, written);
if (!one) throw (0, errors.i4)("NOT_BUILT", `expected ${written.id} to be a parameter, a list, a function variable or a version; this version cannot set another kind`);
const to = await wantedValue(one, value, {
secrets: secrets,
now: values.get(one.id)
}, signal);
values.set(one.id, to);
const last = work.at(-1);
const joins = last?.do === "set" && "function" in one && last.wanted.every(each => "function" in each.one && each.one.function === one.function);
if (joins) work[work.length - 1] = {
do: "set",
wanted: [ ...last.wanted, {
one: one,
to: to
} ]
}; else work.push({
do: "set",
wanted: [ {
one: one,
to: to
} ]
});
}
return work;
}
async function wantedValue(one, value, {secrets: secrets, now: now}, signal) {
if (typeof value === "string") return value;
if ("absent" in value) return undefined;
if ("members" in value) {
if (value.keep !== true) return (0, members.s)(value.members);
const stand = now === undefined ? undefined : (0, members.l)(now);
if (!stand) throw (0, errors.i4)("VALUE_UNREADABLE", `expected ${one.id} to hold a list as JSON, found none that can be kept`);
return (0, members.s)([ ...stand, ...value.members.filter(member => !stand.includes(member)) ]);
}
const text = await secrets.value(value.secret, signal);
if (one.limits !== undefined && text.split(/[,;\s]+/).every(entry => entry === "")) {
throw (0, errors.i4)("ALLOWLIST_EMPTY", `expected the secret for ${one.id} to have at least one entry, found none`);
}
return text.trim();
}
var read = __webpack_require__(29112);
var journal_cutover = __webpack_require__(61938);
var journal_entries = __webpack_require__(41160);
var journal_fence = __webpack_require__(44193);
var journal_lock = __webpack_require__(96381);
var journal_paths = __webpack_require__(3476);
var journal_progress = __webpack_require__(49809);
var restore_point = __webpack_require__(7581);
var journal_standing = __webpack_require__(76422);
var limit = __webpack_require__(80763);
var changes_safe = __webpack_require__(98397);
function writing(ask, open) {
return {
on: ask.target,
clock: ask.target.clock,
guard: open.guard,
signal: ask.signal
};
}
function stoodBefore(open) {
return new Map(open.point.before.map(each => [ each.switch, each.value ?? undefined ]));
}
function safeOf(open, one) {
const safe = (0, changes_safe.p)(one, open.known);
return "set" in safe ? safe.set : stoodBefore(open).get(one.id);
}
async function record(ask, open, entry) {
const {world: world, planDigest: plan, commit: commit, run: run, phase: phase, target: target} = ask;
const whole = {
...entry,
world: world,
plan: plan,
commit: commit,
run: run,
at: target.clock.now(),
phase: phase.id
};
open.next = await (0, journal_entries.BC)(target.parameters, open.journal, whole, open.next) + 1;
}
async function keepLock(ask, open) {
const now = ask.target.clock.now();
if (open.held.expires - now > journal_lock.cU / 2) return;
open.held = await (0, journal_lock.LH)(ask.target.parameters, open.paths.lock, open.held, now, ask.signal);
}
async function giveUpLock(ask, lock) {
if (!lock.held) return;
const {parameters: parameters, clock: clock} = ask.target;
await (0, journal_lock.x_)(parameters, (0, journal_paths.w)(ask.plan.system).lock, lock.held, clock.now()).catch(() => false);
}
function rollbackOf(ask) {
const {plan: plan, planDigest: planDigest, target: target, world: world, commit: commit, run: run} = ask;
return {
plan: plan,
planDigest: planDigest,
target: target,
world: world,
commit: commit,
run: run,
startedAt: target.clock.now()
};
}
const CREDENTIAL_MARGIN_MS = 6e5;
function refuseNotBuilt(plan, phase) {
const unbuilt = plan.switches.find(one => !(0, address.QC)(plan, one));
if (unbuilt) throw (0, errors.i4)("NOT_BUILT", `switch ${unbuilt.id} is of a kind that this version cannot set or roll back`);
if (phase.steps?.some(step => "do" in step || "revert" in step)) throw (0, errors.i4)("NOT_BUILT", `phase ${phase.id} runs commands, which this version cannot`);
if (plan.rollback.steps?.some(step => !("set" in step) && !("gate" in step))) throw (0, 
errors.i4)("NOT_BUILT", "the rollback runs commands, which this version cannot");
}
function refuseByProgress(plan, phase, progress) {
if (progress.unfinished !== undefined || progress.rollbackOpen) {
throw (0, errors.i4)("PHASE_UNFINISHED", progress.rollbackOpen ? "a rollback began and did not verify everything" : `phase ${progress.unfinished} was begun and neither finished nor undone`);
}
if (progress.done.includes(phase.id)) throw (0, errors.i4)("PHASE_ALREADY_PASSED", `phase ${phase.id} was completed before`);
const index = plan.phases.findIndex(each => each.id === phase.id);
const missing = plan.phases.slice(0, index).find(each => each.optional !== true && !progress.done.includes(each.id));
if (missing) throw (0, errors.i4)("PHASE_OUT_OF_ORDER", `phase ${missing.id} comes before ${phase.id} and has not been completed`);
const later = plan.phases.slice(index + 1).find(each => progress.done.includes(each.id));
if (later) throw (0, errors.i4)("PHASE_ALREADY_PASSED", `phase ${later.id}, which comes later, was completed before`);
}
function refuseShortCredentials(ends, needed) {
if (ends === "never") return;
if (ends === "unknown") throw (0, errors.i4)("CREDENTIALS_TOO_SHORT", "expected to know when the credentials end, found nothing that says so");
const short = needed + CREDENTIAL_MARGIN_MS - ends;
if (short > 0) throw (0, errors.i4)("CREDENTIALS_TOO_SHORT", `expected credentials that last ${Math.ceil(short / 6e4)} minutes longer than these`);
}
var function_update = __webpack_require__(11324);
const LIMIT_BYTES = 4096;
async function refuseUnwritable(wanted, functions, signal) {
for (const {one: one, to: to} of wanted) {
if (!("parameter" in one)) continue;
if (to === undefined) throw (0, errors.i4)("NOT_BUILT", `expected a value for ${one.id}; a parameter is not removed by this version`);
if (to === "") throw (0, errors.i4)("EMPTY_VALUE", `expected a value for ${one.id}, found an empty one`);
refuseTooLarge(Buffer.byteLength(to), `of ${one.id}`);
}
const names = new Set(wanted.flatMap(({one: one}) => "function" in one ? [ one.function ] : []));
for (const name of names) {
const now = await functions.configuration(name, signal);
if (!now) throw (0, errors.i4)("NOT_FOUND", "expected the function to exist, found none");
const variables = wanted.flatMap(({one: one, to: to}) => "function" in one && one.function === name ? [ [ one.variable, to ] ] : []);
refuseTooLarge(Buffer.byteLength(JSON.stringify((0, function_update.Zu)(now.variables, variables))), "of variables");
}
}
function refuseTooLarge(bytes, what) {
if (bytes > LIMIT_BYTES) throw (0, errors.i4)("VALUE_TOO_LARGE", `expected at most ${LIMIT_BYTES} bytes ${what}, found ${bytes}`);
}
var unwatched = __webpack_require__(19695);
var phase_window = __webpack_require__(56934);
async function begin(ask, lock) {
const {plan: plan, phase: phase, target: target, world: world, signal: signal} = ask;
const {parameters: parameters, clock: clock} = target;
const paths = (0, journal_paths.w)(plan.system);
refuseNotBuilt(plan, phase);
await ask.admit();
refuseShortCredentials(await target.identity.credentialsEnd(), clock.now() + (0, 
phase_window._0)(plan, phase) + phase_window._y);
signal.throwIfAborted();
const {holder: holder, epoch: epoch} = await standAlone(ask, lock);
const cutover = await (0, journal_cutover.U$)(parameters, paths, signal);
const entries = cutover === undefined ? [] : await (0, journal_entries.$2)(parameters, paths.journal(cutover), signal);
if (entries.some(entry => entry.world !== world)) throw (0, errors.i4)("WORLD_OTHER", `expected a journal of the world ${world}, found entries of another`);
const progress = (0, journal_progress.j)(entries);
refuseByProgress(plan, phase, progress);
await refuseUnwatched(ask, progress);
const everything = (0, address.Xm)(plan);
const standing = (0, read.vd)(await (0, read.nV)(everything, target, signal));
await refuseDrift(ask, everything, standing, progress);
const work = await workOf(plan, phase.steps ?? [], target.secrets, {
standing: standing,
chosen: ask.chosen ?? []
}, signal);
const wanted = work.flatMap(each => each.do === "set" ? each.wanted : []);
const switches = concerned(everything, wanted);
const nothing = switches.find(one => "parameter" in one && standing.get(one.id)?.value === undefined);
if (nothing) throw (0, errors.i4)("MISSING", `expected the parameter of ${nothing.id} to exist, found none`);
await refuseUnwritable(wanted, target.functions, signal);
const begins = cutover === undefined || progress.rolledBack;
const earlier = begins ? [] : await Promise.all(progress.restore.map(each => (0, 
restore_point.z)(parameters, each.restore, world, signal)));
const id = begins ? await (0, journal_cutover.yY)(parameters, paths, cutover, signal) : cutover;
const next = begins ? 1 : entries.length + 1;
const point = pointOf(ask, switches, standing);
const restore = `${paths.restore(id)}/${phase.id}-${next}`;
await (0, restore_point._)(parameters, restore, point, signal);
ask.report?.({
type: "restore-point",
switches: switches.length
});
const guard = (0, changes_guard.H)(parameters, paths, epoch, holder);
const known = {
points: [ ...earlier, point ],
complete: true
};
const until = clock.now() + (0, limit.oV)(plan, phase);
const held = {
paths: paths,
journal: paths.journal(id),
next: next,
held: holder,
guard: guard
};
const open = {
...held,
known: known,
switches: switches,
point: point,
work: work,
until: until,
shown: []
};
await enter(ask, open, restore);
return open;
}
async function standAlone(ask, lock) {
const {plan: plan, phase: phase, target: target, world: world, owner: owner, run: run} = ask;
const {parameters: parameters, clock: clock} = target;
const paths = (0, journal_paths.w)(plan.system);
const wanted = {
owner: owner,
run: run,
phase: phase.id,
now: clock.now()
};
lock.held = (0, journal_lock.LO)(wanted);
const taken = await (0, journal_lock.HJ)(parameters, paths.lock, wanted);
lock.held = taken.holder;
ask.report?.({
type: "lock",
...taken.takenOverFrom ? {
takenOverFrom: taken.takenOverFrom.run
} : {}
});
const fence = (0, journal_fence.xn)((await parameters.get([ paths.fence ], ask.signal)).get(paths.fence));
if (fence.open) throw (0, errors.i4)("PHASE_UNFINISHED", "a rollback began and has not verified everything");
const epoch = taken.takenOverFrom ? await (0, journal_fence.rZ)(parameters, paths.fence, fence, {
run: run,
at: clock.now(),
world: world
}) : fence.epoch;
return {
holder: taken.holder,
epoch: epoch
};
}
async function refuseUnwatched(ask, progress) {
const {plan: plan, target: target, world: world, signal: signal} = ask;
if (!(0, unwatched.q_)(plan, progress)) return;
await (ask.catchUp?.());
const reason = await (0, unwatched.Ml)(plan, target, world, progress, target.clock.now(), signal);
if (reason === "TRIGGERED") throw (0, errors.i4)("TRIGGERED", "a trigger fired since the last phase was done");
if (reason !== undefined) throw (0, errors.i4)(reason, "expected the triggers to be watched all the time since the last phase was done, found a gap");
}
async function refuseDrift(ask, everything, standing, {done: done}) {
const last = done.at(-1);
if (last === undefined) return;
const {parameters: parameters} = ask.target;
const kept = await (0, journal_standing.Z)(parameters, (0, journal_paths.w)(ask.plan.system).standing, ask.world, ask.signal);
if (kept.phase !== last) throw (0, errors.i4)("DRIFT", `expected the record of phase ${last}, found that of another phase`);
const moved = everything.find(one => Object.hasOwn(kept.values, one.id) && (kept.values[one.id] ?? undefined) !== standing.get(one.id)?.value);
if (moved) throw (0, errors.i4)("DRIFT", `expected ${moved.id} to stand as phase ${last} left it, found another value`);
}
function concerned(everything, wanted) {
if (wanted.length === 0) return [];
return [ ...new Set([ ...wanted.map(each => each.one), ...everything.filter(one => one.kill === true) ]) ];
}
function pointOf(ask, switches, standing) {
const before = switches.map(one => {
const {value: value, version: version} = standing.get(one.id) ?? {
value: undefined
};
return {
switch: one.id,
value: value ?? null,
...version === undefined ? {} : {
version: version
}
};
});
return {
world: ask.world,
plan: ask.planDigest,
phase: ask.phase.id,
takenAt: ask.target.clock.now(),
before: before
};
}
async function enter(ask, open, restore) {
ask.signal.throwIfAborted();
await open.guard.before(ask.signal);
try {
await record(ask, open, {
type: "phase-begun",
restore: restore
});
} catch (thrown) {
await record(ask, open, {
type: "phase-undone",
reason: "JOURNAL_UNREADABLE"
}).catch(() => undefined);
throw thrown;
}
}
var show = __webpack_require__(57509);
var command = __webpack_require__(93107);
async function setVariables(changes, {on: on, clock: clock, guard: guard, signal: signal}) {
const first = changes[0];
if (!first) return;
const {function: name, alias: alias} = first.one;
let sent = false;
const forward = now => {
const landed = sent && changes.every(({one: one, to: to}) => (0, function_update.SD)(now, one.variable) === to);
for (const {one: one, from: from} of changes) {
if (!landed && (0, function_update.SD)(now, one.variable) !== from) throw (0, errors.i4)("CONFLICT", `expected ${one.id} to stand as the restore point saw it, found another value`);
}
return (0, function_update.Zu)(now, changes.map(change => [ change.one.variable, change.to ]));
};
const guarded = {
...on.functions,
async replaceVariables(...write) {
await guard.before(signal);
sent = true;
return on.functions.replaceVariables(...write);
}
};
await guard.before(signal);
try {
await (0, function_update.HC)(guarded, clock, name, forward, alias, signal);
} catch (error) {
if (sent) await takeBackIfRaised();
throw error;
}
await takeBackIfRaised();
const back = await (0, function_update.gu)(on.functions, clock, name, signal);
const wrong = changes.find(({one: one, to: to}) => (0, function_update.SD)(back.variables, one.variable) !== to);
if (back.update === "Failed") throw (0, errors.i4)("UPDATE_FAILED", "expected the function\u2019s update to succeed, found it failed");
if (wrong) throw (0, errors.i4)("READ_BACK_DIFFERS", `expected ${wrong.one.id} to read back as written, found another value`);
async function takeBackIfRaised() {
const fence = await guard.raised();
if (!fence) return;
const back = now => {
const ours = changes.filter(({one: one, to: to}) => (0, function_update.SD)(now, one.variable) === to);
return (0, function_update.Zu)(now, ours.map(({one: one, from: from, safe: safe}) => [ one.variable, (0, 
changes_guard.P)(fence, one.id) ? safe : from ]));
};
await (0, function_update.HC)(on.functions, clock, name, back, alias);
throw (0, errors.i4)("FENCED", "expected the fence to stand after a function\u2019s update, found it raised; the update was taken back");
}
}
var longest_write = __webpack_require__(13854);
async function setParameter(change, {on: on, guard: guard, signal: signal}) {
const {one: one, from: from, to: to, safe: safe} = change;
const name = one.parameter;
if (to === undefined) throw (0, errors.i4)("NOT_BUILT", `expected a value for ${one.id}; a parameter is not removed by this version`);
await guard.before(signal);
const seen = (await on.parameters.get([ name ], signal)).get(name);
if (seen?.value !== from) throw (0, errors.i4)("CONFLICT", `expected ${one.id} to stand as the restore point saw it, found another value`);
signal?.throwIfAborted();
const type = seen?.type ?? one.type ?? "String";
const version = await on.parameters.put({
name: name,
value: to,
type: type,
mode: seen ? "overwrite" : "create"
});
const other = await whoWroteBetween(on.parameters, name, seen, version, to);
const fence = await guard.raised();
if (fence) {
const back = (0, changes_guard.P)(fence, one.id) ? safe : other ? other.value : from;
await putOver(on.parameters, {
name: name,
type: type
}, back, version);
throw (0, errors.i4)("FENCED", `expected the fence to stand after writing ${one.id}, found it raised; the write was taken back`);
}
if (other) {
await putOver(on.parameters, {
name: name,
type: type
}, other.value, version);
throw (0, errors.i4)("CONFLICT", `expected to write ${one.id} alone, found that somebody else wrote in between, who was put back`);
}
const back = (await on.parameters.get([ name ])).get(name);
if (back?.value !== to || back.version !== version) throw (0, errors.i4)("READ_BACK_DIFFERS", `expected ${one.id} to read back as written, found another value or version`);
return version;
}
async function whoWroteBetween(parameters, name, seen, written, ours) {
const expected = (seen?.version ?? 0) + 1;
if (written < expected) return {
value: seen?.value
};
for (let version = written - 1; version >= expected; version -= 1) {
const between = await parameters.at(name, version);
if (between?.value !== ours) return {
value: between ? between.value : seen?.value
};
}
return undefined;
}
async function putOver(parameters, {name: name, type: type}, value, ours) {
let version = ours;
let next = value;
for (let tries = 0; tries < 5; tries += 1) {
const now = (await parameters.get([ name ])).get(name);
if (!now || now.version !== version) return;
if (now.value === next) return;
if (next === undefined) {
await parameters.remove(name);
return;
}
const written = await parameters.put({
name: name,
value: next,
type: type,
mode: "overwrite"
});
if (written === version + 1) return;
const covered = await parameters.at(name, written - 1);
if (!covered) return;
next = covered.value;
version = written;
}
}
const ROUNDS = 4;
async function undoPhase(ask, writing) {
const {wanted: wanted, point: point, safeOf: safeOf} = ask;
const switches = [ ...new Set(wanted.map(each => each.one)) ];
const before = new Map(point.before.map(each => [ each.switch, each.value ?? undefined ]));
let pause = ask.quiet ? longest_write.P : longest_write.i;
for (let round = 1, agreeing = 0; round <= ROUNDS; round += 1) {
const now = (0, read.E3)(await (0, read.nV)(switches, writing.on, writing.signal));
const changes = switches.flatMap(one => {
const stands = now.get(one.id) ?? {
value: undefined
};
const to = before.get(one.id);
if (stands.value === to && stands.unsettled === undefined) return [];
if (stands.value !== to && !wanted.some(each => each.one.id === one.id && each.to === stands.value)) throw (0, 
errors.i4)("CONFLICT", `expected ${one.id} to stand as the phase or its restore point has it, found another value`);
return [ {
one: one,
from: stands.value,
to: to,
safe: safeOf(one)
} ];
});
agreeing = changes.length === 0 ? agreeing + 1 : 0;
if (agreeing === 2) return;
for (const group of grouped(changes.toReversed())) await carryOut(group, writing);
await writing.clock.sleep(pause, writing.signal);
pause = longest_write.P;
}
throw (0, errors.i4)("NOT_VERIFIED", "expected two readings to agree with what stood before the phase, found that they do not");
}
function grouped(changes) {
const groups = new Map;
for (const change of changes) {
const key = "function" in change.one ? `function ${change.one.function}` : `switch ${change.one.id}`;
groups.set(key, [ ...groups.get(key) ?? [], change ]);
}
return [ ...groups.values() ];
}
async function carryOut(changes, writing) {
const variables = changes.flatMap(change => "variable" in change.one ? [ {
...change,
one: change.one
} ] : []);
const parameters = changes.flatMap(change => "parameter" in change.one ? [ {
...change,
one: change.one
} ] : []);
for (const change of parameters) await setParameter(change, writing);
for (const change of changes) if ("run" in change.one) await (0, command.d)({
...change,
one: change.one
}, writing);
if (variables.length > 0) await setVariables(variables, writing);
}
async function carry(ask, open) {
await proveKillSwitches(ask, open);
const now = stoodBefore(open);
for (const [index, each] of open.work.entries()) {
inTime(ask, open);
await keepLock(ask, open);
if (each.do === "gate") await pass(ask, open, each.gate, "step", index); else await set(ask, open, each.wanted, now);
}
await refuseMoved(ask, open, now, "READ_BACK_DIFFERS");
for (const [index, gate] of (ask.phase.leave ?? []).entries()) await pass(ask, open, gate, "leave", index);
await finish(ask, open, now);
}
function inTime({phase: phase, target: target}, {until: until}) {
(0, limit.fY)(phase, until, target.clock.now());
}
async function proveKillSwitches(ask, open) {
const before = stoodBefore(open);
for (const one of open.switches.filter(each => each.kill === true)) {
const value = before.get(one.id);
await carryOut([ {
one: one,
from: value,
to: value,
safe: safeOf(open, one)
} ], writing(ask, open));
}
}
async function set(ask, open, wanted, now) {
const changes = wanted.map(({one: one, to: to}) => ({
one: one,
from: now.get(one.id),
to: to,
safe: safeOf(open, one)
}));
const shown = changes.map(({one: one, from: from, to: to}) => ({
switch: one.id,
from: (0, show.v)(ask.plan, one, from),
to: (0, show.v)(ask.plan, one, to)
}));
const switches = wanted.map(({one: one}) => one.id);
await record(ask, open, {
type: "writing",
switches: switches
});
ask.report?.({
type: "writing",
switches: shown
});
await carryOut(changes, writing(ask, open));
for (const {one: one, to: to} of wanted) now.set(one.id, to);
open.shown.push(...shown);
await record(ask, open, {
type: "written",
switches: switches
});
ask.report?.({
type: "written",
switches: shown
});
}
async function pass(ask, open, gate, place, index) {
const {plan: plan, phase: phase, target: target, signal: signal} = ask;
const alive = async () => {
inTime(ask, open);
open.held = await (0, journal_lock.LH)(target.parameters, open.paths.lock, open.held, target.clock.now(), signal);
await open.guard.before(signal);
};
inTime(ask, open);
const looked = await ask.look(gate, place, index, alive);
if (looked.triggered !== undefined) throw (0, errors.i4)("TRIGGERED", `trigger ${looked.triggered} of ${plan.system} fired`);
if (looked.verdict !== "GO") throw (0, errors.i4)("LEAVE_GATE_NO_GO", `gate ${gate.id ?? gate.gate} of phase ${phase.id} said NO-GO${looked.because ? ` (${looked.because})` : ""}`);
}
async function refuseMoved(ask, open, now, code) {
const standing = (0, read.vd)(await (0, read.nV)(open.switches, ask.target, ask.signal));
const moved = open.switches.find(one => standing.get(one.id)?.value !== now.get(one.id));
if (moved) throw (0, errors.i4)(code, `expected ${moved.id} to stand as the phase left it, found another value`);
}
async function finish(ask, open, now) {
const {target: target, plan: plan, phase: phase, world: world} = ask;
inTime(ask, open);
await open.guard.before(ask.signal);
await refuseMoved(ask, open, now, "DRIFT");
const everything = (0, address.Xm)(plan).filter(one => one.only_rollback === undefined);
const standing = (0, read.vd)(await (0, read.nV)(everything, target, ask.signal));
const values = Object.fromEntries(everything.map(one => [ one.id, standing.get(one.id)?.value ?? null ]));
await (0, journal_standing.u)(target.parameters, open.paths.standing, {
world: world,
phase: phase.id,
values: values
}, ask.signal);
await open.guard.before(ask.signal);
ask.signal.throwIfAborted();
await record(ask, open, {
type: "phase-done"
});
if (await open.guard.raised()) throw (0, errors.i4)("FENCED", "expected the fence to stand when the phase was done, found it raised");
}
var cut_off = __webpack_require__(29689);
function interrupt(ask, open) {
open.cut ??= cut(ask, open);
return open.cut;
}
async function cut(ask, open) {
const {target: target, world: world, planDigest: plan, commit: commit, run: run, phase: phase} = ask;
const entry = {
type: "interrupted",
world: world,
plan: plan,
commit: commit,
run: run,
at: target.clock.now(),
phase: phase.id
};
const failed = [];
const [journaled, raised] = await Promise.all([ (0, journal_entries.BC)(target.parameters, open.journal, entry, open.next).then(() => true, () => false), (0, 
cut_off.qG)(rollbackOf(ask), (0, address.Xm)(ask.plan), (one, result) => {
if (result === "failed") failed.push(one.id);
}) ]);
await giveUpLock(ask, open);
return {
verdict: "NO-GO",
reason: "INTERRUPTED",
message: said(failed, raised !== undefined, journaled),
end: "interrupted",
changes: open.shown
};
}
function said(failed, raised, journaled) {
if (failed.length > 0) return `interrupted: ${failed.join(" and ")} could not be set; roll back at once`;
const missing = [ ...raised ? [] : [ "the fence could not be raised" ], ...journaled ? [] : [ "the journal could not be written" ] ];
const rest = missing.length === 0 ? "" : `; ${missing.join(" and ")}`;
return `interrupted: the kill switches are set, the rest is rolled back next${rest}`;
}
var roll_back = __webpack_require__(25827);
async function applyPhase(ask) {
let begun;
const lock = {};
let tell = () => undefined;
const interrupted = new Promise(resolve => {
tell = resolve;
});
const onAbort = () => void (begun && tell(interrupt(ask, begun)));
ask.signal.addEventListener("abort", onAbort, {
once: true
});
const flow = (async () => {
try {
begun = await begin(ask, lock);
} catch (thrown) {
await giveUpLock(ask, lock);
if ((0, errors.iS)(thrown).code === "TRIGGERED" && !ask.signal.aborted) return rolledBackInstead(ask, thrown);
return untouched(ask, thrown);
}
if (ask.signal.aborted) return interrupt(ask, begun);
const done = await carryThrough(ask, begun);
ask.signal.removeEventListener("abort", onAbort);
if (begun.cut) return begun.cut;
await giveUpLock(ask, begun);
return done;
})();
return Promise.race([ flow, interrupted ]);
}
function untouched(ask, thrown) {
const error = (0, errors.iS)(thrown);
const reason = ask.signal.aborted ? "INTERRUPTED" : error.code;
const message = ask.signal.aborted ? "interrupted before the first change" : error.message;
ask.report?.({
type: "no-go",
reason: reason,
message: message,
then: "nothing"
});
return {
verdict: "NO-GO",
reason: reason,
message: message,
end: "untouched",
changes: []
};
}
async function rolledBackInstead(ask, thrown) {
const {code: reason, message: message} = (0, errors.iS)(thrown);
ask.report?.({
type: "no-go",
reason: reason,
message: message,
then: "rollback"
});
const rollback = await (0, roll_back.F)({
...rollbackOf(ask),
report: event => ask.report?.({
type: "rollback",
event: event
})
});
return {
verdict: "NO-GO",
reason: reason,
message: message,
end: rollback.verified ? "rolled-back" : "not-verified",
changes: [],
rollback: rollback
};
}
async function carryThrough(ask, open) {
try {
await carry(ask, open);
return {
verdict: "GO",
reason: "MET",
message: `phase ${ask.phase.id} is done`,
end: "done",
changes: open.shown
};
} catch (thrown) {
return noGo(ask, open, thrown);
}
}
const ANSWERED = [ "LEAVE_GATE_NO_GO", "TRIGGERED", "CONFLICT", "DRIFT", "UPDATE_FAILED", "DENIED", "PHASE_OVERDUE" ];
async function noGo(ask, open, thrown) {
if (ask.signal.aborted) return interrupt(ask, open);
const {code: code, message: message} = (0, errors.iS)(thrown);
const told = {
verdict: "NO-GO",
reason: code,
message: message,
changes: open.shown
};
const fence = await open.guard.raised().catch(() => undefined);
if (fence?.open && fence.scope === "all") {
ask.report?.({
type: "no-go",
reason: code,
message: message,
then: "nothing"
});
return {
...told,
end: "left-to-rollback"
};
}
const always = code === "TRIGGERED" || code === "LOCK_LOST" || code === "FENCED" || fence !== undefined;
const then = always ? "rollback" : (0, phase_window.H9)(ask.plan, ask.phase);
ask.report?.({
type: "no-go",
reason: code,
message: message,
then: then
});
const quiet = ANSWERED.includes(code);
if (then === "undo") {
const failed = await undo(ask, open, code, quiet);
if (failed === undefined) return {
...told,
end: "undone"
};
if (ask.signal.aborted) return interrupt(ask, open);
ask.report?.({
type: "no-go",
reason: failed,
message: "the undo failed",
then: "rollback"
});
}
const rollback = await (0, roll_back.F)({
...rollbackOf(ask),
quiet: quiet && then === "rollback",
report: event => ask.report?.({
type: "rollback",
event: event
})
});
return {
...told,
end: rollback.verified ? "rolled-back" : "not-verified",
rollback: rollback
};
}
async function undo(ask, open, reason, quiet) {
const wanted = open.work.flatMap(each => each.do === "set" ? each.wanted : []);
try {
await undoPhase({
wanted: wanted,
point: open.point,
safeOf: one => safeOf(open, one),
quiet: quiet
}, writing(ask, open));
await record(ask, open, {
type: "phase-undone",
reason: reason
});
ask.report?.({
type: "undone"
});
return undefined;
} catch (failed) {
return (0, errors.iS)(failed).code;
}
}
var phase_record = __webpack_require__(4177);
var run_gate = __webpack_require__(88670);
var watch_over = __webpack_require__(23054);
var exit = __webpack_require__(870);
var place = __webpack_require__(65012);
var heads = __webpack_require__(45039);
var admit = __webpack_require__(94981);
var admit_release = __webpack_require__(12873);
var signoff = __webpack_require__(43585);
var gate_summary = __webpack_require__(21621);
var lines = __webpack_require__(36812);
var report_phase = __webpack_require__(68640);
var report_signoff = __webpack_require__(6797);
var readiness = __webpack_require__(60097);
var verdict = __webpack_require__(10617);
var evidence_files = __webpack_require__(20267);
var incident = __webpack_require__(73327);
var pack_files = __webpack_require__(24745);
var progress = __webpack_require__(49259);
var run_gates = __webpack_require__(94600);
var sign_off = __webpack_require__(20249);
async function runPhase(session, ask) {
const {loaded: loaded, target: target, world: world, run: run, clock: clock} = session;
const {plan: plan, digest: planDigest} = loaded;
const phase = plan.phases.find(each => each.id === ask.phase);
if (!phase) throw (0, errors.i4)("UNKNOWN_PHASE", "expected a phase of the plan, found another name");
const from = clock.now();
const records = [];
const reports = [];
const minutes = [];
let prev = null;
let signoffs = [];
const who = {
id: run.id,
attempt: run.attempt,
job: run.job
};
const judge = async (gate, alive) => {
const looked = await (0, run_gate.R)({
plan: plan,
planDigest: planDigest,
phase: phase.id,
gate: gate,
target: target,
world: world,
mode: ask.mode,
...ask.breakGlass === undefined ? {} : {
breakGlass: ask.breakGlass
},
commit: run.commit,
run: who,
tool: session.tool,
prev: prev,
signal: ask.signal,
async report(tick) {
ask.report?.({
type: "tick",
tick: tick
});
await alive();
},
progress: progress => ask.report?.({
type: "progress",
progress: progress
}),
pulse: alive
});
records.push(...looked.records);
reports.push(...looked.reports);
minutes.push(...looked.minutes);
prev = looked.digest;
return looked;
};
const done = await applyPhase({
plan: plan,
planDigest: planDigest,
phase: phase,
target: target,
world: world,
commit: run.commit,
run: session.runName,
owner: (0, external_node_crypto_.randomUUID)(),
startedAt: session.startedAt,
signal: ask.signal,
...ask.chosen ? {
chosen: ask.chosen
} : {},
...ask.report ? {
report: ask.report
} : {},
async admit() {
(0, admit_release.g)(plan, clock.now());
const folder = ask.evidence;
if (folder === undefined) {
const entered = await judge("enter", async () => undefined);
const bad = entered.records.find(({evidence: evidence}) => evidence.verdict !== "GO")?.evidence;
if (entered.verdict !== "GO") throw (0, errors.i4)("EVIDENCE_NO_GO", `expected the enter gates to say GO, found NO-GO${bad ? inBrackets(bad) : ""}`);
return;
}
const asked = (0, sign_off.s)(session, phase, ask.signal);
const read = await (0, signoff.Gx)(asked);
const by = {
plan: plan,
planDigest: planDigest,
phase: phase,
target: target,
world: world,
commit: run.commit,
file: (0, evidence_files.nM)(folder, plan.system, phase.id)
};
const last = await (0, admit.O$)(by);
const gate = await (0, admit.tl)(by, readiness.VS);
if (gate.evidence.prev !== last) throw (0, errors.i4)("EVIDENCE_STALE", "expected the newest enter gates to be those that the sign-off\u2019s record follows");
const bound = (0, signoff.f1)(asked, read, gate);
await (0, signoff.Xi)({
...asked,
target: target
}, bound);
signoffs = bound;
prev = gate.digest;
},
async catchUp() {
await (0, watch_over.w)({
plan: plan,
planDigest: planDigest,
target: target,
world: world,
commit: run.commit,
limit: 0,
signal: ask.signal,
rollBack: async () => {}
});
},
async look(gate, _place, _index, alive) {
const looked = await judge((0, place.Xc)(gate), alive);
return {
verdict: looked.verdict,
digest: looked.digest,
...looked.triggered === undefined ? {} : {
triggered: looked.triggered
},
...because(looked.evidence)
};
}
});
const to = clock.now();
const base = {
world: world,
mode: ask.mode,
...ask.breakGlass === undefined ? {} : {
break_glass: ask.breakGlass
},
system: plan.system,
plan: planDigest,
commit: run.commit,
run: who,
tool: session.tool,
prev: prev,
from: from,
to: to
};
const sealed = (0, phase_record.t)(base, phase.id, done, records.map(({evidence: evidence}) => evidence.gate), signoffs);
const unsigned = ask.mode === "normal" && signoffs.length === 0;
const unkept = unsigned ? undefined : await keepRecord(session, sealed);
const progress = await progressFile(session, done);
const bad = done.verdict !== "GO" && done.end !== "untouched" && done.end !== "interrupted";
const documents = bad ? await (0, incident.u)(session, done.rollback, {
reason: {
code: done.reason,
phase: phase.id
}
}) : {
files: []
};
const go = done.verdict === "GO" && unkept === undefined;
const code = done.verdict === "GO" && unkept !== undefined ? "EVIDENCE_UNWRITTEN" : done.reason;
return {
end: done.end,
exit: go ? verdict.dc.go : exitAfter(code, records),
verdict: go ? "GO" : "NO-GO",
code: code,
lines: [ ...records.flatMap(({evidence: evidence}) => (0, lines.HN)(evidence, plan)), ...(0, 
report_phase.tX)(phase, done), ...(0, report_signoff.yu)(signoffs), ...unkept ? [ unkept ] : [], ...[ progress.line, documents.line ].filter(line => line !== undefined) ],
summary: [ (0, report_phase.g3)(plan, phase, done, to - from, world), ...(0, report_signoff.gJ)(signoffs), ...records.flatMap(({evidence: evidence, digest: digest}) => [ (0, 
gate_summary.s)(evidence, plan, {
digest: digest,
minutes: (0, run_gates.B4)(minutes, evidence)
}), ...(0, run_gates.tu)(reports, evidence, plan) ]) ].join("\n"),
outputs: {
verdict: go ? "GO" : "NO-GO",
reason: code,
"plan-digest": planDigest,
"evidence-digest": sealed.digest
},
files: [ ...(0, pack_files.P)(session), ...[ ...records, sealed ].map(run_gates.W7), ...progress.files, ...documents.files, ...records.flatMap(each => [ ...(0, 
run_gates.IU)(reports, each, plan), ...(0, run_gates.m)(minutes, each) ]) ],
json: {
message: done.message,
end: done.end,
changes: done.changes,
rollback: done.rollback ?? null,
digest: sealed.digest,
records: [ ...records, sealed ].map(({evidence: evidence}) => evidence)
}
};
}
function because({findings: findings}) {
const bad = findings.filter(({outcome: outcome, reason: reason}) => outcome !== "pass" && outcome !== "waived" && reason !== "WATCHING");
if (bad.length === 0) return {};
const named = bad.slice(0, 3).map(({check: check, outcome: outcome, reason: reason}) => `${check} ${outcome} ${reason}`);
return {
because: bad.length > 3 ? `${named.join(", ")} and ${bad.length - 3} more` : named.join(", ")
};
}
function inBrackets(evidence) {
const {because: bad} = because(evidence);
return bad === undefined ? "" : ` (${bad})`;
}
function exitAfter(code, records) {
if (records.some(({evidence: evidence}) => evidence.findings.some(finding => finding.outcome === "fail"))) return verdict.dc.noGo;
const byGate = code === "LEAVE_GATE_NO_GO" || code === "EVIDENCE_NO_GO" && records.length > 0;
return byGate ? verdict.dc.unknown : Math.max(verdict.dc.noGo, (0, exit.s)(code));
}
async function keepRecord({target: target}, sealed) {
try {
await (0, heads.sc)(target.parameters, sealed);
return undefined;
} catch (thrown) {
return `  the record of the phase could not be kept in the account (${(0, errors.iS)(thrown).code})`;
}
}
async function progressFile(session, done) {
const {plan: plan} = session.loaded;
const path = (0, progress.Q)(plan);
if (path === undefined || done.end === "untouched" || done.end === "interrupted") return {
files: []
};
try {
const {cutover: cutover, entry: entry} = await (0, progress.B)(session);
const line = `  progress log: entry ${cutover} is in the evidence; gonogo log <plan> --write puts it into ${path}`;
return {
line: line,
files: [ {
name: `${plan.system}.progress-log.md`,
text: entry
} ]
};
} catch (thrown) {
return {
line: `  the progress log\u2019s entry could not be written (${(0, errors.iS)(thrown).code}); gonogo log <plan> tries again`,
files: []
};
}
}
},
20249: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => runSignOff,
s: () => signoffAsk
});
var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19473);
var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75931);
var _phase_admit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94981);
var _phase_signoff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43585);
var _report_signoff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6797);
var _signoff_readiness_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60097);
var _evidence_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20267);
var _run_gates_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94600);
function signoffAsk({loaded: loaded, target: target, run: run}, phase, signal) {
const wanted = phase.signoff ?? [];
const own = wanted.at(-1) ?? {
role: "nobody",
environment: ""
};
return {
plan: loaded.plan,
phase: phase,
target: target,
run: run,
own: own,
wanted: wanted,
signal: signal
};
}
async function runSignOff(session, ask) {
const {loaded: loaded, world: world, run: run, clock: clock} = session;
const {plan: plan, digest: planDigest} = loaded;
const phase = plan.phases.find(each => each.id === ask.phase);
if (!phase) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_7__.i4)("UNKNOWN_PHASE", "expected a phase of the plan, found another name");
const own = phase.signoff?.find(({role: role}) => role === ask.role);
if (!own) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_7__.i4)("USAGE", `expected role to be one that signs phase ${phase.id} off, found another name`);
const from = clock.now();
const asked = {
plan: plan,
phase: phase,
target: session.target,
run: run,
own: own,
wanted: [ own ],
signal: ask.signal
};
const read = await (0, _phase_signoff_js__WEBPACK_IMPORTED_MODULE_2__.Gx)(asked);
const file = (0, _evidence_files_js__WEBPACK_IMPORTED_MODULE_5__.nM)(ask.evidence, plan.system, phase.id);
const gate = (0, _phase_admit_js__WEBPACK_IMPORTED_MODULE_1__.fs)({
plan: plan,
planDigest: planDigest,
phase: phase,
world: world,
commit: run.commit,
file: file
}, _signoff_readiness_js__WEBPACK_IMPORTED_MODULE_4__.VS);
const signoffs = (0, _phase_signoff_js__WEBPACK_IMPORTED_MODULE_2__.f1)(asked, read, gate);
const findings = signoffs.map(each => findingOf(each, clock.now()));
const evidence = {
world: world,
mode: "normal",
system: plan.system,
plan: planDigest,
commit: run.commit,
run: {
id: run.id,
attempt: run.attempt,
job: run.job
},
tool: session.tool,
phase: phase.id,
gate: `signoff-${own.role}`.slice(0, 63),
kind: "sign-off",
verdict: "GO",
declared: findings.map(({check: check}) => check),
findings: findings,
looks: 1,
signoffs: [ ...signoffs ],
from: from,
to: clock.now(),
prev: gate.digest
};
const sealed = (0, _evidence_js__WEBPACK_IMPORTED_MODULE_0__.o)(evidence);
return {
exit: 0,
verdict: "GO",
code: "MET",
lines: [ `GO  sign-off of phase ${phase.id} by ${own.role}`, ...(0, _report_signoff_js__WEBPACK_IMPORTED_MODULE_3__.yu)(signoffs) ],
summary: [ `## \u2705 GO \u2014 sign-off of ${phase.id} by ${own.role}`, "", ...(0, 
_report_signoff_js__WEBPACK_IMPORTED_MODULE_3__.gJ)(signoffs) ].join("\n"),
outputs: {
verdict: "GO",
reason: "MET",
"plan-digest": planDigest,
"evidence-digest": sealed.digest
},
files: [ (0, _run_gates_js__WEBPACK_IMPORTED_MODULE_6__.W7)(sealed) ],
json: {
digest: sealed.digest,
records: [ sealed.evidence ]
}
};
}
const findingOf = ({role: role}, at) => ({
check: role,
kind: "sign-off",
outcome: "pass",
reason: "MET",
expected: {
word: "approved"
},
actual: {
word: "approved"
},
at: at,
ms: 0
});
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
12873: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
g: () => refuseOutsideWindow
});
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
var _plan_release_window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59088);
function refuseOutsideWindow(plan, now) {
const outside = (0, _plan_release_window_js__WEBPACK_IMPORTED_MODULE_0__.w)(plan, now);
if (outside === undefined) return;
const {from: from, until: until} = plan.release?.window ?? {};
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)(outside, `expected now to lie between ${from} and ${until}, found it ${outside === "RELEASE_EARLY" ? "before" : "after"} that`);
}
},
94981: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O$: () => admitByEvidence,
fs: () => travelledRecord,
tl: () => admitRecord
});
var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80142);
var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73110);
var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19473);
var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75931);
var _gates_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65012);
var _journal_heads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45039);
const FRESH_MS = 36e5;
const SKEW_MS = 6e4;
async function admitByEvidence(ask) {
let last = "";
for (const gate of ask.phase.enter) last = (await admitRecord(ask, (0, _gates_place_js__WEBPACK_IMPORTED_MODULE_4__.Xc)(gate))).digest;
return last;
}
async function admitRecord(ask, id) {
const {plan: plan, phase: phase, target: target, world: world} = ask;
const limit = phase.fresh === undefined ? FRESH_MS : (0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.Rz)(phase.fresh);
const head = await (0, _journal_heads_js__WEBPACK_IMPORTED_MODULE_3__.zy)(target.parameters, (0, 
_journal_heads_js__WEBPACK_IMPORTED_MODULE_3__.eg)(plan.system, phase.id, id));
if (!head) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.i4)("EVIDENCE_MISSING", `expected a record of gate ${id} of phase ${phase.id}, found none`);
if (head.world !== world) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.i4)("WORLD_OTHER", `expected evidence of the world ${world}, found one of another`);
if (head.plan !== ask.planDigest || head.commit !== ask.commit) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.i4)("EVIDENCE_OTHER_PLAN", `expected evidence of this plan and commit, found one of another`);
if (head.verdict !== "GO") throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.i4)("EVIDENCE_NO_GO", `expected gate ${id} to have said GO, found NO-GO`);
const age = target.clock.now() - head.at;
if (age > limit || age < -SKEW_MS) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.i4)("EVIDENCE_STALE", `expected evidence of at most ${Math.round(limit / 6e4)} minutes, found one of ${Math.round(age / 6e4)}`);
const text = ask.file(id);
if (text === undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.i4)("EVIDENCE_MISSING", `expected the evidence file of gate ${id}, found none`);
const sealed = travelled(text);
const {evidence: evidence, digest: digest} = sealed;
if (digest !== head.digest && evidence.to === head.at) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.i4)("EVIDENCE_TAMPERED", `expected the record that the target account names for gate ${id}, found another`);
refuseOther(ask, id, evidence);
if (digest !== head.digest) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.i4)("EVIDENCE_STALE", `expected the newest record of gate ${id}, found that the gate has run again since`);
if (evidence.to !== head.at) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.i4)("EVIDENCE_TAMPERED", `expected the head of gate ${id} to give its record\u2019s own time, found another`);
refuseNoGo(id, evidence);
return sealed;
}
function travelledRecord(ask, id) {
const text = ask.file(id);
if (text === undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.i4)("EVIDENCE_MISSING", `expected the evidence file of gate ${id}, found none`);
const sealed = travelled(text);
refuseOther(ask, id, sealed.evidence);
refuseNoGo(id, sealed.evidence);
return sealed;
}
function refuseOther({plan: plan, phase: phase, world: world, planDigest: planDigest, commit: commit}, id, evidence) {
if (evidence.world !== world) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.i4)("WORLD_OTHER", `expected evidence of the world ${world}, found one of another`);
if (evidence.plan !== planDigest || evidence.commit !== commit) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.i4)("EVIDENCE_OTHER_PLAN", "expected evidence of this plan and commit, found one of another");
if (evidence.system !== plan.system || evidence.phase !== phase.id || evidence.gate !== id) throw (0, 
_errors_js__WEBPACK_IMPORTED_MODULE_5__.i4)("EVIDENCE_TAMPERED", `expected the evidence file of gate ${id}, found another record`);
}
function refuseNoGo(id, evidence) {
if (evidence.verdict !== "GO" || evidence.mode !== "normal") throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.i4)("EVIDENCE_TAMPERED", `expected a GO of gate ${id} that may be approved, found another record`);
}
function travelled(text) {
try {
return (0, _evidence_js__WEBPACK_IMPORTED_MODULE_2__.D)(text, (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.sc)(text));
} catch (thrown) {
const {message: message} = (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.iS)(thrown);
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.i4)("EVIDENCE_TAMPERED", `expected the file of a record as a gate wrote it: ${message}`);
}
}
},
80763: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
fY: () => refuseOverdue,
ju: () => commandsMs,
oV: () => limitMs
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73110);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
var _window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56934);
function commandsMs(plan, phase) {
const commands = (phase.steps ?? []).flatMap(step => {
const names = "do" in step ? [ step.do ] : "set" in step ? Object.keys(step.set).map(id => byOf(plan, id)) : [];
return names.flatMap(name => plan.commands?.find(({id: id}) => id === name) ?? []);
});
return commands.reduce((sum, {deadline: deadline}) => sum + (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(deadline), 0);
}
function limitMs(plan, phase) {
return phase.within === undefined ? (0, _window_js__WEBPACK_IMPORTED_MODULE_1__._0)(plan, phase) + commandsMs(plan, phase) : (0, 
_duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(phase.within);
}
function refuseOverdue(phase, until, now) {
if (now > until) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("PHASE_OVERDUE", `expected the phase ${phase.id} to be over in its time, found it ${Math.ceil((now - until) / 1e3)} s late`);
}
function byOf(plan, id) {
const one = plan.switches.find(each => each.id === id);
return one !== undefined && "by" in one && typeof one.by === "string" ? one.by : undefined;
}
},
43585: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f1: () => bindSignoffs,
Gx: () => readSignoffs,
Xi: () => useSignoffs
});
var canonical = __webpack_require__(80142);
var duration = __webpack_require__(73110);
var errors = __webpack_require__(19473);
var paths = __webpack_require__(3476);
async function useSignoff(parameters, system, use, signal) {
const {run: run, phase: phase, environment: environment} = use;
const name = `${(0, paths.w)(system).root}/signoffs/${run}/${phase}.${environment}`;
try {
await parameters.put({
name: name,
value: (0, canonical.$N)(use),
type: "String",
mode: "create"
}, signal);
} catch (thrown) {
if (!(0, errors.oh)(thrown) || thrown.code !== "EXISTS") throw thrown;
throw (0, errors.i4)("SIGNOFF_REPEATED", `expected the approval of ${environment} to be used for the first time, found it used`);
}
}
var waiver = __webpack_require__(12436);
var approval_code = __webpack_require__(18474);
var readiness = __webpack_require__(60097);
var signoff_refusal = __webpack_require__(49113);
const SKEW_MS = 6e4;
function refuseUnbound(binding) {
const {environment: environment, passed: passed, gate: gate} = binding;
if (gate.run.id !== binding.run || gate.run.attempt !== 1) return (0, signoff_refusal.x5)("SIGNOFF_OTHER_RUN", "expected the gate\u2019s evidence to be of this run, found another run\u2019s");
const recorded = (0, readiness.ul)(gate, binding.role);
if (recorded === undefined) return (0, signoff_refusal.x5)("ENV_RULES_UNRECORDED", `expected the gate to have recorded the rules of ${environment}, found it has not`);
if (recorded !== binding.rules) return (0, signoff_refusal.x5)("ENV_RULES_CHANGED", `expected the rules of ${environment} as the gate saw them, found others`);
if (passed.notBefore < gate.to - SKEW_MS) return (0, signoff_refusal.x5)("SIGNOFF_BEFORE_EVIDENCE", `expected ${environment} to be asked after the gate had ended, found it before`);
const minutes = ms => Math.ceil(ms / 6e4);
if (passed.notAfter - gate.to > binding.within) return (0, signoff_refusal.x5)("SIGNOFF_LATE", `expected an approval within ${minutes(binding.within)} minutes of its evidence, found it may be ${minutes(passed.notAfter - gate.to)}`);
if (!binding.code) return undefined;
const {commit: commit, plan: plan} = gate;
const code = (0, approval_code.t)({
run: binding.run,
environment: environment,
commit: commit,
plan: plan,
evidence: binding.digest
});
const found = (0, approval_code.r)(passed.approval.comment, code);
if (found === "none") return (0, signoff_refusal.x5)("SIGNOFF_CODE_MISSING", "expected the code of the gate\u2019s summary in the approval\u2019s comment, found none");
return found === "other" ? (0, signoff_refusal.x5)("SIGNOFF_CODE_OTHER", "expected the code of this gate\u2019s summary in the approval\u2019s comment, found another") : undefined;
}
function refuseIdentity(found, wanted) {
if (found === undefined) return (0, signoff_refusal.x5)("OIDC_ABSENT", "expected an identity token of this job, found that it may not have one");
if (found.environment?.toLowerCase() !== wanted.environment.toLowerCase()) return (0, 
signoff_refusal.x5)("OIDC_ENVIRONMENT", `expected this job to run in environment ${wanted.environment}, found ${found.environment === undefined ? "none" : "another"}`);
const same = found.repository.toLowerCase() === wanted.repository.toLowerCase() && found.run === wanted.run && found.attempt === String(wanted.attempt) && found.commit === wanted.commit;
return same ? undefined : (0, signoff_refusal.x5)("OIDC_OTHER_RUN", "expected the identity token of this very run, found another\u2019s");
}
function refuseWorkflow(found, run) {
const file = found?.workflow.slice(found.repository.length + 1);
const same = file === `${run.path}@refs/heads/${run.branch}`;
if (!same) return (0, signoff_refusal.x5)("OIDC_OTHER_WORKFLOW", "expected the workflow file of the run\u2019s own branch, found another");
return found?.jobWorkflow === found?.workflow ? undefined : (0, signoff_refusal.x5)("OIDC_CALLED_WORKFLOW", "expected this job to stand in the run\u2019s own workflow file, found it called from another");
}
var paths_match = __webpack_require__(26452);
const SECOND_MS = 999;
const LAG_MS = 6e4;
function refuseRun(run, ours) {
const attempt = Math.max(run.attempt, ours.attempt);
if (attempt !== 1) return (0, signoff_refusal.x5)("SIGNOFF_STALE_ATTEMPT", `expected the first attempt of the run, found attempt ${attempt}`);
if (String(run.id) !== ours.run || run.commit !== ours.commit) return (0, signoff_refusal.x5)("SIGNOFF_OTHER_RUN", "expected GitHub to know this run with this commit, found another");
const started = run.event === "workflow_dispatch" && run.actor.type === "User" && run.triggeringActor.type === "User";
return started ? undefined : (0, signoff_refusal.x5)("SIGNOFF_STARTER_UNKNOWN", "expected a run that a person has dispatched, found one that something else started");
}
function passedBy(planned, {run: run, jobs: jobs, approvals: approvals, deployments: deployments}) {
const {name: name} = planned;
if (!planned.branches.some(pattern => (0, paths_match.r)(pattern, run.branch))) return (0, 
signoff_refusal.x5)("SIGNOFF_OTHER_BRANCH", `expected a run of ${planned.branches.join(", ")}, found one of another branch`);
const same = other => other.toLowerCase() === name.toLowerCase();
const ours = approvals.filter(each => each.environments.some(one => one.id === planned.id && same(one.name)));
if (ours.some(({state: state}) => state === "rejected")) return (0, signoff_refusal.x5)("SIGNOFF_REJECTED", `expected an approval for ${name}, found a rejection`);
const approved = ours.filter(({state: state}) => state === "approved");
const made = deployments.filter(each => same(each.environment) && each.commit === run.commit && each.statuses.some(status => status.run === run.id));
const [deployment, ...more] = made;
if (deployment === undefined) return (0, signoff_refusal.x5)("SIGNOFF_UNVERIFIED", `expected a deployment of this run to ${name}, found none that names it`);
if (more.length > 0 || approved.length > 1) return (0, signoff_refusal.x5)("SIGNOFF_AMBIGUOUS", `expected one job of this run and one approval for ${name}, found ${made.length} and ${approved.length}`);
const {statuses: statuses} = deployment;
if (statuses.some(status => status.run !== run.id || status.job === undefined || !jobs.includes(status.job))) return (0, 
signoff_refusal.x5)("SIGNOFF_STALE_ATTEMPT", `expected the deployment to ${name} to be of a job of this attempt, found another`);
const times = timesOf(statuses);
const [approval] = approved;
if (times === "not asked") return approval === undefined ? (0, signoff_refusal.x5)("ENV_PLAN_TIER", `expected the job to have waited for the reviewers of ${name}, found that it never did`) : (0, 
signoff_refusal.x5)("SIGNOFF_NOT_ASKED", `expected the job to have waited for the reviewers of ${name}, found that it began before`);
if (times === "waits") return (0, signoff_refusal.x5)("SIGNOFF_UNVERIFIED", `expected ${name} to be signed off, found that it still waits`);
if (approval === undefined) return (0, signoff_refusal.x5)("SIGNOFF_BYPASSED", `expected an approval for ${name}, found none although the job has begun`);
const wait = planned.wait === undefined ? 0 : (0, duration.Rz)(planned.wait);
const waited = times.notAfter - times.notBefore;
if (waited < wait - LAG_MS) return (0, signoff_refusal.x5)("SIGNOFF_WAIT_SKIPPED", `expected the job to have waited ${Math.ceil(wait / 6e4)} minutes at ${name}, found ${Math.floor(waited / 6e4)}`);
const timeline = statuses.map(({state: state, at: at}) => ({
state: state,
at: at
}));
return {
approval: approval,
deployment: deployment.id,
timeline: timeline,
...times
};
}
function timesOf(statuses) {
const [first, ...later] = statuses;
if (first?.state !== "waiting") return "not asked";
const next = later.find(({state: state}) => state !== "waiting");
return next === undefined ? "waits" : {
notBefore: first.at,
notAfter: next.at + SECOND_MS
};
}
var signoff_membership = __webpack_require__(92257);
const same = (a, b) => a.id === b.id || a.login.toLowerCase() === b.login.toLowerCase();
function judgePerson(judged) {
const {by: by, run: run, permission: permission, authors: authors} = judged;
if (by.type !== "User") return (0, signoff_refusal.x5)("SIGNOFF_BY_BOT", "expected an approval by a person, found one by a program");
if (same(by, run.actor) || same(by, run.triggeringActor)) return (0, signoff_refusal.x5)("SIGNOFF_BY_INITIATOR", "expected an approval by somebody else than who started the run, found his own");
const membership = (0, signoff_membership._)(by, judged.signers, judged.reviewers);
if (typeof membership !== "string") return membership;
if (permission !== "admin" && permission !== "write") return (0, signoff_refusal.x5)("SIGNOFF_WITHOUT_STANDING", `expected an approver with write access, found ${permission}`);
if (authors === undefined) return membership;
if (authors.length === 0) return (0, signoff_refusal.x5)("SIGNOFF_AUTHOR_UNKNOWN", "expected the commit to belong to a pull request with an author, found none");
if (authors.some(author => same(author, by))) return (0, signoff_refusal.x5)("SIGNOFF_BY_AUTHOR", "expected an approval by somebody else than who wrote the change, found his own");
return membership;
}
function refuseSamePerson(people) {
const twice = people.some((one, index) => people.slice(index + 1).some(other => same(one, other)));
return twice ? (0, signoff_refusal.x5)("SIGNOFF_SAME_PERSON", "expected another person for each role, found one who signed for two") : undefined;
}
var signoff_rules = __webpack_require__(29398);
var weakness = __webpack_require__(5330);
var weaknesses_of = __webpack_require__(40922);
var phase_signers = __webpack_require__(3983);
const WITHIN_MS = 36e5;
const NOBODY = {
role: "nobody",
people: [],
from: "plan"
};
async function readSignoffs(ask) {
const {plan: plan, target: target, run: run, signal: signal} = ask;
const {approvals: approvals} = target;
if (ask.wanted.length === 0) throw (0, errors.i4)("SIGNOFF_UNVERIFIED", `expected phase ${ask.phase.id} to name a sign-off, found none`);
if (run.attempt !== 1) throw (0, errors.i4)("SIGNOFF_STALE_ATTEMPT", `expected the first attempt of the run, found attempt ${run.attempt}`);
const identity = await approvals.identity(signal);
const facts = {
environment: ask.own.environment,
repository: run.repository ?? "",
run: run.id
};
must(refuseIdentity(identity, {
...facts,
attempt: run.attempt,
commit: run.commit
}));
const of = await approvals.run(Number(run.id), signal);
must(refuseWorkflow(identity, of));
must(refuseRun(of, {
run: run.id,
attempt: run.attempt,
commit: run.commit
}));
const read = [];
for (const wanted of ask.wanted) {
const {planned: planned, found: found} = await strongEnvironment(ask, wanted);
const passed = passedBy(planned, {
run: of,
jobs: await approvals.jobs(of.id, of.attempt, signal),
approvals: await approvals.ofRun(of.id, signal),
deployments: await approvals.deployments(planned.name, run.commit, signal)
});
if ((0, signoff_refusal.vu)(passed)) throw (0, signoff_refusal.J5)(passed);
const by = passed.approval.user;
const [signers = NOBODY] = await (0, phase_signers.B)(plan, [ wanted.role ], target.repository, signal);
const membership = judgePerson({
by: by,
run: of,
signers: signers,
reviewers: found.reviewers,
permission: by.type === "User" ? await approvals.permission(by.login, signal) : "none",
authors: wanted.not_author === true ? await approvals.authors(run.commit, signal) : undefined
});
if (typeof membership !== "string") throw (0, signoff_refusal.J5)(membership);
read.push({
wanted: wanted,
planned: planned,
found: found,
passed: passed,
membership: membership,
sub: wanted === ask.own ? identity?.sub : undefined
});
}
must(refuseSamePerson(read.map(({passed: passed}) => passed.approval.user)));
return read;
}
async function strongEnvironment({plan: plan, target: target, signal: signal}, wanted) {
const planned = plan.environments.find(each => each.name === wanted.environment);
if (!planned) throw (0, errors.i4)("ENV_MISSING", `expected environment ${wanted.environment} to be declared in the plan, found none`);
const found = await target.approvals.environment(planned.name, signal);
const signers = await (0, phase_signers.B)(plan, planned.reviewers, target.repository, signal);
const waived = (0, waiver.Q)(plan.waivers ?? [], weakness.C, target.clock.now()) !== undefined;
const weak = (0, weaknesses_of.PA)(planned, found, signers).find(({code: code}) => !(waived && code === "ENV_BYPASS_UNKNOWN"));
if (weak) throw (0, signoff_refusal.J5)(weak);
if (!found) throw (0, errors.i4)("ENV_MISSING", `expected environment ${planned.name} to exist, found none`);
return {
planned: planned,
found: found
};
}
function bindSignoffs(ask, read, gate) {
return read.map(({wanted: wanted, planned: planned, found: found, passed: passed, membership: membership, sub: sub}) => {
const rules = (0, signoff_rules.G)(found);
const code = wanted.code === true;
must(refuseUnbound({
environment: planned.name,
role: wanted.role,
passed: passed,
gate: gate.evidence,
digest: gate.digest,
rules: rules,
run: ask.run.id,
within: wanted.within === undefined ? WITHIN_MS : (0, duration.Rz)(wanted.within),
code: code
}));
const {user: user, comment: comment} = passed.approval;
return {
role: wanted.role,
environment: {
name: planned.name,
id: planned.id
},
rules: rules,
reviewers: found.reviewers.length,
by: {
id: user.id,
login: user.login
},
membership: membership,
approved: {
notBefore: passed.notBefore,
notAfter: passed.notAfter,
source: "deployment-status"
},
comment: {
sha256: (0, canonical.sc)(comment),
length: comment.length,
code: code ? "matched" : "not asked"
},
deployment: passed.deployment,
statuses: passed.timeline.slice(0, 100).map(({state: state, at: at}) => ({
state: stateOf(state),
at: at
})),
run: {
id: ask.run.id,
attempt: 1
},
commit: ask.run.commit,
plan: gate.evidence.plan,
evidence: gate.digest,
...sub !== undefined && SUBJECT.test(sub) ? {
sub: sub
} : {}
};
});
}
async function useSignoffs(ask, signoffs) {
const {plan: plan, phase: phase, run: run, target: target, signal: signal} = ask;
for (const {environment: environment, evidence: evidence} of signoffs) {
const use = {
run: run.id,
phase: phase.id,
environment: environment.name,
evidence: evidence,
at: target.clock.now()
};
await useSignoff(target.parameters, plan.system, use, signal);
}
}
const SUBJECT = /^repo:[A-Za-z0-9-]+(@[0-9]+)?\/[A-Za-z0-9_.-]+(@[0-9]+)?:environment:[A-Za-z0-9_.%-]+$/;
function stateOf(state) {
const known = [ "waiting", "queued", "pending", "in_progress", "success", "failure", "error", "inactive" ];
const found = known.find(each => each === state);
if (found === undefined) throw (0, errors.i4)("RESPONSE_INVALID", "expected a state that deployments have, found another");
return found;
}
function must(refusal) {
if (refusal !== undefined) throw (0, signoff_refusal.J5)(refusal);
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
},
59088: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
w: () => outsideWindow
});
function outsideWindow({release: release}, now) {
const window = release?.window;
if (window === undefined) return undefined;
const [from, until] = [ Date.parse(window.from), Date.parse(window.until) ];
if (!Number.isFinite(from) || !Number.isFinite(until) || now >= until) return "RELEASE_EXPIRED";
return now < from ? "RELEASE_EARLY" : undefined;
}
},
41755: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
rM: () => withEntry,
su: () => progressEntry
});
var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34902);
const SAID = {
"phase-done": "done",
"phase-undone": "undone: everything as before the phase",
interrupted: "interrupted",
"rollback-begun": "rollback begun",
"rolled-back": "rolled back, every switch verified",
"rollback-incomplete": "rollback NOT verified",
surgical: "single switches set to their safe values"
};
const minute = at => new Date(at).toISOString().slice(0, 16).replace("T", " ");
const title = (plan, id) => id === undefined ? "" : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(plan.phases.find(phase => phase.id === id)?.title ?? id);
function entryLine(plan, entry, switches) {
const {type: type, at: at, phase: phase, reason: reason, run: run, commit: commit} = entry;
return [ `- ${minute(at)} UTC: ${[ title(plan, phase), SAID[type] ?? type ].filter(each => each !== "").join(" \u2014 ")}`, ...reason === undefined ? [] : [ `\`${reason}\`` ], ...switches.length === 0 ? [] : [ `set ${switches.map(each => `\`${each}\``).join(", ")}` ], `run ${(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(run)}, commit \`${commit.slice(0, 12)}\`` ].join("; ");
}
const begin = (system, cutover) => `\x3c!-- gonogo ${system} ${cutover}: begin --\x3e`;
const end = (system, cutover) => `\x3c!-- gonogo ${system} ${cutover}: end --\x3e`;
function progressEntry(plan, cutover, entries) {
const [first] = entries;
const lines = [];
let switches = [];
for (const entry of entries) {
if (entry.type === "phase-begun") switches = [];
if (entry.type === "written") switches.push(...entry.switches ?? []);
if (SAID[entry.type] === undefined) continue;
lines.push(entryLine(plan, entry, entry.type === "phase-done" ? switches : entry.switches ?? []));
}
return [ begin(plan.system, cutover), `## ${first ? minute(first.at).slice(0, 10) : ""} ${(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(plan.title)}${first?.world === "rehearsal" ? " (REHEARSAL)" : ""}`, "", ...lines.length === 0 ? [ "- begun, nothing finished yet" ] : lines, end(plan.system, cutover), "" ].join("\n");
}
function withEntry(text, entry, of) {
const from = text.indexOf(begin(of.system, of.cutover));
const last = end(of.system, of.cutover);
const to = from < 0 ? -1 : text.indexOf(last, from);
if (from >= 0 && to >= 0) return `${text.slice(0, from)}${entry.trimEnd()}${text.slice(to + last.length)}`;
return `${text === "" ? "# Progress log\n\n" : `${text.trimEnd()}\n\n`}${entry}`;
}
}
};
