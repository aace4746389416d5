export const id = 254;
export const ids = [254,451];
export const modules = {

/***/ 8087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ open)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(907);
/* harmony import */ var _read_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3286);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7390);





/**
 * Opens a session for a terminal's command.
 * @param terminal the environment
 * @param path the plan's path
 * @param lint whether a plan with holes is refused; rollback takes it as it is
 * @returns the session
 * @throws GonogoError `PLAN_INVALID`, `PLAN_LINT` (their places are printed first) and those of `openSession`
 */
async function open(terminal, path, lint) {
    const loaded = checked(terminal, path, lint);
    // Two runs of one machine in one second are still two runs.
    const id = `t${Date.now().toString(36)}-${process.pid}`;
    return (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .openSession */ .f)({ env: terminal.env, argv1: process.argv[1], loaded, terminalRun: { commit: commit(), id } });
}
function checked(terminal, path, lint) {
    const loaded = (0,_read_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlan */ .m)(path);
    const problems = 'problems' in loaded ? loaded.problems : lint ? (0,_lint_js__WEBPACK_IMPORTED_MODULE_1__.lintProblems)(loaded) : [];
    if ('problems' in loaded || problems.length > 0) {
        for (const line of (0,_read_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .sayProblems */ .Y)(path, problems).split('\n'))
            terminal.live(line);
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .gonogoError */ .i4)('problems' in loaded ? 'PLAN_INVALID' : 'PLAN_LINT', `expected a plan without problems, found ${problems.length}`);
    }
    return loaded;
}
/** The commit of the checkout, `none` outside of one: a rollback must work from a bare copy. */
function commit() {
    try {
        const text = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', ['rev-parse', 'HEAD'], {
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'ignore'],
            timeout: 2000,
        }).trim();
        return /^[0-9a-f]{40}$/.test(text) ? text : 'none';
    }
    catch {
        return 'none';
    }
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
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(370);
/* harmony import */ var _run_rollback_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3756);
/* harmony import */ var _said_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5249);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8087);







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
    // A rollback goes on: half a rollback is worse than one that takes a moment longer.
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => terminal.live('the rollback goes on; it ends by itself'));
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
async function ask(question) {
    const terminal = (0,node_readline_promises__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: process.stdin, output: process.stdout });
    try {
        return (await terminal.question(question)).trim();
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9473);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(267);
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(370);
/* harmony import */ var _run_phase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(367);
/* harmony import */ var _run_rollback_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3756);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8087);
/* harmony import */ var _rollback_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9832);







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
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .gonogoError */ .i4)('BREAK_GLASS_REFUSED', 'expected a reason of at least 5 characters and a ticket such as OPS-123');
    }
    const session = await (0,_open_js__WEBPACK_IMPORTED_MODULE_4__/* .open */ .h)(terminal, path, true);
    const { system } = session.loaded.plan;
    if (session.world === 'production' && !process.stdin.isTTY)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .gonogoError */ .i4)('BREAK_GLASS_REFUSED', 'expected a terminal with a person at it, found none');
    terminal.live(`BREAK-GLASS  phase ${phase} of ${system} in ${session.world}: nobody signs this off, and the evidence says so`);
    const typed = await (0,_rollback_js__WEBPACK_IMPORTED_MODULE_5__.ask)(`Type the system's name (${system}) to go on: `);
    if (typed !== system)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .gonogoError */ .i4)('CONFIRMATION', `expected ${system} to be typed, found something else`);
    // Who does it is read from AWS, never typed.
    const caller = await session.target.identity.caller();
    if (caller.account !== session.loaded.plan.aws?.account)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .gonogoError */ .i4)('WRONG_ACCOUNT', 'expected credentials of the plan’s account, found another’s');
    terminal.live(`… as ${caller.arn.replace(/^arn:aws[a-z-]*:(iam|sts)::[0-9]+:/, '')}`);
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => controller.abort((0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .gonogoError */ .i4)('INTERRUPTED', 'the run was interrupted by a signal')));
    const print = (line) => terminal.live(session.redactor.scrub(line));
    const live = (0,_live_js__WEBPACK_IMPORTED_MODULE_1__/* .liveLine */ .j)(print);
    const said = await (0,_run_phase_js__WEBPACK_IMPORTED_MODULE_2__/* .runPhase */ .P)(session, { phase, mode: 'break-glass', signal: controller.signal, report: live });
    // There is no post step at a terminal: the process itself rolls back what it left.
    const back = said.end === 'interrupted'
        ? await (0,_run_rollback_js__WEBPACK_IMPORTED_MODULE_3__/* .runRollback */ .e)(session, {
            mode: 'break-glass',
            verifyGates: false,
            report: event => live({ type: 'rollback', event }),
        })
        : undefined;
    (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_0__/* .writeEvidence */ .n)(options.out, [...said.files, ...(back?.files ?? [])]);
    return {
        ...said,
        lines: [...said.lines, ...(back?.lines ?? [])].map(line => session.redactor.scrub(line)),
        json: { ...said.json, mode: 'break-glass', after: back?.json ?? null },
    };
}


/***/ })

};
