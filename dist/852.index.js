export const id = 852;

export const ids = [ 852 ];

export const modules = {
32926: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
MF: () => sayAddress,
QC: () => builtOf,
Xm: () => builtSwitches,
ci: () => addressOf
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73110);
var _members_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40055);
function builtSwitches(plan) {
return plan.switches.flatMap(one => builtOf(plan, one) ?? []);
}
function builtOf(plan, one) {
if ("parameter" in one || "function" in one) return one;
if ("list" in one) return listed(one);
return "version_of" in one ? commanded(plan, one) : undefined;
}
function listed(one) {
const {safe: safe, members: members, ...rest} = one;
const text = typeof safe === "object" && "members" in safe ? (0, _members_js__WEBPACK_IMPORTED_MODULE_1__.s)(safe.members) : safe;
return {
...rest,
parameter: one.list,
type: "String",
safe: text,
members: members
};
}
function commanded(plan, one) {
const {by: by, ...rest} = one;
const command = plan.commands?.find(each => each.id === by);
const applied = command?.applied;
if (!command || applied?.kind !== "release-identity") return undefined;
return {
...rest,
command: command.id,
run: command.run,
secrets: command.secrets ?? {},
deadline: (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(command.deadline),
sets: plan.phases.flatMap(phase => (phase.steps ?? []).flatMap(step => {
const value = "set" in step && Object.hasOwn(step.set, one.id) ? step.set[one.id] : undefined;
return typeof value === "string" ? [ value ] : [];
})),
reads: {
url: applied.url,
path: applied.path,
...applied.credential === undefined ? {} : {
credential: applied.credential
}
}
};
}
function addressOf(one) {
if ("run" in one) return {
in: "command",
command: one.command,
reads: one.reads
};
if ("parameter" in one) return {
in: "parameter",
name: one.parameter,
type: one.type ?? "String"
};
return {
in: "function",
function: one.function,
variable: one.variable,
...one.alias === undefined ? {} : {
alias: one.alias
}
};
}
function sayAddress(address) {
if (address.in === "command") return `command ${address.command}`;
return address.in === "parameter" ? address.name : `${address.function}:${address.variable}`;
}
},
29112: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E3: () => allRead,
nV: () => readSwitches,
vd: () => allSettled
});
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
var _running_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68995);
var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32926);
async function readSwitches(switches, on, signal) {
const addresses = switches.map(one => [ one.id, (0, _address_js__WEBPACK_IMPORTED_MODULE_0__.ci)(one) ]);
const names = addresses.flatMap(([, each]) => each.in === "parameter" ? each.name : []);
const functions = addresses.flatMap(([, each]) => each.in === "function" ? [ each.function, ...liveName(each) ] : []);
const commanded = addresses.flatMap(([id, each]) => each.in === "command" ? [ [ id, each.reads ] ] : []);
const [parameters, configurations, running] = await Promise.all([ readParameters(names, on, signal), readEach(functions, name => on.functions.configuration(name, signal)), Promise.all(commanded.map(async ([id, reads]) => [ id, await (0, 
_running_js__WEBPACK_IMPORTED_MODULE_1__.K)(on.http, reads, signal).then(value => ({
value: value
}), failed => ({
failed: failed
})) ])) ]);
const answers = new Map(running);
return new Map(addresses.map(([id, address]) => {
if (address.in === "command") return [ id, answers.get(id) ?? {
failed: undefined
} ];
if (address.in === "parameter") return [ id, parameterStanding(parameters.get(address.name)) ];
return [ id, variableStanding(address, configurations) ];
}));
}
const liveName = address => address.alias === undefined ? [] : [ `${address.function}:${address.alias}` ];
async function readParameters(names, {parameters: parameters}, signal) {
if (names.length === 0) return new Map;
try {
const found = await parameters.get(names, signal);
return new Map(names.map(name => [ name, {
value: found.get(name)
} ]));
} catch (failed) {
if (names.length === 1 || signal?.aborted) return new Map(names.map(name => [ name, {
failed: failed
} ]));
return readEach(names, async name => (await parameters.get([ name ], signal)).get(name));
}
}
async function readEach(names, read) {
const distinct = [ ...new Set(names) ];
const answers = await Promise.allSettled(distinct.map(read));
return new Map(distinct.map((name, index) => {
const answer = answers[index];
return [ name, answer?.status === "fulfilled" ? {
value: answer.value
} : {
failed: answer?.reason
} ];
}));
}
function parameterStanding(found) {
if (!found || "failed" in found) return {
failed: found?.failed
};
return found.value ? {
value: found.value.value,
version: found.value.version
} : {
value: undefined
};
}
function variableStanding(address, all) {
const found = all.get(address.function);
if (!found || "failed" in found) return {
failed: found?.failed
};
if (!found.value) return {
failed: (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("NOT_FOUND", "expected the function to exist, found none")
};
const value = variableOf(found.value, address.variable);
if (found.value.update === "InProgress") return {
value: value,
unsettled: "UPDATE_IN_PROGRESS"
};
if (found.value.update === "Failed") return {
value: value,
unsettled: "UPDATE_FAILED"
};
for (const name of liveName(address)) {
const live = all.get(name);
if (!live || "failed" in live) return {
failed: live?.failed
};
if (!live.value) return {
failed: (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("NOT_FOUND", "expected the alias that production invokes, found none")
};
if (variableOf(live.value, address.variable) !== value) return {
value: value,
unsettled: "READ_BACK_DIFFERS"
};
}
return {
value: value
};
}
const variableOf = ({variables: variables}, name) => Object.hasOwn(variables, name) ? variables[name] : undefined;
function allRead(reading) {
const all = new Map;
for (const [id, standing] of reading) {
if ("failed" in standing) throw standing.failed;
all.set(id, standing);
}
return all;
}
function allSettled(reading) {
const all = allRead(reading);
for (const [id, {unsettled: unsettled}] of all) {
if (unsettled) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)(unsettled, `expected ${id} to run as it reads, found an update that is not applied`);
}
return all;
}
},
98397: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G: () => NOTHING_KNOWN,
p: () => safeValue
});
const NOTHING_KNOWN = {
points: [],
complete: false
};
function safeValue(one, known) {
if (typeof one.safe === "object") return {
set: undefined
};
if (one.safe !== "previous") return {
set: one.safe
};
const before = known.points.flatMap(point => point.before).find(each => each.switch === one.id);
const same = before?.value != null && "run" in one && one.sets.includes(before.value);
if (before && before.value !== null && before.value.trim() !== "" && !same) return {
set: before.value
};
if (before && one.limits === undefined && !same) return {
set: undefined
};
if (!before && known.complete) return {
leave: true
};
return {
set: one.else
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
96381: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
HJ: () => takeLock,
Kd: () => holderOf,
LH: () => renewLock,
LO: () => asHolder,
cU: () => LOCK_TTL_MS,
x_: () => releaseLock
});
var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80142);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
var _json_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39074);
const LOCK_TTL_MS = 3e5;
function holderOf(found) {
if (!found) return undefined;
const {owner: owner, run: run, phase: phase, since: since, expires: expires} = (0, 
_json_object_js__WEBPACK_IMPORTED_MODULE_1__.o)(found.value, "the lock");
if (typeof owner === "string" && typeof run === "string" && typeof phase === "string" && typeof since === "number" && typeof expires === "number") {
return {
owner: owner,
run: run,
phase: phase,
since: since,
expires: expires
};
}
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("RESPONSE_INVALID", "expected the lock to name owner, run, phase, since and expires");
}
function asHolder({owner: owner, run: run, phase: phase, now: now}) {
return {
owner: owner,
run: run,
phase: phase,
since: now,
expires: now + LOCK_TTL_MS
};
}
async function takeLock(parameters, name, wanted, signal) {
const holder = asHolder(wanted);
const value = (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)(holder);
try {
await parameters.put({
name: name,
value: value,
type: "String",
mode: "create"
}, signal);
return {
holder: holder
};
} catch (error) {
if (!(0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.oh)(error) || error.code !== "EXISTS") throw error;
}
const found = (await parameters.get([ name ], signal)).get(name);
if (!found) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("LOCKED", "expected to take the lock, found that another run had just released it; try again");
const other = holderOf(found);
if (other?.owner === wanted.owner) return {
holder: other
};
if (other && other.expires > wanted.now) {
const until = new Date(other.expires).toISOString();
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("LOCKED", `expected the lock to be free, found it held by run ${other.run} in phase ${other.phase} until ${until}`);
}
const version = await parameters.put({
name: name,
value: value,
type: "String",
mode: "overwrite"
}, signal);
if (!await wasFirst(parameters, name, wanted.owner, found.version, version)) {
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("LOCKED", "expected to take over a dead run\u2019s lock, found that another run was first");
}
return other ? {
holder: holder,
takenOverFrom: other
} : {
holder: holder
};
}
async function renewLock(parameters, name, held, now, signal) {
const found = (await parameters.get([ name ], signal)).get(name);
if (!found || holderOf(found)?.owner !== held.owner) {
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("LOCK_LOST", "expected to hold the lock, found another owner or none");
}
const holder = {
...held,
expires: now + LOCK_TTL_MS
};
const version = await parameters.put({
name: name,
value: (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)(holder),
type: "String",
mode: "overwrite"
}, signal);
if (!await wasFirst(parameters, name, held.owner, found.version, version)) {
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("LOCK_LOST", "expected to renew the lock, found that another run had just taken it over");
}
return holder;
}
async function wasFirst(parameters, name, owner, seen, written) {
if (written === seen + 1) return true;
const winner = written > seen ? await parameters.at(name, seen + 1) : undefined;
if (winner && holderOf(winner)?.owner === owner) return true;
const now = (await parameters.get([ name ])).get(name);
if (holderOf(now)?.owner !== owner) return false;
if (winner) await parameters.put({
name: name,
value: winner.value,
type: "String",
mode: "overwrite"
}); else await parameters.remove(name);
return false;
}
async function releaseLock(parameters, name, held, now, signal) {
const holder = holderOf((await parameters.get([ name ], signal)).get(name));
if (holder?.owner !== held.owner || holder.expires <= now) return false;
return parameters.remove(name, signal);
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
}
};
