export const id = 451;
export const ids = [451];
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


/***/ })

};
