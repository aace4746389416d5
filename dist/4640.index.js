export const id = 4640;

export const ids = [ 4640 ];

export const modules = {
20267: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Kg: () => withEvidence,
nM: () => evidenceIn,
nP: () => writeEvidence
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
var _said_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35249);
function writeEvidence(folder, files) {
try {
(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, {
recursive: true
});
for (const {name: name, text: text} of files) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0, 
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(name)), text);
} catch (error) {
const code = error.code;
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("EVIDENCE_UNWRITTEN", `expected a folder that evidence can be written to, found none (${typeof code === "string" ? code : "unknown"})`);
}
}
function evidenceIn(folder, system, phase) {
return gate => {
const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${system}.${phase}.${gate}.json`);
return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8") : undefined;
};
}
function withEvidence(folder, said) {
try {
writeEvidence(folder, said.files);
return said;
} catch (thrown) {
const failed = (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.J)(thrown);
const code = said.verdict === "GO" ? failed.code : said.code;
return {
...said,
exit: Math.max(said.exit, failed.exit),
verdict: "NO-GO",
code: code,
lines: [ ...said.lines, ...failed.lines ],
...said.summary === undefined ? {} : {
summary: `${said.summary}\n${failed.summary ?? ""}`
},
outputs: {
...said.outputs,
verdict: "NO-GO",
reason: code
}
};
}
}
},
66244: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
redacted: () => redacted
});
var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80142);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
var _said_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35249);
const SHORTEST_RUN = 8;
function redacted(session, said) {
const scrub = text => session.redactor.scrub(text);
const leaking = [ ...said.files.flatMap(({sealed: sealed, name: name, text: text}) => sealed ? [ name, text ] : []), ...Object.entries(said.outputs).flat() ].some(text => holdsValue(session, text));
const clean = {
...said,
lines: said.lines.map(scrub),
...said.summary === undefined ? {} : {
summary: scrub(said.summary)
},
...said.annotations === undefined ? {} : {
annotations: said.annotations.map(each => ({
...each,
file: scrub(each.file),
message: scrub(each.message)
}))
},
files: said.files.map(file => file.sealed ? file : {
...file,
name: scrub(file.name),
text: scrub(file.text)
}),
json: scrubbedJson(scrub, said.json)
};
if (session.redactor.failed) {
const failed = refusal("the planted secret to be blotted out, found it is not");
return {
...said,
...failed,
exit: Math.max(said.exit, failed.exit),
annotations: []
};
}
if (!leaking) return clean;
const failed = refusal("records of declared fields only, found a secret in one");
return {
...clean,
...failed,
exit: Math.max(said.exit, failed.exit),
lines: [ ...clean.lines, ...failed.lines ],
json: clean.json
};
}
const refusal = what => (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.J)((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("REDACTION_FAILED", `expected ${what}`));
function holdsValue({redactor: redactor, loaded: loaded}, text) {
const plain = text.toLowerCase();
const found = redactor.found(text).filter(run => run.length >= SHORTEST_RUN || standsAlone(plain, run));
if (found.length === 0) return false;
const plan = (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)(loaded.plan).toLowerCase();
return found.some(run => !plan.includes(run));
}
function standsAlone(text, run) {
if (/^[0-9.]*$/.test(run)) return false;
const isPart = sign => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
for (let at = text.indexOf(run); at !== -1; at = text.indexOf(run, at + 1)) if (!isPart(text[at - 1]) && !isPart(text[at + run.length])) return true;
return false;
}
function scrubbedJson(scrub, value) {
const text = JSON.stringify(value);
if (scrub(text) === text) return value;
const within = each => {
if (typeof each === "string") return scrub(each);
if (typeof each === "number") return scrub(String(each)) === String(each) ? each : scrub(String(each));
if (Array.isArray(each)) return each.map(within);
if (typeof each !== "object" || each === null) return each;
return Object.fromEntries(Object.entries(each).map(([name, one]) => [ scrub(name), within(one) ]));
};
return within(value);
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
3476: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
w: () => pathsOf
});
function pathsOf(system) {
const root = `/gonogo/${system}`;
return {
root: root,
lock: `${root}/lock`,
fence: `${root}/fence`,
cutover: `${root}/cutover`,
standing: `${root}/standing`,
records: `${root}/records`,
journal: cutover => `${root}/journal/${cutover}`,
restore: cutover => `${root}/restore/${cutover}`
};
}
},
53057: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => keptSecurely,
Y6: () => keepSecurely,
go: () => dropSecurely
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
const PART_BYTES = 4e3;
const MAX_PARTS = 9;
async function keepSecurely(parameters, name, text, signal) {
const encoded = Buffer.from(text, "utf8").toString("base64");
const count = Math.max(1, Math.ceil(encoded.length / PART_BYTES));
if (count > MAX_PARTS) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("VALUE_TOO_LARGE", `expected at most ${MAX_PARTS * PART_BYTES} bytes to be kept, found ${encoded.length}`);
for (let part = count; part >= 1; part -= 1) {
const slice = encoded.slice((part - 1) * PART_BYTES, part * PART_BYTES);
const value = part === 1 ? `${count}:${digestOf(encoded)}:${slice}` : slice;
await parameters.put({
name: part === 1 ? name : `${name}.${part}`,
value: value,
type: "SecureString",
mode: "overwrite"
}, signal);
}
}
async function keptSecurely(parameters, name, signal) {
const first = (await parameters.get([ name ], signal)).get(name)?.value;
if (first === undefined) return undefined;
const match = /^([1-9]):([0-9a-f]{64}):(.*)$/s.exec(first);
if (!match) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("RESPONSE_INVALID", "expected a kept text to begin with its number of parts");
const rest = Array.from({
length: Number(match[1]) - 1
}, (_, index) => `${name}.${index + 2}`);
const parts = rest.length > 0 ? await parameters.get(rest, signal) : new Map;
const encoded = [ match[3], ...rest.map(part => parts.get(part)?.value ?? "") ].join("");
if (digestOf(encoded) !== match[2]) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("RESPONSE_INVALID", "expected all parts of a kept text, found some missing or of another text");
return Buffer.from(encoded, "base64").toString("utf8");
}
async function dropSecurely(parameters, name, signal) {
await parameters.remove(name, signal);
const rest = Array.from({
length: MAX_PARTS - 1
}, (_, index) => `${name}.${index + 2}`);
for (const part of (await parameters.get(rest, signal)).keys()) await parameters.remove(part, signal);
}
const digestOf = text => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
},
78999: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => checksBehind,
v: () => advice
});
var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98498);
var _gates_gate_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40512);
var _gates_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65012);
function checksBehind(evidence, plan) {
const known = evidence.phase === "rollback" || plan.phases.some(phase => phase.id === evidence.phase);
const placed = known ? (0, _gates_place_js__WEBPACK_IMPORTED_MODULE_2__.W)(plan, evidence.phase).find(({gate: gate}) => (0, 
_gates_place_js__WEBPACK_IMPORTED_MODULE_2__.Xc)(gate) === evidence.gate) : undefined;
if (!placed) return [];
const probes = placed.place === "enter" ? (0, _gates_gate_checks_js__WEBPACK_IMPORTED_MODULE_1__.pX)(plan, evidence.phase, placed.gate).map(({check: check}) => check) : [];
return (0, _gates_gate_checks_js__WEBPACK_IMPORTED_MODULE_1__.Mj)([ ...(0, _gates_gate_checks_js__WEBPACK_IMPORTED_MODULE_1__.tg)(plan, placed.gate), ...probes ], (0, 
_gates_gate_checks_js__WEBPACK_IMPORTED_MODULE_1__.XJ)(plan, evidence.phase));
}
function advice(evidence, plan) {
const checks = checksBehind(evidence, plan);
const onlyOpen = evidence.findings.every(({outcome: outcome, reason: reason}) => outcome === "pass" || reason === "WATCHING");
const order = [ "fail", "error", "inconclusive", "waived" ];
return evidence.findings.filter(({outcome: outcome, reason: reason}) => outcome !== "pass" && (reason !== "WATCHING" || onlyOpen)).sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome)).map(finding => {
const check = checks.find(each => each.id === finding.check);
const {means: means, remedy: remedy} = _codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES[finding.reason];
return {
finding: finding,
means: means,
fix: check?.fix ?? remedy,
...check?.why === undefined ? {} : {
why: check.why
}
};
});
}
},
36812: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
HN: () => gateLines,
Iy: () => tickLine,
mC: () => findingLine,
oz: () => progressLine
});
var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98498);
var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73110);
var _measure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90036);
var _advice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78999);
var _signals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84626);
var _triggers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49098);
const oneLine = text => text.replace(/\s+/g, " ");
const MARKS = {
pass: "\u2713",
fail: "\u2717",
error: "!",
inconclusive: "?",
waived: "~"
};
function findingLine(finding, width = finding.check.length) {
const {check: check, outcome: outcome, reason: reason, expected: expected, actual: actual, waiver: waiver} = finding;
const head = `${MARKS[outcome]} ${check.padEnd(width)}`;
if (outcome === "pass") return `${head}  ${(0, _measure_js__WEBPACK_IMPORTED_MODULE_2__.cv)(actual)}`;
const left = waiver ? ` (${waiver.ticket}, ${waiver.daysLeft} days left)` : "";
return `${head}  ${outcome} ${reason}: expected ${(0, _measure_js__WEBPACK_IMPORTED_MODULE_2__.cv)(expected)}, found ${(0, 
_measure_js__WEBPACK_IMPORTED_MODULE_2__.cv)(actual)}${left}`;
}
function tickLine({tick: tick, of: of, at: at, left: left, findings: findings, questions: questions}) {
const passed = findings.filter(finding => finding.outcome === "pass").length;
const open = findings.filter(finding => finding.reason === "WATCHING").length;
const signals = findings.flatMap(finding => (0, _signals_js__WEBPACK_IMPORTED_MODULE_4__.id)(finding) ?? []);
return [ `look ${tick} of ${of}: ${passed} of ${findings.length} passed${open === 0 ? "" : `, ${open} open`}, ${(0, 
_duration_js__WEBPACK_IMPORTED_MODULE_1__.kP)(left)} left`, ...(0, _triggers_js__WEBPACK_IMPORTED_MODULE_5__.Is)(questions, at), ...signals ].join(" \xb7 ");
}
function progressLine({report: report, stage: stage, batch: batch, of: of, taken: taken, asked: asked, perSecond: perSecond, waited: waited, left: left}) {
const done = stage === "listing" ? `page ${batch}` : `batch ${batch}`;
return [ `report ${report}: ${done}${of === undefined ? "" : ` of ${of}`}`, stage === "listing" ? `${taken} items listed` : `${taken} of ${asked} items`, ...perSecond > 0 ? [ `${perSecond.toFixed(1)}/s` ] : [], ...waited > 0 ? [ `held back ${(0, 
_duration_js__WEBPACK_IMPORTED_MODULE_1__.kP)(waited)}` ] : [], ...left === undefined ? [] : [ `${(0, 
_duration_js__WEBPACK_IMPORTED_MODULE_1__.kP)(left)} left` ] ].join(", ");
}
function gateLines(evidence, plan) {
const {verdict: verdict, reason: reason, findings: findings} = evidence;
const width = Math.max(0, ...findings.map(finding => finding.check.length));
const told = (0, _advice_js__WEBPACK_IMPORTED_MODULE_3__.v)(evidence, plan).flatMap(({finding: finding, why: why, fix: fix}) => [ `  ${findingLine(finding, width)}`, ...why === undefined ? [] : [ `      why: ${oneLine(why)}` ], `      fix: ${oneLine(fix)}` ]);
return [ `${verdict}  ${evidence.gate} of ${evidence.phase} (${evidence.system}, ${evidence.world}${evidence.mode === "break-glass" ? ", BREAK-GLASS" : ""})`, ...reason === undefined ? [] : [ `  ${reason}: ${_codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES[reason].means} ${_codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES[reason].remedy}` ], ...evidence.triggered === undefined ? [] : [ `  trigger ${evidence.triggered} fired` ], ...told, ...findings.filter(finding => finding.outcome === "pass").map(finding => `  ${findingLine(finding, width)}`), ...(0, 
_triggers_js__WEBPACK_IMPORTED_MODULE_5__.oI)(evidence).map(line => `  ${line}`) ];
}
},
34902: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$5: () => fitted,
pj: () => plain,
tp: () => table
});
const LARGEST_SUMMARY = 9e5;
const MARKUP = /[\\`*[\]|~$#]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|[&<>@]|:(?=\/\/)|(?<=\bwww)\./gi;
const ENTITIES = {
"&": "&amp;",
"<": "&lt;",
">": "&gt;",
"@": "@&#8203;",
":": "&#58;",
".": "&#46;"
};
function plain(text) {
const line = text.replace(/\s+/g, " ").trim();
return line.replace(MARKUP, mark => ENTITIES[mark] ?? `\\${mark}`);
}
function table(head, rows) {
const row = cells => `| ${cells.map(plain).join(" | ")} |`;
return [ row(head), `|${" --- |".repeat(head.length)}`, ...rows.map(row) ];
}
function fitted(lines, largest = LARGEST_SUMMARY) {
const kept = [];
let size = 200;
for (const line of lines) {
size += Buffer.byteLength(line, "utf8") + 1;
if (size > largest) return `${kept.join("\n")}\n\n\u2026 and ${lines.length - kept.length} more lines: see the evidence.\n`;
kept.push(line);
}
return `${kept.join("\n")}\n`;
}
},
84626: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
dN: () => minuteChart,
id: () => signalWords,
wh: () => signalLines
});
var _measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90036);
var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34902);
const CELLS = 8;
const SPARKS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
const MOST_BARS = 60;
const isWatched = finding => finding.kind === "signal" && finding.facts?.minutes !== undefined;
const countOf = (facts, name) => {
const fact = facts[name];
return fact !== undefined && "count" in fact ? fact.count : 0;
};
const said = (facts, name) => {
const fact = facts[name];
return fact === undefined ? "" : (0, _measure_js__WEBPACK_IMPORTED_MODULE_0__.cv)(fact);
};
function evidenceBar(ratio) {
const full = ratio >= 1 ? CELLS : Math.min(CELLS - 1, Math.floor(Math.max(0, ratio) * CELLS));
return "\u2588".repeat(full) + "\u2591".repeat(CELLS - full);
}
const barOf = facts => {
const evidence = facts.evidence;
return evidence !== undefined && "ratio" in evidence ? evidenceBar(evidence.ratio) : "";
};
function signalWords(finding) {
if (!isWatched(finding)) return undefined;
const {facts: facts} = finding;
const needed = countOf(facts, "needed");
const bar = barOf(facts);
return [ `${finding.check} ${said(facts, "bad")} of ${said(facts, "of")}`, ...bar === "" ? [] : [ bar ], ...needed > 0 ? [ `${needed} to go` ] : [], ...finding.outcome === "pass" || finding.reason === "WATCHING" ? [] : [ finding.reason ] ].join(" ");
}
function signalLines(findings) {
const watched = findings.filter(isWatched);
if (watched.length === 0) return [];
const rows = watched.map(({check: check, outcome: outcome, reason: reason, facts: facts, expected: expected}) => [ check, outcome === "pass" ? "PASS" : reason, `${said(facts, "bad")} of ${said(facts, "of")}`, said(facts, "value"), said(facts, "baseline"), (0, 
_measure_js__WEBPACK_IMPORTED_MODULE_0__.cv)(expected), barOf(facts), said(facts, "needed"), `${said(facts, "minutes")}${countOf(facts, "missed") > 0 ? ` (${said(facts, "missed")} without data)` : ""}` ]);
const head = [ "signal", "says", "bad", "value", "baseline", "limit", "evidence of harm", "still needed", "minutes" ];
return [ "### Signals", "", ...(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.tp)(head, rows) ];
}
function sparkline(values) {
const top = Math.max(...values, 0);
return values.map(value => SPARKS[top === 0 ? 0 : Math.round(value / top * (SPARKS.length - 1))]).join("");
}
function minuteChart(check, minutes) {
if (minutes.length === 0) return [];
const width = Math.ceil(minutes.length / MOST_BARS);
const bars = Array.from({
length: Math.ceil(minutes.length / width)
}, (_, index) => minutes.slice(index * width, (index + 1) * width).reduce((sum, [, x]) => sum + x, 0));
return [ "```mermaid", "xychart-beta", `  title "${check}: bad in ${width === 1 ? "each minute" : `every ${width} minutes`}"`, `  x-axis "minute" 1 --\x3e ${Math.max(2, minutes.length)}`, `  y-axis "bad" 0 --\x3e ${Math.max(1, ...bars)}`, `  bar [${bars.join(", ")}]`, "```", `\`${sparkline(bars)}\`` ];
}
},
49098: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$N: () => triggerTable,
Is: () => questionWords,
oI: () => triggerLines
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73110);
var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34902);
const time = at => new Date(at).toISOString().slice(11, 19);
function heldWords({question: question, decision: decision, deadline: deadline}) {
if (!decision) return `${question} was open until ${time(deadline)}`;
return `${question}: ${decision.answer} by ${decision.caller} on ${decision.ticket} at ${time(decision.at)}`;
}
function saw({looks: looks, answered: answered, fired: fired, firedAt: firedAt, held: held}) {
return [ fired === 0 ? "never fired" : `fired at ${fired}${firedAt === undefined ? "" : `, first ${time(firedAt)}`}`, ...answered === looks ? [] : [ `${looks - answered} without an answer` ], ...held.map(heldWords) ].join("; ");
}
function triggerLines({triggers: triggers = [], extended: extended = [], looks: looks}) {
return [ ...triggers.map(each => `trigger ${each.id} (${each.then}): asked at ${each.looks} of ${looks} looks, ${saw(each)}`), ...extended.map(({by: by = 0, caller: caller, ticket: ticket, at: at}) => `lengthened by ${(0, 
_duration_js__WEBPACK_IMPORTED_MODULE_0__.kP)(by)} at ${time(at)} by ${caller} on ${ticket}`) ];
}
function triggerTable({triggers: triggers = [], extended: extended = [], looks: looks}) {
const told = extended.map(({by: by = 0, caller: caller, ticket: ticket, at: at}) => [ "the window", "extend", "", `lengthened by ${(0, 
_duration_js__WEBPACK_IMPORTED_MODULE_0__.kP)(by)} at ${time(at)} by ${caller} on ${ticket}` ]);
const rows = triggers.map(each => [ each.id, each.then, `${each.looks} of ${looks}`, saw(each) ]);
if (rows.length + told.length === 0) return [];
return [ "### Triggers", "", ...(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.tp)([ "trigger", "then", "looks", "saw" ], [ ...rows, ...told ]) ];
}
function questionWords(questions, now) {
return questions.map(({id: id, trigger: trigger, deadline: deadline}) => {
const left = (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.kP)(Math.max(0, deadline - now));
return trigger === undefined ? `INCONCLUSIVE: gonogo decide <plan> ${id} extend --by \u2026 within ${left}, else NO-GO` : `HELD by ${trigger}: gonogo decide <plan> ${id} continue|rollback within ${left}, else it rolls back`;
});
}
}
};
