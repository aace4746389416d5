export const id = 2281;

export const ids = [ 2281 ];

export const modules = {
5462: (function(e, t, o) {
o.d(t, {
N: () => LambdaClient
});
var n = o(66337);
var i = o(84650);
var a = o(1235);
var s = o(97891);
var c = o(48649);
var r = o(6103);
var p = o(11055);
var d = o(23952);
var u = o(3043);
var l = o(30131);
var E = o(5714);
var x = o(81846);
var m = o(9500);
var v = o(6464);
var y = o(99579);
var g = o(34090);
var S = o(789);
var h = o(86840);
var f = o(33687);
const defaultLambdaHttpAuthSchemeParametersProvider = async (e, t, o) => ({
operation: (0, h.u)(t).operation,
region: await (0, f.t)(e.region)() || (() => {
throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})()
});
function createAwsAuthSigv4HttpAuthOption(e) {
return {
schemeId: "aws.auth#sigv4",
signingProperties: {
name: "lambda",
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
const defaultLambdaHttpAuthSchemeProvider = e => {
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
authSchemePreference: (0, f.t)(e.authSchemePreference ?? [])
});
};
var b = o(44118);
const T = {
rE: "3.1164.0"
};
var C = o(79112);
var I = o(75314);
var M = o(17545);
var P = o(57740);
var F = o(35178);
var R = o(91321);
var L = o(3720);
var A = o(95611);
var O = o(76937);
var $ = o(37071);
var N = o(26755);
var w = o(27835);
var z = o(83688);
var D = o(1624);
var U = o(15764);
var j = o(24119);
var V = o(65327);
var k = o(12385);
var q = o(74381);
var G = o(6207);
var K = o(36228);
var Z = o(13807);
var H = o(92863);
var Q = o(37706);
var X = o(16047);
var J = o(19514);
var B = o(980);
var W = o(84344);
var Y = o(83153);
var _ = o(46649);
var ee = o(73677);
const te = "ref";
const oe = -1, ne = true, ie = "isSet", ae = "PartitionResult", se = "booleanEquals", ce = "getAttr", re = {
[te]: "Endpoint"
}, pe = {
[te]: ae
}, de = {}, ue = [ {
[te]: "Region"
} ];
const le = {
conditions: [ [ ie, [ re ] ], [ ie, ue ], [ "aws.partition", ue, ae ], [ se, [ {
[te]: "UseFIPS"
}, ne ] ], [ se, [ {
[te]: "UseDualStack"
}, ne ] ], [ se, [ {
fn: ce,
argv: [ pe, "supportsDualStack" ]
}, ne ] ], [ se, [ {
fn: ce,
argv: [ pe, "supportsFIPS" ]
}, ne ] ] ],
results: [ [ oe ], [ oe, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ oe, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ re, de ], [ "https://lambda-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", de ], [ oe, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://lambda-fips.{Region}.{PartitionResult#dnsSuffix}", de ], [ oe, "FIPS is enabled but this partition does not support FIPS" ], [ "https://lambda.{Region}.{PartitionResult#dualStackDnsSuffix}", de ], [ oe, "DualStack is enabled but this partition does not support DualStack" ], [ "https://lambda.{Region}.{PartitionResult#dnsSuffix}", de ], [ oe, "Invalid Configuration: Missing Region" ] ]
};
const Ee = 2;
const xe = 1e8;
const me = new Int32Array([ -1, 1, -1, 0, 12, 3, 1, 4, xe + 11, 2, 5, xe + 11, 3, 8, 6, 4, 7, xe + 10, 5, xe + 8, xe + 9, 4, 10, 9, 6, xe + 6, xe + 7, 5, 11, xe + 5, 6, xe + 4, xe + 5, 3, xe + 1, 13, 4, xe + 2, xe + 3 ]);
const ve = ee.d.from(me, Ee, le.conditions, le.results);
const ye = new W.k({
size: 50,
params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
});
const defaultEndpointResolver = (e, t = {}) => ye.get(e, () => (0, Y.c)(ve, {
endpointParams: e,
logger: t.logger
}));
_.m.aws = B.U;
var ge = o(26004);
const getRuntimeConfig = e => ({
apiVersion: "2015-03-31",
base64Decoder: e?.base64Decoder ?? H.E,
base64Encoder: e?.base64Encoder ?? Q.n,
disableHostPrefix: e?.disableHostPrefix ?? false,
endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
extensions: e?.extensions ?? [],
httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultLambdaHttpAuthSchemeProvider,
httpAuthSchemes: e?.httpAuthSchemes ?? [ {
schemeId: "aws.auth#sigv4",
identityProvider: e => e.getIdentityProvider("aws.auth#sigv4"),
signer: new k.f2
} ],
logger: e?.logger ?? new K.N,
protocol: e?.protocol ?? q.Y,
protocolSettings: e?.protocolSettings ?? {
defaultNamespace: "com.amazonaws.lambda",
errorTypeRegistries: ge.q1U,
version: "2015-03-31",
serviceTarget: "AWSGirApiService"
},
serviceId: e?.serviceId ?? "Lambda",
sha256: e?.sha256 ?? G.k,
urlParser: e?.urlParser ?? Z.D,
utf8Decoder: e?.utf8Decoder ?? X.a,
utf8Encoder: e?.utf8Encoder ?? J.P
});
const runtimeConfig_getRuntimeConfig = e => {
(0, R.I)(process.version);
const t = (0, A.I)(e);
const defaultConfigProvider = () => t().then(L.l);
const o = getRuntimeConfig(e);
(0, C.I)(process.version);
const n = {
profile: e?.profile,
logger: o.logger
};
return {
...o,
...e,
runtime: "node",
defaultsMode: t,
authSchemePreference: e?.authSchemePreference ?? (0, O.Z)(P.$, n),
bodyLengthChecker: e?.bodyLengthChecker ?? U.n,
credentialDefaultProvider: e?.credentialDefaultProvider ?? F.v6,
defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, I.pf)({
serviceId: o.serviceId,
clientVersion: T.rE
}),
eventStreamSerdeProvider: e?.eventStreamSerdeProvider ?? z.J2,
maxAttempts: e?.maxAttempts ?? (0, O.Z)(v.qs, e),
region: e?.region ?? (0, O.Z)($.GG, {
...$.zH,
...n
}),
requestHandler: j.$.create(e?.requestHandler ?? defaultConfigProvider),
retryMode: e?.retryMode ?? (0, O.Z)({
...v.kN,
default: async () => (await defaultConfigProvider()).retryMode || D.L0
}, e),
streamCollector: e?.streamCollector ?? V.k,
useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, O.Z)(N.e$, n),
useFipsEndpoint: e?.useFipsEndpoint ?? (0, O.Z)(w.Ko, n),
userAgentAppId: e?.userAgentAppId ?? (0, O.Z)(M.hV, n)
};
};
var Se = o(83190);
var he = o(57757);
var fe = o(27595);
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
const o = Object.assign((0, Se.R)(e), (0, he.xA)(e), (0, fe.e)(e), getHttpAuthExtensionConfiguration(e));
t.forEach(e => e.configure(o));
return Object.assign(e, (0, Se.$)(o), (0, he.uv)(o), (0, fe.j)(o), resolveHttpAuthRuntimeConfig(o));
};
class LambdaClient extends u.K {
config;
constructor(...[e]) {
const t = runtimeConfig_getRuntimeConfig(e || {});
super(t);
this.initConfig = t;
const o = (0, b.v)(t);
const u = (0, n.D)(o);
const S = (0, v.$z)(u);
const h = (0, l.T)(S);
const f = (0, i.OV)(h);
const T = (0, E.Co)(f);
const C = (0, x.o)(T);
const I = resolveHttpAuthSchemeConfig(C);
const M = resolveRuntimeExtensions(I, e?.extensions || []);
this.config = M;
this.middlewareStack.use((0, g.wq)(this.config));
this.middlewareStack.use((0, a.sM)(this.config));
this.middlewareStack.use((0, y.ey)(this.config));
this.middlewareStack.use((0, m.vK)(this.config));
this.middlewareStack.use((0, i.TC)(this.config));
this.middlewareStack.use((0, s.Y7)(this.config));
this.middlewareStack.use((0, c.n)(this.config));
this.middlewareStack.use((0, r.w)(this.config, {
httpAuthSchemeParametersProvider: defaultLambdaHttpAuthSchemeParametersProvider,
identityProviderConfigProvider: async e => new p.h({
"aws.auth#sigv4": e.credentials
})
}));
this.middlewareStack.use((0, d.l)(this.config));
}
destroy() {
super.destroy();
}
}
}),
89477: (function(e, t, o) {
o.d(t, {
G5: () => s,
lq: () => c,
yt: () => _mw0
});
var n = o(88798);
var i = o(5714);
var a = o(44118);
const s = (0, n.k)(a.S, "AWSGirApiService", "LambdaClient", i.rD);
const c = {};
const _mw0 = (e, t, o, n) => [];
}),
91393: (function(e, t, o) {
o.d(t, {
M: () => GetAliasCommand
});
var n = o(89477);
var i = o(26004);
class GetAliasCommand extends((0, n.G5)(n.lq, n.yt, "GetAlias", i.Jx4)){}
}),
52459: (function(e, t, o) {
o.d(t, {
q: () => GetFunctionConfigurationCommand
});
var n = o(89477);
var i = o(26004);
class GetFunctionConfigurationCommand extends((0, n.G5)(n.lq, n.yt, "GetFunctionConfiguration", i.Biz)){}
}),
77077: (function(e, t, o) {
o.d(t, {
m: () => InvokeCommand
});
var n = o(89477);
var i = o(26004);
class InvokeCommand extends((0, n.G5)(n.lq, n.yt, "Invoke", i.Vl_)){}
}),
27222: (function(e, t, o) {
o.d(t, {
D: () => PublishVersionCommand
});
var n = o(89477);
var i = o(26004);
class PublishVersionCommand extends((0, n.G5)(n.lq, n.yt, "PublishVersion", i.kbJ)){}
}),
21450: (function(e, t, o) {
o.d(t, {
l: () => UpdateAliasCommand
});
var n = o(89477);
var i = o(26004);
class UpdateAliasCommand extends((0, n.G5)(n.lq, n.yt, "UpdateAlias", i.qEk)){}
}),
45108: (function(e, t, o) {
o.d(t, {
Z: () => UpdateFunctionConfigurationCommand
});
var n = o(89477);
var i = o(26004);
class UpdateFunctionConfigurationCommand extends((0, n.G5)(n.lq, n.yt, "UpdateFunctionConfiguration", i.MIf)){}
}),
44118: (function(e, t, o) {
o.d(t, {
S: () => n,
v: () => resolveClientEndpointParameters
});
const resolveClientEndpointParameters = e => Object.assign(e, {
useDualstackEndpoint: e.useDualstackEndpoint ?? false,
useFipsEndpoint: e.useFipsEndpoint ?? false,
defaultSigningName: "lambda"
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
26004: (function(e, t, o) {
o.d(t, {
Jx4: () => ki,
Biz: () => qi,
Vl_: () => Gi,
kbJ: () => Ki,
qEk: () => Zi,
MIf: () => Hi,
q1U: () => _n
});
var n = o(74700);
var i = o(91534);
class LambdaServiceException extends i.T {
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.lambda#LambdaServiceException";
constructor(e) {
super(e);
Object.setPrototypeOf(this, LambdaServiceException.prototype);
}
}
class InvalidParameterValueException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#InvalidParameterValueException";
name="InvalidParameterValueException";
$fault="client";
Type;
constructor(e) {
super({
name: "InvalidParameterValueException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidParameterValueException.prototype);
this.Type = e.Type;
}
}
class PolicyLengthExceededException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#PolicyLengthExceededException";
name="PolicyLengthExceededException";
$fault="client";
Type;
constructor(e) {
super({
name: "PolicyLengthExceededException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, PolicyLengthExceededException.prototype);
this.Type = e.Type;
}
}
class PreconditionFailedException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#PreconditionFailedException";
name="PreconditionFailedException";
$fault="client";
Type;
constructor(e) {
super({
name: "PreconditionFailedException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, PreconditionFailedException.prototype);
this.Type = e.Type;
}
}
class ResourceConflictException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#ResourceConflictException";
name="ResourceConflictException";
$fault="client";
Type;
constructor(e) {
super({
name: "ResourceConflictException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ResourceConflictException.prototype);
this.Type = e.Type;
}
}
class ResourceNotFoundException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#ResourceNotFoundException";
name="ResourceNotFoundException";
$fault="client";
Type;
Message;
constructor(e) {
super({
name: "ResourceNotFoundException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
this.Type = e.Type;
this.Message = e.Message;
}
}
class ServiceException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#ServiceException";
name="ServiceException";
$fault="server";
Type;
Message;
constructor(e) {
super({
name: "ServiceException",
$fault: "server",
...e
});
Object.setPrototypeOf(this, ServiceException.prototype);
this.Type = e.Type;
this.Message = e.Message;
}
}
class TooManyRequestsException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#TooManyRequestsException";
name="TooManyRequestsException";
$fault="client";
retryAfterSeconds;
Type;
Reason;
constructor(e) {
super({
name: "TooManyRequestsException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, TooManyRequestsException.prototype);
this.retryAfterSeconds = e.retryAfterSeconds;
this.Type = e.Type;
this.Reason = e.Reason;
}
}
class PublicPolicyException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#PublicPolicyException";
name="PublicPolicyException";
$fault="client";
Type;
Message;
constructor(e) {
super({
name: "PublicPolicyException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, PublicPolicyException.prototype);
this.Type = e.Type;
this.Message = e.Message;
}
}
class AliasLimitExceededException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#AliasLimitExceededException";
name="AliasLimitExceededException";
$fault="client";
Type;
constructor(e) {
super({
name: "AliasLimitExceededException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, AliasLimitExceededException.prototype);
this.Type = e.Type;
}
}
class CapacityProviderLimitExceededException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#CapacityProviderLimitExceededException";
name="CapacityProviderLimitExceededException";
$fault="client";
Type;
constructor(e) {
super({
name: "CapacityProviderLimitExceededException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, CapacityProviderLimitExceededException.prototype);
this.Type = e.Type;
}
}
class KMSAccessDeniedException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#KMSAccessDeniedException";
name="KMSAccessDeniedException";
$fault="server";
Type;
Message;
constructor(e) {
super({
name: "KMSAccessDeniedException",
$fault: "server",
...e
});
Object.setPrototypeOf(this, KMSAccessDeniedException.prototype);
this.Type = e.Type;
this.Message = e.Message;
}
}
class KMSDisabledException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#KMSDisabledException";
name="KMSDisabledException";
$fault="server";
Type;
Message;
constructor(e) {
super({
name: "KMSDisabledException",
$fault: "server",
...e
});
Object.setPrototypeOf(this, KMSDisabledException.prototype);
this.Type = e.Type;
this.Message = e.Message;
}
}
class KMSInvalidStateException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#KMSInvalidStateException";
name="KMSInvalidStateException";
$fault="server";
Type;
Message;
constructor(e) {
super({
name: "KMSInvalidStateException",
$fault: "server",
...e
});
Object.setPrototypeOf(this, KMSInvalidStateException.prototype);
this.Type = e.Type;
this.Message = e.Message;
}
}
class KMSNotFoundException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#KMSNotFoundException";
name="KMSNotFoundException";
$fault="server";
Type;
Message;
constructor(e) {
super({
name: "KMSNotFoundException",
$fault: "server",
...e
});
Object.setPrototypeOf(this, KMSNotFoundException.prototype);
this.Type = e.Type;
this.Message = e.Message;
}
}
class ResourceInUseException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#ResourceInUseException";
name="ResourceInUseException";
$fault="client";
Type;
Message;
constructor(e) {
super({
name: "ResourceInUseException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ResourceInUseException.prototype);
this.Type = e.Type;
this.Message = e.Message;
}
}
class CodeSigningConfigNotFoundException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#CodeSigningConfigNotFoundException";
name="CodeSigningConfigNotFoundException";
$fault="client";
Type;
Message;
constructor(e) {
super({
name: "CodeSigningConfigNotFoundException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, CodeSigningConfigNotFoundException.prototype);
this.Type = e.Type;
this.Message = e.Message;
}
}
class CodeStorageExceededException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#CodeStorageExceededException";
name="CodeStorageExceededException";
$fault="client";
Type;
constructor(e) {
super({
name: "CodeStorageExceededException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, CodeStorageExceededException.prototype);
this.Type = e.Type;
}
}
class CodeVerificationFailedException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#CodeVerificationFailedException";
name="CodeVerificationFailedException";
$fault="client";
Type;
Message;
constructor(e) {
super({
name: "CodeVerificationFailedException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, CodeVerificationFailedException.prototype);
this.Type = e.Type;
this.Message = e.Message;
}
}
class FunctionVersionsPerCapacityProviderLimitExceededException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#FunctionVersionsPerCapacityProviderLimitExceededException";
name="FunctionVersionsPerCapacityProviderLimitExceededException";
$fault="client";
Type;
constructor(e) {
super({
name: "FunctionVersionsPerCapacityProviderLimitExceededException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, FunctionVersionsPerCapacityProviderLimitExceededException.prototype);
this.Type = e.Type;
}
}
class InvalidCodeSignatureException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#InvalidCodeSignatureException";
name="InvalidCodeSignatureException";
$fault="client";
Type;
Message;
constructor(e) {
super({
name: "InvalidCodeSignatureException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidCodeSignatureException.prototype);
this.Type = e.Type;
this.Message = e.Message;
}
}
class CodeArtifactUserDeletedException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#CodeArtifactUserDeletedException";
name="CodeArtifactUserDeletedException";
$fault="client";
Type;
constructor(e) {
super({
name: "CodeArtifactUserDeletedException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, CodeArtifactUserDeletedException.prototype);
this.Type = e.Type;
}
}
class CodeArtifactUserFailedException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#CodeArtifactUserFailedException";
name="CodeArtifactUserFailedException";
$fault="client";
Type;
constructor(e) {
super({
name: "CodeArtifactUserFailedException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, CodeArtifactUserFailedException.prototype);
this.Type = e.Type;
}
}
class CodeArtifactUserPendingException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#CodeArtifactUserPendingException";
name="CodeArtifactUserPendingException";
$fault="client";
Type;
constructor(e) {
super({
name: "CodeArtifactUserPendingException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, CodeArtifactUserPendingException.prototype);
this.Type = e.Type;
}
}
class DurableExecutionAlreadyStartedException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#DurableExecutionAlreadyStartedException";
name="DurableExecutionAlreadyStartedException";
$fault="client";
Type;
Message;
constructor(e) {
super({
name: "DurableExecutionAlreadyStartedException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, DurableExecutionAlreadyStartedException.prototype);
this.Type = e.Type;
this.Message = e.Message;
}
}
class EC2AccessDeniedException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#EC2AccessDeniedException";
name="EC2AccessDeniedException";
$fault="server";
Type;
Message;
constructor(e) {
super({
name: "EC2AccessDeniedException",
$fault: "server",
...e
});
Object.setPrototypeOf(this, EC2AccessDeniedException.prototype);
this.Type = e.Type;
this.Message = e.Message;
}
}
class EC2ThrottledException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#EC2ThrottledException";
name="EC2ThrottledException";
$fault="server";
Type;
Message;
constructor(e) {
super({
name: "EC2ThrottledException",
$fault: "server",
...e
});
Object.setPrototypeOf(this, EC2ThrottledException.prototype);
this.Type = e.Type;
this.Message = e.Message;
}
}
class EC2UnexpectedException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#EC2UnexpectedException";
name="EC2UnexpectedException";
$fault="server";
Type;
Message;
EC2ErrorCode;
constructor(e) {
super({
name: "EC2UnexpectedException",
$fault: "server",
...e
});
Object.setPrototypeOf(this, EC2UnexpectedException.prototype);
this.Type = e.Type;
this.Message = e.Message;
this.EC2ErrorCode = e.EC2ErrorCode;
}
}
class EFSIOException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#EFSIOException";
name="EFSIOException";
$fault="client";
Type;
Message;
constructor(e) {
super({
name: "EFSIOException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, EFSIOException.prototype);
this.Type = e.Type;
this.Message = e.Message;
}
}
class EFSMountConnectivityException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#EFSMountConnectivityException";
name="EFSMountConnectivityException";
$fault="client";
Type;
Message;
constructor(e) {
super({
name: "EFSMountConnectivityException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, EFSMountConnectivityException.prototype);
this.Type = e.Type;
this.Message = e.Message;
}
}
class EFSMountFailureException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#EFSMountFailureException";
name="EFSMountFailureException";
$fault="client";
Type;
Message;
constructor(e) {
super({
name: "EFSMountFailureException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, EFSMountFailureException.prototype);
this.Type = e.Type;
this.Message = e.Message;
}
}
class EFSMountTimeoutException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#EFSMountTimeoutException";
name="EFSMountTimeoutException";
$fault="client";
Type;
Message;
constructor(e) {
super({
name: "EFSMountTimeoutException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, EFSMountTimeoutException.prototype);
this.Type = e.Type;
this.Message = e.Message;
}
}
class ENILimitReachedException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#ENILimitReachedException";
name="ENILimitReachedException";
$fault="server";
Type;
Message;
constructor(e) {
super({
name: "ENILimitReachedException",
$fault: "server",
...e
});
Object.setPrototypeOf(this, ENILimitReachedException.prototype);
this.Type = e.Type;
this.Message = e.Message;
}
}
class ENINotReadyException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#ENINotReadyException";
name="ENINotReadyException";
$fault="server";
Type;
Message;
constructor(e) {
super({
name: "ENINotReadyException",
$fault: "server",
...e
});
Object.setPrototypeOf(this, ENINotReadyException.prototype);
this.Type = e.Type;
this.Message = e.Message;
}
}
class InvalidRequestContentException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#InvalidRequestContentException";
name="InvalidRequestContentException";
$fault="client";
Type;
constructor(e) {
super({
name: "InvalidRequestContentException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidRequestContentException.prototype);
this.Type = e.Type;
}
}
class InvalidRuntimeException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#InvalidRuntimeException";
name="InvalidRuntimeException";
$fault="server";
Type;
Message;
constructor(e) {
super({
name: "InvalidRuntimeException",
$fault: "server",
...e
});
Object.setPrototypeOf(this, InvalidRuntimeException.prototype);
this.Type = e.Type;
this.Message = e.Message;
}
}
class InvalidSecurityGroupIDException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#InvalidSecurityGroupIDException";
name="InvalidSecurityGroupIDException";
$fault="server";
Type;
Message;
constructor(e) {
super({
name: "InvalidSecurityGroupIDException",
$fault: "server",
...e
});
Object.setPrototypeOf(this, InvalidSecurityGroupIDException.prototype);
this.Type = e.Type;
this.Message = e.Message;
}
}
class InvalidSubnetIDException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#InvalidSubnetIDException";
name="InvalidSubnetIDException";
$fault="server";
Type;
Message;
constructor(e) {
super({
name: "InvalidSubnetIDException",
$fault: "server",
...e
});
Object.setPrototypeOf(this, InvalidSubnetIDException.prototype);
this.Type = e.Type;
this.Message = e.Message;
}
}
class InvalidZipFileException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#InvalidZipFileException";
name="InvalidZipFileException";
$fault="server";
Type;
Message;
constructor(e) {
super({
name: "InvalidZipFileException",
$fault: "server",
...e
});
Object.setPrototypeOf(this, InvalidZipFileException.prototype);
this.Type = e.Type;
this.Message = e.Message;
}
}
class ModeNotSupportedException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#ModeNotSupportedException";
name="ModeNotSupportedException";
$fault="client";
Type;
constructor(e) {
super({
name: "ModeNotSupportedException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ModeNotSupportedException.prototype);
this.Type = e.Type;
}
}
class NoPublishedVersionException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#NoPublishedVersionException";
name="NoPublishedVersionException";
$fault="client";
Type;
Message;
constructor(e) {
super({
name: "NoPublishedVersionException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, NoPublishedVersionException.prototype);
this.Type = e.Type;
this.Message = e.Message;
}
}
class RecursiveInvocationException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#RecursiveInvocationException";
name="RecursiveInvocationException";
$fault="client";
Type;
Message;
constructor(e) {
super({
name: "RecursiveInvocationException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, RecursiveInvocationException.prototype);
this.Type = e.Type;
this.Message = e.Message;
}
}
class RequestTooLargeException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#RequestTooLargeException";
name="RequestTooLargeException";
$fault="client";
Type;
constructor(e) {
super({
name: "RequestTooLargeException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, RequestTooLargeException.prototype);
this.Type = e.Type;
}
}
class ResourceNotReadyException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#ResourceNotReadyException";
name="ResourceNotReadyException";
$fault="server";
Type;
constructor(e) {
super({
name: "ResourceNotReadyException",
$fault: "server",
...e
});
Object.setPrototypeOf(this, ResourceNotReadyException.prototype);
this.Type = e.Type;
}
}
class S3FilesMountConnectivityException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#S3FilesMountConnectivityException";
name="S3FilesMountConnectivityException";
$fault="client";
Type;
Message;
constructor(e) {
super({
name: "S3FilesMountConnectivityException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, S3FilesMountConnectivityException.prototype);
this.Type = e.Type;
this.Message = e.Message;
}
}
class S3FilesMountFailureException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#S3FilesMountFailureException";
name="S3FilesMountFailureException";
$fault="client";
Type;
Message;
constructor(e) {
super({
name: "S3FilesMountFailureException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, S3FilesMountFailureException.prototype);
this.Type = e.Type;
this.Message = e.Message;
}
}
class S3FilesMountTimeoutException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#S3FilesMountTimeoutException";
name="S3FilesMountTimeoutException";
$fault="client";
Type;
Message;
constructor(e) {
super({
name: "S3FilesMountTimeoutException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, S3FilesMountTimeoutException.prototype);
this.Type = e.Type;
this.Message = e.Message;
}
}
class SerializedRequestEntityTooLargeException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#SerializedRequestEntityTooLargeException";
name="SerializedRequestEntityTooLargeException";
$fault="client";
Type;
constructor(e) {
super({
name: "SerializedRequestEntityTooLargeException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, SerializedRequestEntityTooLargeException.prototype);
this.Type = e.Type;
}
}
class ServiceQuotaExceededException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#ServiceQuotaExceededException";
name="ServiceQuotaExceededException";
$fault="client";
Type;
Message;
constructor(e) {
super({
name: "ServiceQuotaExceededException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
this.Type = e.Type;
this.Message = e.Message;
}
}
class SnapStartException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#SnapStartException";
name="SnapStartException";
$fault="client";
Type;
Message;
constructor(e) {
super({
name: "SnapStartException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, SnapStartException.prototype);
this.Type = e.Type;
this.Message = e.Message;
}
}
class SnapStartNotReadyException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#SnapStartNotReadyException";
name="SnapStartNotReadyException";
$fault="client";
Type;
Message;
constructor(e) {
super({
name: "SnapStartNotReadyException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, SnapStartNotReadyException.prototype);
this.Type = e.Type;
this.Message = e.Message;
}
}
class SnapStartRegenerationFailureException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#SnapStartRegenerationFailureException";
name="SnapStartRegenerationFailureException";
$fault="client";
Type;
Message;
constructor(e) {
super({
name: "SnapStartRegenerationFailureException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, SnapStartRegenerationFailureException.prototype);
this.Type = e.Type;
this.Message = e.Message;
}
}
class SnapStartTimeoutException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#SnapStartTimeoutException";
name="SnapStartTimeoutException";
$fault="client";
Type;
Message;
constructor(e) {
super({
name: "SnapStartTimeoutException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, SnapStartTimeoutException.prototype);
this.Type = e.Type;
this.Message = e.Message;
}
}
class SubnetIPAddressLimitReachedException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#SubnetIPAddressLimitReachedException";
name="SubnetIPAddressLimitReachedException";
$fault="server";
Type;
Message;
constructor(e) {
super({
name: "SubnetIPAddressLimitReachedException",
$fault: "server",
...e
});
Object.setPrototypeOf(this, SubnetIPAddressLimitReachedException.prototype);
this.Type = e.Type;
this.Message = e.Message;
}
}
class UnsupportedMediaTypeException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#UnsupportedMediaTypeException";
name="UnsupportedMediaTypeException";
$fault="client";
Type;
constructor(e) {
super({
name: "UnsupportedMediaTypeException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, UnsupportedMediaTypeException.prototype);
this.Type = e.Type;
}
}
class ProvisionedConcurrencyConfigNotFoundException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#ProvisionedConcurrencyConfigNotFoundException";
name="ProvisionedConcurrencyConfigNotFoundException";
$fault="client";
Type;
constructor(e) {
super({
name: "ProvisionedConcurrencyConfigNotFoundException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ProvisionedConcurrencyConfigNotFoundException.prototype);
this.Type = e.Type;
}
}
class CallbackTimeoutException extends LambdaServiceException {
static shapeId="com.amazonaws.lambda#CallbackTimeoutException";
name="CallbackTimeoutException";
$fault="client";
Type;
Message;
constructor(e) {
super({
name: "CallbackTimeoutException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, CallbackTimeoutException.prototype);
this.Type = e.Type;
this.Message = e.Message;
}
}
const a = "AliasArn";
const s = "AliasConfiguration";
const c = "AliasLimitExceededException";
const r = "ApplicationLogLevel";
const p = "ApplyOn";
const d = "AliasRoutingConfiguration";
const u = "AdditionalVersionWeights";
const l = "Architectures";
const E = "Arn";
const x = "Blob";
const m = "CodeArtifactUserDeletedException";
const v = "CodeArtifactUserFailedException";
const y = "CodeArtifactUserPendingException";
const g = "ClientContext";
const S = "CapacityProviderArn";
const h = "CapacityProviderConfig";
const f = "CapacityProviderLimitExceededException";
const b = "CodeSize";
const T = "CodeSigningConfigNotFoundException";
const C = "CodeStorageExceededException";
const I = "CodeSha256";
const M = "ConfigSha256";
const P = "CallbackTimeoutException";
const F = "CodeVerificationFailedException";
const R = "Command";
const L = "Description";
const A = "DurableConfig";
const O = "DurableExecutionArn";
const $ = "DurableExecutionAlreadyStartedException";
const N = "DurableExecutionName";
const w = "DeadLetterConfig";
const z = "DirectS3Read";
const D = "Error";
const U = "ErrorCode";
const j = "EC2AccessDeniedException";
const V = "EC2ErrorCode";
const k = "EC2ThrottledException";
const q = "EC2UnexpectedException";
const G = "EnvironmentError";
const K = "ExecutionEnvironmentMemoryGiBPerVCpu";
const Z = "EFSIOException";
const H = "EFSMountConnectivityException";
const Q = "EFSMountFailureException";
const X = "EFSMountTimeoutException";
const J = "ENILimitReachedException";
const B = "ENINotReadyException";
const W = "EntryPoint";
const Y = "EnvironmentResponse";
const _ = "EphemeralStorage";
const ee = "ExecutionTimeout";
const te = "ExecutedVersion";
const oe = "EnvironmentVariableName";
const ne = "EnvironmentVariableValue";
const ie = "EnvironmentVariables";
const ae = "Environment";
const se = "FunctionArn";
const ce = "FunctionConfiguration";
const re = "FunctionError";
const pe = "FunctionName";
const de = "FileSystemConfigs";
const ue = "FileSystemConfigList";
const le = "FileSystemConfig";
const Ee = "FunctionVersion";
const xe = "FunctionVersionsPerCapacityProviderLimitExceededException";
const me = "GetAlias";
const ve = "GetAliasRequest";
const ye = "GetFunctionConfigurationRequest";
const ge = "GetFunctionConfiguration";
const Se = "Handler";
const he = "Ipv6AllowedForDualStack";
const fe = "ImageConfig";
const be = "ImageConfigError";
const Te = "ImageConfigResponse";
const Ce = "InvalidCodeSignatureException";
const Ie = "InvalidParameterValueException";
const Me = "InvalidRequestContentException";
const Pe = "InvalidRuntimeException";
const Fe = "InvocationRequest";
const Re = "InvocationResponse";
const Le = "InvalidSecurityGroupIDException";
const Ae = "InvalidSubnetIDException";
const Oe = "InvocationType";
const $e = "InvalidZipFileException";
const Ne = "Invoke";
const we = "KMSAccessDeniedException";
const ze = "KMSDisabledException";
const De = "KMSInvalidStateException";
const Ue = "KMSKeyArn";
const je = "KMSNotFoundException";
const Ve = "Layers";
const ke = "LoggingConfig";
const qe = "LogFormat";
const Ge = "LogGroup";
const Ke = "LastModified";
const Ze = "LambdaManagedInstancesCapacityProviderConfig";
const He = "LocalMountPath";
const Qe = "LogResult";
const Xe = "LayersReferenceList";
const Je = "LogType";
const Be = "LastUpdateStatus";
const We = "LastUpdateStatusReason";
const Ye = "LastUpdateStatusReasonCode";
const _e = "Layer";
const et = "Message";
const tt = "MasterArn";
const ot = "ModeNotSupportedException";
const nt = "MemorySize";
const it = "Mode";
const at = "Name";
const st = "NoPublishedVersionException";
const ct = "OptimizationStatus";
const rt = "ProvisionedConcurrencyConfigNotFoundException";
const pt = "PerExecutionEnvironmentMaxConcurrency";
const dt = "PreconditionFailedException";
const ut = "PolicyLengthExceededException";
const lt = "PublicPolicyException";
const Et = "PackageType";
const xt = "PublishTo";
const mt = "PublishVersion";
const vt = "PublishVersionRequest";
const yt = "Payload";
const gt = "Qualifier";
const St = "Reason";
const ht = "Retry-After";
const ft = "RoutingConfig";
const bt = "ResourceConflictException";
const Tt = "RevisionId";
const Ct = "RecursiveInvocationException";
const It = "ResourceInUseException";
const Mt = "ResourceNotFoundException";
const Pt = "ResourceNotReadyException";
const Ft = "RetentionPeriodInDays";
const Rt = "RequestTooLargeException";
const Lt = "RuntimeVersionArn";
const At = "RuntimeVersionConfig";
const Ot = "RuntimeVersionError";
const $t = "Role";
const Nt = "Runtime";
const wt = "StatusCode";
const zt = "ServiceException";
const Dt = "S3FilesConfig";
const Ut = "S3FilesMountConnectivityException";
const jt = "S3FilesMountFailureException";
const Vt = "S3FilesMountTimeoutException";
const kt = "SecurityGroupIds";
const qt = "SubnetIPAddressLimitReachedException";
const Gt = "SubnetIds";
const Kt = "SigningJobArn";
const Zt = "SystemLogLevel";
const Ht = "SigningProfileVersionArn";
const Qt = "ServiceQuotaExceededException";
const Xt = "StateReason";
const Jt = "StateReasonCode";
const Bt = "SerializedRequestEntityTooLargeException";
const Wt = "SensitiveString";
const Yt = "SnapStartException";
const _t = "SnapStartNotReadyException";
const eo = "SnapStartResponse";
const to = "SnapStartRegenerationFailureException";
const oo = "SnapStartTimeoutException";
const no = "SnapStart";
const io = "Size";
const ao = "State";
const so = "Type";
const co = "TargetArn";
const ro = "TracingConfigResponse";
const po = "TenancyConfig";
const uo = "TracingConfig";
const lo = "TenantId";
const Eo = "TenantIsolationMode";
const xo = "TooManyRequestsException";
const mo = "Timeout";
const vo = "UpdateAlias";
const yo = "UpdateAliasRequest";
const go = "UpdateFunctionConfigurationRequest";
const So = "UpdateFunctionConfiguration";
const ho = "UnsupportedMediaTypeException";
const fo = "Variables";
const bo = "VpcConfig";
const To = "VpcConfigResponse";
const Co = "VpcId";
const Io = "Version";
const Mo = "WorkingDirectory";
const Po = "X-Amz-Client-Context";
const Fo = "X-Amz-Durable-Execution-Arn";
const Ro = "X-Amz-Durable-Execution-Name";
const Lo = "X-Amz-Executed-Version";
const Ao = "X-Amz-Function-Error";
const Oo = "X-Amz-Invocation-Type";
const $o = "X-Amz-Log-Result";
const No = "X-Amz-Log-Type";
const wo = "X-Amz-Tenant-Id";
const zo = "client";
const Do = "error";
const Uo = "http";
const jo = "httpError";
const Vo = "httpHeader";
const ko = "httpQuery";
const qo = "message";
const Go = "retryAfterSeconds";
const Ko = "smithy.ts.sdk.synthetic.com.amazonaws.lambda";
const Zo = "server";
const Ho = "com.amazonaws.lambda";
const Qo = new n.O(Ko);
var Xo = [ -3, Ko, "LambdaServiceException", 0, [], [] ];
Qo.registerError(Xo, LambdaServiceException);
const Jo = new n.O(Ho);
var Bo = [ -3, Ho, c, {
[Do]: zo,
[jo]: 400
}, [ so, qo ], [ 0, 0 ] ];
Jo.registerError(Bo, AliasLimitExceededException);
var Wo = [ -3, Ho, P, {
[Do]: zo,
[jo]: 400
}, [ so, et ], [ 0, 0 ] ];
Jo.registerError(Wo, CallbackTimeoutException);
var Yo = [ -3, Ho, f, {
[Do]: zo,
[jo]: 400
}, [ so, qo ], [ 0, 0 ] ];
Jo.registerError(Yo, CapacityProviderLimitExceededException);
var _o = [ -3, Ho, m, {
[Do]: zo,
[jo]: 409
}, [ so, qo ], [ 0, 0 ] ];
Jo.registerError(_o, CodeArtifactUserDeletedException);
var en = [ -3, Ho, v, {
[Do]: zo,
[jo]: 409
}, [ so, qo ], [ 0, 0 ] ];
Jo.registerError(en, CodeArtifactUserFailedException);
var tn = [ -3, Ho, y, {
[Do]: zo,
[jo]: 409
}, [ so, qo ], [ 0, 0 ] ];
Jo.registerError(tn, CodeArtifactUserPendingException);
var on = [ -3, Ho, T, {
[Do]: zo,
[jo]: 404
}, [ so, et ], [ 0, 0 ] ];
Jo.registerError(on, CodeSigningConfigNotFoundException);
var nn = [ -3, Ho, C, {
[Do]: zo,
[jo]: 400
}, [ so, qo ], [ 0, 0 ] ];
Jo.registerError(nn, CodeStorageExceededException);
var an = [ -3, Ho, F, {
[Do]: zo,
[jo]: 400
}, [ so, et ], [ 0, 0 ] ];
Jo.registerError(an, CodeVerificationFailedException);
var sn = [ -3, Ho, $, {
[Do]: zo,
[jo]: 409
}, [ so, et ], [ 0, 0 ] ];
Jo.registerError(sn, DurableExecutionAlreadyStartedException);
var cn = [ -3, Ho, j, {
[Do]: Zo,
[jo]: 502
}, [ so, et ], [ 0, 0 ] ];
Jo.registerError(cn, EC2AccessDeniedException);
var rn = [ -3, Ho, k, {
[Do]: Zo,
[jo]: 502
}, [ so, et ], [ 0, 0 ] ];
Jo.registerError(rn, EC2ThrottledException);
var pn = [ -3, Ho, q, {
[Do]: Zo,
[jo]: 502
}, [ so, et, V ], [ 0, 0, 0 ] ];
Jo.registerError(pn, EC2UnexpectedException);
var dn = [ -3, Ho, Z, {
[Do]: zo,
[jo]: 410
}, [ so, et ], [ 0, 0 ] ];
Jo.registerError(dn, EFSIOException);
var un = [ -3, Ho, H, {
[Do]: zo,
[jo]: 408
}, [ so, et ], [ 0, 0 ] ];
Jo.registerError(un, EFSMountConnectivityException);
var ln = [ -3, Ho, Q, {
[Do]: zo,
[jo]: 403
}, [ so, et ], [ 0, 0 ] ];
Jo.registerError(ln, EFSMountFailureException);
var En = [ -3, Ho, X, {
[Do]: zo,
[jo]: 408
}, [ so, et ], [ 0, 0 ] ];
Jo.registerError(En, EFSMountTimeoutException);
var xn = [ -3, Ho, J, {
[Do]: Zo,
[jo]: 502
}, [ so, et ], [ 0, 0 ] ];
Jo.registerError(xn, ENILimitReachedException);
var mn = [ -3, Ho, B, {
[Do]: Zo,
[jo]: 502
}, [ so, et ], [ 0, 0 ] ];
Jo.registerError(mn, ENINotReadyException);
var vn = [ -3, Ho, xe, {
[Do]: zo,
[jo]: 400
}, [ so, qo ], [ 0, 0 ] ];
Jo.registerError(vn, FunctionVersionsPerCapacityProviderLimitExceededException);
var yn = [ -3, Ho, Ce, {
[Do]: zo,
[jo]: 400
}, [ so, et ], [ 0, 0 ] ];
Jo.registerError(yn, InvalidCodeSignatureException);
var gn = [ -3, Ho, Ie, {
[Do]: zo,
[jo]: 400
}, [ so, qo ], [ 0, 0 ] ];
Jo.registerError(gn, InvalidParameterValueException);
var Sn = [ -3, Ho, Me, {
[Do]: zo,
[jo]: 400
}, [ so, qo ], [ 0, 0 ] ];
Jo.registerError(Sn, InvalidRequestContentException);
var hn = [ -3, Ho, Pe, {
[Do]: Zo,
[jo]: 502
}, [ so, et ], [ 0, 0 ] ];
Jo.registerError(hn, InvalidRuntimeException);
var fn = [ -3, Ho, Le, {
[Do]: Zo,
[jo]: 502
}, [ so, et ], [ 0, 0 ] ];
Jo.registerError(fn, InvalidSecurityGroupIDException);
var bn = [ -3, Ho, Ae, {
[Do]: Zo,
[jo]: 502
}, [ so, et ], [ 0, 0 ] ];
Jo.registerError(bn, InvalidSubnetIDException);
var Tn = [ -3, Ho, $e, {
[Do]: Zo,
[jo]: 502
}, [ so, et ], [ 0, 0 ] ];
Jo.registerError(Tn, InvalidZipFileException);
var Cn = [ -3, Ho, we, {
[Do]: Zo,
[jo]: 502
}, [ so, et ], [ 0, 0 ] ];
Jo.registerError(Cn, KMSAccessDeniedException);
var In = [ -3, Ho, ze, {
[Do]: Zo,
[jo]: 502
}, [ so, et ], [ 0, 0 ] ];
Jo.registerError(In, KMSDisabledException);
var Mn = [ -3, Ho, De, {
[Do]: Zo,
[jo]: 502
}, [ so, et ], [ 0, 0 ] ];
Jo.registerError(Mn, KMSInvalidStateException);
var Pn = [ -3, Ho, je, {
[Do]: Zo,
[jo]: 502
}, [ so, et ], [ 0, 0 ] ];
Jo.registerError(Pn, KMSNotFoundException);
var Fn = [ -3, Ho, ot, {
[Do]: zo,
[jo]: 400
}, [ so, qo ], [ 0, 0 ] ];
Jo.registerError(Fn, ModeNotSupportedException);
var Rn = [ -3, Ho, st, {
[Do]: zo,
[jo]: 400
}, [ so, et ], [ 0, 0 ] ];
Jo.registerError(Rn, NoPublishedVersionException);
var Ln = [ -3, Ho, ut, {
[Do]: zo,
[jo]: 400
}, [ so, qo ], [ 0, 0 ] ];
Jo.registerError(Ln, PolicyLengthExceededException);
var An = [ -3, Ho, dt, {
[Do]: zo,
[jo]: 412
}, [ so, qo ], [ 0, 0 ] ];
Jo.registerError(An, PreconditionFailedException);
var On = [ -3, Ho, rt, {
[Do]: zo,
[jo]: 404
}, [ so, qo ], [ 0, 0 ] ];
Jo.registerError(On, ProvisionedConcurrencyConfigNotFoundException);
var $n = [ -3, Ho, lt, {
[Do]: zo,
[jo]: 400
}, [ so, et ], [ 0, 0 ] ];
Jo.registerError($n, PublicPolicyException);
var Nn = [ -3, Ho, Ct, {
[Do]: zo,
[jo]: 400
}, [ so, et ], [ 0, 0 ] ];
Jo.registerError(Nn, RecursiveInvocationException);
var wn = [ -3, Ho, Rt, {
[Do]: zo,
[jo]: 413
}, [ so, qo ], [ 0, 0 ] ];
Jo.registerError(wn, RequestTooLargeException);
var zn = [ -3, Ho, bt, {
[Do]: zo,
[jo]: 409
}, [ so, qo ], [ 0, 0 ] ];
Jo.registerError(zn, ResourceConflictException);
var Dn = [ -3, Ho, It, {
[Do]: zo,
[jo]: 400
}, [ so, et ], [ 0, 0 ] ];
Jo.registerError(Dn, ResourceInUseException);
var Un = [ -3, Ho, Mt, {
[Do]: zo,
[jo]: 404
}, [ so, et ], [ 0, 0 ] ];
Jo.registerError(Un, ResourceNotFoundException);
var jn = [ -3, Ho, Pt, {
[Do]: Zo,
[jo]: 502
}, [ so, qo ], [ 0, 0 ] ];
Jo.registerError(jn, ResourceNotReadyException);
var Vn = [ -3, Ho, Ut, {
[Do]: zo,
[jo]: 408
}, [ so, et ], [ 0, 0 ] ];
Jo.registerError(Vn, S3FilesMountConnectivityException);
var kn = [ -3, Ho, jt, {
[Do]: zo,
[jo]: 403
}, [ so, et ], [ 0, 0 ] ];
Jo.registerError(kn, S3FilesMountFailureException);
var qn = [ -3, Ho, Vt, {
[Do]: zo,
[jo]: 408
}, [ so, et ], [ 0, 0 ] ];
Jo.registerError(qn, S3FilesMountTimeoutException);
var Gn = [ -3, Ho, Bt, {
[Do]: zo,
[jo]: 413
}, [ so, qo ], [ 0, 0 ] ];
Jo.registerError(Gn, SerializedRequestEntityTooLargeException);
var Kn = [ -3, Ho, zt, {
[Do]: Zo,
[jo]: 500
}, [ so, et ], [ 0, 0 ] ];
Jo.registerError(Kn, ServiceException);
var Zn = [ -3, Ho, Qt, {
[Do]: zo,
[jo]: 402
}, [ so, et ], [ 0, 0 ] ];
Jo.registerError(Zn, ServiceQuotaExceededException);
var Hn = [ -3, Ho, Yt, {
[Do]: zo,
[jo]: 400
}, [ so, et ], [ 0, 0 ] ];
Jo.registerError(Hn, SnapStartException);
var Qn = [ -3, Ho, _t, {
[Do]: zo,
[jo]: 409
}, [ so, et ], [ 0, 0 ] ];
Jo.registerError(Qn, SnapStartNotReadyException);
var Xn = [ -3, Ho, to, {
[Do]: zo,
[jo]: 409
}, [ so, et ], [ 0, 0 ] ];
Jo.registerError(Xn, SnapStartRegenerationFailureException);
var Jn = [ -3, Ho, oo, {
[Do]: zo,
[jo]: 408
}, [ so, et ], [ 0, 0 ] ];
Jo.registerError(Jn, SnapStartTimeoutException);
var Bn = [ -3, Ho, qt, {
[Do]: Zo,
[jo]: 502
}, [ so, et ], [ 0, 0 ] ];
Jo.registerError(Bn, SubnetIPAddressLimitReachedException);
var Wn = [ -3, Ho, xo, {
[Do]: zo,
[jo]: 429
}, [ Go, so, qo, St ], [ [ 0, {
[Vo]: ht
} ], 0, 0, 0 ] ];
Jo.registerError(Wn, TooManyRequestsException);
var Yn = [ -3, Ho, ho, {
[Do]: zo,
[jo]: 415
}, [ so, qo ], [ 0, 0 ] ];
Jo.registerError(Yn, UnsupportedMediaTypeException);
const _n = [ Qo, Jo ];
var ei = [ 0, Ho, x, 8, 21 ];
var ti = [ 0, Ho, oe, 8, 0 ];
var oi = [ 0, Ho, ne, 8, 0 ];
var ni = [ 0, Ho, Wt, 8, 0 ];
var ii = [ 3, Ho, s, 0, [ a, at, Ee, L, ft, Tt ], [ 0, 0, 0, 0, () => ai, 0 ] ];
var ai = [ 3, Ho, d, 0, [ u ], [ 128 | 1 ] ];
var si = [ 3, Ho, h, 0, [ Ze ], [ () => bi ], 1 ];
var ci = [ 3, Ho, w, 0, [ co ], [ 0 ] ];
var ri = [ 3, Ho, A, 0, [ Ue, Ft, ee ], [ 0, 1, 1 ] ];
var pi = [ 3, Ho, ae, 0, [ fo ], [ [ () => Vi, 0 ] ] ];
var di = [ 3, Ho, G, 0, [ U, et ], [ 0, [ () => ni, 0 ] ] ];
var ui = [ 3, Ho, Y, 0, [ fo, D ], [ [ () => Vi, 0 ], [ () => di, 0 ] ] ];
var li = [ 3, Ho, _, 0, [ io ], [ 1 ], 1 ];
var Ei = [ 3, Ho, le, 0, [ E, He, Dt ], [ 0, 0, () => Fi ], 2 ];
var xi = [ 3, Ho, ce, 0, [ pe, se, Nt, $t, Se, b, L, mo, nt, Ke, I, Io, bo, w, ae, Ue, uo, tt, Tt, Ve, ao, Xt, Jt, Be, We, Ye, de, Ht, Kt, Et, Te, l, _, no, At, ke, po, h, M, A ], [ 0, 0, 0, 0, 0, 1, 0, 1, 1, 0, 0, 0, () => Di, () => ci, [ () => ui, 0 ], 0, () => $i, 0, 0, () => ji, 0, 0, 0, 0, 0, 0, () => Ui, 0, 0, 0, [ () => Si, 0 ], 64 | 0, () => li, () => Li, [ () => Mi, 0 ], () => Ci, () => Ai, () => si, 0, () => ri ] ];
var mi = [ 3, Ho, ve, 0, [ pe, at ], [ [ 0, 1 ], [ 0, 1 ] ], 2 ];
var vi = [ 3, Ho, ye, 0, [ pe, gt ], [ [ 0, 1 ], [ 0, {
[ko]: gt
} ] ], 1 ];
var yi = [ 3, Ho, fe, 0, [ W, R, Mo ], [ 64 | 0, 64 | 0, 0 ] ];
var gi = [ 3, Ho, be, 0, [ U, et ], [ 0, [ () => ni, 0 ] ] ];
var Si = [ 3, Ho, Te, 0, [ fe, D ], [ () => yi, [ () => gi, 0 ] ] ];
var hi = [ 3, Ho, Fe, 0, [ pe, Oe, Je, g, N, yt, gt, lo ], [ [ 0, 1 ], [ 0, {
[Vo]: Oo
} ], [ 0, {
[Vo]: No
} ], [ 0, {
[Vo]: Po
} ], [ 0, {
[Vo]: Ro
} ], [ () => ei, 16 ], [ 0, {
[ko]: gt
} ], [ 0, {
[Vo]: wo
} ] ], 1 ];
var fi = [ 3, Ho, Re, 0, [ wt, re, Qe, yt, te, O ], [ [ 1, 32 ], [ 0, {
[Vo]: Ao
} ], [ 0, {
[Vo]: $o
} ], [ () => ei, 16 ], [ 0, {
[Vo]: Lo
} ], [ 0, {
[Vo]: Fo
} ] ] ];
var bi = [ 3, Ho, Ze, 0, [ S, pt, K ], [ 0, 1, 1 ], 1 ];
var Ti = [ 3, Ho, _e, 0, [ E, b, Ht, Kt ], [ 0, 1, 0, 0 ] ];
var Ci = [ 3, Ho, ke, 0, [ qe, r, Zt, Ge ], [ 0, 0, 0, 0 ] ];
var Ii = [ 3, Ho, vt, 0, [ pe, I, L, Tt, xt ], [ [ 0, 1 ], 0, 0, 0, 0 ], 1 ];
var Mi = [ 3, Ho, At, 0, [ Lt, D ], [ 0, [ () => Pi, 0 ] ] ];
var Pi = [ 3, Ho, Ot, 0, [ U, et ], [ 0, [ () => ni, 0 ] ] ];
var Fi = [ 3, Ho, Dt, 0, [ z ], [ 0 ] ];
var Ri = [ 3, Ho, no, 0, [ p ], [ 0 ] ];
var Li = [ 3, Ho, eo, 0, [ p, ct ], [ 0, 0 ] ];
var Ai = [ 3, Ho, po, 0, [ Eo ], [ 0 ], 1 ];
var Oi = [ 3, Ho, uo, 0, [ it ], [ 0 ] ];
var $i = [ 3, Ho, ro, 0, [ it ], [ 0 ] ];
var Ni = [ 3, Ho, yo, 0, [ pe, at, Ee, L, ft, Tt ], [ [ 0, 1 ], [ 0, 1 ], 0, 0, () => ai, 0 ], 2 ];
var wi = [ 3, Ho, go, 0, [ pe, $t, Se, L, mo, nt, bo, ae, Nt, w, Ue, uo, Tt, Ve, de, fe, _, no, ke, h, A ], [ [ 0, 1 ], 0, 0, 0, 1, 1, () => zi, [ () => pi, 0 ], 0, () => ci, 0, () => Oi, 0, 64 | 0, () => Ui, () => yi, () => li, () => Ri, () => Ci, () => si, () => ri ], 1 ];
var zi = [ 3, Ho, bo, 0, [ Gt, kt, he ], [ 64 | 0, 64 | 0, 2 ] ];
var Di = [ 3, Ho, To, 0, [ Gt, kt, Co, he ], [ 64 | 0, 64 | 0, 0, 2 ] ];
var Ui = [ 1, Ho, ue, 0, () => Ei ];
var ji = [ 1, Ho, Xe, 0, () => Ti ];
var Vi = [ 2, Ho, ie, 8, [ () => ti, 0 ], [ () => oi, 0 ] ];
var ki = [ 9, Ho, me, {
[Uo]: [ "GET", "/2015-03-31/functions/{FunctionName}/aliases/{Name}", 200 ]
}, () => mi, () => ii ];
var qi = [ 9, Ho, ge, {
[Uo]: [ "GET", "/2015-03-31/functions/{FunctionName}/configuration", 200 ]
}, () => vi, () => xi ];
var Gi = [ 9, Ho, Ne, {
[Uo]: [ "POST", "/2015-03-31/functions/{FunctionName}/invocations", 200 ]
}, () => hi, () => fi ];
var Ki = [ 9, Ho, mt, {
[Uo]: [ "POST", "/2015-03-31/functions/{FunctionName}/versions", 201 ]
}, () => Ii, () => xi ];
var Zi = [ 9, Ho, vo, {
[Uo]: [ "PUT", "/2015-03-31/functions/{FunctionName}/aliases/{Name}", 200 ]
}, () => Ni, () => ii ];
var Hi = [ 9, Ho, So, {
[Uo]: [ "PUT", "/2015-03-31/functions/{FunctionName}/configuration", 200 ]
}, () => wi, () => xi ];
}),
81846: (function(e, t, o) {
o.d(t, {
o: () => resolveEventStreamSerdeConfig
});
const resolveEventStreamSerdeConfig = e => Object.assign(e, {
eventStreamMarshaller: e.eventStreamSerdeProvider(e)
});
})
};
