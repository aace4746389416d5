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
const h = (0, i.T)(e, (0, a.x)(e.body, r), t.commit);
if ([ ...c, ...h.map(({id: t}) => t) ].some(t => !n.has(t))) return "a check of every release PR left out";
for (const {id: t, observe: e} of h) {
const {met: o} = await e();
if (n.get(t) === "pass" && o !== true) return `a pass of ${t}`;
}
return;
}
var h = o(87929);
var d = o(41037);
var f = o(8461);
var u = o(35249);
var m = o(68594);
var p = o(11789);
async function commentOn(t) {
const e = t.systems.split(/\s+/).filter(t => t !== "");
if (e.length === 0 || !e.every(t => /^[a-z][a-z0-9_-]{0,62}$/.test(t)) || !/^[0-9a-f]{40}$/.test(t.headCommit) || !/^[\w.-]+\/[\w.-]+$/.test(t.headRepository) || !/^[0-9]{1,20}\.[0-9]{1,6}$/.test(t.headRun)) throw (0, 
n.i4)("USAGE", "expected system, head-sha, head-repository and head-run as GitHub tells them, found something else");
const o = await (0, p.Dw)(t);
const r = [];
let a;
for (const s of e) try {
r.push(`${s}: ${await one(t, o, s)}`);
} catch (e) {
a ??= (0, u.J)(e);
const {code: i} = (0, n.iS)(e);
r.push(`${s}: NO-GO ${i}`);
try {
if (await withdraw(t, o, s, i) !== "none") r.push(`${s}: the comment says so`);
} catch (t) {
r.push(`${s}: COMMENT_FAILED: what stands there could not be withdrawn (${(0, n.iS)(t).code})`);
}
}
if (a) return {
...a,
lines: [ ...r, ...a.lines ]
};
return {
exit: 0,
verdict: "GO",
code: "MET",
lines: r,
outputs: {
verdict: "GO",
reason: "MET"
},
files: [],
json: {}
};
}
async function one(t, e, o) {
const a = (0, r.join)(t.folder, `release-pr-${o}`, d.Uq);
const s = (0, m.$$)(a, Number.MAX_SAFE_INTEGER);
if (!s) return await withdraw(t, e, o) === "none" ? "no report, so it is no release PR of this system" : "no report: the comment that stood says NO-GO";
if (s.byteLength > d.MI) throw (0, n.i4)("ARTIFACT_REFUSED", "expected a report, found a larger file");
const i = (0, h.tL)(s.toString("utf8"));
await belongs(t, e, o, i);
const c = await write(t, e, o, {
number: i.number,
text: (0, f.HX)(i)
});
return c === "kept" ? "a newer run has commented already" : `${c}: ${(0, f.Pl)(i)}`;
}
const write = ({headRun: t}, {comments: e}, o, {number: r, text: n, ...a}) => e.upsertComment(r, (0, 
f.we)(o), `\x3c!-- run ${t} --\x3e\n${n}`, {
keep: e => isNewer(e, t),
...a
});
async function withdraw(t, e, o, r) {
let n = "none";
for (const a of await e.comments.pullRequestsOf(t.headCommit)) {
const {open: s, head: i} = await (0, p.pv)(e, String(a));
if (!s || i.commit !== t.headCommit || !(0, p.FB)(i.repository, t.headRepository)) continue;
const c = await write(t, e, o, {
number: a,
text: (0, f.y6)(o, r),
standing: true
});
if (c !== "none") n = c;
}
return n;
}
async function belongs(t, e, o, r) {
const refuse = t => (0, n.i4)("PR_OTHER", `expected a report of the run that was told, found ${t}`);
if (r.system !== o) throw refuse("another system");
if (r.commit !== t.headCommit) throw refuse("another commit");
if (r.run.id !== t.headRun.split(".")[0]) throw refuse("another run");
if (r.world !== e.world) throw (0, n.i4)("WORLD_OTHER", "expected a report of this world, found one of the other");
const a = await (0, p.pv)(e, String(r.number));
if (a.head.commit !== t.headCommit) throw refuse("a pull request whose head is another commit");
if (!(0, p.FB)(a.head.repository, t.headRepository)) throw refuse("a pull request from another repository");
const s = {
fork: !(0, p.FB)(a.head.repository, e.repositoryName),
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
