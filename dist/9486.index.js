export const id = 9486;

export const ids = [ 9486 ];

export const modules = {
32926: (function(e, t, n) {
n.d(t, {
MF: () => sayAddress,
QC: () => builtOf,
Xm: () => builtSwitches,
ci: () => addressOf
});
var r = n(73110);
var a = n(40055);
function builtSwitches(e) {
return e.switches.flatMap(t => builtOf(e, t) ?? []);
}
function builtOf(e, t) {
if ("parameter" in t || "function" in t) return t;
if ("list" in t) return listed(t);
return "version_of" in t ? commanded(e, t) : void 0;
}
function listed(e) {
const {safe: t, members: n, ...r} = e;
const o = typeof t === "object" && "members" in t ? (0, a.s)(t.members) : t;
return {
...r,
parameter: e.list,
type: "String",
safe: o,
members: n
};
}
function commanded(e, t) {
const {by: n, ...a} = t;
const o = e.commands?.find(e => e.id === n);
const i = o?.applied;
if (!o || i?.kind !== "release-identity") return;
return {
...a,
command: o.id,
run: o.run,
secrets: o.secrets ?? {},
deadline: (0, r.Rz)(o.deadline),
sets: e.phases.flatMap(e => (e.steps ?? []).flatMap(e => {
const n = "set" in e && Object.hasOwn(e.set, t.id) ? e.set[t.id] : void 0;
return typeof n === "string" ? [ n ] : [];
})),
reads: {
url: i.url,
path: i.path,
...i.credential === void 0 ? {} : {
credential: i.credential
}
}
};
}
function addressOf(e) {
if ("run" in e) return {
in: "command",
command: e.command,
reads: e.reads
};
if ("parameter" in e) return {
in: "parameter",
name: e.parameter,
type: e.type ?? "String"
};
return {
in: "function",
function: e.function,
variable: e.variable,
...e.alias === void 0 ? {} : {
alias: e.alias
}
};
}
function sayAddress(e) {
if (e.in === "command") return `command ${e.command}`;
return e.in === "parameter" ? e.name : `${e.function}:${e.variable}`;
}
}),
29112: (function(e, t, n) {
n.d(t, {
E3: () => allRead,
nV: () => readSwitches,
vd: () => allSettled
});
var r = n(19473);
var a = n(68995);
var o = n(32926);
async function readSwitches(e, t, n) {
const r = e.map(e => [ e.id, (0, o.ci)(e) ]);
const i = r.flatMap(([, e]) => e.in === "parameter" ? e.name : []);
const s = r.flatMap(([, e]) => e.in === "function" ? [ e.function, ...liveName(e) ] : []);
const c = r.flatMap(([e, t]) => t.in === "command" ? [ [ e, t.reads ] ] : []);
const [u, l, d] = await Promise.all([ readParameters(i, t, n), readEach(s, e => t.functions.configuration(e, n)), Promise.all(c.map(async ([e, r]) => [ e, await (0, 
a.K)(t.http, r, n).then(e => ({
value: e
}), e => ({
failed: e
})) ])) ]);
const f = new Map(d);
return new Map(r.map(([e, t]) => {
if (t.in === "command") return [ e, f.get(e) ?? {
failed: void 0
} ];
if (t.in === "parameter") return [ e, parameterStanding(u.get(t.name)) ];
return [ e, variableStanding(t, l) ];
}));
}
const liveName = e => e.alias === void 0 ? [] : [ `${e.function}:${e.alias}` ];
async function readParameters(e, {parameters: t}, n) {
if (e.length === 0) return new Map;
try {
const r = await t.get(e, n);
return new Map(e.map(e => [ e, {
value: r.get(e)
} ]));
} catch (r) {
if (e.length === 1 || n?.aborted) return new Map(e.map(e => [ e, {
failed: r
} ]));
return readEach(e, async e => (await t.get([ e ], n)).get(e));
}
}
async function readEach(e, t) {
const n = [ ...new Set(e) ];
const r = await Promise.allSettled(n.map(t));
return new Map(n.map((e, t) => {
const n = r[t];
return [ e, n?.status === "fulfilled" ? {
value: n.value
} : {
failed: n?.reason
} ];
}));
}
function parameterStanding(e) {
if (!e || "failed" in e) return {
failed: e?.failed
};
return e.value ? {
value: e.value.value,
version: e.value.version
} : {
value: void 0
};
}
function variableStanding(e, t) {
const n = t.get(e.function);
if (!n || "failed" in n) return {
failed: n?.failed
};
if (!n.value) return {
failed: (0, r.i4)("NOT_FOUND", "expected the function to exist, found none")
};
const a = variableOf(n.value, e.variable);
if (n.value.update === "InProgress") return {
value: a,
unsettled: "UPDATE_IN_PROGRESS"
};
if (n.value.update === "Failed") return {
value: a,
unsettled: "UPDATE_FAILED"
};
for (const n of liveName(e)) {
const o = t.get(n);
if (!o || "failed" in o) return {
failed: o?.failed
};
if (!o.value) return {
failed: (0, r.i4)("NOT_FOUND", "expected the alias that production invokes, found none")
};
if (variableOf(o.value, e.variable) !== a) return {
value: a,
unsettled: "READ_BACK_DIFFERS"
};
}
return {
value: a
};
}
const variableOf = ({variables: e}, t) => Object.hasOwn(e, t) ? e[t] : void 0;
function allRead(e) {
const t = new Map;
for (const [n, r] of e) {
if ("failed" in r) throw r.failed;
t.set(n, r);
}
return t;
}
function allSettled(e) {
const t = allRead(e);
for (const [e, {unsettled: n}] of t) if (n) throw (0, r.i4)(n, `expected ${e} to run as it reads, found an update that is not applied`);
return t;
}
}),
98397: (function(e, t, n) {
n.d(t, {
G: () => r,
p: () => safeValue
});
const r = {
points: [],
complete: false
};
function safeValue(e, t) {
if (typeof e.safe === "object") return {
set: void 0
};
if (e.safe !== "previous") return {
set: e.safe
};
const n = t.points.flatMap(e => e.before).find(t => t.switch === e.id);
const r = n?.value != null && "run" in e && e.sets.includes(n.value);
if (n && n.value !== null && n.value.trim() !== "" && !r) return {
set: n.value
};
if (n && e.limits === void 0 && !r) return {
set: void 0
};
if (!n && t.complete) return {
leave: true
};
return {
set: e.else
};
}
}),
53945: (function(e, t, n) {
n.d(t, {
h: () => incidentLink,
w: () => a
});
var r = n(84771);
const a = "^https://[a-z0-9.-]{1,100}(/[A-Za-z0-9._~-]{1,60}){0,10}/?$";
function incidentLink(e) {
const t = e.trim();
if (t === "") return {};
if (!URL.canParse(t)) return {
said: dropped("it is no address")
};
const {protocol: n, hostname: o, port: i, pathname: s, search: c, hash: u, username: l, password: d} = new URL(t);
if (n !== "https:") return {
said: dropped("it is not https")
};
if (l !== "" || d !== "") return {
said: dropped("it holds a user or a password")
};
if (i !== "") return {
said: dropped("it names a port")
};
const f = `https://${o}${s === "/" ? "" : s}`;
if (!new RegExp(a).test(f) || (0, r.Dt)(f) || s.split("/").some(isRandom)) return {
said: dropped("its path is too long, holds signs that a record may not hold, or looks like a secret")
};
if (c === "" && u === "") return {
link: f
};
return {
link: f,
said: "the incident link was kept without what stood after its path, which may hold a token"
};
}
const dropped = e => `the incident link was dropped: expected https, a host and a path, and ${e}; the rollback goes on without it`;
const isRandom = e => e.length >= 24 && /[0-9]/.test(e) && /[A-Za-z]/.test(e) && !e.includes("-");
}),
61938: (function(e, t, n) {
n.d(t, {
Jn: () => newestCutover,
U$: () => currentCutover,
g7: () => findCutover,
yY: () => beginCutover
});
var r = n(80142);
var a = n(19473);
var o = n(39074);
var i = n(44193);
async function findCutover(e, t, n, r) {
const a = await pointer(e, t, r);
if (a !== void 0) return {
id: a,
lost: false
};
if (!await leftTraces(e, t, n, r)) return {
id: void 0,
lost: false
};
const o = await pointer(e, t, r);
return {
id: o,
lost: o === void 0
};
}
async function currentCutover(e, t, n) {
const {id: r, lost: o} = await findCutover(e, t, void 0, n);
if (o) throw (0, a.i4)("JOURNAL_UNREADABLE", "expected the cutover that was begun here to be named, found its name lost");
return r;
}
async function newestCutover(e, t) {
const n = (await e.list(`${t.root}/journal`)).flatMap(({name: e}) => {
const t = /\/journal\/c([0-9]+)\//.exec(e)?.[1];
return t === void 0 ? [] : [ Number(t) ];
});
return n.length === 0 ? void 0 : `c${n.reduce((e, t) => Math.max(e, t), 0)}`;
}
async function beginCutover(e, t, n, a) {
const o = `c${n === void 0 ? 1 : Number(n.slice(1)) + 1}`;
await e.put({
name: t.cutover,
value: (0, r.$N)({
id: o
}),
type: "String",
mode: "overwrite"
}, a);
return o;
}
async function pointer(e, t, n) {
const r = (await e.get([ t.cutover ], n)).get(t.cutover);
if (!r) return;
const {id: i} = (0, o.o)(r.value, "the cutover");
if (typeof i === "string" && /^c[0-9]+$/.test(i)) return i;
throw (0, a.i4)("JOURNAL_UNREADABLE", "expected the cutover to have an id such as c3");
}
async function leftTraces(e, t, n = 0, r) {
const a = `${t.journal("c1")}/000001`;
const o = await e.get([ t.fence, t.standing, a ], r);
if (o.has(t.standing) || o.has(a)) return true;
const s = n === 0 ? o.get(t.fence) : n === 1 ? void 0 : await e.at(t.fence, n - 1, r);
if (s === void 0) return n > 1;
const {scope: c, open: u} = (0, i.xn)(s);
return u || c === "all" || c.length > 0;
}
}),
41160: (function(e, t, n) {
n.d(t, {
$2: () => readEntries,
BC: () => append
});
var r = n(80142);
var a = n(19473);
var o = n(39074);
const i = [ "phase-begun", "writing", "written", "phase-done", "phase-undone", "interrupted", "rollback-begun", "rolled-back", "rollback-incomplete", "surgical" ];
const s = /\/([0-9]{6})$/;
async function append(e, t, n, o, i) {
for (let s = o; s < o + 1e3; s += 1) {
const o = `${t}/${String(s).padStart(6, "0")}`;
const c = (0, r.$N)(dropUndefined({
...n,
seq: s
}));
try {
await e.put({
name: o,
value: c,
type: "String",
mode: "create"
}, i);
return s;
} catch (e) {
if (!(0, a.oh)(e) || e.code !== "EXISTS") throw e;
}
if ((await e.get([ o ], i)).get(o)?.value === c) return s;
}
throw (0, a.i4)("JOURNAL_UNREADABLE", "expected a free number in the journal, found a thousand taken");
}
async function readEntries(e, t, n) {
const r = [ ...await e.list(t, n) ].filter(e => s.test(e.name)).sort((e, t) => e.name.localeCompare(t.name));
return r.map((e, t) => {
const n = entryOf(e.value);
if (!e.name.endsWith(`/${String(t + 1).padStart(6, "0")}`) || n.seq !== t + 1) throw (0, 
a.i4)("JOURNAL_UNREADABLE", `expected entry ${t + 1} of the journal, found another number`);
return n;
});
}
function entryOf(e) {
const t = (0, o.o)(e, "a journal entry");
const {seq: n, type: r, world: s, plan: c, commit: u, run: l, at: d, phase: f, switches: p, restore: h} = t;
const v = i.find(e => e === r);
const w = v && (s === "production" || s === "rehearsal") && [ c, u, l ].every(e => typeof e === "string") && [ n, d ].every(e => typeof e === "number") && [ f, h ].every(e => e === void 0 || typeof e === "string") && (p === void 0 || Array.isArray(p) && p.every(e => typeof e === "string"));
if (!w) throw (0, a.i4)("JOURNAL_UNREADABLE", "expected a journal entry with seq, type, world, plan, commit, run and at");
return t;
}
const dropUndefined = e => Object.fromEntries(Object.entries(e).filter(([, e]) => e !== void 0));
}),
44193: (function(e, t, n) {
n.d(t, {
Sq: () => raiseFence,
_e: () => closeFence,
rZ: () => passFence,
xn: () => fenceOf
});
var r = n(80142);
var a = n(19473);
var o = n(39074);
function fenceOf(e) {
if (!e) return {
epoch: 0,
scope: "all",
open: false
};
try {
const {scope: t, open: n} = (0, o.o)(e.value, "the fence");
const r = Array.isArray(t) && t.every(e => typeof e === "string");
return {
epoch: e.version,
scope: r ? t : "all",
open: n !== false
};
} catch (t) {
if (!(0, a.oh)(t)) throw t;
return {
epoch: e.version,
scope: "all",
open: true
};
}
}
async function raiseFence(e, t, n, r) {
return put(e, t, {
...n,
open: true
}, r);
}
async function closeFence(e, t, n, r) {
const a = (await e.get([ t ])).get(t);
if (a?.version !== n) return false;
const o = r.scope === "all" || n <= 1 ? void 0 : fenceOf(await e.at(t, n - 1));
if (o?.open && !covers(r.scope, o.scope)) return false;
return raiseOver(e, t, {
...r,
open: false
}, n);
}
async function passFence(e, t, n, r) {
const o = await raiseOver(e, t, {
...r,
scope: [],
open: false
}, n.epoch);
if (!o) throw (0, a.i4)("FENCED", "expected the fence as it was read, found that a rollback had raised it");
return n.epoch + 1;
}
async function raiseOver(e, t, n, a) {
const o = await put(e, t, n);
if (o === a + 1) return true;
const i = await e.at(t, o - 1);
await e.put({
name: t,
value: i?.value ?? (0, r.$N)({
...n,
scope: "all",
open: true
}),
type: "String",
mode: "overwrite"
});
return false;
}
const put = (e, t, n, a) => e.put({
name: t,
value: (0, r.$N)(n),
type: "String",
mode: "overwrite"
}, a);
const covers = (e, t) => e === "all" || t !== "all" && t.every(t => e.includes(t));
}),
96381: (function(e, t, n) {
n.d(t, {
HJ: () => takeLock,
Kd: () => holderOf,
LH: () => renewLock,
LO: () => asHolder,
cU: () => i,
x_: () => releaseLock
});
var r = n(80142);
var a = n(19473);
var o = n(39074);
const i = 3e5;
function holderOf(e) {
if (!e) return;
const {owner: t, run: n, phase: r, since: i, expires: s} = (0, o.o)(e.value, "the lock");
if (typeof t === "string" && typeof n === "string" && typeof r === "string" && typeof i === "number" && typeof s === "number") return {
owner: t,
run: n,
phase: r,
since: i,
expires: s
};
throw (0, a.i4)("RESPONSE_INVALID", "expected the lock to name owner, run, phase, since and expires");
}
function asHolder({owner: e, run: t, phase: n, now: r}) {
return {
owner: e,
run: t,
phase: n,
since: r,
expires: r + i
};
}
async function takeLock(e, t, n, o) {
const i = asHolder(n);
const s = (0, r.$N)(i);
try {
await e.put({
name: t,
value: s,
type: "String",
mode: "create"
}, o);
return {
holder: i
};
} catch (e) {
if (!(0, a.oh)(e) || e.code !== "EXISTS") throw e;
}
const c = (await e.get([ t ], o)).get(t);
if (!c) throw (0, a.i4)("LOCKED", "expected to take the lock, found that another run had just released it; try again");
const u = holderOf(c);
if (u?.owner === n.owner) return {
holder: u
};
if (u && u.expires > n.now) {
const e = new Date(u.expires).toISOString();
throw (0, a.i4)("LOCKED", `expected the lock to be free, found it held by run ${u.run} in phase ${u.phase} until ${e}`);
}
const l = await e.put({
name: t,
value: s,
type: "String",
mode: "overwrite"
}, o);
if (!await wasFirst(e, t, n.owner, c.version, l)) throw (0, a.i4)("LOCKED", "expected to take over a dead run\u2019s lock, found that another run was first");
return u ? {
holder: i,
takenOverFrom: u
} : {
holder: i
};
}
async function renewLock(e, t, n, o, s) {
const c = (await e.get([ t ], s)).get(t);
if (!c || holderOf(c)?.owner !== n.owner) throw (0, a.i4)("LOCK_LOST", "expected to hold the lock, found another owner or none");
const u = {
...n,
expires: o + i
};
const l = await e.put({
name: t,
value: (0, r.$N)(u),
type: "String",
mode: "overwrite"
}, s);
if (!await wasFirst(e, t, n.owner, c.version, l)) throw (0, a.i4)("LOCK_LOST", "expected to renew the lock, found that another run had just taken it over");
return u;
}
async function wasFirst(e, t, n, r, a) {
if (a === r + 1) return true;
const o = a > r ? await e.at(t, r + 1) : void 0;
if (o && holderOf(o)?.owner === n) return true;
const i = (await e.get([ t ])).get(t);
if (holderOf(i)?.owner !== n) return false;
if (o) await e.put({
name: t,
value: o.value,
type: "String",
mode: "overwrite"
}); else await e.remove(t);
return false;
}
async function releaseLock(e, t, n, r, a) {
const o = holderOf((await e.get([ t ], a)).get(t));
if (o?.owner !== n.owner || o.expires <= r) return false;
return e.remove(t, a);
}
}),
49809: (function(e, t, n) {
n.d(t, {
j: () => progressOf
});
function progressOf(e) {
let t = [];
let n = [];
let r;
let a = false;
let o = false;
let i;
for (const {type: s, phase: c, plan: u, restore: l, at: d} of e) switch (s) {
case "phase-begun":
r = c ?? "";
a = false;
if (l !== void 0) n.push({
phase: c ?? "",
plan: u,
restore: l
});
break;

case "phase-done":
if (c === void 0 || r !== c || o) break;
t.push(c);
i = d;
r = void 0;
break;

case "phase-undone":
if (o) break;
t = t.filter(e => e !== c);
n = n.filter((e, t) => e.phase !== c || t < n.length - 1);
if (r === c) r = void 0;
break;

case "rollback-begun":
case "rollback-incomplete":
o = true;
break;

case "rolled-back":
t = [];
r = void 0;
o = false;
a = true;
break;

default:
break;
}
return {
done: t,
rolledBack: a,
rollbackOpen: o,
restore: n,
...r === void 0 ? {} : {
unfinished: r
},
...i === void 0 || t.length === 0 ? {} : {
doneAt: i
}
};
}
})
};
