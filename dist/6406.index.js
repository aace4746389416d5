export const id = 6406;

export const ids = [ 6406 ];

export const modules = {
46406: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
cli: () => cli
});
var esm = __webpack_require__(48179);
function actsCommands(command, does) {
command("run <plan> <phase>", "carry out a phase from a terminal; in production this is break-glass", [ 'run plan.yaml canary --reason "GitHub is down" --ticket OPS-123' ]).requiredOption("--reason <text>", "why GitHub is not used").requiredOption("--ticket <id>", "such as OPS-123").option("--out <folder>", "write evidence", ".gonogo/evidence").action(does(async (terminal, plan, phase, options) => (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(6332), __webpack_require__.e(6246), __webpack_require__.e(5274), __webpack_require__.e(7741), __webpack_require__.e(1167), __webpack_require__.e(1231), __webpack_require__.e(4640), __webpack_require__.e(4600), __webpack_require__.e(852), __webpack_require__.e(1867), __webpack_require__.e(7906), __webpack_require__.e(1857), __webpack_require__.e(5254) ]).then(__webpack_require__.bind(__webpack_require__, 45254))).runByHand(terminal, plan, phase, options)));
command("rollback <plan>", "every switch to its safe value, kill switches first", [ 'rollback plan.yaml --reason "error spike" --confirm order-status', 'rollback plan.yaml --only outbound --reason "replies stop, reads go on" --confirm order-status' ]).option("--only <switch...>", "the surgical form: these switches, phase:<id> or list:member, and no others").requiredOption("--reason <text>", "why").option("--incident <link>", "the incident\u2019s page, https; its host and path go into the evidence").option("--confirm <system>", "the system\u2019s name; asked for at a terminal if not given").option("--out <folder>", "write evidence", ".gonogo/evidence").action(does(async (terminal, plan, options) => (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(6332), __webpack_require__.e(6246), __webpack_require__.e(5274), __webpack_require__.e(7741), __webpack_require__.e(4640), __webpack_require__.e(852), __webpack_require__.e(1867), __webpack_require__.e(7451) ]).then(__webpack_require__.bind(__webpack_require__, 67451))).rollback(terminal, plan, options)));
command("watch-over <plan>", "watch the triggers while the next phase waits for people", [ "watch-over plan.yaml", "watch-over plan.yaml --for 30m" ]).option("--for <duration>", "how long (default: one look, which catches up)").option("--out <folder>", "write evidence").action(does(async (terminal, plan, options) => (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(6332), __webpack_require__.e(6246), __webpack_require__.e(5274), __webpack_require__.e(7741), __webpack_require__.e(4640), __webpack_require__.e(4823) ]).then(__webpack_require__.bind(__webpack_require__, 74823))).watchOverByHand(terminal, plan, options)));
command("hypercare <plan>", "look after a system that has gone live; its reports judge the whole time", [ "hypercare plan.yaml", "hypercare plan.yaml --for 24h --out evidence" ]).option("--for <duration>", "how long (default: one look, now)").option("--out <folder>", "write evidence").action(does(async (terminal, plan, options) => (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(6332), __webpack_require__.e(6246), __webpack_require__.e(5274), __webpack_require__.e(7741), __webpack_require__.e(1167), __webpack_require__.e(1231), __webpack_require__.e(4640), __webpack_require__.e(4600), __webpack_require__.e(4124), __webpack_require__.e(46) ]).then(__webpack_require__.bind(__webpack_require__, 57552))).hypercareByHand(terminal, plan, options)));
command("sign <plan> <check>", "sign an item of a checklist against the commit of this checkout", [ "sign plan.yaml qa-checklist-a", "sign plan.yaml backup-tested --record snap-0a1b2c" ]).option("--record <id>", "what the signature names, where the plan asks for it").action(does(async (terminal, plan, check, options) => (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(6332), __webpack_require__.e(6246), __webpack_require__.e(5274), __webpack_require__.e(7741), __webpack_require__.e(9986) ]).then(__webpack_require__.bind(__webpack_require__, 19986))).sign(terminal, plan, check, options)));
command("decide <plan> <question> <answer>", "answer a window that waits for a person: continue, rollback or extend", [ 'decide plan.yaml payout-failures-3f9a1c rollback --reason "three merchants call" --ticket OPS-123', 'decide plan.yaml window-3f9a1c extend --by 15m --reason "little traffic tonight" --ticket OPS-123' ]).requiredOption("--reason <text>", "why; the ticket keeps the words, gonogo does not").requiredOption("--ticket <id>", "such as OPS-123").option("--by <duration>", "with extend: by how much, such as 15m").action(does(async (terminal, plan, question, answer, options) => (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(6332), __webpack_require__.e(6246), __webpack_require__.e(5274), __webpack_require__.e(7741), __webpack_require__.e(6599) ]).then(__webpack_require__.bind(__webpack_require__, 6599))).decide(terminal, plan, question, answer, options)));
}
function gatesCommands(command, does) {
command("preflight <plan>", "run the enter gates of a phase", [ "preflight plan.yaml --out-md preflight.md", "preflight plan.yaml --phase canary --out proofs" ]).option("--phase <id>", "the phase (default: the first)").option("--out-md <file>", "write a Markdown report").option("--out <folder>", "write evidence and proofs").action(does(async (terminal, plan, options) => (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(6332), __webpack_require__.e(6246), __webpack_require__.e(5274), __webpack_require__.e(7741), __webpack_require__.e(1167), __webpack_require__.e(1231), __webpack_require__.e(4640), __webpack_require__.e(4600), __webpack_require__.e(8699) ]).then(__webpack_require__.bind(__webpack_require__, 98682))).preflight(terminal, plan, options)));
command("shadow <plan>", "take and judge the report over real traffic, reading only", [ "shadow plan.yaml --out-md shadow.md", "shadow plan.yaml --resume" ]).option("--phase <id>", "the phase (default: the first that takes a report)").option("--resume", "go on with an interrupted report").option("--out-md <file>", "write a Markdown report").option("--out <folder>", "write evidence and the report").action(does(async (terminal, plan, options) => (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(6332), __webpack_require__.e(6246), __webpack_require__.e(5274), __webpack_require__.e(7741), __webpack_require__.e(1167), __webpack_require__.e(1231), __webpack_require__.e(4640), __webpack_require__.e(4600), __webpack_require__.e(7006) ]).then(__webpack_require__.bind(__webpack_require__, 16795))).shadow(terminal, plan, options)));
command("smoke <plan>", "run a smoke gate: requests, roles and rows of its packs", [ "smoke plan.yaml --phase tier-1 --out reports", "smoke plan.yaml --phase tier-1 --list", "smoke plan.yaml --phase tier-1 --explain --only row-st-040" ]).option("--phase <id>", "the phase, where several have such a gate").option("--gate <id>", "the gate, where a phase has several").option("--list", "name the cases and send nothing").option("--explain", "say what each case sends and proves, and send nothing").option("--only <id...>", "run only these cases; never GO").option("--out <folder>", "write evidence, JSON, JUnit XML and TAP").action(does(async (terminal, plan, options) => (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(6332), __webpack_require__.e(5175), __webpack_require__.e(875), __webpack_require__.e(6246), __webpack_require__.e(5274), __webpack_require__.e(7741), __webpack_require__.e(1167), __webpack_require__.e(1231), __webpack_require__.e(4640), __webpack_require__.e(4600), __webpack_require__.e(5120), __webpack_require__.e(1622) ]).then(__webpack_require__.bind(__webpack_require__, 13283))).smoke(terminal, plan, options)));
for (const [kind, description] of [ [ "canary", "look at the canary for as long as the plan says; changes nothing" ], [ "watch", "look at a window of the plan; changes nothing" ] ]) command(`${kind} <plan>`, description, [ `${kind} plan.yaml --phase canary`, `${kind} plan.yaml --out evidence` ]).option("--phase <id>", "the phase, where several have such a gate").option("--gate <id>", "the gate, where a phase has several").option("--out-md <file>", "write a Markdown report").option("--out <folder>", "write evidence and the minutes of the signals").action(does(async (terminal, plan, options) => (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(6332), __webpack_require__.e(6246), __webpack_require__.e(5274), __webpack_require__.e(7741), __webpack_require__.e(1167), __webpack_require__.e(1231), __webpack_require__.e(4640), __webpack_require__.e(4600), __webpack_require__.e(9626) ]).then(__webpack_require__.bind(__webpack_require__, 94931))).window(terminal, kind, plan, options)));
command("release-pr <plan>", "is a pull request ready to be released? reads it with GITHUB_TOKEN, writes nothing there", [ "release-pr plan.yaml --number 7 --repository OWNER/REPO", "release-pr plan.yaml --number 7 --repository OWNER/REPO --base ../main --out report" ]).requiredOption("--number <n>", "the pull request").option("--repository <owner/repo>", "where it is").option("--risk-file <file>", "what each risk level asks for (default: risk.yml beside the plan)").option("--base <folder>", "a checkout of the base branch, to compare with").option("--dry-run <file>", "what a dry run of the preflight left").option("--out <folder>", "write evidence and the report").action(does(async (terminal, plan, options) => (await __webpack_require__.e(4593).then(__webpack_require__.bind(__webpack_require__, 24593))).releasePrByHand(terminal, plan, options)));
}
function plansCommands(command, does) {
command("validate <plan>", "check a plan against its schema", [ "validate plan.yaml" ]).action(does(async (terminal, plan) => (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(6332), __webpack_require__.e(6246), __webpack_require__.e(7663) ]).then(__webpack_require__.bind(__webpack_require__, 17663))).validate(terminal, plan, false)));
command("lint <plan>", "prove what a schema cannot say: ways back, contradictions, names", [ "lint plan.yaml", "lint plan.yaml --history history.csv" ]).option("--history <file>", "judge the windows by the past of their signals, from gonogo history").action(does(async (terminal, plan, options) => (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(6332), __webpack_require__.e(6246), __webpack_require__.e(7663) ]).then(__webpack_require__.bind(__webpack_require__, 17663))).validate(terminal, plan, true, options.history)));
command("render [plans...]", "write the workflows of plans; without plans those rendered before", [ "render examples/order-status/plan.yaml", "render --check" ]).option("--check", "change nothing; NO-GO if a file differs").option("--uses <owner/repo@sha>", "for a team\u2019s own repository: where gonogo is").option("--out <folder>", "where the workflows are", ".github/workflows").action(does(async (_terminal, plans, options) => (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(6332), __webpack_require__.e(6246), __webpack_require__.e(6975), __webpack_require__.e(9441) ]).then(__webpack_require__.bind(__webpack_require__, 46743))).render(plans, options)));
command("simulate <plan>", "how often the signals of a plan would abort a healthy release, or miss a bad one", [ "simulate plan.yaml --rate 0.01 --per-minute 60", "simulate plan.yaml --history history.csv --check worker-error-rate" ]).option("--history <file>", "the signals\u2019 own past, from gonogo history, instead of rate and traffic").option("--rate <ratio>", "the share of requests that fail as a rule, such as 0.01").option("--per-minute <n>", "requests a minute").option("--runs <n>", "windows to play", "400").option("--seed <n>", "the same seed gives the same figures", "1").option("--check <id>", "this signal only").action(does(async (terminal, plan, options) => (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(6332), __webpack_require__.e(6246), __webpack_require__.e(2185) ]).then(__webpack_require__.bind(__webpack_require__, 62185))).simulate(terminal, plan, options)));
command("history <plan>", "read the past of the signals that the plan watches, for lint and simulate", [ "history plan.yaml --out history.csv" ]).option("--out <file>", "where it is written", "history.csv").action(does(async (terminal, plan, options) => (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(6332), __webpack_require__.e(5175), __webpack_require__.e(6246), __webpack_require__.e(5274), __webpack_require__.e(7741), __webpack_require__.e(2167) ]).then(__webpack_require__.bind(__webpack_require__, 22167))).history(terminal, plan, options)));
command("doctor <plan>", "what the environments on GitHub are worth, and how to mend them", [ "doctor plan.yaml --repo example-org/order-status", "doctor plan.yaml --fix", "doctor plan.yaml --fix --apply" ]).option("--repo <owner/name>", "the repository (default: GITHUB_REPOSITORY)").option("--fix", "print the API calls and what a person must do").option("--apply", "with --fix: make the calls; the token needs administration").action(does(async (terminal, plan, options) => (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(6332), __webpack_require__.e(6246), __webpack_require__.e(5274), __webpack_require__.e(7741), __webpack_require__.e(9822) ]).then(__webpack_require__.bind(__webpack_require__, 69822))).doctor(terminal, plan, options)));
command("explain [code]", "what a reason code means and what to do", [ "explain DRIFT", "explain" ]).action(does(async (_terminal, code) => (await __webpack_require__.e(7740).then(__webpack_require__.bind(__webpack_require__, 67740))).explain(code)));
}
function recordsCommands(command, does) {
command("status <plan>", "lock, phase, and each switch now, safe and expected", [ "status plan.yaml", "status plan.yaml --json" ]).action(does(async (terminal, plan) => (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(6332), __webpack_require__.e(6246), __webpack_require__.e(5274), __webpack_require__.e(7741), __webpack_require__.e(852), __webpack_require__.e(6204) ]).then(__webpack_require__.bind(__webpack_require__, 56204))).status(terminal, plan)));
command("log <plan>", "the progress log of the cutover under way, written from its journal", [ "log plan.yaml", "log plan.yaml --write" ]).option("--write", "write it to where the plan wants it; what people wrote around it stays").action(does(async (terminal, plan, options) => (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(6332), __webpack_require__.e(6246), __webpack_require__.e(5274), __webpack_require__.e(7741), __webpack_require__.e(861) ]).then(__webpack_require__.bind(__webpack_require__, 30861))).log(terminal, plan, options)));
}
function setUpCommands(command, does) {
command("init", "write what a repository needs around a plan that is to be filled in", [ `init --system checkout --repository OWNER/REPO --uses OWNER/gonogo@${"0".repeat(40)}` ]).requiredOption("--system <id>", "the system\u2019s name").requiredOption("--repository <owner/repo>", "the repository on GitHub").requiredOption("--uses <owner/repo@sha>", "where gonogo is").option("--repository-id <n>", "its number on GitHub, for the immutable form of the subject").option("--owner-id <n>", "the number of its owner").option("--branch <name>", "the branch that releases are made from", "main").option("--owners <names>", "code owners of plans and workflows, such as @org/team").option("--out <folder>", "the repository\u2019s checkout", ".").option("--force", "overwrite what stands there").action(does(async (_terminal, options) => (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(6332), __webpack_require__.e(6246), __webpack_require__.e(6975), __webpack_require__.e(7865), __webpack_require__.e(1191) ]).then(__webpack_require__.bind(__webpack_require__, 11191))).init(options)));
command("environments <plan>", "write the script that makes the plan\u2019s environments on GitHub", [ "environments plan.yaml --repository OWNER/REPO", "environments plan.yaml --check" ]).option("--out <file>", "where it is (default: environments.sh beside the plan)").option("--repository <owner/repo>", "the repository on GitHub").option("--check", "change nothing; NO-GO if it differs").action(does(async (_terminal, plan, options) => (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(6332), __webpack_require__.e(6246), __webpack_require__.e(1265) ]).then(__webpack_require__.bind(__webpack_require__, 51265))).environments(plan, options)));
command("iam <plan>", "write the trust and permission policies of the plan\u2019s three roles", [ "iam plan.yaml --repository OWNER/REPO --repository-id 4711 --owner-id 815", "iam plan.yaml --check" ]).option("--out <folder>", "where they are (default: iam beside the plan)").option("--repository <owner/repo>", "whose jobs are trusted").option("--repository-id <n>", "its number on GitHub, for the immutable form of the subject").option("--owner-id <n>", "the number of its owner").option("--pull-requests", "let the read role trust pull requests, for the dry run of a release PR").option("--check", "change nothing; NO-GO if a file differs").action(does(async (_terminal, plan, options) => (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(6332), __webpack_require__.e(6246), __webpack_require__.e(6975), __webpack_require__.e(7865) ]).then(__webpack_require__.bind(__webpack_require__, 34794))).iam(plan, options)));
}
function workflowsCommands(command, does) {
command("lint-workflows [folder]", "find what weakens the sign-off or the way back in workflows, rendered or written by hand", [ "lint-workflows" ]).action(does(async (_terminal, folder) => (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(4904) ]).then(__webpack_require__.bind(__webpack_require__, 44904))).lintWorkflows(folder ?? ".github/workflows")));
command("prove [folder]", "prove that no workflow writes without GO and that every bad end meets a net", [ "prove" ]).action(does(async (_terminal, folder) => (await __webpack_require__.e(2066).then(__webpack_require__.bind(__webpack_require__, 22066))).rehearse([ "prove", ...folder === undefined ? [] : [ folder ] ])));
}
function usage(code) {
const known = {
"commander.unknownCommand": "expected a command that exists; gonogo --help lists them",
"commander.unknownOption": "expected options that the command has; gonogo <command> --help lists them",
"commander.missingArgument": "expected the command\u2019s argument, found none",
"commander.missingMandatoryOptionValue": "expected an option that the command needs, found none; gonogo <command> --help lists it",
"commander.excessArguments": "expected fewer arguments"
};
return known[code] ?? "expected another command line; gonogo --help shows examples";
}
var doors_said = __webpack_require__(35249);
var tool = __webpack_require__(59022);
var errors = __webpack_require__(19473);
var verdict = __webpack_require__(10617);
async function cli(args, env) {
const asJson = args.includes("--json");
let session;
let said;
const terminal = {
env: env,
live: line => asJson ? undefined : console.log(session?.redactor.scrub(line) ?? line),
opened: one => {
session = one;
}
};
const does = act => async (...rest) => {
said = await act(terminal, ...rest).catch(doors_said.J);
};
try {
await program(does).parseAsync([ ...args ], {
from: "user"
});
} catch (thrown) {
if (!(thrown instanceof esm.b7)) throw thrown;
if (thrown.exitCode === 0) return verdict.dc.go;
said = (0, doors_said.J)((0, errors.i4)("USAGE", usage(thrown.code)));
}
if (!said) return verdict.dc.invalid;
if (session) said = (await __webpack_require__.e(6244).then(__webpack_require__.bind(__webpack_require__, 66244))).redacted(session, {
...said,
files: []
});
if (asJson) console.log(JSON.stringify(await jsonOf(said), null, 2)); else for (const line of said.lines) console.log(line);
return said.exit;
}
async function jsonOf({verdict: verdict, exit: exit, code: reason, json: json}) {
const remedy = verdict === "GO" ? {} : {
remedy: (await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 98498))).CODES[reason].remedy
};
return {
verdict: verdict,
exit: exit,
reason: reason,
...remedy,
...json
};
}
function program(does) {
const root = new esm.uB("gonogo").description("The cutover to production: says GO only when it knows.").version(tool.x).exitOverride().configureOutput({
outputError: () => undefined
}).showHelpAfterError(false).addHelpText("after", EXAMPLES);
const command = (usage, description, examples) => root.command(usage).description(description).option("--json", "print one JSON object instead of lines").addHelpText("after", `\nExamples:\n${examples.map(each => `  gonogo ${each}\n`).join("")}`).exitOverride();
plansCommands(command, does);
workflowsCommands(command, does);
gatesCommands(command, does);
actsCommands(command, does);
recordsCommands(command, does);
setUpCommands(command, does);
root.command("rehearse").description("a whole cutover against the embedded stand-in production").allowUnknownOption().allowExcessArguments().helpOption(false).exitOverride().action(does(async (_terminal, _options, self) => (await __webpack_require__.e(2066).then(__webpack_require__.bind(__webpack_require__, 22066))).rehearse(self.args)));
return root;
}
const EXAMPLES = `\nExamples:\n  gonogo rehearse                                              a whole cutover on this machine\n  gonogo lint examples/order-status/plan.yaml                  find the holes of a plan\n  gonogo preflight plan.yaml --out-md preflight.md             ask production whether it is ready\n  gonogo shadow plan.yaml                                      read real traffic, and compare it with the last time\n  gonogo simulate plan.yaml --rate 0.01 --per-minute 60        can its window tell a bad release from a good one?\n  gonogo status plan.yaml                                      where does production stand?\n  gonogo rollback plan.yaml --reason "error spike" --confirm order-status\n                                                               every switch to its safe value\n  gonogo explain DRIFT                                         what does a code mean?\n\nExit codes: 0 GO, or done and verified; 1 NO-GO; 2 plan or usage invalid; 3 could not tell; 4 a defect of gonogo.\n`;
},
59022: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
x: () => VERSION,
z: () => tool
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
const VERSION = "0.1.0";
function tool(file) {
const bytes = file === undefined ? Buffer.alloc(0) : (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
return {
version: VERSION,
bundle: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")
};
}
}
};
