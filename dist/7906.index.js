export const id = 7906;

export const ids = [ 7906 ];

export const modules = {
4177: (function(e, t, n) {
n.d(t, {
C: () => rollbackRecord,
t: () => phaseRecord
});
var s = n(75931);
var r = n(90036);
const shown = e => e === "absent" ? r.sj : {
word: e
};
function phaseRecord(e, t, n, r, a) {
const o = n.end === "done";
const one = (t, s, r, a) => ({
check: t,
kind: s,
outcome: o ? "pass" : "fail",
reason: o ? "MET" : n.reason === "MET" ? "DEFECT" : n.reason,
expected: r,
actual: a,
at: e.to,
ms: 0
});
const i = new Map(n.changes.map(e => [ e.switch, e ]));
const l = [ ...[ ...i.values() ].map(e => one(e.switch, "switch", shown(e.to), o ? shown(e.to) : {
word: n.end
})), ...r.map(e => one(e, "gate", {
word: "GO"
}, {
word: o ? "GO" : "not passed"
})) ];
return (0, s.o)({
...e,
phase: t,
gate: "phase",
kind: "phase",
verdict: n.verdict,
...o ? {} : {
reason: n.reason === "MET" ? "DEFECT" : n.reason
},
declared: l.map(e => e.check),
findings: l,
looks: 1,
...a.length === 0 ? {} : {
signoffs: [ ...a ]
}
});
}
function rollbackRecord(e, t, n) {
const r = t.results.map(t => {
const n = t.reason === "MET" ? "pass" : t.result === "unknown" ? "error" : "fail";
return {
check: t.switch,
kind: "switch",
outcome: n,
reason: t.reason,
expected: {
word: "safe"
},
actual: {
word: t.result
},
at: e.to,
ms: 0
};
});
return (0, s.o)({
...e,
phase: "rollback",
gate: "rollback",
kind: "rollback",
rollback: n,
verdict: t.verified ? "GO" : "NO-GO",
...t.verified ? {} : {
reason: "NOT_VERIFIED"
},
declared: r.map(e => e.check),
findings: r,
looks: 1
});
}
}),
73327: (function(e, t, n) {
n.d(t, {
u: () => documentsOf,
H: () => toldBy
});
var s = n(19473);
var r = n(61938);
var a = n(41160);
var o = n(3476);
var i = n(57509);
var l = n(98498);
var c = n(34902);
var d = n(5539);
const minute = e => `${new Date(e).toISOString().slice(0, 16).replace("T", " ")} UTC`;
function incidentDocuments(e, t) {
const n = t.rollback ? "rollback" : "near-miss";
const s = t.rollback?.results.some(({result: e}) => e === "applied") === true;
const r = (e.records ?? []).find(e => e.kind === "incident-note" && e.when !== "near-miss");
const a = t.rollback ? [ {
name: `${e.system}.${t.cutover}.incident-note.md`,
text: note(e, t, r?.path)
} ] : [];
const o = (e.records ?? []).flatMap(({kind: r, path: a, when: o}) => {
const i = `${e.system}.${t.cutover}.${r}`;
if (r === "incident-note" && t.rollback === void 0 && (o === void 0 || o === n)) return [ {
name: `${i}.md`,
text: note(e, t, a)
} ];
if (r === "decision-log" && s) return [ {
name: `${i}.md`,
text: decision(e, t, a)
} ];
if (r === "follow-ups" && (o === void 0 || o === n)) return [ {
name: `${i}.${baseOf(a)}.md`,
text: followUps(e, t, a)
} ];
return [];
});
return [ ...a, ...o ];
}
const baseOf = e => e.split("/").at(-1)?.replace(/\.md$/, "").replace(/[^A-Za-z0-9_-]/g, "_") || "list";
const headed = (e, {rehearsed: t, cutover: n}, s, r) => [ `# ${e}`, "", `${t ? "REHEARSAL \u2014 " : ""}System \`${s.system}\`, cutover \`${n}\`.${r === void 0 ? "" : ` To be filed in \`${r}\`.`}`, "" ];
function reasonOf({reason: e}) {
return e ? `\`${e.code}\` in phase \`${e.phase}\`` : "that somebody started a rollback; the words of why stand in the run and nowhere else";
}
function note(e, t, n) {
const {entries: s, rollback: r, at: a, about: o} = t;
const i = [ ...new Set(s.flatMap(({type: e, switches: t}) => e === "written" ? t ?? [] : [])) ];
const u = i.map(e => `\`${e}\``).join(", ") || "nothing";
return `${[ ...headed(r ? (0, d.MT)(e, r, o?.astray) : `Near miss \u2014 ${(0, c.pj)(e.title)}`, t, e, n), ...r && o ? [ ...(0, 
d.Kp)(e, r, o), "" ] : [], `The reason on record is ${reasonOf(t)}. ${t.reason ? `${l.CODES[t.reason.code].means} ` : ""}${r ? "" : "Nothing had to be rolled back. "}The cutover had set: ${u}. It began ${s[0] ? minute(s[0].at) : "unknown"}; this note was written ${minute(a)}.`, "", "## Still to be done by a person", "", ...r ? (0, 
d.Yx)(r, o?.astray) : e.rollback.manual.map(e => `- [ ] ${(0, c.pj)(e)}`), "- [ ] say here what customers saw, and what was found to be the cause (no personal data)", ...r ? [ "", "## Each switch", "", ...(0, 
d.oN)(r) ] : [], "", "## Timeline, from the journal", "", ...s.length === 0 ? [ `- the journal ${t.unread === void 0 ? "is empty" : `could not be read (\`${t.unread}\`); write it by hand`}` ] : [], ...(0, 
d.tg)(e, s) ].join("\n")}\n`;
}
function decision(e, t, n) {
const s = (t.rollback?.results ?? []).filter(({result: e}) => e === "applied");
const r = s.map(({switch: t}) => {
const n = e.switches.find(e => e.id === t);
const s = n === void 0 ? "its safe value" : saySafe(e, n);
return `- \`${t}\` stands at ${s} again`;
});
return `${[ ...headed(`Decision log entry \u2014 ${(0, c.pj)(e.title)}`, t, e, n), `${minute(t.at)}: defaults changed by a rollback, for ${reasonOf(t)}.`, "", ...r, "", "- [ ] who decides when this is tried again, and what must be different then" ].join("\n")}\n`;
}
function saySafe(e, t) {
if (typeof t.safe === "object") return "members" in t.safe && t.safe.members.length === 0 ? "an empty list" : "its safe value";
return t.safe === "previous" ? "what stood before" : (0, i.v)(e, t, t.safe);
}
function followUps(e, t, n) {
return `${[ ...headed(`Follow-up: ${baseOf(n).replaceAll("_", " ")} \u2014 ${(0, 
c.pj)(e.title)}`, t, e, n), `After ${reasonOf(t)}, ${minute(t.at)}:`, "", `- [ ] look whether ${baseOf(n).replaceAll("_", " ")} must say something of this, and write it`, "- [ ] or write here why it need not" ].join("\n")}\n`;
}
const u = [ "incident-note", "decision-log", "follow-ups" ];
async function toldBy({loaded: {plan: e}, target: t, world: n}) {
try {
const s = (0, o.w)(e.system);
const i = await (0, r.Jn)(t.parameters, s);
if (i === void 0) return {
cutover: "unknown",
entries: []
};
const l = await (0, a.$2)(t.parameters, s.journal(i));
if (l.some(e => e.world !== n)) return {
cutover: "unknown",
entries: [],
unread: "WORLD_OTHER"
};
return {
cutover: i,
entries: l
};
} catch (e) {
return {
cutover: "unknown",
entries: [],
unread: (0, s.iS)(e).code
};
}
}
async function documentsOf(e, t, n) {
const {plan: s} = e.loaded;
if (!t && !s.records?.some(({kind: e}) => u.includes(e))) return {
files: []
};
const {cutover: r, entries: a, unread: o} = n.told ?? await toldBy(e);
const i = o === void 0 ? {} : {
line: `  the incident note has no timeline: the journal could not be read (${o})`
};
if (!t && (o !== void 0 || a.length === 0)) return {
files: [],
...i
};
const l = {
cutover: r,
entries: a,
at: e.clock.now(),
rehearsed: e.world === "rehearsal",
...o === void 0 ? {} : {
unread: o
},
...n.reason ? {
reason: n.reason
} : {},
...n.about ? {
about: n.about
} : {},
...t ? {
rollback: t
} : {}
};
return {
files: incidentDocuments(s, l),
...i
};
}
}),
68640: (function(e, t, n) {
n.d(t, {
g3: () => phaseSummary,
iM: () => rollbackLines,
j0: () => rollbackSummary,
tX: () => phaseLines
});
var s = n(98498);
var r = n(73110);
var a = n(34902);
const o = {
done: "The phase is done.",
untouched: "Nothing was changed.",
undone: "Everything that the phase had changed was put back and read back twice.",
"rolled-back": "The whole system was rolled back; every switch was read back safe twice.",
interrupted: "The kill switches are set; the rest is rolled back by the post step, or by `gonogo rollback`.",
"left-to-rollback": "A rollback raised the fence; this run has stopped and leaves the rest to it.",
"not-verified": "The rollback could not verify every address: look at the list and run `gonogo rollback` again."
};
function rollbackLines(e) {
const t = Math.max(0, ...e.results.map(e => e.switch.length));
return [ `${e.verified ? "SAFE  every switch is at its safe value, read back twice" : "NO-GO NOT_VERIFIED  not every address is verified to be safe"}`, `  kill switches after ${e.killMs} ms${e.verifiedMs === void 0 ? "" : `, everything verified after ${e.verifiedMs} ms`}; fence ${e.fenceRaised ? "raised" : "NOT RAISED"}; journal ${e.journal}`, ...e.results.map(({switch: e, address: n, kill: s, result: r, reason: a}) => `  ${a === "MET" ? "\u2713" : "\u2717"} ${e.padEnd(t)}  ${r}${s ? " (kill switch)" : ""}${a === "MET" ? "" : ` ${a}`}  ${n}`), ...e.verified ? [] : [ `  what to do: ${s.CODES.NOT_VERIFIED.remedy}` ], ...e.left.map(e => `  left as it stands, as the plan says: ${e}; roll it back with its name as the scope`), "  still to be done by a person:", ...e.manual.map(e => `    - ${e}`) ];
}
function rollbackSummary(e, t) {
return (0, a.$5)([ `## ${e.verified ? "\u2705 SAFE" : "\u26d4 NOT VERIFIED"} \u2014 rollback`, "", `${t === "rehearsal" ? "REHEARSAL \u2014 " : ""}kill switches set after ${e.killMs} ms${e.verifiedMs === void 0 ? "" : `, everything verified after ${e.verifiedMs} ms`}. Fence ${e.fenceRaised ? "raised" : "**not raised**"}, journal ${e.journal}.`, ...e.verified ? [] : [ "", `**\`NOT_VERIFIED\`**: ${(0, 
a.pj)(s.CODES.NOT_VERIFIED.remedy)}` ], "", ...(0, a.tp)([ "", "switch", "result", "reason", "address" ], e.results.map(({switch: e, address: t, kill: n, result: s, reason: r}) => [ r === "MET" ? "\u2705" : "\u274c", n ? `${e} (kill switch)` : e, s, r, t ])), ...e.left.length === 0 ? [] : [ "", `Left as it stands, as the plan says: ${e.left.map(a.pj).join(", ")}. Roll it back with its name as the scope.` ], "", "### Still to be done by a person", "", ...e.manual.map(e => `- ${(0, 
a.pj)(e)}`) ]);
}
function phaseLines(e, t) {
return [ `${t.verdict}  phase ${e.id}${t.verdict === "GO" ? "" : ` ${t.reason}: ${t.message}`}`, `  ${o[t.end]}`, ...t.verdict === "GO" ? [] : [ `  what to do: ${s.CODES[t.reason].remedy}` ], ...t.rollback ? rollbackLines(t.rollback).map(e => `  ${e}`) : [] ];
}
function phaseSummary(e, t, n, i, l) {
return (0, a.$5)([ `## ${n.verdict === "GO" ? "\u2705 GO" : "\u26d4 NO-GO"} \u2014 phase ${(0, 
a.pj)(t.id)}`, "", `${l === "rehearsal" ? "REHEARSAL \u2014 " : ""}**${(0, a.pj)(e.title)}**, ${(0, 
a.pj)(t.title)}: ${o[n.end]} It took ${(0, r.kP)(i)}.`, ...n.verdict === "GO" ? [] : [ "", `**\`${n.reason}\`**: ${(0, 
a.pj)(n.message)}. ${(0, a.pj)(s.CODES[n.reason].remedy)}` ], ...n.changes.length === 0 ? [] : [ "", `### What ${n.end === "done" ? "changed" : "had been changed"}`, "", ...(0, 
a.tp)([ "switch", "from", "to" ], n.changes.map(({switch: e, from: t, to: n}) => [ e, t, n ])) ], ...n.rollback ? [ "", ...rollbackSummary(n.rollback, l).split("\n") ] : [] ]);
}
}),
5539: (function(e, t, n) {
n.d(t, {
Kp: () => factLines,
MT: () => verdictLine,
Yi: () => rollbackComment,
Yx: () => todoLines,
oN: () => switchLines,
tI: () => stoppedLines,
tg: () => timelineLines
});
var s = n(98498);
var r = n(73110);
var a = n(34902);
const instant = e => `${new Date(e).toISOString().slice(0, 19).replace("T", " ")} UTC`;
function stoppedLines({runs: e, unlisted: t}, n) {
if (t === "GITHUB_UNKNOWN") return [ `no github-token here: runs of cutover-${n}.yml are not cancelled and no pull request is told; the fence refuses their next write` ];
const r = e.some(({result: e}) => e === "failed") || t !== void 0;
return [ ...e.map(({run: e, result: t, reason: s}) => t === "failed" ? `CANCEL_FAILED: run ${e} of cutover-${n}.yml could not be cancelled (${s})` : `run ${e} of cutover-${n}.yml ${t === "cancelled" ? "cancelled" : "had ended already"}`), ...t === void 0 ? [] : [ `CANCEL_FAILED: not all runs of cutover-${n}.yml could be listed (${t})` ], ...r ? [ `what to do: ${s.CODES.CANCEL_FAILED.remedy}` ] : [], ...e.length === 0 && !r ? [ `no other run of cutover-${n}.yml was in progress` ] : [] ];
}
function verdictLine(e, {verified: t}, n) {
const s = n === void 0 ? t ? "\u2705 SAFE, verified" : "\u26d4 NOT VERIFIED" : `\u26d4 \`${n}\``;
return `${s} \u2014 rollback of ${(0, a.pj)(e.title)}`;
}
function factLines(e, t, n) {
const {run: s, link: o, stopped: i} = n;
const row = (e, t) => `| ${e} | ${t} |`;
return [ row("When", instant(n.at)), "| --- | --- |", row("Who", n.by === void 0 ? "unknown" : (0, 
a.pj)(n.by)), row("Scope", (0, a.pj)(n.scope)), ...o === void 0 ? [] : [ row("Incident", `<${o}>`) ], row("Run", s.url === void 0 ? (0, 
a.pj)(s.id) : `[${s.id}](${s.url})`), row("Kill switches", `after ${(0, r.kP)(t.killMs)}`), row("Everything safe", t.verifiedMs === void 0 ? "**not verified**" : `after ${(0, 
r.kP)(t.verifiedMs)}, read twice`), row("Fence", t.fenceRaised ? "raised: no earlier run can write" : "**NOT raised**: an earlier run may still write"), ...i === void 0 ? [] : [ row("Cutover runs", stoppedLines(i, e.system).map(a.pj).join("<br>")) ] ];
}
function switchLines(e) {
return [ ...(0, a.tp)([ "", "switch", "result", "reason", "time to safe" ], e.results.map(({switch: t, kill: n, result: s, reason: a}) => {
const o = e.safeMs[t];
return [ a === "MET" ? "\u2705" : "\u274c", n ? `${t} (kill switch)` : t, s, a, o === void 0 ? "not safe" : (0, 
r.kP)(o) ];
})), ...e.left.map(e => `\nLeft as it stands, as the plan says: \`${e}\`. Roll it back with its name as the scope.`) ];
}
function todoLines(e, t) {
return [ ...t === void 0 ? [] : [ `- [ ] **${(0, a.pj)(s.CODES[t].means)} ${(0, 
a.pj)(s.CODES[t].remedy)}**` ], ...e.verified ? [] : [ `- [ ] **${(0, a.pj)(s.CODES.NOT_VERIFIED.remedy)}**` ], ...e.manual.map(e => `- [ ] ${(0, 
a.pj)(e)}`) ];
}
const o = {
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
function timelineLines(e, t) {
return t.flatMap((n, s) => {
const {type: r, at: i, phase: l, reason: c, run: d, switches: u = []} = n;
if (r === "writing" && t[s + 1]?.type === "written") return [];
const h = e.phases.find(e => e.id === l)?.title ?? l;
const p = `${h === void 0 ? "" : `${(0, a.pj)(h)}: `}${o[r]}`;
const f = u.length === 0 ? "" : ` ${u.map(e => `\`${e}\``).join(", ")}`;
return [ `- ${instant(i)} \u2014 ${p}${f}${c === void 0 ? "" : ` (\`${c}\`)`}; run ${(0, 
a.pj)(d)}` ];
});
}
function rollbackComment(e, t, n, s) {
const r = s.filter(({type: e}) => [ "rolled-back", "rollback-incomplete", "surgical" ].includes(e));
return `${[ `## ${verdictLine(e, t, n.astray)}`, "", ...n.rehearsed ? [ "REHEARSAL \u2014 this is about no production.", "" ] : [], ...factLines(e, t, n), "", "### Still to be done by a person", "", ...todoLines(t, n.astray), "", "<details><summary>Each switch</summary>", "", ...switchLines(t), "", "</details>", ...r.length === 0 ? [] : [ "", "### Rollbacks of this cutover", "", ...timelineLines(e, r) ] ].join("\n")}\n`;
}
})
};
