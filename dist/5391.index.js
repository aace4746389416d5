export const id = 5391;

export const ids = [ 5391 ];

export const modules = {
4177: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => rollbackRecord,
t: () => phaseRecord
});
var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34602);
var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90036);
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
73327: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
u: () => documentsOf
});
var errors = __webpack_require__(19473);
var journal_cutover = __webpack_require__(61938);
var journal_entries = __webpack_require__(41160);
var journal_paths = __webpack_require__(3476);
var show = __webpack_require__(57509);
var codes = __webpack_require__(37702);
var duration = __webpack_require__(73110);
var markdown = __webpack_require__(34902);
var progress_log = __webpack_require__(41755);
const minute = at => `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;
function incidentDocuments(plan, incident) {
const when = incident.rollback ? "rollback" : "near-miss";
const changed = incident.rollback?.results.some(({result: result}) => result === "applied") === true;
return (plan.records ?? []).flatMap(({kind: kind, path: path, when: wanted}) => {
const name = `${plan.system}.${incident.cutover}.${kind}`;
if (kind === "incident-note" && (wanted === undefined || wanted === when)) return [ {
name: `${name}.md`,
text: note(plan, incident, path)
} ];
if (kind === "decision-log" && changed) return [ {
name: `${name}.md`,
text: decision(plan, incident, path)
} ];
if (kind === "follow-ups" && (wanted === undefined || wanted === when)) return [ {
name: `${name}.${baseOf(path)}.md`,
text: followUps(plan, incident, path)
} ];
return [];
});
}
const baseOf = path => path.split("/").at(-1)?.replace(/\.md$/, "").replace(/[^A-Za-z0-9_-]/g, "_") || "list";
const headed = (title, {rehearsed: rehearsed, cutover: cutover}, plan, path) => [ `# ${title} — ${(0, 
markdown.pj)(plan.title)}`, "", `${rehearsed ? "REHEARSAL — " : ""}System \`${plan.system}\`, cutover \`${cutover}\`. To be filed in \`${path}\`.`, "" ];
function reasonOf({reason: reason}) {
return reason ? `\`${reason.code}\` in phase \`${reason.phase}\`` : "that a rollback was started (see the run for who and why)";
}
function note(plan, incident, path) {
const {entries: entries, rollback: rollback, at: at} = incident;
const written = [ ...new Set(entries.flatMap(({type: type, switches: switches}) => type === "written" ? switches ?? [] : [])) ];
return `${[ ...headed(rollback ? "Incident note" : "Near miss", incident, plan, path), "## What happened", "", `The reason on record is ${reasonOf(incident)}. ${incident.reason ? `${codes.CODES[incident.reason.code].means} ` : ""}${rollback ? "The system was rolled back." : "Nothing had to be rolled back."}`, "", "## When", "", `- begun ${entries[0] ? minute(entries[0].at) : "unknown"}, this note ${minute(at)}`, ...rollback ? [ `- time to the last kill switch ${(0, 
duration.kP)(rollback.killMs)}${rollback.verifiedMs === undefined ? "; NOT verified to be safe" : `, to everything verified ${(0, 
duration.kP)(rollback.verifiedMs)}`}` ] : [], "", "## What was changed", "", `- by the cutover: ${written.map(each => `\`${each}\``).join(", ") || "nothing"}`, ...(rollback?.results ?? []).map(({switch: id, result: result, reason: reason}) => `- by the rollback: \`${id}\` ${result}${reason === "MET" ? "" : ` (\`${reason}\`)`}`), ...(rollback?.left ?? []).map(id => `- left as it stands, as the plan says: \`${id}\``), "", "## Timeline", "", ...entries.map(entry => (0, 
progress_log.bV)(plan, entry, entry.switches ?? [])), "", "## Still to be done by a person", "", ...plan.rollback.manual.map(line => `- [ ] ${(0, 
markdown.pj)(line)}`), "- [ ] say here what customers saw, and what was found to be the cause (no personal data)" ].join("\n")}\n`;
}
function decision(plan, incident, path) {
const applied = (incident.rollback?.results ?? []).filter(({result: result}) => result === "applied");
const lines = applied.map(({switch: id}) => {
const one = plan.switches.find(each => each.id === id);
const safe = one === undefined ? "its safe value" : saySafe(plan, one);
return `- \`${id}\` stands at ${safe} again`;
});
return `${[ ...headed("Decision log entry", incident, plan, path), `${minute(incident.at)}: defaults changed by a rollback, for ${reasonOf(incident)}.`, "", ...lines, "", "- [ ] who decides when this is tried again, and what must be different then" ].join("\n")}\n`;
}
function saySafe(plan, one) {
if (typeof one.safe === "object") return "members" in one.safe && one.safe.members.length === 0 ? "an empty list" : "its safe value";
return one.safe === "previous" ? "what stood before" : (0, show.v)(plan, one, one.safe);
}
function followUps(plan, incident, path) {
return `${[ ...headed(`Follow-up: ${baseOf(path).replaceAll("_", " ")}`, incident, plan, path), `After ${reasonOf(incident)}, ${minute(incident.at)}:`, "", `- [ ] look whether ${baseOf(path).replaceAll("_", " ")} must say something of this, and write it`, "- [ ] or write here why it need not" ].join("\n")}\n`;
}
const KINDS = [ "incident-note", "decision-log", "follow-ups" ];
async function documentsOf({loaded: {plan: plan}, target: target, world: world}, rollback, reason) {
if (!plan.records?.some(({kind: kind}) => KINDS.includes(kind))) return {
files: []
};
try {
const paths = (0, journal_paths.w)(plan.system);
const cutover = await (0, journal_cutover.Jn)(target.parameters, paths);
if (cutover === undefined) return {
files: [],
line: "  no incident note: the journal knows of no cutover"
};
const entries = await (0, journal_entries.$2)(target.parameters, paths.journal(cutover));
const about = {
cutover: cutover,
entries: entries,
at: target.clock.now(),
rehearsed: world === "rehearsal"
};
const incident = reason ? {
...about,
reason: reason
} : about;
return {
files: incidentDocuments(plan, rollback ? {
...incident,
rollback: rollback
} : incident)
};
} catch (thrown) {
return {
files: [],
line: `  no incident note: the journal could not be read (${(0, errors.iS)(thrown).code}); write it by hand`
};
}
}
},
79944: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
rolledBack: () => rolledBack
});
var _acts_phase_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4177);
var _acts_run_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88670);
var _codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37702);
var _errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19473);
var _journal_heads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45039);
var _report_gate_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21621);
var _report_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36812);
var _report_phase_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68640);
var _incident_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73327);
var _run_gates_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23541);
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
_errors_js__WEBPACK_IMPORTED_MODULE_9__.iS)(thrown).code);
const [after, astray] = await Promise.all([ gatesAfter(session, ask, sealed.digest), wrongAccount(session) ]);
const documents = await (0, _incident_js__WEBPACK_IMPORTED_MODULE_7__.u)(session, done);
const notes = [ ...documents.line === undefined ? [] : [ documents.line ], ...kept === undefined ? [] : [ unkept(kept), `  what to do: ${_codes_js__WEBPACK_IMPORTED_MODULE_2__.CODES.EVIDENCE_UNWRITTEN.remedy}` ], ...after.flatMap(each => "failed" in each ? [ `  the gates after the rollback could not be run: ${each.failed}` ] : (0, 
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
files: [ ...[ sealed, ...records ].map(_run_gates_js__WEBPACK_IMPORTED_MODULE_8__.W7), ...documents.files ],
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
failed: (0, _errors_js__WEBPACK_IMPORTED_MODULE_9__.iS)(thrown).code
} ];
}
}
async function wrongAccount({loaded: loaded, target: target}) {
const planned = loaded.plan.aws?.account;
if (planned === undefined) return undefined;
try {
return (await target.identity.caller()).account === planned ? undefined : "WRONG_ACCOUNT";
} catch (thrown) {
return (0, _errors_js__WEBPACK_IMPORTED_MODULE_9__.iS)(thrown).code;
}
}
},
12436: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
68640: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
g3: () => phaseSummary,
iM: () => rollbackLines,
j0: () => rollbackSummary,
tX: () => phaseLines
});
var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37702);
var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73110);
var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34902);
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
return [ `${done.verified ? "SAFE  every switch is at its safe value, read back twice" : "NO-GO NOT_VERIFIED  not every address is verified to be safe"}`, `  kill switches after ${done.killMs} ms${done.verifiedMs === undefined ? "" : `, everything verified after ${done.verifiedMs} ms`}; fence ${done.fenceRaised ? "raised" : "NOT RAISED"}; journal ${done.journal}`, ...done.results.map(({switch: id, address: address, kill: kill, result: result, reason: reason}) => `  ${reason === "MET" ? "✓" : "✗"} ${id.padEnd(width)}  ${result}${kill ? " (kill switch)" : ""}${reason === "MET" ? "" : ` ${reason}`}  ${address}`), ...done.verified ? [] : [ `  what to do: ${_codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES.NOT_VERIFIED.remedy}` ], ...done.left.map(id => `  left as it stands, as the plan says: ${id}; roll it back with its name as the scope`), "  still to be done by a person:", ...done.manual.map(line => `    - ${line}`) ];
}
function rollbackSummary(done, world) {
return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.$5)([ `## ${done.verified ? "✅ SAFE" : "⛔ NOT VERIFIED"} — rollback`, "", `${world === "rehearsal" ? "REHEARSAL — " : ""}kill switches set after ${done.killMs} ms${done.verifiedMs === undefined ? "" : `, everything verified after ${done.verifiedMs} ms`}. Fence ${done.fenceRaised ? "raised" : "**not raised**"}, journal ${done.journal}.`, ...done.verified ? [] : [ "", `**\`NOT_VERIFIED\`**: ${(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(_codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES.NOT_VERIFIED.remedy)}` ], "", ...(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_2__.tp)([ "", "switch", "result", "reason", "address" ], done.results.map(({switch: id, address: address, kill: kill, result: result, reason: reason}) => [ reason === "MET" ? "✅" : "❌", kill ? `${id} (kill switch)` : id, result, reason, address ])), ...done.left.length === 0 ? [] : [ "", `Left as it stands, as the plan says: ${done.left.map(_markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj).join(", ")}. Roll it back with its name as the scope.` ], "", "### Still to be done by a person", "", ...done.manual.map(line => `- ${(0, 
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
},
41755: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
bV: () => entryLine,
rM: () => withEntry,
su: () => progressEntry
});
var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34902);
const SAID = {
"phase-done": "done",
"phase-undone": "undone: everything as before the phase",
interrupted: "interrupted",
"rollback-begun": "rollback begun",
"rolled-back": "rolled back, every switch verified",
"rollback-incomplete": "rollback NOT verified",
surgical: "single switches set to their safe values"
};
const minute = at => new Date(at).toISOString().slice(0, 16).replace("T", " ");
const title = (plan, id) => id === undefined ? "" : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(plan.phases.find(phase => phase.id === id)?.title ?? id);
function entryLine(plan, entry, switches) {
const {type: type, at: at, phase: phase, reason: reason, run: run, commit: commit} = entry;
return [ `- ${minute(at)} UTC: ${[ title(plan, phase), SAID[type] ?? type ].filter(each => each !== "").join(" — ")}`, ...reason === undefined ? [] : [ `\`${reason}\`` ], ...switches.length === 0 ? [] : [ `set ${switches.map(each => `\`${each}\``).join(", ")}` ], `run ${(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(run)}, commit \`${commit.slice(0, 12)}\`` ].join("; ");
}
const begin = (system, cutover) => `\x3c!-- gonogo ${system} ${cutover}: begin --\x3e`;
const end = (system, cutover) => `\x3c!-- gonogo ${system} ${cutover}: end --\x3e`;
function progressEntry(plan, cutover, entries) {
const [first] = entries;
const lines = [];
let switches = [];
for (const entry of entries) {
if (entry.type === "phase-begun") switches = [];
if (entry.type === "written") switches.push(...entry.switches ?? []);
if (SAID[entry.type] === undefined) continue;
lines.push(entryLine(plan, entry, entry.type === "phase-done" ? switches : entry.switches ?? []));
}
return [ begin(plan.system, cutover), `## ${first ? minute(first.at).slice(0, 10) : ""} ${(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(plan.title)}${first?.world === "rehearsal" ? " (REHEARSAL)" : ""}`, "", ...lines.length === 0 ? [ "- begun, nothing finished yet" ] : lines, end(plan.system, cutover), "" ].join("\n");
}
function withEntry(text, entry, of) {
const from = text.indexOf(begin(of.system, of.cutover));
const last = end(of.system, of.cutover);
const to = from < 0 ? -1 : text.indexOf(last, from);
if (from >= 0 && to >= 0) return `${text.slice(0, from)}${entry.trimEnd()}${text.slice(to + last.length)}`;
return `${text === "" ? "# Progress log\n\n" : `${text.trimEnd()}\n\n`}${entry}`;
}
}
};
