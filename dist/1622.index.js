export const id = 1622;

export const ids = [ 1622, 9626 ];

export const modules = {
32926: (function(e, t, n) {
n.d(t, {
MF: () => sayAddress,
QC: () => builtOf,
Xm: () => builtSwitches,
ci: () => addressOf
});
var a = n(73110);
var i = n(40055);
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
const o = typeof t === "object" && "members" in t ? (0, i.s)(t.members) : t;
return {
...a,
parameter: e.list,
type: "String",
safe: o,
members: n
};
}
function commanded(e, t) {
const {by: n, ...i} = t;
const o = e.commands?.find(e => e.id === n);
const r = o?.applied;
if (!o || r?.kind !== "release-identity") return;
return {
...i,
command: o.id,
run: o.run,
secrets: o.secrets ?? {},
deadline: (0, a.Rz)(o.deadline),
sets: e.phases.flatMap(e => (e.steps ?? []).flatMap(e => {
const n = "set" in e && Object.hasOwn(e.set, t.id) ? e.set[t.id] : void 0;
return typeof n === "string" ? [ n ] : [];
})),
reads: {
url: r.url,
path: r.path,
...r.credential === void 0 ? {} : {
credential: r.credential
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
var i = n(68995);
var o = n(32926);
async function readSwitches(e, t, n) {
const a = e.map(e => [ e.id, (0, o.ci)(e) ]);
const r = a.flatMap(([, e]) => e.in === "parameter" ? e.name : []);
const s = a.flatMap(([, e]) => e.in === "function" ? [ e.function, ...liveName(e) ] : []);
const c = a.flatMap(([e, t]) => t.in === "command" ? [ [ e, t.reads ] ] : []);
const [d, l, u] = await Promise.all([ readParameters(r, t, n), readEach(s, e => t.functions.configuration(e, n)), Promise.all(c.map(async ([e, a]) => [ e, await (0, 
i.K)(t.http, a, n).then(e => ({
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
const i = variableOf(n.value, e.variable);
if (n.value.update === "InProgress") return {
value: i,
unsettled: "UPDATE_IN_PROGRESS"
};
if (n.value.update === "Failed") return {
value: i,
unsettled: "UPDATE_FAILED"
};
for (const n of liveName(e)) {
const o = t.get(n);
if (!o || "failed" in o) return {
failed: o?.failed
};
if (!o.value) return {
failed: (0, a.i4)("NOT_FOUND", "expected the alias that production invokes, found none")
};
if (variableOf(o.value, e.variable) !== i) return {
value: i,
unsettled: "READ_BACK_DIFFERS"
};
}
return {
value: i
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
var i = n(70365);
var o = n(45274);
var r = n(46246);
var s = n(77741);
async function open(e, t, n, a, o = {}) {
const r = checked(e, t, n);
const c = `t${Date.now().toString(36)}-${process.pid}`;
const d = await (0, s.f)({
env: e.env,
argv1: process.argv[1],
loaded: r,
live: e.live,
terminalRun: {
commit: (0, i.G)(),
id: c
},
...a ? {
otherRegion: a
} : {},
...o
});
e.opened?.(d);
return d;
}
function checked(e, t, n) {
const i = (0, r.m)(t);
const s = "problems" in i ? i.problems : n ? (0, o.lintProblems)(i) : [];
if ("problems" in i || s.length > 0) {
for (const n of (0, r.Y)(t, s).split("\n")) e.live(n);
throw (0, a.i4)("problems" in i ? "PLAN_INVALID" : "PLAN_LINT", `expected a plan without problems, found ${s.length}`);
}
return i;
}
}),
13283: (function(e, t, n) {
n.r(t);
n.d(t, {
smoke: () => smoke
});
var a = n(81715);
var i = n(25322);
var o = n(19473);
var r = n(40512);
var s = n(65012);
var c = n(1469);
var d = n(34669);
const json = e => JSON.stringify(e);
const limits = e => Object.entries(e).map(([e, t]) => `${{
min: "at least",
max: "at most",
equals: "exactly"
}[e]} ${t}`).join(", ");
const l = {
lt: "below",
le: "at most",
gt: "above",
ge: "at least",
equals: "exactly"
};
const u = {
equals: e => `is ${json(e)}`,
not: e => `is there and is not ${json(e)}`,
in: e => `is one of ${e.map(json).join(", ")}`,
exists: e => e ? "is there" : "is not there",
type: e => `is of type ${e}`,
count: e => `counts ${limits(e)}`,
lt: e => `is below ${e}`,
le: e => `is at most ${e}`,
gt: e => `is above ${e}`,
ge: e => `is at least ${e}`,
decimal: e => `is a number ${Object.entries(e).map(([e, t]) => `${l[e]} ${t}`).join(" and ")}, digit by digit`,
change: ({from: e, by: t}) => `is ${e} changed by exactly ${t}`,
age: ({max: e}) => `is a moment at most ${e} old by the server\u2019s clock`,
starts: e => `begins with ${json(e)}`,
ends: e => `ends with ${json(e)}`,
contains: e => `contains ${json(e)}`,
match: e => `matches the pattern ${e}`,
sha256: e => `has the SHA-256 digest ${e.slice(0, 12)}\u2026`,
schema: e => `follows a JSON Schema (${Object.keys(e).join(", ")})`
};
const operations = e => Object.entries(e).flatMap(([e, t]) => u[e]?.(t) ?? []);
function condition(e) {
const {status: t, path: n, header: a, must_not_contain: i, no_data: o, tls: r, every: s, some: c, show: d, ...l} = e;
if (t !== void 0) return `the status is ${[ t ].flat().join(" or ")}`;
if (i !== void 0) return `the answer holds nowhere ${i.map(json).join(", ")}`;
if (o !== void 0) return `the answer is short and holds no ${o}`;
if (r !== void 0) return `the certificate is valid for ${r.min_days} more days`;
const u = n === void 0 ? a === void 0 ? "the body" : `the header ${a}` : n;
return [ ...operations(l).map(e => `${u} ${e}`), ...s === void 0 ? [] : [ `every ${u}, of at least one, ${operations(s).join(" and ")}` ], ...c === void 0 ? [] : [ `some ${u} ${operations(c).join(" and ")}` ] ].join(" and ");
}
function step(e, t, n) {
const a = d.J.find(e => t[e] !== void 0) ?? "get";
const {credential: i, invalid: o} = (t.as === void 0 ? void 0 : e.roles?.[t.as]) ?? {};
const r = o ? "with a token that is none" : i === void 0 ? "as nobody" : `as ${t.as}`;
const s = t.json !== void 0 ? " with a JSON body" : t.form === void 0 ? "" : " with a form";
const c = t.effect === "write" ? [ `  writes: ${t.inert ?? "sent again only with the same idempotency key"}` ] : t.effect === "none" && a !== "get" ? [ "  the pack says that it only reads" ] : [];
const l = t.title === void 0 ? "" : `: ${t.title}`;
return [ `${n}${t.id}${l}`, `  sends ${a.toUpperCase()} ${t[a] ?? ""} ${r}${s}`, ...c, ...(t.until ?? []).map(e => `  asks every ${t.every} for ${t.deadline} until ${condition(e)}`), ...(t.fail_when ?? []).map(e => `  fails at once when ${condition(e)}`), ...(t.expect ?? []).map(e => `  proves that ${condition(e)}`), ...Object.entries(t.capture ?? {}).map(([e, {path: t, header: n, type: a, secret: i}]) => `  keeps ${t ?? `the header ${n}`} as ${e}, of type ${a}${i === true ? ", never shown" : ""}`) ];
}
const f = 5;
function grouped(e) {
const t = new Map;
for (const {id: n, case: a} of e) t.set(a, [ ...t.get(a) ?? [], n ]);
return t;
}
function explained(e, t) {
return [ ...grouped(t) ].flatMap(([t, n]) => {
const a = n.length > f ? `, and ${n.length - f} more` : "";
const i = [ ...t.subject === void 0 ? [] : [ `on ${t.subject}, if the canary list has it` ], ...t.within === void 0 ? [] : [ `within ${t.within}` ] ];
const o = t.steps === void 0;
return [ `${n.slice(0, f).join(", ")}${a}${i.length === 0 ? "" : `: ${i.join(", ")}`}`, ...(0, 
c.B)(t).flatMap(t => step(e, o ? {
...t,
id: "request"
} : t, "")).map(e => `  ${e}`), ...(t.cleanup ?? []).flatMap(t => step(e, t, "afterwards, whatever happened: ")).map(e => `  ${e}`) ];
});
}
var p = n(25855);
var h = n(20267);
const m = 50;
function gathered(e) {
let t = [];
let n;
const end = () => {
clearTimeout(n);
n = void 0;
if (t.length === 0) return;
e(t.join("\n"));
t = [];
};
return {
tell(e) {
t.push(...e);
n ??= setTimeout(end, m);
},
end: end
};
}
var v = n(25120);
var w = n(46246);
var $ = n(66244);
var g = n(94600);
var y = n(68087);
var b = n(98498);
var k = n(870);
var O = n(24745);
async function runOnly(e, t, n) {
const {plan: a} = e.loaded;
if (a.aws !== void 0 && (await e.target.identity.caller()).account !== a.aws.account) throw (0, 
o.i4)("WRONG_ACCOUNT", "expected credentials of the plan\u2019s account, found another\u2019s");
const i = [];
for (const {run: a} of t) i.push(await e.target.packs.run(a, n));
const r = i.find(({outcome: e, reason: t}) => e === "fail" || t !== "PARTIAL_RUN");
const s = r?.reason ?? "PARTIAL_RUN";
const c = i.reduce((e, t) => e + t.cases, 0);
return {
exit: r?.outcome === "fail" ? 1 : (0, k.s)(s),
verdict: "NO-GO",
code: s,
lines: [ `NO-GO ${s}: ${c} ${c === 1 ? "case" : "cases"} run by --only; this is no evidence, and none was written`, `  what to do: ${b.CODES[s].remedy}` ],
outputs: {
verdict: "NO-GO",
reason: s
},
files: (0, O.P)(e),
json: {
partial: true,
packs: t.map(({check: e, run: t}, n) => ({
check: e,
cases: t.only,
reason: i[n]?.reason
}))
}
};
}
var N = n(94931);
async function smoke(e, t, n) {
if (n.list || n.explain) return await list(t, n);
const a = gathered(e.live);
const i = await (0, y.h)({
...e,
live: e => a.tell([ e ])
}, t, true);
const {phase: r, gate: s} = (0, N.windowOf)(i.loaded.plan, "smoke", n);
const c = await packsOf(i.loaded.plan, {
phase: r,
gate: s
});
const d = n.only === void 0 ? void 0 : chosenOf(c, n.only);
const l = new AbortController;
for (const e of [ "SIGINT", "SIGTERM", "SIGHUP" ]) process.on(e, () => l.abort((0, 
o.i4)("INTERRUPTED", "the run was interrupted by a signal")));
const u = d === void 0 ? (0, g.AQ)(i, {
phase: r,
gate: s,
signal: l.signal
}) : runOnly(i, d, l.signal);
const f = await u.finally(a.end);
const m = [ ...i.packs.flatMap(({result: e}) => (0, p.F)(e)), ...f.lines ];
const v = (0, $.redacted)(i, {
...f,
lines: m
});
if (n.out !== void 0) (0, h.nP)(n.out, v.files);
return v;
}
function runOf(e) {
if (e.kind === "pack") return (0, a.Qv)(e);
return e.kind === "role-matrix" ? (0, i.Q)(e) : void 0;
}
async function packsOf(e, {phase: t, gate: n}) {
const a = (0, s.W)(e, t).find(e => (0, s.Xc)(e.gate) === n);
const i = [];
for (const t of a === void 0 ? [] : (0, r.tg)(e, a.gate)) {
const e = runOf(t);
if (e === void 0) continue;
const n = await (0, v.g)(process.cwd(), e);
if (n.uncovered !== void 0 && n.uncovered.length > 0) throw (0, o.i4)("UNCOVERED_ROUTE", `expected each operation of ${e.openapi?.file} to have a row in ${e.file}, found none for ${n.uncovered.join(", ")}`);
i.push({
check: t.id,
run: e,
opened: n
});
}
return i;
}
const casesOf = ({opened: e}) => e.planned.map(({id: e}) => e);
function chosenOf(e, t) {
const n = e.flatMap(casesOf);
const a = t.filter(e => !n.includes(e));
if (a.length > 0 || t.length === 0) throw (0, o.i4)("NO_CASES", `expected --only to name cases of this gate, found none for ${a.join(", ") || "it"}; --list names them`);
return e.map(e => ({
...e,
run: {
...e.run,
only: casesOf(e).filter(e => t.includes(e))
}
})).filter(({run: e}) => e.only.length > 0);
}
async function list(e, t) {
const n = (0, w.m)(e);
if ("problems" in n) throw (0, o.i4)("PLAN_INVALID", `expected a plan without problems, found ${n.problems.length}`);
const {plan: a} = n;
const i = await packsOf(a, (0, N.windowOf)(a, "smoke", t));
const r = t.only === void 0 ? i : chosenOf(i, t.only);
const s = r.flatMap(e => {
const {check: n, run: a, opened: i} = e;
const o = i.planned.filter(({id: e}) => a.only?.includes(e) ?? true);
const r = t.explain ? explained(i.pack, o) : o.map(({id: e}) => e);
return [ `${n}  (${a.file}): ${o.length} cases`, ...r.map(e => `  ${e}`) ];
});
return {
exit: 0,
verdict: "GO",
code: "MET",
lines: [ ...s, `${t.explain ? "explained" : "listed"} only: nothing was sent, and nothing is proved` ],
outputs: {},
files: [],
json: {
listed: true,
packs: r.map(e => ({
check: e.check,
file: e.run.file,
digest: e.opened.digest,
cases: e.run.only ?? casesOf(e)
}))
}
};
}
}),
94931: (function(e, t, n) {
n.r(t);
n.d(t, {
window: () => window,
windowOf: () => windowOf
});
var a = n(73024);
var i = n(19473);
var o = n(65012);
var r = n(20267);
var s = n(30370);
var c = n(66244);
var d = n(94600);
var l = n(68087);
async function window(e, t, n, o) {
const u = await (0, l.h)(e, n, true);
const {phase: f, gate: p} = windowOf(u.loaded.plan, t, o);
const h = new AbortController;
for (const e of [ "SIGINT", "SIGTERM", "SIGHUP" ]) process.on(e, () => h.abort((0, 
i.i4)("INTERRUPTED", "the run was interrupted by a signal")));
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
if (o.out !== void 0) (0, r.nP)(o.out, v.files);
if (o.outMd !== void 0) try {
(0, a.writeFileSync)(o.outMd, v.summary ?? "");
} catch {
throw (0, i.i4)("EVIDENCE_UNWRITTEN", "expected --out-md to be a file that can be written, found it cannot");
}
return v;
}
function windowOf(e, t, n) {
const a = n.phase === void 0 ? e.phases.map(({id: e}) => e) : [ n.phase ];
const r = a.flatMap(a => (0, o.W)(e, a).filter(({gate: e}) => e.gate === t && (n.gate === void 0 || (0, 
o.Xc)(e) === n.gate)).map(({gate: e}) => ({
phase: a,
gate: (0, o.Xc)(e)
})));
const [s, ...c] = r;
if (!s) throw (0, i.i4)("UNKNOWN_GATE", `expected the plan to have such a ${t} gate, found none`);
if (c.length === 0) return s;
const d = r.map(({phase: e, gate: t}) => `--phase ${e} --gate ${t}`).join(" or ");
throw (0, i.i4)("UNKNOWN_GATE", `expected one ${t} gate to be meant, found ${r.length}: give ${d}`);
}
}),
70365: (function(e, t, n) {
n.d(t, {
G: () => commitHere
});
var a = n(31421);
var i = n(73024);
var o = n(76760);
const r = /^[0-9a-f]{40}$/;
function commitHere(e = ".") {
return fromFiles(e) ?? (mayBeCheckout(e) ? fromGit(e) : void 0) ?? "none";
}
function fromFiles(e) {
const read = t => {
try {
return (0, i.readFileSync)((0, o.join)(e, ".git", t), "utf8").trim();
} catch {
return;
}
};
const t = read("HEAD");
if (t === void 0 || r.test(t)) return t;
const n = /^ref: (refs\/heads\/[\w./-]+)$/.exec(t)?.[1];
const a = n === void 0 || n.includes("..") ? void 0 : read(n);
return a !== void 0 && r.test(a) ? a : void 0;
}
function mayBeCheckout(e) {
try {
let t = (0, i.realpathSync)(e);
for (let e = (0, o.dirname)(t); !(0, i.existsSync)((0, o.join)(t, ".git")); e = (0, 
o.dirname)(t)) {
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
return r.test(t) ? t : void 0;
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
w: () => i
});
var a = n(84771);
const i = "^https://[a-z0-9.-]{1,100}(/[A-Za-z0-9._~-]{1,60}){0,10}/?$";
function incidentLink(e) {
const t = e.trim();
if (t === "") return {};
if (!URL.canParse(t)) return {
said: dropped("it is no address")
};
const {protocol: n, hostname: o, port: r, pathname: s, search: c, hash: d, username: l, password: u} = new URL(t);
if (n !== "https:") return {
said: dropped("it is not https")
};
if (l !== "" || u !== "") return {
said: dropped("it holds a user or a password")
};
if (r !== "") return {
said: dropped("it names a port")
};
const f = `https://${o}${s === "/" ? "" : s}`;
if (!new RegExp(i).test(f) || (0, a.Dt)(f) || s.split("/").some(isRandom)) return {
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
