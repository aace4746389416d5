export const id = 391;
export const ids = [391];
export const modules = {

/***/ 4177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ rollbackRecord),
/* harmony export */   t: () => (/* binding */ phaseRecord)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4602);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36);


const shown = (text) => (text === 'absent' ? _measure_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .sj : { word: text });
/**
 * The record of a phase: one finding a switch that it set, one a gate that it passed.
 * @param base what every record has
 * @param phase the phase's id
 * @param done how the phase ended
 * @param gates the digests of its leave gates' records are chained by `prev`; these are their ids
 * @returns the sealed record; GO only if the phase is done
 */
function phaseRecord(base, phase, done, gates) {
    const held = done.end === 'done';
    const one = (check, kind, expected, actual) => ({
        check,
        kind,
        outcome: held ? 'pass' : 'fail',
        reason: held ? 'MET' : done.reason === 'MET' ? 'DEFECT' : done.reason,
        expected,
        actual,
        at: base.to,
        ms: 0,
    });
    const last = new Map(done.changes.map(change => [change.switch, change]));
    const findings = [
        ...[...last.values()].map(change => one(change.switch, 'switch', shown(change.to), held ? shown(change.to) : { word: done.end })),
        ...gates.map(gate => one(gate, 'gate', { word: 'GO' }, { word: held ? 'GO' : 'not passed' })),
    ];
    return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .seal */ .o)({
        ...base,
        phase,
        gate: 'phase',
        kind: 'phase',
        verdict: done.verdict,
        ...(held ? {} : { reason: done.reason === 'MET' ? 'DEFECT' : done.reason }),
        declared: findings.map(finding => finding.check),
        findings,
        looks: 1,
    });
}
/**
 * The record of a rollback: one finding an address.
 * @param base what every record has
 * @param done what the rollback did
 * @returns the sealed record; GO only if every address is verified
 */
function rollbackRecord(base, done) {
    const findings = done.results.map((result) => {
        const outcome = result.reason === 'MET' ? 'pass' : result.result === 'unknown' ? 'error' : 'fail';
        return {
            check: result.switch,
            kind: 'switch',
            outcome,
            reason: result.reason,
            expected: { word: 'safe' },
            actual: { word: result.result },
            at: base.to,
            ms: 0,
        };
    });
    return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .seal */ .o)({
        ...base,
        phase: 'rollback',
        gate: 'rollback',
        kind: 'rollback',
        verdict: done.verified ? 'GO' : 'NO-GO',
        ...(done.verified ? {} : { reason: 'NOT_VERIFIED' }),
        declared: findings.map(finding => finding.check),
        findings,
        looks: 1,
    });
}


/***/ }),

/***/ 9944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rolledBack: () => (/* binding */ rolledBack)
/* harmony export */ });
/* harmony import */ var _acts_phase_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4177);
/* harmony import */ var _acts_run_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7588);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9473);
/* harmony import */ var _journal_heads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5039);
/* harmony import */ var _report_gate_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6889);
/* harmony import */ var _report_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6812);
/* harmony import */ var _report_phase_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8640);
/* harmony import */ var _run_gates_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3188);








/**
 * What follows a rollback: its record, the gates after it, and what to tell.
 * @param session the open session
 * @param ask what was rolled back
 * @param done how it ended
 * @param from when it began, ms since the epoch
 * @returns what to tell
 */
