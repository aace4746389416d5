export const id = 1589;

export const ids = [ 1589 ];

export const modules = {
21589: (function(o, t, r) {
r.r(t);
r.d(t, {
CloudFormationClient: () => e.m,
DescribeStacksCommand: () => s.Y
});
var e = r(99287);
var s = r(72802);
})
};
