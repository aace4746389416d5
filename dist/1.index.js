export const id = 1;
export const ids = [1];
export const modules = {

/***/ 9001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  render: () => (/* binding */ render)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/phase/window.js
var phase_window = __webpack_require__(6934);
;// CONCATENATED MODULE: ./build/plan/render/actions.js
/**
 * Every action of somebody else that workflows of this repository use, pinned to a commit. Each SHA was read from the
 * action's own repository at the tag named; a test compares all workflow files with this list.
 */
const ACTIONS = {
    checkout: { uses: 'actions/checkout', sha: '3d3c42e5aac5ba805825da76410c181273ba90b1', tag: 'v7.0.1', read: '2026-11-23' },
    setupNode: { uses: 'actions/setup-node', sha: '820762786026740c76f36085b0efc47a31fe5020', tag: 'v7.0.0', read: '2026-11-23' },
    uploadArtifact: {
        uses: 'actions/upload-artifact',
        sha: 'bbbca2ddaa5d8feaa63e36b76fdaad77386f024f',
        tag: 'v7.0.0',
        read: '2026-11-23',
    },
    downloadArtifact: {
        uses: 'actions/download-artifact',
        sha: '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c',
        tag: 'v8.0.1',
        read: '2026-11-23',
    },
    awsCredentials: {
        uses: 'aws-actions/configure-aws-credentials',
        sha: 'e6de054238d6b7531b4efff3b6587d9aade6a06c',
        tag: 'v6.2.3',
        read: '2026-11-23',
    },
};
/**
 * The `uses:` of a pinned action with its tag as a comment.
 * @param name a key of `ACTIONS`
 * @returns such as `actions/checkout@3d3c… # v7.0.1`
 */
function pinned(name) {
    const { uses, sha, tag } = ACTIONS[name];
    return `${uses}@${sha} # ${tag}`;
}

;// CONCATENATED MODULE: ./build/plan/render/cutover.js



/** Gates that have an action of their own in this version. */
const BUILT_GATES = ['preflight'];
const RUNNER = 'ubuntu-24.04';
/**
 * Renders the cutover workflow: per phase a gate job without environment, whose summary the approver reads, and the
 * phase job behind its environment; at the end a net that rolls back whatever a killed job left open.
 * @param ask the plan and where things are
 * @returns the workflow file's text
 * @throws GonogoError `NOT_BUILT` for gates or sign-offs that this version cannot render, `PLAN_INVALID` without an aws section
 */
function renderCutover(ask) {
    const { plan, path } = ask;
    const aws = plan.aws;
    if (!aws)
        throw (0,errors/* gonogoError */.i4)('PLAN_INVALID', 'expected the plan to name its AWS account, region and roles; a workflow assumes those roles');
    const phases = plan.phases.filter(phase => phase.optional !== true);
    const ids = phases.map(phase => phase.id);
    const phaseJobs = ids.map(id => `phase-${id}`);
    return `${[
        `# Rendered from ${path} by \`gonogo render\`. Do not edit: change the plan and render again.`,
        `name: Cutover ${plan.system}`,
        `run-name: Cutover ${plan.system} from \${{ inputs.from }} through \${{ inputs.through }}`,
        '',
        'on:',
        '  workflow_dispatch:',
        '    inputs:',
        '      from:',
        '        description: First phase to run; phases completed before are shown and not run',
        '        type: choice',
        '        required: true',
        `        default: ${ids[0]}`,
        `        options: [${ids.join(', ')}]`,
        '      through:',
        '        description: Last phase to run; each still asks for its own approval',
        '        type: choice',
        '        required: true',
        `        default: ${ids.at(-1)}`,
        `        options: [${ids.join(', ')}]`,
        '',
        '# Nothing by default; each job names what it needs.',
        'permissions: {}',
        '',
        'jobs:',
        ...job('pin', {
            name: 'Pin plan and commit',
            minutes: 10,
            permissions: ['contents: read # checkout', 'id-token: write # assume the read role'],
            outputs: [
                'plan-digest: ${{ steps.pin.outputs.plan-digest }}',
                'commit: ${{ steps.pin.outputs.commit }}',
                'todo: ${{ steps.pin.outputs.todo }}',
            ],
            steps: [
                ...checkout(),
                ...assume(aws.roles.read, aws.region, 'pin', 3600),
                ...own(ask, '', 'pin', [
                    'act: pin',
                    `plan: ${path}`,
                    'from: ${{ inputs.from }}',
                    'through: ${{ inputs.through }}',
                    EXPIRY,
                ]),
            ],
        }),
        ...phases.flatMap((phase, index) => [...gateJob(ask, phase, phases[index - 1]), ...phaseJob(ask, phase)]),
        ...job('net', {
            name: 'Roll back what a failed or killed phase left open',
            needs: phaseJobs,
            // Broad on purpose: a job that ran into its timeout arrives as cancelled, a killed one without outputs. The journal decides.
            if: `always() && (contains(needs.*.result, 'failure') || contains(needs.*.result, 'cancelled'))`,
            environment: plan.rollback.environment,
            minutes: 30,
            permissions: ['contents: read # checkout', 'id-token: write # assume the rollback role'],
            steps: [
                ...checkout(),
                ...assume(aws.roles.rollback, aws.region, 'net', 3600),
                ...own(ask, '', 'net', [
                    'act: rollback',
                    `plan: ${path}`,
                    `system: ${plan.system}`,
                    `confirm: ${plan.system}`,
                    'reason: a phase failed or was cancelled',
                    'only-if-open: true',
                    EXPIRY,
                ]),
                ...upload(`evidence-${plan.system}-net`, 'always()'),
            ],
        }),
    ].join('\n')}\n`;
}
function gateJob(ask, phase, previous) {
    const { plan, path } = ask;
    const aws = plan.aws;
    const unbuilt = phase.enter.find(gate => !BUILT_GATES.includes(gate.gate));
    if (!aws || unbuilt)
        throw (0,errors/* gonogoError */.i4)('NOT_BUILT', `phase ${phase.id} is entered by a ${unbuilt?.gate ?? ''} gate, which has no action in this version`);
    const kinds = [...new Set(phase.enter.map(gate => gate.gate))];
    const todo = `contains(fromJSON(needs.pin.outputs.todo), '${phase.id}')`;
    const before = previous
        ? ` && (!contains(fromJSON(needs.pin.outputs.todo), '${previous.id}') || (needs.phase-${previous.id}.result == 'success' && needs.phase-${previous.id}.outputs.verdict == 'GO'))`
        : '';
    return job(`gate-${phase.id}`, {
        name: `Gate of ${phase.id}`,
        needs: previous ? ['pin', `phase-${previous.id}`] : ['pin'],
        if: `!cancelled() && needs.pin.result == 'success' && ${todo}${before}`,
        minutes: 20,
        permissions: ['contents: read # checkout', 'id-token: write # assume the read role'],
        outputs: [
            'verdict: ${{ steps.gate.outputs.verdict }}',
            'plan-digest: ${{ steps.gate.outputs.plan-digest }}',
            'evidence-digest: ${{ steps.gate.outputs.evidence-digest }}',
        ],
        steps: [
            ...checkout(),
            ...assume(aws.roles.read, aws.region, `gate-${phase.id}`, 3600),
            ...kinds.flatMap(kind => own(ask, `gates/${kind}`, 'gate', [
                `plan: ${path}`,
                `phase: ${phase.id}`,
                'plan-digest: ${{ needs.pin.outputs.plan-digest }}',
                'commit: ${{ needs.pin.outputs.commit }}',
                EXPIRY,
            ])),
            ...upload(`evidence-${plan.system}-gate-${phase.id}`, 'always()'),
        ],
    });
}
function phaseJob(ask, phase) {
    const { plan, path } = ask;
    const aws = plan.aws;
    const signoff = phase.signoff ?? [];
    const only = signoff[0];
    if (!aws || !only || signoff.length !== 1)
        throw (0,errors/* gonogoError */.i4)('NOT_BUILT', `phase ${phase.id} has ${signoff.length} sign-offs; this version renders exactly one`);
    const seconds = Math.max(3600, Math.ceil(((0,phase_window/* phaseMs */._0)(phase) + phase_window/* UNDO_MS */._y) / 1000) + 1500);
    const minutes = Math.ceil(((0,phase_window/* phaseMs */._0)(phase) + phase_window/* UNDO_MS */._y) / 60_000) + 15;
    return job(`phase-${phase.id}`, {
        name: phase.title,
        needs: ['pin', `gate-${phase.id}`],
        if: `!cancelled() && needs.pin.result == 'success' && needs.gate-${phase.id}.result == 'success' && needs.gate-${phase.id}.outputs.verdict == 'GO' && needs.pin.outputs.plan-digest != '' && needs.gate-${phase.id}.outputs.plan-digest == needs.pin.outputs.plan-digest`,
        environment: only.environment,
        minutes,
        permissions: [
            'contents: read # checkout',
            'id-token: write # assume the change role',
            'actions: read # read the approval back',
        ],
        outputs: ['verdict: ${{ steps.phase.outputs.verdict }}'],
        steps: [
            ...checkout(),
            `- uses: ${pinned('downloadArtifact')}`,
            '  with:',
            `    name: evidence-${plan.system}-gate-${phase.id}`,
            '    path: .gonogo/evidence',
            ...assume(aws.roles.change, aws.region, `phase-${phase.id}`, seconds),
            ...own(ask, '', 'phase', [
                'act: phase',
                `plan: ${path}`,
                `phase: ${phase.id}`,
                'plan-digest: ${{ needs.pin.outputs.plan-digest }}',
                'commit: ${{ needs.pin.outputs.commit }}',
                'github-token: ${{ github.token }}',
                EXPIRY,
            ]),
            ...upload(`evidence-${plan.system}-phase-${phase.id}`, 'always()'),
        ],
    });
}
const EXPIRY = 'credentials-expire: ${{ steps.aws.outputs.aws-expiration }}';
/**
 * One job as lines of YAML.
 * @param id the job's id
 * @param ask its parts
 * @returns lines, indented below `jobs:`
 */
function job(id, ask) {
    return [
        `  ${id}:`,
        `    name: ${scalar(ask.name)}`,
        ...(ask.needs ? [`    needs: [${ask.needs.join(', ')}]`] : []),
        ...(ask.if ? [`    if: \${{ ${ask.if} }}`] : []),
        `    runs-on: ${RUNNER}`,
        ...(ask.environment ? [`    environment: ${ask.environment}`] : []),
        `    timeout-minutes: ${ask.minutes}`,
        '    permissions:',
        ...ask.permissions.map(line => `      ${line}`),
        ...(ask.outputs ? ['    outputs:', ...ask.outputs.map(line => `      ${line}`)] : []),
        '    steps:',
        ...ask.steps.map(line => `      ${line}`),
    ];
}
/** A text as a YAML scalar that GitHub does not take for an expression. */
function scalar(text) {
    if (text.includes('${{'))
        throw (0,errors/* gonogoError */.i4)('PLAN_INVALID', 'expected titles without GitHub expressions, found one');
    return /^[A-Za-z][A-Za-z0-9 —–().,_-]*$/.test(text) ? text : JSON.stringify(text);
}
/** Checkout without leaving a token behind. */
const checkout = () => [`- uses: ${pinned('checkout')}`, '  with:', '    persist-credentials: false'];
/** Assumes a role by OIDC; the expiry is an output, since a phase must know how long it may work. */
function assume(role, region, session, seconds) {
    return [
        `- uses: ${pinned('awsCredentials')}`,
        '  id: aws',
        '  with:',
        `    role-to-assume: ${role}`,
        `    aws-region: ${region}`,
        // STS allows 64 characters; the run's number and attempt take up to 34.
        `    role-session-name: gonogo-\${{ github.run_id }}-\${{ github.run_attempt }}-${session.slice(0, 30)}`,
        `    role-duration-seconds: ${seconds}`,
        '    output-credentials: true',
        '    output-env-credentials: true',
    ];
}
/** A step of gonogo itself. */
function own(ask, folder, id, inputs) {
    const [repository, ref] = ask.uses?.split('@') ?? [];
    const uses = repository === undefined ? `./${folder}` : `${repository}${folder === '' ? '' : `/${folder}`}@${ref}`;
    return [`- uses: ${uses}`, `  id: ${id}`, '  with:', ...inputs.map(line => `    ${line}`)];
}
/** Evidence leaves the job by GitHub's own artifact action; without it the record in the account still stands. */
function upload(name, when) {
    return [
        `- uses: ${pinned('uploadArtifact')}`,
        `  if: \${{ ${when} }}`,
        '  with:',
        `    name: ${name}`,
        '    path: .gonogo/evidence',
        '    if-no-files-found: error',
        '    include-hidden-files: true',
        '    retention-days: 90',
    ];
}

;// CONCATENATED MODULE: ./build/plan/render/rollback.js


/**
 * Renders `rollback.yml`: one form for every system, one job a system, no approval in the way.
 * @param asks every system of the repository
 * @param uses `OWNER/REPO@SHA` of gonogo for a team's own repository
 * @returns the workflow file's text
 * @throws GonogoError `PLAN_INVALID` if a plan has no aws section
 */
function renderRollback(asks, uses) {
    const systems = asks.map(({ plan }) => plan.system);
    return `${[
        `# Rendered from ${asks.map(({ path }) => path).join(', ')} by \`gonogo render\`. Do not edit: change the plan and render again.`,
        'name: Rollback',
        'run-name: Roll back ${{ inputs.system }} (${{ inputs.scope }})',
        '',
        'on:',
        '  workflow_dispatch:',
        '    inputs:',
        '      system:',
        '        description: The system to roll back',
        '        type: choice',
        '        required: true',
        `        options: [${systems.join(', ')}]`,
        '      scope:',
        '        description: all, or the id of one switch',
        '        type: string',
        '        required: true',
        '        default: all',
        '      reason:',
        '        description: Why (no personal data; everybody who sees the run sees this)',
        '        type: string',
        '        required: true',
        '      confirm:',
        '        description: Type the system’s name to confirm',
        '        type: string',
        '        required: true',
        '',
        '# No concurrency group: a rollback never waits for anything.',
        'permissions: {}',
        '',
        'jobs:',
        ...asks.flatMap(ask => rollbackJob(ask, uses)),
    ].join('\n')}\n`;
}
function rollbackJob({ plan, path }, uses) {
    const { aws, system } = plan;
    if (!aws)
        throw (0,errors/* gonogoError */.i4)('PLAN_INVALID', 'expected the plan to name its AWS account, region and roles; a workflow assumes those roles');
    return job(`rollback-${system}`, {
        name: `Roll back ${system}`,
        if: `inputs.system == '${system}'`,
        environment: plan.rollback.environment,
        minutes: 30,
        permissions: ['contents: read # checkout', 'id-token: write # assume the rollback role'],
        steps: [
            ...checkout(),
            ...assume(aws.roles.rollback, aws.region, 'rollback', 3600),
            ...own(uses === undefined ? {} : { uses }, '', 'rollback', [
                'act: rollback',
                `plan: ${path}`,
                'system: ${{ inputs.system }}',
                'scope: ${{ inputs.scope }}',
                'reason: ${{ inputs.reason }}',
                'confirm: ${{ inputs.confirm }}',
                EXPIRY,
            ]),
            ...upload(`evidence-${system}-rollback`, 'always()'),
        ],
    });
}

// EXTERNAL MODULE: ./build/doors/read-plan.js + 14 modules
var read_plan = __webpack_require__(7059);
// EXTERNAL MODULE: ./build/doors/said.js
var doors_said = __webpack_require__(5249);
;// CONCATENATED MODULE: ./build/doors/cli/render.js







const RENDERED = /^# Rendered from (\S+) by /;
/**
 * `render`: writes a cutover workflow a plan and one `rollback.yml` for all; with `check` it only compares.
 * @param given plans' paths; none means the plans of the workflows rendered before
 * @param options check, where gonogo is, where the workflows are
 * @returns what to tell
 * @throws GonogoError `USAGE`, `PLAN_INVALID`, `NOT_BUILT`
 */
async function render(given, options) {
    if (options.uses !== undefined && !/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/.test(options.uses))
        throw (0,errors/* gonogoError */.i4)('USAGE', 'expected --uses as OWNER/REPO@ and a full commit SHA of 40 digits');
    const paths = given.length > 0 ? given : renderedBefore(options.out);
    if (paths.length === 0)
        throw (0,errors/* gonogoError */.i4)('USAGE', 'expected plans to render, found none given and none rendered before');
    const uses = options.uses;
    const asks = paths.map(path => {
        const loaded = (0,read_plan/* readPlan */.m)(path);
        if ('problems' in loaded)
            throw (0,errors/* gonogoError */.i4)('PLAN_INVALID', `expected plans without problems, found: ${(0,read_plan/* sayProblems */.Y)(path, loaded.problems).split('\n')[0] ?? ''}`);
        return { plan: loaded.plan, path, ...(uses === undefined ? {} : { uses }) };
    });
    const files = [
        ...asks.map(ask => ({ name: `cutover-${ask.plan.system}.yml`, text: renderCutover(ask) })),
        { name: 'rollback.yml', text: renderRollback(asks, uses) },
    ];
    const differing = files.filter(({ name, text }) => !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(options.out, name)) || (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(options.out, name), 'utf8') !== text);
    const json = {
        files: files.map(({ name }) => (0,external_node_path_.join)(options.out, name)),
        differing: differing.map(({ name }) => (0,external_node_path_.join)(options.out, name)),
    };
    if (options.check === true && differing.length > 0) {
        const said = (0,doors_said/* saidOf */.J)((0,errors/* gonogoError */.i4)('RENDER_DRIFT', `expected the rendered workflows, found ${differing.length} that differ`));
        return {
            ...said,
            lines: [...differing.map(({ name }) => `${(0,external_node_path_.join)(options.out, name)} differs from what its plan renders`), ...said.lines],
            json,
        };
    }
    if (options.check !== true) {
        (0,external_node_fs_.mkdirSync)(options.out, { recursive: true });
        for (const { name, text } of differing)
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(options.out, name), text);
    }
    const lines = files.map(({ name }) => `GO  ${(0,external_node_path_.join)(options.out, name)} ${differing.some(each => each.name === name) ? 'written' : 'is as rendered'}`);
    return { exit: 0, verdict: 'GO', code: 'MET', lines, outputs: {}, files: [], json };
}
function renderedBefore(folder) {
    if (!(0,external_node_fs_.existsSync)(folder))
        return [];
    return (0,external_node_fs_.readdirSync)(folder)
        .filter(name => /^cutover-.+\.yml$/.test(name))
        .sort()
        .flatMap(name => RENDERED.exec((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name), 'utf8'))?.[1] ?? []);
}


/***/ }),

/***/ 6934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ onNoGo),
/* harmony export */   _0: () => (/* binding */ phaseMs),
/* harmony export */   _y: () => (/* binding */ UNDO_MS)
/* harmony export */ });
/* unused harmony export WORK_MS */
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3110);

/** What a phase may take besides its windows, ms: its reads and writes, and the undo of them. */
const WORK_MS = 5 * 60_000;
const UNDO_MS = 5 * 60_000;
/**
 * How long a phase may take.
 * @param phase a phase of the plan
 * @returns ms for its gates' windows and its work, without undo
 */
function phaseMs(phase) {
    const gates = [...(phase.leave ?? []), ...(phase.steps ?? []).flatMap(step => ('gate' in step ? [step] : []))];
    const windows = gates.reduce((sum, gate) => sum + (gate.for === undefined ? 0 : (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .milliseconds */ .Rz)(gate.for)), 0);
    return windows + WORK_MS;
}
/**
 * Whether an earlier phase has changed anything: then a NO-GO rolls back unless the phase says otherwise.
 * @param plan the plan
 * @param phase the phase
 * @returns what a NO-GO of this phase does
 */
function onNoGo(plan, phase) {
    if (phase.on_no_go)
        return phase.on_no_go;
    const index = plan.phases.findIndex(each => each.id === phase.id);
    return plan.phases.slice(0, index).some(each => (each.steps ?? []).length > 0) ? 'rollback' : 'undo';
}


/***/ })

};
