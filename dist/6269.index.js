export const id = 6269;

export const ids = [ 6269 ];

export const modules = {
26269: (function(a, o, r) {
r.r(o);
r.d(o, {
CloudWatchClient: () => t.W,
DescribeAlarmsCommand: () => e.z,
GetDashboardCommand: () => d.K,
GetMetricDataCommand: () => m.S
});
var t = r(58264);
var e = r(63505);
var d = r(59732);
var m = r(14928);
})
};
