export const id = 6406;

export const ids = [ 6406 ];

export const modules = {
46406: (function(e, o, t) {
t.r(o);
t.d(o, {
cli: () => cli
});
var n = t(48179);
function actsCommands(e, o) {
e("run <plan> <phase>", "carry out a phase from a terminal; in production this is break-glass", [ 'run plan.yaml canary --reason "GitHub is down" --ticket OPS-123' ]).requiredOption("--reason <text>", "why GitHub is not used").requiredOption("--ticket <id>", "such as OPS-123").option("--out <folder>", "write evidence", ".gonogo/evidence").action(o(async (e, o, n, a) => (await Promise.all([ t.e(8815), t.e(6332), t.e(6246), t.e(5274), t.e(7741), t.e(5751), t.e(4640), t.e(4600), t.e(9486), t.e(3851), t.e(7906), t.e(1857), t.e(6331) ]).then(t.bind(t, 45254))).runByHand(e, o, n, a)));
e("rollback <plan>", "every switch to its safe value, kill switches first", [ 'rollback plan.yaml --reason "error spike" --confirm order-status', 'rollback plan.yaml --only outbound --reason "replies stop, reads go on" --confirm order-status' ]).option("--only <switch...>", "the surgical form: these switches, phase:<id> or list:member, and no others").requiredOption("--reason <text>", "why").option("--incident <link>", "the incident\u2019s page, https; its host and path go into the evidence").option("--confirm <system>", "the system\u2019s name; asked for at a terminal if not given").option("--out <folder>", "write evidence", ".gonogo/evidence").action(o(async (e, o, n) => (await Promise.all([ t.e(8815), t.e(6332), t.e(6246), t.e(5274), t.e(7741), t.e(4640), t.e(9486), t.e(3851), t.e(7451) ]).then(t.bind(t, 67451))).rollback(e, o, n)));
e("watch-over <plan>", "watch the triggers while the next phase waits for people", [ "watch-over plan.yaml", "watch-over plan.yaml --for 30m" ]).option("--for <duration>", "how long (default: one look, which catches up)").option("--out <folder>", "write evidence").action(o(async (e, o, n) => (await Promise.all([ t.e(8815), t.e(6332), t.e(6246), t.e(5274), t.e(7741), t.e(4640), t.e(4823) ]).then(t.bind(t, 74823))).watchOverByHand(e, o, n)));
e("hypercare <plan>", "look after a system that has gone live; its reports judge the whole time", [ "hypercare plan.yaml", "hypercare plan.yaml --for 24h --out evidence" ]).option("--for <duration>", "how long (default: one look, now)").option("--out <folder>", "write evidence").action(o(async (e, o, n) => (await Promise.all([ t.e(8815), t.e(6332), t.e(6246), t.e(5274), t.e(7741), t.e(5751), t.e(4640), t.e(4600), t.e(4300), t.e(2719) ]).then(t.bind(t, 57552))).hypercareByHand(e, o, n)));
e("sign <plan> <check>", "sign an item of a checklist against the commit of this checkout", [ "sign plan.yaml qa-checklist-a", "sign plan.yaml backup-tested --record snap-0a1b2c" ]).option("--record <id>", "what the signature names, where the plan asks for it").action(o(async (e, o, n, a) => (await Promise.all([ t.e(8815), t.e(6332), t.e(6246), t.e(5274), t.e(7741), t.e(9986) ]).then(t.bind(t, 19986))).sign(e, o, n, a)));
e("decide <plan> <question> <answer>", "answer a window that waits for a person: continue, rollback or extend", [ 'decide plan.yaml payout-failures-3f9a1c rollback --reason "three merchants call" --ticket OPS-123', 'decide plan.yaml window-3f9a1c extend --by 15m --reason "little traffic tonight" --ticket OPS-123' ]).requiredOption("--reason <text>", "why; the ticket keeps the words, gonogo does not").requiredOption("--ticket <id>", "such as OPS-123").option("--by <duration>", "with extend: by how much, such as 15m").action(o(async (e, o, n, a, i) => (await Promise.all([ t.e(8815), t.e(6332), t.e(6246), t.e(5274), t.e(7741), t.e(6599) ]).then(t.bind(t, 6599))).decide(e, o, n, a, i)));
}
function gatesCommands(e, o) {
e("preflight <plan>", "run the enter gates of a phase", [ "preflight plan.yaml --out-md preflight.md", "preflight plan.yaml --phase canary --out proofs" ]).option("--phase <id>", "the phase (default: the first)").option("--out-md <file>", "write a Markdown report").option("--out <folder>", "write evidence and proofs").action(o(async (e, o, n) => (await Promise.all([ t.e(8815), t.e(6332), t.e(6246), t.e(5274), t.e(7741), t.e(5751), t.e(4640), t.e(4600), t.e(8699) ]).then(t.bind(t, 98682))).preflight(e, o, n)));
e("shadow <plan>", "take and judge the report over real traffic, reading only", [ "shadow plan.yaml --out-md shadow.md", "shadow plan.yaml --resume" ]).option("--phase <id>", "the phase (default: the first that takes a report)").option("--resume", "go on with an interrupted report").option("--out-md <file>", "write a Markdown report").option("--out <folder>", "write evidence and the report").action(o(async (e, o, n) => (await Promise.all([ t.e(8815), t.e(6332), t.e(6246), t.e(5274), t.e(7741), t.e(5751), t.e(4640), t.e(4600), t.e(7006) ]).then(t.bind(t, 16795))).shadow(e, o, n)));
e("smoke <plan>", "run a smoke gate: requests, roles and rows of its packs", [ "smoke plan.yaml --phase tier-1 --out reports", "smoke plan.yaml --phase tier-1 --list", "smoke plan.yaml --phase tier-1 --explain --only row-st-040" ]).option("--phase <id>", "the phase, where several have such a gate").option("--gate <id>", "the gate, where a phase has several").option("--list", "name the cases and send nothing").option("--explain", "say what each case sends and proves, and send nothing").option("--only <id...>", "run only these cases; never GO").option("--out <folder>", "write evidence, JSON, JUnit XML and TAP").action(o(async (e, o, n) => (await Promise.all([ t.e(8815), t.e(6332), t.e(5175), t.e(875), t.e(6246), t.e(5274), t.e(7741), t.e(5751), t.e(4640), t.e(4600), t.e(5120), t.e(1622) ]).then(t.bind(t, 13283))).smoke(e, o, n)));
for (const [n, a] of [ [ "canary", "look at the canary for as long as the plan says; changes nothing" ], [ "watch", "look at a window of the plan; changes nothing" ] ]) e(`${n} <plan>`, a, [ `${n} plan.yaml --phase canary`, `${n} plan.yaml --out evidence` ]).option("--phase <id>", "the phase, where several have such a gate").option("--gate <id>", "the gate, where a phase has several").option("--out-md <file>", "write a Markdown report").option("--out <folder>", "write evidence and the minutes of the signals").action(o(async (e, o, a) => (await Promise.all([ t.e(8815), t.e(6332), t.e(6246), t.e(5274), t.e(7741), t.e(5751), t.e(4640), t.e(4600), t.e(9626) ]).then(t.bind(t, 94931))).window(e, n, o, a)));
e("release-pr <plan>", "is a pull request ready to be released? reads it with GITHUB_TOKEN, writes nothing there", [ "release-pr plan.yaml --number 7 --repository OWNER/REPO", "release-pr plan.yaml --number 7 --repository OWNER/REPO --base ../main --out report" ]).requiredOption("--number <n>", "the pull request").option("--repository <owner/repo>", "where it is").option("--risk-file <file>", "what each risk level asks for (default: risk.yml beside the plan)").option("--base <folder>", "a checkout of the base branch, to compare with").option("--dry-run <file>", "what a dry run of the preflight left").option("--out <folder>", "write evidence and the report").action(o(async (e, o, n) => (await t.e(4593).then(t.bind(t, 24593))).releasePrByHand(e, o, n)));
}
function plansCommands(e, o) {
e("validate <plan>", "check a plan against its schema", [ "validate plan.yaml" ]).action(o(async (e, o) => (await Promise.all([ t.e(8815), t.e(6332), t.e(6246), t.e(7663) ]).then(t.bind(t, 17663))).validate(e, o, false)));
e("lint <plan>", "prove what a schema cannot say: ways back, contradictions, names", [ "lint plan.yaml", "lint plan.yaml --history history.csv" ]).option("--history <file>", "judge the windows by the past of their signals, from gonogo history").action(o(async (e, o, n) => (await Promise.all([ t.e(8815), t.e(6332), t.e(6246), t.e(7663) ]).then(t.bind(t, 17663))).validate(e, o, true, n.history)));
e("render [plans...]", "write the workflows of plans; without plans those rendered before", [ "render examples/order-status/plan.yaml", "render --check" ]).option("--check", "change nothing; NO-GO if a file differs").option("--uses <owner/repo@sha>", "for a team\u2019s own repository: where gonogo is").option("--out <folder>", "where the workflows are", ".github/workflows").action(o(async (e, o, n) => (await Promise.all([ t.e(8815), t.e(6332), t.e(6246), t.e(6230), t.e(4020) ]).then(t.bind(t, 46743))).render(o, n)));
e("simulate <plan>", "how often the signals of a plan would abort a healthy release, or miss a bad one", [ "simulate plan.yaml --rate 0.01 --per-minute 60", "simulate plan.yaml --history history.csv --check worker-error-rate" ]).option("--history <file>", "the signals\u2019 own past, from gonogo history, instead of rate and traffic").option("--rate <ratio>", "the share of requests that fail as a rule, such as 0.01").option("--per-minute <n>", "requests a minute").option("--runs <n>", "windows to play", "400").option("--seed <n>", "the same seed gives the same figures", "1").option("--check <id>", "this signal only").action(o(async (e, o, n) => (await Promise.all([ t.e(8815), t.e(6332), t.e(6246), t.e(2185) ]).then(t.bind(t, 62185))).simulate(e, o, n)));
e("history <plan>", "read the past of the signals that the plan watches, for lint and simulate", [ "history plan.yaml --out history.csv" ]).option("--out <file>", "where it is written", "history.csv").action(o(async (e, o, n) => (await Promise.all([ t.e(8815), t.e(6332), t.e(5175), t.e(6246), t.e(5274), t.e(7741), t.e(2167) ]).then(t.bind(t, 22167))).history(e, o, n)));
e("doctor <plan>", "what the environments on GitHub are worth, and how to mend them", [ "doctor plan.yaml --repo example-org/order-status", "doctor plan.yaml --fix", "doctor plan.yaml --fix --apply" ]).option("--repo <owner/name>", "the repository (default: GITHUB_REPOSITORY)").option("--fix", "print the API calls and what a person must do").option("--apply", "with --fix: make the calls; the token needs administration").action(o(async (e, o, n) => (await Promise.all([ t.e(8815), t.e(6332), t.e(6246), t.e(5274), t.e(7741), t.e(9822) ]).then(t.bind(t, 69822))).doctor(e, o, n)));
e("explain [code]", "what a reason code means and what to do", [ "explain DRIFT", "explain" ]).action(o(async (e, o) => (await t.e(7740).then(t.bind(t, 67740))).explain(o)));
}
function recordsCommands(e, o) {
e("status <plan>", "lock, phase, and each switch now, safe and expected", [ "status plan.yaml", "status plan.yaml --json" ]).action(o(async (e, o) => (await Promise.all([ t.e(8815), t.e(6332), t.e(6246), t.e(5274), t.e(7741), t.e(5751), t.e(9486), t.e(4300), t.e(1234) ]).then(t.bind(t, 56204))).status(e, o)));
e("log <plan>", "the progress log of the cutover under way, written from its journal", [ "log plan.yaml", "log plan.yaml --write" ]).option("--write", "write it to where the plan wants it; what people wrote around it stays").action(o(async (e, o, n) => (await Promise.all([ t.e(8815), t.e(6332), t.e(6246), t.e(5274), t.e(7741), t.e(861) ]).then(t.bind(t, 30861))).log(e, o, n)));
}
function setUpCommands(e, o) {
e("init", "write what a repository needs around a plan that is to be filled in", [ `init --system checkout --repository OWNER/REPO --uses OWNER/gonogo@${"0".repeat(40)}` ]).requiredOption("--system <id>", "the system\u2019s name").requiredOption("--repository <owner/repo>", "the repository on GitHub").requiredOption("--uses <owner/repo@sha>", "where gonogo is").option("--repository-id <n>", "its number on GitHub, for the immutable form of the subject").option("--owner-id <n>", "the number of its owner").option("--branch <name>", "the branch that releases are made from", "main").option("--owners <names>", "code owners of plans and workflows, such as @org/team").option("--out <folder>", "the repository\u2019s checkout", ".").option("--force", "overwrite what stands there").action(o(async (e, o) => (await Promise.all([ t.e(8815), t.e(6332), t.e(6246), t.e(6230), t.e(1191) ]).then(t.bind(t, 11191))).init(o)));
e("environments <plan>", "write the script that makes the plan\u2019s environments on GitHub", [ "environments plan.yaml --repository OWNER/REPO", "environments plan.yaml --check" ]).option("--out <file>", "where it is (default: environments.sh beside the plan)").option("--repository <owner/repo>", "the repository on GitHub").option("--check", "change nothing; NO-GO if it differs").action(o(async (e, o, n) => (await Promise.all([ t.e(8815), t.e(6332), t.e(6246), t.e(1265) ]).then(t.bind(t, 51265))).environments(o, n)));
e("iam <plan>", "write the trust and permission policies of the plan\u2019s three roles", [ "iam plan.yaml --repository OWNER/REPO --repository-id 4711 --owner-id 815", "iam plan.yaml --check" ]).option("--out <folder>", "where they are (default: iam beside the plan)").option("--repository <owner/repo>", "whose jobs are trusted").option("--repository-id <n>", "its number on GitHub, for the immutable form of the subject").option("--owner-id <n>", "the number of its owner").option("--pull-requests", "let the read role trust pull requests, for the dry run of a release PR").option("--check", "change nothing; NO-GO if a file differs").action(o(async (e, o, n) => (await Promise.all([ t.e(8815), t.e(6332), t.e(6246), t.e(6230), t.e(4794) ]).then(t.bind(t, 34794))).iam(o, n)));
}
function workflowsCommands(e, o) {
e("lint-workflows [folder]", "find what weakens the sign-off or the way back in workflows, rendered or written by hand", [ "lint-workflows" ]).action(o(async (e, o) => (await Promise.all([ t.e(8815), t.e(4904) ]).then(t.bind(t, 44904))).lintWorkflows(o ?? ".github/workflows")));
e("prove [folder]", "prove that no workflow writes without GO and that every bad end meets a net", [ "prove" ]).action(o(async (e, o) => (await t.e(2066).then(t.bind(t, 22066))).rehearse([ "prove", ...o === void 0 ? [] : [ o ] ])));
}
function usage(e) {
const o = {
"commander.unknownCommand": "expected a command that exists; gonogo --help lists them",
"commander.unknownOption": "expected options that the command has; gonogo <command> --help lists them",
"commander.missingArgument": "expected the command\u2019s argument, found none",
"commander.missingMandatoryOptionValue": "expected an option that the command needs, found none; gonogo <command> --help lists it",
"commander.excessArguments": "expected fewer arguments"
};
return o[e] ?? "expected another command line; gonogo --help shows examples";
}
var a = t(35249);
var i = t(59022);
var r = t(19473);
var s = t(10617);
async function cli(e, o) {
const i = e.includes("--json");
let l;
let h;
const d = {
env: o,
live: e => i ? void 0 : console.log(l?.redactor.scrub(e) ?? e),
opened: e => {
l = e;
}
};
const does = e => async (...o) => {
h = await e(d, ...o).catch(a.J);
};
try {
await program(does).parseAsync([ ...e ], {
from: "user"
});
} catch (e) {
if (!(e instanceof n.b7)) throw e;
if (e.exitCode === 0) return s.dc.go;
h = (0, a.J)((0, r.i4)("USAGE", usage(e.code)));
}
if (!h) return s.dc.invalid;
if (l) h = (await t.e(6244).then(t.bind(t, 66244))).redacted(l, {
...h,
files: []
});
if (i) console.log(JSON.stringify(await jsonOf(h), null, 2)); else for (const e of h.lines) console.log(e);
return h.exit;
}
async function jsonOf({verdict: e, exit: o, code: n, json: a}) {
const i = e === "GO" ? {} : {
remedy: (await Promise.resolve().then(t.bind(t, 98498))).CODES[n].remedy
};
return {
verdict: e,
exit: o,
reason: n,
...i,
...a
};
}
function program(e) {
const o = new n.uB("gonogo").description("The cutover to production: says GO only when it knows.").version(i.x).exitOverride().configureOutput({
outputError: () => {}
}).showHelpAfterError(false).addHelpText("after", l);
const command = (e, t, n) => o.command(e).description(t).option("--json", "print one JSON object instead of lines").addHelpText("after", `\nExamples:\n${n.map(e => `  gonogo ${e}\n`).join("")}`).exitOverride();
plansCommands(command, e);
workflowsCommands(command, e);
gatesCommands(command, e);
actsCommands(command, e);
recordsCommands(command, e);
setUpCommands(command, e);
o.command("rehearse").description("a whole cutover against the embedded stand-in production").allowUnknownOption().allowExcessArguments().helpOption(false).exitOverride().action(e(async (e, o, n) => (await t.e(2066).then(t.bind(t, 22066))).rehearse(n.args)));
return o;
}
const l = `\nExamples:\n  gonogo rehearse                                              a whole cutover on this machine\n  gonogo lint examples/order-status/plan.yaml                  find the holes of a plan\n  gonogo preflight plan.yaml --out-md preflight.md             ask production whether it is ready\n  gonogo shadow plan.yaml                                      read real traffic, and compare it with the last time\n  gonogo simulate plan.yaml --rate 0.01 --per-minute 60        can its window tell a bad release from a good one?\n  gonogo status plan.yaml                                      where does production stand?\n  gonogo rollback plan.yaml --reason "error spike" --confirm order-status\n                                                               every switch to its safe value\n  gonogo explain DRIFT                                         what does a code mean?\n\nExit codes: 0 GO, or done and verified; 1 NO-GO; 2 plan or usage invalid; 3 could not tell; 4 a defect of gonogo.\n`;
}),
59022: (function(e, o, t) {
t.d(o, {
x: () => i,
z: () => tool
});
var n = t(77598);
var a = t(73024);
const i = "0.1.0";
function tool(e) {
const o = e === void 0 ? Buffer.alloc(0) : (0, a.readFileSync)(e);
return {
version: i,
bundle: (0, n.createHash)("sha256").update(o).digest("hex")
};
}
})
};
