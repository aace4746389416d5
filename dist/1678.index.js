export const id = 1678;

export const ids = [ 1678 ];

export const modules = {
81678: (function(e, r, t) {
t.r(r);
t.d(r, {
DescribeSecretCommand: () => o.X,
GetSecretValueCommand: () => a.d,
SecretsManagerClient: () => c._
});
var o = t(37966);
var a = t(50238);
var c = t(82466);
})
};
