export const id = 1867;

export const ids = [ 1867 ];

export const modules = {
25827: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F: () => rollBack
});
var address = __webpack_require__(32926);
var changes_safe = __webpack_require__(98397);
var fence = __webpack_require__(44193);
var journal_paths = __webpack_require__(3476);
var cut_off = __webpack_require__(29689);
var direction = __webpack_require__(45016);
function newestFirst(plan, switches) {
const functions = new Map;
const rank = one => {
if (one.limits !== undefined) return -2;
return plan.phases.findLastIndex(phase => phase.steps?.some(step => "set" in step && Object.hasOwn(step.set, one.id)));
};
for (const one of switches) {
if ("function" in one) functions.set(one.function, Math.max(rank(one), functions.get(one.function) ?? -2));
}
const groups = new Map;
for (const one of switches) {
const at = "function" in one ? functions.get(one.function) ?? -2 : rank(one);
groups.set(at, [ ...groups.get(at) ?? [], one ]);
}
return [ ...groups.entries() ].toSorted(([a], [b]) => b - a).map(([, group]) => group);
}
var longest_write = __webpack_require__(13854);
var make_safe = __webpack_require__(11518);
var read = __webpack_require__(29112);
var errors = __webpack_require__(19473);
const ROUNDS = 6;
async function readBack(ask, switches, safe, from, note) {
const {target: target} = ask;
let epoch = from.epoch;
let first = from.othersWriting || epoch === undefined ? longest_write.i : longest_write.P;
let agreeing = 0;
for (let round = 1; round <= ROUNDS && agreeing < 2; round += 1) {
if (epoch === undefined) {
epoch = await (0, cut_off.xl)(ask);
if (epoch !== undefined) agreeing = 0;
}
const reading = await (0, read.nV)(switches, target);
const wrong = switches.filter(one => {
const value = safe.get(one.id);
return !(0, make_safe.j)(reading.get(one.id), value) || value === undefined || !(0, 
direction.S)(one, value, from.ground);
});
ask.report?.({
type: "reading",
round: round,
safe: switches.length - wrong.length,
of: switches.length
});
for (const one of switches) {
const standing = reading.get(one.id);
if (!wrong.includes(one)) note(one, "already-safe", "MET"); else if (!standing || "failed" in standing) note(one, "unknown", (0, 
errors.iS)(standing?.failed).code); else note(one, "failed", standing.unsettled ?? "NOT_VERIFIED");
}
agreeing = wrong.length === 0 ? agreeing + 1 : 0;
if (wrong.length > 0) await (0, direction._)(wrong, safe, from.ground, target, note);
if (agreeing < 2 && round < ROUNDS) {
await target.clock.sleep(first);
first = epoch === undefined ? longest_write.i : longest_write.P;
}
}
return {
agreed: agreeing >= 2,
epoch: epoch
};
}
var journal_cutover = __webpack_require__(61938);
var journal_entries = __webpack_require__(41160);
var lock = __webpack_require__(96381);
var progress = __webpack_require__(49809);
var restore_point = __webpack_require__(7581);
var rollback_scope = __webpack_require__(9685);
async function remember(ask, epoch) {
const {target: target, plan: plan, world: world} = ask;
const {parameters: parameters} = target;
const paths = (0, journal_paths.w)(plan.system);
let path;
let lost = false;
try {
const {id: cutover, ...found} = await (0, journal_cutover.g7)(parameters, paths, epoch);
lost = found.lost;
if (lost) throw (0, errors.i4)("JOURNAL_UNREADABLE", "expected the cutover to be named, found its name lost");
path = paths.journal(cutover ?? await (0, journal_cutover.yY)(parameters, paths, undefined));
const entries = cutover === undefined ? [] : await (0, journal_entries.$2)(parameters, path);
if (entries.some(entry => entry.world !== world)) {
path = undefined;
throw (0, errors.i4)("WORLD_OTHER", `expected a journal of the world ${world}, found entries of another`);
}
const holder = (0, lock.Kd)((await parameters.get([ paths.lock ])).get(paths.lock));
const {unfinished: unfinished, restore: restore} = (0, progress.j)(entries);
const points = await readPoints(ask, restore);
const complete = points.length === restore.length;
const held = holder !== undefined && holder.run !== ask.run && holder.expires > target.clock.now();
return {
known: {
points: points,
complete: complete
},
journal: complete ? "read" : "unreadable",
othersWriting: held || unfinished !== undefined && ask.quiet !== true,
path: path,
lost: lost,
next: entries.length + 1
};
} catch {
return {
known: changes_safe.G,
journal: "unreadable",
othersWriting: true,
path: path,
lost: lost,
next: 1
};
}
}
async function readPoints({target: target, world: world}, kept) {
const answers = await Promise.allSettled(kept.map(each => (0, restore_point.z)(target.parameters, each.restore, world)));
const points = [];
for (const [index, answer] of answers.entries()) {
const from = kept[index];
if (answer.status === "rejected" || answer.value.phase !== from?.phase || answer.value.plan !== from.plan) break;
points.push(answer.value);
}
return points;
}
async function note(ask, memory, entry) {
const {world: world, planDigest: plan, commit: commit, run: run, only: only, target: target} = ask;
const {parameters: parameters} = target;
const whole = {
...entry,
world: world,
plan: plan,
commit: commit,
run: run,
at: target.clock.now(),
...only ? {
switches: [ ...new Set(only.map(rollback_scope.DG)) ]
} : {}
};
try {
const path = memory.path ?? (memory.lost && entry.type === "rolled-back" ? await begun(ask) : undefined);
if (path === undefined) return false;
memory.next = await (0, journal_entries.BC)(parameters, path, whole, memory.next) + 1;
return true;
} catch {
return false;
}
}
async function begun({plan: plan, target: target}) {
const paths = (0, journal_paths.w)(plan.system);
return paths.journal(await (0, journal_cutover.yY)(target.parameters, paths, await (0, 
journal_cutover.Jn)(target.parameters, paths)));
}
async function rollBack({only: named, ...whole}) {
const only = (0, rollback_scope.Bx)(whole.plan, named);
const ask = only ? {
...whole,
only: only
} : whole;
const {plan: plan, target: target, report: report} = ask;
const {clock: clock} = target;
const scope = (0, rollback_scope.Od)(plan, only);
const built = scope.switches.flatMap(one => (0, address.QC)(plan, one) ?? []);
const elapsed = () => Math.max(0, clock.now() - ask.startedAt);
const {results: results, safeMs: safeMs, tell: tell} = ledger(plan, scope.switches, elapsed);
let killMs = elapsed();
const epoch = await (0, cut_off.qG)(ask, built, (one, result, reason) => {
killMs = elapsed();
const told = tell(one, result, reason);
report?.({
type: "kill",
result: told,
ms: killMs
});
});
report?.({
type: "fence",
raised: epoch !== undefined
});
const memory = await remember(ask, epoch);
report?.({
type: "known",
journal: memory.journal
});
const begun = only || memory.lost ? true : await note(ask, memory, {
type: "rollback-begun"
});
const lists = await (0, rollback_scope.a9)(plan, scope, target);
const ground = {
plan: plan,
known: memory.known,
taken: lists.taken
};
const safe = new Map(built.map(one => [ one.id, lists.safe.get(one.id) ?? (0, changes_safe.p)(one, memory.known) ]));
for (const group of newestFirst(plan, built.filter(one => one.kill !== true))) {
await (0, direction._)(group, safe, ground, target, (one, result, reason) => {
const told = tell(one, result, reason);
report?.({
type: "switch",
result: told
});
});
}
const back = await readBack(ask, built, safe, {
epoch: epoch,
othersWriting: memory.othersWriting,
ground: ground
}, tell);
const all = [ ...results.values() ];
const verified = back.agreed && back.epoch !== undefined && all.every(each => each.reason === "MET");
const verifiedMs = elapsed();
const ended = await note(ask, memory, ending(only !== undefined, verified));
const closed = verified && back.epoch !== undefined ? await roll_back_close(ask, back.epoch) : true;
return {
verified: verified,
results: all,
killMs: killMs,
safeMs: Object.fromEntries(safeMs),
...verified ? {
verifiedMs: verifiedMs
} : {},
fenceRaised: back.epoch !== undefined,
journal: memory.journal,
journalWritten: begun && ended && closed,
manual: plan.rollback.manual,
left: scope.left.map(one => one.id)
};
}
const ending = (surgical, verified) => {
const unverified = verified ? {} : {
reason: "NOT_VERIFIED"
};
return {
type: surgical ? "surgical" : verified ? "rolled-back" : "rollback-incomplete",
...unverified
};
};
const roll_back_close = (ask, epoch) => (0, fence._e)(ask.target.parameters, (0, 
journal_paths.w)(ask.plan.system).fence, epoch, (0, cut_off.yp)(ask)).then(() => true, () => false);
function ledger(plan, scope, elapsed) {
const results = new Map;
const safeMs = new Map;
const addresses = new Map((0, address.Xm)(plan).map(one => [ one.id, (0, address.MF)((0, 
address.ci)(one)) ]));
const tell = (one, result, reason) => {
const before = results.get(one.id);
const applied = result === "already-safe" && before?.result === "applied";
const known = reason === "NOT_VERIFIED" && before !== undefined && before.reason !== "MET" ? before.reason : reason;
const address = addresses.get(one.id) ?? one.id;
const told = {
switch: one.id,
address: address,
kill: one.kill === true,
result: applied ? "applied" : result,
reason: known
};
results.set(one.id, told);
if (known !== "MET") safeMs.delete(one.id); else if (result === "applied" || !safeMs.has(one.id)) safeMs.set(one.id, elapsed());
return told;
};
for (const one of scope) tell(one, "unknown", (0, address.QC)(plan, one) ? "NOT_VERIFIED" : "NOT_BUILT");
return {
results: results,
safeMs: safeMs,
tell: tell
};
}
},
93107: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
P: () => runFor,
d: () => setByCommand
});
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
var _running_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68995);
var _guard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25171);
const POLL_MS = 5e3;
async function setByCommand(change, {on: on, clock: clock, guard: guard, signal: signal}) {
const {one: one, from: from, to: to, safe: safe} = change;
if (to === undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("NOT_BUILT", `expected a value for ${one.id}; a command does not remove`);
await guard.before(signal);
const now = await (0, _running_js__WEBPACK_IMPORTED_MODULE_2__.K)(on.http, one.reads, signal);
if (now !== from) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("CONFLICT", `expected ${one.id} to stand as the restore point saw it, found another value`);
if (now === to) return;
const failed = await runFor(one, to, {
...on,
clock: clock
}).then(() => undefined, error => ({
error: error
}));
const fence = await guard.raised();
if (fence) {
const back = (0, _guard_js__WEBPACK_IMPORTED_MODULE_0__.P)(fence, one.id) ? safe : from;
if (back !== undefined) await runFor(one, back, {
...on,
clock: clock
});
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("FENCED", `expected the fence to stand after the command of ${one.id}, found it raised; it was taken back`);
}
if (failed) throw failed.error;
}
async function runFor(one, value, {commands: commands, http: http, secrets: secrets, clock: clock}) {
const env = {};
for (const [name, secret] of Object.entries(one.secrets)) env[name] = await secrets.value(secret);
const until = clock.now() + one.deadline;
const ended = await commands.run({
argv: one.run.map(word => word.replaceAll("{value}", value)),
deadline: one.deadline,
env: env
});
if (ended.timedOut) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("TIMEOUT", `expected the command ${one.command} to end in its deadline, found it running`);
if (ended.exit !== 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("COMMAND_FAILED", `expected the command ${one.command} to exit with 0, found another end`);
for (;;) {
const seen = await (0, _running_js__WEBPACK_IMPORTED_MODULE_2__.K)(http, one.reads).then(text => ({
text: text
}), error => ({
error: error
}));
if ("text" in seen && seen.text === value) return;
if (clock.now() + POLL_MS > until) {
if ("error" in seen) throw seen.error;
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("READ_BACK_DIFFERS", `expected what runs to say the new value of ${one.id}, found another`);
}
await clock.sleep(POLL_MS);
}
}
},
11324: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
HC: () => replace,
SD: () => variableIn,
Zu: () => merged,
gu: () => settled
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
const UPDATE_DEADLINE_MS = 18e4;
const POLL_MS = 1e3;
const TRIES = 6;
async function settled(functions, clock, name, signal) {
const deadline = clock.now() + UPDATE_DEADLINE_MS;
for (;;) {
const now = await functions.configuration(name, signal);
if (!now) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.i4)("NOT_FOUND", "expected the function to exist, found none");
if (now.update !== "InProgress") return now;
if (clock.now() >= deadline) {
const limit = UPDATE_DEADLINE_MS / 1e3;
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.i4)("TIMEOUT", `expected the function\u2019s update to end within ${limit} s, found it still in progress`);
}
await clock.sleep(POLL_MS, signal);
}
}
async function replace(functions, clock, name, merge, alias, signal) {
let wrote = false;
for (let tries = 1; ;tries += 1) {
let now = await settled(functions, clock, name, signal);
const wanted = merge(now.variables);
try {
if (now.update === "Failed" || !same(wanted, now.variables)) {
signal?.throwIfAborted();
await functions.replaceVariables(name, wanted, now.revision);
wrote = true;
now = await settled(functions, clock, name, signal);
if (now.update === "Failed") throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.i4)("UPDATE_FAILED", "expected the function\u2019s update to succeed, found it failed");
}
const moved = alias !== undefined && await moveAlias(functions, name, alias, now);
return wrote || moved;
} catch (error) {
const conflict = (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.oh)(error) && (error.code === "REVISION_CONFLICT" || error.code === "UPDATE_IN_PROGRESS");
if (!conflict || tries >= TRIES) throw error;
await clock.sleep(200 * tries, signal);
}
}
}
async function moveAlias(functions, name, alias, latest) {
const found = await functions.alias(name, alias);
if (!found) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.i4)("NOT_FOUND", "expected the alias that production invokes, found none");
const live = await functions.configuration(`${name}:${alias}`);
if (live && same(live.variables, latest.variables)) return false;
const version = await functions.publish(name, latest.revision);
await functions.point(name, alias, version, found.revision);
return true;
}
const variableIn = (variables, name) => Object.hasOwn(variables, name) ? variables[name] : undefined;
function merged(now, wanted) {
const next = {
...now
};
for (const [name, value] of wanted) {
if (value === undefined) delete next[name]; else next[name] = value;
}
return next;
}
const same = (a, b) => {
const keys = Object.keys(a);
return keys.length === Object.keys(b).length && keys.every(key => variableIn(b, key) === a[key]);
};
},
25171: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => guardOf,
P: () => isCovered
});
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
var _journal_fence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44193);
var _journal_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96381);
function guardOf(parameters, paths, epoch, held) {
return {
async before(signal) {
const found = await parameters.get([ paths.fence, paths.lock ], signal);
if ((0, _journal_fence_js__WEBPACK_IMPORTED_MODULE_0__.xn)(found.get(paths.fence)).epoch !== epoch) {
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("FENCED", "expected the fence as it stood when this run began, found it raised");
}
if ((0, _journal_lock_js__WEBPACK_IMPORTED_MODULE_1__.Kd)(found.get(paths.lock))?.owner !== held.owner) {
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("LOCK_LOST", "expected to hold the lock, found another owner or none");
}
},
async raised(signal) {
const fence = (0, _journal_fence_js__WEBPACK_IMPORTED_MODULE_0__.xn)((await parameters.get([ paths.fence ], signal)).get(paths.fence));
if (fence.epoch === epoch) return undefined;
return fence.epoch === epoch + 1 ? fence : {
...fence,
scope: "all"
};
}
};
}
function isCovered(fence, id) {
return fence.scope === "all" || fence.scope.includes(id);
}
},
13854: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
P: () => SHORT_PAUSE_MS,
i: () => LONGEST_WRITE_MS
});
const LONGEST_WRITE_MS = 16e3;
const SHORT_PAUSE_MS = 500;
},
11518: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
a: () => makeSafe,
j: () => standsSafe
});
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
var _running_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68995);
var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93107);
var _function_update_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11324);
const LOOK_MS = 1e3;
async function makeSafe(switches, safe, on, said) {
const functions = [ ...new Set(switches.flatMap(one => "function" in one ? one.function : [])) ];
const parameters = switches.flatMap(one => "parameter" in one ? one : []);
await Promise.all([ ...parameters.map(one => makeParameterSafe(one, safe.get(one.id), on, said)), ...functions.map(name => makeFunctionSafe(name, switches, safe, on, said)), ...switches.flatMap(one => "run" in one ? makeCommandedSafe(one, safe.get(one.id), on, said) : []) ]);
}
async function makeParameterSafe(one, safe, {parameters: parameters}, said) {
if (safe === undefined || "leave" in safe) return;
const name = one.parameter;
const looked = await parameters.get([ name ], AbortSignal.timeout(LOOK_MS)).then(found => ({
seen: found.get(name)
}), () => undefined);
if (looked && looked.seen?.value === safe.set) return said(one, "already-safe", "MET");
try {
if (safe.set === undefined) await parameters.remove(name); else await parameters.put({
name: name,
value: safe.set,
type: looked?.seen?.type ?? one.type ?? "String",
mode: "overwrite"
});
said(one, "applied", "MET");
} catch (error) {
said(one, "failed", (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.iS)(error).code);
}
}
async function makeCommandedSafe(one, safe, on, said) {
if (safe === undefined || "leave" in safe) return;
try {
if (safe.set === undefined) return said(one, "failed", "NOT_BUILT");
const runs = await (0, _running_js__WEBPACK_IMPORTED_MODULE_2__.K)(on.http, one.reads, AbortSignal.timeout(LOOK_MS)).catch(() => undefined);
if (runs === safe.set) return said(one, "already-safe", "MET");
await (0, _command_js__WEBPACK_IMPORTED_MODULE_0__.P)(one, safe.set, on);
said(one, "applied", "MET");
} catch (error) {
said(one, "failed", (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.iS)(error).code);
}
}
async function makeFunctionSafe(name, switches, safe, {functions: functions, clock: clock}, said) {
const wanted = switches.flatMap(one => {
const value = safe.get(one.id);
return "variable" in one && one.function === name && value && "set" in value ? [ {
one: one,
value: value.set
} ] : [];
});
if (wanted.length === 0) return;
const alias = wanted.find(({one: one}) => one.alias !== undefined)?.one.alias;
const stood = new Map;
try {
const wrote = await (0, _function_update_js__WEBPACK_IMPORTED_MODULE_3__.HC)(functions, clock, name, now => {
for (const {one: one} of wanted) if (!stood.has(one.id)) stood.set(one.id, (0, _function_update_js__WEBPACK_IMPORTED_MODULE_3__.SD)(now, one.variable));
return (0, _function_update_js__WEBPACK_IMPORTED_MODULE_3__.Zu)(now, wanted.map(({one: one, value: value}) => [ one.variable, value ]));
}, alias);
const differed = wanted.some(({one: one, value: value}) => stood.get(one.id) !== value);
for (const {one: one, value: value} of wanted) {
const applied = wrote && (stood.get(one.id) !== value || !differed);
said(one, applied ? "applied" : "already-safe", "MET");
}
} catch (error) {
for (const {one: one} of wanted) said(one, "failed", (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.iS)(error).code);
}
}
function standsSafe(standing, safe) {
if (!standing || "failed" in standing || !safe) return false;
if ("leave" in safe) return true;
return standing.unsettled === undefined && standing.value === safe.set;
}
},
33526: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => goOn
});
function goOn(say) {
for (const signal of [ "SIGINT", "SIGTERM", "SIGHUP" ]) process.on(signal, () => say("the rollback goes on; it ends by itself"));
}
},
30370: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
j: () => liveLine
});
var _report_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36812);
function liveLine(print) {
return event => {
switch (event.type) {
case "tick":
if (event.tick.of > 1) print(`\u2026 ${event.tick.gate}: ${(0, _report_lines_js__WEBPACK_IMPORTED_MODULE_0__.Iy)(event.tick)}`);
break;

case "progress":
print(`\u2026 ${event.progress.gate}: ${(0, _report_lines_js__WEBPACK_IMPORTED_MODULE_0__.oz)(event.progress)}`);
break;

case "lock":
print(event.takenOverFrom === undefined ? "\u2026 lock taken" : `\u2026 lock taken over from the dead run ${event.takenOverFrom}`);
break;

case "restore-point":
print(`\u2026 restore point of ${event.switches} switches stored and read back`);
break;

case "writing":
for (const change of event.switches) print(`\u2026 set ${change.switch}: ${change.from} \u2192 ${change.to}`);
break;

case "written":
print(`\u2026 read back: ${event.switches.map(change => change.switch).join(", ")}`);
break;

case "no-go":
print(`\u2026 NO-GO ${event.reason}: ${event.message}; ${event.then === "nothing" ? "nothing to take back" : event.then}`);
break;

case "undone":
print("\u2026 undone: everything stands as before the phase, read back twice");
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
return event.raised ? "\u2026 fence raised: every other run is refused at its next write" : "\u2026 the fence could NOT be raised";

case "kill":
return `\u2026 kill switch ${event.result.switch}: ${event.result.result} after ${event.ms} ms`;

case "known":
return event.journal === "read" ? "\u2026 journal and restore points read" : "\u2026 journal unreadable: the declared safe values are used";

case "switch":
return `\u2026 ${event.result.switch}: ${event.result.result}${event.result.reason === "MET" ? "" : ` ${event.result.reason}`}`;

case "reading":
return `\u2026 reading ${event.round}: ${event.safe} of ${event.of} safe`;
}
}
},
43267: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R: () => refuseStranger,
e: () => runRollback
});
var roll_back = __webpack_require__(25827);
var errors = __webpack_require__(19473);
var scope = __webpack_require__(9685);
const OPEN_STATUSES = [ "in_progress", "waiting", "queued", "pending", "requested" ];
const STOP_MS = 1e4;
const ATTEMPTS = 2;
async function stopCutover(runs, system, own) {
const signal = AbortSignal.timeout(STOP_MS);
const workflow = `cutover-${system}.yml`;
const asked = await Promise.allSettled(OPEN_STATUSES.map(status => again(() => runs.open(workflow, status, signal), signal)));
const ids = asked.flatMap(each => each.status === "fulfilled" ? each.value : []);
const others = [ ...new Set(ids) ].filter(id => String(id) !== own).sort((a, b) => a - b);
const stopped = await Promise.all(others.map(run => again(() => runs.cancel(run, signal), signal).then(result => ({
run: run,
result: result,
reason: "MET"
}), thrown => ({
run: run,
result: "failed",
reason: (0, errors.iS)(thrown).code
}))));
const missing = asked.find(each => each.status === "rejected");
return {
runs: stopped,
...missing ? {
unlisted: (0, errors.iS)(missing.reason).code
} : {}
};
}
async function again(ask, signal) {
for (let attempt = 1; ;attempt += 1) {
try {
return await ask();
} catch (thrown) {
if (attempt >= ATTEMPTS || signal.aborted || (0, errors.iS)(thrown).code === "GITHUB_UNKNOWN") throw thrown;
}
}
}
function refuseStranger(plan, only) {
const names = (0, scope.zR)(plan);
if (only?.some(name => !names.includes(name))) throw (0, errors.i4)("UNKNOWN_SWITCH", `expected one of ${names.join(", ")}, found another name`);
}
async function runRollback(session, ask) {
const {loaded: loaded, target: target, world: world, run: run, clock: clock} = session;
const {plan: plan, digest: planDigest} = loaded;
refuseStranger(plan, ask.only);
const from = clock.now();
let stopping;
const done = await (0, roll_back.F)({
plan: plan,
planDigest: planDigest,
target: target,
world: world,
commit: run.commit,
run: session.runName,
startedAt: session.startedAt,
...ask.only ? {
only: ask.only
} : {},
report(event) {
if (event.type === "fence") stopping = stopCutover(target.runs, plan.system, run.id);
ask.report?.(event);
}
});
const {rolledBack: rolledBack} = await Promise.all([ __webpack_require__.e(1167), __webpack_require__.e(1231), __webpack_require__.e(4600), __webpack_require__.e(7906), __webpack_require__.e(6467) ]).then(__webpack_require__.bind(__webpack_require__, 30124));
return rolledBack(session, ask, done, {
from: from,
...stopping === undefined ? {} : {
stopped: await stopping
}
});
}
},
53945: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => incidentLink,
w: () => INCIDENT_LINK
});
var _detect_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84771);
const INCIDENT_LINK = "^https://[a-z0-9.-]{1,100}(/[A-Za-z0-9._~-]{1,60}){0,10}/?$";
function incidentLink(text) {
const typed = text.trim();
if (typed === "") return {};
if (!URL.canParse(typed)) return {
said: dropped("it is no address")
};
const {protocol: protocol, hostname: hostname, port: port, pathname: pathname, search: search, hash: hash, username: username, password: password} = new URL(typed);
if (protocol !== "https:") return {
said: dropped("it is not https")
};
if (username !== "" || password !== "") return {
said: dropped("it holds a user or a password")
};
if (port !== "") return {
said: dropped("it names a port")
};
const link = `https://${hostname}${pathname === "/" ? "" : pathname}`;
if (!new RegExp(INCIDENT_LINK).test(link) || (0, _detect_token_js__WEBPACK_IMPORTED_MODULE_0__.Dt)(link) || pathname.split("/").some(isRandom)) return {
said: dropped("its path is too long, holds signs that a record may not hold, or looks like a secret")
};
if (search === "" && hash === "") return {
link: link
};
return {
link: link,
said: "the incident link was kept without what stood after its path, which may hold a token"
};
}
const dropped = why => `the incident link was dropped: expected https, a host and a path, and ${why}; the rollback goes on without it`;
const isRandom = part => part.length >= 24 && /[0-9]/.test(part) && /[A-Za-z]/.test(part) && !part.includes("-");
},
7581: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_: () => storeRestorePoint,
z: () => readRestorePoint
});
var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80142);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
var _json_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39074);
var _stored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53057);
async function storeRestorePoint(parameters, name, point, signal) {
const text = (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)(point);
await (0, _stored_js__WEBPACK_IMPORTED_MODULE_1__.Y6)(parameters, name, text, signal);
if (await (0, _stored_js__WEBPACK_IMPORTED_MODULE_1__.X)(parameters, name, signal) !== text) {
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("RESTORE_POINT_UNWRITTEN", "expected the restore point to read back as written, found another text");
}
}
async function readRestorePoint(parameters, name, world, signal) {
const text = await (0, _stored_js__WEBPACK_IMPORTED_MODULE_1__.X)(parameters, name, signal);
if (text === undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("NOT_FOUND", "expected a restore point, found none under its name");
const data = (0, _json_object_js__WEBPACK_IMPORTED_MODULE_3__.o)(text, "a restore point");
const {plan: plan, phase: phase, takenAt: takenAt, before: before} = data;
if (data["world"] !== world) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("RESTORE_POINT_OTHER", `expected a restore point of the world ${world}, found one of another`);
if (typeof plan !== "string" || typeof phase !== "string" || typeof takenAt !== "number" || !Array.isArray(before)) {
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("RESPONSE_INVALID", "expected a restore point with plan, phase, takenAt and before");
}
return {
world: world,
plan: plan,
phase: phase,
takenAt: takenAt,
before: before.map(beforeOf)
};
}
function beforeOf(data) {
if (data !== null && typeof data === "object") {
const {switch: id, value: value, version: version} = data;
if (typeof id === "string" && (typeof value === "string" || value === null)) {
return typeof version === "number" ? {
switch: id,
value: value,
version: version
} : {
switch: id,
value: value
};
}
}
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("RESPONSE_INVALID", "expected each value of a restore point to name its switch");
}
},
71545: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => isLeft
});
function isLeft(plan, {id: id, kill: kill}) {
const steps = (plan.rollback.steps ?? []).flatMap(step => "set" in step && Object.hasOwn(step.set, id) ? step : []);
return kill !== true && steps.length > 0 && steps.every(step => step.optional === true);
}
},
29689: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
qG: () => cutOff,
xl: () => raise,
yp: () => raiseOf
});
var _changes_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98397);
var _journal_fence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44193);
var _journal_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3476);
var _direction_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45016);
var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9685);
async function cutOff(ask, switches, said) {
const kills = switches.filter(one => one.kill === true);
const safe = new Map(kills.map(one => [ one.id, (0, _changes_safe_js__WEBPACK_IMPORTED_MODULE_0__.p)(one, _changes_safe_js__WEBPACK_IMPORTED_MODULE_0__.G) ]));
const [epoch] = await Promise.all([ raise(ask), (0, _direction_js__WEBPACK_IMPORTED_MODULE_2__._)(kills, safe, {
plan: ask.plan,
known: _changes_safe_js__WEBPACK_IMPORTED_MODULE_0__.G
}, ask.target, said) ]);
return epoch;
}
function raiseOf({only: only, run: run, target: target, world: world}) {
return {
scope: only ? [ ...new Set(only.map(_scope_js__WEBPACK_IMPORTED_MODULE_3__.DG)) ] : "all",
run: run,
at: target.clock.now(),
world: world
};
}
async function raise(ask) {
return (0, _journal_fence_js__WEBPACK_IMPORTED_MODULE_1__.Sq)(ask.target.parameters, (0, 
_journal_paths_js__WEBPACK_IMPORTED_MODULE_4__.w)(ask.plan.system).fence, raiseOf(ask)).catch(() => undefined);
}
},
45016: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => isBack,
_: () => setSafe
});
var _changes_make_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11518);
var _members_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40055);
function isBack(one, safe, {plan: plan, known: known, taken: taken}) {
if ("leave" in safe) return true;
const list = taken?.get(one.id);
if (list !== undefined) return isShorter(safe.set, list);
if (typeof one.safe === "object") return safe.set === undefined;
if (one.safe !== "previous") return safe.set === one.safe;
const before = known.points.flatMap(point => point.before).find(each => each.switch === one.id);
const nothing = before !== undefined && (before.value === null || before.value.trim() === "");
if (safe.set === undefined) return nothing && one.limits === undefined;
if (safe.set.trim() === "") return false;
return before !== undefined && before.value === safe.set || safe.set === one.else && !forward(plan, one).includes(safe.set);
}
async function setSafe(switches, safe, ground, on, said) {
const back = switches.filter(one => {
const value = safe.get(one.id);
return value === undefined || isBack(one, value, ground);
});
for (const one of switches) if (!back.includes(one)) said(one, "failed", "DIRECTION_REFUSED");
await (0, _changes_make_safe_js__WEBPACK_IMPORTED_MODULE_0__.a)(back, safe, on, said);
}
function isShorter(text, {out: out, stood: stood}) {
const members = text === undefined ? undefined : (0, _members_js__WEBPACK_IMPORTED_MODULE_1__.l)(text);
return members?.every(member => stood.includes(member) && !out.includes(member)) === true;
}
function forward(plan, one) {
return plan.phases.flatMap(phase => (phase.steps ?? []).flatMap(step => {
const value = "set" in step && Object.hasOwn(step.set, one.id) ? step.set[one.id] : undefined;
return typeof value === "string" ? [ value ] : [];
}));
}
},
9685: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Bx: () => withoutPhases,
DG: () => idIn,
Od: () => scopeOf,
a9: () => withoutTaken,
zR: () => scopeNames
});
var _changes_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32926);
var _changes_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29112);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
var _members_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40055);
var _plan_left_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71545);
const idIn = name => name.split(":", 1)[0] ?? "";
const PHASE = "phase:";
function scopeNames(plan) {
return [ ...switchNames(plan), ...plan.phases.flatMap(({id: id}) => setBy(plan, id).length > 0 ? [ `${PHASE}${id}` ] : []) ];
}
function withoutPhases(plan, only) {
if (!only) return undefined;
const names = scopeNames(plan);
return [ ...new Set(only.flatMap(name => name.startsWith(PHASE) && names.includes(name) ? setBy(plan, name.slice(PHASE.length)) : [ name ])) ];
}
function setBy(plan, phase) {
const steps = plan.phases.find(each => each.id === phase)?.steps ?? [];
const ids = steps.flatMap(step => "set" in step ? Object.keys(step.set) : []);
return plan.switches.map(({id: id}) => id).filter(id => ids.includes(id));
}
function switchNames(plan) {
return plan.switches.flatMap(one => [ one.id, ..."list" in one ? (one.members ?? []).map(member => `${one.id}:${member}`) : [] ]);
}
function scopeOf(plan, only) {
const names = switchNames(plan);
if (only && (only.length === 0 || only.some(name => !names.includes(name)))) throw (0, 
_errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("UNKNOWN_SWITCH", "expected switches of the plan to roll back, found another name or none");
if (!only) {
const left = plan.switches.filter(one => (0, _plan_left_js__WEBPACK_IMPORTED_MODULE_3__.O)(plan, one));
return {
switches: plan.switches.filter(one => !left.includes(one)),
taken: new Map,
left: left
};
}
const whole = only.filter(name => !name.includes(":"));
const taken = new Map;
for (const name of only) {
const id = idIn(name);
if (id !== name && !whole.includes(id)) taken.set(id, [ ...taken.get(id) ?? [], name.slice(id.length + 1) ]);
}
return {
switches: plan.switches.filter(one => only.some(name => idIn(name) === one.id)),
taken: taken,
left: []
};
}
async function withoutTaken(plan, scope, on) {
const lists = scope.switches.flatMap(one => {
const built = scope.taken.has(one.id) ? (0, _changes_address_js__WEBPACK_IMPORTED_MODULE_0__.QC)(plan, one) : undefined;
return built ? [ built ] : [];
});
if (lists.length === 0) return NOTHING_TAKEN;
const reading = await (0, _changes_read_js__WEBPACK_IMPORTED_MODULE_1__.nV)(lists, on);
const safe = new Map;
const taken = new Map;
for (const {id: id} of lists) {
const found = reading.get(id);
const stood = (!found || "failed" in found || found.value === undefined ? undefined : (0, 
_members_js__WEBPACK_IMPORTED_MODULE_4__.l)(found.value)) ?? [];
const out = scope.taken.get(id) ?? [];
safe.set(id, {
set: (0, _members_js__WEBPACK_IMPORTED_MODULE_4__.s)(stood.filter(member => !out.includes(member)))
});
taken.set(id, {
out: out,
stood: stood
});
}
return {
safe: safe,
taken: taken
};
}
const NOTHING_TAKEN = {
safe: new Map,
taken: new Map
};
}
};
