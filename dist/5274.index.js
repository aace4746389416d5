export const id = 5274;

export const ids = [ 5274 ];

export const modules = {
45274: (function(e, t, s) {
s.r(t);
s.d(t, {
lintProblems: () => lintProblems
});
var n = s(28686);
const o = [ "identity", "clock", "secret", "parameter", "variable", "schedule", "last-success", "alarm", "dashboard", "stack", "metric-filter", "invoke" ];
const a = {
name: "account",
reason: "Without them nobody notices that the credentials belong to another account.",
check(e) {
if (e.aws) return [];
const t = e.switches.findIndex(e => "parameter" in e || "function" in e || "list" in e);
const s = (0, n.AV)(e).find(({check: e}) => o.includes(e.kind));
const a = Object.keys(e.credentials ?? {})[0];
const i = t !== -1 ? [ "switches", t ] : s?.path ?? (a === void 0 ? void 0 : [ "credentials", a ]);
return i ? [ {
path: i,
message: "expected the plan to name its AWS account and region, since this lies there, found no aws; add it"
} ] : [];
}
};
const i = {
name: "command-way-back",
reason: "A command without a way back turns the next NO-GO into an incident without an end.",
check(e) {
const t = [];
const s = new Set((e.rollback.steps ?? []).flatMap(e => "revert" in e ? [ e.revert ] : []));
const n = new Set;
for (const [o, a] of e.phases.entries()) for (const [i, r] of (a.steps ?? []).entries()) {
const a = [ "phases", o, "steps", i ];
if ("revert" in r) t.push({
path: [ ...a, "revert" ],
message: `expected a phase to go forward, found revert of ${r.revert}; reverting belongs into rollback.steps`
});
if (!("do" in r) || n.has(r.do)) continue;
n.add(r.do);
const c = e.commands?.find(e => e.id === r.do);
if (c?.undo !== void 0 && e.rollback.steps && !s.has(r.do)) t.push({
path: [ ...a, "do" ],
message: `expected rollback.steps to take ${r.do} back, found no step for it; add \`- revert: ${r.do}\``
});
}
for (const [s, n] of (e.commands ?? []).entries()) {
const o = [ "commands", s ];
if (e.switches.some(e => "by" in e && e.by === n.id)) continue;
if (n.undo === void 0 && n.irreversible === void 0) t.push({
path: o,
message: `expected the command ${n.id} to have an undo, or irreversible with a reason, found neither; add one`
});
if (n.undo !== void 0 && n.irreversible !== void 0) t.push({
path: [ ...o, "irreversible" ],
what: "key",
message: `expected either undo or irreversible for ${n.id}, found both; remove one`
});
}
for (const [s, o] of (e.rollback.steps ?? []).entries()) {
if (!("revert" in o)) continue;
const a = [ "rollback", "steps", s, "revert" ];
const i = e.commands?.find(e => e.id === o.revert);
if (i && !n.has(o.revert)) t.push({
path: a,
message: `expected rollback to take back only what a phase does, found ${o.revert}; remove the step`
});
if (i && i.undo === void 0) t.push({
path: a,
message: `expected ${o.revert} to have an undo, found none; remove the step, or write the undo`
});
}
return t;
}
};
var r = s(73110);
const c = {
name: "condition",
reason: "A check that cannot fail is no check; one that cannot be answered stops every release.",
check(e) {
const t = [];
for (const {check: s, path: o} of (0, n.AV)(e)) {
if (s.deadline !== void 0 && (0, r.Rz)(s.deadline) === 0) t.push({
path: [ ...o, "deadline" ],
message: `expected the check ${s.id} to have time for an answer, found ${s.deadline}; give it 10s`
});
const {tolerate: e, harm: n, m: a, n: i} = s;
if (e !== void 0 && n !== void 0 && n <= e) t.push({
path: [ ...o, "harm" ],
message: `expected harm above tolerate in the check ${s.id}, found ${n} and ${e}; raise harm`
});
if (a !== void 0 && i !== void 0 && a > i) t.push({
path: [ ...o, "m" ],
message: `expected m of the last n looks in the check ${s.id}, found ${a} of ${i}, which never happens; lower m`
});
}
return t;
}
};
var h = s(96672);
function isSafe(e, t) {
if (typeof e === "string" || typeof t === "string") return e === t;
if ("absent" in e || "absent" in t) return "absent" in e && "absent" in t;
if (!("members" in e) || !("members" in t)) return false;
return e.keep !== true && [ ...e.members ].sort().join("\n") === [ ...t.members ].sort().join("\n");
}
function isNothing(e) {
if (typeof e === "string") return e.trim() === "";
if ("members" in e) return e.members.length === 0 && !("keep" in e && e.keep);
return "absent" in e;
}
function sayValue(e) {
if (typeof e === "string") return sayText(e);
if ("secret" in e) return "a value from a secret";
if ("absent" in e) return "absent";
return e.members.length === 0 ? "an empty list" : "a list";
}
function writeValue(e) {
if (typeof e === "string") return e === "previous" ? e : sayText(e);
return "absent" in e ? "{ absent: true }" : `{ members: [${e.members.map(h.pj).join(", ")}] }`;
}
function sayText(e) {
if (e === "") return "empty text";
return (0, h.pj)(e) === e ? `"${e}"` : (0, h.pj)(e);
}
function held(e, t) {
return (e.contradictions ?? []).filter(e => Object.entries(e.never).every(([e, s]) => t.get(e) === s));
}
const say = e => Object.entries(e).map(([e, t]) => `${e} ${sayValue(String(t))}`).join(" with ");
const d = {
name: "contradiction",
reason: "A switch that an earlier phase left behind can make the next one look enabled and do nothing, or the reverse.",
check(e) {
const t = new Map;
const note = (e, s, n) => {
if (!t.has(e)) t.set(e, {
path: s,
message: n
});
};
for (const t of [ true, false ]) {
const s = new Map;
const o = new Set;
for (const {phase: a, at: i, sets: r} of (0, n.H1)(e)) {
if (a.optional && !t) continue;
for (const e of r) if (t || !e.optional) s.set(e.id, e.value);
for (const t of held(e, s)) {
if (o.has(t.id)) continue;
o.add(t.id);
note(`${a.id} ${t.id}`, [ ...i, "id" ], `expected the phase ${a.id} not to end with ${say(t.never)}, found that it does (${t.id}); set one of them in this phase`);
}
}
}
const s = new Map(e.switches.flatMap(e => e.safe === "previous" ? [] : [ [ e.id, e.safe ] ]));
for (const t of held(e, s)) {
const s = e.contradictions?.indexOf(t) ?? 0;
note(`safe ${t.id}`, [ "contradictions", s, "id" ], `expected the safe values not to hold ${say(t.never)}, found that they do (${t.id}); correct a safe value`);
}
return [ ...t.values() ];
}
};
function calls(e) {
const {url: t, credential: s, accepted: n, source: o, vendor: a} = e;
const i = [ ...s === void 0 ? [] : [ s ], ...n && !("url" in n) ? n : [] ];
const r = t === void 0 ? [] : [ {
path: [ "url" ],
url: t,
credentials: i
} ];
const c = [ {
path: [ "source", "url" ],
url: o?.url,
credential: o?.credential
}, {
path: [ "vendor", "get" ],
url: a?.get,
credential: a?.credential
}, ...n && "url" in n ? [ {
path: [ "accepted", "url" ],
...n
} ] : [] ];
return [ ...r, ...c.flatMap(e => e.url === void 0 || e.credential === void 0 ? [] : [ {
path: e.path,
url: e.url,
credentials: [ e.credential ]
} ]) ];
}
const p = {
name: "credential-host",
reason: "A mistyped address would be given the key.",
check(e) {
const t = [];
for (const {check: s, path: o} of (0, n.AV)(e)) for (const n of calls(s)) {
const s = URL.canParse(n.url) ? new URL(n.url).hostname : "";
for (const a of n.credentials) {
const i = e.credentials?.[a]?.hosts;
if (!i || i.includes(s)) continue;
t.push({
path: [ ...o, ...n.path ],
message: `expected a host of the credential ${a} (${i.join(", ")}), found "${s}"${(0, 
h.au)(s, i)}`
});
}
}
return t;
}
};
const f = {
name: "empty-gate",
reason: "A gate without checks says GO to everything.",
check(e) {
const t = (e.check_sets ?? []).flatMap((e, t) => e.checks.length === 0 ? [ {
path: [ "check_sets", t, "checks" ],
message: `expected the set ${e.id} to have a check, found none; add one, or remove the set`
} ] : []);
const s = (0, n.VF)(e).filter(t => (0, n.ux)(e, t).length === 0).map(({gate: e, path: t}) => ({
path: t,
message: `expected the gate ${e.id ?? e.gate} to have a check, found none; add checks, or use a set`
}));
return [ ...t, ...s ];
}
};
const l = {
name: "environment",
reason: "An environment without reviewers lets the change run with nobody\u2019s approval.",
check(e) {
const t = [];
for (const [s, o] of e.phases.entries()) {
const a = [ "phases", s ];
if ((0, n.Ao)(o) && !o.signoff) t.push({
path: a,
message: `expected the phase ${o.id} to name who signs it off, found no signoff; add one with a role and an environment`
});
for (const [s, n] of (o.signoff ?? []).entries()) {
const o = e.environments.find(e => e.name === n.environment);
if (!o) continue;
const i = [ ...a, "signoff", s, "environment" ];
if (o.reviewers.length === 0) t.push({
path: i,
message: `expected the environment ${o.name} to have reviewers, found none; name the role ${n.role} there`
}); else if (!o.reviewers.includes(n.role)) t.push({
path: i,
message: `expected the reviewers of ${o.name} to hold the role ${n.role}, found ${o.reviewers.join(", ")}; correct one of the two`
});
}
}
return t;
}
};
const u = {
name: "hold",
reason: "A hold without an end is a system left half on.",
check(e) {
return (e.triggers ?? []).flatMap((e, t) => {
const s = [ "triggers", t ];
if (e.then === "hold") {
if (e.decide_within === void 0) return [ {
path: s,
message: `expected the trigger ${e.id} to say by when it is decided, found no decide_within; add one, such as 5m`
} ];
return (0, r.Rz)(e.decide_within) === 0 ? [ {
path: [ ...s, "decide_within" ],
message: `expected time to decide in ${e.id}, found ${e.decide_within}; write 5m, or roll-back`
} ] : [];
}
return [ "decide_within", "decided_by" ].filter(t => e[t] !== void 0).map(t => ({
path: [ ...s, t ],
what: "key",
message: `expected ${t} only with \`then: hold\`, found it with ${e.then} in ${e.id}; remove it`
}));
});
}
};
const m = {
name: "kill-first",
reason: "Kill switches are set from the plan alone, before anything is read: what stands before them costs the seconds that matter.",
check(e) {
const t = [];
const s = e.switches.findIndex(e => e.kill !== true);
for (const [n, o] of e.switches.entries()) {
if (!o.kill) continue;
if (o.safe === "previous") t.push({
path: [ "switches", n, "safe" ],
message: `expected a literal safe value for the kill switch ${o.id}, found previous; nothing is read before it is set`
});
if (s !== -1 && n > s) t.push({
path: [ "switches", n ],
message: `expected the kill switch ${o.id} before every other switch, found it after ${e.switches[s]?.id ?? "another"}; move it up`
});
}
const o = (0, n.OC)(e);
if (!o) return t;
const a = e.switches.filter(e => e.kill);
for (const s of a) {
const a = o.find(e => e.id === s.id && isSafe(e.value, s.safe));
const i = `- set: { ${s.id}: ${writeValue(s.safe)} }`;
if (!a) {
t.push({
path: [ "rollback", "steps" ],
what: "key",
message: `expected rollback.steps to begin with the kill switch ${s.id}, found no step for it; add \`${i}\``
});
continue;
}
const r = e.rollback.steps?.slice(0, a.index).find(t => !("set" in t) || Object.keys(t.set).some(t => (0, 
n.mG)(e, t)?.kill !== true));
if (r) t.push({
path: a.path,
what: "key",
message: `expected rollback.steps to begin with the kill switches, found other steps before ${s.id}; move \`${i}\` up`
});
}
return t;
}
};
const v = {
name: "leave-gate",
reason: "Without a leave gate a phase counts as done because nothing was looked at.",
check(e) {
return e.phases.flatMap((e, t) => (0, n.Ao)(e) && !e.leave ? [ {
path: [ "phases", t ],
message: `expected the phase ${e.id} to have a leave gate, found none; add leave with at least one gate`
} ] : []);
}
};
const g = {
name: "limit-before",
reason: "Between the two steps the system would act without its limit.",
check(e) {
const t = [];
const s = e.switches.filter(e => e.limits !== void 0);
const o = new Set;
for (const {phase: a, sets: i} of (0, n.H1)(e)) for (const {id: r, value: c, path: h, optional: d} of i) {
const i = (0, n.mG)(e, r);
for (const e of s) {
if (e.limits !== r || !i || o.has(e.id) || isSafe(c, i.safe)) continue;
t.push({
path: h,
what: "key",
message: `expected ${e.id}, which limits ${r}, to be set before ${r} is turned on, found it not yet set; move its step up`
});
}
if (!d && !a.optional) o.add(r);
}
return t;
}
};
const w = {
name: "limit-empty",
reason: "An empty allowlist lets everybody through.",
check(e) {
const t = [];
for (const [s, n] of e.switches.entries()) {
if (n.limits === void 0) continue;
if (isNothing(n.safe)) t.push({
path: [ "switches", s, "safe" ],
message: `expected ${n.id} never to be empty, since it limits ${n.limits}, found ${sayValue(n.safe)} as its safe value; write \`safe: previous\` with an else`
});
if (n.else !== void 0 && isNothing(n.else)) t.push({
path: [ "switches", s, "else" ],
message: `expected ${n.id} never to be empty, since it limits ${n.limits}, found blank text; write a value that matches nobody`
});
}
const s = (0, n.H1)(e).flatMap(({sets: e}) => e.map(e => ({
...e,
mayEnd: true
})));
const o = ((0, n.OC)(e) ?? []).map(e => ({
...e,
mayEnd: false
}));
for (const {id: a, value: i, path: r, mayEnd: c} of [ ...s, ...o ]) {
const s = (0, n.mG)(e, a);
if (s?.limits === void 0 || !isNothing(i)) continue;
if (c && typeof i === "object" && "absent" in i && i.because !== void 0) continue;
t.push({
path: r,
message: `expected ${a} never to be empty, since it limits ${s.limits}, found ${sayValue(i)}; give it at least one entry${c ? ", or say why it goes: { absent: true, because: \u2026 }" : ""}`
});
}
return t;
}
};
const k = {
name: "limit-release",
reason: "A limit that goes first leaves the system acting without it until the next step.",
check(e) {
const t = [];
const s = (0, n.OC)(e);
for (const [n, o] of e.switches.entries()) {
if (o.limits === void 0) continue;
const a = e.switches.findIndex(e => e.id === o.limits);
if (a >= n) t.push({
path: [ "switches", n ],
message: `expected ${o.id} after ${o.limits}, which it limits, found it before; move it down, so that rollback releases it later`
});
const i = s?.find(e => e.id === o.id);
const r = s?.find(e => e.id === o.limits);
if (i && (!r || r.index > i.index)) t.push({
path: i.path,
what: "key",
message: `expected rollback to set ${o.limits} before it releases ${o.id}, found ${r ? "it after" : "no step for it"}; put ${o.limits} first`
});
}
return t;
}
};
const b = {
name: "on-no-go",
reason: "Undoing one phase leaves the earlier ones on: that is decided beforehand and in writing, not by a default.",
check(e) {
const t = [];
let s;
for (const [o, a] of e.phases.entries()) {
if (!(0, n.Ao)(a)) continue;
if (s !== void 0 && a.on_no_go === void 0) t.push({
path: [ "phases", o ],
message: `expected the phase ${a.id} to say what a NO-GO does, since ${s} has changed production before it, found no on_no_go; write rollback or undo`
});
for (const [s, n] of (a.steps ?? []).entries()) {
if (!("do" in n)) continue;
const i = e.commands?.find(e => e.id === n.do);
if (a.on_no_go === "undo" && i?.irreversible !== void 0) t.push({
path: [ "phases", o, "steps", s, "do" ],
message: `expected undo to be able to take back every step of ${a.id}, found ${n.do}, which is irreversible; write \`on_no_go: rollback\``
});
}
s ??= a.id;
}
return t;
}
};
function scattered(e, t, s, o) {
const a = (t ?? []).map(t => {
const s = "set" in t ? Object.keys(t.set)[0] : void 0;
const o = s === void 0 ? void 0 : (0, n.mG)(e, s);
return o && "function" in o ? o.function : void 0;
});
const i = [];
const r = new Set;
for (const [e, n] of a.entries()) {
const c = t?.[e];
if (c !== void 0 && "gate" in c && c.for !== void 0) {
r.clear();
continue;
}
const h = t?.[e - 1];
const d = h !== void 0 && "gate" in h ? void 0 : a[e - 1];
if (d !== void 0 && d !== n) r.add(d);
if (n !== void 0 && r.has(n)) {
i.push({
path: [ ...s, e, "set" ],
message: `expected the variables of ${n} to stand one after the other in ${o}, found another step between them; move this step up, so that they are one update`
});
r.delete(n);
}
}
return i;
}
const y = {
name: "one-update",
reason: "Two updates of one function are two deployments, with a state between them that nobody planned.",
check(e) {
const t = e.phases.flatMap((t, s) => scattered(e, t.steps, [ "phases", s, "steps" ], `the phase ${t.id}`));
return [ ...t, ...scattered(e, e.rollback.steps, [ "rollback", "steps" ], "rollback.steps") ];
}
};
const $ = {
name: "only-rollback",
reason: "A rollback that changes what the cutover never touched makes a second incident out of the first.",
check(e) {
const t = new Map((0, n.H1)(e).flatMap(({phase: e, sets: t}) => t.map(({id: t}) => [ t, e.id ])));
const s = (0, n.OC)(e);
const o = [];
for (const [n, a] of e.switches.entries()) {
const e = t.get(a.id);
if (e !== void 0 && a.only_rollback !== void 0) o.push({
path: [ "switches", n, "only_rollback" ],
what: "key",
message: `expected no phase to set ${a.id}, found one that does (${e}); remove only_rollback`
});
if (e !== void 0 || a.only_rollback !== void 0) continue;
if (!s) {
o.push({
path: [ "switches", n, "id" ],
message: `expected a phase that sets ${a.id}, found only rollback; remove the switch, or say why in only_rollback`
});
continue;
}
for (const {path: e} of s.filter(e => e.id === a.id)) o.push({
path: e,
what: "key",
message: `expected rollback to set only what a phase sets, found ${a.id}; remove the step, or say why in the switch\u2019s only_rollback`
});
}
return o;
}
};
function early(e, t, s) {
const n = [];
const {closed: o} = e;
if (!o) return n;
let a = false;
for (const [i, r] of (t ?? []).entries()) {
if ("gate" in r) a ||= o.until.includes(r.id ?? r.gate);
if (!("set" in r)) continue;
const t = r.set[e.id];
if (t === void 0) continue;
if (t !== o.at && !a) n.push({
path: [ ...s, i, "set", e.id ],
what: "key",
message: `expected ${o.until.join(" or ")} to have said GO before ${e.id} is opened, found no such gate before this step; move the step below it`
});
a = false;
}
return n;
}
const x = {
name: "opened-early",
reason: "Traffic that is let in before the proof is customers who make the proof.",
check(e) {
return e.switches.flatMap(t => [ ...e.phases.flatMap((e, s) => early(t, e.steps, [ "phases", s, "steps" ])), ...early(t, e.rollback.steps, [ "rollback", "steps" ]) ]);
}
};
const A = {
name: "optional-name",
reason: "A step that nobody can ask for is never done, and one that is done unasked is no option.",
check(e) {
const t = [];
const s = new Set;
for (const [n, o] of e.phases.entries()) for (const [e, a] of (o.steps ?? []).entries()) {
if ("gate" in a || !("set" in a)) continue;
const o = [ "phases", n, "steps", e ];
if (a.optional === true && a.id === void 0) t.push({
path: o,
message: "expected an optional step to have an id, found none; a dispatch asks for it by its id"
});
if (a.id === void 0) continue;
if (a.optional !== true) t.push({
path: [ ...o, "id" ],
what: "key",
message: "expected only an optional step to have an id, found one of a step that is always done; remove it"
});
if (s.has(a.id)) t.push({
path: [ ...o, "id" ],
message: `expected each optional step's id once, found ${a.id} twice; rename one`
});
s.add(a.id);
}
return t;
}
};
const M = /[^\s@<>"'(),:;{}[\]]+@(?!invalid\b)[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.(?!invalid\b)[A-Za-z]{2,}/;
const j = /\+[0-9][0-9 ().-]{6,}[0-9]|\([0-9]{3}\) ?[0-9]{3}-[0-9]{4}/;
const _ = /e_?mail|phone|recipient/i;
const O = {
name: "personal",
reason: "The plan, its summaries and its evidence are read by many people; a person\u2019s address or number is not theirs to see.",
check(e) {
const t = [];
for (const {id: s, value: o, path: a} of [ ...(0, n.H1)(e).flatMap(e => e.sets), ...(0, 
n.OC)(e) ?? [] ]) {
const i = (0, n.mG)(e, s);
if (!i) continue;
const r = typeof o === "object" && "secret" in o;
if (i.personal && !r && !(typeof o === "object" && "absent" in o) && !isSafe(o, i.safe)) t.push({
path: a,
message: `expected the personal switch ${s} to take its value from a secret, found a value in the plan; write { secret: name }`
});
if (!i.personal && r) t.push({
path: a,
message: `expected a switch with a value from a secret to be marked personal, found ${s} unmarked, so its value would be shown; add \`personal: true\``
});
}
for (const [s, n] of e.switches.entries()) {
const e = "variable" in n ? n.variable : "parameter" in n ? n.parameter : "list" in n ? n.list : "";
if (!n.personal && _.test(e)) t.push({
path: [ "switches", s ],
message: `expected ${n.id} to be marked personal, since its name says so, found it unmarked; add \`personal: true\``
});
}
walk(e, [], t);
return t;
}
};
function walk(e, t, s) {
if (typeof e === "string" && looksPersonal(e)) s.push({
path: t,
message: `expected no personal value in the plan, found what looks like ${M.test(e) ? "an e-mail address" : "a telephone number"}; keep it in a secret`
}); else if (typeof e === "object" && e !== null) for (const [n, o] of Object.entries(e)) {
const a = [ ...t, Array.isArray(e) ? Number(n) : n ];
if (looksPersonal(n)) s.push({
path: a,
what: "key",
message: "expected no personal value in the plan, found a key that looks like one; keep it in a secret"
});
walk(o, a, s);
}
}
const looksPersonal = e => M.test(e) || j.test(e);
const S = {
name: "release",
reason: "A window that never opens refuses every job, and a branch without a name cannot be found frozen.",
check(e) {
const t = [];
const {window: s, frozen: n, branch: o} = e.release ?? {};
if (s !== void 0) {
for (const e of [ "from", "until" ]) {
if (isDay(s[e])) continue;
t.push({
path: [ "release", "window", e ],
message: `expected a day and time that exist, found ${s[e]}; correct it`
});
}
if (t.length === 0 && Date.parse(s.until) <= Date.parse(s.from)) t.push({
path: [ "release", "window", "until" ],
message: `expected the window to end after ${s.from}, found ${s.until}; correct it`
});
}
if (n === true && o === void 0) t.push({
path: [ "release", "frozen" ],
message: "expected a frozen release to name its branch, found none; add branch"
});
return t;
}
};
function isDay(e) {
const t = Date.parse(e);
return Number.isFinite(t) && new Date(t).toISOString().slice(0, 16) === e.slice(0, 16);
}
function report_host_calls({sampler: e}, t) {
if (e === void 0) return [];
const s = e.lookups.flatMap(({get: e, graphql: s, credential: n}, o) => {
const a = [ ...t, "sampler", "lookups", o ];
if (e !== void 0) return [ {
path: a,
key: "get",
url: e,
credential: n
} ];
return s === void 0 ? [] : [ {
path: a,
key: "graphql",
url: s,
credential: n
} ];
});
const {get: n, credential: o} = e.sample;
return [ {
path: [ ...t, "sampler", "sample" ],
key: "get",
url: n,
credential: o
}, ...s ];
}
const z = {
name: "report-host",
reason: "A mistyped address would be given the key and whatever was read from an item.",
check(e) {
return (e.reports ?? []).flatMap((t, s) => {
const n = [ "reports", s ];
const o = (t.sampler?.versions ?? []).flatMap(({host: e}, s) => listed(t, e, [ ...n, "sampler", "versions", s, "host" ]));
return [ ...report_host_calls(t, n).flatMap(s => wrong(e, t, s)), ...o ];
});
}
};
function wrong(e, t, {path: s, key: n, url: o, credential: a}) {
const i = /^https:\/\/([^/?#:]+)/.exec(o)?.[1]?.toLowerCase() ?? "";
const r = listed(t, i, [ ...s, n ]);
if (a === void 0) return r;
const c = Object.keys(e.credentials ?? {});
const d = e.credentials?.[a];
if (!d) r.push({
path: [ ...s, "credential" ],
message: `expected a credential of this plan, found ${sayText(a)}${c.length === 0 ? "; declare it" : (0, 
h.au)(a, c)}`
}); else if (r.length === 0 && !d.hosts.includes(i)) r.push({
path: [ ...s, n ],
message: `expected a host of the credential ${a} (${d.hosts.join(", ")}), found "${i}"${(0, 
h.au)(i, d.hosts)}`
});
return r;
}
function listed({hosts: e}, t, s) {
if (e.includes(t)) return [];
return [ {
path: s,
message: `expected a host of the report (${e.join(", ")}), found "${t}"${(0, h.au)(t, e)}`
} ];
}
function patternWrong(e) {
const t = e.replaceAll(/\\Q[\s\S]*?(\\E|$)/g, "").replaceAll(/\\[^0-9k]/g, "");
if (/\(\?<?[=!]/.test(t)) return "one that looks ahead or behind";
if (/\\[1-9k]/.test(t)) return "one that refers back to a group";
const s = e.replaceAll(/\\Q[\s\S]*?(\\E|$)/g, "x").replaceAll(/\(\?[imsU-]+\)/g, "").replaceAll(/\(\?[imsU-]+:/g, "(?:").replaceAll("(?P<", "(?<");
try {
new RegExp(s);
return;
} catch {
return "one that cannot be read";
}
}
const G = "matched";
const R = {
lookups: 19,
categories: 49,
fields: 200
};
const V = {
name: "report-rule",
reason: "A lookup without its value is never asked, and what is never asked is never found.",
check(e) {
return (e.reports ?? []).flatMap(({sampler: e, command: t}, s) => {
const n = [ "reports", s ];
if (t?.file.split("/").includes("..")) return [ {
path: [ ...n, "command", "file" ],
message: "expected a file below the working folder, found a step out of it"
} ];
return e === void 0 ? [] : [ ...names(e, [ ...n, "sampler" ]), ...patterns(e, [ ...n, "sampler" ]) ];
});
}
};
function names(e, t) {
const s = [];
const {lookups: n, match: o, extract: a, categories: i = [], fields: r, sample: c} = e;
const d = n.map(({id: e}) => e);
const must = (e, t, n, o, a) => {
if (t.includes(n)) return;
s.push({
path: o,
...a && {
what: a
},
message: `expected ${e}, found ${sayText(n)}${(0, h.au)(n, t)}`
});
};
const once = (e, n, o) => {
for (const [a, {id: i}] of e.entries()) if (i === n || e.findIndex(e => e.id === i) !== a) s.push({
path: [ ...t, o, a, "id" ],
message: `expected a name of its own, found ${sayText(i)}, which is taken`
});
};
once(a, G, "extract");
once(n, "item", "lookups");
once(i, "other", "categories");
for (const [e, s] of o.by.entries()) must("a lookup of this report", d, s, [ ...t, "match", "by", e ]);
if (o.confirm !== void 0) must("a lookup of this report", d, o.confirm, [ ...t, "match", "confirm" ]);
for (const e of Object.keys(r)) must("`item` or a lookup of this report", [ "item", ...d ], e, [ ...t, "fields", e ], "key");
const p = a.map(({id: e}) => e);
for (const [e, a] of n.entries()) {
const n = a.id === o.confirm && !o.by.includes(a.id) ? [ ...p, G ] : p;
for (const [s, o] of places(a)) must("an extracted value", n, o, [ ...t, "lookups", e, ...s ]);
if (a.id !== o.confirm && !o.by.includes(a.id)) s.push({
path: [ ...t, "lookups", e, "id" ],
message: `expected the match rule to ask ${a.id}, found that it does not`
});
}
if (c.cursor.by === "next" && c.cursor.path === void 0) s.push({
path: [ ...t, "sample", "cursor" ],
message: "expected a cursor by next to say where the next address stands, found no `path`"
});
return [ ...s, ...tooMany(e, t) ];
}
function places({get: e, variables: t, same: s}) {
const within = (e, t) => [ ...t.matchAll(/\{([^{}]*)\}/g) ].map(t => [ e, t[1] ?? "" ]);
return [ ...within([ "get" ], e ?? ""), ...Object.entries(t ?? {}).flatMap(([e, t]) => within([ "variables", e ], String(t))), ...Object.entries(s ?? {}).map(([e, t]) => [ [ "same", e ], String(t) ]) ];
}
function patterns({extract: e, applies: t, categories: s = []}, n) {
const o = [ ...e.map(({pattern: e}, t) => [ [ "extract", t, "pattern" ], e ]), [ [ "applies", "pattern" ], t?.pattern ], ...s.map(({pattern: e}, t) => [ [ "categories", t, "pattern" ], e ]) ];
return o.flatMap(([e, t]) => {
const s = t === void 0 ? void 0 : patternWrong(t);
return s === void 0 ? [] : [ {
path: [ ...n, ...e ],
message: `expected a pattern of RE2, found ${s}`
} ];
});
}
function tooMany({lookups: e, categories: t = [], fields: s}, n) {
const o = {
lookups: e.length,
categories: t.length,
fields: Object.values(s).reduce((e, t) => e + Object.keys(t).length, 0)
};
return Object.keys(R).filter(e => o[e] > R[e]).map(e => ({
path: [ ...n, e ],
message: `expected at most ${R[e]} ${e}, which a report has room for, found ${o[e]}`
}));
}
const N = [ "report-complete" ];
const T = [ ...N, "reads-only" ];
const E = {
name: "report-taken",
reason: "A report that no gate takes or judges proves nothing, and a check without its report can never pass.",
check(e) {
const t = [];
const s = e.reports ?? [];
const o = s.map(e => e.id);
const a = (0, n.VF)(e);
for (const [e, s] of o.entries()) {
if (o.indexOf(s) !== e) t.push({
path: [ "reports", e, "id" ],
message: `expected each report once, found ${sayText(s)} again`
});
if (!a.some(({gate: e}) => e.report === s)) t.push({
path: [ "reports", e, "id" ],
message: `expected a gate to take the report ${s}, found none; add \`report: ${s}\` to a shadow gate`
});
}
for (const i of a) {
const {gate: a, path: r} = i;
if (a.report === void 0 || o.includes(a.report)) {
const o = (0, n.ux)(e, i);
const r = s.find(e => e.id === a.report)?.command !== void 0;
t.push(...judgedElsewhere(o, a.report), ...unjudged(o, i, r ? N : T));
continue;
}
t.push({
path: [ ...r, "report" ],
message: `expected a report of this plan, found ${sayText(a.report)}${o.length === 0 ? "; declare it" : (0, 
h.au)(a.report, o)}`
});
}
const i = (0, n.AV)(e).filter(({path: e}) => e[0] === "triggers" || e[0] === "commands");
return [ ...t, ...judgedElsewhere(i, void 0) ];
}
};
const reportOf = e => "report" in e ? e.report : void 0;
function judgedElsewhere(e, t) {
return e.flatMap(({check: e, path: s}) => {
const n = reportOf(e);
if (n === void 0 || n === t) return [];
const o = `expected the check ${e.id} in a gate that takes the report ${n}, found it where ${t === void 0 ? "none is taken" : `${t} is taken`}`;
return [ {
path: s,
message: o
} ];
});
}
function unjudged(e, {gate: t, path: s}, n) {
if (t.report === void 0) return [];
const o = n.filter(s => !e.some(({check: e}) => e.kind === s && reportOf(e) === t.report));
return o.map(e => ({
path: [ ...s, "report" ],
message: `expected a gate that takes a report to have a check of kind ${e} for it, found none`
}));
}
const C = [ "enter", "steps", "leave", "verify" ];
const F = /^signoff(-|$)/;
const H = [ "all", "phase" ];
const W = [ "rollback", "hypercare", "pin" ];
const D = {
name: "reserved-name",
reason: "A run is asked for by these words: a gate or phase of that name could never be asked for by itself.",
check(e) {
const t = [];
for (const [s, n] of e.phases.entries()) {
if (!W.includes(n.id)) continue;
t.push({
path: [ "phases", s, "id" ],
message: `expected no phase to be called ${n.id}, found one; records are kept by that name: rename it`
});
}
for (const [s, {id: n}] of e.switches.entries()) {
if (!H.includes(n)) continue;
t.push({
path: [ "switches", s, "id" ],
message: `expected no switch to be called ${n}, found one; a rollback\u2019s scope has that word: rename it`
});
}
for (const {gate: s, path: o} of (0, n.VF)(e)) {
if (s.id === void 0 || !(C.includes(s.id) || F.test(s.id))) continue;
t.push({
path: [ ...o, "id" ],
message: `expected no gate to be called ${C.join(", ")} or signoff, found "${s.id}"; rename it`
});
}
return t;
}
};
function named(e) {
const {role: t, roles: s} = e;
const n = Array.isArray(s) ? s : [];
return [ ...typeof t === "string" ? [ [ [ "role" ], t ] ] : [], ...n.flatMap((e, t) => typeof e === "string" ? [ [ [ "roles", t ], e ] ] : []) ];
}
const P = {
name: "role",
reason: "A role that nobody holds signs nothing and watches nothing.",
check(e) {
const t = [];
const s = e.roles.map(e => e.id);
const must = (e, n) => {
if (!s.includes(n)) t.push({
path: e,
message: `expected a role of this plan, found "${n}"${(0, h.au)(n, s)}`
});
};
for (const [s, n] of e.roles.entries()) if (n.team === void 0 && n.people === void 0) t.push({
path: [ "roles", s ],
message: `expected the role ${n.id} to have a team or people, found neither; add one`
});
for (const [t, s] of e.environments.entries()) for (const [e, n] of s.reviewers.entries()) must([ "environments", t, "reviewers", e ], n);
for (const [t, s] of e.phases.entries()) for (const [e, n] of (s.signoff ?? []).entries()) must([ "phases", t, "signoff", e, "role" ], n.role);
for (const [t, s] of (e.waivers ?? []).entries()) must([ "waivers", t, "owner" ], s.owner);
for (const [t, s] of (e.triggers ?? []).entries()) if (s.decided_by !== void 0) must([ "triggers", t, "decided_by" ], s.decided_by);
for (const {check: t, path: s} of (0, n.AV)(e)) for (const [e, n] of named(t)) must([ ...s, ...e ], n);
return t;
}
};
const I = {
name: "rollback-environment",
reason: "A rollback that waits for an approval or a timer comes too late.",
check(e) {
const t = [];
const {environment: s} = e.rollback;
const n = [ "rollback", "environment" ];
const o = e.environments.find(e => e.name === s);
if (!o) return [];
if (o.reviewers.length > 0) t.push({
path: n,
message: `expected the environment ${s} to have no reviewers, found ${o.reviewers.join(", ")}; use an environment of its own with reviewers: []`
});
if (o.wait !== void 0 && (0, r.Rz)(o.wait) > 0) t.push({
path: n,
message: `expected the environment ${s} to have no wait timer, found ${o.wait}; remove its wait`
});
return t;
}
};
const L = {
name: "safe-else",
reason: "If journal and restore point cannot be read, rollback still has to know what to set.",
check(e) {
const t = (0, n.H1)(e).flatMap(({sets: e}) => e);
return e.switches.flatMap((e, s) => {
if (e.safe === "previous" && e.else === void 0) return [ {
path: [ "switches", s, "safe" ],
message: `expected ${e.id} to say what is safe if the previous value cannot be known, found no else; add one`
} ];
if (e.safe !== "previous" && e.else !== void 0) return [ {
path: [ "switches", s, "else" ],
what: "key",
message: `expected an else only with \`safe: previous\`, found one for ${e.id}; remove it`
} ];
if (e.else === "previous") return [ {
path: [ "switches", s, "else" ],
message: `expected a literal value for ${e.id}, found previous again; write the value`
} ];
const n = t.find(({id: t, value: s}) => t === e.id && s === e.else);
if (e.else !== void 0 && n) return [ {
path: [ "switches", s, "else" ],
message: `expected the else of ${e.id} to lead back, found a value that a phase sets; write the value of before`
} ];
return [];
});
}
};
function mayRepeat(e, {id: t, value: s}) {
return (0, n.mG)(e, t)?.closed !== void 0 || typeof s === "object" && "members" in s && s.keep === true;
}
function isWatched(e, t, s) {
return (e ?? []).slice(t + 1, s).some(e => "gate" in e && e.for !== void 0);
}
const U = {
name: "set-once",
reason: "The first value would stand for a moment that no gate looks at; one of the two is a slip.",
check(e) {
const t = [ ...(0, n.H1)(e).map(({sets: e, phase: t}) => ({
sets: e,
steps: t.steps
})), {
sets: (0, n.OC)(e) ?? [],
steps: e.rollback.steps
} ];
return t.flatMap(({sets: t, steps: s}) => {
const n = new Map;
return t.flatMap(t => {
const o = n.get(t.id);
n.set(t.id, t.index);
const a = o !== void 0 && !mayRepeat(e, t) && !isWatched(s, o, t.index);
return a ? [ {
path: t.path,
what: "key",
message: `expected ${t.id} to be set once here, found a second step; keep one, or put a gate with a window between them`
} ] : [];
});
});
}
};
const q = "60m";
const Q = {
name: "signoff",
reason: "A sign-off that nobody can give ends the cutover at its approval, after everything else was done.",
check(e) {
return e.phases.flatMap((t, s) => [ ...twice(t, [ "phases", s, "signoff" ]), ...tooFew(e, t, [ "phases", s, "signoff" ]), ...tooLate(e, t, [ "phases", s, "signoff" ]) ]);
}
};
function twice({id: e, signoff: t = []}, s) {
return [ "environment", "role" ].flatMap(n => t.flatMap((o, a) => t.findIndex(e => e[n] === o[n]) === a ? [] : [ {
path: [ ...s, a, n ],
message: `expected the ${n} of each sign-off of the phase ${e} to be its own, found ${o[n]} twice; name another`
} ]));
}
function tooFew(e, {id: t, signoff: s = []}, n) {
const o = s.map(({role: t}) => e.roles.find(e => e.id === t));
if (s.length < 2 || o.some(e => e?.people === void 0)) return [];
const a = new Set(o.flatMap(e => (e?.people ?? []).map(e => e.toLowerCase())));
return a.size >= s.length ? [] : [ {
path: n,
message: `expected another person for each of the ${s.length} roles that sign the phase ${t}, found ${a.size} in all of them; name more people`
} ];
}
function tooLate(e, t, s) {
const n = (0, r.Rz)(t.fresh ?? q);
return (t.signoff ?? []).flatMap((o, a) => {
const i = o.within ?? q;
const c = e.environments.find(({name: e}) => e === o.environment)?.wait;
const h = Math.min((0, r.Rz)(i), n);
return [ ...o.within !== void 0 && (0, r.Rz)(i) > n ? [ {
path: [ ...s, a, "within" ],
message: `expected within to be at most the ${(0, r.kP)(n)} that the evidence of ${t.id} stays fresh, found ${i}; shorten it or raise fresh`
} ] : [], ...c !== void 0 && (0, r.Rz)(c) >= h ? [ {
path: [ ...s, a, "environment" ],
message: `expected ${o.environment} to wait for less than the ${(0, r.kP)(h)} in which its approval counts, found ${c}; shorten wait, or raise within and fresh`
} ] : [] ];
});
}
const Z = {
name: "switch-value",
reason: "A misspelt value is written to production as it stands, and no code there knows it.",
check(e) {
const t = [];
const words = (e, s, n) => {
if (e.values && !e.values.includes(s)) t.push({
path: n,
message: `expected one of ${e.values.map(sayText).join(", ")} for ${e.id}, found ${sayText(s)}${(0, 
h.au)(s, e.values)}`
});
};
const members = (e, s, n) => {
const o = "list" in e ? e.members : void 0;
for (const [a, i] of s.entries()) if (o && !o.includes(i)) t.push({
path: [ ...n, "members", a ],
message: `expected a member that ${e.id} declares, found ${sayText(i)}${(0, h.au)(i, o)}`
});
};
const judge = (e, s, n) => {
if (typeof s === "string") {
if (s === "previous" && e.safe === "previous") return;
if ("list" in e) t.push({
path: n,
message: `expected { members: [...] } for the list ${e.id}, found ${sayValue(s)}; write its members`
}); else if (s.trim() === "") t.push({
path: n,
message: `expected a value for ${e.id}, found empty text; write { absent: true } if it shall not be there`
}); else words(e, s, n);
} else if ("members" in s) if ("list" in e) members(e, s.members, n); else t.push({
path: n,
message: `expected a text for ${e.id}, found a list; only a list switch has members`
}); else if ("absent" in s && !("variable" in e)) t.push({
path: n,
message: `expected a value for ${e.id}, found absent; only a function\u2019s variable can be taken away`
});
};
for (const [t, s] of e.switches.entries()) {
judge(s, s.safe, [ "switches", t, "safe" ]);
if (s.else !== void 0) words(s, s.else, [ "switches", t, "else" ]);
if (s.closed) words(s, s.closed.at, [ "switches", t, "closed", "at" ]);
}
for (const {id: t, value: s, path: o} of [ ...(0, n.H1)(e).flatMap(e => e.sets), ...(0, 
n.OC)(e) ?? [] ]) {
const a = (0, n.mG)(e, t);
if (a) judge(a, s, o);
}
for (const [t, s] of (e.contradictions ?? []).entries()) for (const [o, a] of Object.entries(s.never)) {
const s = (0, n.mG)(e, o);
if (s) words(s, String(a), [ "contradictions", t, "never", o ]);
}
return t;
}
};
function address(e) {
if ("parameter" in e) return `parameter ${e.parameter}`;
if ("function" in e) return `function ${e.function} ${e.variable}`;
if ("list" in e) return `parameter ${e.list}`;
if ("version_of" in e) return `version of ${e.version_of}`;
if ("maintenance" in e) return `maintenance ${e.maintenance}`;
if ("scheduler" in e) return `scheduler ${e.scheduler}`;
return `environment of ${e.environment_of}`;
}
const J = {
name: "unique-name",
reason: "Two things of one name cannot be told apart in evidence, and the second can hide the first.",
check(e) {
const t = [];
const once = (e, s) => {
const n = new Set;
for (const [o, a] of s) {
if (n.has(o)) t.push({
path: a,
message: `expected ${e} once, found "${o}" twice; rename or remove one`
});
n.add(o);
}
};
const ids = (e, t) => (e ?? []).map(({id: e}, s) => [ e, [ t, s, "id" ] ]);
for (const [t, s] of [ [ "each role", "roles" ], [ "each switch", "switches" ], [ "each command", "commands" ], [ "each contradiction", "contradictions" ], [ "each check set", "check_sets" ], [ "each phase", "phases" ], [ "each trigger", "triggers" ] ]) once(t, ids(e[s], s));
once("each environment", e.environments.map((e, t) => [ e.name, [ "environments", t, "name" ] ]));
once("each environment\u2019s id", e.environments.map((e, t) => [ String(e.id), [ "environments", t, "id" ] ]));
once("each address of a switch", e.switches.map((e, t) => [ address(e), [ "switches", t ] ]));
once("one waiver a check", (e.waivers ?? []).map((e, t) => [ e.check, [ "waivers", t, "check" ] ]));
const named = e => e.map(({gate: e, path: t}) => [ e.id ?? e.gate, e.id === void 0 ? t : [ ...t, "id" ] ]);
for (const [t, s] of e.phases.entries()) once(`each gate of the phase ${s.id}`, named((0, 
n.ig)(s, [ "phases", t ])));
once("each gate of the rollback", named((0, n.XW)(e)));
const shown = ({check: e, path: t}) => [ e.id, t.at(-2) === "uses" ? t : [ ...t, "id" ] ];
for (const t of (0, n.VF)(e)) once(`each check of the gate ${t.gate.id ?? t.gate.gate}`, (0, 
n.ux)(e, t).map(shown));
for (const [s, o] of (e.triggers ?? []).entries()) {
const a = e.phases.flatMap((e, t) => !o.phases || o.phases.includes(e.id) ? (0, 
n.ig)(e, [ "phases", t ]) : []);
const i = a.flatMap(t => (0, n.ux)(e, t)).find(({check: e}) => e.id === o.when.id && JSON.stringify(e) !== JSON.stringify(o.when));
if (i) t.push({
path: [ "triggers", s, "when", "id" ],
message: `expected the check of the trigger ${o.id} to have an id of its own, found "${o.when.id}" also in a gate; rename one`
});
}
return t;
}
};
function credentials(e) {
const {credential: t, credentials: s, accepted: n, roles: o, source: a} = e;
const one = (e, t) => t === void 0 ? [] : [ [ e, t ] ];
return [ ...one([ "credential" ], t), ...one([ "source", "credential" ], a?.credential), ...(s ?? []).map((e, t) => [ [ "credentials", t ], e ]), ...n && "credential" in n ? one([ "accepted", "credential" ], n.credential) : (n ?? []).map((e, t) => [ [ "accepted", t ], e ]), ...o && !Array.isArray(o) ? Object.entries(o).map(([e, t]) => [ [ "roles", e ], String(t) ]) : [] ];
}
const X = {
name: "unknown-name",
reason: "A misspelt name is a check, a switch or a limit that is not there.",
check(e) {
const t = [];
const must = (e, s, n, o, a) => {
if (s.includes(o)) return;
t.push({
path: n,
...a && {
what: a
},
message: `expected ${e} of this plan, found ${sayText(o)}${s.length === 0 ? "; declare it" : (0, 
h.au)(o, s)}`
});
};
const s = e.switches.map(e => e.id);
const o = e.phases.map(e => e.id);
const a = (e.check_sets ?? []).map(e => e.id);
const i = (e.commands ?? []).map(e => e.id);
const r = e.environments.map(e => e.name);
const c = (0, n.VF)(e);
const d = [ ...new Set(c.map(({gate: e}) => e.id ?? e.gate)) ];
for (const {id: t, path: o} of [ ...(0, n.H1)(e).flatMap(e => e.sets), ...(0, n.OC)(e) ?? [] ]) must("a switch", s, o, t, "key");
for (const [t, n] of e.switches.entries()) {
if (n.limits !== void 0) must("a switch", s, [ "switches", t, "limits" ], n.limits);
if ("by" in n && n.by !== void 0) must("a command", i, [ "switches", t, "by" ], n.by);
for (const [e, s] of (n.closed?.until ?? []).entries()) must("a gate", d, [ "switches", t, "closed", "until", e ], s);
}
for (const [t, n] of (e.contradictions ?? []).entries()) for (const e of Object.keys(n.never)) must("a switch", s, [ "contradictions", t, "never", e ], e, "key");
for (const {gate: e, path: t} of c) for (const [s, n] of (e.uses ?? []).entries()) must("a check set", a, [ ...t, "uses", s ], n);
for (const [t, s] of e.phases.entries()) {
for (const [e, n] of (s.signoff ?? []).entries()) must("an environment", r, [ "phases", t, "signoff", e, "environment" ], n.environment);
for (const [e, n] of (s.steps ?? []).entries()) if ("do" in n) must("a command", i, [ "phases", t, "steps", e, "do" ], n.do);
}
for (const [t, s] of (e.rollback.steps ?? []).entries()) {
if ("revert" in s) must("a command", i, [ "rollback", "steps", t, "revert" ], s.revert);
if ("do" in s) must("a command", i, [ "rollback", "steps", t, "do" ], s.do);
}
must("an environment", r, [ "rollback", "environment" ], e.rollback.environment);
for (const [t, s] of (e.triggers ?? []).entries()) for (const [e, n] of (s.phases ?? []).entries()) must("a phase", o, [ "triggers", t, "phases", e ], n);
for (const [t, s] of (e.announcements ?? []).entries()) if (s.after !== void 0) must("a gate", d, [ "announcements", t, "after" ], s.after);
for (const [t, s] of (e.timeline ?? []).entries()) if (s.phase !== void 0) must("a phase", o, [ "timeline", t, "phase" ], s.phase);
for (const {check: t, path: s} of (0, n.AV)(e)) for (const [n, o] of credentials(t)) must("a credential", Object.keys(e.credentials ?? {}), [ ...s, ...n ], o);
return t;
}
};
var B = s(63600);
var K = s(12436);
const Y = "admin-bypass";
const ee = {
name: "waiver",
reason: "A waiver that has ended, or that names nothing, is an agreement that nobody keeps.",
check(e, t) {
const s = (0, n.AV)(e).map(({check: e}) => e);
const o = new Set(B.u.filter(e => e.waivable === "never").map(e => e.kind));
const a = [ ...new Set([ ...s.map(e => e.id), Y ]) ];
return (e.waivers ?? []).flatMap((e, n) => {
const i = [];
const r = (0, K.A)(e.expires);
const c = [ "waivers", n ];
if (Number.isNaN(r)) i.push({
path: [ ...c, "expires" ],
message: `expected a date that the calendar has, found "${e.expires}"; correct it`
}); else if (r <= t) i.push({
path: [ ...c, "expires" ],
message: `expected a waiver that has not expired, found one that ended on ${e.expires}; mend what it waives, or renew it with its ticket`
});
if (!a.includes(e.check)) i.push({
path: [ ...c, "check" ],
message: `expected a check of this plan, found "${e.check}"${(0, h.au)(e.check, a)}`
});
if (e.check === Y && s.some(e => e.id === Y)) i.push({
path: [ ...c, "check" ],
message: `expected no check to be called ${Y}, found one; rename it`
});
const d = s.find(t => t.id === e.check && o.has(t.kind))?.kind;
if (d !== void 0) i.push({
path: [ ...c, "check" ],
message: `expected a check that may be waived, found "${e.check}" of the kind ${d}, which never may; remove the waiver`
});
return i;
});
}
};
const te = {
name: "way-back",
reason: "What a phase changes and rollback forgets stays changed after the incident.",
check(e) {
const t = (0, n.OC)(e);
if (!t) return [];
const s = [];
const o = new Set;
for (const {sets: a} of (0, n.H1)(e)) for (const {id: i, path: r} of a) {
const a = (0, n.mG)(e, i);
if (!a || o.has(i)) continue;
o.add(i);
const c = t.filter(e => e.id === i);
const h = `- set: { ${i}: ${writeValue(a.safe)} }`;
const d = c.at(-1);
if (!d) s.push({
path: r,
what: "key",
message: `expected rollback.steps to put ${i} back, found no step for it; add \`${h}\``
}); else if (!c.some(e => isSafe(e.value, a.safe)) || !a.closed && !isSafe(d.value, a.safe)) s.push({
path: d.path,
message: `expected rollback to leave ${i} at its safe value ${sayValue(a.safe)}, found ${sayValue(d.value)}; write \`${h}\``
});
}
return s;
}
};
const se = "1m";
function longest(e, t, s) {
const n = e.up_to ?? "";
if (e.for === void 0) return [ {
path: t,
message: `expected the gate ${s} to say for how long it looks, found only up_to; add for, or remove up_to`
} ];
const [o, a] = [ (0, r.Rz)(e.for), (0, r.Rz)(n) ];
if (a > o && a <= 2 * o) return [];
return [ {
path: t,
message: `expected up_to to be longer than ${e.for} and at most twice as long, found ${n} at the gate ${s}; change it, or remove it`
} ];
}
const ne = {
name: "window",
reason: "A window of no length, or one that ends before its second look, has watched nothing.",
check(e) {
const t = [];
for (const {gate: s, path: o} of (0, n.VF)(e)) {
const e = s.id ?? s.gate;
if (s.every !== void 0 && (0, r.Rz)(s.every) === 0) t.push({
path: [ ...o, "every" ],
message: `expected time between the looks of the gate ${e}, found ${s.every}; write ${se}`
});
if (s.up_to !== void 0) t.push(...longest(s, [ ...o, "up_to" ], e));
if (s.for === void 0) {
if (s.every !== void 0) t.push({
path: [ ...o, "every" ],
message: `expected the gate ${e} to say for how long it looks, found only every; add for, or remove every`
});
continue;
}
const n = s.every ?? se;
if ((0, r.Rz)(s.for) < (0, r.Rz)(n)) t.push({
path: [ ...o, "for" ],
message: `expected the window of the gate ${e} to hold two looks, found ${s.for} with a look every ${n}; lengthen it`
});
}
for (const [s, o] of e.phases.entries()) {
if (o.within === void 0) continue;
const e = (0, n.ig)(o, [ "phases", s ]).filter(({path: e}) => e[2] !== "enter");
const a = e.reduce((e, {gate: t}) => e + (t.for === void 0 ? 0 : (0, r.Rz)(t.for)), 0);
if ((0, r.Rz)(o.within) <= a) t.push({
path: [ "phases", s, "within" ],
message: `expected the phase ${o.id} to have time for its windows, found ${o.within}; lengthen it`
});
}
for (const [s, n] of (e.hypercare?.looks ?? []).entries()) {
const o = e.hypercare?.looks[s - 1];
if ((0, r.Rz)(n.every) === 0) t.push({
path: [ "hypercare", "looks", s, "every" ],
message: `expected time between the looks of hypercare, found ${n.every}; write 30m`
});
if (o && (0, r.Rz)(n.until) <= (0, r.Rz)(o.until)) t.push({
path: [ "hypercare", "looks", s, "until" ],
message: `expected a time after ${o.until}, found ${n.until}; put the looks in their order`
});
}
const s = e.hypercare?.looks.at(-1);
if (e.hypercare && s && (0, r.Rz)(s.until) < (0, r.Rz)(e.hypercare.for)) t.push({
path: [ "hypercare", "for" ],
message: `expected looks until the end of hypercare, found the last one until ${s.until} of ${e.hypercare.for}; add a look, or shorten it`
});
return t;
}
};
const oe = [ X, J, D, a, S, P, l, I, Q, O, ee, f, v, c, ne, p, E, V, z, Z, L, U, A, y, d, g, w, k, x, m, te, i, $, b, u ];
function lintPlan(e, t, s) {
return oe.flatMap(n => n.check(e, s).map(({path: e, what: s, message: o}) => ({
rule: n.name,
path: e,
...t(e, s),
message: o
}))).sort((e, t) => e.line - t.line || e.col - t.col);
}
function lintProblems(e) {
return lintPlan(e.plan, e.at, Date.now());
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
return Object.entries(e.set).map(([n, o]) => ({
path: [ ...t, s, "set", n ],
id: n,
value: o,
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
const o = (e.triggers ?? []).map((e, t) => ({
path: [ "triggers", t, "when" ],
check: e.when
}));
return [ ...t, ...s, ...n, ...o ];
}
function checksOfGate(e, {gate: t, path: s}) {
const n = (t.uses ?? []).flatMap((t, n) => {
const o = e.check_sets?.find(e => e.id === t);
return (o?.checks ?? []).map(e => ({
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
}),
12436: (function(e, t, s) {
s.d(t, {
A: () => waiverEnd,
Q: () => waiverFor
});
const n = 864e5;
const o = /^(\d{4})-(\d{2})-(\d{2})$/;
function waiverEnd(e) {
const t = o.exec(e);
if (!t) return Number.NaN;
const s = Date.UTC(Number(t[1]), Number(t[2]) - 1, Number(t[3]));
return new Date(s).toISOString().startsWith(e) ? s + n : Number.NaN;
}
function waiverFor(e, t, s) {
const o = e.find(e => e.check === t && waiverEnd(e.expires) > s);
if (!o) return;
const a = Math.floor((waiverEnd(o.expires) - s) / n);
return {
ticket: o.ticket,
owner: o.owner,
expires: o.expires,
daysLeft: a
};
}
})
};
