export const id = 9234;

export const ids = [ 9234 ];

export const modules = {
82466: (function(e, t, s) {
s.d(t, {
_: () => SecretsManagerClient
});
var r = s(66337);
var a = s(84650);
var o = s(1235);
var n = s(97891);
var i = s(48649);
var c = s(6103);
var p = s(11055);
var l = s(23952);
var u = s(3043);
var d = s(30131);
var m = s(5714);
var g = s(9500);
var h = s(6464);
var v = s(99579);
var E = s(34090);
var x = s(789);
var f = s(86840);
var S = s(33687);
const defaultSecretsManagerHttpAuthSchemeParametersProvider = async (e, t, s) => ({
operation: (0, f.u)(t).operation,
region: await (0, S.t)(e.region)() || (() => {
throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})()
});
function createAwsAuthSigv4HttpAuthOption(e) {
return {
schemeId: "aws.auth#sigv4",
signingProperties: {
name: "secretsmanager",
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
const defaultSecretsManagerHttpAuthSchemeProvider = e => {
const t = [];
switch (e.operation) {
default:
t.push(createAwsAuthSigv4HttpAuthOption(e));
}
return t;
};
const resolveHttpAuthSchemeConfig = e => {
const t = (0, x.ho)(e);
return Object.assign(t, {
authSchemePreference: (0, S.t)(e.authSchemePreference ?? [])
});
};
var y = s(30766);
const P = {
rE: "3.1164.0"
};
var M = s(79112);
var w = s(20968);
var R = s(75314);
var I = s(17545);
var b = s(57740);
var D = s(35178);
var T = s(91321);
var O = s(3720);
var A = s(95611);
var k = s(76937);
var z = s(37071);
var C = s(26755);
var N = s(27835);
var F = s(1624);
var $ = s(15764);
var j = s(24119);
var q = s(65327);
var L = s(12385);
var V = s(42848);
var U = s(6207);
var G = s(36228);
var H = s(13807);
var Q = s(92863);
var _ = s(37706);
var K = s(16047);
var J = s(19514);
var Z = s(980);
var B = s(84344);
var W = s(83153);
var X = s(46649);
var Y = s(73677);
const ee = "ref";
const te = -1, se = true, re = "isSet", ae = "PartitionResult", oe = "booleanEquals", ne = "getAttr", ie = "stringEquals", ce = {
[ee]: "Endpoint"
}, pe = {
[ee]: ae
}, le = {
fn: ne,
argv: [ pe, "name" ]
}, ue = {}, de = [ {
[ee]: "Region"
} ];
const me = {
conditions: [ [ re, [ ce ] ], [ re, de ], [ "aws.partition", de, ae ], [ oe, [ {
[ee]: "UseFIPS"
}, se ] ], [ oe, [ {
[ee]: "UseDualStack"
}, se ] ], [ oe, [ {
fn: ne,
argv: [ pe, "supportsDualStack" ]
}, se ] ], [ oe, [ {
fn: ne,
argv: [ pe, "supportsFIPS" ]
}, se ] ], [ ie, [ le, "aws" ] ], [ ie, [ le, "aws-cn" ] ], [ ie, [ le, "aws-us-gov" ] ] ],
results: [ [ te ], [ te, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ te, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ ce, ue ], [ "https://secretsmanager-fips.{Region}.amazonaws.com", ue ], [ "https://secretsmanager-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", ue ], [ te, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://secretsmanager-fips.{Region}.{PartitionResult#dnsSuffix}", ue ], [ te, "FIPS is enabled but this partition does not support FIPS" ], [ "https://secretsmanager.{Region}.amazonaws.com", ue ], [ "https://secretsmanager.{Region}.amazonaws.com.cn", ue ], [ "https://secretsmanager.{Region}.{PartitionResult#dualStackDnsSuffix}", ue ], [ te, "DualStack is enabled but this partition does not support DualStack" ], [ "https://secretsmanager.{Region}.{PartitionResult#dnsSuffix}", ue ], [ te, "Invalid Configuration: Missing Region" ] ]
};
const ge = 2;
const he = 1e8;
const ve = new Int32Array([ -1, 1, -1, 0, 17, 3, 1, 4, he + 14, 2, 5, he + 14, 3, 11, 6, 4, 7, he + 13, 5, 8, he + 12, 7, he + 9, 9, 8, he + 10, 10, 9, he + 9, he + 11, 4, 13, 12, 6, he + 7, he + 8, 5, 14, he + 6, 6, 15, he + 6, 7, he + 4, 16, 9, he + 4, he + 5, 3, he + 1, 18, 4, he + 2, he + 3 ]);
const Ee = Y.d.from(ve, ge, me.conditions, me.results);
const xe = new B.k({
size: 50,
params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
});
const defaultEndpointResolver = (e, t = {}) => xe.get(e, () => (0, W.c)(Ee, {
endpointParams: e,
logger: t.logger
}));
X.m.aws = Z.U;
var fe = s(68156);
const getRuntimeConfig = e => ({
apiVersion: "2017-10-17",
base64Decoder: e?.base64Decoder ?? Q.E,
base64Encoder: e?.base64Encoder ?? _.n,
disableHostPrefix: e?.disableHostPrefix ?? false,
endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
extensions: e?.extensions ?? [],
httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultSecretsManagerHttpAuthSchemeProvider,
httpAuthSchemes: e?.httpAuthSchemes ?? [ {
schemeId: "aws.auth#sigv4",
identityProvider: e => e.getIdentityProvider("aws.auth#sigv4"),
signer: new L.f2
} ],
logger: e?.logger ?? new G.N,
protocol: e?.protocol ?? V.T,
protocolSettings: e?.protocolSettings ?? {
defaultNamespace: "com.amazonaws.secretsmanager",
errorTypeRegistries: fe.q1,
version: "2017-10-17",
serviceTarget: "secretsmanager"
},
serviceId: e?.serviceId ?? "Secrets Manager",
sha256: e?.sha256 ?? U.k,
urlParser: e?.urlParser ?? H.D,
utf8Decoder: e?.utf8Decoder ?? K.a,
utf8Encoder: e?.utf8Encoder ?? J.P
});
const runtimeConfig_getRuntimeConfig = e => {
(0, T.I)(process.version);
const t = (0, A.I)(e);
const defaultConfigProvider = () => t().then(O.l);
const s = getRuntimeConfig(e);
(0, M.I)(process.version);
const r = {
profile: e?.profile,
logger: s.logger
};
return {
...s,
...e,
runtime: "node",
defaultsMode: t,
authSchemePreference: e?.authSchemePreference ?? (0, k.Z)(b.$, r),
bodyLengthChecker: e?.bodyLengthChecker ?? $.n,
credentialDefaultProvider: e?.credentialDefaultProvider ?? D.v6,
defaultSocketTimeout: (0, w.E)(e?.requestHandler, 3e5),
defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, R.pf)({
serviceId: s.serviceId,
clientVersion: P.rE
}),
maxAttempts: e?.maxAttempts ?? (0, k.Z)(h.qs, e),
region: e?.region ?? (0, k.Z)(z.GG, {
...z.zH,
...r
}),
requestHandler: j.$.create(e?.requestHandler ?? defaultConfigProvider),
retryMode: e?.retryMode ?? (0, k.Z)({
...h.kN,
default: async () => (await defaultConfigProvider()).retryMode || F.L0
}, e),
streamCollector: e?.streamCollector ?? q.k,
useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, k.Z)(C.e$, r),
useFipsEndpoint: e?.useFipsEndpoint ?? (0, k.Z)(N.Ko, r),
userAgentAppId: e?.userAgentAppId ?? (0, k.Z)(I.hV, r)
};
};
var Se = s(83190);
var ye = s(57757);
var Pe = s(27595);
const getHttpAuthExtensionConfiguration = e => {
const t = e.httpAuthSchemes;
let s = e.httpAuthSchemeProvider;
let r = e.credentials;
return {
setHttpAuthScheme(e) {
const s = t.findIndex(t => t.schemeId === e.schemeId);
if (s === -1) t.push(e); else t.splice(s, 1, e);
},
httpAuthSchemes() {
return t;
},
setHttpAuthSchemeProvider(e) {
s = e;
},
httpAuthSchemeProvider() {
return s;
},
setCredentials(e) {
r = e;
},
credentials() {
return r;
}
};
};
const resolveHttpAuthRuntimeConfig = e => ({
httpAuthSchemes: e.httpAuthSchemes(),
httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
credentials: e.credentials()
});
const resolveRuntimeExtensions = (e, t) => {
const s = Object.assign((0, Se.R)(e), (0, ye.xA)(e), (0, Pe.e)(e), getHttpAuthExtensionConfiguration(e));
t.forEach(e => e.configure(s));
return Object.assign(e, (0, Se.$)(s), (0, ye.uv)(s), (0, Pe.j)(s), resolveHttpAuthRuntimeConfig(s));
};
class SecretsManagerClient extends u.K {
config;
constructor(...[e]) {
const t = runtimeConfig_getRuntimeConfig(e || {});
super(t);
this.initConfig = t;
const s = (0, y.v)(t);
const u = (0, r.D)(s);
const x = (0, h.$z)(u);
const f = (0, d.T)(x);
const S = (0, a.OV)(f);
const P = (0, m.Co)(S);
const M = resolveHttpAuthSchemeConfig(P);
const w = resolveRuntimeExtensions(M, e?.extensions || []);
this.config = w;
this.middlewareStack.use((0, E.wq)(this.config));
this.middlewareStack.use((0, o.sM)(this.config));
this.middlewareStack.use((0, v.ey)(this.config));
this.middlewareStack.use((0, g.vK)(this.config));
this.middlewareStack.use((0, a.TC)(this.config));
this.middlewareStack.use((0, n.Y7)(this.config));
this.middlewareStack.use((0, i.n)(this.config));
this.middlewareStack.use((0, c.w)(this.config, {
httpAuthSchemeParametersProvider: defaultSecretsManagerHttpAuthSchemeParametersProvider,
identityProviderConfigProvider: async e => new p.h({
"aws.auth#sigv4": e.credentials
})
}));
this.middlewareStack.use((0, l.l)(this.config));
}
destroy() {
super.destroy();
}
}
}),
58125: (function(e, t, s) {
s.d(t, {
G5: () => n,
lq: () => i,
yt: () => _mw0
});
var r = s(88798);
var a = s(5714);
var o = s(30766);
const n = (0, r.k)(o.S, "secretsmanager", "SecretsManagerClient", a.rD);
const i = {};
const _mw0 = (e, t, s, r) => [];
}),
37966: (function(e, t, s) {
s.d(t, {
X: () => DescribeSecretCommand
});
var r = s(58125);
var a = s(68156);
class DescribeSecretCommand extends((0, r.G5)(r.lq, r.yt, "DescribeSecret", a.oB)){}
}),
50238: (function(e, t, s) {
s.d(t, {
d: () => GetSecretValueCommand
});
var r = s(58125);
var a = s(68156);
class GetSecretValueCommand extends((0, r.G5)(r.lq, r.yt, "GetSecretValue", a.sD)){}
}),
30766: (function(e, t, s) {
s.d(t, {
S: () => r,
v: () => resolveClientEndpointParameters
});
const resolveClientEndpointParameters = e => Object.assign(e, {
useDualstackEndpoint: e.useDualstackEndpoint ?? false,
useFipsEndpoint: e.useFipsEndpoint ?? false,
defaultSigningName: "secretsmanager"
});
const r = {
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
68156: (function(e, t, s) {
s.d(t, {
oB: () => Ze,
sD: () => Be,
q1: () => Ne
});
var r = s(74700);
var a = s(91534);
class SecretsManagerServiceException extends a.T {
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.secretsmanager#SecretsManagerServiceException";
constructor(e) {
super(e);
Object.setPrototypeOf(this, SecretsManagerServiceException.prototype);
}
}
class DecryptionFailure extends SecretsManagerServiceException {
static shapeId="com.amazonaws.secretsmanager#DecryptionFailure";
name="DecryptionFailure";
$fault="client";
Message;
constructor(e) {
super({
name: "DecryptionFailure",
$fault: "client",
...e
});
Object.setPrototypeOf(this, DecryptionFailure.prototype);
this.Message = e.Message;
}
}
class InternalServiceError extends SecretsManagerServiceException {
static shapeId="com.amazonaws.secretsmanager#InternalServiceError";
name="InternalServiceError";
$fault="server";
Message;
constructor(e) {
super({
name: "InternalServiceError",
$fault: "server",
...e
});
Object.setPrototypeOf(this, InternalServiceError.prototype);
this.Message = e.Message;
}
}
class InvalidNextTokenException extends SecretsManagerServiceException {
static shapeId="com.amazonaws.secretsmanager#InvalidNextTokenException";
name="InvalidNextTokenException";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidNextTokenException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidNextTokenException.prototype);
this.Message = e.Message;
}
}
class InvalidParameterException extends SecretsManagerServiceException {
static shapeId="com.amazonaws.secretsmanager#InvalidParameterException";
name="InvalidParameterException";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidParameterException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidParameterException.prototype);
this.Message = e.Message;
}
}
class InvalidRequestException extends SecretsManagerServiceException {
static shapeId="com.amazonaws.secretsmanager#InvalidRequestException";
name="InvalidRequestException";
$fault="client";
Message;
constructor(e) {
super({
name: "InvalidRequestException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, InvalidRequestException.prototype);
this.Message = e.Message;
}
}
class ResourceNotFoundException extends SecretsManagerServiceException {
static shapeId="com.amazonaws.secretsmanager#ResourceNotFoundException";
name="ResourceNotFoundException";
$fault="client";
Message;
constructor(e) {
super({
name: "ResourceNotFoundException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
this.Message = e.Message;
}
}
class EncryptionFailure extends SecretsManagerServiceException {
static shapeId="com.amazonaws.secretsmanager#EncryptionFailure";
name="EncryptionFailure";
$fault="client";
Message;
constructor(e) {
super({
name: "EncryptionFailure",
$fault: "client",
...e
});
Object.setPrototypeOf(this, EncryptionFailure.prototype);
this.Message = e.Message;
}
}
class LimitExceededException extends SecretsManagerServiceException {
static shapeId="com.amazonaws.secretsmanager#LimitExceededException";
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
class MalformedPolicyDocumentException extends SecretsManagerServiceException {
static shapeId="com.amazonaws.secretsmanager#MalformedPolicyDocumentException";
name="MalformedPolicyDocumentException";
$fault="client";
Message;
constructor(e) {
super({
name: "MalformedPolicyDocumentException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
this.Message = e.Message;
}
}
class PreconditionNotMetException extends SecretsManagerServiceException {
static shapeId="com.amazonaws.secretsmanager#PreconditionNotMetException";
name="PreconditionNotMetException";
$fault="client";
Message;
constructor(e) {
super({
name: "PreconditionNotMetException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, PreconditionNotMetException.prototype);
this.Message = e.Message;
}
}
class ResourceExistsException extends SecretsManagerServiceException {
static shapeId="com.amazonaws.secretsmanager#ResourceExistsException";
name="ResourceExistsException";
$fault="client";
Message;
constructor(e) {
super({
name: "ResourceExistsException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, ResourceExistsException.prototype);
this.Message = e.Message;
}
}
class PublicPolicyException extends SecretsManagerServiceException {
static shapeId="com.amazonaws.secretsmanager#PublicPolicyException";
name="PublicPolicyException";
$fault="client";
Message;
constructor(e) {
super({
name: "PublicPolicyException",
$fault: "client",
...e
});
Object.setPrototypeOf(this, PublicPolicyException.prototype);
this.Message = e.Message;
}
}
const o = "AutomaticallyAfterDays";
const n = "ARN";
const i = "CreatedDate";
const c = "Description";
const p = "DeletedDate";
const l = "DecryptionFailure";
const u = "DescribeSecretRequest";
const d = "DescribeSecretResponse";
const m = "DescribeSecret";
const g = "Duration";
const h = "EncryptionFailure";
const v = "ExternalSecretRotationMetadata";
const E = "ExternalSecretRotationMetadataItem";
const x = "ExternalSecretRotationMetadataType";
const f = "ExternalSecretRotationRoleArn";
const S = "GetSecretValue";
const y = "GetSecretValueRequest";
const P = "GetSecretValueResponse";
const M = "InvalidNextTokenException";
const w = "InvalidParameterException";
const R = "InvalidRequestException";
const I = "InternalServiceError";
const b = "Key";
const D = "KmsKeyId";
const T = "LastAccessedDate";
const O = "LastChangedDate";
const A = "LimitExceededException";
const k = "LastRotatedDate";
const z = "Message";
const C = "MalformedPolicyDocumentException";
const N = "Name";
const F = "NextRotationDate";
const $ = "OwningService";
const j = "PreconditionNotMetException";
const q = "PublicPolicyException";
const L = "PrimaryRegion";
const V = "Region";
const U = "RotationEnabled";
const G = "ResourceExistsException";
const H = "RotationLambdaARN";
const Q = "ResourceNotFoundException";
const _ = "RotationRules";
const K = "RotationRulesType";
const J = "ReplicationStatus";
const Z = "ReplicationStatusListType";
const B = "ReplicationStatusType";
const W = "Status";
const X = "SecretBinary";
const Y = "SecretBinaryType";
const ee = "ScheduleExpression";
const te = "SecretId";
const se = "StatusMessage";
const re = "SecretString";
const ae = "SecretStringType";
const oe = "SecretVersionsToStagesMapType";
const ne = "Tags";
const ie = "TagListType";
const ce = "Tag";
const pe = "Type";
const le = "Value";
const ue = "VersionId";
const de = "VersionIdsToStages";
const me = "VersionStage";
const ge = "VersionStages";
const he = "client";
const ve = "error";
const Ee = "smithy.ts.sdk.synthetic.com.amazonaws.secretsmanager";
const xe = "server";
const fe = "com.amazonaws.secretsmanager";
const Se = new r.O(Ee);
var ye = [ -3, Ee, "SecretsManagerServiceException", 0, [], [] ];
Se.registerError(ye, SecretsManagerServiceException);
const Pe = new r.O(fe);
var Me = [ -3, fe, l, {
[ve]: he
}, [ z ], [ 0 ] ];
Pe.registerError(Me, DecryptionFailure);
var we = [ -3, fe, h, {
[ve]: he
}, [ z ], [ 0 ] ];
Pe.registerError(we, EncryptionFailure);
var Re = [ -3, fe, I, {
[ve]: xe
}, [ z ], [ 0 ] ];
Pe.registerError(Re, InternalServiceError);
var Ie = [ -3, fe, M, {
[ve]: he
}, [ z ], [ 0 ] ];
Pe.registerError(Ie, InvalidNextTokenException);
var be = [ -3, fe, w, {
[ve]: he
}, [ z ], [ 0 ] ];
Pe.registerError(be, InvalidParameterException);
var De = [ -3, fe, R, {
[ve]: he
}, [ z ], [ 0 ] ];
Pe.registerError(De, InvalidRequestException);
var Te = [ -3, fe, A, {
[ve]: he
}, [ z ], [ 0 ] ];
Pe.registerError(Te, LimitExceededException);
var Oe = [ -3, fe, C, {
[ve]: he
}, [ z ], [ 0 ] ];
Pe.registerError(Oe, MalformedPolicyDocumentException);
var Ae = [ -3, fe, j, {
[ve]: he
}, [ z ], [ 0 ] ];
Pe.registerError(Ae, PreconditionNotMetException);
var ke = [ -3, fe, q, {
[ve]: he
}, [ z ], [ 0 ] ];
Pe.registerError(ke, PublicPolicyException);
var ze = [ -3, fe, G, {
[ve]: he
}, [ z ], [ 0 ] ];
Pe.registerError(ze, ResourceExistsException);
var Ce = [ -3, fe, Q, {
[ve]: he
}, [ z ], [ 0 ] ];
Pe.registerError(Ce, ResourceNotFoundException);
const Ne = [ Se, Pe ];
var Fe = [ 0, fe, Y, 8, 21 ];
var $e = [ 0, fe, ae, 8, 0 ];
var je = [ 3, fe, u, 0, [ te ], [ 0 ], 1 ];
var qe = [ 3, fe, d, 0, [ n, N, pe, c, D, U, H, _, v, f, k, O, T, p, F, ne, de, $, i, L, J ], [ 0, 0, 0, 0, 0, 2, 0, () => He, () => _e, 0, 4, 4, 4, 4, 4, () => Je, [ 2, fe, oe, 0, 0, 64 | 0 ], 0, 4, 0, () => Ke ] ];
var Le = [ 3, fe, E, 0, [ b, le ], [ 0, 0 ] ];
var Ve = [ 3, fe, y, 0, [ te, ue, me ], [ 0, 0, 0 ], 1 ];
var Ue = [ 3, fe, P, 0, [ n, N, ue, X, re, ge, i ], [ 0, 0, 0, [ () => Fe, 0 ], [ () => $e, 0 ], 64 | 0, 4 ] ];
var Ge = [ 3, fe, B, 0, [ V, D, W, se, T ], [ 0, 0, 0, 0, 4 ] ];
var He = [ 3, fe, K, 0, [ o, g, ee ], [ 1, 0, 0 ] ];
var Qe = [ 3, fe, ce, 0, [ b, le ], [ 0, 0 ] ];
var _e = [ 1, fe, x, 0, () => Le ];
var Ke = [ 1, fe, Z, 0, () => Ge ];
var Je = [ 1, fe, ie, 0, () => Qe ];
var Ze = [ 9, fe, m, 0, () => je, () => qe ];
var Be = [ 9, fe, S, 0, () => Ve, () => Ue ];
}),
20968: (function(e, t, s) {
s.d(t, {
E: () => getDefaultSocketTimeout
});
const isDefaultSocketTimeoutEnabled = () => typeof process === "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true";
const getDefaultSocketTimeout = (e, t) => {
if (!isDefaultSocketTimeoutEnabled()) return;
if (typeof e?.handle === "function") return;
return t;
};
}),
42848: (function(e, t, s) {
s.d(t, {
T: () => AwsJson1_1Protocol
});
var r = s(54508);
class AwsJson1_1Protocol extends r.p {
constructor({defaultNamespace: e, errorTypeRegistries: t, serviceTarget: s, awsQueryCompatible: r, jsonCodec: a}) {
super({
defaultNamespace: e,
errorTypeRegistries: t,
serviceTarget: s,
awsQueryCompatible: r,
jsonCodec: a
});
}
getShapeId() {
return "aws.protocols#awsJson1_1";
}
getJsonRpcVersion() {
return "1.1";
}
getDefaultContentType() {
return "application/x-amz-json-1.1";
}
}
}),
54508: (function(e, t, s) {
s.d(t, {
p: () => AwsJsonRpcProtocol
});
var r = s(84322);
var a = s(75282);
var o = s(23929);
var n = s(66075);
var i = s(79800);
var c = s(54102);
class AwsJsonRpcProtocol extends r.M {
serializer;
deserializer;
serviceTarget;
codec;
mixin;
awsQueryCompatible;
constructor({defaultNamespace: e, errorTypeRegistries: t, serviceTarget: s, awsQueryCompatible: r, jsonCodec: o}) {
super({
defaultNamespace: e,
errorTypeRegistries: t
});
this.serviceTarget = s;
this.codec = o ?? new a.p({
timestampFormat: {
useTrait: true,
default: 7
},
jsonName: false
});
this.serializer = this.codec.createSerializer();
this.deserializer = this.codec.createDeserializer();
this.awsQueryCompatible = !!r;
this.mixin = new c.U(this.awsQueryCompatible);
}
async serializeRequest(e, t, s) {
const r = await super.serializeRequest(e, t, s);
if (!r.path.endsWith("/")) r.path += "/";
r.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
r.headers["x-amz-target"] = `${this.serviceTarget}.${e.name}`;
if (this.awsQueryCompatible) r.headers["x-amzn-query-mode"] = "true";
if ((0, n.L)(e.input) === "unit" || !r.body) r.body = "{}";
return r;
}
getPayloadCodec() {
return this.codec;
}
async handleError(e, t, s, r, a) {
const {awsQueryCompatible: n} = this;
if (n) this.mixin.setQueryCompatError(r, s);
const c = (0, o.rh)(s, r, n) ?? "Unknown";
this.mixin.compose(this.compositeErrorRegistry, c, this.options.defaultNamespace);
const {errorSchema: p, errorMetadata: l} = await this.mixin.getErrorSchemaOrThrowBaseException(c, this.options.defaultNamespace, s, r, a, n ? this.mixin.findQueryCompatibleError : void 0);
const u = i.l1.of(p);
const d = r.message ?? r.Message ?? "UnknownError";
const m = this.compositeErrorRegistry.getErrorCtor(p) ?? Error;
const g = new m({});
const h = {};
const v = this.codec.createDeserializer();
for (const [e, t] of u.structIterator()) if (r[e] != null) h[e] = v.readObject(t, r[e]);
if (n) this.mixin.queryCompatOutput(r, h);
throw this.mixin.decorateServiceException(Object.assign(g, l, {
$fault: u.getMergedTraits().error,
message: d
}, h), r);
}
}
}),
84322: (function(e, t, s) {
s.d(t, {
M: () => RpcProtocol
});
var r = s(59797);
var a = s(79800);
var o = s(6804);
var n = s(28338);
var i = s(41833);
class RpcProtocol extends n.t {
async serializeRequest(e, t, s) {
const r = this.serializer;
const n = {};
const i = {};
const c = await s.endpoint();
const p = a.l1.of(e?.input);
const l = p.getSchema();
let u;
const d = t && typeof t === "object" ? t : {};
const m = new o.K({
protocol: "",
hostname: "",
port: void 0,
path: "/",
fragment: void 0,
query: n,
headers: i,
body: void 0
});
if (c) {
this.updateServiceEndpoint(m, c);
this.setHostPrefix(m, e, d);
}
if (d) {
const e = p.getEventStreamMember();
if (e) {
if (d[e]) {
const t = {};
for (const [s] of p.structIterator()) if (s !== e && d[s] != null) t[s] = d[s];
u = await this.serializeEventStream({
eventStream: d[e],
requestSchema: p,
initialRequest: t
});
}
} else {
r.write(l, d);
u = r.flush();
}
}
m.headers = Object.assign(m.headers, i);
m.query = n;
m.body = u;
m.method = "POST";
return m;
}
async deserializeResponse(e, t, s) {
const o = this.deserializer;
const n = a.l1.of(e.output);
const c = {};
if (this.isErrorResponse(s.statusCode)) {
const r = await (0, i.P)(s.body, t);
if (r.byteLength > 0) Object.assign(c, await o.read(15, r));
await this.handleError(e, t, s, c, this.deserializeMetadata(s));
throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
}
for (const e in s.headers) {
if (!(0, r.$)(s.headers, e)) continue;
const t = s.headers[e];
delete s.headers[e];
s.headers[e.toLowerCase()] = t;
}
const p = n.getEventStreamMember();
if (p) c[p] = await this.deserializeEventStream({
response: s,
responseSchema: n,
initialResponseContainer: c
}); else {
const e = await (0, i.P)(s.body, t);
if (e.byteLength > 0) Object.assign(c, await o.read(n, e));
}
c.$metadata = this.deserializeMetadata(s);
return c;
}
isErrorResponse(e) {
return e >= 300;
}
}
})
};
