export const id = 4124;

export const ids = [ 4124 ];

export const modules = {
94124: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
d: () => runHypercare
});
var coverage = __webpack_require__(85672);
var duration = __webpack_require__(73110);
var errors = __webpack_require__(19473);
var evidence = __webpack_require__(75931);
var gate_checks = __webpack_require__(40512);
var observe = __webpack_require__(21244);
var place = __webpack_require__(65012);
var canonical = __webpack_require__(80142);
var json_object = __webpack_require__(39074);
var paths = __webpack_require__(3476);
var stored = __webpack_require__(53057);
const nameOf = system => `${(0, paths.w)(system).records}/hypercare`;
async function keepCared(parameters, system, cared, signal) {
await (0, stored.Y6)(parameters, nameOf(system), (0, canonical.$N)({
...cared
}), signal);
}
async function readCared(parameters, system, of, signal) {
const text = await (0, stored.X)(parameters, nameOf(system), signal);
if (text === undefined) return undefined;
const data = (0, json_object.o)(text, "the record of hypercare");
const isTime = value => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
const isMap = value => typeof value === "object" && value !== null && !Array.isArray(value);
const {holes: holes, texts: texts, reports: reports, failed: failed} = data;
const whole = (data.world === "production" || data.world === "rehearsal") && typeof data.phase === "string" && [ data.from, data.last, data.until, data.looks, data.missed ].every(isTime) && Array.isArray(holes) && holes.every(each => Array.isArray(each) && each.length === 2 && each.every(isTime)) && Array.isArray(failed) && failed.every(each => typeof each === "string") && isMap(reports) && Object.values(reports).every(each => each === "GO" || each === "NO-GO") && isMap(texts) && Object.values(texts).every(each => typeof each === "string");
if (!whole) throw (0, errors.i4)("RESPONSE_INVALID", "expected the record of hypercare, found something else");
if (data.world !== of.world) throw (0, errors.i4)("WORLD_OTHER", `expected the record of hypercare of the world ${of.world}, found another world\u2019s`);
const cared = data;
return cared.phase === of.phase && cared.from === of.from ? cared : undefined;
}
function joined(ours, theirs) {
if (!theirs) return ours;
const bad = [ ...Object.entries(ours.reports), ...Object.entries(theirs.reports) ].filter(([, verdict]) => verdict === "NO-GO");
const spans = new Map([ ...ours.holes, ...theirs.holes ].map(hole => [ hole.join(), hole ]));
return {
...theirs.last >= ours.last ? theirs : ours,
until: Math.max(ours.until, theirs.until),
looks: Math.max(ours.looks, theirs.looks),
missed: Math.max(ours.missed, theirs.missed),
holes: [ ...spans.values() ],
failed: [ ...new Set([ ...ours.failed, ...theirs.failed ]) ],
reports: {
...ours.reports,
...theirs.reports,
...Object.fromEntries(bad)
}
};
}
var heads = __webpack_require__(45039);
var build_verdict = __webpack_require__(10617);
var facts_of = __webpack_require__(96297);
var pin = __webpack_require__(35699);
const HYPERCARE = "hypercare";
const LATE_MS = 15 * 6e4;
const EARLY_MS = 2 * 6e4;
async function hypercare(ask) {
const {plan: plan, target: target, world: world, signal: signal} = ask;
const {clock: clock, parameters: parameters} = target;
const began = clock.now();
const looks = [];
const records = [];
for (;;) {
const live = goneLive(plan, await (0, pin.gQ)(plan, target, world, signal));
const care = plan.hypercare;
if (!live || !care) return done(looks, records, {
end: looks.length === 0 ? "nothing-to-watch" : "looked"
});
const before = await readCared(parameters, plan.system, {
world: world,
...live
}, signal) ?? {
...{
world: world,
...live,
last: live.from,
until: live.from,
looks: 0,
missed: 0,
holes: [],
failed: [],
reports: {},
texts: {}
}
};
const [open] = openReports(plan, before);
if (open === undefined) return looks.length === 0 ? over(before) : done(looks, records, {
end: "looked"
});
const due = Math.min(nextLook(plan, before), live.from + (0, duration.Rz)(open));
if (clock.now() < due - (looks.length === 0 ? EARLY_MS : 0) && !(ask.now === true && looks.length === 0)) {
const end = looks.length === 0 ? "not-due" : "looked";
if (due - began > ask.limit) return done(looks, records, {
end: end,
next: due
});
await clock.sleep(due - clock.now(), signal);
continue;
}
const look = await lookOnce(ask, before, records);
looks.push(look);
await (ask.report?.(look));
}
}
function goneLive(plan, progress) {
const phase = progress.done.at(-1);
const all = plan.phases.every(each => each.optional === true || progress.done.includes(each.id));
if (!all || phase === undefined || progress.doneAt === undefined) return undefined;
if (progress.unfinished !== undefined || progress.rollbackOpen || progress.rolledBack) return undefined;
return {
phase: phase,
from: progress.doneAt
};
}
function openReports({hypercare: care}, {reports: reports}) {
if (!care) return [];
const inside = (care.reports ?? []).filter(each => (0, duration.Rz)(each) < (0, 
duration.Rz)(care.for));
return [ ...inside.sort((a, b) => (0, duration.Rz)(a) - (0, duration.Rz)(b)), care.for ].filter(each => reports[each] === undefined);
}
function everyAt({hypercare: care}, since) {
const of = care?.looks.find(({until: until}) => since < (0, duration.Rz)(until)) ?? care?.looks.at(-1);
if (!of) throw (0, errors.i4)("PLAN_LINT", "expected hypercare to have looks, found none");
return (0, duration.Rz)(of.every);
}
const nextLook = (plan, {last: last, from: from, looks: looks}) => looks === 0 ? from : last + everyAt(plan, last - from);
const forgets = check => check.kind === "signal" && (check.source.type === "http" || check.source.type === "sql");
const isAboutProduction = ({kind: kind}) => kind !== "identity" && kind !== "clock";
async function lookOnce(ask, before, records) {
const {plan: plan, target: target, signal: signal} = ask;
const {clock: clock, parameters: parameters} = target;
const gate = plan.hypercare?.gate;
if (!gate) throw (0, errors.i4)("DEFECT", "a look without a gate");
const checks = (0, gate_checks.tg)(plan, gate);
const at = clock.now();
const since = at - before.from;
const every = everyAt(plan, since);
const asked = openReports(plan, before).filter(each => (0, duration.Rz)(each) <= since);
const texts = {};
const remembering = new Set(checks.filter(forgets).map(({id: id}) => id));
const findings = await (0, observe.D)(checks, target, {
clock: clock,
plan: (0, facts_of.x)(plan, ask),
waivers: plan.waivers ?? [],
...signal ? {
signal: signal
} : {},
watching: check => ({
openedAt: before.from,
ms: (0, duration.Rz)(plan.hypercare?.for ?? ""),
every: every,
closing: asked.length > 0,
remembered: texts[check] ?? before.texts[check],
remember(text) {
if (remembering.has(check)) texts[check] = text;
}
})
});
const stood = joined(before, await readCared(parameters, plan.system, before, signal));
const closed = asked.filter(each => stood.reports[each] === undefined);
const known = (0, coverage.p_)(stood, findings.filter(isAboutProduction), at, {
every: every,
gap: 1.5 * every + LATE_MS
});
const bad = findings.filter(({outcome: outcome}) => outcome === "fail").map(({check: check}) => check);
const failed = [ ...new Set([ ...stood.failed, ...bad ]) ];
const declared = checks.map(({id: id}) => id);
const quiet = findings.every(({outcome: outcome, reason: reason}) => outcome === "pass" || outcome === "waived" || reason === "WATCHING");
const whole = known.holes.length === 0 && failed.length === 0;
const earned = closed.length === 0 ? quiet && declared.length === findings.length : (0, 
build_verdict.LD)(declared, findings) === "GO" && whole;
const verdict = earned ? "GO" : "NO-GO";
const reports = {
...stood.reports,
...Object.fromEntries(closed.map(each => [ each, verdict ]))
};
const last = Math.max(at, stood.last);
const cared = {
...stood,
...known,
last: last,
failed: failed,
reports: reports,
texts: {
...stood.texts,
...texts
}
};
if (closed.length > 0 || verdict === "NO-GO") {
const reason = verdict === "NO-GO" && (0, build_verdict.LD)(declared, findings) === "GO" ? known.holes.length > 0 ? "HYPERCARE_GAP" : "HYPERCARE_FAILED" : undefined;
records.push(await sealed(ask, {
declared: declared,
findings: findings,
verdict: verdict,
reason: reason,
looks: known.looks,
from: before.from,
to: clock.now()
}));
}
await keepCared(parameters, plan.system, cared, signal);
const report = closed.at(-1);
return {
at: at,
since: since,
verdict: verdict,
findings: findings,
cared: cared,
...report === undefined ? {} : {
closed: report
}
};
}
async function sealed(ask, seen) {
const {plan: plan, target: target, world: world, signal: signal} = ask;
const gate = plan.hypercare?.gate;
if (!gate) throw (0, errors.i4)("DEFECT", "a record without a gate");
const {reason: reason, ...rest} = seen;
const head = await (0, heads.zy)(target.parameters, (0, heads.eg)(plan.system, HYPERCARE, (0, 
place.Xc)(gate)), signal);
const record = why => (0, evidence.o)({
world: world,
mode: "normal",
system: plan.system,
plan: ask.planDigest,
commit: ask.commit,
run: ask.run,
tool: ask.tool,
phase: HYPERCARE,
gate: (0, place.Xc)(gate),
kind: gate.gate,
...rest,
...why === undefined ? {} : {
verdict: "NO-GO",
reason: why
},
prev: head?.world === world ? head.digest : null
});
try {
const one = record(reason);
await (0, heads.sc)(target.parameters, one, signal);
return one;
} catch (thrown) {
if ((0, errors.iS)(thrown).code === "INTERRUPTED") throw thrown;
if (seen.verdict === "GO") throw thrown;
return record("EVIDENCE_UNWRITTEN");
}
}
function over({reports: reports, holes: holes}) {
const ended = {
end: "over",
looks: [],
records: []
};
if (Object.values(reports).every(each => each === "GO")) return {
verdict: "GO",
reason: "MET",
...ended
};
return {
verdict: "NO-GO",
reason: holes.length > 0 ? "HYPERCARE_GAP" : "HYPERCARE_FAILED",
...ended
};
}
function done(looks, records, how) {
const bad = looks.find(({verdict: verdict}) => verdict === "NO-GO");
const first = bad?.findings.find(({outcome: outcome, reason: reason}) => outcome !== "pass" && outcome !== "waived" && reason !== "WATCHING");
const reason = !bad ? "MET" : first?.reason ?? (bad.cared.holes.length > 0 ? "HYPERCARE_GAP" : "HYPERCARE_FAILED");
return {
verdict: bad ? "NO-GO" : "GO",
reason: reason,
looks: looks,
records: records,
...how
};
}
var codes = __webpack_require__(98498);
var measure = __webpack_require__(90036);
var gate_summary = __webpack_require__(21621);
var lines = __webpack_require__(36812);
var markdown = __webpack_require__(34902);
var run_gates = __webpack_require__(94600);
const ENDS = {
"nothing-to-watch": "nothing to watch: the cutover is not complete, or was rolled back, or the plan has no hypercare",
"not-due": "the next look is not due yet",
over: "hypercare is over, and its reports are written",
looked: "looked"
};
async function runHypercare(session, ask) {
const {loaded: loaded, target: target, world: world, run: run} = session;
const {plan: plan, digest: digest} = loaded;
const done = await hypercare({
plan: plan,
planDigest: digest,
target: target,
world: world,
commit: run.commit,
run: {
id: run.id,
attempt: run.attempt,
job: run.job
},
tool: session.tool,
limit: ask.limit,
now: ask.now,
signal: ask.signal,
report(look) {
if (look.verdict === "NO-GO" || look.closed !== undefined || look.cared.looks % 10 === 1) ask.print(lookLine(look));
}
});
const last = done.looks.at(-1);
const bad = last?.findings.filter(({outcome: outcome, reason: reason}) => outcome !== "pass" && reason !== "WATCHING") ?? [];
const {means: means, remedy: remedy} = codes.CODES[done.reason];
const measured = done.reason === "HYPERCARE_FAILED" || done.looks.some(({findings: findings}) => findings.some(({outcome: outcome}) => outcome === "fail"));
const words = [ ...last ? [ careWords(last) ] : [], ...done.end === "over" && done.verdict === "NO-GO" ? [ "a report of it was NO-GO, and that stands: see its record" ] : [], ...last ? Object.entries(last.cared.reports).map(([at, verdict]) => `report after ${at}: ${verdict}`) : [], ...done.next === undefined ? [] : [ `the next look is due at ${new Date(done.next).toISOString()}` ], ...done.verdict === "NO-GO" ? [ `to take it back: dispatch rollback.yml for ${plan.system}, or gonogo rollback` ] : [] ];
return {
exit: done.verdict === "GO" ? build_verdict.dc.go : measured ? build_verdict.dc.noGo : build_verdict.dc.unknown,
verdict: done.verdict,
code: done.reason,
lines: [ `${done.verdict}${done.verdict === "GO" ? " " : ` ${done.reason}:`} hypercare: ${ENDS[done.end]}`, ...words.map(line => `  ${line}`), ...bad.map(finding => `  ${(0, 
lines.mC)(finding)}`), ...done.verdict === "GO" ? [] : [ `  what it means: ${means}`, `  what to do: ${remedy}` ] ],
summary: summaryOf(session, done, words),
outputs: {
verdict: done.verdict,
reason: done.reason
},
files: [ {
name: `${plan.system}.hypercare.json`,
text: (0, canonical.$N)({
end: done.end,
reason: done.reason,
looks: done.looks.map(fileLook)
})
}, ...done.records.map(run_gates.W7) ],
json: {
end: done.end,
looks: done.looks.map(fileLook),
records: done.records.map(({evidence: evidence}) => evidence)
}
};
}
function fileLook({at: at, verdict: verdict, findings: findings, cared: cared, closed: closed}) {
const {texts: _, ...known} = cared;
return {
at: at,
verdict: verdict,
findings: findings,
cared: known,
...closed === undefined ? {} : {
closed: closed
}
};
}
function careWords({since: since, cared: cared}) {
const holes = cared.holes.length === 0 ? "no gap" : `${cared.holes.length} gaps of which nothing is known`;
const failed = cared.failed.length === 0 ? "" : `, bad at some look: ${cared.failed.join(", ")}`;
return `${(0, duration.kP)(since)} since ${cared.phase} was done: ${cared.looks} looks, ${cared.missed} MISSED, ${holes}${failed}`;
}
function lookLine({verdict: verdict, findings: findings, cared: cared, since: since, closed: closed}) {
const open = findings.filter(({reason: reason}) => reason === "WATCHING").length;
const passed = findings.filter(({outcome: outcome}) => outcome === "pass").length;
return [ `\u2026 hypercare: look ${cared.looks}, ${(0, duration.kP)(since)} after the go-live: ${closed === undefined ? "" : `report after ${closed}: `}${verdict}, ${passed} of ${findings.length} passed${open === 0 ? "" : `, ${open} watched`}`, ...cared.missed === 0 ? [] : [ `${cared.missed} looks MISSED` ], ...findings.filter(({outcome: outcome, reason: reason}) => outcome !== "pass" && reason !== "WATCHING").map(({check: check, outcome: outcome, reason: reason}) => `${check} ${outcome} ${reason}`) ].join(" \xb7 ");
}
function summaryOf({loaded: loaded, world: world}, done, words) {
const {plan: plan} = loaded;
const last = done.looks.at(-1);
return [ `## ${done.verdict === "GO" ? "\u2705" : "\u26d4 NO-GO \u2014"} Hypercare of ${(0, 
markdown.pj)(plan.title)}: ${(0, markdown.pj)(ENDS[done.end])}`, "", ...world === "rehearsal" ? [ "REHEARSAL", "" ] : [], ...done.verdict === "GO" ? [] : [ `**\`${done.reason}\`**: ${(0, 
markdown.pj)(codes.CODES[done.reason].means)} ${(0, markdown.pj)(codes.CODES[done.reason].remedy)}`, "" ], ...words.flatMap(line => [ (0, 
markdown.pj)(line), "" ]), ...last ? (0, markdown.tp)([ "check", "outcome", "found", "reason" ], last.findings.map(({check: check, outcome: outcome, actual: actual, reason: reason}) => [ check, reason === "WATCHING" ? "watched" : outcome, (0, 
measure.cv)(actual), reason ])) : [], "", ...done.records.slice(-1).map(({evidence: evidence, digest: digest}) => (0, 
gate_summary.s)(evidence, plan, {
digest: digest
})) ].join("\n");
}
}
};
