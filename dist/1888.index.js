export const id = 1888;

export const ids = [ 1888 ];

export const modules = {
61888: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
GetScheduleCommand: () => GetScheduleCommand,
ListSchedulesCommand: () => ListSchedulesCommand,
SchedulerClient: () => SchedulerClient
});
var client = __webpack_require__(92658);
var endpoints = __webpack_require__(62085);
const resolveClientEndpointParameters = options => Object.assign(options, {
useDualstackEndpoint: options.useDualstackEndpoint ?? false,
useFipsEndpoint: options.useFipsEndpoint ?? false,
defaultSigningName: "scheduler"
});
const commonParams = {
UseFIPS: {
type: "builtInParams",
name: "useFipsEndpoint"
},
Endpoint: {
type: "builtInParams",
name: "endpoint"
},
Region: {
type: "builtInParams",
name: "region"
},
UseDualStack: {
type: "builtInParams",
name: "useDualstackEndpoint"
}
};
const command = (0, client.makeBuilder)(commonParams, "AWSChronosService", "SchedulerClient", endpoints.getEndpointPlugin);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
var schema = __webpack_require__(26890);
class SchedulerServiceException extends client.ServiceException {
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.scheduler#SchedulerServiceException";
constructor(options) {
super(options);
Object.setPrototypeOf(this, SchedulerServiceException.prototype);
}
}
class InternalServerException extends SchedulerServiceException {
static shapeId="com.amazonaws.scheduler#InternalServerException";
name="InternalServerException";
$fault="server";
Message;
constructor(opts) {
super({
name: "InternalServerException",
$fault: "server",
...opts
});
Object.setPrototypeOf(this, InternalServerException.prototype);
this.Message = opts.Message;
}
}
class ResourceNotFoundException extends SchedulerServiceException {
static shapeId="com.amazonaws.scheduler#ResourceNotFoundException";
name="ResourceNotFoundException";
$fault="client";
Message;
constructor(opts) {
super({
name: "ResourceNotFoundException",
$fault: "client",
...opts
});
Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
this.Message = opts.Message;
}
}
class ThrottlingException extends SchedulerServiceException {
static shapeId="com.amazonaws.scheduler#ThrottlingException";
name="ThrottlingException";
$fault="client";
Message;
constructor(opts) {
super({
name: "ThrottlingException",
$fault: "client",
...opts
});
Object.setPrototypeOf(this, ThrottlingException.prototype);
this.Message = opts.Message;
}
}
class ValidationException extends SchedulerServiceException {
static shapeId="com.amazonaws.scheduler#ValidationException";
name="ValidationException";
$fault="client";
Message;
constructor(opts) {
super({
name: "ValidationException",
$fault: "client",
...opts
});
Object.setPrototypeOf(this, ValidationException.prototype);
this.Message = opts.Message;
}
}
class ConflictException extends SchedulerServiceException {
static shapeId="com.amazonaws.scheduler#ConflictException";
name="ConflictException";
$fault="client";
Message;
constructor(opts) {
super({
name: "ConflictException",
$fault: "client",
...opts
});
Object.setPrototypeOf(this, ConflictException.prototype);
this.Message = opts.Message;
}
}
class ServiceQuotaExceededException extends SchedulerServiceException {
static shapeId="com.amazonaws.scheduler#ServiceQuotaExceededException";
name="ServiceQuotaExceededException";
$fault="client";
Message;
constructor(opts) {
super({
name: "ServiceQuotaExceededException",
$fault: "client",
...opts
});
Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
this.Message = opts.Message;
}
}
const _A = "Arn";
const _AAC = "ActionAfterCompletion";
const _API = "AssignPublicIp";
const _AVC = "AwsVpcConfiguration";
const _CD = "CreationDate";
const _CE = "ConflictException";
const _CPS = "CapacityProviderStrategy";
const _CPSI = "CapacityProviderStrategyItem";
const _CS = "CreateSchedule";
const _CSG = "CreateScheduleGroup";
const _CSGI = "CreateScheduleGroupInput";
const _CSGO = "CreateScheduleGroupOutput";
const _CSI = "CreateScheduleInput";
const _CSO = "CreateScheduleOutput";
const _CT = "ClientToken";
const _D = "Description";
const _DLC = "DeadLetterConfig";
const _DS = "DeleteSchedule";
const _DSG = "DeleteScheduleGroup";
const _DSGI = "DeleteScheduleGroupInput";
const _DSGO = "DeleteScheduleGroupOutput";
const _DSI = "DeleteScheduleInput";
const _DSO = "DeleteScheduleOutput";
const _DT = "DetailType";
const _EBP = "EventBridgeParameters";
const _EBPEVP = "EventBridgePutEventsV2Parameters";
const _EBPREP = "EventBridgePutRawEventsParameters";
const _ED = "EndDate";
const _EEC = "EnableExecuteCommand";
const _EECSMT = "EnableECSManagedTags";
const _EP = "EcsParameters";
const _FTW = "FlexibleTimeWindow";
const _G = "Group";
const _GN = "GroupName";
const _GS = "GetSchedule";
const _GSG = "GetScheduleGroup";
const _GSGI = "GetScheduleGroupInput";
const _GSGO = "GetScheduleGroupOutput";
const _GSI = "GetScheduleInput";
const _GSO = "GetScheduleOutput";
const _I = "Input";
const _ISE = "InternalServerException";
const _K = "Key";
const _KKA = "KmsKeyArn";
const _KP = "KinesisParameters";
const _LMD = "LastModificationDate";
const _LS = "ListSchedules";
const _LSG = "ListScheduleGroups";
const _LSGI = "ListScheduleGroupsInput";
const _LSGO = "ListScheduleGroupsOutput";
const _LSI = "ListSchedulesInput";
const _LSO = "ListSchedulesOutput";
const _LT = "LaunchType";
const _LTFR = "ListTagsForResource";
const _LTFRI = "ListTagsForResourceInput";
const _LTFRO = "ListTagsForResourceOutput";
const _M = "Message";
const _MEAIS = "MaximumEventAgeInSeconds";
const _MGI = "MessageGroupId";
const _MR = "MaxResults";
const _MRA = "MaximumRetryAttempts";
const _MWIM = "MaximumWindowInMinutes";
const _Me = "Metadata";
const _Mo = "Mode";
const _N = "Name";
const _NC = "NetworkConfiguration";
const _NP = "NamePrefix";
const _NT = "NextToken";
const _PC = "PlacementConstraints";
const _PCl = "PlacementConstraint";
const _PK = "PartitionKey";
const _PPL = "PipelineParameterList";
const _PS = "PlacementStrategy";
const _PSl = "PlacementStrategies";
const _PT = "PropagateTags";
const _PV = "PlatformVersion";
const _RA = "ResourceArn";
const _RAo = "RoleArn";
const _RI = "ReferenceId";
const _RNFE = "ResourceNotFoundException";
const _RP = "RetryPolicy";
const _S = "Subnets";
const _SA = "ScheduleArn";
const _SD = "StartDate";
const _SE = "ScheduleExpression";
const _SET = "ScheduleExpressionTimezone";
const _SG = "SecurityGroups";
const _SGA = "ScheduleGroupArn";
const _SGL = "ScheduleGroupList";
const _SGS = "ScheduleGroupSummary";
const _SGc = "ScheduleGroups";
const _SGch = "ScheduleGroup";
const _SL = "ScheduleList";
const _SMPP = "SageMakerPipelineParameter";
const _SMPPL = "SageMakerPipelineParameterList";
const _SMPPa = "SageMakerPipelineParameters";
const _SP = "SqsParameters";
const _SQEE = "ServiceQuotaExceededException";
const _SS = "ScheduleSummary";
const _Sc = "Schedules";
const _So = "Source";
const _St = "State";
const _T = "Tags";
const _TC = "TaskCount";
const _TDA = "TaskDefinitionArn";
const _TE = "ThrottlingException";
const _TK = "TagKeys";
const _TL = "TagList";
const _TR = "TagResource";
const _TRI = "TagResourceInput";
const _TRO = "TagResourceOutput";
const _TS = "TargetSummary";
const _Ta = "Target";
const _Tag = "Tag";
const _UR = "UntagResource";
const _URI = "UntagResourceInput";
const _URO = "UntagResourceOutput";
const _US = "UpdateSchedule";
const _USI = "UpdateScheduleInput";
const _USO = "UpdateScheduleOutput";
const _V = "Value";
const _VE = "ValidationException";
const _aC = "awsvpcConfiguration";
const _b = "base";
const _c = "client";
const _cP = "capacityProvider";
const _cT = "clientToken";
const _e = "error";
const _ex = "expression";
const _f = "field";
const _gN = "groupName";
const _h = "http";
const _hE = "httpError";
const _hQ = "httpQuery";
const _iT = "idempotencyToken";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.scheduler";
const _se = "server";
const _t = "type";
const _w = "weight";
const n0 = "com.amazonaws.scheduler";
const _s_registry = new schema.TypeRegistry(_s);
var SchedulerServiceException$ = [ -3, _s, "SchedulerServiceException", 0, [], [] ];
_s_registry.registerError(SchedulerServiceException$, SchedulerServiceException);
const n0_registry = new schema.TypeRegistry(n0);
var ConflictException$ = [ -3, n0, _CE, {
[_e]: _c,
[_hE]: 409
}, [ _M ], [ 0 ], 1 ];
n0_registry.registerError(ConflictException$, ConflictException);
var InternalServerException$ = [ -3, n0, _ISE, {
[_e]: _se,
[_hE]: 500
}, [ _M ], [ 0 ], 1 ];
n0_registry.registerError(InternalServerException$, InternalServerException);
var ResourceNotFoundException$ = [ -3, n0, _RNFE, {
[_e]: _c,
[_hE]: 404
}, [ _M ], [ 0 ], 1 ];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ServiceQuotaExceededException$ = [ -3, n0, _SQEE, {
[_e]: _c,
[_hE]: 402
}, [ _M ], [ 0 ], 1 ];
n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
var ThrottlingException$ = [ -3, n0, _TE, {
[_e]: _c,
[_hE]: 429
}, [ _M ], [ 0 ], 1 ];
n0_registry.registerError(ThrottlingException$, ThrottlingException);
var ValidationException$ = [ -3, n0, _VE, {
[_e]: _c,
[_hE]: 400
}, [ _M ], [ 0 ], 1 ];
n0_registry.registerError(ValidationException$, ValidationException);
const errorTypeRegistries = [ _s_registry, n0_registry ];
var AwsVpcConfiguration$ = [ 3, n0, _AVC, 0, [ _S, _SG, _API ], [ 64 | 0, 64 | 0, 0 ], 1 ];
var CapacityProviderStrategyItem$ = [ 3, n0, _CPSI, 0, [ _cP, _w, _b ], [ 0, 1, 1 ], 1 ];
var CreateScheduleGroupInput$ = [ 3, n0, _CSGI, 0, [ _N, _T, _CT ], [ [ 0, 1 ], () => TagList, [ 0, 4 ] ], 1 ];
var CreateScheduleGroupOutput$ = [ 3, n0, _CSGO, 0, [ _SGA ], [ 0 ], 1 ];
var CreateScheduleInput$ = [ 3, n0, _CSI, 0, [ _N, _SE, _Ta, _FTW, _GN, _SD, _ED, _D, _SET, _St, _KKA, _CT, _AAC ], [ [ 0, 1 ], 0, () => Target$, () => FlexibleTimeWindow$, 0, 4, 4, 0, 0, 0, 0, [ 0, 4 ], 0 ], 4 ];
var CreateScheduleOutput$ = [ 3, n0, _CSO, 0, [ _SA ], [ 0 ], 1 ];
var DeadLetterConfig$ = [ 3, n0, _DLC, 0, [ _A ], [ 0 ] ];
var DeleteScheduleGroupInput$ = [ 3, n0, _DSGI, 0, [ _N, _CT ], [ [ 0, 1 ], [ 0, {
[_hQ]: _cT,
[_iT]: 1
} ] ], 1 ];
var DeleteScheduleGroupOutput$ = [ 3, n0, _DSGO, 0, [], [] ];
var DeleteScheduleInput$ = [ 3, n0, _DSI, 0, [ _N, _GN, _CT ], [ [ 0, 1 ], [ 0, {
[_hQ]: _gN
} ], [ 0, {
[_hQ]: _cT,
[_iT]: 1
} ] ], 1 ];
var DeleteScheduleOutput$ = [ 3, n0, _DSO, 0, [], [] ];
var EcsParameters$ = [ 3, n0, _EP, 0, [ _TDA, _TC, _LT, _NC, _PV, _G, _CPS, _EECSMT, _EEC, _PC, _PS, _PT, _RI, _T ], [ 0, 1, 0, () => NetworkConfiguration$, 0, 0, () => CapacityProviderStrategy, 2, 2, () => PlacementConstraints, () => PlacementStrategies, 0, 0, [ 1, n0, _T, 0, 128 | 0 ] ], 1 ];
var EventBridgeParameters$ = [ 3, n0, _EBP, 0, [ _DT, _So ], [ 0, 0 ], 2 ];
var EventBridgePutEventsV2Parameters$ = [ 3, n0, _EBPEVP, 0, [ _DT, _So ], [ 0, 0 ], 2 ];
var EventBridgePutRawEventsParameters$ = [ 3, n0, _EBPREP, 0, [ _Me ], [ 128 | 0 ] ];
var FlexibleTimeWindow$ = [ 3, n0, _FTW, 0, [ _Mo, _MWIM ], [ 0, 1 ], 1 ];
var GetScheduleGroupInput$ = [ 3, n0, _GSGI, 0, [ _N ], [ [ 0, 1 ] ], 1 ];
var GetScheduleGroupOutput$ = [ 3, n0, _GSGO, 0, [ _A, _N, _St, _CD, _LMD ], [ 0, 0, 0, 4, 4 ] ];
var GetScheduleInput$ = [ 3, n0, _GSI, 0, [ _N, _GN ], [ [ 0, 1 ], [ 0, {
[_hQ]: _gN
} ] ], 1 ];
var GetScheduleOutput$ = [ 3, n0, _GSO, 0, [ _A, _GN, _N, _SE, _SD, _ED, _D, _SET, _St, _CD, _LMD, _KKA, _Ta, _FTW, _AAC ], [ 0, 0, 0, 0, 4, 4, 0, 0, 0, 4, 4, 0, () => Target$, () => FlexibleTimeWindow$, 0 ] ];
var KinesisParameters$ = [ 3, n0, _KP, 0, [ _PK ], [ 0 ], 1 ];
var ListScheduleGroupsInput$ = [ 3, n0, _LSGI, 0, [ _NP, _NT, _MR ], [ [ 0, {
[_hQ]: _NP
} ], [ 0, {
[_hQ]: _NT
} ], [ 1, {
[_hQ]: _MR
} ] ] ];
var ListScheduleGroupsOutput$ = [ 3, n0, _LSGO, 0, [ _SGc, _NT ], [ () => ScheduleGroupList, 0 ], 1 ];
var ListSchedulesInput$ = [ 3, n0, _LSI, 0, [ _GN, _NP, _St, _NT, _MR ], [ [ 0, {
[_hQ]: _SGch
} ], [ 0, {
[_hQ]: _NP
} ], [ 0, {
[_hQ]: _St
} ], [ 0, {
[_hQ]: _NT
} ], [ 1, {
[_hQ]: _MR
} ] ] ];
var ListSchedulesOutput$ = [ 3, n0, _LSO, 0, [ _Sc, _NT ], [ () => ScheduleList, 0 ], 1 ];
var ListTagsForResourceInput$ = [ 3, n0, _LTFRI, 0, [ _RA ], [ [ 0, 1 ] ], 1 ];
var ListTagsForResourceOutput$ = [ 3, n0, _LTFRO, 0, [ _T ], [ () => TagList ] ];
var NetworkConfiguration$ = [ 3, n0, _NC, 0, [ _aC ], [ () => AwsVpcConfiguration$ ] ];
var PlacementConstraint$ = [ 3, n0, _PCl, 0, [ _t, _ex ], [ 0, 0 ] ];
var PlacementStrategy$ = [ 3, n0, _PS, 0, [ _t, _f ], [ 0, 0 ] ];
var RetryPolicy$ = [ 3, n0, _RP, 0, [ _MEAIS, _MRA ], [ 1, 1 ] ];
var SageMakerPipelineParameter$ = [ 3, n0, _SMPP, 0, [ _N, _V ], [ 0, 0 ], 2 ];
var SageMakerPipelineParameters$ = [ 3, n0, _SMPPa, 0, [ _PPL ], [ () => SageMakerPipelineParameterList ] ];
var ScheduleGroupSummary$ = [ 3, n0, _SGS, 0, [ _A, _N, _St, _CD, _LMD ], [ 0, 0, 0, 4, 4 ] ];
var ScheduleSummary$ = [ 3, n0, _SS, 0, [ _A, _N, _GN, _St, _CD, _LMD, _Ta ], [ 0, 0, 0, 0, 4, 4, () => TargetSummary$ ] ];
var SqsParameters$ = [ 3, n0, _SP, 0, [ _MGI ], [ 0 ] ];
var Tag$ = [ 3, n0, _Tag, 0, [ _K, _V ], [ 0, 0 ], 2 ];
var TagResourceInput$ = [ 3, n0, _TRI, 0, [ _RA, _T ], [ [ 0, 1 ], () => TagList ], 2 ];
var TagResourceOutput$ = [ 3, n0, _TRO, 0, [], [] ];
var Target$ = [ 3, n0, _Ta, 0, [ _A, _RAo, _DLC, _RP, _I, _EP, _EBP, _EBPEVP, _EBPREP, _KP, _SMPPa, _SP ], [ 0, 0, () => DeadLetterConfig$, () => RetryPolicy$, 0, () => EcsParameters$, () => EventBridgeParameters$, () => EventBridgePutEventsV2Parameters$, () => EventBridgePutRawEventsParameters$, () => KinesisParameters$, () => SageMakerPipelineParameters$, () => SqsParameters$ ], 2 ];
var TargetSummary$ = [ 3, n0, _TS, 0, [ _A ], [ 0 ], 1 ];
var UntagResourceInput$ = [ 3, n0, _URI, 0, [ _RA, _TK ], [ [ 0, 1 ], [ 64 | 0, {
[_hQ]: _TK
} ] ], 2 ];
var UntagResourceOutput$ = [ 3, n0, _URO, 0, [], [] ];
var UpdateScheduleInput$ = [ 3, n0, _USI, 0, [ _N, _SE, _Ta, _FTW, _GN, _SD, _ED, _D, _SET, _St, _KKA, _CT, _AAC ], [ [ 0, 1 ], 0, () => Target$, () => FlexibleTimeWindow$, 0, 4, 4, 0, 0, 0, 0, [ 0, 4 ], 0 ], 4 ];
var UpdateScheduleOutput$ = [ 3, n0, _USO, 0, [ _SA ], [ 0 ], 1 ];
var CapacityProviderStrategy = [ 1, n0, _CPS, 0, () => CapacityProviderStrategyItem$ ];
var PlacementConstraints = [ 1, n0, _PC, 0, () => PlacementConstraint$ ];
var PlacementStrategies = [ 1, n0, _PSl, 0, () => PlacementStrategy$ ];
var SageMakerPipelineParameterList = [ 1, n0, _SMPPL, 0, () => SageMakerPipelineParameter$ ];
var ScheduleGroupList = [ 1, n0, _SGL, 0, () => ScheduleGroupSummary$ ];
var ScheduleList = [ 1, n0, _SL, 0, () => ScheduleSummary$ ];
var SecurityGroups = null && 64 | 0;
var Subnets = null && 64 | 0;
var TagKeyList = null && 64 | 0;
var TagList = [ 1, n0, _TL, 0, () => Tag$ ];
var Tags = [ 1, n0, _T, 0, 128 | 0 ];
var EventBridgeMetadataMap = null && 128 | 0;
var TagMap = null && 128 | 0;
var CreateSchedule$ = [ 9, n0, _CS, {
[_h]: [ "POST", "/schedules/{Name}", 200 ]
}, () => CreateScheduleInput$, () => CreateScheduleOutput$ ];
var CreateScheduleGroup$ = [ 9, n0, _CSG, {
[_h]: [ "POST", "/schedule-groups/{Name}", 200 ]
}, () => CreateScheduleGroupInput$, () => CreateScheduleGroupOutput$ ];
var DeleteSchedule$ = [ 9, n0, _DS, {
[_h]: [ "DELETE", "/schedules/{Name}", 200 ]
}, () => DeleteScheduleInput$, () => DeleteScheduleOutput$ ];
var DeleteScheduleGroup$ = [ 9, n0, _DSG, {
[_h]: [ "DELETE", "/schedule-groups/{Name}", 200 ]
}, () => DeleteScheduleGroupInput$, () => DeleteScheduleGroupOutput$ ];
var GetSchedule$ = [ 9, n0, _GS, {
[_h]: [ "GET", "/schedules/{Name}", 200 ]
}, () => GetScheduleInput$, () => GetScheduleOutput$ ];
var GetScheduleGroup$ = [ 9, n0, _GSG, {
[_h]: [ "GET", "/schedule-groups/{Name}", 200 ]
}, () => GetScheduleGroupInput$, () => GetScheduleGroupOutput$ ];
var ListScheduleGroups$ = [ 9, n0, _LSG, {
[_h]: [ "GET", "/schedule-groups", 200 ]
}, () => ListScheduleGroupsInput$, () => ListScheduleGroupsOutput$ ];
var ListSchedules$ = [ 9, n0, _LS, {
[_h]: [ "GET", "/schedules", 200 ]
}, () => ListSchedulesInput$, () => ListSchedulesOutput$ ];
var ListTagsForResource$ = [ 9, n0, _LTFR, {
[_h]: [ "GET", "/tags/{ResourceArn}", 200 ]
}, () => ListTagsForResourceInput$, () => ListTagsForResourceOutput$ ];
var TagResource$ = [ 9, n0, _TR, {
[_h]: [ "POST", "/tags/{ResourceArn}", 200 ]
}, () => TagResourceInput$, () => TagResourceOutput$ ];
var UntagResource$ = [ 9, n0, _UR, {
[_h]: [ "DELETE", "/tags/{ResourceArn}", 200 ]
}, () => UntagResourceInput$, () => UntagResourceOutput$ ];
var UpdateSchedule$ = [ 9, n0, _US, {
[_h]: [ "PUT", "/schedules/{Name}", 200 ]
}, () => UpdateScheduleInput$, () => UpdateScheduleOutput$ ];
class GetScheduleCommand extends(command(_ep0, _mw0, "GetSchedule", GetSchedule$)){}
class ListSchedulesCommand extends(command(_ep0, _mw0, "ListSchedules", ListSchedules$)){}
var submodules_client = __webpack_require__(5152);
var dist_cjs = __webpack_require__(90402);
var submodules_config = __webpack_require__(47291);
var protocols = __webpack_require__(93422);
var retry = __webpack_require__(23609);
var httpAuthSchemes = __webpack_require__(97523);
const defaultSchedulerHttpAuthSchemeParametersProvider = async (config, context, input) => ({
operation: (0, client.getSmithyContext)(context).operation,
region: await (0, client.normalizeProvider)(config.region)() || (() => {
throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})()
});
function createAwsAuthSigv4HttpAuthOption(authParameters) {
return {
schemeId: "aws.auth#sigv4",
signingProperties: {
name: "scheduler",
region: authParameters.region
},
propertiesExtractor: (config, context) => ({
signingProperties: {
config: config,
context: context
}
})
};
}
const defaultSchedulerHttpAuthSchemeProvider = authParameters => {
const options = [];
switch (authParameters.operation) {
default:
{
options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
}
}
return options;
};
const resolveHttpAuthSchemeConfig = config => {
const config_0 = (0, httpAuthSchemes.resolveAwsSdkSigV4Config)(config);
return Object.assign(config_0, {
authSchemePreference: (0, client.normalizeProvider)(config.authSchemePreference ?? [])
});
};
const package_namespaceObject = {
rE: "3.1169.0"
};
var credential_provider_node_dist_cjs = __webpack_require__(5861);
var serde = __webpack_require__(92430);
var node_http_handler_dist_cjs = __webpack_require__(61279);
var submodules_protocols = __webpack_require__(37288);
var checksum = __webpack_require__(99542);
const k = "ref";
const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = {
[k]: "Endpoint"
}, h = {
[k]: d
}, i = {}, j = [ {
[k]: "Region"
} ];
const _data = {
conditions: [ [ c, [ g ] ], [ c, j ], [ "aws.partition", j, d ], [ e, [ {
[k]: "UseFIPS"
}, b ] ], [ e, [ {
[k]: "UseDualStack"
}, b ] ], [ e, [ {
fn: f,
argv: [ h, "supportsDualStack" ]
}, b ] ], [ e, [ {
fn: f,
argv: [ h, "supportsFIPS" ]
}, b ] ] ],
results: [ [ a ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ g, i ], [ "https://scheduler-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://scheduler-fips.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://scheduler.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://scheduler.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "Invalid Configuration: Missing Region" ] ]
};
const root = 2;
const r = 1e8;
const nodes = new Int32Array([ -1, 1, -1, 0, 12, 3, 1, 4, r + 11, 2, 5, r + 11, 3, 8, 6, 4, 7, r + 10, 5, r + 8, r + 9, 4, 10, 9, 6, r + 6, r + 7, 5, 11, r + 5, 6, r + 4, r + 5, 3, r + 1, 13, 4, r + 2, r + 3 ]);
const bdd = endpoints.BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
const cache = new endpoints.EndpointCache({
size: 50,
params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
});
const defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, 
endpoints.decideEndpoint)(bdd, {
endpointParams: endpointParams,
logger: context.logger
}));
endpoints.customEndpointFunctions.aws = submodules_client.awsEndpointFunctions;
const getRuntimeConfig = config => ({
apiVersion: "2021-06-30",
base64Decoder: config?.base64Decoder ?? serde.fromBase64,
base64Encoder: config?.base64Encoder ?? serde.toBase64,
disableHostPrefix: config?.disableHostPrefix ?? false,
endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
extensions: config?.extensions ?? [],
httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSchedulerHttpAuthSchemeProvider,
httpAuthSchemes: config?.httpAuthSchemes ?? [ {
schemeId: "aws.auth#sigv4",
identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
signer: new httpAuthSchemes.AwsSdkSigV4Signer
} ],
logger: config?.logger ?? new client.NoOpLogger,
protocol: config?.protocol ?? submodules_protocols.AwsRestJsonProtocol,
protocolSettings: config?.protocolSettings ?? {
defaultNamespace: "com.amazonaws.scheduler",
errorTypeRegistries: errorTypeRegistries,
version: "2021-06-30",
serviceTarget: "AWSChronosService"
},
serviceId: config?.serviceId ?? "Scheduler",
sha256: config?.sha256 ?? checksum.Sha256,
urlParser: config?.urlParser ?? protocols.parseUrl,
utf8Decoder: config?.utf8Decoder ?? serde.fromUtf8,
utf8Encoder: config?.utf8Encoder ?? serde.toUtf8
});
const runtimeConfig_getRuntimeConfig = config => {
(0, client.emitWarningIfUnsupportedVersion)(process.version);
const defaultsMode = (0, submodules_config.resolveDefaultsModeConfig)(config);
const defaultConfigProvider = () => defaultsMode().then(client.loadConfigsForDefaultMode);
const clientSharedValues = getRuntimeConfig(config);
(0, submodules_client.emitWarningIfUnsupportedVersion)(process.version);
const loaderConfig = {
profile: config?.profile,
logger: clientSharedValues.logger
};
return {
...clientSharedValues,
...config,
runtime: "node",
defaultsMode: defaultsMode,
authSchemePreference: config?.authSchemePreference ?? (0, submodules_config.loadConfig)(httpAuthSchemes.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
bodyLengthChecker: config?.bodyLengthChecker ?? serde.calculateBodyLength,
credentialDefaultProvider: config?.credentialDefaultProvider ?? credential_provider_node_dist_cjs.v6,
defaultSocketTimeout: (0, submodules_client.getDefaultSocketTimeout)(config?.requestHandler, 3e5),
defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, submodules_client.createDefaultUserAgentProvider)({
serviceId: clientSharedValues.serviceId,
clientVersion: package_namespaceObject.rE
}),
maxAttempts: config?.maxAttempts ?? (0, submodules_config.loadConfig)(retry.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
region: config?.region ?? (0, submodules_config.loadConfig)(submodules_config.NODE_REGION_CONFIG_OPTIONS, {
...submodules_config.NODE_REGION_CONFIG_FILE_OPTIONS,
...loaderConfig
}),
requestHandler: node_http_handler_dist_cjs.NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
retryMode: config?.retryMode ?? (0, submodules_config.loadConfig)({
...retry.NODE_RETRY_MODE_CONFIG_OPTIONS,
default: async () => (await defaultConfigProvider()).retryMode || retry.DEFAULT_RETRY_MODE
}, config),
streamCollector: config?.streamCollector ?? node_http_handler_dist_cjs.streamCollector,
useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, submodules_config.loadConfig)(submodules_config.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
useFipsEndpoint: config?.useFipsEndpoint ?? (0, submodules_config.loadConfig)(submodules_config.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
userAgentAppId: config?.userAgentAppId ?? (0, submodules_config.loadConfig)(submodules_client.NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
};
};
const getHttpAuthExtensionConfiguration = runtimeConfig => {
const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
let _credentials = runtimeConfig.credentials;
return {
setHttpAuthScheme(httpAuthScheme) {
const index = _httpAuthSchemes.findIndex(scheme => scheme.schemeId === httpAuthScheme.schemeId);
if (index === -1) {
_httpAuthSchemes.push(httpAuthScheme);
} else {
_httpAuthSchemes.splice(index, 1, httpAuthScheme);
}
},
httpAuthSchemes() {
return _httpAuthSchemes;
},
setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
_httpAuthSchemeProvider = httpAuthSchemeProvider;
},
httpAuthSchemeProvider() {
return _httpAuthSchemeProvider;
},
setCredentials(credentials) {
_credentials = credentials;
},
credentials() {
return _credentials;
}
};
};
const resolveHttpAuthRuntimeConfig = config => ({
httpAuthSchemes: config.httpAuthSchemes(),
httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
credentials: config.credentials()
});
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
const extensionConfiguration = Object.assign((0, submodules_client.getAwsRegionExtensionConfiguration)(runtimeConfig), (0, 
client.getDefaultExtensionConfiguration)(runtimeConfig), (0, protocols.getHttpHandlerExtensionConfiguration)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
extensions.forEach(extension => extension.configure(extensionConfiguration));
return Object.assign(runtimeConfig, (0, submodules_client.resolveAwsRegionExtensionConfiguration)(extensionConfiguration), (0, 
client.resolveDefaultRuntimeConfig)(extensionConfiguration), (0, protocols.resolveHttpHandlerRuntimeConfig)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
class SchedulerClient extends client.Client {
config;
constructor(...[configuration]) {
const _config_0 = runtimeConfig_getRuntimeConfig(configuration || {});
super(_config_0);
this.initConfig = _config_0;
const _config_1 = resolveClientEndpointParameters(_config_0);
const _config_2 = (0, submodules_client.resolveUserAgentConfig)(_config_1);
const _config_3 = (0, retry.resolveRetryConfig)(_config_2);
const _config_4 = (0, submodules_config.resolveRegionConfig)(_config_3);
const _config_5 = (0, submodules_client.resolveHostHeaderConfig)(_config_4);
const _config_6 = (0, endpoints.resolveEndpointConfig)(_config_5);
const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
this.config = _config_8;
this.middlewareStack.use((0, schema.getSchemaSerdePlugin)(this.config));
this.middlewareStack.use((0, submodules_client.getUserAgentPlugin)(this.config));
this.middlewareStack.use((0, retry.getRetryPlugin)(this.config));
this.middlewareStack.use((0, protocols.getContentLengthPlugin)(this.config));
this.middlewareStack.use((0, submodules_client.getHostHeaderPlugin)(this.config));
this.middlewareStack.use((0, submodules_client.getLoggerPlugin)(this.config));
this.middlewareStack.use((0, submodules_client.getRecursionDetectionPlugin)(this.config));
this.middlewareStack.use((0, dist_cjs.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, {
httpAuthSchemeParametersProvider: defaultSchedulerHttpAuthSchemeParametersProvider,
identityProviderConfigProvider: async config => new dist_cjs.DefaultIdentityProviderConfig({
"aws.auth#sigv4": config.credentials
})
}));
this.middlewareStack.use((0, dist_cjs.getHttpSigningPlugin)(this.config));
}
destroy() {
super.destroy();
}
}
}
};
