export const id = 9814;

export const ids = [ 9814 ];

export const modules = {
14707: (function(e, t, n) {
n.d(t, {
cO: () => worldOf,
pI: () => runFacts
});
var o = n(19473);
var s = n(50356);
const r = [ "SSM", "SECRETS_MANAGER", "LAMBDA", "CLOUDWATCH", "CLOUDWATCH_LOGS", "EVENTBRIDGE", "SCHEDULER", "CLOUDFORMATION", "STS" ];
function worldOf(e) {
const given = t => e[t] === void 0 || e[t] === "" ? void 0 : e[t];
const t = given("AWS_ENDPOINT_URL");
const n = r.map(e => given(`AWS_ENDPOINT_URL_${e}`) ?? t);
const a = given("GITHUB_ACTIONS") === "true";
const i = given("GITHUB_API_URL");
const c = given("GONOGO_VENDOR_URL");
const l = given("GONOGO_VENDOR_TLS_URL");
const d = given("GONOGO_CLOCK_URL");
const p = given("ACTIONS_ID_TOKEN_REQUEST_URL");
const u = [ ...n, ...a || i !== void 0 ? [ i ] : [], ...p === void 0 ? [] : [ p ], c ];
const h = u.filter(e => e !== void 0 && (0, s.U)(e)).length;
if (h !== 0 && h !== u.length) throw (0, o.i4)("WORLD_MIXED", `expected every endpoint on loopback or none, found ${h} of ${u.length} on loopback`);
const f = h === 0 ? "production" : "rehearsal";
if (f === "production" && n.some(e => e !== void 0)) throw (0, o.i4)("WORLD_MIXED", "expected no AWS_ENDPOINT_URL in production, found one; unset it: private endpoints of AWS have the public names, by private DNS");
if (f === "production" && c !== void 0) throw (0, o.i4)("WORLD_MIXED", "expected no GONOGO_VENDOR_URL in production, found one");
if (l !== void 0 && (f !== "rehearsal" || !(0, s.U)(l))) throw (0, o.i4)("WORLD_MIXED", "expected GONOGO_VENDOR_TLS_URL on loopback in a rehearsal only, found another");
if (d !== void 0 && (f !== "rehearsal" || !(0, s.U)(d))) throw (0, o.i4)("CLOCK_REFUSED", "expected a rehearsal clock only where every endpoint is loopback");
const m = new Set(n);
if (m.size > 1) throw (0, o.i4)("WORLD_MIXED", "expected one endpoint for all AWS services, found several; set AWS_ENDPOINT_URL only");
return {
world: f,
endpoints: {
aws: n[0],
github: i,
vendors: c,
vendorsTls: l,
clock: d,
oidc: p
}
};
}
const a = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}(\[bot\])?$/;
function runFacts(e, t) {
if (e["GITHUB_ACTIONS"] !== "true") return {
id: t.id,
attempt: 1,
job: "terminal",
commit: t.commit,
repository: void 0,
onGitHub: false
};
const n = e["GITHUB_RUN_ID"] ?? "";
const s = Number(e["GITHUB_RUN_ATTEMPT"]);
const r = e["GITHUB_SHA"] ?? "";
const i = e["GITHUB_JOB"] ?? "";
const c = e["GITHUB_REPOSITORY"] ?? "";
const l = /^[0-9]+$/.test(n) && Number.isInteger(s) && s > 0 && /^[0-9a-f]{40}$/.test(r) && /^[A-Za-z0-9_-]+$/.test(i) && /^[\w.-]+\/[\w.-]+$/.test(c);
if (!l) throw (0, o.i4)("USAGE", "expected GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_SHA, GITHUB_JOB and GITHUB_REPOSITORY as GitHub sets them");
const d = e["GITHUB_TRIGGERING_ACTOR"] ?? "";
const p = e["GITHUB_REF_NAME"] ?? "";
const u = e["GITHUB_REF"] ?? "";
const h = u.startsWith("refs/heads/") ? u.slice("refs/heads/".length) : "";
const f = e["GITHUB_SERVER_URL"] ?? "";
const m = /^https?:\/\/[A-Za-z0-9.-]+(:[0-9]+)?$/.test(f) ? `${f}/${c}/actions/runs/${n}` : void 0;
return {
id: n,
attempt: s,
job: i,
commit: r,
repository: c,
onGitHub: true,
...a.test(d) ? {
actor: d
} : {},
...p === "" ? {} : {
ref: p
},
...h === "" ? {} : {
branch: h
},
...m === void 0 ? {} : {
url: m
}
};
}
}),
50356: (function(e, t, n) {
n.d(t, {
U: () => isLoopback
});
function isLoopback(e) {
if (!URL.canParse(e)) return false;
const {hostname: t, protocol: n} = new URL(e);
if (n !== "http:" && n !== "https:") return false;
return t === "localhost" || t === "[::1]" || /^127(\.[0-9]{1,3}){3}$/.test(t);
}
}),
40783: (function(e, t, n) {
n.d(t, {
x: () => readBody
});
var o = n(83825);
const s = 65536;
const r = /^[ \t]*(?:>[ \t]*){30}/m;
function partsOf(e) {
if (e.length > s || r.test(e)) return;
return (0, o.Y)(e).children.map(partOf);
}
function partOf(e) {
const t = textOf(e).split("\n").map(e => e.trim()).filter(e => e !== "");
return {
depth: e.type === "heading" ? e.depth : 0,
lines: t,
items: e.type === "list" ? e.children.map(e => textOf(e).split("\n")[0]?.trim() ?? "") : [],
visible: t.length > 0 || shows(e)
};
}
function textOf(e) {
switch (e.type) {
case "text":
case "inlineCode":
return e.value;

case "html":
return e.value.replace(/<!--[\s\S]*?(?:-->|$)/g, "").replace(/<[^>]*>/g, " ");

case "break":
return "\n";

case "code":
case "definition":
case "thematicBreak":
return "";

case "image":
case "imageReference":
return e.alt ?? "";

default:
if (!("children" in e)) return "";
return e.children.map(textOf).join(inline(e) ? "" : "\n");
}
}
const inline = ({type: e}) => [ "paragraph", "heading", "emphasis", "strong", "link", "linkReference" ].includes(e);
function shows(e) {
if (e.type === "code") return e.value.trim() !== "";
if (e.type === "image" || e.type === "imageReference") return true;
return "children" in e && e.children.some(shows);
}
var a = n(62313);
function readBody(e, t = "") {
const n = partsOf(e);
if (!n) return;
const o = split(n);
const s = new Set(split(partsOf(t) ?? []).flatMap(e => linesOf(e)));
const of = e => o.filter(t => t.id === e);
const says = e => (0, a.XE)(e) && !s.has(e);
const filled = ({parts: e}) => e.some(e => e.depth === 0 && e.visible && (e.lines.length === 0 || e.lines.some(says)));
const r = o.flatMap(linesOf);
return {
sections: Object.fromEntries(a.bP.map(({id: e}) => [ e, {
times: of(e).length,
filled: of(e).some(filled)
} ])),
rollbackPlan: of("risk-rollback").some(e => namesRollback(e, says)),
risks: [ ...new Set(r.flatMap(e => [ ...e.matchAll(/\brisk:\s?(R[0-9]+)\b/gi) ].map(e => e[1]?.toUpperCase() ?? ""))) ],
pending: tally(o),
records: e => r.some(t => recorded(t, e))
};
}
function split(e) {
const t = [ {
id: "elsewhere",
depth: 0,
parts: []
} ];
for (const n of e) {
const e = t.at(-1);
const o = n.depth > 0 ? (0, a.ZE)(n.lines.join(" ")) : void 0;
if (o) t.push({
id: o,
depth: n.depth,
parts: []
}); else if (n.depth > 0 && n.depth <= (e?.depth ?? 0)) t.push({
id: "elsewhere",
depth: n.depth,
parts: [ n ]
}); else e?.parts.push(n);
}
return t;
}
const linesOf = ({parts: e}) => e.flatMap(e => e.lines);
function namesRollback({parts: e}, t) {
let n = false;
for (const o of e) {
const e = o.items.length > 0;
if (e && o.items.some(e => names(e) && t(valueAfter(e)))) return true;
for (const s of o.lines) if (!e && (o.depth > 0 || isLabelled(s))) {
n = names(s);
if (n && o.depth === 0 && t(valueAfter(s)) && valueAfter(s) !== "") return true;
} else if (n && t(s)) return true;
if (n && o.depth === 0 && o.lines.length === 0 && o.visible) return true;
}
return false;
}
const isLabelled = e => /^[^:]{1,80}:(?:\s|$)/.test(e);
const names = e => /^\W*roll-? ?back\b(?: [a-z]+){0,3}\s*(?::|$)/i.test(e);
const valueAfter = e => e.slice(e.indexOf(":") + 1).trim();
function recorded(e, t) {
if (!e.toLowerCase().startsWith(t.toLowerCase())) return false;
const n = /^\s*(?:\([^)]*\)\s*)?:\s*(\S.*)$/.exec(e.slice(t.length))?.[1]?.trim() ?? "";
return /^(?=.*[0-9])[A-Za-z0-9_-]{8,128}$/.test(n) && !a.eG.test(n);
}
function tally(e) {
const t = {};
for (const n of e) {
const e = linesOf(n).filter(e => a.eG.test(e)).length;
if (e > 0) t[n.id] = (t[n.id] ?? 0) + e;
}
return t;
}
}),
62313: (function(e, t, n) {
n.d(t, {
XE: () => saysSomething,
ZE: () => sectionOf,
bP: () => o,
eG: () => s
});
const o = [ {
id: "summary",
title: "Summary",
is: /^summary\b/
}, {
id: "why",
title: "Why",
is: /^why\b/
}, {
id: "invariants",
title: "Expected behavior and invariants",
is: /\binvariants?\b/
}, {
id: "changes",
title: "What changed",
is: /^(?:what (?:has )?changed|changes)\b/
}, {
id: "scope",
title: "Scope and files touched",
is: /^scope\b/
}, {
id: "test-plan",
title: "Test plan",
is: /^test plan\b/
}, {
id: "evidence",
title: "Results and evidence",
is: /\bevidence\b/
}, {
id: "risk-rollback",
title: "Risk and rollback",
is: /\brisks?\b.*\broll-? ?backs?\b/
}, {
id: "reviewer-focus",
title: "Reviewer focus",
is: /\breviewers?\b.*\bfocus\b/
} ];
function sectionOf(e) {
const t = e.toLowerCase().replace(/^[^a-z]*/, "").replace(/[^a-z-]+/g, " ").trim();
return o.find(({is: e}) => e.test(t))?.id;
}
const s = /\b(?:pending|tbd|tba|tbc|todo|fixme|to be (?:done|determined|decided|added|written|filled in)|not (?:yet )?(?:run|created|started|done|available))\b|^(?:[-*+] )?\[ \](?: |$)/i;
const r = /^(?:[\s().\u2026_*-]*|\(?(?:none|n\/?a|not applicable|nothing)\)?\.?)$/i;
function saysSomething(e) {
return !r.test(e);
}
}),
48269: (function(e, t, n) {
n.d(t, {
T: () => textQuestions
});
var o = n(90036);
var s = n(47632);
var r = n(62313);
const a = 10;
const i = 120;
function titleFault(e) {
if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(e)) return "control characters";
const t = e.trim();
if (t.length > i) return "too long";
if (/^\W*(?:wip|draft|tmp|do not merge)\b|\b(?:pending|tbd|todo|fixme)\b/i.test(t)) return "unfinished";
if (t.length < a) return "too short";
return t.split(/\s+/).filter(e => /\p{L}{2}/u.test(e)).length < 2 ? "says nothing" : void 0;
}
const ask = (e, t, n) => ({
id: e,
kind: "release-pr",
title: t,
observe: n
});
const c = {
met: false,
reason: "BODY_UNREADABLE",
expected: {
word: "a body that can be read"
},
actual: {
word: "too long or too deep"
}
};
function textQuestions(e, t, n) {
const read = e => () => t ? e(t) : c;
return [ ask("head", "The newest commit is the one that is judged", () => {
const t = {
word: "the head commit"
};
return e.head.commit === n ? {
met: true,
expected: t,
actual: t
} : {
met: "error",
reason: "HEAD_MOVED",
expected: t,
actual: {
word: "another commit"
}
};
}), ask("ready", "Open, and marked ready for review", () => {
const t = {
word: "ready"
};
if (!e.open) return {
met: false,
reason: "PR_NOT_OPEN",
expected: t,
actual: {
word: "closed"
}
};
return e.draft ? {
met: "inconclusive",
reason: "PR_DRAFT",
expected: t,
actual: {
word: "draft"
}
} : {
met: true,
expected: t,
actual: t
};
}), ask("title", "A title that says what is released", () => {
const t = titleFault(e.title);
const n = {
word: "a title"
};
return t === void 0 ? {
met: true,
expected: n,
actual: n
} : {
met: false,
reason: "TITLE_UNFIT",
expected: n,
actual: {
word: t
}
};
}), ...r.bP.map(({id: e, title: t}) => ask(`section-${e}`, `Section \u201c${t}\u201d`, read(({sections: t}) => {
const {times: n, filled: s} = t[e];
if (n === 0) return {
met: false,
reason: "SECTION_MISSING",
expected: o.CK,
actual: o.sj
};
if (n > 1) return {
met: false,
reason: "SECTION_TWICE",
expected: {
count: 1
},
actual: {
count: n
}
};
return s ? {
met: true,
expected: o.CK,
actual: o.CK
} : {
met: false,
reason: "SECTION_EMPTY",
expected: o.CK,
actual: {
word: "empty"
}
};
}))), ask("rollback-plan", "A rollback plan is named", read(({rollbackPlan: e}) => e ? {
met: true,
expected: o.CK,
actual: o.CK
} : {
met: false,
reason: "ROLLBACK_PLAN_MISSING",
expected: o.CK,
actual: o.sj
})), ask("risk-label", "One risk label, as the body says", () => risk(e, t)), ask("pending", "Nothing is still to come", read(({pending: t}) => {
const n = Object.keys(t);
const o = Object.values(t).reduce((e, t) => e + t, 0);
const s = {
expected: {
count: 0
},
actual: {
count: o
}
};
if (o === 0) return {
met: true,
...s
};
return {
met: e.draft ? "inconclusive" : false,
reason: "PENDING_LEFT",
...s,
facts: {
places: {
words: n
}
}
};
})) ];
}
function risk(e, t) {
const n = (0, s.R)(e.labels);
const r = {
words: s.F7
};
if (n.length === 0) return {
met: false,
reason: "RISK_LABEL_MISSING",
expected: r,
actual: o.sj
};
const a = s.F7.filter(e => n.includes(e));
if (n.length > 1 || a.length === 0) return {
met: false,
reason: "RISK_LABEL_UNFIT",
expected: r,
actual: {
count: n.length
}
};
if (!t) return c;
const i = t.risks.filter(e => e !== a[0]);
if (i.length > 0) return {
met: false,
reason: "RISK_DISAGREES",
expected: {
words: a
},
actual: {
words: s.F7.filter(e => t.risks.includes(e))
}
};
return {
met: true,
expected: {
words: a
},
actual: {
words: a
}
};
}
}),
34902: (function(e, t, n) {
n.d(t, {
$5: () => fitted,
pj: () => plain,
tp: () => table
});
const o = 9e5;
const s = /[\\`*[\]|~$#]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|[&<>@]|:(?=\/\/)|(?<=\bwww)\./gi;
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
return t.replace(s, e => r[e] ?? `\\${e}`);
}
function table(e, t) {
const row = e => `| ${e.map(plain).join(" | ")} |`;
return [ row(e), `|${" --- |".repeat(e.length)}`, ...t.map(row) ];
}
function fitted(e, t = o) {
const n = [];
let s = 200;
for (const o of e) {
s += Buffer.byteLength(o, "utf8") + 1;
if (s > t) return `${n.join("\n")}\n\n\u2026 and ${e.length - n.length} more lines: see the evidence.\n`;
n.push(o);
}
return `${n.join("\n")}\n`;
}
}),
8461: (function(e, t, n) {
n.d(t, {
HX: () => releasePrComment,
Pl: () => headline,
tP: () => releasePrLines,
we: () => markerOf,
y6: () => withdrawnComment
});
var o = n(98498);
var s = n(90036);
var r = n(34902);
const a = {
pass: "\u2705",
fail: "\u274c",
error: "\u26a0\ufe0f",
inconclusive: "\u23f3",
waived: "\ud83d\udfe1"
};
const i = [ "fail", "error", "inconclusive" ];
const c = 6e4;
const markerOf = e => `\x3c!-- gonogo:release-pr:${e} --\x3e`;
const isOpen = ({outcome: e}) => e !== "pass" && e !== "waived";
function headline(e) {
const {verdict: t, findings: n, draft: o, fork: s, system: r} = e;
const a = n.filter(({finding: e}) => isOpen(e));
const i = a.filter(({finding: e}) => e.outcome === "fail").length;
if (t === "GO" && s) return `UNVERIFIED \u2014 ${r}: a fork\u2019s own workflow says GO`;
if (t === "GO") return `GO \u2014 ${r} is ready: ${n.length} of ${n.length} checks passed`;
if (o && i === 0) return `NOT READY \u2014 ${r} is a draft, ${a.length} open`;
return `NO-GO \u2014 ${r}: ${a.length} of ${n.length} checks did not pass`;
}
function releasePrLines(e) {
return [ headline(e), ...e.findings.map(({finding: e}) => {
const {check: t, outcome: n, reason: o, expected: r, actual: a} = e;
const i = {
pass: "\u2713",
fail: "\u2717",
error: "!",
inconclusive: "\u2026",
waived: "~"
}[n];
return `  ${i} ${t.padEnd(26)} ${n === "pass" ? (0, s.cv)(a) : `${o}: expected ${(0, 
s.cv)(r)}, found ${(0, s.cv)(a)}`}`;
}) ];
}
function releasePrComment(e) {
const {verdict: t, findings: n, phases: o, dry_run: l, world: d} = e;
const p = n.filter(({finding: e}) => isOpen(e)).toSorted((e, t) => i.indexOf(e.finding.outcome) - i.indexOf(t.finding.outcome));
return (0, r.$5)([ `## ${t === "GO" ? e.fork ? "\ud83d\udfe1" : "\u2705" : e.draft && !p.some(({finding: e}) => e.outcome === "fail") ? "\u23f3" : "\u26d4"} ${d === "rehearsal" ? "REHEARSAL \u2014 " : ""}${(0, 
r.pj)(headline(e))}`, "", ...p.length === 0 ? [ e.fork ? "Push its commits to a branch of this repository: there the checks are asked anew, and the dry run as well." : "Merge it, then dispatch the cutover; each phase asks for its own approval." ] : [ "### Why, and what next", "", ...p.map(({title: e, finding: t}) => openLine(e, t)) ], "", "### What would change in production", "", ...changeLines(e), ...e.dropped === 0 ? [] : [ "", `${e.dropped} changes of the base branch\u2019s plan are not made any more.` ], "", "### Who approves", "", ...o.flatMap(({phase: e, approvers: t, on_no_go: n}) => t.map(({environment: t, role: o}) => `- ${(0, 
r.pj)(e)}: \`${o}\` on \`${t}\`; a NO-GO means ${n}`)), "", `**Dry run of the preflight:** ${l === null ? "none" : `${l.verdict === "GO" ? "\u2705" : "\u26d4"} ${l.passed} of ${l.declared} checks passed${l.reason === "MET" ? "" : `, \`${l.reason}\``}${l.open.length === 0 ? "" : `; open: ${l.open.map(e => `\`${e}\``).join(", ")}`}${l.left_out === 0 ? "" : `; ${l.left_out} that act are asked after the merge`}`}`, "", "<details><summary>All checks</summary>", "", ...(0, 
r.tp)([ "", "check", "expected", "found", "reason" ], n.map(({title: e, finding: t}) => [ a[t.outcome], e, (0, 
s.cv)(t.expected), (0, s.cv)(t.actual), t.reason ])), "", "</details>", "", `Risk \`${e.risk}\`, commit \`${e.commit}\`${e.plan === null ? "" : `, plan \`${e.plan}\``}. This is what the pull request\u2019s own workflow found; it opens nothing by itself.` ], c);
}
function changeLines({phases: e, plan: t, compared: n}) {
if (e.every(({changes: e}) => e.length === 0)) return [ t === null ? "Unknown: the plan cannot be read." : "Nothing: no phase sets a switch." ];
const o = e.some(({changes: e}) => e.some(e => e.compared === "new" || e.compared === "changed"));
const s = e.flatMap(({phase: e, changes: t}) => t.filter(e => e.from !== e.to).map((t, n) => [ n === 0 ? e : "", `${t.switch}${t.optional ? " (if asked for)" : ""}`, t.from, t.to, t.undo, ...o ? [ t.compared === "same" ? "" : t.compared ] : [] ]));
const a = e.map(({phase: e, changes: t}) => ({
phase: e,
same: t.filter(e => e.from === e.to)
}));
return [ ...s.length === 0 ? [ "Nothing moves." ] : (0, r.tp)([ "phase", "switch", "from", "to", "undone by", ...o ? [ "in this PR" ] : [] ], s), ...a.flatMap(({phase: e, same: t}) => t.length === 0 ? [] : [ "", `${(0, 
r.pj)(e)} also sets what stands already: ${t.map(e => `\`${e.switch}\``).join(", ")}.` ]), ...o ? [] : [ "", n ? "The plan changes nothing against the base branch." : "Not compared with the base branch." ] ];
}
function withdrawnComment(e, t) {
const n = t === void 0 ? "It told nothing of this system" : `Its report was refused: \`${t}\``;
return [ `## \u26d4 NO-GO \u2014 ${(0, r.pj)(e)}: the newest run of the release PR does not say that it is ready`, "", `${n}, so what stood here does not hold any more. ${t === void 0 ? `It was ended early, the label \`release:${(0, 
r.pj)(e)}\` was taken away, or it ran for another pull request of the same branch. Push, edit or label this pull request: only a new run counts, not an earlier one that is run again.` : (0, 
r.pj)(o.CODES[t].remedy)}` ].join("\n");
}
function openLine(e, {outcome: t, reason: n, expected: i, actual: c, facts: l}) {
const d = Object.entries(l ?? {}).map(([e, t]) => `${e}: ${(0, s.cv)(t)}`);
return `- ${a[t]} **${(0, r.pj)(e)}** \u2014 \`${n}\`: expected ${(0, r.pj)((0, 
s.cv)(i))}, found ${(0, r.pj)((0, s.cv)(c))}${d.length === 0 ? "" : ` (${(0, r.pj)(d.join("; "))})`}. ${(0, 
r.pj)(o.CODES[n].remedy)}`;
}
}),
70394: (function(e, t, n) {
n.d(t, {
d: () => s
});
var o = n(58500);
const s = {
now: () => Date.now(),
sleep: async (e, t) => {
try {
await (0, o.setTimeout)(e, void 0, t ? {
signal: t
} : {});
} catch (e) {
t?.throwIfAborted();
throw e;
}
}
};
})
};