async function rolledBack(session, ask, done, from) {
    const { loaded, target, world, run, clock } = session;
    const { plan, digest: planDigest } = loaded;
    const who = { id: run.id, attempt: run.attempt, job: run.job };
    const base = {
        world,
        mode: ask.mode,
        ...(ask.breakGlass === undefined ? {} : { break_glass: ask.breakGlass }),
        system: plan.system,
        plan: planDigest,
        commit: run.commit,
        run: who,
        tool: session.tool,
        prev: null,
        from,
        to: clock.now(),
    };
    const sealed = (0,_acts_phase_record_js__WEBPACK_IMPORTED_MODULE_0__/* .rollbackRecord */ .C)(base, done);
    const kept = await (0,_journal_heads_js__WEBPACK_IMPORTED_MODULE_2__/* .keepHead */ .sc)(target.parameters, sealed).then(() => undefined, thrown => (0,_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .asGonogoError */ .iS)(thrown).code);
    const after = await gatesAfter(session, ask, sealed.digest);
    const notes = [
        ...(kept === undefined ? [] : [`  the record of the rollback could not be kept in the account (${kept})`]),
        ...after.flatMap(each => 'failed' in each ? [`  the gates after the rollback could not be run: ${each.failed}`] : (0,_report_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .gateLines */ .HN)(each.evidence, plan)),
    ];
    const records = after.flatMap(each => ('failed' in each ? [] : [each]));
    const verdict = done.verified ? 'GO' : 'NO-GO';
    const code = done.verified ? 'MET' : 'NOT_VERIFIED';
    return {
        exit: done.verified ? 0 : 1,
        verdict,
        code,
        lines: [...(0,_report_phase_js__WEBPACK_IMPORTED_MODULE_5__/* .rollbackLines */ .iM)(done), ...notes],
        summary: [
            (0,_report_phase_js__WEBPACK_IMPORTED_MODULE_5__/* .rollbackSummary */ .j0)(done, world),
            ...records.map(({ evidence, digest }) => (0,_report_gate_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .gateSummary */ .s)(evidence, plan, { digest })),
        ].join('\n'),
        outputs: { verdict, reason: code, 'plan-digest': planDigest, 'evidence-digest': sealed.digest },
        files: [sealed, ...records].map(_run_gates_js__WEBPACK_IMPORTED_MODULE_6__/* .fileOf */ .W),
        json: {
            ...done,
            after: records.map(({ evidence }) => ({ gate: evidence.gate, verdict: evidence.verdict })),
            digest: sealed.digest,
        },
    };
}
async function gatesAfter(session, ask, prev) {
    const { loaded, target, world, run } = session;
    if (!ask.verifyGates || ask.only || loaded.plan.rollback.verify === undefined)
        return [];
    try {
        const done = await (0,_acts_run_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .runGate */ .R)({
            plan: loaded.plan,
            planDigest: loaded.digest,
            phase: 'rollback',
            gate: 'verify',
            target,
            world,
            mode: ask.mode,
            ...(ask.breakGlass === undefined ? {} : { breakGlass: ask.breakGlass }),
            commit: run.commit,
            run: { id: run.id, attempt: run.attempt, job: run.job },
            tool: session.tool,
            prev,
        });
        return done.records;
    }
    catch (thrown) {
        return [{ failed: (0,_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .asGonogoError */ .iS)(thrown).code }];
    }
}


/***/ }),

/***/ 2436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ waiverEnd),
/* harmony export */   Q: () => (/* binding */ waiverFor)
/* harmony export */ });
const DAY = 86_400_000;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
/**
 * When a waiver ends: with the last millisecond of its date, in UTC.
 * @param expires a date such as `2027-01-31`
 * @returns ms since the epoch of the first moment at which it no longer holds; NaN for a date that no calendar has (such as
 *   2027-02-31), which makes every comparison with it false: not waived
 */
function waiverEnd(expires) {
    const match = DATE.exec(expires);
    if (!match)
        return Number.NaN;
    const start = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
    return new Date(start).toISOString().startsWith(expires) ? start + DAY : Number.NaN;
}
/**
 * Finds the waiver that holds for a check at a moment.
 * @param waivers of the plan
 * @param check the check's id
 * @param now ms since the epoch
 * @returns the unexpired waiver as it is shown, with whole days left (0 on its last day), or undefined
 */
function waiverFor(waivers, check, now) {
    const held = waivers.find(waiver => waiver.check === check && waiverEnd(waiver.expires) > now);
    if (!held)
        return undefined;
    const daysLeft = Math.floor((waiverEnd(held.expires) - now) / DAY);
    return { ticket: held.ticket, owner: held.owner, expires: held.expires, daysLeft };
}


/***/ }),

/***/ 8640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g3: () => (/* binding */ phaseSummary),
/* harmony export */   iM: () => (/* binding */ rollbackLines),
/* harmony export */   j0: () => (/* binding */ rollbackSummary),
/* harmony export */   tX: () => (/* binding */ phaseLines)
/* harmony export */ });
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7702);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3110);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4902);



const ENDS = {
    done: 'The phase is done.',
    untouched: 'Nothing was changed.',
    undone: 'Everything that the phase had changed was put back and read back twice.',
    'rolled-back': 'The whole system was rolled back; every switch was read back safe twice.',
    interrupted: 'The kill switches are set; the rest is rolled back by the post step, or by `gonogo rollback`.',
    'left-to-rollback': 'A rollback raised the fence; this run has stopped and leaves the rest to it.',
    'not-verified': 'The rollback could not verify every address: look at the list and run `gonogo rollback` again.',
};
/**
 * A rollback's result as lines of a terminal.
 * @param done what was done
 * @returns plain lines: the verdict first, then each address, then what a person must still do
 */
