export const id = 254;
export const ids = [254,451];
export const modules = {

/***/ 7045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ open_open)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/doors/commit.js



const SHA = /^[0-9a-f]{40}$/;
/**
 * The commit of the checkout that this runs in. It is read from git's own files where they are simple, since a rollback would
 * otherwise wait for another program to start; git itself answers for the rest.
 * @returns forty digits, or `none` outside of a checkout: a rollback must work from a bare copy
 */
function commitHere() {
    return fromFiles() ?? fromGit() ?? 'none';
}
function fromFiles() {
    const read = (name) => {
        try {
            return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)('.git', name), 'utf8').trim();
        }
        catch {
            // Not here, or another layout: git is asked.
            return undefined;
        }
    };
    const head = read('HEAD');
    if (head === undefined || SHA.test(head))
        return head;
    const name = /^ref: (refs\/heads\/[\w./-]+)$/.exec(head)?.[1];
    const commit = name === undefined || name.includes('..') ? undefined : read(name);
    return commit !== undefined && SHA.test(commit) ? commit : undefined;
}
function fromGit() {
    try {
        const text = (0,external_node_child_process_.execFileSync)('git', ['rev-parse', 'HEAD'], {
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'ignore'],
            timeout: 2000,
        }).trim();
        return SHA.test(text) ? text : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/doors/lint.js + 32 modules
var doors_lint = __webpack_require__(907);
// EXTERNAL MODULE: ./build/doors/read-plan.js + 14 modules
var read_plan = __webpack_require__(7059);
// EXTERNAL MODULE: ./build/doors/session.js + 4 modules
var session = __webpack_require__(7390);
;// CONCATENATED MODULE: ./build/doors/cli/open.js





/**
 * Opens a session for a terminal's command.
 * @param terminal the environment
 * @param path the plan's path
 * @param lint whether a plan with holes is refused; rollback takes it as it is
 * @returns the session
 * @throws GonogoError `PLAN_INVALID`, `PLAN_LINT` (their places are printed first) and those of `openSession`
 */
async function open_open(terminal, path, lint) {
    const loaded = checked(terminal, path, lint);
    // Two runs of one machine in one second are still two runs.
    const id = `t${Date.now().toString(36)}-${process.pid}`;
    return (0,session/* openSession */.f)({ env: terminal.env, argv1: process.argv[1], loaded, terminalRun: { commit: commitHere(), id } });
}
function checked(terminal, path, lint) {
    const loaded = (0,read_plan/* readPlan */.m)(path);
    const problems = 'problems' in loaded ? loaded.problems : lint ? (0,doors_lint.lintProblems)(loaded) : [];
    if ('problems' in loaded || problems.length > 0) {
        for (const line of (0,read_plan/* sayProblems */.Y)(path, problems).split('\n'))
            terminal.live(line);
        throw (0,errors/* gonogoError */.i4)('problems' in loaded ? 'PLAN_INVALID' : 'PLAN_LINT', `expected a plan without problems, found ${problems.length}`);
    }
    return loaded;
}


/***/ }),

/***/ 9832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ask: () => (/* binding */ ask),
/* harmony export */   rollback: () => (/* binding */ rollback)
/* harmony export */ });
/* harmony import */ var node_readline_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6848);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9473);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(267);
/* harmony import */ var _go_on_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3526);
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(370);
/* harmony import */ var _run_rollback_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3756);
/* harmony import */ var _said_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5249);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7045);








/**
 * `rollback`: needs AWS credentials and the plan, nothing else.
 * @param terminal environment and progress
 * @param path the plan's path
 * @param options scope, reason, confirmation
 * @returns what to tell
 * @throws GonogoError `USAGE`, `CONFIRMATION`
 */
async function rollback(terminal, path, options) {
    if (options.reason.trim() === '')
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .gonogoError */ .i4)('USAGE', 'expected --reason to say why, found nothing');
    const session = await (0,_open_js__WEBPACK_IMPORTED_MODULE_5__/* .open */ .h)(terminal, path, false);
    const { system } = session.loaded.plan;
    const typed = options.confirm ?? (process.stdin.isTTY ? await ask(`Type the system's name (${system}) to roll it back: `) : '');
    if (typed !== system)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .gonogoError */ .i4)('CONFIRMATION', `expected ${system} to be typed (or given with --confirm), found something else`);
    (0,_go_on_js__WEBPACK_IMPORTED_MODULE_7__/* .goOn */ .A)(terminal.live);
    const live = (0,_live_js__WEBPACK_IMPORTED_MODULE_2__/* .liveLine */ .j)(line => terminal.live(session.redactor.scrub(line)));
    const said = await (0,_run_rollback_js__WEBPACK_IMPORTED_MODULE_3__/* .runRollback */ .e)(session, {
        mode: 'normal',
        verifyGates: true,
        ...(options.only ? { only: options.only } : {}),
        report: event => live({ type: 'rollback', event }),
    });
    const lines = said.lines.map(line => session.redactor.scrub(line));
    try {
        (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeEvidence */ .n)(options.out, said.files);
        return { ...said, lines };
    }
    catch (thrown) {
        // Safe is safe; that its evidence is missing is said beside it.
        return { ...said, lines: [...lines, ...(0,_said_js__WEBPACK_IMPORTED_MODULE_4__/* .saidOf */ .J)(thrown).lines] };
    }
}
/**
 * Asks a person. The question goes to stderr: stdout is the result's.
 * @param question what to ask
 * @returns what was typed, nothing if there is nobody to type
 */
