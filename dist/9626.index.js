export const id = 9626;

export const ids = [ 9626 ];

export const modules = {
32926: (function(e, t, n) {
n.d(t, {
MF: () => sayAddress,
QC: () => builtOf,
Xm: () => builtSwitches,
ci: () => addressOf
});
var a = n(73110);
var r = n(40055);
function builtSwitches(e) {
return e.switches.flatMap(t => builtOf(e, t) ?? []);
}
function builtOf(e, t) {
if ("parameter" in t || "function" in t) return t;
if ("list" in t) return listed(t);
return "version_of" in t ? commanded(e, t) : void 0;
}
function listed(e) {
const {safe: t, members: n, ...a} = e;
const i = typeof t === "object" && "members" in t ? (0, r.s)(t.members) : t;
return {
...a,
parameter: e.list,
type: "String",
safe: i,
members: n
};
}
function commanded(e, t) {
const {by: n, ...r} = t;
const i = e.commands?.find(e => e.id === n);
const o = i?.applied;
if (!i || o?.kind !== "release-identity") return;
return {
...r,
command: i.id,
run: i.run,
secrets: i.secrets ?? {},
deadline: (0, a.Rz)(i.deadline),
sets: e.phases.flatMap(e => (e.steps ?? []).flatMap(e => {
const n = "set" in e && Object.hasOwn(e.set, t.id) ? e.set[t.id] : void 0;
return typeof n === "string" ? [ n ] : [];
})),
reads: {
url: o.url,
path: o.path,
...o.credential === void 0 ? {} : {
credential: o.credential
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
var a = n(19473);
var r = n(68995);
var i = n(32926);
async function readSwitches(e, t, n) {
const a = e.map(e => [ e.id, (0, i.ci)(e) ]);
const o = a.flatMap(([, e]) => e.in === "parameter" ? e.name : []);
const s = a.flatMap(([, e]) => e.in === "function" ? [ e.function, ...liveName(e) ] : []);
const c = a.flatMap(([e, t]) => t.in === "command" ? [ [ e, t.reads ] ] : []);
const [d, l, u] = await Promise.all([ readParameters(o, t, n), readEach(s, e => t.functions.configuration(e, n)), Promise.all(c.map(async ([e, a]) => [ e, await (0, 
r.K)(t.http, a, n).then(e => ({
value: e
}), e => ({
failed: e
})) ])) ]);
const f = new Map(u);
return new Map(a.map(([e, t]) => {
if (t.in === "command") return [ e, f.get(e) ?? {
failed: void 0
} ];
if (t.in === "parameter") return [ e, parameterStanding(d.get(t.name)) ];
return [ e, variableStanding(t, l) ];
}));
}
const liveName = e => e.alias === void 0 ? [] : [ `${e.function}:${e.alias}` ];
async function readParameters(e, {parameters: t}, n) {
if (e.length === 0) return new Map;
try {
const a = await t.get(e, n);
return new Map(e.map(e => [ e, {
value: a.get(e)
} ]));
} catch (a) {
if (e.length === 1 || n?.aborted) return new Map(e.map(e => [ e, {
failed: a
} ]));
return readEach(e, async e => (await t.get([ e ], n)).get(e));
}
}
async function readEach(e, t) {
const n = [ ...new Set(e) ];
const a = await Promise.allSettled(n.map(t));
return new Map(n.map((e, t) => {
const n = a[t];
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
failed: (0, a.i4)("NOT_FOUND", "expected the function to exist, found none")
};
const r = variableOf(n.value, e.variable);
if (n.value.update === "InProgress") return {
value: r,
unsettled: "UPDATE_IN_PROGRESS"
};
if (n.value.update === "Failed") return {
value: r,
unsettled: "UPDATE_FAILED"
};
for (const n of liveName(e)) {
const i = t.get(n);
if (!i || "failed" in i) return {
failed: i?.failed
};
if (!i.value) return {
failed: (0, a.i4)("NOT_FOUND", "expected the alias that production invokes, found none")
};
if (variableOf(i.value, e.variable) !== r) return {
value: r,
unsettled: "READ_BACK_DIFFERS"
};
}
return {
value: r
};
}
const variableOf = ({variables: e}, t) => Object.hasOwn(e, t) ? e[t] : void 0;
function allRead(e) {
const t = new Map;
for (const [n, a] of e) {
if ("failed" in a) throw a.failed;
t.set(n, a);
}
return t;
}
function allSettled(e) {
const t = allRead(e);
for (const [e, {unsettled: n}] of t) if (n) throw (0, a.i4)(n, `expected ${e} to run as it reads, found an update that is not applied`);
return t;
}
}),
68087: (function(e, t, n) {
n.d(t, {
h: () => open
});
var a = n(19473);
var r = n(70365);
var i = n(45274);
var o = n(46246);
var s = n(77741);
async function open(e, t, n, a, i = {}) {
const o = checked(e, t, n);
const c = `t${Date.now().toString(36)}-${process.pid}`;
const d = await (0, s.f)({
env: e.env,
argv1: process.argv[1],
loaded: o,
live: e.live,
terminalRun: {
commit: (0, r.G)(),
id: c
},
...a ? {
otherRegion: a
} : {},
...i
});
e.opened?.(d);
return d;
}
function checked(e, t, n) {
const r = (0, o.m)(t);
const s = "problems" in r ? r.problems : n ? (0, i.lintProblems)(r) : [];
if ("problems" in r || s.length > 0) {
for (const n of (0, o.Y)(t, s).split("\n")) e.live(n);
throw (0, a.i4)("problems" in r ? "PLAN_INVALID" : "PLAN_LINT", `expected a plan without problems, found ${s.length}`);
}
return r;
}
}),
94931: (function(e, t, n) {
n.r(t);
n.d(t, {
window: () => window,
windowOf: () => windowOf
});
var a = n(73024);
var r = n(19473);
var i = n(65012);
var o = n(20267);
var s = n(30370);
var c = n(66244);
var d = n(94600);
var l = n(68087);
async function window(e, t, n, i) {
const u = await (0, l.h)(e, n, true);
const {phase: f, gate: p} = windowOf(u.loaded.plan, t, i);
const h = new AbortController;
for (const e of [ "SIGINT", "SIGTERM", "SIGHUP" ]) process.on(e, () => h.abort((0, 
r.i4)("INTERRUPTED", "the run was interrupted by a signal")));
const m = (0, s.j)(t => e.live(u.redactor.scrub(t)));
const v = (0, c.redacted)(u, await (0, d.AQ)(u, {
phase: f,
gate: p,
signal: h.signal,
report: e => m({
type: "tick",
tick: e
}),
progress: e => m({
type: "progress",
progress: e
})
}));
if (i.out !== void 0) (0, o.nP)(i.out, v.files);
if (i.outMd !== void 0) try {
(0, a.writeFileSync)(i.outMd, v.summary ?? "");
} catch {
throw (0, r.i4)("EVIDENCE_UNWRITTEN", "expected --out-md to be a file that can be written, found it cannot");
}
return v;
}
function windowOf(e, t, n) {
const a = n.phase === void 0 ? e.phases.map(({id: e}) => e) : [ n.phase ];
const o = a.flatMap(a => (0, i.W)(e, a).filter(({gate: e}) => e.gate === t && (n.gate === void 0 || (0, 
i.Xc)(e) === n.gate)).map(({gate: e}) => ({
phase: a,
gate: (0, i.Xc)(e)
})));
const [s, ...c] = o;
if (!s) throw (0, r.i4)("UNKNOWN_GATE", `expected the plan to have such a ${t} gate, found none`);
if (c.length === 0) return s;
const d = o.map(({phase: e, gate: t}) => `--phase ${e} --gate ${t}`).join(" or ");
throw (0, r.i4)("UNKNOWN_GATE", `expected one ${t} gate to be meant, found ${o.length}: give ${d}`);
}
}),
70365: (function(e, t, n) {
n.d(t, {
G: () => commitHere
});
var a = n(31421);
var r = n(73024);
var i = n(76760);
const o = /^[0-9a-f]{40}$/;
function commitHere(e = ".") {
return fromFiles(e) ?? (mayBeCheckout(e) ? fromGit(e) : void 0) ?? "none";
}
function fromFiles(e) {
const read = t => {
try {
return (0, r.readFileSync)((0, i.join)(e, ".git", t), "utf8").trim();
} catch {
return;
}
};
const t = read("HEAD");
if (t === void 0 || o.test(t)) return t;
const n = /^ref: (refs\/heads\/[\w./-]+)$/.exec(t)?.[1];
const a = n === void 0 || n.includes("..") ? void 0 : read(n);
return a !== void 0 && o.test(a) ? a : void 0;
}
function mayBeCheckout(e) {
try {
let t = (0, r.realpathSync)(e);
for (let e = (0, i.dirname)(t); !(0, r.existsSync)((0, i.join)(t, ".git")); e = (0, 
i.dirname)(t)) {
if (e === t) return false;
t = e;
}
return true;
} catch {
return false;
}
}
function fromGit(e) {
try {
const t = (0, a.execFileSync)("git", [ "rev-parse", "HEAD" ], {
cwd: e,
encoding: "utf8",
stdio: [ "ignore", "pipe", "ignore" ],
timeout: 2e3
}).trim();
return o.test(t) ? t : void 0;
} catch {
return;
}
}
}),
30370: (function(e, t, n) {
n.d(t, {
j: () => liveLine
});
var a = n(36812);
function liveLine(e) {
return t => {
switch (t.type) {
case "tick":
if (t.tick.of > 1) e(`\u2026 ${t.tick.gate}: ${(0, a.Iy)(t.tick)}`);
break;

case "progress":
e(`\u2026 ${t.progress.gate}: ${(0, a.oz)(t.progress)}`);
break;

case "lock":
e(t.takenOverFrom === void 0 ? "\u2026 lock taken" : `\u2026 lock taken over from the dead run ${t.takenOverFrom}`);
break;

case "restore-point":
e(`\u2026 restore point of ${t.switches} switches stored and read back`);
break;

case "writing":
for (const n of t.switches) e(`\u2026 set ${n.switch}: ${n.from} \u2192 ${n.to}`);
break;

case "written":
e(`\u2026 read back: ${t.switches.map(e => e.switch).join(", ")}`);
break;

case "no-go":
e(`\u2026 NO-GO ${t.reason}: ${t.message}; ${t.then === "nothing" ? "nothing to take back" : t.then}`);
break;

case "undone":
e("\u2026 undone: everything stands as before the phase, read back twice");
break;

case "rollback":
e(rollbackLine(t.event));
break;
}
};
}
function rollbackLine(e) {
switch (e.type) {
case "fence":
return e.raised ? "\u2026 fence raised: every other run is refused at its next write" : "\u2026 the fence could NOT be raised";

case "kill":
return `\u2026 kill switch ${e.result.switch}: ${e.result.result} after ${e.ms} ms`;

case "known":
return e.journal === "read" ? "\u2026 journal and restore points read" : "\u2026 journal unreadable: the declared safe values are used";

case "switch":
return `\u2026 ${e.result.switch}: ${e.result.result}${e.result.reason === "MET" ? "" : ` ${e.result.reason}`}`;

case "reading":
return `\u2026 reading ${e.round}: ${e.safe} of ${e.of} safe`;
}
}
}),
53945: (function(e, t, n) {
n.d(t, {
h: () => incidentLink,
w: () => r
});
var a = n(84771);
const r = "^https://[a-z0-9.-]{1,100}(/[A-Za-z0-9._~-]{1,60}){0,10}/?$";
function incidentLink(e) {
const t = e.trim();
if (t === "") return {};
if (!URL.canParse(t)) return {
said: dropped("it is no address")
};
const {protocol: n, hostname: i, port: o, pathname: s, search: c, hash: d, username: l, password: u} = new URL(t);
if (n !== "https:") return {
said: dropped("it is not https")
};
if (l !== "" || u !== "") return {
said: dropped("it holds a user or a password")
};
if (o !== "") return {
said: dropped("it names a port")
};
const f = `https://${i}${s === "/" ? "" : s}`;
if (!new RegExp(r).test(f) || (0, a.Dt)(f) || s.split("/").some(isRandom)) return {
said: dropped("its path is too long, holds signs that a record may not hold, or looks like a secret")
};
if (c === "" && d === "") return {
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
71545: (function(e, t, n) {
n.d(t, {
O: () => isLeft
});
function isLeft(e, {id: t, kill: n}) {
const a = (e.rollback.steps ?? []).flatMap(e => "set" in e && Object.hasOwn(e.set, t) ? e : []);
return n !== true && a.length > 0 && a.every(e => e.optional === true);
}
})
};
