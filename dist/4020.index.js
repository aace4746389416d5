export const id = 4020;

export const ids = [ 4020 ];

export const modules = {
46743: (function(e, t, s) {
s.r(t);
s.d(t, {
render: () => render
});
var n = s(73024);
var a = s(76760);
var r = s(19473);
var c = s(87190);
var o = s(46246);
var i = s(79889);
const p = /^# Rendered from (\S+) by /;
async function render(e, t) {
if (t.uses !== void 0 && !/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/.test(t.uses)) throw (0, 
r.i4)("USAGE", "expected --uses as OWNER/REPO@ and a full commit SHA of 40 digits");
const s = e.length > 0 ? e : renderedBefore(t.out);
if (s.length === 0) throw (0, r.i4)("USAGE", "expected plans to render, found none given and none rendered before");
const n = t.uses;
const p = s.map(e => {
const t = (0, o.m)(e);
if ("problems" in t) throw (0, r.i4)("PLAN_INVALID", `expected plans without problems, found: ${(0, 
o.Y)(e, t.problems).split("\n")[0] ?? ""}`);
return {
plan: t.plan,
path: e,
...n === void 0 ? {} : {
uses: n
}
};
});
const h = (0, c.Z)(p, n);
return (0, i.L)(h.map(({name: e, text: s}) => ({
path: (0, a.join)(t.out, e),
text: s
})), t.check === true, "workflows");
}
function renderedBefore(e) {
if (!(0, n.existsSync)(e)) return [];
return (0, n.readdirSync)(e).filter(e => /^cutover-.+\.yml$/.test(e)).sort().flatMap(t => p.exec((0, 
n.readFileSync)((0, a.join)(e, t), "utf8"))?.[1] ?? []);
}
}),
28686: (function(e, t, s) {
s.d(t, {
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
return (e ?? []).flatMap((e, s) => {
if (!isSet(e)) return [];
return Object.entries(e.set).map(([n, a]) => ({
path: [ ...t, s, "set", n ],
id: n,
value: a,
optional: e.optional === true,
index: s
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
const s = gates(e).flatMap(({gate: e, path: t}) => within(e.checks, [ ...t, "checks" ]));
const n = (e.commands ?? []).flatMap((e, t) => {
const {undo: s} = e;
const n = s !== void 0 && "if" in s ? [ {
path: [ "commands", t, "undo", "if" ],
check: s.if
} ] : [];
return [ {
path: [ "commands", t, "applied" ],
check: e.applied
}, ...n ];
});
const a = (e.triggers ?? []).map((e, t) => ({
path: [ "triggers", t, "when" ],
check: e.when
}));
return [ ...t, ...s, ...n, ...a ];
}
function checksOfGate(e, {gate: t, path: s}) {
const n = (t.uses ?? []).flatMap((t, n) => {
const a = e.check_sets?.find(e => e.id === t);
return (a?.checks ?? []).map(e => ({
path: [ ...s, "uses", n ],
check: e
}));
});
return [ ...n, ...within(t.checks, [ ...s, "checks" ]) ];
}
function switchOf(e, t) {
return e.switches.find(e => e.id === t);
}
function listed(e, t) {
return (e ?? []).map((e, s) => ({
gate: e,
path: [ ...t, s ]
}));
}
function stepGates(e, t) {
return (e ?? []).flatMap((e, s) => "gate" in e ? [ {
gate: e,
path: [ ...t, s ]
} ] : []);
}
function within(e, t) {
return (e ?? []).map((e, s) => ({
check: e,
path: [ ...t, s ]
}));
}
})
};
