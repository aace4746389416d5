export const id = 986;

export const ids = [ 986 ];

export const modules = {
 3986: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   cli: () => cli
  });
  var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
  var _doors_said_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5249);
  var _doors_tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9022);
  var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
  var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(617);
  async function cli(args, env) {
   const asJson = args.includes("--json");
   const terminal = {
    env: env,
    live: line => asJson ? undefined : console.log(line)
   };
   let said;
   const does = act => async (...rest) => {
    said = await act(terminal, ...rest).catch(_doors_said_js__WEBPACK_IMPORTED_MODULE_1__.J);
   };
   try {
    await program(does).parseAsync([ ...args ], {
     from: "user"
    });
   } catch (thrown) {
    if (!(thrown instanceof commander__WEBPACK_IMPORTED_MODULE_0__.b7)) throw thrown;
    if (thrown.exitCode === 0) return _verdict_js__WEBPACK_IMPORTED_MODULE_3__.dc.go;
    said = (0, _doors_said_js__WEBPACK_IMPORTED_MODULE_1__.J)((0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.i4)("USAGE", usage(thrown.code)));
   }
   if (!said) return _verdict_js__WEBPACK_IMPORTED_MODULE_3__.dc.invalid;
   if (asJson) console.log(JSON.stringify(await jsonOf(said), null, 2)); else for (const line of said.lines) console.log(line);
   return said.exit;
  }
  async function jsonOf({verdict: verdict, exit: exit, code: reason, json: json}) {
   const remedy = verdict === "GO" ? {} : {
    remedy: (await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 7702))).CODES[reason].remedy
   };
   return {
    verdict: verdict,
    exit: exit,
    reason: reason,
    ...remedy,
    ...json
   };
  }
  function usage(code) {
   const known = {
    "commander.unknownCommand": "expected a command that exists; gonogo --help lists them",
    "commander.unknownOption": "expected options that the command has; gonogo <command> --help lists them",
    "commander.missingArgument": "expected the command’s argument, found none",
    "commander.missingMandatoryOptionValue": "expected an option that the command needs, found none; gonogo <command> --help lists it",
    "commander.excessArguments": "expected fewer arguments"
   };
   return known[code] ?? "expected another command line; gonogo --help shows examples";
  }
  function program(does) {
   const root = new commander__WEBPACK_IMPORTED_MODULE_0__.uB("gonogo").description("The cutover to production: says GO only when it knows.").version(_doors_tool_js__WEBPACK_IMPORTED_MODULE_2__.x).exitOverride().configureOutput({
    outputError: () => undefined
   }).showHelpAfterError(false).addHelpText("after", EXAMPLES);
   const command = (usage, description, examples) => root.command(usage).description(description).option("--json", "print one JSON object instead of lines").addHelpText("after", `\nExamples:\n${examples.map(each => `  gonogo ${each}\n`).join("")}`).exitOverride();
   command("validate <plan>", "check a plan against its schema", [ "validate plan.yaml" ]).action(does(async (terminal, plan) => (await Promise.all([ __webpack_require__.e(227), __webpack_require__.e(59), __webpack_require__.e(663) ]).then(__webpack_require__.bind(__webpack_require__, 7663))).validate(terminal, plan, false)));
   command("lint <plan>", "prove what a schema cannot say: ways back, contradictions, names", [ "lint plan.yaml", "lint plan.yaml --json" ]).action(does(async (terminal, plan) => (await Promise.all([ __webpack_require__.e(227), __webpack_require__.e(59), __webpack_require__.e(663) ]).then(__webpack_require__.bind(__webpack_require__, 7663))).validate(terminal, plan, true)));
   command("render [plans...]", "write the workflows of plans; without plans those rendered before", [ "render examples/order-status/plan.yaml", "render --check" ]).option("--check", "change nothing; NO-GO if a file differs").option("--uses <owner/repo@sha>", "for a team’s own repository: where gonogo is").option("--out <folder>", "where the workflows are", ".github/workflows").action(does(async (_terminal, plans, options) => (await Promise.all([ __webpack_require__.e(227), __webpack_require__.e(59), __webpack_require__.e(1) ]).then(__webpack_require__.bind(__webpack_require__, 9001))).render(plans, options)));
   command("preflight <plan>", "run the enter gates of a phase", [ "preflight plan.yaml --out-md preflight.md", "preflight plan.yaml --phase canary --out proofs" ]).option("--phase <id>", "the phase (default: the first)").option("--out-md <file>", "write a Markdown report").option("--out <folder>", "write evidence and proofs").action(does(async (terminal, plan, options) => (await Promise.all([ __webpack_require__.e(227), __webpack_require__.e(59), __webpack_require__.e(907), __webpack_require__.e(62), __webpack_require__.e(188), __webpack_require__.e(724) ]).then(__webpack_require__.bind(__webpack_require__, 5724))).preflight(terminal, plan, options)));
   command("run <plan> <phase>", "carry out a phase from a terminal; in production this is break-glass", [ 'run plan.yaml canary --reason "GitHub is down" --ticket OPS-123' ]).requiredOption("--reason <text>", "why GitHub is not used").requiredOption("--ticket <id>", "such as OPS-123").option("--out <folder>", "write evidence", ".gonogo/evidence").action(does(async (terminal, plan, phase, options) => (await Promise.all([ __webpack_require__.e(227), __webpack_require__.e(59), __webpack_require__.e(907), __webpack_require__.e(62), __webpack_require__.e(188), __webpack_require__.e(998), __webpack_require__.e(367), __webpack_require__.e(254) ]).then(__webpack_require__.bind(__webpack_require__, 5254))).runByHand(terminal, plan, phase, options)));
   command("rollback <plan>", "every switch to its safe value, kill switches first", [ 'rollback plan.yaml --reason "error spike"', 'rollback plan.yaml --only outbound --reason "replies stop, reads go on" --confirm order-status' ]).option("--only <switch...>", "the surgical form: these switches and no others").requiredOption("--reason <text>", "why").option("--confirm <system>", "the system’s name; asked for at a terminal if not given").option("--out <folder>", "write evidence", ".gonogo/evidence").action(does(async (terminal, plan, options) => (await Promise.all([ __webpack_require__.e(227), __webpack_require__.e(59), __webpack_require__.e(907), __webpack_require__.e(62), __webpack_require__.e(998), __webpack_require__.e(451) ]).then(__webpack_require__.bind(__webpack_require__, 9832))).rollback(terminal, plan, options)));
   command("status <plan>", "lock, phase, and each switch now, safe and expected", [ "status plan.yaml", "status plan.yaml --json" ]).action(does(async (terminal, plan) => (await Promise.all([ __webpack_require__.e(227), __webpack_require__.e(59), __webpack_require__.e(907), __webpack_require__.e(62), __webpack_require__.e(204) ]).then(__webpack_require__.bind(__webpack_require__, 6204))).status(terminal, plan)));
   command("explain [code]", "what a reason code means and what to do", [ "explain DRIFT", "explain" ]).action(does(async (_terminal, code) => (await __webpack_require__.e(740).then(__webpack_require__.bind(__webpack_require__, 7740))).explain(code)));
   root.command("rehearse").description("a whole cutover against the embedded stand-in production").allowUnknownOption().allowExcessArguments().helpOption(false).exitOverride().action(does(async (_terminal, _options, self) => (await __webpack_require__.e(66).then(__webpack_require__.bind(__webpack_require__, 2066))).rehearse(self.args)));
   return root;
  }
  const EXAMPLES = `\nExamples:\n  gonogo rehearse                                              a whole cutover on this machine\n  gonogo lint examples/order-status/plan.yaml                  find the holes of a plan\n  gonogo preflight plan.yaml --out-md preflight.md             ask production whether it is ready\n  gonogo status plan.yaml                                      where does production stand?\n  gonogo rollback plan.yaml --reason "error spike"             every switch to its safe value\n  gonogo explain DRIFT                                         what does a code mean?\n\nExit codes: 0 GO, or done and verified; 1 NO-GO; 2 plan or usage invalid; 3 could not tell; 4 a defect of gonogo.\n`;
 },
 7702: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   CODES: () => CODES
  });
  const CODES = {
   MET: {
    means: "The condition was measured and holds.",
    remedy: "Nothing to do."
   },
   NOT_MET: {
    means: "The condition was measured and does not hold.",
    remedy: "Compare expected with actual, correct production or the plan, and run the gate again."
   },
   MISSING: {
    means: "What the check asks about does not exist.",
    remedy: "Create it, or correct its name in the plan."
   },
   WRONG_VALUE: {
    means: "It exists and has another value than the plan says.",
    remedy: "Find out who changed it and why, put it right, and run the gate again."
   },
   WRONG_TYPE: {
    means: "It exists and is of another type than the plan says.",
    remedy: "Create it again with the planned type, or correct the plan."
   },
   EMPTY_VALUE: {
    means: "It exists and is empty.",
    remedy: "Give it a value."
   },
   TOO_OLD: {
    means: "It is older than the plan allows.",
    remedy: "Renew it (rotate, refresh, run it again), then run the gate again."
   },
   SECRET_DELETED: {
    means: "The secret is scheduled for deletion.",
    remedy: "Restore the secret with RestoreSecret, or name another in the plan."
   },
   SECRET_NOT_CURRENT: {
    means: "The secret has no version labelled AWSCURRENT.",
    remedy: "Finish or cancel its rotation, so that one version is AWSCURRENT."
   },
   ROTATION_OFF: {
    means: "The plan asks for rotation and it is off.",
    remedy: "Turn rotation on, or give the check a max_age instead."
   },
   SCHEDULE_DISABLED: {
    means: "The rule or schedule exists and is disabled.",
    remedy: "Enable it."
   },
   SCHEDULE_WRONG: {
    means: "No rule or schedule with the planned expression targets the function.",
    remedy: "Correct the schedule expression of the rule, or the plan."
   },
   FUNCTION_FAILED: {
    means: "The function could not be invoked, or it reported an error.",
    remedy: "Look at the function’s log for the error, correct it, and run the gate again."
   },
   ALARM_FIRING: {
    means: "The alarm is in ALARM.",
    remedy: "Treat the alarm as the incident it is; continue only when it is OK."
   },
   ALARM_NO_ACTIONS: {
    means: "The alarm would tell nobody: its actions are off or empty.",
    remedy: "Enable the alarm’s actions and give it at least one."
   },
   NO_DATA: {
    means: "There is no recent data, so nothing is known.",
    remedy: "Find out why the metric or log has stopped (wrong name, idle system, broken pipeline)."
   },
   DASHBOARD_INCOMPLETE: {
    means: "The dashboard does not show every planned metric.",
    remedy: "Add the missing metrics to the dashboard."
   },
   STACK_NOT_SETTLED: {
    means: "The CloudFormation stack is not in a settled, successful status.",
    remedy: "Finish or repair the deployment of the stack."
   },
   FILTER_WRONG: {
    means: "The metric filter matches the wrong lines.",
    remedy: "Correct the filter’s pattern, so that it matches the positive sample and not the negative one."
   },
   HTTP_STATUS: {
    means: "The endpoint answered with another status than planned.",
    remedy: "Look at the endpoint and its credential."
   },
   WRONG_ACCOUNT: {
    means: "The credentials belong to another AWS account than the plan’s.",
    remedy: "Assume the role of the planned account."
   },
   WRONG_REGION: {
    means: "The region is not the plan’s.",
    remedy: "Set AWS_REGION to the planned region."
   },
   CLOCK_SKEW: {
    means: "Our clock and AWS’s differ by more than 60 s, so ages and windows cannot be trusted.",
    remedy: "Correct the clock of this machine or runner."
   },
   WAIVED: {
    means: "The condition does not hold, and an unexpired waiver of the plan lets it pass.",
    remedy: "Mend it before the waiver expires."
   },
   NOT_ASKED: {
    means: "The check acts on production, and was not carried out because another check did not pass.",
    remedy: "Mend the other findings first, then run the gate again."
   },
   WINDOW_BROKEN: {
    means: "The window was not watched all the time: two looks lay too far apart.",
    remedy: "Keep the machine or runner awake and run the gate again; the window begins anew."
   },
   NOT_BUILT: {
    means: "The plan uses a kind of check, change or gate that this version of gonogo knows but cannot carry out yet.",
    remedy: "Use a version that has it, or replace it in the plan."
   },
   TIMEOUT: {
    means: "No answer came before the check’s deadline.",
    remedy: "Run the gate again; if it stays, look at the service’s status."
   },
   UNREACHABLE: {
    means: "The service could not be reached.",
    remedy: "Check the network, the endpoint and the service’s status."
   },
   THROTTLED: {
    means: "The service refused because of too many requests, after all retries.",
    remedy: "Wait a minute and run again; look for what else is calling."
   },
   DENIED: {
    means: "The credentials do not allow this request.",
    remedy: "Give the role the permission that the plan’s IAM policy lists."
   },
   CREDENTIALS_INVALID: {
    means: "AWS does not accept the credentials, or there are none.",
    remedy: "Configure credentials for the planned account and try again."
   },
   CREDENTIALS_EXPIRED: {
    means: "The credentials have expired.",
    remedy: "Assume the role again and run again."
   },
   CREDENTIALS_TOO_SHORT: {
    means: "The credentials end before the window, its undo and a margin of 10 minutes are over, or their end is unknown.",
    remedy: "Raise role-duration-seconds (and the role’s MaxSessionDuration), or shorten the window; at a terminal export AWS_CREDENTIAL_EXPIRATION with the credentials."
   },
   RESPONSE_INCOMPLETE: {
    means: "The service answered without a field that its API promises.",
    remedy: "Run again; if it stays, something between us and the service answers in its place."
   },
   RESPONSE_INVALID: {
    means: "The service’s answer could not be read.",
    remedy: "Run again; if it stays, look at what answers at that address."
   },
   PARTIAL_DATA: {
    means: "The service gave only a part of the data.",
    remedy: "Wait a minute and run again."
   },
   SERVICE_ERROR: {
    means: "The service answered with an error.",
    remedy: "Look at the service’s status and run again."
   },
   NOT_FOUND: {
    means: "The resource does not exist.",
    remedy: "Create it, or correct its name in the plan."
   },
   EXISTS: {
    means: "The resource exists already.",
    remedy: "Another run was first; look at `gonogo status`."
   },
   HOST_REFUSED: {
    means: "The request would go to a host that the plan does not list for it.",
    remedy: "Add the host to the credential’s hosts, or correct the URL."
   },
   REDIRECT_REFUSED: {
    means: "The endpoint redirects; redirects are not followed.",
    remedy: "Put the final address into the plan."
   },
   TLS_FAILED: {
    means: "The connection’s certificate could not be verified.",
    remedy: "Repair the certificate; verification cannot be turned off."
   },
   BODY_TOO_LARGE: {
    means: "The answer is larger than the cap of 1 MB.",
    remedy: "Ask for less in the plan’s check."
   },
   GRAPHQL_NOT_QUERY: {
    means: "The GraphQL document is not proved to be read-only.",
    remedy: "Keep only query operations with listed root fields."
   },
   GRAPHQL_ERRORS: {
    means: "The GraphQL endpoint answered with errors or without data.",
    remedy: "Run the query by hand with the same credential."
   },
   DRIPPING: {
    means: "The answer did not arrive whole before the deadline.",
    remedy: "Look at the endpoint’s health."
   },
   PLAN_INVALID: {
    means: "The plan does not follow its schema.",
    remedy: "Correct the lines named; `gonogo validate` shows all of them at once."
   },
   PLAN_UNREADABLE: {
    means: "The plan could not be read as a YAML text file.",
    remedy: "Check the path; a plan is a UTF-8 text file of at most 1 MB."
   },
   PLAN_LINT: {
    means: "The plan follows its schema and contradicts itself or leaves a hole.",
    remedy: "Correct the lines named; `gonogo lint` shows all of them at once."
   },
   USAGE: {
    means: "The command line or the inputs are wrong.",
    remedy: "See `gonogo --help` and the action’s inputs."
   },
   UNKNOWN_PHASE: {
    means: "The plan has no such phase.",
    remedy: "Use one of the phase ids of the plan."
   },
   UNKNOWN_GATE: {
    means: "The plan has no such gate in this phase.",
    remedy: "Use enter, leave or verify, or the id of one of the phase’s gates."
   },
   EVIDENCE_INVALID: {
    means: "A record of evidence holds a field or a value that evidence may not hold.",
    remedy: "Keep addresses and control characters out of the plan’s ids and values; if it stays, report it as a defect."
   },
   UNKNOWN_SWITCH: {
    means: "The plan has no such switch.",
    remedy: "Use one of the switch ids of the plan."
   },
   WORLD_MIXED: {
    means: "Some endpoints are on loopback and some are not: neither production nor a rehearsal.",
    remedy: "Unset AWS_ENDPOINT_URL*, GITHUB_API_URL and GONOGO_* for production; `gonogo rehearse` sets them all."
   },
   WORLD_OTHER: {
    means: "The record belongs to another world (rehearsal or production).",
    remedy: "Run the gate again in this world; evidence never crosses."
   },
   CLOCK_REFUSED: {
    means: "A rehearsal clock was given although not every endpoint is loopback.",
    remedy: "Unset GONOGO_CLOCK_URL."
   },
   EVIDENCE_MISSING: {
    means: "There is no record of the enter gate’s GO.",
    remedy: "Run the phase’s gate first."
   },
   EVIDENCE_STALE: {
    means: "The enter gate’s evidence is older than the plan allows.",
    remedy: "Run the gate again and ask for a new approval."
   },
   EVIDENCE_OTHER_PLAN: {
    means: "The evidence was made with another plan digest or another commit.",
    remedy: "Run the gate again on this commit."
   },
   EVIDENCE_TAMPERED: {
    means: "The evidence does not have the digest that stands in the target account.",
    remedy: "Treat it as an incident; run the gate again."
   },
   EVIDENCE_UNWRITTEN: {
    means: "The evidence could not be written, so there is no GO.",
    remedy: "Make the output folder writable and the records path reachable."
   },
   EVIDENCE_NO_GO: {
    means: "The enter gate’s verdict is NO-GO.",
    remedy: "See the gate’s summary for what failed."
   },
   SIGNOFF_UNVERIFIED: {
    means: "No approval could be read back for this phase’s environment.",
    remedy: "A reviewer of the environment must approve this very run; this version verifies approvals in rehearsals only."
   },
   SIGNOFF_REJECTED: {
    means: "A reviewer rejected the deployment.",
    remedy: "Settle the reason with the reviewer, then dispatch again."
   },
   PHASE_ALREADY_PASSED: {
    means: "The phase was completed before; running it again would move a live system back.",
    remedy: "Dispatch with a later `from`; to start over, roll back first."
   },
   PHASE_OUT_OF_ORDER: {
    means: "An earlier phase has not been completed.",
    remedy: "Run the phases in the order of the plan."
   },
   PHASE_UNFINISHED: {
    means: "A phase was begun and neither finished nor undone.",
    remedy: "Run `gonogo rollback`, then begin again."
   },
   LOCKED: {
    means: "Another run holds the lock of this system.",
    remedy: "Wait for it, or see `gonogo status` for its owner and expiry."
   },
   LOCK_LOST: {
    means: "The lock was taken over by another run.",
    remedy: "See `gonogo status`; this run has stopped writing."
   },
   FENCED: {
    means: "A rollback has begun since this run started; its writes are refused.",
    remedy: "Let the rollback finish; see `gonogo status`."
   },
   DRIFT: {
    means: "A switch does not stand where the last phase left it.",
    remedy: "Find out who changed it; put it back or roll back."
   },
   CONFLICT: {
    means: "Somebody else changed the same address while this run was changing it.",
    remedy: "Find the other writer (CloudTrail), then run again."
   },
   REVISION_CONFLICT: {
    means: "The function was changed by somebody else in between.",
    remedy: "It is retried on fresh reads; if it stays, find the other writer."
   },
   UPDATE_IN_PROGRESS: {
    means: "The function is being updated by somebody else.",
    remedy: "Wait for the update to finish, then run again."
   },
   UPDATE_FAILED: {
    means: "AWS could not apply the function’s new configuration.",
    remedy: "See LastUpdateStatusReasonCode in the Lambda console."
   },
   READ_BACK_DIFFERS: {
    means: "What was written does not read back.",
    remedy: "Find the other writer; the phase has been undone or rolled back."
   },
   VALUE_TOO_LARGE: {
    means: "A value is above the service’s limit of 4,096 bytes.",
    remedy: "Shorten the value."
   },
   ALLOWLIST_EMPTY: {
    means: "The value of a limiting switch is empty.",
    remedy: "Put at least one entry into the secret."
   },
   RESTORE_POINT_UNWRITTEN: {
    means: "The restore point could not be stored and read back, so nothing was changed.",
    remedy: "Check the role’s permission on /gonogo/<system>/ and try again."
   },
   RESTORE_POINT_OTHER: {
    means: "The restore point belongs to another world or another plan.",
    remedy: "Declared safe values are used instead."
   },
   JOURNAL_UNREADABLE: {
    means: "The journal could not be read.",
    remedy: "Rollback uses the declared safe values; check the role’s permission on /gonogo/<system>/."
   },
   INTERRUPTED: {
    means: "The run was interrupted by a signal.",
    remedy: "The kill switches have been set; run `gonogo rollback` and see that it verifies."
   },
   LEAVE_GATE_NO_GO: {
    means: "The phase’s leave gate said NO-GO.",
    remedy: "See the failing checks; the phase has been undone or rolled back as its plan says."
   },
   TRIGGERED: {
    means: "A roll-back trigger of the plan fired.",
    remedy: "See the trigger’s finding; the system has been rolled back."
   },
   NOT_VERIFIED: {
    means: "Not every address is verified to be safe.",
    remedy: "Run `gonogo rollback` again; set the addresses named by hand if it cannot."
   },
   WRITE_FAILED: {
    means: "A write failed.",
    remedy: "See the origin named; rollback goes on with the rest."
   },
   CONFIRMATION: {
    means: "The typed confirmation does not match.",
    remedy: "Type the system’s name exactly."
   },
   BREAK_GLASS_REFUSED: {
    means: "A break-glass run needs a reason, a ticket, a terminal and the typed system name.",
    remedy: "Run it at a terminal with --reason and --ticket."
   },
   RENDER_DRIFT: {
    means: "A rendered workflow differs from what the plan renders.",
    remedy: "Run `gonogo render` and commit the result."
   },
   NOT_CANONICAL: {
    means: "A value has no canonical JSON form, so it has no digest.",
    remedy: "Remove what JSON cannot hold (broken text, dates, endless numbers) from the place named."
   },
   DEFECT: {
    means: "gonogo itself failed.",
    remedy: "Report it with the code and the version; nothing was decided GO."
   }
  };
 },
 5249: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   J: () => saidOf
  });
  var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7702);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
  var _exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(870);
  function saidOf(thrown) {
   const {code: code, message: message, origin: origin} = (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.iS)(thrown);
   const from = origin ? ` (${[ origin.name, origin.status === undefined ? undefined : `status ${origin.status}`, origin.requestId === undefined ? undefined : `request ${origin.requestId}` ].filter(Boolean).join(", ")})` : "";
   return {
    exit: (0, _exit_js__WEBPACK_IMPORTED_MODULE_1__.s)(code),
    verdict: "NO-GO",
    code: code,
    lines: [ `NO-GO ${code}: ${message}${from}`, `  what it means: ${_codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES[code].means}`, `  what to do: ${_codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES[code].remedy}` ],
    summary: `## ⛔ NO-GO — \`${code}\`\n\n${message}\n\n${_codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES[code].means} ${_codes_js__WEBPACK_IMPORTED_MODULE_0__.CODES[code].remedy}\n`,
    outputs: {
     verdict: "NO-GO",
     reason: code
    },
    files: [],
    json: {
     message: message
    }
   };
  }
 },
 9022: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   x: () => VERSION,
   z: () => tool
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
  const VERSION = "0.1.0";
  function tool(file) {
   const bytes = file === undefined ? Buffer.alloc(0) : (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
   return {
    version: VERSION,
    bundle: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")
   };
  }
 },
 9473: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   i4: () => gonogoError,
   iS: () => asGonogoError,
   oh: () => isGonogoError
  });
  function gonogoError(code, message, origin) {
   const error = new Error(message);
   error.name = "GonogoError";
   error.code = code;
   if (origin) error.origin = origin;
   return error;
  }
  function isGonogoError(thrown) {
   return thrown instanceof Error && thrown.name === "GonogoError" && typeof thrown.code === "string";
  }
  function asGonogoError(thrown) {
   if (isGonogoError(thrown)) return thrown;
   const name = thrown instanceof Error ? thrown.name : typeof thrown;
   return gonogoError("DEFECT", `an unexpected ${name} was thrown`, {
    name: name
   });
  }
 },
 870: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   s: () => exitOf
  });
  var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(617);
  const INVALID = new Set([ "PLAN_INVALID", "PLAN_UNREADABLE", "PLAN_LINT", "USAGE", "UNKNOWN_PHASE", "UNKNOWN_SWITCH", "UNKNOWN_GATE", "WORLD_MIXED", "CLOCK_REFUSED", "CONFIRMATION", "BREAK_GLASS_REFUSED" ]);
  const COULD_NOT_TELL = new Set([ "NOT_BUILT", "TIMEOUT", "UNREACHABLE", "THROTTLED", "DENIED", "CREDENTIALS_INVALID", "CREDENTIALS_EXPIRED", "RESPONSE_INCOMPLETE", "RESPONSE_INVALID", "PARTIAL_DATA", "SERVICE_ERROR", "NO_DATA", "CLOCK_SKEW", "TLS_FAILED", "BODY_TOO_LARGE", "DRIPPING", "JOURNAL_UNREADABLE", "NOT_ASKED", "WINDOW_BROKEN" ]);
  function exitOf(code) {
   if (code === "MET") return _verdict_js__WEBPACK_IMPORTED_MODULE_0__.dc.go;
   if (code === "DEFECT") return _verdict_js__WEBPACK_IMPORTED_MODULE_0__.dc.defect;
   if (INVALID.has(code)) return _verdict_js__WEBPACK_IMPORTED_MODULE_0__.dc.invalid;
   return COULD_NOT_TELL.has(code) ? _verdict_js__WEBPACK_IMPORTED_MODULE_0__.dc.unknown : _verdict_js__WEBPACK_IMPORTED_MODULE_0__.dc.noGo;
  }
 },
 617: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I$: () => exitCode,
   LD: () => decide,
   dc: () => EXIT
  });
  function decide(declared, findings) {
   if (declared.length === 0 || declared.length !== findings.length || new Set(declared).size !== declared.length) return "NO-GO";
   const byCheck = new Map(findings.map(finding => [ finding.check, finding ]));
   const good = declared.every(id => {
    const finding = byCheck.get(id);
    return finding?.outcome === "pass" || finding?.outcome === "waived" && finding.waiver !== undefined && finding.waiver.daysLeft >= 0;
   });
   return good ? "GO" : "NO-GO";
  }
  const EXIT = {
   go: 0,
   noGo: 1,
   invalid: 2,
   unknown: 3,
   defect: 4
  };
  function exitCode(declared, findings) {
   if (decide(declared, findings) === "GO") return EXIT.go;
   return findings.some(finding => finding.outcome === "fail") ? EXIT.noGo : EXIT.unknown;
  }
 }
};
