export const id = 6180;

export const ids = [ 6180 ];

export const modules = {
267: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
K: () => withEvidence,
n: () => writeEvidence
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
var _said_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5249);
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
370: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
j: () => liveLine
});
var _report_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6812);
function liveLine(print) {
return event => {
switch (event.type) {
case "tick":
if (event.tick.of > 1) print(`… ${event.tick.gate}: ${(0, _report_lines_js__WEBPACK_IMPORTED_MODULE_0__.Iy)(event.tick)}`);
break;

case "progress":
print(`… ${event.progress.gate}: ${(0, _report_lines_js__WEBPACK_IMPORTED_MODULE_0__.oz)(event.progress)}`);
break;

case "lock":
print(event.takenOverFrom === undefined ? "… lock taken" : `… lock taken over from the dead run ${event.takenOverFrom}`);
break;

case "restore-point":
print(`… restore point of ${event.switches} switches stored and read back`);
break;

case "writing":
for (const change of event.switches) print(`… set ${change.switch}: ${change.from} → ${change.to}`);
break;

case "written":
print(`… read back: ${event.switches.map(change => change.switch).join(", ")}`);
break;

case "no-go":
print(`… NO-GO ${event.reason}: ${event.message}; ${event.then === "nothing" ? "nothing to take back" : event.then}`);
break;

case "undone":
print("… undone: everything stands as before the phase, read back twice");
break;

case "rollback":
print(rollbackLine(event.event));
break;
}
};
}
function rollbackLine(event) {
switch (event.type) {
case "fence":
return event.raised ? "… fence raised: every other run is refused at its next write" : "… the fence could NOT be raised";

case "kill":
return `… kill switch ${event.result.switch}: ${event.result.result} after ${event.ms} ms`;

case "known":
return event.journal === "read" ? "… journal and restore points read" : "… journal unreadable: the declared safe values are used";

case "switch":
return `… ${event.result.switch}: ${event.result.result}${event.result.reason === "MET" ? "" : ` ${event.result.reason}`}`;

case "reading":
return `… reading ${event.round}: ${event.safe} of ${event.of} safe`;
}
}
},
512: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Mj: () => withTriggers,
XJ: () => triggersOf,
pX: () => probesOf,
tg: () => checksOf
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3110);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5012);
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
const watched = [ ...checksOf(plan, window), ...triggersOf(plan, phase).map(({when: when}) => when) ];
return watched.filter(({kind: kind}) => kind === "signal").map(check => ({
check: check,
ms: ms
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
5012: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Uj: () => isPlace,
W: () => gatesIn,
Xc: () => gateId
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
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
8999: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
v: () => advice
});
var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7702);
var _gates_gate_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(512);
var _gates_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5012);
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
6812: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
HN: () => gateLines,
Iy: () => tickLine,
oz: () => progressLine
});
var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7702);
var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3110);
var _measure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36);
var _advice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8999);
var _signals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4626);
var _triggers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9098);
const oneLine = text => text.replace(/\s+/g, " ");
const MARKS = {
pass: "✓",
fail: "✗",
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
_duration_js__WEBPACK_IMPORTED_MODULE_1__.kP)(left)} left`, ...(0, _triggers_js__WEBPACK_IMPORTED_MODULE_5__.Is)(questions, at), ...signals ].join(" · ");
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
4902: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
function fitted(lines) {
const kept = [];
let size = 200;
for (const line of lines) {
size += Buffer.byteLength(line, "utf8") + 1;
if (size > LARGEST_SUMMARY) return `${kept.join("\n")}\n\n… and ${lines.length - kept.length} more lines: see the evidence.\n`;
kept.push(line);
}
return `${kept.join("\n")}\n`;
}
},
4626: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
dN: () => minuteChart,
id: () => signalWords,
wh: () => signalLines
});
var _measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36);
var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4902);
const CELLS = 8;
const SPARKS = "▁▂▃▄▅▆▇█";
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
return "█".repeat(full) + "░".repeat(CELLS - full);
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
9098: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$N: () => triggerTable,
Is: () => questionWords,
oI: () => triggerLines
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3110);
var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4902);
const time = at => new Date(at).toISOString().slice(11, 19);
function heldWords({question: question, decision: decision, deadline: deadline}) {
if (!decision) return `${question} was open until ${time(deadline)}`;
return `${question}: ${decision.answer} by ${decision.caller} on ${decision.ticket} at ${time(decision.at)}`;
}
function saw({looks: looks, answered: answered, fired: fired, firedAt: firedAt, held: held}) {
return [ fired === 0 ? "never held" : `held at ${fired}${firedAt === undefined ? "" : `, first ${time(firedAt)}`}`, ...answered === looks ? [] : [ `${looks - answered} without an answer` ], ...held.map(heldWords) ].join("; ");
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
return trigger === undefined ? `INCONCLUSIVE: gonogo decide <plan> ${id} extend --by … within ${left}, else NO-GO` : `HELD by ${trigger}: gonogo decide <plan> ${id} continue|rollback within ${left}, else it rolls back`;
});
}
}
};