async function ask(question) {
    const terminal = (0,node_readline_promises__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: process.stdin, output: process.stderr });
    try {
        // A question whose input ends is never answered.
        const ended = new Promise(done => terminal.once('close', () => done('')));
        return (await Promise.race([terminal.question(question), ended])).trim();
    }
    finally {
        terminal.close();
    }
}


/***/ }),

/***/ 5254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runByHand: () => (/* binding */ runByHand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9473);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(267);
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(370);
/* harmony import */ var _run_phase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(367);
/* harmony import */ var _run_rollback_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3756);
/* harmony import */ var _said_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5249);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7045);
/* harmony import */ var _rollback_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9832);








/**
 * `run`: a phase from a terminal, for the day on which GitHub is down. In production it is break-glass: reason, ticket, a
 * terminal and the typed system name; its evidence says so and never counts as an approval.
 * @param terminal environment and progress
 * @param path the plan's path
 * @param phase the phase's id
 * @param options reason and ticket
 * @returns what to tell
 * @throws GonogoError `BREAK_GLASS_REFUSED`, `CONFIRMATION`
 */
async function runByHand(terminal, path, phase, options) {
    if (options.reason.trim().length < 5 || !/^[A-Z][A-Z0-9]*-[0-9]+$/.test(options.ticket)) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .gonogoError */ .i4)('BREAK_GLASS_REFUSED', 'expected a reason of at least 5 characters and a ticket such as OPS-123');
    }
    const session = await (0,_open_js__WEBPACK_IMPORTED_MODULE_5__/* .open */ .h)(terminal, path, true);
    const { system } = session.loaded.plan;
    if (session.world === 'production' && !process.stdin.isTTY)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .gonogoError */ .i4)('BREAK_GLASS_REFUSED', 'expected a terminal with a person at it, found none');
    terminal.live(`BREAK-GLASS  phase ${phase} of ${system} in ${session.world}: nobody signs this off, and the evidence says so`);
    const typed = await (0,_rollback_js__WEBPACK_IMPORTED_MODULE_6__.ask)(`Type the system's name (${system}) to go on: `);
    if (typed !== system)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .gonogoError */ .i4)('CONFIRMATION', `expected ${system} to be typed, found something else`);
    // Who does it is read from AWS, never typed.
    const caller = await session.target.identity.caller();
    if (caller.account !== session.loaded.plan.aws?.account)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .gonogoError */ .i4)('WRONG_ACCOUNT', 'expected credentials of the plan’s account, found another’s');
    const breakGlass = { ticket: options.ticket, caller: callerName(caller.arn) };
    terminal.live(`… as ${breakGlass.caller} on ${breakGlass.ticket}`);
    const controller = new AbortController();
    // A closed terminal is an interruption as well.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.on(signal, () => controller.abort((0,_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .gonogoError */ .i4)('INTERRUPTED', 'the run was interrupted by a signal')));
    const print = (line) => terminal.live(session.redactor.scrub(line));
    const live = (0,_live_js__WEBPACK_IMPORTED_MODULE_1__/* .liveLine */ .j)(print);
    const said = await (0,_run_phase_js__WEBPACK_IMPORTED_MODULE_2__/* .runPhase */ .P)(session, { phase, mode: 'break-glass', breakGlass, signal: controller.signal, report: live });
    // There is no post step at a terminal: the process itself rolls back what it left.
    const back = said.end === 'interrupted'
        ? await (0,_run_rollback_js__WEBPACK_IMPORTED_MODULE_3__/* .runRollback */ .e)(session, {
            mode: 'break-glass',
            breakGlass,
            verifyGates: false,
            report: event => live({ type: 'rollback', event }),
        })
        : undefined;
    const whole = {
        ...said,
        lines: [...said.lines, ...(back?.lines ?? [])].map(line => session.redactor.scrub(line)),
        json: { ...said.json, mode: 'break-glass', after: back?.json ?? null },
    };
    try {
        (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_0__/* .writeEvidence */ .n)(options.out, [...said.files, ...(back?.files ?? [])]);
        return whole;
    }
    catch (thrown) {
        // No evidence, no GO; what was done to production is told all the same.
        const failed = (0,_said_js__WEBPACK_IMPORTED_MODULE_4__/* .saidOf */ .J)(thrown);
        const code = said.verdict === 'GO' ? failed.code : said.code;
        return { ...whole, exit: Math.max(said.exit, failed.exit), verdict: 'NO-GO', code, lines: [...whole.lines, ...failed.lines] };
    }
}
/**
 * Who the caller is, as far as evidence may say: the role or user, never the session's name, which is often an address.
 * @param arn from STS
 * @returns such as `assumed-role/on-call`
 */
function callerName(arn) {
    const [kind = 'other', name = ''] = (arn.split(':').at(-1) ?? '').split('/');
    const known = ['assumed-role', 'user', 'root', 'federated-user'].includes(kind) ? kind : 'other';
    return known !== 'other' && /^[A-Za-z0-9+=,._-]{1,128}$/.test(name) ? `${known}/${name}` : known;
}


/***/ })

};
