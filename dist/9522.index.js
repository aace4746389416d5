export const id = 9522;

export const ids = [ 9522 ];

export const modules = {
49522: (function(t, e, o) {
o.r(e);
o.d(e, {
commentOn: () => commentOn
});
var r = o(76760);
var n = o(19473);
var a = o(40783);
var s = o(47632);
var i = o(48269);
const c = [ "plan", "workflows", "packs", "risk-file" ];
async function contradiction(t, e, {fork: o, template: r}) {
if (t.fork !== o) return "another word on whether it comes from a fork";
if (o && t.dry_run !== null) return "a dry run of a fork";
if (t.draft !== e.draft) return "another word on whether it is a draft";
if (t.risk !== (0, s.jL)(e.labels)) return "another risk than the label\u2019s";
const n = new Map(t.findings.map(({finding: t}) => [ t.check, t.outcome ]));
const d = (0, i.T)(e, (0, a.x)(e.body, r), t.commit);
if ([ ...c, ...d.map(({id: t}) => t) ].some(t => !n.has(t))) return "a check of every release PR left out";
for (const {id: t, observe: e} of d) {
const {met: o} = await e();
if (n.get(t) === "pass" && o !== true) return `a pass of ${t}`;
}
return;
}
var d = o(87929);
var h = o(41037);
var f = o(8461);
var u = o(35249);
var m = o(68594);
var w = o(11789);
async function commentOn(t) {
const e = t.systems.split(/\s+/).filter(t => t !== "");
if (e.length === 0 || !e.every(t => /^[a-z][a-z0-9_-]{0,62}$/.test(t)) || !/^[0-9a-f]{40}$/.test(t.headCommit) || !/^[\w.-]+\/[\w.-]+$/.test(t.headRepository) || !/^[0-9]{1,20}\.[0-9]{1,6}$/.test(t.headRun)) throw (0, 
n.i4)("USAGE", "expected system, head-sha, head-repository and head-run as GitHub tells them, found something else");
const o = await (0, w.Dw)(t);
const r = writerOf(t, o);
const a = [];
let s;
for (const i of e) try {
a.push(`${i}: ${await one(t, o, r, i)}`);
} catch (t) {
s ??= (0, u.J)(t);
const {code: e} = (0, n.iS)(t);
a.push(`${i}: NO-GO ${e}`);
try {
const t = await r.withdraw(i, e);
if (t !== void 0) a.push(`${i}: ${t}`);
} catch (t) {
s ??= (0, u.J)(t);
a.push(`${i}: COMMENT_FAILED: what stands there could not be withdrawn (${(0, n.iS)(t).code})`);
}
}
if (s) return {
...s,
lines: [ ...a, ...s.lines ]
};
return {
exit: 0,
verdict: "GO",
code: "MET",
lines: a,
outputs: {
verdict: "GO",
reason: "MET"
},
files: [],
json: {}
};
}
async function one(t, e, o, a) {
const s = (0, r.join)(t.folder, `release-pr-${a}`, h.Uq);
const i = (0, m.$$)(s, Number.MAX_SAFE_INTEGER);
if (!i) return `no report; ${await o.withdraw(a) ?? "so it is no release PR of this system"}`;
if (i.byteLength > h.MI) throw (0, n.i4)("ARTIFACT_REFUSED", "expected a report, found a larger file");
const c = (0, d.tL)(i.toString("utf8"));
await belongs(t, e, a, c);
const u = await o.write(a, c.number, (0, f.HX)(c));
return u === "kept" ? "a newer run has commented already" : `${u}: ${(0, f.Pl)(c)}`;
}
function writerOf({headCommit: t, headRepository: e, headRun: o}, {comments: r, pulls: n}) {
let a;
const write = (t, e, n, a = void 0) => r.upsertComment(e, (0, f.we)(t), `\x3c!-- run ${o} --\x3e\n${n}`, {
keep: t => isNewer(t, o),
...a
});
return {
write: write,
async withdraw(o, r) {
a ??= n.openAt(t);
const s = [];
for (const {number: t, head: n} of await a) if ((0, w.FB)(n.repository, e)) s.push(await write(o, t, (0, 
f.y6)(o, r), {
standing: true
}));
if (s.some(t => t === "edited" || t === "unchanged")) return "the comment that stood says NO-GO now";
return s.includes("kept") ? "a newer run has commented already" : void 0;
}
};
}
async function belongs(t, e, o, r) {
const refuse = t => (0, n.i4)("PR_OTHER", `expected a report of the run that was told, found ${t}`);
if (r.system !== o) throw refuse("another system");
if (r.commit !== t.headCommit) throw refuse("another commit");
if (r.run.id !== t.headRun.split(".")[0]) throw refuse("another run");
if (r.world !== e.world) throw (0, n.i4)("WORLD_OTHER", "expected a report of this world, found one of the other");
const a = await (0, w.pv)(e, String(r.number));
if (a.head.commit !== t.headCommit) throw refuse("a pull request whose head is another commit");
if (!(0, w.FB)(a.head.repository, t.headRepository)) throw refuse("a pull request from another repository");
const s = {
fork: !(0, w.FB)(a.head.repository, e.repositoryName),
template: (0, m.uO)()
};
const i = await contradiction(r, a, s);
if (i !== void 0) throw (0, n.i4)("REPORT_CONTRADICTED", `expected a report of what GitHub says, found ${i}`);
}
function isNewer(t, e) {
const [o, r] = /^[^\n]*\n<!-- run ([0-9]+)\.([0-9]+) -->/.exec(t)?.slice(1).map(BigInt) ?? [];
const [n = 0n, a = 0n] = e.split(".").map(BigInt);
if (o === void 0 || r === void 0) return false;
return o > n || o === n && r > a;
}
})
};
