export const id = 5249;

export const ids = [ 5249 ];

export const modules = {
98498: (function(e, t, o) {
o.r(t);
o.d(t, {
CODES: () => s
});
const a = {
PR_NOT_OPEN: {
means: "The pull request is closed or merged, or there is none of this number.",
remedy: "Open a release PR, or correct the number."
},
PR_DRAFT: {
means: "The pull request is a draft: it is not ready, and nobody says it is.",
remedy: "Finish what is open, then press \u201cReady for review\u201d."
},
HEAD_MOVED: {
means: "The pull request\u2019s head is another commit than the one that was judged.",
remedy: "Nothing to do: the run of the new commit judges it."
},
TITLE_UNFIT: {
means: "The title says too little, too much, or that the work is unfinished.",
remedy: "Write 10 to 120 characters that say what the release does; no WIP, TODO or pending."
},
BODY_UNREADABLE: {
means: "The body is longer than GitHub\u2019s 65,536 characters or nested beyond reason.",
remedy: "Shorten it; put long proofs into files."
},
SECTION_MISSING: {
means: "The body lacks a section of the template.",
remedy: "Add the heading; see .github/pull_request_template.md."
},
SECTION_EMPTY: {
means: "The section is there and says nothing, or only what the template says.",
remedy: "Fill it in."
},
SECTION_TWICE: {
means: "The section is there more than once, so nobody knows which one counts.",
remedy: "Keep one."
},
ROLLBACK_PLAN_MISSING: {
means: "The section about risk and rollback names no rollback plan.",
remedy: "Write \u201cRollback plan:\u201d and how the release is taken back."
},
RISK_LABEL_MISSING: {
means: "There is no risk label, so the strictest level counts.",
remedy: "Set exactly one of risk:R0 to risk:R3."
},
RISK_LABEL_UNFIT: {
means: "There are several risk labels, or one that is no level.",
remedy: "Keep exactly one of risk:R0 to risk:R3."
},
RISK_DISAGREES: {
means: "The body names another risk than the label.",
remedy: "Make both say the same."
},
RISK_FILE_INVALID: {
means: "The file of the risk levels is missing, or does not hold together.",
remedy: "Correct the lines named; docs/release-pr.md has a whole one."
},
PENDING_LEFT: {
means: "Something in the body still says that it is to come.",
remedy: "Write down what came of it, or take the line out; docs/release-pr.md lists the words."
},
GATE_UNDECLARED: {
means: "The pull request has a gate label that the risk file does not declare, letter for letter, so nobody knows what it asks for.",
remedy: "Declare the gate in the risk file, or take the label off."
},
GATE_ID_MISSING: {
means: "A gate label asks for an id that the body does not record.",
remedy: "Write the line that the risk file names, with the id that the gate gave."
},
APPROVALS_TOO_FEW: {
means: "Too few people have approved this very commit.",
remedy: "Ask for a review; an approval of an older commit, by the author or by an app does not count."
},
DRY_RUN_MISSING: {
means: "The level asks for a dry run of the preflight, and there is no result.",
remedy: "See the job \u201cdry-run\u201d."
},
DRY_RUN_NO_GO: {
means: "The dry run of the preflight is NO-GO.",
remedy: "See the job \u201cdry-run\u201d for what did not pass."
},
DRY_RUN_FORK: {
means: "The pull request comes from another repository; its code is never given credentials.",
remedy: "Push the branch to this repository."
},
DRY_RUN_REDIRECTED: {
means: "The plan\u2019s account, roles, credentials, hosts, secrets or commands differ from the base branch\u2019s, so credentials could go elsewhere.",
remedy: "Land that part of the plan by a PR of its own, then run again."
},
DRY_RUN_EMPTY: {
means: "The first phase\u2019s preflight holds nothing but checks that act or run code of the pull request.",
remedy: "Give it checks that only read."
},
BASE_UNKNOWN: {
means: "The checkout of the base branch is missing or another commit.",
remedy: "Check out the base commit into the folder that the input `base` names."
},
PR_OTHER: {
means: "The artifact is about another pull request, commit or run than GitHub says.",
remedy: "Find out who wrote it; nothing of it was shown."
},
ARTIFACT_REFUSED: {
means: "The artifact is not of the published form.",
remedy: "Find out who wrote it; nothing of it was shown."
},
REPORT_CONTRADICTED: {
means: "The report of the pull request\u2019s own workflow says what GitHub itself does not say, or leaves out what is asked of every release PR.",
remedy: "Wait for the newest run of the release PR workflow; if this stays, look at what the pull request changes in that workflow."
}
};
const n = {
SIGNOFF_UNVERIFIED: {
means: "No approval could be read back for this phase\u2019s environment.",
remedy: "A reviewer of the environment must approve this very run; give the step github-token with actions: read and deployments: read."
},
SIGNOFF_REJECTED: {
means: "A reviewer rejected the deployment.",
remedy: "Settle the reason with the reviewer, then dispatch again."
},
ENV_MISSING: {
means: "The environment does not exist; a job that names it would have it made without any protection.",
remedy: "Create it with its rules in the repository\u2019s settings (gonogo doctor --fix prints the calls), and write its id into the plan."
},
ENV_OTHER_ID: {
means: "The environment has another id than the plan\u2019s: it was deleted and made again, or it is another.",
remedy: "Find out who made it and why, look at its rules, then correct the id in the plan by a reviewed change."
},
ENV_NO_REVIEWERS: {
means: "The environment asks nobody.",
remedy: "Add the role\u2019s team or people as required reviewers."
},
ENV_REVIEWERS_OTHER: {
means: "The environment\u2019s reviewers are not those whom the plan\u2019s roles allow.",
remedy: "Make the reviewers the role\u2019s team or people and nobody else, or correct the role in the plan."
},
ENV_SELF_REVIEW: {
means: "Whoever starts a run may approve it.",
remedy: "Turn on \u201cPrevent self-review\u201d of the environment."
},
ENV_ADMIN_BYPASS: {
means: "Administrators may start the waiting job past its reviewers.",
remedy: "Turn off \u201cAllow administrators to bypass configured protection rules\u201d in the environment\u2019s settings; only the page can do it."
},
ENV_BYPASS_UNKNOWN: {
means: "GitHub does not say whether administrators may bypass the environment\u2019s rules.",
remedy: "Look at the environment\u2019s page. If your server never says it, waive admin-bypass in the plan with a ticket and an end."
},
ENV_BRANCH_POLICY: {
means: "The environment is open to other branches than the plan\u2019s.",
remedy: "Choose \u201cSelected branches and tags\u201d and list exactly the plan\u2019s branches."
},
ENV_WAIT_SHORT: {
means: "The environment\u2019s wait timer is shorter than planned.",
remedy: "Set the wait timer to the plan\u2019s time."
},
ENV_PLAN_TIER: {
means: "The environment has reviewers and no job ever waited for them: GitHub does not enforce them here.",
remedy: "Private and internal repositories need GitHub Enterprise for required reviewers; make the repository public or change its plan."
},
ENV_TIER_UNKNOWN: {
means: "The repository is private, its plan is not shown, and no job has waited for the environment yet: nobody knows whether GitHub enforces its reviewers.",
remedy: "Ask with a token that sees the organization\u2019s plan, or let one run reach the environment and reject it there: doctor then sees that it waited."
},
ENV_RULE_UNKNOWN: {
means: "The environment has a rule of a type that this version does not know.",
remedy: "Remove the rule, or use a version of gonogo that knows it."
},
ENV_ROLLBACK_WAITS: {
means: "The rollback\u2019s environment asks somebody or waits, so a rollback would come too late.",
remedy: "Remove its reviewers and its wait timer; keep its branches."
},
ENV_RULES_CHANGED: {
means: "The environment\u2019s rules have changed since the gate saw them.",
remedy: "Find out who changed them; run the gate again and ask for a new approval."
},
ENV_RULES_UNRECORDED: {
means: "The gate has not recorded the environment\u2019s rules, so nobody can tell whether they have changed.",
remedy: "Render the workflow again: the gate job needs github-token and actions: read."
},
OIDC_ABSENT: {
means: "The job may not have an identity token, so nothing proves that it runs in its environment.",
remedy: "Give the job id-token: write, as the rendered workflow does."
},
OIDC_ENVIRONMENT: {
means: "The job does not run in the environment that the plan names.",
remedy: "Render the workflow again; look who has changed the job\u2019s environment."
},
OIDC_OTHER_RUN: {
means: "The job\u2019s identity token is of another run, commit or repository.",
remedy: "Treat it as an incident: somebody has given this job another\u2019s token."
},
OIDC_OTHER_WORKFLOW: {
means: "The job\u2019s workflow file comes from another branch or file than its run says.",
remedy: "Dispatch the workflow from the branch that releases; look who has changed the workflow file."
},
OIDC_CALLED_WORKFLOW: {
means: "The job stands in a workflow that the run\u2019s own file calls; nobody has pinned which version of it ran.",
remedy: "Write the job into the dispatched workflow itself, as gonogo render does."
},
SIGNOFF_OTHER_BRANCH: {
means: "The run is of a branch that the plan\u2019s environment does not let release.",
remedy: "Dispatch the workflow from the branch that the plan names."
},
BRANCH_UNPROTECTED: {
means: "No ruleset asks for a pull request on the branch that releases.",
remedy: "Add a branch ruleset with \u201cRequire a pull request before merging\u201d; classic branch protection cannot be read by a job\u2019s token."
},
SIGNOFF_STALE_ATTEMPT: {
means: "The run was started again: an approval of an earlier attempt cannot be told from a new one.",
remedy: "Dispatch the workflow anew instead of re-running its jobs."
},
SIGNOFF_OTHER_RUN: {
means: "The run, its commit or its gate\u2019s evidence is not that of this job.",
remedy: "Dispatch the workflow anew."
},
SIGNOFF_AMBIGUOUS: {
means: "Several jobs or approvals of this run concern one environment, so nobody can tell which was signed.",
remedy: "Let one job of the workflow use each environment, and dispatch anew."
},
SIGNOFF_NOT_ASKED: {
means: "The job began before anybody was asked.",
remedy: "Look at the environment\u2019s rules and history, then dispatch anew."
},
SIGNOFF_BYPASSED: {
means: "The job was started past its reviewers: there is no approval.",
remedy: "Find out which administrator did it (audit log: bypass_protection_rules); turn the bypass off and dispatch anew."
},
SIGNOFF_BY_BOT: {
means: "A program approved, not a person.",
remedy: "Remove it from the reviewers; have a person of the role approve."
},
SIGNOFF_BY_INITIATOR: {
means: "Whoever started the run approved it.",
remedy: "Have somebody else of the role approve a new run."
},
SIGNOFF_BY_OTHER: {
means: "Somebody approved who does not hold the plan\u2019s role.",
remedy: "Have a person of the role approve, or correct the role in the plan by a reviewed change."
},
SIGNOFF_BY_AUTHOR: {
means: "Whoever wrote the change approved it, and the plan asks for somebody else.",
remedy: "Have somebody else of the role approve a new run."
},
SIGNOFF_AUTHOR_UNKNOWN: {
means: "The plan asks for an approver who did not write the change, and the commit belongs to no pull request.",
remedy: "Release a commit that came by a pull request."
},
SIGNOFF_WITHOUT_STANDING: {
means: "The approver has no write access to the repository.",
remedy: "Give the role\u2019s people write access, or have somebody approve who has it."
},
SIGNOFF_STARTER_UNKNOWN: {
means: "The run was not started by a person\u2019s own dispatch, so nobody can tell whether its approver started it.",
remedy: "Have a person of the team dispatch the workflow, on its page or with gh; not a schedule, a bot or another workflow."
},
SIGNOFF_WAIT_SKIPPED: {
means: "The job began sooner than the environment\u2019s planned wait lets it.",
remedy: "Find out who started the waiting job or changed the timer (audit log: bypass_protection_rules); turn the bypass off and dispatch anew."
},
SIGNOFF_BEFORE_EVIDENCE: {
means: "The approval was asked for before the gate had ended: it cannot be about its evidence.",
remedy: "Render the workflow again, so that the phase needs its gate, and dispatch anew."
},
SIGNOFF_LATE: {
means: "The approval came, or may have come, later after its evidence than the plan allows.",
remedy: "Run the gate again and approve sooner, or raise within in the plan."
},
SIGNOFF_CODE_MISSING: {
means: "The plan asks for the gate\u2019s code in the approval\u2019s comment, and there is none.",
remedy: "Read the gate\u2019s summary and type its approval code into the comment."
},
SIGNOFF_CODE_OTHER: {
means: "The code in the approval\u2019s comment is not that of this gate\u2019s summary.",
remedy: "Read the summary of this run\u2019s gate and type its code; an older one is refused."
},
SIGNOFF_REPEATED: {
means: "This approval has been used before.",
remedy: "Dispatch anew: an approval counts once."
},
SIGNOFF_SAME_PERSON: {
means: "One person signed for two roles of the phase.",
remedy: "Have another person sign for each role."
}
};
const s = {
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
remedy: "Look at the function\u2019s log for the error, correct it, and run the gate again."
},
ALARM_FIRING: {
means: "The alarm is in ALARM.",
remedy: "Treat the alarm as the incident it is; continue only when it is OK."
},
ALARM_NO_ACTIONS: {
means: "The alarm would tell nobody: its actions are off or empty.",
remedy: "Enable the alarm\u2019s actions and give it at least one."
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
remedy: "Correct the filter\u2019s pattern, so that it matches the positive sample and not the negative one."
},
HTTP_STATUS: {
means: "The endpoint answered with another status than planned.",
remedy: "Look at the endpoint and its credential."
},
WRONG_ACCOUNT: {
means: "The credentials belong to another AWS account than the plan\u2019s.",
remedy: "Assume the role of the planned account."
},
WRONG_REGION: {
means: "The region is not the plan\u2019s.",
remedy: "Set AWS_REGION to the planned region."
},
CLOCK_SKEW: {
means: "Our clock and AWS\u2019s differ by more than 60 s, so ages and windows cannot be trusted.",
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
means: "No answer came before the check\u2019s deadline.",
remedy: "Run the gate again; if it stays, look at the service\u2019s status."
},
UNREACHABLE: {
means: "The service could not be reached.",
remedy: "Check the network, the endpoint and the service\u2019s status."
},
THROTTLED: {
means: "The service refused because of too many requests, after all retries.",
remedy: "Wait a minute and run again; look for what else is calling."
},
DENIED: {
means: "The credentials do not allow this request.",
remedy: "Give the role the permission that the plan\u2019s IAM policy lists."
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
remedy: "Raise role-duration-seconds (and the role\u2019s MaxSessionDuration), or shorten the window; at a terminal export AWS_CREDENTIAL_EXPIRATION with the credentials."
},
RESPONSE_INCOMPLETE: {
means: "The service answered without a field that its API promises.",
remedy: "Run again; if it stays, something between us and the service answers in its place."
},
RESPONSE_INVALID: {
means: "The service\u2019s answer could not be read.",
remedy: "Run again; if it stays, look at what answers at that address."
},
PARTIAL_DATA: {
means: "The service gave only a part of the data.",
remedy: "Wait a minute and run again."
},
SERVICE_ERROR: {
means: "The service answered with an error.",
remedy: "Look at the service\u2019s status and run again."
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
remedy: "Add the host to the credential\u2019s hosts, or correct the URL."
},
METHOD_REFUSED: {
means: "The request could do something other than read, or be read by a server as one that does.",
remedy: "Take the header or parameter that overrides the method, or the GraphQL document in the address, out of the plan."
},
REDIRECT_REFUSED: {
means: "The endpoint redirects; redirects are not followed.",
remedy: "Put the final address into the plan."
},
TLS_FAILED: {
means: "The connection\u2019s certificate could not be verified.",
remedy: "Repair the certificate; verification cannot be turned off."
},
BODY_TOO_LARGE: {
means: "The answer is larger than the cap of 1 MB.",
remedy: "Ask for less in the plan\u2019s check."
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
remedy: "Look at the endpoint\u2019s health."
},
REPORT_NOT_TAKEN: {
means: "The gate took no report of that name before it looked.",
remedy: "Name the report in the gate (`report:`)."
},
REPORT_INVALID: {
means: "The report is not of the published form, or its numbers contradict each other.",
remedy: "Compare it with schema/shadow-report.schema.json; a command must write every field and no other."
},
REPORT_INCOMPLETE: {
means: "The sample is not whole: pages, items or time were missing.",
remedy: "See the reason in the report; run the gate again, or with --resume."
},
REPORT_LATE: {
means: "The report took longer than its plan allows.",
remedy: "Look at how long it was held back by rate limits; run the gate again with --resume, or raise `within`."
},
SAMPLE_SHORT: {
means: "The list ended before as many items as the vendor itself counts.",
remedy: "Ask the vendor for its limit of pages; list by a narrower window or another cursor."
},
SAMPLE_PAGES: {
means: "The list of items has more pages than the plan lets the sampler read.",
remedy: "Raise `max_pages`, or shorten the window."
},
SAMPLE_UNORDERED: {
means: "The list of items is not newest first, although the plan says so: its end would come too early.",
remedy: "Ask the vendor for that order, or take `newest_first` out of the plan."
},
SAMPLE_LOST: {
means: "Items that were drawn were not in the list any more when they were to be judged.",
remedy: "Run the gate again; if it stays, find out what deletes or moves items."
},
SAMPLE_VALUE_REFUSED: {
means: "A value that was extracted from an item would change what a lookup asks for, so it was not asked.",
remedy: "Narrow the pattern of the value in the plan."
},
LOOKUPS_DISAGREE: {
means: "The lookup that confirms a match does not name the same candidate.",
remedy: "Compare both lookups by hand for one such item."
},
REPORT_EXIT: {
means: "The report command did not end with exit code 0.",
remedy: "Run the command by hand and mend what it says."
},
REPORT_EXIT_CONTRADICTED: {
means: "The report command ended with exit code 0, and its report is incomplete or raises alerts.",
remedy: "Let the command exit with another code than 0 whenever its report is not clean."
},
REPORT_MISSING: {
means: "The report command wrote no report to the file that the plan names.",
remedy: "Correct `file`, or let the command write there."
},
REPORT_OLD: {
means: "The report is older than the run that asked for it.",
remedy: "Let the command write a new report each time."
},
REPORT_UNREADABLE: {
means: "The report\u2019s file is no ordinary file, or larger than 4 MB.",
remedy: "Let the command write one JSON file."
},
REPORT_OTHER: {
means: "The report is of another system, world, report, rule or run.",
remedy: "Let the command take these from its GONOGO_ variables (see `command` in docs/plan.md)."
},
CHECKPOINT_NONE: {
means: "There is no checkpoint to go on from; the report begins anew.",
remedy: "Nothing to do."
},
CHECKPOINT_OTHER: {
means: "The checkpoint is of another rule, world or sample, too old, or not whole; the report begins anew.",
remedy: "Nothing to do."
},
CHECKPOINT_TOO_LARGE: {
means: "The sample is too large for a checkpoint, so an interrupted report cannot be continued.",
remedy: "Take a sample of at most about 1,500 items if that matters."
},
CHECKPOINT_UNWRITTEN: {
means: "The checkpoint could not be written or deleted.",
remedy: "Check the role\u2019s permission on /gonogo/<system>/records/; delete shadow.* there by hand."
},
NOT_ENOUGH_DATA: {
means: "There are too few items, or the interval is too wide, to tell.",
remedy: "Take a larger sample or a longer window; a wider margin is a decision of the plan (see docs/statistics.md)."
},
MATCH_RATE_LOW: {
means: "The match rate lies below the plan\u2019s minimum, beyond chance.",
remedy: "Look at what was not matched, by category and lookup, in the report."
},
MATCH_RATE_DOWN: {
means: "The match rate is measurably below the baseline, and a fall by the margin is not refuted.",
remedy: "Look at what changed in items or lookups since the baseline was taken."
},
SHARE_TOO_HIGH: {
means: "More items than the plan allows ended in this outcome.",
remedy: "See the outcomes and error codes in the report."
},
SHARE_UP: {
means: "This outcome is measurably more frequent than in the baseline.",
remedy: "Look at what changed in items or lookups since the baseline was taken."
},
FIELD_VANISHED: {
means: "A declared field is missing from what the vendor answers.",
remedy: "Look at the vendor\u2019s changelog; correct the rule, or declare the field optional."
},
FIELD_TYPE_CHANGED: {
means: "A declared field has another type than the plan says.",
remedy: "Look at the vendor\u2019s changelog; correct the rule or the declared type."
},
FIELD_APPEARED: {
means: "The vendor answers with fields that the plan does not declare.",
remedy: "Read the vendor\u2019s changelog, then declare the new fields in the plan."
},
CATEGORY_SHIFT: {
means: "The mix of categories is another than in the baseline.",
remedy: "Look at what people write about now; the rule was judged on other traffic."
},
LATENCY_HIGH: {
means: "The vendor answers more slowly than the plan allows.",
remedy: "Look at the vendor\u2019s status; a slow vendor makes its callers time out."
},
RATE_LIMITED: {
means: "The vendor kept refusing because of too many requests, although the sampler slowed down.",
remedy: "Look for what else is calling, ask the vendor for a higher limit, or sample more slowly."
},
VERSION_OTHER: {
means: "The vendor answered with another API version than the plan declares.",
remedy: "Move to a supported version, and correct the plan."
},
VERSION_DEPRECATED: {
means: "The vendor says that what was called is deprecated.",
remedy: "Read the vendor\u2019s notice, and move before its date."
},
READ_REFUSED: {
means: "The read-only client refused to send or to follow something.",
remedy: "See the refusals in the report; correct the address or document, or find out who redirects."
},
CHANGED_IN_WINDOW: {
means: "A sampled object was changed in the time in which nothing may write.",
remedy: "Find out who wrote: the worker, a person or another program."
},
BASELINE_MISSING: {
means: "There is no earlier successful report to compare with.",
remedy: "For the first report ever, accept it in the plan: `baseline: none` on the check."
},
BASELINE_TOO_OLD: {
means: "The report to compare with is older than the plan allows.",
remedy: "Accept a new beginning: delete the baseline\u2019s parameter in the account, and put `baseline: none` on the check."
},
BASELINE_OTHER_RULE: {
means: "The report to compare with was made with another sample, lookup or match rule.",
remedy: "Accept a new beginning: delete the baseline\u2019s parameter in the account, and put `baseline: none` on the check."
},
BASELINE_OTHER_WORLD: {
means: "The report to compare with belongs to another world (rehearsal or production).",
remedy: "Find out how it came there, and delete the baseline\u2019s parameter in the account."
},
BASELINE_UNREADABLE: {
means: "What stands in the account is no baseline, or not a whole one.",
remedy: "Find out who wrote it, and delete the baseline\u2019s parameter in the account."
},
WATCHING: {
means: "The window is still open; nothing speaks against it so far.",
remedy: "Wait for the end of the window; a window that ends like this is no GO."
},
SIGNAL_WORSE: {
means: "The signal is worse than its plan tolerates, beyond chance.",
remedy: "Leave the release rolled back, look at what it does, and release a new commit; the same commit stays refused."
},
ZERO_TOLERANCE: {
means: "Something happened that may not happen once.",
remedy: "Look at the log for it; leave the release rolled back until it is explained."
},
PANIC: {
means: "At least half of everything failed in two minutes in a row.",
remedy: "Treat it as an outage: leave the release rolled back and look at the log."
},
LIMIT_EXCEEDED: {
means: "The signal was above its limit for longer, or in more minutes, than the plan allows.",
remedy: "Look at what is held up or slow; leave the release rolled back."
},
NOT_ENOUGH_TRAFFIC: {
means: "The window saw too little to rule out harm, even had nothing failed.",
remedy: "Lengthen the window, widen the cohort, or declare a harm_rate that so little traffic can rule out."
},
HARM_NOT_RULED_OUT: {
means: "The window saw enough, and what it saw does not rule out harm.",
remedy: "Look at the failures; run the phase again to see more, its evidence goes on where it stopped."
},
SUSPICIOUS: {
means: "Harm would be ruled out, but the last minutes speak against the release.",
remedy: "Look at the last minutes; run the phase again to see more."
},
MISSING_DATA: {
means: "Too many minutes of the window have no data, so nothing is known of them.",
remedy: "Find out why the metric stopped (idle system, renamed metric, broken pipeline)."
},
HISTORY_TOO_SHORT: {
means: "The history that the signal is compared with is missing or too short.",
remedy: "Correct the metric\u2019s name and dimensions, or wait until it has an hour of data."
},
SIGNAL_UNSEEN: {
means: "The number of bad ones was not told in a single minute of the history: a wrong name would look like health.",
remedy: "Correct the metric\u2019s name and dimensions; if it is right, let it tell zeros as well (a metric filter\u2019s default value 0)."
},
THRESHOLD_TOO_FEW: {
means: "A fixed limit on a share is crossed by chance: fewer than ten bad ones are usual at each look.",
remedy: "Use `error-rate` or `absolute`, which know chance, or `zero` where none is tolerated; or look less often."
},
WINDOW_CANNOT_PASS: {
means: "With the traffic of the history the window could not pass, even were all well.",
remedy: "Lengthen the window, raise harm_rate, or widen the cohort; `gonogo simulate` shows what it takes."
},
PACK_INVALID: {
means: "The smoke pack does not follow its schema, or a condition of it would hold of anything.",
remedy: "Correct the lines named."
},
TABLE_INVALID: {
means: "The table of a smoke pack is no table, or too few of its rows were chosen.",
remedy: "Correct the line named, or the choice under `where`."
},
NO_CASES: {
means: "Not one case was run, so nothing is proved.",
remedy: "Correct what chooses the cases."
},
TOO_FEW_CHECKS: {
means: "Fewer conditions were judged than the pack wants.",
remedy: "Find out which cases were left out; lower `min_checks` only if the pack has become smaller."
},
BLOCKED: {
means: "The request was not sent, because an earlier one of its case did not pass.",
remedy: "Mend the one that is named."
},
SKIPPED: {
means: "The case was not begun: the time of the pack was over.",
remedy: "Find out what was slow, or raise `within`."
},
UNRESOLVED: {
means: "A value that the request needs is not known, so nothing was sent.",
remedy: "Capture it in an earlier step, or give it to the run."
},
CAPTURE_FAILED: {
means: "The answer does not hold the one value of the planned type that later steps need.",
remedy: "Compare the answer by hand with the path and the type of the capture."
},
POLL_FAILED: {
means: "What was polled ended in the state that the pack calls a failure.",
remedy: "Look at the system\u2019s log for why."
},
POLL_DEADLINE: {
means: "What was polled for did not happen before its deadline.",
remedy: "Look at what holds it up; raise the deadline only if the runbook does."
},
TOO_SLOW: {
means: "Everything was as expected, and took longer than the case allows.",
remedy: "Look at what was slow; the limit is a promise to people."
},
PARTIAL_RUN: {
means: "Only some of the cases were run, and nothing is proved of the rest.",
remedy: "Run the whole gate, without `--only`."
},
UNCOVERED_ROUTE: {
means: "An operation of the OpenAPI file has no row in the role matrix, so nobody knows who may do it.",
remedy: "Give it a row, or an exception with its reason under `openapi_except`."
},
OPENAPI_INVALID: {
means: "The OpenAPI file cannot be read, or does not say plainly which operations there are.",
remedy: "Correct the line named, or write the file without what is named."
},
WRITE_REFUSED: {
means: "The pack would write, and its plan does not let it.",
remedy: "Say `effect: write` with `inert` at the plan\u2019s check, or take the case out."
},
SUBJECT_REFUSED: {
means: "The case would act on a subject that is not on the canary list.",
remedy: "Use a test subject, or put it on the list."
},
CONTAINMENT_BREACH: {
means: "Somebody got a reply or a tag who is not shown to be on the allowlist.",
remedy: "Leave the release rolled back; find out by the log and the vendor\u2019s list who was reached, and why."
},
NO_ACTIVITY: {
means: "Too few allowed replies were seen, so the absence of others says nothing.",
remedy: "Lengthen the window or widen the cohort; if the system did answer, correct the event, flag or marks in the plan."
},
PLANT_UNSEEN: {
means: "A planted breach was not told from a planted allowed reply, so a real one would not be seen either.",
remedy: "Correct the event and flag in the plan."
},
WRITE_SEEN: {
means: "The log tells of requests that write, in a window in which nothing may be written.",
remedy: "Find out what wrote (the log\u2019s lines with another method than GET), stop it, and begin the window again."
},
NO_SIGNAL: {
means: "The log does not hold the reads that must be there, so the absence of writes says nothing.",
remedy: "Look whether the group is the right one, the system is running and logs its requests."
},
UNPARSED_LINES: {
means: "Lines about requests cannot be judged: without a method or a host, with the host written in another way, or not JSON.",
remedy: "Let the system log event, method, host, path and operation as fields of JSON."
},
LOGS_STILL_GROWING: {
means: "Lines of a window that is over were still coming in, or the counts did not agree from look to look.",
remedy: "Wait until the logs\u2019 pipeline has caught up and run the gate again."
},
LOGS_LATE: {
means: "Lines come in later than the plan allows to wait for.",
remedy: "Find out what holds the lines up, or raise most_lag (and the deadline) in the plan."
},
LOG_GROUP_UNFIT: {
means: "The log group cannot prove anything about the window: another class than STANDARD, masked, younger than the window, or not keeping its lines long enough.",
remedy: "Name a group of class STANDARD without a data protection policy that keeps its lines for longer than the window."
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
remedy: "See `gonogo --help` and the action\u2019s inputs."
},
UNKNOWN_STEP: {
means: "The plan has no optional step of this name.",
remedy: "Take a name from the plan: an optional step has an id."
},
UNKNOWN_PHASE: {
means: "The plan has no such phase.",
remedy: "Use one of the phase ids of the plan."
},
UNKNOWN_GATE: {
means: "The plan has no such gate in this phase.",
remedy: "Use enter, leave or verify, or the id of one of the phase\u2019s gates."
},
EVIDENCE_INVALID: {
means: "A record of evidence holds a field or a value that evidence may not hold.",
remedy: "Keep addresses and control characters out of the plan\u2019s ids and values; if it stays, report it as a defect."
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
...a,
EVIDENCE_MISSING: {
means: "There is no record of the enter gate\u2019s GO.",
remedy: "Run the phase\u2019s gate first."
},
EVIDENCE_STALE: {
means: "The enter gate\u2019s evidence is older than the plan allows, or the gate has been run again since by somebody else.",
remedy: "Run the gate job again and ask for a new approval: it is the newest record that is approved."
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
means: "The enter gate\u2019s verdict is NO-GO.",
remedy: "See the gate\u2019s summary for what failed."
},
...n,
PHASE_ALREADY_PASSED: {
means: "The phase was completed before; running it again would move a live system back.",
remedy: "Dispatch with a later `from`; to start over, roll back first."
},
PHASE_OUT_OF_ORDER: {
means: "An earlier phase has not been completed.",
remedy: "Run the phases in the order of the plan."
},
PHASE_OVERDUE: {
means: "The phase was not over in its time; it has been undone or rolled back as its plan says.",
remedy: "Find out what was slow, then dispatch again; raise `within` in the plan if it needs more."
},
PHASE_UNFINISHED: {
means: "A phase was begun and neither finished nor undone, or a rollback was begun and has not verified everything.",
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
STANDING_UNKNOWN: {
means: "The record of how the last completed phase left the switches is missing or not whole, so nobody can tell whether one has moved.",
remedy: "Compare the switches with the plan by hand; if in doubt, run `gonogo rollback` and begin again."
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
means: "AWS could not apply the function\u2019s new configuration.",
remedy: "See LastUpdateStatusReasonCode in the Lambda console."
},
TOO_FEW_LINES: {
means: "The log holds too few lines to say anything.",
remedy: "Wait for traffic, or look at a longer time; see that the function logs to this group."
},
MARKER_SEEN: {
means: "A marker stands in the log more often than it may.",
remedy: "Look at these lines and treat what they tell as an incident."
},
MARKER_MISSING: {
means: "A marker stands in the log less often than it must.",
remedy: "See that what writes it runs; correct the marker if it has another name."
},
NOT_REDACTED: {
means: "Lines of the log hold what must not stand there.",
remedy: "Mend the redaction before any traffic, and remove the lines."
},
DEFAULTS_INVALID: {
means: "The file of defaults is missing, empty, or not names and values of one level.",
remedy: "Write `name: value` lines; no names twice, no aliases, nothing nested."
},
SECRET_IN_PLAIN_TEXT: {
means: "A secret, or what looks like one, stands among a function\u2019s variables.",
remedy: "Keep only the secret\u2019s name there, and rotate the secret."
},
NOT_REFUSED: {
means: "A missing or wrong token was not refused as planned.",
remedy: "Turn token authentication on; nobody else may send."
},
REFUSES_EVERYBODY: {
means: "The right token is refused as well, so a refusal proves nothing.",
remedy: "Check the secret and the header; look for a proxy or firewall in front."
},
COMMIT_UNKNOWN: {
means: "The commit of this run is not known.",
remedy: "Run it in a checkout, or as a job."
},
CHECK_RUN_MISSING: {
means: "The commit has no check run of this name.",
remedy: "Run CI on exactly this commit; see that the name is the one GitHub shows."
},
CHECK_RUN_PENDING: {
means: "The check run has not ended.",
remedy: "Wait for it, then run again."
},
CHECK_RUN_NOT_GREEN: {
means: "The newest check run did not succeed; skipped and neutral are no success.",
remedy: "See it on the commit\u2019s page; run it again or mend what it found."
},
TAG_MISSING: {
means: "The repository has no such tag.",
remedy: "Tag the commit that was tested."
},
TAG_ELSEWHERE: {
means: "The tag stands on another commit than the one of this run.",
remedy: "Start the run from the tagged commit."
},
RELEASE_OTHER_BRANCH: {
means: "The run was dispatched from another branch than the release\u2019s, or from a tag.",
remedy: "Dispatch the workflow from the branch that the plan\u2019s release names."
},
RELEASE_NOT_ON_BRANCH: {
means: "The commit of this run is not on the release branch.",
remedy: "Merge it there, or dispatch from a commit that is."
},
BRANCH_NOT_FROZEN: {
means: "No rule that this token can see lets nobody update the release branch.",
remedy: "Add a ruleset with \u201cRestrict updates\u201d for the branch; the lock of classic protection is shown only to tokens with administration."
},
RELEASE_EARLY: {
means: "The release\u2019s window has not opened yet.",
remedy: "Wait until `release.window.from` of the plan."
},
RELEASE_EXPIRED: {
means: "The release\u2019s window is over, so that what was approved for it is not carried out any more.",
remedy: "Give the plan a new window, have it reviewed, and dispatch again; a rollback is never refused for it."
},
GITHUB_UNKNOWN: {
means: "GitHub could not be asked: a token or the repository is missing.",
remedy: "Give the step github-token; at a terminal this check cannot be told."
},
TEAM_UNSEEN: {
means: "A role\u2019s team does not exist, or the token may not see it, and nothing else tells who holds the role.",
remedy: "Make the team itself the only reviewer of the environment, name people in the plan\u2019s role, or give a token with members: read."
},
ROLE_EMPTY: {
means: "A role has nobody.",
remedy: "Put somebody into the team, or name people in the plan."
},
ROLE_SHARED: {
means: "There are too few people for each role to have one of its own.",
remedy: "Put another person into one of the teams."
},
NOT_SIGNED: {
means: "Nobody has signed this item.",
remedy: "Have a person of the role do it and sign: the workflow Sign, or `gonogo sign <plan> <check>`."
},
SIGNED_OTHER_ITEM: {
means: "What was signed is not what the plan says now.",
remedy: "Have it signed again."
},
SIGNED_OTHER_COMMIT: {
means: "The item was signed against another commit; a change voids it.",
remedy: "Have it done and signed again for this commit."
},
SIGNED_OTHER_WORLD: {
means: "The signature belongs to another world.",
remedy: "Have it signed for this one."
},
UNKNOWN_ITEM: {
means: "The plan has no manual check of this name.",
remedy: "Take an id from the plan."
},
NOT_SIGNER: {
means: "Somebody else than the plan says would sign.",
remedy: "Ask a person of the role that the plan names."
},
COMMAND_FAILED: {
means: "A command of the plan did not end with exit code 0.",
remedy: "Look at its own log; what it changed has been undone or rolled back."
},
VALUE_UNREADABLE: {
means: "What stands at a switch is not of the form that its kind has.",
remedy: 'Look at the address by hand; a list is JSON such as ["a"].'
},
READ_BACK_DIFFERS: {
means: "What was written does not read back.",
remedy: "Find the other writer; the phase has been undone or rolled back."
},
VALUE_TOO_LARGE: {
means: "A value is above the service\u2019s limit of 4,096 bytes.",
remedy: "Shorten the value."
},
ALLOWLIST_EMPTY: {
means: "The value of a limiting switch is empty.",
remedy: "Put at least one entry into the secret."
},
RESTORE_POINT_UNWRITTEN: {
means: "The restore point could not be stored and read back, so nothing was changed.",
remedy: "Check the role\u2019s permission on /gonogo/<system>/ and try again."
},
RESTORE_POINT_OTHER: {
means: "The restore point belongs to another world or another plan.",
remedy: "Declared safe values are used instead."
},
JOURNAL_UNREADABLE: {
means: "The journal could not be read, or the name of the cutover is lost.",
remedy: "Rollback uses the declared safe values, and begins a new journal if the name is lost; check the role\u2019s permission on /gonogo/<system>/."
},
INTERRUPTED: {
means: "The run was interrupted by a signal.",
remedy: "The kill switches have been set; run `gonogo rollback` and see that it verifies."
},
LEAVE_GATE_NO_GO: {
means: "The phase\u2019s leave gate said NO-GO.",
remedy: "See the failing checks; the phase has been undone or rolled back as its plan says."
},
TRIGGERED: {
means: "A roll-back trigger of the plan fired.",
remedy: "See the trigger\u2019s finding; the system has been rolled back."
},
HELD: {
means: "A trigger holds the window, and nobody has decided yet.",
remedy: "Answer with `gonogo decide <plan> <question> continue` or `rollback`; without an answer in time it rolls back."
},
HOLD_EXPIRED: {
means: "Nobody answered a trigger that holds before its time was over.",
remedy: "The system has been rolled back; see the trigger\u2019s finding."
},
DECIDED: {
means: "A person decided to go on although a trigger held; the decision is on record.",
remedy: "Nothing to do; the ticket says why."
},
DECIDED_ROLLBACK: {
means: "A person decided to roll back.",
remedy: "The system has been rolled back; see the trigger\u2019s finding."
},
DECIDED_ALREADY: {
means: "The question has been answered before; the first answer stands.",
remedy: "To roll back after all, run `gonogo rollback` or dispatch rollback.yml."
},
QUESTION_UNKNOWN: {
means: "There is no such question, or it is another plan\u2019s or another world\u2019s.",
remedy: "Take the id from the window\u2019s output."
},
QUESTION_CLOSED: {
means: "The time to answer is over.",
remedy: "The window has ended by itself; see its record."
},
NOT_DECIDER: {
means: "The plan lets somebody else decide.",
remedy: "Ask one of the people whom the plan names in `decided_by`; rolling back is open to everybody."
},
WATCH_GAP: {
means: "Nobody watched the triggers for some of the time since the last change.",
remedy: "`gonogo watch-over <plan>` shows what is missing and catches up where a look tells what was before it. What nobody can know any more stays a gap: roll back, and begin the cutover again."
},
WATCH_BLIND: {
means: "A trigger could not be told for several looks in a row.",
remedy: "See the finding\u2019s reason; until it can be told again no phase begins."
},
HYPERCARE_GAP: {
means: "Nobody looked for some of the time since the go-live, and what was then cannot be known any more.",
remedy: "Find out why the scheduled runs of hypercare did not come, look at that time by hand, and write down who decided that the report stands."
},
HYPERCARE_OVERDUE: {
means: "A look of hypercare should have come and did not: nobody is watching.",
remedy: "Run `gonogo hypercare` now; then see under Actions whether the schedule of hypercare-<system>.yml is disabled or its runs fail, and enable it."
},
HYPERCARE_FAILED: {
means: "Everything is well now, and something was not at an earlier look since the go-live.",
remedy: "See the records of the earlier looks; a calm day begins after a new go-live, or a person decides."
},
DISPATCH_FAILED: {
means: "The rollback could not be dispatched.",
remedy: "Dispatch rollback.yml by hand now, or run `gonogo rollback`."
},
NOT_VERIFIED: {
means: "Not every address is verified to be safe.",
remedy: "Run `gonogo rollback` again; set the addresses named by hand if it cannot."
},
DIRECTION_REFUSED: {
means: "The value that rollback would set leads forward: it is neither the switch\u2019s safe value nor what stood before the cutover, or its `else` is what a phase sets.",
remedy: "Correct `safe` or `else` of the switch in the plan; until then set this address by hand."
},
CANCEL_FAILED: {
means: "A run of the cutover could not be found or cancelled; the fence refuses its next write all the same.",
remedy: "Open the run on GitHub and press \u201cCancel workflow\u201d; the token of the rollback job needs actions: write."
},
COMMENT_FAILED: {
means: "The pull request of the release could not be told of the rollback.",
remedy: "Paste the incident note into the pull request; the token of the rollback job needs pull-requests: write."
},
WRITE_FAILED: {
means: "A write failed.",
remedy: "See the origin named; rollback goes on with the rest."
},
CONFIRMATION: {
means: "The typed confirmation does not match.",
remedy: "Type the system\u2019s name exactly."
},
BREAK_GLASS_REFUSED: {
means: "A break-glass run needs a reason, a ticket, a terminal and the typed system name.",
remedy: "Run it at a terminal with --reason and --ticket."
},
RENDER_DRIFT: {
means: "A rendered workflow, policy or script differs from what the plan renders.",
remedy: "Run `gonogo render` (or `gonogo iam`, `gonogo environments`) and commit the result."
},
FILE_EXISTS: {
means: "A file that would be written stands there already and differs.",
remedy: "Compare the two; move yours away, or give --force to overwrite it."
},
PROOF_FAILED: {
means: "A workflow could write without GO, or end badly without a net; the values with which it would are named.",
remedy: "Render the workflow again, or put its condition right, and run `gonogo prove`."
},
WORKFLOW_LINT: {
means: "A workflow has what weakens the sign-off or the way back.",
remedy: "See the rule at each line, mend it, and run `gonogo lint-workflows`."
},
NOT_CANONICAL: {
means: "A value has no canonical JSON form, so it has no digest.",
remedy: "Remove what JSON cannot hold (broken text, dates, endless numbers) from the place named."
},
REDACTION_FAILED: {
means: "The planted secret of this run, or a secret that was read, would have been told: redaction did not work, and nothing was written.",
remedy: "Report it with the code and the version; keep the run\u2019s log away from others until it is mended."
},
DEFECT: {
means: "gonogo itself failed.",
remedy: "Report it with the code and the version; nothing was decided GO."
}
};
}),
35249: (function(e, t, o) {
o.d(t, {
J: () => saidOf
});
var a = o(98498);
var n = o(19473);
var s = o(870);
function saidOf(e) {
const {code: t, message: o, origin: r} = (0, n.iS)(e);
const i = r ? ` (${[ r.name, r.status === void 0 ? void 0 : `status ${r.status}`, r.requestId === void 0 ? void 0 : `request ${r.requestId}` ].filter(Boolean).join(", ")})` : "";
return {
exit: (0, s.s)(t),
verdict: "NO-GO",
code: t,
lines: [ `NO-GO ${t}: ${o}${i}`, `  what it means: ${a.CODES[t].means}`, `  what to do: ${a.CODES[t].remedy}` ],
summary: `## \u26d4 NO-GO \u2014 \`${t}\`\n\n${o}\n\n${a.CODES[t].means} ${a.CODES[t].remedy}\n`,
outputs: {
verdict: "NO-GO",
reason: t
},
files: [],
json: {
message: o
}
};
}
}),
19473: (function(e, t, o) {
o.d(t, {
i4: () => gonogoError,
iS: () => asGonogoError,
oh: () => isGonogoError
});
function gonogoError(e, t, o) {
const a = new Error(t);
a.name = "GonogoError";
a.code = e;
if (o) a.origin = o;
return a;
}
function isGonogoError(e) {
return e instanceof Error && e.name === "GonogoError" && typeof e.code === "string";
}
function asGonogoError(e) {
if (isGonogoError(e)) return e;
const t = e instanceof Error ? e.name : typeof e;
return gonogoError("DEFECT", `an unexpected ${t} was thrown`, {
name: t
});
}
}),
870: (function(e, t, o) {
o.d(t, {
s: () => exitOf
});
var a = o(10617);
const n = new Set([ "PLAN_INVALID", "PLAN_UNREADABLE", "PLAN_LINT", "USAGE", "UNKNOWN_PHASE", "UNKNOWN_SWITCH", "UNKNOWN_GATE", "WORLD_MIXED", "CLOCK_REFUSED", "CONFIRMATION", "BREAK_GLASS_REFUSED", "PACK_INVALID", "TABLE_INVALID", "RISK_FILE_INVALID", "OPENAPI_INVALID", "UNCOVERED_ROUTE" ]);
const s = new Set([ "NOT_BUILT", "TIMEOUT", "UNREACHABLE", "THROTTLED", "DENIED", "CREDENTIALS_INVALID", "CREDENTIALS_EXPIRED", "RESPONSE_INCOMPLETE", "RESPONSE_INVALID", "PARTIAL_DATA", "SERVICE_ERROR", "NO_DATA", "CLOCK_SKEW", "TLS_FAILED", "BODY_TOO_LARGE", "DRIPPING", "JOURNAL_UNREADABLE", "STANDING_UNKNOWN", "NOT_ASKED", "WINDOW_BROKEN", "SIGNAL_UNSEEN", "NO_CASES", "PARTIAL_RUN", "TOO_FEW_CHECKS", "BLOCKED", "SKIPPED", "UNRESOLVED", "CAPTURE_FAILED", "MISSING_DATA", "HISTORY_TOO_SHORT", "OIDC_ABSENT", "ENV_RULES_UNRECORDED", "ENV_TIER_UNKNOWN", "SIGNOFF_STARTER_UNKNOWN", "SIGNOFF_AUTHOR_UNKNOWN", "BASE_UNKNOWN", "DRY_RUN_MISSING" ]);
function exitOf(e) {
if (e === "MET") return a.dc.go;
if (e === "DEFECT" || e === "REDACTION_FAILED") return a.dc.defect;
if (n.has(e)) return a.dc.invalid;
return s.has(e) ? a.dc.unknown : a.dc.noGo;
}
}),
10617: (function(e, t, o) {
o.d(t, {
I$: () => exitCode,
LD: () => decide,
dc: () => a
});
function decide(e, t) {
if (e.length === 0 || e.length !== t.length || new Set(e).size !== e.length) return "NO-GO";
const o = new Map(t.map(e => [ e.check, e ]));
const a = e.every(e => {
const t = o.get(e);
return t?.outcome === "pass" || t?.outcome === "waived" && t.waiver !== void 0 && t.waiver.daysLeft >= 0;
});
return a ? "GO" : "NO-GO";
}
const a = {
go: 0,
noGo: 1,
invalid: 2,
unknown: 3,
defect: 4
};
function exitCode(e, t) {
if (decide(e, t) === "GO") return a.go;
return t.some(e => e.outcome === "fail") ? a.noGo : a.unknown;
}
})
};
