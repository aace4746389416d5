export const id = 6467;

export const ids = [ 6467 ];

export const modules = {
32859: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => callerName
});
function callerName(arn) {
const [kind = "other", name = ""] = (arn.split(":").at(-1) ?? "").split("/");
const known = [ "assumed-role", "user", "root", "federated-user" ].includes(kind) ? kind : "other";
return known !== "other" && /^[A-Za-z0-9+=,._-]{1,128}$/.test(name) ? `${known}/${name}` : known;
}
},
30124: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
rolledBack: () => rolledBack
});
var phase_record = __webpack_require__(4177);
var run_gate = __webpack_require__(88670);
var codes = __webpack_require__(98498);
var errors = __webpack_require__(19473);
var heads = __webpack_require__(45039);
var gate_summary = __webpack_require__(21621);
var lines = __webpack_require__(36812);
var markdown = __webpack_require__(34902);
var phase = __webpack_require__(68640);
var rollback_about = __webpack_require__(5539);
var caller_name = __webpack_require__(32859);
var incident = __webpack_require__(73327);
var run_gates = __webpack_require__(94600);
const TELL_MS = 15e3;
const MOST = 3;
async function tellPullRequests(session, done, about, {cutover: cutover, entries: entries}) {
const {loaded: loaded, target: target, run: run, redactor: redactor} = session;
const {plan: plan} = loaded;
const signal = AbortSignal.timeout(TELL_MS);
const commit = commitOf(entries) ?? run.commit;
try {
const found = await target.comments.pullRequestsOf(commit, signal);
if (found.length === 0) return [ `  no pull request brought commit ${commit.slice(0, 12)}: nobody was told there` ];
const marker = `\x3c!-- gonogo:rollback:${plan.system}:${cutover === "unknown" ? run.id : cutover}:${about.scope} --\x3e`;
const body = redactor.scrub((0, rollback_about.Yi)(plan, done, about, entries));
const lines = [];
for (const number of found.slice(-MOST)) {
const result = await target.comments.upsertComment(number, marker, body, {
signal: signal
});
lines.push(`  pull request #${number}: comment ${result}`);
}
return lines;
} catch (thrown) {
const {code: code} = (0, errors.iS)(thrown);
if (code === "GITHUB_UNKNOWN") return [];
return [ `  COMMENT_FAILED: the pull request of the release could not be told (${code})`, `  what to do: ${codes.CODES.COMMENT_FAILED.remedy}` ];
}
}
function commitOf(entries) {
const commit = entries.findLast(({type: type}) => type === "phase-begun")?.commit;
return commit !== undefined && /^[0-9a-f]{40}$/.test(commit) ? commit : undefined;
}
async function rolledBack(session, ask, done, beside) {
const {loaded: loaded, target: target, world: world, run: run, clock: clock} = session;
const {plan: plan, digest: planDigest} = loaded;
const {from: from, stopped: stopped} = beside;
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
const caller = await identify(session);
const by = run.actor === undefined ? caller.name : `github/${run.actor}`;
const link = ask.incident?.link;
const astray = wrongAccount(session, caller);
const about = {
...astray === undefined ? {} : {
astray: astray
},
...{
scope: ask.only?.join(", ") ?? "all",
at: from,
rehearsed: world === "rehearsal"
},
run: {
id: run.id,
...run.url === undefined ? {} : {
url: run.url
}
},
...by === undefined ? {} : {
by: by
},
...link === undefined ? {} : {
link: link
},
...stopped === undefined ? {} : {
stopped: stopped
}
};
const sealed = (0, phase_record.C)(base, done, {
scope: [ ...ask.only ?? [ "all" ] ],
...by === undefined ? {} : {
caller: by
},
...link === undefined ? {} : {
incident: link
},
...stopped === undefined ? {} : {
cancelled: stopped.runs.map(({run: id, result: result}) => ({
run: id,
result: result
}))
}
});
const kept = await (0, heads.sc)(target.parameters, sealed).then(() => undefined, thrown => (0, 
errors.iS)(thrown).code);
const after = await gatesAfter(session, ask, sealed.digest);
const told = await (0, incident.H)(session);
const documents = await (0, incident.u)(session, done, {
about: about,
told: told
});
const beyond = [ ...ask.incident?.said === undefined ? [] : [ `  ${ask.incident.said}` ], ...stopped === undefined ? [] : (0, 
rollback_about.tI)(stopped, plan.system).map(line => `  ${line}`), ...await tellPullRequests(session, done, about, told), ...documents.files.map(({name: name}) => `  written beside the evidence: ${name}`) ];
const notes = [ ...beyond, ...documents.line === undefined ? [] : [ documents.line ], ...kept === undefined ? [] : [ unkept(kept), `  what to do: ${codes.CODES.EVIDENCE_UNWRITTEN.remedy}` ], ...after.flatMap(each => "failed" in each ? [ `  the gates after the rollback could not be run: ${each.failed}` ] : (0, 
lines.HN)(each.evidence, plan)) ];
const records = after.flatMap(each => "failed" in each ? [] : [ each ]);
const code = !done.verified ? "NOT_VERIFIED" : astray ?? (kept === undefined ? "MET" : "EVIDENCE_UNWRITTEN");
const verdict = code === "MET" ? "GO" : "NO-GO";
return {
exit: verdict === "GO" ? 0 : 1,
verdict: verdict,
code: code,
lines: [ ...astray ? [ `NO-GO ${astray}: ${codes.CODES[astray].means}`, `  what to do: ${codes.CODES[astray].remedy}` ] : [], ...(0, 
phase.iM)(done), ...notes ],
summary: [ ...astray ? [ `## \u26d4 NO-GO \u2014 \`${astray}\`\n\n${codes.CODES[astray].means} ${codes.CODES[astray].remedy}\n` ] : [], (0, 
phase.j0)(done, world), ...kept === undefined ? [] : [ `\n**${unkept(kept).trim()}**\n` ], [ "", "### Beside the switches", "", ...beyond.map(line => `- ${(0, 
markdown.pj)(line)}`), "" ].join("\n"), ...records.map(({evidence: evidence, digest: digest}) => (0, 
gate_summary.s)(evidence, plan, {
digest: digest
})) ].join("\n"),
outputs: {
verdict: verdict,
reason: code,
"plan-digest": planDigest,
"evidence-digest": sealed.digest
},
files: [ ...[ sealed, ...records ].map(run_gates.W7), ...documents.files ],
json: {
...done,
cutoverRuns: stopped ?? null,
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
const done = await (0, run_gate.R)({
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
failed: (0, errors.iS)(thrown).code
} ];
}
}
async function identify({target: target}) {
try {
const {arn: arn, account: account} = await target.identity.caller();
return {
name: (0, caller_name.X)(arn),
account: account
};
} catch (thrown) {
return {
failed: (0, errors.iS)(thrown).code
};
}
}
function wrongAccount({loaded: loaded}, caller) {
const planned = loaded.plan.aws?.account;
if (planned === undefined) return undefined;
return caller.failed ?? (caller.account === planned ? undefined : "WRONG_ACCOUNT");
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
}
};
