export const id = 9436;

export const ids = [ 9436 ];

export const modules = {
99287: (function(e, t, o) {
o.d(t, {
m: () => CloudFormationClient
});
var n = o(66337);
var s = o(84650);
var a = o(1235);
var i = o(97891);
var c = o(48649);
var r = o(6103);
var p = o(11055);
var u = o(23952);
var d = o(3043);
var l = o(30131);
var E = o(5714);
var x = o(9500);
var m = o(6464);
var g = o(99579);
var f = o(34090);
var S = o(789);
var h = o(86840);
var v = o(33687);
const defaultCloudFormationHttpAuthSchemeParametersProvider = async (e, t, o) => ({
operation: (0, h.u)(t).operation,
region: await (0, v.t)(e.region)() || (() => {
throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})()
});
function createAwsAuthSigv4HttpAuthOption(e) {
return {
schemeId: "aws.auth#sigv4",
signingProperties: {
name: "cloudformation",
region: e.region
},
propertiesExtractor: (e, t) => ({
signingProperties: {
config: e,
context: t
}
})
};
}
const defaultCloudFormationHttpAuthSchemeProvider = e => {
const t = [];
switch (e.operation) {
default:
t.push(createAwsAuthSigv4HttpAuthOption(e));
}
return t;
};
const resolveHttpAuthSchemeConfig = e => {
const t = (0, S.ho)(e);
return Object.assign(t, {
authSchemePreference: (0, v.t)(e.authSchemePreference ?? [])
});
};
var F = o(55249);
const y = {
rE: "3.1169.0"
};
var I = o(79112);
var C = o(20968);
var N = o(75314);
var k = o(17545);
var O = o(57740);
var M = o(35178);
var P = o(91321);
var R = o(3720);
var b = o(95611);
var w = o(76937);
var A = o(37071);
var $ = o(26755);
var T = o(27835);
var D = o(1624);
var z = o(15764);
var j = o(24119);
var L = o(65327);
var H = o(12385);
var q = o(61416);
var U = o(6207);
var G = o(36228);
var V = o(13807);
var B = o(92863);
var Z = o(37706);
var K = o(16047);
var Y = o(19514);
var Q = o(980);
var J = o(84344);
var W = o(83153);
var X = o(46649);
var _ = o(73677);
const ee = "ref";
const te = -1, oe = true, ne = "isSet", se = "PartitionResult", ae = "booleanEquals", ie = "getAttr", ce = {
[ee]: "Endpoint"
}, re = {
[ee]: se
}, pe = {}, ue = [ {
[ee]: "Region"
} ];
const de = {
conditions: [ [ ne, [ ce ] ], [ ne, ue ], [ "aws.partition", ue, se ], [ ae, [ {
[ee]: "UseFIPS"
}, oe ] ], [ ae, [ {
[ee]: "UseDualStack"
}, oe ] ], [ ae, [ {
fn: ie,
argv: [ re, "supportsDualStack" ]
}, oe ] ], [ ae, [ {
fn: ie,
argv: [ re, "supportsFIPS" ]
}, oe ] ], [ "stringEquals", [ {
fn: ie,
argv: [ re, "name" ]
}, "aws-us-gov" ] ] ],
results: [ [ te ], [ te, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ te, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ ce, pe ], [ "https://cloudformation-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", pe ], [ te, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://cloudformation.{Region}.amazonaws.com", pe ], [ "https://cloudformation-fips.{Region}.{PartitionResult#dnsSuffix}", pe ], [ te, "FIPS is enabled but this partition does not support FIPS" ], [ "https://cloudformation.{Region}.{PartitionResult#dualStackDnsSuffix}", pe ], [ te, "DualStack is enabled but this partition does not support DualStack" ], [ "https://cloudformation.{Region}.{PartitionResult#dnsSuffix}", pe ], [ te, "Invalid Configuration: Missing Region" ] ]
};
const le = 2;
const Ee = 1e8;
const xe = new Int32Array([ -1, 1, -1, 0, 13, 3, 1, 4, Ee + 12, 2, 5, Ee + 12, 3, 8, 6, 4, 7, Ee + 11, 5, Ee + 9, Ee + 10, 4, 11, 9, 6, 10, Ee + 8, 7, Ee + 6, Ee + 7, 5, 12, Ee + 5, 6, Ee + 4, Ee + 5, 3, Ee + 1, 14, 4, Ee + 2, Ee + 3 ]);
const me = _.d.from(xe, le, de.conditions, de.results);
const ge = new J.k({
size: 50,
params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
});
const defaultEndpointResolver = (e, t = {}) => ge.get(e, () => (0, W.c)(me, {
endpointParams: e,
logger: t.logger
}));
X.m.aws = Q.U;
var fe = o(68725);
const getRuntimeConfig = e => ({
apiVersion: "2010-05-15",
base64Decoder: e?.base64Decoder ?? B.E,
base64Encoder: e?.base64Encoder ?? Z.n,
disableHostPrefix: e?.disableHostPrefix ?? false,
endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
extensions: e?.extensions ?? [],
httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultCloudFormationHttpAuthSchemeProvider,
httpAuthSchemes: e?.httpAuthSchemes ?? [ {
schemeId: "aws.auth#sigv4",
identityProvider: e => e.getIdentityProvider("aws.auth#sigv4"),
signer: new H.f2
} ],
logger: e?.logger ?? new G.N,
protocol: e?.protocol ?? q.k,
protocolSettings: e?.protocolSettings ?? {
defaultNamespace: "com.amazonaws.cloudformation",
errorTypeRegistries: fe.q1U,
xmlNamespace: "http://cloudformation.amazonaws.com/doc/2010-05-15/",
version: "2010-05-15",
serviceTarget: "CloudFormation"
},
serviceId: e?.serviceId ?? "CloudFormation",
sha256: e?.sha256 ?? U.k,
urlParser: e?.urlParser ?? V.D,
utf8Decoder: e?.utf8Decoder ?? K.a,
utf8Encoder: e?.utf8Encoder ?? Y.P
});
const runtimeConfig_getRuntimeConfig = e => {
(0, P.I)(process.version);
const t = (0, b.I)(e);
const defaultConfigProvider = () => t().then(R.l);
const o = getRuntimeConfig(e);
(0, I.I)(process.version);
const n = {
profile: e?.profile,
logger: o.logger
};
return {
...o,
...e,
runtime: "node",
defaultsMode: t,
authSchemePreference: e?.authSchemePreference ?? (0, w.Z)(O.$, n),
bodyLengthChecker: e?.bodyLengthChecker ?? z.n,
credentialDefaultProvider: e?.credentialDefaultProvider ?? M.v6,
defaultSocketTimeout: (0, C.E)(e?.requestHandler, 9e5),
defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, N.pf)({
serviceId: o.serviceId,
clientVersion: y.rE
}),
maxAttempts: e?.maxAttempts ?? (0, w.Z)(m.qs, e),
region: e?.region ?? (0, w.Z)(A.GG, {
...A.zH,
...n
}),
requestHandler: j.$.create(e?.requestHandler ?? defaultConfigProvider),
retryMode: e?.retryMode ?? (0, w.Z)({
...m.kN,
default: async () => (await defaultConfigProvider()).retryMode || D.L0
}, e),
streamCollector: e?.streamCollector ?? L.k,
useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, w.Z)($.e$, n),
useFipsEndpoint: e?.useFipsEndpoint ?? (0, w.Z)(T.Ko, n),
userAgentAppId: e?.userAgentAppId ?? (0, w.Z)(k.hV, n)
};
};
var Se = o(83190);
var he = o(57757);
var ve = o(27595);
const getHttpAuthExtensionConfiguration = e => {
const t = e.httpAuthSchemes;
let o = e.httpAuthSchemeProvider;
let n = e.credentials;
return {
setHttpAuthScheme(e) {
const o = t.findIndex(t => t.schemeId === e.schemeId);
if (o === -1) t.push(e); else t.splice(o, 1, e);
},
httpAuthSchemes() {
return t;
},
setHttpAuthSchemeProvider(e) {
o = e;
},
httpAuthSchemeProvider() {
return o;
},
setCredentials(e) {
n = e;
},
credentials() {
return n;
}
};
};
const resolveHttpAuthRuntimeConfig = e => ({
httpAuthSchemes: e.httpAuthSchemes(),
httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
credentials: e.credentials()
});
const resolveRuntimeExtensions = (e, t) => {
const o = Object.assign((0, Se.R)(e), (0, he.xA)(e), (0, ve.e)(e), getHttpAuthExtensionConfiguration(e));
t.forEach(e => e.configure(o));
return Object.assign(e, (0, Se.$)(o), (0, he.uv)(o), (0, ve.j)(o), resolveHttpAuthRuntimeConfig(o));
};
class CloudFormationClient extends d.K {
config;
constructor(...[e]) {
const t = runtimeConfig_getRuntimeConfig(e || {});
super(t);
this.initConfig = t;
const o = (0, F.v)(t);
const d = (0, n.D)(o);
const S = (0, m.$z)(d);
const h = (0, l.T)(S);
const v = (0, s.OV)(h);
const y = (0, E.Co)(v);
const I = resolveHttpAuthSchemeConfig(y);
const C = resolveRuntimeExtensions(I, e?.extensions || []);
this.config = C;
this.middlewareStack.use((0, f.wq)(this.config));
this.middlewareStack.use((0, a.sM)(this.config));
this.middlewareStack.use((0, g.ey)(this.config));
this.middlewareStack.use((0, x.vK)(this.config));
this.middlewareStack.use((0, s.TC)(this.config));
this.middlewareStack.use((0, i.Y7)(this.config));
this.middlewareStack.use((0, c.n)(this.config));
this.middlewareStack.use((0, r.w)(this.config, {
httpAuthSchemeParametersProvider: defaultCloudFormationHttpAuthSchemeParametersProvider,
identityProviderConfigProvider: async e => new p.h({
"aws.auth#sigv4": e.credentials
})
}));
this.middlewareStack.use((0, u.l)(this.config));
}
destroy() {
super.destroy();
}
}
}),
72802: (function(e, t, o) {
o.d(t, {
Y: () => DescribeStacksCommand
});
var n = o(88798);
var s = o(5714);
var a = o(55249);
const i = (0, n.k)(a.S, "CloudFormation", "CloudFormationClient", s.rD);
const c = {};
const _mw0 = (e, t, o, n) => [];
var r = o(68725);
class DescribeStacksCommand extends(i(c, _mw0, "DescribeStacks", r.n09)){}
}),
55249: (function(e, t, o) {
o.d(t, {
S: () => n,
v: () => resolveClientEndpointParameters
});
const resolveClientEndpointParameters = e => Object.assign(e, {
useDualstackEndpoint: e.useDualstackEndpoint ?? false,
useFipsEndpoint: e.useFipsEndpoint ?? false,
defaultSigningName: "cloudformation"
});
const n = {
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
}),
68725: (function(e, t, o) {
o.d(t, {
n09: () => qt,
q1U: () => It
});
var n = o(74700);
var s = o(91534);
class CloudFormationServiceException extends s.T {
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudformation#CloudFormationServiceException";
constructor(e) {
super(e);
Object.setPrototypeOf(this, CloudFormationServiceException.prototype);
}
}
class InvalidOperationException extends CloudFormationServiceException {
static shapeId="com.amazonaws.cloudformation#InvalidOperationException";
name="InvalidOperationException";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidOperationException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidOperationException.prototype);
this.Message = e.Message;
}
}
class OperationNotFoundException extends CloudFormationServiceException {
static shapeId="com.amazonaws.cloudformation#OperationNotFoundException";
name="OperationNotFoundException";
$fault="client";
Message;
constructor(e) {
super({
name: "OperationNotFoundException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, OperationNotFoundException.prototype);
this.Message = e.Message;
}
}
class CFNRegistryException extends CloudFormationServiceException {
static shapeId="com.amazonaws.cloudformation#CFNRegistryException";
name="CFNRegistryException";
$fault="client";
Message;
constructor(e) {
super({
name: "CFNRegistryException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, CFNRegistryException.prototype);
this.Message = e.Message;
}
}
class TypeNotFoundException extends CloudFormationServiceException {
static shapeId="com.amazonaws.cloudformation#TypeNotFoundException";
name="TypeNotFoundException";
$fault="client";
Message;
constructor(e) {
super({
name: "TypeNotFoundException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, TypeNotFoundException.prototype);
this.Message = e.Message;
}
}
class AlreadyExistsException extends CloudFormationServiceException {
static shapeId="com.amazonaws.cloudformation#AlreadyExistsException";
name="AlreadyExistsException";
$fault="client";
Message;
constructor(e) {
super({
name: "AlreadyExistsException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, AlreadyExistsException.prototype);
this.Message = e.Message;
}
}
class TypeConfigurationNotFoundException extends CloudFormationServiceException {
static shapeId="com.amazonaws.cloudformation#TypeConfigurationNotFoundException";
name="TypeConfigurationNotFoundException";
$fault="client";
Message;
constructor(e) {
super({
name: "TypeConfigurationNotFoundException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, TypeConfigurationNotFoundException.prototype);
this.Message = e.Message;
}
}
class TokenAlreadyExistsException extends CloudFormationServiceException {
static shapeId="com.amazonaws.cloudformation#TokenAlreadyExistsException";
name="TokenAlreadyExistsException";
$fault="client";
Message;
constructor(e) {
super({
name: "TokenAlreadyExistsException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, TokenAlreadyExistsException.prototype);
this.Message = e.Message;
}
}
class ChangeSetNotFoundException extends CloudFormationServiceException {
static shapeId="com.amazonaws.cloudformation#ChangeSetNotFoundException";
name="ChangeSetNotFoundException";
$fault="client";
Message;
constructor(e) {
super({
name: "ChangeSetNotFoundException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ChangeSetNotFoundException.prototype);
this.Message = e.Message;
}
}
class InsufficientCapabilitiesException extends CloudFormationServiceException {
static shapeId="com.amazonaws.cloudformation#InsufficientCapabilitiesException";
name="InsufficientCapabilitiesException";
$fault="client";
Message;
constructor(e) {
super({
name: "InsufficientCapabilitiesException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InsufficientCapabilitiesException.prototype);
this.Message = e.Message;
}
}
class LimitExceededException extends CloudFormationServiceException {
static shapeId="com.amazonaws.cloudformation#LimitExceededException";
name="LimitExceededException";
$fault="client";
Message;
constructor(e) {
super({
name: "LimitExceededException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, LimitExceededException.prototype);
this.Message = e.Message;
}
}
class ConcurrentResourcesLimitExceededException extends CloudFormationServiceException {
static shapeId="com.amazonaws.cloudformation#ConcurrentResourcesLimitExceededException";
name="ConcurrentResourcesLimitExceededException";
$fault="client";
Message;
constructor(e) {
super({
name: "ConcurrentResourcesLimitExceededException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ConcurrentResourcesLimitExceededException.prototype);
this.Message = e.Message;
}
}
class OperationIdAlreadyExistsException extends CloudFormationServiceException {
static shapeId="com.amazonaws.cloudformation#OperationIdAlreadyExistsException";
name="OperationIdAlreadyExistsException";
$fault="client";
Message;
constructor(e) {
super({
name: "OperationIdAlreadyExistsException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, OperationIdAlreadyExistsException.prototype);
this.Message = e.Message;
}
}
class OperationInProgressException extends CloudFormationServiceException {
static shapeId="com.amazonaws.cloudformation#OperationInProgressException";
name="OperationInProgressException";
$fault="client";
Message;
constructor(e) {
super({
name: "OperationInProgressException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, OperationInProgressException.prototype);
this.Message = e.Message;
}
}
class StackSetNotFoundException extends CloudFormationServiceException {
static shapeId="com.amazonaws.cloudformation#StackSetNotFoundException";
name="StackSetNotFoundException";
$fault="client";
Message;
constructor(e) {
super({
name: "StackSetNotFoundException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, StackSetNotFoundException.prototype);
this.Message = e.Message;
}
}
class StaleRequestException extends CloudFormationServiceException {
static shapeId="com.amazonaws.cloudformation#StaleRequestException";
name="StaleRequestException";
$fault="client";
Message;
constructor(e) {
super({
name: "StaleRequestException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, StaleRequestException.prototype);
this.Message = e.Message;
}
}
class CreatedButModifiedException extends CloudFormationServiceException {
static shapeId="com.amazonaws.cloudformation#CreatedButModifiedException";
name="CreatedButModifiedException";
$fault="client";
Message;
constructor(e) {
super({
name: "CreatedButModifiedException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, CreatedButModifiedException.prototype);
this.Message = e.Message;
}
}
class NameAlreadyExistsException extends CloudFormationServiceException {
static shapeId="com.amazonaws.cloudformation#NameAlreadyExistsException";
name="NameAlreadyExistsException";
$fault="client";
Message;
constructor(e) {
super({
name: "NameAlreadyExistsException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, NameAlreadyExistsException.prototype);
this.Message = e.Message;
}
}
class InvalidChangeSetStatusException extends CloudFormationServiceException {
static shapeId="com.amazonaws.cloudformation#InvalidChangeSetStatusException";
name="InvalidChangeSetStatusException";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidChangeSetStatusException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidChangeSetStatusException.prototype);
this.Message = e.Message;
}
}
class GeneratedTemplateNotFoundException extends CloudFormationServiceException {
static shapeId="com.amazonaws.cloudformation#GeneratedTemplateNotFoundException";
name="GeneratedTemplateNotFoundException";
$fault="client";
Message;
constructor(e) {
super({
name: "GeneratedTemplateNotFoundException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, GeneratedTemplateNotFoundException.prototype);
this.Message = e.Message;
}
}
class StackSetNotEmptyException extends CloudFormationServiceException {
static shapeId="com.amazonaws.cloudformation#StackSetNotEmptyException";
name="StackSetNotEmptyException";
$fault="client";
Message;
constructor(e) {
super({
name: "StackSetNotEmptyException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, StackSetNotEmptyException.prototype);
this.Message = e.Message;
}
}
class ResourceScanNotFoundException extends CloudFormationServiceException {
static shapeId="com.amazonaws.cloudformation#ResourceScanNotFoundException";
name="ResourceScanNotFoundException";
$fault="client";
Message;
constructor(e) {
super({
name: "ResourceScanNotFoundException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ResourceScanNotFoundException.prototype);
this.Message = e.Message;
}
}
class StackInstanceNotFoundException extends CloudFormationServiceException {
static shapeId="com.amazonaws.cloudformation#StackInstanceNotFoundException";
name="StackInstanceNotFoundException";
$fault="client";
Message;
constructor(e) {
super({
name: "StackInstanceNotFoundException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, StackInstanceNotFoundException.prototype);
this.Message = e.Message;
}
}
class StackRefactorNotFoundException extends CloudFormationServiceException {
static shapeId="com.amazonaws.cloudformation#StackRefactorNotFoundException";
name="StackRefactorNotFoundException";
$fault="client";
Message;
constructor(e) {
super({
name: "StackRefactorNotFoundException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, StackRefactorNotFoundException.prototype);
this.Message = e.Message;
}
}
class HookResultNotFoundException extends CloudFormationServiceException {
static shapeId="com.amazonaws.cloudformation#HookResultNotFoundException";
name="HookResultNotFoundException";
$fault="client";
Message;
constructor(e) {
super({
name: "HookResultNotFoundException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, HookResultNotFoundException.prototype);
this.Message = e.Message;
}
}
class StackNotFoundException extends CloudFormationServiceException {
static shapeId="com.amazonaws.cloudformation#StackNotFoundException";
name="StackNotFoundException";
$fault="client";
Message;
constructor(e) {
super({
name: "StackNotFoundException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, StackNotFoundException.prototype);
this.Message = e.Message;
}
}
class ResourceScanInProgressException extends CloudFormationServiceException {
static shapeId="com.amazonaws.cloudformation#ResourceScanInProgressException";
name="ResourceScanInProgressException";
$fault="client";
Message;
constructor(e) {
super({
name: "ResourceScanInProgressException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ResourceScanInProgressException.prototype);
this.Message = e.Message;
}
}
class InvalidStateTransitionException extends CloudFormationServiceException {
static shapeId="com.amazonaws.cloudformation#InvalidStateTransitionException";
name="InvalidStateTransitionException";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidStateTransitionException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidStateTransitionException.prototype);
this.Message = e.Message;
}
}
class OperationStatusCheckFailedException extends CloudFormationServiceException {
static shapeId="com.amazonaws.cloudformation#OperationStatusCheckFailedException";
name="OperationStatusCheckFailedException";
$fault="client";
Message;
constructor(e) {
super({
name: "OperationStatusCheckFailedException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, OperationStatusCheckFailedException.prototype);
this.Message = e.Message;
}
}
class ResourceScanLimitExceededException extends CloudFormationServiceException {
static shapeId="com.amazonaws.cloudformation#ResourceScanLimitExceededException";
name="ResourceScanLimitExceededException";
$fault="client";
Message;
constructor(e) {
super({
name: "ResourceScanLimitExceededException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ResourceScanLimitExceededException.prototype);
this.Message = e.Message;
}
}
const a = "Arn";
const i = "AlreadyExistsException";
const c = "AliasName";
const r = "CreatedButModifiedException";
const p = "CFNRegistryException";
const u = "ConcurrentResourcesLimitExceededException";
const d = "ChangeSetId";
const l = "ChangeSetNotFoundException";
const E = "CreationTime";
const x = "Capabilities";
const m = "Description";
const g = "DeploymentConfig";
const f = "DriftInformation";
const S = "DeletionMode";
const h = "DisableRollback";
const v = "DescribeStacksInput";
const F = "DescribeStacksOutput";
const y = "DescribeStacks";
const I = "DetailedStatus";
const C = "DeletionTime";
const N = "ExportName";
const k = "EnableTerminationProtection";
const O = "GeneratedTemplateNotFoundException";
const M = "HookResultNotFoundException";
const P = "InsufficientCapabilitiesException";
const R = "InvalidChangeSetStatusException";
const b = "InvalidOperationException";
const w = "InvalidStateTransitionException";
const A = "Key";
const $ = "LastCheckTimestamp";
const T = "LimitExceededException";
const D = "LastOperations";
const z = "LastUpdatedTime";
const j = "Message";
const L = "MonitoringTimeInMinutes";
const H = "Mode";
const q = "NameAlreadyExistsException";
const U = "NotificationARNs";
const G = "NextToken";
const V = "Output";
const B = "OperationEntry";
const Z = "OperationId";
const K = "OperationIdAlreadyExistsException";
const Y = "OperationInProgressException";
const Q = "OutputKey";
const J = "OperationNotFoundException";
const W = "OperationStatusCheckFailedException";
const X = "OperationType";
const _ = "OutputValue";
const ee = "Outputs";
const te = "Parameters";
const oe = "ParentId";
const ne = "ParameterKey";
const se = "ParameterValue";
const ae = "Parameter";
const ie = "RoleARN";
const ce = "RollbackConfiguration";
const re = "RetainExceptOnCreate";
const pe = "RootId";
const ue = "ResourceScanInProgressException";
const de = "ResourceScanLimitExceededException";
const le = "ResourceScanNotFoundException";
const Ee = "RollbackTriggers";
const xe = "RollbackTrigger";
const me = "ResolvedValue";
const ge = "StackDriftInformation";
const fe = "StackDriftStatus";
const Se = "StackId";
const he = "StackInstanceNotFoundException";
const ve = "StackName";
const Fe = "StackNotFoundException";
const ye = "StaleRequestException";
const Ie = "StackRefactorNotFoundException";
const Ce = "StackSetNotEmptyException";
const Ne = "StackSetNotFoundException";
const ke = "StackStatusReason";
const Oe = "StackStatus";
const Me = "Stacks";
const Pe = "Stack";
const Re = "Type";
const be = "TokenAlreadyExistsException";
const we = "TypeConfigurationNotFoundException";
const Ae = "TimeoutInMinutes";
const $e = "TypeNotFoundException";
const Te = "Tags";
const De = "Tag";
const ze = "UsePreviousValue";
const je = "Value";
const Le = "awsQueryError";
const He = "client";
const qe = "error";
const Ue = "httpError";
const Ge = "smithy.ts.sdk.synthetic.com.amazonaws.cloudformation";
const Ve = "com.amazonaws.cloudformation";
const Be = new n.O(Ge);
var Ze = [ -3, Ge, "CloudFormationServiceException", 0, [], [] ];
Be.registerError(Ze, CloudFormationServiceException);
const Ke = new n.O(Ve);
var Ye = [ -3, Ve, i, {
[Le]: [ `AlreadyExistsException`, 400 ],
[qe]: He,
[Ue]: 400
}, [ j ], [ 0 ] ];
Ke.registerError(Ye, AlreadyExistsException);
var Qe = [ -3, Ve, p, {
[Le]: [ `CFNRegistryException`, 400 ],
[qe]: He,
[Ue]: 400
}, [ j ], [ 0 ] ];
Ke.registerError(Qe, CFNRegistryException);
var Je = [ -3, Ve, l, {
[Le]: [ `ChangeSetNotFound`, 404 ],
[qe]: He,
[Ue]: 404
}, [ j ], [ 0 ] ];
Ke.registerError(Je, ChangeSetNotFoundException);
var We = [ -3, Ve, u, {
[Le]: [ `ConcurrentResourcesLimitExceeded`, 429 ],
[qe]: He,
[Ue]: 429
}, [ j ], [ 0 ] ];
Ke.registerError(We, ConcurrentResourcesLimitExceededException);
var Xe = [ -3, Ve, r, {
[Le]: [ `CreatedButModifiedException`, 409 ],
[qe]: He,
[Ue]: 409
}, [ j ], [ 0 ] ];
Ke.registerError(Xe, CreatedButModifiedException);
var _e = [ -3, Ve, O, {
[Le]: [ `GeneratedTemplateNotFound`, 404 ],
[qe]: He,
[Ue]: 404
}, [ j ], [ 0 ] ];
Ke.registerError(_e, GeneratedTemplateNotFoundException);
var et = [ -3, Ve, M, {
[Le]: [ `HookResultNotFound`, 404 ],
[qe]: He,
[Ue]: 404
}, [ j ], [ 0 ] ];
Ke.registerError(et, HookResultNotFoundException);
var tt = [ -3, Ve, P, {
[Le]: [ `InsufficientCapabilitiesException`, 400 ],
[qe]: He,
[Ue]: 400
}, [ j ], [ 0 ] ];
Ke.registerError(tt, InsufficientCapabilitiesException);
var ot = [ -3, Ve, R, {
[Le]: [ `InvalidChangeSetStatus`, 400 ],
[qe]: He,
[Ue]: 400
}, [ j ], [ 0 ] ];
Ke.registerError(ot, InvalidChangeSetStatusException);
var nt = [ -3, Ve, b, {
[Le]: [ `InvalidOperationException`, 400 ],
[qe]: He,
[Ue]: 400
}, [ j ], [ 0 ] ];
Ke.registerError(nt, InvalidOperationException);
var st = [ -3, Ve, w, {
[Le]: [ `InvalidStateTransition`, 400 ],
[qe]: He,
[Ue]: 400
}, [ j ], [ 0 ] ];
Ke.registerError(st, InvalidStateTransitionException);
var at = [ -3, Ve, T, {
[Le]: [ `LimitExceededException`, 400 ],
[qe]: He,
[Ue]: 400
}, [ j ], [ 0 ] ];
Ke.registerError(at, LimitExceededException);
var it = [ -3, Ve, q, {
[Le]: [ `NameAlreadyExistsException`, 409 ],
[qe]: He,
[Ue]: 409
}, [ j ], [ 0 ] ];
Ke.registerError(it, NameAlreadyExistsException);
var ct = [ -3, Ve, K, {
[Le]: [ `OperationIdAlreadyExistsException`, 409 ],
[qe]: He,
[Ue]: 409
}, [ j ], [ 0 ] ];
Ke.registerError(ct, OperationIdAlreadyExistsException);
var rt = [ -3, Ve, Y, {
[Le]: [ `OperationInProgressException`, 409 ],
[qe]: He,
[Ue]: 409
}, [ j ], [ 0 ] ];
Ke.registerError(rt, OperationInProgressException);
var pt = [ -3, Ve, J, {
[Le]: [ `OperationNotFoundException`, 404 ],
[qe]: He,
[Ue]: 404
}, [ j ], [ 0 ] ];
Ke.registerError(pt, OperationNotFoundException);
var ut = [ -3, Ve, W, {
[Le]: [ `ConditionalCheckFailed`, 400 ],
[qe]: He,
[Ue]: 400
}, [ j ], [ 0 ] ];
Ke.registerError(ut, OperationStatusCheckFailedException);
var dt = [ -3, Ve, ue, {
[Le]: [ `ResourceScanInProgress`, 400 ],
[qe]: He,
[Ue]: 400
}, [ j ], [ 0 ] ];
Ke.registerError(dt, ResourceScanInProgressException);
var lt = [ -3, Ve, de, {
[Le]: [ `ResourceScanLimitExceeded`, 400 ],
[qe]: He,
[Ue]: 400
}, [ j ], [ 0 ] ];
Ke.registerError(lt, ResourceScanLimitExceededException);
var Et = [ -3, Ve, le, {
[Le]: [ `ResourceScanNotFound`, 400 ],
[qe]: He,
[Ue]: 400
}, [ j ], [ 0 ] ];
Ke.registerError(Et, ResourceScanNotFoundException);
var xt = [ -3, Ve, he, {
[Le]: [ `StackInstanceNotFoundException`, 404 ],
[qe]: He,
[Ue]: 404
}, [ j ], [ 0 ] ];
Ke.registerError(xt, StackInstanceNotFoundException);
var mt = [ -3, Ve, Fe, {
[Le]: [ `StackNotFoundException`, 404 ],
[qe]: He,
[Ue]: 404
}, [ j ], [ 0 ] ];
Ke.registerError(mt, StackNotFoundException);
var gt = [ -3, Ve, Ie, {
[Le]: [ `StackRefactorNotFoundException`, 404 ],
[qe]: He,
[Ue]: 404
}, [ j ], [ 0 ] ];
Ke.registerError(gt, StackRefactorNotFoundException);
var ft = [ -3, Ve, Ce, {
[Le]: [ `StackSetNotEmptyException`, 409 ],
[qe]: He,
[Ue]: 409
}, [ j ], [ 0 ] ];
Ke.registerError(ft, StackSetNotEmptyException);
var St = [ -3, Ve, Ne, {
[Le]: [ `StackSetNotFoundException`, 404 ],
[qe]: He,
[Ue]: 404
}, [ j ], [ 0 ] ];
Ke.registerError(St, StackSetNotFoundException);
var ht = [ -3, Ve, ye, {
[Le]: [ `StaleRequestException`, 409 ],
[qe]: He,
[Ue]: 409
}, [ j ], [ 0 ] ];
Ke.registerError(ht, StaleRequestException);
var vt = [ -3, Ve, be, {
[Le]: [ `TokenAlreadyExistsException`, 400 ],
[qe]: He,
[Ue]: 400
}, [ j ], [ 0 ] ];
Ke.registerError(vt, TokenAlreadyExistsException);
var Ft = [ -3, Ve, we, {
[Le]: [ `TypeConfigurationNotFoundException`, 404 ],
[qe]: He,
[Ue]: 404
}, [ j ], [ 0 ] ];
Ke.registerError(Ft, TypeConfigurationNotFoundException);
var yt = [ -3, Ve, $e, {
[Le]: [ `TypeNotFoundException`, 404 ],
[qe]: He,
[Ue]: 404
}, [ j ], [ 0 ] ];
Ke.registerError(yt, TypeNotFoundException);
const It = [ Be, Ke ];
var Ct = [ 3, Ve, g, 0, [ H, h ], [ 0, 2 ] ];
var Nt = [ 3, Ve, v, 0, [ ve, G ], [ 0, 0 ] ];
var kt = [ 3, Ve, F, 0, [ Me, G ], [ () => Lt, 0 ] ];
var Ot = [ 3, Ve, B, 0, [ X, Z ], [ 0, 0 ] ];
var Mt = [ 3, Ve, V, 0, [ Q, _, m, N ], [ 0, 0, 0, 0 ] ];
var Pt = [ 3, Ve, ae, 0, [ ne, se, ze, me ], [ 0, 0, 2, 0 ] ];
var Rt = [ 3, Ve, ce, 0, [ Ee, L ], [ () => jt, 1 ] ];
var bt = [ 3, Ve, xe, 0, [ a, Re ], [ 0, 0 ], 2 ];
var wt = [ 3, Ve, Pe, 0, [ ve, E, Oe, Se, d, m, te, C, z, ce, ke, h, g, U, Ae, x, ee, ie, Te, k, oe, pe, f, re, S, I, D, c ], [ 0, 4, 0, 0, 0, 0, () => zt, 4, 4, () => Rt, 0, 2, () => Ct, 64 | 0, 1, 64 | 0, () => Dt, 0, () => Ht, 2, 0, 0, () => At, 2, 0, 0, () => Tt, 0 ], 3 ];
var At = [ 3, Ve, ge, 0, [ fe, $ ], [ 0, 4 ], 1 ];
var $t = [ 3, Ve, De, 0, [ A, je ], [ 0, 0 ], 2 ];
var Tt = [ 1, Ve, D, 0, () => Ot ];
var Dt = [ 1, Ve, ee, 0, () => Mt ];
var zt = [ 1, Ve, te, 0, () => Pt ];
var jt = [ 1, Ve, Ee, 0, () => bt ];
var Lt = [ 1, Ve, Me, 0, () => wt ];
var Ht = [ 1, Ve, Te, 0, () => $t ];
var qt = [ 9, Ve, y, 0, () => Nt, () => kt ];
})
};
