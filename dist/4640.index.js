export const id = 4640;

export const ids = [ 4640 ];

export const modules = {
20267: (function(e, t, n) {
n.d(t, {
Kg: () => withEvidence,
nM: () => evidenceIn,
nP: () => writeEvidence
});
var o = n(73024);
var i = n(76760);
var r = n(19473);
var s = n(35249);
function writeEvidence(e, t) {
try {
(0, o.mkdirSync)(e, {
recursive: true
});
for (const {name: n, text: r} of t) (0, o.writeFileSync)((0, i.join)(e, (0, i.basename)(n)), r);
} catch (e) {
const t = e.code;
throw (0, r.i4)("EVIDENCE_UNWRITTEN", `expected a folder that evidence can be written to, found none (${typeof t === "string" ? t : "unknown"})`);
}
}
function evidenceIn(e, t, n) {
return r => {
const s = (0, i.join)(e, `${t}.${n}.${r}.json`);
return (0, o.existsSync)(s) ? (0, o.readFileSync)(s, "utf8") : void 0;
};
}
function withEvidence(e, t) {
try {
writeEvidence(e, t.files);
return t;
} catch (e) {
const n = (0, s.J)(e);
const o = t.verdict === "GO" ? n.code : t.code;
return {
...t,
exit: Math.max(t.exit, n.exit),
verdict: "NO-GO",
code: o,
lines: [ ...t.lines, ...n.lines ],
...t.summary === void 0 ? {} : {
summary: `${t.summary}\n${n.summary ?? ""}`
},
outputs: {
...t.outputs,
verdict: "NO-GO",
reason: o
}
};
}
}
}),
66244: (function(e, t, n) {
n.r(t);
n.d(t, {
redacted: () => redacted
});
var o = n(80142);
var i = n(19473);
var r = n(35249);
const s = 8;
function redacted(e, t) {
const scrub = t => e.redactor.scrub(t);
const n = [ ...t.files.flatMap(({sealed: e, name: t, text: n}) => e ? [ t, n ] : []), ...Object.entries(t.outputs).flat() ].some(t => holdsValue(e, t));
const o = {
...t,
lines: t.lines.map(scrub),
...t.summary === void 0 ? {} : {
summary: scrub(t.summary)
},
...t.annotations === void 0 ? {} : {
annotations: t.annotations.map(e => ({
...e,
file: scrub(e.file),
message: scrub(e.message)
}))
},
files: t.files.map(e => e.sealed ? e : {
...e,
name: scrub(e.name),
text: scrub(e.text)
}),
json: scrubbedJson(scrub, t.json)
};
if (e.redactor.failed) {
const e = refusal("the planted secret to be blotted out, found it is not");
return {
...t,
...e,
exit: Math.max(t.exit, e.exit),
annotations: []
};
}
if (!n) return o;
const i = refusal("records of declared fields only, found a secret in one");
return {
...o,
...i,
exit: Math.max(t.exit, i.exit),
lines: [ ...o.lines, ...i.lines ],
json: o.json
};
}
const refusal = e => (0, r.J)((0, i.i4)("REDACTION_FAILED", `expected ${e}`));
function holdsValue({redactor: e, loaded: t}, n) {
const i = n.toLowerCase();
const r = e.found(n).filter(e => e.length >= s || standsAlone(i, e));
if (r.length === 0) return false;
const a = (0, o.$N)(t.plan).toLowerCase();
return r.some(e => !a.includes(e));
}
function standsAlone(e, t) {
if (/^[0-9.]*$/.test(t)) return false;
const isPart = e => e !== void 0 && /[\p{L}\p{N}]/u.test(e);
for (let n = e.indexOf(t); n !== -1; n = e.indexOf(t, n + 1)) if (!isPart(e[n - 1]) && !isPart(e[n + t.length])) return true;
return false;
}
function scrubbedJson(e, t) {
const n = JSON.stringify(t);
if (e(n) === n) return t;
const within = t => {
if (typeof t === "string") return e(t);
if (typeof t === "number") return e(String(t)) === String(t) ? t : e(String(t));
if (Array.isArray(t)) return t.map(within);
if (typeof t !== "object" || t === null) return t;
return Object.fromEntries(Object.entries(t).map(([t, n]) => [ e(t), within(n) ]));
};
return within(t);
}
}),
40512: (function(e, t, n) {
n.d(t, {
Mj: () => withTriggers,
XJ: () => triggersOf,
pX: () => probesOf,
tg: () => checksOf
});
var o = n(73110);
var i = n(19473);
var r = n(65012);
const s = [ {
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
for (const {id: o} of e) {
if (n.has(o)) throw (0, i.i4)("PLAN_LINT", `expected every check of the gate ${t} to have an id of its own, found ${o} twice`);
n.add(o);
}
return e;
}
function checksOf(e, t) {
const n = (t.uses ?? []).flatMap(t => {
const n = e.check_sets?.find(e => e.id === t);
if (!n) throw (0, i.i4)("PLAN_LINT", `expected the plan to have the check set ${t}, found none`);
return n.checks;
});
const o = [ ...n, ...t.checks ?? [] ];
if (o.length === 0) throw (0, i.i4)("PLAN_LINT", `expected the gate ${(0, r.Xc)(t)} to have a check, found none`);
const a = e.aws ? s.filter(e => !o.some(t => t.kind === e.kind)) : [];
return unique([ ...a, ...o ], (0, r.Xc)(t));
}
function probesOf(e, t, n) {
const i = e.phases.find(e => e.id === t);
if (!i || i.enter.findLast(e => e.gate === "preflight") !== n) return [];
const r = new Set(checksOf(e, n).map(({id: e}) => e));
const s = [ ...(i.steps ?? []).flatMap(e => "gate" in e ? [ e ] : []), ...i.leave ?? [] ];
const a = s.flatMap(n => {
if (n.for === void 0) return [];
const i = (0, o.Rz)(n.for);
const r = (0, o.Rz)(n.every ?? "1m");
const s = [ ...checksOf(e, n), ...triggersOf(e, t).map(({when: e}) => e) ];
return s.filter(({kind: e}) => e === "signal").map(e => ({
check: e,
ms: i,
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
65012: (function(e, t, n) {
n.d(t, {
Uj: () => isPlace,
W: () => gatesIn,
Xc: () => gateId
});
var o = n(19473);
const i = [ "enter", "steps", "leave", "verify" ];
function isPlace(e) {
return i.includes(e);
}
function gateId(e) {
return e.id ?? e.gate;
}
function gatesIn(e, t) {
const n = placed(e, t);
const i = n.map(({gate: e}) => gateId(e));
if (new Set(i).size < i.length) throw (0, o.i4)("PLAN_LINT", `expected every gate of ${t} to have an id of its own, found one twice`);
if (i.some(isPlace)) throw (0, o.i4)("PLAN_LINT", "expected no gate to be called enter, steps, leave or verify, found one");
return n;
}
function placed(e, t) {
const n = e.phases.find(e => e.id === t);
if (!n && t === "rollback") return (e.rollback.verify ?? []).map(e => ({
gate: e,
place: "verify"
}));
if (!n) throw (0, o.i4)("UNKNOWN_PHASE", "expected a phase of the plan, found another name");
if (t === "rollback") throw (0, o.i4)("PLAN_LINT", "expected no phase to be called rollback, found one");
const i = (n.steps ?? []).filter(e => "gate" in e);
return [ ...n.enter.map(e => ({
gate: e,
place: "enter"
})), ...i.map(e => ({
gate: e,
place: "steps"
})), ...(n.leave ?? []).map(e => ({
gate: e,
place: "leave"
})) ];
}
}),
3476: (function(e, t, n) {
n.d(t, {
w: () => pathsOf
});
function pathsOf(e) {
const t = `/gonogo/${e}`;
return {
root: t,
lock: `${t}/lock`,
fence: `${t}/fence`,
cutover: `${t}/cutover`,
standing: `${t}/standing`,
records: `${t}/records`,
journal: e => `${t}/journal/${e}`,
restore: e => `${t}/restore/${e}`
};
}
}),
53057: (function(e, t, n) {
n.d(t, {
X: () => keptSecurely,
Y6: () => keepSecurely,
go: () => dropSecurely
});
var o = n(77598);
var i = n(19473);
const r = 4e3;
const s = 9;
async function keepSecurely(e, t, n, o) {
const a = Buffer.from(n, "utf8").toString("base64");
const c = Math.max(1, Math.ceil(a.length / r));
if (c > s) throw (0, i.i4)("VALUE_TOO_LARGE", `expected at most ${s * r} bytes to be kept, found ${a.length}`);
for (let n = c; n >= 1; n -= 1) {
const i = a.slice((n - 1) * r, n * r);
const s = n === 1 ? `${c}:${digestOf(a)}:${i}` : i;
await e.put({
name: n === 1 ? t : `${t}.${n}`,
value: s,
type: "SecureString",
mode: "overwrite"
}, o);
}
}
async function keptSecurely(e, t, n) {
const o = (await e.get([ t ], n)).get(t)?.value;
if (o === void 0) return;
const r = /^([1-9]):([0-9a-f]{64}):(.*)$/s.exec(o);
if (!r) throw (0, i.i4)("RESPONSE_INVALID", "expected a kept text to begin with its number of parts");
const s = Array.from({
length: Number(r[1]) - 1
}, (e, n) => `${t}.${n + 2}`);
const a = s.length > 0 ? await e.get(s, n) : new Map;
const c = [ r[3], ...s.map(e => a.get(e)?.value ?? "") ].join("");
if (digestOf(c) !== r[2]) throw (0, i.i4)("RESPONSE_INVALID", "expected all parts of a kept text, found some missing or of another text");
return Buffer.from(c, "base64").toString("utf8");
}
async function dropSecurely(e, t, n) {
await e.remove(t, n);
const o = Array.from({
length: s - 1
}, (e, n) => `${t}.${n + 2}`);
for (const t of (await e.get(o, n)).keys()) await e.remove(t, n);
}
const digestOf = e => (0, o.createHash)("sha256").update(e).digest("hex");
}),
78999: (function(e, t, n) {
n.d(t, {
S: () => checksBehind,
v: () => advice
});
var o = n(98498);
var i = n(40512);
var r = n(65012);
function checksBehind(e, t) {
const n = e.phase === "rollback" || t.phases.some(t => t.id === e.phase);
const o = n ? (0, r.W)(t, e.phase).find(({gate: t}) => (0, r.Xc)(t) === e.gate) : void 0;
if (!o) return [];
const s = o.place === "enter" ? (0, i.pX)(t, e.phase, o.gate).map(({check: e}) => e) : [];
return (0, i.Mj)([ ...(0, i.tg)(t, o.gate), ...s ], (0, i.XJ)(t, e.phase));
}
function advice(e, t) {
const n = checksBehind(e, t);
const i = e.findings.every(({outcome: e, reason: t}) => e === "pass" || t === "WATCHING");
const r = [ "fail", "error", "inconclusive", "waived" ];
return e.findings.filter(({outcome: e, reason: t}) => e !== "pass" && (t !== "WATCHING" || i)).sort((e, t) => r.indexOf(e.outcome) - r.indexOf(t.outcome)).map(e => {
const t = n.find(t => t.id === e.check);
const {means: i, remedy: r} = o.CODES[e.reason];
return {
finding: e,
means: i,
fix: t?.fix ?? r,
...t?.why === void 0 ? {} : {
why: t.why
}
};
});
}
}),
36812: (function(e, t, n) {
n.d(t, {
HN: () => gateLines,
Iy: () => tickLine,
mC: () => findingLine,
oz: () => progressLine
});
var o = n(98498);
var i = n(73110);
var r = n(90036);
var s = n(78999);
var a = n(84626);
var c = n(49098);
const oneLine = e => e.replace(/\s+/g, " ");
const d = {
pass: "\u2713",
fail: "\u2717",
error: "!",
inconclusive: "?",
waived: "~"
};
function findingLine(e, t = e.check.length) {
const {check: n, outcome: o, reason: i, expected: s, actual: a, waiver: c} = e;
const f = `${d[o]} ${n.padEnd(t)}`;
if (o === "pass") return `${f}  ${(0, r.cv)(a)}`;
const l = c ? ` (${c.ticket}, ${c.daysLeft} days left)` : "";
return `${f}  ${o} ${i}: expected ${(0, r.cv)(s)}, found ${(0, r.cv)(a)}${l}`;
}
function tickLine({tick: e, of: t, at: n, left: o, findings: r, questions: s}) {
const d = r.filter(e => e.outcome === "pass").length;
const f = r.filter(e => e.reason === "WATCHING").length;
const l = r.flatMap(e => (0, a.id)(e) ?? []);
return [ `look ${e} of ${t}: ${d} of ${r.length} passed${f === 0 ? "" : `, ${f} open`}, ${(0, 
i.kP)(o)} left`, ...(0, c.Is)(s, n), ...l ].join(" \xb7 ");
}
function progressLine({report: e, stage: t, batch: n, of: o, taken: r, asked: s, perSecond: a, waited: c, left: d}) {
const f = t === "listing" ? `page ${n}` : `batch ${n}`;
return [ `report ${e}: ${f}${o === void 0 ? "" : ` of ${o}`}`, t === "listing" ? `${r} items listed` : `${r} of ${s} items`, ...a > 0 ? [ `${a.toFixed(1)}/s` ] : [], ...c > 0 ? [ `held back ${(0, 
i.kP)(c)}` ] : [], ...d === void 0 ? [] : [ `${(0, i.kP)(d)} left` ] ].join(", ");
}
function gateLines(e, t) {
const {verdict: n, reason: i, findings: r} = e;
const a = Math.max(0, ...r.map(e => e.check.length));
const d = (0, s.v)(e, t).flatMap(({finding: e, why: t, fix: n}) => [ `  ${findingLine(e, a)}`, ...t === void 0 ? [] : [ `      why: ${oneLine(t)}` ], `      fix: ${oneLine(n)}` ]);
return [ `${n}  ${e.gate} of ${e.phase} (${e.system}, ${e.world}${e.mode === "break-glass" ? ", BREAK-GLASS" : ""})`, ...i === void 0 ? [] : [ `  ${i}: ${o.CODES[i].means} ${o.CODES[i].remedy}` ], ...e.triggered === void 0 ? [] : [ `  trigger ${e.triggered} fired` ], ...d, ...r.filter(e => e.outcome === "pass").map(e => `  ${findingLine(e, a)}`), ...(0, 
c.oI)(e).map(e => `  ${e}`) ];
}
}),
34902: (function(e, t, n) {
n.d(t, {
$5: () => fitted,
pj: () => plain,
tp: () => table
});
const o = 9e5;
const i = /[\\`*[\]|~$#]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|[&<>@]|:(?=\/\/)|(?<=\bwww)\./gi;
const r = {
"&": "&amp;",
"<": "&lt;",
">": "&gt;",
"@": "@&#8203;",
":": "&#58;",
".": "&#46;"
};
function plain(e) {
const t = e.replace(/\s+/g, " ").trim();
return t.replace(i, e => r[e] ?? `\\${e}`);
}
function table(e, t) {
const row = e => `| ${e.map(plain).join(" | ")} |`;
return [ row(e), `|${" --- |".repeat(e.length)}`, ...t.map(row) ];
}
function fitted(e, t = o) {
const n = [];
let i = 200;
for (const o of e) {
i += Buffer.byteLength(o, "utf8") + 1;
if (i > t) return `${n.join("\n")}\n\n\u2026 and ${e.length - n.length} more lines: see the evidence.\n`;
n.push(o);
}
return `${n.join("\n")}\n`;
}
}),
84626: (function(e, t, n) {
n.d(t, {
dN: () => minuteChart,
id: () => signalWords,
wh: () => signalLines
});
var o = n(90036);
var i = n(34902);
const r = 8;
const s = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
const a = 60;
const isWatched = e => e.kind === "signal" && e.facts?.minutes !== void 0;
const countOf = (e, t) => {
const n = e[t];
return n !== void 0 && "count" in n ? n.count : 0;
};
const said = (e, t) => {
const n = e[t];
return n === void 0 ? "" : (0, o.cv)(n);
};
function evidenceBar(e) {
const t = e >= 1 ? r : Math.min(r - 1, Math.floor(Math.max(0, e) * r));
return "\u2588".repeat(t) + "\u2591".repeat(r - t);
}
const barOf = e => {
const t = e.evidence;
return t !== void 0 && "ratio" in t ? evidenceBar(t.ratio) : "";
};
function signalWords(e) {
if (!isWatched(e)) return;
const {facts: t} = e;
const n = countOf(t, "needed");
const o = barOf(t);
return [ `${e.check} ${said(t, "bad")} of ${said(t, "of")}`, ...o === "" ? [] : [ o ], ...n > 0 ? [ `${n} to go` ] : [], ...e.outcome === "pass" || e.reason === "WATCHING" ? [] : [ e.reason ] ].join(" ");
}
function signalLines(e) {
const t = e.filter(isWatched);
if (t.length === 0) return [];
const n = t.map(({check: e, outcome: t, reason: n, facts: i, expected: r}) => [ e, t === "pass" ? "PASS" : n, `${said(i, "bad")} of ${said(i, "of")}`, said(i, "value"), said(i, "baseline"), (0, 
o.cv)(r), barOf(i), said(i, "needed"), `${said(i, "minutes")}${countOf(i, "missed") > 0 ? ` (${said(i, "missed")} without data)` : ""}` ]);
const r = [ "signal", "says", "bad", "value", "baseline", "limit", "evidence of harm", "still needed", "minutes" ];
return [ "### Signals", "", ...(0, i.tp)(r, n) ];
}
function sparkline(e) {
const t = Math.max(...e, 0);
return e.map(e => s[t === 0 ? 0 : Math.round(e / t * (s.length - 1))]).join("");
}
function minuteChart(e, t) {
if (t.length === 0) return [];
const n = Math.ceil(t.length / a);
const o = Array.from({
length: Math.ceil(t.length / n)
}, (e, o) => t.slice(o * n, (o + 1) * n).reduce((e, [, t]) => e + t, 0));
return [ "```mermaid", "xychart-beta", `  title "${e}: bad in ${n === 1 ? "each minute" : `every ${n} minutes`}"`, `  x-axis "minute" 1 --\x3e ${Math.max(2, t.length)}`, `  y-axis "bad" 0 --\x3e ${Math.max(1, ...o)}`, `  bar [${o.join(", ")}]`, "```", `\`${sparkline(o)}\`` ];
}
}),
49098: (function(e, t, n) {
n.d(t, {
$N: () => triggerTable,
Is: () => questionWords,
oI: () => triggerLines
});
var o = n(73110);
var i = n(34902);
const time = e => new Date(e).toISOString().slice(11, 19);
function heldWords({question: e, decision: t, deadline: n}) {
if (!t) return `${e} was open until ${time(n)}`;
return `${e}: ${t.answer} by ${t.caller} on ${t.ticket} at ${time(t.at)}`;
}
function saw({looks: e, answered: t, fired: n, firedAt: o, held: i}) {
return [ n === 0 ? "never fired" : `fired at ${n}${o === void 0 ? "" : `, first ${time(o)}`}`, ...t === e ? [] : [ `${e - t} without an answer` ], ...i.map(heldWords) ].join("; ");
}
function triggerLines({triggers: e = [], extended: t = [], looks: n}) {
return [ ...e.map(e => `trigger ${e.id} (${e.then}): asked at ${e.looks} of ${n} looks, ${saw(e)}`), ...t.map(({by: e = 0, caller: t, ticket: n, at: i}) => `lengthened by ${(0, 
o.kP)(e)} at ${time(i)} by ${t} on ${n}`) ];
}
function triggerTable({triggers: e = [], extended: t = [], looks: n}) {
const r = t.map(({by: e = 0, caller: t, ticket: n, at: i}) => [ "the window", "extend", "", `lengthened by ${(0, 
o.kP)(e)} at ${time(i)} by ${t} on ${n}` ]);
const s = e.map(e => [ e.id, e.then, `${e.looks} of ${n}`, saw(e) ]);
if (s.length + r.length === 0) return [];
return [ "### Triggers", "", ...(0, i.tp)([ "trigger", "then", "looks", "saw" ], [ ...s, ...r ]) ];
}
function questionWords(e, t) {
return e.map(({id: e, trigger: n, deadline: i}) => {
const r = (0, o.kP)(Math.max(0, i - t));
return n === void 0 ? `INCONCLUSIVE: gonogo decide <plan> ${e} extend --by \u2026 within ${r}, else NO-GO` : `HELD by ${n}: gonogo decide <plan> ${e} continue|rollback within ${r}, else it rolls back`;
});
}
})
};
