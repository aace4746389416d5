export const id = 7906;

export const ids = [ 7906 ];

export const modules = {
4177: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => rollbackRecord,
t: () => phaseRecord
});
var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75931);
var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90036);
const shown = text => text === "absent" ? _measure_js__WEBPACK_IMPORTED_MODULE_1__.sj : {
word: text
};
function phaseRecord(base, phase, done, gates, signoffs) {
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
looks: 1,
...signoffs.length === 0 ? {} : {
signoffs: [ ...signoffs ]
}
});
}
function rollbackRecord(base, done, asked) {
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
rollback: asked,
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
u: () => documentsOf,
H: () => toldBy
});
var errors = __webpack_require__(19473);
var journal_cutover = __webpack_require__(61938);
var journal_entries = __webpack_require__(41160);
var journal_paths = __webpack_require__(3476);
var show = __webpack_require__(57509);
var codes = __webpack_require__(98498);
var markdown = __webpack_require__(34902);
var rollback_about = __webpack_require__(5539);
const minute = at => `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;
function incidentDocuments(plan, incident) {
const when = incident.rollback ? "rollback" : "near-miss";
const changed = incident.rollback?.results.some(({result: result}) => result === "applied") === true;
const planned = (plan.records ?? []).find(each => each.kind === "incident-note" && each.when !== "near-miss");
const always = incident.rollback ? [ {
name: `${plan.system}.${incident.cutover}.incident-note.md`,
text: note(plan, incident, planned?.path)
} ] : [];
const others = (plan.records ?? []).flatMap(({kind: kind, path: path, when: wanted}) => {
const name = `${plan.system}.${incident.cutover}.${kind}`;
if (kind === "incident-note" && incident.rollback === undefined && (wanted === undefined || wanted === when)) return [ {
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
return [ ...always, ...others ];
}
const baseOf = path => path.split("/").at(-1)?.replace(/\.md$/, "").replace(/[^A-Za-z0-9_-]/g, "_") || "list";
const headed = (title, {rehearsed: rehearsed, cutover: cutover}, plan, path) => [ `# ${title}`, "", `${rehearsed ? "REHEARSAL \u2014 " : ""}System \`${plan.system}\`, cutover \`${cutover}\`.${path === undefined ? "" : ` To be filed in \`${path}\`.`}`, "" ];
function reasonOf({reason: reason}) {
return reason ? `\`${reason.code}\` in phase \`${reason.phase}\`` : "that somebody started a rollback; the words of why stand in the run and nowhere else";
}
function note(plan, incident, path) {
const {entries: entries, rollback: rollback, at: at, about: about} = incident;
const written = [ ...new Set(entries.flatMap(({type: type, switches: switches}) => type === "written" ? switches ?? [] : [])) ];
const changed = written.map(each => `\`${each}\``).join(", ") || "nothing";
return `${[ ...headed(rollback ? (0, rollback_about.MT)(plan, rollback, about?.astray) : `Near miss \u2014 ${(0, 
markdown.pj)(plan.title)}`, incident, plan, path), ...rollback && about ? [ ...(0, 
rollback_about.Kp)(plan, rollback, about), "" ] : [], `The reason on record is ${reasonOf(incident)}. ${incident.reason ? `${codes.CODES[incident.reason.code].means} ` : ""}${rollback ? "" : "Nothing had to be rolled back. "}The cutover had set: ${changed}. It began ${entries[0] ? minute(entries[0].at) : "unknown"}; this note was written ${minute(at)}.`, "", "## Still to be done by a person", "", ...rollback ? (0, 
rollback_about.Yx)(rollback, about?.astray) : plan.rollback.manual.map(line => `- [ ] ${(0, 
markdown.pj)(line)}`), "- [ ] say here what customers saw, and what was found to be the cause (no personal data)", ...rollback ? [ "", "## Each switch", "", ...(0, 
rollback_about.oN)(rollback) ] : [], "", "## Timeline, from the journal", "", ...entries.length === 0 ? [ `- the journal ${incident.unread === undefined ? "is empty" : `could not be read (\`${incident.unread}\`); write it by hand`}` ] : [], ...(0, 
rollback_about.tg)(plan, entries) ].join("\n")}\n`;
}
function decision(plan, incident, path) {
const applied = (incident.rollback?.results ?? []).filter(({result: result}) => result === "applied");
const lines = applied.map(({switch: id}) => {
const one = plan.switches.find(each => each.id === id);
const safe = one === undefined ? "its safe value" : saySafe(plan, one);
return `- \`${id}\` stands at ${safe} again`;
});
return `${[ ...headed(`Decision log entry \u2014 ${(0, markdown.pj)(plan.title)}`, incident, plan, path), `${minute(incident.at)}: defaults changed by a rollback, for ${reasonOf(incident)}.`, "", ...lines, "", "- [ ] who decides when this is tried again, and what must be different then" ].join("\n")}\n`;
}
function saySafe(plan, one) {
if (typeof one.safe === "object") return "members" in one.safe && one.safe.members.length === 0 ? "an empty list" : "its safe value";
return one.safe === "previous" ? "what stood before" : (0, show.v)(plan, one, one.safe);
}
function followUps(plan, incident, path) {
return `${[ ...headed(`Follow-up: ${baseOf(path).replaceAll("_", " ")} \u2014 ${(0, 
markdown.pj)(plan.title)}`, incident, plan, path), `After ${reasonOf(incident)}, ${minute(incident.at)}:`, "", `- [ ] look whether ${baseOf(path).replaceAll("_", " ")} must say something of this, and write it`, "- [ ] or write here why it need not" ].join("\n")}\n`;
}
const KINDS = [ "incident-note", "decision-log", "follow-ups" ];
async function toldBy({loaded: {plan: plan}, target: target, world: world}) {
try {
const paths = (0, journal_paths.w)(plan.system);
const cutover = await (0, journal_cutover.Jn)(target.parameters, paths);
if (cutover === undefined) return {
cutover: "unknown",
entries: []
};
const entries = await (0, journal_entries.$2)(target.parameters, paths.journal(cutover));
if (entries.some(entry => entry.world !== world)) return {
cutover: "unknown",
entries: [],
unread: "WORLD_OTHER"
};
return {
cutover: cutover,
entries: entries
};
} catch (thrown) {
return {
cutover: "unknown",
entries: [],
unread: (0, errors.iS)(thrown).code
};
}
}
async function documentsOf(session, rollback, more) {
const {plan: plan} = session.loaded;
if (!rollback && !plan.records?.some(({kind: kind}) => KINDS.includes(kind))) return {
files: []
};
const {cutover: cutover, entries: entries, unread: unread} = more.told ?? await toldBy(session);
const line = unread === undefined ? {} : {
line: `  the incident note has no timeline: the journal could not be read (${unread})`
};
if (!rollback && (unread !== undefined || entries.length === 0)) return {
files: [],
...line
};
const incident = {
...{
cutover: cutover,
entries: entries,
at: session.clock.now(),
rehearsed: session.world === "rehearsal"
},
...unread === undefined ? {} : {
unread: unread
},
...more.reason ? {
reason: more.reason
} : {},
...more.about ? {
about: more.about
} : {},
...rollback ? {
rollback: rollback
} : {}
};
return {
files: incidentDocuments(plan, incident),
...line
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
var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98498);
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
return [ `${done.verified ? "SAFE  every switch is at its safe value, read back twice" : "NO-GO NOT_VERIFIED  not every address is verified to be safe"}`, `  kill switches after ${done.killMs} ms${done.verifiedMs === undefined ? "" : `, everything verified after ${done.verifiedMs} ms`}; fence ${done.fenceRaised ? "raised" : "NOT RAISED"}; journal ${done.journal}`, ...done.results.map(({switch: id, address: address, kill: kill, result: result, reason: reason}) => `  ${reason === "MET" ? "\u2713" : "\u2717"} ${id.padEnd(width)}  ${result}${kill ? " (kill switch)" : ""}${reason === "MET" ? "" : ` ${reason}`}  ${address}`), ...done.verified ? [] : [ `  what to do: ${_codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES.NOT_VERIFIED.remedy}` ], ...done.left.map(id => `  left as it stands, as the plan says: ${id}; roll it back with its name as the scope`), "  still to be done by a person:", ...done.manual.map(line => `    - ${line}`) ];
}
function rollbackSummary(done, world) {
return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.$5)([ `## ${done.verified ? "\u2705 SAFE" : "\u26d4 NOT VERIFIED"} \u2014 rollback`, "", `${world === "rehearsal" ? "REHEARSAL \u2014 " : ""}kill switches set after ${done.killMs} ms${done.verifiedMs === undefined ? "" : `, everything verified after ${done.verifiedMs} ms`}. Fence ${done.fenceRaised ? "raised" : "**not raised**"}, journal ${done.journal}.`, ...done.verified ? [] : [ "", `**\`NOT_VERIFIED\`**: ${(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(_codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES.NOT_VERIFIED.remedy)}` ], "", ...(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_2__.tp)([ "", "switch", "result", "reason", "address" ], done.results.map(({switch: id, address: address, kill: kill, result: result, reason: reason}) => [ reason === "MET" ? "\u2705" : "\u274c", kill ? `${id} (kill switch)` : id, result, reason, address ])), ...done.left.length === 0 ? [] : [ "", `Left as it stands, as the plan says: ${done.left.map(_markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj).join(", ")}. Roll it back with its name as the scope.` ], "", "### Still to be done by a person", "", ...done.manual.map(line => `- ${(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(line)}`) ]);
}
function phaseLines(phase, done) {
return [ `${done.verdict}  phase ${phase.id}${done.verdict === "GO" ? "" : ` ${done.reason}: ${done.message}`}`, `  ${ENDS[done.end]}`, ...done.verdict === "GO" ? [] : [ `  what to do: ${_codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES[done.reason].remedy}` ], ...done.rollback ? rollbackLines(done.rollback).map(line => `  ${line}`) : [] ];
}
function phaseSummary(plan, phase, done, took, world) {
return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.$5)([ `## ${done.verdict === "GO" ? "\u2705 GO" : "\u26d4 NO-GO"} \u2014 phase ${(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(phase.id)}`, "", `${world === "rehearsal" ? "REHEARSAL \u2014 " : ""}**${(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(plan.title)}**, ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(phase.title)}: ${ENDS[done.end]} It took ${(0, 
_duration_js__WEBPACK_IMPORTED_MODULE_1__.kP)(took)}.`, ...done.verdict === "GO" ? [] : [ "", `**\`${done.reason}\`**: ${(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(done.message)}. ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(_codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES[done.reason].remedy)}` ], ...done.changes.length === 0 ? [] : [ "", `### What ${done.end === "done" ? "changed" : "had been changed"}`, "", ...(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_2__.tp)([ "switch", "from", "to" ], done.changes.map(({switch: id, from: from, to: to}) => [ id, from, to ])) ], ...done.rollback ? [ "", ...rollbackSummary(done.rollback, world).split("\n") ] : [] ]);
}
},
5539: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Kp: () => factLines,
MT: () => verdictLine,
Yi: () => rollbackComment,
Yx: () => todoLines,
oN: () => switchLines,
tI: () => stoppedLines,
tg: () => timelineLines
});
var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98498);
var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73110);
var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34902);
const instant = at => `${new Date(at).toISOString().slice(0, 19).replace("T", " ")} UTC`;
function stoppedLines({runs: runs, unlisted: unlisted}, system) {
if (unlisted === "GITHUB_UNKNOWN") return [ `no github-token here: runs of cutover-${system}.yml are not cancelled and no pull request is told; the fence refuses their next write` ];
const failed = runs.some(({result: result}) => result === "failed") || unlisted !== undefined;
return [ ...runs.map(({run: run, result: result, reason: reason}) => result === "failed" ? `CANCEL_FAILED: run ${run} of cutover-${system}.yml could not be cancelled (${reason})` : `run ${run} of cutover-${system}.yml ${result === "cancelled" ? "cancelled" : "had ended already"}`), ...unlisted === undefined ? [] : [ `CANCEL_FAILED: not all runs of cutover-${system}.yml could be listed (${unlisted})` ], ...failed ? [ `what to do: ${_codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES.CANCEL_FAILED.remedy}` ] : [], ...runs.length === 0 && !failed ? [ `no other run of cutover-${system}.yml was in progress` ] : [] ];
}
function verdictLine(plan, {verified: verified}, astray) {
const verdict = astray === undefined ? verified ? "\u2705 SAFE, verified" : "\u26d4 NOT VERIFIED" : `\u26d4 \`${astray}\``;
return `${verdict} \u2014 rollback of ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(plan.title)}`;
}
function factLines(plan, done, about) {
const {run: run, link: link, stopped: stopped} = about;
const row = (name, markdown) => `| ${name} | ${markdown} |`;
return [ row("When", instant(about.at)), "| --- | --- |", row("Who", about.by === undefined ? "unknown" : (0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(about.by)), row("Scope", (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(about.scope)), ...link === undefined ? [] : [ row("Incident", `<${link}>`) ], row("Run", run.url === undefined ? (0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(run.id) : `[${run.id}](${run.url})`), row("Kill switches", `after ${(0, 
_duration_js__WEBPACK_IMPORTED_MODULE_1__.kP)(done.killMs)}`), row("Everything safe", done.verifiedMs === undefined ? "**not verified**" : `after ${(0, 
_duration_js__WEBPACK_IMPORTED_MODULE_1__.kP)(done.verifiedMs)}, read twice`), row("Fence", done.fenceRaised ? "raised: no earlier run can write" : "**NOT raised**: an earlier run may still write"), ...stopped === undefined ? [] : [ row("Cutover runs", stoppedLines(stopped, plan.system).map(_markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj).join("<br>")) ] ];
}
function switchLines(done) {
return [ ...(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.tp)([ "", "switch", "result", "reason", "time to safe" ], done.results.map(({switch: id, kill: kill, result: result, reason: reason}) => {
const ms = done.safeMs[id];
return [ reason === "MET" ? "\u2705" : "\u274c", kill ? `${id} (kill switch)` : id, result, reason, ms === undefined ? "not safe" : (0, 
_duration_js__WEBPACK_IMPORTED_MODULE_1__.kP)(ms) ];
})), ...done.left.map(id => `\nLeft as it stands, as the plan says: \`${id}\`. Roll it back with its name as the scope.`) ];
}
function todoLines(done, astray) {
return [ ...astray === undefined ? [] : [ `- [ ] **${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(_codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES[astray].means)} ${(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(_codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES[astray].remedy)}**` ], ...done.verified ? [] : [ `- [ ] **${(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(_codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES.NOT_VERIFIED.remedy)}**` ], ...done.manual.map(line => `- [ ] ${(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(line)}`) ];
}
const SAID = {
"phase-begun": "begun",
writing: "about to set",
written: "set and read back",
"phase-done": "done",
"phase-undone": "undone: everything as before the phase",
interrupted: "interrupted",
"rollback-begun": "rollback begun",
"rolled-back": "**rolled back, every switch verified**",
"rollback-incomplete": "**rollback NOT verified**",
surgical: "**single switches set to their safe values**"
};
function timelineLines(plan, entries) {
return entries.flatMap((entry, index) => {
const {type: type, at: at, phase: phase, reason: reason, run: run, switches: switches = []} = entry;
if (type === "writing" && entries[index + 1]?.type === "written") return [];
const title = plan.phases.find(each => each.id === phase)?.title ?? phase;
const what = `${title === undefined ? "" : `${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(title)}: `}${SAID[type]}`;
const which = switches.length === 0 ? "" : ` ${switches.map(each => `\`${each}\``).join(", ")}`;
return [ `- ${instant(at)} \u2014 ${what}${which}${reason === undefined ? "" : ` (\`${reason}\`)`}; run ${(0, 
_markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(run)}` ];
});
}
function rollbackComment(plan, done, about, entries) {
const history = entries.filter(({type: type}) => [ "rolled-back", "rollback-incomplete", "surgical" ].includes(type));
return `${[ `## ${verdictLine(plan, done, about.astray)}`, "", ...about.rehearsed ? [ "REHEARSAL \u2014 this is about no production.", "" ] : [], ...factLines(plan, done, about), "", "### Still to be done by a person", "", ...todoLines(done, about.astray), "", "<details><summary>Each switch</summary>", "", ...switchLines(done), "", "</details>", ...history.length === 0 ? [] : [ "", "### Rollbacks of this cutover", "", ...timelineLines(plan, history) ] ].join("\n")}\n`;
}
}
};
