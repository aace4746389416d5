export const id = 9522;

export const ids = [ 9522 ];

export const modules = {
49522: (function(e, t, o) {
o.r(t);
o.d(t, {
commentOn: () => commentOn
});
var r = o(76760);
var n = o(19473);
var a = o(40783);
var s = o(47632);
var i = o(48269);
const c = [ "plan", "workflows", "packs", "risk-file" ];
async function contradiction(e, t, {fork: o, template: r}) {
if (e.fork !== o) return "another word on whether it comes from a fork";
if (o && e.dry_run !== null) return "a dry run of a fork";
if (e.draft !== t.draft) return "another word on whether it is a draft";
if (e.risk !== (0, s.jL)(t.labels)) return "another risk than the label\u2019s";
const n = new Map(e.findings.map(({finding: e}) => [ e.check, e.outcome ]));
const f = (0, i.T)(t, (0, a.x)(t.body, r), e.commit);
if ([ ...c, ...f.map(({id: e}) => e) ].some(e => !n.has(e))) return "a check of every release PR left out";
for (const {id: e, observe: t} of f) {
const {met: o} = await t();
if (n.get(e) === "pass" && o !== true) return `a pass of ${e}`;
}
return;
}
var f = o(87929);
var d = o(41037);
var h = o(8461);
var u = o(35249);
var m = o(68594);
var l = o(11789);
async function commentOn(e) {
const t = e.systems.split(/\s+/).filter(e => e !== "");
if (t.length === 0 || !t.every(e => /^[a-z][a-z0-9_-]{0,62}$/.test(e)) || !/^[0-9a-f]{40}$/.test(e.headCommit) || !/^[\w.-]+\/[\w.-]+$/.test(e.headRepository) || !/^[0-9]{1,20}\.[0-9]{1,6}$/.test(e.headRun)) throw (0, 
n.i4)("USAGE", "expected system, head-sha, head-repository and head-run as GitHub tells them, found something else");
const o = await (0, l.Dw)(e);
const r = [];
let a;
for (const s of t) try {
r.push(`${s}: ${await one(e, o, s)}`);
} catch (e) {
a ??= (0, u.J)(e);
r.push(`${s}: NO-GO ${(0, n.iS)(e).code}`);
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
async function one(e, t, o) {
const a = (0, r.join)(e.folder, `release-pr-${o}`, d.Uq);
const s = (0, m.$$)(a, Number.MAX_SAFE_INTEGER);
if (!s) return "no report, so it is no release PR of this system";
if (s.byteLength > d.MI) throw (0, n.i4)("ARTIFACT_REFUSED", "expected a report, found a larger file");
const i = (0, f.tL)(s.toString("utf8"));
await belongs(e, t, o, i);
const c = await t.comments.upsertComment(i.number, (0, h.we)(o), `\x3c!-- run ${e.headRun} --\x3e\n${(0, 
h.HX)(i)}`, {
keep: t => isNewer(t, e.headRun)
});
return c === "kept" ? "a newer run has commented already" : `${c}: ${(0, h.Pl)(i)}`;
}
async function belongs(e, t, o, r) {
const refuse = e => (0, n.i4)("PR_OTHER", `expected a report of the run that was told, found ${e}`);
if (r.system !== o) throw refuse("another system");
if (r.commit !== e.headCommit) throw refuse("another commit");
if (r.run.id !== e.headRun.split(".")[0]) throw refuse("another run");
if (r.world !== t.world) throw (0, n.i4)("WORLD_OTHER", "expected a report of this world, found one of the other");
const a = await (0, l.pv)(t, String(r.number));
if (a.head.commit !== e.headCommit) throw refuse("a pull request whose head is another commit");
if (!(0, l.FB)(a.head.repository, e.headRepository)) throw refuse("a pull request from another repository");
const s = {
fork: !(0, l.FB)(a.head.repository, t.repositoryName),
template: (0, m.uO)()
};
const i = await contradiction(r, a, s);
if (i !== void 0) throw (0, n.i4)("REPORT_CONTRADICTED", `expected a report of what GitHub says, found ${i}`);
}
function isNewer(e, t) {
const [o, r] = /^[^\n]*\n<!-- run ([0-9]+)\.([0-9]+) -->/.exec(e)?.slice(1).map(BigInt) ?? [];
const [n = 0n, a = 0n] = t.split(".").map(BigInt);
if (o === void 0 || r === void 0) return false;
return o > n || o === n && r > a;
}
})
};
