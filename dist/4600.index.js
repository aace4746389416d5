export const id = 4600;

export const ids = [ 4600 ];

export const modules = {
96297: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
x: () => factsOf
});
function factsOf(plan, run) {
return {
account: plan.aws?.account ?? "",
region: plan.aws?.region ?? "",
commit: run.commit,
world: run.world,
system: plan.system,
roles: plan.roles
};
}
},
88670: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R: () => runGate
});
var memory = __webpack_require__(71906);
function minutesOf({findings: findings, texts: texts}) {
const signals = new Set(findings.flatMap(({check: check, kind: kind}) => kind === "signal" ? [ check ] : []));
return new Map([ ...texts ].flatMap(([check, text]) => signals.has(check) ? [ [ check, (0, 
memory.I)(text).ticks ] ] : []));
}
var errors = __webpack_require__(19473);
var evidence = __webpack_require__(75931);
var gate_checks = __webpack_require__(40512);
var duration = __webpack_require__(73110);
var gates_length = __webpack_require__(13423);
var observe = __webpack_require__(21244);
const MOST_IN_A_ROW = 5;
const MOST_SHARE = .1;
const PASSING = new Set([ "TIMEOUT", "UNREACHABLE", "THROTTLED", "SERVICE_ERROR", "PARTIAL_DATA", "DRIPPING" ]);
const OPEN = new Set([ "WATCHING", "HELD" ]);
function patience(of) {
const most = Math.max(MOST_IN_A_ROW, Math.floor(of * MOST_SHARE));
const counts = new Map;
const ends = (finding, tick, last) => {
const count = counts.get(finding.check) ?? {
row: 0,
all: 0
};
counts.set(finding.check, count);
const unanswered = finding.outcome === "error";
count.row = unanswered ? count.row + 1 : 0;
if (unanswered) count.all += 1;
if (finding.outcome === "pass" || finding.outcome === "waived") return false;
if (last) return true;
if (finding.outcome === "inconclusive") return !OPEN.has(finding.reason);
if (!unanswered || !PASSING.has(finding.reason) || tick === 1) return true;
return count.row > MOST_IN_A_ROW || count.all > most;
};
return {
ends: (findings, tick, last) => findings.map(finding => ends(finding, tick, last)).some(each => each),
missed: check => counts.get(check)?.all ?? 0
};
}
var gates_triggers = __webpack_require__(60714);
const EVERY_MS = 6e4;
const STALLS = 1e3;
async function until(clock, moment, signal) {
for (let stalls = 0; clock.now() < moment; ) {
const before = clock.now();
await clock.sleep(moment - before, signal);
stalls = clock.now() > before ? 0 : stalls + 1;
if (stalls > STALLS) throw (0, errors.i4)("DEFECT", "the clock stands still");
}
}
function broken(finding) {
if (finding.outcome !== "pass" && finding.outcome !== "waived") return finding;
const {waiver: _, ...rest} = finding;
return {
...rest,
outcome: "inconclusive",
reason: "WINDOW_BROKEN"
};
}
const HEAR_MS = 15e3;
async function untilLook(moment, waiting, heard, clock, signal) {
while (clock.now() < moment) {
const deadlines = waiting();
if (deadlines.length === 0) return until(clock, moment, signal);
if (deadlines.some(deadline => clock.now() >= deadline) || await heard()) return;
await until(clock, Math.min(moment, clock.now() + HEAR_MS, ...deadlines), signal);
}
}
const isUndecided = findings => findings.some(({outcome: outcome}) => outcome === "inconclusive") && findings.every(({outcome: outcome, reason: reason}) => outcome === "inconclusive" ? MORE_TIME.has(reason) : outcome === "pass" || outcome === "waived");
const MORE_TIME = new Set([ "NOT_ENOUGH_TRAFFIC", "HARM_NOT_RULED_OUT", "SUSPICIOUS", "NO_ACTIVITY" ]);
async function look(gate, checks, target, run) {
const {clock: clock, signal: signal, memories: memories} = run;
const all = (0, gate_checks.Mj)(checks, run.triggers ?? []);
const triggers = (0, gates_triggers.t)(run.triggers ?? [], new Set(checks.map(({id: id}) => id)), run.people);
const declared = all.map(({id: id}) => id).filter(triggers.counts);
const every = gate.every === undefined ? EVERY_MS : (0, duration.Rz)(gate.every);
if (every < 1) throw (0, errors.i4)("PLAN_LINT", "expected a gate to look at intervals longer than 0, found 0");
const from = clock.now();
const length = await (0, gates_length.Y)(gate, from, run.people);
const longestGap = 2 * every + 6e4;
let before = from;
const texts = memories?.texts ?? new Map;
const patient = patience(Math.ceil(length.now() / every) + 1);
let end;
const waiting = () => [ ...triggers.open().map(({deadline: deadline}) => deadline), ...end ? [ end.until ] : [] ];
const lengthened = async () => {
if (!await length.hear()) return false;
end = undefined;
return true;
};
const heard = async () => await triggers.hear(clock.now()) || end !== undefined && await lengthened();
for (let tick = 1; ;tick += 1) {
const planned = (tick - 1) * every;
const isEnd = planned >= length.now() && planned - every < length.now();
await untilLook(from + (isEnd ? length.now() : planned), waiting, heard, clock, signal);
if (planned >= length.now()) await lengthened();
const of = Math.ceil(length.now() / every) + 1;
const at = clock.now();
const last = at - from >= length.now() && !end && triggers.open().length === 0;
const watching = check => ({
openedAt: from,
ms: length.now(),
every: every,
closing: last,
remembered: texts.get(check),
remember: text => void texts.set(check, text)
});
const seen = await (0, observe.D)(all, target, gate.for === undefined ? run : {
...run,
watching: watching
});
const found = at - before <= longestGap ? seen : seen.map(broken);
before = at;
const fired = await triggers.take(found, clock.now());
const judged = triggers.judged(found);
const final = last && triggers.open().length === 0;
const ended = patient.ends(judged, tick, final);
const findings = judged.map(finding => {
const missed = patient.missed(finding.check);
const unanswered = missed === 0 ? {} : {
looks_unanswered: {
count: missed
}
};
return {
...finding,
facts: {
...finding.facts,
looks: {
count: tick
},
...unanswered
}
};
});
if (texts.size > 0) await (memories?.keep());
const question = length.question();
if (final && !fired && question && isUndecided(findings)) end = {
findings: findings,
until: at + gates_length._
};
const left = Math.max(0, from + length.now() - clock.now());
const questions = [ ...triggers.open(), ...end && question ? [ {
...question,
deadline: end.until
} ] : [] ];
await (run.report?.({
tick: tick,
of: Math.max(of, tick),
at: at,
left: left,
findings: findings,
questions: questions
}));
const over = end ? clock.now() >= end.until : final;
if (!fired && !over && (!ended || end && final)) continue;
return {
findings: end && !fired && over ? end.findings : findings,
declared: declared,
looks: tick,
of: Math.max(of, tick),
from: from,
to: clock.now(),
texts: texts,
triggers: triggers.seen(),
extended: length.extended(),
...fired ? {
fired: fired
} : {}
};
}
}
var gates_place = __webpack_require__(65012);
const PULSE_MS = 6e4;
function pulsing(clock, pulse) {
if (!pulse) return clock;
return {
now: () => clock.now(),
async sleep(ms, signal) {
const end = clock.now() + ms;
for (let left = ms; left > 0; left = end - clock.now()) {
await clock.sleep(Math.min(left, PULSE_MS), signal);
if (end > clock.now()) await pulse();
}
}
};
}
function atMostEachMinute(clock, pulse) {
let last = clock.now();
return async () => {
if (!pulse || clock.now() - last < PULSE_MS) return;
last = clock.now();
await pulse();
};
}
var canonical = __webpack_require__(80142);
var json_object = __webpack_require__(39074);
var paths = __webpack_require__(3476);
const BASELINE_FORM = "gonogo/baseline/1";
const OUTCOMES = [ "ambiguous", "error", "matched", "no_match", "not_applicable" ];
const DIGEST = /^[0-9a-f]{64}$/;
const ID = /^[a-z][a-z0-9_-]{0,62}$/;
const FIELD = /^[a-z][a-z0-9_-]{0,62}(\.[A-Za-z0-9_$-]{1,64}){1,16}$/;
const RUN = /^[A-Za-z0-9_.-]{1,200}$/;
const isCount = value => Number.isSafeInteger(value) && value >= 0;
const isShare = value => typeof value === "number" && value >= 0 && value <= 1;
const matches = (value, form) => typeof value === "string" && form.test(value);
function recordOf(value, key, isOne) {
if (value === null || typeof value !== "object" || Array.isArray(value)) return undefined;
const entries = Object.entries(value);
return entries.every(([name, each]) => key.test(name) && isOne(each)) ? Object.fromEntries(entries) : undefined;
}
function baselineName(system, report) {
return `${(0, paths.w)(system).records}/baseline.${report}`;
}
function baselineOf({report: report, digest: digest}, run) {
if (report.status !== "complete") throw (0, errors.i4)("REPORT_INCOMPLETE", "expected a complete report to compare the next one with");
const shown = report.categories.flatMap(({category: category, count: count}) => count === undefined ? [] : [ [ category, count ] ]);
const optional = report.fields.filter(field => field.optional && field.objects > 0);
return {
world: report.world,
report: report.report,
rule: report.rule,
plan: run.plan,
digest: digest,
at: report.taken.to,
run: run.run,
samples: report.sampled,
outcomes: report.outcomes,
categories: Object.fromEntries(shown),
fields: Object.fromEntries(optional.map(({object: object, path: path, present: present, objects: objects}) => [ `${object}.${path}`, Math.round(present / objects * 1e4) / 1e4 ]))
};
}
async function keepBaseline(parameters, system, baseline, signal) {
const name = baselineName(system, baseline.report);
const value = (0, canonical.$N)({
schema: BASELINE_FORM,
...baseline
});
await parameters.put({
name: name,
value: value,
type: "String",
mode: "overwrite"
}, signal);
const back = (await parameters.get([ name ], signal)).get(name);
if (back?.value !== value) throw (0, errors.i4)("EVIDENCE_UNWRITTEN", "expected the baseline to read back as it was written, found another");
}
function baselineFrom(data) {
const {schema: schema, world: world, report: report, rule: rule, plan: plan, digest: digest, at: at, run: run, samples: samples, outcomes: outcomes, categories: categories, fields: fields, ...unknown} = data;
const [counts, cells, shares] = [ recordOf(outcomes, ID, isCount), recordOf(categories, ID, isCount), recordOf(fields, FIELD, isShare) ];
const sum = record => Object.values(record).reduce((all, one) => all + one, 0);
const whole = schema === BASELINE_FORM && Object.keys(unknown).length === 0 && (world === "production" || world === "rehearsal") && matches(report, ID) && [ rule, plan, digest ].every(each => matches(each, DIGEST)) && isCount(at) && matches(run, RUN) && isCount(samples);
if (!whole || !counts || !cells || !shares) return undefined;
if ((0, canonical.$N)(Object.keys(counts).sort()) !== (0, canonical.$N)([ ...OUTCOMES ])) return undefined;
if (sum(counts) !== samples || sum(cells) > samples) return undefined;
const texts = {
rule: rule,
plan: plan,
digest: digest
};
return {
world: world,
report: report,
...texts,
at: at,
run: run,
samples: samples,
outcomes: counts,
categories: cells,
fields: shares
};
}
async function stored(parameters, name, signal) {
const found = (await parameters.get([ name ], signal)).get(name);
if (!found) return undefined;
const baseline = found.type === "String" ? baselineFrom((0, json_object.o)(found.value, "the baseline")) : undefined;
if (!baseline) throw (0, errors.i4)("BASELINE_UNREADABLE", "expected a whole baseline, found something else");
return baseline;
}
async function readBaseline(parameters, ask, signal) {
try {
const baseline = await stored(parameters, baselineName(ask.system, ask.report), signal);
if (!baseline) return {
missing: "BASELINE_MISSING"
};
if (baseline.report !== ask.report) return {
missing: "BASELINE_UNREADABLE"
};
if (baseline.world !== ask.world) return {
missing: "BASELINE_OTHER_WORLD"
};
return baseline.rule === ask.rule ? baseline : {
missing: "BASELINE_OTHER_RULE"
};
} catch (thrown) {
if (signal?.aborted || (0, errors.oh)(thrown) && thrown.code === "INTERRUPTED") throw thrown;
const {code: code} = (0, errors.iS)(thrown);
return {
missing: code === "RESPONSE_INVALID" ? "BASELINE_UNREADABLE" : code
};
}
}
var rule_digest = __webpack_require__(37810);
async function gateReport(gate, target, run) {
if (gate.report === undefined) return undefined;
const plan = run.plan.reports?.find(each => each.id === gate.report);
if (!plan) throw (0, errors.i4)("PLAN_LINT", "expected the gate\u2019s report among the plan\u2019s reports, found none of that id");
const {system: system} = run.plan;
const signal = run.signal ?? (new AbortController).signal;
try {
const {takeReport: takeReport} = await Promise.all([ __webpack_require__.e(3441), __webpack_require__.e(8484) ]).then(__webpack_require__.bind(__webpack_require__, 38484));
const [sealed, baseline] = await Promise.all([ takeReport(plan, target, {
system: system,
world: run.world,
planDigest: run.planDigest,
run: run.run,
signal: signal,
...run.resume === undefined ? {} : {
resume: run.resume
},
...run.progress === undefined ? {} : {
progress: run.progress
}
}), readBaseline(target.parameters, {
system: system,
report: plan.id,
rule: (0, rule_digest.F)(plan),
world: run.world
}, signal) ]);
const taken = {
report: sealed.report,
digest: sealed.digest,
baseline: baseline
};
return {
plan: plan,
sealed: sealed,
reports: {
taken: id => id === plan.id ? taken : missing()
}
};
} catch (thrown) {
const error = (0, errors.iS)(thrown);
if ([ "INTERRUPTED", "LOCK_LOST", "FENCED", "PHASE_OVERDUE" ].includes(error.code) || run.signal?.aborted) throw thrown;
return {
plan: plan,
reports: {
taken: id => {
if (id === plan.id) throw error;
return missing();
}
}
};
}
}
function missing() {
throw (0, errors.i4)("REPORT_NOT_TAKEN", "expected the gate to name the report that its check judges, found another or none");
}
async function withAlerts({report: report}, findings) {
const {sealReport: sealReport} = await __webpack_require__.e(3441).then(__webpack_require__.bind(__webpack_require__, 63441));
const own = report.drift_watch.alerts;
const raised = findings.flatMap(({check: check, outcome: outcome, reason: reason}) => outcome === "pass" ? [] : [ {
check: check,
code: reason,
outcome: outcome
} ]);
return sealReport({
...report,
drift_watch: {
alerts: [ ...own, ...raised ]
}
});
}
var heads = __webpack_require__(45039);
var people = __webpack_require__(54769);
var journal_stored = __webpack_require__(53057);
const nameOf = ({system: system, phase: phase, gate: gate}) => `${(0, paths.w)(system).records}/window.${phase}.${gate}`;
async function keepWindow(parameters, owner, texts, signal) {
const {world: world, plan: plan, commit: commit} = owner;
const text = (0, canonical.$N)({
world: world,
plan: plan,
commit: commit,
texts: Object.fromEntries(texts)
});
await (0, journal_stored.Y6)(parameters, nameOf(owner), text, signal);
}
async function readWindow(parameters, owner, signal) {
const text = await (0, journal_stored.X)(parameters, nameOf(owner), signal);
if (text === undefined || owner.commit === "none") return new Map;
const {world: world, plan: plan, commit: commit, texts: texts} = (0, json_object.o)(text, "the memory of a window");
if (world !== owner.world) throw (0, errors.i4)("WORLD_OTHER", "expected the memory of the window to be of this world, found that of another");
if (plan !== owner.plan || commit !== owner.commit) return new Map;
const entries = texts !== null && typeof texts === "object" ? Object.entries(texts) : undefined;
if (!entries?.every(each => typeof each[1] === "string")) throw (0, errors.i4)("RESPONSE_INVALID", "expected the memory of a window to hold texts by check, found something else");
return new Map(entries);
}
var verdict = __webpack_require__(10617);
var facts_of = __webpack_require__(96297);
function asked({plan: plan, phase: phase, gate: name}) {
const found = (0, gates_place.W)(plan, phase).filter(({gate: gate, place: place}) => (0, 
gates_place.Uj)(name) ? place === name : (0, gates_place.Xc)(gate) === name);
if (found.length === 0) throw (0, errors.i4)("UNKNOWN_GATE", `expected a gate of ${phase}, found none of that name`);
return found;
}
function run_gate_recordOf(request, gate, seen, prev, reason) {
const why = reason ?? seen.fired?.reason;
return (0, evidence.o)({
world: request.world,
mode: request.mode ?? "normal",
...request.breakGlass === undefined ? {} : {
break_glass: request.breakGlass
},
system: request.plan.system,
plan: request.planDigest,
commit: request.commit,
run: request.run,
tool: request.tool,
phase: request.phase,
gate: (0, gates_place.Xc)(gate),
kind: gate.gate,
verdict: why === undefined ? (0, verdict.LD)(seen.declared, seen.findings) : "NO-GO",
...why === undefined ? {} : {
reason: why
},
declared: seen.declared,
findings: seen.findings,
looks: seen.looks,
from: seen.from,
to: seen.to,
...seen.report === undefined ? {} : {
report: {
id: seen.report.report.report,
digest: seen.report.digest
}
},
...seen.fired === undefined ? {} : {
triggered: seen.fired.trigger
},
...seen.triggers.length === 0 ? {} : {
triggers: seen.triggers
},
...seen.extended.length === 0 ? {} : {
extended: seen.extended
},
prev: prev
});
}
async function watch(request, {gate: gate, place: place}) {
const {plan: plan, report: report, progress: progress, pulse: pulse, signal: signal, resume: resume} = request;
const clock = pulsing(request.target.clock, pulse);
const beat = atMostEachMinute(request.target.clock, pulse);
const target = {
...request.target,
clock: clock
};
const taken = await gateReport(gate, target, {
plan: plan,
planDigest: request.planDigest,
world: request.world,
run: `${request.run.id}.${request.run.attempt}.${request.run.job}`,
...resume === undefined ? {} : {
resume: resume
},
...signal === undefined ? {} : {
signal: signal
},
async progress(now) {
progress?.({
...now,
gate: (0, gates_place.Xc)(gate)
});
await beat();
}
});
const probes = place === "enter" ? (0, gate_checks.pX)(plan, request.phase, gate) : [];
const checks = [ ...(0, gate_checks.tg)(plan, gate), ...probes.map(({check: check}) => check) ];
const owner = {
system: plan.system,
phase: request.phase,
gate: (0, gates_place.Xc)(gate),
world: request.world,
plan: request.planDigest,
commit: request.commit
};
const texts = gate.for === undefined ? new Map : await readWindow(target.parameters, owner, signal);
const seen = await look(gate, checks, taken === undefined ? target : {
...target,
reports: taken.reports
}, {
clock: clock,
plan: (0, facts_of.x)(plan, request),
waivers: plan.waivers ?? [],
windows: new Map(probes.map(probe => [ probe.check.id, probe ])),
...gate.for === undefined ? {} : {
people: (0, people.x)(target.parameters, target.clock, owner, signal)
},
memories: {
texts: texts,
keep: () => keepWindow(target.parameters, owner, texts, signal)
},
triggers: place === "steps" || place === "leave" ? (0, gate_checks.XJ)(plan, request.phase) : [],
...signal === undefined ? {} : {
signal: signal
},
...report === undefined ? {} : {
report: tick => report({
...tick,
gate: (0, gates_place.Xc)(gate)
})
}
});
if (taken?.sealed === undefined) return seen;
const judges = new Set(checks.flatMap(check => "report" in check && check.report === taken.plan.id ? [ check.id ] : []));
const judged = seen.findings.filter(finding => judges.has(finding.check));
return {
...seen,
report: await withAlerts(taken.sealed, judged),
clean: judged.every(({outcome: outcome}) => outcome === "pass")
};
}
async function runOne(request, placed, prev) {
const {gate: gate} = placed;
const {target: target, signal: signal, plan: plan} = request;
const seen = await watch(request, placed);
const sealed = run_gate_recordOf(request, gate, seen, prev);
const found = (0, verdict.I$)(seen.declared, seen.findings);
const exit = sealed.evidence.verdict === "GO" || found !== verdict.dc.go ? found : verdict.dc.noGo;
const named = {
phase: request.phase,
gate: (0, gates_place.Xc)(gate)
};
const told = kept => ({
minutes: {
...named,
minutes: minutesOf(seen)
},
..."report" in seen ? {
report: {
...seen.report,
...named,
kept: kept
}
} : {}
});
if (seen.findings.some(finding => finding.kind === "identity" && finding.outcome !== "pass")) return {
sealed: sealed,
exit: exit,
...told(false)
};
try {
await (0, heads.sc)(target.parameters, sealed, signal);
const kept = "report" in seen && seen.clean && sealed.evidence.verdict === "GO";
if (kept) {
const baseline = baselineOf(seen.report, {
plan: request.planDigest,
run: request.run.id
});
await keepBaseline(target.parameters, plan.system, baseline, signal);
}
return {
sealed: sealed,
exit: exit,
...told(kept)
};
} catch (thrown) {
if ((0, errors.iS)(thrown).code === "INTERRUPTED") throw thrown;
const unwritten = run_gate_recordOf(request, gate, seen, prev, "EVIDENCE_UNWRITTEN");
return {
sealed: unwritten,
exit: exit === verdict.dc.go ? verdict.dc.noGo : exit,
...told(false)
};
}
}
async function runGate(request) {
const records = [];
const reports = [];
const minutes = [];
const exits = [];
let prev = request.prev;
for (const placed of asked(request)) {
const {sealed: sealed, exit: exit, report: report, minutes: seen} = await runOne(request, placed, prev);
records.push(sealed);
if (report) reports.push(report);
minutes.push(seen);
exits.push(exit);
prev = sealed.digest;
if (exit !== verdict.dc.go && placed.place !== "enter") break;
}
const last = records.at(-1);
if (!last) throw (0, errors.i4)("DEFECT", "no gate was run");
const go = records.every(({evidence: evidence}) => evidence.verdict === "GO") && exits.every(exit => exit === verdict.dc.go);
const exit = go ? verdict.dc.go : exits.includes(verdict.dc.noGo) ? verdict.dc.noGo : verdict.dc.unknown;
const triggered = records.find(({evidence: evidence}) => evidence.triggered !== undefined)?.evidence.triggered;
return {
verdict: go ? "GO" : "NO-GO",
exit: exit,
records: records,
reports: reports,
minutes: minutes,
evidence: last.evidence,
digest: last.digest,
...triggered === undefined ? {} : {
triggered: triggered
}
};
}
},
92008: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => ANSWERS
});
const ANSWERS = [ "continue", "rollback", "extend" ];
},
24745: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
P: () => packFiles
});
var canonical = __webpack_require__(80142);
var codes = __webpack_require__(98498);
const isLegal = sign => !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(sign) || "\n\r\t".includes(sign);
const ENTITIES = {
"&": "&amp;",
"<": "&lt;",
">": "&gt;",
'"': "&quot;",
"'": "&apos;",
"\n": "&#10;",
"\r": "&#13;",
"\t": "&#9;"
};
function xml(text) {
return [ ...text ].filter(isLegal).map(sign => ENTITIES[sign] ?? sign).join("");
}
const seconds = ms => (ms / 1e3).toFixed(3);
const details = ({steps: steps}) => steps.filter(step => step.outcome !== "pass").map(step => {
const open = step.judged.filter(({judgement: judgement}) => judgement !== "met");
const shown = open.map(({what: what, judgement: judgement, expected: expected, found: found}) => expected === undefined ? `${what}: ${judgement}` : `${what}: ${judgement}, expected ${expected}, found ${found ?? "nothing"}`);
return `${step.id}: ${step.blocked === undefined ? step.reason : `not sent, since ${step.blocked} did not pass`}${shown.length === 0 ? "" : `\n  ${shown.join("\n  ")}`}`;
}).join("\n");
function testcase(pack, one) {
const head = `    <testcase classname="${xml(pack)}" name="${xml(one.id)}" time="${seconds(one.ms)}"`;
if (one.outcome === "pass" && !one.flaky) return [ `${head}/>` ];
if (one.outcome === "pass") return [ `${head}>`, `      <system-out>${xml(`flaky: ${one.steps.map(step => `${step.id} ${step.attempts}`).join(", ")} attempts`)}</system-out>`, "    </testcase>" ];
const tag = one.outcome === "fail" ? "failure" : "error";
return [ `${head}>`, `      <${tag} type="${one.reason}" message="${xml(`${one.reason}: ${codes.CODES[one.reason].means}`)}">${xml(details(one))}</${tag}>`, "    </testcase>" ];
}
function junit(result) {
const {pack: pack, cases: cases, from: from, to: to, outcome: outcome, reason: reason} = result;
const own = cases.some(each => each.outcome !== "pass") || outcome === "pass";
const all = own ? cases : [ ...cases, {
id: "the-pack-itself",
outcome: "error",
reason: reason,
flaky: false,
ms: 0,
steps: []
} ];
const counts = `tests="${all.length}" failures="${all.filter(each => each.outcome === "fail").length}" errors="${all.filter(each => each.outcome === "error").length}" skipped="0" time="${seconds(to - from)}"`;
return `${[ '<?xml version="1.0" encoding="UTF-8"?>', `<testsuites name="gonogo" ${counts}>`, `  <testsuite name="${xml(pack)}" ${counts} timestamp="${new Date(from).toISOString().slice(0, 19)}">`, ...all.flatMap(one => testcase(pack, one)), "  </testsuite>", "</testsuites>" ].join("\n")}\n`;
}
function tap({pack: pack, cases: cases, outcome: outcome, reason: reason}) {
const lines = cases.map(({id: id, outcome: one, reason: why, flaky: flaky}, index) => one === "pass" ? `ok ${index + 1} - ${id}${flaky ? " (flaky)" : ""}` : `not ok ${index + 1} - ${id} (${why})`);
const own = outcome === "pass" || cases.some(each => each.outcome !== "pass") ? [] : [ `not ok ${cases.length + 1} - ${pack} (${reason})` ];
return `${[ "TAP version 13", `1..${lines.length + own.length}`, ...lines, ...own ].join("\n")}\n`;
}
var say = __webpack_require__(25855);
const REPORTS = [ [ "json", canonical.$N ], [ "junit.xml", ({result: result}) => junit(result) ], [ "tap", ({result: result}) => tap(result) ] ];
const onTerminal = ({result: result}) => [ ...result.cases.flatMap(say.m), ...(0, 
say.F)(result) ].join("\n");
const nameOf = ({result: result}, index) => `pack.${index + 1}.${result.pack}`;
function packFiles(session) {
const {packs: packs, redactor: redactor, planted: planted} = session;
if (packs.length === 0) return [];
const probe = {
file: planted.line,
result: probeOf(planted.values)
};
for (const render of [ ...REPORTS.map(([, each]) => each), onTerminal ]) redactor.scrub(render(probe));
return packs.flatMap((each, index) => {
const clean = withoutValues(redactor, each);
return REPORTS.map(([end, render]) => ({
name: `${nameOf(each, index)}.${end}`,
text: render(clean)
}));
});
}
function withoutValues(redactor, ended) {
const {result: result} = ended;
const texts = one => {
const {expected: expected, found: found} = one;
if (expected === undefined || found === undefined) return one;
return {
...one,
expected: redactor.scrub(expected),
found: redactor.scrub(found)
};
};
const cases = result.cases.map(one => one.steps.some(({judged: judged}) => judged.some(({found: found}) => found !== undefined)) ? {
...one,
steps: one.steps.map(step => ({
...step,
judged: step.judged.map(texts)
}))
} : one);
return {
...ended,
result: {
...result,
cases: cases
}
};
}
function probeOf(texts) {
const ends = {
flaky: false,
ms: 0
};
const cases = texts.flatMap(text => {
const judged = [ {
what: text,
judgement: "not met",
expected: JSON.stringify(text),
found: JSON.stringify([ text ])
} ];
const failed = {
id: text,
outcome: "fail",
reason: "NOT_MET",
attempts: 2,
ms: 0,
judged: judged,
captured: [ text ]
};
const blocked = {
...failed,
outcome: "error",
reason: "BLOCKED",
blocked: text,
judged: []
};
return [ {
id: text,
outcome: "fail",
reason: "NOT_MET",
...ends,
steps: [ failed, blocked ]
}, {
id: text,
outcome: "error",
reason: "RESPONSE_INVALID",
...ends,
steps: [ failed ]
}, {
id: text,
outcome: "pass",
reason: "MET",
...ends,
flaky: true,
steps: [ {
...failed,
outcome: "pass"
} ]
} ];
});
const [pack = ""] = texts;
return {
pack: pack,
outcome: "fail",
reason: "NOT_MET",
checks: 0,
minChecks: 1,
from: 0,
to: 0,
cases: cases
};
}
},
94600: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B4: () => chartsOf,
W7: () => fileOf,
m: () => minuteFiles,
IU: () => reportFiles,
tu: () => reportsOf,
AQ: () => runGates
});
var errors = __webpack_require__(19473);
var evidence = __webpack_require__(75931);
var heads = __webpack_require__(45039);
var phase_signers = __webpack_require__(3983);
var plan_waiver = __webpack_require__(12436);
var readiness = __webpack_require__(60097);
var weakness = __webpack_require__(5330);
var weaknesses_of = __webpack_require__(40922);
var build_verdict = __webpack_require__(10617);
async function readEnvironments(ask) {
const {plan: plan, phase: phase, target: target, signal: signal} = ask;
const from = target.clock.now();
const findings = [];
for (const {role: role, environment: environment} of phase.signoff ?? []) {
const planned = plan.environments.find(each => each.name === environment);
if (planned) findings.push(...await read(ask, role, planned));
}
if (findings.length === 0) return undefined;
const sealed = recordOf(ask, findings, from);
try {
await (0, heads.sc)(target.parameters, sealed, signal);
return sealed;
} catch (thrown) {
if ((0, errors.iS)(thrown).code === "INTERRUPTED") throw thrown;
return recordOf(ask, findings, from, "EVIDENCE_UNWRITTEN");
}
}
async function read(ask, role, planned) {
const {plan: plan, target: target, signal: signal} = ask;
const at = target.clock.now();
try {
const signers = await (0, phase_signers.B)(plan, planned.reviewers, target.repository, signal);
const found = await target.approvals.environment(planned.name, signal);
const waiver = (0, plan_waiver.Q)(plan.waivers ?? [], weakness.C, at);
const own = signers.find(each => each.role === role);
const weaknesses = [ ...(0, weaknesses_of.PA)(planned, found, signers), ...(0, weaknesses_of.$U)(planned, found, own) ];
const ms = Math.max(0, target.clock.now() - at);
return (0, readiness.co)({
role: role,
planned: planned,
found: found,
signers: signers,
weaknesses: weaknesses,
at: at,
ms: ms,
...waiver ? {
waiver: waiver
} : {}
});
} catch (thrown) {
const {code: code} = (0, errors.iS)(thrown);
if (code === "INTERRUPTED") throw thrown;
const asked = {
expected: {
count: planned.id
},
actual: {
word: "unknown"
}
};
const check = (0, readiness.zK)(role, "identity");
return [ {
check: check,
kind: readiness.VS,
outcome: "error",
reason: code,
...asked,
at: at,
ms: Math.max(0, target.clock.now() - at)
} ];
}
}
function recordOf({phase: phase, target: target, base: base}, findings, from, reason) {
const declared = findings.map(({check: check}) => check);
const verdict = reason === undefined ? (0, build_verdict.LD)(declared, findings) : "NO-GO";
return (0, evidence.o)({
...base,
from: from,
to: target.clock.now(),
phase: phase.id,
gate: readiness.VS,
kind: readiness.VS,
verdict: verdict,
...reason === undefined ? {} : {
reason: reason
},
declared: declared,
findings: findings,
looks: 1
});
}
var run_gate = __webpack_require__(88670);
var canonical = __webpack_require__(80142);
var address = __webpack_require__(32926);
var changes_read = __webpack_require__(29112);
var build_codes = __webpack_require__(98498);
var markdown = __webpack_require__(34902);
function approverHead({plan: plan, phase: phase, world: world, verdict: verdict, reason: reason, go: go, of: of, changes: changes, codes: codes}) {
const codeOf = environment => codes.find(each => each.environment === environment)?.code;
const next = verdict === "GO" ? (phase.signoff ?? []).map(({role: role, environment: environment}) => {
const code = codeOf(environment);
const typed = code === undefined ? "" : `, with the approval code **\`${code}\`** in the comment`;
return `- **Next:** ${(0, markdown.pj)(role)} approves \`${(0, markdown.pj)(environment)}\`${typed}`;
}) : [ `- **Next:** ${(0, markdown.pj)(build_codes.CODES[reason].remedy)}`, "- Nobody is asked to approve; nothing was changed." ];
return [ `# ${verdict === "GO" ? "\u2705 GO" : `\u26d4 NO-GO \`${reason}\``} \u2014 ${(0, 
markdown.pj)(phase.title)}`, "", `${world === "rehearsal" ? "REHEARSAL \u2014 " : ""}**${(0, 
markdown.pj)(plan.title)}**: ${go} of ${of} gates said GO.`, "", ...verdict === "GO" ? [] : [ `${(0, 
markdown.pj)(build_codes.CODES[reason].means)}`, "" ], ...next, ...codes.length === 0 ? [] : [ "", "The code names this run, environment, commit, plan and evidence: another run\u2019s is refused." ], ...changes.length === 0 ? [] : [ "", "### What will change", "", ...(0, 
markdown.tp)([ "switch", "from", "to", "undone by" ], changes.map(change => [ change.switch, change.from, change.to, change.undo ])) ], "" ].join("\n");
}
var gate_summary = __webpack_require__(21621);
var lines = __webpack_require__(36812);
var planned = __webpack_require__(50877);
const PROOFS = [ {
name: "cloudwatch_alarms",
kinds: [ "alarm", "metric-filter" ]
}, {
name: "cloudwatch_dashboards",
kinds: [ "dashboard" ]
}, {
name: "cloudformation_stack_status",
kinds: [ "stack" ]
}, {
name: "token_refresh_log",
kinds: [ "last-success", "schedule" ]
}, {
name: "token_refresh_invoke",
kinds: [ "invoke" ]
} ];
function proofs({evidence: evidence, digest: digest}) {
return PROOFS.flatMap(({name: name, kinds: kinds}) => {
const findings = evidence.findings.filter(finding => kinds.some(kind => kind === finding.kind));
const {world: world, system: system, plan: plan, commit: commit, to: at} = evidence;
const proof = {
schema: "gonogo/proof/1",
proof: name,
world: world,
system: system,
plan: plan,
commit: commit,
evidence: digest,
at: at,
findings: findings
};
return findings.length === 0 ? [] : [ {
name: `${name}.json`,
text: (0, canonical.$N)(proof)
} ];
});
}
var duration = __webpack_require__(73110);
var measure = __webpack_require__(90036);
var advice = __webpack_require__(78999);
const percent = share => Math.round(share * 1e3) / 10;
function shareChart(title, bars, limit) {
const values = [ ...bars.map(bar => bar.share), ...limit === undefined ? [] : [ limit ] ];
const from = Math.max(0, Math.floor(Math.min(...values) * 10 - 1) * 10);
const line = bars.map(() => percent(limit ?? 0));
return [ "```mermaid", "xychart-beta", `  title "${title}"`, `  x-axis [${bars.map(bar => `"${bar.name}"`).join(", ")}]`, `  y-axis "%" ${from} --\x3e 100`, `  bar [${bars.map(bar => percent(bar.share)).join(", ")}]`, ...limit === undefined ? [] : [ `  line [${line.join(", ")}]` ], "```" ];
}
const TRACED = 20;
const ROWS = 20;
function shadow_tables_percent(share) {
return `${(share * 100).toFixed(1)} %`;
}
function titled(title, head, rows, note) {
if (rows.length === 0) return [];
const left = rows.length - ROWS;
const more = left > 0 ? [ "", `\u2026 and ${left} more in the file.` ] : [];
return [ "", `#### ${title}`, "", ...note === undefined ? [] : [ note, "" ], ...(0, 
markdown.tp)(head, rows.slice(0, ROWS)), ...more ];
}
function outcomeTable({outcomes: outcomes, shares: shares}) {
const of = [ "matched", "no_match", "ambiguous", "error" ].map(name => {
const {share: share, lower: lower, upper: upper} = shares[name];
return [ name, String(outcomes[name]), shadow_tables_percent(share), `${shadow_tables_percent(lower)} \u2013 ${shadow_tables_percent(upper)}` ];
});
const rows = [ ...of, [ "not_applicable", String(outcomes.not_applicable), "", "" ] ];
return titled("Outcomes", [ "outcome", "items", "of the applicable", "95 % interval" ], rows);
}
function reasonTables({matched_by: matched_by, error_codes: error_codes = []}) {
return [ ...titled("Matched by", [ "lookup", "items" ], matched_by.map(({lookup: lookup, count: count}) => [ lookup, String(count) ])), ...titled("Errors", [ "code", "items" ], [ ...error_codes ].sort((a, b) => b.count - a.count).map(({code: code, count: count}) => [ code, String(count) ])) ];
}
function categoryTable({categories: categories, sampled: sampled}) {
const rows = categories.map(({category: category, count: count}) => count === undefined ? [ category, "hidden", "" ] : [ category, String(count), shadow_tables_percent(sampled === 0 ? 0 : count / sampled) ]);
const note = "A cell below 5 is hidden, and with it whatever would let it be reckoned from the total.";
return titled("Categories", [ "category", "items", "of the sample" ], rows, categories.some(each => each.suppressed) ? note : undefined);
}
function fieldTable({fields: fields, undeclared: undeclared}) {
const odd = fields.filter(field => field.wrong_type > 0 || field.present < field.objects && !field.optional);
const rows = odd.map(({object: object, path: path, type: type, objects: objects, present: present, wrong_type: wrong_type}) => [ `${object}.${path}`, type, `${present} of ${objects}`, String(wrong_type) ]);
const new_ = undeclared.filter(each => each.fields > 0).map(each => [ each.object, String(each.fields) ]);
return [ ...titled("Fields that are not as declared", [ "field", "declared type", "present", "of another type" ], rows), ...titled("Fields that the plan does not declare", [ "object", "fields" ], new_) ];
}
function vendorTables({latency: latency, rate_limits: rate_limits, versions: versions, refusals: refusals}) {
const limits = rate_limits.map(each => [ each.host, String(each.responses), String(each.limited), `${each.batches_over} of ${each.batches}`, String(each.exhausted), (0, 
duration.kP)(each.waited) ]);
return [ ...titled("Latency", [ "host", "requests", "p50", "p95", "p99", "max" ], latency.map(each => [ each.host, String(each.requests), ...[ each.p50, each.p95, each.p99, each.max ].map(duration.kP) ])), ...titled("Rate limits", [ "host", "responses", "429s", "batches above the share", "retries used up", "waited" ], limits), ...titled("API versions", [ "host", "header", "as declared", "deprecated" ], versions.map(({host: host, header: header = "", responses: responses, as_declared: as_declared, deprecated: deprecated}) => [ host, header, header === "" ? "" : `${as_declared} of ${responses}`, String(deprecated) ])), ...titled("Refused by the read-only client", [ "code", "times" ], refusals.map(({code: code, count: count}) => [ code, String(count) ])) ];
}
function requestTables({retries: retries, trace: trace}, file) {
const again = [ ...retries ].sort((a, b) => b.retries - a.retries).map(each => [ each.host, each.template, String(each.reason), String(each.retries), String(each.recovered), (0, 
duration.kP)(each.waited) ]);
const {lines: lines, dropped: dropped} = trace;
const all = lines.length + dropped;
const rows = lines.slice(0, TRACED).map(each => [ each.method, each.host, each.template, String(each.status), (0, 
duration.kP)(each.ms), String(each.attempt), each.waited === 0 ? "" : (0, duration.kP)(each.waited) ]);
const kept = dropped === 0 ? `All of them are in \`${file}\`.` : `The first ${lines.length} are in \`${file}\`, which counts all of them.`;
return [ ...titled("Retries", [ "host", "path", "because of", "retries", "recovered", "waited" ], again), ...titled("Requests", [ "method", "host", "path", "status", "took", "attempt", "waited" ], rows, `The first ${rows.length} of ${all}. ${kept}`) ];
}
const ratio = (finding, fact) => {
const measure = finding?.facts?.[fact];
return measure && "ratio" in measure ? measure.ratio : undefined;
};
const points = share => `${share < 0 ? "\u2212" : "+"}${Math.abs(share * 100).toFixed(1)}`;
function firstChart(rate, minimum) {
const now = {
name: "now",
share: rate
};
if (minimum === undefined) return shareChart("Match rate", [ now ]);
return shareChart("Match rate, and as a line the minimum", [ {
name: "minimum",
share: minimum
}, now ], minimum);
}
function rateLines(report, finding) {
const {matched: matched, no_match: no_match, ambiguous: ambiguous, error: error} = report.outcomes;
const of = matched + no_match + ambiguous + error;
if (of === 0) return [ "No sampled item was applicable: there is no match rate." ];
const rate = matched / of;
const said = `**Match rate ${shadow_tables_percent(rate)}** of ${of} applicable items`;
const [base, margin, minimum] = [ "baseline_rate", "margin", "minimum" ].map(fact => ratio(finding, fact));
const [difference, lower, upper] = [ "difference", "lower", "upper" ].map(fact => ratio(finding, fact));
if (base === undefined || margin === undefined) {
const least = minimum === undefined ? "" : `; the plan\u2019s minimum is ${shadow_tables_percent(minimum)}`;
return [ `${said}; it is compared with no baseline${least}.`, "", ...firstChart(rate, minimum) ];
}
const at = finding?.facts?.["baseline_at"];
const when = at === undefined ? "" : ` of ${(0, measure.cv)(at)}`;
const interval = difference === undefined || lower === undefined || upper === undefined ? "" : ` The difference is ${points(difference)} points, with a 90 % interval from ${points(lower)} to ${points(upper)}; a fall by ${(margin * 100).toFixed(1)} points ${lower > -margin ? "is refuted" : "is not refuted"}.`;
return [ `${said}; the baseline${when} is ${shadow_tables_percent(base)}.${interval}`, "", ...shareChart("Match rate, and as a line the baseline less the margin", [ {
name: "baseline",
share: base
}, {
name: "now",
share: rate
} ], Math.max(0, base - margin)) ];
}
function sampleLine({population: population, asked: asked, sampled: sampled, window: window, seed: seed, resumed: resumed}) {
const [from, to] = [ window.from, window.to ].map(each => new Date(each).toISOString());
const time = `from ${from} to ${to}`;
const how = population <= asked ? `The window ${time} held ${population} items, no more than the ${asked} asked for, so this is the whole population: ${sampled} were judged.` : `${sampled} of the ${population} items ${time} were judged, drawn at random without replacement (seed \`${seed}\`).`;
return resumed === true ? `${how} It was continued after an interruption.` : how;
}
function alertLines({drift_watch: drift_watch}, evidence, plan) {
const raised = new Set(drift_watch.alerts.map(alert => alert.check));
const told = (0, advice.v)(evidence, plan).filter(({finding: finding}) => raised.has(finding.check));
const ids = new Set(told.map(({finding: finding}) => finding.check));
const own = drift_watch.alerts.filter(alert => !ids.has(alert.check) && Object.hasOwn(build_codes.CODES, alert.code));
if (told.length + own.length === 0) return [ "", "No alerts." ];
return [ "", `#### ${told.length + own.length === 1 ? "An alert" : `${told.length + own.length} alerts`}`, "", ...told.flatMap(gate_summary.C), ...own.map(({check: check, code: code, outcome: outcome}) => {
const {means: means, remedy: remedy} = build_codes.CODES[code];
return `- **${(0, markdown.pj)(check)}** \u2014 ${outcome}, \`${code}\`: ${(0, markdown.pj)(means)} ${(0, 
markdown.pj)(remedy)}`;
}) ];
}
function reportSection(report, evidence, plan, more) {
const title = plan.reports?.find(each => each.id === report.report)?.title ?? report.report;
const rate = evidence.findings.find(finding => finding.kind === "match-rate");
const file = `${evidence.system}.${evidence.phase}.${evidence.gate}.${report.report}.report.json`;
const reason = report.reason !== undefined && Object.hasOwn(build_codes.CODES, report.reason) ? build_codes.CODES[report.reason] : undefined;
return (0, markdown.$5)([ `### ${evidence.verdict === "GO" ? "\u2705 GO" : "\u26d4 NO-GO"} \u2014 ${(0, 
markdown.pj)(title)}`, "", ...report.status === "complete" ? [] : [ `**Incomplete, \`${report.reason ?? "unknown"}\`**: ${(0, 
markdown.pj)(reason?.means ?? "the sample is not whole.")} ${(0, markdown.pj)(reason?.remedy ?? "")}`, "" ], ...rateLines(report, rate), "", `${sampleLine(report)} It took ${(0, 
duration.kP)(report.taken.to - report.taken.from)}.`, ...alertLines(report, evidence, plan), ...outcomeTable(report), ...reasonTables(report), ...categoryTable(report), ...fieldTable(report), ...vendorTables(report), ...requestTables(report, file), "", more.kept ? "The next report is compared with this one." : "This report is not what the next one is compared with: only one without any alert of a gate that said GO is.", "", `Report \`${report.report}\`, digest \`${more.digest}\`, rule \`${report.rule.slice(0, 12)}\`.` ]);
}
var signals = __webpack_require__(84626);
var signoff = __webpack_require__(6797);
var approval_code = __webpack_require__(18474);
var pack_files = __webpack_require__(24745);
function fileOf({evidence: evidence, text: text}) {
return {
name: `${evidence.system}.${evidence.phase}.${evidence.gate}.json`,
text: text,
sealed: true
};
}
function reportsOf(reports, evidence, plan) {
return reports.filter(each => each.phase === evidence.phase && each.gate === evidence.gate).map(each => reportSection(each.report, evidence, plan, {
digest: each.digest,
kept: each.kept
}));
}
function reportFiles(reports, {evidence: evidence}, plan) {
const sections = reportsOf(reports, evidence, plan);
return reports.filter(each => each.phase === evidence.phase && each.gate === evidence.gate).flatMap((each, index) => {
const name = `${evidence.system}.${evidence.phase}.${evidence.gate}.${each.report.report}.report`;
return [ {
name: `${name}.json`,
text: each.text,
sealed: true
}, {
name: `${name}.md`,
text: sections[index] ?? ""
} ];
});
}
function chartsOf(minutes, evidence) {
return minutes.filter(each => each.phase === evidence.phase && each.gate === evidence.gate).flatMap(each => [ ...each.minutes ].flatMap(([check, ticks]) => [ "", ...(0, 
signals.dN)(check, ticks) ]));
}
function minuteFiles(minutes, {evidence: evidence}) {
return minutes.filter(each => each.phase === evidence.phase && each.gate === evidence.gate && each.minutes.size > 0).map(each => ({
name: `${evidence.system}.${evidence.phase}.${evidence.gate}.signals.json`,
text: (0, canonical.$N)({
system: evidence.system,
phase: evidence.phase,
gate: evidence.gate,
signals: Object.fromEntries([ ...each.minutes ].map(([check, ticks]) => [ check, ticks.map(([at, bad, all]) => ({
at: at * 6e4,
bad: bad,
all: all
})) ]))
})
}));
}
async function runGates(session, ask) {
const {loaded: loaded, target: target, world: world, run: run} = session;
const {plan: plan} = loaded;
const [looked, reading] = await Promise.all([ (0, run_gate.R)({
plan: plan,
planDigest: loaded.digest,
phase: ask.phase,
gate: ask.gate,
target: target,
world: world,
commit: run.commit,
run: {
id: run.id,
attempt: run.attempt,
job: run.job
},
tool: session.tool,
prev: null,
...ask.signal ? {
signal: ask.signal
} : {},
...ask.report ? {
report: ask.report
} : {},
...ask.progress ? {
progress: ask.progress
} : {},
...ask.resume === undefined ? {} : {
resume: ask.resume
}
}), (0, changes_read.nV)((0, address.Xm)(plan), target, ask.signal) ]);
const phase = plan.phases.find(each => each.id === ask.phase);
const read = phase && ask.gate === "enter" && ask.environments === true ? await environmentsOf(session, ask, phase, looked) : undefined;
const done = read === undefined ? looked : withRecord(looked, read);
const codes = phase && read ? codesOf(phase, read) : [];
const shown = done.verdict === "GO" ? codes : [];
const changes = phase && ask.gate === "enter" ? (0, planned.lM)(plan, phase, reading, ask.chosen) : [];
const code = codeOf(done.records);
const head = phase && read ? [ approverHead({
...{
plan: plan,
phase: phase,
world: world,
verdict: done.verdict,
reason: code,
changes: changes,
codes: shown
},
go: done.records.filter(({evidence: evidence}) => evidence.verdict === "GO").length,
of: done.records.length
}) ] : [];
return {
records: done.records,
changes: changes,
exit: done.exit,
verdict: done.verdict,
code: code,
lines: [ ...done.records.flatMap(({evidence: evidence}) => (0, lines.HN)(evidence, plan)), ...(0, 
signoff.zo)(shown) ],
summary: [ ...head, ...done.records.flatMap(({evidence: evidence, digest: digest}, index) => [ (0, 
gate_summary.s)(evidence, plan, {
digest: digest,
minutes: chartsOf(done.minutes, evidence),
...head.length === 0 && index === done.records.length - 1 ? {
changes: changes
} : {}
}), ...reportsOf(done.reports, evidence, plan) ]) ].join("\n"),
outputs: {
verdict: done.verdict,
reason: code,
"plan-digest": loaded.digest,
"evidence-digest": done.digest,
"approval-code": done.verdict === "GO" ? codes.map(each => each.code).join(",") : ""
},
files: [ ...done.records.flatMap(sealed => [ fileOf(sealed), ...proofs(sealed).map(proof => ({
name: `${sealed.evidence.system}.${sealed.evidence.phase}.${sealed.evidence.gate}.${proof.name}`,
text: proof.text
})), ...reportFiles(done.reports, sealed, plan), ...minuteFiles(done.minutes, sealed) ]), ...(0, 
pack_files.P)(session) ],
json: {
digest: done.digest,
records: done.records.map(({evidence: evidence}) => evidence),
...done.reports.length === 0 ? {} : {
reports: done.reports.map(({report: report}) => report)
}
}
};
}
async function environmentsOf(session, ask, phase, looked) {
const {loaded: loaded, target: target, world: world, run: run} = session;
return readEnvironments({
plan: loaded.plan,
phase: phase,
target: target,
base: {
world: world,
mode: "normal",
system: loaded.plan.system,
plan: loaded.digest,
commit: run.commit,
run: {
id: run.id,
attempt: run.attempt,
job: run.job
},
tool: session.tool,
prev: looked.digest
},
...ask.signal ? {
signal: ask.signal
} : {}
});
}
function withRecord(looked, read) {
const {evidence: evidence, digest: digest} = read;
const found = (0, build_verdict.I$)(evidence.declared, evidence.findings);
const own = evidence.verdict === "GO" || found !== build_verdict.dc.go ? found : build_verdict.dc.noGo;
const exits = [ looked.exit, own ];
const exit = exits.includes(build_verdict.dc.noGo) ? build_verdict.dc.noGo : Math.max(...exits);
const verdict = exit === build_verdict.dc.go && looked.verdict === "GO" ? "GO" : "NO-GO";
return {
...looked,
verdict: verdict,
exit: exit,
records: [ ...looked.records, read ],
evidence: evidence,
digest: digest
};
}
function codesOf(phase, {evidence: evidence, digest: digest}) {
const {commit: commit, plan: plan, run: run} = evidence;
return (phase.signoff ?? []).filter(({code: code}) => code === true).map(({environment: environment}) => ({
environment: environment,
code: (0, approval_code.t)({
run: run.id,
environment: environment,
commit: commit,
plan: plan,
evidence: digest
})
}));
}
function codeOf(records) {
const bad = records.find(({evidence: evidence}) => evidence.verdict !== "GO")?.evidence;
if (!bad) return "MET";
return bad.reason ?? bad.findings.find(finding => finding.outcome !== "pass" && finding.outcome !== "waived")?.reason ?? "DEFECT";
}
},
21244: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
D: () => observeAll
});
var checks = __webpack_require__(63600);
var codes = __webpack_require__(98498);
var duration = __webpack_require__(73110);
var errors = __webpack_require__(19473);
var measure = __webpack_require__(90036);
var plan_waiver = __webpack_require__(12436);
function withDeadline(ms, outer, ask) {
const own = new AbortController;
return new Promise((resolve, reject) => {
const end = error => {
reject(error);
own.abort(error);
};
const interrupted = () => end((0, errors.i4)("INTERRUPTED", "the question was given up because the run was interrupted"));
const timer = setTimeout(() => end((0, errors.i4)("TIMEOUT", `expected an answer within ${ms} ms, found none`)), ms);
const done = () => {
clearTimeout(timer);
outer?.removeEventListener("abort", interrupted);
};
if (outer?.aborted) {
done();
interrupted();
return;
}
outer?.addEventListener("abort", interrupted, {
once: true
});
Promise.resolve(own.signal).then(ask).then(resolve, reject).finally(done);
});
}
const AT_ONCE = 8;
const DEADLINE_MS = 1e4;
const OUTCOMES = new Map([ [ false, "fail" ], [ "inconclusive", "inconclusive" ], [ "error", "error" ] ]);
const kindOf = check => checks.u.find(kind => kind.kind === check.kind);
const writes = check => "effect" in check && check.effect === "write";
const readsMetrics = check => check.kind === "signal" && check.source.type === "metric";
const good = finding => finding?.outcome === "pass" || finding?.outcome === "waived";
function judged(check, kind, seen, run, at) {
const base = {
check: check.id,
kind: check.kind,
expected: seen.expected,
actual: seen.actual,
...seen.facts === undefined ? {} : {
facts: seen.facts
},
at: at,
ms: Math.max(0, run.clock.now() - at)
};
if (seen.met === true) return {
...base,
outcome: "pass",
reason: "MET"
};
const outcome = OUTCOMES.get(seen.met);
if (outcome === undefined || !Object.hasOwn(codes.CODES, seen.reason)) throw (0, 
errors.i4)("DEFECT", "a check answered without an outcome or a reason");
const waiver = outcome === "fail" && kind.waivable !== "never" ? (0, plan_waiver.Q)(run.waivers, check.id, at) : undefined;
return waiver ? {
...base,
outcome: "waived",
reason: "WAIVED",
waiver: waiver
} : {
...base,
outcome: outcome,
reason: seen.reason
};
}
function unasked(check, run, at, reason, status) {
const ms = Math.max(0, run.clock.now() - at);
const facts = status === undefined ? {} : {
facts: {
service_status: {
status: status
}
}
};
return {
check: check.id,
kind: check.kind,
outcome: "error",
reason: reason,
expected: {
word: "an answer"
},
actual: measure.HV,
...facts,
at: at,
ms: ms
};
}
async function observe(check, target, run) {
const at = run.clock.now();
const kind = kindOf(check);
if (!kind) return unasked(check, run, at, "NOT_BUILT");
try {
const said = check.deadline ?? kind.deadlineOf?.(check);
const deadline = said === undefined ? DEADLINE_MS : (0, duration.Rz)(said);
const on = Object.fromEntries(kind.needs.map(port => [ port, target[port] ]));
const watching = run.watching?.(check.id);
const window = run.windows?.get(check.id);
const around = {
...watching ? {
watching: watching
} : {},
...window === undefined ? {} : {
windowMs: window.ms,
everyMs: window.every
}
};
const seen = await withDeadline(deadline, run.signal, signal => kind.observe(check, on, {
clock: run.clock,
signal: signal,
plan: run.plan,
...around
}));
return judged(check, kind, seen, run, at);
} catch (thrown) {
const error = (0, errors.iS)(thrown);
return unasked(check, run, at, error.code, error.origin?.status);
}
}
async function observeAll(checks, target, run) {
const findings = new Map;
const reads = checks.filter(check => !writes(check));
const queue = [ ...reads.filter(readsMetrics), ...reads.filter(check => !readsMetrics(check)) ].values();
const worker = async () => {
for (const check of queue) findings.set(check, await observe(check, target, run));
};
await Promise.all(Array.from({
length: Math.min(AT_ONCE, reads.length)
}, worker));
let clear = reads.every(check => good(findings.get(check)));
for (const check of checks.filter(writes)) {
const finding = clear ? await observe(check, target, run) : unasked(check, run, run.clock.now(), "NOT_ASKED");
findings.set(check, finding);
clear = clear && good(finding);
}
return checks.flatMap(check => findings.get(check) ?? []);
}
},
8911: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B1: () => readDecision,
H1: () => readQuestion,
S2: () => questionId,
e$: () => askQuestion,
iZ: () => keepDecision
});
var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80142);
var _decision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92008);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
var _json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39074);
var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3476);
const ID_PATTERN = /^[a-z][a-z0-9_-]{0,62}$/;
const CALLER = /^(assumed-role|user|root|federated-user|other|github)(\/[A-Za-z0-9+=,._[\]-]{1,128})?$/;
const TICKET = /^[A-Z][A-Z0-9]*-[0-9]+$/;
const isTime = value => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
const questionName = (system, id) => `${(0, _paths_js__WEBPACK_IMPORTED_MODULE_1__.w)(system).records}/question.${id}`;
const decisionName = (system, id) => `${(0, _paths_js__WEBPACK_IMPORTED_MODULE_1__.w)(system).records}/decision.${id}`;
function questionId(subject, of) {
return `${subject.slice(0, 50)}-${(0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.sc)((0, 
_canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)({
...of
})).slice(0, 6)}`;
}
async function askQuestion(parameters, system, question, signal) {
const name = questionName(system, question.id);
await parameters.put({
name: name,
value: (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)({
...question
}),
type: "String",
mode: "overwrite"
}, signal);
}
async function readQuestion(parameters, system, id, signal) {
if (!ID_PATTERN.test(id)) return undefined;
const name = questionName(system, id);
const found = (await parameters.get([ name ], signal)).get(name);
if (!found) return undefined;
const data = (0, _json_object_js__WEBPACK_IMPORTED_MODULE_2__.o)(found.value, "a question");
const texts = [ data.plan, data.commit, data.phase, data.gate ].every(each => typeof each === "string");
const known = data.world === "production" || data.world === "rehearsal";
const trigger = data.trigger === undefined || typeof data.trigger === "string";
if (data.id === id && texts && known && trigger && isTime(data.askedAt) && isTime(data.deadline)) return data;
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("RESPONSE_INVALID", "expected a question with id, world, plan, commit, phase, gate, askedAt and deadline");
}
async function keepDecision(parameters, system, decision, signal) {
const name = decisionName(system, decision.question);
const value = (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)({
...decision
});
try {
await parameters.put({
name: name,
value: value,
type: "String",
mode: "create"
}, signal);
} catch (thrown) {
if (!(0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.oh)(thrown) || thrown.code !== "EXISTS") throw thrown;
if ((await parameters.get([ name ], signal)).get(name)?.value === value) return;
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("DECIDED_ALREADY", `expected ${decision.question} to be open, found an answer on record`);
}
}
async function readDecision(parameters, system, question, signal) {
const name = decisionName(system, question);
const found = (await parameters.get([ name ], signal)).get(name);
if (!found) return undefined;
const {answer: answer, by: by, ticket: ticket, caller: caller, at: at, question: about} = (0, 
_json_object_js__WEBPACK_IMPORTED_MODULE_2__.o)(found.value, "an answer");
const word = _decision_js__WEBPACK_IMPORTED_MODULE_4__.I.find(each => each === answer);
const whole = word !== undefined && about === question && typeof ticket === "string" && TICKET.test(ticket) && typeof caller === "string" && CALLER.test(caller) && isTime(at) && (word === "extend" ? isTime(by) && by > 0 : by === undefined);
if (!whole) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("RESPONSE_INVALID", "expected an answer with question, answer, ticket, caller and at");
return {
question: question,
answer: word,
ticket: ticket,
caller: caller,
at: at,
...isTime(by) ? {
by: by
} : {}
};
}
},
45039: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
eg: () => headName,
sc: () => keepHead,
zy: () => readHead
});
var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80142);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
var _json_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39074);
var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3476);
function headName(system, phase, gate) {
return `${(0, _paths_js__WEBPACK_IMPORTED_MODULE_1__.w)(system).records}/${phase}.${gate}`;
}
async function keepHead(parameters, {evidence: evidence, digest: digest}, signal) {
const name = headName(evidence.system, evidence.phase, evidence.gate);
const {verdict: verdict, plan: plan, commit: commit, world: world, to: at} = evidence;
const value = (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)({
digest: digest,
verdict: verdict,
plan: plan,
commit: commit,
world: world,
at: at
});
await parameters.put({
name: name,
value: value,
type: "String",
mode: "overwrite"
}, signal);
const back = (await parameters.get([ name ], signal)).get(name);
if (back?.value !== value) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("EVIDENCE_UNWRITTEN", "expected the head of the evidence to read back as it was written, found another");
}
async function readHead(parameters, name, signal) {
const found = (await parameters.get([ name ], signal)).get(name);
if (!found) return undefined;
const {digest: digest, verdict: verdict, plan: plan, commit: commit, world: world, at: at} = (0, 
_json_object_js__WEBPACK_IMPORTED_MODULE_3__.o)(found.value, "the head of the evidence");
const texts = [ digest, plan, commit ].every(each => typeof each === "string");
if (texts && (verdict === "GO" || verdict === "NO-GO") && (world === "production" || world === "rehearsal") && typeof at === "number") {
return {
digest: digest,
verdict: verdict,
plan: plan,
commit: commit,
world: world,
at: at
};
}
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("RESPONSE_INVALID", "expected the head of the evidence to name digest, verdict, plan, commit, world and at");
}
},
54769: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
x: () => peopleOf
});
var _decisions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8911);
function peopleOf(parameters, clock, {system: system, world: world, plan: plan, commit: commit, phase: phase, gate: gate}, signal) {
return {
async ask(subject, until, trigger) {
const about = {
world: world,
plan: plan,
commit: commit,
phase: phase,
gate: gate,
askedAt: clock.now(),
...trigger === undefined ? {} : {
trigger: trigger
}
};
const question = {
id: (0, _decisions_js__WEBPACK_IMPORTED_MODULE_0__.S2)(subject, about),
...about,
deadline: until
};
await (0, _decisions_js__WEBPACK_IMPORTED_MODULE_0__.e$)(parameters, system, question, signal);
return question;
},
answer: question => (0, _decisions_js__WEBPACK_IMPORTED_MODULE_0__.B1)(parameters, system, question.id, signal)
};
}
},
3983: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => signersIn
});
var _checks_role_people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61840);
var _signoff_signers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80758);
async function signersIn(plan, roles, repository, signal) {
const found = plan.roles.filter(({id: id}) => roles.includes(id));
return Promise.all(found.map(async role => (0, _signoff_signers_js__WEBPACK_IMPORTED_MODULE_0__.Re)(role, role.people === undefined && role.team !== undefined ? await (0, 
_checks_role_people_js__WEBPACK_IMPORTED_MODULE_1__.n)(repository, role.team, signal) : undefined)));
}
},
60055: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
KN: () => percent,
WQ: () => whole,
cJ: () => canShow
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73110);
function percent(share) {
const value = share * 100;
return `${Number(value < 1 ? value.toPrecision(2) : value.toFixed(1))} %`;
}
const whole = value => Math.round(value).toLocaleString("en-US");
const timesOf = ratio => ratio === 2 ? "a doubling" : `${ratio} times the usual rate`;
const upper = text => text.charAt(0).toUpperCase() + text.slice(1);
function canShow({shows: shows, window: window, harm: harm, harmRate: harmRate, minSamples: minSamples, rate: rate, signal: signal}) {
const {requests: requests, usual: usual, ifNone: ifNone, ifUsual: ifUsual, forHarm: forHarm} = shows;
const few = requests < minSamples ? [ `The plan wants min_samples ${whole(minSamples)}, which this window does not see: it cannot pass.` ] : [];
const seen = `With ${whole(requests)} ${requests === 1 ? "request" : "requests"} in ${(0, 
_duration_js__WEBPACK_IMPORTED_MODULE_0__.kP)(window)}`;
const ratio = forHarm === undefined ? `${timesOf(harm)} cannot be ruled out, since the usual rate is 0: only harm_rate can` : requests >= forHarm ? `${timesOf(harm)} can be ruled out: that takes about ${whole(forHarm)} requests` : `${timesOf(harm)} cannot be ruled out: that takes about ${whole(forHarm)} requests`;
if (signal === "count" || ifNone === undefined || ifUsual === undefined) return [ `${seen}, about ${usual.toFixed(1)} events are usual; ${ratio}.`, ...few ];
const some = Math.ceil(usual);
const more = some === 0 ? "" : `, and of ${percent(ifUsual)} if ${some} ${some === 1 ? "fails" : "fail"}, as is usual`;
const declared = harmRate !== undefined && harmRate > harm * rate ? [ `The plan asks to rule out no more than harm_rate ${percent(harmRate)}, which is above ${harm} times the usual rate: a PASS says that and not more.` ] : [];
return [ `${seen} you can rule out a failure rate of ${percent(ifNone)} if none fails${more}.`, `${upper(ratio)}.`, ...declared, ...few ];
}
},
21621: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => adviceLines,
s: () => gateSummary
});
var codes = __webpack_require__(98498);
var duration = __webpack_require__(73110);
var measure = __webpack_require__(90036);
var advice = __webpack_require__(78999);
var markdown = __webpack_require__(34902);
var can_show = __webpack_require__(60055);
const numberOf = (facts, name) => {
const fact = facts[name];
if (fact === undefined) return undefined;
return "count" in fact ? fact.count : "ratio" in fact ? fact.ratio : "ms" in fact ? fact.ms : undefined;
};
function plannedSignals(findings, checks) {
const lines = findings.flatMap(({check: id, kind: kind, facts: facts}) => {
const check = checks.find(each => each.id === id);
if (kind !== "signal" || facts === undefined || check?.kind !== "signal") return [];
const [requests, usual, window] = [ numberOf(facts, "requests"), numberOf(facts, "usual"), numberOf(facts, "window") ];
if (requests === undefined || usual === undefined || window === undefined) return [];
const [ifNone, ifUsual, forHarm] = [ numberOf(facts, "if_none"), numberOf(facts, "if_usual"), numberOf(facts, "for_harm") ];
const shows = {
requests: requests,
usual: usual,
...ifNone === undefined ? {} : {
ifNone: ifNone
},
...ifUsual === undefined ? {} : {
ifUsual: ifUsual
},
...forHarm === undefined ? {} : {
forHarm: forHarm
}
};
const said = (0, can_show.cJ)({
signal: check.signal,
shows: shows,
window: window,
rate: numberOf(facts, "rate") ?? 0,
harm: check.harm ?? 2,
minSamples: check.min_samples ?? 1,
...check.harm_rate === undefined ? {} : {
harmRate: check.harm_rate
}
});
const wanders = facts.wanders === undefined ? [] : [ "Its history wanders so much by itself that harm can hardly be told from chance: a live control, same_hours or a larger harm would help." ];
return [ `- **${(0, markdown.pj)(id)}** \u2014 ${(0, markdown.pj)([ ...said, ...wanders ].join(" "))}` ];
});
return lines.length === 0 ? [] : [ "### What the canary can show", "", "By the traffic of the history, at the end of the window:", "", ...lines ];
}
var report_signals = __webpack_require__(84626);
var report_triggers = __webpack_require__(49098);
const MARKS = {
pass: "\u2705",
fail: "\u274c",
error: "\u26a0\ufe0f",
inconclusive: "\u2754",
waived: "\ud83d\udfe1"
};
const waived = ({waiver: waiver}) => waiver ? `${waiver.ticket}, ${waiver.owner}, ${waiver.daysLeft} days left` : "";
function adviceLines({finding: finding, means: means, why: why, fix: fix}) {
const {check: check, outcome: outcome, reason: reason, expected: expected, actual: actual} = finding;
return [ `- ${MARKS[outcome]} **${(0, markdown.pj)(check)}** \u2014 ${outcome}, \`${reason}\`: ${(0, 
markdown.pj)(means)}`, `  - expected ${(0, markdown.pj)((0, measure.cv)(expected))}, found ${(0, 
markdown.pj)((0, measure.cv)(actual))}`, ...finding.waiver ? [ `  - waived: ${(0, 
markdown.pj)(waived(finding))}, until ${finding.waiver.expires}` ] : [], ...why === undefined ? [] : [ `  - why it matters: ${(0, 
markdown.pj)(why)}` ], `  - to mend it: ${(0, markdown.pj)(fix)}` ];
}
function caption({world: world, mode: mode}) {
return `${world === "rehearsal" ? "REHEARSAL \u2014 " : ""}${mode === "break-glass" ? "BREAK-GLASS \u2014 " : ""}`;
}
function gateSummary(evidence, plan, more = {}) {
const {verdict: verdict, findings: findings, reason: reason} = evidence;
const passed = findings.filter(finding => finding.outcome === "pass").length;
const anyWaived = findings.some(finding => finding.waiver !== undefined);
const told = (0, advice.v)(evidence, plan);
const planned = plannedSignals(findings, (0, advice.S)(evidence, plan));
const signals = [ ...(0, report_signals.wh)(findings), ...more.minutes ?? [] ];
const triggers = (0, report_triggers.$N)(evidence);
return (0, markdown.$5)([ `## ${verdict === "GO" ? "\u2705 GO" : "\u26d4 NO-GO"} \u2014 ${(0, 
markdown.pj)(evidence.gate)} of ${(0, markdown.pj)(evidence.phase)}`, "", `${caption(evidence)}**${(0, 
markdown.pj)(plan.title)}**: ${passed} of ${evidence.declared.length} checks passed, ${evidence.looks === 1 ? "one look" : `${evidence.looks} looks in ${(0, 
duration.kP)(evidence.to - evidence.from)}`}, ended ${new Date(evidence.to).toISOString()}.`, ...reason === undefined ? [] : [ "", `**\`${reason}\`**: ${(0, 
markdown.pj)(codes.CODES[reason].means)} ${(0, markdown.pj)(codes.CODES[reason].remedy)}` ], ...evidence.triggered === undefined ? [] : [ "", `The trigger **${(0, 
markdown.pj)(evidence.triggered)}** fired.` ], ...told.length === 0 ? [] : [ "", "### To look at", "", ...told.flatMap(adviceLines) ], ...more.changes === undefined || more.changes.length === 0 ? [] : [ "", "### What will change", "", ...(0, 
markdown.tp)([ "switch", "from", "to", "undone by" ], more.changes.map(change => [ change.switch, change.from, change.to, change.undo ])) ], ...planned.length === 0 ? [] : [ "", ...planned ], ...signals.length === 0 ? [] : [ "", ...signals ], ...triggers.length === 0 ? [] : [ "", ...triggers ], "", "### All findings", "", ...(0, 
markdown.tp)([ "", "check", "kind", "outcome", "expected", "found", "reason", ...anyWaived ? [ "waiver" ] : [] ], findings.map(finding => [ MARKS[finding.outcome], finding.check, finding.kind, finding.outcome, (0, 
measure.cv)(finding.expected), (0, measure.cv)(finding.actual), finding.reason, ...anyWaived ? [ waived(finding) ] : [] ])), "", `Plan \`${evidence.plan}\`, commit \`${evidence.commit}\`, run ${(0, 
markdown.pj)(evidence.run.id)} attempt ${evidence.run.attempt}, gonogo ${(0, markdown.pj)(evidence.tool.version)}${more.digest === undefined ? "" : `, evidence \`${more.digest}\``}.` ]);
}
},
6797: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
gJ: () => signoffSection,
yu: () => signoffLines,
zo: () => codeLines
});
var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34902);
const clock = ms => new Date(ms).toISOString().slice(11, 19);
const day = ms => new Date(ms).toISOString().slice(0, 10);
const sayCode = ({comment: comment}) => comment.code === "matched" ? "code matched" : "no code asked";
const sayMembership = ({membership: membership}) => KNOWN_BY[membership];
const KNOWN_BY = {
plan: "named by the plan",
read: "a member of its team as read",
"reviewer-rule": "a member of its team by the environment\u2019s rule"
};
const between = ({approved: approved}) => `between ${clock(approved.notBefore)} and ${clock(approved.notAfter)} UTC on ${day(approved.notBefore)}`;
function signoffLines(signoffs) {
return signoffs.map(each => `  signed off by ${each.by.login} (${each.role}) ${between(each)}, as deployment statuses say; ${sayMembership(each)}; ${sayCode(each)}; environment ${each.environment.name}`);
}
function signoffSection(signoffs) {
if (signoffs.length === 0) return [];
const rows = signoffs.map(each => [ each.by.login, each.role, sayMembership(each), each.environment.name, between(each), sayCode(each) ]);
const {evidence: evidence} = signoffs[0] ?? {
evidence: ""
};
return [ [ "### Signed off", "", ...(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.tp)([ "by", "role", "holds it as", "environment", "when, as deployment statuses say", "code" ], rows), "", `What they saw: evidence \`${(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(evidence)}\`.`, "" ].join("\n") ];
}
function codeLines(codes) {
return codes.map(({environment: environment, code: code}) => `  approval code ${code}  to be typed into the comment of the approval of ${environment}`);
}
},
37810: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F: () => ruleDigest
});
var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80142);
const RULE = [ "over", "sample", "extract", "applies", "lookups", "match", "categories", "fields" ];
function ruleDigest(plan) {
const {hosts: hosts, sampler: sampler, command: command} = plan;
if (sampler === undefined) return (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.ol)({
hosts: hosts,
command: {
run: command?.run ?? [],
file: command?.file ?? ""
}
});
const rule = RULE.flatMap(key => sampler[key] === undefined ? [] : [ [ key, sampler[key] ] ]);
return (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.ol)({
hosts: hosts,
sampler: Object.fromEntries(rule)
});
}
},
18474: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
r: () => codeIn,
t: () => approvalCode
});
var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80142);
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const TYPED = /(?<![0-9A-Za-z])GO-?([0-9A-Za-z]{4})-?([0-9A-Za-z]{4})(?![0-9A-Za-z])/gi;
function approvalCode(bound) {
const {run: run, environment: environment, commit: commit, plan: plan, evidence: evidence} = bound;
let bits = Number.parseInt((0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.ol)({
run: run,
environment: environment,
commit: commit,
plan: plan,
evidence: evidence
}).slice(0, 10), 16);
let text = "";
for (let digit = 0; digit < 8; digit += 1) {
text = `${DIGITS[bits % 32]}${text}`;
bits = Math.floor(bits / 32);
}
return `GO-${text.slice(0, 4)}-${text.slice(4)}`;
}
function codeIn(comment, code) {
const typed = [ ...comment.matchAll(TYPED) ].map(([, a = "", b = ""]) => plainDigits(`${a}${b}`));
const wanted = plainDigits(code.replace(/^GO-|-/g, ""));
if (typed.includes(wanted)) return "matched";
return typed.length === 0 ? "none" : "other";
}
const plainDigits = text => text.toUpperCase().replaceAll("O", "0").replaceAll(/[IL]/g, "1");
},
92257: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_: () => membershipOf,
u: () => onlyOf
});
var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49113);
var _signers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80758);
function onlyOf(signers, reviewers) {
return reviewers.length > 0 && reviewers.every(each => (0, _signers_js__WEBPACK_IMPORTED_MODULE_0__.NB)(signers, each));
}
function membershipOf(by, signers, reviewers) {
const {role: role} = signers;
if (signers.people === undefined) {
if (onlyOf(signers, reviewers)) return "reviewer-rule";
const found = "found others beside its team, which this token may not see";
return (0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.x5)("TEAM_UNSEEN", `expected to see who holds the role ${role}, or its team as the only reviewer, ${found}`);
}
if (!(0, _signers_js__WEBPACK_IMPORTED_MODULE_0__.v9)(signers, by.login)) return (0, 
_refusal_js__WEBPACK_IMPORTED_MODULE_1__.x5)("SIGNOFF_BY_OTHER", `expected an approval by the role ${role}, found one by somebody who does not hold it`);
return signers.from;
}
},
60097: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
VS: () => SIGNOFF_GATE,
co: () => readinessOf,
ul: () => rulesAtGate,
zK: () => findingId
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73110);
var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90036);
var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29398);
var _signers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80758);
var _weakness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5330);
const SIGNOFF_GATE = "signoff";
const findingId = (role, aspect) => `${role.slice(0, 45)}-${aspect}`;
function readinessOf(ready) {
const {role: role, found: found, weaknesses: weaknesses, at: at, ms: ms} = ready;
const aspects = found === undefined ? _weakness_js__WEBPACK_IMPORTED_MODULE_3__.a.slice(0, 1) : _weakness_js__WEBPACK_IMPORTED_MODULE_3__.a;
return aspects.map(aspect => {
const weak = weaknesses.find(each => each.aspect === aspect);
const base = {
check: findingId(role, aspect),
kind: SIGNOFF_GATE,
...measuresOf(aspect, ready),
...aspect === "rules" && found !== undefined ? {
facts: {
digest: {
word: (0, _rules_js__WEBPACK_IMPORTED_MODULE_2__.G)(found)
}
}
} : {},
at: at,
ms: ms
};
if (weak === undefined) return {
...base,
outcome: "pass",
reason: "MET"
};
return weak.code === "ENV_BYPASS_UNKNOWN" && ready.waiver !== undefined ? {
...base,
outcome: "waived",
reason: "WAIVED",
waiver: ready.waiver
} : {
...base,
outcome: "fail",
reason: weak.code
};
});
}
function rulesAtGate({findings: findings}, role) {
const digest = findings.find(({check: check}) => check === findingId(role, "rules"))?.facts?.["digest"];
return digest !== undefined && "word" in digest ? digest.word : undefined;
}
function measuresOf(aspect, {planned: planned, found: found, signers: signers}) {
switch (aspect) {
case "identity":
return {
expected: {
count: planned.id
},
actual: found === undefined ? _measure_js__WEBPACK_IMPORTED_MODULE_1__.sj : {
count: found.id
}
};

case "reviewers":
return {
expected: {
words: signers.map(({role: role}) => role)
},
actual: {
words: (found?.reviewers ?? []).map(each => signers.find(one => (0, _signers_js__WEBPACK_IMPORTED_MODULE_4__.NB)(one, each))?.role ?? "unlisted")
}
};

case "self-review":
return {
expected: {
flag: false
},
actual: {
flag: found?.preventSelfReview !== true
}
};

case "admin-bypass":
return {
expected: {
flag: false
},
actual: found?.adminsBypass === undefined ? _measure_js__WEBPACK_IMPORTED_MODULE_1__.HV : {
flag: found.adminsBypass
}
};

case "branches":
{
const branches = found?.branches ?? "any";
return {
expected: {
words: planned.branches
},
actual: {
words: typeof branches === "string" ? [ branches ] : branches.map(({type: type, name: name}) => type === "branch" && planned.branches.includes(name) ? name : "unlisted")
}
};
}

case "wait":
return {
expected: {
ms: planned.wait === undefined ? 0 : (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(planned.wait)
},
actual: {
ms: (found?.waitTimer ?? 0) * 6e4
}
};

case "rules":
return {
expected: {
word: "known"
},
actual: {
word: (found?.unknownRules ?? 0) === 0 ? "known" : "unlisted"
}
};
}
}
},
49113: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J5: () => refused,
vu: () => isRefusal,
x5: () => refusal
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
function refusal(code, message) {
return {
code: code,
message: message
};
}
function isRefusal(value) {
return "code" in value && "message" in value;
}
function refused({code: code, message: message}) {
return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.i4)(code, message);
}
},
29398: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G: () => rulesDigest
});
var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80142);
function rulesDigest(environment) {
const {id: id, name: name, reviewers: reviewers, preventSelfReview: preventSelfReview, waitTimer: waitTimer, adminsBypass: adminsBypass, branches: branches, unknownRules: unknownRules} = environment;
return (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.ol)({
id: id,
name: name,
reviewers: reviewers.map(each => `${each.type}:${each.id}`).sort(),
preventSelfReview: preventSelfReview,
waitTimer: waitTimer,
adminsBypass: adminsBypass ?? null,
branches: typeof branches === "string" ? branches : branches.map(each => `${each.type}:${each.name}`).sort(),
unknownRules: unknownRules
});
}
},
80758: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
NB: () => allows,
Re: () => signersOf,
v9: () => holds
});
function signersOf(role, members) {
const team = role.team === undefined ? {} : {
team: role.team
};
if (role.people !== undefined || role.team === undefined) return {
role: role.id,
...team,
people: role.people ?? [],
from: "plan"
};
return {
role: role.id,
...team,
people: members,
from: "read"
};
}
function holds({people: people}, login) {
return people?.some(each => each.toLowerCase() === login.toLowerCase()) === true;
}
function allows(signers, reviewer) {
if (reviewer.type === "Team") return signers.team?.toLowerCase() === reviewer.slug.toLowerCase();
return holds(signers, reviewer.login);
}
},
5330: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => BYPASS_WAIVER,
a: () => ASPECTS
});
const ASPECTS = [ "identity", "reviewers", "self-review", "admin-bypass", "branches", "wait", "rules" ];
const BYPASS_WAIVER = "admin-bypass";
},
40922: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$U: () => membershipWeaknessOf,
PA: () => weaknessesOf,
TO: () => rollbackWeaknessesOf
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73110);
var _membership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92257);
var _signers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80758);
function weaknessesOf(planned, found, signers) {
const {weak: weak, is: is} = gathering(planned);
if (!isPlanned(planned, found, weak)) return is;
const reviewed = reviewersOf(found, signers);
if (reviewed) weak("reviewers", ...reviewed);
if (found.reviewers.length > 0 && !found.preventSelfReview) weak("self-review", "ENV_SELF_REVIEW", "to prevent self-review, found that whoever starts a run may approve it");
if (found.adminsBypass === true) weak("admin-bypass", "ENV_ADMIN_BYPASS", "to let nobody bypass its rules, found that administrators may");
if (found.adminsBypass === undefined) weak("admin-bypass", "ENV_BYPASS_UNKNOWN", "to let nobody bypass its rules, found that GitHub does not say");
const open = branchesOf(planned, found);
if (open) weak("branches", ...open);
const wait = planned.wait === undefined ? 0 : (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(planned.wait);
if (found.waitTimer * 6e4 < wait) weak("wait", "ENV_WAIT_SHORT", `to wait at least ${Math.ceil(wait / 6e4)} minutes, found ${found.waitTimer}`);
if (found.unknownRules > 0) weak("rules", "ENV_RULE_UNKNOWN", `to have rules that are known here, found ${found.unknownRules} of another type`);
return is;
}
function membershipWeaknessOf(planned, found, signers) {
if (found === undefined || found.reviewers.length === 0 || signers?.people !== undefined || signers === undefined) return [];
if ((0, _membership_js__WEBPACK_IMPORTED_MODULE_1__.u)(signers, found.reviewers)) return [];
const {weak: weak, is: is} = gathering(planned);
weak("reviewers", "TEAM_UNSEEN", `to be reviewed by the team of ${signers.role} alone, found others and a team that cannot be seen`);
return is;
}
function rollbackWeaknessesOf(planned, found) {
const {weak: weak, is: is} = gathering(planned);
if (!isPlanned(planned, found, weak)) return is;
if (found.reviewers.length > 0) weak("reviewers", "ENV_ROLLBACK_WAITS", `to ask nobody, found ${found.reviewers.length} reviewers`);
const open = branchesOf(planned, found);
if (open) weak("branches", ...open);
if (found.waitTimer > 0) weak("wait", "ENV_ROLLBACK_WAITS", `to wait for nothing, found a timer of ${found.waitTimer} minutes`);
if (found.unknownRules > 0) weak("rules", "ENV_RULE_UNKNOWN", `to have rules that are known here, found ${found.unknownRules} of another type`);
return is;
}
function gathering({name: name}) {
const is = [];
const weak = (aspect, code, expected) => void is.push({
environment: name,
aspect: aspect,
code: code,
message: `expected environment ${name} ${expected}`
});
return {
weak: weak,
is: is
};
}
function isPlanned(planned, found, weak) {
if (found === undefined) {
weak("identity", "ENV_MISSING", "to exist, found none");
return false;
}
if (found.id !== planned.id) weak("identity", "ENV_OTHER_ID", `to have the id ${planned.id}, found ${found.id}`);
return true;
}
function reviewersOf(found, signers) {
const {reviewers: reviewers} = found;
if (reviewers.length === 0) return [ "ENV_NO_REVIEWERS", "to have required reviewers, found none" ];
const others = reviewers.filter(each => !signers.some(one => (0, _signers_js__WEBPACK_IMPORTED_MODULE_2__.NB)(one, each)));
const unseen = signers.find(one => one.people === undefined);
const beside = unseen !== undefined && reviewers.some(each => (0, _signers_js__WEBPACK_IMPORTED_MODULE_2__.NB)(unseen, each));
if (others.some(each => each.type === "User") && unseen && !beside) return [ "TEAM_UNSEEN", `to be reviewed by the role ${unseen.role}, found people and a team that cannot be seen` ];
if (others.length > 0) return [ "ENV_REVIEWERS_OTHER", `to have reviewers of the planned roles only, found ${others.length} others` ];
const nobody = signers.find(one => !reviewers.some(each => (0, _signers_js__WEBPACK_IMPORTED_MODULE_2__.NB)(one, each)));
return nobody && [ "ENV_REVIEWERS_OTHER", `to have reviewers of the role ${nobody.role}, found none` ];
}
function branchesOf({branches: planned}, {branches: branches}) {
const only = `to be open to ${planned.join(", ")} only, found`;
if (branches === "any") return [ "ENV_BRANCH_POLICY", `${only} it open to every branch` ];
if (branches === "protected") return [ "ENV_BRANCH_POLICY", `${only} it open to whatever branch is protected` ];
const found = branches.map(each => `${each.type}:${each.name}`);
const expected = planned.map(name => `branch:${name}`);
const extra = found.filter(each => !expected.includes(each)).length;
const missing = expected.filter(each => !found.includes(each)).length;
if (extra + missing === 0) return undefined;
return [ "ENV_BRANCH_POLICY", `${only} ${extra} other patterns and ${missing} of these missing` ];
}
}
};
