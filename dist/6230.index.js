export const id = 6230;

export const ids = [ 6230 ];

export const modules = {
79889: (function(e, t, n) {
n.d(t, {
L: () => keepRendered
});
var s = n(73024);
var o = n(76760);
var r = n(19473);
var i = n(35249);
function keepRendered(e, t, n, a = []) {
const c = e.filter(({path: e, text: t}) => !(0, s.existsSync)(e) || (0, s.readFileSync)(e, "utf8") !== t);
const d = {
files: e.map(({path: e}) => e),
differing: [ ...c.map(({path: e}) => e), ...a ]
};
if (t && d.differing.length > 0) {
const e = (0, i.J)((0, r.i4)("RENDER_DRIFT", `expected the rendered ${n}, found ${d.differing.length} that differ`));
return {
...e,
lines: [ ...c.map(({path: e}) => `${e} differs from what its plan renders`), ...a.map(e => `${e} is not rendered any more`), ...e.lines ],
json: d
};
}
if (!t) {
for (const e of a) (0, s.rmSync)(e);
for (const {path: e, text: t} of c) {
(0, s.mkdirSync)((0, o.dirname)(e), {
recursive: true
});
(0, s.writeFileSync)(e, t);
}
}
const u = [ ...e.map(({path: e}) => `GO  ${e} ${c.some(t => t.path === e) ? "written" : "is as rendered"}`), ...a.map(e => `GO  ${e} taken away: it is not rendered any more`) ];
return {
exit: 0,
verdict: "GO",
code: "MET",
lines: u,
outputs: {},
files: [],
json: d
};
}
}),
40512: (function(e, t, n) {
n.d(t, {
Mj: () => withTriggers,
XJ: () => triggersOf,
pX: () => probesOf,
tg: () => checksOf
});
var s = n(73110);
var o = n(19473);
var r = n(65012);
const i = [ {
kind: "identity",
id: "aws-identity",
why: "everything else would be asked of the wrong account",
fix: "assume the role that the plan names"
}, {
kind: "clock",
id: "aws-clock",
why: "ages and windows are measured with our clock",
fix: "correct the clock of this machine or runner"
} ];
function unique(e, t) {
const n = new Set;
for (const {id: s} of e) {
if (n.has(s)) throw (0, o.i4)("PLAN_LINT", `expected every check of the gate ${t} to have an id of its own, found ${s} twice`);
n.add(s);
}
return e;
}
function checksOf(e, t) {
const n = (t.uses ?? []).flatMap(t => {
const n = e.check_sets?.find(e => e.id === t);
if (!n) throw (0, o.i4)("PLAN_LINT", `expected the plan to have the check set ${t}, found none`);
return n.checks;
});
const s = [ ...n, ...t.checks ?? [] ];
if (s.length === 0) throw (0, o.i4)("PLAN_LINT", `expected the gate ${(0, r.Xc)(t)} to have a check, found none`);
const a = e.aws ? i.filter(e => !s.some(t => t.kind === e.kind)) : [];
return unique([ ...a, ...s ], (0, r.Xc)(t));
}
function probesOf(e, t, n) {
const o = e.phases.find(e => e.id === t);
if (!o || o.enter.findLast(e => e.gate === "preflight") !== n) return [];
const r = new Set(checksOf(e, n).map(({id: e}) => e));
const i = [ ...(o.steps ?? []).flatMap(e => "gate" in e ? [ e ] : []), ...o.leave ?? [] ];
const a = i.flatMap(n => {
if (n.for === void 0) return [];
const o = (0, s.Rz)(n.for);
const r = (0, s.Rz)(n.every ?? "1m");
const i = [ ...checksOf(e, n), ...triggersOf(e, t).map(({when: e}) => e) ];
return i.filter(({kind: e}) => e === "signal").map(e => ({
check: e,
ms: o,
every: r
}));
});
return a.filter(({check: e}, t) => !r.has(e.id) && a.findIndex(t => t.check.id === e.id) === t);
}
function triggersOf(e, t) {
return (e.triggers ?? []).filter(e => e.phases === void 0 || e.phases.includes(t));
}
function withTriggers(e, t) {
const shared = t => e.some(e => e.id === t.id && JSON.stringify(e) === JSON.stringify(t));
return unique([ ...e, ...t.map(e => e.when).filter(e => !shared(e)) ], "with its triggers");
}
}),
13423: (function(e, t, n) {
n.d(t, {
Y: () => lengthOf,
_: () => o
});
var s = n(73110);
const o = 5 * 6e4;
async function lengthOf(e, t, n) {
let o = e.for === void 0 ? 0 : (0, s.Rz)(e.for);
const r = e.up_to === void 0 ? o : (0, s.Rz)(e.up_to);
const i = [];
const ask = async () => n && o < r ? n.ask(`window${i.length === 0 ? "" : i.length + 1}`, t + r) : void 0;
let a = await ask();
return {
now: () => o,
async hear() {
if (!n || !a) return false;
const e = await n.answer(a).catch(() => {});
if (e?.answer !== "extend" || e.by === void 0 || e.at > a.deadline) return false;
i.push(e);
o = Math.min(r, o + e.by);
a = await ask();
return true;
},
question: () => a,
extended: () => i
};
}
}),
65012: (function(e, t, n) {
n.d(t, {
Uj: () => isPlace,
W: () => gatesIn,
Xc: () => gateId
});
var s = n(19473);
const o = [ "enter", "steps", "leave", "verify" ];
function isPlace(e) {
return o.includes(e);
}
function gateId(e) {
return e.id ?? e.gate;
}
function gatesIn(e, t) {
const n = placed(e, t);
const o = n.map(({gate: e}) => gateId(e));
if (new Set(o).size < o.length) throw (0, s.i4)("PLAN_LINT", `expected every gate of ${t} to have an id of its own, found one twice`);
if (o.some(isPlace)) throw (0, s.i4)("PLAN_LINT", "expected no gate to be called enter, steps, leave or verify, found one");
return n;
}
function placed(e, t) {
const n = e.phases.find(e => e.id === t);
if (!n && t === "rollback") return (e.rollback.verify ?? []).map(e => ({
gate: e,
place: "verify"
}));
if (!n) throw (0, s.i4)("UNKNOWN_PHASE", "expected a phase of the plan, found another name");
if (t === "rollback") throw (0, s.i4)("PLAN_LINT", "expected no phase to be called rollback, found one");
const o = (n.steps ?? []).filter(e => "gate" in e);
return [ ...n.enter.map(e => ({
gate: e,
place: "enter"
})), ...o.map(e => ({
gate: e,
place: "steps"
})), ...(n.leave ?? []).map(e => ({
gate: e,
place: "leave"
})) ];
}
}),
60714: (function(e, t, n) {
n.d(t, {
U: () => r,
t: () => triggersIn
});
var s = n(73110);
var o = n(19473);
const r = "5m";
const i = [ "roll-back", "hold", "watch" ];
function triggersIn(e, t, n) {
const a = e.map(e => ({
trigger: e,
looks: 0,
answered: 0,
fired: 0,
held: []
}));
const c = [ ...a ].sort((e, t) => i.indexOf(e.trigger.then) - i.indexOf(t.trigger.then));
const close = (e, t) => {
e.held = e.held.map(n => n.question === e.question?.id && t ? {
...n,
decision: t
} : n);
delete e.question;
if (t) e.decision = t;
};
const ended = async (e, t) => {
const {question: s, trigger: o} = e;
if (!s || !n) return;
const r = await n.answer(s).catch(() => {});
if (r && r.at <= s.deadline) {
close(e, r);
return r.answer === "rollback" ? {
trigger: o.id,
reason: "DECIDED_ROLLBACK"
} : void 0;
}
return t >= s.deadline ? {
trigger: o.id,
reason: "HOLD_EXPIRED"
} : void 0;
};
const hold = async (e, t) => {
const {trigger: i} = e;
if (e.question) return ended(e, t);
if (e.decision) return;
if (!n) return {
trigger: i.id,
reason: "TRIGGERED"
};
try {
e.question = await n.ask(i.id, t + (0, s.Rz)(i.decide_within ?? r), i.id);
} catch (e) {
if ((0, o.iS)(e).code === "INTERRUPTED") throw e;
return {
trigger: i.id,
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
const {trigger: o} = s;
const r = e.find(e => e.check === o.when.id);
const i = r?.outcome === "fail";
s.looks += 1;
if (r !== void 0 && r.outcome !== "error") s.answered += 1;
if (i) {
s.fired += 1;
s.firedAt ??= t;
}
const a = o.then === "roll-back" && i ? {
trigger: o.id,
reason: "TRIGGERED"
} : o.then === "hold" && (i || s.question) ? await hold(s, t) : void 0;
n ??= a;
}
return n;
},
async hear(e) {
for (const t of a) {
const {question: s} = t;
if (!s || !n) continue;
if (e >= s.deadline) return true;
const o = await n.answer(s).catch(() => {});
if (o && o.at <= s.deadline) return true;
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
const o = new Date(s.at).toISOString().slice(0, 10);
const r = n.trigger.decided_by ?? "decision";
return [ {
...e,
outcome: "waived",
reason: "DECIDED",
waiver: {
ticket: s.ticket,
owner: r,
expires: o,
daysLeft: 0
}
} ];
});
},
counts: e => t.has(e) || a.every(({trigger: t}) => t.when.id !== e || t.then !== "watch"),
seen: () => a.map(({trigger: e, looks: t, answered: n, fired: s, firedAt: o, held: r}) => ({
id: e.id,
then: e.then,
looks: t,
answered: n,
fired: s,
held: r,
...o === void 0 ? {} : {
firedAt: o
}
}))
};
}
}),
80763: (function(e, t, n) {
n.d(t, {
fY: () => refuseOverdue,
ju: () => commandsMs,
oV: () => limitMs
});
var s = n(73110);
var o = n(19473);
var r = n(56934);
function commandsMs(e, t) {
const n = (t.steps ?? []).flatMap(t => {
const n = "do" in t ? [ t.do ] : "set" in t ? Object.keys(t.set).map(t => byOf(e, t)) : [];
return n.flatMap(t => e.commands?.find(({id: e}) => e === t) ?? []);
});
return n.reduce((e, {deadline: t}) => e + (0, s.Rz)(t), 0);
}
function limitMs(e, t) {
return t.within === void 0 ? (0, r._0)(e, t) + commandsMs(e, t) : (0, s.Rz)(t.within);
}
function refuseOverdue(e, t, n) {
if (n > t) throw (0, o.i4)("PHASE_OVERDUE", `expected the phase ${e.id} to be over in its time, found it ${Math.ceil((n - t) / 1e3)} s late`);
}
function byOf(e, t) {
const n = e.switches.find(e => e.id === t);
return n !== void 0 && "by" in n && typeof n.by === "string" ? n.by : void 0;
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
var o = n(40512);
var r = n(13423);
var i = n(60714);
const a = 5 * 6e4;
const c = 5 * 6e4;
function gateMs(e, t) {
const n = e.reports?.find(e => e.id === t.report);
const o = (t.uses ?? []).flatMap(t => e.check_sets?.find(e => e.id === t)?.checks ?? []);
const i = [ ...o, ...t.checks ?? [] ].map(({deadline: e}) => e === void 0 ? 0 : (0, 
s.Rz)(e));
return (n === void 0 ? 0 : (0, s.Rz)(n.within)) + (t.for === void 0 ? 0 : (0, s.Rz)(t.up_to ?? t.for)) + (t.up_to === void 0 ? 0 : r._) + Math.max(0, ...i);
}
function phaseMs(e, t) {
const n = [ ...t.leave ?? [], ...(t.steps ?? []).flatMap(e => "gate" in e ? [ e ] : []) ];
const r = n.some(e => e.for !== void 0);
const c = r ? (0, o.XJ)(e, t.id).filter(({then: e}) => e === "hold") : [];
const d = c.reduce((e, {decide_within: t}) => e + (0, s.Rz)(t ?? i.U), 0);
return n.reduce((t, n) => t + gateMs(e, n), 0) + d + a;
}
function onNoGo(e, t) {
if (t.on_no_go) return t.on_no_go;
const n = e.phases.findIndex(e => e.id === t.id);
return e.phases.slice(0, n).some(e => (e.steps ?? []).length > 0) ? "rollback" : "undo";
}
}),
51750: (function(e, t, n) {
n.d(t, {
u: () => optionalSteps
});
function optionalSteps(e) {
return e.phases.flatMap(e => (e.steps ?? []).flatMap(t => "set" in t && t.optional === true && t.id !== void 0 ? [ {
id: t.id,
phase: e.id,
...t.note === void 0 ? {} : {
note: t.note
}
} ] : []));
}
}),
87190: (function(e, t, n) {
n.d(t, {
Z: () => renderedFiles
});
var s = n(19473);
var o = n(51750);
const r = {
checkout: {
uses: "actions/checkout",
sha: "3d3c42e5aac5ba805825da76410c181273ba90b1",
tag: "v7.0.1",
read: "2026-11-23"
},
setupNode: {
uses: "actions/setup-node",
sha: "820762786026740c76f36085b0efc47a31fe5020",
tag: "v7.0.0",
read: "2026-11-23"
},
uploadArtifact: {
uses: "actions/upload-artifact",
sha: "bbbca2ddaa5d8feaa63e36b76fdaad77386f024f",
tag: "v7.0.0",
read: "2026-11-23"
},
downloadArtifact: {
uses: "actions/download-artifact",
sha: "3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c",
tag: "v8.0.1",
read: "2026-11-23"
},
awsCredentials: {
uses: "aws-actions/configure-aws-credentials",
sha: "e6de054238d6b7531b4efff3b6587d9aade6a06c",
tag: "v6.2.3",
read: "2026-11-23"
}
};
function pinned(e) {
const {uses: t, sha: n, tag: s} = r[e];
return `${t}@${n} # ${s}`;
}
const i = "ubuntu-24.04";
const a = "credentials-expire: ${{ steps.aws.outputs.aws-expiration }}";
function awsOf({aws: e}) {
if (e) return e;
throw (0, s.i4)("PLAN_INVALID", "expected the plan to name its AWS account, region and roles; a workflow assumes those roles");
}
function job(e, t) {
return [ `  ${e}:`, `    name: ${scalar(t.name)}`, ...t.needs ? [ `    needs: [${t.needs.join(", ")}]` ] : [], ...t.if ? [ `    if: \${{ ${t.if} }}` ] : [], `    runs-on: ${i}`, ...t.environment ? [ `    environment: ${t.environment}` ] : [], `    timeout-minutes: ${t.minutes}`, "    permissions:", ...t.permissions.map(e => `      ${e}`), ...t.outputs ? [ "    outputs:", ...t.outputs.map(e => `      ${e}`) ] : [], "    steps:", ...t.steps.map(e => `      ${e}`) ];
}
function scalar(e) {
if (e.includes("${{")) throw (0, s.i4)("PLAN_INVALID", "expected titles without GitHub expressions, found one");
return /^[A-Za-z][A-Za-z0-9 \u2014\u2013().,_-]*$/.test(e) ? e : JSON.stringify(e);
}
const checkout = (e = false) => [ `- uses: ${pinned("checkout")}`, "  with:", "    persist-credentials: false", ...e ? [ "    fetch-depth: 0" ] : [] ];
function assume(e, t, n, s) {
return [ `- uses: ${pinned("awsCredentials")}`, "  id: aws", "  with:", `    role-to-assume: ${e}`, `    aws-region: ${t}`, `    role-session-name: gonogo-\${{ github.run_id }}-\${{ github.run_attempt }}-${n.slice(0, 30)}`, `    role-duration-seconds: ${s}`, "    output-credentials: true", "    output-env-credentials: true" ];
}
function own(e, t, n, s) {
const [o, r] = e.uses?.split("@") ?? [];
const i = o === void 0 ? `./${t}` : `${o}${t === "" ? "" : `/${t}`}@${r}`;
return [ `- uses: ${i}`, `  id: ${n}`, "  with:", ...s.map(e => `    ${e}`) ];
}
function upload(e, t, n = "error") {
return [ `- uses: ${pinned("uploadArtifact")}`, `  if: \${{ ${t} }}`, "  with:", `    name: ${e}`, "    path: .gonogo/evidence", `    if-no-files-found: ${n}`, "    include-hidden-files: true", "    retention-days: 90" ];
}
var c = n(56934);
var d = n(28686);
const u = [ "check-run", "release-pin", "roles-filled" ];
function asksGithub(e, t) {
return of(e, t).some(({kind: e}) => u.includes(e));
}
function asksHistory(e, t) {
return of(e, t).some(e => e.kind === "check-run" && "if_changed" in e && e.if_changed !== void 0);
}
const of = (e, t) => t.flatMap(t => (0, d.ux)(e, {
gate: t,
path: []
})).map(({check: e}) => e);
var p = n(73110);
var l = n(80763);
function longestMs(e, t) {
const n = (0, l.ju)(e, t);
const s = t.within === void 0 ? 0 : (0, p.Rz)(t.within);
return Math.max((0, c._0)(e, t) + n, s) + c._y + n;
}
const h = [ "preflight", "shadow", "smoke", "canary", "watch" ];
const isCarriedOut = e => e.steps !== void 0 || e.leave !== void 0 || e.signoff !== void 0;
const doneJob = e => `${isCarriedOut(e) ? "phase" : "gate"}-${e.id}`;
const f = [ "actions: read # the environment\u2019s rules, and the approvals of this run", "deployments: read # when the job waited for its approval, and when it no longer did", "pull-requests: read # who wrote the pull request of the commit: nobody signs his own" ];
const optionalInput = e => (0, o.u)(e).length === 0 ? [] : [ "optional: ${{ needs.pin.outputs.optional }}" ];
const m = [ "plan-digest: ${{ needs.pin.outputs.plan-digest }}", "commit: ${{ needs.pin.outputs.commit }}" ];
function gateJob(e, t, n) {
const {plan: o, path: r} = e;
const i = o.aws;
const d = t.enter.find(e => !h.includes(e.gate));
if (!i || d) throw (0, s.i4)("NOT_BUILT", `phase ${t.id} is entered by a ${d?.gate ?? ""} gate, which has no action in this version`);
const u = [ ...new Set(t.enter.map(e => e.gate)) ];
const p = t.enter.reduce((e, t) => e + (0, c.a9)(o, t), 0);
const l = `contains(fromJSON(needs.pin.outputs.todo), '${t.id}')`;
const f = n ? `needs.${doneJob(n)}` : "";
const g = n ? ` && (!contains(fromJSON(needs.pin.outputs.todo), '${n.id}') || (${f}.result == 'success' && ${f}.outputs.verdict == 'GO'))` : "";
return job(`gate-${t.id}`, {
name: `Gate of ${t.id}`,
needs: n ? [ "pin", doneJob(n) ] : [ "pin" ],
if: `!cancelled() && needs.pin.result == 'success' && ${l}${g}`,
minutes: 20 + Math.ceil(p / 6e4),
permissions: [ "contents: read # checkout", "id-token: write # assume the read role", "actions: read # the rules of the environment in which the phase is signed", "pull-requests: read # the pull request of the commit, for who approves", ...asksGithub(o, t.enter) ? [ "checks: read # the check runs of the commit" ] : [] ],
outputs: [ "verdict: ${{ steps.gate.outputs.verdict }}", "plan-digest: ${{ steps.gate.outputs.plan-digest }}", "evidence-digest: ${{ steps.gate.outputs.evidence-digest }}" ],
steps: [ ...checkout(asksHistory(o, t.enter)), ...assume(i.roles.read, i.region, `gate-${t.id}`, Math.max(3600, Math.ceil(p / 1e3) + 1500)), ...own(e, u.length === 1 ? `gates/${u[0]}` : "", "gate", [ ...u.length === 1 ? [] : [ "act: gate" ], `plan: ${r}`, `phase: ${t.id}`, ...m, ...optionalInput(o), "github-token: ${{ github.token }}", a ]), ...upload(`evidence-${o.system}-gate-${t.id}`, "always()") ]
});
}
function signoffJobs(e, t) {
const {plan: n, path: s} = e;
const {aws: o, system: r} = n;
if (!o) return [];
return (t.signoff ?? []).slice(0, -1).flatMap(({role: n, environment: i}) => job(signoffJob(t, n), {
name: `Sign-off of ${t.id} by ${n}`,
needs: [ "pin", `gate-${t.id}` ],
if: passed(t),
environment: i,
minutes: 15,
permissions: [ "contents: read # checkout", "id-token: write # assume the read role", ...f ],
outputs: [ "verdict: ${{ steps.sign-off.outputs.verdict }}" ],
steps: [ ...checkout(), ...evidenceOf(r, t), ...assume(o.roles.read, o.region, `sign-off-${t.id}`, 3600), ...own(e, "", "sign-off", [ "act: sign-off", `plan: ${s}`, `phase: ${t.id}`, `role: ${n}`, ...m, "github-token: ${{ github.token }}", a ]), ...upload(`evidence-${r}-${signoffJob(t, n)}`, "always()") ]
}));
}
function phaseJob(e, t) {
const {plan: n, path: o} = e;
const {aws: r, system: i} = n;
if (!isCarriedOut(t)) return [];
const c = t.signoff ?? [];
const d = c.at(-1);
if (!r || !d) throw (0, s.i4)("NOT_BUILT", `expected phase ${t.id}, which does more than look, to name a sign-off, found none`);
const u = longestMs(n, t);
const p = Math.max(3600, Math.ceil(u / 1e3) + 1500);
const l = Math.ceil(u / 6e4) + 15;
const h = signoffJobIds(t);
return job(`phase-${t.id}`, {
name: t.title,
needs: [ "pin", `gate-${t.id}`, ...h ],
if: [ passed(t), ...h.map(e => `needs.${e}.result == 'success' && needs.${e}.outputs.verdict == 'GO'`) ].join(" && "),
environment: d.environment,
minutes: l,
permissions: [ "contents: read # checkout", "id-token: write # assume the change role", ...f ],
outputs: [ "verdict: ${{ steps.phase.outputs.verdict }}" ],
steps: [ ...checkout(), ...evidenceOf(i, t), ...assume(r.roles.change, r.region, `phase-${t.id}`, p), ...own(e, "", "phase", [ "act: phase", `plan: ${o}`, `phase: ${t.id}`, ...m, ...optionalInput(n), "github-token: ${{ github.token }}", a ]), ...upload(`evidence-${i}-phase-${t.id}`, "always()") ]
});
}
const signoffJobIds = e => (e.signoff ?? []).slice(0, -1).map(({role: t}) => signoffJob(e, t));
const signoffJob = (e, t) => `signoff-${e.id}-${t}`;
const passed = ({id: e}) => `!cancelled() && needs.pin.result == 'success' && needs.gate-${e}.result == 'success' && needs.gate-${e}.outputs.verdict == 'GO' && needs.pin.outputs.plan-digest != '' && needs.gate-${e}.outputs.plan-digest == needs.pin.outputs.plan-digest`;
const evidenceOf = (e, t) => [ `- uses: ${pinned("downloadArtifact")}`, "  with:", `    name: evidence-${e}-gate-${t.id}`, "    path: .gonogo/evidence" ];
function netSteps(e, t) {
const {plan: n, path: o} = e;
const {aws: r, system: i} = n;
if (!r) throw (0, s.i4)("PLAN_INVALID", "expected the plan to name its AWS account, region and roles; a workflow assumes those roles");
return [ ...checkout(), ...assume(r.roles.rollback, r.region, "net", 3600), ...own(e, "", "net", [ "act: rollback", `plan: ${o}`, `system: ${i}`, `confirm: ${i}`, ...t, "only-if-open: true", a ]), ...upload(`evidence-${i}-net`, "always()") ];
}
function netJob(e) {
const {phases: t, rollback: n} = e.plan;
const s = t.filter(({on_reject: e}) => e === "rollback");
const o = s.map(e => {
const t = [ ...signoffJobIds(e), `phase-${e.id}` ].map(e => `needs.${e}.result == 'failure'`).join(" || ");
return `\${{ (${t}) && '${e.id}' || '' }}`;
});
return job("net", {
name: "Roll back what a failed or killed phase left open",
needs: [ ...t.filter(isCarriedOut).map(({id: e}) => `phase-${e}`), ...s.flatMap(signoffJobIds) ],
if: `always() && (contains(needs.*.result, 'failure') || contains(needs.*.result, 'cancelled'))`,
environment: n.environment,
minutes: 30,
permissions: [ "contents: read # checkout", "id-token: write # assume the rollback role", ...o.length === 0 ? [] : [ "actions: read # whether a sign-off was rejected" ] ],
steps: netSteps(e, [ "reason: a phase failed or was cancelled", ...o.length === 0 ? [] : [ `on-reject: ${o.join(",")}`, "github-token: ${{ github.token }}" ] ])
});
}
function renderNet(e, t) {
return `${[ `# Rendered from ${e.map(({path: e}) => e).join(", ")} by \`gonogo render\`. Do not edit: change the plan and render again.`, "name: Net", "run-name: Net after ${{ github.event.workflow_run.name }}", "", "# Of the default branch, whatever the cutover ran from: GitHub takes code and plan from there.", "on:", "  workflow_run:", `    workflows: [${e.map(({plan: e}) => `Cutover ${e.system}`).join(", ")}]`, "    types: [completed]", "", "# No concurrency group: a rollback never waits for anything.", "permissions: {}", "", "jobs:", ...e.flatMap(e => afterRun(t === void 0 ? e : {
...e,
uses: t
})) ].join("\n")}\n`;
}
function afterRun(e) {
const {system: t, rollback: n} = e.plan;
const s = "github.event.workflow_run";
return job(`net-${t}`, {
name: `Roll back what a cutover of ${t} left open`,
if: `${s}.name == 'Cutover ${t}' && ${s}.event == 'workflow_dispatch' && ${s}.conclusion != 'success'`,
environment: n.environment,
minutes: 30,
permissions: [ "contents: read # checkout", "id-token: write # assume the rollback role" ],
steps: netSteps(e, [ "reason: a cutover did not end well", `of-run: \${{ ${s}.id }}` ])
});
}
function renderCutover(e) {
const {plan: t, path: n} = e;
const r = awsOf(t);
const i = t.phases;
const c = i.findLast(e => e.optional !== true);
if (!c || i.slice(0, i.indexOf(c)).some(e => e.optional === true)) throw (0, s.i4)("NOT_BUILT", "expected optional phases to come last; a workflow does not step over one in the middle");
const d = (0, o.u)(t);
const u = i.map(e => e.id);
return `${[ `# Rendered from ${n} by \`gonogo render\`. Do not edit: change the plan and render again.`, `name: Cutover ${t.system}`, `run-name: Cutover ${t.system} from \${{ inputs.from }} through \${{ inputs.through }} at \${{ github.sha }}`, "", "on:", "  workflow_dispatch:", "    inputs:", "      from:", "        description: First phase to run; phases completed before are shown and not run", "        type: choice", "        required: true", `        default: ${u[0]}`, `        options: [${u.join(", ")}]`, "      through:", "        description: Last phase to run; each still asks for its own approval", "        type: choice", "        required: true", `        default: ${c.id}`, `        options: [${u.join(", ")}]`, ...d.flatMap(({id: e, phase: t, note: n}) => [ `      ${e}:`, `        description: ${JSON.stringify(`Optional in ${t}: ${n ?? e}`)}`, "        type: boolean", "        default: false" ]), "", "# Nothing by default; each job names what it needs.", "permissions: {}", "", "jobs:", ...job("pin", {
name: "Pin plan and commit",
minutes: 10,
permissions: [ "contents: read # checkout", "id-token: write # assume the read role" ],
outputs: [ "plan-digest: ${{ steps.pin.outputs.plan-digest }}", "commit: ${{ steps.pin.outputs.commit }}", "todo: ${{ steps.pin.outputs.todo }}", ...d.length === 0 ? [] : [ "optional: ${{ steps.pin.outputs.optional }}" ] ],
steps: [ ...checkout(), ...assume(r.roles.read, r.region, "pin", 3600), ...own(e, "", "pin", [ "act: pin", `plan: ${n}`, "from: ${{ inputs.from }}", "through: ${{ inputs.through }}", ...d.length === 0 ? [] : [ `optional: ${d.map(({id: e}) => `\${{ inputs.${e} && '${e}' || '' }}`).join(",")}` ], ...t.release === void 0 ? [] : [ "github-token: ${{ github.token }}" ], a ]), ...upload(`evidence-${t.system}-pin`, "always()", "ignore") ]
}), ...i.flatMap((t, n) => [ ...gateJob(e, t, i[n - 1]), ...signoffJobs(e, t), ...phaseJob(e, t), ...watchJob(e, t, i[n + 1]) ]), ...netJob(e) ].join("\n")}\n`;
}
const isWatched = (e, t) => (e.triggers ?? []).some(({then: e, phases: n}) => e !== "watch" && (n === void 0 || n.includes(t.id)));
function watchJob(e, t, n) {
const {plan: s, path: o} = e;
if (!s.aws || !n || !isCarriedOut(t) || !isWatched(s, t)) return [];
return job(`watch-${t.id}`, {
name: `Watch after ${t.id} until ${n.id} begins`,
needs: [ "pin", `phase-${t.id}` ],
if: `!cancelled() && needs.pin.result == 'success' && needs.phase-${t.id}.result == 'success' && needs.phase-${t.id}.outputs.verdict == 'GO'`,
minutes: g * 60 + 30,
permissions: [ "contents: read # checkout", "id-token: write # assume the read role", "actions: write # start rollback.yml, since the read role may change nothing" ],
steps: [ ...checkout(), ...assume(s.aws.roles.read, s.aws.region, `watch-${t.id}`, g * 3600 + 1500), ...own(e, "", "watch", [ "act: watch", `plan: ${o}`, `for: ${g}h`, "github-token: ${{ github.token }}", a ]), ...upload(`evidence-${s.system}-watch-${t.id}`, "always()") ]
});
}
const g = 5;
function asksPeople(e) {
const t = e.phases.flatMap(({enter: e, steps: t = [], leave: n = []}) => [ ...e, ...t.flatMap(e => "gate" in e ? [ e ] : []), ...n ]);
return (e.triggers ?? []).some(({then: e}) => e === "hold") || t.some(e => e.up_to !== void 0);
}
function renderDecide(e, t) {
return `${[ `# Rendered from ${e.map(({path: e}) => e).join(", ")} by \`gonogo render\`. Do not edit: change the plan and render again.`, "name: Decide", "run-name: Decide ${{ inputs.question }} (${{ inputs.answer }})", "", "on:", "  workflow_dispatch:", "    inputs:", "      system:", "        description: The system whose window waits", "        type: choice", "        required: true", `        options: [${e.map(({plan: e}) => e.system).join(", ")}]`, "      question:", "        description: The id that the window shows", "        type: string", "        required: true", "      answer:", "        description: What is decided", "        type: choice", "        required: true", "        options: [rollback, continue, extend]", "      by:", "        description: With extend, by how much (such as 15m)", "        type: string", "        required: false", "      ticket:", "        description: Such as OPS-123", "        type: string", "        required: true", "      reason:", "        description: Why (no personal data; everybody who sees the run sees this)", "        type: string", "        required: true", "", "# No concurrency group: an answer never waits for anything.", "permissions: {}", "", "jobs:", ...e.flatMap(e => decideJob(e, t)) ].join("\n")}\n`;
}
function decideJob({plan: e, path: t}, n) {
const {system: s} = e;
const o = awsOf(e);
return job(`decide-${s}`, {
name: `Decide for ${s}`,
if: `inputs.system == '${s}'`,
minutes: 10,
permissions: [ "contents: read # checkout", "id-token: write # assume the read role, which may write records and nothing else" ],
steps: [ ...checkout(), ...assume(o.roles.read, o.region, "decide", 3600), ...own(n === void 0 ? {} : {
uses: n
}, "", "decide", [ "act: decide", `plan: ${t}`, "system: ${{ inputs.system }}", "question: ${{ inputs.question }}", "answer: ${{ inputs.answer }}", "by: ${{ inputs.by }}", "ticket: ${{ inputs.ticket }}", "reason: ${{ inputs.reason }}", a ]), ...upload(`evidence-${s}-decide`, "always()") ]
});
}
const $ = 5;
const w = [ 5, 10, 15, 20, 30 ];
const y = 7;
function cronOf({hypercare: e}) {
const t = Math.min(...(e?.looks ?? []).map(({every: e}) => (0, p.Rz)(e) / 6e4));
const n = w.findLast(e => e <= t) ?? 5;
if (t >= 60) return `${y} * * * *`;
const s = Array.from({
length: 60 / n
}, (e, t) => y % n + t * n);
return `${s.join(",")} * * * *`;
}
function renderHypercare(e) {
const {plan: t, path: n} = e;
const {system: s} = t;
if (!t.hypercare) return;
const o = awsOf(t);
return `${[ `# Rendered from ${n} by \`gonogo render\`. Do not edit: change the plan and render again.`, `name: Hypercare ${s}`, "", "on:", "  schedule:", `    - cron: "${cronOf(t)}"`, "  workflow_dispatch:", "    inputs:", "      for:", "        description: How long this run goes on looking; 0m looks once, if a look is due", "        type: string", "        default: 0m", "", "# No concurrency group: a run that hangs must not keep the next one from looking.", "permissions: {}", "", "jobs:", ...job("hypercare", {
name: `Hypercare of ${s}`,
minutes: $ * 60 + 30,
permissions: [ "contents: read # checkout", "id-token: write # assume the read role" ],
steps: [ ...checkout(), ...assume(o.roles.read, o.region, "hypercare", $ * 3600 + 1500), ...own(e, "", "hypercare", [ "act: hypercare", `plan: ${n}`, "for: ${{ inputs.for || '0m' }}", a ]), ...upload(`evidence-${s}-hypercare`, "always()") ]
}) ].join("\n")}\n`;
}
const k = "Release PR";
const b = ".gonogo/base";
const v = ".gonogo/dry-run";
const _ = "${{ runner.temp }}/release-pr";
function renderReleasePr(e, t) {
return `${[ ...head(e), `name: ${k}`, "", "on:", "  pull_request:", "    types: [opened, synchronize, reopened, edited, labeled, unlabeled, ready_for_review, converted_to_draft]", "  pull_request_review:", "    types: [submitted, dismissed]", "", "# Nothing by default. This runs the pull request\u2019s own code: no secret and no token that writes on GitHub reaches it.", "permissions: {}", "", "jobs:", ...e.flatMap(n => [ ...dryRunJob(n, e.length > 1, t), ...readinessJob(n, e.length > 1, t) ]) ].join("\n")}\n`;
}
function renderReleasePrComment(e, t) {
const n = "github.event.workflow_run";
return `${[ ...head(e), `name: ${k} comment`, "", "on:", "  workflow_run:", `    workflows: [${k}]`, "    types: [completed]", "", "# The newest of a branch has the last word.", "concurrency:", `  group: release-pr-comment-\${{ ${n}.head_repository.id }}-\${{ ${n}.head_branch }}`, "permissions: {}", "", "jobs:", ...job("comment", {
name: "Comment on the release PR",
if: `${n}.event == 'pull_request' || ${n}.event == 'pull_request_review'`,
minutes: 5,
permissions: [ "actions: read # the artifacts of that run", "contents: read # checkout of the default branch: code of the pull request is not run here", "pull-requests: write # the comment" ],
steps: [ `- uses: ${pinned("checkout")}`, "  with:", "    persist-credentials: false", `- uses: ${pinned("downloadArtifact")}`, "  with:", `    run-id: \${{ ${n}.id }}`, "    github-token: ${{ github.token }}", "    pattern: release-pr-*", `    path: ${_}`, ...own(t === void 0 ? {} : {
uses: t
}, "", "comment", [ "act: release-pr-comment", `system: ${e.map(({plan: e}) => e.system).join(" ")}`, `head-sha: \${{ ${n}.head_sha }}`, `head-repository: \${{ ${n}.head_repository.full_name }}`, `head-run: \${{ ${n}.id }}.\${{ ${n}.run_attempt }}`, `evidence: ${_}`, "github-token: ${{ github.token }}" ]) ]
}) ].join("\n")}\n`;
}
const head = e => [ `# Rendered from ${e.map(({path: e}) => e).join(", ")} by \`gonogo render\`. Do not edit: change the plan and render again.` ];
const checkouts = (e = false) => [ `- uses: ${pinned("checkout")}`, "  with:", "    ref: ${{ github.event.pull_request.head.sha }}", "    persist-credentials: false", ...e ? [ "    fetch-depth: 0" ] : [], `- uses: ${pinned("checkout")}`, "  with:", "    ref: ${{ github.event.pull_request.base.sha }}", `    path: ${b}`, "    persist-credentials: false" ];
const labelled = (e, t) => t ? [ `contains(github.event.pull_request.labels.*.name, 'release:${e}')` ] : [];
function dryRunJob({plan: e, path: t}, n, s) {
const {system: o} = e;
const r = awsOf(e);
return job(`dry-run-${o}`, {
name: `Dry run for ${o}`,
if: [ "github.event.pull_request.head.repo.full_name == github.repository", ...labelled(o, n) ].join(" && "),
minutes: 15,
permissions: [ "contents: read # checkout", "checks: read # check runs that the preflight asks for", "id-token: write # assume the read role; it must trust pull requests of this repository, see docs/release-pr.md", "pull-requests: read # whose commit it is" ],
steps: [ ...checkouts(asksHistory(e, e.phases[0]?.enter ?? [])), ...assume(r.roles.read, r.region, "release-pr", 3600), ...own(s === void 0 ? {} : {
uses: s
}, "", "dry-run", [ "act: release-pr-dry-run", `plan: ${t}`, "pull-request: ${{ github.event.pull_request.number }}", `base: ${b}`, "github-token: ${{ github.token }}", a ]), ...upload(`dry-run-${o}`, "always()") ]
});
}
function readinessJob({plan: e, path: t}, n, s) {
const {system: o} = e;
return job(`readiness-${o}`, {
name: `Readiness of ${o}`,
needs: [ `dry-run-${o}` ],
if: [ "!cancelled()", ...labelled(o, n) ].join(" && "),
minutes: 35,
permissions: [ "contents: read # checkout", "checks: read # check runs of the head commit", "pull-requests: read # title, body, labels and reviews" ],
steps: [ ...checkouts(), `- uses: ${pinned("downloadArtifact")}`, "  with:", `    pattern: dry-run-${o}`, "    merge-multiple: true", `    path: ${v}`, ...own(s === void 0 ? {} : {
uses: s
}, "gates/release-pr", "readiness", [ `plan: ${t}`, `system: ${o}`, "pull-request: ${{ github.event.pull_request.number }}", `base: ${b}`, `dry-run: ${v}/release-pr-dry-run.json`, "wait: 20m", "github-token: ${{ github.token }}" ]), ...upload(`release-pr-${o}`, "always()") ]
});
}
function renderRollback(e, t) {
const n = e.map(({plan: e}) => e.system);
return `${[ `# Rendered from ${e.map(({path: e}) => e).join(", ")} by \`gonogo render\`. Do not edit: change the plan and render again.`, "name: Rollback", "run-name: Roll back ${{ inputs.system }} (${{ inputs.scope }})", "", "on:", "  workflow_dispatch:", "    inputs:", "      system:", "        description: The system to roll back", "        type: choice", "        required: true", `        options: [${n.join(", ")}]`, "      scope:", "        description: all, phase:<id>, the id of one switch, or list:member", "        type: string", "        required: true", "        default: all", "      reason:", "        description: Why (no personal data; everybody who sees the run sees this)", "        type: string", "        required: true", "      incident:", "        description: A link to the incident, if there is one", "        type: string", "        required: false", "      confirm:", "        description: Type the system\u2019s name to confirm", "        type: string", "        required: true", "", "# No concurrency group: a rollback never waits for anything.", "permissions: {}", "", "jobs:", ...e.flatMap(e => rollbackJob(e, t)) ].join("\n")}\n`;
}
function rollbackJob({plan: e, path: t}, n) {
const {system: s} = e;
const o = awsOf(e);
return job(`rollback-${s}`, {
name: `Roll back ${s}`,
if: `inputs.system == '${s}'`,
environment: e.rollback.environment,
minutes: 30,
permissions: [ "contents: read # checkout", "id-token: write # assume the rollback role", "actions: write # cancel the cutover that is under way, once the fence is up", "pull-requests: write # say on the pull request of the commit what was rolled back" ],
steps: [ ...checkout(), ...assume(o.roles.rollback, o.region, "rollback", 3600), ...own(n === void 0 ? {} : {
uses: n
}, "", "rollback", [ "act: rollback", `plan: ${t}`, "system: ${{ inputs.system }}", "scope: ${{ inputs.scope }}", "reason: ${{ inputs.reason }}", "incident: ${{ inputs.incident }}", "confirm: ${{ inputs.confirm }}", "github-token: ${{ github.token }}", a ]), ...upload(`evidence-${s}-rollback`, "always()") ]
});
}
function asksToSign(e) {
return (0, d.AV)(e).some(({check: e}) => e.kind === "manual");
}
function renderSign(e, t) {
return `${[ `# Rendered from ${e.map(({path: e}) => e).join(", ")} by \`gonogo render\`. Do not edit: change the plan and render again.`, "name: Sign", "run-name: Sign ${{ inputs.check }} of ${{ inputs.system }}", "", "on:", "  workflow_dispatch:", "    inputs:", "      system:", "        description: The system whose checklist it is", "        type: choice", "        required: true", `        options: [${e.map(({plan: e}) => e.system).join(", ")}]`, "      check:", "        description: The id of the item; start this from the branch or tag whose commit it was done against", "        type: string", "        required: true", "      record:", "        description: What the signature names, where the plan asks for it (no personal data)", "        type: string", "        required: false", "", "permissions: {}", "", "jobs:", ...e.flatMap(e => signJob(e, t)) ].join("\n")}\n`;
}
function signJob({plan: e, path: t}, n) {
const {system: s} = e;
const o = awsOf(e);
return job(`sign-${s}`, {
name: `Sign for ${s}`,
if: `inputs.system == '${s}'`,
minutes: 10,
permissions: [ "contents: read # checkout", "id-token: write # assume the read role, which may write records and nothing else" ],
steps: [ ...checkout(), ...assume(o.roles.read, o.region, "sign", 3600), ...own(n === void 0 ? {} : {
uses: n
}, "", "sign", [ "act: sign", `plan: ${t}`, "system: ${{ inputs.system }}", "check: ${{ inputs.check }}", "record: ${{ inputs.record }}", "github-token: ${{ github.token }}", a ]), ...upload(`evidence-${s}-sign`, "always()") ]
});
}
const j = 10;
const q = 9;
function renderWatch(e) {
const {plan: t, path: n} = e;
const {system: s} = t;
if (!t.phases.slice(0, -1).some(e => isWatched(t, e))) return;
const o = awsOf(t);
return `${[ `# Rendered from ${n} by \`gonogo render\`. Do not edit: change the plan and render again.`, `name: Watch ${s}`, "", "on:", "  schedule:", `    - cron: "*/${j} * * * *"`, "  workflow_dispatch:", "", "# No concurrency group: a run that hangs must not keep the next one from looking.", "permissions: {}", "", "jobs:", ...job("watch", {
name: `Watch ${s} between two phases`,
minutes: q + 6,
permissions: [ "contents: read # checkout", "id-token: write # assume the read role", "actions: write # start rollback.yml, since the read role may change nothing" ],
steps: [ ...checkout(), ...assume(o.roles.read, o.region, "watch", 3600), ...own(e, "", "watch", [ "act: watch", `plan: ${n}`, `for: ${q}m`, "unless-watched: true", "github-token: ${{ github.token }}", a ]), ...upload(`evidence-${s}-watch`, "always()") ]
}) ].join("\n")}\n`;
}
function renderedFiles(e, t) {
const n = e.filter(({plan: e}) => asksPeople(e));
const s = e.filter(({plan: e}) => asksToSign(e));
return [ ...e.map(e => ({
name: `cutover-${e.plan.system}.yml`,
text: renderCutover(e)
})), ...e.flatMap(e => {
const t = renderWatch(e);
return t === void 0 ? [] : [ {
name: `watch-${e.plan.system}.yml`,
text: t
} ];
}), ...e.flatMap(e => {
const t = renderHypercare(e);
return t === void 0 ? [] : [ {
name: `hypercare-${e.plan.system}.yml`,
text: t
} ];
}), {
name: "rollback.yml",
text: renderRollback(e, t)
}, {
name: "net.yml",
text: renderNet(e, t)
}, {
name: "release-pr.yml",
text: renderReleasePr(e, t)
}, {
name: "release-pr-comment.yml",
text: renderReleasePrComment(e, t)
}, ...n.length === 0 ? [] : [ {
name: "decide.yml",
text: renderDecide(n, t)
} ], ...s.length === 0 ? [] : [ {
name: "sign.yml",
text: renderSign(s, t)
} ] ];
}
})
};
