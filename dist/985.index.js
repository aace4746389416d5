export const id = 985;

export const ids = [ 985 ];

export const modules = {
 5985: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   openTarget: () => openTarget
  });
  var errors = __webpack_require__(9473);
  function need(value, name) {
   if (value === undefined || value === null) throw incomplete(name);
   return value;
  }
  function needText(value, name) {
   if (typeof value !== "string") throw incomplete(name);
   return value;
  }
  function needName(value, name) {
   if (needText(value, name) === "") throw incomplete(name);
   return value;
  }
  function needNumber(value, name) {
   if (typeof value !== "number" || !Number.isFinite(value)) throw incomplete(name);
   return value;
  }
  function needVersion(value, name) {
   if (!Number.isSafeInteger(value) || value < 1) throw incomplete(name);
   return value;
  }
  function needFlag(value, name) {
   if (typeof value !== "boolean") throw incomplete(name);
   return value;
  }
  function needTime(value, name) {
   if (!(value instanceof Date) || !Number.isFinite(value.getTime())) throw incomplete(name);
   return value.getTime();
  }
  function needList(value, name) {
   if (!Array.isArray(value) || value.some(item => item === undefined || item === null)) throw incomplete(name);
   return value;
  }
  function needWord(value, name, allowed) {
   const found = allowed.find(word => word === value);
   if (found === undefined) throw incomplete(name);
   return found;
  }
  function incomplete(name) {
   return (0, errors.i4)("RESPONSE_INCOMPLETE", `the answer has no usable ${name}`);
  }
  function absent(thrown) {
   if ((0, errors.oh)(thrown) && thrown.code === "NOT_FOUND") return undefined;
   throw thrown;
  }
  const BY_SYSTEM = [ [ "TIMEOUT", /^(ETIMEDOUT|ESOCKETTIMEDOUT|UND_ERR_\w*TIMEOUT)$/ ], [ "TLS_FAILED", /^(ERR_TLS_|ERR_SSL_|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA|EPROTO$)/ ], [ "RESPONSE_INVALID", /^HPE_/ ], [ "UNREACHABLE", /^(ECONN|ENOTFOUND|EAI_|EHOST|ENET|EPIPE|EADDR|UND_ERR_SOCKET)/ ] ];
  function socketFailure(thrown) {
   const system = systemCode(thrown, 0);
   return BY_SYSTEM.find(([, pattern]) => pattern.test(system))?.[0];
  }
  function systemCode(thrown, depth) {
   if (typeof thrown !== "object" || thrown === null || depth > 5) return "";
   if ("code" in thrown && typeof thrown.code === "string") return thrown.code;
   if ("errors" in thrown && Array.isArray(thrown.errors) && thrown.errors.length > 0) return systemCode(thrown.errors[0], depth + 1);
   return "cause" in thrown ? systemCode(thrown.cause, depth + 1) : "";
  }
  const BY_NAME = [ [ "THROTTLED", [ "ThrottlingException", "Throttling", "ThrottledException", "RequestThrottled", "RequestThrottledException", "TooManyRequestsException", "RequestLimitExceeded", "LimitExceededFault", "SlowDown", "TooManyUpdates" ] ], [ "CREDENTIALS_EXPIRED", [ "ExpiredTokenException", "ExpiredToken", "TokenRefreshRequired" ] ], [ "CREDENTIALS_INVALID", [ "UnrecognizedClientException", "InvalidClientTokenId", "InvalidAccessKeyId", "InvalidSignatureException", "SignatureDoesNotMatch", "IncompleteSignature", "IncompleteSignatureException", "MissingAuthenticationToken", "MissingAuthenticationTokenException", "RequestExpired", "AuthFailure", "CredentialsProviderError", "TokenProviderError" ] ], [ "DENIED", [ "AccessDeniedException", "AccessDenied", "UnauthorizedOperation", "NotAuthorized", "KMSAccessDeniedException", "OptInRequired" ] ], [ "NOT_FOUND", [ "ResourceNotFoundException", "ResourceNotFound", "ParameterNotFound", "ParameterVersionNotFound", "DashboardNotFoundError" ] ], [ "EXISTS", [ "ParameterAlreadyExists", "ResourceExistsException", "ResourceAlreadyExistsException" ] ], [ "REVISION_CONFLICT", [ "PreconditionFailedException" ] ], [ "UPDATE_IN_PROGRESS", [ "ResourceConflictException" ] ], [ "TIMEOUT", [ "TimeoutError", "AbortError", "RequestTimeout", "RequestTimeoutException" ] ], [ "RESPONSE_INVALID", [ "SyntaxError", "TypeError", "RangeError", "SerializationException" ] ] ];
  function awsFailure(operation, thrown) {
   if ((0, errors.oh)(thrown)) return thrown;
   const origin = originOf(thrown);
   const code = codeOf(thrown, origin.status);
   return (0, errors.i4)(code, `${operation}: ${SAID[code] ?? "the service answered with an error"}`, origin);
  }
  const SAID = {
   THROTTLED: "too many requests, after all attempts",
   CREDENTIALS_EXPIRED: "the credentials have expired",
   CREDENTIALS_INVALID: "the credentials are not accepted, or there are none",
   DENIED: "the credentials do not allow it",
   NOT_FOUND: "there is no such resource",
   EXISTS: "the resource exists already",
   REVISION_CONFLICT: "the revision is no longer the current one",
   UPDATE_IN_PROGRESS: "an update is still in progress",
   TIMEOUT: "no answer in time",
   TLS_FAILED: "the certificate could not be verified",
   UNREACHABLE: "the service could not be reached",
   RESPONSE_INVALID: "the answer could not be read"
  };
  function codeOf(thrown, status) {
   const name = thrown instanceof Error ? plainName(thrown.name) : "";
   const byName = BY_NAME.find(([, names]) => names.includes(name))?.[0];
   const code = byName ?? socketFailure(thrown);
   if (code !== undefined) return code;
   if (status === 429) return "THROTTLED";
   if (status === 401) return "CREDENTIALS_INVALID";
   if (status === 403) return "DENIED";
   return "SERVICE_ERROR";
  }
  function plainName(name) {
   return name.replace(/^.*#/, "").replace(/:.*$/, "");
  }
  function originOf(thrown) {
   const name = thrown instanceof Error ? plainName(thrown.name) : typeof thrown;
   const metadata = thrown?.$metadata;
   const {httpStatusCode: status, requestId: requestId} = metadata ?? {};
   return {
    name: /^[A-Z][A-Za-z0-9]{2,60}$/.test(name) ? name : "Unknown",
    ...typeof status === "number" ? {
     status: status
    } : {},
    ...typeof requestId === "string" && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(requestId) ? {
     requestId: requestId
    } : {}
   };
  }
  const LONGEST_CALL_MS = 15e3;
  const CONNECT_MS = 3e3;
  const REQUEST_MS = 1e4;
  const SILENT = {
   debug() {},
   info() {},
   warn() {},
   error() {}
  };
  function clientConfig(settings, service, attempts = settings.attempts ?? 3) {
   const endpoint = typeof settings.endpoint === "string" ? settings.endpoint : settings.endpoint?.[service];
   return {
    region: settings.region,
    maxAttempts: attempts,
    retryMode: "standard",
    ignoreConfiguredEndpointUrls: true,
    requestHandler: {
     connectionTimeout: CONNECT_MS,
     requestTimeout: REQUEST_MS,
     throwOnRequestTimeout: true,
     logger: SILENT
    },
    ...endpoint === undefined ? {} : {
     endpoint: endpoint
    },
    ...settings.credentials === undefined ? {} : {
     credentials: settings.credentials
    }
   };
  }
  function once(make) {
   let made;
   return () => {
    made ??= make().catch(error => {
     made = undefined;
     throw error;
    });
    return made;
   };
  }
  async function call(settings, operation, send, signal, deadline = settings.callDeadline ?? LONGEST_CALL_MS) {
   const stop = new AbortController;
   let end = () => undefined;
   const ended = new Promise((_, reject) => {
    end = reject;
   });
   const abort = reason => {
    stop.abort();
    end((0, errors.oh)(reason) ? reason : (0, errors.i4)("TIMEOUT", `${operation}: no answer in time`, {
     name: "AbortError"
    }));
   };
   const onAbort = () => abort(signal?.reason);
   if (signal?.aborted) onAbort();
   signal?.addEventListener("abort", onAbort, {
    once: true
   });
   const timer = setTimeout(abort, deadline);
   try {
    if (stop.signal.aborted) return await ended;
    return await Promise.race([ send({
     abortSignal: stop.signal
    }), ended ]);
   } catch (thrown) {
    throw awsFailure(operation, thrown);
   } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
   }
  }
  function dashboardMetrics(body) {
   let parsed;
   try {
    parsed = JSON.parse(body);
   } catch {
    throw (0, errors.i4)("RESPONSE_INVALID", "cloudwatch:GetDashboard: the body is not JSON");
   }
   const widgets = isObject(parsed) ? parsed.widgets : undefined;
   if (!Array.isArray(widgets)) throw (0, errors.i4)("RESPONSE_INCOMPLETE", "the answer has no usable widgets");
   const shown = widgets.flatMap(widget => {
    const properties = isObject(widget) ? widget.properties : undefined;
    const rows = isObject(properties) ? properties.metrics : undefined;
    return Array.isArray(rows) ? metricsOf(rows) : [];
   });
   return [ ...new Set(shown) ];
  }
  function metricsOf(rows) {
   const found = [];
   let before = [];
   for (const row of rows) {
    if (!Array.isArray(row)) throw unreadable();
    const words = row.filter(item => typeof item === "string");
    if (words.length === 0) continue;
    const whole = written(words, before);
    const [namespace, name] = whole;
    if (!namespace || !name) throw unreadable();
    found.push(`${namespace}/${name}`);
    before = whole;
   }
   return found;
  }
  function written(words, before) {
   const rest = words[0] === "..." ? words.slice(1) : words;
   const whole = words[0] === "..." ? [ ...before.slice(0, Math.max(0, before.length - rest.length)), ...rest ] : rest;
   return whole.map((word, index) => word === "." ? before[index] ?? "" : word);
  }
  function isObject(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function unreadable() {
   return (0, errors.i4)("RESPONSE_INVALID", "cloudwatch:GetDashboard: a row of metrics cannot be read");
  }
  const MOST_PAGES = 1e3;
  async function allPages(operation, page) {
   const items = [];
   const seen = new Set;
   let token;
   for (let count = 0; count < MOST_PAGES; count += 1) {
    const {items: found, next: next} = await page(token);
    items.push(...found);
    if (!next) return items;
    if (seen.has(next)) throw (0, errors.i4)("RESPONSE_INVALID", `${operation}: the same page token came twice`);
    seen.add(next);
    token = next;
   }
   throw (0, errors.i4)("PARTIAL_DATA", `${operation}: the list does not end after ${MOST_PAGES} pages`);
  }
  const NAMES_A_CALL = 100;
  function awsAlarms(settings) {
   const cloudwatch = once(async () => {
    const sdk = await Promise.all([ __webpack_require__.e(861), __webpack_require__.e(551), __webpack_require__.e(269) ]).then(__webpack_require__.bind(__webpack_require__, 6269));
    return {
     sdk: sdk,
     client: new sdk.CloudWatchClient(clientConfig(settings, "cloudwatch"))
    };
   });
   return {
    async describe(names, signal) {
     const {sdk: sdk, client: client} = await cloudwatch();
     const asked = [ ...new Set(names) ];
     const found = [];
     for (let at = 0; at < asked.length; at += NAMES_A_CALL) {
      const batch = asked.slice(at, at + NAMES_A_CALL);
      const alarms = await allPages("cloudwatch:DescribeAlarms", async token => {
       const command = () => new sdk.DescribeAlarmsCommand({
        AlarmNames: batch,
        AlarmTypes: [ "MetricAlarm", "CompositeAlarm", "LogAlarm" ],
        MaxRecords: NAMES_A_CALL,
        NextToken: token
       });
       const answer = await call(settings, "cloudwatch:DescribeAlarms", options => client.send(command(), options), signal);
       return {
        items: needList(answer.MetricAlarms, "MetricAlarms"),
        next: answer.NextToken
       };
      });
      found.push(...alarms.map(alarm).filter(({name: name}) => batch.includes(name)));
     }
     return new Map(found.map(item => [ item.name, item ]));
    },
    async dashboard(name, signal) {
     const {sdk: sdk, client: client} = await cloudwatch();
     const command = () => new sdk.GetDashboardCommand({
      DashboardName: name
     });
     const answer = await call(settings, "cloudwatch:GetDashboard", options => client.send(command(), options), signal).catch(absent);
     return answer === undefined ? undefined : dashboardMetrics(needName(answer.DashboardBody, "DashboardBody"));
    }
   };
  }
  function alarm(found) {
   if (found.Metrics !== undefined && found.Metrics.length > 0) {
    throw (0, errors.i4)("NOT_BUILT", "the alarm watches a metric expression, which this version cannot read");
   }
   if (found.EvaluationState !== undefined) {
    throw (0, errors.i4)("PARTIAL_DATA", "the alarm says that its evaluation failed or had only a part of its data");
   }
   return {
    name: needName(found.AlarmName, "AlarmName"),
    state: needWord(found.StateValue, "StateValue", [ "OK", "ALARM", "INSUFFICIENT_DATA" ]),
    stateChangedAt: needTime(found.StateTransitionedTimestamp ?? found.StateUpdatedTimestamp, "StateUpdatedTimestamp"),
    actionsEnabled: needFlag(found.ActionsEnabled, "ActionsEnabled"),
    actions: needList(found.AlarmActions, "AlarmActions").length,
    metric: {
     namespace: needName(found.Namespace, "Namespace"),
     name: needName(found.MetricName, "MetricName"),
     dimensions: needList(found.Dimensions ?? [], "Dimensions").map(({Name: Name, Value: Value}) => ({
      name: needName(Name, "Dimensions"),
      value: needName(Value, "Dimensions")
     }))
    },
    statistic: needName(found.Statistic ?? found.ExtendedStatistic, "Statistic"),
    period: needNumber(found.Period, "Period"),
    threshold: needNumber(found.Threshold, "Threshold"),
    comparison: needName(found.ComparisonOperator, "ComparisonOperator")
   };
  }
  const LARGEST_ENVIRONMENT = 4096;
  const LONGEST_INVOCATION_MS = 9e5;
  function awsFunctions(settings) {
   const lambda = once(async () => {
    const sdk = await Promise.all([ __webpack_require__.e(861), __webpack_require__.e(261), __webpack_require__.e(278) ]).then(__webpack_require__.bind(__webpack_require__, 6278));
    return {
     sdk: sdk,
     client: new sdk.LambdaClient(clientConfig(settings, "lambda")),
     single: new sdk.LambdaClient(clientConfig(settings, "lambda", 1))
    };
   });
   return {
    async configuration(name, signal) {
     const {sdk: sdk, client: client} = await lambda();
     const [plain = name, qualifier] = name.split(":");
     const input = {
      FunctionName: plain,
      ...qualifier === undefined ? {} : {
       Qualifier: qualifier
      }
     };
     const command = () => new sdk.GetFunctionConfigurationCommand(input);
     const answer = await call(settings, "lambda:GetFunctionConfiguration", options => client.send(command(), options), signal).catch(absent);
     if (answer === undefined) return undefined;
     return {
      arn: needName(answer.FunctionArn, "FunctionArn"),
      variables: variablesOf(answer.Environment),
      revision: needName(answer.RevisionId, "RevisionId"),
      update: needWord(answer.LastUpdateStatus, "LastUpdateStatus", [ "Successful", "InProgress", "Failed" ]),
      ...answer.LastUpdateStatusReasonCode ? {
       updateReason: codeWord(answer.LastUpdateStatusReasonCode)
      } : {},
      modifiedAt: needNumber(Date.parse(needName(answer.LastModified, "LastModified")), "LastModified")
     };
    },
    async replaceVariables(name, variables, revision, signal) {
     const size = Buffer.byteLength(JSON.stringify(variables));
     if (size > LARGEST_ENVIRONMENT) {
      throw (0, errors.i4)("VALUE_TOO_LARGE", `all variables of a function may have ${LARGEST_ENVIRONMENT} bytes, these have ${size}`);
     }
     const {sdk: sdk, client: client} = await lambda();
     const input = {
      FunctionName: name,
      Environment: {
       Variables: {
        ...variables
       }
      },
      RevisionId: needName(revision, "revision")
     };
     const command = () => new sdk.UpdateFunctionConfigurationCommand(input);
     const answer = await call(settings, "lambda:UpdateFunctionConfiguration", options => client.send(command(), options), signal);
     return needName(answer.RevisionId, "RevisionId");
    },
    async publish(name, revision, signal) {
     const {sdk: sdk, client: client} = await lambda();
     const command = () => new sdk.PublishVersionCommand({
      FunctionName: name,
      RevisionId: needName(revision, "revision")
     });
     const answer = await call(settings, "lambda:PublishVersion", options => client.send(command(), options), signal);
     return publishedVersion(answer.Version, "Version");
    },
    async alias(name, alias, signal) {
     const {sdk: sdk, client: client} = await lambda();
     const command = () => new sdk.GetAliasCommand({
      FunctionName: name,
      Name: alias
     });
     const answer = await call(settings, "lambda:GetAlias", options => client.send(command(), options), signal).catch(absent);
     if (answer === undefined) return undefined;
     return {
      version: needName(answer.FunctionVersion, "FunctionVersion"),
      revision: needName(answer.RevisionId, "RevisionId")
     };
    },
    async point(name, alias, version, revision, signal) {
     const {sdk: sdk, client: client} = await lambda();
     const input = {
      FunctionName: name,
      Name: alias,
      FunctionVersion: version,
      RevisionId: needName(revision, "revision"),
      RoutingConfig: {
       AdditionalVersionWeights: {}
      }
     };
     const command = () => new sdk.UpdateAliasCommand(input);
     const answer = await call(settings, "lambda:UpdateAlias", options => client.send(command(), options), signal);
     if (needName(answer.FunctionVersion, "FunctionVersion") !== version) {
      throw (0, errors.i4)("CONFLICT", "lambda:UpdateAlias: the alias points at another version than the one asked for");
     }
    },
    async invoke(name, how, signal) {
     const {sdk: sdk, client: client, single: single} = await lambda();
     const sender = how.dryRun ? client : single;
     const invocation = how.dryRun ? {
      FunctionName: name,
      InvocationType: "DryRun"
     } : {
      FunctionName: name,
      InvocationType: "RequestResponse",
      Payload: Buffer.from(how.payload)
     };
     const deadline = how.dryRun ? undefined : LONGEST_INVOCATION_MS;
     const answer = await call(settings, "lambda:InvokeFunction", options => sender.send(new sdk.InvokeCommand(invocation), {
      ...options,
      ...deadline === undefined ? {} : {
       requestTimeout: deadline
      }
     }), signal, deadline);
     const status = needNumber(answer.StatusCode, "StatusCode");
     if (how.dryRun && status !== 204) throw (0, errors.i4)("RESPONSE_INVALID", "lambda:InvokeFunction: a dry run was not answered with 204");
     if (!how.dryRun) needName(answer.ExecutedVersion, "ExecutedVersion");
     return {
      status: status,
      failed: answer.FunctionError !== undefined
     };
    }
   };
  }
  function variablesOf(environment) {
   if (environment === undefined) return {};
   if (environment.Error !== undefined) throw (0, errors.i4)("DENIED", "lambda:GetFunctionConfiguration: the variables could not be decrypted");
   const variables = environment.Variables;
   if (typeof variables !== "object" || variables === null) throw (0, errors.i4)("RESPONSE_INCOMPLETE", "the answer has no usable Environment");
   for (const value of Object.values(variables)) needText(value, "Environment");
   return {
    ...variables
   };
  }
  function publishedVersion(value, name) {
   const version = needName(value, name);
   if (!/^[0-9]+$/.test(version)) throw (0, errors.i4)("RESPONSE_INCOMPLETE", `the answer has no usable ${name}`);
   return version;
  }
  function codeWord(text) {
   return /^[A-Za-z]{2,60}$/.test(text) ? text : "Unknown";
  }
  const RENEWABLE = [ "CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN", "CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN", "CREDENTIALS_STS_ASSUME_ROLE_WEB_ID", "CREDENTIALS_HTTP", "CREDENTIALS_IMDS", "CREDENTIALS_SSO", "CREDENTIALS_PROFILE_SSO" ];
  function awsIdentity(settings) {
   const sts = once(async () => {
    const sdk = await Promise.all([ __webpack_require__.e(861), __webpack_require__.e(102) ]).then(__webpack_require__.bind(__webpack_require__, 9102));
    return {
     sdk: sdk,
     client: new sdk.STSClient(clientConfig(settings, "sts"))
    };
   });
   return {
    async caller(signal) {
     const {sdk: sdk, client: client} = await sts();
     const command = new sdk.GetCallerIdentityCommand({});
     let date;
     let ourTime = Number.NaN;
     command.middlewareStack.add(next => async args => {
      const result = await next(args);
      ourTime = settings.clock.now();
      date = result.response?.headers?.date;
      return result;
     }, {
      step: "deserialize",
      name: "gonogoDate"
     });
     const answer = await call(settings, "sts:GetCallerIdentity", options => client.send(command, options), signal);
     const account = needName(answer.Account, "Account");
     if (!/^[0-9]{12}$/.test(account)) throw (0, errors.i4)("RESPONSE_INCOMPLETE", "the answer has no usable Account");
     const theirTime = needTime(new Date(needName(date, "Date header")), "Date header");
     return {
      account: account,
      arn: needName(answer.Arn, "Arn"),
      region: settings.region,
      theirTime: theirTime,
      ourTime: ourTime
     };
    },
    async credentialsEnd() {
     if (settings.credentialsExpireAt !== undefined) return settings.credentialsExpireAt;
     const {client: client} = await sts();
     try {
      const credentials = await client.config.credentials();
      const sources = Object.keys(credentials.$source ?? {});
      if (sources.some(source => RENEWABLE.includes(source))) return "never";
      if (credentials.expiration !== undefined) return needTime(credentials.expiration, "expiration");
      return credentials.sessionToken === undefined ? "never" : "unknown";
     } catch (thrown) {
      throw awsFailure("credentials", thrown);
     }
    }
   };
  }
  function carries(line, marker) {
   if (!line.includes(marker)) return false;
   const json = jsonOf(line);
   if (json === undefined) return wordsOf(line).includes(marker);
   return eventOf(json) === marker || eventOf(json.message) === marker;
  }
  function jsonOf(line) {
   const start = line.indexOf("{");
   if (start < 0) return undefined;
   try {
    const parsed = JSON.parse(line.slice(start, line.lastIndexOf("}") + 1));
    return typeof parsed === "object" && parsed !== null ? parsed : undefined;
   } catch {
    return undefined;
   }
  }
  function eventOf(value) {
   return typeof value === "object" && value !== null && "event" in value ? value.event : undefined;
  }
  function wordsOf(line) {
   return line.split(/\s+/).map(word => word.replace(/^["'([]+|["')\],;.]+$/g, ""));
  }
  const LATE_MS = 36e5;
  const newest_event_MOST_PAGES = 200;
  async function newestEvent(read, matches, since) {
   let best;
   let pages = 0;
   const count = () => {
    pages += 1;
    if (pages > newest_event_MOST_PAGES) throw (0, errors.i4)("PARTIAL_DATA", `logs: the search does not end after ${newest_event_MOST_PAGES} pages`);
   };
   async function newestOf(stream) {
    let token;
    do {
     count();
     const {items: items, next: next} = await read.lines(stream, token);
     const found = items.filter(line => line.at >= since && matches(line.message)).map(line => line.at);
     if (found.length > 0) return Math.max(...found);
     token = next;
    } while (token !== undefined);
    return undefined;
   }
   let token;
   do {
    count();
    const {items: items, next: next} = await read.streams(token);
    for (const {name: name, lastEventAt: lastEventAt} of items) {
     if (lastEventAt !== undefined && best !== undefined && lastEventAt <= best) return best;
     if (lastEventAt !== undefined && lastEventAt + LATE_MS < since) return best;
     const found = await newestOf(name);
     if (found !== undefined) best = Math.max(best ?? found, found);
    }
    token = next;
   } while (token !== undefined);
   return best;
  }
  function awsLogs(settings) {
   const logs = once(async () => {
    const sdk = await Promise.all([ __webpack_require__.e(861), __webpack_require__.e(688), __webpack_require__.e(945) ]).then(__webpack_require__.bind(__webpack_require__, 9945));
    return {
     sdk: sdk,
     client: new sdk.CloudWatchLogsClient(clientConfig(settings, "logs"))
    };
   });
   return {
    async newest(group, marker, since, signal) {
     const {sdk: sdk, client: client} = await logs();
     const startTime = Math.max(0, Math.floor(since));
     async function streams(token) {
      const input = {
       logGroupName: group,
       orderBy: "LastEventTime",
       descending: true,
       nextToken: token
      };
      const command = () => new sdk.DescribeLogStreamsCommand(input);
      const answer = await call(settings, "logs:DescribeLogStreams", options => client.send(command(), options), signal);
      const items = needList(answer.logStreams, "logStreams").map(({logStreamName: logStreamName, lastEventTimestamp: lastEventTimestamp}) => ({
       name: needName(logStreamName, "logStreamName"),
       lastEventAt: lastEventTimestamp === undefined ? undefined : needNumber(lastEventTimestamp, "lastEventTimestamp")
      }));
      return {
       items: items,
       next: answer.nextToken || undefined
      };
     }
     async function lines(stream, token) {
      const input = {
       logGroupName: group,
       logStreamName: stream,
       startTime: startTime,
       startFromHead: false,
       nextToken: token
      };
      const command = () => new sdk.GetLogEventsCommand(input);
      const answer = await call(settings, "logs:GetLogEvents", options => client.send(command(), options), signal);
      const items = needList(answer.events, "events").map(({timestamp: timestamp, message: message}) => ({
       at: needNumber(timestamp, "timestamp"),
       message: needText(message, "message")
      }));
      const back = needName(answer.nextBackwardToken, "nextBackwardToken");
      return {
       items: items,
       next: back === token ? undefined : back
      };
     }
     const at = await newestEvent({
      streams: streams,
      lines: lines
     }, line => carries(line, marker), startTime);
     return at === undefined ? undefined : {
      at: at
     };
    },
    async filters(group, signal) {
     const {sdk: sdk, client: client} = await logs();
     return await allPages("logs:DescribeMetricFilters", async token => {
      const command = () => new sdk.DescribeMetricFiltersCommand({
       logGroupName: group,
       nextToken: token
      });
      const answer = await call(settings, "logs:DescribeMetricFilters", options => client.send(command(), options), signal);
      const items = needList(answer.metricFilters, "metricFilters").map(filter => {
       const [transformation] = needList(filter.metricTransformations, "metricTransformations");
       return {
        name: needName(filter.filterName, "filterName"),
        pattern: needText(filter.filterPattern, "filterPattern"),
        metric: `${needName(transformation?.metricNamespace, "metricNamespace")}/${needName(transformation?.metricName, "metricName")}`
       };
      });
      return {
       items: items,
       next: answer.nextToken
      };
     });
    },
    async test(pattern, samples, signal) {
     const {sdk: sdk, client: client} = await logs();
     const command = () => new sdk.TestMetricFilterCommand({
      filterPattern: pattern,
      logEventMessages: [ ...samples ]
     });
     const answer = await call(settings, "logs:TestMetricFilter", options => client.send(command(), options), signal);
     const matched = needList(answer.matches, "matches").map(match => needText(match.eventMessage, "eventMessage"));
     if (!matched.every(message => samples.includes(message))) {
      throw (0, errors.i4)("RESPONSE_INVALID", "logs:TestMetricFilter: the answer speaks of a line that was not asked about");
     }
     return samples.flatMap((sample, index) => matched.includes(sample) ? [ index ] : []);
    }
   };
  }
  const ID = "m1";
  function awsMetrics(settings) {
   const cloudwatch = once(async () => {
    const sdk = await Promise.all([ __webpack_require__.e(861), __webpack_require__.e(551), __webpack_require__.e(269) ]).then(__webpack_require__.bind(__webpack_require__, 6269));
    return {
     sdk: sdk,
     client: new sdk.CloudWatchClient(clientConfig(settings, "cloudwatch"))
    };
   });
   return {
    async data({metric: metric, statistic: statistic, period: period, from: from, to: to}, signal) {
     const {sdk: sdk, client: client} = await cloudwatch();
     const dimensions = metric.dimensions.map(({name: name, value: value}) => ({
      Name: name,
      Value: value
     }));
     const query = {
      Id: ID,
      MetricStat: {
       Metric: {
        Namespace: metric.namespace,
        MetricName: metric.name,
        Dimensions: dimensions
       },
       Period: period,
       Stat: statistic
      },
      ReturnData: true
     };
     let status;
     const points = await allPages("cloudwatch:GetMetricData", async token => {
      const command = () => new sdk.GetMetricDataCommand({
       MetricDataQueries: [ query ],
       StartTime: new Date(from),
       EndTime: new Date(to),
       ScanBy: "TimestampAscending",
       NextToken: token
      });
      const answer = await call(settings, "cloudwatch:GetMetricData", options => client.send(command(), options), signal);
      if (needList(answer.Messages ?? [], "Messages").length > 0) throw partial();
      const results = needList(answer.MetricDataResults, "MetricDataResults").filter(result => needName(result.Id, "Id") === ID);
      for (const result of results) status = statusOf(result, answer.NextToken !== undefined);
      return {
       items: results.flatMap(pointsOf),
       next: answer.NextToken
      };
     });
     if (status !== "Complete") throw (0, errors.i4)("RESPONSE_INCOMPLETE", "cloudwatch:GetMetricData: the answer says nothing of the metric");
     return points.sort((a, b) => a.at - b.at);
    }
   };
  }
  function statusOf(result, more) {
   const status = needName(result.StatusCode, "StatusCode");
   if (status === "Forbidden") throw (0, errors.i4)("DENIED", "cloudwatch:GetMetricData: the credentials do not allow it");
   if (status !== "Complete" && !(status === "PartialData" && more)) throw partial();
   return status;
  }
  function pointsOf(result) {
   const times = needList(result.Timestamps, "Timestamps");
   const values = needList(result.Values, "Values");
   if (times.length !== values.length) throw (0, errors.i4)("RESPONSE_INCOMPLETE", "cloudwatch:GetMetricData: a point lacks its time or its value");
   return times.map((time, index) => ({
    at: needTime(time, "Timestamps"),
    value: needNumber(values[index], "Values")
   }));
  }
  function partial() {
   return (0, errors.i4)("PARTIAL_DATA", "cloudwatch:GetMetricData: the data are not complete");
  }
  const LARGEST_VALUE = 4096;
  const parameters_NAMES_A_CALL = 10;
  function awsParameters(settings) {
   const ssm = once(async () => {
    const sdk = await Promise.all([ __webpack_require__.e(861), __webpack_require__.e(211), __webpack_require__.e(507) ]).then(__webpack_require__.bind(__webpack_require__, 8888));
    return {
     sdk: sdk,
     client: new sdk.SSMClient(clientConfig(settings, "ssm"))
    };
   });
   async function read(names, signal) {
    const {sdk: sdk, client: client} = await ssm();
    const command = () => new sdk.GetParametersCommand({
     Names: [ ...names ],
     WithDecryption: true
    });
    const answer = await call(settings, "ssm:GetParameters", options => client.send(command(), options), signal);
    const found = needList(answer.Parameters ?? [], "Parameters").map(parameter);
    const missing = needList(answer.InvalidParameters ?? [], "InvalidParameters");
    const accounted = new Set([ ...missing, ...found.flatMap(({name: name, version: version}) => [ name, `${name}:${version}` ]) ]);
    if (found.length + missing.length !== names.length || !names.every(name => accounted.has(name))) {
     throw (0, errors.i4)("RESPONSE_INCOMPLETE", "ssm:GetParameters: the answer does not account for every name asked for");
    }
    return found;
   }
   return {
    async get(names, signal) {
     const distinct = [ ...new Set(names) ];
     const batches = [];
     for (let at = 0; at < distinct.length; at += parameters_NAMES_A_CALL) batches.push(distinct.slice(at, at + parameters_NAMES_A_CALL));
     const found = await Promise.all(batches.map(batch => read(batch, signal)));
     return new Map(found.flat().map(item => [ item.name, item ]));
    },
    async at(name, version, signal) {
     const found = await read([ `${name}:${version}` ], signal).catch(absent);
     return found?.[0];
    },
    async list(path, signal) {
     const {sdk: sdk, client: client} = await ssm();
     return await allPages("ssm:GetParametersByPath", async token => {
      const input = {
       Path: path,
       Recursive: true,
       WithDecryption: true,
       NextToken: token
      };
      const command = () => new sdk.GetParametersByPathCommand(input);
      const answer = await call(settings, "ssm:GetParametersByPath", options => client.send(command(), options), signal);
      return {
       items: needList(answer.Parameters, "Parameters").map(parameter),
       next: answer.NextToken
      };
     });
    },
    async put({name: name, value: value, type: type, mode: mode}, signal) {
     if (Buffer.byteLength(value) > LARGEST_VALUE) {
      throw (0, errors.i4)("VALUE_TOO_LARGE", `a parameter's value may have ${LARGEST_VALUE} bytes, this one has ${Buffer.byteLength(value)}`);
     }
     const {sdk: sdk, client: client} = await ssm();
     const command = () => new sdk.PutParameterCommand({
      Name: name,
      Value: value,
      Type: type,
      Overwrite: mode === "overwrite"
     });
     const answer = await call(settings, "ssm:PutParameter", options => client.send(command(), options), signal);
     return needVersion(answer.Version, "Version");
    },
    async remove(name, signal) {
     const {sdk: sdk, client: client} = await ssm();
     const command = () => new sdk.DeleteParametersCommand({
      Names: [ name ]
     });
     const answer = await call(settings, "ssm:DeleteParameters", options => client.send(command(), options), signal);
     if (answer.DeletedParameters?.includes(name)) return true;
     if (answer.InvalidParameters?.includes(name)) return false;
     throw (0, errors.i4)("RESPONSE_INCOMPLETE", "ssm:DeleteParameters: the answer does not account for the name");
    }
   };
  }
  function parameter(found) {
   return {
    name: needName(found.Name, "Name"),
    value: needText(found.Value, "Value"),
    type: needWord(found.Type, "Type", [ "String", "StringList", "SecureString" ]),
    version: needVersion(found.Version, "Version"),
    modifiedAt: needTime(found.LastModifiedDate, "LastModifiedDate")
   };
  }
  function awsSchedules(settings) {
   const rules = awsRules(settings);
   const schedules = awsScheduler(settings);
   return {
    async targeting(functionArn, signal) {
     const found = await Promise.all([ rules(functionArn, signal), schedules(functionArn, signal) ]);
     return found.flat();
    }
   };
  }
  function awsRules(settings) {
   const events = once(async () => {
    const sdk = await Promise.all([ __webpack_require__.e(861), __webpack_require__.e(89), __webpack_require__.e(224) ]).then(__webpack_require__.bind(__webpack_require__, 5224));
    return {
     sdk: sdk,
     client: new sdk.EventBridgeClient(clientConfig(settings, "events"))
    };
   });
   return async (functionArn, signal) => {
    const {sdk: sdk, client: client} = await events();
    const names = await allPages("events:ListRuleNamesByTarget", async token => {
     const command = () => new sdk.ListRuleNamesByTargetCommand({
      TargetArn: functionArn,
      NextToken: token
     });
     const answer = await call(settings, "events:ListRuleNamesByTarget", options => client.send(command(), options), signal);
     return {
      items: needList(answer.RuleNames, "RuleNames"),
      next: answer.NextToken
     };
    });
    const found = await Promise.all(names.map(async name => {
     const command = () => new sdk.DescribeRuleCommand({
      Name: name
     });
     const rule = await call(settings, "events:DescribeRule", options => client.send(command(), options), signal);
     if (needName(rule.Name, "Name") !== name) throw (0, errors.i4)("RESPONSE_INVALID", "events:DescribeRule: the answer is about another rule");
     const state = needWord(rule.State, "State", [ "ENABLED", "DISABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS" ]);
     if (rule.ScheduleExpression === undefined && rule.EventPattern !== undefined) return [];
     const expression = needName(rule.ScheduleExpression, "ScheduleExpression");
     return [ {
      from: "rule",
      expression: expression,
      enabled: state !== "DISABLED"
     } ];
    }));
    return found.flat();
   };
  }
  function awsScheduler(settings) {
   const scheduler = once(async () => {
    const sdk = await Promise.all([ __webpack_require__.e(861), __webpack_require__.e(888) ]).then(__webpack_require__.bind(__webpack_require__, 1888));
    return {
     sdk: sdk,
     client: new sdk.SchedulerClient(clientConfig(settings, "scheduler"))
    };
   });
   return async (functionArn, signal) => {
    const {sdk: sdk, client: client} = await scheduler();
    const all = await allPages("scheduler:ListSchedules", async token => {
     const command = () => new sdk.ListSchedulesCommand({
      NextToken: token
     });
     const answer = await call(settings, "scheduler:ListSchedules", options => client.send(command(), options), signal);
     return {
      items: needList(answer.Schedules, "Schedules"),
      next: answer.NextToken
     };
    });
    const own = all.filter(item => needName(item.Target?.Arn, "Target") === functionArn);
    return await Promise.all(own.map(async item => {
     const input = {
      Name: needName(item.Name, "Name"),
      GroupName: needName(item.GroupName, "GroupName")
     };
     const command = () => new sdk.GetScheduleCommand(input);
     const found = await call(settings, "scheduler:GetSchedule", options => client.send(command(), options), signal);
     if (needName(found.Target?.Arn, "Target") !== functionArn) {
      throw (0, errors.i4)("RESPONSE_INVALID", "scheduler:GetSchedule: the answer is about another schedule");
     }
     const state = needWord(found.State, "State", [ "ENABLED", "DISABLED" ]);
     const now = settings.clock.now();
     const begun = found.StartDate === undefined || needTime(found.StartDate, "StartDate") <= now;
     const ended = found.EndDate !== undefined && needTime(found.EndDate, "EndDate") <= now;
     const expression = needName(found.ScheduleExpression, "ScheduleExpression");
     return {
      from: "schedule",
      expression: expression,
      enabled: state === "ENABLED" && begun && !ended
     };
    }));
   };
  }
  function awsSecrets(settings, register) {
   const manager = once(async () => {
    const sdk = await Promise.all([ __webpack_require__.e(861), __webpack_require__.e(310) ]).then(__webpack_require__.bind(__webpack_require__, 2310));
    return {
     sdk: sdk,
     client: new sdk.SecretsManagerClient(clientConfig(settings, "secretsmanager"))
    };
   });
   async function describe(name, signal) {
    const {sdk: sdk, client: client} = await manager();
    const command = () => new sdk.DescribeSecretCommand({
     SecretId: name
    });
    return await call(settings, "secretsmanager:DescribeSecret", options => client.send(command(), options), signal);
   }
   return {
    async describe(name, signal) {
     const answer = await describe(name, signal).catch(absent);
     if (answer === undefined) return undefined;
     belongsTo(name, answer);
     const {LastRotatedDate: rotated, DeletedDate: deleted, RotationRules: rules} = answer;
     return {
      createdAt: needTime(answer.CreatedDate, "CreatedDate"),
      changedAt: needTime(answer.LastChangedDate, "LastChangedDate"),
      ...rotated === undefined ? {} : {
       rotatedAt: needTime(rotated, "LastRotatedDate")
      },
      rotationEnabled: needFlag(answer.RotationEnabled ?? false, "RotationEnabled"),
      ...rules?.AutomaticallyAfterDays === undefined ? {} : {
       rotateAfterDays: needNumber(rules.AutomaticallyAfterDays, "AutomaticallyAfterDays")
      },
      ...deleted === undefined ? {} : {
       deletedAt: needTime(deleted, "DeletedDate")
      },
      stages: Object.values(answer.VersionIdsToStages ?? {}).flatMap(stages => needList(stages, "VersionIdsToStages"))
     };
    },
    async value(name, signal) {
     const {sdk: sdk, client: client} = await manager();
     const command = () => new sdk.GetSecretValueCommand({
      SecretId: name,
      VersionStage: "AWSCURRENT"
     });
     const answer = await call(settings, "secretsmanager:GetSecretValue", options => client.send(command(), options), signal);
     if (typeof answer.SecretString === "string") register(answer.SecretString);
     belongsTo(name, answer);
     return needName(answer.SecretString, "SecretString");
    }
   };
  }
  function belongsTo(asked, {ARN: ARN, Name: Name}) {
   const [arn, name] = [ needName(ARN, "ARN"), needName(Name, "Name") ];
   const same = asked.startsWith("arn:") ? arn.startsWith(asked) : name === asked;
   if (!same) throw (0, errors.i4)("RESPONSE_INVALID", "secretsmanager: the answer is about another secret");
  }
  function awsStacks(settings) {
   const cloudformation = once(async () => {
    const sdk = await Promise.all([ __webpack_require__.e(861), __webpack_require__.e(387), __webpack_require__.e(589) ]).then(__webpack_require__.bind(__webpack_require__, 1589));
    return {
     sdk: sdk,
     client: new sdk.CloudFormationClient(clientConfig(settings, "cloudformation"))
    };
   });
   return {
    async status(name, signal) {
     const {sdk: sdk, client: client} = await cloudformation();
     const command = () => new sdk.DescribeStacksCommand({
      StackName: name
     });
     const answer = await call(settings, "cloudformation:DescribeStacks", options => client.send(command(), options).catch(undefinedIfMissing), signal);
     if (answer === undefined) return undefined;
     const [stack, ...others] = needList(answer.Stacks, "Stacks");
     if (stack === undefined || others.length > 0) {
      throw (0, errors.i4)("RESPONSE_INCOMPLETE", "cloudformation:DescribeStacks: the answer is not about exactly one stack");
     }
     if (needName(stack.StackName, "StackName") !== name && stack.StackId !== name) {
      throw (0, errors.i4)("RESPONSE_INVALID", "cloudformation:DescribeStacks: the answer is about another stack");
     }
     const changed = stack.LastUpdatedTime ?? stack.CreationTime;
     return {
      status: needName(stack.StackStatus, "StackStatus"),
      ...changed === undefined ? {} : {
       changedAt: needTime(changed, "LastUpdatedTime")
      }
     };
    }
   };
  }
  function undefinedIfMissing(thrown) {
   if (thrown instanceof Error && thrown.name === "ValidationError" && thrown.message.endsWith("does not exist")) return undefined;
   throw thrown;
  }
  const call_SAID = {
   TIMEOUT: "no answer in time",
   UNREACHABLE: "GitHub could not be reached",
   TLS_FAILED: "the certificate could not be verified",
   THROTTLED: "too many requests",
   DENIED: "the token does not allow it",
   CREDENTIALS_INVALID: "GitHub does not accept the token",
   NOT_FOUND: "there is no such thing, or the token may not see it",
   RESPONSE_INVALID: "the answer could not be read"
  };
  async function call_call(operation, send, deadline, caller) {
   const stop = new AbortController;
   let end = () => undefined;
   const ended = new Promise((_, reject) => {
    end = reject;
   });
   const abort = reason => {
    stop.abort();
    end((0, errors.oh)(reason) ? reason : failure(operation, "TIMEOUT"));
   };
   const onAbort = () => abort(caller?.reason);
   if (caller?.aborted) onAbort();
   caller?.addEventListener("abort", onAbort, {
    once: true
   });
   const timer = setTimeout(abort, deadline);
   try {
    if (stop.signal.aborted) return await ended;
    return await Promise.race([ send(stop.signal), ended ]);
   } catch (thrown) {
    if ((0, errors.oh)(thrown)) throw thrown;
    throw failure(operation, call_codeOf(thrown), call_statusOf(thrown));
   } finally {
    clearTimeout(timer);
    caller?.removeEventListener("abort", onAbort);
   }
  }
  function call_codeOf(thrown) {
   const socket = socketFailure(thrown);
   if (socket !== undefined) return socket;
   if (thrown instanceof Error && thrown.cause !== undefined && call_statusOf(thrown) === undefined) return "UNREACHABLE";
   const status = call_statusOf(thrown);
   if (status === 401) return "CREDENTIALS_INVALID";
   if (status === 429 || status === 403 && rateLimited(thrown)) return "THROTTLED";
   if (status === 403) return "DENIED";
   if (status === 404) return "NOT_FOUND";
   return status === undefined ? "RESPONSE_INVALID" : "SERVICE_ERROR";
  }
  function rateLimited(thrown) {
   const headers = thrown.response?.headers;
   return headers?.["retry-after"] !== undefined || headers?.["x-ratelimit-remaining"] === "0";
  }
  function call_statusOf(thrown) {
   if (typeof thrown !== "object" || thrown === null || !("response" in thrown) || !thrown.response) return undefined;
   return "status" in thrown && typeof thrown.status === "number" ? thrown.status : undefined;
  }
  function failure(operation, code, status) {
   const said = call_SAID[code] ?? "GitHub answered with an error";
   return (0, errors.i4)(code, `${operation}: ${said}`, {
    name: "GitHub",
    ...status === undefined ? {} : {
     status: status
    }
   });
  }
  const DEADLINE_MS = 1e4;
  const NOTHING = () => undefined;
  function githubApprovals(settings) {
   const [owner = "", repo = "", ...rest] = settings.repository.split("/");
   if (owner === "" || repo === "" || rest.length > 0) throw (0, errors.i4)("USAGE", "expected a repository as owner/name");
   const deadline = settings.deadline ?? DEADLINE_MS;
   async function octokit() {
    const {getOctokit: getOctokit} = await Promise.all([ __webpack_require__.e(119), __webpack_require__.e(157), __webpack_require__.e(987) ]).then(__webpack_require__.bind(__webpack_require__, 987));
    return getOctokit(settings.token, {
     ...settings.baseUrl === undefined ? {} : {
      baseUrl: settings.baseUrl.replace(/\/+$/, "")
     },
     log: {
      debug: NOTHING,
      info: NOTHING,
      warn: NOTHING,
      error: NOTHING
     }
    });
   }
   return {
    async ofRun(runId, signal) {
     const github = await octokit();
     const ask = abort => github.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals", {
      owner: owner,
      repo: repo,
      run_id: runId,
      request: {
       signal: abort,
       redirect: "error"
      }
     });
     const {data: data} = await call_call("github:GetApprovals", ask, deadline, signal);
     return needList(data, "approvals").map(({state: state, environments: environments, user: user}) => ({
      state: needWord(state, "state", [ "approved", "rejected", "pending" ]),
      environments: needList(environments, "environments").map(({id: id, name: name}) => ({
       id: needVersion(id, "id"),
       name: needName(name, "name")
      })),
      user: personOf(need(user, "user"))
     }));
    },
    async environment(name, signal) {
     const github = await octokit();
     const ask = abort => github.request("GET /repos/{owner}/{repo}/environments/{environment_name}", {
      owner: owner,
      repo: repo,
      environment_name: name,
      request: {
       signal: abort,
       redirect: "error"
      }
     });
     const answer = await call_call("github:GetEnvironment", ask, deadline, signal).catch(thrown => {
      if ((0, errors.oh)(thrown) && thrown.code === "NOT_FOUND") return undefined;
      throw thrown;
     });
     if (answer === undefined) return undefined;
     const found = needName(answer.data?.name, "name");
     if (found.toLowerCase() !== name.toLowerCase()) throw (0, errors.i4)("RESPONSE_INVALID", "github:GetEnvironment: the answer is about another environment");
     const reviewers = needList(answer.data.protection_rules, "protection_rules").flatMap(rule => rule.type === "required_reviewers" ? needList("reviewers" in rule ? rule.reviewers : undefined, "reviewers") : []);
     return {
      id: needVersion(answer.data.id, "id"),
      name: found,
      reviewers: reviewers.length
     };
    }
   };
  }
  function personOf(user) {
   return {
    id: needVersion(user.id, "id"),
    login: needText(user.login, "login"),
    type: needName(user.type, "type")
   };
  }
  const MOST_TOKENS = 2e3;
  async function provedQuery(text, fields) {
   const {parse: parse, print: print} = await Promise.all([ __webpack_require__.e(872), __webpack_require__.e(128) ]).then(__webpack_require__.bind(__webpack_require__, 7128));
   let document;
   try {
    document = parse(text, {
     maxTokens: MOST_TOKENS,
     noLocation: true
    });
   } catch {
    throw refused("it cannot be parsed");
   }
   const fragments = new Map;
   const roots = [];
   for (const definition of document.definitions) {
    if (definition.kind === "FragmentDefinition") {
     if (fragments.has(definition.name.value)) throw refused("it defines a fragment twice");
     fragments.set(definition.name.value, definition);
    } else if (definition.kind === "OperationDefinition" && definition.operation === "query") roots.push(definition.selectionSet); else throw refused("it holds something other than queries and fragments");
   }
   if (roots.length === 0) throw refused("it holds no query");
   const asked = roots.flatMap(root => rootFields(root, fragments, new Set));
   if (asked.length === 0 || !asked.every(field => fields.includes(field))) throw refused("it asks for a root field that the plan does not declare");
   return print(document);
  }
  function rootFields(set, fragments, open) {
   return set.selections.flatMap(selection => {
    if (selection.kind === "Field") return [ selection.name.value ];
    if (selection.kind === "InlineFragment") return rootFields(selection.selectionSet, fragments, open);
    const name = selection.name.value;
    const fragment = fragments.get(name);
    if (fragment === undefined || open.has(name)) throw refused("it spreads a fragment that is missing or spreads itself");
    return rootFields(fragment.selectionSet, fragments, new Set([ ...open, name ]));
   });
  }
  function refused(why) {
   return (0, errors.i4)("GRAPHQL_NOT_QUERY", `the GraphQL document is not proved to be read-only: ${why}`);
  }
  function credentialsOf(settings) {
   const values = new Map;
   function find(id) {
    const found = Object.hasOwn(settings.credentials, id) ? settings.credentials[id] : undefined;
    if (found === undefined) throw (0, errors.i4)("HOST_REFUSED", "the plan has no credential of that id, so it may go nowhere");
    return found;
   }
   async function read({secret: secret, field: field}, signal) {
    const whole = await settings.secrets.value(secret, signal);
    const value = field === undefined ? whole : fieldOf(whole, field);
    settings.register(value);
    if (!/^[\x21-\x7e]+( [\x21-\x7e]+)*$/.test(value)) {
     throw (0, errors.i4)("RESPONSE_INVALID", "the secret holds what a header cannot carry: a line break, a blank at an end, or nothing");
    }
    return value;
   }
   return {
    permitted(id, url) {
     const credential = find(id);
     if (!credential.hosts.includes(url.hostname) || url.port !== "") {
      throw (0, errors.i4)("HOST_REFUSED", "expected a host that the plan lists for the credential, found another");
     }
     return credential;
    },
    async header(id, signal, again) {
     const credential = find(id);
     const kept = again === "again" ? undefined : values.get(id);
     const value = kept ?? await read(credential, signal);
     values.set(id, value);
     const name = (credential.header ?? "authorization").toLowerCase();
     return [ name, credential.header === undefined ? `Bearer ${value}` : value ];
    }
   };
  }
  function fieldOf(text, field) {
   let parsed;
   try {
    parsed = JSON.parse(text);
   } catch {
    throw (0, errors.i4)("RESPONSE_INVALID", "expected the secret to be a JSON object, as the plan names a field of it");
   }
   const value = typeof parsed === "object" && parsed !== null && Object.hasOwn(parsed, field) ? Reflect.get(parsed, field) : undefined;
   if (typeof value !== "string" || value === "") throw (0, errors.i4)("RESPONSE_INVALID", "the secret has no such field, or it is no text");
   return value;
  }
  function isLoopback(url) {
   if (!URL.canParse(url)) return false;
   const {hostname: hostname, protocol: protocol} = new URL(url);
   if (protocol !== "http:" && protocol !== "https:") return false;
   return hostname === "localhost" || hostname === "[::1]" || /^127(\.[0-9]{1,3}){3}$/.test(hostname);
  }
  var external_node_http_ = __webpack_require__(7067);
  var external_node_https_ = __webpack_require__(4708);
  const LARGEST_BODY = 1048576;
  async function send(outgoing, signal, progress) {
   const response = await headersOf(outgoing, signal);
   progress.answering = true;
   try {
    const encoding = response.headers["content-encoding"] ?? "identity";
    if (encoding !== "identity") throw (0, errors.i4)("RESPONSE_INVALID", "the answer is compressed, which was not asked for");
    return {
     status: response.statusCode ?? 0,
     headers: plain(response.headers),
     body: await bodyOf(response)
    };
   } finally {
    response.destroy();
   }
  }
  function headersOf({method: method, url: url, headers: headers, body: body, socket: socket, ca: ca}, signal) {
   const options = {
    method: method,
    headers: {
     ...headers,
     ...body === undefined ? {} : {
      "content-length": String(Buffer.byteLength(body))
     }
    },
    signal: signal,
    agent: false,
    rejectUnauthorized: true,
    ...socket === undefined ? {} : {
     socket: socket
    },
    ...ca === undefined ? {} : {
     ca: ca
    }
   };
   return new Promise((resolve, reject) => {
    const request = (url.protocol === "https:" ? external_node_https_.request : external_node_http_.request)(url, options, resolve);
    request.on("error", reject);
    request.end(body);
   });
  }
  async function bodyOf(response) {
   if (Number(response.headers["content-length"] ?? 0) > LARGEST_BODY) throw tooLarge();
   const chunks = [];
   let size = 0;
   for await (const chunk of response) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw tooLarge();
    chunks.push(chunk);
   }
   return Buffer.concat(chunks).toString("utf8");
  }
  function plain(headers) {
   const given = {};
   for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) given[name] = Array.isArray(value) ? value.join(", ") : value;
   }
   return given;
  }
  function tooLarge() {
   return (0, errors.i4)("BODY_TOO_LARGE", `the answer has more than ${LARGEST_BODY} bytes`);
  }
  function goesThrough(host, noProxy = "") {
   const spared = noProxy.split(",").map(item => item.trim().toLowerCase().replace(/^\./, "")).filter(item => item !== "");
   return !spared.some(item => item === "*" || host === item || host.endsWith(`.${item}`));
  }
  function tunnel(proxy, target, signal) {
   const {protocol: protocol, hostname: hostname, port: port, username: username, password: password} = new URL(proxy);
   if (protocol !== "http:") throw (0, errors.i4)("USAGE", "expected a proxy address that begins with http://");
   const path = `${target.host}:${target.port}`;
   const pair = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64");
   const headers = {
    host: path,
    ...username === "" ? {} : {
     "proxy-authorization": `Basic ${pair}`
    }
   };
   return new Promise((resolve, reject) => {
    const asking = (0, external_node_http_.request)({
     host: hostname.replace(/^\[|\]$/g, ""),
     port: port === "" ? 80 : Number(port),
     method: "CONNECT",
     path: path,
     headers: headers,
     signal: signal,
     agent: false
    });
    asking.on("error", reject);
    const refused = status => (0, errors.i4)("UNREACHABLE", "the proxy does not open a tunnel", {
     name: "Proxy",
     ...status === undefined ? {} : {
      status: status
     }
    });
    asking.on("response", response => {
     response.destroy();
     reject(refused(response.statusCode));
    });
    asking.on("connect", (response, socket, head) => {
     if (response.statusCode === 200 && head.length === 0) return resolve(socket);
     socket.destroy();
     reject(refused(response.statusCode));
    });
    asking.end();
   });
  }
  const http_DEADLINE_MS = 8e3;
  const RESERVED = /^(host|connection|content-.*|transfer-encoding|te|trailer|upgrade|expect|accept-encoding|cookie|authorization|proxy-.*)$/;
  function vendorHttp(settings) {
   const {vendorEndpoint: vendorEndpoint} = settings;
   if (vendorEndpoint !== undefined && !(isLoopback(vendorEndpoint) && vendorEndpoint.startsWith("http://"))) {
    throw (0, errors.i4)("WORLD_MIXED", "expected a vendor endpoint on loopback over http, found another");
   }
   const credentials = credentialsOf(settings);
   async function exchange(url, request, headers, signal, progress) {
    const common = {
     ...request,
     ...settings.ca === undefined ? {} : {
      ca: settings.ca
     }
    };
    const sent = {
     ...headers,
     host: url.host
    };
    if (vendorEndpoint !== undefined) return await send({
     ...common,
     url: at(vendorEndpoint, url),
     headers: sent
    }, signal, progress);
    const {proxy: proxy, noProxy: noProxy} = settings;
    if (proxy === undefined || !goesThrough(url.hostname, noProxy)) return await send({
     ...common,
     url: url,
     headers: sent
    }, signal, progress);
    const target = {
     host: url.hostname,
     port: url.port === "" ? 443 : Number(url.port)
    };
    const socket = await tunnel(proxy, target, signal);
    try {
     return await send({
      ...common,
      url: url,
      headers: sent,
      socket: socket
     }, signal, progress);
    } finally {
     socket.destroy();
    }
   }
   async function ask({url: text, credential: credential, headers: headers = {}}, request, more, caller) {
    const url = httpsUrl(text);
    const own = {
     "accept-encoding": "identity",
     "user-agent": "gonogo",
     accept: "application/json",
     ...allowed(headers, settings, credential),
     ...more
    };
    if (credential !== undefined) credentials.permitted(credential, url);
    return await within(settings.deadline ?? http_DEADLINE_MS, caller, async (signal, progress) => {
     const attempt = async header => {
      const sent = header === undefined ? own : {
       ...own,
       [header[0]]: header[1]
      };
      const answer = await exchange(url, request, sent, signal, progress);
      if (answer.status >= 300 && answer.status < 400) throw (0, errors.i4)("REDIRECT_REFUSED", "the endpoint redirects", {
       status: answer.status
      });
      return answer;
     };
     if (credential === undefined) return await attempt(undefined);
     const first = await credentials.header(credential, signal);
     const answer = await attempt(first);
     if (answer.status !== 401) return answer;
     const second = await credentials.header(credential, signal, "again");
     return second[1] === first[1] ? answer : await attempt(second);
    });
   }
   return {
    get: async (what, signal) => await ask(what, {
     method: "GET"
    }, {}, signal),
    async query({document: document, fields: fields, ...what}, signal) {
     const body = JSON.stringify({
      query: await provedQuery(document, fields)
     });
     return await ask(what, {
      method: "POST",
      body: body
     }, {
      "content-type": "application/json"
     }, signal);
    }
   };
  }
  function httpsUrl(text) {
   const url = URL.canParse(text) ? new URL(text) : undefined;
   if (url?.protocol !== "https:" || url.username !== "" || url.password !== "") {
    throw (0, errors.i4)("HOST_REFUSED", "expected an https address without a user in it, found another");
   }
   return url;
  }
  function at(endpoint, url) {
   const there = new URL(endpoint);
   there.pathname = url.pathname;
   there.search = url.search;
   return there;
  }
  function allowed(headers, settings, credential) {
   const carrier = credential === undefined ? undefined : settings.credentials[credential]?.header?.toLowerCase();
   const given = Object.entries(headers).map(([name, value]) => [ name.toLowerCase(), value ]);
   if (given.some(([name]) => RESERVED.test(name) || name === carrier)) {
    throw (0, errors.i4)("HOST_REFUSED", "the plan sets a header that only the request itself or a credential may set");
   }
   return Object.fromEntries(given);
  }
  async function within(ms, caller, work) {
   const stop = new AbortController;
   const progress = {
    answering: false
   };
   const onAbort = () => stop.abort();
   if (caller?.aborted) onAbort();
   caller?.addEventListener("abort", onAbort, {
    once: true
   });
   const timer = setTimeout(onAbort, ms);
   try {
    return await work(stop.signal, progress);
   } catch (thrown) {
    if (stop.signal.aborted) {
     if ((0, errors.oh)(caller?.reason)) throw caller.reason;
     throw progress.answering ? (0, errors.i4)("DRIPPING", "the answer did not arrive whole in time") : (0, 
     errors.i4)("TIMEOUT", "no answer in time");
    }
    if ((0, errors.oh)(thrown)) throw thrown;
    throw (0, errors.i4)(socketFailure(thrown) ?? "UNREACHABLE", "the request failed", {
     name: thrown instanceof Error ? thrown.name : "Unknown"
    });
   } finally {
    clearTimeout(timer);
    caller?.removeEventListener("abort", onAbort);
   }
  }
  function openTarget(ask) {
   const settings = {
    region: ask.region,
    clock: ask.clock,
    ...ask.endpoints.aws === undefined ? {} : {
     endpoint: ask.endpoints.aws
    },
    ...ask.credentialsExpireAt === undefined ? {} : {
     credentialsExpireAt: ask.credentialsExpireAt
    }
   };
   const register = value => ask.redactor.register(value);
   const secrets = awsSecrets(settings, register);
   return {
    parameters: awsParameters(settings),
    secrets: secrets,
    functions: awsFunctions(settings),
    schedules: awsSchedules(settings),
    alarms: awsAlarms(settings),
    metrics: awsMetrics(settings),
    logs: awsLogs(settings),
    stacks: awsStacks(settings),
    identity: awsIdentity(settings),
    http: vendorHttp({
     secrets: secrets,
     credentials: ask.plan.credentials ?? {},
     register: register,
     ...ask.endpoints.vendors === undefined ? {} : {
      vendorEndpoint: ask.endpoints.vendors
     },
     ...ask.proxy === undefined ? {} : {
      proxy: ask.proxy
     },
     ...ask.noProxy === undefined ? {} : {
      noProxy: ask.noProxy
     }
    }),
    approvals: approvals(ask),
    clock: ask.clock
   };
  }
  function approvals(ask) {
   const {githubToken: token, repository: repository} = ask;
   if (token !== undefined && token !== "" && repository !== undefined) {
    return githubApprovals({
     token: token,
     repository: repository,
     ...ask.endpoints.github === undefined ? {} : {
      baseUrl: ask.endpoints.github
     }
    });
   }
   const refuse = async () => {
    throw (0, errors.i4)("SIGNOFF_UNVERIFIED", "expected a github-token and a repository to read approvals with, found none");
   };
   return {
    ofRun: refuse,
    environment: refuse
   };
  }
 }
};