function rollbackLines(done) {
    const width = Math.max(0, ...done.results.map(result => result.switch.length));
    return [
        `${done.verified ? 'SAFE  every switch is at its safe value, read back twice' : 'NO-GO NOT_VERIFIED  not every address is verified to be safe'}`,
        `  kill switches after ${done.killMs} ms${done.verifiedMs === undefined ? '' : `, everything verified after ${done.verifiedMs} ms`}; fence ${done.fenceRaised ? 'raised' : 'NOT RAISED'}; journal ${done.journal}`,
        ...done.results.map(({ switch: id, address, kill, result, reason }) => `  ${reason === 'MET' ? '✓' : '✗'} ${id.padEnd(width)}  ${result}${kill ? ' (kill switch)' : ''}${reason === 'MET' ? '' : ` ${reason}`}  ${address}`),
        ...(done.verified ? [] : [`  what to do: ${_codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES.NOT_VERIFIED.remedy}`]),
        '  still to be done by a person:',
        ...done.manual.map(line => `    - ${line}`),
    ];
}
/**
 * A rollback's result as Markdown.
 * @param done what was done
 * @param world whose world it was
 * @returns GitHub's Markdown
 */
function rollbackSummary(done, world) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fitted */ .$5)([
        `## ${done.verified ? '✅ SAFE' : '⛔ NOT VERIFIED'} — rollback`,
        '',
        `${world === 'rehearsal' ? 'REHEARSAL — ' : ''}kill switches set after ${done.killMs} ms${done.verifiedMs === undefined ? '' : `, everything verified after ${done.verifiedMs} ms`}. Fence ${done.fenceRaised ? 'raised' : '**not raised**'}, journal ${done.journal}.`,
        ...(done.verified ? [] : ['', `**\`NOT_VERIFIED\`**: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(_codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES.NOT_VERIFIED.remedy)}`]),
        '',
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', 'switch', 'result', 'reason', 'address'], done.results.map(({ switch: id, address, kill, result, reason }) => [
            reason === 'MET' ? '✅' : '❌',
            kill ? `${id} (kill switch)` : id,
            result,
            reason,
            address,
        ])),
        '',
        '### Still to be done by a person',
        '',
        ...done.manual.map(line => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(line)}`),
    ]);
}
/**
 * A phase's result as lines of a terminal.
 * @param phase the phase
 * @param done how it ended
 * @returns plain lines, verdict first
 */
function phaseLines(phase, done) {
    return [
        `${done.verdict}  phase ${phase.id}${done.verdict === 'GO' ? '' : ` ${done.reason}: ${done.message}`}`,
        `  ${ENDS[done.end]}`,
        ...(done.verdict === 'GO' ? [] : [`  what to do: ${_codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES[done.reason].remedy}`]),
        ...(done.rollback ? rollbackLines(done.rollback).map(line => `  ${line}`) : []),
    ];
}
/**
 * A phase's result as Markdown.
 * @param plan the plan
 * @param phase the phase
 * @param done how it ended
 * @param took ms
 * @param world whose world it was
 * @returns GitHub's Markdown
 */
function phaseSummary(plan, phase, done, took, world) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fitted */ .$5)([
        `## ${done.verdict === 'GO' ? '✅ GO' : '⛔ NO-GO'} — phase ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(phase.id)}`,
        '',
        `${world === 'rehearsal' ? 'REHEARSAL — ' : ''}**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(plan.title)}**, ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(phase.title)}: ${ENDS[done.end]} It took ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .sayDuration */ .kP)(took)}.`,
        ...(done.verdict === 'GO' ? [] : ['', `**\`${done.reason}\`**: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(done.message)}. ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(_codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES[done.reason].remedy)}`]),
        ...(done.changes.length === 0
            ? []
            : [
                '',
                `### What ${done.end === 'done' ? 'changed' : 'had been changed'}`,
                '',
                ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['switch', 'from', 'to'], done.changes.map(({ switch: id, from, to }) => [id, from, to])),
            ]),
        ...(done.rollback ? ['', ...rollbackSummary(done.rollback, world).split('\n')] : []),
    ]);
}


/***/ })

};
