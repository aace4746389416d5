export const id = 9441;

export const ids = [ 9441 ];

export const modules = {
46743: (function(e, t, n) {
n.r(t);
n.d(t, {
render: () => render
});
var s = n(73024);
var r = n(76760);
var i = n(19473);
var o = n(87190);
var a = n(46246);
var c = n(79889);
const d = /^# Rendered from (\S+) by /;
async function render(e, t) {
if (t.uses !== void 0 && !/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/.test(t.uses)) throw (0, 
i.i4)("USAGE", "expected --uses as OWNER/REPO@ and a full commit SHA of 40 digits");
const n = e.length > 0 ? e : renderedBefore(t.out);
if (n.length === 0) throw (0, i.i4)("USAGE", "expected plans to render, found none given and none rendered before");
const s = t.uses;
const d = n.map(e => {
const t = (0, a.m)(e);
if ("problems" in t) throw (0, i.i4)("PLAN_INVALID", `expected plans without problems, found: ${(0, 
a.Y)(e, t.problems).split("\n")[0] ?? ""}`);
return {
plan: t.plan,
path: e,
...s === void 0 ? {} : {
uses: s
}
};
});
const u = (0, o.Z)(d, s);
return (0, c.L)(u.map(({name: e, text: n}) => ({
path: (0, r.join)(t.out, e),
text: n
})), t.check === true, "workflows");
}
function renderedBefore(e) {
if (!(0, s.existsSync)(e)) return [];
return (0, s.readdirSync)(e).filter(e => /^cutover-.+\.yml$/.test(e)).sort().flatMap(t => d.exec((0, 
s.readFileSync)((0, r.join)(e, t), "utf8"))?.[1] ?? []);
}
}),
13423: (function(e, t, n) {
n.d(t, {
Y: () => lengthOf,
_: () => r
});
var s = n(73110);
const r = 5 * 6e4;
async function lengthOf(e, t, n) {
let r = e.for === void 0 ? 0 : (0, s.Rz)(e.for);
const i = e.up_to === void 0 ? r : (0, s.Rz)(e.up_to);
const o = [];
const ask = async () => n && r < i ? n.ask(`window${o.length === 0 ? "" : o.length + 1}`, t + i) : void 0;
let a = await ask();
return {
now: () => r,
async hear() {
if (!n || !a) return false;
const e = await n.answer(a).catch(() => {});
if (e?.answer !== "extend" || e.by === void 0 || e.at > a.deadline) return false;
o.push(e);
r = Math.min(i, r + e.by);
a = await ask();
return true;
},
question: () => a,
extended: () => o
};
}
}),
60714: (function(e, t, n) {
n.d(t, {
U: () => i,
t: () => triggersIn
});
var s = n(73110);
var r = n(19473);
const i = "5m";
const o = [ "roll-back", "hold", "watch" ];
function triggersIn(e, t, n) {
const a = e.map(e => ({
trigger: e,
looks: 0,
answered: 0,
fired: 0,
held: []
}));
const c = [ ...a ].sort((e, t) => o.indexOf(e.trigger.then) - o.indexOf(t.trigger.then));
const close = (e, t) => {
e.held = e.held.map(n => n.question === e.question?.id && t ? {
...n,
decision: t
} : n);
delete e.question;
if (t) e.decision = t;
};
const ended = async (e, t) => {
const {question: s, trigger: r} = e;
if (!s || !n) return;
const i = await n.answer(s).catch(() => {});
if (i && i.at <= s.deadline) {
close(e, i);
return i.answer === "rollback" ? {
trigger: r.id,
reason: "DECIDED_ROLLBACK"
} : void 0;
}
return t >= s.deadline ? {
trigger: r.id,
reason: "HOLD_EXPIRED"
} : void 0;
};
const hold = async (e, t) => {
const {trigger: o} = e;
if (e.question) return ended(e, t);
if (e.decision) return;
if (!n) return {
trigger: o.id,
reason: "TRIGGERED"
};
try {
e.question = await n.ask(o.id, t + (0, s.Rz)(o.decide_within ?? i), o.id);
} catch (e) {
if ((0, r.iS)(e).code === "INTERRUPTED") throw e;
return {
trigger: o.id,
reason: "TRIGGERED"
};
}
const {id: a, askedAt: c, deadline: d} = e.question;
e.held.push({
question: a,
asked: c,
deadline: d
});
return;
};
return {
async take(e, t) {
let n;
for (const s of c) {
const {trigger: r} = s;
const i = e.find(e => e.check === r.when.id);
const o = i?.outcome === "fail";
s.looks += 1;
if (i !== void 0 && i.outcome !== "error") s.answered += 1;
if (o) {
s.fired += 1;
s.firedAt ??= t;
}
const a = r.then === "roll-back" && o ? {
trigger: r.id,
reason: "TRIGGERED"
} : r.then === "hold" && (o || s.question) ? await hold(s, t) : void 0;
n ??= a;
}
return n;
},
async hear(e) {
for (const t of a) {
const {question: s} = t;
if (!s || !n) continue;
if (e >= s.deadline) return true;
const r = await n.answer(s).catch(() => {});
if (r && r.at <= s.deadline) return true;
}
return false;
},
open: () => a.flatMap(({question: e}) => e ?? []),
judged(e) {
return e.flatMap(e => {
const n = a.find(({trigger: t}) => t.when.id === e.check);
if (!n || t.has(e.check)) return [ e ];
if (n.trigger.then === "watch") return [];
const {decision: s} = n;
if (n.question) return [ {
...e,
outcome: "inconclusive",
reason: "HELD"
} ];
if (n.trigger.then !== "hold" || e.outcome !== "fail" || s?.answer !== "continue") return [ e ];
const r = new Date(s.at).toISOString().slice(0, 10);
const i = n.trigger.decided_by ?? "decision";
return [ {
...e,
outcome: "waived",
reason: "DECIDED",
waiver: {
ticket: s.ticket,
owner: i,
expires: r,
daysLeft: 0
}
} ];
});
},
counts: e => t.has(e) || a.every(({trigger: t}) => t.when.id !== e || t.then !== "watch"),
seen: () => a.map(({trigger: e, looks: t, answered: n, fired: s, firedAt: r, held: i}) => ({
id: e.id,
then: e.then,
looks: t,
answered: n,
fired: s,
held: i,
...r === void 0 ? {} : {
firedAt: r
}
}))
};
}
}),
56934: (function(e, t, n) {
n.d(t, {
H9: () => onNoGo,
_0: () => phaseMs,
_y: () => c,
a9: () => gateMs
});
var s = n(73110);
var r = n(40512);
var i = n(13423);
var o = n(60714);
const a = 5 * 6e4;
const c = 5 * 6e4;
function gateMs(e, t) {
const n = e.reports?.find(e => e.id === t.report);
const r = (t.uses ?? []).flatMap(t => e.check_sets?.find(e => e.id === t)?.checks ?? []);
const o = [ ...r, ...t.checks ?? [] ].map(({deadline: e}) => e === void 0 ? 0 : (0, 
s.Rz)(e));
return (n === void 0 ? 0 : (0, s.Rz)(n.within)) + (t.for === void 0 ? 0 : (0, s.Rz)(t.up_to ?? t.for)) + (t.up_to === void 0 ? 0 : i._) + Math.max(0, ...o);
}
function phaseMs(e, t) {
const n = [ ...t.leave ?? [], ...(t.steps ?? []).flatMap(e => "gate" in e ? [ e ] : []) ];
const i = n.some(e => e.for !== void 0);
const c = i ? (0, r.XJ)(e, t.id).filter(({then: e}) => e === "hold") : [];
const d = c.reduce((e, {decide_within: t}) => e + (0, s.Rz)(t ?? o.U), 0);
return n.reduce((t, n) => t + gateMs(e, n), 0) + d + a;
}
function onNoGo(e, t) {
if (t.on_no_go) return t.on_no_go;
const n = e.phases.findIndex(e => e.id === t.id);
return e.phases.slice(0, n).some(e => (e.steps ?? []).length > 0) ? "rollback" : "undo";
}
}),
28686: (function(e, t, n) {
n.d(t, {
AV: () => checks,
Ao: () => changes,
H1: () => phaseSettings,
OC: () => rollbackSettings,
VF: () => gates,
XW: () => rollbackGates,
ig: () => phaseGates,
mG: () => switchOf,
ux: () => checksOfGate
});
const isSet = e => "set" in e;
function settings(e, t) {
return (e ?? []).flatMap((e, n) => {
if (!isSet(e)) return [];
return Object.entries(e.set).map(([s, r]) => ({
path: [ ...t, n, "set", s ],
id: s,
value: r,
optional: e.optional === true,
index: n
}));
});
}
function phaseSettings(e) {
return e.phases.map((e, t) => ({
phase: e,
at: [ "phases", t ],
sets: settings(e.steps, [ "phases", t, "steps" ])
}));
}
function rollbackSettings(e) {
return e.rollback.steps && settings(e.rollback.steps, [ "rollback", "steps" ]);
}
function changes(e) {
return (e.steps ?? []).some(e => "set" in e || "do" in e);
}
function phaseGates(e, t) {
return [ ...listed(e.enter, [ ...t, "enter" ]), ...stepGates(e.steps, [ ...t, "steps" ]), ...listed(e.leave, [ ...t, "leave" ]) ];
}
function rollbackGates(e) {
return [ ...stepGates(e.rollback.steps, [ "rollback", "steps" ]), ...listed(e.rollback.verify, [ "rollback", "verify" ]) ];
}
function gates(e) {
const t = e.hypercare ? [ {
path: [ "hypercare", "gate" ],
gate: e.hypercare.gate
} ] : [];
return [ ...e.phases.flatMap((e, t) => phaseGates(e, [ "phases", t ])), ...rollbackGates(e), ...t ];
}
function checks(e) {
const t = (e.check_sets ?? []).flatMap((e, t) => within(e.checks, [ "check_sets", t, "checks" ]));
const n = gates(e).flatMap(({gate: e, path: t}) => within(e.checks, [ ...t, "checks" ]));
const s = (e.commands ?? []).flatMap((e, t) => {
const {undo: n} = e;
const s = n !== void 0 && "if" in n ? [ {
path: [ "commands", t, "undo", "if" ],
check: n.if
} ] : [];
return [ {
path: [ "commands", t, "applied" ],
check: e.applied
}, ...s ];
});
const r = (e.triggers ?? []).map((e, t) => ({
path: [ "triggers", t, "when" ],
check: e.when
}));
return [ ...t, ...n, ...s, ...r ];
}
function checksOfGate(e, {gate: t, path: n}) {
const s = (t.uses ?? []).flatMap((t, s) => {
const r = e.check_sets?.find(e => e.id === t);
return (r?.checks ?? []).map(e => ({
path: [ ...n, "uses", s ],
check: e
}));
});
return [ ...s, ...within(t.checks, [ ...n, "checks" ]) ];
}
function switchOf(e, t) {
return e.switches.find(e => e.id === t);
}
function listed(e, t) {
return (e ?? []).map((e, n) => ({
gate: e,
path: [ ...t, n ]
}));
}
function stepGates(e, t) {
return (e ?? []).flatMap((e, n) => "gate" in e ? [ {
gate: e,
path: [ ...t, n ]
} ] : []);
}
function within(e, t) {
return (e ?? []).map((e, n) => ({
check: e,
path: [ ...t, n ]
}));
}
})
};
