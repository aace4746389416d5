export const id = 5391;

export const ids = [ 5391 ];

export const modules = {
4177: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => rollbackRecord,
t: () => phaseRecord
});
var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4602);
var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36);
const shown = text => text === "absent" ? _measure_js__WEBPACK_IMPORTED_MODULE_1__.sj : {
word: text
};
function phaseRecord(base, phase, done, gates) {
const held = done.end === "done";
const one = (check, kind, expected, actual) => ({
check: check,
kind: kind,
outcome: held ? "pass" : "fail",
reason: held ? "MET" : done.reason === "MET" ? "DEFECT" : done.reason,
expected: expected,
actual: actual,
at: base.to,
ms: 0
});
const last = new Map(done.changes.map(change => [ change.switch, change ]));
const findings = [ ...[ ...last.values() ].map(change => one(change.switch, "switch", shown(change.to), held ? shown(change.to) : {
word: done.end
})), ...gates.map(gate => one(gate, "gate", {
word: "GO"
}, {
word: held ? "GO" : "not passed"
})) ];
return (0, _evidence_js__WEBPACK_IMPORTED_MODULE_0__.o)({
...base,
phase: phase,
gate: "phase",
kind: "phase",
verdict: done.verdict,
...held ? {} : {
reason: done.reason === "MET" ? "DEFECT" : done.reason
},
declared: findings.map(finding => finding.check),
findings: findings,
looks: 1
});
}
function rollbackRecord(base, done) {
const findings = done.results.map(result => {
const outcome = result.reason === "MET" ? "pass" : result.result === "unknown" ? "error" : "fail";
return {
check: result.switch,
kind: "switch",
outcome: outcome,
reason: result.reason,
expected: {
word: "safe"
},
actual: {
word: result.result
},
at: base.to,
ms: 0
};
});
return (0, _evidence_js__WEBPACK_IMPORTED_MODULE_0__.o)({
...base,
phase: "rollback",
gate: "rollback",
kind: "rollback",
verdict: done.verified ? "GO" : "NO-GO",
...done.verified ? {} : {
reason: "NOT_VERIFIED"
},
declared: findings.map(finding => finding.check),
findings: findings,
looks: 1
});
}
},
9944: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
rolledBack: () => rolledBack
});
var _acts_phase_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4177);
var _acts_run_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8670);
var _codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7702);
var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9473);
var _journal_heads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5039);
var _report_gate_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1621);
var _report_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6812);
var _report_phase_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8640);
var _run_gates_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3541);
async function rolledBack(session, ask, done, from) {
const {loaded: loaded, target: target, world: world, run: run, clock: clock} = session;
const {plan: plan, digest: planDigest} = loaded;
const who = {
id: run.id,
attempt: run.attempt,
job: run.job
};
const base = {
world: world,
mode: ask.mode,
...ask.breakGlass === undefined ? {} : {
break_glass: ask.breakGlass
},
system: plan.system,
plan: planDigest,
commit: run.commit,
run: who,
tool: session.tool,
prev: null,
from: from,
to: clock.now()
};
const sealed = (0, _acts_phase_record_js__WEBPACK_IMPORTED_MODULE_0__.C)(base, done);
const kept = await (0, _journal_heads_js__WEBPACK_IMPORTED_MODULE_3__.sc)(target.parameters, sealed).then(() => undefined, thrown => (0, 
_errors_js__WEBPACK_IMPORTED_MODULE_8__.iS)(thrown).code);
const [after, astray] = await Promise.all([ gatesAfter(session, ask, sealed.digest), wrongAccount(session) ]);
const notes = [ ...kept === undefined ? [] : [ unkept(kept), `  what to do: ${_codes_js__WEBPACK_IMPORTED_MODULE_2__.CODES.EVIDENCE_UNWRITTEN.remedy}` ], ...after.flatMap(each => "failed" in each ? [ `  the gates after the rollback could not be run: ${each.failed}` ] : (0, 
_report_lines_js__WEBPACK_IMPORTED_MODULE_5__.HN)(each.evidence, plan)) ];
const records = after.flatMap(each => "failed" in each ? [] : [ each ]);
const code = !done.verified ? "NOT_VERIFIED" : astray ?? (kept === undefined ? "MET" : "EVIDENCE_UNWRITTEN");
const verdict = code === "MET" ? "GO" : "NO-GO";
return {
exit: verdict === "GO" ? 0 : 1,
verdict: verdict,
code: code,
lines: [ ...astray ? [ `NO-GO ${astray}: ${_codes_js__WEBPACK_IMPORTED_MODULE_2__.CODES[astray].means}`, `  what to do: ${_codes_js__WEBPACK_IMPORTED_MODULE_2__.CODES[astray].remedy}` ] : [], ...(0, 
_report_phase_js__WEBPACK_IMPORTED_MODULE_6__.iM)(done), ...notes ],
summary: [ ...astray ? [ `## ⛔ NO-GO — \`${astray}\`\n\n${_codes_js__WEBPACK_IMPORTED_MODULE_2__.CODES[astray].means} ${_codes_js__WEBPACK_IMPORTED_MODULE_2__.CODES[astray].remedy}\n` ] : [], (0, 
_report_phase_js__WEBPACK_IMPORTED_MODULE_6__.j0)(done, world), ...kept === undefined ? [] : [ `\n**${unkept(kept).trim()}**\n` ], ...records.map(({evidence: evidence, digest: digest}) => (0, 
_report_gate_summary_js__WEBPACK_IMPORTED_MODULE_4__.s)(evidence, plan, {
digest: digest
})) ].join("\n"),
outputs: {
verdict: verdict,
reason: code,
"plan-digest": planDigest,
"evidence-digest": sealed.digest
},
files: [ sealed, ...records ].map(_run_gates_js__WEBPACK_IMPORTED_MODULE_7__.W7),
json: {
...done,
after: records.map(({evidence: evidence}) => ({
gate: evidence.gate,
verdict: evidence.verdict
})),
digest: sealed.digest
}
};
}
const unkept = code => `  NO-GO EVIDENCE_UNWRITTEN: the record of the rollback could not be kept in the account (${code})`;
async function gatesAfter(session, ask, prev) {
const {loaded: loaded, target: target, world: world, run: run} = session;
if (!ask.verifyGates || ask.only || loaded.plan.rollback.verify === undefined) return [];
try {
const done = await (0, _acts_run_gate_js__WEBPACK_IMPORTED_MODULE_1__.R)({
plan: loaded.plan,
planDigest: loaded.digest,
phase: "rollback",
gate: "verify",
target: target,
world: world,
mode: ask.mode,
...ask.breakGlass === undefined ? {} : {
breakGlass: ask.breakGlass
},
commit: run.commit,
run: {
id: run.id,
attempt: run.attempt,
job: run.job
},
tool: session.tool,
prev: prev
});
return done.records;
} catch (thrown) {
return [ {
failed: (0, _errors_js__WEBPACK_IMPORTED_MODULE_8__.iS)(thrown).code
} ];
}
}
async function wrongAccount({loaded: loaded, target: target}) {
const planned = loaded.plan.aws?.account;
if (planned === undefined) return undefined;
try {
return (await target.identity.caller()).account === planned ? undefined : "WRONG_ACCOUNT";
} catch (thrown) {
return (0, _errors_js__WEBPACK_IMPORTED_MODULE_8__.iS)(thrown).code;
}
}
},
2436: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => waiverEnd,
Q: () => waiverFor
});
const DAY = 864e5;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
function waiverEnd(expires) {
const match = DATE.exec(expires);
if (!match) return Number.NaN;
const start = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
return new Date(start).toISOString().startsWith(expires) ? start + DAY : Number.NaN;
}
function waiverFor(waivers, check, now) {
const held = waivers.find(waiver => waiver.check === check && waiverEnd(waiver.expires) > now);
if (!held) return undefined;
const daysLeft = Math.floor((waiverEnd(held.expires) - now) / DAY);
return {
ticket: held.ticket,
owner: held.owner,
expires: held.expires,
daysLeft: daysLeft
};
}
},
8640: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
g3: () => phaseSummary,
iM: () => rollbackLines,
j0: () => rollbackSummary,
tX: () => phaseLines
});
var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7702);
var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3110);
var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4902);
const ENDS = {
done: "The phase is done.",
untouched: "Nothing was changed.",
undone: "Everything that the phase had changed was put back and read back twice.",
"rolled-back": "The whole system was rolled back; every switch was read back safe twice.",
interrupted: "The kill switches are set; the rest is rolled back by the post step, or by `gonogo rollback`.",
"left-to-rollback": "A rollback raised the fence; this run has stopped and leaves the rest to it.",
"not-verified": "The rollback could not verify every address: look at the list and run `gonogo rollback` again."
};
function rollbackLines(done) {
const width = Math.max(0, ...done.results.map(result => result.switch.length));
return [ `${done.verified ? "SAFE  every switch is at its safe value, read back twice" : "NO-GO NOT_VERIFIED  not every address is verified to be safe"}`, `  kill switches after ${done.killMs} ms${done.verifiedMs === undefined ? "" : `, everything verified after ${done.verifiedMs} ms`}; fence ${done.fenceRaised ? "raised" : "NOT RAISED"}; journal ${done.journal}`, ...done.results.map(({switch: id, address: address, kill: kill, result: result, reason: reason}) => `  ${reason === "MET" ? "✓" : "✗"} ${id.padEnd(width)}  ${result}${kill ? " (kill switch)" : ""}${reason === "MET" ? "" : ` ${reason}`}  ${address}`), ...done.verified ? [] : [ `  what to do: ${_codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES.NOT_VERIFIED.remedy}` ], "  still to be done by a person:", ...done.manual.map(line => `    - ${line}`) ];
}
function rollbackSummary(done, world) {
return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.$5)([ `## ${done.verified ? "✅ SAFE" : "⛔ NOT VERIFIED"} — rollback`, "", `${world === "rehearsal" ? "REHEARSAL — " : ""}kill switches set after ${done.killMs} ms${done.verifiedMs === undefined ? "" : `, everything verified after ${done.verifiedMs} ms`}. Fence ${done.fenceRaised ? "raised" : "**not raised**"}, journal ${done.journal}.`, ...done.verified ? [] : [ "", `**\`NOT_VERIFIED\`**: ${(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(_codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES.NOT_VERIFIED.remedy)}` ], "", ...(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_2__.tp)([ "", "switch", "result", "reason", "address" ], done.results.map(({switch: id, address: address, kill: kill, result: result, reason: reason}) => [ reason === "MET" ? "✅" : "❌", kill ? `${id} (kill switch)` : id, result, reason, address ])), "", "### Still to be done by a person", "", ...done.manual.map(line => `- ${(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(line)}`) ]);
}
function phaseLines(phase, done) {
return [ `${done.verdict}  phase ${phase.id}${done.verdict === "GO" ? "" : ` ${done.reason}: ${done.message}`}`, `  ${ENDS[done.end]}`, ...done.verdict === "GO" ? [] : [ `  what to do: ${_codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES[done.reason].remedy}` ], ...done.rollback ? rollbackLines(done.rollback).map(line => `  ${line}`) : [] ];
}
function phaseSummary(plan, phase, done, took, world) {
return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.$5)([ `## ${done.verdict === "GO" ? "✅ GO" : "⛔ NO-GO"} — phase ${(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(phase.id)}`, "", `${world === "rehearsal" ? "REHEARSAL — " : ""}**${(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(plan.title)}**, ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(phase.title)}: ${ENDS[done.end]} It took ${(0, 
_duration_js__WEBPACK_IMPORTED_MODULE_1__.kP)(took)}.`, ...done.verdict === "GO" ? [] : [ "", `**\`${done.reason}\`**: ${(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(done.message)}. ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(_codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES[done.reason].remedy)}` ], ...done.changes.length === 0 ? [] : [ "", `### What ${done.end === "done" ? "changed" : "had been changed"}`, "", ...(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_2__.tp)([ "switch", "from", "to" ], done.changes.map(({switch: id, from: from, to: to}) => [ id, from, to ])) ], ...done.rollback ? [ "", ...rollbackSummary(done.rollback, world).split("\n") ] : [] ]);
}
}
};
