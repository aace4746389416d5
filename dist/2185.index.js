export const id = 2185;

export const ids = [ 2185, 7663 ];

export const modules = {
17663: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
validate: () => validate
});
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
var _plan_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96672);
var _read_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46246);
var _said_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35249);
async function validate(_terminal, path, lint, history) {
const loaded = (0, _read_plan_js__WEBPACK_IMPORTED_MODULE_1__.m)(path);
const code = "problems" in loaded ? "PLAN_INVALID" : "PLAN_LINT";
const own = "problems" in loaded ? loaded.problems : lint ? (await __webpack_require__.e(5274).then(__webpack_require__.bind(__webpack_require__, 45274))).lintProblems(loaded) : [];
const past = history === undefined || "problems" in loaded || own.length > 0 ? undefined : await pastOf(loaded, history);
const problems = [ ...own, ...past?.problems ?? [] ];
if ("problems" in loaded || problems.length > 0) {
const said = (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.J)((0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)(code, `expected a plan without problems, found ${problems.length}`));
return {
...said,
exit: 2,
lines: [ ...(0, _read_plan_js__WEBPACK_IMPORTED_MODULE_1__.Y)(path, problems).split("\n"), ...past?.lines ?? [], ...said.lines ],
json: {
file: path,
problems: problems.map(one => ({
...one,
path: one.path.map(key => typeof key === "string" ? (0, _plan_nearest_js__WEBPACK_IMPORTED_MODULE_0__.pj)(key) : key)
}))
}
};
}
const {plan: plan, digest: digest} = loaded;
return {
exit: 0,
verdict: "GO",
code: "MET",
lines: [ `GO  ${path}: ${plan.system}, ${plan.phases.length} phases, ${plan.switches.length} switches, ${lint ? "no problem found" : "follows the schema"}`, `  digest ${digest}`, ...past?.lines ?? [] ],
outputs: {},
files: [],
json: {
file: path,
system: plan.system,
digest: digest,
problems: []
}
};
}
async function pastOf(loaded, history) {
const [{readHistories: readHistories}, {lintHistory: lintHistory}] = await Promise.all([ Promise.all([ __webpack_require__.e(5175), __webpack_require__.e(2017) ]).then(__webpack_require__.bind(__webpack_require__, 72017)), Promise.all([ __webpack_require__.e(5175), __webpack_require__.e(216) ]).then(__webpack_require__.bind(__webpack_require__, 70216)) ]);
return lintHistory(loaded, readHistories(history));
}
},
62185: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
simulate: () => simulate_simulate
});
var told = __webpack_require__(70576);
var codes = __webpack_require__(98498);
var errors = __webpack_require__(19473);
var exit = __webpack_require__(870);
var place = __webpack_require__(65012);
var windows = __webpack_require__(78346);
var nearest = __webpack_require__(96672);
var duration = __webpack_require__(73110);
var can_show = __webpack_require__(60055);
const whyNot = ({inconclusive: inconclusive, runs: runs}) => Object.entries(inconclusive).sort(([, a], [, b]) => b - a).map(([reason, count]) => `${reason} ${(0, 
can_show.KN)(count / runs)}`).join(", ");
const HEAD = [ "release", "FAIL", "PASS", "INCONCLUSIVE", "found at", "why inconclusive" ];
function row(one) {
const {times: times, runs: runs, pass: pass, fail: fail, found: found} = one;
return [ times === 1 ? "changes nothing" : `fails ${times} times as often`, (0, 
can_show.KN)(fail / runs), (0, can_show.KN)(pass / runs), (0, can_show.KN)((runs - pass - fail) / runs), found === undefined ? "-" : `minute ${found}`, whyNot(one) || "-" ];
}
function columns(rows) {
const widths = HEAD.map((_, at) => Math.max(...rows.map(each => each[at]?.length ?? 0)));
return rows.map(each => each.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ").trimEnd());
}
function simulationLines(simulated) {
const {check: check, phase: phase, gate: gate, window: window, history: history, rate: rate, perMinute: perMinute, tolerate: tolerate, harm: harm, harmRate: harmRate, outcomes: outcomes} = simulated;
const words = [ `tolerate ${tolerate}`, `harm ${harm}`, ...harmRate === undefined ? [] : [ `harm_rate ${harmRate}` ] ].join(", ");
const healthy = outcomes.find(one => one.times === 1);
const aborted = healthy ? `  Aborted although nothing is wrong: ${(0, can_show.KN)(healthy.fail / healthy.runs)} of ${(0, 
can_show.WQ)(healthy.runs)} runs.` : "";
return [ `${check}  (gate ${gate} of ${phase}: ${(0, duration.kP)(window)}; ${words})`, `  given: ${(0, 
can_show.KN)(rate)} fail as a rule, ${perMinute} ${perMinute === 1 ? "request" : "requests"} a minute, a history of ${(0, 
duration.kP)(history)}`, ...(0, can_show.cJ)(simulated).map(line => `  ${line}`), "", ...columns([ HEAD, ...outcomes.map(row) ]).map(line => `  ${line}`), ...aborted === "" ? [] : [ "", aborted ], "" ];
}
var read_plan = __webpack_require__(46246);
const BY_STEPS = 30;
function seeded(seed) {
let state = seed >>> 0;
return () => {
state = state + 2654435769 >>> 0;
let mixed = Math.imul(state ^ state >>> 16, 2246822507);
mixed = Math.imul(mixed ^ mixed >>> 13, 3266489909);
return ((mixed ^ mixed >>> 16) >>> 0) / 2 ** 32;
};
}
const normal = random => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
function bySteps(first, next, most, random) {
let [left, probability, count] = [ random(), first, 0 ];
while (left > probability && count < most) {
left -= probability;
count += 1;
probability *= next(count);
}
return count;
}
function drawBinomial(n, p, random) {
if (n <= 0 || p <= 0) return 0;
if (p >= 1) return n;
if (p > .5) return n - drawBinomial(n, 1 - p, random);
const mean = n * p;
if (mean > BY_STEPS) {
const drawn = Math.round(mean + normal(random) * Math.sqrt(mean * (1 - p)));
return Math.min(n, Math.max(0, drawn));
}
const odds = p / (1 - p);
return bySteps(Math.exp(n * Math.log1p(-p)), count => (n - count + 1) / count * odds, n, random);
}
function drawPoisson(mean, random) {
if (mean <= 0) return 0;
if (mean > BY_STEPS) return Math.max(0, Math.round(mean + normal(random) * Math.sqrt(mean)));
return bySteps(Math.exp(-mean), count => mean / count, 1e4, random);
}
var signal = __webpack_require__(613);
const TIMES = [ 1, 1.5, 2, 5 ];
function minutes(traffic, times, count, random) {
const ticks = [];
const missing = [];
for (let at = 0; at < count; at += 1) {
const n = Math.floor((at + 1) * traffic.perMinute) - Math.floor(at * traffic.perMinute);
const rate = traffic.rate * times;
if (traffic.counts) ticks.push([ at, drawPoisson(traffic.perMinute * rate, random), 1 ]); else if (n === 0) missing.push(at); else ticks.push([ at, drawBinomial(n, Math.min(1, rate), random), n ]);
}
return {
ticks: ticks,
missing: missing
};
}
function cut(past, {rate: rate, counts: counts}, times, count, random) {
const begin = Math.floor(random() * Math.max(1, past.length - count + 1));
const ticks = past.slice(begin, begin + count).map(([, x, n], at) => {
if (times <= 1) return [ at, x, n ];
if (counts) return [ at, x + drawPoisson(rate * n * (times - 1), random), n ];
return [ at, x + drawBinomial(Math.floor(n - x), Math.min(1, rate * (times - 1) / Math.max(1e-9, 1 - rate)), random), n ];
});
return {
ticks: ticks,
missing: []
};
}
function run({judging: judging, lag: lag}, opening, {ticks: ticks, missing: missing}) {
const {slices: slices} = opening;
let state = (0, signal.Jk)(opening.options);
for (const [index, [at, x, n]] of ticks.entries()) {
const [xb, nb] = slices[index % slices.length] ?? [ 0, 0 ];
state = (0, signal._S)(state, {
x: x,
n: n,
xb: xb,
nb: nb
});
const so = {
ticks: ticks.slice(0, index + 1),
missing: missing.filter(each => each < at)
};
if ((0, signal.gz)(state) || judging.broken(so)) return {
failedAt: at + lag
};
}
if (judging.isBlind({
ticks: ticks,
missing: missing
})) return {
reason: "MISSING_DATA"
};
if (ticks.reduce((sum, [, , n]) => sum + n, 0) < judging.least) return {
reason: "NOT_ENOUGH_TRAFFIC"
};
const {verdict: verdict, reason: reason} = (0, signal.Op)(state);
return {
reason: verdict === "PASS" ? "PASS" : reason ?? "HARM_NOT_RULED_OUT"
};
}
function simulate(simulation, random) {
const {traffic: traffic, judging: judging, window: window, every: every, lag: lag, runs: runs, past: past} = simulation;
const judged = Math.max(0, window - lag);
const ended = TIMES.map(() => []);
for (let one = 0; one < runs; one += 1) {
const opening = judging.open(past ?? minutes(traffic, 1, simulation.history, random).ticks);
for (const [index, times] of TIMES.entries()) ended[index]?.push(run(simulation, opening, past === undefined ? minutes(traffic, times, judged, random) : cut(past, traffic, times, judged, random)));
}
const atLook = minute => Math.min(window, Math.ceil(minute / every) * every);
return TIMES.map((times, index) => summed(times, ended[index] ?? [], atLook));
}
function summed(times, ended, atLook) {
const found = ended.flatMap(each => "failedAt" in each ? [ atLook(each.failedAt) ] : []).sort((a, b) => a - b);
const inconclusive = {};
for (const each of ended) if ("reason" in each && each.reason !== "PASS") inconclusive[each.reason] = (inconclusive[each.reason] ?? 0) + 1;
const pass = ended.filter(each => "reason" in each && each.reason === "PASS").length;
const median = found[Math.ceil(found.length / 2) - 1];
return {
times: times,
runs: ended.length,
pass: pass,
fail: found.length,
inconclusive: inconclusive,
...median === undefined ? {} : {
found: median
}
};
}
var what_it_shows = __webpack_require__(39950);
var signal_history = __webpack_require__(5640);
var signal_minutes = __webpack_require__(6465);
var rules = __webpack_require__(93415);
var schema = __webpack_require__(23522);
const judgingOf = (check, windowMs) => ({
open: history => (0, signal_history.E4)(check, history.map(([at, x, n]) => ({
at: at * signal_minutes.kg,
x: x,
n: n
})), windowMs),
broken: window => (0, rules.mw)(check, window) !== undefined,
isBlind: rules.iE,
least: check.min_samples ?? 1
});
function simulateSignal({phase: phase, gate: gate, check: check, rate: rate, perMinute: perMinute, runs: runs, seed: seed, past: past}) {
const window = (0, duration.Rz)(gate.for ?? "0s");
const history = (0, duration.Rz)(check.baseline ?? "24h");
const lag = signal_minutes.EZ / signal_minutes.kg + 1;
const counts = check.signal === "count" && !(0, schema.G)(check);
const traffic = {
rate: rate,
perMinute: perMinute,
counts: counts
};
const minutes = Math.floor(window / signal_minutes.kg);
const tolerate = check.tolerate ?? 1.25;
const harm = check.harm ?? 2;
const simulation = {
traffic: traffic,
judging: judgingOf(check, window),
history: past?.length ?? Math.floor(history / signal_minutes.kg),
...past === undefined ? {} : {
past: past.map(({at: at, x: x, n: n}) => [ at / signal_minutes.kg, x, n ])
},
window: minutes,
every: Math.max(1, (0, duration.Rz)(gate.every ?? "1m") / signal_minutes.kg),
lag: lag,
runs: runs
};
return {
check: check.id,
phase: phase,
gate: (0, place.Xc)(gate),
signal: check.signal,
window: window,
history: simulation.history * signal_minutes.kg,
rate: rate,
perMinute: perMinute,
tolerate: tolerate,
harm: harm,
...check.harm_rate === undefined ? {} : {
harmRate: check.harm_rate
},
minSamples: check.min_samples ?? 1,
shows: (0, what_it_shows.u)({
...traffic,
minutes: Math.max(0, minutes - lag),
historyMinutes: simulation.history,
harm: harm
}),
outcomes: simulate(simulation, seeded(seed))
};
}
var check_plan = __webpack_require__(17663);
const LEAST_PASS = .5;
const LEAST_PAST = 60;
function number(text, option, fits, expected) {
const value = /^[0-9]+(\.[0-9]+)?$/.test(text) ? Number(text) : Number.NaN;
if (!fits(value)) throw (0, errors.i4)("USAGE", `expected ${option} to be ${expected}, found something else`);
return value;
}
async function simulate_simulate(terminal, path, options) {
const given = options.history === undefined ? trafficOf(options) : undefined;
if (given === undefined && (options.rate !== undefined || options.perMinute !== undefined)) throw (0, 
errors.i4)("USAGE", "expected --history, or --rate and --per-minute, found both; leave one out");
const runs = number(options.runs ?? "400", "--runs", value => Number.isSafeInteger(value) && value >= 1 && value <= 1e4, "a whole number from 1 to 10000");
const seed = number(options.seed ?? "1", "--seed", value => Number.isSafeInteger(value) && value < 2 ** 32, "a whole number below 2^32");
const loaded = (0, read_plan.m)(path);
if ("problems" in loaded) return (0, check_plan.validate)(terminal, path, false);
const all = (0, windows.w)(loaded.plan);
const chosen = all.filter(({check: check}) => options.check === undefined || check.id === options.check);
if (chosen.length === 0) throw (0, errors.i4)("USAGE", all.length === 0 ? "expected the plan to watch a signal in a window, found none" : `expected --check to name a signal that a window watches${(0, 
nearest.au)(options.check ?? "", [ ...new Set(all.map(({check: check}) => check.id)) ])}`);
const histories = options.history === undefined ? undefined : (await Promise.all([ __webpack_require__.e(5175), __webpack_require__.e(2017) ]).then(__webpack_require__.bind(__webpack_require__, 72017))).readHistories(options.history);
const signals = chosen.filter(({check: check}) => (0, told.a0)(check)).map(one => simulateSignal({
...one,
runs: runs,
seed: seed,
...given ?? pastOf(one.check.id, histories)
}));
return said(path, {
...given,
runs: runs,
seed: seed
}, signals, chosen.filter(({check: check}) => !(0, told.a0)(check)));
}
function trafficOf({rate: rate, perMinute: perMinute}) {
if (rate === undefined || perMinute === undefined) throw (0, errors.i4)("USAGE", "expected --rate and --per-minute, or --history with a file of gonogo history, found neither");
return {
rate: number(rate, "--rate", value => value >= 0 && value <= 1, "a share from 0 to 1, such as 0.01"),
perMinute: number(perMinute, "--per-minute", value => value > 0 && value <= 1e6, "requests a minute, such as 60")
};
}
function pastOf(check, histories) {
const past = histories?.get(check);
if (past === undefined || past.length < LEAST_PAST) throw (0, errors.i4)("USAGE", `expected --history to hold at least ${LEAST_PAST} minutes of ${check}, found fewer; run gonogo history again`);
const sum = of => past.reduce((all, minute) => all + of(minute), 0);
const n = sum(minute => minute.n);
return {
past: past,
rate: n === 0 ? 0 : sum(minute => minute.x) / n,
perMinute: n / past.length
};
}
function said(path, given, signals, rules) {
const cannot = signals.filter(({outcomes: outcomes}) => outcomes.some(({times: times, pass: pass, runs: runs}) => times === 1 && pass < runs * LEAST_PASS));
const code = signals.length === 0 ? "NOT_BUILT" : cannot.length === 0 ? "MET" : "WINDOW_CANNOT_PASS";
const verdict = code === "MET" ? "GO" : "NO-GO";
const {means: means, remedy: remedy} = codes.CODES[code];
return {
exit: (0, exit.s)(code),
verdict: verdict,
code: code,
lines: [ ...signals.flatMap(simulationLines), ...rules.map(({check: check, phase: phase, gate: gate}) => `${check.id}  (gate ${(0, 
place.Xc)(gate)} of ${phase}): ${check.signal} is a plain rule, which is not simulated`), code === "MET" ? `${verdict}  a healthy release passes more often than not` : `${verdict} ${code}: ${cannot.length === 0 ? "expected a signal that can be simulated, found plain rules only" : `a healthy release passes less than half of the time: ${cannot.map(({check: check}) => check).join(", ")}`}`, ...code === "MET" ? [] : [ `  what it means: ${means}`, `  what to do: ${remedy}` ] ],
outputs: {},
files: [],
json: {
file: path,
...given,
signals: signals,
not_simulated: rules.map(({check: check, phase: phase, gate: gate}) => ({
check: check.id,
phase: phase,
gate: (0, place.Xc)(gate),
signal: check.signal
}))
}
};
}
},
40512: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Mj: () => withTriggers,
XJ: () => triggersOf,
pX: () => probesOf,
tg: () => checksOf
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73110);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65012);
const ALWAYS = [ {
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
function unique(checks, gate) {
const seen = new Set;
for (const {id: id} of checks) {
if (seen.has(id)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("PLAN_LINT", `expected every check of the gate ${gate} to have an id of its own, found ${id} twice`);
seen.add(id);
}
return checks;
}
function checksOf(plan, gate) {
const used = (gate.uses ?? []).flatMap(id => {
const set = plan.check_sets?.find(each => each.id === id);
if (!set) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("PLAN_LINT", `expected the plan to have the check set ${id}, found none`);
return set.checks;
});
const own = [ ...used, ...gate.checks ?? [] ];
if (own.length === 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("PLAN_LINT", `expected the gate ${(0, 
_place_js__WEBPACK_IMPORTED_MODULE_2__.Xc)(gate)} to have a check, found none`);
const always = plan.aws ? ALWAYS.filter(check => !own.some(each => each.kind === check.kind)) : [];
return unique([ ...always, ...own ], (0, _place_js__WEBPACK_IMPORTED_MODULE_2__.Xc)(gate));
}
function probesOf(plan, phase, gate) {
const found = plan.phases.find(each => each.id === phase);
if (!found || found.enter.findLast(each => each.gate === "preflight") !== gate) return [];
const own = new Set(checksOf(plan, gate).map(({id: id}) => id));
const windows = [ ...(found.steps ?? []).flatMap(step => "gate" in step ? [ step ] : []), ...found.leave ?? [] ];
const probes = windows.flatMap(window => {
if (window.for === undefined) return [];
const ms = (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(window.for);
const every = (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(window.every ?? "1m");
const watched = [ ...checksOf(plan, window), ...triggersOf(plan, phase).map(({when: when}) => when) ];
return watched.filter(({kind: kind}) => kind === "signal").map(check => ({
check: check,
ms: ms,
every: every
}));
});
return probes.filter(({check: check}, index) => !own.has(check.id) && probes.findIndex(each => each.check.id === check.id) === index);
}
function triggersOf(plan, phase) {
return (plan.triggers ?? []).filter(trigger => trigger.phases === undefined || trigger.phases.includes(phase));
}
function withTriggers(checks, triggers) {
const shared = when => checks.some(check => check.id === when.id && JSON.stringify(check) === JSON.stringify(when));
return unique([ ...checks, ...triggers.map(trigger => trigger.when).filter(when => !shared(when)) ], "with its triggers");
}
},
65012: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Uj: () => isPlace,
W: () => gatesIn,
Xc: () => gateId
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
const PLACES = [ "enter", "steps", "leave", "verify" ];
function isPlace(name) {
return PLACES.includes(name);
}
function gateId(gate) {
return gate.id ?? gate.gate;
}
function gatesIn(plan, phaseId) {
const all = placed(plan, phaseId);
const names = all.map(({gate: gate}) => gateId(gate));
if (new Set(names).size < names.length) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.i4)("PLAN_LINT", `expected every gate of ${phaseId} to have an id of its own, found one twice`);
if (names.some(isPlace)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.i4)("PLAN_LINT", "expected no gate to be called enter, steps, leave or verify, found one");
return all;
}
function placed(plan, phaseId) {
const phase = plan.phases.find(each => each.id === phaseId);
if (!phase && phaseId === "rollback") return (plan.rollback.verify ?? []).map(gate => ({
gate: gate,
place: "verify"
}));
if (!phase) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.i4)("UNKNOWN_PHASE", "expected a phase of the plan, found another name");
if (phaseId === "rollback") throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.i4)("PLAN_LINT", "expected no phase to be called rollback, found one");
const between = (phase.steps ?? []).filter(step => "gate" in step);
return [ ...phase.enter.map(gate => ({
gate: gate,
place: "enter"
})), ...between.map(gate => ({
gate: gate,
place: "steps"
})), ...(phase.leave ?? []).map(gate => ({
gate: gate,
place: "leave"
})) ];
}
},
78346: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
w: () => watchedSignals
});
var _gate_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40512);
var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65012);
function watchedSignals(plan) {
return plan.phases.flatMap(({id: phase}) => (0, _place_js__WEBPACK_IMPORTED_MODULE_1__.W)(plan, phase).filter(({gate: gate}) => gate.for !== undefined).flatMap(({gate: gate, place: place}) => {
const triggers = place === "enter" ? [] : (0, _gate_checks_js__WEBPACK_IMPORTED_MODULE_0__.XJ)(plan, phase);
return (0, _gate_checks_js__WEBPACK_IMPORTED_MODULE_0__.Mj)((0, _gate_checks_js__WEBPACK_IMPORTED_MODULE_0__.tg)(plan, gate), triggers).filter(check => check.kind === "signal").map(check => ({
phase: phase,
gate: gate,
check: check
}));
}));
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
}
};
