export const id = 8484;

export const ids = [ 8484 ];

export const modules = {
82968: (function(e, t, o) {
o.d(t, {
B: () => staySmall
});
var n = o(78877);
const r = 1e4;
function staySmall(e, t = r) {
if (e >= t) (0, n.setFlagsFromString)("--optimize-for-size");
}
}),
38484: (function(e, t, o) {
o.d(t, {
takeReport: () => takeReport
});
var n = o(19473);
var r = o(77598);
var s = o(73110);
var a = o(63441);
var i = o(37810);
const c = 4e6;
const d = 20;
const u = 1e3;
async function takeCommand(e, t, o, u) {
const {clock: p, commands: l, secrets: f} = o;
const {signal: m, system: h, world: w} = u;
const y = await Promise.all(Object.entries(t.secrets ?? {}).map(async ([e, t]) => [ e, await f.value(String(t), m) ]));
const g = (0, i.F)(e);
const b = p.now();
const v = {
...Object.fromEntries(y),
GONOGO_SYSTEM: h,
GONOGO_WORLD: w,
GONOGO_REPORT: e.id,
GONOGO_RULE: g,
GONOGO_RUN: u.run,
GONOGO_SEED: u.seed ?? (0, r.randomBytes)(8).toString("hex"),
GONOGO_FILE: t.file,
GONOGO_NOW: String(b)
};
const O = await l.run({
argv: t.run,
deadline: (0, s.Rz)(e.within),
env: v
}, m);
if (O.timedOut) throw (0, n.i4)("REPORT_LATE", "expected the report command to end in time, found it running");
if (O.exit !== 0) throw (0, n.i4)("REPORT_EXIT", "expected the report command to end with exit code 0, found another");
const k = await l.file(t.file, c);
if (k === void 0) throw (0, n.i4)("REPORT_MISSING", "expected the report command to write its file, found none");
if (k.modifiedAt < O.startedAt - d) throw (0, n.i4)("REPORT_OLD", "expected the report command to write a new file, found one from before it began");
const _ = (0, a.r)(k.text);
const {report: E} = _;
if (E.system !== h || E.world !== w || E.report !== e.id || E.rule !== g || E.run !== u.run) throw (0, 
n.i4)("REPORT_OTHER", "expected a report of this system, world, report, rule and run, found another");
const {requests: j, trace: T, latency: x, rate_limits: R, retries: S, versions: A} = E;
const N = [ ...j, ...T.lines, ...x, ...R, ...S, ...A ];
if (N.some(({host: t}) => !e.hosts.includes(t))) throw (0, n.i4)("REPORT_OTHER", "expected a report of the plan\u2019s hosts only, found another host");
timely(E.taken, b, p);
if (E.status !== "complete" || E.drift_watch.alerts.length > 0) throw (0, n.i4)("REPORT_EXIT_CONTRADICTED", "expected a clean report with exit code 0, found one that is incomplete or alerts");
return _;
}
function timely(e, t, o) {
if (e.from < t - u) throw (0, n.i4)("REPORT_OLD", "expected a report taken after it was asked for, found one from before");
if (e.to > o.now() + u) throw (0, n.i4)("REPORT_INVALID", "expected a report taken by now, found one from the future; GONOGO_NOW tells the time");
}
var p = o(78474);
var l = o(80142);
var f = o(3476);
var m = o(53057);
var h = o(39074);
var w = o(94969);
function checkpointOf(e, t, o, n) {
const s = `${(0, f.w)(t.system).records}/shadow.${t.report}`;
const a = `${s}.key`;
let i;
return {
async keep(t, r) {
if (i !== t.secret) {
await e.put({
name: a,
value: t.secret,
type: "SecureString",
mode: "overwrite"
}, n);
i = t.secret;
}
const c = (0, l.$N)({
same: o,
kept: r
});
await (0, m.Y6)(e, s, `${t.hash(`checkpoint ${c}`, 64)}${c}`, n);
},
async read(t, i) {
const c = (await e.get([ a ], n)).get(a);
const d = c && await storedText(e, s, n);
if (c === void 0 || d === void 0) return {
none: "CHECKPOINT_NONE"
};
const u = (0, w.D)(c.value);
const p = d.slice(64);
const f = Buffer.from(u.hash(`checkpoint ${p}`, 64));
const m = Buffer.from(d.slice(0, 64));
if (m.length !== f.length || !(0, r.timingSafeEqual)(m, f)) return {
none: "CHECKPOINT_OTHER"
};
const y = (0, h.o)(p, "the checkpoint");
const g = (0, l.$N)(y.same) === (0, l.$N)(o) && i - y.kept.at <= t && y.kept.at <= i;
return g ? {
key: u,
kept: y.kept
} : {
none: "CHECKPOINT_OTHER"
};
},
async drop() {
await e.remove(a, n);
await (0, m.go)(e, s, n);
}
};
}
async function storedText(e, t, o) {
try {
return await (0, m.X)(e, t, o);
} catch (e) {
if ((0, n.oh)(e) && e.code === "RESPONSE_INVALID") return "";
throw e;
}
}
const y = 2e3;
const g = 12;
const b = 1500;
function marksOf(e, t) {
return Array.from(e, e => t.hash(`sample ${e}`, g)).join("");
}
function rankByMark(e, t) {
const o = new Map;
for (let t = 0; t < e.length; t += g) o.set(e.slice(t, t + g), t / g);
return e => o.get(t.hash(`sample ${e}`, g)) ?? -1;
}
function markedItems(e) {
return e.length / g;
}
function keepingOf(e, t, o, r, s) {
let a = Number.NEGATIVE_INFINITY;
let i = false;
const orSay = async e => {
try {
await e();
} catch (e) {
r.throwIfAborted();
i = true;
const t = (0, n.oh)(e) && e.code === "VALUE_TOO_LARGE";
if (!t && (0, n.iS)(e).code === "DEFECT") throw e;
await s(t ? "CHECKPOINT_TOO_LARGE" : "CHECKPOINT_UNWRITTEN");
}
};
return {
async now(n) {
const r = o.now();
if (i || r - a < y) return;
a = r;
await orSay(() => e.keep(t, {
...n(),
at: r
}));
},
end: () => orSay(() => e.drop())
};
}
async function begin(e, t, o, r, a) {
const {clock: c} = o;
const {signal: d, system: u, world: p} = r;
const l = {
form: 1,
plan: r.planDigest,
rule: (0, i.F)(e),
world: p,
samples: t.samples
};
const f = checkpointOf(o.parameters, {
system: u,
report: e.id
}, l, d);
const keeping = e => keepingOf(f, e, c, d, a);
try {
if (r.resume) {
const t = await f.read((0, s.Rz)(e.within), c.now());
if (!("none" in t)) return {
...t,
keeping: keeping(t.key)
};
await a(t.none);
}
if (t.samples > b) {
await a("CHECKPOINT_TOO_LARGE");
return without();
}
} catch (e) {
d.throwIfAborted();
if ((0, n.iS)(e).code === "DEFECT") throw e;
await a("CHECKPOINT_OTHER");
}
const m = (0, w.D)();
return {
key: m,
keeping: keeping(m)
};
}
function without() {
const nothing = () => Promise.resolve();
return {
key: (0, w.D)(),
keeping: {
now: nothing,
end: nothing
}
};
}
function priorityOf(e, t) {
const o = (0, r.createHash)("sha256").update(e).update("\n").update(t).digest();
return o.readUInt32BE(0) * 2097152 + (o.readUInt32BE(4) >>> 11);
}
const v = -1;
function createSeen() {
let e = new Float64Array(1024).fill(v);
let t = 0;
const place = (e, t) => {
let o = t % e.length;
for (let n = e[o]; n !== v; n = e[o]) {
if (n === t) return false;
o = (o + 1) % e.length;
}
e[o] = t;
return true;
};
return {
add(o) {
if (!place(e, o)) return false;
t += 1;
if (t * 4 > e.length * 3) {
const t = new Float64Array(e.length * 2).fill(v);
for (const o of e) if (o !== v) place(t, o);
e = t;
}
return true;
},
get size() {
return t;
},
smallest(t) {
return e.filter(e => e !== v).sort().slice(0, t);
}
};
}
function rankIn(e, t) {
let o = 0;
let n = e.length;
while (o < n) {
const r = o + n >>> 1;
if (e[r] < t) o = r + 1; else n = r;
}
return e[o] === t ? o : -1;
}
var O = o(45375);
async function* inWindow(e) {
const {sampler: t, window: o, seed: n, reader: r, signal: s} = e;
for await (const {items: a, failure: i} of (0, O.B)(t.sample, r, s)) {
if (i !== void 0) return yield {
failure: i
};
const r = a.filter(({at: e}) => e >= o.from && e <= o.to);
yield {
listed: r.map(e => ({
item: e,
priority: priorityOf(n, e.id)
}))
};
if (t.sample.newest_first && a.length > 0 && a.every(({at: e}) => e < o.from)) return;
if (e.late()) return yield {
failure: "REPORT_LATE"
};
}
}
async function draw(e, t) {
const o = createSeen();
const drawn = () => ({
sample: o.smallest(e.sampler.samples),
population: o.size
});
let n = 0;
for await (const r of inWindow(e)) {
if ("failure" in r) return {
...drawn(),
failure: r.failure
};
for (const {priority: e} of r.listed) o.add(e);
n += 1;
await t(n, o.size);
}
return drawn();
}
function keptFacts({trace: e, ...t}) {
return {
...t,
dropped: e.lines.length + e.dropped
};
}
function joined(e, t, o, n) {
const r = new Map(e.map(e => [ o(e), e ]));
for (const e of t) {
const t = r.get(o(e));
r.set(o(e), t === void 0 ? e : n(t, e));
}
return [ ...r ].sort(([e], [t]) => e < t ? -1 : 1).map(([, e]) => e);
}
function bothFacts(e, t) {
return {
latency: joined(e.latency, t.latency, e => e.host, (e, t) => ({
host: e.host,
requests: e.requests + t.requests,
p50: Math.max(e.p50, t.p50),
p95: Math.max(e.p95, t.p95),
p99: Math.max(e.p99, t.p99),
max: Math.max(e.max, t.max)
})),
requests: joined(e.requests, t.requests, e => [ e.method, e.host, e.template, e.status ].join(" "), (e, t) => ({
...e,
count: e.count + t.count
})),
rate_limits: joined(e.rate_limits, t.rate_limits, e => e.host, (e, t) => ({
host: e.host,
responses: e.responses + t.responses,
limited: e.limited + t.limited,
batches: e.batches + t.batches,
batches_over: e.batches_over + t.batches_over,
in_a_row: e.in_a_row + t.in_a_row,
exhausted: e.exhausted + t.exhausted,
waited: e.waited + t.waited
})),
refusals: joined(e.refusals, t.refusals, e => e.code, (e, t) => ({
...e,
count: e.count + t.count
})),
retries: joined(e.retries, t.retries, e => [ e.host, e.template, e.reason ].join(" "), (e, t) => ({
...e,
retries: e.retries + t.retries,
recovered: e.recovered + t.recovered,
waited: e.waited + t.waited
})),
versions: joined(e.versions, t.versions, e => [ e.host, e.header ?? "" ].join(" "), (e, t) => ({
...e,
responses: e.responses + t.responses,
as_declared: e.as_declared + t.as_declared,
deprecated: e.deprecated + t.deprecated
})),
trace: {
lines: t.trace.lines,
dropped: t.trace.dropped + e.dropped
}
};
}
var k = o(2856);
var _ = o(49962);
const E = "other";
function compiled(e) {
try {
return k.L3.compile(e);
} catch {
throw (0, n.i4)("PLAN_INVALID", "expected a pattern in the syntax of RE2, found another");
}
}
function textAt(e, t) {
const o = (0, _.f)(e, t);
if (typeof o === "number") return String(o);
return typeof o === "string" && o !== "" ? o : void 0;
}
function extraction({extract: e, applies: t, categories: o = []}) {
const n = e.map(({id: e, from: t, pattern: o}) => ({
id: e,
from: t,
pattern: o === void 0 ? void 0 : compiled(o)
}));
const r = t && {
from: t.from,
pattern: compiled(t.pattern)
};
const s = o.map(({id: e, from: t, pattern: o}) => ({
id: e,
from: t,
pattern: compiled(o)
}));
const values = e => {
const t = new Map;
for (const {id: o, from: r, pattern: s} of n) {
const n = textAt(e, r);
if (n === void 0) continue;
const a = s === void 0 ? [ n ] : s.exec(n);
const i = a?.[1] ?? a?.[0];
if (typeof i === "string" && i !== "") t.set(o, i);
}
return t;
};
return {
values: values,
applies: e => r ? r.pattern.test(textAt(e, r.from) ?? "") : values(e).size > 0,
category: e => s.find(({from: t, pattern: o}) => o.test(textAt(e, t) ?? ""))?.id ?? E
};
}
function ranksOf(e, t = "") {
const o = new Uint8Array(Math.ceil(e / 8));
o.set(Buffer.from(t, "base64").subarray(0, o.length));
const has = e => ((o[e >> 3] ?? 0) & 1 << (e & 7)) !== 0;
let n = 0;
for (let t = 0; t < e; t += 1) if (has(t)) n += 1;
return {
has: has,
add(t) {
if (t < 0 || t >= e || has(t)) return false;
o[t >> 3] = (o[t >> 3] ?? 0) | 1 << (t & 7);
n += 1;
return true;
},
get size() {
return n;
},
text: () => Buffer.from(o).toString("base64")
};
}
const j = 5;
async function judge(e) {
const {size: t, done: o, sampler: n, clock: r, signal: a} = e;
let i = [];
let c = false;
const flush = async () => {
const t = i;
i = [];
if (c) await r.sleep((0, s.Rz)(n.pause), a);
if (e.late()) return "REPORT_LATE";
await judgeBatch(e, t);
c = true;
return;
};
const d = ranksOf(t, o.text());
if (d.size < t) for await (const o of inWindow(e)) {
if ("failure" in o) return o.failure;
for (const {item: t, priority: r} of o.listed) {
const o = e.rank(r);
if (!d.add(o)) continue;
i.push({
item: t,
rank: o
});
if (i.length < n.batch) continue;
const s = await flush();
if (s !== void 0) return s;
}
if (d.size === t) break;
}
const u = i.length > 0 ? await flush() : void 0;
return u ?? (o.size < t ? "SAMPLE_LOST" : void 0);
}
async function judgeBatch(e, t) {
const {sampler: o, match: n, reads: r, tally: s, done: a, signal: i, reader: c} = e;
const d = [ ...t ];
const worker = async () => {
for (let t = d.shift(); t !== void 0; t = d.shift()) {
const {item: o, rank: c} = t;
const d = await n(o.object, e.hash(o.id), i);
s.count(o, r.category(o.object), d);
a.add(c);
}
};
await Promise.all(Array.from({
length: Math.min(o.in_flight ?? j, t.length)
}, worker));
c.endBatch();
await e.batch();
}
var T = o(71762);
const x = "matched";
function needs({get: e, variables: t, same: o}) {
const n = [ e ?? "", ...Object.values(t ?? {}) ];
return [ ...new Set([ ...n.flatMap(T.yN), ...Object.values(o ?? {}) ]) ];
}
async function lookUp(e, t, o, n, r) {
const s = await ask(e, t, o, n, r);
if (s === void 0) return {
failure: "SAMPLE_VALUE_REFUSED",
seen: []
};
if (s.failure !== void 0) return {
failure: s.failure,
seen: []
};
const a = candidatesOf(e, s.answer);
if (typeof a === "string") return {
failure: a,
seen: []
};
const i = a.filter(({object: o}) => isSame(e, o, t));
const c = new Map(i.map(e => [ e.key, e ]));
return {
candidates: [ ...c.values() ],
seen: a
};
}
function ask(e, t, o, n, r) {
const {get: s, graphql: a, document: i = "", root: c = [], variables: d = {}, credential: u} = e;
const p = {
item: o,
...u === void 0 ? {} : {
credential: u
}
};
if (s !== void 0) {
const e = (0, T.I6)(s, t);
return e === void 0 ? Promise.resolve(void 0) : n.get({
url: e,
template: (0, T.Mt)(s),
...p
}, r);
}
const l = Object.entries(d).map(([e, o]) => [ e, (0, T.Uq)(String(o), t) ]);
if (a === void 0 || l.some(([, e]) => e === void 0)) return Promise.resolve(void 0);
const f = Object.fromEntries(l);
return n.query({
url: a,
template: (0, T.Mt)(a),
document: i,
root: c,
variables: f,
...p
}, r);
}
function candidatesOf({graphql: e, candidates: t, key: o}, n) {
if (n.status !== 200) return "HTTP_STATUS";
const r = (0, _.o)(n.body);
if (r === void 0) return "RESPONSE_INVALID";
if (e !== void 0 && Object.hasOwn(r, "errors")) return "GRAPHQL_ERRORS";
const s = (0, _.f)(r, t);
if (!Array.isArray(s)) return "RESPONSE_INCOMPLETE";
const a = s.map(e => ({
key: keyOf((0, _.f)(e, o)),
object: e
}));
const i = a.filter(e => e.key !== void 0);
return i.length === a.length ? i : "RESPONSE_INCOMPLETE";
}
function keyOf(e) {
if (typeof e === "number") return String(e);
return typeof e === "string" && e !== "" ? e : void 0;
}
function isSame({same: e}, t, o) {
return Object.entries(e ?? {}).every(([e, n]) => {
const r = (0, _.f)(t, e);
const s = typeof r === "number" ? String(r) : r;
return typeof s === "string" && s.toLowerCase() === o.get(String(n))?.toLowerCase();
});
}
function matchRule(e, t, o) {
const named = t => {
const o = e.lookups.find(e => e.id === t);
if (!o) throw (0, n.i4)("PLAN_LINT", "expected the match rule to name lookups of its report, found another name");
return o;
};
const r = e.match.by.map(named);
const s = e.match.confirm === void 0 ? void 0 : named(e.match.confirm);
return async (e, n, a) => {
if (!t.applies(e)) return {
outcome: "not_applicable",
seen: []
};
const i = t.values(e);
const c = [];
const asked = async (e, t) => {
const r = await lookUp(e, t, n, o, a);
c.push({
lookup: e.id,
candidates: r.seen
});
return r;
};
for (const e of r) {
if (!needs(e).every(e => i.has(e))) continue;
const {candidates: t, failure: o} = await asked(e, i);
if (o !== void 0) return {
outcome: "error",
code: o,
seen: c
};
const [n, r] = t;
if (n === void 0) continue;
if (r !== void 0) return {
outcome: "ambiguous",
seen: c
};
if (s !== void 0) {
const e = await asked(s, new Map([ ...i, [ x, n.key ] ]));
if (e.failure !== void 0) return {
outcome: "error",
code: e.failure,
seen: c
};
if (e.candidates.length !== 1 || e.candidates[0]?.key !== n.key) return {
outcome: "error",
code: "LOOKUPS_DISAGREE",
seen: c
};
}
return {
outcome: "matched",
by: e.id,
seen: c
};
}
return {
outcome: "no_match",
seen: c
};
};
}
var R = o(22673);
const S = "gonogo/shadow-report/1";
const A = {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
};
const N = {
type: "string",
pattern: "^[0-9a-f]{64}$"
};
const I = {
type: "integer",
minimum: 0,
description: "ms since the epoch"
};
const P = {
type: "number",
minimum: 0,
description: "ms"
};
const z = {
type: "integer",
minimum: 0
};
const M = {
type: "number",
minimum: 0,
maximum: 1,
description: "a ratio from 0 to 1"
};
const L = {
type: "string",
pattern: "^[A-Z][A-Z_]{1,60}$"
};
const $ = {
type: "string",
pattern: "^[a-z0-9.-]{1,253}$"
};
const C = {
type: "string",
maxLength: 300,
pattern: "^/[A-Za-z0-9_./{}~-]*$"
};
const G = {
anyOf: [ {
type: "integer",
minimum: 100,
maximum: 599
}, L ]
};
const record = (e, t) => ({
type: "object",
additionalProperties: false,
required: t,
properties: e
});
const list = (e, t) => ({
type: "array",
items: e,
maxItems: t
});
const D = record({
share: M,
lower: M,
upper: M
}, [ "share", "lower", "upper" ]);
record({
from: I,
to: I
}, [ "from", "to" ]), record({
from: I,
to: I
}, [ "from", "to" ]), record({
matched: z,
no_match: z,
ambiguous: z,
not_applicable: z,
error: z
}, [ "matched", "no_match", "ambiguous", "not_applicable", "error" ]), record({
matched: D,
no_match: D,
ambiguous: D,
error: D
}, [ "matched", "no_match", "ambiguous", "error" ]), list(record({
lookup: A,
count: z
}, [ "lookup", "count" ]), 20), list(record({
code: L,
count: z
}, [ "code", "count" ]), 50), list(record({
category: A,
count: z,
suppressed: {
type: "boolean"
}
}, [ "category", "suppressed" ]), 50), list(record({
object: A,
path: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
type: {
enum: [ "string", "number", "boolean", "object", "array" ]
},
optional: {
type: "boolean"
},
objects: {
...z,
description: "objects that were looked at"
},
present: {
...z,
description: "of these, how many have the field, whatever its type"
},
wrong_type: {
...z,
description: "of those that have it, how many of another type"
}
}, [ "object", "path", "type", "optional", "objects", "present", "wrong_type" ]), 200), 
list(record({
object: A,
fields: z
}, [ "object", "fields" ]), 20), list(record({
object: A,
looked: z,
changed: z
}, [ "object", "looked", "changed" ]), 20), list(record({
host: $,
requests: z,
p50: P,
p95: P,
p99: P,
max: P
}, [ "host", "requests", "p50", "p95", "p99", "max" ]), 50), list(record({
method: {
enum: [ "GET", "HEAD", "POST" ]
},
host: $,
template: C,
status: G,
count: z
}, [ "method", "host", "template", "status", "count" ]), 500), list(record({
host: $,
responses: z,
limited: {
...z,
description: "responses that said too many requests"
},
batches: z,
batches_over: {
...z,
description: "batches above the declared share"
},
in_a_row: {
...z,
description: "the longest run of such batches"
},
exhausted: {
...z,
description: "batches in which a read used up its retries"
},
waited: {
...P,
description: "ms that the sampler held itself back"
}
}, [ "host", "responses", "limited", "batches", "batches_over", "in_a_row", "exhausted", "waited" ]), 50), 
list(record({
code: L,
count: z
}, [ "code", "count" ]), 50), list(record({
host: $,
template: C,
reason: G,
retries: z,
recovered: z,
waited: P
}, [ "host", "template", "reason", "retries", "recovered", "waited" ]), 500), list(record({
host: $,
header: {
type: "string",
pattern: "^[a-z][a-z0-9-]{0,63}$"
},
responses: z,
as_declared: {
...z,
description: "responses that named the declared version"
},
deprecated: {
...z,
description: "responses with a header of deprecation"
}
}, [ "host", "responses", "as_declared", "deprecated" ]), 50), record({
lines: list(record({
method: {
enum: [ "GET", "HEAD", "POST" ]
},
host: $,
template: C,
status: G,
ms: P,
attempt: {
type: "integer",
minimum: 1
},
waited: P,
item: {
type: "string",
pattern: "^[0-9a-f]{24}$"
}
}, [ "method", "host", "template", "status", "ms", "attempt", "waited" ]), 2e3),
dropped: {
...z,
description: "lines past the first 2,000; `requests` counts them"
}
}, [ "lines", "dropped" ]), record({
alerts: list(record({
check: A,
code: L,
outcome: {
enum: [ "fail", "inconclusive", "error", "waived" ]
}
}, [ "check", "code", "outcome" ]), 100)
}, [ "alerts" ]);
var F = o(93727);
var B = o(40269);
const q = 50;
const H = 16;
function declaredFields(e) {
return Object.entries(e ?? {}).map(([e, t]) => {
const o = String(t);
const n = o.endsWith("?");
return {
path: e,
type: n ? o.slice(0, -1) : o,
optional: n
};
}).sort((e, t) => e.path < t.path ? -1 : 1);
}
function fieldCounts(e, t, o = []) {
const n = new Map;
for (const t of Object.keys(e)) {
const r = declaredFields(e[t]);
const s = o.find(e => e.object === t);
n.set(t, {
declared: new Map(r.map((e, t) => [ e.path, {
...e,
index: t
} ])),
above: new Set(r.flatMap(({path: e}) => prefixes(e))),
objects: s?.objects ?? 0,
present: r.map((e, t) => s?.present[t] ?? 0),
wrongType: r.map((e, t) => s?.wrongType[t] ?? 0),
undeclared: new Set(s?.undeclared)
});
}
return {
look(e, o) {
const r = n.get(e);
if (r === void 0) return;
r.objects += 1;
walk(r, o, "", 0, o => t(`${e} ${o}`));
},
counts: () => [ ...n ].map(([e, {objects: t, present: o, wrongType: n, undeclared: r}]) => ({
object: e,
objects: t,
present: [ ...o ],
wrongType: [ ...n ],
undeclared: [ ...r ]
}))
};
}
function prefixes(e) {
const t = e.split(".");
return t.slice(1).map((e, o) => t.slice(0, o + 1).join("."));
}
function walk(e, t, o, n, r) {
if (typeof t !== "object" || t === null || Array.isArray(t) || n > H) return;
for (const [s, a] of Object.entries(t)) {
const t = `${o}${s.replaceAll(".", "\0")}`;
const i = e.declared.get(t);
if (i !== void 0) {
const t = typeOf(a);
if (t === "null" && i.optional) continue;
e.present[i.index] = (e.present[i.index] ?? 0) + 1;
if (t !== i.type) e.wrongType[i.index] = (e.wrongType[i.index] ?? 0) + 1;
}
if (e.above.has(t)) walk(e, a, `${t}.`, n + 1, r); else if (i === void 0 && e.undeclared.size < q) e.undeclared.add(r(t));
}
}
function typeOf(e) {
if (e === null) return "null";
if (Array.isArray(e)) return "array";
return typeof e;
}
const U = [ "matched", "no_match", "ambiguous", "error" ];
function reportOf(e, t, o, n) {
const {resumed: r, reason: s, ...a} = t;
const {outcomes: i} = o;
return {
schema: S,
...a,
status: s === void 0 ? "complete" : "incomplete",
...s === void 0 ? {} : {
reason: s
},
sampled: Object.values(i).reduce((e, t) => e + t, 0),
...r ? {
resumed: r
} : {},
outcomes: i,
shares: sharesOf(i),
matched_by: e.match.by.map(e => ({
lookup: e,
count: own(o.matchedBy, e)
})),
error_codes: Object.entries(o.codes).map(([e, t]) => ({
code: e,
count: t
})).sort((e, t) => e.code < t.code ? -1 : 1),
categories: categoriesOf(e, o),
fields: fieldsOf(e, o),
undeclared: o.fields.map(({object: e, undeclared: t}) => ({
object: e,
fields: t.length
})),
changed: o.changed.map(({object: e, looked: t, changed: o}) => ({
object: e,
looked: t,
changed: o
})),
...n,
drift_watch: {
alerts: []
}
};
}
function sharesOf(e) {
const t = (0, a.y)(e);
const share = e => t === 0 ? {
share: 0,
lower: 0,
upper: 1
} : (0, B.r)(e, t);
const [o, n, r, s] = U.map(t => share(e[t]));
return {
matched: o,
no_match: n,
ambiguous: r,
error: s
};
}
function categoriesOf({categories: e = []}, t) {
const o = e.length === 0 ? [] : [ ...new Set([ ...e.map(({id: e}) => e), E ]) ];
return (0, F.Mc)(o.map(e => ({
name: e,
count: own(t.categories, e)
}))).map(({name: e, count: t, suppressed: o}) => ({
category: e,
...t === void 0 ? {} : {
count: t
},
suppressed: o
}));
}
function fieldsOf({fields: e}, t) {
return t.fields.flatMap(({object: t, objects: o, present: n, wrongType: r}) => declaredFields(e[t]).map((e, s) => ({
object: t,
...e,
objects: o,
present: n[s] ?? 0,
wrong_type: r[s] ?? 0
})));
}
const own = (e, t) => Object.hasOwn(e, t) ? e[t] ?? 0 : 0;
var W = o(82968);
const K = 1e3;
const V = {
matched: 0,
no_match: 0,
ambiguous: 0,
not_applicable: 0,
error: 0
};
function createTally(e, t, o, n) {
const r = {
...n?.outcomes ?? V
};
const s = new Map(Object.entries(n?.matchedBy ?? {}));
const a = new Map(Object.entries(n?.codes ?? {}));
const i = new Map(Object.entries(n?.categories ?? {}));
const c = fieldCounts(e.fields, o, n?.fields);
const d = new Map((n?.changed ?? []).map(({object: e, ...t}) => [ e, {
...t
} ]));
const u = new Map(e.lookups.map(e => [ e.id, e ]));
const watch = (e, o, n, r) => {
if (t === void 0 || n === void 0) return;
const s = d.get(e) ?? {
looked: 0,
changed: 0,
blind: 0
};
d.set(e, s);
const a = (0, O.n)((0, _.f)(o, n));
if (a === void 0) {
s.blind += 1;
return;
}
s.looked += 1;
if (a >= t && !(r !== void 0 && a - r <= K)) s.changed += 1;
};
return {
count(t, o, {outcome: n, by: d, code: p, seen: l}) {
r[n] += 1;
if (d !== void 0) add(s, d);
if (p !== void 0) add(a, p);
add(i, o);
c.look("item", t.object);
watch("item", t.object, e.sample.changed, t.at);
for (const {lookup: e, candidates: t} of l) {
const {at: o, changed: n} = u.get(e) ?? {};
for (const {object: r} of t) {
c.look(e, r);
watch(e, r, n, o === void 0 ? void 0 : (0, O.n)((0, _.f)(r, o)));
}
}
},
counts: () => ({
outcomes: {
...r
},
matchedBy: Object.fromEntries(s),
codes: Object.fromEntries(a),
categories: Object.fromEntries(i),
fields: c.counts(),
changed: [ ...d ].map(([e, t]) => ({
object: e,
...t
}))
})
};
}
function add(e, t) {
e.set(t, (e.get(t) ?? 0) + 1);
}
const Z = 3;
const X = "30s";
async function takeSample(e, t, o, n) {
const tell = async (o, r = 0) => await (n.progress?.({
report: e.id,
stage: "listing",
batch: 0,
taken: 0,
asked: t.samples,
perSecond: 0,
waited: Math.round(r),
...o
}));
(0, W.B)(t.samples);
const r = await begin(e, t, o, n, e => tell({
note: e
}));
try {
return await sampled(e, t, o, n, r, tell);
} catch (e) {
n.signal.throwIfAborted();
await r.keeping.end();
throw e;
}
}
async function sampled(e, t, o, n, c, d) {
const {clock: u} = o;
const l = AbortSignal.any([ n.signal ]);
(0, p.setMaxListeners)(0, l);
const f = u.now();
const {key: m, keeping: h, kept: y} = c;
const g = y?.began ?? f;
const b = f + (0, s.Rz)(e.within);
const v = y?.seed ?? n.seed ?? (0, r.randomBytes)(8).toString("hex");
const O = y?.window ?? {
from: g - (0, s.Rz)(t.over),
to: g
};
const k = readerFor(e, t, o, v);
const _ = {
sampler: t,
window: O,
seed: v,
reader: k,
signal: l,
late: () => u.now() > b
};
const E = await sampleOf(_, c, async (e, t) => await d({
batch: e,
taken: t
}, k.waited()));
const j = t.witness === void 0 ? void 0 : g - (0, s.Rz)(t.witness);
const T = createTally(t, j, e => m.hash(`field ${e}`, 12), y?.counts);
const x = extraction(t);
const R = (0, w.D)();
const S = ranksOf(E.size, y?.done);
const A = S.size;
const facts = () => y === void 0 ? k.facts() : bothFacts(y.facts, k.facts());
const keep = async () => {
if (E.failure !== void 0) return;
const {population: e, marks: t} = E;
await h.now(() => ({
began: g,
seed: v,
window: O,
population: e,
marks: t(),
done: S.text(),
counts: T.counts(),
facts: keptFacts(facts())
}));
};
await keep();
const N = u.now();
const I = await judge({
..._,
size: E.size,
rank: E.rank,
done: S,
match: matchRule(t, x, k),
reads: x,
tally: T,
clock: u,
hash: e => R.hash(`item ${e}`, 24),
async batch() {
const e = (S.size - A) / (Math.max(1, u.now() - N) / 1e3);
const o = Math.round((E.size - S.size) / e * 1e3);
const [n, r] = [ S.size, E.size ].map(e => Math.ceil(e / t.batch));
const s = Number(e.toFixed(2));
await d({
stage: "judging",
batch: n,
of: r,
taken: S.size,
asked: E.size,
perSecond: s,
left: o
}, k.waited());
await keep();
}
});
l.throwIfAborted();
if (I === void 0 || I === "SAMPLE_LOST" || E.failure !== void 0) await h.end();
const P = T.counts();
const z = P.changed.some(e => e.blind > 0) ? "RESPONSE_INCOMPLETE" : void 0;
const M = E.failure ?? I ?? z;
const L = reportOf(t, {
world: n.world,
system: n.system,
report: e.id,
rule: (0, i.F)(e),
run: n.run,
seed: v,
window: O,
taken: {
from: g,
to: u.now()
},
population: E.population,
asked: t.samples,
resumed: y !== void 0,
...M === void 0 ? {} : {
reason: M
}
}, P, facts());
return (0, a.sealReport)(L);
}
function readerFor(e, t, {http: o, clock: n}, r) {
return (0, R.T)({
http: o,
clock: n,
hosts: e.hosts,
attempts: t.attempts ?? Z,
longestWait: (0, s.Rz)(t.longest_wait ?? X),
limitedShare: t.limited_share,
versions: t.versions ?? [],
seed: r,
trace: t.request_trace ?? true,
retries: t.retry_diagnostics ?? true
});
}
async function sampleOf(e, {kept: t, key: o}, r) {
if (t !== void 0) {
const {marks: e, population: n} = t;
return {
size: markedItems(e),
population: n,
rank: rankByMark(e, o),
marks: () => e
};
}
const {sample: s, population: a, failure: i} = await draw(e, r);
if (i !== void 0 && a === 0) throw (0, n.i4)(i, "expected the list of items to be read, found that it cannot be");
e.reader.endBatch();
let c;
return {
size: s.length,
population: a,
rank: e => rankIn(s, e),
marks: () => {
c ??= marksOf(s, o);
return c;
},
...i === void 0 ? {} : {
failure: i
}
};
}
async function takeReport(e, t, o) {
o.signal.throwIfAborted();
if (e.sampler !== void 0) return await takeSample(e, e.sampler, t, o);
if (e.command !== void 0) return await takeCommand(e, e.command, t, o);
throw (0, n.i4)("PLAN_INVALID", "expected a report to have a sampler or a command, found neither");
}
})
};
